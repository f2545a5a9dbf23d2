//! Everything a person entered, as one: to take a change back, and to compare with a copy.

use super::{
    checklist::Checklist,
    medicines::Medicines,
    record::{self, Difference},
    stamp::Stamp,
    tracker::Tracker,
};

/// Everything a person entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    /// What was ticked, answered, noted and asked.
    pub checklist: Checklist,
    /// What the person takes.
    pub medicines: Medicines,
    /// The course, its visits, and values.
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
            | Self::Reading(id) => id,
        }
    }
}

impl Journal {
    /// The records of `copy` that say something else than the ones here.
    #[must_use]
    pub fn differences(&self, copy: &Self) -> Vec<(Place, Difference)> {
        let (mine, theirs) = (&self.checklist, &copy.checklist);
        let items = record::differences(mine.entries(), theirs.entries());
        let questions = record::differences(mine.questions(), theirs.questions());
        let medicines = record::differences(self.medicines.records(), copy.medicines.records());
        let (tracker, other) = (&self.tracker, &copy.tracker);
        let courses = record::differences(&tracker.courses, &other.courses);
        let visits = record::differences(&tracker.visits, &other.visits);
        let readings = record::differences(&tracker.readings, &other.readings);
        items
            .map(|(id, it)| (Place::Item(id), it))
            .chain(questions.map(|(id, it)| (Place::Question(id), it)))
            .chain(medicines.map(|(id, it)| (Place::Medicine(id), it)))
            .chain(courses.map(|(id, it)| (Place::Course(id), it)))
            .chain(visits.map(|(id, it)| (Place::Visit(id), it)))
            .chain(readings.map(|(id, it)| (Place::Reading(id), it)))
            .collect()
    }

    /// Takes these records over from `copy`, as edited now.
    pub fn take(&mut self, copy: &Self, places: &[Place], now: Stamp) {
        for place in places {
            match place {
                Place::Item(id) => self.checklist.put(id, copy.checklist.entry(id), now),
                Place::Question(id) => {
                    let question = copy.checklist.questions().get(id);
                    let text = question.map_or("", |question| &question.text);
                    self.checklist.ask(id, text, now);
                }
                Place::Medicine(id) => {
                    let medicine = copy.medicines.records().get(id);
                    self.medicines
                        .put(id, medicine.cloned().unwrap_or_default(), now);
                }
                Place::Course(id) => self.tracker.courses.take(&copy.tracker.courses, id, now),
                Place::Visit(id) => self.tracker.visits.take(&copy.tracker.visits, id, now),
                Place::Reading(id) => self.tracker.readings.take(&copy.tracker.readings, id, now),
            }
        }
    }

    /// Goes back to how things stood in `before`; a merge with another tab does not undo that.
    pub fn restore(&mut self, before: &Self, now: Stamp) {
        let Checklist { entries, questions } = &mut self.checklist;
        entries.restore(before.checklist.entries(), now);
        questions.restore(before.checklist.questions(), now);
        let medicines = self.medicines.records_mut();
        medicines.restore(before.medicines.records(), now);
        self.tracker.restore(&before.tracker, now);
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
    fn a_copy_shows_what_is_new_and_what_changed() {
        let mut mine = ticked("a", 1);
        mine.checklist.set_status("b", Status::Done, Stamp(1));
        let mut copy = ticked("a", 5);
        copy.checklist.set_status("b", Status::NotForMe, Stamp(1));
        copy.checklist.ask("1", "Why?", Stamp(1));
        copy.medicines.put("m", advil(), Stamp(1));
        copy.medicines.remove("gone", Stamp(1));
        let places = [
            (Place::Item("b".into()), Difference::Changed),
            (Place::Question("1".into()), Difference::New),
            (Place::Medicine("m".into()), Difference::New),
        ];
        assert_eq!(mine.differences(&copy), places);
        assert_eq!(
            places.map(|(place, _)| place.id().to_owned()),
            ["b", "1", "m"]
        );
        mine.take(
            &copy,
            &[Place::Question("1".into()), Place::Medicine("m".into())],
            Stamp(6),
        );
        assert_eq!(mine.checklist.open_questions(), [("1", "Why?")]);
        assert_eq!(mine.checklist.entry("b").status, Status::Done);
        assert!(mine.medicines.has("Advil", &[]));
        assert_eq!(mine.differences(&copy).len(), 1);
    }

    #[test]
    fn undo_survives_a_merge_with_the_tab_that_saw_the_change() {
        let before = ticked("a", 1);
        let mut journal = before.clone();
        journal.checklist.toggle("a", day(), Stamp(2));
        journal.checklist.ask("1", "Why?", Stamp(2));
        journal.medicines.put("m", advil(), Stamp(2));
        let other_tab = journal.clone();
        journal.restore(&before, Stamp(3));
        journal.checklist.merge(&other_tab.checklist);
        journal.medicines.merge(&other_tab.medicines);
        assert_eq!(journal.checklist.entry("a").status, Status::Done);
        assert!(journal.checklist.open_questions().is_empty());
        assert_eq!(journal.medicines.listed().count(), 0);
    }
}
