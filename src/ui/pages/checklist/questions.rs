use leptos::prelude::*;

use crate::{
    i18n::keys,
    platform::{clock, document, ids},
    state::AppStore,
    ui::{
        components::{
            button::{Button, Weight},
            icon::Icon,
        },
        context::{Drafts, use_i18n},
        erased::{attribute, on, part, text},
    },
};

/// The draft of a new question; also the id of its field.
const FIELD: &str = "new-question";

/// What the person wants to ask the clinic, in their own words.
#[component]
pub(super) fn MyQuestions() -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let is_empty = RwSignal::new(false);
    let add = move || {
        let text = untrack(|| drafts.get(FIELD)).unwrap_or_default();
        is_empty.set(text.trim().is_empty());
        if is_empty.get_untracked() {
            document::focus(FIELD);
        } else {
            store.ask(&ids::new_id(), &text, clock::now());
            drafts.forget(&[FIELD.to_owned()]);
        }
    };
    view! {
        <section class="app-panel" aria-labelledby="my-questions">
            <h2 id="my-questions" tabindex="-1">
                {i18n.t(keys::QUESTIONS_TITLE)}
            </h2>
            <ul role="list">
                {part(move || {
                    store
                        .checklist()
                        .read()
                        .open_questions()
                        .into_iter()
                        .map(|(id, text)| {
                            let (id, text) = (id.to_owned(), text.to_owned());
                            view! {
                                <li class="app-questions__one">
                                    <bdi>{text}</bdi>
                                    <Button
                                        label=i18n.t(keys::ACTION_REMOVE)
                                        weight=Weight::Quiet
                                        small=true
                                        on_press=move || {
                                            store.remove_question(&id, clock::now());
                                            document::focus("my-questions");
                                        }
                                    />
                                </li>
                            }
                        })
                        .collect_view()
                        .into_any()
                })}
            </ul>
            <div class=text(move || if is_empty.get() { "app-field app-field--error" } else { "app-field app-no-print" })>
                <label class="app-field__label" for=FIELD>
                    {i18n.t(keys::QUESTIONS_LABEL)}
                </label>
                {part(move || {
                    is_empty
                        .get()
                        .then(|| {
                            view! {
                                <p class="app-field__error" id="new-question-error">
                                    {i18n.t(keys::ERROR_QUESTION_EMPTY)}
                                </p>
                            }
                        })
                        .into_any()
                })}
                <textarea
                    class="app-input app-input--long"
                    id=FIELD
                    rows="3"
                    dir="auto"
                    aria-invalid=attribute(move || is_empty.get().then_some("true"))
                    aria-describedby=attribute(move || is_empty.get().then_some("new-question-error"))
                    prop:value=text(move || drafts.get(FIELD).unwrap_or_default())
                    on:input=on(move |event| drafts.set(FIELD, event_target_value(&event)))
                ></textarea>
            </div>
            <div class="app-cluster app-no-print">
                <Button
                    label=i18n.t(keys::ACTION_ADD_MY_QUESTION)
                    icon=Icon::Plus
                    weight=Weight::Second
                    on_press=add
                />
            </div>
        </section>
    }
}
