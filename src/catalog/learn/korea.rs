//! Treatment in Korea: what is known, what is not, and how visits go.

use super::{Section, Stage, Topic, list, paragraph, steps, table, word};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "korea",
    title: keys::LEARN_KOREA_TITLE,
    lead: keys::LEARN_KOREA_LEAD,
    in_short: &[
        keys::LEARN_KOREA_IN_SHORT_1,
        keys::LEARN_KOREA_IN_SHORT_2,
        keys::LEARN_KOREA_IN_SHORT_3,
    ],
    stages: Stage::ALL,
    reviewed: READ_ON,
    sections: &[
        CAPSULES, LABEL, TESTS, LISTS, LIGHT, STEPS, AFTERCARE, VISIT, ARRANGE,
    ],
    questions: &[
        keys::LEARN_PREPARATION_QUESTIONS_BOX,
        keys::LEARN_KOREA_QUESTIONS_LABEL,
        keys::LEARN_PREPARATION_RHYTHM_DIFFER_QUESTION,
        keys::LEARN_KOREA_QUESTIONS_STATIN,
        keys::LEARN_KOREA_QUESTIONS_WRITTEN,
    ],
    teach_back: &[],
};

const CAPSULES: Section = Section {
    anchor: "capsules",
    title: keys::LEARN_KOREA_CAPSULES_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_KOREA_CAPSULES_STRENGTHS,
            Basis::Cited(&[cite::KOREA_COMPOSITION]),
        ),
        paragraph(
            keys::LEARN_KOREA_CAPSULES_IMPLANTA,
            Basis::Cited(&[cite::KOREA_INDICATIONS, cite::US_BOXED, cite::UK_NAME]),
        ),
        word(&words::BRAND),
        paragraph(keys::LEARN_KOREA_CAPSULES_NAMES, Basis::Practical),
        paragraph(
            keys::LEARN_KOREA_CAPSULES_INGREDIENTS,
            Basis::Cited(&[cite::KOREA_COMPOSITION]),
        ),
    ],
};

const LABEL: Section = Section {
    anchor: "label",
    title: keys::LEARN_KOREA_LABEL_TITLE,
    blocks: &[
        word(&words::LABEL),
        paragraph(
            keys::LEARN_KOREA_LABEL_APPROVED,
            Basis::Cited(&[cite::KOREA_INDICATIONS]),
        ),
        list(
            keys::LEARN_KOREA_LABEL_UNKNOWN_INTRO,
            &[
                keys::LEARN_KOREA_LABEL_UNKNOWN_DOSE,
                keys::LEARN_KOREA_LABEL_UNKNOWN_REASONS,
                keys::LEARN_KOREA_LABEL_UNKNOWN_TESTS,
                keys::LEARN_KOREA_LABEL_UNKNOWN_LIGHT,
            ],
            Basis::AskClinic,
        ),
        paragraph(
            keys::LEARN_KOREA_LABEL_CLINIC,
            Basis::Cited(&[cite::KOREA_CLINIC]),
        ),
    ],
};

const TESTS: Section = Section {
    anchor: "tests",
    title: keys::LEARN_KOREA_TESTS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_KOREA_TESTS_LABELS,
            Basis::Cited(&[cite::US_MONITORING, cite::UK_WARNINGS]),
        ),
        paragraph(
            keys::LEARN_KOREA_TESTS_PRACTICE,
            Basis::Cited(&[cite::KIM_2018]),
        ),
        paragraph(
            keys::LEARN_KOREA_TESTS_CHANGES,
            Basis::Cited(&[cite::KIM_2018_RESULTS]),
        ),
        paragraph(
            keys::LEARN_KOREA_TESTS_RISK,
            Basis::Cited(&[cite::KIM_2018_RESULTS]),
        ),
        paragraph(
            keys::LEARN_KOREA_TESTS_SIDE_EFFECTS,
            Basis::Cited(&[cite::KJD_2013]),
        ),
        paragraph(
            keys::LEARN_KOREA_TESTS_FIGURES,
            Basis::Cited(&[cite::KJD_2013]),
        ),
        paragraph(
            keys::LEARN_KOREA_TESTS_EARLY,
            Basis::Cited(&[cite::KJD_2013]),
        ),
    ],
};

