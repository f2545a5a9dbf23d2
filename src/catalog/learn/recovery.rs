//! Getting better, and what comes next.

use super::{
    CareLevel, Section, Stage, Topic, care_card, list, paragraph, side, sources_differ, word,
};
use crate::{
    catalog::{
        source::{Basis, READ_ON, cite},
        words,
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "recovery",
    title: keys::LEARN_RECOVERY_TITLE,
    lead: keys::LEARN_RECOVERY_LEAD,
    in_short: &[
        keys::LEARN_RECOVERY_IN_SHORT_1,
        keys::LEARN_RECOVERY_IN_SHORT_2,
        keys::LEARN_RECOVERY_IN_SHORT_3,
    ],
    stages: &[Stage::Later, Stage::After],
    reviewed: READ_ON,
    sections: &[HELPS, NO_EFFECT, END, BACK, NEXT, AFTER, PAPERS, SUPPORT],
    questions: &[
        keys::LEARN_RECOVERY_QUESTIONS_EXPECT,
        keys::LEARN_RECOVERY_QUESTIONS_NEXT,
        keys::LEARN_RECOVERY_QUESTIONS_BACK,
        keys::LEARN_RECOVERY_QUESTIONS_TESTS,
        keys::LEARN_RECOVERY_QUESTIONS_LANGUAGE,
    ],
    teach_back: &[],
};

const HELPS: Section = Section {
    anchor: "when-it-helps",
    title: keys::LEARN_RECOVERY_HELPS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RECOVERY_HELPS_TIME,
            Basis::Cited(&[cite::US_DOSAGE]),
        ),
        paragraph(keys::LEARN_RECOVERY_HELPS_FAST, Basis::AskClinic),
        paragraph(
            keys::LEARN_RECOVERY_HELPS_TRIAL,
            Basis::Cited(&[cite::US_TRIALS]),
        ),
        paragraph(
            keys::LEARN_RECOVERY_HELPS_NOT_ALL,
            Basis::Cited(&[cite::US_TRIALS]),
        ),
        paragraph(
            keys::LEARN_RECOVERY_HELPS_LOW,
            Basis::Cited(&[cite::US_TRIALS]),
        ),
        paragraph(
            keys::LEARN_RECOVERY_HELPS_SKIN,
            Basis::Cited(&[cite::US_TRIALS]),
        ),
        paragraph(keys::LEARN_RECOVERY_HELPS_LIFE, Basis::AskClinic),
        paragraph(
            keys::LEARN_RECOVERY_HELPS_TESTS,
            Basis::Cited(&[cite::US_MONITORING, cite::UK_WARNINGS]),
        ),
    ],
};

const NO_EFFECT: Section = Section {
    anchor: "no-effect",
    title: keys::LEARN_RECOVERY_NO_EFFECT_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RECOVERY_NO_EFFECT_TELL,
            Basis::Cited(&[cite::US_TRIALS]),
        ),
        paragraph(
            keys::LEARN_RECOVERY_NO_EFFECT_STOP,
            Basis::Cited(&[cite::US_DOSAGE_END, cite::UK_DOSAGE]),
        ),
        paragraph(
            keys::LEARN_RECOVERY_NO_EFFECT_DECIDE,
            Basis::Cited(&[cite::US_DOSAGE_END, cite::UK_DOSAGE]),
        ),
    ],
};

const END: Section = Section {
    anchor: "the-end",
    title: keys::LEARN_RECOVERY_END_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RECOVERY_END_SHORT,
            Basis::Cited(&[cite::CONSENSUS, cite::US_DOSAGE, cite::US_BOXED]),
        ),
        word(&words::RESCUE_TREATMENT),
        sources_differ(
            keys::LEARN_RECOVERY_END_DIFFER_TITLE,
            &[
                side(
                    keys::LEARN_RECOVERY_END_DIFFER_UK_WHO,
                    keys::LEARN_RECOVERY_END_DIFFER_UK,
                    &[cite::UK_WARNINGS],
                ),
                side(
                    keys::LEARN_RECOVERY_END_DIFFER_US_WHO,
                    keys::LEARN_RECOVERY_END_DIFFER_US,
                    &[cite::US_DOSAGE_END],
                ),
                side(
                    keys::LEARN_RECOVERY_END_DIFFER_GERMANY_WHO,
                    keys::LEARN_RECOVERY_END_DIFFER_GERMANY,
                    &[cite::GERMANY_2009],
                ),
                side(
                    keys::LEARN_RECOVERY_END_DIFFER_OTHERS_WHO,
                    keys::LEARN_RECOVERY_END_DIFFER_OTHERS,
                    &[cite::CONSENSUS, cite::PSORIASIS_ASSOCIATION],
                ),
            ],
            keys::LEARN_RECOVERY_END_DIFFER_QUESTION,
        ),
        paragraph(
            keys::LEARN_RECOVERY_END_HOW,
            Basis::Cited(&[cite::US_DOSAGE_END, cite::UK_DOSAGE]),
        ),
    ],
};

