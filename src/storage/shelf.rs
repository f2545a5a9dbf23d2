//! The stored form of what is kept beside the record. Version 1; changing it needs version 2, a migration, and the
//! sample file of version 1 in `tests/samples/`.

use serde::Serialize;
use serde_json::Value;

use super::{
    document::Document,
    fields::{Carried, day, number, optional, records, text_or_empty},
};
use crate::domain::{
    record::{Kept, Records},
    shelf::{Saved, Shelf},
    stamp::Stamp,
};

/// The form as it is written.
#[derive(Serialize)]
pub struct ShelfV1<'a> {
    replaced: Vec<SavedV1<'a>>,
    templates: Vec<SavedV1<'a>>,
}

#[derive(Serialize)]
struct SavedV1<'a> {
    edited: u64,
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(skip_serializing_if = "str::is_empty")]
    text: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    taken: &'a str,
    #[serde(flatten)]
    unknown: Carried<'a>,
}

const SAVED: [&str; 6] = ["edited", "id", "name", "on", "text", "taken"];

impl Document for Shelf {
    const NAME: &'static str = "shelf";
    const VERSION: u32 = 1;
    type Form<'a> = ShelfV1<'a>;

    fn from_json(json: &Value) -> Option<Self> {
        Some(Self {
            replaced: records(json, "replaced", &SAVED, saved)?,
            templates: records(json, "templates", &SAVED, saved)?,
        })
    }

    fn form(&self) -> ShelfV1<'_> {
        fn forms(all: &Records<Saved>) -> Vec<SavedV1<'_>> {
            all.iter_kept().map(form).collect()
        }
        fn form<'a>((id, kept): (&'a String, &'a Kept<Saved>)) -> SavedV1<'a> {
            let it = &kept.record;
            SavedV1 {
                edited: it.edited.0,
                id,
                name: &it.name,
                on: it.on.map(|day| day.to_string()),
                text: &it.text,
                taken: &it.taken,
                unknown: Carried(&kept.unknown),
            }
        }
        ShelfV1 {
            replaced: forms(&self.replaced),
            templates: forms(&self.templates),
        }
    }

    fn migrate(_from: u32, json: Value) -> Value {
        json
    }

    fn merge(&mut self, other: &Self) {
        Self::merge(self, other);
    }
}

fn saved(json: &Value) -> Option<Saved> {
    Some(Saved {
        edited: Stamp(number(json, "edited")?),
        name: text_or_empty(json, "name")?,
        on: optional(json, "on", day)?,
        text: text_or_empty(json, "text")?,
        taken: text_or_empty(json, "taken")?,
    })
}