const LISTS: Section = Section {
    anchor: "not-together",
    title: keys::LEARN_KOREA_LISTS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_KOREA_LISTS_WHAT,
            Basis::Cited(&[cite::KOREA_BANS]),
        ),
        paragraph(
            keys::LEARN_KOREA_LISTS_HIDDEN,
            Basis::Cited(&[cite::KOREA_BANS]),
        ),
        word(&words::STATIN),
        table(
            keys::LEARN_KOREA_LISTS_CAPTION,
            &[
                keys::LEARN_KOREA_LISTS_HEAD_PARTNER,
                keys::LEARN_KOREA_LISTS_HEAD_REASON,
            ],
            &[
                &[
                    keys::LEARN_KOREA_LISTS_STATINS,
                    keys::LEARN_KOREA_LISTS_STATINS_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_DABIGATRAN,
                    keys::LEARN_KOREA_LISTS_DABIGATRAN_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_DRONEDARONE,
                    keys::LEARN_KOREA_LISTS_DRONEDARONE_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_TACROLIMUS,
                    keys::LEARN_KOREA_LISTS_TACROLIMUS_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_IMMUNE,
                    keys::LEARN_KOREA_LISTS_IMMUNE_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_COVID,
                    keys::LEARN_KOREA_LISTS_COVID_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_ELBASVIR,
                    keys::LEARN_KOREA_LISTS_ELBASVIR_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_ASUNAPREVIR,
                    keys::LEARN_KOREA_LISTS_ASUNAPREVIR_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_CANCER,
                    keys::LEARN_KOREA_LISTS_CANCER_REASON,
                ],
                &[
                    keys::LEARN_KOREA_LISTS_MANNITOL,
                    keys::LEARN_KOREA_LISTS_MANNITOL_REASON,
                ],
            ],
            Basis::Cited(&[cite::KOREA_BANS]),
        ),
        paragraph(
            keys::LEARN_KOREA_LISTS_DOCTOR,
            Basis::Cited(&[cite::KOREA_PORTAL]),
        ),
        paragraph(
            keys::LEARN_KOREA_LISTS_MISSING,
            Basis::Cited(&[
                cite::KOREA_BANS,
                cite::US_CONTRAINDICATIONS,
                cite::UK_CONTRAINDICATIONS,
                cite::FRANCE_LIST,
            ]),
        ),
        paragraph(
            keys::LEARN_KOREA_LISTS_MISSING_MORE,
            Basis::Cited(&[
                cite::KOREA_BANS,
                cite::FRANCE_LIST,
                cite::EU_CONTRAINDICATIONS,
            ]),
        ),
        paragraph(
            keys::LEARN_KOREA_LISTS_PREGNANCY,
            Basis::Cited(&[cite::KOREA_PREGNANCY]),
        ),
        paragraph(
            keys::LEARN_KOREA_LISTS_NO_ENTRY,
            Basis::Cited(&[cite::KOREA_OTHER_LISTS]),
        ),
    ],
};

const LIGHT: Section = Section {
    anchor: "light-therapy",
    title: keys::LEARN_KOREA_LIGHT_TITLE,
    blocks: &[
        word(&words::LIGHT_THERAPY),
        paragraph(
            keys::LEARN_KOREA_LIGHT_LABELS,
            Basis::Cited(&[
                cite::US_CONTRAINDICATIONS,
                cite::UK_CONTRAINDICATIONS,
                cite::UK_LEAFLET,
                cite::SWISS_LEAFLET,
            ]),
        ),
        paragraph(keys::LEARN_KOREA_LIGHT_PRACTICE, Basis::AskClinic),
    ],
};

