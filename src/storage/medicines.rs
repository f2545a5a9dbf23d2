//! The stored form of a person's medicines. Version 1; changing it needs version 2, a migration, and the
//! sample file of version 1 in `tests/samples/`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::document::Document;
use crate::domain::{
    interaction::ChosenBy,
    medicines::{Medicine, Medicines},
    record::Records,
    stamp::Stamp,
};

/// The form as it is written.
#[derive(Serialize, Deserialize)]
pub struct MedicinesV1 {
    medicines: Vec<MedicineV1>,
}

#[derive(Serialize, Deserialize)]
struct MedicineV1 {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    by: String,
    chosen_by: ChosenByV1,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    dose: String,
    edited: u64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    holds: Vec<String>,
    id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    since: String,
    taken: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ChosenByV1 {
    Doctor,
    Oneself,
    NotSure,
}

impl Document for Medicines {
    const NAME: &'static str = "medicines";
    const VERSION: u32 = 1;
    type Form = MedicinesV1;

    fn from_json(json: Value) -> Result<Self, serde_json::Error> {
        let MedicinesV1 { medicines } = serde_json::from_value(json)?;
        // Inserted one by one, as the checklist.
        let mut records = Records::new();
        records.extend(medicines.into_iter().map(MedicineV1::into_record));
        Ok(Self::new(records))
    }

    fn form(&self) -> MedicinesV1 {
        let medicines = self.records().iter();
        MedicinesV1 {
            medicines: medicines.map(|(id, it)| MedicineV1::of(id, it)).collect(),
        }
    }

    fn migrate(_: u32, json: Value) -> Value {
        json
    }

    fn merge(&mut self, other: &Self) {
        self.merge(other);
    }
}

impl MedicineV1 {
    fn into_record(self) -> (String, Medicine) {
        let medicine = Medicine {
            edited: Stamp(self.edited),
            name: self.name,
            holds: self.holds,
            dose: self.dose,
            since: self.since,
            chosen_by: match self.chosen_by {
                ChosenByV1::Doctor => ChosenBy::Doctor,
                ChosenByV1::Oneself => ChosenBy::Oneself,
                ChosenByV1::NotSure => ChosenBy::NotSure,
            },
            by: self.by,
            is_taken: self.taken,
        };
        (self.id, medicine)
    }

    fn of(id: &str, medicine: &Medicine) -> Self {
        let Medicine {
            edited: Stamp(edited),
            name,
            holds,
            dose,
            since,
            chosen_by,
            by,
            is_taken,
        } = medicine.clone();
        Self {
            id: id.to_owned(),
            edited,
            name,
            holds,
            dose,
            since,
            chosen_by: match chosen_by {
                ChosenBy::Doctor => ChosenByV1::Doctor,
                ChosenBy::Oneself => ChosenByV1::Oneself,
                ChosenBy::NotSure => ChosenByV1::NotSure,
            },
            by,
            taken: is_taken,
        }
    }
}
