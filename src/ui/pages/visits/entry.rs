use leptos::prelude::*;

use super::origin::{origin, origin_choices};
use crate::{
    domain::{
        date::{DateFields, DatePart},
        lab::{Doubt, Measure, Unit},
        plan::Appointment,
        reading::{Origin, Reading},
    },
    i18n::{MessageId, keys},
    platform::{clock, document, ids},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            disclosure::disclosure_drawn_late,
            field::{
                DateField, Problems, TextField, date_input, date_inputs, drafted_date,
                error_summary, tick_box, unit_choice,
            },
            icon::{Icon, icon},
        },
        context::{Drafts, I18n},
        erased::{Act, Element, attribute, chosen, effect, element, memo, part, together},
        errors::{date_error, value_error},
        tracked::Tracked,
        words::{measure_name, value_words},
    },
};

/// Whether the form is open; kept with the drafts.
const OPEN: &str = "open-entry";
const DAY: &str = "entry-day";
const ORIGIN: &str = "entry-origin";
/// Where values are from, unless the person says otherwise.
const SLIP: Origin = Origin::Slip;
const AFTER_DOSE: &str = "entry-after-dose";
const ERRORS: &str = "entry-errors";
const DOUBTS: &str = "entry-doubts";
/// The button that opens the form, for the focus.
const WRITE: &str = "write";

/// The name of a measure's draft.
fn draft(field: &str, measure: Measure) -> String {
    format!("entry-{field}-{}", measure.word())
}

fn value_field(measure: Measure) -> String {
    draft("value", measure)
}

/// What the form holds.
#[derive(Clone, Copy)]
struct Filled {
    i18n: I18n,
    drafts: Drafts,
    tracked: Tracked,
}

impl Filled {
    fn typed(self, name: &str) -> String {
        let draft = untrack(|| self.drafts.get(name));
        draft.unwrap_or_default().trim().to_owned()
    }

    /// The chosen unit, tracked; else that of the last value, else the usual one.
    fn unit(self, measure: Measure) -> Unit {
        let draft = self.drafts.get(&draft("unit", measure));
        draft
            .and_then(|symbol| measure.unit_written(&symbol))
            .or_else(|| self.tracked.get().newest(measure).map(|it| it.unit))
            .unwrap_or_else(|| measure.usual_unit())
    }

    /// Reads the form. `sure` means the person was asked about doubtful values and keeps them.
    fn read(self, sure: bool) -> Result<Vec<Reading>, Problems> {
        let today = clock::today();
        let names = self.i18n.month_names();
        let mut problems = Problems::default();
        let fields = untrack(|| drafted_date(self.drafts, DAY, DateFields::of(today, &names)));
        let day = match fields.read(&names, today) {
            Ok(Some(day)) => Some(day),
            Ok(None) => {
                let input = date_input(DAY, DatePart::Day);
                problems.add(input, self.i18n.t(keys::ENTRY_NO_DAY));
                None
            }
            Err(error) => {
                let input = date_input(DAY, error.part());
                problems.add(input, self.i18n.t(date_error(error)));
                None
            }
        };
        let mut readings = Vec::new();
        for measure in Measure::ALL {
            let text = self.typed(&value_field(measure));
            if text.is_empty() {
                continue;
            }
            let unit = untrack(|| self.unit(measure));
            match measure.doubt(&text, unit) {
                Ok(Some(doubt)) if !sure => problems.doubts.push((measure, doubt)),
                Ok(_) => {}
                Err(error) => {
                    let args = [
                        ("name", self.i18n.t(measure_name(measure)).into()),
                        ("sentence", self.i18n.t(value_error(error)).into()),
                    ];
                    let sentence = self.i18n.with(keys::ENTRY_ERROR, &args);
                    problems.add(value_field(measure), sentence);
                }
            }
            readings.push(Reading {
                day,
                measure,
                text,
                unit,
                range: self.typed(&draft("range", measure)),
                origin: untrack(|| origin(self.drafts, ORIGIN, SLIP)),
                is_after_dose: !self.typed(AFTER_DOSE).is_empty(),
                ..Reading::default()
            });
        }
        if readings.is_empty() {
            let first = value_field(Measure::Creatinine);
            problems.add(first, self.i18n.t(keys::ENTRY_NOTHING));
        }
        if problems.is_empty() {
            Ok(readings)
        } else {
            Err(problems)
        }
    }

