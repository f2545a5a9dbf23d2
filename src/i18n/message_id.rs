use super::packs;

/// A message in `locales/`. Made only by `build/` from the English files, so
/// a value of this type always names a message that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(u16);

impl MessageId {
    /// Only for the constants that `build/` writes.
    pub(super) const fn new(number: u16) -> Self {
        Self(number)
    }

    /// The message of a number in a file that `build/` wrote; none for an empty text.
    #[must_use]
    pub fn packed(number: &str) -> Option<Self> {
        number.parse().ok().map(Self)
    }

    /// Whether numbers in a file with this fingerprint are those of this version.
    #[must_use]
    pub fn are_of_this_version(fingerprint: &str) -> bool {
        fingerprint == packs::FINGERPRINT
    }

    /// Its line among the messages of a language.
    pub(super) const fn line(self) -> usize {
        self.0 as usize
    }

    /// The id as the `.ftl` files write it. For tools and tests: it brings all ids with it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        packs::IDS.get(self.line()).copied().unwrap_or_default()
    }
}
