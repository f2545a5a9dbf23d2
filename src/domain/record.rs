//! Records by id, each with the time of its last edit: merged, compared, taken over, taken back.

use std::{mem, slice, sync::Arc};

use super::stamp::Stamp;

/// Something that is edited as a whole. Its order begins with the time of the edit, so that the later of two is
/// the greater one; its default is what was never entered, or removed.
pub trait Record: Clone + Default + Ord {
    /// When it was last edited.
    fn edited(&self) -> Stamp;

    /// The same, edited at this time.
    #[must_use]
    fn at(self, edited: Stamp) -> Self;
}

/// Records by id, in the order of their ids. A removed one stays, empty, so that another copy cannot bring it back.
///
/// They are few: looking through them in their order takes a tenth of the code of a tree, for each kind of record. Copies
/// share their records until one of them is changed: undo, saving and drawing each take one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records<T>(Arc<Vec<(String, T)>>);

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> Records<T> {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The place of an id, or where it would be put.
    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(it, _)| it.as_str().cmp(id))
    }

    /// The record with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        let place = self.place(id).ok()?;
        self.0.get(place).map(|(_, record)| record)
    }

    /// All, with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &T)> {
        let records: slice::Iter<'_, (String, T)> = self.0.iter();
        records.map(|(id, record)| (id, record))
    }

    /// All ids.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.iter().map(|(id, _)| id)
    }

    /// All records.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.iter().map(|(_, record)| record)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Clone> Records<T> {
    /// Puts a record in its place; gives the one that was there.
    pub fn insert(&mut self, id: String, record: T) -> Option<T> {
        match self.place(&id) {
            Ok(place) => {
                let (_, there) = Arc::make_mut(&mut self.0).get_mut(place)?;
                Some(mem::replace(there, record))
            }
            Err(place) => {
                Arc::make_mut(&mut self.0).insert(place, (id, record));
                None
            }
        }
    }

    /// Takes one out.
    pub fn remove(&mut self, id: &str) {
        Arc::make_mut(&mut self.0).retain(|(it, _)| it != id);
    }

    /// Keeps those that fit.
    pub fn retain(&mut self, fits: impl Fn(&str) -> bool) {
        Arc::make_mut(&mut self.0).retain(|(id, _)| fits(id));
    }
}

impl<T: Record> Records<T> {
    /// Keeps a record under its id, as edited now.
    pub fn put(&mut self, id: &str, record: T, now: Stamp) {
        let before = self.get(id).map(T::edited).unwrap_or_default();
        self.insert(id.to_owned(), record.at(now.after(before)));
    }

    /// Empties one; its id stays, so that an older copy cannot bring it back.
    pub fn empty(&mut self, id: &str, now: Stamp) {
        self.put(id, T::default(), now);
    }

    /// Takes over whatever was edited later there: commutative, associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        for (id, their) in other.iter() {
            if self.get(id).is_none_or(|my| my < their) {
                self.insert(id.clone(), their.clone());
            }
        }
    }

    /// Takes one over from a copy, as edited now.
    pub fn take(&mut self, copy: &Self, id: &str, now: Stamp) {
        self.put(id, copy.get(id).cloned().unwrap_or_default(), now);
    }

    /// Goes back to how things stood. What differs gets the stamp `now`, so that a merge with another tab does
    /// not bring it back.
    pub fn restore(&mut self, before: &Self, now: Stamp) {
        for (id, record) in Arc::make_mut(&mut self.0) {
            let old = before.get(id);
            if old != Some(record) {
                let edited = now.after(record.edited());
                *record = old.cloned().unwrap_or_default().at(edited);
            }
        }
    }
}

impl<T: Clone> FromIterator<(String, T)> for Records<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(records: I) -> Self {
        let mut all = Self::new();
        for (id, record) in records {
            all.insert(id, record);
        }
        all
    }
}

/// How a record of a copy differs from the one here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// There is nothing here.
    New,
    /// Both say something, and not the same.
    Changed,
}

/// The ids of `theirs` that say something else than `mine`, apart from when. An empty one brings nothing.
pub(super) fn differences<T: Record>(
    mine: &Records<T>,
    theirs: &Records<T>,
) -> impl Iterator<Item = (String, Difference)> {
    let content = |record: &T| record.clone().at(Stamp::default());
    theirs.iter().filter_map(move |(id, their)| {
        let theirs = content(their);
        let mine = mine.get(id).map(content).unwrap_or_default();
        if theirs == mine || theirs == T::default() {
            None
        } else if mine == T::default() {
            Some((id.clone(), Difference::New))
        } else {
            Some((id.clone(), Difference::Changed))
        }
    })
}
