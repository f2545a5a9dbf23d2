//! Intentions and what they leave in the signals and the store.

#![cfg(feature = "ui")]

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use rescue_journey::{
    domain::{
        checklist::{Answer, Checklist, Entry, Status},
        journal::{Journal, Place},
        medicines::{Medicine, Medicines},
        merge::Difference,
        reading::Reading,
        shelf::{Saved, Shelf, listed},
        stamp::Stamp,
        tracker::{COURSE, Course, Tracker, Visit},
    },
    i18n::Language,
    state::{AppStore, Change, MEDICINE_LIST, SharedStore},
    storage::{
        Appearance, KeyValue, MemoryStore, PREFIX, Settings, StorageError, Trouble, backup, load,
        save,
    },
};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

/// Runs `act` with an app over `store`, as a page would.
fn with_app(store: &Arc<MemoryStore>, act: impl FnOnce(AppStore)) {
    let owner = Owner::new();
    owner.with(|| act(AppStore::open(Ok(Arc::clone(store) as SharedStore))));
    owner.unset();
}

fn named(name: &str) -> Medicine {
    Medicine {
        name: name.to_owned(),
        ..Medicine::default()
    }
}

fn stored(store: &MemoryStore) -> Checklist {
    load(store).document
}

fn stored_tracker(store: &MemoryStore) -> Tracker {
    load(store).document
}

fn day_after(days: u64) -> NaiveDate {
    today() + Days::new(days)
}

fn value(id: &str, text: &str) -> (String, Reading) {
    let reading = Reading {
        day: Some(today()),
        text: text.to_owned(),
        ..Reading::default()
    };
    (id.to_owned(), reading)
}

#[test]
fn a_tick_is_stored_at_once() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.toggle("medicines-letter", today(), Stamp(1));
        assert_eq!(stored(&store), app.checklist().get());
        assert_eq!(
            stored(&store).entry("medicines-letter").status,
            Status::Done
        );
    });
}

#[test]
fn the_next_visit_finds_what_was_stored() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| app.ask("1", "Which shampoo?", Stamp(1)));
    with_app(&store, |app| {
        assert_eq!(
            app.checklist().read().open_questions(),
            [("1", "Which shampoo?")]
        );
    });
}

#[test]
fn undo_takes_the_last_change_back_here_and_in_the_store() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.toggle("medicines-letter", today(), Stamp(1));
        app.set_status("pregnancy", Status::Answered(Answer::Yes), Stamp(2));
        let offered = app.undo_offer().get().unwrap().change;
        assert_eq!(
            offered,
            Change::Item("pregnancy".into(), Status::Answered(Answer::Yes))
        );
        app.undo(Stamp(3));
        assert!(app.undo_offer().get().is_none());
        assert_eq!(stored(&store).entry("pregnancy").status, Status::Open);
        assert_eq!(
            stored(&store).entry("medicines-letter").status,
            Status::Done
        );
    });
}

#[test]
fn the_first_medicine_ticks_the_item_that_asks_for_the_list() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        let status = || app.checklist().read().entry(MEDICINE_LIST).status;
        app.add_medicine("m1", named("부루펜"), today(), Stamp(1));
        assert_eq!(status(), Status::Done);
        app.undo(Stamp(2));
        assert_eq!(status(), Status::Open);
        assert_eq!(app.medicines().read().listed().count(), 0);
        assert_eq!(stored(&store).entry(MEDICINE_LIST).status, Status::Open);
    });
}

#[test]
fn a_further_medicine_leaves_the_item_as_the_person_set_it() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_medicine("m1", named("부루펜"), today(), Stamp(1));
        app.toggle(MEDICINE_LIST, today(), Stamp(2));
        app.add_medicine("m2", named("Advil"), today(), Stamp(3));
        let list = stored(&store);
        assert_eq!(list.entry(MEDICINE_LIST).status, Status::Open);
    });
}