    fn close(self) {
        let mut names = vec![OPEN.to_owned(), ORIGIN.to_owned(), AFTER_DOSE.to_owned()];
        names.extend(date_inputs(DAY));
        for measure in Measure::ALL {
            names.extend(["value", "unit", "range"].map(|field| draft(field, measure)));
        }
        self.drafts.forget(&names);
        document::focus_when_drawn(WRITE.to_owned());
    }
}

/// The way to the form, or the form.
pub(super) fn entry(i18n: I18n) -> AnyView {
    let drafts = expect_context::<Drafts>();
    let is_open = move || drafts.get(OPEN).is_some();
    let hidden = |is_hidden: bool| is_hidden.then(String::new);
    let open = move || {
        drafts.set(OPEN, String::from("yes"));
        document::focus_when_drawn("entry-title".to_owned());
    };
    let write = Press::main(i18n.t(keys::ENTRY_TITLE))
        .icon(Icon::Plus)
        .on_press(open)
        .set("id", WRITE);
    let write = element("div", "app-needs-script app-no-print")
        .follow("hidden", attribute(move || hidden(is_open())))
        .add(write);
    // Taking so many fields down takes longer than all that follows from saving: they are hidden first, and go after.
    let is_there = RwSignal::new(untrack(is_open));
    let follow = move || {
        let is_open = untrack(is_open);
        if is_there.get_untracked() != is_open {
            is_there.set(is_open);
        }
    };
    effect(move || {
        if is_open() {
            follow();
        } else {
            document::in_a_later_task(follow);
        }
    });
    let fields = part(move || {
        if is_there.get() {
            form(i18n).into_any()
        } else {
            ().into_any()
        }
    });
    let fields = element("div", "")
        .follow("hidden", attribute(move || hidden(!is_open())))
        .view(fields);
    together(vec![write.into_any(), fields.into_any()])
}

/// The values of one day, those that are due first.
fn form(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let tracked = expect_context::<Tracked>();
    let filled = Filled {
        i18n,
        drafts,
        tracked,
    };
    let problems = RwSignal::new(Problems::default());
    let save = move |sure: bool| match filled.read(sure) {
        Ok(readings) => {
            let readings = readings.into_iter().map(|it| (ids::new_id(), it)).collect();
            // First: the fields go, instead of following what is added.
            filled.close();
            store.add_values(readings, clock::now());
        }
        Err(wrong) => {
            let target = if wrong.errors.is_empty() {
                DOUBTS
            } else {
                ERRORS
            };
            problems.set(wrong);
            document::focus_when_drawn(target.to_owned());
        }
    };
    let due = untrack(|| due(tracked));
    let more = Measure::ALL.into_iter().filter(|it| !due.contains(it));
    let more: Vec<Measure> = more.collect();
    let is_typed = |it: &Measure| !filled.typed(&value_field(*it)).is_empty();
    let is_more_typed = more.iter().any(is_typed);
    let fields = move |measures: &[Measure]| {
        let fields = measures
            .iter()
            .map(|it| measure_field(filled, *it, problems));
        element("div", "app-stack").add_all(fields.collect())
    };
    let due = fields(&due);
    let more = move || untrack(|| fields(&more)).into_any();
    let today = DateFields::of(clock::today(), &i18n.month_names());
    let day = DateField {
        name: DAY.to_owned(),
        legend: i18n.t(keys::ENTRY_DAY),
        hint: i18n.t(keys::FORM_DAY_HINT),
        saved: today,
        problems,
    };
    let title = element("h2", "")
        .set("id", "entry-title")
        .set("tabindex", "-1");
    let cancel = Press::second(i18n.t(keys::ACTION_CANCEL)).on_press(move || filled.close());
    element("form", "app-panel")
        .set("aria-labelledby", "entry-title")
        .set("novalidate", "")
        .on_submit(Act::from(move || save(false)))
        .add(title.say(i18n, keys::ENTRY_TITLE))
        .add(element("p", "").say(i18n, keys::ENTRY_TEXT))
        .view(error_summary(i18n, ERRORS.to_owned(), problems))
        .add(day.view(i18n))
        .view(after_dose(filled))
        .add(due)
        .view(disclosure_drawn_late(
            "entry-more",
            "",
            &i18n.t(keys::ENTRY_MORE),
            is_more_typed,
            more,
        ))
        .add(origin_choices(i18n, drafts, ORIGIN, SLIP))
        .view(doubts(filled, problems, save))
        .add(
            element("div", "app-cluster")
                .add(Press::main(i18n.t(keys::ENTRY_SAVE)).submit())
                .add(cancel),
        )
}

