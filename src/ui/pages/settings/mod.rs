//! Language, appearance, and the record: where it is, copies, erasing.

mod bring_back;
mod erase;

use leptos::prelude::*;

use self::{bring_back::bring_back, erase::erase};
use crate::{
    i18n::{MessageId, keys},
    platform::{clock, document, files},
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
        erased::{Element, chosen, element, text, together},
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
pub(super) fn settings() -> AnyView {
    let i18n = use_i18n();
    let facts = facts(i18n);
    let shield = storage_shield(i18n, Some(facts));
    let languages = element("div", "app-panel app-panel--flush").add(language_list(i18n));
    let languages = section(i18n, "languages", keys::LANGUAGES_TITLE).add(languages);
    let records = element("div", "app-stack app-stack--wide")
        .add(shield)
        .add(bring_back(i18n))
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
    let promise = element("dd", "app-facts__value").say(i18n, keys::SHIELD_PROMISE_VALUE);
    let used = element("dd", "app-facts__value app-figures").view(used.into_any());
    let list = element("dl", "app-facts")
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
    together(vec![list.into_any(), as_text])
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
