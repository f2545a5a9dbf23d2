use leptos::prelude::*;

use super::icon::{Icon, IconSize, IconView};
use crate::ui::{context::use_i18n, routes::Page};

/// The heading of a page and the sentence a person came for.
#[component]
pub(crate) fn PageHead(
    /// The heading.
    #[prop(into)]
    title: String,
    /// The sentence below.
    #[prop(into)]
    lead: Signal<String>,
    /// The page above, with its name.
    #[prop(optional_no_strip)]
    back: Option<(Page, String)>,
    /// What follows the sentence.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let language = use_i18n().language();
    view! {
        <div class="app-page-head">
            {back
                .map(|(page, name)| {
                    view! {
                        <a class="app-back" href=page.path(language)>
                            <IconView icon=Icon::Back size=IconSize::Small />
                            {name}
                        </a>
                    }
                })}
            <h1 tabindex="-1">{title}</h1>
            <p class="app-lead">{lead}</p>
            {children.map(|children| children())}
        </div>
    }
}
