//! Files a person saves or brings, and paper.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DomException, File, FilePropertyBag, HtmlAnchorElement,
    HtmlInputElement, Url,
};

/// What a file holds, as browsers name it.
pub const JSON: &str = "application/json";
/// A calendar.
pub const CALENDAR: &str = "text/calendar;charset=utf-8";
/// A table.
pub const TABLE: &str = "text/csv;charset=utf-8";

/// Offers `text` as a file to save. `false` when the browser does not do that.
#[must_use]
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    try_save(name, kind, text).is_ok()
}

/// Offers `text` to other apps of the device, and where that cannot be, as a file to save.
pub async fn share(name: &str, kind: &str, text: &str) {
    if !try_share(name, kind, text).await {
        // The page shows the text, too.
        let _ = save(name, kind, text);
    }
}

/// Offers words to other apps of the device. `false` where the browser has no sheet for that.
pub async fn share_words(text: &str) -> bool {
    let data = || {
        let data = Object::new();
        Reflect::set(&data, &"text".into(), &text.into()).ok()?;
        Some(data)
    };
    match data() {
        Some(data) => show_sheet(data).await,
        None => false,
    }
}

async fn try_share(name: &str, kind: &str, text: &str) -> bool {
    let data = || {
        let options = FilePropertyBag::new();
        options.set_type(kind);
        let parts = Array::of1(&JsValue::from_str(text));
        let file = File::new_with_str_sequence_and_options(&parts, name, &options).ok()?;
        let data = Object::new();
        Reflect::set(&data, &"files".into(), &Array::of1(&file)).ok()?;
        Some(data)
    };
    match data() {
        Some(data) => show_sheet(data).await,
        None => false,
    }
}

/// Whether the browser showed its sheet; closing it is an answer, too.
async fn show_sheet(data: Object) -> bool {
    let asked = || {
        let navigator = web_sys::window()?.navigator();
        let method = |name: &str| -> Option<Function> {
            Reflect::get(&navigator, &name.into()).ok()?.dyn_into().ok()
        };
        let can = method("canShare")?.call1(&navigator, &data).ok()?;
        if !can.is_truthy() {
            return None;
        }
        let shared = method("share")?.call1(&navigator, &data).ok()?;
        Some(JsFuture::from(shared.unchecked_into::<Promise>()))
    };
    let Some(shared) = asked() else { return false };
    match shared.await {
        Ok(_) => true,
        Err(error) => error
            .dyn_ref::<DomException>()
            .is_some_and(|error| error.name() == "AbortError"),
    }
}

fn try_save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Not revoked: WebKit reads the few kilobytes only after the click.
    Ok(())
}

/// What was chosen in a file field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Nothing.
    Nothing,
    /// A file larger than asked for; it was not read.
    TooLarge,
    /// The text of the file; empty when it is not text.
    Text(String),
}

/// Reads the file that was chosen, and empties the field, so that the same
/// file can be chosen again.
pub async fn chosen(input: HtmlInputElement, max_bytes: usize) -> Chosen {
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return Chosen::Nothing;
    };
    #[expect(clippy::cast_precision_loss, reason = "far below two to the 53")]
    if file.size() > max_bytes as f64 {
        input.set_value("");
        return Chosen::TooLarge;
    }
    let text = JsFuture::from(file.text())
        .await
        .ok()
        .and_then(|text| text.as_string());
    input.set_value("");
    Chosen::Text(text.unwrap_or_default())
}

/// Opens the browser's print window.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Where printing is not allowed nothing happens, as with the browser's own menu.
        let _ = window.print();
    }
}
