use std::sync::{Mutex, PoisonError};

use thiserror::Error;

use crate::domain::record::Records;

/// Why the store could not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The browser does not let this page keep anything.
    #[error("the store cannot be used")]
    Unavailable,
    /// There is no room left.
    #[error("the store is full")]
    Full,
    /// What was read back is not what was written.
    #[error("the store did not keep what was written")]
    NotKept,
    /// The record was written by a newer version of the app.
    #[error("the record is from a newer version of the app")]
    Newer,
}

/// A store of texts by key, such as a browser's local storage.
pub trait KeyValue {
    /// The text under `key`.
    ///
    /// # Errors
    ///
    /// [`StorageError::Unavailable`] when the store cannot be read.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Puts `text` under `key`.
    ///
    /// # Errors
    ///
    /// [`StorageError::Full`] or [`StorageError::Unavailable`]; then the old text may be gone.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Removes `key`; a missing key is no error.
    ///
    /// # Errors
    ///
    /// [`StorageError::Unavailable`] when the store cannot be changed.
    fn remove(&self, key: &str) -> Result<(), StorageError>;

    /// All keys that begin with [`PREFIX`](super::PREFIX).
    ///
    /// # Errors
    ///
    /// [`StorageError::Unavailable`] when the store cannot be read.
    fn keys(&self) -> Result<Vec<String>, StorageError>;

    /// Whether this tab wrote just this text under `key` last: then it knows it, and need not look through it again.
    fn remembers(&self, _key: &str, _text: &str) -> bool {
        false
    }
}

/// A store that lasts as long as the page: for tests, and for reading files.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Records<String>>);

impl MemoryStore {
    /// A store with these texts.
    #[must_use]
    pub fn new(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(Mutex::new(texts.into_iter().collect()))
    }

    fn with<T>(&self, act: impl FnOnce(&mut Records<String>) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl KeyValue for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.with(|texts| texts.get(key).cloned()))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.with(|texts| texts.insert(key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.with(|texts| texts.remove(key));
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.with(|texts| texts.keys().cloned().collect()))
    }
}
