//! What values are called.

use crate::{
    domain::checklist::{Answer, Status},
    i18n::{MessageId, keys},
};

/// Where an item stands, in words.
pub(super) fn status_words(status: Status) -> MessageId {
    match status {
        Status::Open => keys::STATUS_OPEN,
        Status::Done => keys::STATUS_DONE,
        Status::NotForMe => keys::STATUS_NOT_FOR_ME,
        Status::Answered(answer) => answer_words(answer),
    }
}

/// An answer in words.
pub(super) fn answer_words(answer: Answer) -> MessageId {
    match answer {
        Answer::Yes => keys::ANSWER_YES,
        Answer::No => keys::ANSWER_NO,
        Answer::NotSure => keys::ANSWER_NOT_SURE,
    }
}
