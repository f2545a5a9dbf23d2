//! Laws of merging: whichever tab or copy comes first, all end with the same record.

#[path = "common/records.rs"]
mod records;

use proptest::prelude::*;
use records::{checklist, day, entry, journal, medicines, status, words};
use rescue_journey::{
    domain::{
        checklist::{Checklist, Entry, Status},
        journal::{Journal, Place},
        stamp::Stamp,
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
    after(&merged(&one.checklist, &other.checklist)).after(medicines)
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
    fn what_was_taken_back_stays_back_after_a_merge(a in journal(), status in status(), text in words()) {
        let now = after_both(&a, &a);
        let mut journal = a.clone();
        journal.checklist.set_status("letter", status, now);
        journal.checklist.ask("q1", &text, now);
        journal.medicines.remove("q1", now);
        let other_tab = journal.clone();
        journal.restore(&a, Stamp(now.0 + 1));
        journal.checklist.merge(&other_tab.checklist);
        journal.medicines.merge(&other_tab.medicines);
        let content = |list: &Checklist| (list.entry("letter").status, list.entry("letter").note);
        prop_assert_eq!(content(&journal.checklist), content(&a.checklist));
        prop_assert_eq!(journal.checklist.open_questions(), a.checklist.open_questions());
        let names = |it: &Journal| it.medicines.listed().map(|(_, it)| it.name.clone()).collect::<Vec<_>>();
        prop_assert_eq!(names(&journal), names(&a));
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
            Place::Item(_) | Place::Medicine(_) => true,
            Place::Question(id) => is_trimmed(id),
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