#[test]
fn the_next_visit_finds_the_medicines_and_erasing_counts_them() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_medicine("m1", named("부루펜"), today(), Stamp(1));
        let filled = Medicine {
            dose: "200 mg".to_owned(),
            ..named("부루펜")
        };
        app.change_medicine("m1", filled, Stamp(2));
        app.add_medicine("m2", named("Advil"), today(), Stamp(3));
        app.remove_medicine("m2", Stamp(4));
    });
    with_app(&store, |app| {
        let medicines = app.medicines().get();
        let listed: Vec<_> = medicines
            .listed()
            .map(|(id, it)| (id, it.dose.as_str()))
            .collect();
        assert_eq!(listed, [("m1", "200 mg")]);
        assert_eq!(app.erase().medicines, 1);
        assert_eq!(app.medicines().read().listed().count(), 0);
    });
}

#[test]
fn a_new_first_day_keeps_the_name_of_the_calendar() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.set_course(today(), 12, "first".to_owned(), Stamp(1));
        app.set_course(day_after(7), 16, "second".to_owned(), Stamp(2));
        let course = stored_tracker(&store).course();
        assert_eq!(course.calendar, "first");
        assert_eq!((course.first_dose, course.weeks), (Some(day_after(7)), 16));
        assert_eq!(app.undo_offer().get().unwrap().change, Change::CourseSet);
        app.undo(Stamp(3));
        let course = stored_tracker(&store).course();
        assert_eq!((course.first_dose, course.weeks), (Some(today()), 12));
        assert_eq!(course.calendar, "first");
    });
}

#[test]
fn values_that_are_written_down_together_are_taken_back_together() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_values(vec![value("v1", "0.8")], Stamp(1));
        app.add_values(vec![value("v2", "0.9"), value("v3", "1.0")], Stamp(2));
        let offered = app.undo_offer().get().unwrap().change;
        assert_eq!(offered, Change::ValuesAdded(2));
        assert_eq!(stored_tracker(&store).values().count(), 3);
        app.undo(Stamp(3));
        for tracker in [app.tracker().get(), stored_tracker(&store)] {
            let left: Vec<&str> = tracker.values().map(|(id, _)| id).collect();
            assert_eq!(left, ["v1"]);
        }
    });
}

#[test]
fn a_removed_value_comes_back_as_it_was() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_values(vec![value("v1", "0,80")], Stamp(1));
        app.remove_value("v1", Stamp(2));
        assert_eq!(stored_tracker(&store).values().count(), 0);
        app.undo(Stamp(3));
        let tracker = stored_tracker(&store);
        let texts: Vec<&str> = tracker.values().map(|(_, it)| it.text.as_str()).collect();
        assert_eq!(texts, ["0,80"]);
    });
}

#[test]
fn visits_that_are_moved_together_are_taken_back_together() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        let noted = Visit {
            said: "Bring the slip".to_owned(),
            ..Visit::default()
        };
        app.change_visit("week-4", noted.clone(), Stamp(1));
        let days = [("week-4", 30), ("week-6", 44)];
        let days = days.map(|(id, days)| (id.to_owned(), day_after(days)));
        app.move_visits(&days, Stamp(2));
        let offered = app.undo_offer().get().unwrap().change;
        assert_eq!(offered, Change::VisitsMoved(2));
        let tracker = stored_tracker(&store);
        assert_eq!(tracker.visit("week-4").day, Some(day_after(30)));
        assert_eq!(tracker.visit("week-4").said, noted.said, "notes stay");
        assert_eq!(tracker.visit("week-6").day, Some(day_after(44)));
        app.undo(Stamp(3));
        let tracker = stored_tracker(&store);
        assert_eq!(tracker.visit("week-4").day, None);
        assert_eq!(tracker.visit("week-4").said, noted.said);
        assert_eq!(tracker.visit("week-6").day, None);
    });
}

