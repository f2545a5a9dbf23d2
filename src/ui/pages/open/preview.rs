use leptos::prelude::*;

use super::{STATE, Step, finish};
use crate::{
    catalog::{checklist::ITEMS, medicines::Catalogue, plan::RULES},
    domain::{
        journal::{Journal, Place},
        medicines::Medicine,
        merge::Difference,
        plan::plan,
        reading::Reading,
        share::{Kind, Parcel},
        tracker::{Contact, Course, SEOUL, Tracker, Visit},
    },
    i18n::{MessageId, keys},
    platform::{clock, ids},
    state::AppStore,
    ui::{
        components::{button::Press, field::labelled_radio},
        context::{Drafts, I18n, MedicineList},
        erased::{Element, chosen, element, text, together},
        pages::checklist::entry_words,
        words::{
            joined, measure_name, origin_words, time_words, value_words, visit_name, who_words,
        },
    },
};

/// What came, before anything changes.
pub(super) fn preview(
    i18n: I18n,
    parcel: &Parcel,
    here: &Journal,
    step: RwSignal<Step>,
) -> AnyView {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let copy = &parcel.journal;
    let all = here.differences(copy);
    let same = |it: &&(Place, Difference)| it.1 == Difference::Same;
    let same = all.iter().filter(same).count();
    let differences: Vec<_> = all
        .into_iter()
        .filter(|(_, difference)| *difference != Difference::Same)
        .collect();
    let taken = RwSignal::new(
        differences
            .iter()
            .filter(|(_, difference)| *difference == Difference::New)
            .map(|(record, _)| record.clone())
            .collect::<Vec<_>>(),
    );
    if copy.medicines.listed().next().is_some() {
        expect_context::<MedicineList>().fetch();
    }
    let rows = differences.iter().enumerate();
    let rows = rows.map(|(number, difference)| {
        let group = format!("copy-{number}");
        difference_row(i18n, &group, difference, [here, copy], taken)
    });
    let rows = element("ul", "app-panel app-panel--flush")
        .set("role", "list")
        .add_all(rows.collect());
    let mut buttons = element("div", "app-cluster");
    if !differences.is_empty() {
        let (copy, from) = (copy.clone(), parcel.from.clone());
        let take = move || {
            let records = taken.get_untracked();
            let now = (clock::today(), clock::now());
            store.take_from_copy((&copy, &from), &records, &ids::new_id(), now);
            finish(drafts, step, Step::Done(records.len()));
        };
        buttons = buttons.add(Press::main(i18n.t(keys::ACTION_TAKE_CHANGES)).on_press(take));
    }
    let leave = Press::second(i18n.t(keys::ACTION_LEAVE_ALL))
        .on_press(move || finish(drafts, step, Step::Offered));
    let same = (same > 0).then(|| {
        let words = i18n.with(keys::OPEN_SAME, &[("count", same.into())]);
        element("p", "app-note").text(&words)
    });
    let said = if differences.is_empty() {
        keys::BRING_BACK_SAME
    } else {
        keys::BRING_BACK_PREVIEW
    };
    let mut parts = sender(i18n, parcel);
    parts.push(element("p", "").say(i18n, said).into_any());
    if !differences.is_empty() {
        parts.push(rows.into_any());
    }
    parts.extend(same.map(Element::into_any));
    parts.push(buttons.add(leave).into_any());
    together(parts)
}

