//! Arbitrary records of every kind, for property tests.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
    test_runner::RngAlgorithm,
};
use rescue_journey::domain::{
    checklist::{Answer, Checklist, Entry, Question, Status},
    interaction::ChosenBy,
    journal::Journal,
    lab::{LabResult, Measure, Unit},
    medicines::{Medicine, Medicines},
    reading::{Origin, Reading},
    record::{Kept, Records, Unknown},
    stamp::Stamp,
    tracker::{CLINIC, COURSE, Contact, Course, Tracker, Visit},
};
use serde_json::Value;

/// Few ids, so that two checklists often speak of the same thing.
pub(crate) const ITEMS: [&str; 3] = ["letter", "creatinine-1", "an item of a later version"];
/// Ids of questions, medicines and values.
pub(crate) const QUESTIONS: [&str; 3] = ["q1", "q2", "q3"];
/// Ids of visits: of the plan, and an own one.
pub(crate) const VISITS: [&str; 3] = ["week-2", "end", "own"];

/// Ids of contacts: the clinic, and another.
pub(crate) const CONTACTS: [&str; 2] = [CLINIC, "own"];

/// So many cases, drawn in the cheap way: the usual one takes most of the time of a test that is not optimised.
pub(crate) fn cases(count: u32) -> ProptestConfig {
    ProptestConfig {
        cases: count,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::XorShift,
        ..ProptestConfig::default()
    }
}

pub(crate) fn checklist() -> impl Strategy<Value = Checklist> {
    let (entries, questions) = (records(&ITEMS, entry()), records(&QUESTIONS, question()));
    (entries, questions).prop_map(|(entries, questions)| Checklist::new(entries, questions))
}

pub(crate) fn medicines() -> impl Strategy<Value = Medicines> {
    records(&QUESTIONS, medicine()).prop_map(Medicines::new)
}

pub(crate) fn journal() -> impl Strategy<Value = Journal> {
    (checklist(), medicines(), tracker()).prop_map(|(checklist, medicines, tracker)| Journal {
        checklist,
        medicines,
        tracker,
    })
}

pub(crate) fn tracker() -> impl Strategy<Value = Tracker> {
    let courses = records(&[COURSE], course());
    let visits = records(&VISITS, visit());
    let readings = records(&QUESTIONS, reading());
    let contacts = records(&CONTACTS, contact());
    (courses, visits, readings, contacts).prop_map(|(courses, visits, readings, contacts)| {
        Tracker {
            courses,
            visits,
            readings,
            contacts,
        }
    })
}

/// Some of the records with these ids.
pub(crate) fn records<T: Clone + std::fmt::Debug>(
    ids: &'static [&'static str],
    record: impl Strategy<Value = T>,
) -> impl Strategy<Value = Records<T>> {
    let all = btree_map(select(ids), (record, unknown()), 0..=ids.len());
    all.prop_map(|all| {
        let mut records = Records::new();
        for (id, (record, unknown)) in all {
            records.keep(id.to_owned(), Kept { record, unknown });
        }
        records
    })
}

/// What a newer version may have stored with a record; mostly nothing.
pub(crate) fn unknown() -> impl Strategy<Value = Unknown> {
    let fields = later_fields().prop_map(|fields| {
        let json = serde_json::to_string(&fields).unwrap_or_default();
        Some(json.into())
    });
    prop_oneof![7 => Just(None), 1 => fields]
}

/// Fields that only a later version knows.
pub(crate) fn later_fields() -> impl Strategy<Value = BTreeMap<String, Value>> {
    let name = words().prop_map(|it| format!("later {it}"));
    btree_map(name, json(), 1..3)
}

/// JSON as our forms have it: its numbers are whole.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        words().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            btree_map(words(), inner, 0..3)
                .prop_map(|all| Value::Object(all.into_iter().collect())),
        ]
    })
}

pub(crate) fn contact() -> impl Strategy<Value = Contact> {
    let texts = (words(), words(), words(), words(), words());
    (stamp(), texts).prop_map(|(edited, (name, phone, mail, place, hours))| Contact {
        edited,
        name,
        phone,
        mail,
        place,
        hours,
    })
}

fn course() -> impl Strategy<Value = Course> {
    (stamp(), option::of(day()), any::<u8>(), words()).prop_map(
        |(edited, first_dose, weeks, calendar)| Course {
            edited,
            first_dose,
            weeks,
            calendar,
        },
    )
}

