//! Food, medicines, sun, teeth, vaccines, illness and travel during treatment.

use super::{
    CareLevel, Section, Stage, Topic, UPSET_STOMACH, care_card, list, paragraph, table, warning,
    word,
};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "daily-life",
    title: keys::LEARN_DAILY_LIFE_TITLE,
    lead: keys::LEARN_DAILY_LIFE_LEAD,
    in_short: &[
        keys::LEARN_DAILY_LIFE_IN_SHORT_1,
        keys::LEARN_DAILY_LIFE_IN_SHORT_2,
        keys::LEARN_DAILY_LIFE_IN_SHORT_3,
    ],
    stages: &[Stage::FirstWeeks, Stage::Later],
    reviewed: READ_ON,
    sections: &[
        FOOD, MEDICINES, HERBS, ILL, SALT, SKIN, TEETH, PREGNANCY, TRAVEL,
    ],
    questions: &[
        keys::LEARN_DAILY_LIFE_QUESTIONS_PAIN,
        keys::LEARN_DAILY_LIFE_QUESTIONS_MINE,
        keys::LEARN_DAILY_LIFE_QUESTIONS_FOOD,
        keys::LEARN_DAILY_LIFE_QUESTIONS_ILL,
        keys::LEARN_DAILY_LIFE_QUESTIONS_VACCINES,
    ],
    teach_back: &[],
};

const FOOD: Section = Section {
    anchor: "food-and-drink",
    title: keys::LEARN_DAILY_LIFE_FOOD_TITLE,
    blocks: &[
        warning(
            keys::LEARN_DAILY_LIFE_FOOD_WARNING_TITLE,
            keys::LEARN_DAILY_LIFE_FOOD_WARNING_TEXT,
            Basis::Cited(&[cite::US_PATIENTS, cite::FRANCE_LIST, cite::GRAPEFRUIT_STUDY]),
        ),
        table(
            keys::LEARN_DAILY_LIFE_FOOD_TABLE_CAPTION,
            &[
                keys::LEARN_DAILY_LIFE_FOOD_TABLE_NAME,
                keys::LEARN_DAILY_LIFE_FOOD_TABLE_FOUND,
                keys::LEARN_DAILY_LIFE_FOOD_TABLE_DO,
            ],
            &[
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPEFRUIT,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPEFRUIT_FOUND,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPEFRUIT_DO,
                ],
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_POMELO,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_POMELO_FOUND,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_POMELO_DO,
                ],
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPE,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPE_FOUND,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_GRAPE_DO,
                ],
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_WINE,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_WINE_FOUND,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_WINE_DO,
                ],
                &[
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_SEVILLE,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_SEVILLE_FOUND,
                    keys::LEARN_DAILY_LIFE_FOOD_TABLE_SEVILLE_DO,
                ],
            ],
            Basis::Cited(&[
                cite::US_PATIENTS,
                cite::FRANCE_LIST,
                cite::GRAPEFRUIT_STUDY,
                cite::POMELO,
                cite::DRINK_STUDIES,
            ]),
        ),
        word(&words::POMELO),
        paragraph(keys::LEARN_DAILY_LIFE_FOOD_STAR_FRUIT, Basis::AskClinic),
        list(
            keys::LEARN_DAILY_LIFE_FOOD_ASK_INTRO,
            &[
                keys::LEARN_DAILY_LIFE_FOOD_ASK_YUJA,
                keys::LEARN_DAILY_LIFE_FOOD_ASK_CITRUS,
                keys::LEARN_DAILY_LIFE_FOOD_ASK_POMEGRANATE,
            ],
            Basis::AskClinic,
        ),
        paragraph(keys::LEARN_DAILY_LIFE_FOOD_NOT_HERE, Basis::AskClinic),
    ],
};

