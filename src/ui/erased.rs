//! Closures of one type each, where a view would be compiled anew for every
//! closure that is written in it. This keeps the WebAssembly file small: use
//! them for whatever changes inside a view.

use leptos::prelude::*;

use crate::platform::document;

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

/// How a part of a page is built.
pub(super) type Part = Box<dyn Fn() -> AnyView + Send + Sync>;

/// Parts of a long page, one below the other. While the app is built behind the prerendered page, each is built in a
/// task of its own.
pub(super) fn one_by_one(parts: Vec<Part>) -> AnyView {
    if !document::is_taking_over() {
        return parts
            .into_iter()
            .map(|build| build())
            .collect_view()
            .into_any();
    }
    parts
        .into_iter()
        .map(|build| {
            let is_built = RwSignal::new(false);
            document::build_later(move || is_built.set(true));
            part(move || {
                if is_built.get() {
                    build()
                } else {
                    ().into_any()
                }
            })
        })
        .collect_view()
        .into_any()
}

/// What a press does, whatever closure it is.
pub(super) struct Act(Box<dyn Fn()>);

impl Act {
    /// Does it.
    pub(super) fn now(&self) {
        (self.0)();
    }
}

impl<F: Fn() + 'static> From<F> for Act {
    fn from(act: F) -> Self {
        Self(Box::new(act))
    }
}

/// What an event does.
pub(super) fn on<E: 'static>(act: impl Fn(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(act)
}
