use leptos::{ev::SubmitEvent, prelude::*};

use super::{TYPED, answer_path};
use crate::{
    catalog::medicines::{Catalogue, Substance},
    domain::{
        interaction::{Answer, ChosenBy, Effect, Level, caution, worst},
        medicines::{Medicine, Medicines},
    },
    i18n::{MessageId, keys},
    platform::{clock, document},
    state::AppStore,
    ui::{
        components::{
            button::{Button, Weight},
            field::DraftInput,
            icon::{Icon, IconView},
            level::LevelTag,
            undo::UndoNotice,
        },
        context::{Drafts, I18n, MedicineList, use_i18n},
        erased::{chosen, on, part, text},
    },
};

/// The medicine whose form is open, if any; kept with the drafts.
const OPEN: &str = "open-medicine";
/// The fields of a form.
const DOSE: &str = "dose";
const SINCE: &str = "since";
const BY: &str = "by";
const CHOSEN_BY: &str = "chosen-by";
const TAKEN: &str = "taken";

/// What is known of what it holds, as it was stored; nothing is known of a name that was only typed.
fn level_of(list: &Catalogue, medicine: &Medicine) -> Level {
    worst(medicine.holds.iter().map(|id| {
        list.substance(id)
            .map_or(Answer::NotCovered, Substance::answer)
    }))
}

/// What a doctor has to hear of: what is taken now and is to be avoided, or asked about first.
pub(in crate::ui) fn to_tell(list: &Catalogue, medicines: &Medicines) -> Vec<(String, Level)> {
    medicines
        .listed()
        .filter(|(_, medicine)| medicine.is_taken)
        .map(|(_, medicine)| (medicine.name.clone(), level_of(list, medicine)))
        .filter(|(_, level)| matches!(level, Level::Avoid | Level::AskFirst))
        .collect()
}

/// Fetches the list once the person has written a medicine down: without one there is nothing to check.
pub(in crate::ui) fn fetch_when_needed(store: AppStore, list: MedicineList) {
    leptos::prelude::Effect::new(move |_| {
        if store.medicines().read().listed().next().is_some() {
            list.fetch();
        }
    });
}

/// The person's own list, checked as a whole, the worst first.
#[component]
pub(super) fn MyMedicines() -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let list = expect_context::<MedicineList>();
    let rows = move || {
        let medicines = store.medicines().read();
        let open = drafts.get(OPEN).unwrap_or_default();
        let mut rows: Vec<(Level, String, Medicine)> = Vec::new();
        for (id, medicine) in medicines.listed() {
            let level = list
                .get()
                .map_or(Level::NotCovered, |list| level_of(list, medicine));
            let rank = (!medicine.is_taken, level);
            let place = rows
                .iter()
                .position(|(level, _, it)| (!it.is_taken, *level) > rank)
                .unwrap_or(rows.len());
            rows.insert(place, (level, id.to_owned(), medicine.clone()));
        }
        if rows.is_empty() {
            return view! { <p class="app-note">{i18n.t(keys::MINE_EMPTY)}</p> }.into_any();
        }
        let is_checked = list.get().is_some();
        let rows = rows
            .into_iter()
            .map(|(level, id, medicine)| {
                let level = is_checked.then_some(level);
                if id == open {
                    view! { <Form id medicine /> }.into_any()
                } else {
                    one(i18n, drafts, level, id, &medicine)
                }
            })
            .collect_view();
        view! {
            <ul class="app-panel app-panel--flush" role="list">
                {rows}
            </ul>
        }
        .into_any()
    };
    let twice = move || {
        let medicines = store.medicines().read();
        let language = i18n.language();
        medicines
            .held_twice()
            .into_iter()
            .map(|(id, names)| {
                let ingredient = list
                    .get()
                    .and_then(|list| list.substance(id))
                    .map_or_else(|| id.trim_start_matches('~'), |it| it.name(language));
                let args = [
                    ("ingredient", ingredient.into()),
                    ("names", names.join(" + ").into()),
                ];
                view! {
                    <p class="app-callout app-callout--inline">
                        <IconView icon=Icon::Warning />
                        <span>{i18n.with(keys::MINE_SAME_TWICE, &args)}</span>
                    </p>
                }
            })
            .collect_view()
            .into_any()
    };
    view! {
        <section class="app-stack" aria-labelledby="mine">
            <div class="app-section-head">
                <h2 id="mine" tabindex="-1">
                    {i18n.t(keys::MINE_TITLE)}
                </h2>
                <p class="app-note">{i18n.t(keys::MINE_NOTE)}</p>
            </div>
            <UndoNotice />
            {part(twice)}
            {part(rows)}
            <div class="app-needs-script app-no-print">
                <Button
                    label=i18n.t(keys::MINE_ADD)
                    icon=Icon::Plus
                    weight=Weight::Second
                    on_press=|| document::focus(TYPED)
                />
            </div>
        </section>
    }
}