#[test]
fn erasing_counts_visits_and_values_and_leaves_none() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.set_course(today(), 12, "first".to_owned(), Stamp(1));
        let noted = Visit {
            is_done: true,
            ..Visit::default()
        };
        app.change_visit("week-2", noted.clone(), Stamp(2));
        app.change_visit("own", noted, Stamp(3));
        app.change_visit("own", Visit::default(), Stamp(4));
        app.add_values(vec![value("v1", "0.8"), value("v2", "0.9")], Stamp(5));
        app.remove_value("v2", Stamp(6));
    });
    with_app(&store, |app| {
        let receipt = app.erase();
        assert_eq!((receipt.visits, receipt.values), (1, 1));
        assert_eq!(app.tracker().get(), Tracker::default());
        assert_eq!(stored_tracker(&store), Tracker::default());
    });
}

#[test]
fn values_of_another_tab_are_taken_over() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_values(vec![value("v1", "0.8")], Stamp(1));
        let mut other_tab = Tracker::default();
        let (id, reading) = value("v2", "0.9");
        other_tab.readings.put(&id, reading, Stamp(2));
        save(&*store, &mut other_tab).unwrap();
        app.stored_elsewhere(false);
        assert_eq!(app.tracker().read().values().count(), 2);
    });
}

#[test]
fn an_untouched_item_does_not_change_when_another_does() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        let entry = app.entry("creatinine-1");
        app.toggle("medicines-letter", today(), Stamp(1));
        assert_eq!(entry.get(), Entry::default());
    });
}

#[test]
fn what_another_tab_stored_is_taken_over_item_by_item() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.toggle("medicines-letter", today(), Stamp(1));
        let mut other_tab = Checklist::default();
        other_tab.toggle("bring-boxes", today(), Stamp(2));
        save(&*store, &mut other_tab).unwrap();
        app.stored_elsewhere(false);
        for item in ["medicines-letter", "bring-boxes"] {
            assert_eq!(
                app.checklist().read().entry(item).status,
                Status::Done,
                "{item}"
            );
        }
    });
}

#[test]
fn erasing_in_another_tab_erases_here_too() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.toggle("medicines-letter", today(), Stamp(1));
        app.toggle("bring-boxes", today(), Stamp(2));
        app.choose_language(Language::Ko, Stamp(3));
        // The browser tells of each text on its own, while the others may still be there.
        for key in store.keys().unwrap() {
            store.remove(&key).unwrap();
            app.stored_elsewhere(true);
        }
        assert!(app.checklist().read().is_empty());
        assert_eq!(store.keys(), Ok(vec![]), "nothing is stored again");
    });
}

#[test]
fn erasing_while_this_tab_did_not_listen_erases_here_too() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.toggle("medicines-letter", today(), Stamp(1));
        for key in store.keys().unwrap() {
            store.remove(&key).unwrap();
        }
        app.stored_elsewhere(false);
        assert!(app.checklist().read().is_empty());
        assert_eq!(store.keys(), Ok(vec![]), "nothing is stored again");
    });
}

#[test]
fn erasing_gives_a_receipt_and_leaves_nothing() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.toggle("medicines-letter", today(), Stamp(1));
        app.ask("1", "Why?", Stamp(2));
        app.choose_language(Language::Ko, Stamp(3));
        let receipt = app.erase();
        assert_eq!(
            (receipt.items, receipt.questions, receipt.refused),
            (1, 1, false)
        );
        assert!(receipt.texts >= 2, "checklist and settings");
        assert_eq!(store.keys(), Ok(vec![]));
        assert!(app.checklist().read().is_empty());
        assert_eq!(app.settings().get(), Settings::default());
    });
}

#[test]
fn settings_are_stored() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.choose_language(Language::Ar, Stamp(1));
        app.choose_appearance(Appearance::Dark, Stamp(1));
        app.note_copy(today(), Stamp(1));
    });
    let settings = load::<Settings>(&*store).document;
    assert_eq!(settings.language.as_deref(), Some("ar"));
    assert_eq!(settings.appearance, Appearance::Dark);
    assert_eq!(settings.last_copy, Some(today()));
}

