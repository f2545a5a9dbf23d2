use super::icon::{Icon, small};
use crate::{
    domain::interaction::Level,
    i18n::{MessageId, keys},
    ui::{
        context::I18n,
        erased::{Element, element},
    },
};

/// How a level looks and what it says: word, shape and colour each tell it apart.
pub(crate) struct LevelLook {
    /// The word above an answer.
    pub level: MessageId,
    /// The answer in one line.
    pub title: MessageId,
    /// The same as a tag.
    pub tag: MessageId,
    /// The shape.
    pub icon: Icon,
    /// End of the class of an answer.
    pub answer: &'static str,
    /// Class of a tag.
    tag_class: &'static str,
}

/// How a level looks.
pub(crate) fn look(level: Level) -> LevelLook {
    match level {
        Level::Avoid => LevelLook {
            level: keys::ANSWER_LEVEL_KNOWN,
            title: keys::ANSWER_TITLE_AVOID,
            tag: keys::ANSWER_TAG_AVOID,
            icon: Icon::Avoid,
            answer: "app-answer app-answer--avoid",
            tag_class: "app-tag app-tag--urgent",
        },
        Level::AskFirst => LevelLook {
            level: keys::ANSWER_LEVEL_KNOWN,
            title: keys::ANSWER_TITLE_ASK_FIRST,
            tag: keys::ANSWER_TAG_ASK_FIRST,
            icon: Icon::Ask,
            answer: "app-answer app-answer--ask",
            tag_class: "app-tag app-tag--soon",
        },
        Level::NotCovered => LevelLook {
            level: keys::ANSWER_LEVEL_NOT_COVERED,
            title: keys::ANSWER_TITLE_NOT_COVERED,
            tag: keys::ANSWER_TAG_NOT_COVERED,
            icon: Icon::Unknown,
            answer: "app-answer app-answer--unknown",
            tag_class: "app-tag app-tag--unknown",
        },
        Level::Watch => LevelLook {
            level: keys::ANSWER_LEVEL_WATCH,
            title: keys::ANSWER_TITLE_WATCH,
            tag: keys::ANSWER_TAG_WATCH,
            icon: Icon::Watch,
            answer: "app-answer app-answer--watch",
            tag_class: "app-tag app-tag--calm",
        },
        Level::NothingListed => LevelLook {
            level: keys::ANSWER_LEVEL_NOTHING_LISTED,
            title: keys::ANSWER_TITLE_NOTHING_LISTED,
            tag: keys::ANSWER_TAG_NOTHING_LISTED,
            icon: Icon::Reviewed,
            answer: "app-answer app-answer--reviewed",
            tag_class: "app-tag",
        },
    }
}

/// The level as a tag.
pub(crate) fn level_tag(i18n: I18n, level: Level) -> Element {
    let look = look(level);
    element("span", look.tag_class)
        .view(small(look.icon))
        .say(i18n, look.tag)
}
