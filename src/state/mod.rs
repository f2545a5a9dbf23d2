//! What the app knows while it runs. Intentions go in, signals come out;
//! nothing else changes or stores it.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    domain::{
        checklist::{Checklist, Entry, Status},
        journal::{Journal, Place},
        medicines::{Medicine, Medicines},
        reading::Reading,
        record::Record,
        shelf::{Saved, Shelf},
        stamp::Stamp,
        tracker::{COURSE, Contact, Course, Tracker, Visit},
    },
    i18n::Language,
    storage::{
        self, Appearance, Document, KeyValue, PREFIX, Settings, StorageError, Trouble, backup,
    },
};

/// The item of the checklist that asks for the list of medicines.
pub const MEDICINE_LIST: &str = "medicine-list";

/// A store that signals can hold.
pub type SharedStore = Arc<dyn KeyValue + Send + Sync>;

/// A change that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undo {
    before: Journal,
    after: Journal,
    /// What was changed.
    pub change: Change,
}

/// What a person changed last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// An item, and where it stands now.
    Item(String, Status),
    /// A question was added.
    QuestionAdded,
    /// A question was removed.
    QuestionRemoved,
    /// A medicine was written down.
    MedicineAdded,
    /// A medicine was changed.
    MedicineChanged,
    /// A medicine was removed.
    MedicineRemoved,
    /// The day of the first dose or the length of the course was set.
    CourseSet,
    /// Something was noted about a visit.
    VisitChanged,
    /// Visits were moved together: so many.
    VisitsMoved(usize),
    /// Values were written down: so many.
    ValuesAdded(usize),
    /// A value was removed.
    ValueRemoved,
    /// A contact was written down, changed or removed.
    ContactChanged,
    /// Records were taken over from a copy.
    CopyBrought,
    /// What a copy had replaced was taken back: so many.
    TakenBack(usize),
}

/// What erasing removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// Items of the checklist that were ticked, answered or noted.
    pub items: usize,
    /// Test results among them.
    pub results: usize,
    /// Questions for the clinic.
    pub questions: usize,
    /// Medicines on the person's list.
    pub medicines: usize,
    /// Visits that something was noted about.
    pub visits: usize,
    /// Values of the tracker.
    pub values: usize,
    /// Contacts.
    pub contacts: usize,
    /// What copies had replaced, and templates.
    pub saved: usize,
    /// Texts in the browser's storage, the settings among them.
    pub texts: usize,
    /// Whether the browser refused to remove something.
    pub refused: bool,
}

/// Handle to everything the app knows; shared through context.
#[derive(Clone, Copy)]
pub struct AppStore {
    checklist: RwSignal<Checklist>,
    medicines: RwSignal<Medicines>,
    tracker: RwSignal<Tracker>,
    settings: RwSignal<Settings>,
    shelf: RwSignal<Shelf>,
    undo: RwSignal<Option<Undo>>,
    troubles: RwSignal<Vec<Trouble>>,
    told: RwSignal<Vec<Trouble>>,
    store: StoredValue<Option<SharedStore>>,
}

impl AppStore {
    /// Loads what is stored. Without a store everything works until the page is closed.
    pub fn open(store: Result<SharedStore, StorageError>) -> Self {
        let app = Self {
            checklist: RwSignal::default(),
            medicines: RwSignal::default(),
            tracker: RwSignal::default(),
            settings: RwSignal::default(),
            shelf: RwSignal::default(),
            undo: RwSignal::default(),
            troubles: RwSignal::default(),
            told: RwSignal::default(),
            store: StoredValue::default(),
        };
        match store {
            Ok(store) => {
                app.load(app.checklist, &*store);
                app.load(app.medicines, &*store);
                app.load(app.tracker, &*store);
                app.load(app.settings, &*store);
                app.load(app.shelf, &*store);
                app.store.set_value(Some(store));
            }
            Err(error) => app.tell(error.into()),
        }
        app
    }

    /// The checklist.
    pub fn checklist(self) -> ReadSignal<Checklist> {
        self.checklist.read_only()
    }

