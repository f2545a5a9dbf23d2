//! Arbitrary checklists and settings, for property tests.

use chrono::{NaiveDate, NaiveTime};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};
use rescue_journey::domain::{
    checklist::{Answer, Checklist, Entry, Question, Status},
    interaction::ChosenBy,
    journal::Journal,
    lab::{LabResult, Measure, Unit},
    medicines::{Medicine, Medicines},
    reading::{Origin, Reading},
    stamp::Stamp,
    tracker::{COURSE, Course, Tracker, Visit},
};

/// Few ids, so that two checklists often speak of the same thing.
pub(crate) const ITEMS: [&str; 3] = ["letter", "creatinine-1", "an item of a later version"];
/// Ids of questions, medicines and values.
pub(crate) const QUESTIONS: [&str; 3] = ["q1", "q2", "q3"];
/// Ids of visits: of the plan, and an own one.
pub(crate) const VISITS: [&str; 3] = ["week-2", "end", "own"];

pub(crate) fn checklist() -> impl Strategy<Value = Checklist> {
    let entries = btree_map(select(&ITEMS[..]), entry(), 0..4);
    let questions = btree_map(select(&QUESTIONS[..]), question(), 0..4);
    (entries, questions).prop_map(|(entries, questions)| {
        let entries = entries
            .into_iter()
            .map(|(id, entry)| (id.to_owned(), entry));
        let questions = questions.into_iter().map(|(id, it)| (id.to_owned(), it));
        Checklist::new(entries.collect(), questions.collect())
    })
}

pub(crate) fn medicines() -> impl Strategy<Value = Medicines> {
    let records = btree_map(select(&QUESTIONS[..]), medicine(), 0..4);
    records.prop_map(|records| {
        let records = records.into_iter().map(|(id, it)| (id.to_owned(), it));
        Medicines::new(records.collect())
    })
}

pub(crate) fn journal() -> impl Strategy<Value = Journal> {
    (checklist(), medicines(), tracker()).prop_map(|(checklist, medicines, tracker)| Journal {
        checklist,
        medicines,
        tracker,
    })
}

pub(crate) fn tracker() -> impl Strategy<Value = Tracker> {
    let courses = option::of(course());
    let visits = btree_map(select(&VISITS[..]), visit(), 0..4);
    let readings = btree_map(select(&QUESTIONS[..]), reading(), 0..4);
    (courses, visits, readings).prop_map(|(courses, visits, readings)| {
        let courses = courses.into_iter().map(|it| (COURSE.to_owned(), it));
        let visits = visits.into_iter().map(|(id, it)| (id.to_owned(), it));
        let readings = readings.into_iter().map(|(id, it)| (id.to_owned(), it));
        Tracker {
            courses: courses.collect(),
            visits: visits.collect(),
            readings: readings.collect(),
        }
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
    prop_oneof![
        Just(String::new()),
        select(vec![
            "Dr Kim",
            "한국어",
            "العربية",
            "\"\\\n\r\u{2028}\u{0}",
            "👩‍⚕️"
        ])
        .prop_map(str::to_owned),
        vec(any::<char>(), 0..8).prop_map(String::from_iter),
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
fn stamp() -> impl Strategy<Value = Stamp> {
    prop_oneof![8 => 0..4_u64, 2 => 0..1_u64 << 53].prop_map(Stamp)
}

pub(crate) fn day() -> impl Strategy<Value = NaiveDate> {
    (1900..=2200_i32, 1..=366_u32).prop_filter_map("no such day", |(year, day)| {
        NaiveDate::from_yo_opt(year, day)
    })
}