/// Who says to have sent it, and what they wrote. All of it is only text.
fn sender(i18n: I18n, parcel: &Parcel) -> Vec<AnyView> {
    let Parcel {
        kind,
        from,
        message,
        made_on,
        ..
    } = parcel;
    // Every link that the app makes has the day.
    let date = made_on.map_or_else(|| String::from("–"), |date| i18n.date(date));
    let args = [("date", date.into()), ("name", from.as_str().into())];
    let line = match (from.is_empty(), made_on, kind) {
        (false, _, Kind::Plan) => i18n.with(keys::OPEN_PLAN_FROM, &args),
        (false, ..) => i18n.with(keys::OPEN_COPY_FROM, &args),
        (true, Some(_), _) => i18n.with(keys::BRING_BACK_FROM, &args),
        (true, None, _) => i18n.t(keys::OPEN_FROM_NOBODY),
    };
    let mut parts = vec![
        // The parts of it have headings of their own.
        element("h2", "app-task__name")
            .set("id", STATE)
            .set("tabindex", "-1")
            .text(&line)
            .into_any(),
    ];
    if !message.is_empty() {
        let message = message
            .lines()
            .map(|line| element("p", "").set("dir", "auto").text(line));
        let quoted = element("blockquote", "app-message").add_all(message.collect());
        parts.push(quoted.into_any());
    }
    let note = element("p", "app-note");
    parts.push(note.say(i18n, keys::OPEN_NOT_CHECKED).into_any());
    parts
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
        Place::Contact(_) => i18n.t(keys::PLACE_CONTACT),
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

/// What a journal says in a place, all that is taken over with it.
fn words(i18n: I18n, journal: &Journal, record: &Place) -> String {
    let Journal {
        checklist,
        medicines,
        tracker,
    } = journal;
    let words = match record {
        Place::Item(id) => Some(entry_words(i18n, &checklist.entry(id))),
        Place::Medicine(id) => {
            let medicine = medicines.records().get(id);
            medicine.map(|it| medicine_words(i18n, it))
        }
        Place::Course(id) => {
            let course = tracker.courses.get(id);
            course.map(|it| course_words(i18n, it))
        }
        Place::Visit(id) => Some(visit_words(i18n, &tracker.visit(id))),
        Place::Contact(id) => tracker.contacts.get(id).map(contact_words),
        Place::Reading(id) => {
            let reading = tracker.readings.get(id);
            reading.map(|it| reading_words(i18n, it))
        }
        Place::Question(id) => {
            let question = checklist.questions().get(id);
            question.map(|it| joined([it.text.clone()]))
        }
    };
    words.unwrap_or_default()
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
    let has_date = visit.day.is_some() || visit.time.is_some();
    let origin = has_date.then(|| i18n.t(origin_words(visit.origin)));
    let zone = (!visit.zone.is_empty() && visit.zone != SEOUL).then(|| visit.zone.clone());
    let facts = [
        Some(visit.name.clone()),
        visit.day.map(|day| i18n.date(day)),
        visit.time.map(time_words),
        zone,
        Some(visit.place.clone()),
        Some(visit.with.clone()),
        Some(visit.said.clone()),
        visit.skipped.clone(),
        state,
        origin,
    ];
    joined(facts.into_iter().flatten())
}

/// A value on one line.
fn reading_words(i18n: I18n, reading: &Reading) -> String {
    let after_dose = reading.is_after_dose;
    let facts = [
        Some(value_words(reading)),
        reading.day.map(|day| i18n.date(day)),
        Some(reading.range.clone()),
        Some(i18n.t(origin_words(reading.origin))),
        after_dose.then(|| i18n.t(keys::ENTRY_AFTER_DOSE)),
    ];
    joined(facts.into_iter().flatten())
}

/// A contact on one line.
fn contact_words(contact: &Contact) -> String {
    let Contact {
        name,
        phone,
        mail,
        place,
        hours,
        ..
    } = contact;
    // A number stays on one line.
    let phone = &phone.replace('-', "\u{2011}");
    joined([name, phone, mail, place, hours].map(Clone::clone))
}

/// A medicine on one line, with what it is checked by.
fn medicine_words(i18n: I18n, medicine: &Medicine) -> String {
    let Medicine {
        name,
        holds,
        dose,
        since,
        by,
        chosen_by,
        is_taken,
        ..
    } = medicine;
    let list = expect_context::<MedicineList>().get();
    let holds = holds.iter();
    let holds = holds.map(|id| Catalogue::name_of(list, id, i18n.language()));
    let holds = holds.collect::<Vec<_>>().join(" + ");
    let not_now = (!is_taken).then(|| i18n.t(keys::MINE_NOT_NOW));
    let [asked, who] = [keys::MINE_WHO, who_words(*chosen_by)].map(|it| i18n.t(it));
    let facts = [name, &holds, dose, since, by].map(Clone::clone);
    let facts = facts.into_iter().chain([format!("{asked} {who}")]);
    joined(facts.chain(not_now))
}

/// A record that differs, with both versions to choose from: the own, and the copy's.
fn difference_row(
    i18n: I18n,
    group: &str,
    (record, difference): &(Place, Difference),
    [here, copy]: [&Journal; 2],
    taken: RwSignal<Vec<Place>>,
) -> Element {
    let title = name(i18n, record, [here, copy]);
    let was_removed = *difference != Difference::New && words(i18n, here, record).is_empty();
    let (class, tag) = match difference {
        Difference::New => ("app-tag app-tag--calm", keys::TAG_NEW),
        Difference::Both if !was_removed => ("app-tag app-tag--soon", keys::TAG_BOTH),
        _ => ("app-tag app-tag--soon", keys::TAG_CHANGED),
    };
    // The names of what a medicine holds come with its list.
    let said = |journal: &Journal| {
        let (journal, record) = (journal.clone(), record.clone());
        text(move || words(i18n, &journal, &record))
    };
    let option = |is_theirs: bool, label: MessageId, words: Signal<String>| {
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
            .add(element("span", "").view(words.into_any()));
        labelled_radio(
            group,
            Some(spoken),
            is_chosen,
            choose.into(),
            beside.into_any(),
        )
    };
    let mine = match difference {
        Difference::New => Signal::stored(i18n.t(keys::BRING_BACK_NOTHING)),
        _ if was_removed => Signal::stored(i18n.t(keys::OPEN_REMOVED_HERE)),
        _ => said(here),
    };
    let head = element("div", "app-import__head")
        .add(element("h3", "app-task__name").text(&title))
        .add(element("span", class).say(i18n, tag));
    let versions = element("div", "app-import__versions")
        .set("role", "radiogroup")
        .set("aria-label", &title)
        .view(option(false, keys::BRING_BACK_MINE, mine))
        .view(option(true, keys::BRING_BACK_COPY, said(copy)));
    element("li", "app-import__item").add(head).add(versions)
}
