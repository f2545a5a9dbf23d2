//! What is kept beside the record: what a copy replaced, and a coordinator's templates.

use chrono::NaiveDate;

use super::{
    record::{Record, Records},
    stamp::Stamp,
};

/// For how many days a person can take back what was taken over from a link or file.
const DAYS_TO_TAKE_BACK: i64 = 30;

/// A text with a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Saved {
    /// When it was last edited. First field: the later version is the greater one.
    pub edited: Stamp,
    /// Its name; of what a copy replaced, whom the copy was from.
    pub name: String,
    /// The day it was put here; none once it was removed.
    pub on: Option<NaiveDate>,
    /// The text; of what a copy replaced, a copy of the records as they were.
    pub text: String,
    /// Of what a copy replaced, a copy of what was taken in its place.
    pub taken: String,
}

impl Record for Saved {
    fn edited(&self) -> Stamp {
        self.edited
    }

    fn at(self, edited: Stamp) -> Self {
        Self { edited, ..self }
    }
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// What copies replaced.
    pub replaced: Records<Saved>,
    /// A coordinator's templates: the fields of the form and what stands in them.
    pub templates: Records<Saved>,
}

/// Those that were not removed, the newest first.
pub fn listed(all: &Records<Saved>) -> impl Iterator<Item = (&String, &Saved)> {
    let mut listed: Vec<_> = all.iter().filter(|(_, it)| it.on.is_some()).collect();
    listed.reverse();
    listed.into_iter()
}

impl Shelf {
    /// Whether what was replaced on this day can no longer be taken back.
    #[must_use]
    pub fn is_too_old(saved: &Saved, today: NaiveDate) -> bool {
        let is_old = |on: NaiveDate| (today - on).num_days() > DAYS_TO_TAKE_BACK;
        saved.on.is_some_and(is_old)
    }

    /// Removes what can no longer be taken back. Gives whether there was something.
    pub fn clear_old(&mut self, today: NaiveDate, now: Stamp) -> bool {
        let old = listed(&self.replaced).filter(|(_, it)| Self::is_too_old(it, today));
        let old: Vec<String> = old.map(|(id, _)| id.clone()).collect();
        for id in &old {
            self.replaced.empty(id, now);
        }
        !old.is_empty()
    }

    /// How much is there.
    #[must_use]
    pub fn count(&self) -> usize {
        listed(&self.replaced).count() + listed(&self.templates).count()
    }

    /// Takes over from `other` whatever was edited later there: commutative, associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        self.replaced.merge(&other.replaced);
        self.templates.merge(&other.templates);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn what_was_replaced_is_kept_for_thirty_days() {
        let saved = Saved {
            on: Some(day(1)),
            ..Saved::default()
        };
        let mut shelf = Shelf::default();
        shelf.replaced.put("a", saved, Stamp(1));
        let later = day(1) + chrono::Days::new(30);
        assert!(!shelf.clear_old(later, Stamp(2)));
        assert_eq!(listed(&shelf.replaced).count(), 1);
        assert!(shelf.clear_old(later + chrono::Days::new(1), Stamp(3)));
        assert_eq!(listed(&shelf.replaced).count(), 0);
    }
}
