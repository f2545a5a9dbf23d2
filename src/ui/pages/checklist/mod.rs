//! The checklist page.

mod form;
mod item;
mod question;
mod questions;

use leptos::prelude::*;

pub(super) use self::item::entry_words;
use self::{item::task, question::screening, questions::my_questions};
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
            button::Press,
            icon::{Icon, small},
            level::level_tag,
            page_head::{no_script, page_head},
            row::row,
            stitches::stitches,
            undo::undo_notice,
        },
        context::{Drafts, I18n, MedicineList, use_i18n},
        erased::{Element, Part, element, memo, one_by_one, part, text, together},
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

/// What all lines of the page look at.
#[derive(Clone, Copy)]
struct Marks {
    /// The item that is next, if any.
    next: Memo<Option<String>>,
    /// Says whose form is open.
    drafts: Drafts,
}

impl Marks {
    fn is_next(self, item: &ItemSpec) -> bool {
        self.next.read().as_deref() == Some(item.id)
    }

    fn is_open(self, item: &ItemSpec) -> bool {
        self.drafts.get(OPEN).as_deref() == Some(item.id)
    }
}

/// What to get ready, what was done, what the doctor has to know, what to ask.
pub(super) fn checklist() -> AnyView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let ids = || ITEMS.iter().map(|item| item.id);
    let progress = Memo::new(move |_| store.checklist().read().progress(ids()));
    let marks = Marks {
        next: memo(move || store.checklist().read().next(ids()).map(str::to_owned)),
        drafts: expect_context(),
    };
    let lead = text(move || {
        let Progress { settled, total } = progress.get();
        let next = marks.next.read();
        let next = next.as_deref().and_then(spec);
        let args = [("done", settled.into()), ("total", total.into())];
        match next.map(|item| i18n.t(item.name)) {
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
    let head = page_head(&i18n.t(keys::CHECKLIST_TITLE), lead)
        .add(stitches(progress))
        .add(no_script(i18n, keys::CHECKLIST_NO_SCRIPT));
    let groups = Group::ALL
        .into_iter()
        .map(|group| -> Part { Box::new(move || section(i18n, group, marks).into_any()) })
        .collect();
    let list = element("div", "app-stack app-stack--wide")
        .add(head)
        .add(overview(i18n))
        .add(undo_notice(i18n))
        .view(one_by_one(groups));
    let own = one_by_one(vec![Box::new(move || own(i18n))]);
    element("div", "app-columns")
        .add(list)
        .add(element("div", "app-stack app-stack--wide").view(own))
        .into_any()
}

/// What the doctor has to know, and what to ask.
fn own(i18n: I18n) -> AnyView {
    let print = Press::second(i18n.t(keys::ACTION_PRINT))
        .icon(Icon::Print)
        .on_press(files::print);
    let print = element("div", "app-cluster app-no-print").add(print);
    together(vec![
        tell_the_doctor(i18n).into_any(),
        my_questions(i18n).into_any(),
        print.into_any(),
    ])
}

fn section(i18n: I18n, group: Group, marks: Marks) -> Element {
    let name = element("h2", "")
        .set("id", anchor(group))
        .set("tabindex", "-1")
        .say(i18n, title(group));
    let progress = element("p", "app-note").view(progress_words(i18n, group).into_any());
    let lines = items(group).map(|item| match item.kind {
        Kind::Question => screening(i18n, item, marks),
        Kind::Task | Kind::TestInWords | Kind::Test(_) => task(i18n, item, marks),
    });
    let lines = element("ul", "app-panel app-panel--flush")
        .set("role", "list")
        .add_all(lines.collect());
    element("section", "app-stack")
        .set("aria-labelledby", anchor(group))
        .add(element("div", "app-section-head").add(name).add(progress))
        .add(lines)
}

/// "3 of 8 done", and changing with it.
fn progress_words(i18n: I18n, group: Group) -> Signal<String> {
    let store = expect_context::<AppStore>();
    text(move || {
        let ids = items(group).map(|item| item.id);
        let Progress { settled, total } = store.checklist().read().progress(ids);
        i18n.with(
            keys::CHECKLIST_PROGRESS,
            &[("done", settled.into()), ("total", total.into())],
        )
    })
}

fn overview(i18n: I18n) -> Element {
    let groups = [
        (Group::Travel, Icon::Plane),
        (Group::Tests, Icon::Drop),
        (Group::Screening, Icon::Feel),
        (Group::Counselling, Icon::Learn),
    ];
    let rows = groups.map(|(group, icon)| {
        let href = format!("#{}", anchor(group));
        let name = i18n.t(title(group));
        let row = row(&href, icon, &name, progress_words(i18n, group));
        // A place on the same page is the browser's.
        element("li", "").add(row.set("rel", "external"))
    });
    let rows = element("ul", "app-panel app-panel--flush app-row-grid")
        .set("role", "list")
        .add_all(rows.into());
    element("nav", "app-no-print")
        .set("aria-label", &i18n.plain(keys::CHECKLIST_GROUPS, &[]))
        .add(rows)
}

/// Questions that were answered with yes or not sure, and medicines.
fn tell_the_doctor(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let list = expect_context::<MedicineList>();
    fetch_when_needed(store, list);
    let lines = part(move || {
        let checklist = store.checklist().read();
        let told = items(Group::Screening).filter_map(|item| {
            let Status::Answered(answer) = checklist.entry(item.id).status else {
                return None;
            };
            answer.tells_the_doctor().then(|| {
                element("li", "")
                    .text(&format!("{} ", i18n.t(item.name)))
                    .add(element("strong", "").say(i18n, answer_words(answer)))
            })
        });
        let medicines = store.medicines().read();
        let taken = to_tell(list.get(), &medicines);
        let taken = taken.into_iter().map(|(level, _, medicine)| {
            let name = [("name", medicine.name.as_str().into())];
            let words = i18n.with(keys::TELL_MEDICINE, &name);
            let tag = level.map(|level| level_tag(i18n, level));
            element("li", "")
                .text(&format!("{words} "))
                .add_all(tag.into_iter().collect())
        });
        let lines: Vec<Element> = told.chain(taken).collect();
        let view = if lines.is_empty() {
            element("p", "app-note").say(i18n, keys::TELL_EMPTY)
        } else {
            element("ul", "").add_all(lines)
        };
        view.into_any()
    });
    let note = element("p", "app-note app-icon-note")
        .view(small(Icon::Say))
        .say(i18n, keys::TELL_NOTE);
    element("section", "app-panel")
        .set("aria-labelledby", "tell")
        .add(
            element("h2", "")
                .set("id", "tell")
                .say(i18n, keys::TELL_TITLE),
        )
        .view(lines)
        .add(note)
}
