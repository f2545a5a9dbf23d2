use leptos::prelude::*;

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
            button::Press,
            field::{TextField, choices, radio},
            icon::{Icon, small},
            level::level_tag,
            undo::undo_notice,
        },
        context::{Drafts, I18n, MedicineList},
        erased::{Act, Element, chosen, effect, element, part},
        words::who_words,
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

const NOT_SURE: &str = "not-sure";
const WHO: [(&str, ChosenBy); 3] = [
    ("doctor", ChosenBy::Doctor),
    ("oneself", ChosenBy::Oneself),
    (NOT_SURE, ChosenBy::NotSure),
];
const YES: &str = "yes";
const NO: &str = "no";

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
                    element("li", "app-mine app-mine--open").add(form(i18n, id, medicine))
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
    let add = Press::second(i18n.t(keys::MINE_ADD))
        .icon(Icon::Plus)
        .on_press(|| document::focus(TYPED));
    element("section", "app-stack")
        .set("aria-labelledby", MINE)
        .add(head)
        .add(undo_notice(i18n))
        .view(twice)
        .view(rows)
        .add(element("div", "app-needs-script app-no-print").add(add))
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
fn form(i18n: I18n, id: &str, medicine: &Medicine) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let fields = [DOSE, SINCE, BY, CHOSEN_BY, TAKEN].map(|field| format!("{id}-{field}"));
    let id = id.to_owned();
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
    let chosen_before = WHO
        .iter()
        .find(|(_, it)| *it == medicine.chosen_by)
        .map_or(NOT_SURE, |(word, ..)| word);
    let taken_before = if medicine.is_taken { YES } else { NO };
    let save = {
        let (id, dose, since, by) = (id.clone(), dose.clone(), since.clone(), by.clone());
        let (chosen_by, taken, close) = (chosen_by.clone(), taken.clone(), close.clone());
        move || {
            let text = |name: &str, saved: &str| {
                let draft = untrack(|| drafts.get(name));
                draft.map_or_else(|| saved.to_owned(), |it| it.trim().to_owned())
            };
            let word = text(&chosen_by, chosen_before);
            let chosen_by = WHO.iter().find(|(it, _)| *it == word);
            let medicine = Medicine {
                dose: text(&dose, &saved.dose),
                since: text(&since, &saved.since),
                by: text(&by, &saved.by),
                chosen_by: chosen_by.map_or(ChosenBy::NotSure, |(_, it)| *it),
                is_taken: text(&taken, taken_before) == YES,
                ..saved.clone()
            };
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
        TextField::new(i18n.t(label), &name, saved).view()
    };
    let choice = |name: &str, before: &'static str, value: &'static str, words: MessageId| {
        let (draft, now) = (name.to_owned(), name.to_owned());
        let is_chosen = move || drafts.get(&now).as_deref().unwrap_or(before) == value;
        let choose = move || drafts.set(&draft, value.to_owned());
        radio(name, chosen(is_chosen), choose.into(), i18n.t(words))
    };
    let who = WHO.map(|(value, it)| choice(&chosen_by, chosen_before, value, who_words(it)));
    let now = [(YES, keys::MINE_TAKING_YES), (NO, keys::MINE_TAKING_NO)];
    let now = now.map(|(value, words)| choice(&taken, taken_before, value, words));
    let name = element("bdi", "").text(&medicine.name);
    let buttons = element("div", "app-cluster")
        .add(Press::main(i18n.t(keys::MINE_SAVE)).small().submit())
        .add(
            Press::second(i18n.t(keys::ACTION_CANCEL))
                .small()
                .on_press(close),
        )
        .add(
            Press::quiet(i18n.t(keys::MINE_REMOVE))
                .icon(Icon::Erase)
                .on_press(remove),
        );
    element("form", "app-stack")
        .on_submit(Act::from(save))
        .add(element("h3", "").add(name))
        .add(input(dose, keys::MINE_DOSE, &medicine.dose))
        .add(input(since, keys::MINE_SINCE, &medicine.since))
        .add(choices(&i18n.t(keys::MINE_WHO), who.into()))
        .add(input(by, keys::MINE_BY, &medicine.by))
        .add(choices(&i18n.t(keys::MINE_TAKING), now.into()))
        .add(buttons)
}
