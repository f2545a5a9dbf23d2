//! Test results: what is measured, in which unit, and when a typed value is
//! worth a question. Nothing here says that a value is normal.

use std::ops::RangeInclusive;

use thiserror::Error;

use super::number::{decimal, western};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Creatinine in blood.
    Creatinine,
    /// Blood pressure, a pair.
    BloodPressure,
    /// Urea, or blood urea nitrogen (BUN).
    Urea,
    /// Potassium in blood.
    Potassium,
    /// Magnesium in blood.
    Magnesium,
    /// Uric acid in blood.
    UricAcid,
    /// Glucose in blood.
    Glucose,
    /// Body weight.
    Weight,
}

/// A unit as it stands on a slip. It is kept with the value as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// mg/dL
    MgPerDl,
    /// mg/dL of urea nitrogen (BUN), which is not the same as urea.
    MgPerDlBun,
    /// µmol/L
    UmolPerL,
    /// mmol/L
    MmolPerL,
    /// mmol/L of urea.
    MmolPerLUrea,
    /// mEq/L
    MeqPerL,
    /// mmHg
    MmHg,
    /// kg
    Kg,
    /// lb
    Lb,
}

impl Unit {
    /// How slips write it; the same in every language.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::MgPerDl => "mg/dL",
            Self::MgPerDlBun => "mg/dL (BUN)",
            Self::UmolPerL => "µmol/L",
            Self::MmolPerL => "mmol/L",
            Self::MmolPerLUrea => "mmol/L (urea)",
            Self::MeqPerL => "mEq/L",
            Self::MmHg => "mmHg",
            Self::Kg => "kg",
            Self::Lb => "lb",
        }
    }
}

/// A result as it was typed. The text is never rewritten.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LabResult {
    /// As typed.
    pub text: String,
    /// The unit that was chosen; none for a result in words.
    pub unit: Option<Unit>,
}

/// Why a typed value cannot be kept as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ValueError {
    /// Not one number.
    #[error("not a number")]
    NotANumber,
    /// Not two numbers such as 120/80.
    #[error("not a pair of numbers")]
    NotAPair,
}

/// A question about a typed value, which is kept all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The number fits another unit better.
    LooksLike(Unit),
    /// The number is far from what slips usually show.
    Unusual,
}

impl Measure {
    /// Units that slips use, the usual one in Korea first.
    #[must_use]
    pub const fn units(self) -> &'static [Unit] {
        match self {
            Self::Creatinine | Self::UricAcid => &[Unit::MgPerDl, Unit::UmolPerL],
            Self::BloodPressure => &[Unit::MmHg],
            Self::Urea => &[Unit::MgPerDlBun, Unit::MmolPerLUrea],
            Self::Potassium => &[Unit::MmolPerL, Unit::MeqPerL],
            Self::Magnesium | Self::Glucose => &[Unit::MgPerDl, Unit::MmolPerL],
            Self::Weight => &[Unit::Kg, Unit::Lb],
        }
    }

    /// Asks about a value that looks mistyped.
    ///
    /// # Errors
    ///
    /// Returns a [`ValueError`] when `text` is not a number, or for blood
    /// pressure not a pair.
    pub fn doubt(self, text: &str, unit: Unit) -> Result<Option<Doubt>, ValueError> {
        if self == Self::BloodPressure {
            let (top, bottom) = pressure(text).ok_or(ValueError::NotAPair)?;
            let usual = SYSTOLIC.contains(&top) && DIASTOLIC.contains(&bottom) && top > bottom;
            return Ok((!usual).then_some(Doubt::Unusual));
        }
        let value = decimal(text).ok_or(ValueError::NotANumber)?;
        if self.typed_range(unit).contains(&value) {
            return Ok(None);
        }
        let other = self.units().iter().copied().find(|other| {
            *other != unit
                && self.typed_range(*other) != self.typed_range(unit)
                && self.typed_range(*other).contains(&value)
        });
        Ok(Some(other.map_or(Doubt::Unusual, Doubt::LooksLike)))
    }

    /// The range in which a typed value raises no question.
    ///
    /// These are guards against typing errors and mixed-up units, wide enough
    /// for ill people; they say nothing about health. The creatinine border of
    /// 20 is the input guard of the clinical reference, section 3: above it a
    /// value is surely in µmol/L. The others are set in the same way.
    fn typed_range(self, unit: Unit) -> RangeInclusive<f64> {
        match (self, unit) {
            (Self::Creatinine, Unit::UmolPerL) => 20.0..=1800.0,
            (Self::Creatinine, _) => 0.2..=20.0,
            (Self::UricAcid, Unit::UmolPerL) => 40.0..=1800.0,
            (Self::UricAcid, _) => 0.5..=30.0,
            (Self::Urea, Unit::MmolPerLUrea) => 0.7..=70.0,
            (Self::Urea, _) => 2.0..=200.0,
            (Self::Magnesium, Unit::MmolPerL) => 0.2..=4.0,
            (Self::Magnesium, _) => 0.5..=10.0,
            (Self::Glucose, Unit::MmolPerL) => 1.0..=56.0,
            (Self::Glucose, _) => 20.0..=1000.0,
            (Self::Weight, Unit::Lb) => 60.0..=660.0,
            (Self::Weight, _) => 25.0..=300.0,
            (Self::Potassium | Self::BloodPressure, _) => 1.5..=10.0,
        }
    }
}

