//! Every call into the browser that is not storage. What a page shows while it is rendered
//! natively must not come from here, because there is no browser then.

pub mod clock;
pub mod document;
pub mod drafts;
pub mod failure;
pub mod files;
pub mod ids;
pub mod network;
pub mod screen;
pub mod service_worker;
pub mod speech;
pub mod tabs;

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// Calls `act` on each event of this name for as long as the page lives.
fn listen(target: &EventTarget, name: &str, act: impl FnMut(Event) + 'static) {
    let act = Closure::<dyn FnMut(Event)>::new(act);
    // Fails only for a function that is not callable, which a closure always is.
    let _ = target.add_event_listener_with_callback(name, act.as_ref().unchecked_ref());
    act.forget();
}
