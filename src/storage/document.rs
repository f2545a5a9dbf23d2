use serde::Serialize;
use serde_json::Value;

use super::{
    key_value::{KeyValue, StorageError},
    slots::{Slots, Text},
};

/// Something that is stored as a whole, in a form with a version of its own.
pub trait Document: Sized + Default {
    /// Part of the keys; never changes.
    const NAME: &'static str;
    /// Version of [`Document::Form`].
    const VERSION: u32;
    /// What is written as JSON. Written as its own type: through `Value` it would bring the printing of
    /// fractions along, which no form has.
    type Form<'a>: Serialize
    where
        Self: 'a;

    /// Reads the form of [`Document::VERSION`]; `None` when the JSON is not of that form.
    fn from_json(json: &Value) -> Option<Self>;

    /// The form of [`Document::VERSION`].
    fn form(&self) -> Self::Form<'_>;

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
    let slots = Slots::read(store, D::NAME, is_readable::<D>)?;
    Ok((stored(&slots)?.unwrap_or_default(), damage(&slots, store)))
}

/// The newest document that can be read.
fn stored<D: Document>(slots: &Slots) -> Result<Option<D>, StorageError> {
    let Some(text) = slots.newest() else {
        return Ok(None);
    };
    if text.version > D::VERSION {
        Err(StorageError::Newer)
    } else {
        Ok(parse(text))
    }
}

/// Copies aside what cannot be read. Where that fails the text stays where it is, and saving
/// will say why.
fn damage(slots: &Slots, store: &dyn KeyValue) -> Option<Trouble> {
    slots.is_damaged().then(|| {
        slots
            .set_damaged_aside(store)
            .map_or_else(Trouble::from, |()| Trouble::Damaged)
    })
}

/// Whether a text is of a form this version knows, or of a newer one, which is left alone.
fn is_readable<D: Document>(text: &Text) -> bool {
    text.version > D::VERSION || parse::<D>(text).is_some()
}

fn parse<D: Document>(text: &Text) -> Option<D> {
    up_to_date(text.version, serde_json::from_str(&text.json).ok()?)
}

/// Reads a stored form, bringing older ones up to date.
pub(super) fn up_to_date<D: Document>(version: u32, json: Value) -> Option<D> {
    D::from_json(&(version..D::VERSION).fold(json, |json, from| D::migrate(from, json)))
}

/// Merges what another tab stored meanwhile into `document`, writes the whole and
/// reads it back.
///
/// # Errors
///
/// A [`StorageError`] when nothing was written; what was stored before can then still be read.
pub fn save<D: Document>(store: &dyn KeyValue, document: &mut D) -> Result<(), StorageError> {
    let slots = Slots::read(store, D::NAME, is_readable::<D>)?;
    let is_known = slots.newest().is_some_and(|text| text.is_own);
    if !is_known && let Some(stored) = stored(&slots)? {
        document.merge(&stored);
    }
    let json = serde_json::to_string(&document.form()).map_err(|_| StorageError::NotKept)?;
    slots.write(store, D::VERSION, &json)
}
