//! Keeping a person's record in a key-value store: two slots with checksums,
//! read back after writing, versions that only grow, nothing overwritten that
//! cannot be read.

pub mod backup;
#[cfg(feature = "ui")]
pub mod browser;
mod checklist;
mod document;
mod fields;
mod key_value;
mod medicines;
mod settings;
mod shelf;
mod slots;
mod tracker;

pub use document::{Document, Loaded, Trouble, load, save};
pub use key_value::{KeyValue, MemoryStore, StorageError};
pub use settings::{Appearance, Settings};

/// Every key of ours begins with this.
pub const PREFIX: &str = "rescue-journey/";
