use leptos::prelude::*;

use super::icon::{Icon, IconSize, IconView};
use crate::{
    domain::date::{DateFields, DatePart},
    i18n::keys,
    ui::{
        context::{Drafts, use_i18n},
        erased::{Act, attribute, on, part, text},
    },
};

/// What is wrong with a field: where to go, and a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldError {
    /// Id of the input to go to.
    pub input: String,
    /// The same sentence for the summary and the field.
    pub sentence: String,
}

/// All that is wrong, with links to the fields. Takes the focus when it appears.
#[component]
pub(crate) fn ErrorSummary(
    /// Id, for the focus.
    #[prop(into)]
    id: String,
    /// What is wrong.
    errors: Signal<Vec<FieldError>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let links = move || {
        errors
            .get()
            .into_iter()
            .map(|FieldError { input, sentence }| {
                view! {
                    <li>
                        <a href=format!("#{input}") rel="external">
                            {sentence}
                        </a>
                    </li>
                }
            })
            .collect_view()
            .into_any()
    };
    part(move || {
        (!errors.read().is_empty())
            .then(|| {
            view! {
                <div class="app-error-summary" role="alert" tabindex="-1" id=id.clone()>
                    <h4 class="app-error-summary__title">{i18n.t(keys::ERROR_SUMMARY_TITLE)}</h4>
                    <ul>{part(links)}</ul>
                </div>
            }
        })
            .into_any()
    })
}

/// The sentence at a field that has an error.
#[component]
pub(crate) fn ErrorText(
    /// Id, for the field's description.
    #[prop(into)]
    id: String,
    /// The sentence.
    #[prop(into)]
    sentence: String,
) -> impl IntoView {
    view! {
        <p class="app-field__error" id=id>
            <IconView icon=Icon::Warning size=IconSize::Small />
            {sentence}
        </p>
    }
}

/// An input whose text is a draft until it is saved.
#[component]
pub(crate) fn DraftInput(
    /// Name of the draft; also the id of the input.
    #[prop(into)]
    name: String,
    /// What is shown while nothing was typed.
    #[prop(into)]
    saved: String,
    /// Classes.
    #[prop(into)]
    class: String,
    /// Ids of hint and error.
    #[prop(into)]
    described_by: Signal<String>,
    /// Whether it has an error.
    #[prop(into)]
    invalid: Signal<bool>,
    /// Which keyboard a phone shows.
    keyboard: Option<&'static str>,
) -> impl IntoView {
    let drafts = expect_context::<Drafts>();
    let key = name.clone();
    let value = {
        let key = key.clone();
        text(move || drafts.get(&key).unwrap_or_else(|| saved.clone()))
    };
    view! {
        <input
            class=text(move || if invalid.get() { format!("{class} app-input--error") } else { class.clone() })
            id=name
            inputmode=keyboard
            autocomplete="off"
            prop:value=value
            on:input=on(move |event| drafts.set(&key, event_target_value(&event)))
            aria-invalid=attribute(move || invalid.get().then_some("true"))
            aria-describedby=described_by
        />
    }
}

/// A day in three fields.
#[component]
pub(crate) fn DateField(
    /// Beginning of the drafts' names and the inputs' ids.
    #[prop(into)]
    name: String,
    /// The question above the fields.
    #[prop(into)]
    legend: String,
    /// An example below it.
    #[prop(into)]
    hint: String,
    /// The day that is saved.
    saved: DateFields,
    /// What is wrong with it.
    #[prop(into)]
    error: Signal<Option<(DatePart, String)>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let hint_id = format!("{name}-hint");
    let error_id = format!("{name}-error");
    let described_by = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        Signal::derive(move || {
            if error.read().is_some() {
                format!("{hint_id} {error_id}")
            } else {
                hint_id.clone()
            }
        })
    };
    let parts = [
        (
            DatePart::Day,
            keys::DATE_DAY_LABEL,
            saved.day,
            "app-input app-input--two",
            Some("numeric"),
        ),
        (
            DatePart::Month,
            keys::DATE_MONTH_LABEL,
            saved.month,
            "app-input app-input--short",
            None,
        ),
        (
            DatePart::Year,
            keys::DATE_YEAR_LABEL,
            saved.year,
            "app-input app-input--year",
            Some("numeric"),
        ),
    ];
    let inputs = parts.map(move |(part, label, saved, class, keyboard)| {
        let invalid =
            Signal::derive(move || error.read().as_ref().is_some_and(|(at, _)| *at == part));
        let name = date_input(&name, part);
        view! {
            <label class="app-field__part">
                {i18n.t(label)} " "
                <DraftInput name saved class described_by invalid keyboard />
            </label>
        }
    });
    view! {
        <fieldset class=text(move || if error.read().is_some() { "app-field app-field--error" } else { "app-field" })>
            <legend class="app-field__legend">{legend}</legend>
            <p class="app-field__hint" id=hint_id>
                {hint}
            </p>
            {part(move || {
                error.get().map(|(_, sentence)| view! { <ErrorText id=error_id.clone() sentence /> }).into_any()
            })}
            <div class="app-field__group">{inputs.collect_view()}</div>
        </fieldset>
    }
}

/// The id of one input of a [`DateField`], and the name of its draft.
pub(crate) fn date_input(name: &str, part: DatePart) -> String {
    let part = match part {
        DatePart::Day => "day",
        DatePart::Month => "month",
        DatePart::Year => "year",
    };
    format!("{name}-{part}")
}

/// One of several choices: a radio button in a label, with what stands beside it.
pub(crate) fn radio(
    name: &str,
    is_chosen: Signal<bool>,
    choose: Act,
    beside: impl IntoAny,
) -> AnyView {
    labelled_radio(name, None, is_chosen, choose, beside.into_any())
}

/// The same with a name for screen readers, where what stands beside it does not tell it apart.
pub(crate) fn labelled_radio(
    name: &str,
    label: Option<String>,
    is_chosen: Signal<bool>,
    choose: Act,
    beside: AnyView,
) -> AnyView {
    let class = text(move || {
        if is_chosen.get() {
            "app-choice__option app-choice__option--chosen"
        } else {
            "app-choice__option"
        }
    });
    view! {
        <label class=class>
            <input
                class="app-choice__input"
                type="radio"
                name=name.to_owned()
                aria-label=label
                prop:checked=is_chosen
                on:change=on(move |_| choose.now())
            />
            {beside}
        </label>
    }
    .into_any()
}