const SYSTOLIC: RangeInclusive<f64> = 60.0..=280.0;
const DIASTOLIC: RangeInclusive<f64> = 30.0..=180.0;

/// Reads "120/80", also with spaces or a hyphen between.
fn pressure(text: &str) -> Option<(f64, f64)> {
    let text = western(text);
    let (top, bottom) = text.split_once(['/', '-', ' '])?;
    Some((
        decimal(top)?,
        decimal(bottom.trim_start_matches(['/', '-', ' ']))?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seventy_six_for_creatinine_looks_like_micromoles() {
        let doubt = Measure::Creatinine.doubt("76", Unit::MgPerDl);
        assert_eq!(doubt, Ok(Some(Doubt::LooksLike(Unit::UmolPerL))));
    }

    #[test]
    fn a_creatinine_below_one_in_micromoles_looks_like_milligrams() {
        let doubt = Measure::Creatinine.doubt("0,78", Unit::UmolPerL);
        assert_eq!(doubt, Ok(Some(Doubt::LooksLike(Unit::MgPerDl))));
    }

    #[test]
    fn a_value_that_fits_raises_no_question() {
        assert_eq!(Measure::Creatinine.doubt("0.78", Unit::MgPerDl), Ok(None));
        assert_eq!(Measure::Creatinine.doubt("69", Unit::UmolPerL), Ok(None));
        assert_eq!(
            Measure::BloodPressure.doubt("126 / 80", Unit::MmHg),
            Ok(None)
        );
        assert_eq!(Measure::BloodPressure.doubt("١٢٦/٨٠", Unit::MmHg), Ok(None));
    }

    #[test]
    fn a_value_that_fits_no_unit_is_unusual() {
        assert_eq!(
            Measure::Potassium.doubt("42", Unit::MmolPerL),
            Ok(Some(Doubt::Unusual))
        );
        assert_eq!(
            Measure::BloodPressure.doubt("80/126", Unit::MmHg),
            Ok(Some(Doubt::Unusual))
        );
    }

    #[test]
    fn units_with_the_same_numbers_are_never_suggested_for_each_other() {
        assert_eq!(
            Measure::Potassium.doubt("0.4", Unit::MeqPerL),
            Ok(Some(Doubt::Unusual))
        );
    }

    #[test]
    fn words_are_not_numbers() {
        assert_eq!(
            Measure::Creatinine.doubt("fine", Unit::MgPerDl),
            Err(ValueError::NotANumber)
        );
        assert_eq!(
            Measure::BloodPressure.doubt("126", Unit::MmHg),
            Err(ValueError::NotAPair)
        );
    }
}
