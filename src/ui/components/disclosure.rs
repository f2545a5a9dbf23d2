use leptos::prelude::*;

use crate::ui::erased::{Element, element, part};

/// Something that opens on request, also without the app. By its `id` the app knows what was opened before it
/// took over; `class` says where it is shown.
pub(crate) fn disclosure(id: &str, class: &'static str, summary: &str, body: AnyView) -> AnyView {
    details(id, class, summary).view(body).into_any()
}

/// The same with much in it, which is drawn when it is first opened; or at once, where `is_wanted`. Not for what is
/// read without the app.
pub(crate) fn disclosure_drawn_late(
    id: &str,
    class: &'static str,
    summary: &str,
    is_wanted: bool,
    body: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let is_wanted = RwSignal::new(is_wanted);
    let body = part(move || {
        if is_wanted.get() {
            body()
        } else {
            ().into_any()
        }
    });
    // It begins closed.
    let open = move || is_wanted.set(true);
    details(id, class, summary)
        .on_toggle(open.into())
        .view(body)
        .into_any()
}

fn details(id: &str, class: &'static str, summary: &str) -> Element {
    element("details", "")
        .set("class", format!("app-glossary {class}").trim_end())
        .set("id", id)
        .add(element("summary", "").text(summary))
}
