/// The id of a message in `locales/`. Made only by `build.rs` from the English
/// files, so a value of this type always names a message that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(&'static str);

impl MessageId {
    /// Only for the constants that `build.rs` writes.
    pub(super) const fn new(id: &'static str) -> Self {
        Self(id)
    }

    /// The id as the `.ftl` files write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}
