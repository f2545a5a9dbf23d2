//! What labels name as milligrams for each kilogram of body weight a day: for talking with the clinic, never for
//! choosing a dose.

use crate::{
    catalog::source::{Basis, cite},
    domain::number::Decimal,
    i18n::{MessageId, keys},
};

/// What one group of labels names.
#[derive(Debug)]
pub struct LabelRange {
    /// In words.
    pub words: MessageId,
    /// Where treatment begins.
    pub from: Decimal,
    /// How far it goes.
    pub to: Decimal,
    /// Where that stands.
    pub basis: Basis,
}

/// What the labels name that could be read.
pub static LABELS: [LabelRange; 2] = [
    LabelRange {
        words: keys::DOSE_US,
        from: Decimal::thousandths(2_500),
        to: Decimal::thousandths(4_000),
        basis: Basis::Cited(&[cite::US_DOSAGE]),
    },
    LabelRange {
        words: keys::DOSE_EU,
        from: Decimal::thousandths(2_500),
        to: Decimal::thousandths(5_000),
        basis: Basis::Cited(&[cite::UK_DOSAGE]),
    },
];

/// Milligrams for each kilogram, and whether every label names it. Compared exactly, whatever is shown.
#[must_use]
pub fn for_each_kilogram(milligrams: Decimal, kilograms: Decimal) -> Option<(Decimal, bool)> {
    if kilograms == Decimal::default() {
        return None;
    }
    let (over, under) = (milligrams.millionths(), kilograms.millionths());
    let shown = Decimal::of_fraction(over.saturating_mul(Decimal::ONE), under, 2, false);
    let reaches = |limit: Decimal| {
        let limit = i128::from(limit.millionths()) * i128::from(under);
        (i128::from(over) * i128::from(Decimal::ONE)).cmp(&limit)
    };
    let is_named = LABELS
        .iter()
        .all(|label| reaches(label.from).is_ge() && reaches(label.to).is_le());
    Some((shown, is_named))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(milligrams: i64, kilograms: i64) -> Option<(String, bool)> {
        let number = |it| Decimal::thousandths(it * 1000);
        for_each_kilogram(number(milligrams), number(kilograms))
            .map(|(shown, is_named)| (shown.to_string(), is_named))
    }

    #[test]
    fn a_dose_at_the_end_of_a_range_is_named_and_one_beyond_is_not() {
        assert_eq!(named(200, 80), Some(("2.5".to_owned(), true)));
        assert_eq!(named(280, 70), Some(("4".to_owned(), true)));
        assert_eq!(named(281, 70), Some(("4.01".to_owned(), false)));
        assert_eq!(named(175, 71), Some(("2.46".to_owned(), false)));
        // Shown as 4, and still beyond.
        assert_eq!(named(4001, 1000), Some(("4".to_owned(), false)));
    }

    #[test]
    fn without_a_weight_there_is_no_number() {
        assert_eq!(named(200, 0), None);
    }
}
