//! Storage under faults: torn writes, full or blocked stores, damage from
//! outside, newer versions, two tabs. Nothing a person entered may be lost in silence.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test fail by panicking"
)]

#[path = "common/records.rs"]
mod records;
#[path = "common/shelf.rs"]
mod shelf;

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet, VecDeque},
    fs,
    path::Path,
};

use chrono::{NaiveDate, NaiveTime};
use proptest::{collection::vec, option, prelude::*, sample::select};
use records::{
    ITEMS, QUESTIONS, VISITS, cases, checklist, day, entry, journal, later_fields, medicines,
    tracker,
};
use rescue_journey::{
    domain::{
        checklist::{Answer, Checklist, Entry, Status},
        interaction::ChosenBy,
        journal::{Journal, Place},
        lab::{LabResult, Measure, Unit},
        medicines::{Medicine, Medicines},
        reading::{Origin, Reading},
        record::Records,
        shelf::{Saved, Shelf},
        stamp::Stamp,
        tracker::{CLINIC, COURSE, Contact, Course, Tracker, Visit},
    },
    storage::{
        Appearance, Document, KeyValue, MemoryStore, PREFIX, Settings, StorageError, Trouble,
        backup::{self, BackupError, MAX_BYTES},
        load, save,
    },
};
use serde_json::Value;
use shelf::shelf;

// Histories

/// What can go wrong with one operation on the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    None,
    /// The operation fails, whatever it is.
    Unavailable,
    /// Writing fails; nothing is written.
    Full,
    /// Writing says it went well; nothing is written.
    Dropped,
    /// Half of the text is written, and writing says that it failed.
    TornAndTold,
    /// Half of the text is written, and writing says that it went well.
    TornInSilence,
}

impl Fault {
    const ALL: [Self; 5] = [
        Self::Unavailable,
        Self::Full,
        Self::Dropped,
        Self::TornAndTold,
        Self::TornInSilence,
    ];
}

/// A memory store whose next operations fail as scheduled.
#[derive(Debug, Default)]
struct FaultyStore {
    inner: MemoryStore,
    schedule: RefCell<VecDeque<Fault>>,
    operations: Cell<usize>,
}

impl FaultyStore {
    fn schedule(&self, faults: &[Fault]) {
        *self.schedule.borrow_mut() = faults.iter().copied().collect();
        self.operations.set(0);
    }

    fn next(&self) -> Fault {
        self.operations.set(self.operations.get() + 1);
        self.schedule
            .borrow_mut()
            .pop_front()
            .unwrap_or(Fault::None)
    }

    fn unless_unavailable(&self) -> Result<(), StorageError> {
        match self.next() {
            Fault::Unavailable => Err(StorageError::Unavailable),
            _ => Ok(()),
        }
    }
}

impl KeyValue for FaultyStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.unless_unavailable()?;
        self.inner.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let half: String = text.chars().take(text.chars().count() / 2).collect();
        match self.next() {
            Fault::None => self.inner.set(key, text),
            Fault::Unavailable => Err(StorageError::Unavailable),
            Fault::Full => Err(StorageError::Full),
            Fault::Dropped => Ok(()),
            Fault::TornAndTold => self.inner.set(key, &half).and(Err(StorageError::Full)),
            Fault::TornInSilence => self.inner.set(key, &half),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.unless_unavailable()?;
        self.inner.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.unless_unavailable()?;
        self.inner.keys()
    }
}

/// One thing that happens. `tab` is 0 or 1.
#[derive(Clone, Debug)]
enum Step {
    Edit {
        tab: usize,
        item: &'static str,
        entry: Entry,
    },
    Ask {
        tab: usize,
        id: &'static str,
        text: String,
    },
    RemoveQuestion {
        tab: usize,
        id: &'static str,
    },
    Save {
        tab: usize,
        faults: Vec<Fault>,
    },
    /// A new session takes the place of the tab.
    Reload {
        tab: usize,
        faults: Vec<Fault>,
    },
    /// Something else changes the text of a slot.
    Damage {
        slot: usize,
        how: Damage,
    },
}

#[derive(Clone, Debug)]
enum Damage {
    Cut,
    Add,
    Replace(String),
}

fn step() -> impl Strategy<Value = Step> {
    let tab = || 0..2_usize;
    let item = || select(&ITEMS[..]);
    let id = || select(&QUESTIONS[..]);
    prop_oneof![
        4 => (tab(), item(), entry()).prop_map(|(tab, item, entry)| Step::Edit { tab, item, entry }),
        2 => (tab(), id(), records::words()).prop_map(|(tab, id, text)| Step::Ask { tab, id, text }),
        1 => (tab(), id()).prop_map(|(tab, id)| Step::RemoveQuestion { tab, id }),
        6 => (tab(), faults()).prop_map(|(tab, faults)| Step::Save { tab, faults }),
        2 => (tab(), faults()).prop_map(|(tab, faults)| Step::Reload { tab, faults }),
        2 => (0..2_usize, damage()).prop_map(|(slot, how)| Step::Damage { slot, how }),
    ]
}

fn faults() -> impl Strategy<Value = Vec<Fault>> {
    let fault = prop_oneof![5 => Just(Fault::None), 2 => select(&Fault::ALL[..])];
    prop_oneof![2 => Just(vec![]), 3 => vec(fault, 0..10)]
}

