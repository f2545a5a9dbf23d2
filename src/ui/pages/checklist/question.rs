use leptos::prelude::*;

use super::Marks;
use crate::{
    catalog::checklist::ItemSpec,
    domain::checklist::{Answer, Status},
    i18n::keys,
    platform::clock,
    state::AppStore,
    ui::{
        components::{
            field::radio,
            icon::{Icon, icon},
        },
        context::I18n,
        erased::{Element, attribute, chosen, element, part},
        words::answer_words,
    },
};

/// One question about the person. "Yes" and "not sure" go to the doctor.
pub(super) fn screening(i18n: I18n, item: &'static ItemSpec, marks: Marks) -> Element {
    let store = expect_context::<AppStore>();
    let entry = store.entry(item.id);
    let status = move || entry.read().status;
    let is_told = move || matches!(status(), Status::Answered(answer) if answer.tells_the_doctor());
    let class = attribute(move || {
        let class = match status() {
            _ if is_told() => "app-task app-task--tell",
            Status::Open if marks.is_next(item) => "app-task app-task--next",
            Status::Open => "app-task",
            _ => "app-task app-task--done",
        };
        Some(class.to_owned())
    });
    let shape = part(move || icon(if is_told() { Icon::Say } else { Icon::Tick }));
    let name_id = format!("{}-name", item.id);
    let why_id = format!("{}-why", item.id);
    let answers = element("div", "app-choice app-task__more")
        .set("role", "radiogroup")
        .set("aria-labelledby", &name_id)
        .set("aria-describedby", &why_id);
    let answers = Answer::ALL.into_iter().fold(answers, |answers, answer| {
        let is_chosen = move || status() == Status::Answered(answer);
        let choose = move || store.set_status(item.id, Status::Answered(answer), clock::now());
        answers.view(radio(
            item.id,
            chosen(is_chosen),
            choose.into(),
            i18n.t(answer_words(answer)),
        ))
    });
    let told = part(move || {
        if is_told() {
            element("p", "app-task__state")
                .say(i18n, keys::TELL_ON_LIST)
                .into_any()
        } else {
            ().into_any()
        }
    });
    let name = element("h3", "app-task__name").set("id", &name_id);
    let why = element("p", "app-task__why").set("id", &why_id);
    let body = element("div", "app-task__body")
        .add(name.say(i18n, item.name))
        .add(why.say(i18n, item.why))
        .add(answers)
        .view(told);
    let mark = element("span", "app-task__tick")
        .set("aria-hidden", "true")
        .add(element("span", "app-task__box").view(shape));
    element("li", "")
        .follow("class", class)
        .set("id", item.id)
        .add(mark)
        .add(body)
}