#[test]
fn taking_from_a_copy_keeps_what_was_replaced_and_taking_back_spares_later_edits() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_medicine("m1", dosed("100 mg"), today(), Stamp(1));
        app.add_medicine("m2", dosed("5 mg"), today(), Stamp(2));
        take_copy(app, "s1", today(), Stamp(10));
        assert_eq!(app.undo_offer().get().unwrap().change, Change::CopyBrought);
        assert_eq!(dose(&store, "m1"), "200 mg");
        assert_eq!(dose(&store, "m2"), "10 mg");
        let shelf = stored_shelf(&store);
        assert_eq!(shelf, app.shelf().get());
        let saved = shelf.replaced.get("s1").unwrap();
        assert_eq!((saved.name.as_str(), saved.on), ("Clinic", Some(today())));
        let before = backup::read(&saved.text).unwrap().journal;
        assert_eq!(before.medicines.records().get("m1").unwrap().dose, "100 mg");
        assert_eq!(
            before.checklist,
            Checklist::default(),
            "only what was replaced"
        );
    });
    with_app(&store, |app| {
        app.change_medicine("m2", dosed("20 mg"), Stamp(20));
        take_back(app, "s1", Stamp(30));
        assert_eq!(app.undo_offer().get().unwrap().change, Change::TakenBack(2));
        assert_eq!(dose(&store, "m1"), "100 mg");
        assert_eq!(dose(&store, "m2"), "20 mg", "edited since");
        assert!(
            stored_tracker(&store).visit("week-4").day.is_none(),
            "was not there"
        );
        assert!(!can_take_back(app, "s1"), "only once");
        let taken_back = app.medicines().get();
        take_back(app, "s1", Stamp(40));
        assert_eq!(app.medicines().get(), taken_back, "only once");
    });
}

#[test]
fn what_was_taken_back_and_undone_can_be_taken_back_again() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_medicine("m1", dosed("100 mg"), today(), Stamp(1));
        take_copy(app, "s1", today(), Stamp(10));
        take_back(app, "s1", Stamp(20));
        app.undo(Stamp(30));
        assert_eq!(dose(&store, "m1"), "200 mg");
        assert!(can_take_back(app, "s1"));
        take_back(app, "s1", Stamp(40));
        assert_eq!(dose(&store, "m1"), "100 mg");
    });
}

#[test]
fn of_two_copies_the_later_is_taken_back_and_then_the_earlier() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_medicine("m1", dosed("100 mg"), today(), Stamp(1));
        take_copy(app, "s1", today(), Stamp(10));
        let mut second = copy();
        second.medicines.put("m1", dosed("300 mg"), Stamp(15));
        let places = [Place::Medicine("m1".into())];
        app.take_from_copy((&second, ""), &places, "s2", (today(), Stamp(20)));
        assert_eq!(dose(&store, "m1"), "300 mg");
        assert!(can_take_back(app, "s2"));
        take_back(app, "s2", Stamp(30));
        assert_eq!(dose(&store, "m1"), "200 mg");
        take_back(app, "s1", Stamp(40));
        assert_eq!(dose(&store, "m1"), "100 mg");
    });
}

#[test]
fn undo_leaves_what_another_tab_wrote() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.add_values(vec![value("v1", "0.8")], Stamp(1));
        app.toggle("medicines-letter", today(), Stamp(2));
        let mut other_tab = stored_tracker(&store);
        let (id, reading) = value("v2", "0.9");
        other_tab.readings.put(&id, reading, Stamp(3));
        save(&*store, &mut other_tab).unwrap();
        app.stored_elsewhere(false);
        app.undo(Stamp(4));
        let item = app.checklist().read().entry("medicines-letter");
        assert_eq!(item.status, Status::Open);
        assert_eq!(stored_tracker(&store).values().count(), 2);
    });
}

