//! Records by id, each with the time of its last edit. How they are merged and compared is in `merge`.

use std::{slice, sync::Arc};

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

/// Fields that a newer version of the app stored with a record, as it wrote them. This one only carries them along.
pub type Unknown = Option<Arc<str>>;

/// A record as it is kept. Its order is that of the record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kept<T> {
    /// The record.
    pub record: T,
    /// What a newer version stored with it.
    pub unknown: Unknown,
}

/// Records by id, in the order of their ids. A removed one stays, empty, so that another copy cannot bring it back.
///
/// They are few: looking through them in their order takes a tenth of the code of a tree, for each kind of record. Copies
/// share their records until one of them is changed: undo, saving and drawing each take one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records<T>(Arc<Vec<(String, Kept<T>)>>);

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
        self.kept(id).map(|kept| &kept.record)
    }

    /// The same with what a newer version stored with it.
    #[must_use]
    pub fn kept(&self, id: &str) -> Option<&Kept<T>> {
        let place = self.place(id).ok()?;
        self.0.get(place).map(|(_, kept)| kept)
    }

    /// All, with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &T)> {
        self.iter_kept().map(|(id, kept)| (id, &kept.record))
    }

    /// The same with what newer versions stored with them.
    pub fn iter_kept(&self) -> impl Iterator<Item = (&String, &Kept<T>)> {
        let records: slice::Iter<'_, (String, Kept<T>)> = self.0.iter();
        records.map(|(id, kept)| (id, kept))
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
    /// Puts a record in its place.
    pub fn insert(&mut self, id: String, record: T) {
        let unknown = None;
        self.keep(id, Kept { record, unknown });
    }

    /// Puts a record in its place, with what a newer version stored with it.
    pub fn keep(&mut self, id: String, kept: Kept<T>) {
        let place = self.place(&id);
        let all = Arc::make_mut(&mut self.0);
        match place {
            Ok(place) => {
                if let Some((_, there)) = all.get_mut(place) {
                    *there = kept;
                }
            }
            Err(place) => all.insert(place, (id, kept)),
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
    /// Keeps a record under its id, as edited now. What a newer version stored with the one before stays with it.
    pub fn put(&mut self, id: &str, record: T, now: Stamp) {
        let before = self.kept(id);
        let edited = now.after(before.map(|it| it.record.edited()).unwrap_or_default());
        let kept = Kept {
            record: record.at(edited),
            unknown: before.and_then(|it| it.unknown.clone()),
        };
        self.keep(id.to_owned(), kept);
    }

    /// Empties one; its id stays, so that an older copy cannot bring it back.
    pub fn empty(&mut self, id: &str, now: Stamp) {
        let before = self.get(id).map(T::edited).unwrap_or_default();
        self.insert(id.to_owned(), T::default().at(now.after(before)));
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
