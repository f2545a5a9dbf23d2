use leptos::prelude::*;

/// Something that opens on request, also without the app. By its `id` the app knows what was opened before it
/// took over; `class` says where it is shown.
pub(crate) fn disclosure(
    id: String,
    class: &'static str,
    summary: String,
    body: AnyView,
) -> AnyView {
    view! {
        <details class=format!("app-glossary {class}") id=id>
            <summary>{summary}</summary>
            {body}
        </details>
    }
    .into_any()
}
