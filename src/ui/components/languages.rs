use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::icon::{Icon, icon};
use crate::{
    i18n::Language,
    ui::{
        context::I18n,
        erased::{Element, attribute, element},
        routes::Page,
    },
};

/// The same page in every language, each by its own name. Links without
/// script; with it the page stays where it is scrolled to.
pub(crate) fn language_list(i18n: I18n) -> Element {
    let current = i18n.language();
    let page = expect_context::<Memo<Page>>();
    // What was looked up stands there.
    let search = use_location().search;
    let path = move |language| {
        let path = page.get().path(language);
        let search = search.read();
        if search.is_empty() {
            path
        } else {
            format!("{path}?{search}")
        }
    };
    let link = |language: Language| {
        let link = element("a", "app-languages__link")
            .follow("href", attribute(move || Some(path(language))))
            .set("lang", language.code())
            .set("hreflang", language.code())
            .set("dir", language.direction().as_str())
            .set("data-noscroll", "")
            .add(element("span", "").text(language.own_name()));
        let link = if language == current {
            link.set("aria-current", "true").view(icon(Icon::Tick))
        } else {
            link
        };
        element("li", "").add(link)
    };
    element("ul", "app-languages")
        .set("role", "list")
        .add_all(Language::ALL.map(link).into())
}
