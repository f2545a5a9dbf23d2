//! The page itself: language, title, focus, scrolling, and the moment the app
//! takes over from the prerendered text.

use std::{cell::RefCell, time::Duration};

use leptos::{
    mount::mount_to,
    prelude::{IntoView, set_timeout},
    task::tick,
};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlDetailsElement, HtmlElement, Window};

use super::{listen, spawn};
use crate::{i18n::Language, storage::Appearance};

/// The id of the element the app lives in.
pub const ROOT: &str = "app";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The language of the page as the server sent it.
#[must_use]
pub fn language() -> Option<Language> {
    Language::from_code(&document()?.document_element()?.get_attribute("lang")?)
}

/// Tells the browser and assistive technology which language is shown.
pub fn set_language(language: Language) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Setting a plain attribute does not fail.
        let _ = root.set_attribute("lang", language.code());
        let _ = root.set_attribute("dir", language.direction().as_str());
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Shows the pages light, dark, or as the device is set.
pub fn set_appearance(appearance: Appearance) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    // Setting a plain attribute does not fail.
    let _ = match appearance {
        Appearance::System => root.remove_attribute("data-theme"),
        Appearance::Light => root.set_attribute("data-theme", "light"),
        Appearance::Dark => root.set_attribute("data-theme", "dark"),
    };
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Whether the element with this id has the focus.
#[must_use]
pub fn has_focus(id: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|it| it.id() == id)
}

/// Moves the focus to the element with this id once what is changing now is in the document.
pub fn focus_when_drawn(id: String) {
    when_drawn(move || focus(&id));
}

/// Does something once what is changing now is in the document, and before the next key or tap: a frame or a timer can
/// be long in coming, and would then take the focus from a person who types.
pub fn when_drawn(act: impl FnOnce() + 'static) {
    spawn(async {
        tick().await;
        act();
    });
}

/// Does something in a task of its own, so that what was drawn until then can be seen before.
pub fn in_a_later_task(act: impl FnOnce() + 'static) {
    set_timeout(act, Duration::ZERO);
}

/// Moves the focus to the first element that fits a CSS selector, without scrolling.
pub fn focus_in_place(selector: &str) {
    if let Some(element) =
        document().and_then(|document| document.query_selector(selector).ok().flatten())
    {
        focus_element_in_place(element);
    }
}

fn focus_element_in_place(element: Element) {
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // As above.
        let _ = element.focus_with_options(&options);
    }
}

/// Whether something happened to an element that fits a CSS selector, or inside of it.
#[must_use]
pub fn is_on(event: &web_sys::Event, selector: &str) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    target.is_some_and(|it| it.closest(selector).is_ok_and(|it| it.is_some()))
}

/// Scrolls as little as needed to show the element with this id.
pub fn scroll_into_view(id: &str) {
    if let Some(element) = element(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Goes back to the page before.
pub fn go_back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        // Without a page before nothing happens.
        let _ = history.back();
    }
}

/// Closes the header's menus when a person pressed Escape or went elsewhere.
pub fn close_menus_by_themselves() {
    let Some(document) = document() else { return };
    listen(&document, "keydown", move |event| {
        if event
            .dyn_ref::<web_sys::KeyboardEvent>()
            .is_some_and(|event| event.key() == "Escape")
        {
            close_details(MENUS, None);
        }
    });
    for name in ["pointerdown", "focusin"] {
        listen(&document, name, move |event| {
            let target = event.target().and_then(|target| target.dyn_into().ok());
            close_details(MENUS, target.as_ref());
        });
    }
}

const MENUS: &str = "details.app-menu[open]";

/// Closes the header's menus: something was chosen.
pub fn close_menus() {
    close_details(MENUS, None);
}

/// Closes everything that was opened: another page takes the place of this one, and its parts may
/// be drawn into the elements of this one.
pub fn close_all() {
    close_details("details[open]", None);
}

/// Closes what fits the selector and does not hold `outside_of`. A focus inside goes to the summary.
fn close_details(selector: &str, outside_of: Option<&Element>) {
    let Some(document) = document() else { return };
    let focused = document.active_element();
    let holds = |details: &HtmlDetailsElement, element: Option<&Element>| {
        element.is_some_and(|element| details.contains(Some(element)))
    };
    for details in details(&document, selector) {
        if !holds(&details, outside_of) {
            details.set_open(false);
            if let (true, Ok(Some(summary))) = (
                holds(&details, focused.as_ref()),
                details.query_selector("summary"),
            ) {
                focus_element_in_place(summary);
            }
        }
    }
}

/// The ids of what is open.
fn opened(document: &Document) -> Vec<String> {
    details(document, "details[open][id]")
        .iter()
        .map(|details| details.id())
        .collect()
}

/// Opens what has these ids.
fn open(ids: &[String]) {
    for id in ids {
        if let Some(details) = element(id).and_then(|it| it.dyn_into::<HtmlDetailsElement>().ok()) {
            details.set_open(true);
        }
    }
}

fn details(document: &Document, selector: &str) -> Vec<HtmlDetailsElement> {
    let Ok(found) = document.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.get(index)?.dyn_into().ok())
        .collect()
}