/// What damage makes of a text.
fn damaged(text: &str, how: &Damage) -> String {
    match how {
        Damage::Cut => text.chars().take(text.chars().count() / 2).collect(),
        Damage::Add => format!("{text} "),
        Damage::Replace(other) => other.clone(),
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    let texts = vec![
        "",
        "{}",
        "\n",
        "1 1 00000000\n{}",
        "2 9 ffffffff\n{\"items\":{}}",
        "{\"v\":1}",
    ];
    prop_oneof![
        Just(Damage::Cut),
        Just(Damage::Add),
        select(texts).prop_map(|text| Damage::Replace(text.to_owned())),
        "[0-9a-f \n]{0,12}".prop_map(Damage::Replace),
    ]
}

/// The store with two tabs, and what has to be true of them.
#[derive(Debug, Default)]
struct World {
    store: FaultyStore,
    tabs: [Checklist; 2],
    /// What a session without faults has to find.
    saved: Checklist,
    /// Texts that were damaged from outside and stood long enough to be seen.
    damaged: BTreeSet<String>,
    clock: u64,
}

impl World {
    fn live(steps: &[Step]) {
        let mut world = Self::default();
        for step in steps {
            world.take(step);
            world.check();
        }
        world.end();
    }

    fn take(&mut self, step: &Step) {
        self.clock += 1;
        let now = Stamp(self.clock);
        match step {
            Step::Edit { tab, item, entry } => self.tabs[*tab].put(item, entry.clone(), now),
            Step::Ask { tab, id, text } => self.tabs[*tab].ask(id, text, now),
            Step::RemoveQuestion { tab, id } => self.tabs[*tab].remove_question(id, now),
            Step::Save { tab, faults } => self.save(*tab, faults),
            Step::Reload { tab, faults } => self.reload(*tab, faults),
            Step::Damage { slot, how } => self.damage(*slot, how),
        }
    }

    fn save(&mut self, tab: usize, faults: &[Fault]) {
        let before = self.tabs[tab].clone();
        let whole = merged(&before, &self.saved);
        self.store.schedule(faults);
        let result = save(&self.store, &mut self.tabs[tab]);
        self.store.schedule(&[]);
        let found = found(&self.store);
        if result.is_ok() {
            assert_eq!(found, whole, "saved, but not all of it is found");
            assert_eq!(
                self.tabs[tab], whole,
                "the tab shows something else than it saved"
            );
        } else {
            let after = &self.tabs[tab];
            assert!(
                *after == before || *after == whole,
                "the tab lost what was not saved"
            );
            assert!(
                found == self.saved || found == whole,
                "the last good record is gone"
            );
        }
        self.saved = found;
    }

    fn reload(&mut self, tab: usize, faults: &[Fault]) {
        self.store.schedule(faults);
        let loaded = load::<Checklist>(&self.store);
        self.store.schedule(&[]);
        match loaded.trouble {
            None | Some(Trouble::Damaged) => assert_eq!(loaded.document, self.saved),
            Some(_) => {
                let nothing = loaded.document.is_empty();
                assert!(nothing || loaded.document == self.saved, "{loaded:?}");
            }
        }
        assert_eq!(found(&self.store), self.saved, "loading changed the record");
        self.tabs[tab] = loaded.document;
    }

    fn damage(&mut self, slot: usize, how: &Damage) {
        let key = slot_key::<Checklist>(slot);
        let old = self.store.inner.get(&key).unwrap();
        let new = match (how, &old) {
            (_, Some(text)) => damaged(text, how),
            (Damage::Replace(text), None) => text.clone(),
            (_, None) => return,
        };
        // What nobody could see before it was replaced is not ours to keep.
        if let Some(old) = old.filter(|old| !aside::<Checklist>(&self.store).contains(old)) {
            self.damaged.remove(&old);
        }
        self.store.inner.set(&key, &new).unwrap();
        self.damaged.insert(new);
        let other = 1 - slot;
        let rest = self.store.inner.get(&slot_key::<Checklist>(other)).unwrap();
        let rest = rest.map(|text| (slot_key::<Checklist>(other), text));
        self.saved = load(&MemoryStore::new(rest)).document;
    }

    /// Every damaged text is in its slot or aside, and after a fault-free load aside.
    fn check(&self) {
        let copy = copy(&self.store);
        let _ = load::<Checklist>(&copy);
        let aside = aside::<Checklist>(&copy);
        for text in &self.damaged {
            assert!(aside.contains(text), "a damaged text is gone: {text:?}");
        }
    }

    /// Both tabs save, then both load again.
    fn end(&mut self) {
        let all = merged(&merged(&self.tabs[0], &self.tabs[1]), &self.saved);
        for tab in [0, 1] {
            self.save(tab, &[]);
        }
        for tab in [0, 1] {
            self.reload(tab, &[]);
        }
        assert_eq!(self.tabs[0], self.tabs[1]);
        assert_eq!(self.tabs[0], all);
        self.check();
    }
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn no_history_loses_anything_in_silence(steps in vec(step(), 1..40)) {
        World::live(&steps);
    }

    #[test]
    fn a_newer_record_is_left_alone_byte_by_byte(
        mut list in checklist(),
        version in 2..9_u32,
        slot in 0..2_usize,
        beside in prop_oneof![Just(None), damage().prop_map(Some)],
        rounds in vec(faults(), 1..4),
    ) {
        let store = FaultyStore::default();
        save(&store, &mut list).unwrap();
        if slot == 0 {
            save(&store, &mut list).unwrap();
        }
        let newer = stored(version, 3, "{\"of\":\"a later version\"}");
        store.inner.set(&slot_key::<Checklist>(slot), &newer).unwrap();
        if let Some(Damage::Replace(text)) = beside {
            store.inner.set(&slot_key::<Checklist>(1 - slot), &text).unwrap();
        }
        for faults in rounds {
            store.schedule(&faults);
            let loaded = load::<Checklist>(&store);
            prop_assert!(loaded.trouble.is_some() && loaded.document.is_empty());
            store.schedule(&faults);
            prop_assert!(save(&store, &mut list.clone()).is_err());
            store.schedule(&[]);
            prop_assert_eq!(load::<Checklist>(&store).trouble, Some(Trouble::Newer));
            prop_assert_eq!(save(&store, &mut list.clone()), Err(StorageError::Newer));
            prop_assert_eq!(store.inner.get(&slot_key::<Checklist>(slot)), Ok(Some(newer.clone())));
        }
    }

    #[test]
    fn what_is_saved_is_loaded_whatever_it_says(mut list in checklist()) {
        let store = MemoryStore::default();
        let before = list.clone();
        save(&store, &mut list).unwrap();
        let loaded = load::<Checklist>(&store);
        prop_assert_eq!(&loaded.document, &before);
        prop_assert_eq!(loaded.trouble, None);
        prop_assert_eq!(list, before);
    }

    #[test]
    fn what_is_saved_of_medicines_is_loaded_whatever_it_says(mut list in medicines()) {
        let store = MemoryStore::default();
        let before = list.clone();
        save(&store, &mut list).unwrap();
        let loaded = load::<Medicines>(&store);
        prop_assert_eq!(&loaded.document, &before);
        prop_assert_eq!(loaded.trouble, None);
    }

    #[test]
    fn what_is_saved_of_the_tracker_is_loaded_whatever_it_says(mut tracker in tracker()) {
        let store = MemoryStore::default();
        let before = tracker.clone();
        save(&store, &mut tracker).unwrap();
        let loaded = load::<Tracker>(&store);
        prop_assert_eq!(&loaded.document, &before);
        prop_assert_eq!(loaded.trouble, None);
    }

    #[test]
    fn what_is_saved_of_the_shelf_is_loaded_whatever_it_says(mut shelf in shelf()) {
        let store = MemoryStore::default();
        let before = shelf.clone();
        save(&store, &mut shelf).unwrap();
        let loaded = load::<Shelf>(&store);
        prop_assert_eq!(&loaded.document, &before);
        prop_assert_eq!(loaded.trouble, None);
        prop_assert_eq!(shelf, before);
    }

    #[test]
    fn no_fault_takes_what_stood_on_the_shelf(
        mut there in shelf(),
        mut tab in shelf(),
        damage in option::of((0..2_usize, damage())),
        faults in faults(),
    ) {
        let store = FaultyStore::default();
        // In both slots: damage to one leaves the other.
        save(&store, &mut there).unwrap();
        save(&store, &mut there).unwrap();
        if let Some((slot, how)) = damage {
            let key = slot_key::<Shelf>(slot);
            let text = damaged(&store.inner.get(&key).unwrap().unwrap(), &how);
            store.inner.set(&key, &text).unwrap();
        }
        let (before, whole) = (tab.clone(), merged(&tab, &there));
        store.schedule(&faults);
        let result = save(&store, &mut tab);
        store.schedule(&[]);
        let found = load::<Shelf>(&store).document;
        if result.is_ok() {
            prop_assert_eq!(&found, &whole);
            prop_assert_eq!(&tab, &whole);
        } else {
            prop_assert!(found == there || found == whole, "the shelf is lost");
            prop_assert!(tab == before || tab == whole, "the tab lost what was not saved");
        }
        save(&store, &mut tab).unwrap();
        prop_assert_eq!(load::<Shelf>(&store).document, whole);
    }

    #[test]
    fn a_copy_brings_back_what_was_written_into_it(journal in journal(), day in day()) {
        let copy = backup::read(&backup::write(&journal, day).unwrap()).unwrap();
        prop_assert_eq!(copy.journal, journal);
        prop_assert_eq!(copy.saved_on, Some(day));
    }

    #[test]
    fn no_text_makes_reading_a_copy_give_up(text in any::<String>(), journal in journal(), cut in 0..200_usize) {
        prop_assert_eq!(backup::read(&text), Err(BackupError::NotACopy));
        let whole = backup::write(&journal, date(2026, 11, 23)).unwrap();
        let part: String = whole.chars().take(cut.min(whole.chars().count() - 1)).collect();
        prop_assert_eq!(backup::read(&part), Err(BackupError::NotACopy));
    }
}

#[test]
fn no_single_fault_at_any_operation_loses_anything() {
    let edit = |tab, item| Step::Edit {
        tab,
        item,
        entry: noted("again"),
    };
    let ready = |damaged: &[usize]| {
        let mut steps = vec![edit(0, ITEMS[0]), save_in(0), edit(0, ITEMS[1]), save_in(0)];
        steps.extend(damaged.iter().map(|slot| Step::Damage {
            slot: *slot,
            how: Damage::Cut,
        }));
        steps.push(edit(1, ITEMS[2]));
        steps
    };
    let mut longest = 0;
    for damaged in [&[][..], &[0], &[1], &[0, 1]] {
        for fault in Fault::ALL {
            for position in 0..12 {
                let mut world = World::default();
                for step in ready(damaged) {
                    world.take(&step);
                }
                let faults = [&vec![Fault::None; position][..], &[fault]].concat();
                for step in [
                    Step::Save {
                        tab: 1,
                        faults: faults.clone(),
                    },
                    Step::Reload { tab: 0, faults },
                ] {
                    world.take(&step);
                    world.check();
                }
                let counted = FaultyStore {
                    inner: copy(&world.store),
                    ..FaultyStore::default()
                };
                save(&counted, &mut world.tabs[1].clone()).unwrap();
                longest = longest.max(counted.operations.get());
                world.end();
            }
        }
    }
    assert!(longest <= 12, "the longest save takes {longest} operations");
}

// Slots

#[test]
fn writes_take_turns_between_two_slots() {
    let store = MemoryStore::default();
    let mut list = Checklist::default();
    let mut sequences = Vec::new();
    for time in 1..=4 {
        list.ask("q1", &time.to_string(), Stamp(time));
        save(&store, &mut list).unwrap();
        sequences.push([0, 1].map(|slot| header::<Checklist>(&store, slot)));
    }
    let of = |version_and_sequence: &str| Some(version_and_sequence.to_owned());
    assert_eq!(
        sequences,
        [
            [of("1 1"), None],
            [of("1 1"), of("1 2")],
            [of("1 3"), of("1 2")],
            [of("1 3"), of("1 4")],
        ]
    );
}

#[test]
fn a_torn_write_leaves_the_last_good_record() {
    for fault in [Fault::TornAndTold, Fault::TornInSilence] {
        let store = FaultyStore::default();
        let mut list = asked("first", 1);
        save(&store, &mut list).unwrap();
        let good = list.clone();
        list.ask("q1", "second", Stamp(2));
        // Two slots are read before the one write.
        store.schedule(&[Fault::None, Fault::None, fault]);
        assert!(save(&store, &mut list).is_err(), "{fault:?}");
        assert_eq!(list.open_questions(), [("q1", "second")], "{fault:?}");
        let loaded = load::<Checklist>(&store);
        assert_eq!(
            (loaded.document, loaded.trouble),
            (good, Some(Trouble::Damaged))
        );
        assert_eq!(save(&store, &mut list), Ok(()));
        assert_eq!(found(&store), list, "{fault:?}");
    }
}

#[test]
fn a_write_that_was_dropped_is_noticed() {
    let store = FaultyStore::default();
    store.schedule(&[Fault::None, Fault::None, Fault::Dropped]);
    assert_eq!(
        save(&store, &mut asked("first", 1)),
        Err(StorageError::NotKept)
    );
}

#[test]
fn a_full_and_a_blocked_store_are_told_apart() {
    let store = FaultyStore::default();
    store.schedule(&[Fault::None, Fault::None, Fault::Full]);
    assert_eq!(
        save(&store, &mut asked("first", 1)),
        Err(StorageError::Full)
    );
    store.schedule(&[Fault::Unavailable]);
    assert_eq!(
        save(&store, &mut asked("first", 1)),
        Err(StorageError::Unavailable)
    );
    store.schedule(&[Fault::Unavailable]);
    assert_eq!(load::<Checklist>(&store).trouble, Some(Trouble::Blocked));
}

#[test]
fn an_empty_store_gives_an_empty_record_without_trouble() {
    let loaded = load::<Checklist>(&MemoryStore::default());
    assert!(loaded.document.is_empty());
    assert_eq!(loaded.trouble, None);
}

#[test]
fn two_damaged_slots_are_both_put_aside_and_saving_goes_on() {
    let store = MemoryStore::default();
    for (slot, text) in ["first", "second"].into_iter().enumerate() {
        store.set(&slot_key::<Checklist>(slot), text).unwrap();
    }
    let loaded = load::<Checklist>(&store);
    assert_eq!(
        (loaded.document, loaded.trouble),
        (Checklist::default(), Some(Trouble::Damaged))
    );
    let mut list = asked("first", 1);
    for _ in 0..3 {
        save(&store, &mut list).unwrap();
    }
    assert_eq!(found(&store), list);
    assert_eq!(
        aside::<Checklist>(&store),
        ["first", "second"].map(str::to_owned).into()
    );
}

#[test]
fn damage_to_the_older_slot_changes_nothing_that_is_shown() {
    let store = MemoryStore::default();
    let mut list = asked("first", 1);
    save(&store, &mut list).unwrap();
    list.ask("q1", "second", Stamp(2));
    save(&store, &mut list).unwrap();
    store.set(&slot_key::<Checklist>(0), "damaged").unwrap();
    let loaded = load::<Checklist>(&store);
    assert_eq!(
        (loaded.document, loaded.trouble),
        (list, Some(Trouble::Damaged))
    );
}

#[test]
fn one_changed_letter_is_noticed() {
    let store = MemoryStore::default();
    save(&store, &mut asked("Which shampoo?", 1)).unwrap();
    let key = slot_key::<Checklist>(0);
    let text = store.get(&key).unwrap().unwrap();
    store
        .set(&key, &text.replace("shampoo", "shampop"))
        .unwrap();
    assert_eq!(load::<Checklist>(&store).trouble, Some(Trouble::Damaged));
}

#[test]
fn a_full_store_still_shows_the_good_record_beside_a_damaged_one() {
    let store = FaultyStore::default();
    let mut list = asked("first", 1);
    save(&store, &mut list).unwrap();
    store
        .inner
        .set(&slot_key::<Checklist>(1), "damaged")
        .unwrap();
    store.schedule(&[Fault::None, Fault::None, Fault::Full]);
    let loaded = load::<Checklist>(&store);
    assert!(loaded.trouble.is_some());
    assert_eq!(loaded.document, list);
}

#[test]
fn a_record_of_a_wrong_form_does_not_cost_the_older_good_one() {
    let store = MemoryStore::default();
    let good = asked("first", 1);
    save(&store, &mut good.clone()).unwrap();
    let wrong = stored(
        1,
        2,
        "{\"items\":{\"letter\":{\"edited\":1,\"status\":\"maybe\"}}}",
    );
    store.set(&slot_key::<Checklist>(1), &wrong).unwrap();
    let loaded = load::<Checklist>(&store);
    assert_eq!(loaded.trouble, Some(Trouble::Damaged));
    assert_eq!(loaded.document, good, "the older slot could be read");
    let mut list = loaded.document;
    for time in 2..5 {
        list.set_status("letter", Status::Done, Stamp(time));
        save(&store, &mut list).unwrap();
    }
    assert_eq!(found(&store).open_questions(), [("q1", "first")]);
    assert!(
        aside::<Checklist>(&store)
            .iter()
            .any(|text| text.contains("maybe"))
    );
}

#[test]
fn documents_do_not_disturb_each_other() {
    let store = MemoryStore::default();
    let mut list = asked("first", 1);
    let mut settings = Settings {
        edited: Stamp(1),
        ..Settings::default()
    };
    save(&store, &mut list).unwrap();
    save(&store, &mut settings).unwrap();
    store.set(&slot_key::<Settings>(0), "damaged").unwrap();
    assert_eq!(load::<Settings>(&store).trouble, Some(Trouble::Damaged));
    assert_eq!(load::<Checklist>(&store).trouble, None);
    assert!(
        store
            .keys()
            .unwrap()
            .iter()
            .all(|key| key.starts_with(PREFIX))
    );
}

// Tabs

#[test]
fn two_tabs_end_with_the_same_record() {
    let store = MemoryStore::default();
    let (mut one, mut other) = (Checklist::default(), Checklist::default());
    one.set_status("letter", Status::Done, Stamp(1));
    other.set_status("letter", Status::NotForMe, Stamp(2));
    other.ask("q1", "Why?", Stamp(2));
    one.ask("q2", "When?", Stamp(3));
    save(&store, &mut one).unwrap();
    save(&store, &mut other).unwrap();
    save(&store, &mut one).unwrap();
    assert_eq!(one, other);
    assert_eq!(found(&store), one);
    assert_eq!(one.entry("letter").status, Status::NotForMe);
    assert_eq!(one.open_questions(), [("q1", "Why?"), ("q2", "When?")]);
}

#[test]
fn settings_chosen_later_win_over_another_tab() {
    let store = MemoryStore::default();
    let settings = |time, appearance| Settings {
        edited: Stamp(time),
        appearance,
        ..Settings::default()
    };
    save(&store, &mut settings(2, Appearance::Light)).unwrap();
    let mut old = settings(1, Appearance::Dark);
    save(&store, &mut old).unwrap();
    assert_eq!(old, settings(2, Appearance::Light));
    assert_eq!(load::<Settings>(&store).document, old);
}

/// One of the first records of each kind.
fn place() -> impl Strategy<Value = Place> {
    (0..7, 0..12).prop_map(|(kind, id)| {
        let id = format!("{id}");
        match kind {
            0 => Place::Item(id),
            1 => Place::Question(id),
            2 => Place::Medicine(id),
            3 => Place::Course(id),
            4 => Place::Visit(id),
            5 => Place::Reading(id),
            _ => Place::Contact(id),
        }
    })
}

/// Writes a text into a record, whatever its kind.
fn edit(journal: &mut Journal, place: &Place, text: &str, now: Stamp) {
    let Journal {
        checklist,
        medicines,
        tracker,
    } = journal;
    let text = text.to_owned();
    match place {
        Place::Item(id) => checklist.put(id, noted(&text), now),
        Place::Question(id) => checklist.ask(id, &text, now),
        Place::Medicine(id) => {
            let medicine = Medicine {
                name: text,
                ..Medicine::default()
            };
            medicines.put(id, medicine, now);
        }
        Place::Course(id) => {
            let course = Course {
                calendar: text,
                ..Course::default()
            };
            tracker.courses.put(id, course, now);
        }
        Place::Visit(id) => {
            let visit = Visit {
                said: text,
                ..Visit::default()
            };
            tracker.visits.put(id, visit, now);
        }
        Place::Reading(id) => {
            let reading = Reading {
                text,
                ..Reading::default()
            };
            tracker.readings.put(id, reading, now);
        }
        Place::Contact(id) => {
            let contact = Contact {
                name: text,
                ..Contact::default()
            };
            tracker.contacts.put(id, contact, now);
        }
    }
}

/// What [`edit`] wrote there.
fn text_at<'a>(journal: &'a Journal, place: &Place) -> Option<&'a str> {
    let Journal {
        checklist,
        medicines,
        tracker,
    } = journal;
    let text = match place {
        Place::Item(id) => &checklist.entries().get(id)?.note,
        Place::Question(id) => &checklist.questions().get(id)?.text,
        Place::Medicine(id) => &medicines.records().get(id)?.name,
        Place::Course(id) => &tracker.courses.get(id)?.calendar,
        Place::Visit(id) => &tracker.visits.get(id)?.said,
        Place::Reading(id) => &tracker.readings.get(id)?.text,
        Place::Contact(id) => &tracker.contacts.get(id)?.name,
    };
    Some(text)
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn of_a_thousand_edits_in_two_tabs_none_is_lost(
        edits in vec((0..2_usize, place(), any::<bool>()), 1_000),
    ) {
        let store = MemoryStore::default();
        let mut tabs = [Journal::default(), Journal::default()];
        let mut last = BTreeMap::new();
        for (now, (tab, place, is_saved)) in (1..).zip(edits) {
            let tab = &mut tabs[tab];
            let text = now.to_string();
            edit(tab, &place, &text, Stamp(now));
            last.insert(place.clone(), text.clone());
            if is_saved {
                save_all(&store, tab);
                let stored = load_all(&store);
                prop_assert_eq!(text_at(&stored, &place), Some(&*text));
            }
        }
        let [one, other] = &mut tabs;
        for tab in [one, other] {
            save_all(&store, tab);
        }
        let stored = load_all(&store);
        for (place, text) in &last {
            prop_assert_eq!(text_at(&stored, place), Some(&**text), "{:?}", place);
        }
        prop_assert_eq!(&tabs[1], &stored);
    }
}

