//! Numbers as people type them.

use std::{borrow::Cow, fmt, iter::repeat_n};

/// Writes Arabic-Indic, Persian and full-width digits and their separators as
/// the Western ones, and drops marks that only steer the direction of text.
#[must_use]
pub fn western(text: &str) -> String {
    text.chars()
        .filter_map(|letter| {
            let digit = |zero: u32| char::from_digit(u32::from(letter) - zero, 10);
            match letter {
                '\u{0660}'..='\u{0669}' => digit(0x0660),
                '\u{06F0}'..='\u{06F9}' => digit(0x06F0),
                '\u{FF10}'..='\u{FF19}' => digit(0xFF10),
                '\u{066B}' | '\u{FF0E}' => Some('.'),
                '\u{FF0C}' | '\u{060C}' => Some(','),
                '\u{FF0F}' | '\u{2044}' | '\u{2215}' => Some('/'),
                '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}' => None,
                '\u{00A0}' | '\u{3000}' => Some(' '),
                other => Some(other),
            }
        })
        .collect::<String>()
        .trim()
        .to_owned()
}

/// A number that is not negative, exact to the millionth: what a slip says is never rounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

impl Decimal {
    /// How many of them are one.
    pub const ONE: i64 = 1_000_000;

    /// So many thousandths.
    #[must_use]
    pub const fn thousandths(count: i64) -> Self {
        Self(count * 1000)
    }

    /// How many millionths it is.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// The mean of several, the fraction of a millionth cut off; `None` of none.
    #[must_use]
    pub fn mean(of: &[Self]) -> Option<Self> {
        let count = i64::try_from(of.len()).ok().filter(|count| *count > 0)?;
        Some(Self(of.iter().map(|it| it.0).sum::<i64>() / count))
    }

    /// A fraction, rounded to so many decimals, at most six. Halves go up; what stands for a limit is rounded up
    /// whatever follows, so that no value below the limit looks like it.
    #[must_use]
    pub fn of_fraction(over: i64, under: i64, decimals: u32, is_limit: bool) -> Self {
        let step = Self::ONE / 10_i64.pow(decimals.min(6));
        let step_under = under.max(1).saturating_mul(step);
        let more = if is_limit {
            step_under - 1
        } else {
            step_under / 2
        };
        Self(over.saturating_add(more) / step_under * step)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / Self::ONE, self.0 % Self::ONE);
        if rest == 0 {
            write!(out, "{whole}")
        } else {
            let rest = format!("{rest:06}");
            write!(out, "{whole}.{}", rest.trim_end_matches('0'))
        }
    }
}

/// Reads a decimal number that is not negative, with a point or a comma.
///
/// Returns `None` for anything else, and for a number that no slip has: of ten million and more, or finer than a
/// millionth. "1,200" is read as 1.2, as a slip would mean it, so a plausibility check has to follow.
#[must_use]
pub fn decimal(text: &str) -> Option<Decimal> {
    const MOST_DIGITS: usize = 7;
    const MOST_DECIMALS: usize = 6;
    let text = if text.is_ascii() {
        Cow::Borrowed(text.trim())
    } else {
        Cow::Owned(western(text))
    };
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((&text, ""));
    let (whole, rest) = (whole.trim_start_matches('0'), rest.trim_end_matches('0'));
    let is_number = text.contains(|letter: char| letter.is_ascii_digit());
    if !is_number || whole.len() > MOST_DIGITS || rest.len() > MOST_DECIMALS {
        return None;
    }
    let digits = whole.bytes().chain(rest.bytes());
    let zeros = MOST_DECIMALS - rest.len();
    let number = digits
        .chain(repeat_n(b'0', zeros))
        .try_fold(0, |number, digit| {
            digit
                .is_ascii_digit()
                .then(|| number * 10 + i64::from(digit - b'0'))
        });
    number.map(Decimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        decimal(text).map(|it| it.to_string())
    }

    #[test]
    fn a_comma_and_a_point_mean_the_same() {
        assert_eq!(decimal("0,78"), Some(Decimal::thousandths(780)));
        assert_eq!(decimal(" 0.78 "), decimal("0,780"));
        assert_eq!(decimal(".5"), decimal("0.5"));
        assert_eq!(decimal("5."), decimal("5"));
    }

    #[test]
    fn arabic_and_full_width_digits_are_read() {
        assert_eq!(read("٠٫٧٨").as_deref(), Some("0.78"));
        assert_eq!(read("０．７８").as_deref(), Some("0.78"));
        assert_eq!(western("١٢٠/٨٠"), "120/80");
    }

    #[test]
    fn words_and_signs_are_not_numbers() {
        for text in [
            "",
            ".",
            "-1",
            "1e5",
            "inf",
            "high",
            "1.2.3",
            "<5",
            "12345678",
            "0.1234567",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_shown_as_it_was_typed_without_zeros_at_its_end() {
        for (typed, shown) in [
            ("007", "7"),
            ("0.960", "0.96"),
            ("9999999.999999", "9999999.999999"),
            ("0", "0"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(shown));
        }
    }

    #[test]
    fn a_limit_is_rounded_up_and_anything_else_to_the_nearest() {
        let shown =
            |over, under, is_limit| Decimal::of_fraction(over, under, 2, is_limit).to_string();
        assert_eq!(shown(962_500, 1, false), "0.96");
        assert_eq!(shown(962_500, 1, true), "0.97");
        assert_eq!(shown(960_000, 1, true), "0.96");
        assert_eq!(shown(1_935_000, 2, false), "0.97");
    }

    #[test]
    fn the_mean_of_none_is_none() {
        assert_eq!(Decimal::mean(&[]), None);
        let mean = Decimal::mean(&[Decimal::thousandths(760), Decimal::thousandths(780)]);
        assert_eq!(mean, decimal("0.77"));
    }
}
