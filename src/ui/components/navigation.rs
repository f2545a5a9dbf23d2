use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::{
    i18n::{MessageId, keys},
    ui::{
        context::I18n,
        erased::{Element, attribute, element},
        routes::Page,
    },
};

/// The places of the app: a bar under the thumb on a phone, a rail on a desktop.
pub(crate) fn navigation(i18n: I18n) -> Element {
    let places = [
        (Page::Home, Icon::Journey, keys::NAV_JOURNEY),
        (Page::Learn, Icon::Learn, keys::NAV_LEARN),
        (Page::Checklist, Icon::Checklist, keys::NAV_CHECKLIST),
        (Page::Medicines, Icon::Medicines, keys::NAV_MEDICINES),
        (Page::Visits, Icon::Visits, keys::NAV_VISITS),
    ];
    let more = [
        (Page::Open, Icon::Restore, keys::NAV_OPEN),
        (Page::Share, Icon::Share, keys::NAV_SHARE),
        (Page::Settings, Icon::Settings, keys::NAV_SETTINGS),
        (Page::About, Icon::Info, keys::NAV_ABOUT),
    ];
    let here = expect_context::<Memo<Page>>();
    let list = |class: &'static str, places: &[(Page, Icon, MessageId)]| {
        let places = places
            .iter()
            .map(|(page, shape, name)| place(i18n, here, *page, *shape, *name));
        element("ul", class)
            .set("role", "list")
            .add_all(places.collect())
    };
    let more = list("app-nav__list app-nav__list--more", &more)
        .set("aria-label", &i18n.plain(keys::HEADER_MORE, &[]));
    element("nav", "app-nav")
        .set("aria-label", &i18n.plain(keys::NAV_NAME, &[]))
        .add(list("app-nav__list", &places))
        .add(more)
}

fn place(i18n: I18n, here: Memo<Page>, page: Page, shape: Icon, name: MessageId) -> Element {
    let is_here = attribute(move || {
        let here = here.get();
        let within = matches!(
            (page, here),
            (Page::Learn, Page::Topic(_))
                | (Page::Medicines, Page::Trap(_))
                | (Page::Visits, Page::HowAreYou | Page::Prescription)
        );
        let word = if here == page {
            Some("page")
        } else {
            within.then_some("true")
        };
        word.map(str::to_owned)
    });
    let link = element("a", "app-nav__link")
        .set("href", &page.path(i18n.language()))
        .follow("aria-current", is_here)
        .view(icon(shape))
        .add(element("span", "").say(i18n, name));
    element("li", "").add(link)
}
