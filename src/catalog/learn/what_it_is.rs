//! What rescue treatment is, how it works, and what it cannot promise.

use super::{
    Drawing, Section, Stage, Topic, figure, paragraph, side, sources_differ, table, warning, word,
};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "what-it-is",
    title: keys::LEARN_WHAT_IT_IS_TITLE,
    lead: keys::LEARN_WHAT_IT_IS_LEAD,
    in_short: &[
        keys::LEARN_WHAT_IT_IS_IN_SHORT_1,
        keys::LEARN_WHAT_IT_IS_IN_SHORT_2,
        keys::LEARN_WHAT_IT_IS_IN_SHORT_3,
    ],
    stages: &[Stage::Before],
    reviewed: READ_ON,
    sections: &[
        THE_MEDICINE,
        RESCUE,
        HOW_IT_WORKS,
        FORMS,
        BRIDGE,
        LIMITS,
        HOW_LONG,
        NAMES,
    ],
    questions: &[
        keys::LEARN_WHAT_IT_IS_QUESTIONS_PLANNED,
        keys::LEARN_WHAT_IT_IS_QUESTIONS_EFFECT,
        keys::LEARN_WHAT_IT_IS_QUESTIONS_NAME,
        keys::LEARN_WHAT_IT_IS_QUESTIONS_RETURN,
    ],
    teach_back: &[],
};

const THE_MEDICINE: Section = Section {
    anchor: "the-medicine",
    title: keys::LEARN_WHAT_IT_IS_MEDICINE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_WHAT_IT_IS_MEDICINE_ORIGIN,
            Basis::Cited(&[cite::US_PHARMACOLOGY, cite::KOREA_USES]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_MEDICINE_WHOLE_BODY,
            Basis::Cited(&[cite::US_DOSAGE, cite::UK_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_MEDICINE_WEIGHT,
            Basis::Cited(&[cite::US_DOSAGE, cite::UK_DOSAGE]),
        ),
    ],
};

const RESCUE: Section = Section {
    anchor: "rescue",
    title: keys::LEARN_WHAT_IT_IS_RESCUE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_WHAT_IT_IS_RESCUE_MEANING,
            Basis::Cited(&[cite::US_INDICATIONS, cite::CONSENSUS]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_RESCUE_KOREA,
            Basis::Cited(&[cite::KOREA_INDICATIONS]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_RESCUE_US,
            Basis::Cited(&[cite::US_INDICATIONS]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_RESCUE_EXPERTS,
            Basis::Cited(&[cite::CONSENSUS]),
        ),
    ],
};

const HOW_IT_WORKS: Section = Section {
    anchor: "how-it-works",
    title: keys::LEARN_WHAT_IT_IS_WORKS_TITLE,
    blocks: &[
        figure(
            Drawing::Action,
            keys::LEARN_WHAT_IT_IS_WORKS_INTRO,
            &[
                keys::LEARN_WHAT_IT_IS_WORKS_MISTAKE,
                keys::LEARN_WHAT_IT_IS_WORKS_T_CELLS,
                keys::LEARN_WHAT_IT_IS_WORKS_CALM,
                keys::LEARN_WHAT_IT_IS_WORKS_SKIN,
            ],
            Basis::Cited(&[cite::US_PHARMACOLOGY]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_WORKS_GERMS,
            Basis::Cited(&[cite::US_WARNINGS]),
        ),
    ],
};

const FORMS: Section = Section {
    anchor: "forms",
    title: keys::LEARN_WHAT_IT_IS_FORMS_TITLE,
    blocks: &[
        paragraph(keys::LEARN_WHAT_IT_IS_FORMS_NAMES, Basis::Practical),
        word(&words::PLAQUE_PSORIASIS),
        word(&words::ERYTHRODERMIC_PSORIASIS),
        word(&words::PUSTULAR_PSORIASIS),
        warning(
            keys::LEARN_WHAT_IT_IS_FORMS_EMERGENCY_TITLE,
            keys::LEARN_WHAT_IT_IS_FORMS_EMERGENCY_TEXT,
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        sources_differ(
            keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_US_WHO,
                    keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_US,
                    &[cite::US_INDICATIONS],
                ),
                side(
                    keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_KOREA_WHO,
                    keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_KOREA,
                    &[cite::KOREA_INDICATIONS],
                ),
                side(
                    keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_JAPAN_WHO,
                    keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_JAPAN,
                    &[cite::JAPAN_INDICATIONS],
                ),
                side(
                    keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_CHARITY_WHO,
                    keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_CHARITY,
                    &[cite::PSORIASIS_ASSOCIATION],
                ),
            ],
            keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_QUESTION,
        ),
    ],
};

const BRIDGE: Section = Section {
    anchor: "bridge",
    title: keys::LEARN_WHAT_IT_IS_BRIDGE_TITLE,
    blocks: &[
        paragraph(keys::LEARN_WHAT_IT_IS_BRIDGE_LATER, Basis::AskClinic),
        paragraph(
            keys::LEARN_WHAT_IT_IS_BRIDGE_NOT_TOGETHER,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS, cite::UK_CONTRAINDICATIONS]),
        ),
        paragraph(keys::LEARN_WHAT_IT_IS_BRIDGE_WHO_DECIDES, Basis::AskClinic),
    ],
};

