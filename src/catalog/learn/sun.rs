//! Sun and sunbeds.

use super::{Section, Stage, Topic, list, paragraph};
use crate::{
    catalog::source::{Basis, READ_ON, cite},
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "sun",
    title: keys::TRAP_SUN_TITLE,
    lead: keys::TRAP_SUN_LEAD,
    in_short: &[
        keys::TRAP_SUN_IN_SHORT_1,
        keys::TRAP_SUN_IN_SHORT_2,
        keys::TRAP_SUN_IN_SHORT_3,
    ],
    stages: Stage::UNTIL_LAST_DOSE,
    reviewed: READ_ON,
    sections: &[OUT, BEDS, WATCH],
    questions: &[
        keys::LEARN_RISKS_QUESTIONS_SKIN,
        keys::TRAP_SUN_QUESTIONS_CREAM,
    ],
    teach_back: &[],
};

const OUT: Section = Section {
    anchor: "in-the-sun",
    title: keys::TRAP_SUN_OUT_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_SKIN_SUN,
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_WARNINGS, cite::UK_LEAFLET]),
        ),
        list(
            keys::TRAP_SUN_OUT_INTRO,
            &[
                keys::TRAP_SUN_OUT_SHADE,
                keys::TRAP_SUN_OUT_COVER,
                keys::TRAP_SUN_OUT_CREAM,
            ],
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_WARNINGS]),
        ),
        paragraph(keys::TRAP_SUN_OUT_ASK, Basis::AskClinic),
    ],
};

const BEDS: Section = Section {
    anchor: "sunbeds",
    title: keys::TRAP_SUN_BEDS_TITLE,
    blocks: &[
        paragraph(
            keys::TRAP_SUN_BEDS_BED,
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_LEAFLET]),
        ),
        paragraph(keys::TRAP_SUN_BEDS_BATHING, Basis::AskClinic),
    ],
};

const WATCH: Section = Section {
    anchor: "watch-your-skin",
    title: keys::TRAP_SUN_WATCH_TITLE,
    blocks: &[
        list(
            keys::LEARN_WHO_TO_CALL_WEEK_INTRO,
            &[keys::LEARN_WHO_TO_CALL_WEEK_SKIN],
            Basis::Cited(&[cite::US_SYMPTOMS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_LIGHT_PAST,
            Basis::Cited(&[cite::US_BOXED]),
        ),
    ],
};
