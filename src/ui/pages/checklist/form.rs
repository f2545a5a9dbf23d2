use leptos::prelude::*;

use crate::{
    catalog::checklist::{ItemSpec, Kind},
    domain::{
        checklist::{Entry, Status},
        date::{DateFields, DatePart},
        lab::{Doubt, LabResult, Measure, Unit},
    },
    i18n::keys,
    platform::{clock, document, drafts as kept_drafts},
    state::AppStore,
    ui::{
        components::{
            button::{Button, Weight},
            field::{DateField, DraftInput, ErrorSummary, ErrorText, FieldError, date_input},
            icon::{Icon, IconView},
        },
        context::{Drafts, I18n, use_i18n},
        errors::{date_error, value_error},
    },
};

/// Where the text of each field of an item's form is kept.
struct Names {
    day: String,
    value: String,
    unit: String,
    note: String,
    errors: String,
}

impl Names {
    fn of(item: &ItemSpec) -> Self {
        let name = |field| format!("{}-{field}", item.id);
        Self {
            day: name("day"),
            value: name("value"),
            unit: name("unit"),
            note: name("note"),
            errors: name("errors"),
        }
    }
}

/// What the form holds, read from drafts and entry.
#[derive(Clone, Copy)]
struct Filled {
    item: &'static ItemSpec,
    i18n: I18n,
    store: AppStore,
    drafts: Drafts,
}

/// What is wrong or doubtful with what was filled in.
enum Problem {
    Errors { day: Option<(DatePart, String)>, value: Option<String> },
    Doubt(Doubt),
}

impl Filled {
    fn saved(self) -> Entry {
        self.store.checklist().with_untracked(|list| list.entry(self.item.id))
    }

    fn measure(self) -> Option<Measure> {
        match self.item.kind {
            Kind::Test(measure) => Some(measure),
            Kind::Task | Kind::TestInWords | Kind::Question => None,
        }
    }

    fn saved_day(self) -> DateFields {
        let names = self.i18n.month_names();
        self.saved().done_on.map(|day| DateFields::of(day, &names)).unwrap_or_default()
    }

    fn saved_value(self) -> String {
        self.saved().result.map(|result| result.text).unwrap_or_default()
    }

    fn draft(self, name: &str) -> Option<String> {
        untrack(|| self.drafts.get(name))
    }

    fn day(self, names: &Names) -> DateFields {
        let DateFields { day, month, year } = self.saved_day();
        let draft = |part, saved| self.draft(&date_input(&names.day, part)).unwrap_or(saved);
        DateFields {
            day: draft(DatePart::Day, day),
            month: draft(DatePart::Month, month),
            year: draft(DatePart::Year, year),
        }
    }

    fn value(self, names: &Names) -> String {
        self.draft(&names.value).unwrap_or_else(|| self.saved_value()).trim().to_owned()
    }

    /// The chosen unit, tracked; else the saved one, else the usual one.
    fn unit(self, names: &Names, measure: Measure) -> Option<Unit> {
        let units = measure.units();
        let draft = self.drafts.get(&names.unit);
        let drafted = units.iter().copied().find(|unit| draft.as_deref() == Some(unit.symbol()));
        drafted
            .or_else(|| self.saved().result.and_then(|result| result.unit))
            .or_else(|| units.first().copied())
    }

    /// Reads the form. `sure` means the person was asked about a doubtful value and keeps it.
    fn read(self, names: &Names, sure: bool) -> Result<Entry, Problem> {
        let day = self.day(names).read(&self.i18n.month_names(), clock::today());
        let value = self.value(names);
        let unit = self.measure().and_then(|measure| untrack(|| self.unit(names, measure)));
        let doubt = match (self.measure(), unit) {
            (Some(measure), Some(unit)) if !value.is_empty() => measure.doubt(&value, unit),
            _ => Ok(None),
        };
        let errors = Problem::Errors {
            day: day.err().map(|error| (error.part(), self.i18n.t(date_error(error)))),
            value: doubt.err().map(|error| self.i18n.t(value_error(error))),
        };
        match (day, doubt) {
            (Ok(_), Ok(Some(doubt))) if !sure => Err(Problem::Doubt(doubt)),
            (Ok(done_on), Ok(_)) => {
                let saved = self.saved();
                let note = self.draft(&names.note).unwrap_or_else(|| saved.note.clone());
                Ok(Entry {
                    status: Status::Done,
                    done_on: done_on.or_else(|| Some(clock::today())),
                    result: (!value.is_empty()).then_some(LabResult { text: value, unit }),
                    note: note.trim().to_owned(),
                    ..saved
                })
            }
            _ => Err(errors),
        }
    }

