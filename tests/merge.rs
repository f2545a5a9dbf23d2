//! Laws of merging: whichever tab or copy comes first, all end with the same record.

#[path = "common/records.rs"]
mod records;

use chrono::NaiveDate;
use proptest::prelude::*;
use records::{checklist, day, entry, journal, medicines, reading, status, tracker, visit, words};
use rescue_journey::{
    domain::{
        checklist::{Checklist, Entry, Status},
        journal::{Journal, Place},
        reading::Reading,
        record::Record,
        stamp::Stamp,
        tracker::{COURSE, Course, Tracker, Visit},
    },
    storage::{Appearance, Document, Settings},
};

fn merged<D: Document + Clone>(one: &D, other: &D) -> D {
    let mut merged = one.clone();
    merged.merge(other);
    merged
}

/// A moment after everything in `list`.
fn after(list: &Checklist) -> Stamp {
    let items = list.entries().values().map(|entry| entry.edited);
    let questions = list.questions().values().map(|question| question.edited);
    Stamp(items.chain(questions).max().unwrap_or_default().0 + 1)
}

/// A moment after everything in both.
fn after_both(one: &Journal, other: &Journal) -> Stamp {
    let medicines =
        [one, other].map(|it| it.medicines.records().values().map(|it| it.edited).max());
    let medicines = medicines.into_iter().flatten().max().unwrap_or_default();
    after(&merged(&one.checklist, &other.checklist))
        .after(medicines)
        .after(last_edit(&one.tracker))
        .after(last_edit(&other.tracker))
}

/// The time of the last edit.
fn last_edit(tracker: &Tracker) -> Stamp {
    let courses = tracker.courses.values().map(Record::edited);
    let visits = tracker.visits.values().map(Record::edited);
    let readings = tracker.readings.values().map(Record::edited);
    courses
        .chain(visits)
        .chain(readings)
        .max()
        .unwrap_or_default()
}

/// What a tracker says, apart from when it was edited.
fn said(tracker: &Tracker) -> (Course, Vec<Visit>, Vec<(String, Reading)>) {
    let visit = |id| tracker.visit(id).at(Stamp::default());
    let reading = |(id, it): (&str, &Reading)| (id.to_owned(), it.clone().at(Stamp::default()));
    (
        tracker.course().at(Stamp::default()),
        records::VISITS.map(visit).into(),
        tracker.values().map(reading).collect(),
    )
}

