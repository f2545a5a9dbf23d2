//! The visits of a course, as labels and guidelines name them: rules that follow from the day of the first dose. A
//! clinic that differs changes this table.

use crate::{
    catalog::source::{Basis, cite},
    domain::{
        lab::Measure,
        plan::{From, Purpose, Rule},
    },
    i18n::{MessageId, keys},
};

/// How many weeks a course may be planned for.
pub const WEEKS: [u8; 2] = [12, 16];

/// Days early or late that still count as a visit: tests later than this are pointed out. A rule of ours: no document
/// names a number.
const WINDOW: u8 = 3;

const FIRST_TESTS: &[Measure] = &[
    Measure::Creatinine,
    Measure::BloodPressure,
    Measure::Urea,
    Measure::Potassium,
    Measure::Magnesium,
    Measure::UricAcid,
    Measure::Alt,
    Measure::Ast,
    Measure::Bilirubin,
    Measure::Haemoglobin,
    Measure::WhiteCells,
    Measure::Platelets,
    Measure::Cholesterol,
    Measure::Triglycerides,
    Measure::Weight,
];
const AGAIN: &[Measure] = &[Measure::Creatinine, Measure::BloodPressure];
const REGULAR: &[Measure] = &[
    Measure::Creatinine,
    Measure::BloodPressure,
    Measure::Urea,
    Measure::Potassium,
    Measure::Magnesium,
    Measure::UricAcid,
    Measure::Alt,
    Measure::Ast,
    Measure::Haemoglobin,
    Measure::WhiteCells,
    Measure::Platelets,
    Measure::Cholesterol,
    Measure::Triglycerides,
];
/// The fats are tested again for the first time.
const WITH_FATS: &[Measure] = &[
    Measure::Creatinine,
    Measure::BloodPressure,
    Measure::Urea,
    Measure::Potassium,
    Measure::Magnesium,
    Measure::UricAcid,
    Measure::Alt,
    Measure::Ast,
    Measure::Haemoglobin,
    Measure::WhiteCells,
    Measure::Platelets,
    Measure::Cholesterol,
    Measure::Ldl,
    Measure::Hdl,
    Measure::Triglycerides,
];

const fn rule(id: &'static str, purpose: Purpose, days: i64, tests: &'static [Measure]) -> Rule {
    Rule {
        id,
        purpose,
        from: From::FirstDose,
        days,
        window: WINDOW,
        tests,
    }
}

const fn tests(id: &'static str, week: u8, tests: &'static [Measure]) -> Rule {
    rule(id, Purpose::Tests(week), week as i64 * 7, tests)
}

/// All rules. Tests on the day of the end and after it are those of the end. "Monthly" after the third month is every
/// four weeks: in a plan of 16 weeks that is its end.
pub static RULES: &[Rule] = &[
    rule("baseline-1", Purpose::Baseline(1), -7, FIRST_TESTS),
    rule("baseline-2", Purpose::Baseline(2), -4, AGAIN),
    rule("first-dose", Purpose::FirstDose, 0, &[]),
    tests("week-2", 2, REGULAR),
    tests("week-4", 4, WITH_FATS),
    tests("week-6", 6, REGULAR),
    tests("week-8", 8, REGULAR),
    tests("week-10", 10, REGULAR),
    tests("week-12", 12, REGULAR),
    Rule {
        id: "end",
        purpose: Purpose::End(0),
        from: From::End,
        days: 0,
        window: WINDOW,
        tests: WITH_FATS,
    },
    Rule {
        id: "follow-up",
        purpose: Purpose::FollowUp,
        from: From::End,
        days: 28,
        window: WINDOW,
        tests: &[],
    },
];

/// What is said about the plan, and what it rests on.
pub static NOTES: [(MessageId, Basis); 5] = [
    (
        keys::PLAN_HOW_BASELINE,
        Basis::Cited(&[cite::US_MONITORING, cite::UK_WARNINGS, cite::NHS, cite::BAD]),
    ),
    (
        keys::PLAN_HOW_TESTS,
        Basis::Cited(&[cite::US_MONITORING, cite::NHS, cite::JAAD_TABLE]),
    ),
    (
        keys::PLAN_HOW_LIPIDS,
        Basis::Cited(&[cite::NHS, cite::UK_WARNINGS]),
    ),
    (keys::PLAN_HOW_END, Basis::Cited(&[cite::UK_DOSAGE])),
    (keys::PLAN_HOW_FOLLOW_UP, Basis::Cited(&[cite::US_DOSAGE])),
];