    fn close(self) {
        self.drafts.clear("");
        kept_drafts::forget();
        let more = format!("{}-more", self.item.id);
        queue_microtask(move || document::focus(&more));
    }
}

/// Day, result and note of an item. Nothing typed is lost while something is wrong.
#[component]
pub(super) fn Form(item: &'static ItemSpec) -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let filled = Filled { item, i18n, store, drafts };
    let names = StoredValue::new(Names::of(item));
    let name = move |field: fn(&Names) -> &String| names.with_value(|names| field(names).clone());

    let day_error = RwSignal::new(None::<(DatePart, String)>);
    let value_error = RwSignal::new(None::<String>);
    let doubt = RwSignal::new(None::<Doubt>);
    let errors = Signal::derive(move || {
        let day = day_error
            .get()
            .map(|(part, sentence)| FieldError { input: date_input(&name(|it| &it.day), part), sentence });
        let value =
            value_error.get().map(|sentence| FieldError { input: name(|it| &it.value), sentence });
        day.into_iter().chain(value).collect::<Vec<_>>()
    });
    let save = move |sure| {
        let read = names.with_value(|names| filled.read(names, sure));
        let (day, value, asked) = match read {
            Ok(entry) => {
                store.record(item.id, entry, clock::now());
                return filled.close();
            }
            Err(Problem::Errors { day, value }) => (day, value, None),
            Err(Problem::Doubt(doubt)) => (None, None, Some(doubt)),
        };
        day_error.set(day);
        value_error.set(value);
        doubt.set(asked);
        let target = if asked.is_some() { format!("{}-doubt", item.id) } else { name(|it| &it.errors) };
        queue_microtask(move || document::focus(&target));
    };
    let switch_unit = move |unit: Unit| {
        drafts.set(&name(|it| &it.unit), unit.symbol().to_owned());
        save(true);
    };
    let has_result = item.kind != Kind::Task;

    view! {
        <div class="app-task__form app-no-print">
            <ErrorSummary id=name(|it| &it.errors) errors />
            <DateField
                name=name(|it| &it.day)
                legend=i18n.t(if has_result { keys::FORM_TEST_DAY } else { keys::FORM_DAY })
                hint=i18n.t(keys::FORM_DAY_HINT)
                saved=filled.saved_day()
                error=day_error
            />
            {has_result.then(|| view! { <ResultField filled names error=value_error /> })}
            <div class="app-field">
                <label class="app-field__label" for=name(|it| &it.note)>
                    {i18n.t(keys::FORM_NOTE)}
                </label>
                <DraftInput
                    name=name(|it| &it.note)
                    saved=filled.saved().note
                    class="app-input app-input--long"
                    described_by=String::new()
                    invalid=false
                />
            </div>
            {move || doubt.get().map(|doubt| view! { <DoubtNotice filled doubt switch_unit save /> })}
            <div class="app-cluster">
                <Button label=i18n.t(keys::ACTION_SAVE_AND_TICK) on_press=move || save(false) />
                <Button
                    label=i18n.t(keys::ACTION_NOT_FOR_ME)
                    weight=Weight::Second
                    on_press=move || {
                        let entry = Entry { status: Status::NotForMe, ..filled.saved() };
                        store.record(item.id, entry, clock::now());
                        filled.close();
                    }
                />
                <Button
                    label=i18n.t(keys::ACTION_CANCEL)
                    weight=Weight::Quiet
                    on_press=move || filled.close()
                />
            </div>
        </div>
    }
}