// What a newer version stored with a record

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn what_this_version_writes_holds_nothing_unknown_to_it(
        journal in journal(),
        settings in settings(),
        shelf in shelf(),
    ) {
        let journal = known(&journal);
        let copy = backup::read(&backup::write(&journal, date(2026, 11, 23)).unwrap()).unwrap();
        prop_assert_eq!(copy.journal, journal);
        let store = MemoryStore::default();
        save(&store, &mut settings.clone()).unwrap();
        prop_assert_eq!(load::<Settings>(&store).document, settings);
        let shelf = known_shelf(&shelf);
        save(&store, &mut shelf.clone()).unwrap();
        prop_assert_eq!(load::<Shelf>(&store).document, shelf);
    }

    #[test]
    fn what_a_newer_version_stored_on_the_shelf_survives_a_change_and_a_merge(
        shelf in shelf(),
        fields in later_fields(),
    ) {
        let shelf = known_shelf(&shelf);
        let store = MemoryStore::new([later_slot(&shelf, &fields)]);
        let loaded = load::<Shelf>(&store);
        prop_assert_eq!(loaded.trouble, None);
        let mut changed = loaded.document;
        let template = Saved {
            name: "edited here".to_owned(),
            ..Saved::default()
        };
        changed.templates.put(QUESTIONS[0], template, Stamp(1 << 54));
        save(&store, &mut changed).unwrap();
        let later = load::<Shelf>(&store).document;
        prop_assert_eq!(&later, &changed);
        for (mut one, other) in [(later.clone(), shelf.clone()), (shelf.clone(), later)] {
            one.merge(&other);
            prop_assert!(carries_all(&one, &shelf, &fields));
        }
    }

    #[test]
    fn what_a_newer_version_stored_survives_edits_of_this_one(journal in journal(), fields in later_fields()) {
        let journal = known(&journal);
        let store = later_store(&journal, &fields);
        let mut tab = load_all(&store);
        let now = Stamp(1 << 54);
        for place in [
            Place::Item(ITEMS[0].to_owned()),
            Place::Question(QUESTIONS[0].to_owned()),
            Place::Medicine(QUESTIONS[0].to_owned()),
            Place::Course(COURSE.to_owned()),
            Place::Visit(VISITS[0].to_owned()),
            Place::Reading(QUESTIONS[0].to_owned()),
            Place::Contact(CLINIC.to_owned()),
        ] {
            edit(&mut tab, &place, "edited here", now);
        }
        save_all(&store, &mut tab);
        prop_assert_eq!(&load_all(&store), &tab);
        prop_assert!(carries(&tab, &journal, &fields));
    }

    #[test]
    fn what_a_newer_version_stored_survives_a_merge_in_either_direction(
        journal in journal(),
        fields in later_fields(),
    ) {
        let journal = known(&journal);
        let later = load_all(&later_store(&journal, &fields));
        for (mut one, other) in [(later.clone(), journal.clone()), (journal.clone(), later)] {
            one.checklist.merge(&other.checklist);
            one.medicines.merge(&other.medicines);
            one.tracker.merge(&other.tracker);
            prop_assert!(carries(&one, &journal, &fields));
        }
    }

    #[test]
    fn what_a_newer_version_stored_stands_in_a_copy(journal in journal(), fields in later_fields(), day in day()) {
        let journal = known(&journal);
        let later = load_all(&later_store(&journal, &fields));
        let copy = backup::read(&backup::write(&later, day).unwrap()).unwrap();
        prop_assert_eq!(&copy.journal, &later);
        prop_assert!(carries(&copy.journal, &journal, &fields));
    }

    #[test]
    fn what_a_newer_version_stored_with_the_settings_survives_a_change_of_them(
        settings in settings(),
        fields in later_fields(),
    ) {
        let mut json = json(&settings);
        json.as_object_mut().unwrap().extend(fields.clone());
        let text = stored(Settings::VERSION, 1, &json.to_string());
        let store = MemoryStore::new([(slot_key::<Settings>(0), text)]);
        let loaded = load::<Settings>(&store);
        prop_assert_eq!(loaded.trouble, None);
        let mut changed = Settings {
            edited: Stamp(1 << 54),
            appearance: Appearance::Dark,
            ..loaded.document
        };
        save(&store, &mut changed).unwrap();
        let stored = load::<Settings>(&store).document;
        prop_assert_eq!(&stored, &changed);
        prop_assert!(has_fields(&self::json(&stored), &fields));
    }
}