const LIMITS: Section = Section {
    anchor: "limits",
    title: keys::LEARN_WHAT_IT_IS_LIMITS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_WHAT_IT_IS_LIMITS_NOT_FOR_EVER,
            Basis::Cited(&[cite::US_BOXED, cite::US_MONITORING]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_LIMITS_NO_CURE,
            Basis::Cited(&[cite::US_INDICATIONS]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_LIMITS_TIME,
            Basis::Cited(&[cite::US_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_LIMITS_RESULTS,
            Basis::Cited(&[cite::US_TRIALS]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_LIMITS_HARM,
            Basis::Cited(&[cite::US_BOXED, cite::US_WARNINGS]),
        ),
    ],
};

const HOW_LONG: Section = Section {
    anchor: "how-long",
    title: keys::LEARN_WHAT_IT_IS_LONG_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_WHAT_IT_IS_LONG_USUAL,
            Basis::Cited(&[cite::CONSENSUS, cite::US_DOSAGE, cite::US_BOXED]),
        ),
        sources_differ(
            keys::LEARN_WHAT_IT_IS_LONG_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_WHAT_IT_IS_LONG_DIFFER_UK_WHO,
                    keys::LEARN_WHAT_IT_IS_LONG_DIFFER_UK,
                    &[cite::UK_WARNINGS],
                ),
                side(
                    keys::LEARN_WHAT_IT_IS_LONG_DIFFER_US_WHO,
                    keys::LEARN_WHAT_IT_IS_LONG_DIFFER_US,
                    &[cite::US_DOSAGE, cite::US_DOSAGE_END],
                ),
                side(
                    keys::LEARN_WHAT_IT_IS_LONG_DIFFER_EXPERTS_WHO,
                    keys::LEARN_WHAT_IT_IS_LONG_DIFFER_EXPERTS,
                    &[cite::CONSENSUS],
                ),
                side(
                    keys::LEARN_WHAT_IT_IS_LONG_DIFFER_CHARITY_WHO,
                    keys::LEARN_WHAT_IT_IS_LONG_DIFFER_CHARITY,
                    &[cite::PSORIASIS_ASSOCIATION],
                ),
            ],
            keys::LEARN_WHAT_IT_IS_LONG_DIFFER_QUESTION,
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_LONG_END,
            Basis::Cited(&[cite::US_DOSAGE_END, cite::UK_DOSAGE]),
        ),
    ],
};

const NAMES: Section = Section {
    anchor: "names",
    title: keys::LEARN_WHAT_IT_IS_NAMES_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_WHAT_IT_IS_NAMES_SPELLING,
            Basis::Cited(&[cite::KOREA_COMPOSITION]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_NAMES_KOREA,
            Basis::Cited(&[cite::KOREA_COMPOSITION, cite::KOREA_USES]),
        ),
        table(
            keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_CAPTION,
            &[
                keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_HEAD_BRAND,
                keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_HEAD_KOREAN,
                keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_HEAD_PSORIASIS,
            ],
            &[
                &[
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_NEORAL,
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_NEORAL_KOREAN,
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_APPROVED,
                ],
                &[
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_CYPOL,
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_CYPOL_KOREAN,
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_APPROVED,
                ],
                &[
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_IMPLANTA,
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_IMPLANTA_KOREAN,
                    keys::LEARN_WHAT_IT_IS_NAMES_BRANDS_NOT_APPROVED,
                ],
            ],
            Basis::Cited(&[cite::KOREA_INDICATIONS]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_NAMES_IMPLANTA,
            Basis::Cited(&[cite::KOREA_INDICATIONS]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_NAMES_HOME,
            Basis::Cited(&[cite::US_SUPPLY, cite::UK_NAME]),
        ),
        paragraph(
            keys::LEARN_WHAT_IT_IS_NAMES_NO_SWAP,
            Basis::Cited(&[cite::US_BOXED]),
        ),
        paragraph(keys::LEARN_WHAT_IT_IS_NAMES_SHOW, Basis::Practical),
    ],
};
