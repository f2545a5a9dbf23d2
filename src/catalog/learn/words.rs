//! Words explained.

use super::{Section, Stage, Topic, words};
use crate::{
    catalog::{
        source::READ_ON,
        words::{
            AVOID_WORDS, ILLNESS_WORDS, OTHER_TREATMENT_WORDS, RISKS_WORDS, TESTS_WORDS,
            TREATMENT_WORDS,
        },
    },
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "words",
    title: keys::LEARN_WORDS_TITLE,
    lead: keys::LEARN_WORDS_LEAD,
    in_short: &[
        keys::LEARN_WORDS_IN_SHORT_1,
        keys::LEARN_WORDS_IN_SHORT_2,
        keys::LEARN_WORDS_IN_SHORT_3,
    ],
    stages: Stage::ALL,
    reviewed: READ_ON,
    sections: &[PSORIASIS, CYCLOSPORINE, OTHER, TESTS, SIGNS, ASK_FIRST],
    questions: &[
        keys::LEARN_WORDS_QUESTIONS_WRITE,
        keys::LEARN_WORDS_QUESTIONS_EASY,
        keys::LEARN_WORDS_QUESTIONS_PAPERS,
    ],
    teach_back: &[],
};

const PSORIASIS: Section = Section {
    anchor: "psoriasis",
    title: keys::LEARN_WORDS_PSORIASIS_TITLE,
    blocks: &[words(ILLNESS_WORDS)],
};

const CYCLOSPORINE: Section = Section {
    anchor: "cyclosporine",
    title: keys::LEARN_WORDS_CYCLOSPORINE_TITLE,
    blocks: &[words(TREATMENT_WORDS)],
};

const OTHER: Section = Section {
    anchor: "other",
    title: keys::LEARN_WORDS_OTHER_TITLE,
    blocks: &[words(OTHER_TREATMENT_WORDS)],
};

const TESTS: Section = Section {
    anchor: "tests",
    title: keys::LEARN_WORDS_TESTS_TITLE,
    blocks: &[words(TESTS_WORDS)],
};

const SIGNS: Section = Section {
    anchor: "signs",
    title: keys::LEARN_WORDS_SIGNS_TITLE,
    blocks: &[words(RISKS_WORDS)],
};

const ASK_FIRST: Section = Section {
    anchor: "ask-first",
    title: keys::LEARN_WORDS_ASK_FIRST_TITLE,
    blocks: &[words(AVOID_WORDS)],
};