    /// What the person takes.
    pub fn medicines(self) -> ReadSignal<Medicines> {
        self.medicines.read_only()
    }

    /// The course, its visits, and values.
    pub fn tracker(self) -> ReadSignal<Tracker> {
        self.tracker.read_only()
    }

    /// Everything the person entered, tracked.
    pub fn journal(self) -> Journal {
        Journal {
            checklist: self.checklist.get(),
            medicines: self.medicines.get(),
            tracker: self.tracker.get(),
        }
    }

    /// What was noted for one item; changes only when that does.
    pub fn entry(self, item: &'static str) -> Memo<Entry> {
        Memo::new(move |_| self.checklist.read().entry(item))
    }

    /// What a person chose about the app.
    pub fn settings(self) -> ReadSignal<Settings> {
        self.settings.read_only()
    }

    /// What is kept beside the record.
    pub fn shelf(self) -> ReadSignal<Shelf> {
        self.shelf.read_only()
    }

    /// The last change, while it can be taken back.
    pub fn undo_offer(self) -> ReadSignal<Option<Undo>> {
        self.undo.read_only()
    }

    /// What the person has to be told about the storage; each thing once.
    pub fn troubles(self) -> ReadSignal<Vec<Trouble>> {
        self.troubles.read_only()
    }

    /// Whether what is entered outlasts this page, as far as the app can see.
    pub fn is_kept(self) -> bool {
        self.store.with_value(Option::is_some)
            && self
                .told
                .read_untracked()
                .iter()
                .all(|it| *it == Trouble::Damaged)
    }

    /// Ticks an item, or opens it again.
    pub fn toggle(self, item: &str, today: NaiveDate, now: Stamp) {
        self.change(|Journal { checklist, .. }| {
            checklist.toggle(item, today, now);
            Change::Item(item.to_owned(), checklist.entry(item).status)
        });
    }

    /// Notes where an item stands.
    pub fn set_status(self, item: &str, status: Status, now: Stamp) {
        self.change(|Journal { checklist, .. }| {
            checklist.set_status(item, status, now);
            Change::Item(item.to_owned(), status)
        });
    }

    /// Keeps an item as it was filled in.
    pub fn record(self, item: &str, entry: Entry, now: Stamp) {
        self.change(|Journal { checklist, .. }| {
            let status = entry.status;
            checklist.put(item, entry, now);
            Change::Item(item.to_owned(), status)
        });
    }

    /// Writes down a question for the clinic.
    pub fn ask(self, id: &str, text: &str, now: Stamp) {
        self.change(|Journal { checklist, .. }| {
            checklist.ask(id, text, now);
            Change::QuestionAdded
        });
    }

    /// Removes a question for the clinic.
    pub fn remove_question(self, id: &str, now: Stamp) {
        self.change(|Journal { checklist, .. }| {
            checklist.remove_question(id, now);
            Change::QuestionRemoved
        });
    }

    /// Writes down a medicine. The first one ticks the item of the checklist that asks for the list.
    pub fn add_medicine(self, id: &str, medicine: Medicine, today: NaiveDate, now: Stamp) {
        self.change(|journal| {
            let list = &mut journal.checklist;
            if journal.medicines.listed().next().is_none()
                && list.entry(MEDICINE_LIST).status == Status::Open
            {
                list.toggle(MEDICINE_LIST, today, now);
            }
            journal.medicines.put(id, medicine, now);
            Change::MedicineAdded
        });
    }

    /// Keeps a medicine as it was filled in.
    pub fn change_medicine(self, id: &str, medicine: Medicine, now: Stamp) {
        self.change(|Journal { medicines, .. }| {
            medicines.put(id, medicine, now);
            Change::MedicineChanged
        });
    }

    /// Removes a medicine.
    pub fn remove_medicine(self, id: &str, now: Stamp) {
        self.change(|Journal { medicines, .. }| {
            medicines.remove(id, now);
            Change::MedicineRemoved
        });
    }

