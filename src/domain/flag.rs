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
    /// The day of the first dose, if it is known.
    pub first_dose: Option<NaiveDate>,
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

/// The values of one measure, each with its day and what is compared, by day; the highest of a day comes first.
fn by_day(values: &[Reading], measure: Measure) -> Vec<(NaiveDate, i64, &Reading)> {
    let mut all: Vec<(NaiveDate, i64, &Reading)> = Vec::new();
    for reading in values.iter().filter(|it| it.measure == measure) {
        if let (Some(day), Some(amount)) = (reading.day, reading.amount()) {
            let place = all
                .iter()
                .position(|(other, least, _)| (*other, -least) > (day, -amount));
            all.insert(place.unwrap_or(all.len()), (day, amount, reading));
        }
    }
    all
}

/// The own baseline of creatinine: the mean of the first two values from before the first dose, from two days.
#[must_use]
pub fn baseline(values: &[Reading], first_dose: Option<NaiveDate>) -> Baseline {
    let Some(first_dose) = first_dose else {
        return Baseline::NoFirstDose;
    };
    let mut days: Vec<(NaiveDate, i64)> = Vec::new();
    for (day, amount, reading) in by_day(values, Measure::Creatinine) {
        if reading.is_before(first_dose) {
            match days.last_mut() {
                Some((last, lowest)) if *last == day => *lowest = amount.min(*lowest),
                _ => days.push((day, amount)),
            }
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
        let amount = reading
            .amount()
            .filter(|_| reading.measure == Measure::Creatinine)?;
        reading
            .day
            .filter(|day| *day > days[1] || reading.is_after_dose)?;
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
                let baseline = baseline(values, case.first_dose);
                one(rise(values, &baseline, percent.into(), days.into()))
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
                let newest = newest(values, Measure::Temperature);
                one(newest
                    .filter(|(_, amount, _)| *amount >= limit)
                    .map(|(_, _, reading)| Seen::Value(reading.clone())))
            }
            Self::TestsLate => one(late(case.plan, case.today).map(|it| Seen::Late(it.day))),
            Self::OutsideRange => {
                let outside = |measure| {
                    let all = by_day(values, measure);
                    let (newest, ..) = *all.last()?;
                    let mut of_day = all.iter().filter(|(day, ..)| *day == newest);
                    let (_, _, reading) = of_day.find(|(_, _, it)| it.is_outside_its_range())?;
                    Some(Seen::Value((*reading).clone()))
                };
                Measure::ALL.into_iter().filter_map(outside).collect()
            }
        }
    }
}

fn mmhg(value: u16) -> Decimal {
    Decimal::thousandths(i64::from(value) * 1000)
}

/// The highest value of the newest day.
fn newest(values: &[Reading], measure: Measure) -> Option<(NaiveDate, i64, &Reading)> {
    let all = by_day(values, measure);
    let (newest, ..) = *all.last()?;
    all.into_iter().find(|(day, ..)| *day == newest)
}

fn rise(values: &[Reading], baseline: &Baseline, percent: i64, days: usize) -> Option<Seen> {
    let all = by_day(values, Measure::Creatinine);
    let (newest, ..) = *all.last()?;
    let mut high: Vec<(NaiveDate, &Reading, Rise)> = Vec::new();
    for (day, _, reading) in all {
        let rise = baseline.rise(reading).filter(|it| it.percent >= percent);
        // The first of a day is its highest that is compared at all.
        if let Some(rise) = rise.filter(|_| high.last().is_none_or(|(last, ..)| *last != day)) {
            high.push((day, reading, rise));
        }
    }
    let (day, reading, rise) = *high.last()?;
    (day == newest && high.len() >= days).then(|| Seen::Creatinine(reading.clone(), rise))
}

/// The newest day's sitting, where a pressure of it is high and as many are in all, then and before. The same sitting
/// entered twice counts once.
fn pressure(values: &[Reading], count: usize, is_high: &dyn Fn(&Pressure) -> bool) -> Option<Seen> {
    let mut sittings: Vec<(NaiveDate, Vec<Pressure>, &Reading)> = Vec::new();
    for reading in values {
        let pairs = reading.pressures();
        let Some(day) = reading.day.filter(|_| !pairs.is_empty()) else {
            continue;
        };
        let is_there = |(other, known, _): &(NaiveDate, Vec<Pressure>, &Reading)| {
            *other == day && *known == pairs
        };
        if !sittings.iter().any(is_there) {
            sittings.push((day, pairs, reading));
        }
    }
    let newest = sittings.iter().map(|(day, ..)| *day).max()?;
    let high = |pairs: &[Pressure]| -> Vec<Pressure> {
        pairs.iter().filter(|pair| is_high(pair)).copied().collect()
    };
    let total: usize = sittings.iter().map(|(_, pairs, _)| high(pairs).len()).sum();
    // Of several sittings of the day, the one with the highest pressure.
    let of_day = sittings.iter().filter(|(day, ..)| *day == newest);
    let (_, pairs, reading) = of_day.max_by_key(|(_, pairs, _)| high(pairs).into_iter().max())?;
    let high = high(pairs);
    (!high.is_empty() && total >= count).then(|| Seen::Pressures((*reading).clone(), high))
}
