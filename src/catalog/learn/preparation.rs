//! What happens before the first dose, and what the clinic must know.

use super::{
    Section, Stage, TeachBack, Topic, list, paragraph, side, sources_differ, steps, warning, word,
};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "preparation",
    title: keys::LEARN_PREPARATION_TITLE,
    lead: keys::LEARN_PREPARATION_LEAD,
    in_short: &[
        keys::LEARN_PREPARATION_IN_SHORT_1,
        keys::LEARN_PREPARATION_IN_SHORT_2,
        keys::LEARN_PREPARATION_IN_SHORT_3,
    ],
    stages: &[Stage::Before],
    reviewed: READ_ON,
    sections: &[
        TESTS,
        TWICE,
        INFECTIONS,
        VACCINES,
        CHECKS,
        TELL_YOUR_DOCTOR,
        MEDICINES,
        LIGHT_TAR_SUN,
        PREGNANCY,
        COUNSELLING,
        WHAT_TO_BRING,
        ON_THE_DAY,
        TEST_RHYTHM,
    ],
    questions: &[
        keys::LEARN_PREPARATION_QUESTIONS_WHY_ME,
        keys::LEARN_PREPARATION_QUESTIONS_VALUES,
        keys::LEARN_PREPARATION_QUESTIONS_BOX,
        keys::LEARN_PREPARATION_QUESTIONS_PAIN,
        keys::LEARN_PREPARATION_QUESTIONS_MISSED,
        keys::LEARN_PREPARATION_QUESTIONS_NIGHT,
        keys::LEARN_PREPARATION_QUESTIONS_END,
        keys::LEARN_PREPARATION_QUESTIONS_HOME,
    ],
    teach_back: &[
        TeachBack {
            question: keys::LEARN_PREPARATION_CHECK_GRAPEFRUIT,
            answers: [
                keys::LEARN_PREPARATION_CHECK_GRAPEFRUIT_LITTLE,
                keys::LEARN_PREPARATION_CHECK_GRAPEFRUIT_OTHER,
                keys::LEARN_PREPARATION_CHECK_GRAPEFRUIT_LATER,
            ],
            right: 1,
            explanation: keys::LEARN_PREPARATION_CHECK_GRAPEFRUIT_WHY,
        },
        TeachBack {
            question: keys::LEARN_PREPARATION_CHECK_TWICE,
            answers: [
                keys::LEARN_PREPARATION_CHECK_TWICE_BASELINE,
                keys::LEARN_PREPARATION_CHECK_TWICE_SPARE,
                keys::LEARN_PREPARATION_CHECK_TWICE_DOSE,
            ],
            right: 0,
            explanation: keys::LEARN_PREPARATION_CHECK_TWICE_WHY,
        },
        TeachBack {
            question: keys::LEARN_PREPARATION_CHECK_HOME,
            answers: [
                keys::LEARN_PREPARATION_CHECK_HOME_HERB,
                keys::LEARN_PREPARATION_CHECK_HOME_PILL,
                keys::LEARN_PREPARATION_CHECK_HOME_ASK,
            ],
            right: 2,
            explanation: keys::LEARN_PREPARATION_CHECK_HOME_WHY,
        },
    ],
};

const TESTS: Section = Section {
    anchor: "tests",
    title: keys::LEARN_PREPARATION_TESTS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_PREPARATION_TESTS_WHY,
            Basis::Cited(&[cite::US_MONITORING, cite::BAD]),
        ),
        list(
            keys::LEARN_PREPARATION_TESTS_INTRO,
            &[
                keys::LEARN_PREPARATION_TESTS_CREATININE,
                keys::LEARN_PREPARATION_TESTS_BLOOD_PRESSURE,
                keys::LEARN_PREPARATION_TESTS_UREA,
                keys::LEARN_PREPARATION_TESTS_BLOOD_COUNT,
                keys::LEARN_PREPARATION_TESTS_SALTS,
                keys::LEARN_PREPARATION_TESTS_FATS,
                keys::LEARN_PREPARATION_TESTS_LIVER,
                keys::LEARN_PREPARATION_TESTS_URINE,
                keys::LEARN_PREPARATION_TESTS_SUGAR,
                keys::LEARN_PREPARATION_TESTS_WEIGHT,
            ],
            Basis::Cited(&[
                cite::US_MONITORING,
                cite::US_DOSAGE,
                cite::JAAD_TABLE,
                cite::NHS,
                cite::BAD,
            ]),
        ),
        paragraph(keys::LEARN_PREPARATION_TESTS_EAT, Basis::AskClinic),
    ],
};

