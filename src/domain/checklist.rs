//! What a person ticked, answered, noted and wants to ask.

use chrono::NaiveDate;

use super::{
    lab::LabResult,
    record::{Record, Records},
    stamp::Stamp,
};

/// The groups of the checklist, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Before you travel.
    Travel,
    /// Tests before the first dose.
    Tests,
    /// Questions about the person.
    Screening,
    /// What the clinic explains before the first dose.
    Counselling,
}

impl Group {
    /// All groups in their order.
    pub const ALL: [Self; 4] = [
        Self::Travel,
        Self::Tests,
        Self::Screening,
        Self::Counselling,
    ];
}

/// The answer to a screening question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    NotSure,
}

impl Answer {
    /// All answers in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotSure];

    /// Whether the doctor should hear of it: everything but a clear no.
    #[must_use]
    pub fn tells_the_doctor(self) -> bool {
        self != Self::No
    }
}

/// Where an item stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// To do.
    #[default]
    Open,
    /// Done.
    Done,
    /// Not for this person.
    NotForMe,
    /// A question that was answered.
    Answered(Answer),
}

/// What a person noted for one item.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// When it was last edited. First field: the later entry is the greater one.
    pub edited: Stamp,
    /// Where it stands.
    pub status: Status,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
    /// The result of a test.
    pub result: Option<LabResult>,
    /// The person's own words.
    pub note: String,
}

impl Record for Entry {
    fn edited(&self) -> Stamp {
        self.edited
    }

    fn at(self, edited: Stamp) -> Self {
        Self { edited, ..self }
    }
}

/// A question for the clinic in the person's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Question {
    /// When it was last edited. First field: the later version is the greater one.
    pub edited: Stamp,
    /// The words; empty once it was removed, so that another copy cannot bring it back.
    pub text: String,
}

impl Record for Question {
    fn edited(&self) -> Stamp {
        self.edited
    }

    fn at(self, edited: Stamp) -> Self {
        Self { edited, ..self }
    }
}

/// How far a list is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Items that need nothing more: done, answered, or not for this person.
    pub settled: usize,
    /// All items.
    pub total: usize,
}

/// Everything a person entered on the checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checklist {
    pub(super) entries: Records<Entry>,
    pub(super) questions: Records<Question>,
}

impl Checklist {
    /// Puts a checklist together from its parts.
    #[must_use]
    pub fn new(entries: Records<Entry>, questions: Records<Question>) -> Self {
        Self { entries, questions }
    }

    /// What was noted for an item; an untouched item is open and empty.
    #[must_use]
    pub fn entry(&self, item: &str) -> Entry {
        self.entries.get(item).cloned().unwrap_or_default()
    }

    /// All entries by item id, also of items this version does not know.
    #[must_use]
    pub fn entries(&self) -> &Records<Entry> {
        &self.entries
    }

    /// All questions by id, also the removed ones.
    #[must_use]
    pub fn questions(&self) -> &Records<Question> {
        &self.questions
    }

    /// Questions that were not removed, in the order in which they were written.
    #[must_use]
    pub fn open_questions(&self) -> Vec<(&str, &str)> {
        self.questions
            .iter()
            .filter(|(_, question)| !question.text.is_empty())
            .map(|(id, question)| (id.as_str(), question.text.as_str()))
            .collect()
    }

    /// Whether this very question is on the list.
    #[must_use]
    pub fn asks(&self, question: &str) -> bool {
        self.open_questions().iter().any(|(_, it)| *it == question)
    }

