//! The device's clock.

use chrono::NaiveDate;
use js_sys::Date;

use crate::domain::stamp::Stamp;

/// Today where the device is. Asked of the browser itself: chrono's clock would bring code for time zones.
#[must_use]
#[expect(
    clippy::cast_possible_wrap,
    reason = "years are far below two to the 31"
)]
pub fn today() -> NaiveDate {
    let now = Date::new_0();
    NaiveDate::from_ymd_opt(
        now.get_full_year() as i32,
        now.get_month() + 1,
        now.get_date(),
    )
    .unwrap_or_default()
}

/// The time of an edit that happens now.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "milliseconds since 1970"
)]
pub fn now() -> Stamp {
    Stamp(Date::now() as u64)
}
