//! Text that was typed but not saved, kept for this tab while the page is reloaded.

use std::rc::Rc;

use serde_json::Value;
use web_sys::Storage;

use super::listen;
use crate::domain::record::Records;

const KEY: &str = "rescue-journey/drafts";

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Drafts of the page as it was before it was reloaded.
#[must_use]
pub fn take() -> Records<String> {
    storage()
        .and_then(|storage| {
            let text = storage.get_item(KEY).ok()??;
            storage.remove_item(KEY).ok()?;
            let drafts: Value = serde_json::from_str(&text).ok()?;
            let text = |it: &Value| it.as_str().map(str::to_owned);
            let draft = |it: &Value| Some((text(it.get(0)?)?, text(it.get(1)?)?));
            drafts.as_array()?.iter().map(draft).collect()
        })
        .unwrap_or_default()
}

/// Asks for the drafts when the page goes away or out of sight, and keeps them: a phone may end a page that is
/// out of sight without another word.
pub fn keep_when_leaving(drafts: impl Fn() -> Records<String> + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let drafts = Rc::new(drafts);
    if let Some(document) = window.document() {
        let drafts = Rc::clone(&drafts);
        listen(&document.clone(), "visibilitychange", move |_| {
            if document.hidden() {
                keep(&drafts());
            }
        });
    }
    listen(&window, "pagehide", move |_| keep(&drafts()));
}

fn keep(drafts: &Records<String>) {
    if drafts.is_empty() {
        return forget();
    }
    if let Some(storage) = storage() {
        let drafts: Vec<(&String, &String)> = drafts.iter().collect();
        let text = serde_json::to_string(&drafts).unwrap_or_default();
        // Without room a draft is lost as in any page that is left.
        let _ = storage.set_item(KEY, &text);
    }
}

/// Forgets what was kept.
pub fn forget() {
    if let Some(storage) = storage() {
        // Without storage there is nothing to forget.
        let _ = storage.remove_item(KEY);
    }
}
