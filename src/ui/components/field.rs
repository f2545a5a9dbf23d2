use leptos::prelude::*;

use super::icon::{Icon, small};
use crate::{
    domain::{
        date::{DateFields, DatePart},
        lab::{Doubt, Measure, Unit},
    },
    i18n::keys,
    ui::{
        context::{Drafts, I18n, PASSCODES},
        erased::{Act, Element, attribute, chosen, element, part, text},
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

/// What is wrong or doubtful in a form. Every form has one of these: a signal of another type costs kilobytes.
#[derive(Clone, Default)]
pub(crate) struct Problems {
    /// What is wrong, in the order of the fields.
    pub errors: Vec<FieldError>,
    /// Values that look mistyped; asked about once nothing is wrong.
    pub doubts: Vec<(Measure, Doubt)>,
}

impl Problems {
    /// Notes what is wrong with a field.
    pub(crate) fn add(&mut self, input: String, sentence: String) {
        self.errors.push(FieldError { input, sentence });
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty() && self.doubts.is_empty()
    }

    /// What is wrong with one of these inputs: its place among them, and the sentence.
    fn with(&self, inputs: &[String]) -> Option<(usize, String)> {
        let found = |error: &FieldError| {
            let place = inputs.iter().position(|it| *it == error.input)?;
            Some((place, error.sentence.clone()))
        };
        self.errors.iter().find_map(found)
    }
}

/// All that is wrong, with links to the fields. Takes the focus when it appears.
pub(crate) fn error_summary(i18n: I18n, id: String, problems: RwSignal<Problems>) -> AnyView {
    part(move || {
        let errors = &problems.read().errors;
        if errors.is_empty() {
            return ().into_any();
        }
        let link = |error: &FieldError| {
            let link = element("a", "")
                .set("href", &format!("#{}", error.input))
                .set("rel", "external");
            element("li", "").add(link.text(&error.sentence))
        };
        let title = element("p", "app-error-summary__title").say(i18n, keys::ERROR_SUMMARY_TITLE);
        let links = element("ul", "").add_all(errors.iter().map(link).collect());
        element("div", "app-error-summary")
            .set("role", "alert")
            .set("tabindex", "-1")
            .set("id", &id)
            .add(title)
            .add(links)
            .into_any()
    })
}

/// The sentence at a field while there is something wrong with it.
fn error_part(problems: RwSignal<Problems>, inputs: Vec<String>, id: String) -> AnyView {
    part(move || match problems.read().with(&inputs) {
        Some((_, sentence)) => error_text(&id, &sentence).into_any(),
        None => ().into_any(),
    })
}

/// The sentence at a field that has an error; `id` is for the field's description.
pub(crate) fn error_text(id: &str, sentence: &str) -> Element {
    element("p", "app-field__error")
        .set("id", id)
        .view(small(Icon::Warning))
        .text(sentence)
}

/// An input whose text is a draft until it is saved.
pub(crate) struct DraftInput {
    /// Name of the draft; also the id of the input.
    pub name: String,
    /// What is shown while nothing was typed.
    pub saved: String,
    /// Classes.
    pub class: &'static str,
    /// Ids of hint and error.
    pub described_by: Signal<String>,
    /// Whether it has an error.
    pub invalid: Signal<bool>,
    /// Which keyboard a phone shows.
    pub keyboard: Option<&'static str>,
}

impl DraftInput {
    /// The input.
    pub(crate) fn view(self) -> Element {
        let Self {
            name,
            saved,
            class,
            described_by,
            invalid,
            keyboard,
        } = self;
        let drafts = expect_context::<Drafts>();
        let key = name.clone();
        let is_passcode = name.starts_with(PASSCODES);
        let value = text(move || drafts.get(&key).unwrap_or_else(|| saved.clone()));
        let class = attribute(move || {
            let error = if invalid.get() {
                " app-input--error"
            } else {
                ""
            };
            Some(format!("{class}{error}"))
        });
        let is_invalid = attribute(move || invalid.get().then(|| String::from("true")));
        let described_by = attribute(move || Some(described_by.get()));
        let input = element("input", "")
            .follow("class", class)
            .set("id", &name)
            .set("autocomplete", "off")
            .follow("aria-invalid", is_invalid)
            .follow("aria-describedby", described_by)
            .value(value)
            .on_input(Box::new(move |text| drafts.set(&name, text)));
        // A phone changes no letter of a passcode.
        let input = if is_passcode {
            input
                .set("autocapitalize", "none")
                .set("autocorrect", "off")
                .set("spellcheck", "false")
        } else {
            input
        };
        match keyboard {
            Some(keyboard) => input.set("inputmode", keyboard),
            None => input,
        }
    }
}

/// A day in three fields.
pub(crate) struct DateField {
    /// Beginning of the drafts' names and the inputs' ids.
    pub name: String,
    /// The question above the fields.
    pub legend: String,
    /// An example below it.
    pub hint: String,
    /// The day that is saved.
    pub saved: DateFields,
    /// What is wrong in its form.
    pub problems: RwSignal<Problems>,
}

impl DateField {
    /// The fields.
    pub(crate) fn view(self, i18n: I18n) -> Element {
        let Self {
            name,
            legend,
            hint,
            saved,
            problems,
        } = self;
        let hint_id = format!("{name}-hint");
        let error_id = format!("{name}-error");
        let hint = element("p", "app-field__hint")
            .set("id", &hint_id)
            .text(&hint);
        let inputs = date_inputs(&name);
        let wrong = {
            let inputs = inputs.clone();
            move || problems.read().with(&inputs).map(|(place, _)| place)
        };
        let has_error = {
            let wrong = wrong.clone();
            chosen(move || wrong().is_some())
        };
        let described_by = described_by(&hint_id, &error_id, has_error);
        let parts = [
            (
                keys::DATE_DAY_LABEL,
                saved.day,
                "app-input app-input--two",
                Some("numeric"),
            ),
            (
                keys::DATE_MONTH_LABEL,
                saved.month,
                "app-input app-input--short",
                None,
            ),
            (
                keys::DATE_YEAR_LABEL,
                saved.year,
                "app-input app-input--year",
                Some("numeric"),
            ),
        ];
        let mut group = element("div", "app-field__group");
        let sentence = error_part(problems, inputs.to_vec(), error_id);
        for (place, ((label, saved, class, keyboard), name)) in
            parts.into_iter().zip(inputs).enumerate()
        {
            let wrong = wrong.clone();
            let input = DraftInput {
                name,
                saved,
                class,
                described_by,
                invalid: chosen(move || wrong() == Some(place)),
                keyboard,
            };
            let label = element("label", "app-field__part").text(&format!("{} ", i18n.t(label)));
            group = group.add(label.add(input.view()));
        }
        element("fieldset", "")
            .follow("class", field_class(has_error))
            .add(element("legend", "app-field__legend").text(&legend))
            .add(hint)
            .view(sentence)
            .add(group)
    }
}

/// The classes of a field that may have an error.
pub(crate) fn field_class(has_error: Signal<bool>) -> Signal<Option<String>> {
    attribute(move || {
        let class = if has_error.get() {
            "app-field app-field--error"
        } else {
            "app-field"
        };
        Some(class.to_owned())
    })
}

/// The ids that describe a field: of its hint, and while it has one of its error.
pub(crate) fn described_by(hint: &str, error: &str, has_error: Signal<bool>) -> Signal<String> {
    let (hint, error) = (hint.to_owned(), error.to_owned());
    text(move || {
        if has_error.get() {
            format!("{hint} {error}")
        } else {
            hint.clone()
        }
    })
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
    let class = attribute(move || {
        let class = if is_chosen.get() {
            "app-choice__option app-choice__option--chosen"
        } else {
            "app-choice__option"
        };
        Some(class.to_owned())
    });
    let input = element("input", "app-choice__input")
        .set("type", "radio")
        .set("name", name)
        .checked(is_chosen)
        .on_change(choose);
    let input = match label {
        Some(label) => input.set("aria-label", &label),
        None => input,
    };
    element("label", "")
        .follow("class", class)
        .add(input)
        .view(beside)
        .into_any()
}

/// A box to tick, with what stands beside it.
pub(crate) fn tick_box(id: &str, is_ticked: Signal<bool>, toggle: Act, beside: &str) -> Element {
    let input = element("input", "app-choice__input")
        .set("type", "checkbox")
        .set("id", id)
        .checked(is_ticked)
        .on_change(toggle);
    element("label", "app-choice__option")
        .add(input)
        .text(beside)
}

/// A line of text with its label, kept as a draft until it is saved.
pub(crate) struct TextField {
    /// The label.
    pub label: String,
    /// Name of the draft; also the id of the input.
    pub name: String,
    /// What is shown while nothing was typed.
    pub saved: String,
    /// A hint below the label.
    pub hint: Option<String>,
    /// What is wrong in its form, if it can be wrong.
    pub problems: Option<RwSignal<Problems>>,
    /// Classes of the input.
    pub class: &'static str,
    /// Which keyboard a phone shows.
    pub keyboard: Option<&'static str>,
}

impl TextField {
    /// A field that is never wrong.
    pub(crate) fn new(label: String, name: &str, saved: &str) -> Self {
        Self {
            label,
            name: name.to_owned(),
            saved: saved.to_owned(),
            hint: None,
            problems: None,
            class: "app-input",
            keyboard: None,
        }
    }

    /// The field.
    pub(crate) fn view(self) -> Element {
        let Self {
            label,
            name,
            saved,
            hint,
            problems,
            class,
            keyboard,
        } = self;
        let error_id = format!("{name}-error");
        let hint_id = format!("{name}-hint");
        let inputs = vec![name.clone()];
        let invalid = {
            let inputs = inputs.clone();
            chosen(move || problems.is_some_and(|it| it.read().with(&inputs).is_some()))
        };
        let described_by = described_by(&hint_id, &error_id, invalid);
        let label = element("label", "app-field__label")
            .set("for", &name)
            .text(&label);
        let hint = hint.map(|hint| {
            element("p", "app-field__hint")
                .set("id", &hint_id)
                .text(&hint)
        });
        let sentence = match problems {
            Some(problems) => error_part(problems, inputs, error_id),
            None => ().into_any(),
        };
        let input = DraftInput {
            name,
            saved,
            class,
            described_by,
            invalid,
            keyboard,
        };
        element("div", "app-field")
            .add(label)
            .add_all(hint.into_iter().collect())
            .view(sentence)
            .add(input.view())
    }
}

/// A group of radio buttons under a question.
pub(crate) fn choices(legend: &str, options: Vec<AnyView>) -> Element {
    let options = options
        .into_iter()
        .fold(element("div", "app-choice"), Element::view);
    element("fieldset", "app-field")
        .add(element("legend", "app-field__legend").text(legend))
        .add(options)
}

/// The names of the inputs of a [`DateField`].
pub(crate) fn date_inputs(name: &str) -> [String; 3] {
    [DatePart::Day, DatePart::Month, DatePart::Year].map(|part| date_input(name, part))
}

/// What stands in the fields of a [`DateField`] now, tracked: what was typed, else what is saved.
pub(crate) fn drafted_date(drafts: Drafts, name: &str, saved: DateFields) -> DateFields {
    let [day, month, year] = date_inputs(name).map(|input| drafts.get(&input));
    DateFields {
        day: day.unwrap_or(saved.day),
        month: month.unwrap_or(saved.month),
        year: year.unwrap_or(saved.year),
    }
}

/// The units of a measure, one of them chosen; none where there is only one.
pub(crate) fn unit_choice(
    name: &str,
    spoken: &str,
    measure: Measure,
    unit: impl Fn() -> Unit + Copy + Send + Sync + 'static,
    choose: impl Fn(Unit) + Copy + 'static,
) -> Element {
    let group = element("div", "app-choice")
        .set("role", "radiogroup")
        .set("aria-label", spoken);
    measure.units().iter().fold(group, |group, it| {
        let it = *it;
        let beside = element("span", "app-ltr").text(it.symbol()).into_any();
        let is_chosen = chosen(move || unit() == it);
        group.view(radio(
            name,
            is_chosen,
            Act::from(move || choose(it)),
            beside,
        ))
    })
}
