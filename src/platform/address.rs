//! The address of the page: where the site is, and what stands behind the `#`.

use js_sys::encode_uri_component;
use wasm_bindgen::JsValue;
use web_sys::Window;

use super::listen;

fn window() -> Option<Window> {
    web_sys::window()
}

/// Scheme and host of this site, as links have it: `https://journey.example.org`.
#[must_use]
pub fn origin() -> String {
    let origin = window().and_then(|window| window.location().origin().ok());
    origin.unwrap_or_default()
}

/// The whole address of the page.
#[must_use]
pub fn here() -> String {
    let address = window().and_then(|window| window.location().href().ok());
    address.unwrap_or_default()
}

/// What stands behind the `#`; empty where there is nothing.
#[must_use]
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok());
    let hash = hash.unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// Takes what stands behind the `#` out of the address bar and the history.
pub fn clear_fragment() {
    // Where it stays, it stays in the person's own browser.
    let _ = replace_fragment("");
}

/// Puts something behind the `#` without a step in the history.
pub fn set_fragment(fragment: &str) {
    // Where that cannot be, the page holds it all the same.
    let _ = replace_fragment(&format!("#{fragment}"));
}

fn replace_fragment(hash: &str) -> Option<()> {
    let window = window()?;
    let location = window.location();
    let [path, search] = [location.pathname().ok()?, location.search().ok()?];
    let history = window.history().ok()?;
    let state = history.state().unwrap_or(JsValue::NULL);
    let address = format!("{path}{search}{hash}");
    history
        .replace_state_with_url(&state, "", Some(&address))
        .ok()
}

/// Calls `act` when something else comes to stand behind the `#` of the same page.
pub fn on_fragment(act: impl Fn() + 'static) {
    if let Some(window) = window() {
        listen(&window, "hashchange", move |_| act());
    }
}

/// Offers a mail with these words to the app for mails. Nothing is sent before the person does.
pub fn mail(to: &str, subject: &str, text: &str) {
    let [subject, text] = [subject, text].map(encode_uri_component);
    go_to(&format!("mailto:{to}?subject={subject}&body={text}"));
}

/// Goes to an address that another app of the device opens, such as that of a mail.
fn go_to(address: &str) {
    if let Some(window) = window() {
        // Without such an app nothing happens.
        let _ = window.location().set_href(address);
    }
}
