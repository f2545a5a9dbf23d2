//! What values are called.

use chrono::{NaiveTime, Timelike};

use super::context::I18n;
use crate::{
    domain::{
        checklist::{Answer, Status},
        flag::Rise,
        interaction::ChosenBy,
        lab::{Measure, Unit},
        number::western,
        plan::{Appointment, Purpose, Stage},
        reading::{Origin, Reading},
    },
    i18n::{MessageId, isolated, keys},
};

/// Where an item stands, in words.
pub(super) fn status_words(status: Status) -> MessageId {
    match status {
        Status::Open => keys::STATUS_OPEN,
        Status::Done => keys::STATUS_DONE,
        Status::NotForMe => keys::STATUS_NOT_FOR_ME,
        Status::Answered(answer) => answer_words(answer),
    }
}

/// An answer in words.
pub(super) fn answer_words(answer: Answer) -> MessageId {
    match answer {
        Answer::Yes => keys::ANSWER_YES,
        Answer::No => keys::ANSWER_NO,
        Answer::NotSure => keys::ANSWER_NOT_SURE,
    }
}

/// What is measured.
pub(super) fn measure_name(measure: Measure) -> MessageId {
    match measure {
        Measure::Creatinine => keys::MEASURE_CREATININE,
        Measure::BloodPressure => keys::MEASURE_BLOOD_PRESSURE,
        Measure::Urea => keys::MEASURE_UREA,
        Measure::Potassium => keys::MEASURE_POTASSIUM,
        Measure::Magnesium => keys::MEASURE_MAGNESIUM,
        Measure::UricAcid => keys::MEASURE_URIC_ACID,
        Measure::Glucose => keys::MEASURE_GLUCOSE,
        Measure::Weight => keys::MEASURE_WEIGHT,
        Measure::Alt => keys::MEASURE_ALT,
        Measure::Ast => keys::MEASURE_AST,
        Measure::Bilirubin => keys::MEASURE_BILIRUBIN,
        Measure::Haemoglobin => keys::MEASURE_HAEMOGLOBIN,
        Measure::WhiteCells => keys::MEASURE_WHITE_CELLS,
        Measure::Platelets => keys::MEASURE_PLATELETS,
        Measure::Cholesterol => keys::MEASURE_CHOLESTEROL,
        Measure::Ldl => keys::MEASURE_LDL,
        Measure::Hdl => keys::MEASURE_HDL,
        Measure::Triglycerides => keys::MEASURE_TRIGLYCERIDES,
        Measure::Temperature => keys::MEASURE_TEMPERATURE,
        Measure::Itch => keys::MEASURE_ITCH,
        Measure::Skin => keys::MEASURE_SKIN,
        Measure::Feeling => keys::MEASURE_FEELING,
    }
}

/// A number with its unit, which stay on one line.
pub(super) fn with_unit(number: &str, unit: Unit) -> String {
    let space = if unit == Unit::OfTen { "" } else { "\u{a0}" };
    format!("{number}{space}{}", unit.symbol())
}

/// A value as typed, in Western digits.
pub(super) fn value_words(reading: &Reading) -> String {
    with_unit(&western(&reading.text), reading.unit)
}

/// How far a value is over the own baseline. The sign of percent stays behind its number in any direction of text.
pub(super) fn percent_words(rise: Rise) -> String {
    format!("\u{2066}{}%\u{2069}", rise.percent)
}

/// Facts on one line. Each keeps the direction of its own text, and their order follows the page.
pub(super) fn joined(facts: impl IntoIterator<Item = String>) -> String {
    let facts = facts.into_iter().filter(|it| !it.is_empty());
    let facts: Vec<String> = facts.map(|it| isolated(&it)).collect();
    facts.join(" · ")
}

/// Who chose a medicine.
pub(super) fn who_words(chosen_by: ChosenBy) -> MessageId {
    match chosen_by {
        ChosenBy::Doctor => keys::MINE_WHO_DOCTOR,
        ChosenBy::Oneself => keys::MINE_WHO_SELF,
        ChosenBy::NotSure => keys::MINE_WHO_NOT_SURE,
    }
}

/// Where something is from.
pub(super) fn origin_words(origin: Origin) -> MessageId {
    match origin {
        Origin::Typed => keys::ORIGIN_TYPED,
        Origin::Slip => keys::ORIGIN_SLIP,
        Origin::Clinic => keys::ORIGIN_CLINIC,
    }
}

/// What a visit is called.
pub(super) fn visit_name(i18n: I18n, appointment: &Appointment) -> String {
    match appointment.purpose {
        None => appointment.visit.name.clone(),
        Some(Purpose::Baseline(1)) => i18n.t(keys::PLAN_BASELINE_1),
        Some(Purpose::Baseline(_)) => i18n.t(keys::PLAN_BASELINE_2),
        Some(Purpose::FirstDose) => i18n.t(keys::PLAN_FIRST_DOSE),
        Some(Purpose::Tests(week)) => i18n.with(keys::PLAN_TESTS, &[("week", week.into())]),
        Some(Purpose::End(week)) => i18n.with(keys::PLAN_END, &[("week", week.into())]),
        Some(Purpose::FollowUp) => i18n.t(keys::PLAN_FOLLOW_UP),
    }
}

/// A stage of the journey.
pub(super) fn stage_words(stage: Stage) -> MessageId {
    match stage {
        Stage::Understand => keys::STAGE_UNDERSTAND,
        Stage::Travel => keys::STAGE_TRAVEL,
        Stage::Tests => keys::STAGE_TESTS,
        Stage::Treatment => keys::STAGE_TREATMENT,
        Stage::StepDown => keys::STAGE_STEP_DOWN,
        Stage::Home => keys::STAGE_HOME,
    }
}

/// A time of day: `10:30` in every language.
pub(super) fn time_words(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