/// What was typed into the prerendered page before the app took over, by the id of the field.
#[must_use]
pub fn typed() -> Vec<(String, String)> {
    let fields = document().and_then(|document| {
        document
            .query_selector_all("textarea[id], input[type='search'][id]")
            .ok()
    });
    let Some(fields) = fields else {
        return Vec::new();
    };
    (0..fields.length())
        .filter_map(|index| fields.get(index)?.dyn_into::<Element>().ok())
        .filter_map(|field| {
            let text = js_sys::Reflect::get(&field, &"value".into()).ok()?;
            Some((field.id(), text.as_string()?))
        })
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// Where a person is on the page: how far it is scrolled, what has the focus, what was opened.
#[must_use]
pub struct Place {
    scrolled: f64,
    /// The way from the body to what has the focus: of each element its number among its siblings.
    focused: Vec<usize>,
    opened: Vec<String>,
}

/// Where a person is before all is drawn anew, in the same order but with other words.
pub fn place() -> Place {
    let document = document();
    let active = document.as_ref().and_then(Document::active_element);
    let mut focused: Vec<usize> = ancestors(active).map(|it| number(&it)).collect();
    focused.reverse();
    Place {
        scrolled: window()
            .and_then(|window| window.scroll_y().ok())
            .unwrap_or_default(),
        focused,
        opened: document.as_ref().map(opened).unwrap_or_default(),
    }
}

impl Place {
    /// Opens, focuses and scrolls as before.
    pub fn restore(&self) {
        let Some(document) = document() else { return };
        open(&self.opened);
        let is_lost = ancestors(document.active_element()).next().is_none();
        let start = document.body().map(Element::from);
        let found = self.focused.iter().fold(start, |parent, number| {
            let first = parent?.first_element_child();
            std::iter::successors(first, Element::next_element_sibling).nth(*number)
        });
        if let (true, Some(element)) = (is_lost && !self.focused.is_empty(), found) {
            focus_element_in_place(element);
        }
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, self.scrolled);
        }
    }
}

/// An element and all that hold it, up to the body but without it.
fn ancestors(element: Option<Element>) -> impl Iterator<Item = Element> {
    std::iter::successors(element, |it| it.parent_element())
        .take_while(|it| it.tag_name() != "BODY" && it.tag_name() != "HTML")
}

/// Which of its siblings an element is.
fn number(element: &Element) -> usize {
    let before = |it: &Element| it.previous_element_sibling();
    std::iter::successors(before(element), before).count()
}

thread_local! {
    /// What is still to be built before the app takes over, and how it then does.
    static TAKE_OVER: RefCell<Option<TakeOver>> = const { RefCell::new(None) };
}

struct TakeOver {
    to_build: usize,
    then: Box<dyn FnOnce()>,
}

/// Whether the app is being built behind the prerendered page.
#[must_use]
pub fn is_taking_over() -> bool {
    TAKE_OVER.with_borrow(Option::is_some)
}

/// Builds a part of the app in a task of its own, so that a slow phone answers in between. Only while
/// [`is_taking_over`]; the app takes over when the last part is built.
pub fn build_later(build: impl FnOnce() + 'static) {
    let count = |step: fn(usize) -> usize| {
        TAKE_OVER.with_borrow_mut(|take_over| {
            let take_over = take_over.as_mut()?;
            take_over.to_build = step(take_over.to_build);
            Some(take_over.to_build)
        })
    };
    count(|parts| parts + 1);
    set_timeout(
        move || {
            build();
            if count(|parts| parts - 1) == Some(0) {
                // What was set is drawn before the next task.
                set_timeout(finish_take_over, Duration::ZERO);
            }
        },
        Duration::ZERO,
    );
}

fn finish_take_over() {
    if let Some(TakeOver { then, .. }) = TAKE_OVER.take() {
        then();
    }
}

/// Builds the app behind the prerendered page, then puts it in its place in one step: what was
/// scrolled, focused and opened stays so. `before` is called at that moment, to look at the page once more.
pub fn take_over<F, V>(app: F, before: impl FnOnce() + 'static)
where
    F: FnOnce() -> V + 'static,
    V: IntoView + 'static,
{
    let Some(document) = document() else { return };
    let Ok(place) = document.create_element("div") else {
        return;
    };
    place.set_class_name("app-shell");
    let Ok(place) = place.dyn_into::<HtmlElement>() else {
        return;
    };
    TAKE_OVER.set(Some(TakeOver {
        to_build: 1,
        then: Box::new({
            let place = place.clone();
            move || {
                before();
                replace_page(&document, &place);
            }
        }),
    }));
    mount_to(place, app).forget();
    // The part that is built at once; where there is no other, the app takes over in this very task.
    let is_built = TAKE_OVER.with_borrow_mut(|take_over| {
        take_over.as_mut().is_some_and(|it| {
            it.to_build -= 1;
            it.to_build == 0
        })
    });
    if is_built {
        finish_take_over();
    }
}

fn replace_page(document: &Document, place: &HtmlElement) {
    let focused = document
        .active_element()
        .map(|element| element.id())
        .unwrap_or_default();
    let opened = opened(document);
    match element(ROOT) {
        // Replacing an element that stands in the document does not fail.
        Some(prerendered) => drop(prerendered.replace_with_with_node_1(place)),
        None => {
            if let Some(body) = document.body() {
                drop(body.append_child(place));
            }
        }
    }
    place.set_id(ROOT);
    open(&opened);
    if !focused.is_empty() {
        focus(&focused);
    }
    if let Some(root) = document.document_element() {
        // Lets tests and style know that the app has taken over.
        let _ = root.set_attribute("data-ready", "");
    }
}
