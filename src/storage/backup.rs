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
use crate::domain::checklist::Checklist;

/// Largest file that is looked at, in bytes.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;

const FORMAT: &str = "rescue-journey";
/// What `public/boot.js` writes when the app could not start: the stored texts as they are.
const RAW_FORMAT: &str = "rescue-journey-raw";
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct File<D> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    checklist: Option<Part<D>>,
    format: String,
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
    /// The checklist in it.
    pub checklist: Checklist,
}

/// Writes a copy.
///
/// # Errors
///
/// Returns why the record cannot be written as JSON.
pub fn write(checklist: &Checklist, today: NaiveDate) -> Result<String, serde_json::Error> {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        saved_on: Some(Day(today)),
        checklist: Some(Part {
            version: Checklist::VERSION,
            data: checklist.form(),
        }),
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
    let file: File<Value> = serde_json::from_value(json).map_err(|_| BackupError::Damaged)?;
    let checklist = match (file.format.as_str(), file.checklist) {
        (FORMAT, Some(part)) if part.version > Checklist::VERSION => {
            return Err(BackupError::Newer);
        }
        (FORMAT, Some(part)) => up_to_date(part.version, part.data).ok_or(BackupError::Damaged)?,
        (RAW_FORMAT, _) => {
            let loaded = load::<Checklist>(&MemoryStore::new(file.texts));
            match loaded.trouble {
                Some(Trouble::Newer) => return Err(BackupError::Newer),
                Some(_) if loaded.document.is_empty() => return Err(BackupError::Damaged),
                _ => loaded.document,
            }
        }
        _ => return Err(BackupError::Damaged),
    };
    Ok(Backup {
        saved_on: file.saved_on.map(|Day(day)| day),
        checklist,
    })
}
