use leptos::prelude::*;

use super::{
    button::Press,
    callout::{callout, notice},
    icon::{Icon, icon},
};
use crate::{
    i18n::keys,
    platform::service_worker,
    state::AppStore,
    storage::Trouble,
    ui::{
        context::I18n,
        erased::{Element, element, part},
        errors,
        pages::settings,
    },
};

/// What the person has to know, whatever the page: storage that fails, and a new version that waits.
pub(crate) fn notices(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let FrameNotices {
        update_waiting,
        language_missing,
    } = expect_context();
    let troubles = part(move || {
        let notices = store.troubles().get().into_iter();
        notices
            .map(|trouble| trouble_notice(i18n, store, trouble).into_any())
            .collect_view()
            .into_any()
    });
    let when = |is_told: RwSignal<bool>, notice: fn(I18n, RwSignal<bool>) -> Element| {
        part(move || {
            if is_told.get() {
                notice(i18n, is_told).into_any()
            } else {
                ().into_any()
            }
        })
    };
    element("div", "app-notices")
        .set("role", "status")
        .view(troubles)
        .view(when(language_missing, language_notice))
        .view(when(update_waiting, update_notice))
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

fn trouble_notice(i18n: I18n, store: AppStore, trouble: Trouble) -> Element {
    let (title, text) = errors::trouble(trouble);
    let mut actions = Vec::new();
    if matches!(trouble, Trouble::Full | Trouble::NotKept) {
        let again = Press::main(i18n.t(keys::ACTION_TRY_AGAIN)).small();
        actions.push(again.on_press(move || store.try_again()));
    }
    let save = Press::second(i18n.t(keys::ACTION_SAVE_COPY))
        .small()
        .icon(Icon::Save);
    actions.push(save.on_press(move || settings::save_copy(store, i18n)));
    let close = Press::quiet(i18n.t(keys::ACTION_CLOSE));
    actions.push(close.on_press(move || store.dismiss(trouble)));
    callout(&i18n.t(title), &i18n.t(text), actions)
}

fn language_notice(i18n: I18n, missing: RwSignal<bool>) -> Element {
    let close = Press::quiet(i18n.t(keys::ACTION_CLOSE)).on_press(move || missing.set(false));
    element("div", "app-callout app-callout--notice app-callout--inline")
        .view(icon(Icon::Globe))
        .add(element("span", "").say(i18n, keys::LANGUAGE_NOT_LOADED))
        .add(close)
}

fn update_notice(i18n: I18n, waiting: RwSignal<bool>) -> Element {
    let update = Press::main(i18n.t(keys::ACTION_UPDATE)).small();
    let later = Press::quiet(i18n.t(keys::ACTION_LATER));
    let actions = vec![
        update.on_press(service_worker::update),
        later.on_press(move || waiting.set(false)),
    ];
    let (title, text) = (i18n.t(keys::UPDATE_TITLE), i18n.t(keys::UPDATE_TEXT));
    notice(Icon::Restore, &title, &text, actions)
}
