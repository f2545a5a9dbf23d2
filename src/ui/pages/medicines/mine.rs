use leptos::{ev::SubmitEvent, prelude::*};

use super::{TYPED, answer_path, list_of};
use crate::{
    catalog::medicines::{Catalogue, worst_first},
    domain::{
        interaction::{ChosenBy, Level, caution},
        medicines::Medicine,
    },
    i18n::{MessageId, keys},
    platform::{clock, document},
    state::AppStore,
    ui::{
        components::{
            button::{Button, Weight},
            field::{TextField, choices, radio},
            icon::{Icon, small},
            level::level_tag,
            undo::UndoNotice,
        },
        context::{Drafts, I18n, MedicineList, use_i18n},
        erased::{Act, Element, chosen, effect, element, on, part},
    },
};

/// The medicine whose form is open, if any; kept with the drafts.
const OPEN: &str = "open-medicine";
/// The heading of the list, for the focus.
const MINE: &str = "mine";
/// The fields of a form.
const DOSE: &str = "dose";
const SINCE: &str = "since";
const BY: &str = "by";
const CHOSEN_BY: &str = "chosen-by";
const TAKEN: &str = "taken";

/// Fetches the list once the person has written a medicine down: without one there is nothing to check.
pub(in crate::ui) fn fetch_when_needed(store: AppStore, list: MedicineList) {
    effect(move || {
        if store.medicines().read().listed().next().is_some() {
            list.fetch();
        }
    });
}

/// The person's own list, checked as a whole, the worst first.
pub(super) fn my_medicines(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let list = expect_context::<MedicineList>();
    let rows = part(move || {
        let medicines = store.medicines().read();
        let open = drafts.get(OPEN).unwrap_or_default();
        let rows: Vec<Element> = worst_first(list.get(), &medicines)
            .into_iter()
            .map(|(level, id, medicine)| {
                if *id == open {
                    let form = view! { <Form id=id.to_owned() medicine=medicine.clone() /> };
                    element("li", "app-mine app-mine--open").view(form.into_any())
                } else {
                    one(i18n, drafts, list.get(), level, id, medicine)
                }
            })
            .collect();
        let view = if rows.is_empty() {
            element("p", "app-note").say(i18n, keys::MINE_EMPTY)
        } else {
            list_of(rows)
        };
        view.into_any()
    });
    let twice = part(move || {
        let medicines = store.medicines().read();
        let notes = medicines
            .held_twice()
            .into_iter()
            .map(|(id, names)| {
                let ingredient = Catalogue::name_of(list.get(), id, i18n.language());
                let args = [
                    ("ingredient", ingredient.into()),
                    ("names", names.join(" + ").into()),
                ];
                let words = i18n.with(keys::MINE_SAME_TWICE, &args);
                element("p", "app-callout app-callout--inline")
                    .view(small(Icon::Warning))
                    .add(element("span", "").text(&words))
            })
            .collect();
        element("div", "app-stack").add_all(notes).into_any()
    });
    let title = element("h2", "").set("id", MINE).set("tabindex", "-1");
    let head = element("div", "app-section-head")
        .add(title.say(i18n, keys::MINE_TITLE))
        .add(element("p", "app-note").say(i18n, keys::MINE_NOTE));
    let add = view! {
        <Button
            label=i18n.t(keys::MINE_ADD)
            icon=Icon::Plus
            weight=Weight::Second
            on_press=|| document::focus(TYPED)
        />
    };
    element("section", "app-stack")
        .set("aria-labelledby", MINE)
        .add(head)
        .view(view! { <UndoNotice /> }.into_any())
        .view(twice)
        .view(rows)
        .add(element("div", "app-needs-script app-no-print").view(add.into_any()))
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
    list: Option<&'static Catalogue>,
    level: Option<Level>,
    id: &str,
    medicine: &Medicine,
) -> Element {
    let name = medicine.name.as_str();
    let ingredients: Vec<&str> = medicine
        .holds
        .iter()
        .map(|id| Catalogue::name_of(list, id, i18n.language()))
        .collect();
    let advice = match medicine.chosen_by {
        _ if !medicine.is_taken => Some(keys::MINE_NOT_NOW),
        ChosenBy::NotSure => None,
        chosen_by if caution(None, chosen_by).do_not_stop => Some(keys::MINE_FROM_DOCTOR),
        _ => Some(keys::MINE_CHOSEN),
    };
    let own_words: Vec<&str> = [&medicine.dose, &medicine.since, &medicine.by]
        .into_iter()
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    let details = [
        Some(ingredients.join(" + ")).filter(|it| it != name),
        Some(own_words.join(" · ")),
        advice.map(|advice| i18n.t(advice)),
    ];
    let details = details
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .map(|it| element("bdi", "app-row__detail").text(&it))
        .collect();
    let title = element("a", "app-row__title")
        .set("href", &answer_path(i18n.language(), name))
        .add(element("bdi", "").text(name));
    let open_name = i18n.plain(keys::MINE_OPEN, &[("name", name.into())]);
    let id = id.to_owned();
    let open = element(
        "button",
        "app-button app-button--quiet app-button--small app-no-print",
    )
    .set("type", "button")
    .set("aria-label", &open_name)
    .on_press(Act::from(move || {
        drafts.set(OPEN, id.clone());
        document::focus_when_drawn(format!("{id}-{DOSE}"));
    }))
    .say(i18n, keys::MINE_DETAILS);
    let body = element("div", "app-row__body")
        .add(title)
        .add_all(details)
        .add_all(
            level
                .map(|level| level_tag(i18n, level))
                .into_iter()
                .collect(),
        );
    element("li", "app-mine").add(body).add(open)
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
    let fields = [DOSE, SINCE, BY, CHOSEN_BY, TAKEN].map(&field);
    let close = {
        let fields = fields.clone();
        move || {
            drafts.forget(&fields);
            drafts.forget(&[OPEN.to_owned()]);
            document::focus(MINE);
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
    let input = move |name: String, label: MessageId, saved: &str| {
        TextField::new(i18n.t(label), &name, saved)
            .view()
            .into_any()
    };
    let choice = move |name: &str, value: &'static str, words: MessageId, is_chosen| {
        let draft = name.to_owned();
        let choose = move || drafts.set(&draft, value.to_owned());
        radio(name, is_chosen, choose.into(), i18n.t(words))
    };
    let who = [
        ("doctor", ChosenBy::Doctor),
        ("oneself", ChosenBy::Oneself),
        ("not-sure", ChosenBy::NotSure),
    ]
    .map(|(value, it)| {
        let chosen_now = chosen_now.clone();
        choice(
            &chosen_by,
            value,
            chosen_by_words(it),
            chosen(move || chosen_now() == it),
        )
    });
    let now = [
        ("yes", true, keys::MINE_TAKING_YES),
        ("no", false, keys::MINE_TAKING_NO),
    ]
    .map(|(value, it, words)| {
        let taken_now = taken_now.clone();
        choice(&taken, value, words, chosen(move || taken_now() == it))
    });
    view! {
            <form class="app-stack" on:submit=on(save)>
                <h3>
                    <bdi>{medicine.name.clone()}</bdi>
                </h3>
                {input(dose, keys::MINE_DOSE, &medicine.dose)}
                {input(since, keys::MINE_SINCE, &medicine.since)}
                {choices(i18n.t(keys::MINE_WHO), who.into()).into_any()}
                {input(by, keys::MINE_BY, &medicine.by)}
                {choices(i18n.t(keys::MINE_TAKING), now.into()).into_any()}
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
    }
}