fn settings() -> impl Strategy<Value = Settings> {
    let appearances = [Appearance::System, Appearance::Light, Appearance::Dark];
    let language = proptest::option::of(words());
    let appearance = proptest::sample::select(appearances.to_vec());
    (0..3_u64, language, appearance, proptest::option::of(day())).prop_map(
        |(edited, language, appearance, last_copy)| Settings {
            edited: Stamp(edited),
            language,
            appearance,
            last_copy,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn checklists_merge_the_same_in_either_order(a in checklist(), b in checklist()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn checklists_merge_the_same_in_any_grouping(a in checklist(), b in checklist(), c in checklist()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn merging_a_checklist_again_changes_nothing(a in checklist(), b in checklist()) {
        let once = merged(&a, &b);
        prop_assert_eq!(merged(&a, &a), a);
        prop_assert_eq!(merged(&once, &b), once);
    }

    #[test]
    fn settings_merge_the_same_however_they_meet(a in settings(), b in settings(), c in settings()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a);
    }

    #[test]
    fn a_merge_knows_every_record_of_both_and_nothing_else(a in checklist(), b in checklist()) {
        let both = merged(&a, &b);
        for (id, entry) in both.entries().iter() {
            prop_assert!(a.entries().get(id) == Some(entry) || b.entries().get(id) == Some(entry));
        }
        for (id, question) in both.questions().iter() {
            let sides = [a.questions().get(id), b.questions().get(id)];
            prop_assert!(sides.contains(&Some(question)));
        }
        prop_assert!(a.entries().keys().chain(b.entries().keys()).all(|id| both.entries().get(id).is_some()));
        prop_assert!(a.questions().keys().chain(b.questions().keys()).all(|id| both.questions().get(id).is_some()));
    }

    #[test]
    fn the_later_edit_of_a_record_stays(a in checklist(), b in checklist(), edit in entry()) {
        let now = after(&merged(&a, &b));
        let mut edited = a.clone();
        edited.put("letter", edit.clone(), now);
        let expected = Entry { edited: now, ..edit };
        prop_assert_eq!(merged(&edited, &b).entry("letter"), expected.clone());
        prop_assert_eq!(merged(&b, &edited).entry("letter"), expected);
    }

    #[test]
    fn medicines_merge_the_same_however_they_meet(a in medicines(), b in medicines(), c in medicines()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a);
    }

    #[test]
    fn trackers_merge_the_same_in_either_order(a in tracker(), b in tracker()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn trackers_merge_the_same_in_any_grouping(a in tracker(), b in tracker(), c in tracker()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn merging_a_tracker_again_changes_nothing(a in tracker(), b in tracker()) {
        let once = merged(&a, &b);
        prop_assert_eq!(merged(&a, &a), a);
        prop_assert_eq!(merged(&once, &b), once);
    }

    #[test]
    fn a_merge_of_trackers_knows_every_record_of_both_and_nothing_else(a in tracker(), b in tracker()) {
        let both = merged(&a, &b);
        for (id, visit) in both.visits.iter() {
            prop_assert!([a.visits.get(id), b.visits.get(id)].contains(&Some(visit)));
        }
        for (id, reading) in both.readings.iter() {
            prop_assert!([a.readings.get(id), b.readings.get(id)].contains(&Some(reading)));
        }
        prop_assert!([a.courses.get(COURSE), b.courses.get(COURSE)].contains(&both.courses.get(COURSE)));
        for one in [&a, &b] {
            prop_assert!(one.courses.keys().all(|id| both.courses.get(id).is_some()));
            prop_assert!(one.visits.keys().all(|id| both.visits.get(id).is_some()));
            prop_assert!(one.readings.keys().all(|id| both.readings.get(id).is_some()));
        }
    }

    #[test]
    fn the_later_edit_of_a_visit_and_of_a_value_stays(
        a in tracker(),
        b in tracker(),
        visit in visit(),
        reading in reading(),
    ) {
        let now = Stamp(last_edit(&merged(&a, &b)).0 + 1);
        let mut edited = a.clone();
        edited.visits.put("week-2", visit.clone(), now);
        edited.readings.put("q1", reading.clone(), now);
        for both in [merged(&edited, &b), merged(&b, &edited)] {
            prop_assert_eq!(both.visit("week-2"), visit.clone().at(now));
            prop_assert_eq!(both.readings.get("q1"), Some(&reading.clone().at(now)));
        }
    }

    #[test]
    fn a_change_of_the_tracker_that_was_taken_back_stays_back_after_a_merge(
        a in tracker(),
        visit in visit(),
        reading in reading(),
        day in day(),
    ) {
        let now = Stamp(last_edit(&a).0 + 1);
        let mut tracker = a.clone();
        let course = Course { first_dose: Some(day), weeks: 16, ..tracker.course() };
        tracker.courses.put(COURSE, course, now);
        tracker.visits.put("week-2", visit, now);
        tracker.readings.put("q1", reading, now);
        tracker.readings.empty("q2", now);
        let other_tab = tracker.clone();
        tracker.restore(&a, Stamp(now.0 + 1));
        prop_assert_eq!(said(&tracker), said(&a));
        prop_assert_eq!(said(&merged(&tracker, &other_tab)), said(&a));
        prop_assert_eq!(said(&merged(&other_tab, &tracker)), said(&a));
    }

    #[test]
    fn what_was_taken_back_stays_back_after_a_merge(a in journal(), status in status(), text in words()) {
        let now = after_both(&a, &a);
        let mut journal = a.clone();
        journal.checklist.set_status("letter", status, now);
        journal.checklist.ask("q1", &text, now);
        journal.medicines.remove("q1", now);
        journal.tracker.readings.empty("q1", now);
        journal.tracker.visits.empty("end", now);
        let other_tab = journal.clone();
        journal.restore(&a, Stamp(now.0 + 1));
        journal.checklist.merge(&other_tab.checklist);
        journal.medicines.merge(&other_tab.medicines);
        journal.tracker.merge(&other_tab.tracker);
        let content = |list: &Checklist| (list.entry("letter").status, list.entry("letter").note);
        prop_assert_eq!(content(&journal.checklist), content(&a.checklist));
        prop_assert_eq!(journal.checklist.open_questions(), a.checklist.open_questions());
        let names = |it: &Journal| it.medicines.listed().map(|(_, it)| it.name.clone()).collect::<Vec<_>>();
        prop_assert_eq!(names(&journal), names(&a));
        prop_assert_eq!(said(&journal.tracker), said(&a.tracker));
    }

    #[test]
    fn after_all_differences_are_taken_none_is_left(a in journal(), copy in journal()) {
        let now = after_both(&a, &copy);
        let places: Vec<Place> = a.differences(&copy).into_iter().map(|(place, _)| place).collect();
        let mut journal = a.clone();
        journal.take(&copy, &places, now);
        // Questions are trimmed when they are taken.
        let is_trimmed = |id: &str| copy.checklist.questions().get(id).is_some_and(|it| it.text.trim() == it.text);
        let left = journal.differences(&copy).into_iter().filter(|(place, _)| match place {
            Place::Question(id) => is_trimmed(id),
            _ => true,
        });
        prop_assert_eq!(left.count(), 0);
    }
}

// Clocks

#[test]
fn an_edit_counts_even_when_the_clock_went_back() {
    let mut stored = Checklist::default();
    stored.set_status("letter", Status::Done, Stamp(1_000));
    let mut list = stored.clone();
    list.set_status("letter", Status::NotForMe, Stamp(900));
    list.ask("q1", "Why?", Stamp(900));
    list.merge(&stored);
    assert_eq!(list.entry("letter").status, Status::NotForMe);
}

#[test]
fn of_two_edits_in_one_moment_the_second_counts() {
    let mut stored = Checklist::default();
    stored.set_status("letter", Status::Done, Stamp(1_000));
    let mut list = stored.clone();
    list.set_status("letter", Status::Open, Stamp(1_000));
    list.merge(&stored);
    assert_eq!(list.entry("letter").status, Status::Open);
}

#[test]
fn a_question_removed_in_the_moment_it_was_asked_stays_removed() {
    let mut stored = Checklist::default();
    stored.ask("q1", "Why?", Stamp(1_000));
    let mut list = stored.clone();
    list.remove_question("q1", Stamp(1_000));
    list.merge(&stored);
    assert!(list.open_questions().is_empty());
}

#[test]
fn a_value_removed_in_the_moment_it_was_written_down_stays_removed() {
    let mut stored = Tracker::default();
    let reading = Reading {
        day: NaiveDate::from_ymd_opt(2026, 12, 7),
        ..Reading::default()
    };
    stored.readings.put("v1", reading, Stamp(1_000));
    let mut tracker = stored.clone();
    tracker.readings.empty("v1", Stamp(1_000));
    tracker.merge(&stored);
    assert_eq!(tracker.values().count(), 0);
}
