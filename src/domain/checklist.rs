//! What a person ticked, answered, noted and wants to ask.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{lab::LabResult, stamp::Stamp};

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

impl Entry {
    /// The entry without the time of its last edit.
    fn content(&self) -> Self {
        Self {
            edited: Stamp::default(),
            ..self.clone()
        }
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

/// How far a list is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Items that need nothing more: done, answered, or not for this person.
    pub settled: usize,
    /// All items.
    pub total: usize,
}

/// One record of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Record {
    /// The entry of the item with this id.
    Item(String),
    /// The question with this id.
    Question(String),
}

/// How a record of a copy differs from the one here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// There is nothing here.
    New,
    /// Both say something, and not the same.
    Changed,
}

/// Everything a person entered on the checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checklist {
    entries: BTreeMap<String, Entry>,
    questions: BTreeMap<String, Question>,
}

impl Checklist {
    /// Puts a checklist together from its parts.
    #[must_use]
    pub fn new(entries: BTreeMap<String, Entry>, questions: BTreeMap<String, Question>) -> Self {
        Self { entries, questions }
    }

    /// What was noted for an item; an untouched item is open and empty.
    #[must_use]
    pub fn entry(&self, item: &str) -> Entry {
        self.entries.get(item).cloned().unwrap_or_default()
    }

    /// All entries by item id, also of items this version does not know.
    #[must_use]
    pub fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
    }

    /// All questions by id, also the removed ones.
    #[must_use]
    pub fn questions(&self) -> &BTreeMap<String, Question> {
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
        let edited = now.after(self.entry(item).edited);
        self.entries
            .insert(item.to_owned(), Entry { edited, ..entry });
    }

    /// Writes down a question under a new id, or changes one.
    pub fn ask(&mut self, id: &str, text: &str, now: Stamp) {
        let text = text.trim().to_owned();
        let before = self.questions.get(id).map(|question| question.edited);
        let edited = now.after(before.unwrap_or_default());
        self.questions
            .insert(id.to_owned(), Question { edited, text });
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
        merge(&mut self.entries, &other.entries);
        merge(&mut self.questions, &other.questions);
    }

    /// The records of `copy` that say something else than the ones here.
    #[must_use]
    pub fn differences(&self, copy: &Self) -> Vec<(Record, Difference)> {
        let items = copy.entries.iter().filter_map(|(id, theirs)| {
            let difference = differs(&self.entry(id), theirs, Entry::content)?;
            Some((Record::Item(id.clone()), difference))
        });
        let questions = copy.questions.iter().filter_map(|(id, theirs)| {
            let mine = self.questions.get(id).cloned().unwrap_or_default();
            let difference = differs(&mine, theirs, |question| Question {
                edited: Stamp::default(),
                text: question.text.clone(),
            })?;
            Some((Record::Question(id.clone()), difference))
        });
        items.chain(questions).collect()
    }

    /// Takes these records over from `copy`, as edited now.
    pub fn take(&mut self, copy: &Self, records: &[Record], now: Stamp) {
        for record in records {
            match record {
                Record::Item(id) => self.put(id, copy.entry(id), now),
                Record::Question(id) => {
                    let text = copy.questions.get(id).map(|question| question.text.clone());
                    self.ask(id, &text.unwrap_or_default(), now);
                }
            }
        }
    }

    /// Goes back to how things stood in `before`. What differs gets the stamp
    /// `now`, so that a merge with another tab does not bring it back.
    pub fn restore(&mut self, before: &Self, now: Stamp) {
        for (id, entry) in &mut self.entries {
            let old = before.entries.get(id);
            if old != Some(entry) {
                let edited = now.after(entry.edited);
                *entry = Entry {
                    edited,
                    ..old.cloned().unwrap_or_default()
                };
            }
        }
        for (id, question) in &mut self.questions {
            let old = before.questions.get(id);
            if old != Some(question) {
                let text = old.map(|old| old.text.clone()).unwrap_or_default();
                *question = Question {
                    edited: now.after(question.edited),
                    text,
                };
            }
        }
    }
}

/// How `theirs` differs from `mine` apart from when it was edited; an empty one brings nothing.
fn differs<T: Default + PartialEq>(
    mine: &T,
    theirs: &T,
    content: fn(&T) -> T,
) -> Option<Difference> {
    let (mine, theirs) = (content(mine), content(theirs));
    if theirs == mine || theirs == T::default() {
        None
    } else if mine == T::default() {
        Some(Difference::New)
    } else {
        Some(Difference::Changed)
    }
}

fn merge<T: Ord + Clone>(mine: &mut BTreeMap<String, T>, theirs: &BTreeMap<String, T>) {
    for (id, their) in theirs {
        match mine.get_mut(id) {
            Some(my) if *my >= *their => {}
            Some(my) => *my = their.clone(),
            None => {
                mine.insert(id.clone(), their.clone());
            }
        }
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

    #[test]
    fn a_copy_shows_what_is_new_and_what_changed() {
        let mut mine = ticked("a", 1);
        mine.set_status("b", Status::Done, Stamp(1));
        let mut copy = ticked("a", 5);
        copy.set_status("b", Status::NotForMe, Stamp(1));
        copy.ask("1", "Why?", Stamp(1));
        assert_eq!(
            mine.differences(&copy),
            [
                (Record::Item("b".into()), Difference::Changed),
                (Record::Question("1".into()), Difference::New),
            ]
        );
        mine.take(&copy, &[Record::Question("1".into())], Stamp(6));
        assert_eq!(mine.open_questions(), [("1", "Why?")]);
        assert_eq!(mine.entry("b").status, Status::Done);
    }

    #[test]
    fn undo_survives_a_merge_with_the_tab_that_saw_the_change() {
        let before = ticked("a", 1);
        let mut list = before.clone();
        list.toggle("a", day(3), Stamp(2));
        list.ask("1", "Why?", Stamp(2));
        let other_tab = list.clone();
        list.restore(&before, Stamp(3));
        list.merge(&other_tab);
        assert_eq!(list.entry("a").status, Status::Done);
        assert!(list.open_questions().is_empty());
    }
}
