//! The screen: something shown over the whole page, and kept lit.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Shows a `<dialog>` over the whole page; the browser keeps the focus inside, and closes it with Escape.
pub fn show_dialog(id: &str) {
    call(dialog(id), "showModal");
    spawn_local(async {
        keep_lit().await;
    });
}

/// Closes it; the focus goes back to where it came from.
pub fn close_dialog(id: &str) {
    call(dialog(id), "close");
}

fn dialog(id: &str) -> Option<JsValue> {
    let dialog = web_sys::window()?.document()?.get_element_by_id(id)?;
    Some(dialog.into())
}

/// Calls a method by its name: it is not in every browser.
fn call(object: Option<JsValue>, method: &str) -> Option<JsValue> {
    let object = object?;
    let method: Function = Reflect::get(&object, &method.into())
        .ok()?
        .dyn_into()
        .ok()?;
    method.call1(&object, &JsValue::UNDEFINED).ok()
}

/// Keeps the screen lit until the page is left, where the browser can. Where it cannot or will not, the phone
/// goes dark as it always does.
async fn keep_lit() -> Option<()> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let asked: Promise = call(Some(lock), "request")?.dyn_into().ok()?;
    JsFuture::from(asked).await.ok().map(drop)
}
