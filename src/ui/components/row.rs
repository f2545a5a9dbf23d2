use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// One line that leads somewhere. The whole line is the link.
#[component]
pub(crate) fn Row(
    /// Where to.
    #[prop(into)]
    href: String,
    /// The shape before it.
    icon: Icon,
    /// What is there.
    #[prop(into)]
    title: String,
    /// More about it.
    #[prop(into)]
    detail: Signal<String>,
    /// Whether the link is handled by the browser: a place on the same page.
    #[prop(optional)]
    on_page: bool,
) -> impl IntoView {
    view! {
        <a class="app-row" href=href rel=on_page.then_some("external")>
            <span class="app-row__icon">
                <IconView icon />
            </span>
            <span class="app-row__body">
                <span class="app-row__title">{title}</span>
                <span class="app-row__detail">{detail}</span>
            </span>
            <IconView icon=Icon::Chevron class="app-row__end" />
        </a>
    }
}
