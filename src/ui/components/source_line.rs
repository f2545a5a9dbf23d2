use leptos::prelude::*;

use super::icon::{Icon, IconSize, IconView};
use crate::{
    catalog::source::{Basis, Citation, Reading, source},
    i18n::keys,
    ui::context::{I18n, use_i18n},
};

/// What a statement rests on, and when that was read.
#[component]
pub(crate) fn SourceLine(
    /// The ground.
    basis: Basis,
) -> impl IntoView {
    let i18n = use_i18n();
    let lines = match basis {
        Basis::Cited(citations) => citations.iter().map(|it| citation_text(i18n, it)).collect(),
        Basis::AskClinic => vec![i18n.t(keys::SOURCE_ASK_CLINIC)],
        Basis::Practical | Basis::InParts => vec![],
    };
    (!lines.is_empty()).then(|| {
        view! {
            <div class="app-source">
                <IconView icon=Icon::Source size=IconSize::Small />
                <div>{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</div>
            </div>
        }
    })
}

/// "US label, Contraindications. Read in November 2026."
pub(crate) fn citation_text(i18n: I18n, citation: &Citation) -> String {
    let source = source(citation.source);
    let read = i18n.month(source.read_on);
    let message = match citation.reading {
        Reading::Copy => keys::SOURCE_READ,
        Reading::SecondHand => keys::SOURCE_READ_SECOND_HAND,
    };
    let name = i18n.t(source.name);
    let place = if citation.section.is_empty() { name } else { format!("{name}, {}", citation.section) };
    i18n.with(message, &[("source", place.into()), ("month", read.into())])
}
