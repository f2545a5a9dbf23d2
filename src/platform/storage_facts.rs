//! What the browser tells about where it keeps things, and for how long.

use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use crate::domain::surroundings::{self, Surroundings};

/// Where the app runs.
#[must_use]
pub fn surroundings() -> Surroundings {
    let Some(window) = web_sys::window() else {
        return Surroundings::Tab;
    };
    let navigator = window.navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    let media = window.match_media("(display-mode: standalone), (display-mode: fullscreen)");
    let is_standalone = media.ok().flatten().is_some_and(|it| it.matches());
    // Safari's own word for it.
    let is_on_home_screen = Reflect::get(&navigator, &"standalone".into());
    let is_on_home_screen = is_on_home_screen.is_ok_and(|it| it.is_truthy());
    surroundings::surroundings(&agent, is_standalone || is_on_home_screen)
}

fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    // Not there on a page that did not come over a protected connection.
    let is_there = Reflect::has(&navigator, &"storage".into()).ok()?;
    is_there.then(|| navigator.storage())
}

/// Whether the browser promised not to delete what is kept here by itself; `None` where it does not say.
pub async fn is_persistent() -> Option<bool> {
    let answer = JsFuture::from(manager()?.persisted().ok()?).await.ok()?;
    Some(answer.is_truthy())
}

/// Asks the browser for that promise. It may ask the person.
pub async fn ask_to_persist() -> Option<bool> {
    let answer = JsFuture::from(manager()?.persist().ok()?).await.ok()?;
    Some(answer.is_truthy())
}
