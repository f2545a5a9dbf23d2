use leptos::prelude::*;

use crate::{
    i18n::keys,
    ui::{
        components::{icon::Icon, page_head::page_head, row::row},
        context::use_i18n,
        erased::{element, together},
        routes::Page,
    },
};

/// There is no such page; here is where one can go.
pub(super) fn not_found() -> AnyView {
    let i18n = use_i18n();
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
    let ways = ways.map(|(page, icon, title, detail)| {
        let detail = Signal::stored(i18n.t(detail));
        let way = row(&page.path(i18n.language()), icon, &i18n.t(title), detail);
        element("li", "").add(way)
    });
    let ways = element("ul", "app-panel app-panel--flush")
        .set("role", "list")
        .add_all(ways.into());
    let lead = Signal::stored(i18n.t(keys::NOT_FOUND_LEAD));
    let head = page_head(&i18n.t(keys::NOT_FOUND_TITLE), lead);
    together(vec![head.into_any(), ways.into_any()])
}
