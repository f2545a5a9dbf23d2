//! Questions to ask, by moment; each goes onto the reader's own list.

use super::{Section, Stage, Topic, paragraph, questions, steps};
use crate::{
    catalog::source::{Basis, READ_ON, cite},
    i18n::keys,
};

pub(super) const TOPIC: Topic = Topic {
    slug: "questions",
    title: keys::LEARN_QUESTIONS_TITLE,
    lead: keys::LEARN_QUESTIONS_LEAD,
    in_short: &[
        keys::LEARN_QUESTIONS_IN_SHORT_1,
        keys::LEARN_QUESTIONS_IN_SHORT_2,
        keys::LEARN_QUESTIONS_IN_SHORT_3,
    ],
    stages: Stage::ALL,
    reviewed: READ_ON,
    sections: &[USE, DECIDE, FIRST, VISIT, HAPPENS, LAST, HOME, PHARMACY],
    // They stand in the sections.
    questions: &[],
    teach_back: &[],
};

const USE: Section = Section {
    anchor: "your-list",
    title: keys::LEARN_QUESTIONS_USE_TITLE,
    blocks: &[steps(
        keys::LEARN_QUESTIONS_USE_INTRO,
        &[
            keys::LEARN_QUESTIONS_USE_TICK,
            keys::LEARN_QUESTIONS_USE_SHOW,
            keys::LEARN_QUESTIONS_USE_WRITE,
            keys::LEARN_QUESTIONS_USE_SAY_BACK,
        ],
        Basis::Practical,
    )],
};

const DECIDE: Section = Section {
    anchor: "before-i-decide",
    title: keys::LEARN_QUESTIONS_DECIDE_TITLE,
    blocks: &[
        paragraph(keys::LEARN_QUESTIONS_DECIDE_TEXT, Basis::Practical),
        questions(&[
            keys::LEARN_PREPARATION_QUESTIONS_WHY_ME,
            keys::LEARN_QUESTIONS_DECIDE_OTHER,
            keys::LEARN_QUESTIONS_DECIDE_RISKS,
            keys::LEARN_QUESTIONS_DECIDE_WAIT,
            keys::LEARN_QUESTIONS_DECIDE_PAST,
            keys::LEARN_WHAT_IT_IS_FORMS_DIFFER_QUESTION,
            keys::LEARN_QUESTIONS_DECIDE_COST,
        ]),
    ],
};

const FIRST: Section = Section {
    anchor: "before-the-first-dose",
    title: keys::LEARN_QUESTIONS_FIRST_TITLE,
    blocks: &[
        paragraph(keys::LEARN_QUESTIONS_FIRST_TEXT, Basis::Practical),
        questions(&[
            keys::LEARN_QUESTIONS_FIRST_MINE,
            keys::LEARN_PREPARATION_QUESTIONS_VALUES,
            keys::LEARN_PREPARATION_RHYTHM_DIFFER_QUESTION,
            keys::LEARN_QUESTIONS_FIRST_VACCINE,
            keys::LEARN_PREPARATION_LIGHT_DIFFER_QUESTION,
            keys::LEARN_QUESTIONS_FIRST_DOSE,
            keys::LEARN_PREPARATION_QUESTIONS_MISSED,
        ]),
    ],
};

const VISIT: Section = Section {
    anchor: "at-every-visit",
    title: keys::LEARN_QUESTIONS_VISIT_TITLE,
    blocks: &[
        paragraph(keys::LEARN_QUESTIONS_VISIT_TEXT, Basis::Practical),
        questions(&[
            keys::LEARN_QUESTIONS_VISIT_COMPARE,
            keys::LEARN_QUESTIONS_VISIT_RESULTS,
            keys::LEARN_QUESTIONS_VISIT_SIGNS,
            keys::LEARN_QUESTIONS_VISIT_SKIN,
            keys::LEARN_QUESTIONS_VISIT_NEW,
            keys::LEARN_QUESTIONS_VISIT_NEXT,
        ]),
    ],
};

const HAPPENS: Section = Section {
    anchor: "if-something-happens",
    title: keys::LEARN_QUESTIONS_HAPPENS_TITLE,
    blocks: &[
        paragraph(
            keys::LEARN_QUESTIONS_HAPPENS_TEXT,
            Basis::Cited(&[cite::HELP_LINES]),
        ),
        questions(&[
            keys::LEARN_PREPARATION_QUESTIONS_NIGHT,
            keys::LEARN_QUESTIONS_HAPPENS_FEVER,
            keys::LEARN_QUESTIONS_HAPPENS_PRESSURE,
            keys::LEARN_QUESTIONS_HAPPENS_STOMACH,
            keys::LEARN_QUESTIONS_HAPPENS_TEST,
            keys::LEARN_WHO_TO_CALL_QUESTIONS_HOSPITAL,
        ]),
    ],
};

const LAST: Section = Section {
    anchor: "before-the-last-dose",
    title: keys::LEARN_QUESTIONS_LAST_TITLE,
    blocks: &[
        paragraph(keys::LEARN_QUESTIONS_LAST_TEXT, Basis::Practical),
        questions(&[
            keys::LEARN_PREPARATION_QUESTIONS_END,
            keys::LEARN_QUESTIONS_LAST_HOW,
            keys::LEARN_QUESTIONS_LAST_NEXT,
            keys::LEARN_QUESTIONS_LAST_BACK,
            keys::LEARN_QUESTIONS_LAST_TESTS,
            keys::LEARN_QUESTIONS_LAST_AVOID,
        ]),
    ],
};

const HOME: Section = Section {
    anchor: "before-i-fly-home",
    title: keys::LEARN_QUESTIONS_HOME_TITLE,
    blocks: &[
        paragraph(keys::LEARN_QUESTIONS_HOME_TEXT, Basis::Practical),
        questions(&[
            keys::LEARN_PREPARATION_QUESTIONS_HOME,
            keys::LEARN_QUESTIONS_HOME_RESULTS,
            keys::LEARN_QUESTIONS_HOME_LETTER,
            keys::LEARN_QUESTIONS_HOME_BRAND,
            keys::LEARN_QUESTIONS_HOME_TESTS,
            keys::LEARN_QUESTIONS_HOME_CONTACT,
        ]),
    ],
};

const PHARMACY: Section = Section {
    anchor: "at-the-pharmacy",
    title: keys::LEARN_QUESTIONS_PHARMACY_TITLE,
    blocks: &[
        paragraph(keys::LEARN_QUESTIONS_PHARMACY_TEXT, Basis::Practical),
        questions(&[
            keys::LEARN_QUESTIONS_PHARMACY_SAME,
            keys::LEARN_KOREA_QUESTIONS_STATIN,
            keys::LEARN_PREPARATION_QUESTIONS_PAIN,
            keys::LEARN_QUESTIONS_PHARMACY_BUY,
            keys::LEARN_QUESTIONS_PHARMACY_KEEP,
            keys::LEARN_QUESTIONS_PHARMACY_WRITE,
        ]),
    ],
};
