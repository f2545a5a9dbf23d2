use leptos::prelude::*;

use super::{
    Marks, OPEN,
    form::{first_field, form},
};
use crate::{
    catalog::checklist::ItemSpec,
    domain::checklist::{Entry, Status},
    i18n::keys,
    platform::{clock, document},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            icon::{Icon, icon},
        },
        context::{Drafts, I18n},
        erased::{Element, attribute, element, part, text, together},
        words::{joined, status_words},
    },
};

/// One line to tick: what, why, where it stands, what was noted.
pub(super) fn task(i18n: I18n, item: &'static ItemSpec, marks: Marks) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let entry = store.entry(item.id);
    let status = move || entry.read().status;
    let class = attribute(move || {
        let class = match (status(), marks.is_next(item)) {
            (Status::Done | Status::Answered(_), _) => "app-task app-task--done",
            (Status::NotForMe, _) => "app-task app-task--skipped",
            (Status::Open, true) => "app-task app-task--next",
            (Status::Open, false) => "app-task",
        };
        Some(class.to_owned())
    });
    let state = text(move || match status() {
        Status::Open if marks.is_next(item) => i18n.t(keys::STATUS_NEXT),
        status => i18n.t(status_words(status)),
    });
    let shape = part(move || {
        icon(if status() == Status::NotForMe {
            Icon::Dash
        } else {
            Icon::Tick
        })
    });
    let name = i18n.plain(item.name, &[]);
    let is_ticked = move || Some((status() != Status::Open).to_string());
    let spoken = move || Some(format!("{name}: {}", state.get()));
    let toggle = move || store.toggle(item.id, clock::today(), clock::now());
    let tick = element("button", "app-task__tick")
        .set("type", "button")
        .follow("aria-pressed", attribute(is_ticked))
        .follow("aria-label", attribute(spoken))
        .on_press(toggle.into())
        .add(element("span", "app-task__box").view(shape));
    let head = element("div", "app-task__head")
        .add(element("h3", "app-task__name").say(i18n, item.name))
        .add(element("p", "app-task__state").view(state.into_any()));
    let why = part(move || {
        if status() == Status::Open {
            element("p", "app-task__why").say(i18n, item.why).into_any()
        } else {
            ().into_any()
        }
    });
    let more = part(move || {
        if marks.is_open(item) {
            return ().into_any();
        }
        let label = if entry.with(is_untouched) {
            keys::ACTION_ADD_DETAILS
        } else {
            keys::ACTION_CHANGE
        };
        let open = move || {
            drafts.set(OPEN, item.id.to_owned());
            document::focus_when_drawn(first_field(item));
        };
        let button = Press::quiet(i18n.t(label)).on_press(open);
        element("div", "app-task__more app-no-print")
            .add(button.set("id", &format!("{}-more", item.id)))
            .into_any()
    });
    let body = element("div", "app-task__body")
        .add(head)
        .view(why)
        .view(part(move || noted(i18n, &entry.read())))
        .view(more);
    element("li", "")
        .follow("class", class)
        .set("id", item.id)
        .add(tick)
        .add(body)
        .view(part(move || {
            if marks.is_open(item) {
                form(i18n, item).into_any()
            } else {
                ().into_any()
            }
        }))
}

fn is_untouched(entry: &Entry) -> bool {
    entry.done_on.is_none() && entry.result.is_none() && entry.note.is_empty()
}

/// An entry in one line: where it stands, result, day, note.
pub(in crate::ui) fn entry_words(i18n: I18n, entry: &Entry) -> String {
    let status = i18n.t(status_words(entry.status));
    let day = entry.done_on.map(|day| i18n.date(day));
    let note = (!entry.note.is_empty()).then(|| entry.note.clone());
    let facts = [Some(status), result_words(entry), day, note];
    joined(facts.into_iter().flatten())
}

fn result_words(entry: &Entry) -> Option<String> {
    entry.result.as_ref().map(|result| {
        let unit = result
            .unit
            .map(|unit| format!("\u{a0}{}", unit.symbol()))
            .unwrap_or_default();
        format!("{}{unit}", result.text)
    })
}

/// The result, the day and the note of an entry, where there are any.
fn noted(i18n: I18n, entry: &Entry) -> AnyView {
    let result = result_words(entry);
    let day = entry.done_on.map(|day| i18n.date(day));
    let mut lines = Vec::new();
    if result.is_some() || day.is_some() {
        let between = (result.is_some() && day.is_some()).then_some(" · ");
        let after = [between, day.as_deref()];
        let result = match &result {
            Some(result) => element("bdi", "").text(result),
            None => element("bdi", ""),
        };
        let line = element("p", "app-task__result app-figures").add(result);
        lines.push(after.into_iter().flatten().fold(line, Element::text));
    }
    if !entry.note.is_empty() {
        let note = element("bdi", "").text(&entry.note);
        lines.push(element("p", "app-task__result").add(note));
    }
    together(lines.into_iter().map(Element::into_any).collect())
}
