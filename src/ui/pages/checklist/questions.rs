use leptos::prelude::*;

use crate::{
    i18n::keys,
    platform::{clock, document, ids},
    state::AppStore,
    ui::{
        components::{button::Press, icon::Icon},
        context::{Drafts, I18n},
        erased::{Element, attribute, element, part, text, together},
    },
};

/// The draft of a new question; also the id of its field.
const FIELD: &str = "new-question";
/// The heading, for the focus.
const TITLE: &str = "my-questions";
/// The id of the sentence about a question without words.
const ERROR: &str = "new-question-error";

/// What the person wants to ask the clinic, in their own words.
pub(super) fn my_questions(i18n: I18n) -> Element {
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
    let questions = part(move || {
        let checklist = store.checklist().read();
        let questions = checklist.open_questions().into_iter();
        let lines = questions.map(|(id, text)| {
            let id = id.to_owned();
            let remove = move || {
                store.remove_question(&id, clock::now());
                document::focus(TITLE);
            };
            element("li", "app-questions__one")
                .add(element("bdi", "").text(text))
                .add(Press::quiet(i18n.t(keys::ACTION_REMOVE)).on_press(remove))
                .into_any()
        });
        together(lines.collect())
    });
    let class = attribute(move || {
        let class = if is_empty.get() {
            "app-field app-field--error"
        } else {
            "app-field app-no-print"
        };
        Some(class.to_owned())
    });
    let error = part(move || {
        if !is_empty.get() {
            return ().into_any();
        }
        element("p", "app-field__error")
            .set("id", ERROR)
            .say(i18n, keys::ERROR_QUESTION_EMPTY)
            .into_any()
    });
    let while_empty =
        |word: &'static str| attribute(move || is_empty.get().then(|| word.to_owned()));
    let input = element("textarea", "app-input app-input--long")
        .set("id", FIELD)
        .set("rows", "3")
        .set("dir", "auto")
        .follow("aria-invalid", while_empty("true"))
        .follow("aria-describedby", while_empty(ERROR))
        .value(text(move || drafts.get(FIELD).unwrap_or_default()))
        .on_input(Box::new(move |text| drafts.set(FIELD, text)));
    let label = element("label", "app-field__label")
        .set("for", FIELD)
        .say(i18n, keys::QUESTIONS_LABEL);
    let field = element("div", "")
        .follow("class", class)
        .add(label)
        .view(error)
        .add(input);
    let add = Press::second(i18n.t(keys::ACTION_ADD_MY_QUESTION))
        .icon(Icon::Plus)
        .on_press(add);
    let title = element("h2", "").set("id", TITLE).set("tabindex", "-1");
    element("section", "app-panel")
        .set("aria-labelledby", TITLE)
        .add(title.say(i18n, keys::QUESTIONS_TITLE))
        .add(element("ul", "").set("role", "list").view(questions))
        .add(field)
        .add(element("div", "app-cluster app-no-print").add(add))
}
