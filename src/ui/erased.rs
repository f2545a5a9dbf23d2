//! Closures of one type each, where a view would be compiled anew for every
//! closure that is written in it. This keeps the WebAssembly file small: use
//! them for whatever changes inside a view.

use leptos::prelude::*;

/// Text or an attribute that changes.
pub(super) fn text<T: Into<String>>(
    text: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<String> {
    Signal::derive(move || text().into())
}

/// An attribute that is there or not.
pub(super) fn attribute(
    attribute: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
) -> Signal<Option<&'static str>> {
    Signal::derive(attribute)
}

/// Whether an input is chosen.
pub(super) fn chosen(chosen: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(chosen)
}

/// A part of a view that is drawn anew when what it reads changes.
pub(super) fn part(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let view: Box<dyn Fn() -> AnyView + Send + Sync> = Box::new(view);
    (move || view()).into_any()
}

/// What an event does.
pub(super) fn on<E: 'static>(act: impl Fn(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(act)
}
