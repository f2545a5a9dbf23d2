//! Grapefruit and its relatives on Korean menus and bottles.

use super::{
    CareLevel, Drawing, Section, Stage, Topic, care_card, figure, list, paragraph, questions,
    steps, table, warning, word,
};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "grapefruit",
    title: keys::TRAP_GRAPEFRUIT_TITLE,
    lead: keys::TRAP_GRAPEFRUIT_LEAD,
    in_short: &[
        keys::LEARN_DAILY_LIFE_IN_SHORT_1,
        keys::TRAP_GRAPEFRUIT_IN_SHORT_2,
        keys::TRAP_GRAPEFRUIT_IN_SHORT_3,
    ],
    stages: Stage::UNTIL_LAST_DOSE,
    reviewed: READ_ON,
    sections: &[DOES, MENU, LOOK, STUDIES, ALREADY],
    questions: &[
        keys::TRAP_GRAPEFRUIT_QUESTIONS_FRUIT,
        keys::LEARN_QUESTIONS_LAST_AVOID,
    ],
    teach_back: &[],
};

const DOES: Section = Section {
    anchor: "what-it-does",
    title: keys::TRAP_GRAPEFRUIT_DOES_TITLE,
    blocks: &[
        warning(
            keys::LEARN_DAILY_LIFE_FOOD_WARNING_TITLE,
            keys::LEARN_DAILY_LIFE_FOOD_WARNING_TEXT,
            Basis::Cited(&[cite::US_PATIENTS, cite::FRANCE_LIST, cite::GRAPEFRUIT_STUDY]),
        ),
        paragraph(
            keys::LEARN_PREPARATION_MIX_POMELO,
            Basis::Cited(&[cite::POMELO]),
        ),
        paragraph(
            keys::TRAP_GRAPEFRUIT_DOES_LABEL,
            Basis::Cited(&[cite::US_PATIENTS]),
        ),
        paragraph(keys::TRAP_GRAPEFRUIT_DOES_HOURS, Basis::AskClinic),
    ],
};

const MENU: Section = Section {
    anchor: "on-menus-and-bottles",
    title: keys::TRAP_GRAPEFRUIT_MENU_TITLE,
    blocks: &[
        paragraph(keys::TRAP_GRAPEFRUIT_MENU_STATE, Basis::Practical),
        table(
            keys::TRAP_GRAPEFRUIT_MENU_CAPTION,
            &[
                keys::TRAP_GRAPEFRUIT_MENU_WORD,
                keys::TRAP_GRAPEFRUIT_MENU_MEANING,
            ],
            &[
                &[
                    keys::TRAP_GRAPEFRUIT_MENU_FRUIT,
                    keys::TRAP_GRAPEFRUIT_MENU_FRUIT_MEANING,
                ],
                &[
                    keys::TRAP_GRAPEFRUIT_MENU_JUICE,
                    keys::TRAP_GRAPEFRUIT_MENU_JUICE_MEANING,
                ],
                &[
                    keys::TRAP_GRAPEFRUIT_MENU_ADE,
                    keys::TRAP_GRAPEFRUIT_MENU_ADE_MEANING,
                ],
                &[
                    keys::TRAP_GRAPEFRUIT_MENU_TEA,
                    keys::TRAP_GRAPEFRUIT_MENU_TEA_MEANING,
                ],
                &[
                    keys::TRAP_GRAPEFRUIT_MENU_SYRUP,
                    keys::TRAP_GRAPEFRUIT_MENU_SYRUP_MEANING,
                ],
                &[
                    keys::TRAP_GRAPEFRUIT_MENU_LOAN,
                    keys::TRAP_GRAPEFRUIT_MENU_LOAN_MEANING,
                ],
                &[
                    keys::TRAP_GRAPEFRUIT_MENU_POMELO,
                    keys::TRAP_GRAPEFRUIT_MENU_POMELO_MEANING,
                ],
                &[
                    keys::TRAP_GRAPEFRUIT_MENU_YUJA,
                    keys::TRAP_GRAPEFRUIT_MENU_YUJA_MEANING,
                ],
            ],
            Basis::Practical,
        ),
        paragraph(keys::TRAP_GRAPEFRUIT_MENU_YOUZI, Basis::Practical),
    ],
};

