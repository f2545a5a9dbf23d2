//! The stored form of the checklist. Version 1; changing it needs version 2, a
//! migration, and the sample file of version 1 in `tests/samples/`.

use serde::Serialize;
use serde_json::Value;

use super::{
    document::Document,
    fields::{
        Carried, UNITS, day, number, optional, records, text, text_or_empty, value_of, word_of,
    },
};
use crate::domain::{
    checklist::{Answer, Checklist, Entry, Question, Status},
    lab::LabResult,
    record::Kept,
    stamp::Stamp,
};

/// The form as it is written.
#[derive(Serialize)]
pub struct ChecklistV1<'a> {
    items: Vec<EntryV1<'a>>,
    questions: Vec<QuestionV1<'a>>,
}

#[derive(Serialize)]
struct EntryV1<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    done_on: Option<String>,
    edited: u64,
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<ResultV1<'a>>,
    status: &'static str,
    #[serde(flatten)]
    unknown: Carried<'a>,
}

const ENTRY: [&str; 6] = ["done_on", "edited", "id", "note", "result", "status"];
const QUESTION: [&str; 3] = ["edited", "id", "text"];

const STATUSES: [(Status, &str); 6] = [
    (Status::Open, "open"),
    (Status::Done, "done"),
    (Status::NotForMe, "not-for-me"),
    (Status::Answered(Answer::Yes), "yes"),
    (Status::Answered(Answer::No), "no"),
    (Status::Answered(Answer::NotSure), "not-sure"),
];

#[derive(Serialize)]
struct ResultV1<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
}

#[derive(Serialize)]
struct QuestionV1<'a> {
    edited: u64,
    id: &'a str,
    text: &'a str,
    #[serde(flatten)]
    unknown: Carried<'a>,
}

impl Document for Checklist {
    const NAME: &'static str = "checklist";
    const VERSION: u32 = 1;
    type Form<'a> = ChecklistV1<'a>;

    fn from_json(json: &Value) -> Option<Self> {
        let entries = records(json, "items", &ENTRY, entry)?;
        let questions = records(json, "questions", &QUESTION, |json| {
            Some(Question {
                edited: Stamp(number(json, "edited")?),
                text: text(json, "text")?,
            })
        })?;
        Some(Self::new(entries, questions))
    }

    fn form(&self) -> ChecklistV1<'_> {
        fn item<'a>((id, kept): (&'a String, &'a Kept<Entry>)) -> EntryV1<'a> {
            let entry = &kept.record;
            EntryV1 {
                done_on: entry.done_on.map(|day| day.to_string()),
                edited: entry.edited.0,
                id,
                note: &entry.note,
                result: entry.result.as_ref().map(|result| ResultV1 {
                    text: &result.text,
                    unit: result.unit.map(|unit| word_of(&UNITS, &unit)),
                }),
                status: word_of(&STATUSES, &entry.status),
                unknown: Carried(&kept.unknown),
            }
        }
        fn question<'a>((id, kept): (&'a String, &'a Kept<Question>)) -> QuestionV1<'a> {
            QuestionV1 {
                edited: kept.record.edited.0,
                id,
                text: &kept.record.text,
                unknown: Carried(&kept.unknown),
            }
        }
        ChecklistV1 {
            items: self.entries().iter_kept().map(item).collect(),
            questions: self.questions().iter_kept().map(question).collect(),
        }
    }

    fn migrate(_from: u32, json: Value) -> Value {
        json
    }

    fn merge(&mut self, other: &Self) {
        Self::merge(self, other);
    }
}

fn entry(json: &Value) -> Option<Entry> {
    let result = |json| {
        Some(LabResult {
            text: text(json, "text")?,
            unit: optional(json, "unit", |it| value_of(&UNITS, it))?,
        })
    };
    Some(Entry {
        edited: Stamp(number(json, "edited")?),
        status: value_of(&STATUSES, json.get("status")?)?,
        done_on: optional(json, "done_on", day)?,
        result: optional(json, "result", result)?,
        note: text_or_empty(json, "note")?,
    })
}