fn settings() -> impl Strategy<Value = Settings> {
    let appearances = vec![Appearance::System, Appearance::Light, Appearance::Dark];
    let language = option::of(records::words());
    (0..3_u64, language, select(appearances), option::of(day())).prop_map(
        |(edited, language, appearance, last_copy)| Settings {
            edited: Stamp(edited),
            language,
            appearance,
            last_copy,
            copied: Stamp(edited / 2),
            unknown: None,
        },
    )
}

/// The same without what a newer version stored.
fn known(journal: &Journal) -> Journal {
    let Journal {
        checklist,
        medicines,
        tracker,
    } = journal;
    Journal {
        checklist: Checklist::new(
            known_records(checklist.entries()),
            known_records(checklist.questions()),
        ),
        medicines: Medicines::new(known_records(medicines.records())),
        tracker: Tracker {
            courses: known_records(&tracker.courses),
            visits: known_records(&tracker.visits),
            readings: known_records(&tracker.readings),
            contacts: known_records(&tracker.contacts),
        },
    }
}

/// The same of a shelf.
fn known_shelf(shelf: &Shelf) -> Shelf {
    Shelf {
        replaced: known_records(&shelf.replaced),
        templates: known_records(&shelf.templates),
    }
}

fn known_records<T: Clone>(all: &Records<T>) -> Records<T> {
    all.iter()
        .map(|(id, it)| (id.clone(), it.clone()))
        .collect()
}

