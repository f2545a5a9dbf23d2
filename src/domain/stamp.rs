//! When something was last edited.

/// The time of an edit in milliseconds since 1970, as the device's clock told it.
///
/// Only compared with other stamps: of two versions of one record the later wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp(pub u64);

impl Stamp {
    /// This time, or just after `previous` where the clock stands still or went back: an edit
    /// always comes after the one it replaces.
    #[must_use]
    pub fn after(self, previous: Self) -> Self {
        self.max(Self(previous.0.saturating_add(1)))
    }
}