const TWICE: Section = Section {
    anchor: "twice",
    title: keys::LEARN_PREPARATION_TWICE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_PREPARATION_TWICE_CREATININE,
            Basis::Cited(&[cite::US_MONITORING, cite::UK_WARNINGS, cite::NHS, cite::BAD]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_TWICE_COMPARE,
            Basis::Cited(&[cite::US_MONITORING, cite::UK_WARNINGS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_TWICE_BLOOD_PRESSURE,
            Basis::Cited(&[
                cite::US_MONITORING,
                cite::US_CONTRAINDICATIONS,
                cite::UK_CONTRAINDICATIONS,
            ]),
        ),
        word(&words::CREATININE),
        word(&words::BASELINE),
    ],
};

const INFECTIONS: Section = Section {
    anchor: "infections",
    title: keys::LEARN_PREPARATION_INFECTIONS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_PREPARATION_INFECTIONS_WHY,
            Basis::Cited(&[cite::US_WARNINGS, cite::US_MONITORING]),
        ),
        list(
            keys::LEARN_PREPARATION_INFECTIONS_INTRO,
            &[
                keys::LEARN_PREPARATION_INFECTIONS_HEPATITIS,
                keys::LEARN_PREPARATION_INFECTIONS_HIV,
                keys::LEARN_PREPARATION_INFECTIONS_TB,
                keys::LEARN_PREPARATION_INFECTIONS_CHICKENPOX,
            ],
            Basis::Cited(&[cite::BAD, cite::NHS, cite::NZ_SHEET]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_INFECTIONS_NOW,
            Basis::Cited(&[cite::UK_CONTRAINDICATIONS, cite::ASIA_CONTRAINDICATIONS]),
        ),
    ],
};

const VACCINES: Section = Section {
    anchor: "vaccines",
    title: keys::LEARN_PREPARATION_VACCINES_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_PREPARATION_VACCINES_LIVE,
            Basis::Cited(&[cite::US_PATIENTS, cite::UK_WARNINGS, cite::FRANCE_LIST]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_VACCINES_CHICKENPOX,
            Basis::Cited(&[cite::ECZEMA_SOCIETY, cite::BAD]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_VACCINES_OTHER,
            Basis::Cited(&[cite::NHS, cite::US_PATIENTS]),
        ),
    ],
};