/// A store in which a newer version kept these fields with each record.
fn later_store(journal: &Journal, fields: &BTreeMap<String, Value>) -> MemoryStore {
    MemoryStore::new([
        later_slot(&journal.checklist, fields),
        later_slot(&journal.medicines, fields),
        later_slot(&journal.tracker, fields),
    ])
}

/// Key and text of one document of such a store.
fn later_slot<D: Document>(document: &D, fields: &BTreeMap<String, Value>) -> (String, String) {
    let mut json = json(document);
    let lists = json.as_object_mut().unwrap().values_mut();
    for record in lists.flat_map(|it| it.as_array_mut().unwrap()) {
        record.as_object_mut().unwrap().extend(fields.clone());
    }
    (slot_key::<D>(0), stored(D::VERSION, 1, &json.to_string()))
}

/// Whether each record of `before` still stands in `journal`, with these fields.
fn carries(journal: &Journal, before: &Journal, fields: &BTreeMap<String, Value>) -> bool {
    carries_all(&journal.checklist, &before.checklist, fields)
        && carries_all(&journal.medicines, &before.medicines, fields)
        && carries_all(&journal.tracker, &before.tracker, fields)
}

/// The same of one document.
fn carries_all<D: Document>(now: &D, before: &D, fields: &BTreeMap<String, Value>) -> bool {
    let (now, before) = (json(now), json(before));
    let mut lists = before.as_object().unwrap().iter();
    lists.all(|(name, records)| {
        let with_fields = now[name].as_array().unwrap().iter();
        let with_fields = with_fields.filter(|it| has_fields(it, fields));
        let ids: BTreeSet<_> = with_fields.map(|it| it["id"].as_str()).collect();
        let mut records = records.as_array().unwrap().iter();
        records.all(|it| ids.contains(&it["id"].as_str()))
    })
}

fn has_fields(json: &Value, fields: &BTreeMap<String, Value>) -> bool {
    let mut fields = fields.iter();
    fields.all(|(name, value)| json.get(name) == Some(value))
}

/// What is written of a document.
fn json<D: Document>(document: &D) -> Value {
    serde_json::to_value(document.form()).unwrap()
}

fn load_all(store: &dyn KeyValue) -> Journal {
    Journal {
        checklist: load(store).document,
        medicines: load(store).document,
        tracker: load(store).document,
    }
}

fn save_all(store: &dyn KeyValue, journal: &mut Journal) {
    save(store, &mut journal.checklist).unwrap();
    save(store, &mut journal.medicines).unwrap();
    save(store, &mut journal.tracker).unwrap();
}

// Samples: the stored forms of every version

#[test]
fn the_checklist_of_version_1_is_read_field_by_field() {
    let store = sample_store::<Checklist>("checklist-v1.txt");
    let loaded = load::<Checklist>(&store);
    assert_eq!(loaded.trouble, None);
    compare_with_sample(&loaded.document);
}

#[test]
fn the_settings_of_version_1_are_read_field_by_field() {
    let store = sample_store::<Settings>("settings-v1.txt");
    let loaded = load::<Settings>(&store);
    assert_eq!(loaded.trouble, None);
    let Settings {
        edited,
        language,
        appearance,
        last_copy,
        copied,
        unknown,
    } = loaded.document;
    assert_eq!(edited, Stamp(1_795_392_000_001));
    assert_eq!(language.as_deref(), Some("ko"));
    assert_eq!(appearance, Appearance::Dark);
    assert_eq!(last_copy, Some(date(2026, 11, 23)));
    // A copy of before it was noted: all counts as new.
    assert_eq!(copied, Stamp::default());
    assert_eq!(unknown, None);
}

#[test]
fn the_shelf_of_version_1_is_read_field_by_field() {
    let store = sample_store::<Shelf>("shelf-v1.txt");
    let loaded = load::<Shelf>(&store);
    assert_eq!(loaded.trouble, None);
    let Shelf {
        replaced,
        templates,
    } = loaded.document;
    let from_copy = Saved {
        edited: Stamp(1_795_392_000_004),
        name: "Example clinic, 서울".to_owned(),
        on: Some(date(2026, 11, 23)),
        text: "{\n  \"format\": \"rescue-journey\", \"note\": \"العيادة \\\"B\\\"\"}".to_owned(),
        taken: "{\"format\": \"rescue-journey\", \"note\": \"A\\tB\"}".to_owned(),
    };
    let template = Saved {
        edited: Stamp(1_795_392_000_005),
        name: "After hours, \"late\"".to_owned(),
        on: Some(date(2026, 12, 1)),
        text: "[[\"message\",\"See you soon\\n안녕하세요\"],[\"weeks\",\"16\"]]".to_owned(),
        taken: String::new(),
    };
    let removed = |edited| Saved {
        edited: Stamp(edited),
        ..Saved::default()
    };
    let of = |records: [(&str, Saved); 2]| -> Records<Saved> {
        let records = records.into_iter();
        records.map(|(id, it)| (id.to_owned(), it)).collect()
    };
    assert_eq!(replaced, of([("s1", from_copy), ("s2", removed(7))]));
    assert_eq!(templates, of([("t1", template), ("t2", removed(8))]));
}

#[test]
fn the_copy_of_version_1_is_read_field_by_field() {
    let copy = backup::read(&sample("backup-v1.json")).unwrap();
    assert_eq!(copy.saved_on, Some(date(2026, 11, 23)));
    compare_with_sample(&copy.journal.checklist);
    assert_eq!(copy.journal.medicines, Medicines::default());
    assert_eq!(copy.journal.tracker, Tracker::default());
}

#[test]
fn the_copy_of_version_2_is_read_field_by_field() {
    let copy = backup::read(&sample("backup-v2.json")).unwrap();
    assert_eq!(copy.saved_on, Some(date(2026, 11, 23)));
    compare_with_sample(&copy.journal.checklist);
    compare_medicines_with_sample(&copy.journal.medicines);
    assert_eq!(copy.journal.tracker, Tracker::default());
}

