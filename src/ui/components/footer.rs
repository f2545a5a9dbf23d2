use crate::{
    i18n::keys,
    ui::{
        context::I18n,
        erased::{Element, element},
        routes::Page,
    },
};

/// What the app is for, and where what is written stays.
pub(crate) fn footer(i18n: I18n) -> Element {
    let about = element("a", "")
        .set("href", &Page::About.path(i18n.language()))
        .say(i18n, keys::FOOTER_ABOUT);
    let privacy = format!("{} ", i18n.t(keys::FOOTER_PRIVACY));
    element("footer", "app-footer")
        .add(element("p", "").say(i18n, keys::FOOTER_PURPOSE))
        .add(element("p", "").text(&privacy).add(about))
}
