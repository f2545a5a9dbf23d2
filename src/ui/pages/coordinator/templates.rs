use leptos::prelude::*;
use serde_json::Value;

use super::draft::{CLINIC, usual};
use crate::{
    domain::shelf::{Saved, listed},
    i18n::keys,
    platform::{clock, ids},
    state::AppStore,
    ui::{
        components::button::Press,
        context::{Drafts, I18n},
        erased::{Element, element, part},
    },
};

/// Clinic, contacts and checklist as they are used again and again.
pub(super) fn templates(i18n: I18n, drafts: Drafts) -> AnyView {
    let store = expect_context::<AppStore>();
    part(move || {
        let shelf = store.shelf().read();
        let rows = listed(&shelf.templates).map(|(id, template)| {
            let id = id.clone();
            let text = template.text.clone();
            let remove = move || store.keep_template(&id, Saved::default(), clock::now());
            element("li", "app-questions__one")
                .add(Press::quiet(template.name.clone()).on_press(move || fill_in(drafts, &text)))
                .add(Press::quiet(i18n.t(keys::ACTION_REMOVE)).on_press(remove))
        });
        let rows: Vec<Element> = rows.collect();
        let keep = move || {
            let fields = usual(drafts);
            let fields: Vec<(&String, &String)> = fields.iter().collect();
            let name = untrack(|| drafts.get(CLINIC)).unwrap_or_default();
            let template = Saved {
                name: name.trim().to_owned(),
                on: Some(clock::today()),
                text: serde_json::to_string(&fields).unwrap_or_default(),
                ..Saved::default()
            };
            if !template.name.is_empty() {
                store.keep_template(&ids::new_id(), template, clock::now());
            }
        };
        let keep = Press::second(i18n.t(keys::TEMPLATE_KEEP))
            .small()
            .on_press(keep);
        let legend = element("legend", "app-field__legend").say(i18n, keys::TEMPLATES);
        let hint = if rows.is_empty() {
            keys::TEMPLATES_NONE
        } else {
            keys::TEMPLATES_HINT
        };
        element("fieldset", "app-field")
            .add(legend)
            .add(element("p", "app-field__hint").say(i18n, hint))
            .add(element("ul", "").set("role", "list").add_all(rows))
            .add(element("div", "app-cluster").add(keep))
            .into_any()
    })
}

/// Puts what a template keeps into the form.
fn fill_in(drafts: Drafts, template: &str) {
    let Ok(Value::Array(fields)) = serde_json::from_str(template) else {
        return;
    };
    let before: Vec<String> = usual(drafts).keys().cloned().collect();
    drafts.forget(&before);
    for field in &fields {
        let text = |place: usize| field.get(place).and_then(Value::as_str);
        if let (Some(name), Some(value)) = (text(0), text(1)) {
            drafts.set(name, value.to_owned());
        }
    }
}
