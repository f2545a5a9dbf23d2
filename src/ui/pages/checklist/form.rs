use leptos::prelude::*;

use super::OPEN;
use crate::{
    catalog::checklist::{ItemSpec, Kind},
    domain::{
        checklist::{Entry, Status},
        date::{DateFields, DatePart},
        lab::{Doubt, LabResult, Measure, Unit},
    },
    i18n::keys,
    platform::{clock, document},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            field::{
                DateField, DraftInput, Problems, TextField, date_input, date_inputs, described_by,
                drafted_date, error_summary, error_text, field_class, unit_choice,
            },
            icon::{Icon, icon},
        },
        context::{Drafts, I18n},
        erased::{Act, Element, chosen, element, part, text},
        errors::{date_error, value_error},
    },
};

/// The fields of an item's form.
const DAY: &str = "day";
const VALUE: &str = "value";
const UNIT: &str = "unit";
const NOTE: &str = "note";
/// Places the focus goes to.
const ERRORS: &str = "errors";
const DOUBT: &str = "doubt";

/// The id of the first field of an item's form.
pub(super) fn first_field(item: &ItemSpec) -> String {
    date_input(&format!("{}-{DAY}", item.id), DatePart::Day)
}

/// What the form holds, read from drafts and entry.
#[derive(Clone, Copy)]
struct Filled {
    item: &'static ItemSpec,
    i18n: I18n,
    store: AppStore,
    drafts: Drafts,
}

impl Filled {
    /// The id of a field, and the name of its draft.
    fn name(self, field: &str) -> String {
        format!("{}-{field}", self.item.id)
    }

    fn saved(self) -> Entry {
        self.store.checklist().read_untracked().entry(self.item.id)
    }

    fn measure(self) -> Option<Measure> {
        match self.item.kind {
            Kind::Test(measure) => Some(measure),
            Kind::Task | Kind::TestInWords | Kind::Question => None,
        }
    }

    fn saved_day(self) -> DateFields {
        let names = self.i18n.month_names();
        self.saved()
            .done_on
            .map(|day| DateFields::of(day, &names))
            .unwrap_or_default()
    }

    fn saved_value(self) -> String {
        self.saved()
            .result
            .map(|result| result.text)
            .unwrap_or_default()
    }

    fn draft(self, name: &str) -> Option<String> {
        untrack(|| self.drafts.get(name))
    }

    fn day(self) -> DateFields {
        untrack(|| drafted_date(self.drafts, &self.name(DAY), self.saved_day()))
    }

    fn value(self) -> String {
        self.draft(&self.name(VALUE))
            .unwrap_or_else(|| self.saved_value())
            .trim()
            .to_owned()
    }

    fn note(self) -> String {
        let note = self.draft(&self.name(NOTE));
        note.unwrap_or_else(|| self.saved().note).trim().to_owned()
    }

    /// The chosen unit, tracked; else the saved one, else the usual one.
    fn unit(self, measure: Measure) -> Option<Unit> {
        let draft = self.drafts.get(&self.name(UNIT));
        draft
            .and_then(|symbol| measure.unit_written(&symbol))
            .or_else(|| self.saved().result.and_then(|result| result.unit))
            .or_else(|| measure.units().first().copied())
    }

    /// Reads the form. `sure` means the person was asked about a doubtful value and keeps it.
    fn read(self, sure: bool) -> Result<Entry, Problems> {
        let day = self.day().read(&self.i18n.month_names(), clock::today());
        let value = self.value();
        let unit = self
            .measure()
            .and_then(|measure| untrack(|| self.unit(measure)));
        let doubt = match (self.measure(), unit) {
            (Some(measure), Some(unit)) if !value.is_empty() => measure.doubt(&value, unit),
            _ => Ok(None),
        };
        let mut problems = Problems::default();
        if let Err(error) = day {
            let input = date_input(&self.name(DAY), error.part());
            problems.add(input, self.i18n.t(date_error(error)));
        }
        if let Err(error) = doubt {
            problems.add(self.name(VALUE), self.i18n.t(value_error(error)));
        }
        match (day, doubt) {
            (Ok(_), Ok(Some(doubt))) if !sure => {
                let measure = self.measure().unwrap_or_default();
                problems.doubts.push((measure, doubt));
                Err(problems)
            }
            (Ok(done_on), Ok(_)) => Ok(Entry {
                status: Status::Done,
                done_on,
                result: (!value.is_empty()).then_some(LabResult { text: value, unit }),
                note: self.note(),
                ..self.saved()
            }),
            _ => Err(problems),
        }
    }

    fn close(self) {
        let [day, month, year] = date_inputs(&self.name(DAY));
        let [value, unit, note] = [VALUE, UNIT, NOTE].map(|field| self.name(field));
        self.drafts
            .forget(&[OPEN.to_owned(), day, month, year, value, unit, note]);
        let more = format!("{}-more", self.item.id);
        document::focus_when_drawn(more);
    }
}