    /// Keeps the day of the first dose and the length of the course. `calendar` names its visits in calendars; a
    /// name that was given stays.
    pub fn set_course(self, first_dose: NaiveDate, weeks: u8, calendar: String, now: Stamp) {
        self.change(|Journal { tracker, .. }| {
            let before = tracker.course();
            let course = Course {
                first_dose: Some(first_dose),
                weeks,
                calendar: if before.calendar.is_empty() {
                    calendar
                } else {
                    before.calendar
                },
                ..Course::default()
            };
            tracker.courses.put(COURSE, course, now);
            Change::CourseSet
        });
    }

    /// Keeps what was noted about a visit. An own one without a name and day is removed.
    pub fn change_visit(self, id: &str, visit: Visit, now: Stamp) {
        self.change(|Journal { tracker, .. }| {
            tracker.visits.put(id, visit, now);
            Change::VisitChanged
        });
    }

    /// Moves visits to these days, all at once.
    pub fn move_visits(self, days: &[(String, NaiveDate)], now: Stamp) {
        self.change(|Journal { tracker, .. }| {
            for (id, day) in days {
                let visit = Visit {
                    day: Some(*day),
                    ..tracker.visit(id)
                };
                tracker.visits.put(id, visit, now);
            }
            Change::VisitsMoved(days.len())
        });
    }

    /// Writes down values, each under a new id.
    pub fn add_values(self, values: Vec<(String, Reading)>, now: Stamp) {
        self.change(|Journal { tracker, .. }| {
            let count = values.len();
            for (id, reading) in values {
                tracker.readings.put(&id, reading, now);
            }
            Change::ValuesAdded(count)
        });
    }

    /// Removes a value.
    pub fn remove_value(self, id: &str, now: Stamp) {
        self.change(|Journal { tracker, .. }| {
            tracker.readings.empty(id, now);
            Change::ValueRemoved
        });
    }

    /// Keeps a contact. One without a name is removed.
    pub fn change_contact(self, id: &str, contact: Contact, now: Stamp) {
        self.change(|Journal { tracker, .. }| {
            tracker.contacts.put(id, contact, now);
            Change::ContactChanged
        });
    }

    /// Takes these records over from a copy that says it is from `from`. What they replace is kept under a new `id`, so
    /// that it can be taken back.
    pub fn take_from_copy(
        self,
        (copy, from): (&Journal, &str),
        places: &[Place],
        id: &str,
        (today, now): (NaiveDate, Stamp),
    ) {
        if places.is_empty() {
            return;
        }
        let those = || {
            let journal = untrack(|| self.journal());
            backup::write(&journal.only(|it| places.contains(it)), today).unwrap_or_default()
        };
        let text = those();
        self.change(|journal| {
            journal.take(copy, places, now);
            Change::CopyBrought
        });
        let saved = Saved {
            name: from.to_owned(),
            on: Some(today),
            text,
            taken: those(),
            ..Saved::default()
        };
        self.put_on_shelf(|shelf| {
            shelf.clear_old(today, now);
            shelf.replaced.put(id, saved, now);
        });
    }

    /// Takes back what was taken over from a copy. What was edited since stays.
    pub fn take_back(self, saved: &Saved, now: Stamp) {
        if let Some([before, taken]) = replaced(saved) {
            self.change(|journal| Change::TakenBack(journal.give_back(&before, &taken, now)));
        }
    }

    /// Whether something of what was taken over is still as it was taken, tracked.
    pub fn can_take_back(self, saved: &Saved) -> bool {
        let mut journal = self.journal();
        replaced(saved)
            .is_some_and(|[before, taken]| journal.give_back(&before, &taken, Stamp::default()) > 0)
    }

    /// Keeps a coordinator's template; one without a day is removed.
    pub fn keep_template(self, id: &str, template: Saved, now: Stamp) {
        self.put_on_shelf(|shelf| shelf.templates.put(id, template, now));
    }

    fn put_on_shelf(self, change: impl FnOnce(&mut Shelf)) {
        self.shelf.update(change);
        self.keep(self.shelf);
    }

