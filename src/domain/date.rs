//! Days as people type them: day, month and year in fields of their own.

use chrono::{Datelike, NaiveDate, NaiveTime};
use thiserror::Error;

use super::number::western;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
}

/// The text of the three fields of a date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateFields {
    /// Day of the month.
    pub day: String,
    /// Month, as a number or by its name.
    pub month: String,
    /// Year with four digits.
    pub year: String,
}

/// One of the three fields of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// Day of the month.
    Day,
    /// Month.
    Month,
    /// Year.
    Year,
}

/// Why a typed date is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DateError {
    /// A field is empty while another is filled.
    #[error("the {0:?} is missing")]
    Missing(DatePart),
    /// A field is not a day, month or year.
    #[error("the {0:?} cannot be read")]
    Unreadable(DatePart),
    /// There is no such day in the calendar.
    #[error("there is no such day")]
    NoSuchDay,
    /// The day is after the latest that is taken: today.
    #[error("the day is after today")]
    AfterToday,
}

impl DateError {
    /// The field to go to.
    #[must_use]
    pub fn part(self) -> DatePart {
        match self {
            Self::Missing(part) | Self::Unreadable(part) => part,
            Self::NoSuchDay | Self::AfterToday => DatePart::Day,
        }
    }
}

impl DateFields {
    /// Reads a day that is not after `latest`; three empty fields mean "no day".
    ///
    /// `month_names` are the names of January to December in the language of
    /// the page; English names and any first three or more letters that fit
    /// one month alone are taken too.
    ///
    /// # Errors
    ///
    /// Returns the first [`DateError`] in the order day, month, year.
    pub fn read(
        &self,
        month_names: &[String],
        latest: NaiveDate,
    ) -> Result<Option<NaiveDate>, DateError> {
        let fields = [
            (&self.day, DatePart::Day),
            (&self.month, DatePart::Month),
            (&self.year, DatePart::Year),
        ];
        if fields.iter().all(|(text, _)| text.trim().is_empty()) {
            return Ok(None);
        }
        if let Some((_, part)) = fields.iter().find(|(text, _)| text.trim().is_empty()) {
            return Err(DateError::Missing(*part));
        }
        let day = number_in(&self.day, 1, 31).ok_or(DateError::Unreadable(DatePart::Day))?;
        let month =
            month_of(&self.month, month_names).ok_or(DateError::Unreadable(DatePart::Month))?;
        let year =
            number_in(&self.year, 1900, 2200).ok_or(DateError::Unreadable(DatePart::Year))?;
        let date = i32::try_from(year)
            .ok()
            .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
            .ok_or(DateError::NoSuchDay)?;
        if date > latest {
            Err(DateError::AfterToday)
        } else {
            Ok(Some(date))
        }
    }

    /// The fields that show `date`, with the month by its name.
    #[must_use]
    pub fn of(date: NaiveDate, month_names: &[String]) -> Self {
        let month = date.month();
        Self {
            day: date.day().to_string(),
            month: month_names
                .get(date.month0() as usize)
                .cloned()
                .unwrap_or(month.to_string()),
            year: date.year().to_string(),
        }
    }
}

/// A time of day: `10:30`, also `10.30`, `1030`, `10시 30분`, and with other digits.
#[must_use]
pub fn time_of(text: &str) -> Option<NaiveTime> {
    let text = western(text);
    let (hour, minute) = text.split_once([':', '.', '：', 'h', '시']).or_else(|| {
        text.is_ascii()
            .then(|| text.split_at_checked(text.len().checked_sub(2)?))
            .flatten()
    })?;
    let minute = minute.trim().trim_end_matches('분');
    let minute = if minute.is_empty() { "0" } else { minute };
    NaiveTime::from_hms_opt(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0)
}

/// A day as files have it, `2026-11-23`, or with dots or slashes between; the year first, so that nobody mistakes the
/// month.
#[must_use]
pub fn day_of(text: &str) -> Option<NaiveDate> {
    let mut parts = text.trim_end_matches('.').split(['-', '.', '/']);
    let mut part = || parts.next()?.trim().parse::<u16>().ok();
    let (year, month, day) = (part()?, part()?, part()?);
    if parts.next().is_some() || !(1000..10_000).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}

fn number_in(text: &str, low: u32, high: u32) -> Option<u32> {
    let text = western(text);
    let text = text.trim_end_matches(['일', '년']);
    text.trim()
        .parse()
        .ok()
        .filter(|number| (low..=high).contains(number))
}

const ENGLISH: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

// Capitals are folded in Latin letters only: the tables for all scripts would add 5 KB to the app.
fn month_of(text: &str, names: &[String]) -> Option<u32> {
    let text = western(text).to_ascii_lowercase();
    if let Some(number) = number_in(text.trim_end_matches('월'), 1, 12) {
        return Some(number);
    }
    let names = names
        .iter()
        .map(String::as_str)
        .zip(1..)
        .chain(ENGLISH.into_iter().zip(1..));
    let only_one = |fits: &dyn Fn(&str) -> bool| {
        let mut found = names
            .clone()
            .filter(|(name, _)| fits(&name.to_ascii_lowercase()));
        let first = found.next().map(|(_, month)| month)?;
        found.all(|(_, month)| month == first).then_some(first)
    };
    only_one(&|name| name == text)
        .or_else(|| only_one(&|name| text.chars().count() >= 3 && name.starts_with(text.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    fn read(day: &str, month: &str, year: &str) -> Result<Option<NaiveDate>, DateError> {
        let korean = (1..=12)
            .map(|month| format!("{month}월"))
            .collect::<Vec<_>>();
        DateFields {
            day: day.into(),
            month: month.into(),
            year: year.into(),
        }
        .read(&korean, today())
    }

    #[test]
    fn a_month_is_taken_as_number_name_or_first_letters() {
        let expected = Ok(NaiveDate::from_ymd_opt(2026, 10, 22));
        for month in ["10", "October", "oct", "10월", "١٠", "１０"] {
            assert_eq!(read("22", month, "2026"), expected, "{month}");
        }
    }

    #[test]
    fn letters_that_fit_two_months_are_not_guessed() {
        assert_eq!(
            read("1", "Ju", "2026"),
            Err(DateError::Unreadable(DatePart::Month))
        );
    }

    #[test]
    fn three_empty_fields_mean_no_day() {
        assert_eq!(read("", " ", ""), Ok(None));
    }

    #[test]
    fn the_empty_field_is_named() {
        assert_eq!(
            read("1", "", "2026"),
            Err(DateError::Missing(DatePart::Month))
        );
    }

    #[test]
    fn the_thirty_first_of_november_does_not_exist() {
        assert_eq!(read("31", "November", "2026"), Err(DateError::NoSuchDay));
    }

    #[test]
    fn today_is_taken_and_tomorrow_is_not() {
        assert_eq!(read("23", "11", "2026"), Ok(Some(today())));
        assert_eq!(read("24", "11", "2026"), Err(DateError::AfterToday));
    }

    #[test]
    fn what_is_shown_can_be_read_again() {
        let names = (1..=12)
            .map(|month| format!("{month}월"))
            .collect::<Vec<_>>();
        let fields = DateFields::of(today(), &names);
        assert_eq!(fields.month, "11월");
        assert_eq!(fields.read(&names, today()), Ok(Some(today())));
    }
}
