//! The one error of the build commands: a sentence that says what went wrong and how to put it right.

use std::{fmt::Display, path::Path};

/// What is printed before the command ends with exit code 1.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Problem(String);

/// The outcome of every step.
pub(crate) type Result<T = ()> = std::result::Result<T, Problem>;

impl Problem {
    /// A problem told in `sentence`.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// For `map_err`: `doing` names the attempt, the cause follows it.
    pub(crate) fn when<E: Display>(doing: impl Into<String>) -> impl FnOnce(E) -> Self {
        let doing = doing.into();
        move |cause| Self(format!("{doing}: {cause}"))
    }

    /// For `map_err` on a file operation.
    pub(crate) fn with_file<E: Display>(path: &Path) -> impl FnOnce(E) -> Self + '_ {
        move |cause| Self(format!("{}: {cause}", path.display()))
    }
}