    /// Whether nothing was ever entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.questions.is_empty()
    }

    /// Ticks an open item as done on `today`, or opens it again. What was
    /// typed for it stays; a day that was typed is not replaced.
    pub fn toggle(&mut self, item: &str, today: NaiveDate, now: Stamp) {
        let mut entry = self.entry(item);
        entry.status = match entry.status {
            Status::Open => Status::Done,
            Status::Done | Status::NotForMe | Status::Answered(_) => Status::Open,
        };
        if entry.status == Status::Done {
            entry.done_on = entry.done_on.or(Some(today));
        }
        self.put(item, entry, now);
    }

    /// Notes where an item stands.
    pub fn set_status(&mut self, item: &str, status: Status, now: Stamp) {
        let entry = Entry {
            status,
            ..self.entry(item)
        };
        self.put(item, entry, now);
    }

    /// Keeps an entry as it was filled in.
    pub fn put(&mut self, item: &str, entry: Entry, now: Stamp) {
        self.entries.put(item, entry, now);
    }

    /// Writes down a question under a new id, or changes one.
    pub fn ask(&mut self, id: &str, text: &str, now: Stamp) {
        let question = Question {
            text: text.trim().to_owned(),
            ..Question::default()
        };
        self.questions.put(id, question, now);
    }

    /// Removes a question; its id stays, so that an older copy cannot bring it back.
    pub fn remove_question(&mut self, id: &str, now: Stamp) {
        self.ask(id, "", now);
    }

    /// How far the named items are.
    #[must_use]
    pub fn progress<'a>(&self, items: impl Iterator<Item = &'a str>) -> Progress {
        items.fold(Progress::default(), |progress, item| Progress {
            settled: progress.settled + usize::from(self.entry(item).status != Status::Open),
            total: progress.total + 1,
        })
    }

    /// The first of the named items that is still open.
    #[must_use]
    pub fn next<'a>(&self, mut items: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        items.find(|item| self.entry(item).status == Status::Open)
    }

    /// Takes over from `other` whatever was edited later there.
    ///
    /// Commutative, associative and idempotent: of two versions the greater
    /// one stays, and the stamp is compared first.
    pub fn merge(&mut self, other: &Self) {
        self.entries.merge(&other.entries);
        self.questions.merge(&other.questions);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn ticked(item: &str, at: u64) -> Checklist {
        let mut list = Checklist::default();
        list.toggle(item, day(2), Stamp(at));
        list
    }

    #[test]
    fn a_tick_notes_the_day() {
        assert_eq!(ticked("letter", 1).entry("letter").done_on, Some(day(2)));
    }

    #[test]
    fn taking_a_tick_back_keeps_what_was_typed() {
        let mut list = Checklist::default();
        list.put(
            "letter",
            Entry {
                note: "Dr".into(),
                ..Entry::default()
            },
            Stamp(1),
        );
        list.toggle("letter", day(2), Stamp(2));
        list.toggle("letter", day(3), Stamp(3));
        assert_eq!(list.entry("letter").status, Status::Open);
        assert_eq!(list.entry("letter").note, "Dr");
        list.toggle("letter", day(4), Stamp(4));
        assert_eq!(list.entry("letter").done_on, Some(day(2)));
    }

    #[test]
    fn done_answered_and_not_for_me_count_as_settled() {
        let mut list = ticked("a", 1);
        list.set_status("b", Status::NotForMe, Stamp(2));
        list.set_status("c", Status::Answered(Answer::NotSure), Stamp(3));
        let progress = list.progress(["a", "b", "c", "d"].into_iter());
        assert_eq!(
            progress,
            Progress {
                settled: 3,
                total: 4
            }
        );
        assert_eq!(list.next(["a", "d"].into_iter()), Some("d"));
    }

    #[test]
    fn yes_and_not_sure_are_told_to_the_doctor() {
        assert!(Answer::Yes.tells_the_doctor());
        assert!(Answer::NotSure.tells_the_doctor());
        assert!(!Answer::No.tells_the_doctor());
    }

    #[test]
    fn the_later_edit_wins_whichever_side_merges() {
        let (old, mut new) = (ticked("a", 1), Checklist::default());
        new.set_status("a", Status::NotForMe, Stamp(2));
        let mut left = old.clone();
        left.merge(&new);
        new.merge(&old);
        assert_eq!(left, new);
        assert_eq!(left.entry("a").status, Status::NotForMe);
    }

    #[test]
    fn a_removed_question_does_not_come_back_from_an_older_copy() {
        let mut list = Checklist::default();
        list.ask("1", "Which shampoo?", Stamp(1));
        let copy = list.clone();
        list.remove_question("1", Stamp(2));
        list.merge(&copy);
        assert!(list.open_questions().is_empty());
    }
}
