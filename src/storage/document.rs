use serde_json::Value;

use super::{
    key_value::{KeyValue, StorageError},
    slots::{Slots, set_aside},
};

/// Something that is stored as a whole, in a form with a version of its own.
pub trait Document: Sized + Default {
    /// Part of the keys; never changes.
    const NAME: &'static str;
    /// Version of the form that [`Document::to_json`] writes.
    const VERSION: u32;

    /// Reads the form of [`Document::VERSION`].
    ///
    /// # Errors
    ///
    /// Returns why the JSON is not of that form.
    fn from_json(json: Value) -> Result<Self, serde_json::Error>;

    /// Writes the form of [`Document::VERSION`].
    ///
    /// # Errors
    ///
    /// Returns why the document cannot be written as JSON.
    fn to_json(&self) -> Result<Value, serde_json::Error>;

    /// Turns the form of version `from` into that of `from + 1`.
    #[must_use]
    fn migrate(from: u32, json: Value) -> Value;

    /// Takes over what was edited later in `other`: commutative, associative, idempotent.
    fn merge(&mut self, other: &Self);
}

/// Something about a stored record that the person has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// The browser does not let this page keep anything.
    Blocked,
    /// There is no room left.
    Full,
    /// What was written was not kept.
    NotKept,
    /// A newer version of the app wrote the record: it is left alone.
    Newer,
    /// Part of the record cannot be read; it was copied aside.
    Damaged,
}

impl From<StorageError> for Trouble {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Unavailable => Self::Blocked,
            StorageError::Full => Self::Full,
            StorageError::NotKept => Self::NotKept,
            StorageError::Newer => Self::Newer,
        }
    }
}

/// A document and what was wrong with it, if anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded<D> {
    /// The document; empty when there was none that could be read.
    pub document: D,
    /// What the person has to know.
    pub trouble: Option<Trouble>,
}

/// Loads a document; a missing one is the default.
#[must_use]
pub fn load<D: Document>(store: &dyn KeyValue) -> Loaded<D> {
    let (document, trouble) = match try_load(store) {
        Ok((document, trouble)) => (document, trouble),
        Err(error) => (D::default(), Some(error.into())),
    };
    Loaded { document, trouble }
}

fn try_load<D: Document>(store: &dyn KeyValue) -> Result<(D, Option<Trouble>), StorageError> {
    let slots = Slots::read(store, D::NAME)?;
    let damaged = slots.is_damaged().then_some(Trouble::Damaged);
    slots.set_damaged_aside(store)?;
    let Some(text) = slots.newest() else { return Ok((D::default(), damaged)) };
    if text.version > D::VERSION {
        return Err(StorageError::Newer);
    }
    if let Some(document) = parse(text.version, &text.json) {
        Ok((document, damaged))
    } else {
        set_aside(store, D::NAME, &text.json)?;
        Ok((D::default(), Some(Trouble::Damaged)))
    }
}

/// Reads a stored form, bringing older ones up to date.
pub(super) fn parse<D: Document>(version: u32, json: &str) -> Option<D> {
    let json = serde_json::from_str(json).ok()?;
    D::from_json((version..D::VERSION).fold(json, |json, from| D::migrate(from, json))).ok()
}

/// Merges what another tab stored meanwhile into `document`, writes the whole and
/// reads it back.
///
/// # Errors
///
/// A [`StorageError`] when nothing was written; what was stored before can then still be read.
pub fn save<D: Document>(store: &dyn KeyValue, document: &mut D) -> Result<(), StorageError> {
    let slots = Slots::read(store, D::NAME)?;
    if let Some(text) = slots.newest() {
        if text.version > D::VERSION {
            return Err(StorageError::Newer);
        }
        match parse::<D>(text.version, &text.json) {
            Some(stored) => document.merge(&stored),
            None => set_aside(store, D::NAME, &text.json)?,
        }
    }
    let json = document.to_json().map_err(|_| StorageError::NotKept)?.to_string();
    slots.write(store, D::VERSION, &json)
}
