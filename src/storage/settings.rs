use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::{
    document::Document,
    fields::{Carried, day, number, optional, unknown, value_of, word_of},
};
use crate::domain::{record::Unknown, stamp::Stamp};

/// How the pages look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Appearance {
    /// As the device is set.
    #[default]
    System,
    /// Dark text on light.
    Light,
    /// Light text on dark.
    Dark,
}

/// What a person chose about the app itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Settings {
    /// When they were last changed. First field: the later settings are the greater ones.
    pub edited: Stamp,
    /// Code of the language that was chosen.
    pub language: Option<String>,
    /// How the pages look.
    pub appearance: Appearance,
    /// The day of the last copy that was saved as a file.
    pub last_copy: Option<NaiveDate>,
    /// The time of that copy: what was edited later is not in it.
    pub copied: Stamp,
    /// What a newer version stored with them.
    pub unknown: Unknown,
}

/// The form as it is written. `public/boot.js` reads `language` and `appearance` of it before the app runs.
#[derive(Serialize)]
pub struct SettingsV1<'a> {
    appearance: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    copied: Option<u64>,
    edited: u64,
    language: Option<&'a str>,
    last_copy: Option<String>,
    #[serde(flatten)]
    unknown: Carried<'a>,
}

const SETTINGS: [&str; 5] = ["appearance", "copied", "edited", "language", "last_copy"];

const APPEARANCES: [(Appearance, &str); 3] = [
    (Appearance::System, "system"),
    (Appearance::Light, "light"),
    (Appearance::Dark, "dark"),
];

impl Document for Settings {
    const NAME: &'static str = "settings";
    const VERSION: u32 = 1;
    type Form<'a> = SettingsV1<'a>;

    fn from_json(json: &Value) -> Option<Self> {
        Some(Self {
            edited: Stamp(number(json, "edited")?),
            language: optional(json, "language", |it| it.as_str().map(str::to_owned))?,
            appearance: value_of(&APPEARANCES, json.get("appearance")?)?,
            last_copy: optional(json, "last_copy", day)?,
            copied: optional(json, "copied", Value::as_u64)?
                .map(Stamp)
                .unwrap_or_default(),
            unknown: unknown(json, &SETTINGS),
        })
    }

    fn form(&self) -> SettingsV1<'_> {
        SettingsV1 {
            appearance: word_of(&APPEARANCES, &self.appearance),
            copied: Some(self.copied.0).filter(|it| *it > 0),
            edited: self.edited.0,
            language: self.language.as_deref(),
            last_copy: self.last_copy.map(|day| day.to_string()),
            unknown: Carried(&self.unknown),
        }
    }

    fn migrate(_from: u32, json: Value) -> Value {
        json
    }

    fn merge(&mut self, other: &Self) {
        if *other > *self {
            self.clone_from(other);
        }
    }
}
