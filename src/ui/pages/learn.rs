use leptos::prelude::*;

use crate::{
    catalog::learn::TOPICS,
    i18n::keys,
    ui::{
        components::{icon::Icon, page_head::PageHead, row::Row},
        context::use_i18n,
        routes::Page,
    },
};

/// Every topic that is written.
#[component]
pub(super) fn Learn() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <PageHead title=i18n.t(keys::LEARN_TITLE) lead=i18n.t(keys::LEARN_LEAD) />
        <ul class="app-panel app-panel--flush" role="list">
            {TOPICS
                .iter()
                .map(|topic| {
                    let page = Page::Topic(topic);
                    let icon = if page == Page::help() { Icon::Phone } else { Icon::Learn };
                    view! {
                        <li>
                            <Row
                                href=page.path(i18n.language())
                                icon
                                title=i18n.t(topic.title)
                                detail=i18n.t(topic.lead)
                            />
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
