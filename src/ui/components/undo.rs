use leptos::prelude::*;

use super::{
    button::Press,
    icon::{Icon, icon},
};
use crate::{
    catalog::checklist::ITEMS,
    i18n::keys,
    platform::{clock, document},
    state::{AppStore, Change},
    ui::{
        context::I18n,
        erased::{Element, element, part},
        words::status_words,
    },
};

/// What changed last, and the way back.
pub(crate) fn undo_notice(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let offer = part(move || {
        let Some(undo) = store.undo_offer().get() else {
            return ().into_any();
        };
        let undo_it = move || {
            store.undo(clock::now());
            document::focus_in_place("h1");
        };
        let button = Press::quiet(i18n.t(keys::ACTION_UNDO))
            .icon(Icon::Undo)
            .on_press(undo_it);
        let words = change_words(i18n, &undo.change);
        element("p", "app-callout app-callout--notice app-callout--inline")
            .view(icon(Icon::Tick))
            .add(element("span", "").text(&words))
            .add(button)
            .into_any()
    });
    element("div", "app-undo app-no-print")
        .set("role", "status")
        .view(offer)
}

fn change_words(i18n: I18n, change: &Change) -> String {
    match change {
        Change::Item(id, status) => {
            let item = ITEMS.iter().find(|item| item.id == id);
            let name = item.map_or_else(|| id.clone(), |item| i18n.t(item.name));
            let status = i18n.t(status_words(*status));
            i18n.with(
                keys::UNDO_ITEM,
                &[("name", name.into()), ("status", status.into())],
            )
        }
        Change::QuestionAdded => i18n.t(keys::UNDO_QUESTION_ADDED),
        Change::QuestionRemoved => i18n.t(keys::UNDO_QUESTION_REMOVED),
        Change::MedicineAdded => i18n.t(keys::UNDO_MEDICINE_ADDED),
        Change::MedicineChanged => i18n.t(keys::UNDO_MEDICINE_CHANGED),
        Change::MedicineRemoved => i18n.t(keys::UNDO_MEDICINE_REMOVED),
        Change::CourseSet => i18n.t(keys::UNDO_COURSE_SET),
        Change::VisitChanged => i18n.t(keys::UNDO_VISIT_CHANGED),
        Change::VisitsMoved(count) => {
            i18n.with(keys::UNDO_VISITS_MOVED, &[("count", (*count).into())])
        }
        Change::ValuesAdded(count) => {
            i18n.with(keys::UNDO_VALUES_ADDED, &[("count", (*count).into())])
        }
        Change::ValueRemoved => i18n.t(keys::UNDO_VALUE_REMOVED),
        Change::ContactChanged => i18n.t(keys::UNDO_CONTACT_CHANGED),
        Change::TakenBack(count) => i18n.with(keys::UNDO_TAKEN_BACK, &[("count", (*count).into())]),
        Change::CopyBrought => i18n.t(keys::UNDO_COPY_BROUGHT),
    }
}
