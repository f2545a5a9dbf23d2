use leptos::prelude::*;

use crate::{
    catalog::learn::{TOPICS, Topic},
    i18n::keys,
    ui::{
        components::{
            block::BlockView,
            icon::{Icon, IconSize, IconView},
            page_head::PageHead,
            row::Row,
        },
        context::use_i18n,
        routes::Page,
    },
};

/// One topic: in short, then part by part, each statement with its source.
#[component]
pub(super) fn TopicPage(topic: &'static Topic) -> impl IntoView {
    let i18n = use_i18n();
    let reviewed = i18n.month(topic.reviewed);
    let contents = topic
        .sections
        .iter()
        .map(|section| {
            view! {
                <li>
                    <a class="app-contents__link" href=format!("#{}", section.anchor) rel="external">
                        {i18n.t(section.title)}
                    </a>
                </li>
            }
        })
        .collect_view();
    let sections = topic
        .sections
        .iter()
        .map(|section| {
            view! {
                <h2 id=section.anchor>{i18n.t(section.title)}</h2>
                {section.blocks.iter().map(|block| view! { <BlockView block /> }).collect_view()}
            }
        })
        .collect_view();
    view! {
        <article class="app-topic">
            <aside class="app-topic__side app-wide-only">
                <nav class="app-stack" aria-labelledby="contents">
                    <h2 class="app-eyebrow" id="contents">
                        {i18n.t(keys::TOPIC_CONTENTS)}
                    </h2>
                    <ul role="list">{contents}</ul>
                </nav>
            </aside>
            <div class="app-topic__text">
                <PageHead
                    title=i18n.t(topic.title)
                    lead=i18n.t(topic.lead)
                    back=Some((Page::Learn, i18n.t(keys::LEARN_TITLE)))
                >
                    <div class="app-source">
                        <IconView icon=Icon::Source size=IconSize::Small />
                        <div>
                            <p>{i18n.with(keys::TOPIC_READ, &[("month", reviewed.into())])}</p>
                            <p>{i18n.t(keys::REVIEW_STATE)}</p>
                        </div>
                    </div>
                </PageHead>
                <section class="app-panel app-panel--sunken" aria-labelledby="in-short">
                    <h2 class="app-panel__title" id="in-short">
                        {i18n.t(keys::TOPIC_IN_SHORT)}
                    </h2>
                    <ul>
                        {topic.in_short.iter().map(|line| view! { <li>{i18n.t(*line)}</li> }).collect_view()}
                    </ul>
                </section>
                {sections}
                <Onward topic />
            </div>
        </article>
    }
}

/// The next topic, or the checklist after the last.
#[component]
fn Onward(topic: &'static Topic) -> impl IntoView {
    let i18n = use_i18n();
    let next = TOPICS.iter().skip_while(|it| it.slug != topic.slug).nth(1);
    let (page, title, detail) = match next {
        Some(next) => (Page::Topic(next), next.title, next.lead),
        None => (
            Page::Checklist,
            keys::CHECKLIST_TITLE,
            keys::CHECKLIST_DESCRIPTION,
        ),
    };
    view! {
        <div class="app-panel app-panel--flush app-onward">
            <Row
                href=page.path(i18n.language())
                icon=if next.is_some() { Icon::Learn } else { Icon::Checklist }
                title=i18n.with(keys::TOPIC_NEXT, &[("topic", i18n.t(title).into())])
                detail=i18n.t(detail)
            />
        </div>
    }
}