    /// Takes the last change back. What was edited since, here or in another tab, stays.
    pub fn undo(self, now: Stamp) {
        if let Some(Undo { before, after, .. }) = self.undo.get_untracked() {
            let mut journal = untrack(|| self.journal());
            journal.give_back(&before, &after, now);
            self.set_journal(journal);
            self.undo.set(None);
        }
    }

    /// Remembers the language that was chosen.
    pub fn choose_language(self, language: Language, now: Stamp) {
        let code = language.code();
        if self.settings.read_untracked().language.as_deref() != Some(code) {
            self.set(now, |settings| settings.language = Some(code.to_owned()));
        }
    }

    /// Remembers how the pages shall look.
    pub fn choose_appearance(self, appearance: Appearance, now: Stamp) {
        self.set(now, |settings| settings.appearance = appearance);
    }

    /// Remembers that a copy was saved.
    pub fn note_copy(self, today: NaiveDate, now: Stamp) {
        self.set(now, |settings| {
            settings.last_copy = Some(today);
            settings.copied = now;
        });
    }

    /// The person has read what was told.
    pub fn dismiss(self, trouble: Trouble) {
        self.troubles
            .update(|troubles| troubles.retain(|it| *it != trouble));
    }

    /// Tries again to store everything, after a save had failed.
    pub fn try_again(self) {
        self.told.set(Vec::new());
        self.troubles.set(Vec::new());
        self.keep(self.checklist);
        self.keep(self.medicines);
        self.keep(self.tracker);
        self.keep(self.settings);
        self.keep(self.shelf);
    }

    /// Removes everything, here and in the store.
    pub fn erase(self) -> Receipt {
        let list = self.checklist.get_untracked();
        let mut receipt = Receipt {
            items: list
                .entries()
                .values()
                .filter(|entry| **entry != Entry::default())
                .count(),
            results: list
                .entries()
                .values()
                .filter(|entry| entry.result.is_some())
                .count(),
            questions: list.open_questions().len(),
            medicines: self.medicines.read_untracked().listed().count(),
            visits: self
                .tracker
                .read_untracked()
                .visits
                .values()
                .filter(|it| **it != Visit::default().at(it.edited()))
                .count(),
            values: self.tracker.read_untracked().values().count(),
            contacts: self.tracker.read_untracked().contacts().count(),
            saved: self.shelf.read_untracked().count(),
            ..Receipt::default()
        };
        self.store.with_value(|store| {
            let Some(store) = store else { return };
            let keys = store.keys().unwrap_or_default();
            for key in keys.iter().filter(|key| key.starts_with(PREFIX)) {
                match store.remove(key) {
                    Ok(()) => receipt.texts += 1,
                    Err(_) => receipt.refused = true,
                }
            }
        });
        self.forget();
        receipt
    }

    /// Takes over what another tab stored. Only erasing removes texts, one after the other: from the first on this tab forgets
    /// what is not there any more, so that nothing is stored again.
    pub fn stored_elsewhere(self, is_removal: bool) {
        let Some(store) = self.store.get_value() else {
            return;
        };
        let is_empty = store.keys().is_ok_and(|keys| keys.is_empty());
        if is_removal || (is_empty && self.is_kept()) {
            self.forget();
        }
        self.take_over(self.checklist, &*store);
        self.take_over(self.medicines, &*store);
        self.take_over(self.tracker, &*store);
        self.take_over(self.settings, &*store);
        self.take_over(self.shelf, &*store);
    }

    /// Space that is used in the store, in characters.
    pub fn used(self) -> usize {
        self.store.with_value(|store| {
            let Some(store) = store else { return 0 };
            let keys = store.keys().unwrap_or_default();
            let length = |key: &String| {
                key.len() + store.get(key).ok().flatten().map_or(0, |text| text.len())
            };
            keys.iter().map(length).sum()
        })
    }

    fn forget(self) {
        self.checklist.set(Checklist::default());
        self.medicines.set(Medicines::default());
        self.tracker.set(Tracker::default());
        self.settings.set(Settings::default());
        self.shelf.set(Shelf::default());
        self.undo.set(None);
    }

