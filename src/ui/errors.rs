//! Errors of the layers below, as messages for people.

use crate::{
    domain::{
        date::{DateError, DatePart},
        lab::ValueError,
        share::LinkError,
    },
    i18n::{MessageId, keys},
    storage::{Trouble, backup::BackupError},
};

/// Why a day is not taken.
pub(super) fn date_error(error: DateError) -> MessageId {
    match error {
        DateError::Missing(DatePart::Day) => keys::ERROR_DAY_MISSING,
        DateError::Missing(DatePart::Month) => keys::ERROR_MONTH_MISSING,
        DateError::Missing(DatePart::Year) => keys::ERROR_YEAR_MISSING,
        DateError::Unreadable(DatePart::Day) => keys::ERROR_DAY_UNREADABLE,
        DateError::Unreadable(DatePart::Month) => keys::ERROR_MONTH_UNREADABLE,
        DateError::Unreadable(DatePart::Year) => keys::ERROR_YEAR_UNREADABLE,
        DateError::NoSuchDay => keys::ERROR_NO_SUCH_DAY,
        DateError::AfterToday => keys::ERROR_AFTER_TODAY,
    }
}

/// Why a value is not taken as a number.
pub(super) fn value_error(error: ValueError) -> MessageId {
    match error {
        ValueError::NotANumber => keys::ERROR_NOT_A_NUMBER,
        ValueError::NotAPair => keys::ERROR_NOT_A_PAIR,
    }
}

/// Why a file is not taken.
pub(super) fn backup_error(error: BackupError) -> MessageId {
    match error {
        BackupError::TooLarge => keys::ERROR_COPY_TOO_LARGE,
        BackupError::NotACopy => keys::ERROR_COPY_NOT_OURS,
        BackupError::Newer => keys::ERROR_COPY_NEWER,
        BackupError::Damaged => keys::ERROR_COPY_DAMAGED,
    }
}

/// Why a link is not opened, or not made.
pub(super) fn link_error(error: LinkError) -> MessageId {
    match error {
        LinkError::NotALink => keys::ERROR_NOT_A_LINK,
        LinkError::Newer => keys::ERROR_LINK_NEWER,
        LinkError::Cut => keys::ERROR_LINK_CUT,
        LinkError::Changed => keys::ERROR_LINK_CHANGED,
        LinkError::TooLarge => keys::ERROR_LINK_TOO_LARGE,
        LinkError::WrongPasscode => keys::ERROR_PASSCODE,
        LinkError::Unable => keys::ERROR_LINK_UNABLE,
    }
}

/// What is wrong with the storage: a heading and what it means.
pub(super) fn trouble(trouble: Trouble) -> (MessageId, MessageId) {
    match trouble {
        Trouble::Blocked => (keys::TROUBLE_BLOCKED_TITLE, keys::TROUBLE_BLOCKED_TEXT),
        Trouble::Full => (keys::TROUBLE_FULL_TITLE, keys::TROUBLE_FULL_TEXT),
        Trouble::NotKept => (keys::TROUBLE_NOT_KEPT_TITLE, keys::TROUBLE_NOT_KEPT_TEXT),
        Trouble::Newer => (keys::TROUBLE_NEWER_TITLE, keys::TROUBLE_NEWER_TEXT),
        Trouble::Damaged => (keys::TROUBLE_DAMAGED_TITLE, keys::TROUBLE_DAMAGED_TEXT),
    }
}