const BACK: Section = Section {
    anchor: "coming-back",
    title: keys::LEARN_RECOVERY_BACK_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RECOVERY_BACK_USUAL,
            Basis::Cited(&[cite::US_INDICATIONS]),
        ),
        word(&words::RELAPSE),
        word(&words::REBOUND),
        paragraph(keys::LEARN_RECOVERY_BACK_WHEN, Basis::AskClinic),
        care_card(
            CareLevel::Now,
            &[keys::LEARN_RECOVERY_BACK_RED, keys::LEARN_RECOVERY_BACK_PUS],
            Some(keys::LEARN_RECOVERY_BACK_NOW_NOTE),
            Basis::Cited(&[
                cite::US_SYMPTOMS,
                cite::UK_LEAFLET_SYMPTOMS,
                cite::HELP_LINES,
            ]),
        ),
        paragraph(keys::LEARN_RECOVERY_BACK_DO, Basis::AskClinic),
    ],
};

const NEXT: Section = Section {
    anchor: "what-comes-next",
    title: keys::LEARN_RECOVERY_NEXT_TITLE,
    blocks: &[
        paragraph(keys::LEARN_RECOVERY_NEXT_BRIDGE, Basis::AskClinic),
        word(&words::BIOLOGIC),
        paragraph(
            keys::LEARN_RECOVERY_NEXT_NOT_TOGETHER,
            Basis::Cited(&[cite::US_CONTRAINDICATIONS, cite::UK_CONTRAINDICATIONS]),
        ),
        paragraph(keys::LEARN_RECOVERY_NEXT_DECIDES, Basis::AskClinic),
        paragraph(
            keys::LEARN_RECOVERY_NEXT_ROTATION,
            Basis::Cited(&[cite::PSORIASIS_ASSOCIATION]),
        ),
        paragraph(keys::LEARN_RECOVERY_NEXT_KOREA, Basis::AskClinic),
    ],
};

const AFTER: Section = Section {
    anchor: "after-the-last-dose",
    title: keys::LEARN_RECOVERY_AFTER_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_RECOVERY_AFTER_VISIT,
            Basis::Cited(&[cite::US_INDICATIONS]),
        ),
        paragraph(
            keys::LEARN_RECOVERY_AFTER_VACCINE,
            Basis::Cited(&[cite::FRANCE_LIST]),
        ),
        word(&words::LIVE_VACCINE),
        paragraph(
            keys::LEARN_RECOVERY_AFTER_SKIN,
            Basis::Cited(&[cite::US_MONITORING, cite::US_SYMPTOMS]),
        ),
        paragraph(keys::LEARN_RECOVERY_AFTER_SKIN_WHO, Basis::AskClinic),
        paragraph(keys::LEARN_RECOVERY_AFTER_AVOID, Basis::AskClinic),
    ],
};

const PAPERS: Section = Section {
    anchor: "papers",
    title: keys::LEARN_RECOVERY_PAPERS_TITLE,
    blocks: &[list(
        keys::LEARN_RECOVERY_PAPERS_INTRO,
        &[
            keys::LEARN_RECOVERY_PAPERS_DATES,
            keys::LEARN_RECOVERY_PAPERS_DOSE,
            keys::LEARN_RECOVERY_PAPERS_TESTS,
            keys::LEARN_RECOVERY_PAPERS_PRESSURE,
            keys::LEARN_RECOVERY_PAPERS_EFFECTS,
            keys::LEARN_RECOVERY_PAPERS_MEDICINES,
            keys::LEARN_RECOVERY_PAPERS_LIGHT,
            keys::LEARN_RECOVERY_PAPERS_NEXT,
        ],
        Basis::Practical,
    )],
};

const SUPPORT: Section = Section {
    anchor: "support",
    title: keys::LEARN_RECOVERY_SUPPORT_TITLE,
    blocks: &[
        paragraph(keys::LEARN_RECOVERY_SUPPORT_KOREA, Basis::AskClinic),
        paragraph(keys::LEARN_RECOVERY_SUPPORT_MOOD, Basis::AskClinic),
        paragraph(
            keys::LEARN_RECOVERY_SUPPORT_SALT,
            Basis::Cited(&[cite::FRANCE_LIST, cite::SWISS_LEAFLET, cite::UK_WARNINGS]),
        ),
    ],
};
