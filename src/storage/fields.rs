//! Reading stored JSON field by field, and words for values. The deserializers that serde derives would be 20 KB
//! of the app.

use chrono::NaiveDate;
use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::Value;

use crate::domain::{
    date::day_of,
    lab::Unit,
    record::{Kept, Records, Unknown},
};

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

/// A day: `2026-11-23`. Not with the parser of chrono, which is many times as large.
pub(super) fn day(json: &Value) -> Option<NaiveDate> {
    day_of(json.as_str()?)
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

/// The records of a list, each with its id and with the fields that are not `known`: a newer version wrote them.
///
/// Inserted one by one: collecting would bring a sort of its own for each form into the app.
pub(super) fn records<T: Clone>(
    json: &Value,
    name: &str,
    known: &[&str],
    read: impl Fn(&Value) -> Option<T>,
) -> Option<Records<T>> {
    let mut records = Records::new();
    for json in list(json, name)? {
        let kept = Kept {
            record: read(json)?,
            unknown: unknown(json, known),
        };
        records.keep(text(json, "id")?, kept);
    }
    Some(records)
}

/// The fields of an object that are not `known`, as JSON.
pub(super) fn unknown(json: &Value, known: &[&str]) -> Unknown {
    let fields = json.as_object()?;
    let is_unknown = |(name, _): &(&String, &Value)| !known.contains(&name.as_str());
    fields.iter().find(is_unknown)?;
    let unknown = fields.iter().filter(is_unknown);
    let unknown = unknown.map(|(name, value)| (name.clone(), value.clone()));
    let json = serde_json::to_string(&Whole(&Value::Object(unknown.collect())));
    Some(json.ok()?.into())
}

/// Fields of a newer version, written among those of this one.
pub(super) struct Carried<'a>(pub &'a Unknown);

impl Serialize for Carried<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let json = self.0.as_deref();
        let fields = json.and_then(|json| serde_json::from_str(json).ok());
        Whole(&fields.unwrap_or_else(|| Value::Object(serde_json::Map::new())))
            .serialize(serializer)
    }
}

/// JSON whose numbers are whole, as in all of our forms: printing fractions would bring their tables into the app.
struct Whole<'a>(&'a Value);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(it) => serializer.serialize_bool(*it),
            Value::String(it) => serializer.serialize_str(it),
            Value::Number(it) => match (it.as_u64(), it.as_i64()) {
                (Some(it), _) => serializer.serialize_u64(it),
                (_, Some(it)) => serializer.serialize_i64(it),
                _ => serializer.serialize_unit(),
            },
            Value::Array(all) => {
                let mut list = serializer.serialize_seq(None)?;
                for it in all {
                    list.serialize_element(&Whole(it))?;
                }
                list.end()
            }
            Value::Object(fields) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, it) in fields {
                    map.serialize_entry(name, &Whole(it))?;
                }
                map.end()
            }
        }
    }
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
