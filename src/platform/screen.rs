//! The screen: something shown over the whole page, and kept lit.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

use super::spawn;

/// Shows a `<dialog>` over the whole page and keeps the screen lit meanwhile, where the browser can; the browser keeps
/// the focus inside, and closes it with Escape.
pub fn show_dialog(id: &str) {
    let Some(dialog) = dialog(id) else { return };
    if let Some(asked) = ask_for_light() {
        let lock = JsFuture::from(asked.clone());
        // Where it will not, the phone goes dark as it always does.
        spawn(async { drop(lock.await) });
        let release = move || {
            spawn(async {
                call(JsFuture::from(asked).await.ok(), "release");
            });
        };
        // Setting a property of an element does not fail.
        let _ = Reflect::set(&dialog, &"onclose".into(), &Closure::once_into_js(release));
    }
    call(Some(dialog), "showModal");
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

/// Asks the browser to keep the screen lit, where it can.
fn ask_for_light() -> Option<Promise> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    call(Some(lock), "request")?.dyn_into().ok()
}
