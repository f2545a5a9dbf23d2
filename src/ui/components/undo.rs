use leptos::prelude::*;

use super::{
    button::{Button, Weight},
    icon::{Icon, IconView},
};
use crate::{
    catalog::checklist::ITEMS,
    i18n::keys,
    platform::{clock, document},
    state::{AppStore, Change},
    ui::{
        context::{I18n, use_i18n},
        erased::part,
        words::status_words,
    },
};

/// What changed last, and the way back.
#[component]
pub(crate) fn UndoNotice() -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    view! {
        <div class="app-undo app-no-print" role="status">
            {part(move || {
                store
                    .undo_offer()
                    .get()
                    .map(|undo| {
                        view! {
                            <p class="app-callout app-callout--notice app-callout--inline">
                                <IconView icon=Icon::Tick />
                                <span>{change_words(i18n, &undo.change)}</span>
                                <Button
                                    label=i18n.t(keys::ACTION_UNDO)
                                    icon=Icon::Undo
                                    weight=Weight::Quiet
                                    small=true
                                    on_press=move || {
                                        store.undo(clock::now());
                                        document::focus_in_place("h1");
                                    }
                                />
                            </p>
                        }
                    })
                    .into_any()
            })}
        </div>
    }
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
        Change::CopyBrought => i18n.t(keys::UNDO_COPY_BROUGHT),
    }
}
