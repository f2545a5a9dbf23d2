//! Test results: what is measured, in which unit, how units compare, and when a typed value is
//! worth a question. Nothing here says that a value is normal.

use std::{cmp::Ordering, ops::RangeInclusive};

use thiserror::Error;

use super::number::{Decimal, decimal, western};

/// What is measured, or told on a scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Creatinine in blood.
    #[default]
    Creatinine,
    /// Blood pressure, a pair; several pairs in one sitting.
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
    /// Alanine aminotransferase (ALT), a liver enzyme.
    Alt,
    /// Aspartate aminotransferase (AST), a liver enzyme.
    Ast,
    /// Bilirubin in blood, total.
    Bilirubin,
    /// Haemoglobin in blood.
    Haemoglobin,
    /// White blood cells.
    WhiteCells,
    /// Platelets.
    Platelets,
    /// Cholesterol in blood, total.
    Cholesterol,
    /// LDL cholesterol.
    Ldl,
    /// HDL cholesterol.
    Hdl,
    /// Triglycerides in blood.
    Triglycerides,
    /// Body temperature.
    Temperature,
    /// How much it itches, 0 to 10.
    Itch,
    /// How much of the skin is affected, in hundredths of the body.
    Skin,
    /// How one feels, 0 (worst) to 10 (best).
    Feeling,
}

/// A unit as it stands on a slip. It is kept with the value as typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// mg/dL
    #[default]
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
    /// U/L
    UPerL,
    /// g/dL
    GPerDl,
    /// g/L
    GPerL,
    /// Thousands in a microlitre.
    ThousandPerUl,
    /// Thousand millions in a litre.
    BillionPerL,
    /// In a microlitre.
    PerUl,
    /// Degrees Celsius.
    Celsius,
    /// Degrees Fahrenheit.
    Fahrenheit,
    /// Points of ten.
    OfTen,
    /// Hundredths.
    Percent,
}

impl Unit {
    /// All of them.
    pub const ALL: [Self; 19] = [
        Self::MgPerDl,
        Self::MgPerDlBun,
        Self::UmolPerL,
        Self::MmolPerL,
        Self::MmolPerLUrea,
        Self::MeqPerL,
        Self::MmHg,
        Self::Kg,
        Self::Lb,
        Self::UPerL,
        Self::GPerDl,
        Self::GPerL,
        Self::ThousandPerUl,
        Self::BillionPerL,
        Self::PerUl,
        Self::Celsius,
        Self::Fahrenheit,
        Self::OfTen,
        Self::Percent,
    ];

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
            Self::UPerL => "U/L",
            Self::GPerDl => "g/dL",
            Self::GPerL => "g/L",
            Self::ThousandPerUl => "10³/µL",
            Self::BillionPerL => "10⁹/L",
            Self::PerUl => "/µL",
            Self::Celsius => "°C",
            Self::Fahrenheit => "°F",
            Self::OfTen => "/10",
            Self::Percent => "%",
        }
    }
}

