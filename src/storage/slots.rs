//! One document in two slots. A slot's text is a header line, `version
//! sequence checksum`, and then the document as JSON. The next write always goes to the
//! slot that does not hold the newest readable text, so a torn write can
//! never take the last good one with it.

use super::{
    PREFIX,
    key_value::{KeyValue, StorageError},
};
use crate::domain::checksum::crc32;

/// A text that was read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    /// Version of the stored form.
    pub version: u32,
    /// Grows with every write.
    pub sequence: u64,
    /// The document as JSON.
    pub json: String,
    /// Whether this tab wrote it: then it is whole, and this tab knows all of it.
    pub is_own: bool,
}

/// What a slot holds.
enum Slot {
    Empty,
    Whole(Text),
    Damaged(String),
}

/// What the two slots of a document hold.
pub(super) struct Slots {
    name: &'static str,
    slots: [Slot; 2],
}

impl Slots {
    /// Reads both slots of the document called `name`. A text that is whole but not of a form
    /// that `is_readable` is damaged too.
    pub(super) fn read(
        store: &dyn KeyValue,
        name: &'static str,
        is_readable: fn(&Text) -> bool,
    ) -> Result<Self, StorageError> {
        let slot = |index| -> Result<Slot, StorageError> {
            Ok(match store.get(&key(name, index))? {
                None => Slot::Empty,
                Some(text) => {
                    let is_own = store.remembers(&key(name, index), &text);
                    decode(&text, is_own)
                        .filter(|text| is_own || is_readable(text))
                        .map_or(Slot::Damaged(text), Slot::Whole)
                }
            })
        };
        Ok(Self {
            name,
            slots: [slot(0)?, slot(1)?],
        })
    }

    /// The newest text that was read whole.
    pub(super) fn newest(&self) -> Option<&Text> {
        self.slots
            .iter()
            .filter_map(|slot| {
                if let Slot::Whole(text) = slot {
                    Some(text)
                } else {
                    None
                }
            })
            .max_by_key(|text| text.sequence)
    }

    /// Whether a slot holds text that cannot be read.
    pub(super) fn is_damaged(&self) -> bool {
        self.slots
            .iter()
            .any(|slot| matches!(slot, Slot::Damaged(_)))
    }

    /// Copies damaged texts to keys of their own, where nothing writes.
    pub(super) fn set_damaged_aside(&self, store: &dyn KeyValue) -> Result<(), StorageError> {
        for slot in &self.slots {
            if let Slot::Damaged(text) = slot {
                set_aside(store, self.name, text)?;
            }
        }
        Ok(())
    }

    /// Writes `json` after everything that was read, and reads it back. A damaged
    /// text in the way is copied aside first.
    pub(super) fn write(
        &self,
        store: &dyn KeyValue,
        version: u32,
        json: &str,
    ) -> Result<(), StorageError> {
        let newest = self.newest().map_or(0, |text| text.sequence);
        let index = self
            .slots
            .iter()
            .position(|slot| !matches!(slot, Slot::Whole(text) if text.sequence == newest))
            .unwrap_or(0);
        self.set_damaged_aside(store)?;
        let text = encode(version, newest + 1, json);
        let key = key(self.name, index);
        store.set(&key, &text)?;
        match store.get(&key)? {
            Some(kept) if kept == text => Ok(()),
            _ => Err(StorageError::NotKept),
        }
    }
}

/// Copies a text that cannot be read to a key of its own.
fn set_aside(store: &dyn KeyValue, name: &str, text: &str) -> Result<(), StorageError> {
    let key = format!("{PREFIX}{name}/damaged/{:08x}", crc32(text.as_bytes()));
    store.set(&key, text)?;
    match store.get(&key)? {
        Some(kept) if kept == text => Ok(()),
        _ => Err(StorageError::NotKept),
    }
}

fn key(name: &str, index: usize) -> String {
    format!("{PREFIX}{name}/{index}")
}

fn checksum(version: u32, sequence: u64, json: &str) -> u32 {
    crc32(format!("{version} {sequence} {json}").as_bytes())
}

fn encode(version: u32, sequence: u64, json: &str) -> String {
    format!(
        "{version} {sequence} {:08x}\n{json}",
        checksum(version, sequence, json)
    )
}

/// The sum of what is known to be whole is not worked out again.
fn decode(text: &str, is_own: bool) -> Option<Text> {
    let (header, json) = text.split_once('\n')?;
    let mut words = header.split(' ');
    let version = words.next()?.parse().ok()?;
    let sequence = words.next()?.parse().ok()?;
    let sum = u32::from_str_radix(words.next()?, 16).ok()?;
    let is_whole = is_own || sum == checksum(version, sequence, json);
    (words.next().is_none() && is_whole).then(|| Text {
        version,
        sequence,
        json: json.to_owned(),
        is_own,
    })
}
