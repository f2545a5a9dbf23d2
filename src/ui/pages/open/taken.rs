use leptos::prelude::*;

use crate::{
    domain::shelf::{Shelf, listed},
    i18n::keys,
    platform::{clock, document},
    state::AppStore,
    ui::{
        components::button::Press,
        context::I18n,
        erased::{element, part},
    },
};

/// What was taken over in the last days, and the way back.
pub(in crate::ui::pages) fn taken_before(i18n: I18n) -> AnyView {
    let store = expect_context::<AppStore>();
    part(move || {
        let shelf = store.shelf().read();
        let rows = listed(&shelf.replaced)
            .filter(|(_, it)| !Shelf::is_too_old(it, clock::today()))
            .filter(|(_, it)| store.can_take_back(it))
            .map(|(_, saved)| {
                let taken = saved.clone();
                let back = move || {
                    store.take_back(&taken, clock::now());
                    document::focus_in_place("h1");
                };
                let date = saved.on.map(|day| i18n.date(day)).unwrap_or_default();
                let words = if saved.name.is_empty() {
                    i18n.with(keys::TAKEN_COPY, &[("date", date.into())])
                } else {
                    let args = [("date", date.into()), ("name", saved.name.as_str().into())];
                    i18n.with(keys::TAKEN_FROM, &args)
                };
                element("li", "app-questions__one")
                    .add(element("span", "").text(&words))
                    .add(Press::quiet(i18n.t(keys::TAKEN_BACK)).on_press(back))
            });
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            return ().into_any();
        }
        let title = element("h2", "").set("id", "taken");
        element("section", "app-panel")
            .set("aria-labelledby", "taken")
            .add(title.say(i18n, keys::TAKEN_TITLE))
            .add(element("p", "").say(i18n, keys::TAKEN_TEXT))
            .add(element("ul", "").set("role", "list").add_all(rows))
            .into_any()
    })
}
