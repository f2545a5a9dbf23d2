//! When a value means "call the clinic": rules over the person's own values. `docs/flags.md` says how cases are
//! decided that the sources leave open: always to the more careful side.
//!
//! Nothing here depends on the order of entry, on units, or on a value entered twice: of several values of one day the
//! lowest counts for the baseline, the highest for a flag.

use chrono::NaiveDate;

use super::{
    lab::{Measure, Pressure},
    number::Decimal,
    plan::{Appointment, late},
    reading::Reading,
};

/// What raises a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// The newest creatinine is this many percent or more over the own baseline, and so were as many values since the
    /// baseline, itself among them.
    RiseOverBaseline {
        /// At least this many percent.
        percent: u16,
        /// On at least so many days.
        days: u8,
    },
    /// In the newest sitting a blood pressure is at or over either number.
    PressureFrom {
        /// mmHg.
        systolic: u16,
        /// mmHg.
        diastolic: u16,
    },
    /// In the newest sitting the first number of a blood pressure is over this.
    SystolicOver {
        /// mmHg.
        systolic: u16,
    },
    /// In the newest sitting a blood pressure is over either number, and another one is, then or before.
    PressureOverTwice {
        /// mmHg.
        systolic: u16,
        /// mmHg.
        diastolic: u16,
    },
    /// The newest temperature is at least this.
    TemperatureFrom {
        /// Whole degrees Celsius.
        celsius: u16,
    },
    /// The tests of a visit are late.
    TestsLate,
    /// The newest value of something is outside the range of its laboratory.
    OutsideRange,
}

/// What triggers look at.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// All values, in any order.
    pub values: &'a [Reading],
    /// The own baseline of creatinine in them.
    pub baseline: &'a Baseline,
    /// The visits, in the order of their days.
    pub plan: &'a [Appointment],
    /// Today.
    pub today: NaiveDate,
}

/// What was seen, and what it was compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A creatinine beside the own baseline.
    Creatinine(Reading, Rise),
    /// A sitting, and the blood pressures of it that are over the limit.
    Pressures(Reading, Vec<Pressure>),
    /// Another value.
    Value(Reading),
    /// Tests that were due on this day.
    Late(NaiveDate),
}

impl Seen {
    /// The day of the value, or on which tests were due.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Creatinine(reading, _) | Self::Pressures(reading, _) | Self::Value(reading) => {
                reading.day
            }
            Self::Late(day) => Some(*day),
        }
    }

    /// What was measured; nothing where it was not.
    #[must_use]
    pub fn measure(&self) -> Option<Measure> {
        match self {
            Self::Creatinine(reading, _) | Self::Pressures(reading, _) | Self::Value(reading) => {
                Some(reading.measure)
            }
            Self::Late(_) => None,
        }
    }
}

/// A creatinine beside the own baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rise {
    /// The baseline, as [`Measure::amount`] compares it, times two: the sum of its two values.
    pub baseline_twice: i64,
    /// Whole percent over it, cut off: a limit that is shown is reached.
    pub percent: i64,
}

/// What is known of the own baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Baseline {
    /// The day of the first dose is not known, so nothing is before it.
    NoFirstDose,
    /// So many values from before the first dose, on different days: fewer than two.
    Missing(usize),
    /// The sum of the two first values.
    Known {
        /// As [`Measure::amount`] compares it: twice the baseline.
        twice: i64,
        /// The days of the two.
        days: [NaiveDate; 2],
    },
}

/// The own baseline of creatinine: the mean of the first two values from before the first dose, from two days.
#[must_use]
pub fn baseline(values: &[Reading], first_dose: Option<NaiveDate>) -> Baseline {
    let Some(first_dose) = first_dose else {
        return Baseline::NoFirstDose;
    };
    let mut days: Vec<(NaiveDate, i64)> = Vec::new();
    let is_first = |it: &&Reading| it.measure == Measure::Creatinine && it.is_before(first_dose);
    for reading in values.iter().filter(is_first) {
        let (Some(day), Some(amount)) = (reading.day, reading.amount()) else {
            continue;
        };
        if let Some((_, lowest)) = days.iter_mut().find(|(other, _)| *other == day) {
            *lowest = amount.min(*lowest);
        } else {
            let place = days.iter().rposition(|(other, _)| *other < day);
            days.insert(place.map_or(0, |place| place + 1), (day, amount));
        }
    }
    match *days.as_slice() {
        [(first, one), (second, two), ..] if one.saturating_add(two) > 0 => Baseline::Known {
            twice: one.saturating_add(two),
            days: [first, second],
        },
        _ => Baseline::Missing(days.len().min(1)),
    }
}

impl Baseline {
    /// How far a creatinine is over it; `None` for the values that it is made of and for those before.
    #[must_use]
    pub fn rise(&self, reading: &Reading) -> Option<Rise> {
        let Self::Known { twice, days } = *self else {
            return None;
        };
        let is_later = reading
            .day
            .is_some_and(|day| day > days[1] || reading.is_after_dose);
        let is_compared = reading.measure == Measure::Creatinine && is_later;
        let amount = is_compared.then(|| reading.amount()).flatten()?;
        let percent = amount.saturating_mul(200) / twice - 100;
        Some(Rise {
            baseline_twice: twice,
            percent,
        })
    }
}

impl Rise {
    /// The value that is this many percent over the baseline, as it is compared; cut off at a millionth.
    #[must_use]
    pub const fn limit(baseline_twice: i64, percent: u16) -> i64 {
        baseline_twice.saturating_mul(100 + percent as i64) / 200
    }
}

