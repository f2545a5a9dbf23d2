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
