//! How it is taken.

use super::{
    CareLevel, Drawing, Section, Stage, TeachBack, Topic, care_card, figure, list, paragraph, side,
    sources_differ, warning, word,
};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "how-to-take",
    title: keys::LEARN_HOW_TO_TAKE_TITLE,
    lead: keys::LEARN_HOW_TO_TAKE_LEAD,
    in_short: &[
        keys::LEARN_HOW_TO_TAKE_IN_SHORT_1,
        keys::LEARN_HOW_TO_TAKE_IN_SHORT_2,
        keys::LEARN_HOW_TO_TAKE_IN_SHORT_3,
    ],
    stages: &[Stage::FirstWeeks, Stage::Later],
    reviewed: READ_ON,
    sections: &[
        TWO_DOSES, BRAND, MISSED, TESTS, COURSE, DOSE, LOWER, SKIN_CARE, HOME,
    ],
    questions: &[
        keys::LEARN_HOW_TO_TAKE_QUESTIONS_CAPSULES,
        keys::LEARN_HOW_TO_TAKE_QUESTIONS_VOMIT,
        keys::LEARN_HOW_TO_TAKE_QUESTIONS_LATE,
        keys::LEARN_HOW_TO_TAKE_QUESTIONS_BRAND,
        keys::LEARN_HOW_TO_TAKE_QUESTIONS_RESULTS,
    ],
    teach_back: &[
        TeachBack {
            question: keys::LEARN_HOW_TO_TAKE_CHECK_MISSED,
            answers: [
                keys::LEARN_HOW_TO_TAKE_CHECK_MISSED_BOTH,
                keys::LEARN_HOW_TO_TAKE_CHECK_MISSED_SKIP,
                keys::LEARN_HOW_TO_TAKE_CHECK_MISSED_WAIT,
            ],
            right: 1,
            explanation: keys::LEARN_HOW_TO_TAKE_CHECK_MISSED_WHY,
        },
        TeachBack {
            question: keys::LEARN_HOW_TO_TAKE_CHECK_NEW,
            answers: [
                keys::LEARN_HOW_TO_TAKE_CHECK_NEW_ASK,
                keys::LEARN_HOW_TO_TAKE_CHECK_NEW_TEA,
                keys::LEARN_HOW_TO_TAKE_CHECK_NEW_LITTLE,
            ],
            right: 0,
            explanation: keys::LEARN_HOW_TO_TAKE_CHECK_NEW_WHY,
        },
        TeachBack {
            question: keys::LEARN_HOW_TO_TAKE_CHECK_WELL,
            answers: [
                keys::LEARN_HOW_TO_TAKE_CHECK_WELL_SKIP,
                keys::LEARN_HOW_TO_TAKE_CHECK_WELL_LATER,
                keys::LEARN_HOW_TO_TAKE_CHECK_WELL_GO,
            ],
            right: 2,
            explanation: keys::LEARN_HOW_TO_TAKE_CHECK_WELL_WHY,
        },
    ],
};

