//! The screen: something shown over the whole page, and kept lit.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Shows a `<dialog>` over the whole page and keeps the screen lit meanwhile, where the browser can; the browser keeps
/// the focus inside, and closes it with Escape.
pub fn show_dialog(id: &str) {
    let Some(dialog) = dialog(id) else { return };
    let is_open = Rc::new(Cell::new(true));
    let closed = {
        let is_open = Rc::clone(&is_open);
        Closure::once_into_js(move || {
            is_open.set(false);
            LOCK.with_borrow_mut(|lock| call(lock.take(), "release"));
        })
    };
    // Setting a property of an element does not fail.
    let _ = Reflect::set(&dialog, &"onclose".into(), &closed);
    call(Some(dialog), "showModal");
    spawn_local(async move {
        let lock = light().await;
        if is_open.get() {
            LOCK.set(lock);
        } else {
            call(lock, "release");
        }
    });
}

thread_local! {
    /// What keeps the screen lit.
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
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

/// Keeps the screen lit. Where the browser cannot or will not, the phone goes dark as it always does.
async fn light() -> Option<JsValue> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let asked: Promise = call(Some(lock), "request")?.dyn_into().ok()?;
    JsFuture::from(asked).await.ok()
}
