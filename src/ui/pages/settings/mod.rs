//! Language, appearance, and the record: where it is, copies, erasing.

mod erase;

use leptos::prelude::*;

use self::erase::erase;
use super::open::{bring_back, taken_before};
use crate::{
    domain::surroundings::Surroundings,
    i18n::{MessageId, keys},
    platform::{clock, document, files, storage_facts},
    state::AppStore,
    storage::{Appearance, backup},
    ui::{
        components::{
            disclosure::disclosure_drawn_late,
            field::radio,
            icon::{Icon, icon},
            languages::language_list,
            page_head::page_head,
            storage_shield::storage_shield,
        },
        context::{I18n, use_i18n},
        erased::{Element, chosen, effect, element, spawn, text, together},
        tracked::Tracked,
    },
};

/// Offers the record as a file and remembers the day. Not in another app's browser: many of them save nothing, in silence.
pub(in crate::ui) fn save_copy(store: AppStore, i18n: I18n) {
    let (name, text) = copy(store, i18n);
    let is_offered = !text.is_empty() && files::save(&name, files::JSON, &text);
    if is_offered && !storage_facts::surroundings().is_inside() {
        store.note_copy(clock::today(), clock::now());
    }
}

/// The name of the file and what stands in it.
pub(super) fn copy(store: AppStore, i18n: I18n) -> (String, String) {
    let today = clock::today();
    let text = backup::write(&untrack(|| store.journal()), today);
    let name = i18n.plain(keys::COPY_FILE_NAME, &[("date", today.to_string().into())]);
    (name, text.unwrap_or_default())
}

/// The settings.
pub(super) fn settings() -> AnyView {
    let i18n = use_i18n();
    let facts = facts(i18n);
    let shield = storage_shield(i18n, Some(facts));
    let languages = element("div", "app-panel app-panel--flush").add(language_list(i18n));
    let languages = section(i18n, "languages", keys::LANGUAGES_TITLE).add(languages);
    let records = element("div", "app-stack app-stack--wide")
        .add(shield)
        .add(bring_back(i18n))
        .view(taken_before(i18n))
        .add(erase(i18n));
    let looks = element("div", "app-stack app-stack--wide")
        .add(languages)
        .add(appearance_choice(i18n));
    let columns = element("div", "app-columns").add(records).add(looks);
    let lead = Signal::stored(i18n.t(keys::SETTINGS_LEAD));
    let head = page_head(&i18n.t(keys::SETTINGS_TITLE), lead);
    together(vec![head.into_any(), columns.into_any()])
}

/// A part of the page that begins with its title.
fn section(i18n: I18n, id: &str, title: MessageId) -> Element {
    element("section", "app-stack")
        .set("aria-labelledby", id)
        .add(element("h2", "").set("id", id).say(i18n, title))
}

/// What the app can honestly say about the storage.
fn facts(i18n: I18n) -> AnyView {
    let store = expect_context::<AppStore>();
    let is_promised = RwSignal::new(false);
    effect(move || {
        spawn(async move {
            let is_persistent = storage_facts::is_persistent().await == Some(true);
            // The page may have been left meanwhile.
            is_promised.try_set(is_persistent);
        });
    });
    let used = text(move || {
        store.checklist().track();
        store.settings().track();
        let kilobytes = (store.used() + 512) / 1024;
        i18n.with(keys::SHIELD_USED_VALUE, &[("kilobytes", kilobytes.into())])
    });
    let copy = text(move || backup::write(&store.journal(), clock::today()).unwrap_or_default());
    let fact = |name: MessageId, value: Element| {
        element("div", "app-facts__row")
            .add(element("dt", "app-facts__name").say(i18n, name))
            .add(value)
    };
    let tracked = expect_context::<Tracked>();
    let opened_in = text(move || {
        // Not known while the page is prerendered.
        let is_live = tracked.get().today.is_some();
        let surroundings = is_live.then(storage_facts::surroundings);
        i18n.t(match surroundings {
            None | Some(Surroundings::Tab) => keys::SHIELD_IN_TAB,
            Some(Surroundings::SafariTab) => keys::SHIELD_IN_SAFARI,
            Some(Surroundings::Installed) => keys::SHIELD_INSTALLED,
            Some(Surroundings::Inside(_)) => keys::SHIELD_INSIDE,
        })
    });
    let opened_in = element("dd", "app-facts__value").view(opened_in.into_any());
    let promise = text(move || {
        i18n.t(if is_promised.get() {
            keys::SHIELD_PROMISED
        } else {
            keys::SHIELD_PROMISE_VALUE
        })
    });
    let promise = element("dd", "app-facts__value").view(promise.into_any());
    let used = element("dd", "app-facts__value app-figures").view(used.into_any());
    let list = element("dl", "app-facts")
        .add(fact(keys::SHIELD_OPENED_IN, opened_in))
        .add(fact(keys::SHIELD_PROMISE, promise))
        .add(fact(keys::SHIELD_USED, used));
    let copy = move || {
        element("textarea", "app-input app-input--long")
            .set("readonly", "")
            .set("dir", "ltr")
            .set("rows", "8")
            .set("aria-label", &i18n.plain(keys::COPY_AS_TEXT, &[]))
            .value(copy)
            .into_any()
    };
    let as_text = disclosure_drawn_late(
        "copy-as-text",
        "app-glossary--plain",
        &i18n.t(keys::COPY_AS_TEXT),
        false,
        copy,
    );
    let private = element("p", "app-note").say(i18n, keys::SHIELD_PRIVATE);
    together(vec![list.into_any(), private.into_any(), as_text])
}

fn appearance_choice(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let choices = [
        (Appearance::System, Icon::System, keys::APPEARANCE_SYSTEM),
        (Appearance::Light, Icon::Sun, keys::APPEARANCE_LIGHT),
        (Appearance::Dark, Icon::Moon, keys::APPEARANCE_DARK),
    ];
    let group = element("div", "app-choice")
        .set("role", "radiogroup")
        .set("aria-labelledby", "appearance");
    let group = choices
        .into_iter()
        .fold(group, |group, (appearance, shape, name)| {
            let is_chosen = move || store.settings().read().appearance == appearance;
            let choose = move || {
                store.choose_appearance(appearance, clock::now());
                document::set_appearance(appearance);
            };
            let beside = together(vec![icon(shape), i18n.t(name).into_any()]);
            group.view(radio(
                "appearance",
                chosen(is_chosen),
                choose.into(),
                beside,
            ))
        });
    section(i18n, "appearance", keys::APPEARANCE_TITLE).add(group)
}