const MEDICINES: Section = Section {
    anchor: "medicines",
    title: keys::LEARN_DAILY_LIFE_MEDICINES_TITLE,
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
        paragraph(keys::LEARN_DAILY_LIFE_MEDICINES_PAIN_ASK, Basis::AskClinic),
        paragraph(
            keys::LEARN_DAILY_LIFE_MEDICINES_HIDDEN,
            Basis::Cited(&[cite::KOREA_BANS]),
        ),
        word(&words::STATIN),
        paragraph(
            keys::LEARN_DAILY_LIFE_MEDICINES_STATINS,
            Basis::Cited(&[cite::KOREA_BANS]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_MEDICINES_STATINS_NOW,
            Basis::AskClinic,
        ),
        list(
            keys::LEARN_DAILY_LIFE_MEDICINES_SHOP_INTRO,
            &[
                keys::LEARN_DAILY_LIFE_MEDICINES_SHOP_URSA,
                keys::LEARN_DAILY_LIFE_MEDICINES_SHOP_ORLISTAT,
            ],
            Basis::Cited(&[cite::FRANCE_LIST, cite::JAPAN_INTERACTIONS]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_MEDICINES_HOME,
            Basis::Cited(&[
                cite::UK_INTERACTIONS,
                cite::US_INTERACTIONS,
                cite::FRANCE_LIST,
            ]),
        ),
        paragraph(keys::LEARN_DAILY_LIFE_MEDICINES_HOME_ASK, Basis::AskClinic),
        paragraph(
            keys::LEARN_DAILY_LIFE_MEDICINES_NEW,
            Basis::Cited(&[cite::US_INTERACTIONS, cite::FRANCE_LIST, cite::KOREA_BANS]),
        ),
    ],
};

const HERBS: Section = Section {
    anchor: "herbs",
    title: keys::LEARN_DAILY_LIFE_HERBS_TITLE,
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
        paragraph(
            keys::LEARN_DAILY_LIFE_HERBS_HANYAK,
            Basis::Cited(&[cite::HERB_TABLE]),
        ),
        word(&words::HERBAL_MEDICINE),
        list(
            keys::LEARN_DAILY_LIFE_HERBS_PLANTS_INTRO,
            &[
                keys::LEARN_DAILY_LIFE_HERBS_PLANTS_GOLDTHREAD,
                keys::LEARN_DAILY_LIFE_HERBS_PLANTS_LIQUORICE,
                keys::LEARN_DAILY_LIFE_HERBS_PLANTS_CHAMOMILE,
            ],
            Basis::Cited(&[cite::HERB_TABLE]),
        ),
        paragraph(keys::LEARN_DAILY_LIFE_HERBS_YEAST, Basis::AskClinic),
        list(
            keys::LEARN_DAILY_LIFE_HERBS_ASK_INTRO,
            &[
                keys::LEARN_DAILY_LIFE_HERBS_ASK_SCHISANDRA,
                keys::LEARN_DAILY_LIFE_HERBS_ASK_GINSENG,
                keys::LEARN_DAILY_LIFE_HERBS_ASK_PILLS,
                keys::LEARN_DAILY_LIFE_HERBS_ASK_SUPPLEMENTS,
            ],
            Basis::AskClinic,
        ),
        paragraph(keys::LEARN_DAILY_LIFE_HERBS_NOW, Basis::AskClinic),
        paragraph(
            keys::LEARN_DAILY_LIFE_HERBS_CBD,
            Basis::Cited(&[cite::KOREA_CUSTOMS, cite::HERB_TABLE]),
        ),
    ],
};

const ILL: Section = Section {
    anchor: "when-you-are-ill",
    title: keys::LEARN_DAILY_LIFE_ILL_TITLE,
    blocks: &[
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
                keys::LEARN_WHO_TO_CALL_TODAY_BLISTERS,
            ],
            None,
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_LEAFLET_SYMPTOMS]),
        ),
        UPSET_STOMACH,
        paragraph(
            keys::LEARN_DAILY_LIFE_ILL_PAIN,
            Basis::Cited(&[cite::US_INTERACTIONS]),
        ),
        paragraph(keys::LEARN_DAILY_LIFE_ILL_MORE, Basis::Practical),
    ],
};

const SALT: Section = Section {
    anchor: "salt-and-water",
    title: keys::LEARN_DAILY_LIFE_SALT_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_SALT_TRAP,
            Basis::Cited(&[cite::FRANCE_LIST, cite::SWISS_LEAFLET, cite::UK_WARNINGS]),
        ),
        word(&words::SALT_SUBSTITUTE),
        paragraph(keys::LEARN_DAILY_LIFE_SALT_LESS, Basis::AskClinic),
        paragraph(
            keys::LEARN_DAILY_LIFE_SALT_POTASSIUM,
            Basis::Cited(&[cite::SWISS_LEAFLET, cite::UK_WARNINGS]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_SALT_PILLS,
            Basis::Cited(&[
                cite::FRANCE_LIST,
                cite::US_PRECAUTIONS,
                cite::ASIA_POTASSIUM,
            ]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_SALT_WATER,
            Basis::Cited(&[cite::SWISS_LEAFLET]),
        ),
    ],
};

