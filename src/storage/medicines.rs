//! The stored form of a person's medicines. Version 1; changing it needs version 2, a migration, and the
//! sample file of version 1 in `tests/samples/`.

use serde::Serialize;
use serde_json::Value;

use super::{
    document::Document,
    fields::{Carried, list, number, records, text_or_empty, value_of, word_of},
};
use crate::domain::{
    interaction::ChosenBy,
    medicines::{Medicine, Medicines},
    record::Kept,
    stamp::Stamp,
};

/// The form as it is written.
#[derive(Serialize)]
pub struct MedicinesV1<'a> {
    medicines: Vec<MedicineV1<'a>>,
}

#[derive(Serialize)]
struct MedicineV1<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    by: &'a str,
    chosen_by: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    dose: &'a str,
    edited: u64,
    holds: &'a [String],
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    since: &'a str,
    taken: bool,
    #[serde(flatten)]
    unknown: Carried<'a>,
}

const MEDICINE: [&str; 9] = [
    "by",
    "chosen_by",
    "dose",
    "edited",
    "holds",
    "id",
    "name",
    "since",
    "taken",
];

const CHOSEN_BY: [(ChosenBy, &str); 3] = [
    (ChosenBy::Doctor, "doctor"),
    (ChosenBy::Oneself, "oneself"),
    (ChosenBy::NotSure, "not-sure"),
];

impl Document for Medicines {
    const NAME: &'static str = "medicines";
    const VERSION: u32 = 1;
    type Form<'a> = MedicinesV1<'a>;

    fn from_json(json: &Value) -> Option<Self> {
        records(json, "medicines", &MEDICINE, medicine).map(Self::new)
    }

    fn form(&self) -> MedicinesV1<'_> {
        fn medicine<'a>((id, kept): (&'a String, &'a Kept<Medicine>)) -> MedicineV1<'a> {
            let it = &kept.record;
            MedicineV1 {
                by: &it.by,
                chosen_by: word_of(&CHOSEN_BY, &it.chosen_by),
                dose: &it.dose,
                edited: it.edited.0,
                holds: &it.holds,
                id,
                name: &it.name,
                since: &it.since,
                taken: it.is_taken,
                unknown: Carried(&kept.unknown),
            }
        }
        MedicinesV1 {
            medicines: self.records().iter_kept().map(medicine).collect(),
        }
    }

    fn migrate(_from: u32, json: Value) -> Value {
        json
    }

    fn merge(&mut self, other: &Self) {
        Self::merge(self, other);
    }
}

fn medicine(json: &Value) -> Option<Medicine> {
    Some(Medicine {
        edited: Stamp(number(json, "edited")?),
        name: text_or_empty(json, "name")?,
        holds: list(json, "holds")?
            .iter()
            .map(|it| it.as_str().map(str::to_owned))
            .collect::<Option<_>>()?,
        dose: text_or_empty(json, "dose")?,
        since: text_or_empty(json, "since")?,
        chosen_by: value_of(&CHOSEN_BY, json.get("chosen_by")?)?,
        by: text_or_empty(json, "by")?,
        is_taken: json.get("taken")?.as_bool()?,
    })
}
