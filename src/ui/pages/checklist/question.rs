use leptos::prelude::*;

use crate::{
    catalog::checklist::ItemSpec,
    domain::checklist::{Answer, Status},
    i18n::keys,
    platform::clock,
    state::AppStore,
    ui::{
        components::{
            field::radio,
            icon::{Icon, IconView},
        },
        context::use_i18n,
        erased::{chosen, part, text},
        words::answer_words,
    },
};

/// One question about the person. "Yes" and "not sure" go to the doctor.
#[component]
pub(super) fn Screening(item: &'static ItemSpec) -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let next = expect_context::<Memo<Option<&'static str>>>();
    let entry = store.entry(item.id);
    let status = move || entry.read().status;
    let is_told = move || matches!(status(), Status::Answered(answer) if answer.tells_the_doctor());
    let class = text(move || match status() {
        _ if is_told() => "app-task app-task--tell",
        Status::Open if next.get() == Some(item.id) => "app-task app-task--next",
        Status::Open => "app-task",
        _ => "app-task app-task--done",
    });
    let icon = move || {
        let icon = if is_told() { Icon::Say } else { Icon::Tick };
        view! { <IconView icon /> }.into_any()
    };
    let name_id = format!("{}-name", item.id);
    let why_id = format!("{}-why", item.id);
    let option = |answer: Answer| {
        let is_chosen = move || status() == Status::Answered(answer);
        let choose = move || store.set_status(item.id, Status::Answered(answer), clock::now());
        radio(
            item.id,
            chosen(is_chosen),
            choose.into(),
            i18n.t(answer_words(answer)),
        )
    };
    view! {
        <li class=class id=item.id>
            <span class="app-task__tick" aria-hidden="true">
                <span class="app-task__box">{part(icon)}</span>
            </span>
            <div class="app-task__body">
                <h3 class="app-task__name" id=name_id.clone()>
                    {i18n.t(item.name)}
                </h3>
                <p class="app-task__why" id=why_id.clone()>
                    {i18n.t(item.why)}
                </p>
                <div
                    class="app-choice app-task__more"
                    role="radiogroup"
                    aria-labelledby=name_id
                    aria-describedby=why_id
                >
                    {Answer::ALL.map(option).collect_view()}
                </div>
                {part(move || is_told().then(|| view! { <p class="app-task__state">{i18n.t(keys::TELL_ON_LIST)}</p> }).into_any())}
            </div>
        </li>
    }
}