const TWO_DOSES: Section = Section {
    anchor: "two-doses",
    title: keys::LEARN_HOW_TO_TAKE_TWO_DOSES_TITLE,
    blocks: &[
        list(
            keys::LEARN_HOW_TO_TAKE_TWO_DOSES_INTRO,
            &[
                keys::LEARN_HOW_TO_TAKE_TWO_DOSES_TIMES,
                keys::LEARN_HOW_TO_TAKE_TWO_DOSES_SAME,
                keys::LEARN_HOW_TO_TAKE_TWO_DOSES_WHOLE,
                keys::LEARN_HOW_TO_TAKE_TWO_DOSES_FOOD,
            ],
            Basis::Cited(&[
                cite::US_DOSAGE,
                cite::UK_DOSAGE,
                cite::UK_HOSPITAL,
                cite::NZ_SHEET,
            ]),
        ),
        warning(
            keys::LEARN_HOW_TO_TAKE_TWO_DOSES_WARNING_TITLE,
            keys::LEARN_HOW_TO_TAKE_TWO_DOSES_WARNING_TEXT,
            Basis::Cited(&[cite::US_DOSAGE, cite::UK_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_TWO_DOSES_GRAPEFRUIT,
            Basis::Cited(&[cite::US_PATIENTS, cite::FRANCE_LIST]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_TWO_DOSES_FORMS,
            Basis::Cited(&[cite::KOREA_COMPOSITION, cite::US_SUPPLY]),
        ),
    ],
};

const BRAND: Section = Section {
    anchor: "brand",
    title: keys::LEARN_HOW_TO_TAKE_BRAND_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_HOW_TO_TAKE_BRAND_SAME,
            Basis::Cited(&[cite::US_BOXED, cite::UK_NAME]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_BRAND_KINDS,
            Basis::Cited(&[cite::US_BOXED]),
        ),
        word(&words::MODIFIED_CYCLOSPORINE),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_BRAND_KOREA,
            Basis::Cited(&[cite::KOREA_COMPOSITION, cite::KOREA_INDICATIONS]),
        ),
        paragraph(keys::LEARN_HOW_TO_TAKE_BRAND_LOOK, Basis::Practical),
    ],
};

const MISSED: Section = Section {
    anchor: "missed-dose",
    title: keys::LEARN_HOW_TO_TAKE_MISSED_TITLE,
    blocks: &[
        list(
            keys::LEARN_HOW_TO_TAKE_MISSED_INTRO,
            &[
                keys::LEARN_HOW_TO_TAKE_MISSED_REMEMBER,
                keys::LEARN_HOW_TO_TAKE_MISSED_NEXT,
                keys::LEARN_HOW_TO_TAKE_MISSED_DOUBLE,
            ],
            Basis::Cited(&[cite::NZ_SHEET]),
        ),
        paragraph(keys::LEARN_HOW_TO_TAKE_MISSED_HOURS, Basis::AskClinic),
        care_card(
            CareLevel::Now,
            &[keys::LEARN_HOW_TO_TAKE_MISSED_TOO_MUCH],
            Some(keys::LEARN_HOW_TO_TAKE_MISSED_TOO_MUCH_NOTE),
            Basis::Cited(&[cite::US_OVERDOSAGE]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_MISSED_TOO_MUCH_SIGNS,
            Basis::Cited(&[cite::US_OVERDOSAGE]),
        ),
        care_card(
            CareLevel::Today,
            &[
                keys::LEARN_HOW_TO_TAKE_MISSED_VOMIT,
                keys::LEARN_HOW_TO_TAKE_MISSED_DIARRHOEA,
            ],
            Some(keys::LEARN_HOW_TO_TAKE_MISSED_VOMIT_NOTE),
            Basis::AskClinic,
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_MISSED_PAIN_KILLER,
            Basis::Cited(&[cite::US_PRECAUTIONS]),
        ),
    ],
};

const TESTS: Section = Section {
    anchor: "tests",
    title: keys::LEARN_HOW_TO_TAKE_TESTS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_HOW_TO_TAKE_TESTS_PLAN,
            Basis::Cited(&[
                cite::US_MONITORING,
                cite::UK_WARNINGS,
                cite::NHS,
                cite::JAAD_TABLE,
            ]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_TESTS_WHY,
            Basis::Cited(&[
                cite::US_MONITORING,
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
            ]),
        ),
        list(
            keys::LEARN_HOW_TO_TAKE_TESTS_INTRO,
            &[
                keys::LEARN_HOW_TO_TAKE_TESTS_KIDNEY,
                keys::LEARN_HOW_TO_TAKE_TESTS_PRESSURE,
                keys::LEARN_HOW_TO_TAKE_TESTS_BLOOD,
                keys::LEARN_HOW_TO_TAKE_TESTS_LIVER,
                keys::LEARN_HOW_TO_TAKE_TESTS_FATS,
            ],
            Basis::Cited(&[
                cite::US_MONITORING,
                cite::JAAD_TABLE,
                cite::UK_WARNINGS,
                cite::NHS,
            ]),
        ),
        word(&words::CREATININE),
        sources_differ(
            keys::LEARN_HOW_TO_TAKE_TESTS_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_HOW_TO_TAKE_TESTS_DIFFER_LABELS_WHO,
                    keys::LEARN_HOW_TO_TAKE_TESTS_DIFFER_LABELS,
                    &[cite::US_MONITORING, cite::UK_WARNINGS, cite::NHS],
                ),
                side(
                    keys::LEARN_HOW_TO_TAKE_TESTS_DIFFER_KOREA_WHO,
                    keys::LEARN_HOW_TO_TAKE_TESTS_DIFFER_KOREA,
                    &[cite::KIM_2018],
                ),
            ],
            keys::LEARN_HOW_TO_TAKE_TESTS_DIFFER_QUESTION,
        ),
        // No document that can be cited names this rhythm.
        paragraph(keys::LEARN_HOW_TO_TAKE_TESTS_OTHER, Basis::AskClinic),
        paragraph(keys::LEARN_HOW_TO_TAKE_TESTS_MISSED, Basis::AskClinic),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_TESTS_LEVEL,
            Basis::Cited(&[cite::US_MONITORING, cite::UK_INTERACTIONS]),
        ),
        word(&words::DRUG_LEVEL),
    ],
};

