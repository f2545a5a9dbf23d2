use leptos::prelude::*;

use crate::{
    catalog::{checklist::ITEMS, plan::RULES},
    domain::{
        journal::{Journal, Place},
        medicines::Medicine,
        plan::plan,
        record::Difference,
        tracker::{Course, Tracker, Visit},
    },
    i18n::{MessageId, keys},
    platform::{
        clock, document,
        files::{self, Chosen},
    },
    state::AppStore,
    storage::backup::{self, Backup, BackupError, MAX_BYTES},
    ui::{
        components::{
            button::Press,
            field::{error_text, labelled_radio},
        },
        context::I18n,
        erased::{Element, chosen, element, part, spawn, together},
        errors::backup_error,
        pages::checklist::entry_words,
        words::{measure_name, time_words, value_words, visit_name},
    },
};

/// Id of what says how far it is, for the focus.
const STATE: &str = "bring-back-state";

#[derive(Clone, PartialEq)]
enum Step {
    Offered,
    Refused(BackupError),
    Preview(Backup),
    Done(usize),
}

/// Brings back a copy from a file: shows what differs, lets choose, then takes it.
pub(super) fn bring_back(i18n: I18n) -> Element {
    let step = RwSignal::new(Step::Offered);
    let state = part(move || match step.get() {
        Step::Preview(backup) => untrack(|| preview(i18n, backup, step)),
        Step::Done(count) => {
            let args = [("count", count.into())];
            state_line()
                .set("role", "status")
                .text(&i18n.with(keys::BRING_BACK_DONE, &args))
                .into_any()
        }
        Step::Offered => file_field(i18n, None, step),
        Step::Refused(error) => file_field(i18n, Some(error), step),
    });
    element("section", "app-panel")
        .set("aria-labelledby", "bring-back")
        .add(
            element("h2", "")
                .set("id", "bring-back")
                .say(i18n, keys::BRING_BACK_TITLE),
        )
        .view(state)
}

/// Shows the next step, and says so.
fn go_to(step: RwSignal<Step>, next: Step) {
    step.set(next);
    document::focus_when_drawn(STATE.to_owned());
}

/// The line that says how far it is.
fn state_line() -> Element {
    element("p", "").set("id", STATE).set("tabindex", "-1")
}

fn file_field(i18n: I18n, error: Option<BackupError>, step: RwSignal<Step>) -> AnyView {
    let choose = move |input| {
        spawn(async move {
            let read = match files::chosen(input, MAX_BYTES).await {
                Chosen::Nothing => return,
                Chosen::TooLarge => Err(BackupError::TooLarge),
                Chosen::Text(text) => backup::read(&text),
            };
            go_to(step, read.map_or_else(Step::Refused, Step::Preview));
        });
    };
    // What happens needs the element itself, which the builder does not hand out.
    let input = view! {
        <input
            class="app-input"
            type="file"
            id="copy-file"
            accept="application/json,.json"
            aria-describedby=error.map(|_| "copy-file-error")
            on:change:target=move |event| choose(event.target())
        />
    };
    let class = if error.is_some() {
        "app-field app-field--error"
    } else {
        "app-field"
    };
    let label = element("label", "app-field__label")
        .set("for", "copy-file")
        .say(i18n, keys::BRING_BACK_LABEL);
    let error = error.map(|error| error_text("copy-file-error", &i18n.t(backup_error(error))));
    let state = element("div", "")
        .set("id", STATE)
        .set("tabindex", "-1")
        .add_all(error.into_iter().collect());
    let field = element("div", class)
        .add(label)
        .add(state)
        .view(input.into_any());
    together(vec![
        element("p", "").say(i18n, keys::BRING_BACK_TEXT).into_any(),
        field.into_any(),
    ])
}

