use leptos::prelude::*;

use super::{
    OPEN,
    form::{Form, first_field},
};
use crate::{
    catalog::checklist::ItemSpec,
    domain::checklist::{Entry, Status},
    i18n::keys,
    platform::{clock, document},
    state::AppStore,
    ui::{
        components::{
            button::{Button, Weight},
            icon::{Icon, IconView},
        },
        context::{Drafts, I18n, use_i18n},
        erased::{on, part, text},
        words::status_words,
    },
};

/// One line to tick: what, why, where it stands, what was noted.
#[component]
pub(super) fn Task(item: &'static ItemSpec) -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let next = expect_context::<Memo<Option<&'static str>>>();
    let entry = store.entry(item.id);
    let status = move || entry.read().status;
    let is_next = move || next.get() == Some(item.id);
    let is_open = move || drafts.get(OPEN).as_deref() == Some(item.id);
    let class = text(move || match (status(), is_next()) {
        (Status::Done | Status::Answered(_), _) => "app-task app-task--done",
        (Status::NotForMe, _) => "app-task app-task--skipped",
        (Status::Open, true) => "app-task app-task--next",
        (Status::Open, false) => "app-task",
    });
    let state = text(move || match status() {
        Status::Open if is_next() => i18n.t(keys::STATUS_NEXT),
        status => i18n.t(status_words(status)),
    });
    let icon = move || {
        let icon = if status() == Status::NotForMe {
            Icon::Dash
        } else {
            Icon::Tick
        };
        view! { <IconView icon /> }.into_any()
    };
    let name = i18n.plain(item.name, &[]);
    let more_id = format!("{}-more", item.id);
    view! {
        <li class=class id=item.id>
            <button
                class="app-task__tick"
                type="button"
                aria-pressed=text(move || if status() == Status::Open { "false" } else { "true" })
                aria-label=text(move || format!("{name}: {}", state.get()))
                on:click=on(move |_| store.toggle(item.id, clock::today(), clock::now()))
            >
                <span class="app-task__box">{part(icon)}</span>
            </button>
            <div class="app-task__body">
                <div class="app-task__head">
                    <h3 class="app-task__name">{i18n.t(item.name)}</h3>
                    <p class="app-task__state">{state}</p>
                </div>
                {part(move || {
                    (status() == Status::Open).then(|| view! { <p class="app-task__why">{i18n.t(item.why)}</p> }).into_any()
                })}
                {part(move || noted(i18n, &entry.read()))}
                {part(move || {
                    let label = if entry.with(is_untouched) { keys::ACTION_ADD_DETAILS } else { keys::ACTION_CHANGE };
                    (!is_open())
                        .then(|| {
                            view! {
                                <div class="app-task__more app-no-print">
                                    <Button
                                        id=more_id.clone()
                                        label=i18n.t(label)
                                        weight=Weight::Quiet
                                        small=true
                                        on_press=move || {
                                                                                        drafts.set(OPEN, item.id.to_owned());
                                            document::focus_when_drawn(first_field(item));
                                        }
                                    />
                                </div>
                            }
                        })
                        .into_any()
                })}
            </div>
            {part(move || is_open().then(|| view! { <Form item /> }).into_any())}
        </li>
    }
}

fn is_untouched(entry: &Entry) -> bool {
    entry.done_on.is_none() && entry.result.is_none() && entry.note.is_empty()
}

/// An entry in one line: where it stands, result, day, note.
pub(in crate::ui) fn entry_words(i18n: I18n, entry: &Entry) -> String {
    let status = i18n.t(status_words(entry.status));
    let day = entry.done_on.map(|day| i18n.date(day));
    let note = (!entry.note.is_empty()).then(|| entry.note.clone());
    [Some(status), result_words(entry), day, note]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

fn result_words(entry: &Entry) -> Option<String> {
    entry.result.as_ref().map(|result| {
        let unit = result
            .unit
            .map(|unit| format!("\u{a0}{}", unit.symbol()))
            .unwrap_or_default();
        format!("{}{unit}", result.text)
    })
}

/// The result, the day and the note of an entry, where there are any.
fn noted(i18n: I18n, entry: &Entry) -> AnyView {
    let result = result_words(entry);
    let day = entry.done_on.map(|day| i18n.date(day));
    let note = (!entry.note.is_empty()).then(|| entry.note.clone());
    view! {
        {(result.is_some() || day.is_some())
            .then(|| {
                let is_both = result.is_some() && day.is_some();
                view! {
                    <p class="app-task__result app-figures">
                        <bdi>{result}</bdi>
                        {is_both.then_some(" · ")}
                        {day}
                    </p>
                }
            })}
        {note
            .map(|note| {
                view! {
                    <p class="app-task__result">
                        <bdi>{note}</bdi>
                    </p>
                }
            })}
    }
    .into_any()
}
