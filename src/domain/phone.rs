//! The number that a written telephone number calls.

use std::ops::RangeInclusive;

use super::number::western;

/// The fewest digits of a number, such as 119, and the most (E.164).
const DIGITS: RangeInclusive<usize> = 3..=15;

/// The most digits of a number that is dialled within a country, with its zero.
const MOST_AT_HOME: usize = 12;

/// With so many digits a number is whole: what follows may be opening hours.
const WHOLE: usize = 7;

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
    let (number, rest) = number.split_at(end(number));
    let mut number = without_hours(number, rest).to_owned();
    if plus == "+" {
        // The zero that is dialled only within the country.
        number = number.replacen("(0)", "", 1);
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    // `0711/123456` goes on behind a sign that parts other numbers.
    let is_cut = digits.len() < WHOLE
        && (plus == "+" || digits.starts_with('0'))
        && rest.contains(|it: char| it.is_ascii_digit());
    let is_abroad = plus == "+" || digits.starts_with("00");
    let is_number =
        DIGITS.contains(&digits.len()) && !is_cut && (is_abroad || digits.len() <= MOST_AT_HOME);
    is_number.then(|| format!("tel:{plus}{digits}"))
}

/// Where a number ends: an extension, opening hours, another number or a word may stand behind it.
fn end(text: &str) -> usize {
    let mut digits = 0;
    let ends = |it: char| {
        digits += usize::from(it.is_ascii_digit());
        !(it.is_ascii_digit() || is_dash(it) || " .()".contains(it))
            || (it == '(' && digits >= WHOLE)
    };
    text.find(ends).unwrap_or(text.len())
}

fn is_dash(it: char) -> bool {
    "-\u{2010}\u{2011}\u{2013}".contains(it)
}

/// A number without the beginning of opening hours, such as `9-18시` and `09:00`, that follow it.
fn without_hours<'a>(number: &'a str, rest: &str) -> &'a str {
    let mut next = rest.chars();
    let goes_on = match next.next() {
        Some(':' | '~') => next.next().is_some_and(|it| it.is_ascii_digit()),
        Some(it) => it.is_alphabetic(),
        None => false,
    };
    let Some((before, last)) = number.rsplit_once(' ').filter(|_| goes_on) else {
        return number;
    };
    let is_hour = |part: &str| (1..=2).contains(&part.len());
    let is_whole = before.chars().filter(char::is_ascii_digit).count() >= WHOLE;
    if is_whole && last.split(is_dash).all(is_hour) {
        before
    } else {
        number
    }
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
    fn opening_hours_behind_a_number_are_not_called() {
        assert_eq!(calls("02-123-4567 (9-18)"), "tel:021234567");
        assert_eq!(calls("02-123-4567 (9:00-18:00)"), "tel:021234567");
        assert_eq!(calls("02-123-4567 (24h)"), "tel:021234567");
        assert_eq!(calls("1577-0000 (24시간)"), "tel:15770000");
        assert_eq!(calls("010-1234-5678 24시간"), "tel:01012345678");
        assert_eq!(calls("1577-0000 09:00~18:00"), "tel:15770000");
        assert_eq!(calls("02 123 4567 9-18시"), "tel:021234567");
        assert_eq!(calls("+82 2 123 4567번"), "tel:+8221234567");
        assert_eq!(calls("01 23 45 67 89: Marie"), "tel:0123456789");
    }

    #[test]
    fn what_is_no_number_calls_nobody() {
        for phone in [
            "0711/123456",
            "+82/2/123 4567",
            "02-1234-5678 9-18",
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
