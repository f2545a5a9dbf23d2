//! Languages, messages, and how text is put together.

pub mod keys;
mod language;
mod message_id;
mod packs;
mod pattern;
mod translation;

pub use language::{Direction, Language};
pub use message_id::MessageId;
pub use pattern::isolated;
pub use translation::{Arg, OtherVersion, Translation};
