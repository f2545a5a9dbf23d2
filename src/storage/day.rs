use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A day in stored forms: `2026-11-23`. Read here, because the parser that
/// chrono brings for it is many times as large.
#[derive(Clone, Copy)]
pub(super) struct Day(pub NaiveDate);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        read(&text)
            .map(Self)
            .ok_or_else(|| D::Error::custom("not a day such as 2026-11-23"))
    }
}

fn read(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let mut part = || parts.next()?.parse::<u16>().ok();
    let (year, month, day) = (part()?, part()?, part()?);
    parts
        .next()
        .is_none()
        .then(|| NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()))?
}
