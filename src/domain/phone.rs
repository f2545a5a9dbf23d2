//! The number that a written telephone number calls.

use std::ops::RangeInclusive;

use super::number::western;

/// The fewest digits of a number, such as 119, and the most (E.164).
const DIGITS: RangeInclusive<usize> = 3..=15;

/// The address that calls the first number in a text: a leading `+` and digits, and nothing else of it. `None` where the number
/// cannot be told: to call nobody is better than to call somebody else.
#[must_use]
pub fn call(phone: &str) -> Option<String> {
    let western = western(phone);
    let start = western.find(|it: char| it.is_ascii_digit() || "+*#".contains(it))?;
    // Codes such as `*21*…#` change what a telephone does.
    let number = western
        .get(start..)
        .filter(|it| !it.starts_with(['*', '#']))?;
    let (plus, number) = match number.strip_prefix('+') {
        Some(number) => ("+", number),
        None => ("", number),
    };
    // An extension, another number or a word may stand behind it.
    let is_part = |it: char| it.is_ascii_digit() || " -.()\u{2010}\u{2011}\u{2013}".contains(it);
    let end = number.find(|it| !is_part(it)).unwrap_or(number.len());
    let mut number = number.get(..end)?.to_owned();
    if plus == "+" {
        // The zero that is dialled only within the country.
        number = number.replacen("(0)", "", 1);
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_number = DIGITS.contains(&digits.len());
    is_number.then(|| format!("tel:{plus}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::call;

    fn calls(phone: &str) -> String {
        call(phone).unwrap_or_default()
    }

    #[test]
    fn a_number_is_called_as_it_is_written() {
        assert_eq!(calls("02-123-4567"), "tel:021234567");
        assert_eq!(calls("+82 2 123 4567"), "tel:+8221234567");
        assert_eq!(calls("(02) 123.4567"), "tel:021234567");
        assert_eq!(calls("119"), "tel:119");
        assert_eq!(calls("٠٢-١٢٣-٤٥٦٧"), "tel:021234567");
        assert_eq!(calls("Tel: 1577\u{2013}0000"), "tel:15770000");
    }

    #[test]
    fn the_zero_of_the_country_is_not_called_from_abroad() {
        assert_eq!(calls("+82 (0)2 123 4567"), "tel:+8221234567");
    }

    #[test]
    fn what_stands_behind_a_number_is_not_called() {
        assert_eq!(calls("02-123-4567 (ext. 5)"), "tel:021234567");
        assert_eq!(calls("02-123-4567 / 010-1234-5678"), "tel:021234567");
        assert_eq!(calls("02-123-4567~8"), "tel:021234567");
        assert_eq!(calls("02-123-4567, 내선 5"), "tel:021234567");
        assert_eq!(calls("02-123-4567#5"), "tel:021234567");
    }

    #[test]
    fn what_is_no_number_calls_nobody() {
        for phone in [
            "",
            "KakaoTalk",
            "3F",
            "+",
            "*21*01012345678#",
            "*123#",
            "02-123-4567 010-1234-5678",
        ] {
            assert_eq!(call(phone), None, "{phone}");
        }
    }
}
