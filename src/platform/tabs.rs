//! What other tabs of this app store.

use super::listen;

/// Calls `act` whenever another tab changed what is stored.
pub fn on_stored_elsewhere(act: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "storage", move |_| act());
    }
}
