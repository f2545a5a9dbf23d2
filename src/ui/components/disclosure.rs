use leptos::prelude::AnyView;

use crate::ui::erased::element;

/// Something that opens on request, also without the app. By its `id` the app knows what was opened before it
/// took over; `class` says where it is shown.
pub(crate) fn disclosure(id: &str, class: &'static str, summary: &str, body: AnyView) -> AnyView {
    element("details", "")
        .set("class", format!("app-glossary {class}").trim_end())
        .set("id", id)
        .add(element("summary", "").text(summary))
        .view(body)
        .into_any()
}
