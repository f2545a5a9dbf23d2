//! Every call into the browser that is not storage. What a page shows while it is rendered
//! natively must not come from here, because there is no browser then.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod document;
pub mod drafts;
pub mod failure;
pub mod files;
pub mod ids;
pub mod links;
pub mod network;
pub mod packing;
pub mod screen;
pub mod seal;
pub mod service_worker;
pub mod speech;
pub mod storage_facts;
pub mod tabs;

use std::pin::Pin;

use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, EventTarget};

/// Does something that takes its time. Of one type: each costs a kilobyte.
fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    spawn_local(work);
}

/// Calls `act` on each event of this name for as long as the page lives.
fn listen(target: &EventTarget, name: &str, act: impl FnMut(Event) + 'static) {
    let act = Closure::<dyn FnMut(Event)>::new(act);
    // Fails only for a function that is not callable, which a closure always is.
    let _ = target.add_event_listener_with_callback(name, act.as_ref().unchecked_ref());
    act.forget();
}