const LOOK: Section = Section {
    anchor: "what-they-look-like",
    title: keys::TRAP_GRAPEFRUIT_LOOK_TITLE,
    blocks: &[
        figure(
            Drawing::Citrus,
            keys::TRAP_GRAPEFRUIT_LOOK_FIGURE,
            &[
                keys::TRAP_GRAPEFRUIT_LOOK_POMELO,
                keys::TRAP_GRAPEFRUIT_LOOK_GRAPEFRUIT,
                keys::TRAP_GRAPEFRUIT_LOOK_SWEETIE,
                keys::TRAP_GRAPEFRUIT_LOOK_SEVILLE,
                keys::TRAP_GRAPEFRUIT_LOOK_YUJA,
            ],
            Basis::Practical,
        ),
        word(&words::POMELO),
        paragraph(keys::TRAP_GRAPEFRUIT_LOOK_UNSURE, Basis::Practical),
    ],
};

const STUDIES: Section = Section {
    anchor: "studies",
    title: keys::TRAP_GRAPEFRUIT_STUDIES_TITLE,
    blocks: &[
        table(
            keys::LEARN_DAILY_LIFE_FOOD_TABLE_CAPTION,
            &[
                keys::LEARN_DAILY_LIFE_FOOD_TABLE_NAME,
                keys::LEARN_DAILY_LIFE_FOOD_TABLE_FOUND,
            ],
            &[
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPEFRUIT,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPEFRUIT_FOUND,
                ],
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_POMELO,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_POMELO_FOUND,
                ],
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_SEVILLE,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_SEVILLE_FOUND,
                ],
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPE,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPE_FOUND,
                ],
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_WINE,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_WINE_FOUND,
                ],
            ],
            Basis::Cited(&[cite::GRAPEFRUIT_STUDY, cite::POMELO, cite::DRINK_STUDIES]),
        ),
        paragraph(
            keys::TRAP_GRAPEFRUIT_STUDIES_PLAIN,
            Basis::Cited(&[cite::GRAPEFRUIT_STUDY]),
        ),
        paragraph(
            keys::TRAP_GRAPEFRUIT_STUDIES_HARM,
            Basis::Cited(&[cite::US_BOXED, cite::US_INTERACTIONS]),
        ),
        paragraph(keys::TRAP_GRAPEFRUIT_STUDIES_TUBE, Basis::AskClinic),
        list(
            keys::TRAP_GRAPEFRUIT_STUDIES_ASK_INTRO,
            &[
                keys::LEARN_DAILY_LIFE_FOOD_ASK_YUJA,
                keys::TRAP_GRAPEFRUIT_STUDIES_ASK_SWEETIE,
                keys::LEARN_DAILY_LIFE_FOOD_ASK_POMEGRANATE,
            ],
            Basis::AskClinic,
        ),
        paragraph(keys::LEARN_DAILY_LIFE_FOOD_STAR_FRUIT, Basis::AskClinic),
        paragraph(keys::LEARN_DAILY_LIFE_FOOD_NOT_HERE, Basis::AskClinic),
    ],
};

const ALREADY: Section = Section {
    anchor: "already-had-some",
    title: keys::TRAP_GRAPEFRUIT_ALREADY_TITLE,
    blocks: &[
        paragraph(keys::TRAP_GRAPEFRUIT_ALREADY_HAPPENS, Basis::Practical),
        steps(
            keys::TRAP_GRAPEFRUIT_ALREADY_INTRO,
            &[
                keys::TRAP_GRAPEFRUIT_ALREADY_NO_MORE,
                keys::TRAP_GRAPEFRUIT_ALREADY_CALL,
                keys::TRAP_GRAPEFRUIT_ALREADY_SAY,
                keys::TRAP_GRAPEFRUIT_ALREADY_ASK,
            ],
            Basis::AskClinic,
        ),
        care_card(
            CareLevel::Now,
            &[
                keys::LEARN_WHO_TO_CALL_NOW_BRAIN,
                keys::LEARN_WHO_TO_CALL_NOW_HEART,
            ],
            None,
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        care_card(
            CareLevel::Today,
            &[
                keys::LEARN_WHO_TO_CALL_TODAY_KIDNEY,
                keys::LEARN_WHO_TO_CALL_TODAY_PRESSURE,
            ],
            Some(keys::TRAP_GRAPEFRUIT_ALREADY_NOTE),
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::JAPAN_COMPENDIUM,
            ]),
        ),
        questions(&[keys::TRAP_GRAPEFRUIT_QUESTIONS_TEST]),
    ],
};
