use leptos::prelude::*;

use super::{
    button::Press,
    icon::{Icon, IconSize, sized},
};
use crate::{
    i18n::keys,
    state::AppStore,
    ui::{
        context::I18n,
        erased::{Element, element, text},
        pages::settings,
    },
};

/// Where the record is, and how it can be lost. Promises nothing. More facts stand below the sentences.
pub(crate) fn storage_shield(i18n: I18n, facts: Option<AnyView>) -> Element {
    let store = expect_context::<AppStore>();
    let sentence = text(move || {
        store.troubles().track();
        i18n.t(if store.is_kept() {
            keys::SHIELD_KEPT
        } else {
            keys::SHIELD_NOT_KEPT
        })
    });
    let last_copy = text(move || match store.settings().read().last_copy {
        Some(date) => i18n.with(keys::SHIELD_LAST_COPY, &[("date", i18n.date(date).into())]),
        None => i18n.t(keys::SHIELD_NO_COPY),
    });
    let title = element("h2", "app-shield__title")
        .set("id", "shield")
        .say(i18n, keys::SHIELD_TITLE);
    let shape = sized(Icon::Shield, IconSize::Large, "");
    let head = element("div", "app-shield__head")
        .add(element("span", "app-shield__icon").view(shape))
        .add(title);
    let save = Press::second(i18n.t(keys::ACTION_SAVE_COPY))
        .icon(Icon::Save)
        .on_press(move || settings::save_copy(store, i18n));
    let shield = element("section", "app-panel app-shield")
        .set("aria-labelledby", "shield")
        .add(head)
        .add(element("p", "").view(sentence.into_any()))
        .add(element("p", "").view(last_copy.into_any()));
    facts
        .into_iter()
        .fold(shield, Element::view)
        .add(element("div", "app-cluster").add(save))
}