/// A result as it was typed. The text is never rewritten.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
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
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 22] = [
        Self::Creatinine,
        Self::BloodPressure,
        Self::Urea,
        Self::Potassium,
        Self::Magnesium,
        Self::UricAcid,
        Self::Alt,
        Self::Ast,
        Self::Bilirubin,
        Self::Haemoglobin,
        Self::WhiteCells,
        Self::Platelets,
        Self::Cholesterol,
        Self::Ldl,
        Self::Hdl,
        Self::Triglycerides,
        Self::Glucose,
        Self::Weight,
        Self::Temperature,
        Self::Itch,
        Self::Skin,
        Self::Feeling,
    ];

    /// The word that stands for it in stored records and in addresses: never changes.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Creatinine => "creatinine",
            Self::BloodPressure => "blood-pressure",
            Self::Urea => "urea",
            Self::Potassium => "potassium",
            Self::Magnesium => "magnesium",
            Self::UricAcid => "uric-acid",
            Self::Glucose => "glucose",
            Self::Weight => "weight",
            Self::Alt => "alt",
            Self::Ast => "ast",
            Self::Bilirubin => "bilirubin",
            Self::Haemoglobin => "haemoglobin",
            Self::WhiteCells => "white-cells",
            Self::Platelets => "platelets",
            Self::Cholesterol => "cholesterol",
            Self::Ldl => "ldl",
            Self::Hdl => "hdl",
            Self::Triglycerides => "triglycerides",
            Self::Temperature => "temperature",
            Self::Itch => "itch",
            Self::Skin => "skin",
            Self::Feeling => "feeling",
        }
    }

    /// The measure with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// Units that slips use, the usual one in Korea first.
    #[must_use]
    pub const fn units(self) -> &'static [Unit] {
        match self {
            Self::Creatinine | Self::UricAcid | Self::Bilirubin => &[Unit::MgPerDl, Unit::UmolPerL],
            Self::BloodPressure => &[Unit::MmHg],
            Self::Urea => &[Unit::MgPerDlBun, Unit::MmolPerLUrea],
            Self::Potassium => &[Unit::MmolPerL, Unit::MeqPerL],
            Self::Magnesium
            | Self::Glucose
            | Self::Cholesterol
            | Self::Ldl
            | Self::Hdl
            | Self::Triglycerides => &[Unit::MgPerDl, Unit::MmolPerL],
            Self::Weight => &[Unit::Kg, Unit::Lb],
            Self::Alt | Self::Ast => &[Unit::UPerL],
            Self::Haemoglobin => &[Unit::GPerDl, Unit::GPerL],
            Self::WhiteCells | Self::Platelets => {
                &[Unit::ThousandPerUl, Unit::BillionPerL, Unit::PerUl]
            }
            Self::Temperature => &[Unit::Celsius, Unit::Fahrenheit],
            Self::Itch | Self::Feeling => &[Unit::OfTen],
            Self::Skin => &[Unit::Percent],
        }
    }

    /// The unit of it that slips write so.
    #[must_use]
    pub fn unit_written(self, symbol: &str) -> Option<Unit> {
        let mut units = self.units().iter().copied();
        units.find(|unit| unit.symbol() == symbol)
    }

    /// The usual unit in Korea.
    #[must_use]
    pub fn usual_unit(self) -> Unit {
        self.units().first().copied().unwrap_or_default()
    }

    /// Asks about a value that looks mistyped.
    ///
    /// # Errors
    ///
    /// Returns a [`ValueError`] when `text` is not a number, or for blood
    /// pressure not one or more pairs.
    pub fn doubt(self, text: &str, unit: Unit) -> Result<Option<Doubt>, ValueError> {
        if self == Self::BloodPressure {
            let pairs = pressures(text).ok_or(ValueError::NotAPair)?;
            let is_usual = pairs.iter().all(
                |Pressure {
                     systolic,
                     diastolic,
                 }| {
                    range(60_000, 280_000).contains(systolic)
                        && range(30_000, 180_000).contains(diastolic)
                        && systolic > diastolic
                },
            );
            return Ok((!is_usual).then_some(Doubt::Unusual));
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
    fn typed_range(self, unit: Unit) -> RangeInclusive<Decimal> {
        let (low, high) = match (self, unit) {
            (Self::Creatinine, Unit::UmolPerL) => (20_000, 1_800_000),
            (Self::Creatinine, _) => (200, 20_000),
            (Self::UricAcid, Unit::UmolPerL) => (40_000, 1_800_000),
            (Self::UricAcid, _) => (500, 30_000),
            (Self::Urea, Unit::MmolPerLUrea) => (700, 70_000),
            (Self::Urea, _) => (2_000, 200_000),
            (Self::Magnesium, Unit::MmolPerL) => (200, 4_000),
            (Self::Magnesium, _) => (500, 10_000),
            (Self::Glucose, Unit::MmolPerL) => (1_000, 56_000),
            (Self::Glucose, _) => (20_000, 1_000_000),
            (Self::Weight, Unit::Lb) => (60_000, 660_000),
            (Self::Weight, _) => (25_000, 300_000),
            (Self::Alt | Self::Ast, _) => (1_000, 5_000_000),
            (Self::Bilirubin, Unit::UmolPerL) => (1_000, 850_000),
            (Self::Bilirubin, _) => (50, 50_000),
            (Self::Haemoglobin, Unit::GPerL) => (30_000, 250_000),
            (Self::Haemoglobin, _) => (3_000, 25_000),
            (Self::WhiteCells, Unit::PerUl) => (200_000, 200_000_000),
            (Self::WhiteCells, _) => (200, 200_000),
            (Self::Platelets, Unit::PerUl) => (5_000_000, 2_000_000_000),
            (Self::Platelets, _) => (5_000, 2_000_000),
            (Self::Cholesterol, Unit::MmolPerL) => (800, 26_000),
            (Self::Cholesterol, _) => (30_000, 1_000_000),
            (Self::Ldl, Unit::MmolPerL) => (100, 20_000),
            (Self::Ldl, _) => (5_000, 800_000),
            (Self::Hdl, Unit::MmolPerL) => (100, 5_000),
            (Self::Hdl, _) => (5_000, 200_000),
            (Self::Triglycerides, Unit::MmolPerL) => (200, 56_000),
            (Self::Triglycerides, _) => (15_000, 5_000_000),
            (Self::Temperature, Unit::Fahrenheit) => (90_000, 110_000),
            (Self::Temperature, _) => (32_000, 43_000),
            (Self::Itch | Self::Feeling, _) => (0, 10_000),
            (Self::Skin, _) => (0, 100_000),
            (Self::Potassium | Self::BloodPressure, _) => (1_500, 10_000),
        };
        range(low, high)
    }

    /// What a unit weighs: values times their weights can be compared with each other, exactly.
    ///
    /// The factors are those of the clinical reference, section 3: 1 mg/dL of creatinine is 88.4 µmol/L, so that
    /// the weights are 884 and 10. Others are definitions: g/dL and g/L, pounds, cells.
    #[must_use]
    pub const fn weight(self, unit: Unit) -> i64 {
        match (self, unit) {
            (Self::Creatinine, Unit::MgPerDl) => 884,
            (Self::UricAcid, Unit::MgPerDl) => 5948,
            (Self::UricAcid, Unit::UmolPerL) => 100,
            (Self::Bilirubin, Unit::MgPerDl) => 171,
            (Self::Urea, Unit::MgPerDlBun) => 357,
            (Self::Magnesium, Unit::MgPerDl) => 4114,
            (Self::Glucose, Unit::MgPerDl) => 555,
            (Self::Cholesterol | Self::Ldl | Self::Hdl, Unit::MgPerDl) => 2586,
            (Self::Triglycerides, Unit::MgPerDl) => 1129,
            (Self::Weight, Unit::Lb) => 4536,
            (Self::Creatinine | Self::Bilirubin, _) | (_, Unit::GPerDl) => 10,
            (Self::Urea, _) | (_, Unit::ThousandPerUl | Unit::BillionPerL) => 1000,
            (Self::Magnesium | Self::Glucose | Self::Weight, _) => 10_000,
            (Self::Cholesterol | Self::Ldl | Self::Hdl | Self::Triglycerides, _) => 100_000,
            (Self::Temperature, Unit::Fahrenheit) => 5,
            (Self::Temperature, _) => 9,
            _ => 1,
        }
    }

    /// A value as it is compared, whatever its unit: millionths times [`Measure::weight`].
    #[must_use]
    pub const fn amount(self, value: Decimal, unit: Unit) -> i64 {
        let zero = zero_of(unit);
        (value.millionths() - zero).saturating_mul(self.weight(unit))
    }

    /// What [`Measure::amount`] compares, in another unit, rounded to the decimals that slips have in it.
    #[must_use]
    pub fn in_unit(self, amount: i64, unit: Unit, is_limit: bool) -> Decimal {
        let weight = self.weight(unit);
        let over = amount.saturating_add(zero_of(unit).saturating_mul(weight));
        Decimal::of_fraction(over, weight, self.decimals(unit), is_limit)
    }

    /// With how many decimals slips show it.
    const fn decimals(self, unit: Unit) -> u32 {
        match (self, unit) {
            (Self::Creatinine | Self::Bilirubin, Unit::MgPerDl) | (_, Unit::MmolPerL) => 2,
            (_, Unit::UmolPerL | Unit::PerUl | Unit::UPerL) => 0,
            _ => 1,
        }
    }
}

/// Where the scale of a unit begins, in millionths: 32 °F are 0 °C.
const fn zero_of(unit: Unit) -> i64 {
    match unit {
        Unit::Fahrenheit => 32 * Decimal::ONE,
        _ => 0,
    }
}

const fn range(low: i64, high: i64) -> RangeInclusive<Decimal> {
    Decimal::thousandths(low)..=Decimal::thousandths(high)
}

/// One reading of a blood pressure, in mmHg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pressure {
    /// The first number.
    pub systolic: Decimal,
    /// The second number.
    pub diastolic: Decimal,
}

