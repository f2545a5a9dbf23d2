//! Closures of one type each, where a view would be compiled anew for every
//! closure that is written in it. This keeps the WebAssembly file small: use
//! them for whatever changes inside a view.

use std::{pin::Pin, rc::Rc};

use leptos::{
    ev::{Event, KeyboardEvent},
    html,
    prelude::*,
    svg,
    tachys::{
        html::{
            attribute::{
                any_attribute::{AnyAttribute, IntoAnyAttribute},
                custom::custom_attribute,
            },
            element::custom,
            event,
            property::prop,
        },
        renderer::types::Event as RawEvent,
    },
    task::spawn_local,
};

use super::context::I18n;
use crate::{i18n::MessageId, platform::document};

/// Text or an attribute that changes.
pub(super) fn text<T: Into<String>>(
    text: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<String> {
    derived(Box::new(move || text().into()))
}

/// An attribute that changes; without a value it is not there.
pub(super) fn attribute(
    value: impl Fn() -> Option<String> + Send + Sync + 'static,
) -> Signal<Option<String>> {
    derived(Box::new(value))
}

/// Whether an input is chosen.
pub(super) fn chosen(chosen: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    derived(Box::new(chosen))
}

/// One type for each type of value, whatever closure it comes from.
#[inline(never)]
fn derived<T: Send + Sync + 'static>(value: Box<dyn Fn() -> T + Send + Sync>) -> Signal<T> {
    Signal::derive(value)
}

/// A word that changes rarely, though it is often asked whether it does.
pub(super) fn memo(
    value: impl Fn() -> Option<String> + Send + Sync + 'static,
) -> Memo<Option<String>> {
    boxed_memo(Box::new(value))
}

#[inline(never)]
fn boxed_memo(value: Box<dyn Fn() -> Option<String> + Send + Sync>) -> Memo<Option<String>> {
    Memo::new(move |_| value())
}

/// Something to do in the browser, again whenever what it reads changes.
pub(super) fn effect(act: impl Fn() + 'static) {
    boxed_effect(Box::new(act));
}

#[inline(never)]
fn boxed_effect(act: Box<dyn Fn()>) {
    Effect::new(move |_| act());
}

/// Something to do that takes its time.
pub(super) fn spawn(work: impl Future<Output = ()> + 'static) {
    boxed_spawn(Box::pin(work));
}

#[inline(never)]
fn boxed_spawn(work: Pin<Box<dyn Future<Output = ()>>>) {
    spawn_local(work);
}

/// A part of a view that is drawn anew when what it reads changes.
pub(super) fn part(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    boxed_part(Box::new(view))
}

#[inline(never)]
fn boxed_part(view: Part) -> AnyView {
    (move || view()).into_any()
}