/// Names of what it holds, where they are not its own name.
fn ingredients(i18n: I18n, medicine: &Medicine) -> Option<String> {
    let list = expect_context::<MedicineList>().get()?;
    let names: Vec<&str> = medicine
        .holds
        .iter()
        .map(|id| {
            list.substance(id)
                .map_or_else(|| id.trim_start_matches('~'), |it| it.name(i18n.language()))
        })
        .collect();
    let names = names.join(" + ");
    (!names.is_empty() && names != medicine.name).then_some(names)
}

/// What it does together with cyclosporine, each effect once.
fn effects(medicine: &Medicine) -> Vec<MessageId> {
    let Some(list) = expect_context::<MedicineList>().get() else {
        return Vec::new();
    };
    let mut words = Vec::new();
    for id in &medicine.holds {
        if let Some(Answer::Known { effect, .. }) = list.substance(id).map(Substance::answer) {
            let effect = effect_words(effect);
            if !words.contains(&effect) {
                words.push(effect);
            }
        }
    }
    words
}

fn effect_words(effect: Effect) -> MessageId {
    match effect {
        Effect::KidneyRisk => keys::ANSWER_EFFECT_KIDNEY_RISK,
        Effect::RaisesCyclosporine => keys::ANSWER_EFFECT_RAISES_CYCLOSPORINE,
        Effect::LowersCyclosporine => keys::ANSWER_EFFECT_LOWERS_CYCLOSPORINE,
        Effect::ImmuneRisk => keys::ANSWER_EFFECT_IMMUNE_RISK,
        Effect::PotassiumRisk => keys::ANSWER_EFFECT_POTASSIUM_RISK,
        Effect::CyclosporineRaisesIt => keys::ANSWER_EFFECT_CYCLOSPORINE_RAISES_IT,
        Effect::SkinCancerRisk => keys::ANSWER_EFFECT_SKIN_CANCER_RISK,
        Effect::Other => keys::ANSWER_EFFECT_OTHER,
    }
}

fn chosen_by_words(chosen_by: ChosenBy) -> MessageId {
    match chosen_by {
        ChosenBy::Doctor => keys::MINE_WHO_DOCTOR,
        ChosenBy::Oneself => keys::MINE_WHO_SELF,
        ChosenBy::NotSure => keys::MINE_WHO_NOT_SURE,
    }
}

fn one(
    i18n: I18n,
    drafts: Drafts,
    level: Option<Level>,
    id: String,
    medicine: &Medicine,
) -> AnyView {
    let details: Vec<&str> = [&medicine.dose, &medicine.since, &medicine.by]
        .into_iter()
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    let said = caution(None, medicine.chosen_by);
    let advice = match medicine.chosen_by {
        _ if !medicine.is_taken => Some(keys::MINE_NOT_NOW),
        ChosenBy::NotSure => None,
        _ if said.do_not_stop => Some(keys::MINE_FROM_DOCTOR),
        _ => Some(keys::MINE_CHOSEN),
    };
    let open = move || {
        drafts.set(OPEN, id.clone());
        document::focus_when_drawn(format!("{id}-{DOSE}"));
    };
    let name = medicine.name.clone();
    let open_name = i18n.plain(keys::MINE_OPEN, &[("name", name.as_str().into())]);
    view! {
        <li class="app-mine">
            <div class="app-row__body">
                <a class="app-row__title" href=answer_path(i18n.language(), &name)>
                    <bdi>{name.clone()}</bdi>
                </a>
                {ingredients(i18n, medicine).map(|names| view! { <bdi class="app-row__detail">{names}</bdi> })}
                {(!details.is_empty()).then(|| view! { <bdi class="app-row__detail">{details.join(" · ")}</bdi> })}
                {effects(medicine).into_iter().map(|it| view! { <span class="app-row__detail">{i18n.t(it)}</span> }).collect_view()}
                {advice.map(|advice| view! { <span class="app-row__detail">{i18n.t(advice)}</span> })}
                {level.map(|level| view! { <LevelTag level /> })}
            </div>
            <button
                class="app-button app-button--quiet app-button--small app-no-print"
                type="button"
                aria-label=open_name
                on:click=on(move |_| open())
            >
                {i18n.t(keys::MINE_DETAILS)}
            </button>
        </li>
    }
    .into_any()
}

