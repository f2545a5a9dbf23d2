use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{day::Day, document::Document};
use crate::domain::stamp::Stamp;

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
}

/// The form as it is written. `public/boot.js` reads `language` and `appearance` of it before the app runs.
#[derive(Serialize, Deserialize)]
pub struct SettingsV1 {
    appearance: AppearanceV1,
    edited: u64,
    language: Option<String>,
    last_copy: Option<Day>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum AppearanceV1 {
    System,
    Light,
    Dark,
}

impl Document for Settings {
    const NAME: &'static str = "settings";
    const VERSION: u32 = 1;
    type Form = SettingsV1;

    fn from_json(json: Value) -> Result<Self, serde_json::Error> {
        let SettingsV1 {
            edited,
            language,
            appearance,
            last_copy,
        } = serde_json::from_value(json)?;
        let appearance = match appearance {
            AppearanceV1::System => Appearance::System,
            AppearanceV1::Light => Appearance::Light,
            AppearanceV1::Dark => Appearance::Dark,
        };
        let last_copy = last_copy.map(|Day(day)| day);
        Ok(Self {
            edited: Stamp(edited),
            language,
            appearance,
            last_copy,
        })
    }

    fn form(&self) -> SettingsV1 {
        let Self {
            edited: Stamp(edited),
            language,
            appearance,
            last_copy,
        } = self.clone();
        let appearance = match appearance {
            Appearance::System => AppearanceV1::System,
            Appearance::Light => AppearanceV1::Light,
            Appearance::Dark => AppearanceV1::Dark,
        };
        let last_copy = last_copy.map(Day);
        SettingsV1 {
            appearance,
            edited,
            language,
            last_copy,
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
