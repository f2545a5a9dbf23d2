use leptos::prelude::*;

use crate::{
    catalog::learn::{Stage, TOPICS, TRAPS, TeachBack, Topic},
    i18n::{MessageId, keys},
    platform::files,
    ui::{
        components::{
            block::{BlockView, Questions},
            button::{Button, Weight},
            disclosure::disclosure,
            icon::{Icon, IconSize, IconView},
            page_head::PageHead,
            read_aloud::ReadAloud,
            row::Row,
        },
        context::{I18n, use_i18n},
        erased::{Part, one_by_one},
        routes::Page,
    },
};

/// One topic: in short, then part by part, each statement with its source.
#[component]
pub(super) fn TopicPage(
    /// The topic.
    topic: &'static Topic,
    /// The page that lists it.
    within: Page,
) -> impl IntoView {
    let i18n = use_i18n();
    let within_name = match within {
        Page::Medicines => keys::MEDICINES_TITLE,
        _ => keys::LEARN_TITLE,
    };
    let reviewed = i18n.month(topic.reviewed);
    let contents = move || {
        topic
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
            .collect_view()
    };
    let sections = topic
        .sections
        .iter()
        .map(|section| -> Part {
            Box::new(move || {
                view! {
                    <h2 id=section.anchor>{i18n.t(section.title)}</h2>
                    {section.blocks.iter().map(|block| view! { <BlockView block /> }).collect_view()}
                }
                .into_any()
            })
        })
        .chain([Box::new(move || view! { <End topic /> }.into_any()) as Part])
        .collect();
    view! {
        <article class="app-topic">
            <aside class="app-topic__side app-wide-only">
                <nav class="app-stack" aria-labelledby="contents">
                    <h2 class="app-eyebrow" id="contents">
                        {i18n.t(keys::TOPIC_CONTENTS)}
                    </h2>
                    <ul role="list">{contents()}</ul>
                </nav>
            </aside>
            <div class="app-topic__text">
                <PageHead
                    title=i18n.t(topic.title)
                    lead=i18n.t(topic.lead)
                    back=Some((within, i18n.t(within_name)))
                >
                    <div class="app-source">
                        <IconView icon=Icon::Source size=IconSize::Small />
                        <div>
                            <p>{stages(i18n, topic)}</p>
                            <p>{i18n.with(keys::TOPIC_READ, &[("month", reviewed.into())])}</p>
                            <p>{i18n.t(keys::REVIEW_STATE)}</p>
                        </div>
                    </div>
                </PageHead>
                <ReadAloud />
                <section class="app-panel app-panel--sunken" aria-labelledby="in-short">
                    <h2 class="app-panel__title" id="in-short">
                        {i18n.t(keys::TOPIC_IN_SHORT)}
                    </h2>
                    <ul>
                        {topic.in_short.iter().map(|line| view! { <li>{i18n.t(*line)}</li> }).collect_view()}
                    </ul>
                </section>
                {disclosure(
                    "contents-narrow".to_owned(),
                    "app-narrow-only app-no-print",
                    i18n.t(keys::TOPIC_CONTENTS),
                    view! { <ul role="list">{contents()}</ul> }.into_any(),
                )}
                {one_by_one(sections)}
            </div>
        </article>
    }
}

/// What follows the text: questions back, questions for the clinic, the next page.
#[component]
fn End(topic: &'static Topic) -> impl IntoView {
    let i18n = use_i18n();
    view! {
    <Checks topic />
            <ForMyClinic topic />
            <div class="app-cluster app-needs-script app-no-print">
                <Button
                    label=i18n.t(keys::PRINT_TOPIC)
                    icon=Icon::Print
                    weight=Weight::Second
                    on_press=files::print
                />
            </div>
            <Onward topic />
        }
}

/// "For: before the first dose, the first weeks."
fn stages(i18n: I18n, topic: &Topic) -> String {
    let stages = if topic.stages == Stage::ALL {
        i18n.t(keys::STAGE_ANY_TIME)
    } else {
        let names: Vec<String> = topic
            .stages
            .iter()
            .map(|stage| i18n.t(stage_name(*stage)))
            .collect();
        names.join(" · ")
    };
    i18n.with(keys::TOPIC_FOR, &[("stages", stages.into())])
}

