use leptos::prelude::*;

use super::{
    button::Press,
    icon::{Icon, IconSize, sized},
};
use crate::{
    domain::{journal::Journal, surroundings::Surroundings},
    i18n::keys,
    platform::storage_facts,
    state::AppStore,
    ui::{
        context::I18n,
        erased::{Element, effect, element, part, spawn, text, together},
        pages::settings,
        routes::Page,
        tracked::Tracked,
    },
};

/// Where the record is, and how it can be lost. Promises nothing. More facts stand below the sentences.
pub(crate) fn storage_shield(i18n: I18n, facts: Option<AnyView>) -> Element {
    let store = expect_context::<AppStore>();
    let tracked = expect_context::<Tracked>();
    let sentence = text(move || {
        store.troubles().track();
        i18n.t(if store.is_kept() {
            keys::SHIELD_KEPT
        } else {
            keys::SHIELD_NOT_KEPT
        })
    });
    let last_copy = text(move || {
        let (last, copied) = {
            let settings = store.settings().read();
            (settings.last_copy, settings.copied)
        };
        let new = tracked.get().since(copied);
        let said = match last {
            Some(date) => i18n.with(keys::SHIELD_LAST_COPY, &[("date", i18n.date(date).into())]),
            None => i18n.t(keys::SHIELD_NO_COPY),
        };
        if new == 0 {
            return said;
        }
        let nudge = i18n.with(keys::SHIELD_NEW_SINCE, &[("count", new.into())]);
        format!("{said} {nudge}")
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
    let carry = element("a", "app-button app-button--quiet app-button--small")
        .set("href", &Page::Share.path(i18n.language()))
        .say(i18n, keys::SHARE_TITLE);
    let shield = element("section", "app-panel app-shield")
        .set("aria-labelledby", "shield")
        .add(head)
        .add(element("p", "").view(sentence.into_any()))
        .view(part(move || deleted_by_safari(i18n, tracked)))
        .add(element("p", "").view(last_copy.into_any()))
        .view(promise(i18n, store));
    facts
        .into_iter()
        .fold(shield, Element::view)
        .add(element("div", "app-cluster").add(save).add(carry))
}

/// In a tab of Safari: how long what is kept lasts, beside the next visit.
fn deleted_by_safari(i18n: I18n, tracked: Tracked) -> AnyView {
    let facts = tracked.get();
    let Some(today) = facts.today else {
        return ().into_any();
    };
    if storage_facts::surroundings() != Surroundings::SafariTab {
        return ().into_any();
    }
    let days = facts.next_visit().map(|it| (it.day - today).num_days());
    let visit = days.map(|days| i18n.with(keys::SHIELD_NEXT_VISIT, &[("days", days.into())]));
    let words = format!(
        "{} {}",
        visit.unwrap_or_default(),
        i18n.t(keys::SHIELD_SAFARI)
    );
    element("p", "app-callout app-callout--inline")
        .add(element("strong", "").text(words.trim()))
        .into_any()
}

/// Once there is something to lose: the reason, and the question to the browser whether it will keep it.
fn promise(i18n: I18n, store: AppStore) -> AnyView {
    let answer = RwSignal::new(String::new());
    let can_ask = RwSignal::new(false);
    effect(move || {
        spawn(async move {
            let is_persistent = storage_facts::is_persistent().await;
            // The page may have been left meanwhile.
            can_ask.try_set(is_persistent == Some(false));
        });
    });
    part(move || {
        let said = answer.get();
        if !said.is_empty() {
            return element("p", "")
                .set("role", "status")
                .text(&said)
                .into_any();
        }
        if !can_ask.get() || store.journal() == Journal::default() {
            return ().into_any();
        }
        let ask = move || {
            spawn(async move {
                let promised = storage_facts::ask_to_persist().await == Some(true);
                let words = if promised {
                    keys::SHIELD_PROMISED
                } else {
                    keys::SHIELD_NOT_PROMISED
                };
                answer.try_set(i18n.t(words));
            });
        };
        let ask = Press::quiet(i18n.t(keys::SHIELD_ASK)).on_press(ask);
        together(vec![
            element("p", "").say(i18n, keys::SHIELD_WHY_ASK).into_any(),
            element("div", "app-cluster").add(ask).into_any(),
        ])
    })
}