#[component]
fn ResultField(
    filled: Filled,
    names: StoredValue<Names>,
    error: RwSignal<Option<String>>,
) -> impl IntoView {
    let Filled { item, i18n, drafts, .. } = filled;
    let value = names.with_value(|names| names.value.clone());
    let hint_id = format!("{value}-hint");
    let error_id = format!("{value}-error");
    let described_by = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        Signal::derive(move || {
            if error.read().is_some() { format!("{hint_id} {error_id}") } else { hint_id.clone() }
        })
    };
    let invalid = Signal::derive(move || error.read().is_some());
    let measure = filled.measure();
    let hint = match measure {
        Some(Measure::BloodPressure) => keys::FORM_PRESSURE_HINT,
        Some(_) => keys::FORM_RESULT_HINT,
        None => keys::FORM_WORDS_HINT,
    };
    let (class, keyboard) = match measure {
        Some(Measure::BloodPressure) => ("app-input app-input--short", "text"),
        Some(_) => ("app-input app-input--short", "decimal"),
        None => ("app-input app-input--long", "text"),
    };
    let units = measure.map(|measure| {
        let group = format!("{}-unit", item.id);
        let option = move |unit: Unit| {
            let is_chosen =
                move || names.with_value(|names| filled.unit(names, measure)) == Some(unit);
            let class = move || {
                if is_chosen() { "app-choice__option app-choice__option--chosen" } else { "app-choice__option" }
            };
            let choose = move |_| names.with_value(|names| drafts.set(&names.unit, unit.symbol().to_owned()));
            view! {
                <label class=class>
                    <input
                        class="app-choice__input"
                        type="radio"
                        name=group.clone()
                        prop:checked=is_chosen
                        on:change=choose
                    />
                    <span class="app-ltr">{unit.symbol()}</span>
                </label>
            }
        };
        view! {
            <div class="app-choice" role="radiogroup" aria-label=i18n.plain(keys::FORM_UNIT, &[])>
                {measure.units().iter().copied().map(option).collect_view()}
            </div>
        }
    });
    view! {
        <fieldset class=move || if invalid.get() { "app-field app-field--error" } else { "app-field" }>
            <legend class="app-field__legend">{i18n.t(keys::FORM_RESULT)}</legend>
            <p class="app-field__hint" id=hint_id>
                {i18n.t(hint)}
            </p>
            {move || error.get().map(|sentence| view! { <ErrorText id=error_id.clone() sentence /> })}
            <div class="app-field__group">
                <label class="app-field__part">
                    {i18n.t(if measure.is_some() { keys::FORM_NUMBER } else { keys::FORM_WORDS })} " "
                    <DraftInput
                        name=value
                        saved=filled.saved_value()
                        class
                        described_by
                        invalid
                        keyboard
                    />
                </label>
                {units}
            </div>
        </fieldset>
    }
}

/// Asks about a value that looks mistyped. Whatever the answer, it is kept as typed.
#[component]
fn DoubtNotice(
    filled: Filled,
    doubt: Doubt,
    switch_unit: impl Fn(Unit) + Copy + 'static,
    save: impl Fn(bool) + Copy + 'static,
) -> impl IntoView {
    let Filled { item, i18n, .. } = filled;
    let value = filled.value(&Names::of(item));
    let question = match doubt {
        Doubt::LooksLike(unit) => i18n
            .with(keys::DOUBT_UNIT, &[("value", value.into()), ("unit", unit.symbol().into())]),
        Doubt::Unusual => i18n.with(keys::DOUBT_UNUSUAL, &[("value", value.into())]),
    };
    view! {
        <div class="app-callout app-callout--inline" role="alert" tabindex="-1" id=format!("{}-doubt", item.id)>
            <IconView icon=Icon::Question />
            <span>{question}</span>
            {match doubt {
                Doubt::LooksLike(unit) => Some(view! {
                    <Button
                        label=i18n.with(keys::DOUBT_YES, &[("unit", unit.symbol().into())])
                        weight=Weight::Second
                        small=true
                        on_press=move || switch_unit(unit)
                    />
                }),
                Doubt::Unusual => None,
            }}
            <Button
                label=i18n.t(keys::DOUBT_KEEP)
                weight=Weight::Second
                small=true
                on_press=move || save(true)
            />
        </div>
    }
}
