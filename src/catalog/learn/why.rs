//! Why doctors give it, for whom it is, and for whom it is not.

use super::{
    CareLevel, Section, Stage, Topic, care_card, list, paragraph, side, sources_differ, word,
};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "why",
    title: keys::LEARN_WHY_TITLE,
    lead: keys::LEARN_WHY_LEAD,
    in_short: &[
        keys::LEARN_WHY_IN_SHORT_1,
        keys::LEARN_WHY_IN_SHORT_2,
        keys::LEARN_WHY_IN_SHORT_3,
    ],
    stages: &[Stage::Before],
    reviewed: READ_ON,
    sections: &[REASONS, DANGER, FOR_WHOM, NOT_FOR, BRIDGE, PROMISE],
    questions: &[
        keys::LEARN_WHY_QUESTIONS_REASON,
        keys::LEARN_WHY_QUESTIONS_AGAINST,
        keys::LEARN_WHY_QUESTIONS_RESULT,
        keys::LEARN_WHY_QUESTIONS_NO_HELP,
        keys::LEARN_WHY_QUESTIONS_WAIT,
    ],
    teach_back: &[],
};

const REASONS: Section = Section {
    anchor: "reasons",
    title: keys::LEARN_WHY_REASONS_TITLE,
    blocks: &[
        list(
            keys::LEARN_WHY_REASONS_INTRO,
            &[
                keys::LEARN_WHY_REASONS_FLARE,
                keys::LEARN_WHY_REASONS_FORMS,
                keys::LEARN_WHY_REASONS_BRIDGE,
                keys::LEARN_WHY_REASONS_OTHER_FAILED,
            ],
            Basis::Cited(&[
                cite::US_INDICATIONS,
                cite::KOREA_INDICATIONS,
                cite::JAPAN_INDICATIONS,
                cite::CONSENSUS,
                cite::PSORIASIS_ASSOCIATION,
            ]),
        ),
        word(&words::FLARE),
        word(&words::WHOLE_BODY_TREATMENT),
        paragraph(keys::LEARN_WHY_REASONS_KOREA, Basis::AskClinic),
    ],
};

const DANGER: Section = Section {
    anchor: "red-or-pus",
    title: keys::LEARN_WHY_DANGER_TITLE,
    blocks: &[
        care_card(
            CareLevel::Now,
            &[keys::LEARN_WHY_DANGER_RED, keys::LEARN_WHY_DANGER_PUS],
            Some(keys::LEARN_WHY_DANGER_NOTE),
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        paragraph(keys::LEARN_WHY_DANGER_FORMS, Basis::AskClinic),
        word(&words::ERYTHRODERMIC_PSORIASIS),
        word(&words::PUSTULAR_PSORIASIS),
    ],
};

const FOR_WHOM: Section = Section {
    anchor: "for-whom",
    title: keys::LEARN_WHY_FOR_WHOM_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_WHY_FOR_WHOM_INTRO,
            Basis::Cited(&[
                cite::KOREA_INDICATIONS,
                cite::US_INDICATIONS,
                cite::UK_WARNINGS,
            ]),
        ),
        sources_differ(
            keys::LEARN_WHY_FOR_WHOM_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_WHY_FOR_WHOM_DIFFER_KOREA_WHO,
                    keys::LEARN_WHY_FOR_WHOM_DIFFER_KOREA,
                    &[cite::KOREA_INDICATIONS],
                ),
                side(
                    keys::LEARN_WHY_FOR_WHOM_DIFFER_US_WHO,
                    keys::LEARN_WHY_FOR_WHOM_DIFFER_US,
                    &[cite::US_INDICATIONS],
                ),
                side(
                    keys::LEARN_WHY_FOR_WHOM_DIFFER_UK_WHO,
                    keys::LEARN_WHY_FOR_WHOM_DIFFER_UK,
                    &[cite::UK_WARNINGS],
                ),
            ],
            keys::LEARN_WHY_FOR_WHOM_DIFFER_QUESTION,
        ),
        paragraph(
            keys::LEARN_WHY_FOR_WHOM_SEVERE,
            Basis::Cited(&[cite::US_INDICATIONS]),
        ),
    ],
};

const NOT_FOR: Section = Section {
    anchor: "for-whom-not",
    title: keys::LEARN_WHY_NOT_FOR_TITLE,
    blocks: &[
        list(
            keys::LEARN_WHY_NOT_FOR_INTRO,
            &[
                keys::LEARN_WHY_NOT_FOR_ALLERGY,
                keys::LEARN_WHY_NOT_FOR_KIDNEY,
                keys::LEARN_WHY_NOT_FOR_PRESSURE,
                keys::LEARN_WHY_NOT_FOR_CANCER,
                keys::LEARN_WHY_NOT_FOR_INFECTION,
                keys::LEARN_WHY_NOT_FOR_TOGETHER,
                keys::LEARN_WHY_NOT_FOR_MEDICINES,
            ],
            Basis::Cited(&[
                cite::US_CONTRAINDICATIONS,
                cite::UK_CONTRAINDICATIONS,
                cite::ASIA_CONTRAINDICATIONS,
                cite::EU_CONTRAINDICATIONS,
                cite::US_MONITORING,
            ]),
        ),
        word(&words::REASON_NOT_TO_USE),
        paragraph(
            keys::LEARN_WHY_NOT_FOR_TELL,
            Basis::Cited(&[
                cite::US_CONTRAINDICATIONS,
                cite::UK_CONTRAINDICATIONS,
                cite::UK_PREGNANCY,
                cite::KOREA_PREGNANCY,
            ]),
        ),
        paragraph(keys::LEARN_WHY_NOT_FOR_SEE, Basis::Practical),
        paragraph(keys::LEARN_WHY_NOT_FOR_NOW, Basis::AskClinic),
    ],
};

const BRIDGE: Section = Section {
    anchor: "bridge",
    title: keys::LEARN_WHY_BRIDGE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_WHY_BRIDGE_IDEA,
            Basis::Cited(&[cite::PSORIASIS_ASSOCIATION, cite::CONSENSUS]),
        ),
        paragraph(
            keys::LEARN_WHY_BRIDGE_SHORT,
            Basis::Cited(&[cite::US_BOXED, cite::CONSENSUS, cite::US_DOSAGE]),
        ),
        paragraph(keys::LEARN_WHY_BRIDGE_SEE, Basis::Practical),
    ],
};

const PROMISE: Section = Section {
    anchor: "no-promise",
    title: keys::LEARN_WHY_PROMISE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_WHY_PROMISE_TIME,
            Basis::Cited(&[cite::US_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_WHY_PROMISE_NOT_ALL,
            Basis::Cited(&[cite::US_DOSAGE_END, cite::UK_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_WHY_PROMISE_RETURN,
            Basis::Cited(&[cite::US_INDICATIONS]),
        ),
        paragraph(keys::LEARN_WHY_PROMISE_LIFE, Basis::AskClinic),
    ],
};