/// What differs, before anything changes.
fn preview(i18n: I18n, backup: Backup, step: RwSignal<Step>) -> AnyView {
    let store = expect_context::<AppStore>();
    let Backup {
        saved_on,
        journal: copy,
    } = backup;
    let here = store.journal();
    let differences = here.differences(&copy);
    let taken = RwSignal::new(
        differences
            .iter()
            .filter(|(_, difference)| *difference == Difference::New)
            .map(|(record, _)| record.clone())
            .collect::<Vec<_>>(),
    );
    let message = if differences.is_empty() {
        keys::BRING_BACK_SAME
    } else {
        keys::BRING_BACK_PREVIEW
    };
    let mut buttons = element("div", "app-cluster");
    let rows = differences.iter().map(|(record, difference)| {
        let words = [words(i18n, &here, record), words(i18n, &copy, record)];
        let title = name(i18n, record, [&here, &copy]);
        difference_row(i18n, (record, *difference), &title, words, taken)
    });
    let rows = element("ul", "app-panel app-panel--flush")
        .set("role", "list")
        .add_all(rows.collect());
    if !differences.is_empty() {
        let take = move || {
            let records = taken.get_untracked();
            store.take_from_copy(&copy, &records, clock::now());
            go_to(step, Step::Done(records.len()));
        };
        buttons = buttons.add(Press::main(i18n.t(keys::ACTION_TAKE_CHANGES)).on_press(take));
    }
    let leave =
        Press::second(i18n.t(keys::ACTION_LEAVE_ALL)).on_press(move || go_to(step, Step::Offered));
    let date =
        saved_on.map(|date| i18n.with(keys::BRING_BACK_FROM, &[("date", i18n.date(date).into())]));
    let line = format!("{} {}", date.unwrap_or_default(), i18n.t(message));
    together(vec![
        state_line().text(&line).into_any(),
        rows.into_any(),
        buttons.add(leave).into_any(),
    ])
}

fn name(i18n: I18n, record: &Place, journals: [&Journal; 2]) -> String {
    match record {
        Place::Item(id) => {
            let item = ITEMS.iter().find(|item| item.id == id);
            item.map_or_else(|| id.clone(), |item| i18n.t(item.name))
        }
        Place::Question(_) => i18n.t(keys::BRING_BACK_QUESTION),
        Place::Medicine(id) => {
            let named = |journal: &Journal| {
                let medicine = journal.medicines.records().get(id)?;
                (!medicine.name.is_empty()).then(|| medicine.name.clone())
            };
            let name = journals.into_iter().find_map(named).unwrap_or_default();
            i18n.with(keys::BRING_BACK_MEDICINE, &[("name", name.into())])
        }
        Place::Course(_) => i18n.t(keys::PLACE_COURSE),
        Place::Visit(id) => {
            let tracker = journals.map(|journal| &journal.tracker);
            let name = visit_of(i18n, tracker, id);
            i18n.with(keys::PLACE_VISIT, &[("name", name.into())])
        }
        Place::Reading(id) => {
            let reading = journals
                .into_iter()
                .filter_map(|journal| journal.tracker.readings.get(id))
                .find(|reading| reading.day.is_some());
            reading.map_or_else(String::new, |it| i18n.t(measure_name(it.measure)))
        }
    }
}

fn words(i18n: I18n, journal: &Journal, record: &Place) -> String {
    let list = &journal.checklist;
    match record {
        Place::Item(id) => entry_words(i18n, &list.entry(id)),
        Place::Medicine(id) => journal
            .medicines
            .records()
            .get(id)
            .map(|medicine| medicine_words(i18n, medicine))
            .unwrap_or_default(),
        Place::Course(_) => course_words(i18n, &journal.tracker.course()),
        Place::Visit(id) => visit_words(i18n, &journal.tracker.visit(id)),
        Place::Reading(id) => {
            let reading = journal.tracker.readings.get(id);
            reading.map_or_else(String::new, |it| {
                let day = it.day.map(|day| i18n.date(day)).unwrap_or_default();
                format!("{} · {day}", value_words(it))
            })
        }
        Place::Question(id) => list
            .questions()
            .get(id)
            .map(|question| question.text.clone())
            .unwrap_or_default(),
    }
}

