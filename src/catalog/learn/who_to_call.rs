//! How fast to act, whom to call in Korea, and what to say.

use super::{
    CareLevel, Phone, Section, Stage, Topic, UPSET_STOMACH, care_card, list, paragraph, phones,
    steps, table,
};
use crate::{
    catalog::{
        signs::{FEW_DAYS, NEXT_VISIT, NOW, TODAY},
        source::{Basis, READ_ON, cite},
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "who-to-call",
    title: keys::LEARN_WHO_TO_CALL_TITLE,
    lead: keys::LEARN_WHO_TO_CALL_LEAD,
    in_short: &[
        keys::LEARN_WHO_TO_CALL_IN_SHORT_1,
        keys::LEARN_WHO_TO_CALL_IN_SHORT_2,
        keys::LEARN_WHO_TO_CALL_IN_SHORT_3,
    ],
    stages: Stage::ALL,
    reviewed: READ_ON,
    sections: &[LEVELS, NUMBERS, IN_KOREAN],
    questions: &[
        keys::LEARN_WHO_TO_CALL_QUESTIONS_NUMBER,
        keys::LEARN_WHO_TO_CALL_QUESTIONS_LANGUAGE,
        keys::LEARN_WHO_TO_CALL_QUESTIONS_HOSPITAL,
        keys::LEARN_WHO_TO_CALL_QUESTIONS_HOME,
    ],
    teach_back: &[],
};

const LEVELS: Section = Section {
    anchor: "levels",
    title: keys::LEARN_WHO_TO_CALL_LEVELS_TITLE,
    blocks: &[
        paragraph(keys::LEARN_WHO_TO_CALL_LEVELS_HOW_MADE, Basis::Practical),
        care_card(CareLevel::Now, NOW.items, NOW.note, NOW.basis),
        care_card(CareLevel::Today, TODAY.items, TODAY.note, TODAY.basis),
        UPSET_STOMACH,
        list(
            keys::LEARN_WHO_TO_CALL_WEEK_INTRO,
            FEW_DAYS.items,
            FEW_DAYS.basis,
        ),
        care_card(
            CareLevel::NextVisit,
            NEXT_VISIT.items,
            NEXT_VISIT.note,
            NEXT_VISIT.basis,
        ),
        paragraph(keys::LEARN_WHO_TO_CALL_LEVELS_PRESSURE, Basis::AskClinic),
    ],
};

const NUMBERS: Section = Section {
    anchor: "numbers",
    title: keys::LEARN_WHO_TO_CALL_NUMBERS_TITLE,
    blocks: &[
        paragraph(keys::LEARN_WHO_TO_CALL_NUMBERS_STATE, Basis::Practical),
        phones(&[
            Phone {
                number: "119",
                name: keys::LEARN_WHO_TO_CALL_NUMBERS_119_NAME,
                detail: keys::LEARN_WHO_TO_CALL_NUMBERS_119_DETAIL,
                citations: &[cite::HELP_LINES, cite::JEONNAM, cite::CITY_GUIDES],
            },
            Phone {
                number: "1330",
                name: keys::LEARN_WHO_TO_CALL_NUMBERS_1330_NAME,
                detail: keys::LEARN_WHO_TO_CALL_NUMBERS_1330_DETAIL,
                citations: &[cite::TOURISM_HELPLINE],
            },
            Phone {
                number: "1345",
                name: keys::LEARN_WHO_TO_CALL_NUMBERS_1345_NAME,
                detail: keys::LEARN_WHO_TO_CALL_NUMBERS_1345_DETAIL,
                citations: &[cite::IMMIGRATION_CENTRE],
            },
            Phone {
                number: "1588-5644",
                name: keys::LEARN_WHO_TO_CALL_NUMBERS_BBB_NAME,
                detail: keys::LEARN_WHO_TO_CALL_NUMBERS_BBB_DETAIL,
                citations: &[cite::BBB],
            },
            Phone {
                number: "1339",
                name: keys::LEARN_WHO_TO_CALL_NUMBERS_1339_NAME,
                detail: keys::LEARN_WHO_TO_CALL_NUMBERS_1339_DETAIL,
                citations: &[cite::HELP_LINES],
            },
            Phone {
                number: "1644-6223",
                name: keys::LEARN_WHO_TO_CALL_NUMBERS_KIDS_NAME,
                detail: keys::LEARN_WHO_TO_CALL_NUMBERS_KIDS_DETAIL,
                citations: &[cite::KOREA_DRUG_INSTITUTE],
            },
            Phone {
                number: "112",
                name: keys::LEARN_WHO_TO_CALL_NUMBERS_112_NAME,
                detail: keys::LEARN_WHO_TO_CALL_NUMBERS_112_DETAIL,
                citations: &[cite::HELP_LINES],
            },
            Phone {
                number: "120",
                name: keys::LEARN_WHO_TO_CALL_NUMBERS_120_NAME,
                detail: keys::LEARN_WHO_TO_CALL_NUMBERS_120_DETAIL,
                citations: &[cite::HELP_LINES],
            },
        ]),
        paragraph(keys::LEARN_WHO_TO_CALL_NUMBERS_ABROAD, Basis::Practical),
    ],
};

const IN_KOREAN: Section = Section {
    anchor: "in-korean",
    title: keys::LEARN_WHO_TO_CALL_KOREAN_TITLE,
    blocks: &[
        paragraph(keys::LEARN_WHO_TO_CALL_KOREAN_STATE, Basis::Practical),
        table(
            keys::LEARN_WHO_TO_CALL_KOREAN_CAPTION,
            &[
                keys::LEARN_WHO_TO_CALL_KOREAN_HEAD_MEANING,
                keys::LEARN_WHO_TO_CALL_KOREAN_HEAD_KOREAN,
                keys::LEARN_WHO_TO_CALL_KOREAN_HEAD_SOUNDS,
            ],
            &[
                &[
                    keys::LEARN_WHO_TO_CALL_KOREAN_TAKES,
                    keys::LEARN_WHO_TO_CALL_KOREAN_TAKES_KOREAN,
                    keys::LEARN_WHO_TO_CALL_KOREAN_TAKES_SOUNDS,
                ],
                &[
                    keys::LEARN_WHO_TO_CALL_KOREAN_PSORIASIS,
                    keys::LEARN_WHO_TO_CALL_KOREAN_PSORIASIS_KOREAN,
                    keys::LEARN_WHO_TO_CALL_KOREAN_PSORIASIS_SOUNDS,
                ],
                &[
                    keys::LEARN_WHO_TO_CALL_KOREAN_IMMUNE,
                    keys::LEARN_WHO_TO_CALL_KOREAN_IMMUNE_KOREAN,
                    keys::LEARN_WHO_TO_CALL_KOREAN_IMMUNE_SOUNDS,
                ],
                &[
                    keys::LEARN_WHO_TO_CALL_KOREAN_INTERPRETER,
                    keys::LEARN_WHO_TO_CALL_KOREAN_INTERPRETER_KOREAN,
                    keys::LEARN_WHO_TO_CALL_KOREAN_INTERPRETER_SOUNDS,
                ],
            ],
            Basis::Practical,
        ),
        steps(
            keys::LEARN_WHO_TO_CALL_KOREAN_STEPS_INTRO,
            &[
                keys::LEARN_WHO_TO_CALL_KOREAN_STEPS_LANGUAGE,
                keys::LEARN_WHO_TO_CALL_KOREAN_STEPS_PLACE,
                keys::LEARN_WHO_TO_CALL_KOREAN_STEPS_MEDICINE,
                keys::LEARN_WHO_TO_CALL_KOREAN_STEPS_STAY,
            ],
            Basis::Practical,
        ),
    ],
};
