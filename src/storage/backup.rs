//! A copy of the record as a JSON file that a person can keep and read.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::{
    MemoryStore,
    day::Day,
    document::{Document, Trouble, load, up_to_date},
};
use crate::domain::journal::Journal;

/// Largest file that is looked at, in bytes.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;

const FORMAT: &str = "rescue-journey";
/// What `public/boot.js` writes when the app could not start: the stored texts as they are.
const RAW_FORMAT: &str = "rescue-journey-raw";
/// Version 1 had no medicines.
const VERSION: u32 = 2;

#[derive(Serialize, Deserialize)]
struct File<C, M> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    checklist: Option<Part<C>>,
    format: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    medicines: Option<Part<M>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saved_on: Option<Day>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    texts: BTreeMap<String, String>,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct Part<D> {
    data: D,
    version: u32,
}

/// Why a file is not taken. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BackupError {
    /// Larger than [`MAX_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// Not a copy of this app.
    #[error("the file is not a copy of this app")]
    NotACopy,
    /// Written by a newer version of the app.
    #[error("the file is from a newer version of the app")]
    Newer,
    /// A copy of this app, but part of it cannot be read.
    #[error("the file is damaged")]
    Damaged,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The day it was saved, when the file says so.
    pub saved_on: Option<NaiveDate>,
    /// What the person entered.
    pub journal: Journal,
}

/// Writes a copy.
///
/// # Errors
///
/// Returns why the record cannot be written as JSON.
pub fn write(journal: &Journal, today: NaiveDate) -> Result<String, serde_json::Error> {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        saved_on: Some(Day(today)),
        checklist: Some(Part::of(&journal.checklist)),
        medicines: Some(Part::of(&journal.medicines)),
        texts: BTreeMap::new(),
    };
    serde_json::to_string_pretty(&file)
}

/// Reads a copy; changes nothing.
///
/// # Errors
///
/// A [`BackupError`] that says why the file is not taken.
pub fn read(text: &str) -> Result<Backup, BackupError> {
    if text.len() > MAX_BYTES {
        return Err(BackupError::TooLarge);
    }
    let json: Value = serde_json::from_str(text).map_err(|_| BackupError::NotACopy)?;
    let format = json.get("format").and_then(Value::as_str);
    if !matches!(format, Some(FORMAT | RAW_FORMAT)) {
        return Err(BackupError::NotACopy);
    }
    if json.get("version").and_then(Value::as_u64) > Some(VERSION.into()) {
        return Err(BackupError::Newer);
    }
    let file: File<Value, Value> =
        serde_json::from_value(json).map_err(|_| BackupError::Damaged)?;
    let journal = if file.format == FORMAT {
        Journal {
            checklist: file.checklist.ok_or(BackupError::Damaged)?.read()?,
            medicines: file.medicines.map_or(Ok(Default::default()), Part::read)?,
        }
    } else {
        let store = MemoryStore::new(file.texts);
        let (checklist, medicines) = (load(&store), load(&store));
        let journal = Journal {
            checklist: checklist.document,
            medicines: medicines.document,
        };
        let troubles = [checklist.trouble, medicines.trouble];
        if troubles.contains(&Some(Trouble::Newer)) {
            return Err(BackupError::Newer);
        }
        if journal == Journal::default() && troubles != [None, None] {
            return Err(BackupError::Damaged);
        }
        journal
    };
    Ok(Backup {
        saved_on: file.saved_on.map(|Day(day)| day),
        journal,
    })
}

impl<F> Part<F> {
    fn of<D: Document<Form = F>>(document: &D) -> Self {
        Self {
            version: D::VERSION,
            data: document.form(),
        }
    }
}

impl Part<Value> {
    fn read<D: Document>(self) -> Result<D, BackupError> {
        if self.version > D::VERSION {
            return Err(BackupError::Newer);
        }
        up_to_date(self.version, self.data).ok_or(BackupError::Damaged)
    }
}