/// What a visit is called, whichever side has the course that it belongs to.
fn visit_of(i18n: I18n, trackers: [&Tracker; 2], id: &str) -> String {
    trackers
        .into_iter()
        .flat_map(|tracker| plan(RULES, tracker, &[]))
        .find(|it| it.id == id)
        .map_or_else(|| id.to_owned(), |it| visit_name(i18n, &it))
}

/// The course on one line.
fn course_words(i18n: I18n, course: &Course) -> String {
    let Some(first_dose) = course.first_dose else {
        return String::new();
    };
    let args = [
        ("date", i18n.date(first_dose).into()),
        ("weeks", course.weeks.into()),
    ];
    i18n.with(keys::COURSE_FACTS, &args)
}

/// What was noted about a visit, on one line.
fn visit_words(i18n: I18n, visit: &Visit) -> String {
    let state = match &visit.skipped {
        Some(_) => Some(i18n.t(keys::VISIT_STATE_SKIPPED)),
        None => visit.is_done.then(|| i18n.t(keys::VISIT_STATE_DONE)),
    };
    let parts = [
        visit.day.map(|day| i18n.date(day)),
        visit.time.map(time_words),
        Some(visit.place.clone()),
        Some(visit.with.clone()),
        Some(visit.said.clone()),
        visit.skipped.clone(),
        state,
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    parts.join(" · ")
}

/// A medicine on one line.
fn medicine_words(i18n: I18n, medicine: &Medicine) -> String {
    let Medicine {
        name,
        dose,
        since,
        by,
        is_taken,
        ..
    } = medicine;
    let not_now = (!is_taken).then(|| i18n.t(keys::MINE_NOT_NOW));
    let parts: Vec<&str> = [name, dose, since, by]
        .into_iter()
        .chain(&not_now)
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    parts.join(" · ")
}

/// A record that differs, with both versions to choose from: the own, and the copy's.
fn difference_row(
    i18n: I18n,
    (record, difference): (&Place, Difference),
    title: &str,
    [mine, theirs]: [String; 2],
    taken: RwSignal<Vec<Place>>,
) -> Element {
    let (class, tag) = match difference {
        Difference::New => ("app-tag app-tag--calm", keys::TAG_NEW),
        Difference::Changed => ("app-tag app-tag--soon", keys::TAG_CHANGED),
    };
    let option = |is_theirs: bool, label: MessageId, words: &str| {
        let is_chosen = {
            let record = record.clone();
            chosen(move || taken.read().contains(&record) == is_theirs)
        };
        let choose = {
            let record = record.clone();
            move || {
                taken.update(|taken| {
                    taken.retain(|it| *it != record);
                    if is_theirs {
                        taken.push(record.clone());
                    }
                });
            }
        };
        let spoken = format!("{title}: {}", i18n.plain(label, &[]));
        let beside = element("span", "")
            .say(i18n, label)
            .add(element("br", ""))
            .add(element("bdi", "").text(words));
        labelled_radio(
            &format!("copy-{}", record.id()),
            Some(spoken),
            is_chosen,
            choose.into(),
            beside.into_any(),
        )
    };
    let mine = match difference {
        Difference::New => i18n.t(keys::BRING_BACK_NOTHING),
        Difference::Changed => mine,
    };
    let head = element("div", "app-import__head")
        .add(element("h3", "app-task__name").text(title))
        .add(element("span", class).say(i18n, tag));
    let versions = element("div", "app-import__versions")
        .set("role", "radiogroup")
        .set("aria-label", title)
        .view(option(false, keys::BRING_BACK_MINE, &mine))
        .view(option(true, keys::BRING_BACK_COPY, &theirs));
    element("li", "app-import__item").add(head).add(versions)
}