#[test]
fn the_copy_of_version_3_is_read_field_by_field() {
    let copy = backup::read(&sample("backup-v3.json")).unwrap();
    assert_eq!(copy.saved_on, Some(date(2026, 11, 23)));
    compare_with_sample(&copy.journal.checklist);
    compare_medicines_with_sample(&copy.journal.medicines);
    compare_tracker_with_sample(&copy.journal.tracker);
    assert!(copy.journal.tracker.contacts.is_empty());
}

#[test]
fn the_copy_of_version_3_with_contacts_is_read_field_by_field() {
    let copy = backup::read(&sample("backup-v3-tracker-v2.json")).unwrap();
    assert_eq!(copy.saved_on, Some(date(2026, 11, 23)));
    compare_with_sample(&copy.journal.checklist);
    compare_medicines_with_sample(&copy.journal.medicines);
    compare_tracker_with_sample(&copy.journal.tracker);
    compare_contacts_with_sample(&copy.journal.tracker);
}

#[test]
fn the_tracker_of_version_1_is_read_field_by_field() {
    let store = sample_store::<Tracker>("tracker-v1.txt");
    let loaded = load::<Tracker>(&store);
    assert_eq!(loaded.trouble, None);
    compare_tracker_with_sample(&loaded.document);
    assert!(loaded.document.contacts.is_empty());
}

#[test]
fn the_tracker_of_version_2_is_read_field_by_field() {
    let store = sample_store::<Tracker>("tracker-v2.txt");
    let loaded = load::<Tracker>(&store);
    assert_eq!(loaded.trouble, None);
    compare_tracker_with_sample(&loaded.document);
    compare_contacts_with_sample(&loaded.document);
}

#[test]
fn every_measure_and_every_unit_stands_in_the_sample_of_the_tracker() {
    let store = sample_store::<Tracker>("tracker-v2.txt");
    let tracker = load::<Tracker>(&store).document;
    for measure in Measure::ALL {
        assert!(tracker.readings.values().any(|it| it.measure == measure));
        for unit in measure.units() {
            assert!(tracker.readings.values().any(|it| it.unit == *unit));
        }
    }
}

#[test]
fn a_tracker_of_a_wrong_form_is_damaged() {
    let whole = sample("tracker-v2.txt");
    let json = whole.split_once('\n').unwrap().1;
    for (good, wrong) in [
        (
            "\"first_dose\":\"2026-11-23\"",
            "\"first_dose\":\"2026-02-30\"",
        ),
        ("\"weeks\":16", "\"weeks\":1600"),
        ("\"time\":\"09:05\"", "\"time\":\"24:05\""),
        ("\"done\":true", "\"done\":\"yes\""),
        ("\"measure\":\"uric-acid\"", "\"measure\":\"luck\""),
        ("\"unit\":\"g/L\"", "\"unit\":\"spoons\""),
        (
            "\"origin\":\"slip\",\"range\"",
            "\"origin\":\"dream\",\"range\"",
        ),
        ("\"courses\"", "\"journeys\""),
        ("\"phone\":\"+82 2 000 0000\"", "\"phone\":8220000000"),
        ("\"contacts\":[", "\"contacts\":[7,"),
    ] {
        assert!(json.contains(good), "{good}");
        let text = stored(Tracker::VERSION, 1, &json.replace(good, wrong));
        let store = MemoryStore::new(BTreeMap::from([(slot_key::<Tracker>(0), text)]));
        let loaded = load::<Tracker>(&store);
        assert_eq!(loaded.trouble, Some(Trouble::Damaged), "{wrong}");
        assert_eq!(loaded.document, Tracker::default(), "{wrong}");
    }
}

#[test]
fn the_medicines_of_version_1_are_read_field_by_field() {
    let store = sample_store::<Medicines>("medicines-v1.txt");
    let loaded = load::<Medicines>(&store);
    assert_eq!(loaded.trouble, None);
    compare_medicines_with_sample(&loaded.document);
}

#[test]
fn every_form_is_still_written_as_in_the_samples() {
    let versions = (Checklist::VERSION, Medicines::VERSION, Settings::VERSION);
    assert_eq!((versions, Tracker::VERSION), ((1, 1, 1), 2));
    assert_eq!(Shelf::VERSION, 1);
    let store = sample_store::<Checklist>("checklist-v1.txt");
    let list = load::<Checklist>(&store).document;
    assert_eq!(first_text(&list), sample("checklist-v1.txt"));
    let store = sample_store::<Settings>("settings-v1.txt");
    let settings = load::<Settings>(&store).document;
    assert_eq!(first_text(&settings), sample("settings-v1.txt"));
    let store = sample_store::<Medicines>("medicines-v1.txt");
    let medicines = load::<Medicines>(&store).document;
    assert_eq!(first_text(&medicines), sample("medicines-v1.txt"));
    let store = sample_store::<Tracker>("tracker-v2.txt");
    let tracker = load::<Tracker>(&store).document;
    assert_eq!(first_text(&tracker), sample("tracker-v2.txt"));
    let store = sample_store::<Shelf>("shelf-v1.txt");
    let shelf = load::<Shelf>(&store).document;
    assert_eq!(first_text(&shelf), sample("shelf-v1.txt"));
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let journal = Journal {
        checklist: list,
        medicines,
        tracker,
    };
    let copy = backup::write(&journal, date(2026, 11, 23)).unwrap();
    assert_eq!(json(&copy), json(&sample("backup-v3-tracker-v2.json")));
}

// Copies

#[test]
fn a_file_over_the_limit_is_refused_before_it_is_read() {
    let six_megabytes = "x".repeat(6 * 1024 * 1024);
    assert_eq!(backup::read(&six_megabytes), Err(BackupError::TooLarge));
    let whole = backup::write(&journal_of(asked("first", 1)), date(2026, 11, 23)).unwrap();
    let padded = |length: usize| format!("{whole}{}", " ".repeat(length - whole.len()));
    assert!(backup::read(&padded(MAX_BYTES)).is_ok());
    assert_eq!(
        backup::read(&padded(MAX_BYTES + 1)),
        Err(BackupError::TooLarge)
    );
}

#[test]
fn garbage_and_other_json_are_not_copies() {
    let deep = "[".repeat(100_000);
    for text in [
        "",
        "\0\u{1}",
        "%PDF-1.7",
        "[]",
        "null",
        "{}",
        "{\"version\":1}",
        "{\"name\":\"app\",\"version\":\"1.0.0\"}",
        "{\"format\":\"another-app\",\"version\":1,\"checklist\":{\"version\":1,\"data\":{}}}",
        deep.as_str(),
    ] {
        let start: String = text.chars().take(60).collect();
        assert_eq!(backup::read(text), Err(BackupError::NotACopy), "{start}");
    }
}

#[test]
fn a_copy_without_its_checklist_is_damaged() {
    for text in [
        "{\"format\":\"rescue-journey\"}",
        "{\"format\":\"rescue-journey\",\"version\":1}",
    ] {
        assert_eq!(backup::read(text), Err(BackupError::Damaged), "{text}");
    }
}

#[test]
fn a_file_of_another_app_is_not_a_newer_copy() {
    let text = "{\"format\":\"another-app\",\"version\":9}";
    assert_eq!(backup::read(text), Err(BackupError::NotACopy));
}

#[test]
fn a_newer_copy_is_refused_as_newer_whatever_its_form() {
    for text in [
        "{\"format\":\"rescue-journey\",\"version\":4}",
        "{\"format\":\"rescue-journey\",\"version\":1,\"checklist\":{\"version\":2,\"data\":{}}}",
        "{\"format\":\"rescue-journey-raw\",\"version\":2,\"texts\":{}}",
        // The form of a later version is not known yet.
        "{\"format\":\"rescue-journey\",\"version\":4,\"checklist\":[],\"saved_on\":{\"day\":1}}",
    ] {
        assert_eq!(backup::read(text), Err(BackupError::Newer), "{text}");
    }
}

#[test]
fn a_copy_with_an_unreadable_part_is_damaged() {
    let text = "{\"format\":\"rescue-journey\",\"version\":1,\"checklist\":{\"version\":1,\"data\":{\"items\":7}}}";
    assert_eq!(backup::read(text), Err(BackupError::Damaged));
}