/// What a part of the journey is called.
fn stage_name(stage: Stage) -> MessageId {
    match stage {
        Stage::Before => keys::STAGE_BEFORE,
        Stage::FirstWeeks => keys::STAGE_FIRST_WEEKS,
        Stage::Later => keys::STAGE_LATER,
        Stage::After => keys::STAGE_AFTER,
    }
}

/// Questions back to the reader. Each answer opens and says whether it is right, also without the app.
#[component]
fn Checks(topic: &'static Topic) -> impl IntoView {
    let i18n = use_i18n();
    let answers = move |number: usize, check: &'static TeachBack| {
        check
            .answers
            .iter()
            .enumerate()
            .map(|(index, answer)| {
                let verdict = if index == check.right {
                    keys::CHECK_RIGHT
                } else {
                    keys::CHECK_NOT_QUITE
                };
                view! {
                    <li>
                        {disclosure(
                            format!("check-{number}-{index}"),
                            "",
                            i18n.t(*answer),
                            view! {
                                <p>
                                    <strong>{i18n.t(verdict)}</strong>
                                    " "
                                    {i18n.t(check.explanation)}
                                </p>
                            }
                                .into_any(),
                        )}
                    </li>
                }
            })
            .collect_view()
    };
    (!topic.teach_back.is_empty()).then(|| {
        view! {
            <section class="app-panel app-no-print" aria-labelledby="check">
                <h2 class="app-panel__title" id="check">
                    {i18n.t(keys::CHECK_TITLE)}
                </h2>
                <p class="app-note">{i18n.t(keys::CHECK_NOTE)}</p>
                {topic
                    .teach_back
                    .iter()
                    .enumerate()
                    .map(|(number, check)| {
                        view! {
                            <div class="app-stack">
                                <h3>{i18n.t(check.question)}</h3>
                                <ul role="list">{answers(number, check)}</ul>
                            </div>
                        }
                    })
                    .collect_view()}
            </section>
        }
    })
}

/// What the reader may want to ask the clinic about this topic.
#[component]
fn ForMyClinic(topic: &'static Topic) -> impl IntoView {
    let i18n = use_i18n();
    (!topic.questions.is_empty()).then(|| {
        view! {
            <section class="app-panel" aria-labelledby="for-my-clinic">
                <h2 class="app-panel__title" id="for-my-clinic">
                    {i18n.t(keys::FOR_MY_CLINIC_TITLE)}
                </h2>
                <p class="app-note">{i18n.t(keys::FOR_MY_CLINIC_NOTE)}</p>
                <Questions questions=topic.questions />
            </section>
        }
    })
}

/// The next topic, or the checklist after the last. A trap leads back to looking things up.
#[component]
fn Onward(topic: &'static Topic) -> impl IntoView {
    let i18n = use_i18n();
    let next = TOPICS.iter().skip_while(|it| it.slug != topic.slug).nth(1);
    let is_trap = TRAPS.iter().any(|it| it.slug == topic.slug);
    let (page, icon, title, detail) = match next {
        Some(next) => (Page::Topic(next), Icon::Learn, next.title, next.gist()),
        None if is_trap => (
            Page::Medicines,
            Icon::Medicines,
            keys::MEDICINES_TITLE,
            keys::MEDICINES_LEAD,
        ),
        None => (
            Page::Checklist,
            Icon::Checklist,
            keys::CHECKLIST_TITLE,
            keys::CHECKLIST_DESCRIPTION,
        ),
    };
    view! {
        <section class="app-panel app-panel--flush app-onward" aria-label=i18n.plain(keys::TOPIC_NEXT_NAME, &[])>
            <Row
                href=page.path(i18n.language())
                icon
                title=i18n.with(keys::TOPIC_NEXT, &[("topic", i18n.t(title).into())])
                detail=i18n.t(detail)
            />
        </section>
    }
}
