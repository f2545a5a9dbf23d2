//! The checklist page.

mod form;
mod item;
mod question;
mod questions;

use leptos::prelude::*;

pub(super) use self::item::entry_words;
use self::{item::Task, question::Screening, questions::MyQuestions};
use crate::{
    catalog::{
        checklist::{ITEMS, ItemSpec, Kind},
        medicines::to_tell,
    },
    domain::checklist::{Group, Progress, Status},
    i18n::{MessageId, keys},
    platform::files,
    state::AppStore,
    ui::{
        components::{
            button::{Button, Weight},
            icon::{Icon, IconSize, IconView},
            level::level_tag,
            page_head::PageHead,
            row::Row,
            stitches::Stitches,
            undo::UndoNotice,
        },
        context::{MedicineList, use_i18n},
        erased::{Part, one_by_one, part},
        pages::medicines::fetch_when_needed,
        words::answer_words,
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
    let list = expect_context::<MedicineList>();
    fetch_when_needed(store, list);
    view! {
        <section class="app-panel" aria-labelledby="tell">
            <h2 id="tell">{i18n.t(keys::TELL_TITLE)}</h2>
            {part(move || {
                let told = told();
                let medicines = store.medicines().read();
                let taken = to_tell(list.get(), &medicines);
                if told.is_empty() && taken.is_empty() {
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
                                            <strong>{i18n.t(answer_words(answer))}</strong>
                                        </li>
                                    }
                                })
                                .collect_view()}
                            {taken
                                .into_iter()
                                .map(|(level, _, medicine)| {
                                    view! {
                                        <li>
                                            {i18n.with(keys::TELL_MEDICINE, &[("name", medicine.name.as_str().into())])} " "
                                            {level.map(|level| level_tag(i18n, level).into_any())}
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