#[test]
fn a_copy_with_an_unreadable_tracker_is_not_taken_in_part() {
    let whole = sample("backup-v3.json");
    let with = |part: &str| {
        let mut json: Value = serde_json::from_str(&whole).unwrap();
        json["tracker"] = serde_json::from_str(part).unwrap();
        backup::read(&json.to_string())
    };
    for part in ["7", "{\"version\":1}", "{\"data\":{},\"version\":1}"] {
        assert_eq!(with(part), Err(BackupError::Damaged), "{part}");
    }
    let newer = with("{\"data\":{},\"version\":3}");
    assert_eq!(newer, Err(BackupError::Newer));
}

#[test]
fn a_tracker_that_boot_js_saves_is_read() {
    for name in ["tracker-v1.txt", "tracker-v2.txt"] {
        let copy = backup::read(&raw_copy(&sample_store::<Tracker>(name))).unwrap();
        compare_tracker_with_sample(&copy.journal.tracker);
    }
    let store = MemoryStore::default();
    store.set(&slot_key::<Tracker>(0), "damaged").unwrap();
    assert_eq!(backup::read(&raw_copy(&store)), Err(BackupError::Damaged));
    let newer = stored(3, 1, "{}");
    store.set(&slot_key::<Tracker>(0), &newer).unwrap();
    assert_eq!(backup::read(&raw_copy(&store)), Err(BackupError::Newer));
}

#[test]
fn what_boot_js_saves_is_read() {
    let store = MemoryStore::default();
    let mut list = asked("first", 1);
    save(&store, &mut list).unwrap();
    list.set_status("letter", Status::Answered(Answer::NotSure), Stamp(2));
    save(&store, &mut list).unwrap();
    save(&store, &mut Settings::default()).unwrap();
    let copy = backup::read(&raw_copy(&store)).unwrap();
    assert_eq!(
        (copy.journal.checklist, copy.saved_on),
        (list.clone(), None)
    );

    store.set(&slot_key::<Checklist>(0), "damaged").unwrap();
    assert_eq!(
        backup::read(&raw_copy(&store)).unwrap().journal.checklist,
        list
    );

    store.set(&slot_key::<Checklist>(1), "damaged").unwrap();
    assert_eq!(backup::read(&raw_copy(&store)), Err(BackupError::Damaged));

    store
        .set(&slot_key::<Checklist>(1), &stored(2, 3, "{}"))
        .unwrap();
    assert_eq!(backup::read(&raw_copy(&store)), Err(BackupError::Newer));
}

#[test]
fn boot_js_writes_the_form_that_is_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let boot = fs::read_to_string(root.join("public/boot.js")).unwrap();
    for part in [
        format!("const PREFIX = '{PREFIX}'"),
        "{ format: 'rescue-journey-raw', version: 1, texts }".to_owned(),
    ] {
        assert!(boot.contains(&part), "boot.js lacks {part}");
    }
}

#[test]
fn a_raw_copy_without_a_checklist_holds_an_empty_one() {
    let store = MemoryStore::default();
    save(&store, &mut Settings::default()).unwrap();
    assert!(
        backup::read(&raw_copy(&store))
            .unwrap()
            .journal
            .checklist
            .is_empty()
    );
}

// Helpers

/// What a session without faults would show; the store itself is left as it is.
fn found(store: &dyn KeyValue) -> Checklist {
    load::<Checklist>(&copy(store)).document
}

fn copy(store: &dyn KeyValue) -> MemoryStore {
    MemoryStore::new(texts(store))
}

fn texts(store: &dyn KeyValue) -> BTreeMap<String, String> {
    let keys = store.keys().unwrap();
    keys.into_iter()
        .map(|key| (key.clone(), store.get(&key).unwrap().unwrap()))
        .collect()
}

/// The texts that were put aside, each under its own checksum. Half a text under
/// the checksum of the whole is a torn write, which the next one replaces.
fn aside<D: Document>(store: &dyn KeyValue) -> BTreeSet<String> {
    let key = |text: &str| format!("{PREFIX}{}/damaged/{:08x}", D::NAME, crc32(text));
    let texts = texts(store).into_iter();
    texts
        .filter(|(found, text)| *found == key(text))
        .map(|(_, text)| text)
        .collect()
}

fn slot_key<D: Document>(slot: usize) -> String {
    format!("{PREFIX}{}/{slot}", D::NAME)
}

/// Version and sequence of a slot.
fn header<D: Document>(store: &dyn KeyValue, slot: usize) -> Option<String> {
    let text = store.get(&slot_key::<D>(slot)).unwrap()?;
    let words: Vec<&str> = text.split(' ').take(2).collect();
    Some(words.join(" "))
}

/// The text of a slot as every version writes it.
fn stored(version: u32, sequence: u64, json: &str) -> String {
    let sum = crc32(&format!("{version} {sequence} {json}"));
    format!("{version} {sequence} {sum:08x}\n{json}")
}

/// CRC-32 as in zip files, bit by bit.
fn crc32(text: &str) -> u32 {
    !text.bytes().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            if sum & 1 == 1 {
                sum >> 1 ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    })
}

#[test]
fn the_checksum_is_crc_32() {
    assert_eq!(crc32("123456789"), 0xcbf4_3926);
    let store = MemoryStore::new(BTreeMap::from([(
        slot_key::<Checklist>(0),
        stored(1, 1, "{\"items\":[],\"questions\":[]}"),
    )]));
    assert_eq!(load::<Checklist>(&store).trouble, None);
}

fn merged<D: Document + Clone>(one: &D, other: &D) -> D {
    let mut merged = one.clone();
    merged.merge(other);
    merged
}

fn save_in(tab: usize) -> Step {
    Step::Save {
        tab,
        faults: vec![],
    }
}

fn asked(text: &str, time: u64) -> Checklist {
    let mut list = Checklist::default();
    list.ask("q1", text, Stamp(time));
    list
}

fn noted(note: &str) -> Entry {
    Entry {
        note: note.to_owned(),
        ..Entry::default()
    }
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn sample(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join("tests/samples").join(name)).unwrap()
}

/// A store whose first slot holds a sample.
fn sample_store<D: Document>(name: &str) -> MemoryStore {
    MemoryStore::new(BTreeMap::from([(slot_key::<D>(0), sample(name))]))
}

/// What the first save of a document writes.
fn first_text<D: Document + Clone>(document: &D) -> String {
    let store = MemoryStore::default();
    save(&store, &mut document.clone()).unwrap();
    store.get(&slot_key::<D>(0)).unwrap().unwrap()
}

/// As `saveStoredTexts` in `public/boot.js` writes it.
fn raw_copy(store: &dyn KeyValue) -> String {
    let texts = serde_json::to_string(&texts(store)).unwrap();
    format!(
        "{{\n  \"format\": \"rescue-journey-raw\",\n  \"version\": 1,\n  \"texts\": {texts}\n}}"
    )
}

fn journal_of(checklist: Checklist) -> Journal {
    Journal {
        checklist,
        ..Journal::default()
    }
}

fn compare_tracker_with_sample(tracker: &Tracker) {
    let course = Course {
        edited: Stamp(1_795_392_000_000),
        first_dose: Some(date(2026, 11, 23)),
        weeks: 16,
        calendar: "k3f9x2".to_owned(),
    };
    assert_eq!(tracker.courses.get(COURSE), Some(&course));
    assert_eq!(tracker.courses.keys().count(), 1);
    let visits = [
        (
            "own-1",
            Visit {
                edited: Stamp(1_795_392_000_001),
                name: "Dentist, 치과".to_owned(),
                day: Some(date(2026, 12, 10)),
                time: NaiveTime::from_hms_opt(9, 5, 0),
                zone: "America/New_York".to_owned(),
                place: "층 3\nroom \"B\"".to_owned(),
                with: "Dr 김".to_owned(),
                said: "see a dentist again, العيادة".to_owned(),
                skipped: None,
                is_done: true,
                origin: Origin::Clinic,
            },
        ),
        (
            "week-2",
            Visit {
                edited: Stamp(1_795_392_000_002),
                day: Some(date(2026, 12, 8)),
                time: NaiveTime::from_hms_opt(23, 59, 0),
                skipped: Some("Fever\n열".to_owned()),
                origin: Origin::Slip,
                ..Visit::default()
            },
        ),
        (
            "week-4",
            Visit {
                edited: Stamp(5),
                skipped: Some(String::new()),
                ..Visit::default()
            },
        ),
        (
            "week-6",
            Visit {
                edited: Stamp(7),
                ..Visit::default()
            },
        ),
    ];
    for (id, visit) in &visits {
        assert_eq!(tracker.visits.get(id), Some(visit), "{id}");
    }
    assert_eq!(tracker.visits.keys().count(), visits.len());
    compare_readings_with_sample(tracker);
}

