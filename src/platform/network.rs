//! Files of this site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::i18n::Language;

/// Fetches the messages of a language. Their address stands in the page, at
/// its link to the same page in that language. `None` when they cannot be had.
pub async fn messages(language: Language) -> Option<String> {
    let link = format!("link[hreflang='{}']", language.code());
    text(&link, "data-messages").await
}

/// Fetches the list of medicines, whose address stands in the page. `None` when it cannot be had.
pub async fn catalogue() -> Option<String> {
    text("meta[name='catalogue']", "content").await
}

/// The file that an attribute of the page names.
async fn text(element: &str, attribute: &str) -> Option<String> {
    let window = web_sys::window()?;
    let element = window.document()?.query_selector(element).ok()??;
    let response = JsFuture::from(window.fetch_with_str(&element.get_attribute(attribute)?));
    let response: Response = response.await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}
