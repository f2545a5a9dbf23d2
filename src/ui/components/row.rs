use leptos::prelude::*;

use super::icon::{Icon, IconSize, icon as shape, sized};
use crate::ui::erased::{Element, element};

/// One line that leads somewhere. The whole line is the link.
pub(crate) fn row(href: &str, icon: Icon, title: &str, detail: Signal<String>) -> Element {
    let body = element("span", "app-row__body")
        .add(element("span", "app-row__title").text(title))
        .add(element("span", "app-row__detail").view(detail.into_any()));
    element("a", "app-row")
        .set("href", href)
        .add(element("span", "app-row__icon").view(shape(icon)))
        .add(body)
        .view(sized(Icon::Chevron, IconSize::Normal, "app-row__end"))
}

/// The same inside a view.
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
    let row = row(&href, icon, &title, detail);
    let row = if on_page {
        row.set("rel", "external")
    } else {
        row
    };
    row.into_any()
}
