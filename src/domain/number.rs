//! Numbers as people type them.

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

/// Reads a positive decimal number with a point or a comma.
///
/// Returns `None` for anything else; "1,200" is read as 1.2, as a slip would
/// mean it, so a plausibility check has to follow.
#[must_use]
pub fn decimal(text: &str) -> Option<f64> {
    let text = western(text).replace(',', ".");
    let digits = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !digits || text.is_empty() {
        return None;
    }
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_and_a_point_mean_the_same() {
        assert_eq!(decimal("0,78"), Some(0.78));
        assert_eq!(decimal(" 0.78 "), Some(0.78));
    }

    #[test]
    fn arabic_and_full_width_digits_are_read() {
        assert_eq!(decimal("٠٫٧٨"), Some(0.78));
        assert_eq!(decimal("０．７８"), Some(0.78));
        assert_eq!(western("١٢٠/٨٠"), "120/80");
    }

    #[test]
    fn words_and_signs_are_not_numbers() {
        for text in ["", "-1", "1e5", "inf", "high", "1.2.3", "<5"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
