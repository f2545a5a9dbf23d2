//! The word to `boot.js` that the app has stopped.

use std::panic;

use web_sys::CustomEvent;

/// Tells `boot.js` of a panic, which ends the app: it shows how to go on.
pub fn report_panics() {
    panic::set_hook(Box::new(|_| report()));
}

/// Tells `boot.js` that the app cannot start or go on.
pub fn report() {
    let event = CustomEvent::new("app-failed").ok();
    if let (Some(window), Some(event)) = (web_sys::window(), event) {
        // Dispatching an event we made does not fail.
        let _ = window.dispatch_event(&event);
    }
}
