//! When a value means a call: triggers, how urgent each is, in which words, and what it rests on. The worst comes
//! first, and of one measure only the worst is shown.

use crate::{
    catalog::source::{Basis, cite},
    domain::flag::{Case, Seen, Trigger},
    i18n::{MessageId, keys},
};

/// How fast to act, the fastest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// The ambulance.
    Emergency,
    /// The clinic, today.
    Today,
    /// The clinic, soon.
    Soon,
}

/// A warning that values can raise.
#[derive(Debug)]
pub struct FlagSpec {
    /// What raises it.
    pub trigger: Trigger,
    /// How fast to act.
    pub urgency: Urgency,
    /// What to do, in a few words.
    pub title: MessageId,
    /// What to do, and what it means.
    pub advice: MessageId,
    /// What the limit rests on.
    pub basis: Basis,
}

/// The percentage over the own baseline from which a creatinine is a warning.
pub const RISE: u16 = 25;

/// All of them, the worst first.
pub static FLAGS: [FlagSpec; 9] = [
    FlagSpec {
        trigger: Trigger::PressureFrom {
            systolic: 180,
            diastolic: 120,
        },
        urgency: Urgency::Emergency,
        title: keys::FLAG_TITLE_EMERGENCY,
        advice: keys::FLAG_DO_PRESSURE_EMERGENCY,
        basis: Basis::AskClinic,
    },
    FlagSpec {
        trigger: Trigger::RiseOverBaseline {
            percent: 50,
            days: 1,
        },
        urgency: Urgency::Today,
        title: keys::FLAG_TITLE_TODAY,
        advice: keys::FLAG_DO_CREATININE_HALF,
        basis: Basis::Cited(&[cite::UK_WARNINGS]),
    },
    FlagSpec {
        trigger: Trigger::RiseOverBaseline {
            percent: RISE,
            days: 2,
        },
        urgency: Urgency::Today,
        title: keys::FLAG_TITLE_TODAY,
        advice: keys::FLAG_DO_CREATININE_AGAIN,
        basis: Basis::Cited(&[cite::JAAD_TABLE]),
    },
    FlagSpec {
        trigger: Trigger::RiseOverBaseline {
            percent: RISE,
            days: 1,
        },
        urgency: Urgency::Soon,
        title: keys::FLAG_TITLE_NOW,
        advice: keys::FLAG_DO_CREATININE,
        basis: Basis::Cited(&[cite::US_MONITORING]),
    },
    FlagSpec {
        trigger: Trigger::SystolicOver { systolic: 160 },
        urgency: Urgency::Soon,
        title: keys::FLAG_TITLE_TODAY,
        advice: keys::FLAG_DO_PRESSURE_TODAY,
        basis: Basis::Cited(&[cite::SWISS_COMPENDIUM]),
    },
    FlagSpec {
        trigger: Trigger::TemperatureFrom { celsius: 38 },
        urgency: Urgency::Soon,
        title: keys::FLAG_TITLE_TODAY,
        advice: keys::FLAG_DO_FEVER,
        basis: Basis::Cited(&[cite::US_SYMPTOMS, cite::UK_LEAFLET_SYMPTOMS]),
    },
    FlagSpec {
        trigger: Trigger::PressureOverTwice {
            systolic: 140,
            diastolic: 90,
        },
        urgency: Urgency::Soon,
        title: keys::FLAG_TITLE_WEEK,
        advice: keys::FLAG_DO_PRESSURE_WEEK,
        basis: Basis::Cited(&[cite::US_HIGH_PRESSURE, cite::US_DOSAGE]),
    },
    FlagSpec {
        trigger: Trigger::TestsLate,
        urgency: Urgency::Soon,
        title: keys::FLAG_TITLE_LATE,
        advice: keys::FLAG_DO_LATE,
        basis: Basis::Practical,
    },
    FlagSpec {
        trigger: Trigger::OutsideRange,
        urgency: Urgency::Soon,
        title: keys::FLAG_TITLE_SHOW,
        advice: keys::FLAG_DO_RANGE,
        basis: Basis::Cited(&[cite::US_DOSAGE]),
    },
];

/// The warnings of a case, the worst first; of one measure only the worst.
#[must_use]
pub fn raised(case: Case<'_>) -> Vec<(&'static FlagSpec, Seen)> {
    let mut raised: Vec<(&'static FlagSpec, Seen)> = Vec::new();
    for spec in &FLAGS {
        for seen in spec.trigger.seen(case) {
            let is_told = |(_, other): &(&FlagSpec, Seen)| {
                seen.measure().is_some() && other.measure() == seen.measure()
            };
            if !raised.iter().any(is_told) {
                raised.push((spec, seen));
            }
        }
    }
    raised
}