fn compare_contacts_with_sample(tracker: &Tracker) {
    let clinic = Contact {
        edited: Stamp(1_795_392_000_003),
        name: "Example clinic, 서울".to_owned(),
        phone: "+82 2 000 0000".to_owned(),
        mail: "visit@example.org".to_owned(),
        place: "3F, \"B\" العيادة".to_owned(),
        hours: "Mon to Fri 9:00-17:00, 한국어\nEnglish".to_owned(),
    };
    assert_eq!(tracker.contacts.get(CLINIC), Some(&clinic));
    let removed = Contact {
        edited: Stamp(7),
        ..Contact::default()
    };
    assert_eq!(tracker.contacts.get("own-1"), Some(&removed));
    assert_eq!(tracker.contacts.keys().count(), 2);
}

fn compare_readings_with_sample(tracker: &Tracker) {
    let of = |measure, text: &str, unit| Reading {
        edited: Stamp(1_795_392_000_000),
        day: Some(date(2026, 12, 7)),
        measure,
        text: text.to_owned(),
        unit,
        ..Reading::default()
    };
    let with_range = |range: &str, reading| Reading {
        range: range.to_owned(),
        ..reading
    };
    let from_slip = Reading {
        origin: Origin::Slip,
        ..with_range(
            "0.5-1.1 \"ref\"",
            of(Measure::Creatinine, "0,98", Unit::MgPerDl),
        )
    };
    let from_clinic = Reading {
        day: Some(date(2026, 11, 23)),
        origin: Origin::Clinic,
        is_after_dose: true,
        ..of(Measure::Creatinine, "87", Unit::UmolPerL)
    };
    let removed = Reading {
        edited: Stamp(7),
        ..Reading::default()
    };
    let expected = [
        from_slip,
        from_clinic,
        of(Measure::BloodPressure, "142/88, ١٣٨/٨٦", Unit::MmHg),
        of(Measure::Urea, "14", Unit::MgPerDlBun),
        of(Measure::Urea, "5", Unit::MmolPerLUrea),
        with_range("3.5 ~ 5.1", of(Measure::Potassium, "4.2", Unit::MeqPerL)),
        of(Measure::Magnesium, "0,8", Unit::MmolPerL),
        of(Measure::UricAcid, "5.1", Unit::MgPerDl),
        of(Measure::Glucose, "95", Unit::MgPerDl),
        of(Measure::Weight, "70", Unit::Kg),
        of(Measure::Weight, "154", Unit::Lb),
        with_range("<40", of(Measure::Alt, "22", Unit::UPerL)),
        of(Measure::Ast, "٢٤", Unit::UPerL),
        of(Measure::Bilirubin, "12", Unit::UmolPerL),
        of(Measure::Haemoglobin, "13.5", Unit::GPerDl),
        of(Measure::Haemoglobin, "135", Unit::GPerL),
        of(Measure::WhiteCells, "6.1", Unit::ThousandPerUl),
        of(Measure::WhiteCells, "6.1", Unit::BillionPerL),
        of(Measure::Platelets, "250000", Unit::PerUl),
        of(Measure::Cholesterol, "190", Unit::MgPerDl),
        of(Measure::Ldl, "120", Unit::MgPerDl),
        of(Measure::Hdl, "50", Unit::MgPerDl),
        of(Measure::Triglycerides, "140", Unit::MgPerDl),
        of(Measure::Temperature, "36.8", Unit::Celsius),
        of(Measure::Temperature, "98.2", Unit::Fahrenheit),
        of(Measure::Itch, "4", Unit::OfTen),
        of(Measure::Skin, "12", Unit::Percent),
        of(Measure::Feeling, "6", Unit::OfTen),
        removed,
    ];
    for (number, reading) in (1..).zip(&expected) {
        let id = format!("r{number:02}");
        assert_eq!(tracker.readings.get(&id), Some(reading), "{id}");
    }
    assert_eq!(tracker.readings.keys().count(), expected.len());
    assert_eq!(tracker.values().count(), expected.len() - 1);
}

fn compare_medicines_with_sample(list: &Medicines) {
    let expected = Medicine {
        edited: Stamp(1_795_392_000_000),
        name: "게보린".to_owned(),
        holds: vec!["paracetamol".to_owned(), "~caffeine".to_owned()],
        dose: "\"1\" tablet\nif needed".to_owned(),
        since: "March 2025".to_owned(),
        chosen_by: ChosenBy::Oneself,
        by: "Dr 김".to_owned(),
        is_taken: false,
    };
    assert_eq!(list.records().get("m1"), Some(&expected));
    let removed = Medicine {
        edited: Stamp(7),
        ..Medicine::default()
    };
    assert_eq!(list.records().get("m2"), Some(&removed));
    assert_eq!(list.records().keys().count(), 2);
}

/// Every field of every form that version 1 knows.
fn compare_with_sample(list: &Checklist) {
    let entry = |edited, status| Entry {
        edited: Stamp(edited),
        status,
        ..Entry::default()
    };
    let result = |text: &str, unit| {
        Some(LabResult {
            text: text.to_owned(),
            unit,
        })
    };
    let tested = |text: &str, unit| Entry {
        done_on: Some(date(2026, 11, 2)),
        result: result(text, Some(unit)),
        ..entry(1_795_392_000_000, Status::Done)
    };
    let expected = [
        ("blood-pressure-1", tested("126/80", Unit::MmHg)),
        ("blood-pressure-2", entry(0, Status::NotForMe)),
        (
            "blood-tests-words",
            Entry {
                result: result("정상, \"ok\"\nsee slip", None),
                ..entry(5, Status::Done)
            },
        ),
        ("creatinine-1", tested("0,78", Unit::MgPerDl)),
        ("creatinine-2", tested("69", Unit::UmolPerL)),
        ("item-of-a-later-version", entry(9, Status::Done)),
        (
            "letter",
            Entry {
                note: "Dr Kim, العيادة".to_owned(),
                ..entry(1, Status::Open)
            },
        ),
        ("magnesium", tested("2.1", Unit::MmolPerL)),
        ("potassium", tested("4.2", Unit::MeqPerL)),
        ("question-no", entry(2, Status::Answered(Answer::No))),
        (
            "question-not-sure",
            entry(3, Status::Answered(Answer::NotSure)),
        ),
        ("question-yes", entry(4, Status::Answered(Answer::Yes))),
        ("urea", tested("14", Unit::MgPerDlBun)),
        ("urea-2", tested("5", Unit::MmolPerLUrea)),
        ("weight", tested("70", Unit::Kg)),
        ("weight-2", tested("154", Unit::Lb)),
    ];
    for (item, entry) in &expected {
        assert_eq!(list.entries().get(item), Some(entry), "{item}");
    }
    assert_eq!(list.entries().keys().count(), expected.len());
    assert_eq!(list.open_questions(), [("q1", "Which shampoo? 샴푸?")]);
    assert_eq!(
        list.questions().get("q1").unwrap().edited,
        Stamp(1_795_392_000_002)
    );
    assert_eq!(
        list.questions().get("q2").unwrap().text,
        "",
        "a removed question stays removed"
    );
    assert_eq!(list.questions().get("q2").unwrap().edited, Stamp(7));
    assert_eq!(list.questions().keys().count(), 2);
}