/// On the day of the first dose: whether the test was after the dose.
fn after_dose(filled: Filled) -> AnyView {
    let Filled {
        i18n,
        drafts,
        tracked,
    } = filled;
    let is_first_day = move || {
        let names = i18n.month_names();
        let today = DateFields::of(clock::today(), &names);
        let fields = drafted_date(drafts, DAY, today);
        let day = fields.read(&names, clock::today()).ok().flatten();
        day.is_some() && day == tracked.get().course.first_dose
    };
    let is_first_day = memo(move || is_first_day().then(String::new));
    part(move || {
        if is_first_day.read().is_none() {
            return ().into_any();
        }
        let is_after = chosen(move || drafts.get(AFTER_DOSE).is_some_and(|it| !it.is_empty()));
        let toggle = move || {
            let word = if is_after.get_untracked() { "" } else { "yes" };
            drafts.set(AFTER_DOSE, word.to_owned());
        };
        let words = i18n.t(keys::ENTRY_AFTER_DOSE);
        tick_box(AFTER_DOSE, is_after, toggle.into(), &words).into_any()
    })
}

/// The tests of the visit that is nearest to today, or the two that decide most.
fn due(tracked: Tracked) -> Vec<Measure> {
    let today = clock::today();
    let facts = tracked.get();
    let distance = |it: &&Appointment| (it.day - today).num_days().abs();
    let visits = facts
        .plan
        .iter()
        .filter(|it| !it.tests.is_empty() && !it.is_skipped());
    visits.min_by_key(distance).map_or_else(
        || vec![Measure::Creatinine, Measure::BloodPressure],
        |it| it.tests.to_vec(),
    )
}

fn hint(measure: Measure) -> Option<MessageId> {
    match measure {
        Measure::BloodPressure => Some(keys::ENTRY_PRESSURE_HINT),
        Measure::Itch => Some(keys::ENTRY_ITCH_HINT),
        Measure::Skin => Some(keys::ENTRY_SKIN_HINT),
        Measure::Feeling => Some(keys::ENTRY_FEELING_HINT),
        _ => None,
    }
}

/// Whether a laboratory prints a range beside it.
fn has_range(measure: Measure) -> bool {
    !matches!(
        measure,
        Measure::BloodPressure
            | Measure::Weight
            | Measure::Temperature
            | Measure::Itch
            | Measure::Skin
            | Measure::Feeling
    )
}