const SKIN: Section = Section {
    anchor: "sun-and-skin",
    title: keys::LEARN_DAILY_LIFE_SKIN_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_SKIN_SUN,
            Basis::Cited(&[cite::US_WARNINGS, cite::UK_WARNINGS, cite::UK_LEAFLET]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_SKIN_LIGHT,
            Basis::Cited(&[
                cite::US_CONTRAINDICATIONS,
                cite::UK_CONTRAINDICATIONS,
                cite::SWISS_LEAFLET,
                cite::JAPAN_INTERACTIONS,
            ]),
        ),
        paragraph(keys::LEARN_DAILY_LIFE_SKIN_MOISTURISER, Basis::AskClinic),
        paragraph(
            keys::LEARN_DAILY_LIFE_SKIN_TAR,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS, cite::UK_CONTRAINDICATIONS]),
        ),
    ],
};

const TEETH: Section = Section {
    anchor: "teeth-and-vaccines",
    title: keys::LEARN_DAILY_LIFE_TEETH_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_TEETH_DENTIST,
            Basis::Cited(&[cite::UK_WARNINGS, cite::SINGAPORE_DENTAL]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_TEETH_LIVE,
            Basis::Cited(&[cite::US_PATIENTS, cite::UK_WARNINGS, cite::FRANCE_LIST]),
        ),
        word(&words::LIVE_VACCINE),
        paragraph(
            keys::LEARN_DAILY_LIFE_TEETH_LIVE_KINDS,
            Basis::Cited(&[cite::FRANCE_LIST]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_TEETH_OTHER,
            Basis::Cited(&[cite::US_PATIENTS, cite::NHS]),
        ),
    ],
};

const PREGNANCY: Section = Section {
    anchor: "pregnancy",
    title: keys::LEARN_DAILY_LIFE_PREGNANCY_TITLE,
    blocks: &[
        paragraph(keys::LEARN_DAILY_LIFE_PREGNANCY_NOW, Basis::AskClinic),
        paragraph(
            keys::LEARN_DAILY_LIFE_PREGNANCY_COUNTRIES,
            Basis::Cited(&[
                cite::UK_PREGNANCY,
                cite::KOREA_PREGNANCY,
                cite::JAPAN_OLD_PREGNANCY,
            ]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_PREGNANCY_PILL,
            Basis::Cited(&[cite::US_INTERACTIONS, cite::FRANCE_LIST]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_PREGNANCY_FEEDING,
            Basis::Cited(&[cite::UK_PREGNANCY, cite::JAPAN_OLD_PREGNANCY]),
        ),
    ],
};

const TRAVEL: Section = Section {
    anchor: "driving-and-travel",
    title: keys::LEARN_DAILY_LIFE_TRAVEL_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_DAILY_LIFE_TRAVEL_ALCOHOL,
            Basis::Cited(&[cite::UK_WARNINGS, cite::KOREA_COMPOSITION]),
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_TRAVEL_DRIVING,
            Basis::Cited(&[cite::UK_DRIVING]),
        ),
        paragraph(keys::LEARN_DAILY_LIFE_TRAVEL_DRIVING_ASK, Basis::AskClinic),
        list(
            keys::LEARN_DAILY_LIFE_TRAVEL_HOME_INTRO,
            &[
                keys::LEARN_DAILY_LIFE_TRAVEL_HOME_TESTS,
                keys::LEARN_DAILY_LIFE_TRAVEL_HOME_PAPERS,
                keys::LEARN_DAILY_LIFE_TRAVEL_HOME_BOX,
                keys::LEARN_DAILY_LIFE_TRAVEL_HOME_CUSTOMS,
            ],
            Basis::Practical,
        ),
        paragraph(
            keys::LEARN_DAILY_LIFE_TRAVEL_BRAND,
            Basis::Cited(&[cite::US_BOXED]),
        ),
        paragraph(keys::LEARN_DAILY_LIFE_TRAVEL_CLOCK, Basis::AskClinic),
    ],
};
