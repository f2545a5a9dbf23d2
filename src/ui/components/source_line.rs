use leptos::prelude::*;

use super::icon::{Icon, IconSize, IconView};
use crate::{
    catalog::source::{Basis, Citation, Place, Reading, source},
    i18n::keys,
    ui::context::{I18n, use_i18n},
};

/// What a statement rests on, as [`SourceLine`] shows it.
pub(crate) fn source_line(basis: Basis) -> AnyView {
    view! { <SourceLine basis /> }.into_any()
}

/// What a statement rests on: the first document in one line, all of them with place and date on request.
#[component]
pub(crate) fn SourceLine(
    /// The ground.
    basis: Basis,
) -> impl IntoView {
    let i18n = use_i18n();
    match basis {
        Basis::Cited(citations) => view! { <Citations citations /> }.into_any(),
        Basis::AskClinic => view! {
            <p class="app-source">
                <IconView icon=Icon::Source size=IconSize::Small />
                <span>{i18n.t(keys::SOURCE_ASK_CLINIC)}</span>
            </p>
        }
        .into_any(),
        Basis::Practical | Basis::InParts => ().into_any(),
    }
}

/// The documents a statement rests on.
#[component]
pub(crate) fn Citations(
    /// The places in them.
    citations: &'static [Citation],
) -> impl IntoView {
    let i18n = use_i18n();
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
    let summary = i18n.with(
        keys::SOURCE_SUMMARY,
        &[("source", first.into()), ("more", more.into())],
    );
    view! {
        <details class="app-source">
            <summary class="app-source__summary">
                <IconView icon=Icon::Source size=IconSize::Small />
                <span>{summary}</span>
            </summary>
            <ul class="app-source__list" role="list">
                {citations.iter().map(|it| view! { <li>{citation_text(i18n, it.place())}</li> }).collect_view()}
            </ul>
        </details>
    }
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