/// How one is taken, since when, by whom.
#[component]
fn Form(id: String, medicine: Medicine) -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let field = {
        let id = id.clone();
        move |field: &str| format!("{id}-{field}")
    };
    let fields = [DOSE, SINCE, BY, CHOSEN_BY, TAKEN].map(|it| field(it));
    let close = {
        let fields = fields.clone();
        move || {
            drafts.forget(&fields);
            drafts.forget(&[OPEN.to_owned()]);
            document::focus("mine");
        }
    };
    let [dose, since, by, chosen_by, taken] = fields;
    let saved = medicine.clone();
    let chosen_now = {
        let (name, saved) = (chosen_by.clone(), medicine.chosen_by);
        move || match drafts.get(&name).as_deref() {
            Some("doctor") => ChosenBy::Doctor,
            Some("oneself") => ChosenBy::Oneself,
            Some(_) => ChosenBy::NotSure,
            None => saved,
        }
    };
    let taken_now = {
        let (name, saved) = (taken.clone(), medicine.is_taken);
        move || drafts.get(&name).map_or(saved, |it| it == "yes")
    };
    let save = {
        let (id, dose, since, by) = (id.clone(), dose.clone(), since.clone(), by.clone());
        let (chosen_now, taken_now, close) = (chosen_now.clone(), taken_now.clone(), close.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let text = |name: &str, saved: &str| {
                drafts
                    .get(name)
                    .map_or_else(|| saved.to_owned(), |it| it.trim().to_owned())
            };
            let medicine = untrack(|| Medicine {
                dose: text(&dose, &saved.dose),
                since: text(&since, &saved.since),
                by: text(&by, &saved.by),
                chosen_by: chosen_now(),
                is_taken: taken_now(),
                ..saved.clone()
            });
            store.change_medicine(&id, medicine, clock::now());
            close();
        }
    };
    let remove = {
        let close = close.clone();
        move || {
            store.remove_medicine(&id, clock::now());
            close();
        }
    };
    let input = move |name: String, label: MessageId, hint: Option<MessageId>, saved: String| {
        let hint_id = format!("{name}-hint");
        view! {
            <div class="app-field">
                <label class="app-field__label" for=name.clone()>
                    {i18n.t(label)}
                </label>
                {hint
                    .map(|hint| {
                        view! {
                            <p class="app-field__hint" id=hint_id.clone()>
                                {i18n.t(hint)}
                            </p>
                        }
                    })}
                <DraftInput
                    name
                    saved
                    class="app-input"
                    described_by=hint.map(|_| hint_id).unwrap_or_default()
                    invalid=false
                    keyboard=None
                />
            </div>
        }
        .into_any()
    };
    let who = [
        ("doctor", ChosenBy::Doctor),
        ("oneself", ChosenBy::Oneself),
        ("not-sure", ChosenBy::NotSure),
    ]
    .map(|(value, it)| {
        let chosen_now = chosen_now.clone();
        radio(i18n, drafts, &chosen_by, value, chosen_by_words(it), move || chosen_now() == it)
    });
    let now = [
        ("yes", true, keys::MINE_TAKING_YES),
        ("no", false, keys::MINE_TAKING_NO),
    ]
    .map(|(value, it, words)| {
        let taken_now = taken_now.clone();
        radio(i18n, drafts, &taken, value, words, move || taken_now() == it)
    });
    view! {
        <li class="app-mine app-mine--open">
            <form class="app-stack" on:submit=on(save)>
                <h3>
                    <bdi>{medicine.name.clone()}</bdi>
                </h3>
                {input(dose, keys::MINE_DOSE, None, medicine.dose.clone())}
                {input(since, keys::MINE_SINCE, Some(keys::MINE_SINCE_HINT), medicine.since.clone())}
                <fieldset class="app-field">
                    <legend class="app-field__legend">{i18n.t(keys::MINE_WHO)}</legend>
                    <div class="app-choice">{who.collect_view()}</div>
                </fieldset>
                {input(by, keys::MINE_BY, None, medicine.by.clone())}
                <fieldset class="app-field">
                    <legend class="app-field__legend">{i18n.t(keys::MINE_TAKING)}</legend>
                    <div class="app-choice">{now.collect_view()}</div>
                </fieldset>
                <div class="app-cluster">
                    <button class="app-button app-button--small" type="submit">
                        {i18n.t(keys::MINE_SAVE)}
                    </button>
                    <Button
                        label=i18n.t(keys::ACTION_CANCEL)
                        weight=Weight::Second
                        small=true
                        on_press=close
                    />
                    <Button
                        label=i18n.t(keys::MINE_REMOVE)
                        icon=Icon::Erase
                        weight=Weight::Quiet
                        small=true
                        on_press=remove
                    />
                </div>
            </form>
        </li>
    }
}

fn radio(
    i18n: I18n,
    drafts: Drafts,
    name: &str,
    value: &'static str,
    words: MessageId,
    is_chosen: impl Fn() -> bool + Clone + Send + Sync + 'static,
) -> AnyView {
    let class = {
        let is_chosen = is_chosen.clone();
        text(move || {
            if is_chosen() {
                "app-choice__option app-choice__option--chosen"
            } else {
                "app-choice__option"
            }
        })
    };
    let draft = name.to_owned();
    view! {
        <label class=class>
            <input
                class="app-choice__input"
                type="radio"
                name=name.to_owned()
                prop:checked=chosen(is_chosen)
                on:change=on(move |_| drafts.set(&draft, value.to_owned()))
            />
            {i18n.t(words)}
        </label>
    }
    .into_any()
}
