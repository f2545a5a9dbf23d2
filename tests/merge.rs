//! Laws of merging: whichever tab or copy comes first, all end with the same record.

#[path = "common/records.rs"]
mod records;
#[path = "common/shelf.rs"]
mod shelf;

use chrono::NaiveDate;
use proptest::prelude::*;
use records::{
    cases, checklist, day, entry, journal, medicines, reading, status, tracker, unknown, visit,
    words,
};
use rescue_journey::{
    domain::{
        checklist::{Checklist, Entry, Status},
        journal::{Journal, Place},
        medicines::Medicines,
        merge::Difference,
        reading::Reading,
        record::{Record, Records},
        shelf::listed,
        stamp::Stamp,
        tracker::{COURSE, Course, Tracker},
    },
    storage::{Appearance, Document, Settings},
};
use shelf::shelf;

/// Moments after every edit that `records` makes.
const LATER: Stamp = Stamp(1 << 54);
const LATER_STILL: Stamp = Stamp(LATER.0 + 1000);
const LAST: Stamp = Stamp(LATER_STILL.0 + 1000);

fn merged<D: Document + Clone>(one: &D, other: &D) -> D {
    let mut merged = one.clone();
    merged.merge(other);
    merged
}

fn merged_journals(one: &Journal, other: &Journal) -> Journal {
    Journal {
        checklist: merged(&one.checklist, &other.checklist),
        medicines: merged(&one.medicines, &other.medicines),
        tracker: merged(&one.tracker, &other.tracker),
    }
}

/// Of every record of both one as it stands in one of them, and no others.
fn has_all_of_both<T: Record>(merged: &Records<T>, one: &Records<T>, other: &Records<T>) -> bool {
    let mut ids = one.keys().chain(other.keys());
    ids.all(|id| merged.get(id).is_some())
        && merged
            .iter_kept()
            .all(|(id, kept)| [one.kept(id), other.kept(id)].contains(&Some(kept)))
}

/// What a journal says, apart from when it was edited and what was removed.
fn said(journal: &Journal) -> Journal {
    let Journal {
        checklist,
        medicines,
        tracker,
    } = journal;
    Journal {
        checklist: Checklist::new(bare(checklist.entries()), bare(checklist.questions())),
        medicines: Medicines::new(bare(medicines.records())),
        tracker: Tracker {
            courses: bare(&tracker.courses),
            visits: bare(&tracker.visits),
            readings: bare(&tracker.readings),
            contacts: bare(&tracker.contacts),
        },
    }
}

fn bare<T: Record>(records: &Records<T>) -> Records<T> {
    let records = records.iter();
    let records = records.map(|(id, it)| (id.clone(), it.clone().at(Stamp::default())));
    records.filter(|(_, it)| *it != T::default()).collect()
}

fn places(differences: &[(Place, Difference)]) -> Vec<Place> {
    differences.iter().map(|(it, _)| it.clone()).collect()
}

/// The places of all that a journal says.
fn all_places(journal: &Journal) -> Vec<Place> {
    places(&Journal::default().differences(journal))
}

/// The same after all of it was removed.
fn emptied(journal: &Journal) -> Journal {
    let mut empty = journal.clone();
    empty.give_back(&Journal::default(), journal, LATER);
    empty
}

/// The places that compare so.
fn those(differences: &[(Place, Difference)], wanted: Difference) -> Vec<Place> {
    let those = differences.iter().filter(|(_, it)| *it == wanted);
    those.map(|(place, _)| place.clone()).collect()
}

fn settings() -> impl Strategy<Value = Settings> {
    let appearances = [Appearance::System, Appearance::Light, Appearance::Dark];
    let language = proptest::option::of(words());
    let appearance = proptest::sample::select(appearances.to_vec());
    let last_copy = proptest::option::of(day());
    (0..3_u64, language, appearance, last_copy, unknown()).prop_map(
        |(edited, language, appearance, last_copy, unknown)| Settings {
            edited: Stamp(edited),
            language,
            appearance,
            last_copy,
            copied: Stamp(edited / 2),
            unknown,
        },
    )
}

