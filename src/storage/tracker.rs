//! The stored form of the tracker. Version 1; changing it needs version 2, a migration, and the sample file of version
//! 1 in `tests/samples/`.

use chrono::{NaiveDate, NaiveTime, Timelike};
use serde::Serialize;
use serde_json::Value;

use super::{
    document::Document,
    fields::{UNITS, day, list, number, optional, text, text_or_empty, value_of, word_of},
};
use crate::domain::{
    lab::Measure,
    reading::{Origin, Reading},
    record::Records,
    stamp::Stamp,
    tracker::{Course, Tracker, Visit},
};

/// The form as it is written.
#[derive(Serialize)]
pub struct TrackerV1<'a> {
    courses: Vec<CourseV1<'a>>,
    readings: Vec<ReadingV1<'a>>,
    visits: Vec<VisitV1<'a>>,
}

#[derive(Serialize)]
struct CourseV1<'a> {
    calendar: &'a str,
    edited: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    first_dose: String,
    id: &'a str,
    weeks: u8,
}

#[derive(Serialize)]
struct ReadingV1<'a> {
    #[serde(skip_serializing_if = "is_false")]
    after_dose: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    day: String,
    edited: u64,
    id: &'a str,
    measure: &'static str,
    origin: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    range: &'a str,
    text: &'a str,
    unit: &'static str,
}

#[derive(Serialize)]
struct VisitV1<'a> {
    #[serde(skip_serializing_if = "String::is_empty")]
    day: String,
    #[serde(skip_serializing_if = "is_false")]
    done: bool,
    edited: u64,
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    origin: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    place: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    said: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    skipped: Option<&'a str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    time: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    with: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    zone: &'a str,
}

const ORIGINS: [(Origin, &str); 3] = [
    (Origin::Typed, "typed"),
    (Origin::Slip, "slip"),
    (Origin::Clinic, "clinic"),
];

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_false(it: &bool) -> bool {
    !it
}

impl Document for Tracker {
    const NAME: &'static str = "tracker";
    const VERSION: u32 = 1;
    type Form<'a> = TrackerV1<'a>;

    fn from_json(json: &Value) -> Option<Self> {
        // Inserted one by one, as the checklist.
        let mut courses = Records::new();
        for json in list(json, "courses")? {
            courses.insert(text(json, "id")?, course(json)?);
        }
        let mut visits = Records::new();
        for json in list(json, "visits")? {
            visits.insert(text(json, "id")?, visit(json)?);
        }
        let mut readings = Records::new();
        for json in list(json, "readings")? {
            readings.insert(text(json, "id")?, reading(json)?);
        }
        Some(Self {
            courses,
            visits,
            readings,
        })
    }

    fn form(&self) -> TrackerV1<'_> {
        fn course<'a>((id, it): (&'a String, &'a Course)) -> CourseV1<'a> {
            CourseV1 {
                calendar: &it.calendar,
                edited: it.edited.0,
                first_dose: day_words(it.first_dose),
                id,
                weeks: it.weeks,
            }
        }
        fn visit<'a>((id, it): (&'a String, &'a Visit)) -> VisitV1<'a> {
            VisitV1 {
                day: day_words(it.day),
                done: it.is_done,
                edited: it.edited.0,
                id,
                name: &it.name,
                origin: word_of(&ORIGINS, &it.origin),
                place: &it.place,
                said: &it.said,
                skipped: it.skipped.as_deref(),
                time: it.time.map(time_words).unwrap_or_default(),
                with: &it.with,
                zone: &it.zone,
            }
        }
        fn reading<'a>((id, it): (&'a String, &'a Reading)) -> ReadingV1<'a> {
            ReadingV1 {
                after_dose: it.is_after_dose,
                day: day_words(it.day),
                edited: it.edited.0,
                id,
                measure: it.measure.word(),
                origin: word_of(&ORIGINS, &it.origin),
                range: &it.range,
                text: &it.text,
                unit: word_of(&UNITS, &it.unit),
            }
        }
        TrackerV1 {
            courses: self.courses.iter().map(course).collect(),
            readings: self.readings.iter().map(reading).collect(),
            visits: self.visits.iter().map(visit).collect(),
        }
    }

    fn migrate(_from: u32, json: Value) -> Value {
        json
    }

    fn merge(&mut self, other: &Self) {
        Self::merge(self, other);
    }
}

fn course(json: &Value) -> Option<Course> {
    Some(Course {
        edited: Stamp(number(json, "edited")?),
        first_dose: optional(json, "first_dose", day)?,
        weeks: number(json, "weeks")?.try_into().ok()?,
        calendar: text_or_empty(json, "calendar")?,
    })
}

fn visit(json: &Value) -> Option<Visit> {
    Some(Visit {
        edited: Stamp(number(json, "edited")?),
        name: text_or_empty(json, "name")?,
        day: optional(json, "day", day)?,
        time: optional(json, "time", |it| time(it.as_str()?))?,
        zone: text_or_empty(json, "zone")?,
        place: text_or_empty(json, "place")?,
        with: text_or_empty(json, "with")?,
        said: text_or_empty(json, "said")?,
        skipped: optional(json, "skipped", |it| it.as_str().map(str::to_owned))?,
        is_done: optional(json, "done", Value::as_bool)?.unwrap_or_default(),
        origin: value_of(&ORIGINS, json.get("origin")?)?,
    })
}

fn reading(json: &Value) -> Option<Reading> {
    Some(Reading {
        edited: Stamp(number(json, "edited")?),
        day: optional(json, "day", day)?,
        measure: Measure::from_word(json.get("measure")?.as_str()?)?,
        text: text(json, "text")?,
        unit: value_of(&UNITS, json.get("unit")?)?,
        range: text_or_empty(json, "range")?,
        origin: value_of(&ORIGINS, json.get("origin")?)?,
        is_after_dose: optional(json, "after_dose", Value::as_bool)?.unwrap_or_default(),
    })
}

/// `2026-11-23`, or nothing.
fn day_words(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// `10:30`
fn time_words(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn time(text: &str) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}
