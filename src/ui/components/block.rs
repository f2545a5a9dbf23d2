use leptos::prelude::*;

use super::{
    button::{Button, Weight},
    callout::Callout,
    disclosure::disclosure,
    figure::DrawingView,
    icon::{Icon, IconSize, IconView},
    source_line::{Citations, SourceLine},
};
use crate::{
    catalog::learn::{Block, CareLevel, Content, Phone, Side},
    i18n::{MessageId, keys},
    platform::{clock, ids},
    state::AppStore,
    ui::{context::use_i18n, erased::part, routes::Page},
};

/// One statement of a learn page with what it rests on.
#[component]
pub(crate) fn BlockView(
    /// The statement.
    block: &'static Block,
) -> impl IntoView {
    let i18n = use_i18n();
    let content = match &block.content {
        Content::Paragraph(text) => view! { <p>{i18n.t(*text)}</p> }.into_any(),
        Content::List { intro, items } => view! {
            <p>{i18n.t(*intro)}</p>
            <ul>{list_items(items)}</ul>
        }
        .into_any(),
        Content::Steps { intro, items } => view! {
            <p>{i18n.t(*intro)}</p>
            <ol>{list_items(items)}</ol>
        }
        .into_any(),
        Content::Table {
            caption,
            head,
            rows,
        } => view! { <Table caption=*caption head rows /> }.into_any(),
        Content::CareCard { level, items, note } => {
            view! { <CareCard level=*level items=items.to_vec() note=*note /> }.into_any()
        }
        Content::Warning { title, text } => {
            view! { <Callout title=i18n.t(*title) text=i18n.t(*text) /> }.into_any()
        }
        Content::SourcesDiffer {
            title,
            sides,
            question,
        } => view! { <SourcesDiffer title=*title sides question=*question /> }.into_any(),
        Content::Word(word) => disclosure(
            format!("word-{}", word.anchor),
            "",
            i18n.with(keys::WORD_EXPLAINED, &[("word", i18n.t(word.term).into())]),
            view! { <p>{i18n.t(word.meaning)}</p> }.into_any(),
        ),
        Content::Words(words) => view! {
            <dl class="app-words">
                {words
                    .iter()
                    .map(|word| {
                        view! {
                            <div id=word.anchor>
                                <dt class="app-words__term">{i18n.t(word.term)}</dt>
                                <dd>{i18n.t(word.meaning)}</dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
        }
        .into_any(),
        Content::Questions(questions) => view! { <Questions questions /> }.into_any(),
        Content::Figure {
            drawing,
            title,
            parts,
        } => view! {
            <figure class="app-figure">
                <figcaption>{i18n.t(*title)}</figcaption>
                <DrawingView drawing=*drawing />
                <ol>{list_items(parts)}</ol>
            </figure>
        }
        .into_any(),
        Content::Phones(phones) => view! {
            <ul class="app-panel app-panel--flush" role="list">
                {phones.iter().map(|phone| view! { <PhoneLine phone /> }).collect_view()}
            </ul>
        }
        .into_any(),
    };
    view! {
        {content}
        <SourceLine basis=block.basis />
    }
}

/// Prepared questions, each with a way onto the person's own list.
#[component]
pub(crate) fn Questions(
    /// The questions.
    questions: &'static [MessageId],
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <ul role="list">
            {questions
                .iter()
                .map(|question| {
                    view! {
                        <li class="app-questions__one">
                            <span class="app-questions__text">{i18n.t(*question)}</span>
                            <AddQuestion text=i18n.plain(*question, &[]) small=true />
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}

fn list_items(items: &'static [MessageId]) -> impl IntoView {
    let i18n = use_i18n();
    items
        .iter()
        .map(|item| view! { <li>{i18n.t(*item)}</li> })
        .collect_view()
}

/// When to get help: filled red, filled yellow, quiet indigo, each with a shape of its own.
#[component]
pub(crate) fn CareCard(
    /// How fast.
    level: CareLevel,
    /// What the person may notice.
    items: Vec<MessageId>,
    /// A note below.
    note: Option<MessageId>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (class, icon, title) = match level {
        CareLevel::Now => ("app-care app-care--now", Icon::Now, keys::CARE_NOW),
        CareLevel::Today => ("app-care app-care--today", Icon::Today, keys::CARE_TODAY),
        CareLevel::NextVisit => (
            "app-care app-care--next",
            Icon::Later,
            keys::CARE_NEXT_VISIT,
        ),
    };
    let action = match level {
        CareLevel::Now => Some((
            "app-button app-button--urgent app-button--block",
            "tel:119".to_owned(),
            keys::CARE_CALL_119,
        )),
        CareLevel::Today => Some((
            "app-button app-button--secondary app-button--block",
            Page::numbers_path(i18n.language()),
            keys::CARE_WHO_TO_CALL,
        )),
        CareLevel::NextVisit => None,
    };
    view! {
        <section class=class>
            <div class="app-care__head">
                <IconView icon size=IconSize::Large />
                <h3>{i18n.t(title)}</h3>
            </div>
            <div class="app-care__body">
                <p>
                    <strong>{i18n.t(keys::CARE_IF)}</strong>
                </p>
                <ul>{items.into_iter().map(|item| view! { <li>{i18n.t(item)}</li> }).collect_view()}</ul>
                {action
                    .map(|(class, href, label)| {
                        view! {
                            <div class="app-care__actions">
                                <a class=class href=href>
                                    <IconView icon=Icon::Phone />
                                    <span>{i18n.t(label)}</span>
                                </a>
                            </div>
                        }
                    })}
                {note.map(|note| view! { <p class="app-note">{i18n.t(note)}</p> })}
            </div>
        </section>
    }
}

/// Two documents disagree: both stand side by side, no colour takes a side.
#[component]
pub(crate) fn SourcesDiffer(
    /// What about.
    title: MessageId,
    /// Who says what.
    sides: &'static [Side],
    /// What to ask the clinic.
    question: MessageId,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="app-differ">
            <div class="app-differ__head">
                <IconView icon=Icon::Differ size=IconSize::Large />
                <h3>{i18n.with(keys::DIFFER_TITLE, &[("topic", i18n.t(title).into())])}</h3>
            </div>
            <ul class="app-differ__sides" role="list">
                {sides
                    .iter()
                    .map(|side| {
                        view! {
                            <li class="app-differ__side">
                                <h4>{i18n.t(side.who)}</h4>
                                <p>{i18n.t(side.text)}</p>
                                <Citations citations=side.citations />
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
            <div class="app-differ__ask">
                <p>
                    <strong>{i18n.t(keys::DIFFER_QUESTION)}</strong>
                    <br />
                    {i18n.t(question)}
                </p>
                <AddQuestion text=i18n.plain(question, &[]) />
            </div>
        </section>
    }
}

/// Puts a prepared question on the person's own list, once.
#[component]
pub(crate) fn AddQuestion(
    /// The question, without marks of direction.
    text: String,
    /// Whether it is a small button.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    part(move || {
        if store.checklist().read().asks(&text) {
            view! {
                <p class="app-note app-icon-note" role="status">
                    <IconView icon=Icon::Tick size=IconSize::Small />
                    {i18n.t(keys::QUESTION_ADDED)}
                </p>
            }
            .into_any()
        } else {
            let text = text.clone();
            view! {
                <div class="app-needs-script app-no-print">
                <Button
                    label=i18n.t(keys::ACTION_ADD_QUESTION)
                    icon=Icon::Question
                    weight=Weight::Second
                    small
                    on_press=move || store.ask(&ids::new_id(), &text, clock::now())
                />
                </div>
            }
            .into_any()
        }
    })
}

#[component]
fn Table(
    caption: MessageId,
    head: &'static [MessageId],
    rows: &'static [&'static [MessageId]],
) -> impl IntoView {
    let i18n = use_i18n();
    let cells = move |row: &'static [MessageId]| {
        row.iter()
            .zip(head)
            .enumerate()
            .map(|(index, (cell, name))| {
                if index == 0 {
                    view! { <th scope="row">{i18n.t(*cell)}</th> }.into_any()
                } else {
                    view! { <td data-name=i18n.plain(*name, &[])>{i18n.t(*cell)}</td> }.into_any()
                }
            })
            .collect_view()
    };
    view! {
        <table class="app-table app-table--cards">
            <caption>{i18n.t(caption)}</caption>
            <thead>
                <tr>{head.iter().map(|name| view! { <th scope="col">{i18n.t(*name)}</th> }).collect_view()}</tr>
            </thead>
            <tbody>{rows.iter().map(|row| view! { <tr>{cells(row)}</tr> }).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn PhoneLine(phone: &'static Phone) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <li class="app-phone">
            <div class="app-phone__body">
                <h3 class="app-phone__name">{i18n.t(phone.name)}</h3>
                <p class="app-row__detail">{i18n.t(phone.detail)}</p>
                <Citations citations=phone.citations />
            </div>
            <a class="app-button app-button--secondary" href=format!("tel:{}", phone.number.replace('-', ""))>
                <IconView icon=Icon::Phone />
                <span class="app-ltr">{phone.number}</span>
            </a>
        </li>
    }
}
