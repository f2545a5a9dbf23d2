//! Salt substitutes, and pills and food that raise potassium.

use super::{CareLevel, Section, Stage, Topic, care_card, list, paragraph, word};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "potassium",
    title: keys::TRAP_POTASSIUM_TITLE,
    lead: keys::TRAP_POTASSIUM_LEAD,
    in_short: &[
        keys::TRAP_POTASSIUM_IN_SHORT_1,
        keys::TRAP_POTASSIUM_IN_SHORT_2,
        keys::TRAP_POTASSIUM_IN_SHORT_3,
    ],
    stages: Stage::UNTIL_LAST_DOSE,
    reviewed: READ_ON,
    sections: &[SALT, PILLS, FOOD, SIGNS],
    questions: &[
        keys::LEARN_DAILY_LIFE_QUESTIONS_FOOD,
        keys::TRAP_POTASSIUM_QUESTIONS_PILLS,
        keys::TRAP_POTASSIUM_QUESTIONS_VALUE,
    ],
    teach_back: &[],
};

const SALT: Section = Section {
    anchor: "salt",
    title: keys::TRAP_POTASSIUM_SALT_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_SALT_TRAP,
            Basis::Cited(&[cite::FRANCE_LIST, cite::SWISS_LEAFLET, cite::UK_WARNINGS]),
        ),
        word(&words::SALT_SUBSTITUTE),
        paragraph(keys::TRAP_POTASSIUM_SALT_LABEL, Basis::Practical),
        word(&words::POTASSIUM),
    ],
};

const PILLS: Section = Section {
    anchor: "pills",
    title: keys::TRAP_POTASSIUM_PILLS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_SALT_PILLS,
            Basis::Cited(&[
                cite::FRANCE_LIST,
                cite::US_PRECAUTIONS,
                cite::ASIA_POTASSIUM,
            ]),
        ),
        paragraph(
            keys::TRAP_POTASSIUM_PILLS_WATER,
            Basis::Cited(&[cite::US_PRECAUTIONS, cite::FRANCE_LIST]),
        ),
        list(
            keys::TRAP_POTASSIUM_PILLS_INTRO,
            &[
                keys::TRAP_POTASSIUM_PILLS_PRIL,
                keys::TRAP_POTASSIUM_PILLS_BIRTH,
                keys::TRAP_POTASSIUM_PILLS_HEPARIN,
            ],
            Basis::Cited(&[
                cite::US_INTERACTIONS,
                cite::FRANCE_LIST,
                cite::ASIA_POTASSIUM,
            ]),
        ),
        paragraph(keys::TRAP_POTASSIUM_PILLS_NOW, Basis::AskClinic),
    ],
};

const FOOD: Section = Section {
    anchor: "food",
    title: keys::TRAP_POTASSIUM_FOOD_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_SALT_POTASSIUM,
            Basis::Cited(&[cite::SWISS_LEAFLET, cite::UK_WARNINGS]),
        ),
        paragraph(keys::TRAP_POTASSIUM_FOOD_ASK, Basis::AskClinic),
    ],
};

const SIGNS: Section = Section {
    anchor: "signs",
    title: keys::TRAP_POTASSIUM_SIGNS_TITLE,
    blocks: &[
        care_card(
            CareLevel::Now,
            &[keys::LEARN_WHO_TO_CALL_NOW_HEART],
            None,
            Basis::Cited(&[cite::US_SYMPTOMS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
        care_card(
            CareLevel::Today,
            &[keys::TRAP_POTASSIUM_SIGNS_WEAK],
            None,
            Basis::Cited(&[cite::US_SYMPTOMS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
    ],
};
