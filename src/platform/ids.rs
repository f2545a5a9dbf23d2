//! New ids.

/// An id for a new record: its time first, so that ids sort as they were made,
/// then a random part, so that two phones never make the same one.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "below two to the 32"
)]
pub fn new_id() -> String {
    let random = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    format!("{:011x}-{random:08x}", super::clock::now().0)
}
