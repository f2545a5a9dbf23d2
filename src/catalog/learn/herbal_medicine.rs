//! Korean herbal medicine, teas and food supplements.

use super::{Section, Stage, Topic, list, paragraph, table, word};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "herbal-medicine",
    title: keys::TRAP_HERBAL_MEDICINE_TITLE,
    lead: keys::TRAP_HERBAL_MEDICINE_LEAD,
    in_short: &[
        keys::TRAP_HERBAL_MEDICINE_IN_SHORT_1,
        keys::TRAP_HERBAL_MEDICINE_IN_SHORT_2,
        keys::TRAP_HERBAL_MEDICINE_IN_SHORT_3,
    ],
    stages: Stage::UNTIL_LAST_DOSE,
    reviewed: READ_ON,
    sections: &[WORT, HANYAK, MORE, CBD],
    questions: &[
        keys::LEARN_DAILY_LIFE_QUESTIONS_MINE,
        keys::TRAP_HERBAL_MEDICINE_QUESTIONS_TEA,
        keys::TRAP_HERBAL_MEDICINE_QUESTIONS_TOOK,
    ],
    teach_back: &[],
};

const WORT: Section = Section {
    anchor: "st-johns-wort",
    title: keys::TRAP_HERBAL_MEDICINE_WORT_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_HERBS_WORT,
            Basis::Cited(&[
                cite::UK_CONTRAINDICATIONS,
                cite::FRANCE_LIST,
                cite::EU_CONTRAINDICATIONS,
            ]),
        ),
        word(&words::ST_JOHNS_WORT),
        paragraph(keys::LEARN_DAILY_LIFE_HERBS_WORT_NOW, Basis::AskClinic),
    ],
};

const HANYAK: Section = Section {
    anchor: "hanyak",
    title: keys::TRAP_HERBAL_MEDICINE_HANYAK_TITLE,
    blocks: &[
        paragraph(
            keys::TRAP_HERBAL_MEDICINE_HANYAK_START,
            Basis::Cited(&[cite::HERB_ABSTRACT]),
        ),
        word(&words::HERBAL_MEDICINE),
        table(
            keys::TRAP_HERBAL_MEDICINE_HANYAK_CAPTION,
            &[
                keys::TRAP_HERBAL_MEDICINE_HANYAK_PLANT,
                keys::TRAP_HERBAL_MEDICINE_HANYAK_EFFECT,
                keys::TRAP_HERBAL_MEDICINE_HANYAK_SEEN,
            ],
            &[
                &[
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_GOLDTHREAD,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_UP,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_PEOPLE,
                ],
                &[
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_CHAMOMILE,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_UP,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_PERSON,
                ],
                &[
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_LIQUORICE,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_DOWN,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_ANIMALS,
                ],
                &[
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_SKULLCAP,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_DOWN,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_ANIMALS,
                ],
                &[
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_GINGER,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_DOWN,
                    keys::TRAP_HERBAL_MEDICINE_HANYAK_ANIMALS,
                ],
            ],
            Basis::Cited(&[cite::HERB_TABLE]),
        ),
    ],
};

const MORE: Section = Section {
    anchor: "teas-and-pills",
    title: keys::TRAP_HERBAL_MEDICINE_MORE_TITLE,
    blocks: &[
        paragraph(keys::LEARN_DAILY_LIFE_HERBS_YEAST, Basis::AskClinic),
        word(&words::STATIN),
        paragraph(keys::TRAP_HERBAL_MEDICINE_MORE_SCHISANDRA, Basis::AskClinic),
        list(
            keys::TRAP_HERBAL_MEDICINE_MORE_INTRO,
            &[
                keys::TRAP_HERBAL_MEDICINE_MORE_OMIJA,
                keys::TRAP_HERBAL_MEDICINE_MORE_GINSENG,
                keys::TRAP_HERBAL_MEDICINE_MORE_TURMERIC,
                keys::TRAP_HERBAL_MEDICINE_MORE_TEA,
                keys::LEARN_DAILY_LIFE_HERBS_ASK_SUPPLEMENTS,
            ],
            Basis::AskClinic,
        ),
        paragraph(
            keys::TRAP_HERBAL_MEDICINE_MORE_BOOST,
            Basis::Cited(&[cite::HERB_ABSTRACT]),
        ),
        paragraph(keys::LEARN_DAILY_LIFE_HERBS_NOW, Basis::AskClinic),
        paragraph(
            keys::LEARN_PREPARATION_MIX_COMMON,
            Basis::Cited(&[cite::KOREA_PSORIASIS_SOCIETY]),
        ),
    ],
};

const CBD: Section = Section {
    anchor: "cbd",
    title: keys::TRAP_HERBAL_MEDICINE_CBD_TITLE,
    blocks: &[paragraph(
        keys::LEARN_DAILY_LIFE_HERBS_CBD,
        Basis::Cited(&[cite::KOREA_CUSTOMS, cite::HERB_TABLE]),
    )],
};
