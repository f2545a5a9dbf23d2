//! Everything a person entered, as one: to take a change back, and to compare with a copy.

use super::{
    checklist::Checklist,
    medicines::Medicines,
    merge::{self, AnyRecords, Difference},
    stamp::Stamp,
    tracker::{Course, Tracker},
};

/// Everything a person entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    /// What was ticked, answered, noted and asked.
    pub checklist: Checklist,
    /// What the person takes.
    pub medicines: Medicines,
    /// The course, its visits, values, and contacts.
    pub tracker: Tracker,
}

/// One record of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The entry of the item with this id.
    Item(String),
    /// The question with this id.
    Question(String),
    /// The medicine with this id.
    Medicine(String),
    /// The course.
    Course(String),
    /// What was noted about the visit with this id.
    Visit(String),
    /// The value with this id.
    Reading(String),
    /// The contact with this id.
    Contact(String),
}

impl Place {
    /// The id of the record.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Item(id)
            | Self::Question(id)
            | Self::Medicine(id)
            | Self::Course(id)
            | Self::Visit(id)
            | Self::Reading(id)
            | Self::Contact(id) => id,
        }
    }
}

/// The place of the record with an id.
type Named = fn(String) -> Place;

impl Journal {
    /// All kinds of records, and how a place of each is called.
    fn kinds(&self) -> [(&dyn AnyRecords, Named); 7] {
        let Tracker {
            courses,
            visits,
            readings,
            contacts,
        } = &self.tracker;
        [
            (&self.checklist.entries, Place::Item),
            (&self.checklist.questions, Place::Question),
            (self.medicines.records(), Place::Medicine),
            (courses, Place::Course),
            (visits, Place::Visit),
            (readings, Place::Reading),
            (contacts, Place::Contact),
        ]
    }

    /// The same for changes, in the same order.
    fn kinds_mut(&mut self) -> [&mut dyn AnyRecords; 7] {
        let Checklist { entries, questions } = &mut self.checklist;
        let Tracker {
            courses,
            visits,
            readings,
            contacts,
        } = &mut self.tracker;
        let medicines = self.medicines.records_mut();
        [
            entries, questions, medicines, courses, visits, readings, contacts,
        ]
    }

    /// How each record of `copy` compares with the one here.
    #[must_use]
    pub fn differences(&self, copy: &Self) -> Vec<(Place, Difference)> {
        let copy = copy.named_as_in(self);
        let mut all = Vec::new();
        for ((mine, place), (theirs, _)) in self.kinds().into_iter().zip(copy.kinds()) {
            let found = merge::differences(mine, theirs).into_iter();
            all.extend(found.map(|(id, it)| (place(id), it)));
        }
        all
    }

    /// Takes these records over from `copy`, as edited now.
    pub fn take(&mut self, copy: &Self, places: &[Place], now: Stamp) {
        let copy = copy.named_as_in(self);
        for (mine, (theirs, place)) in self.kinds_mut().into_iter().zip(copy.kinds()) {
            for id in theirs.ids() {
                if places.contains(&place(id.clone())) {
                    merge::take(mine, theirs, &id, now);
                }
            }
        }
    }

    /// The same, but a course that has a name in calendars `here` keeps it: its visits stand in the person's calendar under
    /// that name, and would stand there twice under another.
    fn named_as_in(&self, here: &Self) -> Self {
        let mut copy = self.clone();
        for (id, kept) in self.tracker.courses.iter_kept() {
            let named = here.tracker.courses.get(id);
            let is_named =
                |it: &&Course| !it.calendar.is_empty() && kept.record.first_dose.is_some();
            if let Some(named) = named.filter(is_named) {
                let mut kept = kept.clone();
                kept.record.calendar.clone_from(&named.calendar);
                copy.tracker.courses.keep(id.clone(), kept);
            }
        }
        copy
    }

    /// Takes back what made `before` into `after`. What was edited since stays. Gives how many records were put back.
    pub fn give_back(&mut self, before: &Self, after: &Self, now: Stamp) -> usize {
        let kinds = before.kinds().into_iter().zip(after.kinds());
        let kinds = self.kinds_mut().into_iter().zip(kinds);
        kinds
            .map(|(mine, ((before, _), (after, _)))| merge::give_back(mine, [before, after], now))
            .sum()
    }

    /// The records that fit, and no others.
    #[must_use]
    pub fn only(&self, fits: impl Fn(&Place) -> bool) -> Self {
        let mut part = Self::default();
        for (part, (mine, place)) in part.kinds_mut().into_iter().zip(self.kinds()) {
            for id in mine.ids() {
                if fits(&place(id.clone())) {
                    part.copy(mine, &id, mine.edited(&id).unwrap_or_default());
                }
            }
        }
        part
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::{checklist::Status, medicines::Medicine};

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 2).unwrap()
    }

    fn ticked(item: &str, at: u64) -> Journal {
        let mut journal = Journal::default();
        journal.checklist.toggle(item, day(), Stamp(at));
        journal
    }

    fn advil() -> Medicine {
        Medicine {
            name: "Advil".to_owned(),
            ..Medicine::default()
        }
    }

    #[test]
    fn a_copy_shows_what_is_new_what_changed_and_what_is_the_same() {
        let mut mine = ticked("a", 1);
        mine.checklist.set_status("b", Status::Done, Stamp(1));
        let mut copy = ticked("a", 5);
        copy.checklist.set_status("b", Status::NotForMe, Stamp(1));
        copy.checklist.ask("1", "Why?", Stamp(1));
        copy.medicines.put("m", advil(), Stamp(1));
        copy.medicines.remove("gone", Stamp(1));
        let places = [
            (Place::Item("a".into()), Difference::Same),
            (Place::Item("b".into()), Difference::Both),
            (Place::Question("1".into()), Difference::New),
            (Place::Medicine("m".into()), Difference::New),
        ];
        assert_eq!(mine.differences(&copy), places);
        assert_eq!(
            places.map(|(place, _)| place.id().to_owned()),
            ["a", "b", "1", "m"]
        );
        mine.take(
            &copy,
            &[Place::Question("1".into()), Place::Medicine("m".into())],
            Stamp(6),
        );
        assert_eq!(mine.checklist.open_questions(), [("1", "Why?")]);
        assert_eq!(mine.checklist.entry("b").status, Status::Done);
        assert!(mine.medicines.has("Advil", &[]));
        let left = mine.differences(&copy).into_iter();
        let left: Vec<_> = left.filter(|(_, it)| *it != Difference::Same).collect();
        assert_eq!(left, [(Place::Item("b".into()), Difference::Both)]);
    }

    #[test]
    fn undo_survives_a_merge_with_the_tab_that_saw_the_change() {
        let before = ticked("a", 1);
        let mut journal = before.clone();
        journal.checklist.toggle("a", day(), Stamp(2));
        journal.checklist.ask("1", "Why?", Stamp(2));
        journal.medicines.put("m", advil(), Stamp(2));
        let other_tab = journal.clone();
        journal.give_back(&before, &other_tab, Stamp(3));
        journal.checklist.merge(&other_tab.checklist);
        journal.medicines.merge(&other_tab.medicines);
        assert_eq!(journal.checklist.entry("a").status, Status::Done);
        assert!(journal.checklist.open_questions().is_empty());
        assert_eq!(journal.medicines.listed().count(), 0);
    }
}