/// Reads "120/80", also with spaces or a hyphen between; several readings of one sitting stand one after the other.
#[must_use]
pub fn pressures(text: &str) -> Option<Vec<Pressure>> {
    let text = western(text);
    let parts = |letter: char| matches!(letter, '/' | '-' | ' ' | ',' | ';' | '\n' | '،' | '、');
    let numbers = text.split(parts).filter(|number| !number.is_empty());
    let numbers: Vec<Decimal> = numbers.map(decimal).collect::<Option<_>>()?;
    let pairs = numbers.chunks(2).map(|pair| match *pair {
        [systolic, diastolic] => Some(Pressure {
            systolic,
            diastolic,
        }),
        _ => None,
    });
    pairs
        .collect::<Option<Vec<_>>>()
        .filter(|pairs| !pairs.is_empty())
}

/// The range that a laboratory prints beside a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabRange {
    low: Option<Decimal>,
    high: Option<Decimal>,
    /// Whether a value equal to the limit is outside.
    is_open: bool,
}

impl LabRange {
    /// Reads "0.5-1.1", "0.5 ~ 1.1", "< 40" or "≥ 60"; `None` for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = western(text);
        // A unit may stand behind it.
        let is_of_unit = |letter: char| letter.is_alphabetic() || matches!(letter, '/' | '%' | '(');
        let text = text.split(is_of_unit).next()?.trim();
        let mut letters = text.chars();
        let rest = |letters: std::str::Chars<'_>| decimal(letters.as_str().trim_start_matches('='));
        let one = |low, high, is_open| Some(Self { low, high, is_open });
        let is_open = !text.contains('=');
        match letters.next()? {
            '<' => one(None, Some(rest(letters)?), is_open),
            '>' => one(Some(rest(letters)?), None, is_open),
            '≤' => one(None, Some(rest(letters)?), false),
            '≥' => one(Some(rest(letters)?), None, false),
            _ => {
                let (low, high) = text.split_once(['-', '–', '~', '～', '—', '−'])?;
                let (low, high) = (decimal(low)?, decimal(high)?);
                (low <= high).then_some(Self {
                    low: Some(low),
                    high: Some(high),
                    is_open: false,
                })
            }
        }
    }

    /// Whether a value is outside.
    #[must_use]
    pub fn excludes(self, value: Decimal) -> bool {
        let is_beyond = |ordering: Ordering, beyond: Ordering| {
            ordering == beyond || (self.is_open && ordering == Ordering::Equal)
        };
        self.low
            .is_some_and(|low| is_beyond(value.cmp(&low), Ordering::Less))
            || self
                .high
                .is_some_and(|high| is_beyond(value.cmp(&high), Ordering::Greater))
    }
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

    #[test]
    fn several_readings_of_one_sitting_are_read() {
        let one = |systolic: i64, diastolic: i64| Pressure {
            systolic: Decimal::thousandths(systolic * 1000),
            diastolic: Decimal::thousandths(diastolic * 1000),
        };
        let two = Some(vec![one(142, 88), one(138, 86)]);
        for text in [
            "142/88, 138/86",
            "142/88 138/86",
            "142 / 88; 138 / 86",
            "١٤٢/٨٨، ١٣٨/٨٦",
        ] {
            assert_eq!(pressures(text), two, "{text}");
        }
        assert_eq!(pressures("142/88 138"), None);
        assert_eq!(pressures(""), None);
    }

    #[test]
    fn values_in_any_unit_compare_exactly() {
        let amount = |measure: Measure, text, unit| measure.amount(decimal(text).unwrap(), unit);
        let same = |measure, one, unit, other, in_other| {
            assert_eq!(amount(measure, one, unit), amount(measure, other, in_other));
        };
        same(
            Measure::Creatinine,
            "1",
            Unit::MgPerDl,
            "88.4",
            Unit::UmolPerL,
        );
        same(
            Measure::Urea,
            "10",
            Unit::MgPerDlBun,
            "3.57",
            Unit::MmolPerLUrea,
        );
        same(
            Measure::UricAcid,
            "1",
            Unit::MgPerDl,
            "59.48",
            Unit::UmolPerL,
        );
        same(
            Measure::Magnesium,
            "1",
            Unit::MgPerDl,
            "0.4114",
            Unit::MmolPerL,
        );
        same(
            Measure::Glucose,
            "1",
            Unit::MgPerDl,
            "0.0555",
            Unit::MmolPerL,
        );
        same(Measure::Ldl, "1", Unit::MgPerDl, "0.02586", Unit::MmolPerL);
        same(
            Measure::Triglycerides,
            "1",
            Unit::MgPerDl,
            "0.01129",
            Unit::MmolPerL,
        );
        same(
            Measure::Bilirubin,
            "1",
            Unit::MgPerDl,
            "17.1",
            Unit::UmolPerL,
        );
        same(
            Measure::Potassium,
            "4.2",
            Unit::MeqPerL,
            "4.2",
            Unit::MmolPerL,
        );
        same(Measure::Weight, "1", Unit::Lb, "0.4536", Unit::Kg);
        same(
            Measure::Temperature,
            "100.4",
            Unit::Fahrenheit,
            "38",
            Unit::Celsius,
        );
        same(
            Measure::Haemoglobin,
            "13.5",
            Unit::GPerDl,
            "135",
            Unit::GPerL,
        );
        same(
            Measure::Platelets,
            "250",
            Unit::BillionPerL,
            "250000",
            Unit::PerUl,
        );
    }

    #[test]
    fn a_value_is_shown_in_another_unit_with_the_decimals_of_a_slip() {
        let shown = |measure: Measure, text, unit, other| {
            let amount = measure.amount(decimal(text).unwrap(), unit);
            measure.in_unit(amount, other, false).to_string()
        };
        assert_eq!(
            shown(Measure::Creatinine, "0.98", Unit::MgPerDl, Unit::UmolPerL),
            "87"
        );
        assert_eq!(
            shown(Measure::Creatinine, "87", Unit::UmolPerL, Unit::MgPerDl),
            "0.98"
        );
        assert_eq!(
            shown(Measure::Temperature, "38", Unit::Celsius, Unit::Fahrenheit),
            "100.4"
        );
        assert_eq!(
            shown(Measure::Ldl, "130", Unit::MgPerDl, Unit::MmolPerL),
            "3.36"
        );
    }

    #[test]
    fn the_range_of_a_laboratory_is_read_as_it_is_printed() {
        let excludes =
            |range, value| LabRange::read(range).map(|it| it.excludes(decimal(value).unwrap()));
        for range in ["0.5-1.1", "0.5 ~ 1.1", "0,5–1,1", "٠٫٥ - ١٫١"] {
            assert_eq!(excludes(range, "1.1"), Some(false), "{range}");
            assert_eq!(excludes(range, "1.11"), Some(true), "{range}");
            assert_eq!(excludes(range, "0.49"), Some(true), "{range}");
        }
        assert_eq!(excludes("<40", "40"), Some(true));
        assert_eq!(excludes("<40", "39.9"), Some(false));
        assert_eq!(excludes("<= 40", "40"), Some(false));
        assert_eq!(excludes("≥60", "60"), Some(false));
        assert_eq!(excludes("> 60", "60"), Some(true));
        assert_eq!(excludes("3.5-5.1 mmol/L", "5.2"), Some(true));
        assert_eq!(excludes("< 40 U/L", "39"), Some(false));
        for text in ["", "normal", "1.1-0.5", "-"] {
            assert_eq!(LabRange::read(text), None, "{text}");
        }
    }

    #[test]
    fn every_measure_is_offered_once_and_has_a_unit() {
        for (place, measure) in Measure::ALL.iter().enumerate() {
            assert!(!Measure::ALL[..place].contains(measure));
            assert!(!measure.units().is_empty());
        }
    }
}
