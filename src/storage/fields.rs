//! Reading stored JSON field by field, and words for values. The deserializers that serde derives would be 20 KB
//! of the app.

use chrono::NaiveDate;
use serde_json::Value;

use crate::domain::lab::Unit;

/// A text that must be there.
pub(super) fn text(json: &Value, name: &str) -> Option<String> {
    json.get(name)?.as_str().map(str::to_owned)
}

/// A text that is left out when it is empty.
pub(super) fn text_or_empty(json: &Value, name: &str) -> Option<String> {
    json.get(name)
        .map_or(Some(String::new()), |it| it.as_str().map(str::to_owned))
}

/// A whole number that must be there.
pub(super) fn number(json: &Value, name: &str) -> Option<u64> {
    json.get(name)?.as_u64()
}

/// A list that must be there.
pub(super) fn list<'a>(json: &'a Value, name: &str) -> Option<&'a [Value]> {
    json.get(name)?.as_array().map(Vec::as_slice)
}

/// What may be missing or null; `None` where it is there and cannot be read.
#[expect(
    clippy::option_option,
    reason = "the outer one says whether it could be read"
)]
pub(super) fn optional<'a, T>(
    json: &'a Value,
    name: &str,
    read: impl FnOnce(&'a Value) -> Option<T>,
) -> Option<Option<T>> {
    match json.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(value) => read(value).map(Some),
    }
}

/// A day: `2026-11-23`. Read here, because the parser that chrono brings for it is many times as large.
pub(super) fn day(json: &Value) -> Option<NaiveDate> {
    let mut parts = json.as_str()?.split('-');
    let mut part = || parts.next()?.parse::<u16>().ok();
    let (year, month, day) = (part()?, part()?, part()?);
    if parts.next().is_some() {
        return None;
    }
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}

/// The value that is written as this word.
pub(super) fn value_of<T: Copy>(words: &[(T, &str)], json: &Value) -> Option<T> {
    let word = json.as_str()?;
    words
        .iter()
        .find(|(_, it)| *it == word)
        .map(|(value, _)| *value)
}

/// The word that a value is written as.
pub(super) fn word_of<T: PartialEq>(words: &[(T, &'static str)], value: &T) -> &'static str {
    words
        .iter()
        .find(|(it, _)| it == value)
        .map_or("", |(_, word)| word)
}

/// Units, as every form writes them.
pub(super) const UNITS: [(Unit, &str); 19] = [
    (Unit::MgPerDl, "mg/dL"),
    (Unit::MgPerDlBun, "mg/dL BUN"),
    (Unit::UmolPerL, "umol/L"),
    (Unit::MmolPerL, "mmol/L"),
    (Unit::MmolPerLUrea, "mmol/L urea"),
    (Unit::MeqPerL, "mEq/L"),
    (Unit::MmHg, "mmHg"),
    (Unit::Kg, "kg"),
    (Unit::Lb, "lb"),
    (Unit::UPerL, "U/L"),
    (Unit::GPerDl, "g/dL"),
    (Unit::GPerL, "g/L"),
    (Unit::ThousandPerUl, "10^3/uL"),
    (Unit::BillionPerL, "10^9/L"),
    (Unit::PerUl, "/uL"),
    (Unit::Celsius, "C"),
    (Unit::Fahrenheit, "F"),
    (Unit::OfTen, "/10"),
    (Unit::Percent, "%"),
];
