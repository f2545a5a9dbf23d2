use super::icon::{Icon, IconSize, sized};
use crate::ui::erased::{Element, element};

/// Something that must not be missed.
pub(crate) fn callout(title: &str, text: &str, actions: Vec<Element>) -> Element {
    with_icon("app-callout", Icon::Warning, title, text, actions)
}

/// A quiet notice that something changed, with what can be done.
pub(crate) fn notice(icon: Icon, title: &str, text: &str, actions: Vec<Element>) -> Element {
    with_icon(
        "app-callout app-callout--notice",
        icon,
        title,
        text,
        actions,
    )
}

fn with_icon(
    class: &'static str,
    icon: Icon,
    title: &str,
    text: &str,
    actions: Vec<Element>,
) -> Element {
    let mut body = element("div", "app-callout__body")
        .add(element("h2", "app-callout__title").text(title))
        .add(element("p", "").text(text));
    if !actions.is_empty() {
        body = body.add(element("div", "app-cluster").add_all(actions));
    }
    element("div", class)
        .view(sized(icon, IconSize::Large, ""))
        .add(body)
}
