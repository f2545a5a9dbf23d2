use leptos::prelude::*;

use super::{
    button::{Button, Weight},
    callout::Callout,
    icon::{Icon, IconView},
};
use crate::{
    i18n::keys,
    platform::service_worker,
    state::AppStore,
    storage::Trouble,
    ui::{context::use_i18n, erased::part, errors, pages::settings},
};

/// What the person has to know, whatever the page: storage that fails, and a new version that waits.
#[component]
pub(crate) fn Notices() -> impl IntoView {
    let store = expect_context::<AppStore>();
    let FrameNotices {
        update_waiting,
        language_missing,
    } = expect_context();
    view! {
        <div class="app-notices" role="status">
            {part(move || {
                store.troubles().get().into_iter().map(|trouble| view! { <TroubleNotice trouble /> }).collect_view().into_any()
            })}
            {part(move || language_missing.get().then(|| view! { <LanguageNotice missing=language_missing /> }).into_any())}
            {part(move || update_waiting.get().then(|| view! { <UpdateNotice waiting=update_waiting /> }).into_any())}
        </div>
    }
}

/// What the frame has to tell.
#[derive(Clone, Copy)]
pub(crate) struct FrameNotices {
    /// A new version of the app is downloaded and waits.
    pub update_waiting: RwSignal<bool>,
    /// The language that was chosen could not be loaded.
    pub language_missing: RwSignal<bool>,
}

impl FrameNotices {
    /// Nothing to tell yet.
    pub(crate) fn new() -> Self {
        Self {
            update_waiting: RwSignal::new(false),
            language_missing: RwSignal::new(false),
        }
    }
}

#[component]
fn TroubleNotice(trouble: Trouble) -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let (title, text) = errors::trouble(trouble);
    let can_try_again = matches!(trouble, Trouble::Full | Trouble::NotKept);
    view! {
        <Callout title=i18n.t(title) text=i18n.t(text)>
            {can_try_again
                .then(|| {
                    view! { <Button label=i18n.t(keys::ACTION_TRY_AGAIN) small=true on_press=move || store.try_again() /> }
                })}
            <Button
                label=i18n.t(keys::ACTION_SAVE_COPY)
                icon=Icon::Save
                weight=Weight::Second
                small=true
                on_press=move || settings::save_copy(store, i18n)
            />
            <Button
                label=i18n.t(keys::ACTION_CLOSE)
                weight=Weight::Quiet
                small=true
                on_press=move || store.dismiss(trouble)
            />
        </Callout>
    }
}

#[component]
fn LanguageNotice(missing: RwSignal<bool>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="app-callout app-callout--notice app-callout--inline">
            <IconView icon=Icon::Globe />
            <span>{i18n.t(keys::LANGUAGE_NOT_LOADED)}</span>
            <Button
                label=i18n.t(keys::ACTION_CLOSE)
                weight=Weight::Quiet
                small=true
                on_press=move || missing.set(false)
            />
        </div>
    }
}

#[component]
fn UpdateNotice(waiting: RwSignal<bool>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Callout
            title=i18n.t(keys::UPDATE_TITLE)
            text=i18n.t(keys::UPDATE_TEXT)
            notice=true
            icon=Icon::Restore
        >
            <Button label=i18n.t(keys::ACTION_UPDATE) small=true on_press=service_worker::update />
            <Button
                label=i18n.t(keys::ACTION_LATER)
                weight=Weight::Quiet
                small=true
                on_press=move || waiting.set(false)
            />
        </Callout>
    }
}
