use leptos::prelude::*;

use crate::{
    i18n::keys,
    ui::{
        components::{icon::Icon, page_head::PageHead, row::Row},
        context::use_i18n,
        routes::Page,
    },
};

/// There is no such page; here is where one can go.
#[component]
pub(super) fn NotFound() -> impl IntoView {
    let i18n = use_i18n();
    let language = i18n.language();
    let ways = [
        (
            Page::Home,
            Icon::Journey,
            keys::NAV_JOURNEY,
            keys::HOME_DESCRIPTION,
        ),
        (Page::Learn, Icon::Learn, keys::NAV_LEARN, keys::LEARN_LEAD),
        (
            Page::Checklist,
            Icon::Checklist,
            keys::NAV_CHECKLIST,
            keys::CHECKLIST_DESCRIPTION,
        ),
        (
            Page::help(),
            Icon::Phone,
            keys::CARE_WHO_TO_CALL,
            keys::NOT_FOUND_HELP,
        ),
    ];
    view! {
        <PageHead title=i18n.t(keys::NOT_FOUND_TITLE) lead=i18n.t(keys::NOT_FOUND_LEAD) />
        <ul class="app-panel app-panel--flush" role="list">
            {ways
                .map(|(page, icon, title, detail)| {
                    view! {
                        <li>
                            <Row href=page.path(language) icon title=i18n.t(title) detail=i18n.t(detail) />
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