/// Day, result and note of an item. Nothing typed is lost while something is wrong.
pub(super) fn form(i18n: I18n, item: &'static ItemSpec) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let filled = Filled {
        item,
        i18n,
        store,
        drafts,
    };
    let problems = RwSignal::new(Problems::default());
    let save = move |sure| match filled.read(sure) {
        Ok(entry) => {
            store.record(item.id, entry, clock::now());
            filled.close();
        }
        Err(found) => {
            let target = filled.name(if found.errors.is_empty() {
                DOUBT
            } else {
                ERRORS
            });
            problems.set(found);
            document::focus_when_drawn(target);
        }
    };
    let has_result = item.kind != Kind::Task;
    let day = DateField {
        name: filled.name(DAY),
        legend: i18n.t(if has_result {
            keys::FORM_TEST_DAY
        } else {
            keys::FORM_DAY
        }),
        hint: i18n.t(keys::FORM_DAY_HINT),
        saved: filled.saved_day(),
        problems,
    };
    let result = has_result.then(|| result_field(filled, problems));
    let note = TextField {
        class: "app-input app-input--long",
        ..TextField::new(
            i18n.t(keys::FORM_NOTE),
            &filled.name(NOTE),
            &filled.saved().note,
        )
    };
    let doubt = part(move || {
        let doubt = problems.read().doubts.first().map(|(_, doubt)| *doubt);
        match doubt {
            Some(doubt) => doubt_notice(filled, doubt, save).into_any(),
            None => ().into_any(),
        }
    });
    let not_for_me = move || {
        let entry = Entry {
            status: Status::NotForMe,
            note: filled.note(),
            ..filled.saved()
        };
        store.record(item.id, entry, clock::now());
        filled.close();
    };
    let cancel = Press {
        small: false,
        ..Press::quiet(i18n.t(keys::ACTION_CANCEL))
    };
    let buttons = element("div", "app-cluster")
        .add(Press::main(i18n.t(keys::ACTION_SAVE_AND_TICK)).submit())
        .add(Press::second(i18n.t(keys::ACTION_NOT_FOR_ME)).on_press(not_for_me))
        .add(cancel.on_press(move || filled.close()));
    element("form", "app-task__form app-no-print")
        .set("novalidate", "")
        .on_submit(Act::from(move || save(false)))
        .view(error_summary(i18n, filled.name(ERRORS), problems))
        .add(day.view(i18n))
        .add_all(result.into_iter().collect())
        .add(note.view())
        .view(doubt)
        .add(buttons)
}

fn result_field(filled: Filled, problems: RwSignal<Problems>) -> Element {
    let Filled {
        item, i18n, drafts, ..
    } = filled;
    let value = filled.name(VALUE);
    let hint_id = format!("{value}-hint");
    let error_id = format!("{value}-error");
    let error = {
        let value = value.clone();
        text(move || {
            let problems = problems.read();
            let found = problems.errors.iter().find(|it| it.input == value);
            found.map(|it| it.sentence.clone()).unwrap_or_default()
        })
    };
    let invalid = chosen(move || !error.read().is_empty());
    let described_by = described_by(&hint_id, &error_id, invalid);
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
        let choose = move |unit: Unit| drafts.set(&filled.name(UNIT), unit.symbol().to_owned());
        let unit = move || filled.unit(measure).unwrap_or_default();
        let spoken = i18n.plain(keys::FORM_UNIT, &[]);
        unit_choice(&format!("{}-unit", item.id), &spoken, measure, unit, choose)
    });
    let label = if measure.is_some() {
        keys::FORM_NUMBER
    } else {
        keys::FORM_WORDS
    };
    let input = DraftInput {
        name: value,
        saved: filled.saved_value(),
        class,
        described_by,
        invalid,
        keyboard: Some(keyboard),
    };
    let label = element("label", "app-field__part")
        .text(&format!("{} ", i18n.t(label)))
        .add(input.view());
    let group = element("div", "app-field__group")
        .add(label)
        .add_all(units.into_iter().collect());
    let sentence = part(move || {
        if invalid.get() {
            error_text(&error_id, &error.get()).into_any()
        } else {
            ().into_any()
        }
    });
    element("fieldset", "")
        .follow("class", field_class(invalid))
        .add(element("legend", "app-field__legend").say(i18n, keys::FORM_RESULT))
        .add(
            element("p", "app-field__hint")
                .set("id", &hint_id)
                .say(i18n, hint),
        )
        .view(sentence)
        .add(group)
}

/// Asks about a value that looks mistyped. Whatever the answer, it is kept as typed.
fn doubt_notice(filled: Filled, doubt: Doubt, save: impl Fn(bool) + Copy + 'static) -> Element {
    let i18n = filled.i18n;
    let value = filled.value();
    let question = match doubt {
        Doubt::LooksLike(unit) => i18n.with(
            keys::DOUBT_UNIT,
            &[
                ("value", value.as_str().into()),
                ("unit", unit.symbol().into()),
            ],
        ),
        Doubt::Unusual => i18n.with(keys::DOUBT_UNUSUAL, &[("value", value.as_str().into())]),
    };
    // Whoever typed another value meanwhile was not asked about that one.
    let keep = move || save(filled.value() == value);
    let notice = element("div", "app-callout app-callout--inline")
        .set("role", "alert")
        .set("tabindex", "-1")
        .set("id", &filled.name(DOUBT))
        .view(icon(Icon::Question))
        .add(element("span", "").text(&question));
    let notice = match doubt {
        Doubt::LooksLike(unit) => {
            let keep = keep.clone();
            let switch = move || {
                let unit = unit.symbol().to_owned();
                filled.drafts.set(&filled.name(UNIT), unit);
                keep();
            };
            let label = i18n.with(keys::DOUBT_YES, &[("unit", unit.symbol().into())]);
            notice.add(Press::second(label).small().on_press(switch))
        }
        Doubt::Unusual => notice,
    };
    let label = i18n.t(keys::DOUBT_KEEP);
    notice.add(Press::second(label).small().on_press(keep))
}
