//! Vaccines before a journey, during treatment and after it.

use super::{Section, Stage, Topic, list, paragraph, steps, word};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "vaccines",
    title: keys::TRAP_VACCINES_TITLE,
    lead: keys::TRAP_VACCINES_LEAD,
    in_short: &[
        keys::TRAP_VACCINES_IN_SHORT_1,
        keys::TRAP_VACCINES_IN_SHORT_2,
        keys::TRAP_VACCINES_IN_SHORT_3,
    ],
    stages: Stage::ALL,
    reviewed: READ_ON,
    sections: &[LIVE, OTHER, JOURNEY],
    questions: &[
        keys::LEARN_DAILY_LIFE_QUESTIONS_VACCINES,
        keys::LEARN_QUESTIONS_LAST_AVOID,
    ],
    teach_back: &[],
};

const LIVE: Section = Section {
    anchor: "live",
    title: keys::TRAP_VACCINES_LIVE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_TEETH_LIVE,
            Basis::Cited(&[cite::US_PATIENTS, cite::UK_WARNINGS, cite::FRANCE_LIST]),
        ),
        word(&words::LIVE_VACCINE),
        paragraph(
            keys::TRAP_VACCINES_LIVE_WHY,
            Basis::Cited(&[cite::US_PATIENTS, cite::FRANCE_LIST]),
        ),
        list(
            keys::TRAP_VACCINES_LIVE_INTRO,
            &[
                keys::TRAP_VACCINES_LIVE_MMR,
                keys::TRAP_VACCINES_LIVE_CHICKENPOX,
                keys::TRAP_VACCINES_LIVE_YELLOW_FEVER,
                keys::TRAP_VACCINES_LIVE_BCG,
                keys::TRAP_VACCINES_LIVE_FLU,
                keys::TRAP_VACCINES_LIVE_ROTAVIRUS,
            ],
            Basis::Cited(&[cite::FRANCE_LIST]),
        ),
        list(
            keys::TRAP_VACCINES_KINDS_INTRO,
            &[
                keys::TRAP_VACCINES_KINDS_JAPAN,
                keys::TRAP_VACCINES_KINDS_MOUTH,
                keys::TRAP_VACCINES_KINDS_OTHERS,
            ],
            Basis::AskClinic,
        ),
    ],
};

const OTHER: Section = Section {
    anchor: "not-live",
    title: keys::TRAP_VACCINES_OTHER_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_TEETH_OTHER,
            Basis::Cited(&[cite::US_PATIENTS, cite::NHS]),
        ),
        paragraph(
            keys::TRAP_VACCINES_OTHER_KINDS,
            Basis::Cited(&[cite::US_PATIENTS, cite::NHS]),
        ),
    ],
};

const JOURNEY: Section = Section {
    anchor: "before-you-travel",
    title: keys::TRAP_VACCINES_JOURNEY_TITLE,
    blocks: &[
        steps(
            keys::TRAP_VACCINES_JOURNEY_INTRO,
            &[
                keys::TRAP_VACCINES_JOURNEY_EARLY,
                keys::TRAP_VACCINES_JOURNEY_SAY,
                keys::TRAP_VACCINES_JOURNEY_LIVE,
                keys::TRAP_VACCINES_JOURNEY_CLINIC,
            ],
            Basis::Practical,
        ),
        paragraph(keys::TRAP_VACCINES_JOURNEY_YELLOW, Basis::AskClinic),
        paragraph(
            keys::LEARN_PREPARATION_VACCINES_CHICKENPOX,
            Basis::Cited(&[cite::ECZEMA_SOCIETY]),
        ),
    ],
};
