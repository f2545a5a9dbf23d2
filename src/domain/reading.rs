//! Values that a person wrote down: as typed, with their unit, from where.

use chrono::NaiveDate;

use super::{
    lab::{LabRange, Measure, Pressure, Unit, pressures},
    number::{Decimal, decimal},
    record::Record,
    stamp::Stamp,
};

/// Where a person has something from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Measured or told by the person.
    #[default]
    Typed,
    /// Copied from a slip or a letter.
    Slip,
    /// Said by the clinic.
    Clinic,
}

impl Origin {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Typed, Self::Slip, Self::Clinic];
}

/// One value. The text is never rewritten; another unit only changes what is shown beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reading {
    /// When it was last edited. First field: the later version is the greater one.
    pub edited: Stamp,
    /// The day of the test; none once it was removed.
    pub day: Option<NaiveDate>,
    /// What was measured.
    pub measure: Measure,
    /// As typed; several pairs for a sitting of blood pressures.
    pub text: String,
    /// The unit that was chosen.
    pub unit: Unit,
    /// The range that the laboratory prints beside it, as typed; may be empty.
    pub range: String,
    /// Where it is from.
    pub origin: Origin,
    /// On the day of the first dose: whether it was measured after the dose. Else it counts as before.
    pub is_after_dose: bool,
}

impl Record for Reading {
    fn edited(&self) -> Stamp {
        self.edited
    }

    fn at(self, edited: Stamp) -> Self {
        Self { edited, ..self }
    }
}

impl Reading {
    /// The value as it is compared with others of its kind, whatever their unit; none of blood pressures.
    #[must_use]
    pub fn amount(&self) -> Option<i64> {
        if self.measure == Measure::BloodPressure {
            return None;
        }
        let value = decimal(&self.text)?;
        Some(self.measure.amount(value, self.unit))
    }

    /// The blood pressures of the sitting; none of anything else.
    #[must_use]
    pub fn pressures(&self) -> Vec<Pressure> {
        if self.measure == Measure::BloodPressure {
            pressures(&self.text).unwrap_or_default()
        } else {
            Vec::new()
        }
    }

    /// The mean of the sitting, where there is more than one blood pressure in it.
    #[must_use]
    pub fn mean_pressure(&self) -> Option<Pressure> {
        let pairs = self.pressures();
        let mean = |part: fn(&Pressure) -> Decimal| {
            Decimal::mean(&pairs.iter().map(part).collect::<Vec<_>>())
        };
        (pairs.len() > 1).then_some(Pressure {
            systolic: mean(|it| it.systolic)?,
            diastolic: mean(|it| it.diastolic)?,
        })
    }

    /// Whether it lies outside the range that the laboratory prints beside it.
    #[must_use]
    pub fn is_outside_its_range(&self) -> bool {
        match (LabRange::read(&self.range), decimal(&self.text)) {
            (Some(range), Some(value)) => range.excludes(value),
            _ => false,
        }
    }

    /// Whether it is from before the first dose. On the day of the dose it is, unless the person said otherwise.
    #[must_use]
    pub fn is_before(&self, first_dose: NaiveDate) -> bool {
        self.day
            .is_some_and(|day| day < first_dose || (day == first_dose && !self.is_after_dose))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(measure: Measure, text: &str) -> Reading {
        Reading {
            measure,
            text: text.to_owned(),
            unit: measure.usual_unit(),
            ..Reading::default()
        }
    }

    #[test]
    fn a_sitting_shows_its_mean_to_the_decimal() {
        let sitting = reading(Measure::BloodPressure, "142/88, 139/87");
        let mean = sitting.mean_pressure().unwrap();
        assert_eq!(mean.systolic.to_string(), "140.5");
        assert_eq!(mean.diastolic.to_string(), "87.5");
        assert_eq!(
            reading(Measure::BloodPressure, "142/88").mean_pressure(),
            None
        );
        assert_eq!(sitting.amount(), None);
    }

    #[test]
    fn a_value_of_the_first_day_counts_as_before_unless_the_person_says_otherwise() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23);
        let before = Reading {
            day,
            ..Reading::default()
        };
        let after = Reading {
            is_after_dose: true,
            ..before.clone()
        };
        assert!(before.is_before(day.unwrap()));
        assert!(!after.is_before(day.unwrap()));
        assert!(after.is_before(day.unwrap().succ_opt().unwrap()));
    }

    #[test]
    fn a_range_that_cannot_be_read_says_nothing() {
        let value = |range: &str| Reading {
            range: range.to_owned(),
            ..reading(Measure::Potassium, "5.6")
        };
        assert!(value("3.5-5.1").is_outside_its_range());
        assert!(!value("3.5-5.6").is_outside_its_range());
        assert!(!value("see note").is_outside_its_range());
        assert!(!value("").is_outside_its_range());
    }
}
