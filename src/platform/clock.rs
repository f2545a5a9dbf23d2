//! The device's clock.

use chrono::{Local, NaiveDate};

use crate::domain::stamp::Stamp;

/// Today where the device is.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place that asks the clock")]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// The time of an edit that happens now.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds since 1970")]
pub fn now() -> Stamp {
    Stamp(js_sys::Date::now() as u64)
}