const COURSE: Section = Section {
    anchor: "course",
    title: keys::LEARN_HOW_TO_TAKE_COURSE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_HOW_TO_TAKE_COURSE_USUAL,
            Basis::Cited(&[cite::CONSENSUS, cite::US_DOSAGE, cite::US_BOXED]),
        ),
        figure(
            Drawing::Course,
            keys::LEARN_HOW_TO_TAKE_COURSE_FIGURE_TITLE,
            &[
                keys::LEARN_HOW_TO_TAKE_COURSE_FIGURE_BEFORE,
                keys::LEARN_HOW_TO_TAKE_COURSE_FIGURE_FIRST,
                keys::LEARN_HOW_TO_TAKE_COURSE_FIGURE_TESTS,
                keys::LEARN_HOW_TO_TAKE_COURSE_FIGURE_CHANGE,
                keys::LEARN_HOW_TO_TAKE_COURSE_FIGURE_END,
            ],
            Basis::Cited(&[cite::US_MONITORING, cite::US_DOSAGE, cite::UK_WARNINGS]),
        ),
        word(&words::COURSE),
        sources_differ(
            keys::LEARN_HOW_TO_TAKE_COURSE_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_HOW_TO_TAKE_COURSE_DIFFER_US_WHO,
                    keys::LEARN_HOW_TO_TAKE_COURSE_DIFFER_US,
                    &[cite::US_DOSAGE_END],
                ),
                side(
                    keys::LEARN_HOW_TO_TAKE_COURSE_DIFFER_UK_WHO,
                    keys::LEARN_HOW_TO_TAKE_COURSE_DIFFER_UK,
                    &[cite::UK_DOSAGE],
                ),
            ],
            keys::LEARN_HOW_TO_TAKE_COURSE_DIFFER_QUESTION,
        ),
        paragraph(keys::LEARN_HOW_TO_TAKE_COURSE_STEP_DOWN, Basis::AskClinic),
        word(&words::TAPER),
    ],
};

const DOSE: Section = Section {
    anchor: "dose",
    title: keys::LEARN_HOW_TO_TAKE_DOSE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_HOW_TO_TAKE_DOSE_WEIGHT,
            Basis::Cited(&[cite::US_DOSAGE, cite::UK_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_DOSE_RANGE,
            Basis::Cited(&[cite::CONSENSUS, cite::US_DOSAGE, cite::UK_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_DOSE_STEPS,
            Basis::Cited(&[cite::US_DOSAGE, cite::UK_DOSAGE]),
        ),
        sources_differ(
            keys::LEARN_HOW_TO_TAKE_DOSE_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_HOW_TO_TAKE_DOSE_DIFFER_US_WHO,
                    keys::LEARN_HOW_TO_TAKE_DOSE_DIFFER_US,
                    &[cite::US_DOSAGE],
                ),
                side(
                    keys::LEARN_HOW_TO_TAKE_DOSE_DIFFER_UK_WHO,
                    keys::LEARN_HOW_TO_TAKE_DOSE_DIFFER_UK,
                    &[cite::UK_DOSAGE],
                ),
                side(
                    keys::LEARN_HOW_TO_TAKE_DOSE_DIFFER_KOREA_WHO,
                    keys::LEARN_HOW_TO_TAKE_DOSE_DIFFER_KOREA,
                    &[cite::KOREA_CLINIC],
                ),
            ],
            keys::LEARN_HOW_TO_TAKE_DOSE_DIFFER_QUESTION,
        ),
        paragraph(keys::LEARN_HOW_TO_TAKE_DOSE_KOREA, Basis::AskClinic),
    ],
};

