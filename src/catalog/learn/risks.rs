//! Risks and warning signs.

use super::{
    CareLevel, Section, Stage, TeachBack, Topic, UPSET_STOMACH, care_card, list, paragraph, side,
    sources_differ, table, word,
};
use crate::{
    catalog::{
        signs::NOW,
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "risks",
    title: keys::LEARN_RISKS_TITLE,
    lead: keys::LEARN_RISKS_LEAD,
    in_short: &[
        keys::LEARN_RISKS_IN_SHORT_1,
        keys::LEARN_RISKS_IN_SHORT_2,
        keys::LEARN_RISKS_IN_SHORT_3,
    ],
    stages: &[Stage::FirstWeeks, Stage::Later],
    reviewed: READ_ON,
    sections: &[
        SIGNS, TESTS, COMMON, KIDNEYS, PRESSURE, INFECTIONS, CANCER, OTHER, SKIN,
    ],
    questions: &[
        keys::LEARN_RISKS_QUESTIONS_VALUES,
        keys::LEARN_RISKS_QUESTIONS_MEDICINES,
        keys::LEARN_RISKS_QUESTIONS_SKIN,
        keys::LEARN_RISKS_QUESTIONS_EARLY_END,
    ],
    teach_back: &[
        TeachBack {
            question: keys::LEARN_RISKS_CHECK_FEVER,
            answers: [
                keys::LEARN_RISKS_CHECK_FEVER_WAIT,
                keys::LEARN_RISKS_CHECK_FEVER_PILL,
                keys::LEARN_RISKS_CHECK_FEVER_CALL,
            ],
            right: 2,
            explanation: keys::LEARN_RISKS_CHECK_FEVER_WHY,
        },
        TeachBack {
            question: keys::LEARN_RISKS_CHECK_HEADACHE,
            answers: [
                keys::LEARN_RISKS_CHECK_HEADACHE_CALL,
                keys::LEARN_RISKS_CHECK_HEADACHE_REST,
                keys::LEARN_RISKS_CHECK_HEADACHE_VISIT,
            ],
            right: 0,
            explanation: keys::LEARN_RISKS_CHECK_HEADACHE_WHY,
        },
        TeachBack {
            question: keys::LEARN_RISKS_CHECK_CREATININE,
            answers: [
                keys::LEARN_RISKS_CHECK_CREATININE_NOTHING,
                keys::LEARN_RISKS_CHECK_CREATININE_CALL,
                keys::LEARN_RISKS_CHECK_CREATININE_STOP,
            ],
            right: 1,
            explanation: keys::LEARN_RISKS_CHECK_CREATININE_WHY,
        },
    ],
};

const SIGNS: Section = Section {
    anchor: "warning-signs",
    title: keys::LEARN_RISKS_SIGNS_TITLE,
    blocks: &[
        paragraph(keys::LEARN_WHO_TO_CALL_LEVELS_HOW_MADE, Basis::Practical),
        care_card(CareLevel::Now, NOW.items, NOW.note, NOW.basis),
        care_card(
            CareLevel::Today,
            &[
                keys::LEARN_WHO_TO_CALL_TODAY_FEVER,
                keys::LEARN_RISKS_TODAY_GERMS,
                keys::LEARN_WHO_TO_CALL_TODAY_KIDNEY,
                keys::LEARN_WHO_TO_CALL_TODAY_PRESSURE,
                keys::LEARN_WHO_TO_CALL_TODAY_LIVER,
                keys::LEARN_WHO_TO_CALL_TODAY_MUSCLE,
                keys::LEARN_RISKS_TODAY_CRAMPS,
                keys::LEARN_WHO_TO_CALL_TODAY_BRAIN,
            ],
            Some(keys::LEARN_WHO_TO_CALL_TODAY_NOTE),
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
                cite::HELP_LINES,
            ]),
        ),
        UPSET_STOMACH,
        list(
            keys::LEARN_WHO_TO_CALL_WEEK_INTRO,
            &[
                keys::LEARN_WHO_TO_CALL_WEEK_SKIN,
                keys::LEARN_WHO_TO_CALL_WEEK_LUMPS,
            ],
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        care_card(
            CareLevel::NextVisit,
            &[keys::LEARN_RISKS_VISIT_COMMON, keys::LEARN_RISKS_VISIT_HAIR],
            Some(keys::LEARN_WHO_TO_CALL_VISIT_NOTE),
            Basis::Cited(&[cite::US_SYMPTOMS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
        paragraph(keys::LEARN_RISKS_SIGNS_MORE, Basis::Practical),
    ],
};

const TESTS: Section = Section {
    anchor: "tests-and-time",
    title: keys::LEARN_RISKS_TESTS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RISKS_TESTS_FIRST,
            Basis::Cited(&[cite::US_BOXED, cite::US_MONITORING, cite::US_SYMPTOMS]),
        ),
        paragraph(keys::LEARN_RISKS_TESTS_MISSED, Basis::AskClinic),
        paragraph(
            keys::LEARN_RISKS_TESTS_TIME,
            Basis::Cited(&[cite::US_BOXED, cite::US_MONITORING]),
        ),
        paragraph(
            keys::LEARN_RISKS_TESTS_SHORT,
            Basis::Cited(&[cite::US_DOSAGE, cite::CONSENSUS]),
        ),
        paragraph(keys::LEARN_RISKS_TESTS_STOP, Basis::AskClinic),
    ],
};

const COMMON: Section = Section {
    anchor: "common-effects",
    title: keys::LEARN_RISKS_COMMON_TITLE,
    blocks: &[
        list(
            keys::LEARN_RISKS_COMMON_INTRO,
            &[
                keys::LEARN_RISKS_COMMON_STOMACH,
                keys::LEARN_RISKS_COMMON_HANDS,
                keys::LEARN_RISKS_COMMON_ACHES,
                keys::LEARN_RISKS_COMMON_HAIR,
            ],
            Basis::Cited(&[
                cite::JAAD_TABLE,
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
            ]),
        ),
        paragraph(
            keys::LEARN_RISKS_COMMON_EASE,
            Basis::Cited(&[cite::US_SYMPTOMS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
        table(
            keys::LEARN_RISKS_COMMON_CAPTION,
            &[
                keys::LEARN_RISKS_COMMON_HEAD_WHAT,
                keys::LEARN_RISKS_COMMON_HEAD_PEOPLE,
            ],
            &[
                &[
                    keys::LEARN_RISKS_COMMON_ANY,
                    keys::LEARN_RISKS_COMMON_ANY_PEOPLE,
                ],
                &[
                    keys::LEARN_RISKS_COMMON_FATS,
                    keys::LEARN_RISKS_COMMON_FATS_PEOPLE,
                ],
                &[
                    keys::LEARN_RISKS_COMMON_MORE_HAIR,
                    keys::LEARN_RISKS_COMMON_MORE_HAIR_PEOPLE,
                ],
                &[
                    keys::LEARN_RISKS_COMMON_HEADACHE,
                    keys::LEARN_RISKS_COMMON_HEADACHE_PEOPLE,
                ],
                &[
                    keys::LEARN_RISKS_COMMON_PRESSURE,
                    keys::LEARN_RISKS_COMMON_PRESSURE_PEOPLE,
                ],
            ],
            Basis::Cited(&[cite::KJD_2013]),
        ),
        paragraph(
            keys::LEARN_RISKS_COMMON_WHEN,
            Basis::Cited(&[cite::KJD_2013]),
        ),
        paragraph(
            keys::LEARN_RISKS_COMMON_KIM,
            Basis::Cited(&[cite::KIM_2018_RESULTS]),
        ),
        paragraph(
            keys::LEARN_RISKS_COMMON_MORE,
            Basis::Cited(&[cite::KIM_2018_RESULTS]),
        ),
        paragraph(keys::LEARN_RISKS_COMMON_OWN, Basis::AskClinic),
    ],
};

const KIDNEYS: Section = Section {
    anchor: "kidneys",
    title: keys::LEARN_RISKS_KIDNEYS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RISKS_KIDNEYS_HARM,
            Basis::Cited(&[cite::US_BOXED, cite::US_MONITORING]),
        ),
        word(&words::CREATININE),
        paragraph(
            keys::LEARN_RISKS_KIDNEYS_FEEL,
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        paragraph(
            keys::LEARN_RISKS_KIDNEYS_WHO,
            Basis::Cited(&[cite::HONG_2019]),
        ),
        paragraph(
            keys::LEARN_RISKS_KIDNEYS_COMPARE,
            Basis::Cited(&[cite::US_MONITORING, cite::UK_WARNINGS]),
        ),
        table(
            keys::LEARN_RISKS_KIDNEYS_CAPTION,
            &[
                keys::LEARN_RISKS_KIDNEYS_HEAD_RISE,
                keys::LEARN_RISKS_KIDNEYS_HEAD_ACT,
            ],
            &[
                &[
                    keys::LEARN_RISKS_KIDNEYS_QUARTER,
                    keys::LEARN_RISKS_KIDNEYS_QUARTER_ACT,
                ],
                &[
                    keys::LEARN_RISKS_KIDNEYS_AGAIN,
                    keys::LEARN_RISKS_KIDNEYS_AGAIN_ACT,
                ],
                &[
                    keys::LEARN_RISKS_KIDNEYS_HALF,
                    keys::LEARN_RISKS_KIDNEYS_HALF_ACT,
                ],
            ],
            Basis::Cited(&[
                cite::US_MONITORING,
                cite::US_DOSAGE,
                cite::JAAD_TABLE,
                cite::UK_WARNINGS,
            ]),
        ),
        paragraph(keys::LEARN_RISKS_KIDNEYS_EXAMPLE, Basis::Practical),
        paragraph(keys::LEARN_RISKS_KIDNEYS_LEVELS, Basis::Practical),
        sources_differ(
            keys::LEARN_RISKS_KIDNEYS_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_RISKS_KIDNEYS_DIFFER_US_WHO,
                    keys::LEARN_RISKS_KIDNEYS_DIFFER_US,
                    &[cite::US_MONITORING, cite::US_DOSAGE],
                ),
                side(
                    keys::LEARN_RISKS_KIDNEYS_DIFFER_UK_WHO,
                    keys::LEARN_RISKS_KIDNEYS_DIFFER_UK,
                    &[cite::UK_WARNINGS, cite::SWISS_COMPENDIUM],
                ),
            ],
            keys::LEARN_RISKS_KIDNEYS_DIFFER_QUESTION,
        ),
        word(&words::EGFR),
    ],
};

const PRESSURE: Section = Section {
    anchor: "blood-pressure-and-brain",
    title: keys::LEARN_RISKS_PRESSURE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RISKS_PRESSURE_RISE,
            Basis::Cited(&[cite::US_BOXED]),
        ),
        paragraph(
            keys::LEARN_RISKS_PRESSURE_FEEL,
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        paragraph(
            keys::LEARN_RISKS_PRESSURE_WEEK,
            Basis::Cited(&[cite::US_HIGH_PRESSURE]),
        ),
        paragraph(
            keys::LEARN_RISKS_PRESSURE_TODAY,
            Basis::Cited(&[cite::SWISS_COMPENDIUM]),
        ),
        paragraph(
            keys::LEARN_RISKS_PRESSURE_DOCTOR,
            Basis::Cited(&[cite::US_DOSAGE, cite::UK_WARNINGS]),
        ),
        sources_differ(
            keys::LEARN_RISKS_PRESSURE_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_RISKS_PRESSURE_DIFFER_US_WHO,
                    keys::LEARN_RISKS_PRESSURE_DIFFER_US,
                    &[cite::US_HIGH_PRESSURE],
                ),
                side(
                    keys::LEARN_RISKS_PRESSURE_DIFFER_SWISS_WHO,
                    keys::LEARN_RISKS_PRESSURE_DIFFER_SWISS,
                    &[cite::SWISS_COMPENDIUM],
                ),
            ],
            keys::LEARN_RISKS_PRESSURE_DIFFER_QUESTION,
        ),
        paragraph(keys::LEARN_RISKS_PRESSURE_EMERGENCY, Basis::AskClinic),
        paragraph(
            keys::LEARN_RISKS_PRESSURE_BRAIN,
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        word(&words::FIT),
    ],
};

