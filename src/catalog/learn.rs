//! The outline of the learn pages: what is said where, and on which ground.
//! Words are in `locales/<language>/learn*.ftl`.

mod alternatives;
mod daily_life;
mod grapefruit;
mod herbal_medicine;
mod how_to_take;
mod korea;
mod pain_and_cold;
mod potassium;
mod preparation;
mod questions;
mod recovery;
mod risks;
mod sun;
mod tar_and_light;
mod vaccines;
mod what_it_is;
mod who_to_call;
mod why;
mod words;

use crate::{
    catalog::{
        source::{Basis, Citation},
        words::Word,
    },
    domain::date::Month,
    i18n::{MessageId, keys},
};

/// One page of the learn part, or one below the medicines page.
#[derive(Debug)]
pub struct Topic {
    /// Last part of the address: `/en/learn/<slug>/`, or `/en/medicines/<slug>/` for a trap.
    /// Never changes, links are sent around.
    pub slug: &'static str,
    /// Heading of the page.
    pub title: MessageId,
    /// One or two sentences below the heading; also the page's description.
    pub lead: MessageId,
    /// The page in three lines.
    pub in_short: &'static [MessageId],
    /// For which parts of the journey it is written, earliest first.
    pub stages: &'static [Stage],
    /// When its text was last compared with its sources.
    pub reviewed: Month,
    /// The parts, in reading order.
    pub sections: &'static [Section],
    /// What the reader may want to ask the clinic; one tap puts it on their list.
    pub questions: &'static [MessageId],
    /// Questions with which readers find out whether they understood; none on most pages.
    pub teach_back: &'static [TeachBack],
}

impl Topic {
    /// The one line to know it by.
    #[must_use]
    pub fn gist(&self) -> MessageId {
        self.in_short.first().copied().unwrap_or(self.lead)
    }
}

/// A part of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Before the first dose.
    Before,
    /// The first weeks of treatment.
    FirstWeeks,
    /// The weeks until the last dose.
    Later,
    /// After the last dose.
    After,
}

impl Stage {
    /// All of them: the page is for any time.
    pub const ALL: &'static [Self] = &[Self::Before, Self::FirstWeeks, Self::Later, Self::After];

    /// Before the treatment and during it.
    const UNTIL_LAST_DOSE: &'static [Self] = &[Self::Before, Self::FirstWeeks, Self::Later];
}

/// A question back to the reader. Nothing is counted or kept.
#[derive(Debug)]
pub struct TeachBack {
    /// What would you do?
    pub question: MessageId,
    /// The answers to choose from.
    pub answers: [MessageId; 3],
    /// Index of the right one in `answers`.
    pub right: usize,
    /// Why it is right, said after any answer.
    pub explanation: MessageId,
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

impl Block {
    /// Everything it says, in reading order.
    #[must_use]
    pub fn messages(&self) -> Vec<MessageId> {
        let mut messages = Vec::new();
        match &self.content {
            Content::Paragraph(text) => messages.push(*text),
            Content::List { intro, items } | Content::Steps { intro, items } => {
                messages.push(*intro);
                messages.extend_from_slice(items);
            }
            Content::Table {
                caption,
                head,
                rows,
            } => {
                messages.push(*caption);
                messages.extend_from_slice(head);
                for row in *rows {
                    messages.extend_from_slice(row);
                }
            }
            Content::CareCard { items, note, .. } => {
                messages.extend_from_slice(items);
                messages.extend_from_slice(note.as_slice());
            }
            Content::Warning { title, text } => messages.extend_from_slice(&[*title, *text]),
            Content::SourcesDiffer {
                title,
                sides,
                question,
            } => {
                messages.push(*title);
                for side in *sides {
                    messages.extend_from_slice(&[side.who, side.text]);
                }
                messages.push(*question);
            }
            Content::Word(word) => messages.extend_from_slice(&[word.term, word.meaning]),
            Content::Words(words) => {
                for word in *words {
                    messages.extend_from_slice(&[word.term, word.meaning]);
                }
            }
            Content::Questions(questions) => messages.extend_from_slice(questions),
            Content::Figure { title, parts, .. } => {
                messages.push(*title);
                messages.extend_from_slice(parts);
            }
            Content::Phones(phones) => {
                for phone in *phones {
                    messages.extend_from_slice(&[phone.name, phone.detail]);
                }
            }
        }
        messages
    }
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
    Word(&'static Word),
    /// Prepared questions; one tap puts one on the person's own list.
    Questions(&'static [MessageId]),
    /// Words with their meanings, all open.
    Words(&'static [Word]),
    /// A drawing, with all it shows in words below.
    Figure {
        /// What is drawn.
        drawing: Drawing,
        /// What it shows, as a heading.
        title: MessageId,
        /// The numbered parts of the drawing, in words.
        parts: &'static [MessageId],
    },
    /// Numbers to call.
    Phones(&'static [Phone]),
}

/// The drawings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// The weeks of a course: start, tests, effect, end, next treatment.
    Course,
    /// Where cyclosporine acts.
    Action,
    /// The alternatives by speed and by length of use.
    Alternatives,
    /// Grapefruit and its relatives side by side.
    Citrus,
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
pub static TOPICS: &[Topic] = &[
    what_it_is::TOPIC,
    why::TOPIC,
    alternatives::TOPIC,
    preparation::TOPIC,
    how_to_take::TOPIC,
    daily_life::TOPIC,
    risks::TOPIC,
    recovery::TOPIC,
    korea::TOPIC,
    who_to_call::TOPIC,
    questions::TOPIC,
    words::TOPIC,
];

/// The everyday traps, each a short page below the medicines page.
pub static TRAPS: &[Topic] = &[
    grapefruit::TOPIC,
    pain_and_cold::TOPIC,
    herbal_medicine::TOPIC,
    potassium::TOPIC,
    vaccines::TOPIC,
    sun::TOPIC,
    tar_and_light::TOPIC,
];

/// Vomiting and the like have the same level on every page, so they are one card.
const UPSET_STOMACH: Block = care_card(
    CareLevel::Today,
    &[
        keys::LEARN_DAILY_LIFE_ILL_STOMACH_VOMITING,
        keys::LEARN_DAILY_LIFE_ILL_STOMACH_DIARRHOEA,
        keys::LEARN_DAILY_LIFE_ILL_STOMACH_DRINK,
    ],
    Some(keys::LEARN_DAILY_LIFE_ILL_STOMACH_NOTE),
    Basis::AskClinic,
);

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

const fn word(word: &'static Word) -> Block {
    Block {
        content: Content::Word(word),
        basis: Basis::Practical,
    }
}

const fn words(words: &'static [Word]) -> Block {
    Block {
        content: Content::Words(words),
        basis: Basis::Practical,
    }
}

const fn questions(questions: &'static [MessageId]) -> Block {
    Block {
        content: Content::Questions(questions),
        basis: Basis::Practical,
    }
}

const fn figure(
    drawing: Drawing,
    title: MessageId,
    parts: &'static [MessageId],
    basis: Basis,
) -> Block {
    Block {
        content: Content::Figure {
            drawing,
            title,
            parts,
        },
        basis,
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
