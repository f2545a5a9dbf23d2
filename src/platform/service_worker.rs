//! The word from and to `boot.js`, which looks after the service worker.

use web_sys::CustomEvent;

use super::listen;

/// Calls `act` when a new version of the app is downloaded and waits. At once
/// when it was already waiting.
pub fn on_update_waiting(act: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    listen(&window, "app-update-waiting", move |_| act());
    send("app-started");
}

/// Lets the waiting version take over; the page is then loaded anew.
pub fn update() {
    send("app-update");
}

fn send(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new(name)) {
        // Dispatching an event we made does not fail.
        let _ = window.dispatch_event(&event);
    }
}