const INFECTIONS: Section = Section {
    anchor: "infections",
    title: keys::LEARN_RISKS_INFECTIONS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RISKS_INFECTIONS_WHY,
            Basis::Cited(&[cite::US_WARNINGS]),
        ),
        paragraph(
            keys::LEARN_RISKS_INFECTIONS_BLISTERS,
            Basis::Cited(&[cite::US_SYMPTOMS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
        word(&words::SHINGLES),
    ],
};

const CANCER: Section = Section {
    anchor: "cancer-risk",
    title: keys::LEARN_RISKS_CANCER_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RISKS_CANCER_RISK,
            Basis::Cited(&[cite::US_BOXED]),
        ),
        word(&words::LYMPHOMA),
        list(
            keys::LEARN_RISKS_CANCER_INTRO,
            &[
                keys::LEARN_RISKS_CANCER_PUVA,
                keys::LEARN_RISKS_CANCER_METHOTREXATE,
                keys::LEARN_RISKS_CANCER_UVB,
                keys::LEARN_RISKS_CANCER_TAR,
                keys::LEARN_RISKS_CANCER_RADIATION,
            ],
            Basis::Cited(&[cite::US_BOXED]),
        ),
        paragraph(
            keys::LEARN_RISKS_CANCER_CHECK,
            Basis::Cited(&[cite::US_BOXED, cite::US_MONITORING]),
        ),
        paragraph(
            keys::LEARN_RISKS_CANCER_SUN,
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_LEAFLET]),
        ),
        sources_differ(
            keys::LEARN_RISKS_CANCER_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_RISKS_CANCER_DIFFER_WEST_WHO,
                    keys::LEARN_RISKS_CANCER_DIFFER_WEST,
                    &[
                        cite::US_BOXED,
                        cite::US_CONTRAINDICATIONS,
                        cite::UK_CONTRAINDICATIONS,
                    ],
                ),
                side(
                    keys::LEARN_RISKS_CANCER_DIFFER_JAPAN_WHO,
                    keys::LEARN_RISKS_CANCER_DIFFER_JAPAN,
                    &[cite::JAPAN_INTERACTIONS],
                ),
            ],
            keys::LEARN_RISKS_CANCER_DIFFER_QUESTION,
        ),
    ],
};

