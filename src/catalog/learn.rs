//! The outline of the learn pages: what is said where, and on which ground.
//! Words are in `locales/<language>/learn*.ftl`.

mod preparation;
mod what_it_is;
mod who_to_call;

use crate::{
    catalog::source::{Basis, Citation},
    domain::date::Month,
    i18n::MessageId,
};

/// One page of the learn part.
#[derive(Debug)]
pub struct Topic {
    /// Last part of the address: `/en/learn/<slug>/`. Never changes, links are sent around.
    pub slug: &'static str,
    /// Heading of the page.
    pub title: MessageId,
    /// One or two sentences below the heading; also the page's description.
    pub lead: MessageId,
    /// The page in three lines.
    pub in_short: &'static [MessageId],
    /// When its text was last compared with its sources.
    pub reviewed: Month,
    /// The parts, in reading order.
    pub sections: &'static [Section],
}

/// A part of a topic with its own heading.
#[derive(Debug)]
pub struct Section {
    /// Anchor within the page, the same in every language.
    pub anchor: &'static str,
    /// Heading.
    pub title: MessageId,
    /// What it says.
    pub blocks: &'static [Block],
}

/// One statement with what it rests on.
#[derive(Debug)]
pub struct Block {
    /// What is said.
    pub content: Content,
    /// What it rests on.
    pub basis: Basis,
}

/// The forms a statement can take.
#[derive(Debug)]
pub enum Content {
    /// A paragraph.
    Paragraph(MessageId),
    /// A list, after a line that introduces it.
    List {
        /// The line before it.
        intro: MessageId,
        /// Its items.
        items: &'static [MessageId],
    },
    /// Steps to be done in order.
    Steps {
        /// The line before them.
        intro: MessageId,
        /// The steps.
        items: &'static [MessageId],
    },
    /// A table; on a phone each row becomes a card.
    Table {
        /// What the table shows.
        caption: MessageId,
        /// Names of the columns.
        head: &'static [MessageId],
        /// Rows as long as `head`; the first cell names the row.
        rows: &'static [&'static [MessageId]],
    },
    /// When to get help.
    CareCard {
        /// How fast.
        level: CareLevel,
        /// What the person may notice.
        items: &'static [MessageId],
        /// A note below.
        note: Option<MessageId>,
    },
    /// The one thing that must not be missed; at most one a page.
    Warning {
        /// Its heading.
        title: MessageId,
        /// What to do.
        text: MessageId,
    },
    /// Two documents disagree: both are shown, none is preferred.
    SourcesDiffer {
        /// What they disagree about.
        title: MessageId,
        /// Who says what.
        sides: &'static [Side],
        /// What the person can ask the clinic.
        question: MessageId,
    },
    /// A word explained in place.
    Glossary {
        /// "What is …?"
        term: MessageId,
        /// The explanation.
        meaning: MessageId,
    },
    /// Numbers to call.
    Phones(&'static [Phone]),
}

/// How fast help is needed, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CareLevel {
    /// Call 119 now.
    Now,
    /// Call the clinic today.
    Today,
    /// Tell the clinic at the next visit.
    NextVisit,
}

/// One voice in a "sources differ" note.
#[derive(Debug)]
pub struct Side {
    /// Who says it.
    pub who: MessageId,
    /// What they say.
    pub text: MessageId,
    /// Where it was read.
    pub citations: &'static [Citation],
}

/// A number to call in Korea.
#[derive(Debug)]
pub struct Phone {
    /// Digits as dialled in Korea, hyphens for reading.
    pub number: &'static str,
    /// Who answers.
    pub name: MessageId,
    /// When to call, in which languages.
    pub detail: MessageId,
    /// Where it was read.
    pub citations: &'static [Citation],
}

/// Every topic that is written, in reading order.
pub static TOPICS: &[Topic] = &[what_it_is::TOPIC, preparation::TOPIC, who_to_call::TOPIC];

const fn paragraph(text: MessageId, basis: Basis) -> Block {
    Block {
        content: Content::Paragraph(text),
        basis,
    }
}

const fn list(intro: MessageId, items: &'static [MessageId], basis: Basis) -> Block {
    Block {
        content: Content::List { intro, items },
        basis,
    }
}

const fn steps(intro: MessageId, items: &'static [MessageId], basis: Basis) -> Block {
    Block {
        content: Content::Steps { intro, items },
        basis,
    }
}

const fn table(
    caption: MessageId,
    head: &'static [MessageId],
    rows: &'static [&'static [MessageId]],
    basis: Basis,
) -> Block {
    Block {
        content: Content::Table {
            caption,
            head,
            rows,
        },
        basis,
    }
}

const fn care_card(
    level: CareLevel,
    items: &'static [MessageId],
    note: Option<MessageId>,
    basis: Basis,
) -> Block {
    Block {
        content: Content::CareCard { level, items, note },
        basis,
    }
}

const fn warning(title: MessageId, text: MessageId, basis: Basis) -> Block {
    Block {
        content: Content::Warning { title, text },
        basis,
    }
}

const fn word(term: MessageId, meaning: MessageId) -> Block {
    Block {
        content: Content::Glossary { term, meaning },
        basis: Basis::Practical,
    }
}

const fn sources_differ(title: MessageId, sides: &'static [Side], question: MessageId) -> Block {
    Block {
        content: Content::SourcesDiffer {
            title,
            sides,
            question,
        },
        basis: Basis::InParts,
    }
}

const fn side(who: MessageId, text: MessageId, citations: &'static [Citation]) -> Side {
    Side {
        who,
        text,
        citations,
    }
}

const fn phones(numbers: &'static [Phone]) -> Block {
    Block {
        content: Content::Phones(numbers),
        basis: Basis::InParts,
    }
}
