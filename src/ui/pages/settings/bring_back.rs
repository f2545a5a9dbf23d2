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
    i18n::keys,
    platform::{
        clock, document,
        files::{self, Chosen},
    },
    state::AppStore,
    storage::backup::{self, Backup, BackupError, MAX_BYTES},
    ui::{
        components::{
            button::{Button, Weight},
            field::{error_text, labelled_radio},
        },
        context::{I18n, use_i18n},
        erased::{chosen, part, spawn},
        errors::backup_error,
        pages::checklist::entry_words,
        words::{measure_name, time_words, value_words, visit_name},
    },
};

#[derive(Clone, PartialEq)]
enum Step {
    Offered,
    Refused(BackupError),
    Preview(Backup),
    Done(usize),
}

/// Brings back a copy from a file: shows what differs, lets choose, then takes it.
#[component]
pub(super) fn BringBack() -> impl IntoView {
    let i18n = use_i18n();
    let step = RwSignal::new(Step::Offered);
    let go_to = move |next| {
        step.set(next);
        document::focus_when_drawn("bring-back-state".to_owned());
    };
    view! {
        <section class="app-panel" aria-labelledby="bring-back">
            <h2 id="bring-back">{i18n.t(keys::BRING_BACK_TITLE)}</h2>
            {part(move || match step.get() {
                Step::Preview(backup) => view! { <Preview backup go_to /> }.into_any(),
                Step::Done(count) => {
                    view! {
                        <p id="bring-back-state" tabindex="-1" role="status">
                            {i18n.with(keys::BRING_BACK_DONE, &[("count", count.into())])}
                        </p>
                    }
                        .into_any()
                }
                Step::Offered => view! { <FileField error=None go_to /> }.into_any(),
                Step::Refused(error) => view! { <FileField error=Some(error) go_to /> }.into_any(),
            })}
        </section>
    }
}

#[component]
fn FileField(error: Option<BackupError>, go_to: impl Fn(Step) + Copy + 'static) -> impl IntoView {
    let i18n = use_i18n();
    let choose = move |input| {
        spawn(async move {
            let read = match files::chosen(input, MAX_BYTES).await {
                Chosen::Nothing => return,
                Chosen::TooLarge => Err(BackupError::TooLarge),
                Chosen::Text(text) => backup::read(&text),
            };
            go_to(read.map_or_else(Step::Refused, Step::Preview));
        });
    };
    view! {
        <p>{i18n.t(keys::BRING_BACK_TEXT)}</p>
        <div class=if error.is_some() { "app-field app-field--error" } else { "app-field" }>
            <label class="app-field__label" for="copy-file">
                {i18n.t(keys::BRING_BACK_LABEL)}
            </label>
            <div id="bring-back-state" tabindex="-1">
                {error.map(|error| error_text("copy-file-error", &i18n.t(backup_error(error))).into_any())}
            </div>
            <input
                class="app-input"
                type="file"
                id="copy-file"
                accept="application/json,.json"
                aria-describedby=error.map(|_| "copy-file-error")
                on:change:target=move |event| choose(event.target())
            />
        </div>
    }
}

/// What differs, before anything changes.
#[component]
fn Preview(backup: Backup, go_to: impl Fn(Step) + Copy + 'static) -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let Backup {
        saved_on,
        journal: copy,
    } = backup;
    let here = untrack(|| store.journal());
    let differences = here.differences(&copy);
    let taken = RwSignal::new(
        differences
            .iter()
            .filter(|(_, difference)| *difference == Difference::New)
            .map(|(record, _)| record.clone())
            .collect::<Vec<_>>(),
    );
    let is_same = differences.is_empty();
    let rows = differences
        .into_iter()
        .map(|(record, difference)| {
            let mine = words(i18n, &here, &record);
            let theirs = words(i18n, &copy, &record);
            let title = name(i18n, &record, [&here, &copy]);
            view! { <DifferenceRow record title difference mine theirs taken /> }
        })
        .collect_view();
    let copy = RwSignal::new(copy);
    let take = move || {
        let records = taken.get_untracked();
        store.take_from_copy(&copy.read_untracked(), &records, clock::now());
        go_to(Step::Done(records.len()));
    };
    let date =
        saved_on.map(|date| i18n.with(keys::BRING_BACK_FROM, &[("date", i18n.date(date).into())]));
    view! {
        <p id="bring-back-state" tabindex="-1">
            {date} " " {i18n.t(if is_same { keys::BRING_BACK_SAME } else { keys::BRING_BACK_PREVIEW })}
        </p>
        <ul class="app-panel app-panel--flush" role="list">
            {rows}
        </ul>
        <div class="app-cluster">
            {(!is_same).then(|| view! { <Button label=i18n.t(keys::ACTION_TAKE_CHANGES) on_press=take /> })}
            <Button
                label=i18n.t(keys::ACTION_LEAVE_ALL)
                weight=Weight::Second
                on_press=move || go_to(Step::Offered)
            />
        </div>
    }
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

#[component]
fn DifferenceRow(
    record: Place,
    title: String,
    difference: Difference,
    mine: String,
    theirs: String,
    taken: RwSignal<Vec<Place>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (class, tag) = match difference {
        Difference::New => ("app-tag app-tag--calm", keys::TAG_NEW),
        Difference::Changed => ("app-tag app-tag--soon", keys::TAG_CHANGED),
    };
    let group = format!("copy-{}", record.id());
    let option = {
        let title = title.clone();
        move |is_theirs: bool, label, words: String| {
            let (record, group) = (record.clone(), group.clone());
            let is_chosen = {
                let record = record.clone();
                move || taken.read().contains(&record) == is_theirs
            };
            let choose = move || {
                taken.update(|taken| {
                    taken.retain(|it| *it != record);
                    if is_theirs {
                        taken.push(record.clone());
                    }
                });
            };
            let spoken = format!("{title}: {}", i18n.plain(label, &[]));
            let beside = view! {
                <span>
                    {i18n.t(label)} <br /> <bdi>{words}</bdi>
                </span>
            };
            labelled_radio(
                &group,
                Some(spoken),
                chosen(is_chosen),
                choose.into(),
                beside.into_any(),
            )
        }
    };
    let mine = match difference {
        Difference::New => i18n.t(keys::BRING_BACK_NOTHING),
        Difference::Changed => mine,
    };
    view! {
        <li class="app-import__item">
            <div class="app-import__head">
                <h3 class="app-task__name">{title.clone()}</h3>
                <span class=class>{i18n.t(tag)}</span>
            </div>
            <div class="app-import__versions" role="radiogroup" aria-label=title>
                {option(false, keys::BRING_BACK_MINE, mine)} {option(true, keys::BRING_BACK_COPY, theirs)}
            </div>
        </li>
    }
}