/// Parts of a view side by side, without an element around them.
#[inline(never)]
pub(super) fn together(parts: Vec<AnyView>) -> AnyView {
    parts.into_any()
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

/// An element of one type, whatever its name, attributes and children, where `view!` has one for each. Pages that are
/// made of many small pieces are built of these: the code of an element is then there once. It is passed around as
/// one pointer.
pub(super) struct Element(Box<Parts>);

struct Parts {
    name: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with its classes, if any.
#[inline(never)]
pub(super) fn element(name: &'static str, class: &'static str) -> Element {
    let element = Element(Box::new(Parts {
        name,
        attributes: Vec::new(),
        children: Vec::new(),
    }));
    if class.is_empty() {
        element
    } else {
        element.set("class", class)
    }
}

impl Element {
    /// Sets an attribute.
    #[inline(never)]
    pub(super) fn set(mut self, name: &'static str, value: &str) -> Self {
        let value = custom_attribute(name, value.to_owned());
        self.0.attributes.push(value.into_any_attr());
        self
    }

    /// Sets an attribute that changes; without a value it is not there.
    pub(super) fn follow(mut self, name: &'static str, value: Signal<Option<String>>) -> Self {
        let value = custom_attribute(name, value);
        self.0.attributes.push(value.into_any_attr());
        self
    }

    /// Does something when it is pressed.
    #[inline(never)]
    pub(super) fn on_press(self, act: Act) -> Self {
        self.on_event("click", Box::new(move |_| act.now()))
    }

    /// Does something with what is typed into it.
    #[inline(never)]
    pub(super) fn on_input(self, act: Box<dyn Fn(String)>) -> Self {
        let act = move |event| act(event_target_value(&event));
        self.on_event("input", Box::new(act))
    }

    /// Does something with a key that is pressed in it.
    #[inline(never)]
    pub(super) fn on_key(self, act: Box<dyn Fn(KeyboardEvent)>) -> Self {
        let act = move |event| act(KeyboardEvent::from(RawEvent::from(event)));
        self.on_event("keydown", Box::new(act))
    }

    /// Does something when another choice is made.
    #[inline(never)]
    pub(super) fn on_change(self, act: Act) -> Self {
        self.on_event("change", Box::new(move |_| act.now()))
    }

    /// Does something when it is opened or closed.
    #[inline(never)]
    pub(super) fn on_toggle(self, act: Act) -> Self {
        self.on_event("toggle", Box::new(move |_| act.now()))
    }

    /// Does something when the form is sent; the page stays. What sends a form presses its button, also the key Enter.
    /// That comes first: before the form itself is sent, some browsers look through all its fields for their autofill.
    #[inline(never)]
    pub(super) fn on_submit(self, act: Act) -> Self {
        let act = Rc::new(move |event: Event| {
            event.prevent_default();
            act.now();
        });
        let press = {
            let act = Rc::clone(&act);
            move |event: Event| {
                if document::is_on(&event, "[type='submit']") {
                    act(event);
                }
            }
        };
        self.on_event("click", Box::new(press))
            .on_event("submit", Box::new(move |event| act(event)))
    }

    /// Does something at an event of any name. All are of one type: each costs kilobytes.
    #[inline(never)]
    pub(super) fn on_event(mut self, name: &'static str, act: Box<dyn Fn(Event)>) -> Self {
        let act: Box<dyn FnMut(RawEvent)> = Box::new(move |event| act(Event::from(event)));
        let act = event::on(event::Custom::<RawEvent>::new(name), act);
        self.0.attributes.push(act.into_any_attr());
        self
    }

    /// What stands in a field.
    #[inline(never)]
    pub(super) fn value(mut self, value: Signal<String>) -> Self {
        self.0.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// Whether it is chosen.
    #[inline(never)]
    pub(super) fn checked(mut self, is_checked: Signal<bool>) -> Self {
        self.0
            .attributes
            .push(prop("checked", is_checked).into_any_attr());
        self
    }

    /// Adds text.
    #[inline(never)]
    pub(super) fn text(self, text: &str) -> Self {
        self.view(text.to_owned().into_any())
    }

    /// Adds a message.
    #[inline(never)]
    pub(super) fn say(self, i18n: I18n, message: MessageId) -> Self {
        self.text(&i18n.t(message))
    }

    /// Adds an element.
    #[inline(never)]
    pub(super) fn add(self, child: Self) -> Self {
        self.view(child.into_any())
    }

    /// Adds elements.
    #[inline(never)]
    pub(super) fn add_all(self, children: Vec<Self>) -> Self {
        children.into_iter().fold(self, Self::add)
    }

    /// Adds a part of a view.
    pub(super) fn view(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    /// The element as a part of a view.
    #[inline(never)]
    pub(super) fn into_any(self) -> AnyView {
        let Parts {
            name,
            attributes,
            children,
        } = *self.0;
        // Elements of drawings are of another namespace: each is a type of its own, so there are few.
        // A line break has no end, which prerendered would be a second one.
        match name {
            "br" => html::br().add_any_attr(attributes).into_any(),
            "svg" => svg::svg()
                .child(children)
                .add_any_attr(attributes)
                .into_any(),
            "path" => svg::path()
                .child(children)
                .add_any_attr(attributes)
                .into_any(),
            "text" => svg::text()
                .child(children)
                .add_any_attr(attributes)
                .into_any(),
            // Prerendered, children that are none are a mark, which a field for text would show.
            #[cfg(feature = "ssr")]
            name if children.is_empty() => custom(name).add_any_attr(attributes).into_any(),
            name => custom(name)
                .child(children)
                .add_any_attr(attributes)
                .into_any(),
        }
    }
}
