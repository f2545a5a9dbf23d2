//! The browser's local storage. The only file that names `gloo_storage`.

use gloo_storage::{LocalStorage, Storage};
use js_sys::{JsString, Map, Reflect};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;

use super::{KeyValue, MemoryStore, PREFIX, StorageError};

/// The browser's local storage, after it was seen to be allowed.
#[derive(Debug)]
pub struct BrowserStore {
    /// What this tab wrote last under each key.
    own: MemoryStore,
    /// The same as the browser has it: it compares long texts much faster than it hands them over.
    own_values: SendWrapper<Map>,
}

impl BrowserStore {
    /// Asks the browser first, because gloo throws where storage is denied.
    ///
    /// # Errors
    ///
    /// [`StorageError::Unavailable`] where the browser keeps nothing for this page.
    pub fn open() -> Result<Self, StorageError> {
        match web_sys::window().map(|window| window.local_storage()) {
            Some(Ok(Some(_))) => Ok(Self {
                own: MemoryStore::default(),
                own_values: SendWrapper::new(Map::new()),
            }),
            _ => Err(StorageError::Unavailable),
        }
    }
}

impl KeyValue for BrowserStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        let name = JsString::from(key);
        let stored =
            Reflect::get(&LocalStorage::raw(), &name).map_err(|_| StorageError::Unavailable)?;
        if self.own_values.get(&name) == stored {
            self.own.get(key)
        } else {
            Ok(stored.as_string())
        }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let (name, value) = (JsString::from(key), JsString::from(text));
        Reflect::set(&LocalStorage::raw(), &name, &value).map_err(|error| {
            let quota = error
                .dyn_ref::<web_sys::DomException>()
                .is_some_and(|error| error.name() == "QuotaExceededError");
            if quota {
                StorageError::Full
            } else {
                StorageError::Unavailable
            }
        })?;
        self.own_values.set(&name, &value);
        self.own.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        LocalStorage::raw()
            .remove_item(key)
            .map_err(|_| StorageError::Unavailable)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let storage = LocalStorage::raw();
        let length = storage.length().map_err(|_| StorageError::Unavailable)?;
        let keys = (0..length).filter_map(|index| storage.key(index).ok().flatten());
        Ok(keys.filter(|key| key.starts_with(PREFIX)).collect())
    }

    fn remembers(&self, key: &str, text: &str) -> bool {
        self.own
            .get(key)
            .is_ok_and(|own| own.as_deref() == Some(text))
    }
}
