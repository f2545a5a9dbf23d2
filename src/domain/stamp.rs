//! When something was last edited.

/// The time of an edit in milliseconds since 1970, as the device's clock told it.
///
/// Only compared with other stamps: of two versions of one record the later wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp(pub u64);