const STEPS: Section = Section {
    anchor: "steps",
    title: keys::LEARN_KOREA_STEPS_TITLE,
    blocks: &[
        paragraph(keys::LEARN_KOREA_STEPS_PRACTICE, Basis::AskClinic),
        word(&words::BIOLOGIC),
        paragraph(
            keys::LEARN_KOREA_STEPS_NOT_TOGETHER,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS]),
        ),
        paragraph(
            keys::LEARN_KOREA_STEPS_SOCIETY,
            Basis::Cited(&[cite::KOREA_PSORIASIS_SOCIETY]),
        ),
        paragraph(
            keys::LEARN_KOREA_STEPS_STUDY,
            Basis::Cited(&[cite::CIPOL_STUDY]),
        ),
        list(
            keys::LEARN_KOREA_STEPS_PAY_INTRO,
            &[
                keys::LEARN_KOREA_STEPS_PAY_TIME,
                keys::LEARN_KOREA_STEPS_PAY_SKIN,
                keys::LEARN_KOREA_STEPS_PAY_BEFORE,
            ],
            Basis::Cited(&[cite::KOREA_PRESS]),
        ),
        paragraph(keys::LEARN_KOREA_STEPS_PAY_NOW, Basis::AskClinic),
    ],
};

const AFTERCARE: Section = Section {
    anchor: "aftercare",
    title: keys::LEARN_KOREA_AFTERCARE_TITLE,
    blocks: &[
        list(
            keys::LEARN_KOREA_AFTERCARE_OFFER_INTRO,
            &[
                keys::LEARN_KOREA_AFTERCARE_OFFER_FOOD,
                keys::LEARN_KOREA_AFTERCARE_OFFER_MIND,
                keys::LEARN_KOREA_AFTERCARE_OFFER_VISITS,
            ],
            Basis::AskClinic,
        ),
        paragraph(
            keys::LEARN_KOREA_AFTERCARE_SALT,
            Basis::Cited(&[
                cite::FRANCE_LIST,
                cite::SWISS_LEAFLET,
                cite::UK_WARNINGS,
                cite::ASIA_POTASSIUM,
            ]),
        ),
    ],
};

const VISIT: Section = Section {
    anchor: "visit",
    title: keys::LEARN_KOREA_VISIT_TITLE,
    blocks: &[
        list(
            keys::LEARN_KOREA_VISIT_BRING_INTRO,
            &[
                keys::LEARN_KOREA_VISIT_BRING_BOXES,
                keys::LEARN_KOREA_VISIT_BRING_RESULTS,
                keys::LEARN_KOREA_VISIT_BRING_PLAN,
            ],
            Basis::Practical,
        ),
        paragraph(keys::LEARN_KOREA_VISIT_INTERPRETER, Basis::Practical),
        steps(
            keys::LEARN_KOREA_VISIT_PHARMACY_INTRO,
            &[
                keys::LEARN_KOREA_VISIT_PHARMACY_SHOW,
                keys::LEARN_KOREA_VISIT_PHARMACY_COMPARE,
                keys::LEARN_KOREA_VISIT_PHARMACY_ASK,
            ],
            Basis::Practical,
        ),
        paragraph(
            keys::LEARN_KOREA_VISIT_PHARMACY_WHY,
            Basis::Cited(&[cite::KOREA_USES]),
        ),
        paragraph(
            keys::LEARN_KOREA_VISIT_CBD,
            Basis::Cited(&[cite::KOREA_CUSTOMS]),
        ),
    ],
};

const ARRANGE: Section = Section {
    anchor: "who-arranges",
    title: keys::LEARN_KOREA_ARRANGE_TITLE,
    blocks: &[
        paragraph(keys::LEARN_KOREA_ARRANGE_APP, Basis::Practical),
        paragraph(keys::LEARN_KOREA_ARRANGE_CONTACT, Basis::Practical),
    ],
};