proptest! {
    #![proptest_config(cases(10_000))]

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
    fn medicines_merge_the_same_in_either_order(a in medicines(), b in medicines()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn medicines_merge_the_same_in_any_grouping(a in medicines(), b in medicines(), c in medicines()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn merging_medicines_again_changes_nothing(a in medicines(), b in medicines()) {
        let once = merged(&a, &b);
        prop_assert_eq!(merged(&a, &a), a);
        prop_assert_eq!(merged(&once, &b), once);
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
    fn shelves_merge_the_same_in_either_order(a in shelf(), b in shelf()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn shelves_merge_the_same_in_any_grouping(a in shelf(), b in shelf(), c in shelf()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn merging_a_shelf_again_changes_nothing(a in shelf(), b in shelf()) {
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
    fn a_merge_has_every_record_of_both_whole_and_nothing_else(a in journal(), b in journal()) {
        let both = merged_journals(&a, &b);
        let (both, tracker) = (&both, &both.tracker);
        prop_assert!(has_all_of_both(both.checklist.entries(), a.checklist.entries(), b.checklist.entries()));
        prop_assert!(has_all_of_both(both.checklist.questions(), a.checklist.questions(), b.checklist.questions()));
        prop_assert!(has_all_of_both(both.medicines.records(), a.medicines.records(), b.medicines.records()));
        prop_assert!(has_all_of_both(&tracker.courses, &a.tracker.courses, &b.tracker.courses));
        prop_assert!(has_all_of_both(&tracker.visits, &a.tracker.visits, &b.tracker.visits));
        prop_assert!(has_all_of_both(&tracker.readings, &a.tracker.readings, &b.tracker.readings));
        prop_assert!(has_all_of_both(&tracker.contacts, &a.tracker.contacts, &b.tracker.contacts));
    }

    #[test]
    fn what_was_taken_over_and_not_edited_since_is_given_back(a in journal(), copy in journal()) {
        let mut journal = a.clone();
        let taken = all_places(&copy);
        journal.take(&copy, &taken, LATER);
        let after = journal.clone();
        let same = those(&a.differences(&copy), Difference::Same);
        let count = journal.give_back(&a, &after, LATER_STILL);
        prop_assert_eq!(count, taken.len() - same.len());
        prop_assert_eq!(said(&journal), said(&a));
        // The tab that saw what was taken over does not bring it back.
        let mut other_tab = a.clone();
        other_tab.take(&copy, &taken, LATER);
        prop_assert_eq!(said(&merged_journals(&other_tab, &journal)), said(&a));
    }

    #[test]
    fn what_was_edited_since_it_was_taken_over_stays(a in journal(), copy in journal(), edits in journal()) {
        let mut journal = a.clone();
        journal.take(&copy, &all_places(&copy), LATER);
        let after = journal.clone();
        // What says the same as before is no edit.
        let edited = places(&journal.differences(&edits));
        let same = those(&journal.differences(&edits), Difference::Same);
        let edited: Vec<_> = edited.into_iter().filter(|it| !same.contains(it)).collect();
        journal.take(&edits, &edited, LATER_STILL);
        let edits = journal.clone();
        journal.give_back(&a, &after, LAST);
        let is_edited = |place: &Place| edited.contains(place);
        prop_assert_eq!(said(&journal.only(is_edited)), said(&edits.only(is_edited)));
        let is_left = |place: &Place| !is_edited(place);
        prop_assert_eq!(said(&journal.only(is_left)), said(&a.only(is_left)));
    }

    #[test]
    fn what_is_new_is_taken_over_once(a in journal(), copy in journal()) {
        let mut journal = a.clone();
        let new = those(&a.differences(&copy), Difference::New);
        journal.take(&copy, &new, LATER);
        let again = journal.differences(&copy);
        prop_assert_eq!(those(&again, Difference::New), []);
        prop_assert!(new.iter().all(|it| those(&again, Difference::Same).contains(it)));
        let is_old = |place: &Place| !new.contains(place);
        prop_assert_eq!(journal.only(is_old), a.only(is_old));
    }

    #[test]
    fn after_all_differences_are_taken_none_is_left(a in journal(), copy in journal()) {
        let mut journal = a.clone();
        journal.take(&copy, &all_places(&copy), LATER);
        let left = journal.differences(&copy);
        prop_assert_eq!(those(&left, Difference::Same), places(&left));
    }

    #[test]
    fn a_record_that_was_removed_is_never_changed_even_where_the_copy_is_later(copy in journal()) {
        let journal = emptied(&copy);
        // The sender edits all of it after that.
        let mut later = copy.clone();
        later.take(&copy, &all_places(&copy), LATER_STILL);
        let differences = journal.differences(&later);
        prop_assert_eq!(those(&differences, Difference::Both), all_places(&copy));
    }

    #[test]
    fn what_a_newer_version_stored_is_given_back_too(a in journal(), copy in journal()) {
        let mut journal = a.clone();
        journal.take(&copy, &all_places(&copy), LATER);
        let after = journal.clone();
        journal.give_back(&a, &after, LATER_STILL);
        for (id, kept) in a.tracker.contacts.iter_kept() {
            let now = journal.tracker.contacts.kept(id).map(|it| &it.unknown);
            prop_assert_eq!(now, Some(&kept.unknown));
        }
    }

    #[test]
    fn a_record_that_was_removed_is_not_new(copy in journal()) {
        let journal = emptied(&copy);
        let differences = journal.differences(&copy);
        prop_assert_eq!(those(&differences, Difference::Both), all_places(&copy));
        prop_assert_eq!(places(&differences), all_places(&copy));
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn merged_shelves_have_everything_of_both_whole_and_nothing_else(a in shelf(), b in shelf()) {
        let both = merged(&a, &b);
        prop_assert!(has_all_of_both(&both.replaced, &a.replaced, &b.replaced));
        prop_assert!(has_all_of_both(&both.templates, &a.templates, &b.templates));
    }

    #[test]
    fn what_was_removed_from_a_shelf_stays_removed_after_a_merge(a in shelf(), b in shelf()) {
        let mut cleared = a.clone();
        for id in a.replaced.keys() {
            cleared.replaced.empty(id, LATER);
        }
        let ids: Vec<_> = a.replaced.keys().collect();
        for both in [merged(&cleared, &merged(&a, &b)), merged(&merged(&a, &b), &cleared)] {
            prop_assert!(listed(&both.replaced).all(|(id, _)| !ids.contains(&id)));
        }
    }

    #[test]
    fn the_later_edit_of_a_record_stays(a in checklist(), b in checklist(), edit in entry()) {
        let mut edited = a.clone();
        edited.put("letter", edit.clone(), LATER);
        let expected = Entry { edited: LATER, ..edit };
        prop_assert_eq!(merged(&edited, &b).entry("letter"), expected.clone());
        prop_assert_eq!(merged(&b, &edited).entry("letter"), expected);
    }

    #[test]
    fn the_later_edit_of_a_visit_and_of_a_value_stays(
        a in tracker(),
        b in tracker(),
        visit in visit(),
        reading in reading(),
    ) {
        let mut edited = a.clone();
        edited.visits.put("week-2", visit.clone(), LATER);
        edited.readings.put("q1", reading.clone(), LATER);
        for both in [merged(&edited, &b), merged(&b, &edited)] {
            prop_assert_eq!(both.visit("week-2"), visit.clone().at(LATER));
            prop_assert_eq!(both.readings.get("q1"), Some(&reading.clone().at(LATER)));
        }
    }

    #[test]
    fn what_was_taken_back_stays_back_after_a_merge(
        a in journal(),
        status in status(),
        text in words(),
        visit in visit(),
        day in day(),
    ) {
        let mut journal = a.clone();
        let Journal { checklist, medicines, tracker } = &mut journal;
        checklist.set_status("letter", status, LATER);
        checklist.ask("q1", &text, LATER);
        medicines.remove("q1", LATER);
        let course = Course { first_dose: Some(day), weeks: 16, ..tracker.course() };
        tracker.courses.put(COURSE, course, LATER);
        tracker.visits.put("week-2", visit, LATER);
        tracker.readings.empty("q1", LATER);
        tracker.contacts.empty("own", LATER);
        let other_tab = journal.clone();
        journal.give_back(&a, &other_tab, LATER_STILL);
        prop_assert_eq!(said(&journal), said(&a));
        prop_assert_eq!(said(&merged_journals(&journal, &other_tab)), said(&a));
        prop_assert_eq!(said(&merged_journals(&other_tab, &journal)), said(&a));
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
