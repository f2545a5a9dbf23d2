//! The checklist page.

mod form;
mod item;
mod question;
mod questions;

use leptos::prelude::*;

pub(super) use self::item::entry_words;
use self::{item::Task, question::Screening, questions::MyQuestions};
use crate::{
    catalog::checklist::{ITEMS, ItemSpec, Kind},
    domain::checklist::{Group, Progress, Status},
    i18n::{MessageId, keys},
    platform::{clock, document, files},
    state::{AppStore, Change},
    ui::{
        components::{
            button::{Button, Weight},
            icon::{Icon, IconSize, IconView},
            page_head::PageHead,
            row::Row,
            stitches::Stitches,
        },
        context::{I18n, use_i18n},
        erased::{Part, one_by_one, part},
    },
};

/// The item whose form is open, if any; kept with the drafts.
const OPEN: &str = "open";

/// The place of a group on the page.
pub(super) fn anchor(group: Group) -> &'static str {
    match group {
        Group::Travel => "travel",
        Group::Tests => "tests",
        Group::Screening => "about-you",
        Group::Counselling => "counselling",
    }
}

fn title(group: Group) -> MessageId {
    match group {
        Group::Travel => keys::CHECKLIST_TRAVEL,
        Group::Tests => keys::CHECKLIST_TESTS,
        Group::Screening => keys::CHECKLIST_SCREENING,
        Group::Counselling => keys::CHECKLIST_COUNSELLING,
    }
}

fn items(group: Group) -> impl Iterator<Item = &'static ItemSpec> + Clone {
    ITEMS.iter().filter(move |item| item.group == group)
}

fn spec(id: &str) -> Option<&'static ItemSpec> {
    ITEMS.iter().find(|item| item.id == id)
}

/// Where an item stands, in words.
fn status_words(status: Status) -> MessageId {
    match status {
        Status::Open => keys::STATUS_OPEN,
        Status::Done => keys::STATUS_DONE,
        Status::NotForMe => keys::STATUS_NOT_FOR_ME,
        Status::Answered(answer) => question::words(answer),
    }
}

/// What to get ready, what was done, what the doctor has to know, what to ask.
#[component]
pub(super) fn ChecklistPage() -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let ids = || ITEMS.iter().map(|item| item.id);
    let progress = Memo::new(move |_| store.checklist().read().progress(ids()));
    let next = Memo::new(move |_| store.checklist().read().next(ids()));
    provide_context(next);
    let lead = Signal::derive(move || {
        let Progress { settled, total } = progress.get();
        let next = next.get().and_then(spec).map(|item| i18n.t(item.name));
        let args = [("done", settled.into()), ("total", total.into())];
        match next {
            Some(name) => {
                let [done, total] = args;
                i18n.with(
                    keys::CHECKLIST_PROGRESS_NEXT,
                    &[done, total, ("next", name.into())],
                )
            }
            None => i18n.with(keys::CHECKLIST_PROGRESS, &args),
        }
    });
    view! {
        <div class="app-columns">
            <div class="app-stack app-stack--wide">
                <PageHead title=i18n.t(keys::CHECKLIST_TITLE) lead>
                    <Stitches progress />
                    <noscript>
                        <p class="app-note">{i18n.t(keys::CHECKLIST_NO_SCRIPT)}</p>
                    </noscript>
                </PageHead>
                <Overview />
                <UndoNotice />
                {one_by_one(
                    Group::ALL
                        .into_iter()
                        .map(|group| -> Part {
                            Box::new(move || view! { <GroupSection group /> }.into_any())
                        })
                        .collect(),
                )}
            </div>
            <div class="app-stack app-stack--wide">
                {one_by_one(vec![Box::new(|| view! { <Own /> }.into_any())])}
            </div>
        </div>
    }
}

/// What the doctor has to know, and what to ask.
#[component]
fn Own() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <TellTheDoctor />
        <MyQuestions />
        <div class="app-cluster app-no-print">
            <Button
                label=i18n.t(keys::ACTION_PRINT)
                icon=Icon::Print
                weight=Weight::Second
                on_press=files::print
            />
        </div>
    }
}