/// Value, unit and range of one test, with the value before it.
fn measure_field(filled: Filled, measure: Measure, problems: RwSignal<Problems>) -> Element {
    let Filled {
        i18n,
        drafts,
        tracked,
    } = filled;
    let before = untrack(|| tracked.get().newest(measure).cloned()).and_then(|it| {
        let args = [
            ("value", value_words(&it).into()),
            ("date", i18n.date(it.day?).into()),
        ];
        Some(i18n.with(keys::ENTRY_BEFORE, &args))
    });
    let hints: Vec<String> = hint(measure)
        .map(|hint| i18n.t(hint))
        .into_iter()
        .chain(before)
        .collect();
    let is_pressure = measure == Measure::BloodPressure;
    let name = i18n.t(measure_name(measure));
    let units = measure.units();
    let label = match units {
        [only] if !is_pressure => format!("{name} ({})", only.symbol()),
        _ => name.clone(),
    };
    let value = TextField {
        hint: (!hints.is_empty()).then(|| hints.join(" ")),
        problems: Some(problems),
        class: if is_pressure {
            "app-input"
        } else {
            "app-input app-input--short"
        },
        keyboard: Some(if is_pressure { "text" } else { "decimal" }),
        ..TextField::new(label, &value_field(measure), "")
    };
    let mut field = element("div", "app-entry").add(value.view());
    if units.len() > 1 {
        let choose =
            move |unit: Unit| drafts.set(&draft("unit", measure), unit.symbol().to_owned());
        let unit = move || filled.unit(measure);
        let spoken = format!("{name}: {}", i18n.plain(keys::FORM_UNIT, &[]));
        field = field.add(unit_choice(
            &draft("unit", measure),
            &spoken,
            measure,
            unit,
            choose,
        ));
    }
    if has_range(measure) {
        let name = draft("range", measure);
        let is_typed = !filled.typed(&name).is_empty();
        let range = move || {
            let range = TextField {
                hint: Some(i18n.t(keys::ENTRY_RANGE_HINT)),
                class: "app-input app-input--short",
                ..TextField::new(i18n.t(keys::ENTRY_RANGE), &name, "")
            };
            range.view().into_any()
        };
        field = field.view(disclosure_drawn_late(
            &draft("range-of", measure),
            "app-glossary--plain",
            &i18n.t(keys::ENTRY_RANGE),
            is_typed,
            range,
        ));
    }
    field
}

/// Values that look mistyped: asked about, never changed for the person.
fn doubts(
    filled: Filled,
    problems: RwSignal<Problems>,
    save: impl Fn(bool) + Copy + Send + Sync + 'static,
) -> AnyView {
    let i18n = filled.i18n;
    part(move || {
        let doubts = problems.read().doubts.clone();
        if doubts.is_empty() {
            return ().into_any();
        }
        let ask = |(measure, doubt): (Measure, Doubt)| {
            let value = filled.typed(&value_field(measure));
            let name = i18n.t(measure_name(measure));
            let (sentence, unit) = match doubt {
                Doubt::LooksLike(unit) => {
                    let args = [("value", value.into()), ("unit", unit.symbol().into())];
                    (i18n.with(keys::DOUBT_UNIT, &args), Some(unit))
                }
                Doubt::Unusual => (
                    i18n.with(keys::DOUBT_UNUSUAL, &[("value", value.into())]),
                    None,
                ),
            };
            let args = [("name", name.into()), ("sentence", sentence.into())];
            let use_unit = unit.map(|unit| {
                let choose = move || {
                    filled
                        .drafts
                        .set(&draft("unit", measure), unit.symbol().to_owned());
                    problems.update(|it| it.doubts.retain(|(other, _)| *other != measure));
                    document::focus_when_drawn(value_field(measure));
                };
                let words = i18n.with(keys::ENTRY_USE_UNIT, &[("unit", unit.symbol().into())]);
                Press::second(words).small().on_press(choose)
            });
            element("div", "app-stack")
                .add(element("p", "").text(&i18n.with(keys::ENTRY_ERROR, &args)))
                .add_all(use_unit.into_iter().collect())
        };
        let asked = doubts
            .into_iter()
            .map(ask)
            .fold(element("div", "app-callout__body"), Element::add);
        let keep = Press::second(i18n.t(keys::ENTRY_KEEP))
            .small()
            .on_press(move || save(true));
        element("div", "app-callout")
            .set("id", DOUBTS)
            .set("tabindex", "-1")
            .set("role", "alert")
            .view(icon(Icon::Warning))
            .add(asked.add(keep))
            .into_any()
    })
}
