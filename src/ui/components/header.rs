use leptos::prelude::*;

use super::{
    icon::{Icon, icon, small},
    languages::language_list,
};
use crate::{
    i18n::keys,
    ui::{
        context::I18n,
        erased::{Element, element},
        routes::Page,
    },
};

/// The way home, the language, help, and on phones the places that do not fit
/// into the thumb bar.
pub(crate) fn header(i18n: I18n) -> Element {
    let language = i18n.language();
    let home = element("a", "app-header__home")
        .set("href", &Page::Home.path(language))
        .set("aria-label", &i18n.plain(keys::HEADER_HOME, &[]))
        .view(mark())
        .add(element("span", "app-header__name app-ltr").say(i18n, keys::APP_NAME));
    let number = element("span", "app-ltr").text("119");
    let help = element("span", "")
        .text(&format!("{} ", i18n.t(keys::HEADER_HELP)))
        .add(number);
    let help = element("a", "app-header__action app-header__action--help")
        .set("href", &Page::help().path(language))
        .set("aria-label", &i18n.plain(keys::HEADER_HELP_NAME, &[]))
        .view(small(Icon::Phone))
        .add(help);
    element("header", "app-header")
        .add(home)
        .add(languages(i18n))
        .add(help)
        .add(more(i18n))
}

/// The only drawing with forms that are not paths.
fn mark() -> AnyView {
    view! {
        <svg class="app-header__mark" viewBox="0 0 36 36" aria-hidden="true">
            <rect class="app-header__tile" width="36" height="36" rx="10" />
            <path
                class="app-header__thread"
                d="M5 27c6 0 5.4-12.6 10.8-14.2M24.3 14.6l1.7 2.1M28 20.6l.9 2.5M30 27.4l.2 1.4"
            />
            <circle class="app-header__thread" cx="19.8" cy="11.9" r="3.9" />
        </svg>
    }
    .into_any()
}

/// A menu that opens below its button.
fn menu(class: &'static str, id: &str, button: Element, name: &str, list: Element) -> Element {
    let list = element("nav", "app-menu__list")
        .set("aria-label", name)
        .add(list);
    element("details", class)
        .set("id", id)
        .add(button)
        .add(list)
}

fn languages(i18n: I18n) -> Element {
    let own_name = i18n.language().own_name();
    let name = i18n.plain(keys::HEADER_LANGUAGE, &[("language", own_name.into())]);
    let button = element("summary", "app-header__action app-header__action--language")
        .set("id", "language-switch")
        .set("aria-label", &name)
        .view(icon(Icon::Globe))
        .add(element("span", "").text(own_name));
    menu(
        "app-menu app-menu--language",
        "language-menu",
        button,
        &i18n.plain(keys::LANGUAGES_TITLE, &[]),
        language_list(i18n),
    )
}

fn more(i18n: I18n) -> Element {
    let name = i18n.plain(keys::HEADER_MORE, &[]);
    let button = element("summary", "app-header__action")
        .set("aria-label", &name)
        .view(icon(Icon::Menu));
    let places = [
        (Page::Open, Icon::Restore, keys::NAV_OPEN),
        (Page::Share, Icon::Share, keys::NAV_SHARE),
        (Page::Settings, Icon::Settings, keys::NAV_SETTINGS),
        (Page::About, Icon::Info, keys::NAV_ABOUT),
    ];
    let places = places.map(|(page, shape, name)| {
        let link = element("a", "app-menu__link")
            .set("href", &page.path(i18n.language()))
            .view(icon(shape))
            .add(element("span", "").say(i18n, name));
        element("li", "").add(link)
    });
    let list = element("ul", "").set("role", "list").add_all(places.into());
    menu("app-menu app-narrow-only", "more-menu", button, &name, list)
}