const OTHER: Section = Section {
    anchor: "other-risks",
    title: keys::LEARN_RISKS_OTHER_TITLE,
    blocks: &[
        table(
            keys::LEARN_RISKS_OTHER_CAPTION,
            &[
                keys::LEARN_RISKS_OTHER_HEAD_RISK,
                keys::LEARN_RISKS_OTHER_HEAD_NOTICE,
                keys::LEARN_RISKS_OTHER_HEAD_ACT,
            ],
            &[
                &[
                    keys::LEARN_RISKS_OTHER_POTASSIUM,
                    keys::LEARN_RISKS_OTHER_POTASSIUM_NOTICE,
                    keys::LEARN_RISKS_OTHER_POTASSIUM_ACT,
                ],
                &[
                    keys::LEARN_RISKS_OTHER_MAGNESIUM,
                    keys::LEARN_RISKS_OTHER_MAGNESIUM_NOTICE,
                    keys::LEARN_RISKS_OTHER_MAGNESIUM_ACT,
                ],
                &[
                    keys::LEARN_RISKS_OTHER_LIVER,
                    keys::LEARN_RISKS_OTHER_LIVER_NOTICE,
                    keys::LEARN_RISKS_OTHER_LIVER_ACT,
                ],
                &[
                    keys::LEARN_RISKS_OTHER_MUSCLE,
                    keys::LEARN_RISKS_OTHER_MUSCLE_NOTICE,
                    keys::LEARN_RISKS_OTHER_MUSCLE_ACT,
                ],
                &[
                    keys::LEARN_RISKS_OTHER_GOUT,
                    keys::LEARN_RISKS_OTHER_GOUT_NOTICE,
                    keys::LEARN_RISKS_OTHER_GOUT_ACT,
                ],
                &[
                    keys::LEARN_RISKS_OTHER_GUMS,
                    keys::LEARN_RISKS_OTHER_GUMS_NOTICE,
                    keys::LEARN_RISKS_OTHER_GUMS_ACT,
                ],
            ],
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
                cite::JAAD_TABLE,
                cite::UK_WARNINGS,
            ]),
        ),
        word(&words::STATIN),
        paragraph(
            keys::LEARN_RISKS_OTHER_RANGE,
            Basis::Cited(&[cite::US_DOSAGE, cite::UK_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_RISKS_OTHER_FATS,
            Basis::Cited(&[cite::JAAD_TABLE, cite::NHS, cite::UK_WARNINGS]),
        ),
    ],
};

const SKIN: Section = Section {
    anchor: "red-skin-or-pus-spots",
    title: keys::LEARN_RISKS_SKIN_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RISKS_SKIN_ACT,
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        paragraph(keys::LEARN_RISKS_SKIN_ALREADY, Basis::AskClinic),
    ],
};
