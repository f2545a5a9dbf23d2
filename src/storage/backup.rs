//! A copy of the record as a JSON file that a person can keep and read.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

use super::{
    MemoryStore,
    document::{Document, Trouble, load, up_to_date},
    fields::{day, number, optional},
};
use crate::domain::journal::Journal;

/// Largest file that is looked at, in bytes.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;

const FORMAT: &str = "rescue-journey";
/// What `public/boot.js` writes when the app could not start: the stored texts as they are.
const RAW_FORMAT: &str = "rescue-journey-raw";
/// Version 1 had no medicines, version 2 no tracker.
const VERSION: u32 = 3;
const RAW_VERSION: u32 = 1;

#[derive(Serialize)]
struct File<C, M, T> {
    checklist: Part<C>,
    format: &'static str,
    medicines: Part<M>,
    saved_on: String,
    tracker: Part<T>,
    version: u32,
}

#[derive(Serialize)]
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
        format: FORMAT,
        version: VERSION,
        saved_on: today.to_string(),
        checklist: part(&journal.checklist),
        medicines: part(&journal.medicines),
        tracker: part(&journal.tracker),
    };
    serde_json::to_string(&file)
}

fn part<D: Document>(document: &D) -> Part<D::Form<'_>> {
    Part {
        version: D::VERSION,
        data: document.form(),
    }
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
    let known = if format == Some(FORMAT) {
        VERSION
    } else {
        RAW_VERSION
    };
    if number(&json, "version") > Some(known.into()) {
        return Err(BackupError::Newer);
    }
    let journal = if format == Some(FORMAT) {
        Journal {
            checklist: read_part(json.get("checklist").ok_or(BackupError::Damaged)?)?,
            medicines: newer_part(&json, "medicines")?,
            tracker: newer_part(&json, "tracker")?,
        }
    } else {
        stored_texts(&json)?
    };
    let saved_on = optional(&json, "saved_on", day).ok_or(BackupError::Damaged)?;
    Ok(Backup { saved_on, journal })
}

/// A part that older files do not have.
fn newer_part<D: Document>(json: &Value, name: &str) -> Result<D, BackupError> {
    json.get(name).map_or(Ok(D::default()), read_part)
}

fn read_part<D: Document>(part: &Value) -> Result<D, BackupError> {
    let version = number(part, "version").and_then(|it| u32::try_from(it).ok());
    let (Some(version), Some(data)) = (version, part.get("data")) else {
        return Err(BackupError::Damaged);
    };
    if version > D::VERSION {
        return Err(BackupError::Newer);
    }
    up_to_date(version, data.clone()).ok_or(BackupError::Damaged)
}

/// What is in the stored texts of a copy that was saved without the app.
fn stored_texts(json: &Value) -> Result<Journal, BackupError> {
    let texts = json.get("texts").and_then(Value::as_object);
    let text = |(key, text): (&String, &Value)| Some((key.clone(), text.as_str()?.to_owned()));
    let texts = texts.and_then(|texts| texts.iter().map(text).collect::<Option<Vec<_>>>());
    let store = MemoryStore::new(texts.ok_or(BackupError::Damaged)?);
    let (checklist, medicines, tracker) = (load(&store), load(&store), load(&store));
    let journal = Journal {
        checklist: checklist.document,
        medicines: medicines.document,
        tracker: tracker.document,
    };
    let troubles = [checklist.trouble, medicines.trouble, tracker.trouble];
    if troubles.contains(&Some(Trouble::Newer)) {
        Err(BackupError::Newer)
    } else if journal == Journal::default() && troubles != [None; 3] {
        Err(BackupError::Damaged)
    } else {
        Ok(journal)
    }
}