/// What changed last, and the way back.
#[component]
fn UndoNotice() -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    view! {
        <div class="app-undo app-no-print" role="status">
            {part(move || {
                store
                    .undo_offer()
                    .get()
                    .map(|undo| {
                        view! {
                            <p class="app-callout app-callout--notice app-callout--inline">
                                <IconView icon=Icon::Tick />
                                <span>{change_words(i18n, &undo.change)}</span>
                                <Button
                                    label=i18n.t(keys::ACTION_UNDO)
                                    icon=Icon::Undo
                                    weight=Weight::Quiet
                                    small=true
                                    on_press=move || {
                                        store.undo(clock::now());
                                        document::focus_in_place("h1");
                                    }
                                />
                            </p>
                        }
                    })
                    .into_any()
            })}
        </div>
    }
}

fn change_words(i18n: I18n, change: &Change) -> String {
    match change {
        Change::Item(id, status) => {
            let name = spec(id).map_or_else(|| id.clone(), |item| i18n.t(item.name));
            let status = i18n.t(status_words(*status));
            i18n.with(
                keys::UNDO_ITEM,
                &[("name", name.into()), ("status", status.into())],
            )
        }
        Change::QuestionAdded => i18n.t(keys::UNDO_QUESTION_ADDED),
        Change::QuestionRemoved => i18n.t(keys::UNDO_QUESTION_REMOVED),
        Change::CopyBrought => i18n.t(keys::UNDO_COPY_BROUGHT),
    }
}

#[component]
fn GroupSection(group: Group) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="app-stack" aria-labelledby=anchor(group)>
            <div class="app-section-head">
                <h2 id=anchor(group) tabindex="-1">
                    {i18n.t(title(group))}
                </h2>
                <p class="app-note">{progress_words(group)}</p>
            </div>
            <ul class="app-panel app-panel--flush" role="list">
                {items(group)
                    .map(|item| match item.kind {
                        Kind::Question => view! { <Screening item /> }.into_any(),
                        Kind::Task | Kind::TestInWords | Kind::Test(_) => view! { <Task item /> }.into_any(),
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}

/// "3 of 8 done", and changing with it.
fn progress_words(group: Group) -> Signal<String> {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let progress = Memo::new(move |_| {
        store
            .checklist()
            .read()
            .progress(items(group).map(|item| item.id))
    });
    Signal::derive(move || {
        let Progress { settled, total } = progress.get();
        i18n.with(
            keys::CHECKLIST_PROGRESS,
            &[("done", settled.into()), ("total", total.into())],
        )
    })
}

#[component]
fn Overview() -> impl IntoView {
    let i18n = use_i18n();
    let groups = [
        (Group::Travel, Icon::Plane),
        (Group::Tests, Icon::Drop),
        (Group::Screening, Icon::Feel),
        (Group::Counselling, Icon::Learn),
    ];
    view! {
        <nav class="app-no-print" aria-label=i18n.plain(keys::CHECKLIST_GROUPS, &[])>
            <ul class="app-panel app-panel--flush app-row-grid" role="list">
                {groups
                    .map(|(group, icon)| {
                        view! {
                            <li>
                                <Row
                                    href=format!("#{}", anchor(group))
                                    icon
                                    title=i18n.t(title(group))
                                    detail=progress_words(group)
                                    on_page=true
                                />
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </nav>
    }
}

/// Questions that were answered with yes or not sure.
#[component]
fn TellTheDoctor() -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let told = move || {
        let list = store.checklist().read();
        items(Group::Screening)
            .filter_map(|item| match list.entry(item.id).status {
                Status::Answered(answer) if answer.tells_the_doctor() => Some((item, answer)),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    view! {
        <section class="app-panel" aria-labelledby="tell">
            <h2 id="tell">{i18n.t(keys::TELL_TITLE)}</h2>
            {part(move || {
                let told = told();
                if told.is_empty() {
                    view! { <p class="app-note">{i18n.t(keys::TELL_EMPTY)}</p> }.into_any()
                } else {
                    view! {
                        <ul>
                            {told
                                .into_iter()
                                .map(|(item, answer)| {
                                    view! {
                                        <li>
                                            {i18n.t(item.name)} " "
                                            <strong>{i18n.t(question::words(answer))}</strong>
                                        </li>
                                    }
                                })
                                .collect_view()}
                        </ul>
                    }
                        .into_any()
                }
            })}
            <IconNote />
        </section>
    }
}

#[component]
fn IconNote() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p class="app-note app-icon-note">
            <IconView icon=Icon::Say size=IconSize::Small />
            {i18n.t(keys::TELL_NOTE)}
        </p>
    }
}
