//! Files of this site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::i18n::Language;

/// Fetches the messages of a language. Their address stands in the page, at
/// its link to the same page in that language. `None` when they cannot be had.
pub async fn messages(language: Language) -> Option<String> {
    let window = web_sys::window()?;
    let link = window
        .document()?
        .query_selector(&format!("link[hreflang='{}']", language.code()))
        .ok()??;
    let response = JsFuture::from(window.fetch_with_str(&link.get_attribute("data-messages")?));
    let response: Response = response.await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}