#[test]
fn a_course_that_is_taken_over_keeps_its_name_in_calendars() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.set_course(today(), 12, "first".to_owned(), Stamp(1));
        let mut copy = Journal::default();
        let course = Course {
            first_dose: Some(today()),
            weeks: 12,
            calendar: "second".to_owned(),
            ..Course::default()
        };
        let places = [Place::Course(COURSE.to_owned())];
        copy.tracker.courses.put(COURSE, course.clone(), Stamp(2));
        let [place] = places.clone();
        let same = [(place, Difference::Same)];
        assert_eq!(app.journal().differences(&copy), same);
        let course = Course {
            weeks: 16,
            ..course
        };
        copy.tracker.courses.put(COURSE, course, Stamp(3));
        app.take_from_copy((&copy, ""), &places, "s1", (today(), Stamp(4)));
        let course = stored_tracker(&store).course();
        assert_eq!((course.weeks, course.calendar.as_str()), (16, "first"));
    });
}

#[test]
fn what_can_no_longer_be_taken_back_goes_with_the_next_copy() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        take_copy(app, "s1", today(), Stamp(10));
        take_copy(app, "s2", day_after(30), Stamp(20));
        assert_eq!(listed(&stored_shelf(&store).replaced).count(), 2);
        take_copy(app, "s3", day_after(31), Stamp(30));
        let shelf = stored_shelf(&store);
        let left: Vec<_> = listed(&shelf.replaced).map(|(id, _)| id.as_str()).collect();
        assert_eq!(left, ["s3", "s2"]);
    });
}

#[test]
fn taking_nothing_from_a_copy_leaves_everything_as_it_is() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        let now = (today(), Stamp(10));
        app.take_from_copy((&copy(), "Clinic"), &[], "s1", now);
        assert!(app.undo_offer().get().is_none());
        assert_eq!(store.keys(), Ok(vec![]));
    });
}

/// A change, and the document it is in.
type Named = (&'static str, fn(AppStore));

#[test]
fn a_store_cleared_behind_the_app_has_everything_again_after_the_next_change() {
    let store = Arc::new(MemoryStore::default());
    with_app(&store, |app| {
        app.toggle("medicines-letter", today(), Stamp(1));
        app.add_medicine("m1", dosed("100 mg"), today(), Stamp(2));
        app.add_values(vec![value("v1", "0.8")], Stamp(3));
        app.choose_language(Language::Ko, Stamp(4));
        let template = Saved {
            on: Some(today()),
            ..Saved::default()
        };
        app.keep_template("t1", template, Stamp(5));
        let changes: [Named; 4] = [
            ("checklist", |app| app.ask("1", "Why?", Stamp(6))),
            ("tracker", |app| {
                app.add_values(vec![value("v2", "0.9")], Stamp(7));
            }),
            ("settings", |app| {
                app.choose_appearance(Appearance::Dark, Stamp(8));
            }),
            ("shelf", |app| {
                app.keep_template("t2", Saved::default(), Stamp(9));
            }),
        ];
        for (name, change) in changes {
            for key in store.keys().unwrap() {
                store.remove(&key).unwrap();
            }
            change(app);
            assert_eq!(stored(&store), app.checklist().get(), "{name}");
            let medicines = load::<Medicines>(&*store).document;
            assert_eq!(medicines, app.medicines().get(), "{name}");
            assert_eq!(stored_tracker(&store), app.tracker().get(), "{name}");
            let settings = load::<Settings>(&*store).document;
            assert_eq!(settings, app.settings().get(), "{name}");
            assert_eq!(stored_shelf(&store), app.shelf().get(), "{name}");
        }
        assert!(app.troubles().get().is_empty());
    });
}

/// A store without room, that counts how often it was asked to keep something.
#[derive(Default)]
struct FullStore(AtomicUsize);

impl KeyValue for FullStore {
    fn get(&self, _key: &str) -> Result<Option<String>, StorageError> {
        Ok(None)
    }

    fn set(&self, _key: &str, _text: &str) -> Result<(), StorageError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Err(StorageError::Full)
    }

    fn remove(&self, _key: &str) -> Result<(), StorageError> {
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(Vec::new())
    }
}