    fn change(self, change: impl FnOnce(&mut Journal) -> Change) {
        let before = untrack(|| self.journal());
        let mut journal = before.clone();
        let change = change(&mut journal);
        self.set_journal(journal.clone());
        let after = journal;
        self.undo.set(Some(Undo {
            before,
            after,
            change,
        }));
    }

    /// Shows and keeps the parts that changed.
    fn set_journal(self, journal: Journal) {
        let Journal {
            checklist,
            medicines,
            tracker,
        } = journal;
        if *self.checklist.read_untracked() != checklist {
            self.checklist.set(checklist);
            self.keep(self.checklist);
        }
        if *self.medicines.read_untracked() != medicines {
            self.medicines.set(medicines);
            self.keep(self.medicines);
        }
        if *self.tracker.read_untracked() != tracker {
            self.tracker.set(tracker);
            self.keep(self.tracker);
        }
    }

    fn set(self, now: Stamp, change: impl FnOnce(&mut Settings)) {
        self.settings.update(|settings| {
            settings.edited = now.after(settings.edited);
            change(settings);
        });
        self.keep(self.settings);
    }

    fn load<D>(self, document: RwSignal<D>, store: &dyn KeyValue)
    where
        D: Document + Send + Sync + 'static,
    {
        let loaded = storage::load::<D>(store);
        document.set(loaded.document);
        if let Some(trouble) = loaded.trouble {
            self.tell(trouble);
        }
    }

    /// Stores a document; what fails is told and stays in memory.
    fn keep<D>(self, document: RwSignal<D>)
    where
        D: Document + Clone + PartialEq + Send + Sync + 'static,
    {
        let Some(store) = self.store.get_value() else {
            return;
        };
        let was_cleared = store.keys().is_ok_and(|keys| keys.is_empty());
        let mut merged = document.get_untracked();
        match storage::save(&*store, &mut merged) {
            Ok(()) => {
                if merged != document.get_untracked() {
                    document.set(merged);
                }
                // A store that lists no keys although it keeps them would never stop seeming cleared.
                if was_cleared && store.keys().is_ok_and(|keys| !keys.is_empty()) {
                    self.keep_what_there_is();
                }
            }
            Err(error) => self.tell(error.into()),
        }
    }

    /// Stores every document that says something: the store was empty, be it new or cleared behind the app's back.
    fn keep_what_there_is(self) {
        if self.checklist.get_untracked() != Checklist::default() {
            self.keep(self.checklist);
        }
        if self.medicines.get_untracked() != Medicines::default() {
            self.keep(self.medicines);
        }
        if self.tracker.get_untracked() != Tracker::default() {
            self.keep(self.tracker);
        }
        if self.settings.get_untracked() != Settings::default() {
            self.keep(self.settings);
        }
        if self.shelf.get_untracked() != Shelf::default() {
            self.keep(self.shelf);
        }
    }

    /// Merges what another tab stored into a document. What that tab did not know when it wrote is stored again: two tabs
    /// that write at one moment do not see each other, and the later text takes the place of the other.
    fn take_over<D>(self, document: RwSignal<D>, store: &dyn KeyValue)
    where
        D: Document + Clone + PartialEq + Send + Sync + 'static,
    {
        let stored = storage::load::<D>(store);
        let mine = document.get_untracked();
        let mut merged = mine.clone();
        merged.merge(&stored.document);
        let is_all_stored = merged == stored.document || stored.trouble.is_some();
        if merged != mine {
            document.set(merged);
        }
        if !is_all_stored {
            self.keep(document);
        }
    }

    fn tell(self, trouble: Trouble) {
        if !self.told.read_untracked().contains(&trouble) {
            self.told.update(|told| told.push(trouble));
            self.troubles.update(|troubles| troubles.push(trouble));
        }
    }
}

/// What stood before, and what was taken in its place.
fn replaced(saved: &Saved) -> Option<[Journal; 2]> {
    let journal = |text: &str| backup::read(text).ok().map(|it| it.journal);
    Some([journal(&saved.text)?, journal(&saved.taken)?])
}