const LOWER: Section = Section {
    anchor: "lower-dose",
    title: keys::LEARN_HOW_TO_TAKE_LOWER_TITLE,
    blocks: &[
        list(
            keys::LEARN_HOW_TO_TAKE_LOWER_INTRO,
            &[
                keys::LEARN_HOW_TO_TAKE_LOWER_CREATININE,
                keys::LEARN_HOW_TO_TAKE_LOWER_PRESSURE,
                keys::LEARN_HOW_TO_TAKE_LOWER_BLOOD,
                keys::LEARN_HOW_TO_TAKE_LOWER_SIDE_EFFECTS,
            ],
            Basis::Cited(&[cite::US_DOSAGE, cite::UK_DOSAGE]),
        ),
        word(&words::BASELINE),
        sources_differ(
            keys::LEARN_HOW_TO_TAKE_LOWER_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_HOW_TO_TAKE_LOWER_DIFFER_US_WHO,
                    keys::LEARN_HOW_TO_TAKE_LOWER_DIFFER_US,
                    &[cite::US_DOSAGE, cite::US_MONITORING],
                ),
                side(
                    keys::LEARN_HOW_TO_TAKE_LOWER_DIFFER_UK_WHO,
                    keys::LEARN_HOW_TO_TAKE_LOWER_DIFFER_UK,
                    &[cite::UK_DOSAGE, cite::UK_WARNINGS],
                ),
            ],
            keys::LEARN_HOW_TO_TAKE_LOWER_DIFFER_QUESTION,
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_LOWER_END,
            Basis::Cited(&[cite::UK_DOSAGE, cite::UK_WARNINGS]),
        ),
    ],
};

const SKIN_CARE: Section = Section {
    anchor: "skin-care",
    title: keys::LEARN_HOW_TO_TAKE_SKIN_CARE_TITLE,
    blocks: &[
        paragraph(keys::LEARN_HOW_TO_TAKE_SKIN_CARE_CREAMS, Basis::AskClinic),
        // Not a "sources differ" note: no document stands for the clinics' side.
        paragraph(
            keys::LEARN_HOW_TO_TAKE_SKIN_CARE_TAR,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS, cite::UK_CONTRAINDICATIONS]),
        ),
        word(&words::COAL_TAR),
        paragraph(keys::LEARN_HOW_TO_TAKE_SKIN_CARE_SHAMPOO, Basis::AskClinic),
    ],
};

const HOME: Section = Section {
    anchor: "at-home-and-away",
    title: keys::LEARN_HOW_TO_TAKE_HOME_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_HOW_TO_TAKE_HOME_STORAGE,
            Basis::Cited(&[cite::US_SUPPLY, cite::NZ_SHEET, cite::JAPAN_STORAGE]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_HOME_LIQUID,
            Basis::Cited(&[cite::US_SUPPLY]),
        ),
        paragraph(keys::LEARN_HOW_TO_TAKE_HOME_SMELL, Basis::AskClinic),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_HOME_DRIVING,
            Basis::Cited(&[cite::UK_DRIVING]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_HOME_CAPSULES,
            Basis::Cited(&[cite::KOREA_COMPOSITION, cite::UK_WARNINGS]),
        ),
        paragraph(
            keys::LEARN_HOW_TO_TAKE_HOME_WINE,
            Basis::Cited(&[cite::DRINK_STUDIES]),
        ),
        paragraph(keys::LEARN_HOW_TO_TAKE_HOME_ALCOHOL, Basis::AskClinic),
        list(
            keys::LEARN_HOW_TO_TAKE_HOME_TRAVEL_INTRO,
            &[
                keys::LEARN_HOW_TO_TAKE_HOME_TRAVEL_LUGGAGE,
                keys::LEARN_HOW_TO_TAKE_HOME_TRAVEL_BOX,
                keys::LEARN_HOW_TO_TAKE_HOME_TRAVEL_LETTER,
            ],
            Basis::Practical,
        ),
        paragraph(keys::LEARN_HOW_TO_TAKE_HOME_TRAVEL_CLOCK, Basis::AskClinic),
    ],
};