#[test]
fn a_store_that_refuses_writes_is_asked_once_for_each_change_and_that_is_told_once() {
    let store = Arc::new(FullStore::default());
    let owner = Owner::new();
    owner.with(|| {
        let app = AppStore::open(Ok(Arc::clone(&store) as SharedStore));
        let writes = || store.0.swap(0, Ordering::Relaxed);
        assert_eq!(writes(), 0);
        app.toggle("medicines-letter", today(), Stamp(1));
        assert_eq!(writes(), 1);
        app.choose_language(Language::Ko, Stamp(2));
        assert_eq!(writes(), 1);
        take_copy(app, "s1", today(), Stamp(3));
        assert_eq!(writes(), 3, "medicines, tracker, and what was replaced");
        app.undo(Stamp(4));
        assert_eq!(writes(), 2, "medicines and tracker");
        app.try_again();
        assert_eq!(writes(), 5, "each document");
        assert_eq!(app.troubles().get(), [Trouble::Full]);
        assert!(!app.is_kept());
        let status = app.checklist().read().entry("medicines-letter").status;
        assert_eq!(status, Status::Done);
    });
    owner.unset();
}

fn dosed(dose: &str) -> Medicine {
    Medicine {
        dose: dose.to_owned(),
        ..named("부루펜")
    }
}

fn dose(store: &MemoryStore, id: &str) -> String {
    let medicines: Medicines = load(store).document;
    let medicine = medicines.records().get(id);
    medicine.map(|it| it.dose.clone()).unwrap_or_default()
}

fn stored_shelf(store: &MemoryStore) -> Shelf {
    load(store).document
}

/// Two medicines and a visit.
fn copy() -> Journal {
    let mut copy = Journal::default();
    copy.medicines.put("m1", dosed("200 mg"), Stamp(5));
    copy.medicines.put("m2", dosed("10 mg"), Stamp(5));
    let visit = Visit {
        day: Some(day_after(30)),
        ..Visit::default()
    };
    copy.tracker.visits.put("week-4", visit, Stamp(5));
    copy
}

fn take_copy(app: AppStore, id: &str, today: NaiveDate, now: Stamp) {
    let places = [
        Place::Medicine("m1".to_owned()),
        Place::Medicine("m2".to_owned()),
        Place::Visit("week-4".to_owned()),
    ];
    app.take_from_copy((&copy(), "Clinic"), &places, id, (today, now));
}

fn on_shelf(app: AppStore, id: &str) -> Saved {
    let shelf = app.shelf().get();
    shelf.replaced.get(id).cloned().unwrap_or_default()
}

fn take_back(app: AppStore, id: &str, now: Stamp) {
    app.take_back(&on_shelf(app, id), now);
}

fn can_take_back(app: AppStore, id: &str) -> bool {
    app.can_take_back(&on_shelf(app, id))
}

#[test]
fn without_a_store_everything_works_and_is_told_once() {
    let owner = Owner::new();
    owner.with(|| {
        let app = AppStore::open(Err(StorageError::Unavailable));
        app.toggle("medicines-letter", today(), Stamp(1));
        app.toggle("bring-boxes", today(), Stamp(2));
        assert_eq!(
            app.checklist().read().entry("bring-boxes").status,
            Status::Done
        );
        assert_eq!(app.troubles().get(), [Trouble::Blocked]);
        assert!(!app.is_kept());
        app.dismiss(Trouble::Blocked);
        app.toggle("bring-boxes", today(), Stamp(3));
        assert!(app.troubles().get().is_empty());
    });
    owner.unset();
}

#[test]
fn a_newer_record_is_left_alone_and_told() {
    let key = format!("{PREFIX}checklist/0");
    let text = "9 1 00000000\n{}".replace("00000000", &format!("{:08x}", crc32(b"9 1 {}")));
    let store = Arc::new(MemoryStore::new(BTreeMap::from([(
        key.clone(),
        text.clone(),
    )])));
    with_app(&store, |app| {
        app.toggle("medicines-letter", today(), Stamp(1));
        assert_eq!(app.troubles().get(), [Trouble::Newer]);
        assert_eq!(
            app.checklist().read().entry("medicines-letter").status,
            Status::Done
        );
        assert_eq!(store.get(&key), Ok(Some(text.clone())));
    });
}

/// CRC-32 as the stored form uses it.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum: u32, _| {
            (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 }
        })
    })
}
