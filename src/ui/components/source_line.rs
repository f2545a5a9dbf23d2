use leptos::prelude::*;

use super::icon::{Icon, small};
use crate::{
    catalog::source::{Basis, Citation, Place, Reading, source},
    i18n::keys,
    ui::{
        context::{I18n, use_i18n},
        erased::{Element, element},
    },
};

/// What a statement rests on: the first document in one line, all of them with place and date on request.
pub(crate) fn source_line(basis: Basis) -> AnyView {
    let i18n = use_i18n();
    match basis {
        Basis::Cited(places) => citations(i18n, places).into_any(),
        Basis::AskClinic => element("p", "app-source")
            .view(small(Icon::Source))
            .add(element("span", "").say(i18n, keys::SOURCE_ASK_CLINIC))
            .into_any(),
        Basis::Practical | Basis::InParts => ().into_any(),
    }
}

/// The documents a statement rests on, by the places in them.
pub(crate) fn citations(i18n: I18n, citations: &'static [Citation]) -> Element {
    let mut names = citations
        .iter()
        .map(|it| it.place().source)
        .collect::<Vec<_>>();
    names.dedup();
    let first = names
        .first()
        .map(|id| i18n.t(source(*id).name))
        .unwrap_or_default();
    let more = names.len().saturating_sub(1);
    let words = i18n.with(
        keys::SOURCE_SUMMARY,
        &[("source", first.into()), ("more", more.into())],
    );
    let summary = element("summary", "app-source__summary")
        .view(small(Icon::Source))
        .add(element("span", "").text(&words));
    let places = citations
        .iter()
        .map(|it| element("li", "").text(&citation_text(i18n, it.place())));
    let places = element("ul", "app-source__list")
        .set("role", "list")
        .add_all(places.collect());
    element("details", "app-source").add(summary).add(places)
}

/// "US label, Contraindications. Read in November 2026."
fn citation_text(i18n: I18n, place: Place) -> String {
    let source = source(place.source);
    let read = i18n.month(source.read_on);
    let message = match place.reading {
        Reading::Copy => keys::SOURCE_READ,
        Reading::SecondHand => keys::SOURCE_READ_SECOND_HAND,
    };
    let name = i18n.t(source.name);
    let place = if place.section.is_empty() {
        name
    } else {
        format!("{name}, {}", place.section)
    };
    i18n.with(message, &[("source", place.into()), ("month", read.into())])
}
