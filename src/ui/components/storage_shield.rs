use leptos::prelude::*;

use super::{
    button::{Button, Weight},
    icon::{Icon, IconSize, IconView},
};
use crate::{
    i18n::keys,
    state::AppStore,
    ui::{context::use_i18n, erased::text, pages::settings},
};

/// Where the record is, and how it can be lost. Promises nothing.
#[component]
pub(crate) fn StorageShield(
    /// More facts below the sentence.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let i18n = use_i18n();
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
    view! {
        <section class="app-panel app-shield" aria-labelledby="shield">
            <div class="app-shield__head">
                <span class="app-shield__icon">
                    <IconView icon=Icon::Shield size=IconSize::Large />
                </span>
                <h2 class="app-shield__title" id="shield">
                    {i18n.t(keys::SHIELD_TITLE)}
                </h2>
            </div>
            <p>{sentence}</p>
            <p>{last_copy}</p>
            {children.map(|children| children())}
            <div class="app-cluster">
                <Button
                    label=i18n.t(keys::ACTION_SAVE_COPY)
                    icon=Icon::Save
                    weight=Weight::Second
                    on_press=move || settings::save_copy(store, i18n)
                />
            </div>
        </section>
    }
}
