use leptos::prelude::*;

use super::icon::{Icon, IconView};
use crate::{
    i18n::{MessageId, keys},
    ui::{context::use_i18n, erased::attribute, routes::Page},
};

/// The places of the app: a bar under the thumb on a phone, a rail on a desktop.
#[component]
pub(crate) fn Navigation() -> impl IntoView {
    let i18n = use_i18n();
    let places = [
        (Page::Home, Icon::Journey, keys::NAV_JOURNEY),
        (Page::Learn, Icon::Learn, keys::NAV_LEARN),
        (Page::Checklist, Icon::Checklist, keys::NAV_CHECKLIST),
        (Page::Medicines, Icon::Medicines, keys::NAV_MEDICINES),
        (Page::Visits, Icon::Visits, keys::NAV_VISITS),
    ];
    let more = [
        (Page::Settings, Icon::Settings, keys::NAV_SETTINGS),
        (Page::About, Icon::Info, keys::NAV_ABOUT),
    ];
    view! {
        <nav class="app-nav" aria-label=i18n.plain(keys::NAV_NAME, &[])>
            <ul class="app-nav__list" role="list">
                {places.map(|(page, icon, name)| view! { <Place page icon name /> }).collect_view()}
            </ul>
            <ul class="app-nav__list app-nav__list--more" role="list" aria-label=i18n.plain(keys::HEADER_MORE, &[])>
                {more.map(|(page, icon, name)| view! { <Place page icon name /> }).collect_view()}
            </ul>
        </nav>
    }
}

#[component]
fn Place(page: Page, icon: Icon, name: MessageId) -> impl IntoView {
    let i18n = use_i18n();
    let here = expect_context::<Memo<Page>>();
    let is_here = attribute(move || {
        let here = here.get();
        let within = matches!(
            (page, here),
            (Page::Learn, Page::Topic(_))
                | (Page::Medicines, Page::Trap(_))
                | (Page::Visits, Page::HowAreYou | Page::Prescription)
        );
        if here == page {
            Some("page")
        } else {
            within.then_some("true")
        }
    });
    view! {
        <li>
            <a class="app-nav__link" href=page.path(i18n.language()) aria-current=is_here>
                <IconView icon />
                <span>{i18n.t(name)}</span>
            </a>
        </li>
    }
}
