//! Other treatments, side by side, and what may not go together.

use super::{
    Drawing, Section, Stage, Topic, figure, list, paragraph, side, sources_differ, table, word,
};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "alternatives",
    title: keys::LEARN_ALTERNATIVES_TITLE,
    lead: keys::LEARN_ALTERNATIVES_LEAD,
    in_short: &[
        keys::LEARN_ALTERNATIVES_IN_SHORT_1,
        keys::LEARN_ALTERNATIVES_IN_SHORT_2,
        keys::LEARN_ALTERNATIVES_IN_SHORT_3,
    ],
    stages: &[Stage::Before, Stage::After],
    reviewed: READ_ON,
    sections: &[
        SIDE_BY_SIDE,
        SPEED,
        NEXT,
        LIGHT,
        PREGNANCY,
        WHO_PAYS,
        STEROIDS,
    ],
    questions: &[
        keys::LEARN_ALTERNATIVES_QUESTIONS_WHICH,
        keys::LEARN_ALTERNATIVES_QUESTIONS_WHY_NOT,
        keys::LEARN_ALTERNATIVES_QUESTIONS_FAST,
        keys::LEARN_ALTERNATIVES_QUESTIONS_COST,
    ],
    teach_back: &[],
};

const SIDE_BY_SIDE: Section = Section {
    anchor: "side-by-side",
    title: keys::LEARN_ALTERNATIVES_TABLE_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_ALTERNATIVES_TABLE_SOCIETY,
            Basis::Cited(&[cite::KOREA_PSORIASIS_SOCIETY]),
        ),
        table(
            keys::LEARN_ALTERNATIVES_TABLE_CAPTION,
            &[
                keys::LEARN_ALTERNATIVES_TABLE_HEAD_NAME,
                keys::LEARN_ALTERNATIVES_TABLE_HEAD_WHAT,
                keys::LEARN_ALTERNATIVES_TABLE_HEAD_USE,
                keys::LEARN_ALTERNATIVES_TABLE_HEAD_ASK,
            ],
            &[
                &[
                    keys::LEARN_ALTERNATIVES_TABLE_CYCLOSPORINE,
                    keys::LEARN_ALTERNATIVES_TABLE_CYCLOSPORINE_WHAT,
                    keys::LEARN_ALTERNATIVES_TABLE_CYCLOSPORINE_USE,
                    keys::LEARN_ALTERNATIVES_TABLE_CYCLOSPORINE_ASK,
                ],
                &[
                    keys::LEARN_ALTERNATIVES_TABLE_METHOTREXATE,
                    keys::LEARN_ALTERNATIVES_TABLE_METHOTREXATE_WHAT,
                    keys::LEARN_ALTERNATIVES_TABLE_METHOTREXATE_USE,
                    keys::LEARN_ALTERNATIVES_TABLE_METHOTREXATE_ASK,
                ],
                &[
                    keys::LEARN_ALTERNATIVES_TABLE_ACITRETIN,
                    keys::LEARN_ALTERNATIVES_TABLE_ACITRETIN_WHAT,
                    keys::LEARN_ALTERNATIVES_TABLE_ACITRETIN_USE,
                    keys::LEARN_ALTERNATIVES_TABLE_ACITRETIN_ASK,
                ],
                &[
                    keys::LEARN_ALTERNATIVES_TABLE_LIGHT,
                    keys::LEARN_ALTERNATIVES_TABLE_LIGHT_WHAT,
                    keys::LEARN_ALTERNATIVES_TABLE_LIGHT_USE,
                    keys::LEARN_ALTERNATIVES_TABLE_LIGHT_ASK,
                ],
                &[
                    keys::LEARN_ALTERNATIVES_TABLE_BIOLOGIC,
                    keys::LEARN_ALTERNATIVES_TABLE_BIOLOGIC_WHAT,
                    keys::LEARN_ALTERNATIVES_TABLE_BIOLOGIC_USE,
                    keys::LEARN_ALTERNATIVES_TABLE_BIOLOGIC_ASK,
                ],
                &[
                    keys::LEARN_ALTERNATIVES_TABLE_STEROID,
                    keys::LEARN_ALTERNATIVES_TABLE_STEROID_WHAT,
                    keys::LEARN_ALTERNATIVES_TABLE_STEROID_USE,
                    keys::LEARN_ALTERNATIVES_TABLE_STEROID_ASK,
                ],
            ],
            Basis::AskClinic,
        ),
        word(&words::PSORIATIC_ARTHRITIS),
        word(&words::BIOLOGIC),
    ],
};

const SPEED: Section = Section {
    anchor: "speed-and-time",
    title: keys::LEARN_ALTERNATIVES_SPEED_TITLE,
    blocks: &[
        figure(
            Drawing::Alternatives,
            keys::LEARN_ALTERNATIVES_SPEED_FIGURE,
            &[
                keys::LEARN_ALTERNATIVES_SPEED_CYCLOSPORINE,
                keys::LEARN_ALTERNATIVES_SPEED_OTHERS,
                keys::LEARN_ALTERNATIVES_SPEED_READING,
            ],
            // That the others may follow: in turn with it (UK), paid for after it (Korea).
            Basis::Cited(&[
                cite::US_DOSAGE,
                cite::UK_WARNINGS,
                cite::PSORIASIS_ASSOCIATION,
                cite::KOREA_PRESS,
            ]),
        ),
        paragraph(
            keys::LEARN_ALTERNATIVES_SPEED_CONTROL,
            Basis::Cited(&[cite::US_DOSAGE, cite::US_BOXED]),
        ),
    ],
};

