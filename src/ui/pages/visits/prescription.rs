use leptos::prelude::*;

use crate::{
    catalog::{
        prescription::{LABELS, for_each_kilogram},
        source::Basis,
    },
    domain::{
        lab::{Measure, Unit},
        number::{Decimal, decimal},
    },
    i18n::keys,
    ui::{
        components::{
            block::add_question,
            field::{TextField, unit_choice},
            page_head::page_head_within,
            source_line::source_line,
        },
        context::{Drafts, use_i18n},
        erased::{element, part, together},
        routes::Page,
        tracked::Tracked,
    },
};

const WEIGHT: &str = "dose-weight";
const UNIT: &str = "dose-unit";
const AMOUNT: &str = "dose-amount";

/// The prescribed milligrams for each kilogram, beside what labels name. Proposes nothing.
pub(in crate::ui::pages) fn prescription() -> AnyView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    let tracked = expect_context::<Tracked>();
    on_cleanup(move || drafts.forget(&[WEIGHT, UNIT, AMOUNT].map(str::to_owned)));
    let saved = untrack(|| tracked.get().newest(Measure::Weight).cloned());
    let saved_unit = saved.as_ref().map_or(Unit::Kg, |it| it.unit);
    let saved_weight = saved.map(|it| it.text).unwrap_or_default();
    let unit = move || match drafts.get(UNIT).as_deref() {
        Some("kg") => Unit::Kg,
        Some(_) => Unit::Lb,
        None => saved_unit,
    };
    let weight = TextField {
        class: "app-input app-input--short",
        keyboard: Some("decimal"),
        ..TextField::new(i18n.t(keys::DOSE_WEIGHT), WEIGHT, &saved_weight)
    };
    let amount = TextField {
        hint: Some(i18n.t(keys::DOSE_AMOUNT_HINT)),
        class: "app-input app-input--short",
        keyboard: Some("decimal"),
        ..TextField::new(i18n.t(keys::DOSE_AMOUNT), AMOUNT, "")
    };
    let choose = move |it: Unit| drafts.set(UNIT, it.symbol().to_owned());
    let spoken = i18n.plain(keys::FORM_UNIT, &[]);
    let units = unit_choice(UNIT, &spoken, Measure::Weight, unit, choose);
    let answer = move || {
        let kilograms = drafts.get(WEIGHT).unwrap_or_else(|| saved_weight.clone());
        let kilograms = decimal(&kilograms)?;
        let weight = Measure::Weight;
        let in_kilograms = weight.weight(Unit::Kg);
        // To the millionth: what is shown is rounded, what is compared is not.
        let kilograms =
            Decimal::of_fraction(weight.amount(kilograms, unit()), in_kilograms, 6, false);
        for_each_kilogram(decimal(&drafts.get(AMOUNT)?)?, kilograms)
    };
    let result = part(move || {
        let Some((number, is_named)) = answer() else {
            return ().into_any();
        };
        let number = format!("{number}\u{a0}mg");
        let args = [("result", number.into())];
        let ask = if is_named {
            keys::DOSE_ASK
        } else {
            keys::DOSE_OUTSIDE
        };
        let text = i18n.plain(keys::DOSE_QUESTION, &args);
        element("div", "app-stack")
            .add(element("h2", "").text(&i18n.with(keys::DOSE_RESULT, &args)))
            .add(element("p", "").say(i18n, ask))
            .view(add_question(i18n, text, false))
            .into_any()
    });
    let form = element("div", "app-panel app-needs-script")
        .add(weight.view())
        .add(units)
        .add(amount.view())
        .add(element("p", "app-note").say(i18n, keys::DOSE_NOT_KEPT));
    let never = element("strong", "").say(i18n, keys::DOSE_NEVER);
    let labels = LABELS.iter().fold(
        element("section", "app-panel").add(element("div", "").set("role", "status").view(result)),
        |section, label| {
            section
                .add(element("p", "").say(i18n, label.words))
                .view(source_line(label.basis))
        },
    );
    let labels = labels
        .add(element("p", "").say(i18n, keys::DOSE_KOREA))
        .view(source_line(Basis::AskClinic))
        .add(element("p", "").add(never));
    let columns = element("div", "app-columns").add(form).add(labels);
    let above = i18n.t(keys::VISITS_TITLE);
    let lead = Signal::stored(i18n.t(keys::DOSE_LEAD));
    let head = page_head_within(
        i18n,
        (Page::Visits, &above),
        &i18n.t(keys::DOSE_TITLE),
        lead,
    );
    together(vec![head.into_any(), columns.into_any()])
}
