use leptos::prelude::*;

use super::icon::{Icon, small};
use crate::{
    i18n::MessageId,
    ui::{
        context::I18n,
        erased::{Element, element},
        routes::Page,
    },
};

/// The heading of a page and the sentence a person came for. What follows the sentence is added to it.
pub(crate) fn page_head(title: &str, lead: Signal<String>) -> Element {
    head(element("div", "app-page-head"), title, lead)
}

/// The same with a way back to the page above, by its name.
pub(crate) fn page_head_within(
    i18n: I18n,
    (page, name): (Page, &str),
    title: &str,
    lead: Signal<String>,
) -> Element {
    let back = element("a", "app-back")
        .set("href", &page.path(i18n.language()))
        .view(small(Icon::Back))
        .text(name);
    head(element("div", "app-page-head").add(back), title, lead)
}

fn head(head: Element, title: &str, lead: Signal<String>) -> Element {
    head.add(element("h1", "").set("tabindex", "-1").text(title))
        .add(element("p", "app-lead").view(lead.into_any()))
}

/// What a page says of itself where there is no script.
pub(crate) fn no_script(i18n: I18n, message: MessageId) -> Element {
    element("noscript", "").add(element("p", "app-note").say(i18n, message))
}
