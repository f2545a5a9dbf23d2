//! The stored form of the checklist. Version 1; changing it needs version 2, a
//! migration, and the sample file of version 1 in `tests/samples/`.

use serde::Serialize;
use serde_json::Value;

use super::{
    document::Document,
    fields::{UNITS, day, list, number, optional, text, text_or_empty, value_of, word_of},
};
use crate::domain::{
    checklist::{Answer, Checklist, Entry, Question, Status},
    lab::LabResult,
    record::Records,
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
}

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
}

impl Document for Checklist {
    const NAME: &'static str = "checklist";
    const VERSION: u32 = 1;
    type Form<'a> = ChecklistV1<'a>;

    fn from_json(json: &Value) -> Option<Self> {
        // Inserted one by one: collecting would bring a sort of its own for each form into the app.
        let mut entries = Records::new();
        for json in list(json, "items")? {
            entries.insert(text(json, "id")?, entry(json)?);
        }
        let mut questions = Records::new();
        for json in list(json, "questions")? {
            let question = Question {
                edited: Stamp(number(json, "edited")?),
                text: text(json, "text")?,
            };
            questions.insert(text(json, "id")?, question);
        }
        Some(Self::new(entries, questions))
    }

    fn form(&self) -> ChecklistV1<'_> {
        fn item<'a>((id, entry): (&'a String, &'a Entry)) -> EntryV1<'a> {
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
            }
        }
        fn question<'a>((id, question): (&'a String, &'a Question)) -> QuestionV1<'a> {
            QuestionV1 {
                edited: question.edited.0,
                id,
                text: &question.text,
            }
        }
        ChecklistV1 {
            items: self.entries().iter().map(item).collect(),
            questions: self.questions().iter().map(question).collect(),
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
