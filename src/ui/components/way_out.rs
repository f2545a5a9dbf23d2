use leptos::prelude::*;

use super::{
    button::Press,
    icon::{Icon, IconSize, sized},
    link_box::copy,
};
use crate::{
    domain::{journal::Journal, surroundings::Surroundings},
    i18n::keys,
    platform::{address, storage_facts},
    state::AppStore,
    ui::{
        context::I18n,
        erased::{Element, element, part, spawn},
    },
};

/// Inside another app, before anything is kept there: the way to a browser that the person finds again. What stands
/// behind the `#` of the address goes with it.
pub(crate) fn way_out(i18n: I18n, is_live: Signal<bool>) -> AnyView {
    let store = expect_context::<AppStore>();
    let stays = RwSignal::new(false);
    part(move || {
        if !is_live.get() || stays.get() || store.journal() != Journal::default() {
            return ().into_any();
        }
        match storage_facts::surroundings() {
            Surroundings::Inside(host) => steps(i18n, host.name(), stays).into_any(),
            _ => ().into_any(),
        }
    })
}

fn steps(i18n: I18n, host: &str, stays: RwSignal<bool>) -> Element {
    let said = RwSignal::new(String::new());
    let title = if host.is_empty() {
        i18n.t(keys::INSIDE_SOME_APP)
    } else {
        i18n.with(keys::INSIDE_APP, &[("name", host.into())])
    };
    let steps = [
        (Icon::Dots, keys::INSIDE_MENU),
        (Icon::Globe, keys::INSIDE_BROWSER),
    ];
    let steps = steps.map(|(shape, words)| {
        element("li", "app-steps__one")
            .view(sized(shape, IconSize::Large, ""))
            .add(element("span", "").say(i18n, words))
    });
    let copy_it = move || spawn(copy(i18n, address::here(), said));
    let buttons = element("div", "app-cluster")
        .add(
            Press::second(i18n.t(keys::INSIDE_COPY))
                .small()
                .icon(Icon::Copy)
                .on_press(copy_it),
        )
        .add(Press::quiet(i18n.t(keys::INSIDE_STAY)).on_press(move || stays.set(true)));
    let body = element("div", "app-callout__body")
        .add(element("h2", "app-callout__title").text(&title))
        .add(element("p", "").say(i18n, keys::INSIDE_TEXT))
        .add(
            element("ol", "app-steps")
                .set("role", "list")
                .add_all(steps.into()),
        )
        .add(buttons)
        .add(
            element("p", "app-note")
                .set("role", "status")
                .view(said.into_any()),
        );
    element("div", "app-callout app-callout--notice app-no-print")
        .view(sized(Icon::Info, IconSize::Large, ""))
        .add(body)
}