const CHECKS: Section = Section {
    anchor: "checks",
    title: keys::LEARN_PREPARATION_CHECKS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_PREPARATION_CHECKS_SKIN,
            Basis::Cited(&[cite::US_MONITORING, cite::UK_WARNINGS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_CHECKS_SAMPLE,
            Basis::Cited(&[cite::US_MONITORING]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_CHECKS_TEETH,
            Basis::Cited(&[cite::UK_WARNINGS, cite::SINGAPORE_DENTAL]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_CHECKS_CERVIX,
            Basis::Cited(&[cite::NHS, cite::UK_WARNINGS]),
        ),
    ],
};

const TELL_YOUR_DOCTOR: Section = Section {
    anchor: "tell-your-doctor",
    title: keys::LEARN_PREPARATION_TELL_TITLE,
    blocks: &[
        warning(
            keys::LEARN_PREPARATION_TELL_WARNING_TITLE,
            keys::LEARN_PREPARATION_TELL_WARNING_TEXT,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS, cite::UK_CONTRAINDICATIONS]),
        ),
        list(
            keys::LEARN_PREPARATION_TELL_ILLNESS_INTRO,
            &[
                keys::LEARN_PREPARATION_TELL_ALLERGY,
                keys::LEARN_PREPARATION_TELL_INGREDIENTS,
                keys::LEARN_PREPARATION_TELL_KIDNEY,
                keys::LEARN_PREPARATION_TELL_BLOOD_PRESSURE,
                keys::LEARN_PREPARATION_TELL_CANCER,
                keys::LEARN_PREPARATION_TELL_SPOT,
                keys::LEARN_PREPARATION_TELL_INFECTION,
                keys::LEARN_PREPARATION_TELL_DEFENCE,
                keys::LEARN_PREPARATION_TELL_OTHER,
                keys::LEARN_PREPARATION_TELL_GUMS,
            ],
            Basis::Cited(&[
                cite::US_CONTRAINDICATIONS,
                cite::US_INDICATIONS,
                cite::US_MONITORING,
                cite::UK_CONTRAINDICATIONS,
                cite::UK_WARNINGS,
                cite::KOREA_COMPOSITION,
                cite::BAD,
                cite::UK_LEAFLET,
                cite::NZ_SHEET,
            ]),
        ),
        list(
            keys::LEARN_PREPARATION_TELL_LIFE_INTRO,
            &[
                keys::LEARN_PREPARATION_TELL_LIGHT,
                keys::LEARN_PREPARATION_TELL_IMMUNE,
                keys::LEARN_PREPARATION_TELL_TAR,
                keys::LEARN_PREPARATION_TELL_PREGNANCY,
                keys::LEARN_PREPARATION_TELL_VACCINES,
                keys::LEARN_PREPARATION_TELL_VISITS,
            ],
            Basis::Cited(&[
                cite::US_BOXED,
                cite::US_CONTRAINDICATIONS,
                cite::US_PATIENTS,
                cite::UK_PREGNANCY,
                cite::ARTHRITIS_LEAFLET,
            ]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_TELL_AGE,
            Basis::Cited(&[cite::UK_LEAFLET, cite::UK_WARNINGS, cite::US_INDICATIONS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_TELL_TESTS,
            Basis::Cited(&[cite::ARTHRITIS_LEAFLET]),
        ),
    ],
};

const MEDICINES: Section = Section {
    anchor: "medicines",
    title: keys::LEARN_PREPARATION_MIX_TITLE,
    blocks: &[
        paragraph(keys::LEARN_PREPARATION_MIX_LIST, Basis::Cited(&[cite::BAD])),
        paragraph(
            keys::LEARN_PREPARATION_MIX_COMMON,
            Basis::Cited(&[cite::KOREA_PSORIASIS_SOCIETY]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_NOT_HERE,
            Basis::Cited(&[cite::US_INTERACTIONS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_GRAPEFRUIT,
            Basis::Cited(&[cite::US_PATIENTS, cite::FRANCE_LIST]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_POMELO,
            Basis::Cited(&[cite::POMELO]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_ST_JOHNS_WORT,
            Basis::Cited(&[
                cite::UK_CONTRAINDICATIONS,
                cite::FRANCE_LIST,
                cite::EU_CONTRAINDICATIONS,
            ]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_PAIN_KILLERS,
            Basis::Cited(&[cite::US_INTERACTIONS, cite::FRANCE_LIST]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_STATINS,
            Basis::Cited(&[cite::KOREA_BANS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_STATINS_WHY,
            Basis::Cited(&[cite::KOREA_BANS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_POTASSIUM,
            Basis::Cited(&[
                cite::FRANCE_LIST,
                cite::SWISS_LEAFLET,
                cite::UK_WARNINGS,
                cite::ASIA_POTASSIUM,
                cite::US_PRECAUTIONS,
            ]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_HERBS,
            Basis::Cited(&[cite::HERB_TABLE]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_URSA,
            Basis::Cited(&[cite::FRANCE_LIST, cite::JAPAN_INTERACTIONS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_CBD,
            Basis::Cited(&[cite::KOREA_CUSTOMS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_IMMUNE,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS, cite::UK_CONTRAINDICATIONS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_TELL,
            Basis::Cited(&[cite::KOREA_BANS]),
        ),
        paragraph(keys::LEARN_PREPARATION_MIX_DO_NOT_STOP, Basis::AskClinic),
    ],
};

const LIGHT_TAR_SUN: Section = Section {
    anchor: "light-tar-sun",
    title: keys::LEARN_PREPARATION_LIGHT_TITLE,
    blocks: &[
        paragraph(keys::LEARN_PREPARATION_LIGHT_KOREA, Basis::AskClinic),
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
        paragraph(
            keys::LEARN_PREPARATION_LIGHT_PAST,
            Basis::Cited(&[cite::US_BOXED]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_LIGHT_TAR,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS, cite::UK_CONTRAINDICATIONS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_LIGHT_SUN,
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_LEAFLET]),
        ),
    ],
};

const PREGNANCY: Section = Section {
    anchor: "pregnancy",
    title: keys::LEARN_PREPARATION_PREGNANCY_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_PREPARATION_PREGNANCY_TELL,
            Basis::Cited(&[cite::UK_PREGNANCY, cite::KOREA_PREGNANCY]),
        ),
        sources_differ(
            keys::LEARN_PREPARATION_PREGNANCY_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_PREPARATION_PREGNANCY_DIFFER_UK_WHO,
                    keys::LEARN_PREPARATION_PREGNANCY_DIFFER_UK,
                    &[cite::UK_PREGNANCY],
                ),
                side(
                    keys::LEARN_PREPARATION_PREGNANCY_DIFFER_KOREA_WHO,
                    keys::LEARN_PREPARATION_PREGNANCY_DIFFER_KOREA,
                    &[cite::KOREA_PREGNANCY],
                ),
                side(
                    keys::LEARN_PREPARATION_PREGNANCY_DIFFER_JAPAN_WHO,
                    keys::LEARN_PREPARATION_PREGNANCY_DIFFER_JAPAN,
                    &[cite::JAPAN_OLD_PREGNANCY],
                ),
            ],
            keys::LEARN_PREPARATION_PREGNANCY_DIFFER_QUESTION,
        ),
        paragraph(
            keys::LEARN_PREPARATION_PREGNANCY_PILL,
            Basis::Cited(&[cite::US_INTERACTIONS]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_PREGNANCY_FEEDING,
            Basis::Cited(&[cite::UK_PREGNANCY, cite::JAPAN_OLD_PREGNANCY]),
        ),
    ],
};

const COUNSELLING: Section = Section {
    anchor: "counselling",
    title: keys::LEARN_PREPARATION_COUNSELLING_TITLE,
    blocks: &[
        list(
            keys::LEARN_PREPARATION_COUNSELLING_INTRO,
            &[
                keys::LEARN_PREPARATION_COUNSELLING_TAKE,
                keys::LEARN_PREPARATION_COUNSELLING_AVOID,
                keys::LEARN_PREPARATION_COUNSELLING_TESTS,
                keys::LEARN_PREPARATION_COUNSELLING_RISKS,
                keys::LEARN_PREPARATION_COUNSELLING_SHORT,
            ],
            Basis::AskClinic,
        ),
        paragraph(
            keys::LEARN_PREPARATION_COUNSELLING_SAY_BACK,
            Basis::Practical,
        ),
    ],
};

const WHAT_TO_BRING: Section = Section {
    anchor: "what-to-bring",
    title: keys::LEARN_PREPARATION_BRING_TITLE,
    blocks: &[list(
        keys::LEARN_PREPARATION_BRING_INTRO,
        &[
            keys::LEARN_PREPARATION_BRING_LETTER,
            keys::LEARN_PREPARATION_BRING_BOXES,
            keys::LEARN_PREPARATION_BRING_RESULTS,
            keys::LEARN_PREPARATION_BRING_TREATMENTS,
            keys::LEARN_PREPARATION_BRING_VACCINES,
            keys::LEARN_PREPARATION_BRING_PAPERS,
            keys::LEARN_PREPARATION_BRING_QUESTIONS,
        ],
        Basis::Practical,
    )],
};

const ON_THE_DAY: Section = Section {
    anchor: "on-the-day",
    title: keys::LEARN_PREPARATION_DAY_TITLE,
    blocks: &[
        steps(
            keys::LEARN_PREPARATION_DAY_INTRO,
            &[
                keys::LEARN_PREPARATION_DAY_TALK,
                keys::LEARN_PREPARATION_DAY_MEASURE,
                keys::LEARN_PREPARATION_DAY_SAMPLES,
                keys::LEARN_PREPARATION_DAY_SKIN,
                keys::LEARN_PREPARATION_DAY_AGAIN,
                keys::LEARN_PREPARATION_DAY_PLAN,
            ],
            Basis::AskClinic,
        ),
        paragraph(keys::LEARN_PREPARATION_DAY_INTERPRETER, Basis::Practical),
    ],
};

const TEST_RHYTHM: Section = Section {
    anchor: "test-rhythm",
    title: keys::LEARN_PREPARATION_RHYTHM_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_PREPARATION_RHYTHM_PLAN,
            Basis::Cited(&[
                cite::US_MONITORING,
                cite::UK_WARNINGS,
                cite::NHS,
                cite::JAAD_TABLE,
            ]),
        ),
        sources_differ(
            keys::LEARN_PREPARATION_RHYTHM_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_PREPARATION_RHYTHM_DIFFER_LABELS_WHO,
                    keys::LEARN_PREPARATION_RHYTHM_DIFFER_LABELS,
                    &[cite::US_MONITORING, cite::UK_WARNINGS, cite::NHS],
                ),
                side(
                    keys::LEARN_PREPARATION_RHYTHM_DIFFER_KOREA_WHO,
                    keys::LEARN_PREPARATION_RHYTHM_DIFFER_KOREA,
                    &[cite::KIM_2018],
                ),
            ],
            keys::LEARN_PREPARATION_RHYTHM_DIFFER_QUESTION,
        ),
    ],
};
