//! Tar shampoo and light therapy.

use super::{Section, Stage, Topic, paragraph, side, sources_differ, word};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "tar-and-light",
    title: keys::TRAP_TAR_AND_LIGHT_TITLE,
    lead: keys::TRAP_TAR_AND_LIGHT_LEAD,
    in_short: &[
        keys::TRAP_TAR_AND_LIGHT_IN_SHORT_1,
        keys::TRAP_TAR_AND_LIGHT_IN_SHORT_2,
        keys::TRAP_TAR_AND_LIGHT_IN_SHORT_3,
    ],
    stages: Stage::UNTIL_LAST_DOSE,
    reviewed: READ_ON,
    sections: &[TAR, LIGHT, ALREADY],
    questions: &[
        keys::TRAP_TAR_AND_LIGHT_QUESTIONS_SHAMPOO,
        keys::LEARN_RISKS_CANCER_DIFFER_QUESTION,
    ],
    teach_back: &[],
};

const TAR: Section = Section {
    anchor: "tar",
    title: keys::TRAP_TAR_AND_LIGHT_TAR_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_HOW_TO_TAKE_SKIN_CARE_TAR,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS, cite::UK_CONTRAINDICATIONS]),
        ),
        word(&words::COAL_TAR),
        // No document that was read speaks for tar, so no note can show two sides.
        paragraph(keys::LEARN_HOW_TO_TAKE_SKIN_CARE_SHAMPOO, Basis::AskClinic),
        paragraph(keys::TRAP_TAR_AND_LIGHT_TAR_BOTTLE, Basis::Practical),
    ],
};

const LIGHT: Section = Section {
    anchor: "light",
    title: keys::TRAP_TAR_AND_LIGHT_LIGHT_TITLE,
    blocks: &[
        paragraph(keys::LEARN_PREPARATION_LIGHT_KOREA, Basis::AskClinic),
        word(&words::LIGHT_THERAPY),
        sources_differ(
            keys::LEARN_PREPARATION_LIGHT_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_PREPARATION_LIGHT_DIFFER_WEST_WHO,
                    keys::LEARN_PREPARATION_LIGHT_DIFFER_WEST,
                    &[
                        cite::US_CONTRAINDICATIONS,
                        cite::UK_CONTRAINDICATIONS,
                        cite::UK_LEAFLET,
                        cite::SWISS_LEAFLET,
                    ],
                ),
                side(
                    keys::LEARN_PREPARATION_LIGHT_DIFFER_JAPAN_WHO,
                    keys::LEARN_PREPARATION_LIGHT_DIFFER_JAPAN,
                    &[cite::JAPAN_INTERACTIONS],
                ),
            ],
            keys::LEARN_PREPARATION_LIGHT_DIFFER_QUESTION,
        ),
        paragraph(keys::TRAP_TAR_AND_LIGHT_LIGHT_KINDS, Basis::AskClinic),
        word(&words::UVB),
    ],
};

const ALREADY: Section = Section {
    anchor: "already-had-it",
    title: keys::TRAP_TAR_AND_LIGHT_ALREADY_TITLE,
    blocks: &[
        paragraph(keys::TRAP_TAR_AND_LIGHT_ALREADY_DURING, Basis::AskClinic),
        paragraph(
            keys::LEARN_PREPARATION_LIGHT_PAST,
            Basis::Cited(&[cite::US_BOXED]),
        ),
        word(&words::PUVA),
        paragraph(
            keys::TRAP_TAR_AND_LIGHT_ALREADY_TAR,
            Basis::Cited(&[cite::US_BOXED]),
        ),
    ],
};
