//! The stored form of the checklist. Version 1; changing it needs version 2, a
//! migration, and the sample file of version 1 in `tests/samples/`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{day::Day, document::Document};
use crate::domain::{
    checklist::{Answer, Checklist, Entry, Question, Status},
    lab::{LabResult, Unit},
    stamp::Stamp,
};

/// The form as it is written.
#[derive(Serialize, Deserialize)]
pub struct ChecklistV1 {
    items: Vec<EntryV1>,
    questions: Vec<QuestionV1>,
}

#[derive(Serialize, Deserialize)]
struct EntryV1 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    done_on: Option<Day>,
    edited: u64,
    id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    result: Option<ResultV1>,
    status: StatusV1,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StatusV1 {
    Open,
    Done,
    NotForMe,
    Yes,
    No,
    NotSure,
}

#[derive(Serialize, Deserialize)]
struct ResultV1 {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<UnitV1>,
}

#[derive(Serialize, Deserialize)]
enum UnitV1 {
    #[serde(rename = "mg/dL")]
    MgPerDl,
    #[serde(rename = "mg/dL BUN")]
    MgPerDlBun,
    #[serde(rename = "umol/L")]
    UmolPerL,
    #[serde(rename = "mmol/L")]
    MmolPerL,
    #[serde(rename = "mmol/L urea")]
    MmolPerLUrea,
    #[serde(rename = "mEq/L")]
    MeqPerL,
    #[serde(rename = "mmHg")]
    MmHg,
    #[serde(rename = "kg")]
    Kg,
    #[serde(rename = "lb")]
    Lb,
}

#[derive(Serialize, Deserialize)]
struct QuestionV1 {
    edited: u64,
    id: String,
    text: String,
}

impl Document for Checklist {
    const NAME: &'static str = "checklist";
    const VERSION: u32 = 1;
    type Form = ChecklistV1;

    fn from_json(json: Value) -> Result<Self, serde_json::Error> {
        let ChecklistV1 { items, questions } = serde_json::from_value(json)?;
        // Inserted one by one: collecting would bring a sort of its own for each form into the app.
        let mut entries = BTreeMap::new();
        entries.extend(items.into_iter().map(EntryV1::into_entry));
        let mut asked = BTreeMap::new();
        asked.extend(
            questions
                .into_iter()
                .map(|QuestionV1 { id, edited, text }| {
                    (
                        id,
                        Question {
                            edited: Stamp(edited),
                            text,
                        },
                    )
                }),
        );
        Ok(Self::new(entries, asked))
    }

    fn form(&self) -> ChecklistV1 {
        let items = self
            .entries()
            .iter()
            .map(|(id, entry)| EntryV1::of(id, entry))
            .collect();
        let question = |(
            id,
            Question {
                edited: Stamp(edited),
                text,
            },
        ): (&String, &Question)| {
            QuestionV1 {
                id: id.clone(),
                edited: *edited,
                text: text.clone(),
            }
        };
        let questions = self.questions().iter().map(question).collect();
        ChecklistV1 { items, questions }
    }

    fn migrate(_from: u32, json: Value) -> Value {
        json
    }

    fn merge(&mut self, other: &Self) {
        Self::merge(self, other);
    }
}

impl EntryV1 {
    fn into_entry(self) -> (String, Entry) {
        let Self {
            id,
            edited,
            status,
            done_on,
            result,
            note,
        } = self;
        let status = match status {
            StatusV1::Open => Status::Open,
            StatusV1::Done => Status::Done,
            StatusV1::NotForMe => Status::NotForMe,
            StatusV1::Yes => Status::Answered(Answer::Yes),
            StatusV1::No => Status::Answered(Answer::No),
            StatusV1::NotSure => Status::Answered(Answer::NotSure),
        };
        let result = result.map(|ResultV1 { text, unit }| LabResult {
            text,
            unit: unit.map(Unit::from),
        });
        let done_on = done_on.map(|Day(day)| day);
        (
            id,
            Entry {
                edited: Stamp(edited),
                status,
                done_on,
                result,
                note,
            },
        )
    }

    fn of(id: &str, entry: &Entry) -> Self {
        let status = match entry.status {
            Status::Open => StatusV1::Open,
            Status::Done => StatusV1::Done,
            Status::NotForMe => StatusV1::NotForMe,
            Status::Answered(Answer::Yes) => StatusV1::Yes,
            Status::Answered(Answer::No) => StatusV1::No,
            Status::Answered(Answer::NotSure) => StatusV1::NotSure,
        };
        let result = entry
            .result
            .as_ref()
            .map(|LabResult { text, unit }| ResultV1 {
                text: text.clone(),
                unit: unit.map(UnitV1::from),
            });
        let Entry {
            edited: Stamp(edited),
            done_on,
            note,
            ..
        } = entry.clone();
        Self {
            id: id.to_owned(),
            edited,
            status,
            done_on: done_on.map(Day),
            result,
            note,
        }
    }
}

/// One line a unit, read in both directions.
macro_rules! same_units {
    ($($unit:ident),+) => {
        impl From<UnitV1> for Unit {
            fn from(unit: UnitV1) -> Self {
                match unit { $(UnitV1::$unit => Self::$unit),+ }
            }
        }

        impl From<Unit> for UnitV1 {
            fn from(unit: Unit) -> Self {
                match unit { $(Unit::$unit => Self::$unit),+ }
            }
        }
    };
}

same_units!(
    MgPerDl,
    MgPerDlBun,
    UmolPerL,
    MmolPerL,
    MmolPerLUrea,
    MeqPerL,
    MmHg,
    Kg,
    Lb
);