impl Trigger {
    /// What raises it, if anything: only the newest day of a measure raises a flag.
    #[must_use]
    pub fn seen(self, case: Case<'_>) -> Vec<Seen> {
        let Case { values, .. } = case;
        let one = |seen: Option<Seen>| seen.into_iter().collect();
        match self {
            Self::RiseOverBaseline { percent, days } => {
                one(rise(values, case.baseline, percent.into(), days.into()))
            }
            Self::PressureFrom {
                systolic,
                diastolic,
            } => one(pressure(values, 1, &|it| {
                it.systolic >= mmhg(systolic) || it.diastolic >= mmhg(diastolic)
            })),
            Self::SystolicOver { systolic } => {
                one(pressure(values, 1, &|it| it.systolic > mmhg(systolic)))
            }
            Self::PressureOverTwice {
                systolic,
                diastolic,
            } => one(pressure(values, 2, &|it| {
                it.systolic > mmhg(systolic) || it.diastolic > mmhg(diastolic)
            })),
            Self::TemperatureFrom { celsius } => {
                let limit = Decimal::thousandths(i64::from(celsius) * 1000);
                let limit = Measure::Temperature.amount(limit, Measure::Temperature.usual_unit());
                let newest = newest(values, Measure::Temperature).into_iter();
                one(newest
                    .filter(|(amount, _)| *amount >= limit)
                    .max_by_key(|(amount, _)| *amount)
                    .map(|(_, reading)| Seen::Value(reading.clone())))
            }
            Self::TestsLate => one(late(case.plan, case.today).map(|it| Seen::Late(it.day))),
            Self::OutsideRange => {
                let outside = |measure| {
                    let newest = newest(values, measure).into_iter();
                    newest
                        .filter(|(_, reading)| reading.is_outside_its_range())
                        .max_by_key(|(amount, _)| *amount)
                        .map(|(_, reading)| Seen::Value(reading.clone()))
                };
                Measure::ALL.into_iter().filter_map(outside).collect()
            }
        }
    }
}

fn mmhg(value: u16) -> Decimal {
    Decimal::thousandths(i64::from(value) * 1000)
}

/// What can be read on the newest day that has anything that can. Values come by day, as a rule: so the newest are
/// looked at first, and those before them not at all.
fn on_newest_day<'a, T>(
    values: &'a [Reading],
    read: impl Fn(&'a Reading) -> Option<T>,
) -> Vec<(T, &'a Reading)> {
    let mut newest = None;
    let mut found = Vec::new();
    for reading in values.iter().rev().filter(|it| it.day.is_some()) {
        if reading.day < newest {
            continue;
        }
        if let Some(it) = read(reading) {
            if reading.day > newest {
                newest = reading.day;
                found.clear();
            }
            found.push((it, reading));
        }
    }
    found
}

/// The values of the newest day, each with what is compared.
fn newest(values: &[Reading], measure: Measure) -> Vec<(i64, &Reading)> {
    on_newest_day(values, |it| {
        (it.measure == measure).then(|| it.amount()).flatten()
    })
}

/// The newest day's highest creatinine that is so many percent over the baseline, where as many days have one.
fn rise(values: &[Reading], baseline: &Baseline, percent: i64, days: usize) -> Option<Seen> {
    let rise = |it: &Reading| baseline.rise(it).filter(|it| it.percent >= percent);
    let (_, reading, highest) = newest(values, Measure::Creatinine)
        .into_iter()
        .filter_map(|(amount, reading)| Some((amount, reading, rise(reading)?)))
        .max_by_key(|(amount, ..)| *amount)?;
    let mut high: Vec<NaiveDate> = Vec::new();
    for reading in values.iter().filter(|_| days > 1) {
        let day = reading.day.filter(|day| !high.contains(day));
        high.extend(day.filter(|_| rise(reading).is_some()));
    }
    (days < 2 || high.len() >= days).then(|| Seen::Creatinine(reading.clone(), highest))
}

/// The newest day's sitting, where a pressure of it is high and as many are in all, then and before. The same sitting
/// entered twice counts once.
fn pressure(values: &[Reading], count: usize, is_high: &dyn Fn(&Pressure) -> bool) -> Option<Seen> {
    let high = |reading: &Reading| -> Vec<Pressure> {
        reading.pressures().into_iter().filter(is_high).collect()
    };
    // Of several sittings of the day, the one with the highest pressure.
    let of_day = on_newest_day(values, |it| (!it.pressures().is_empty()).then(|| high(it)));
    let (of_day, reading) = of_day
        .into_iter()
        .rev()
        .max_by_key(|(high, _)| high.iter().max().copied())?;
    let is_enough =
        !of_day.is_empty() && (of_day.len() >= count || total(values, is_high) >= count);
    is_enough.then(|| Seen::Pressures(reading.clone(), of_day))
}

/// How many pressures are high, then and before.
fn total(values: &[Reading], is_high: &dyn Fn(&Pressure) -> bool) -> usize {
    let mut sittings: Vec<(NaiveDate, Vec<Pressure>)> = Vec::new();
    for reading in values {
        let sitting = reading.day.map(|day| (day, reading.pressures()));
        sittings.extend(sitting.filter(|it| !sittings.contains(it)));
    }
    let pressures = sittings.iter().flat_map(|(_, pairs)| pairs);
    pressures.filter(|it| is_high(it)).count()
}
