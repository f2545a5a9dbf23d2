use leptos::prelude::*;

use super::icon::{Icon, IconSize, IconView};

/// Something that must not be missed, or a quiet notice that something changed.
#[component]
pub(crate) fn Callout(
    /// Its heading.
    #[prop(into)]
    title: String,
    /// What it means.
    #[prop(into)]
    text: String,
    /// Quiet, not a warning.
    #[prop(optional)]
    notice: bool,
    /// The shape beside it.
    #[prop(default = Icon::Warning)]
    icon: Icon,
    /// What can be done.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = if notice {
        "app-callout app-callout--notice"
    } else {
        "app-callout"
    };
    view! {
        <div class=class>
            <IconView icon size=IconSize::Large />
            <div class="app-callout__body">
                <h2 class="app-callout__title">{title}</h2>
                <p>{text}</p>
                {children.map(|children| view! { <div class="app-cluster">{children()}</div> })}
            </div>
        </div>
    }
}