const NEXT: Section = Section {
    anchor: "one-after-the-other",
    title: keys::LEARN_ALTERNATIVES_NEXT_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_ALTERNATIVES_NEXT_PLAN,
            Basis::Cited(&[cite::PSORIASIS_ASSOCIATION, cite::US_CONTRAINDICATIONS]),
        ),
        paragraph(keys::LEARN_ALTERNATIVES_NEXT_KOREA, Basis::AskClinic),
        sources_differ(
            keys::LEARN_ALTERNATIVES_NEXT_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_ALTERNATIVES_NEXT_DIFFER_US_WHO,
                    keys::LEARN_ALTERNATIVES_NEXT_DIFFER_US,
                    &[cite::US_CONTRAINDICATIONS],
                ),
                side(
                    keys::LEARN_ALTERNATIVES_NEXT_DIFFER_UK_WHO,
                    keys::LEARN_ALTERNATIVES_NEXT_DIFFER_UK,
                    &[cite::UK_CONTRAINDICATIONS],
                ),
                side(
                    keys::LEARN_ALTERNATIVES_NEXT_DIFFER_CHARITY_WHO,
                    keys::LEARN_ALTERNATIVES_NEXT_DIFFER_CHARITY,
                    &[cite::PSORIASIS_ASSOCIATION],
                ),
                side(
                    keys::LEARN_ALTERNATIVES_NEXT_DIFFER_KOREA_WHO,
                    keys::LEARN_ALTERNATIVES_NEXT_DIFFER_KOREA,
                    &[cite::KOREA_PSORIASIS_SOCIETY],
                ),
            ],
            keys::LEARN_ALTERNATIVES_NEXT_DIFFER_QUESTION,
        ),
        word(&words::IMMUNE_SUPPRESSING),
    ],
};

const LIGHT: Section = Section {
    anchor: "light-therapy",
    title: keys::LEARN_ALTERNATIVES_LIGHT_TITLE,
    blocks: &[
        word(&words::UVB),
        word(&words::PUVA),
        paragraph(keys::LEARN_ALTERNATIVES_LIGHT_KOREA, Basis::AskClinic),
        sources_differ(
            keys::LEARN_ALTERNATIVES_LIGHT_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_ALTERNATIVES_LIGHT_DIFFER_WEST_WHO,
                    keys::LEARN_ALTERNATIVES_LIGHT_DIFFER_WEST,
                    &[
                        cite::US_CONTRAINDICATIONS,
                        cite::UK_CONTRAINDICATIONS,
                        cite::ASIA_CONTRAINDICATIONS,
                        cite::UK_LEAFLET,
                        cite::SWISS_LEAFLET,
                    ],
                ),
                side(
                    keys::LEARN_ALTERNATIVES_LIGHT_DIFFER_JAPAN_WHO,
                    keys::LEARN_ALTERNATIVES_LIGHT_DIFFER_JAPAN,
                    &[cite::JAPAN_INTERACTIONS],
                ),
            ],
            keys::LEARN_ALTERNATIVES_LIGHT_DIFFER_QUESTION,
        ),
        paragraph(
            keys::LEARN_ALTERNATIVES_LIGHT_PAST,
            Basis::Cited(&[cite::US_BOXED]),
        ),
    ],
};

const PREGNANCY: Section = Section {
    anchor: "pregnancy",
    title: keys::LEARN_ALTERNATIVES_PREGNANCY_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_ALTERNATIVES_PREGNANCY_GRADES,
            Basis::Cited(&[cite::KOREA_PREGNANCY]),
        ),
        paragraph(keys::LEARN_ALTERNATIVES_PREGNANCY_ASK, Basis::AskClinic),
    ],
};

const WHO_PAYS: Section = Section {
    anchor: "who-pays",
    title: keys::LEARN_ALTERNATIVES_PAY_TITLE,
    blocks: &[
        list(
            keys::LEARN_ALTERNATIVES_PAY_INTRO,
            &[
                keys::LEARN_ALTERNATIVES_PAY_ADULT,
                keys::LEARN_ALTERNATIVES_PAY_SKIN,
                keys::LEARN_ALTERNATIVES_PAY_BEFORE,
            ],
            Basis::Cited(&[cite::KOREA_PRESS]),
        ),
        paragraph(keys::LEARN_ALTERNATIVES_PAY_NOW, Basis::AskClinic),
    ],
};

const STEROIDS: Section = Section {
    anchor: "steroids",
    title: keys::LEARN_ALTERNATIVES_STEROID_TITLE,
    blocks: &[
        paragraph(keys::LEARN_ALTERNATIVES_STEROID_RARE, Basis::AskClinic),
        word(&words::REBOUND),
        paragraph(
            keys::LEARN_ALTERNATIVES_STEROID_DO_NOT_STOP,
            Basis::AskClinic,
        ),
    ],
};
