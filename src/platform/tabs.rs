//! What other tabs of this app store.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::listen;
use crate::storage::PREFIX;

/// Calls `act` whenever another tab changed what is stored, and says whether it removed something.
pub fn on_stored_elsewhere(act: impl Fn(bool) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "storage", move |event| {
            if is_ours(&event) {
                act(field(&event, "newValue").is_null());
            }
        });
    }
}

/// Loads the page anew when it comes back out of the browser's memory, where it heard of nothing that other tabs did.
pub fn start_anew_after_return(may: impl Fn() -> bool + 'static) {
    if let Some(window) = web_sys::window() {
        let location = window.location();
        listen(&window, "pageshow", move |event| {
            if field(&event, "persisted").is_truthy() && may() {
                // Where that is not allowed, saving merges what other tabs stored.
                let _ = location.reload();
            }
        });
    }
}

/// Whether it is about a text of this app; without a key it is about all of them.
fn is_ours(event: &Event) -> bool {
    let key = field(event, "key").as_string();
    key.is_none_or(|key| key.starts_with(PREFIX))
}

fn field(event: &Event, name: &str) -> JsValue {
    Reflect::get(event, &name.into()).unwrap_or_default()
}