pub(crate) fn visit() -> impl Strategy<Value = Visit> {
    let texts = (words(), words(), words(), words(), words());
    let when = (option::of(day()), option::of(time()));
    let rest = (option::of(words()), any::<bool>(), origin());
    (stamp(), texts, when, rest).prop_map(
        |(edited, (name, zone, place, with, said), (day, time), (skipped, is_done, origin))| {
            Visit {
                edited,
                name,
                day,
                time,
                zone,
                place,
                with,
                said,
                skipped,
                is_done,
                origin,
            }
        },
    )
}

pub(crate) fn reading() -> impl Strategy<Value = Reading> {
    let measure = select(&Measure::ALL[..]);
    let texts = (words(), words());
    let rest = (origin(), any::<bool>());
    (stamp(), option::of(day()), measure, texts, unit(), rest).prop_map(
        |(edited, day, measure, (text, range), unit, (origin, is_after_dose))| Reading {
            edited,
            day,
            measure,
            text,
            unit,
            range,
            origin,
            is_after_dose,
        },
    )
}

fn origin() -> impl Strategy<Value = Origin> {
    select(&Origin::ALL[..])
}

/// Times are kept to the minute.
fn time() -> impl Strategy<Value = NaiveTime> {
    (0..24_u32, 0..60_u32).prop_filter_map("no such time", |(hour, minute)| {
        NaiveTime::from_hms_opt(hour, minute, 0)
    })
}

fn medicine() -> impl Strategy<Value = Medicine> {
    let chosen_by = select(vec![ChosenBy::Doctor, ChosenBy::Oneself, ChosenBy::NotSure]);
    let texts = (words(), words(), words(), words());
    (stamp(), texts, vec(words(), 0..3), chosen_by, any::<bool>()).prop_map(
        |(edited, (name, dose, since, by), holds, chosen_by, is_taken)| Medicine {
            edited,
            name,
            holds,
            dose,
            since,
            chosen_by,
            by,
            is_taken,
        },
    )
}

pub(crate) fn entry() -> impl Strategy<Value = Entry> {
    (
        stamp(),
        status(),
        option::of(day()),
        option::of(result()),
        words(),
    )
        .prop_map(|(edited, status, done_on, result, note)| Entry {
            edited,
            status,
            done_on,
            result,
            note,
        })
}

pub(crate) fn status() -> impl Strategy<Value = Status> {
    let answers = Answer::ALL.map(Status::Answered);
    let all = [
        &[Status::Open, Status::Done, Status::NotForMe][..],
        &answers[..],
    ]
    .concat();
    select(all)
}

/// Words as people type them: any letters, among them what JSON and lines must escape.
pub(crate) fn words() -> impl Strategy<Value = String> {
    let usual = [
        "",
        "Dr Kim",
        "한국어",
        "العربية",
        "\"\\\n\r\u{2028}\u{0}",
        "👩‍⚕️",
    ];
    prop_oneof![
        5 => select(usual.map(str::to_owned).to_vec()),
        1 => vec(any::<char>(), 1..8).prop_map(String::from_iter),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    (stamp(), words()).prop_map(|(edited, text)| Question { edited, text })
}

fn result() -> impl Strategy<Value = LabResult> {
    (words(), option::of(unit())).prop_map(|(text, unit)| LabResult { text, unit })
}

fn unit() -> impl Strategy<Value = Unit> {
    select(vec![
        Unit::MgPerDl,
        Unit::MgPerDlBun,
        Unit::UmolPerL,
        Unit::MmolPerL,
        Unit::MmolPerLUrea,
        Unit::MeqPerL,
        Unit::MmHg,
        Unit::Kg,
        Unit::Lb,
        Unit::UPerL,
        Unit::GPerDl,
        Unit::GPerL,
        Unit::ThousandPerUl,
        Unit::BillionPerL,
        Unit::PerUl,
        Unit::Celsius,
        Unit::Fahrenheit,
        Unit::OfTen,
        Unit::Percent,
    ])
}

/// Few times, so that two edits often share one, and all that a clock can tell.
pub(crate) fn stamp() -> impl Strategy<Value = Stamp> {
    prop_oneof![8 => 0..4_u64, 2 => 0..1_u64 << 53].prop_map(Stamp)
}

pub(crate) fn day() -> impl Strategy<Value = NaiveDate> {
    (1900..=2200_i32, 1..=366_u32).prop_filter_map("no such day", |(year, day)| {
        NaiveDate::from_yo_opt(year, day)
    })
}
