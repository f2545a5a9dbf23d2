//! The stored form of the tracker. Version 1 had no contacts. Changing it needs version 3, a migration, and the sample
//! file of version 2 in `tests/samples/`.

use chrono::{NaiveDate, NaiveTime, Timelike};
use serde::Serialize;
use serde_json::Value;

use super::{
    document::Document,
    fields::{
        Carried, UNITS, day, number, optional, records, text, text_or_empty, value_of, word_of,
    },
};
use crate::domain::{
    lab::Measure,
    reading::{Origin, Reading},
    record::{Kept, Records},
    stamp::Stamp,
    tracker::{Contact, Course, Tracker, Visit},
};

/// The form as it is written.
#[derive(Serialize)]
pub struct TrackerV2<'a> {
    contacts: Vec<ContactV2<'a>>,
    courses: Vec<CourseV1<'a>>,
    readings: Vec<ReadingV1<'a>>,
    visits: Vec<VisitV1<'a>>,
}

#[derive(Serialize)]
struct ContactV2<'a> {
    edited: u64,
    #[serde(skip_serializing_if = "str::is_empty")]
    hours: &'a str,
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    mail: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    phone: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    place: &'a str,
    #[serde(flatten)]
    unknown: Carried<'a>,
}

#[derive(Serialize)]
struct CourseV1<'a> {
    calendar: &'a str,
    edited: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    first_dose: String,
    id: &'a str,
    weeks: u8,
    #[serde(flatten)]
    unknown: Carried<'a>,
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
    #[serde(flatten)]
    unknown: Carried<'a>,
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
    #[serde(flatten)]
    unknown: Carried<'a>,
}

const CONTACT: [&str; 7] = ["edited", "hours", "id", "mail", "name", "phone", "place"];
const COURSE: [&str; 5] = ["calendar", "edited", "first_dose", "id", "weeks"];
const READING: [&str; 9] = [
    "after_dose",
    "day",
    "edited",
    "id",
    "measure",
    "origin",
    "range",
    "text",
    "unit",
];
const VISIT: [&str; 12] = [
    "day", "done", "edited", "id", "name", "origin", "place", "said", "skipped", "time", "with",
    "zone",
];

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
    const VERSION: u32 = 2;
    type Form<'a> = TrackerV2<'a>;

    fn from_json(json: &Value) -> Option<Self> {
        Some(Self {
            courses: records(json, "courses", &COURSE, course)?,
            visits: records(json, "visits", &VISIT, visit)?,
            readings: records(json, "readings", &READING, reading)?,
            contacts: if json.get("contacts").is_some() {
                records(json, "contacts", &CONTACT, contact)?
            } else {
                Records::new()
            },
        })
    }

    fn form(&self) -> TrackerV2<'_> {
        fn contact<'a>((id, kept): (&'a String, &'a Kept<Contact>)) -> ContactV2<'a> {
            let it = &kept.record;
            ContactV2 {
                edited: it.edited.0,
                hours: &it.hours,
                id,
                mail: &it.mail,
                name: &it.name,
                phone: &it.phone,
                place: &it.place,
                unknown: Carried(&kept.unknown),
            }
        }
        fn course<'a>((id, kept): (&'a String, &'a Kept<Course>)) -> CourseV1<'a> {
            let it = &kept.record;
            CourseV1 {
                calendar: &it.calendar,
                edited: it.edited.0,
                first_dose: day_words(it.first_dose),
                id,
                weeks: it.weeks,
                unknown: Carried(&kept.unknown),
            }
        }
        fn visit<'a>((id, kept): (&'a String, &'a Kept<Visit>)) -> VisitV1<'a> {
            let it = &kept.record;
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
                unknown: Carried(&kept.unknown),
            }
        }
        fn reading<'a>((id, kept): (&'a String, &'a Kept<Reading>)) -> ReadingV1<'a> {
            let it = &kept.record;
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
                unknown: Carried(&kept.unknown),
            }
        }
        TrackerV2 {
            contacts: self.contacts.iter_kept().map(contact).collect(),
            courses: self.courses.iter_kept().map(course).collect(),
            readings: self.readings.iter_kept().map(reading).collect(),
            visits: self.visits.iter_kept().map(visit).collect(),
        }
    }

    fn migrate(_from: u32, json: Value) -> Value {
        json
    }

    fn merge(&mut self, other: &Self) {
        Self::merge(self, other);
    }
}

fn contact(json: &Value) -> Option<Contact> {
    Some(Contact {
        edited: Stamp(number(json, "edited")?),
        name: text_or_empty(json, "name")?,
        phone: text_or_empty(json, "phone")?,
        mail: text_or_empty(json, "mail")?,
        place: text_or_empty(json, "place")?,
        hours: text_or_empty(json, "hours")?,
    })
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
