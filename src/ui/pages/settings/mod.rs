//! Language, appearance, and the record: where it is, copies, erasing.

mod bring_back;
mod erase;

use leptos::prelude::*;

use self::{bring_back::BringBack, erase::Erase};
use crate::{
    i18n::keys,
    platform::{clock, document, files},
    state::AppStore,
    storage::{Appearance, backup},
    ui::{
        components::{
            field::radio,
            icon::{Icon, IconView},
            languages::LanguageList,
            page_head::PageHead,
            storage_shield::StorageShield,
        },
        context::{I18n, use_i18n},
        erased::{chosen, on, part, text},
    },
};

/// Offers the record as a file and remembers the day.
pub(in crate::ui) fn save_copy(store: AppStore, i18n: I18n) {
    let today = clock::today();
    let text = backup::write(&untrack(|| store.journal()), today);
    let name = i18n.plain(keys::COPY_FILE_NAME, &[("date", today.to_string().into())]);
    if text.is_ok_and(|text| files::save(&name, files::JSON, &text)) {
        store.note_copy(today, clock::now());
    }
}

/// The settings.
#[component]
pub(super) fn SettingsPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <PageHead title=i18n.t(keys::SETTINGS_TITLE) lead=i18n.t(keys::SETTINGS_LEAD) />
        <div class="app-columns">
            <div class="app-stack app-stack--wide">
                <StorageShield>
                    <Facts />
                </StorageShield>
                <BringBack />
                <Erase />
            </div>
            <div class="app-stack app-stack--wide">
                <section class="app-stack" aria-labelledby="languages">
                    <h2 id="languages">{i18n.t(keys::LANGUAGES_TITLE)}</h2>
                    <div class="app-panel app-panel--flush">
                        <LanguageList />
                    </div>
                </section>
                <AppearanceChoice />
            </div>
        </div>
    }
}

/// What the app can honestly say about the storage.
#[component]
fn Facts() -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let used = text(move || {
        store.checklist().track();
        store.settings().track();
        let kilobytes = (store.used() + 512) / 1024;
        i18n.with(keys::SHIELD_USED_VALUE, &[("kilobytes", kilobytes.into())])
    });
    let copy = text(move || backup::write(&store.journal(), clock::today()).unwrap_or_default());
    let shown = RwSignal::new(false);
    view! {
        <dl class="app-facts">
            <div class="app-facts__row">
                <dt class="app-facts__name">{i18n.t(keys::SHIELD_PROMISE)}</dt>
                <dd class="app-facts__value">{i18n.t(keys::SHIELD_PROMISE_VALUE)}</dd>
            </div>
            <div class="app-facts__row">
                <dt class="app-facts__name">{i18n.t(keys::SHIELD_USED)}</dt>
                <dd class="app-facts__value app-figures">{used}</dd>
            </div>
        </dl>
        <details
            class="app-glossary app-glossary--plain"
            id="copy-as-text"
            on:toggle=on(move |_| shown.update(|shown| *shown = !*shown))
        >
            <summary>{i18n.t(keys::COPY_AS_TEXT)}</summary>
            {part(move || {
                shown
                    .get()
                    .then(|| {
                        view! {
                            <textarea
                                class="app-input app-input--long"
                                readonly
                                dir="ltr"
                                rows="8"
                                aria-label=i18n.plain(keys::COPY_AS_TEXT, &[])
                                prop:value=copy
                            ></textarea>
                        }
                    })
                    .into_any()
            })}
        </details>
    }
}

#[component]
fn AppearanceChoice() -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let choices = [
        (Appearance::System, Icon::System, keys::APPEARANCE_SYSTEM),
        (Appearance::Light, Icon::Sun, keys::APPEARANCE_LIGHT),
        (Appearance::Dark, Icon::Moon, keys::APPEARANCE_DARK),
    ];
    let option = |(appearance, icon, name)| {
        let is_chosen = move || store.settings().read().appearance == appearance;
        let choose = move || {
            store.choose_appearance(appearance, clock::now());
            document::set_appearance(appearance);
        };
        let beside = view! {
            <IconView icon />
            {i18n.t(name)}
        };
        radio("appearance", chosen(is_chosen), choose.into(), beside)
    };
    view! {
        <section class="app-stack" aria-labelledby="appearance">
            <h2 id="appearance">{i18n.t(keys::APPEARANCE_TITLE)}</h2>
            <div class="app-choice" role="radiogroup" aria-labelledby="appearance">
                {choices.map(option).collect_view()}
            </div>
        </section>
    }
}
