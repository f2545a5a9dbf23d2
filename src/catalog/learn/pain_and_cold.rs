//! Pain killers, cold medicines and plasters in a Korean pharmacy.

use super::{CareLevel, Section, Stage, Topic, care_card, list, paragraph, steps, table, word};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "pain-and-cold",
    title: keys::TRAP_PAIN_AND_COLD_TITLE,
    lead: keys::TRAP_PAIN_AND_COLD_LEAD,
    in_short: &[
        keys::TRAP_PAIN_AND_COLD_IN_SHORT_1,
        keys::TRAP_PAIN_AND_COLD_IN_SHORT_2,
        keys::LEARN_RISKS_IN_SHORT_3,
    ],
    stages: Stage::UNTIL_LAST_DOSE,
    reviewed: READ_ON,
    sections: &[KILLERS, COLDS, PARACETAMOL, PHARMACY],
    questions: &[
        keys::LEARN_DAILY_LIFE_QUESTIONS_PAIN,
        keys::TRAP_PAIN_AND_COLD_QUESTIONS_PLASTER,
    ],
    teach_back: &[],
};

const KILLERS: Section = Section {
    anchor: "pain-killers",
    title: keys::TRAP_PAIN_AND_COLD_KILLERS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_MEDICINES_PAIN,
            Basis::Cited(&[
                cite::US_INTERACTIONS,
                cite::FRANCE_LIST,
                cite::JAPAN_INTERACTIONS,
                cite::NZ_SHEET,
            ]),
        ),
        word(&words::NSAID),
        list(
            keys::TRAP_PAIN_AND_COLD_KILLERS_INTRO,
            &[
                keys::TRAP_PAIN_AND_COLD_KILLERS_IBUPROFEN,
                keys::TRAP_PAIN_AND_COLD_KILLERS_NAPROXEN,
                keys::TRAP_PAIN_AND_COLD_KILLERS_KETOPROFEN,
                keys::TRAP_PAIN_AND_COLD_KILLERS_ASPIRIN,
            ],
            Basis::Cited(&[
                cite::US_INTERACTIONS,
                cite::FRANCE_LIST,
                cite::JAPAN_INTERACTIONS,
                cite::NZ_SHEET,
            ]),
        ),
        paragraph(
            keys::TRAP_PAIN_AND_COLD_KILLERS_METAMIZOLE,
            Basis::Cited(&[cite::UK_INTERACTIONS]),
        ),
        paragraph(keys::TRAP_PAIN_AND_COLD_KILLERS_NOW, Basis::AskClinic),
    ],
};

const COLDS: Section = Section {
    anchor: "colds-and-plasters",
    title: keys::TRAP_PAIN_AND_COLD_COLDS_TITLE,
    blocks: &[
        paragraph(keys::TRAP_PAIN_AND_COLD_COLDS_COLD, Basis::AskClinic),
        paragraph(
            keys::LEARN_DAILY_LIFE_ILL_PAIN,
            Basis::Cited(&[cite::US_INTERACTIONS]),
        ),
        paragraph(keys::TRAP_PAIN_AND_COLD_COLDS_PLASTER, Basis::AskClinic),
        care_card(
            CareLevel::Now,
            &[keys::LEARN_WHO_TO_CALL_NOW_INFECTION],
            None,
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
        care_card(
            CareLevel::Today,
            &[
                keys::LEARN_WHO_TO_CALL_TODAY_FEVER,
                keys::LEARN_WHO_TO_CALL_TODAY_INFECTION,
            ],
            None,
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
    ],
};

const PARACETAMOL: Section = Section {
    anchor: "paracetamol",
    title: keys::TRAP_PAIN_AND_COLD_PARACETAMOL_TITLE,
    blocks: &[
        paragraph(
            keys::TRAP_PAIN_AND_COLD_PARACETAMOL_LISTS,
            Basis::Cited(&[cite::FRANCE_LIST, cite::KOREA_BANS]),
        ),
        paragraph(keys::TRAP_PAIN_AND_COLD_PARACETAMOL_ASK, Basis::AskClinic),
    ],
};

const PHARMACY: Section = Section {
    anchor: "at-the-pharmacy",
    title: keys::TRAP_PAIN_AND_COLD_PHARMACY_TITLE,
    blocks: &[
        steps(
            keys::TRAP_PAIN_AND_COLD_PHARMACY_INTRO,
            &[
                keys::TRAP_PAIN_AND_COLD_PHARMACY_SAY,
                keys::TRAP_PAIN_AND_COLD_PHARMACY_SHOW,
                keys::TRAP_PAIN_AND_COLD_PHARMACY_ASK,
                keys::TRAP_PAIN_AND_COLD_PHARMACY_CALL,
            ],
            Basis::Practical,
        ),
        table(
            keys::TRAP_PAIN_AND_COLD_PHARMACY_CAPTION,
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
                    keys::TRAP_PAIN_AND_COLD_PHARMACY_NSAID,
                    keys::TRAP_PAIN_AND_COLD_PHARMACY_NSAID_KOREAN,
                    keys::TRAP_PAIN_AND_COLD_PHARMACY_NSAID_SOUNDS,
                ],
            ],
            Basis::Practical,
        ),
        paragraph(keys::LEARN_WHO_TO_CALL_KOREAN_STATE, Basis::Practical),
    ],
};
