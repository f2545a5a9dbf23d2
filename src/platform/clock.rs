//! The device's clock.

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

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

/// The time zone of the device, by its IANA name.
#[must_use]
pub fn zone() -> String {
    let options = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    Reflect::get(&options, &"timeZone".into())
        .ok()
        .and_then(|zone| zone.as_string())
        .unwrap_or_default()
}

/// What the clock in Greenwich shows when clocks in `zone` show `at`; `None` for a zone that the browser does not know.
/// The browser's own tables are asked: those of summer time would be a megabyte of the app.
#[must_use]
pub fn utc(at: NaiveDateTime, zone: &str) -> Option<NaiveDateTime> {
    let format = clock_of(zone)?;
    // First as if it were Greenwich, then as far off as that clock is; twice, for a change to summer time between.
    let mut moment = at;
    for _ in 0..2 {
        let off = shown(&format, moment)? - moment;
        moment = at - off;
    }
    Some(moment)
}

/// What clocks in `zone` show, when the clock in Greenwich shows `utc`.
#[must_use]
pub fn in_zone(utc: NaiveDateTime, zone: &str) -> Option<NaiveDateTime> {
    shown(&clock_of(zone)?, utc)
}

/// Now, by the clock in Greenwich.
#[must_use]
pub fn now_utc() -> NaiveDateTime {
    let moment = i64::try_from(now().0).ok();
    moment
        .and_then(DateTime::from_timestamp_millis)
        .unwrap_or_default()
        .naive_utc()
}

fn clock_of(zone: &str) -> Option<Intl::DateTimeFormat> {
    let options = Object::new();
    for (name, value) in [
        ("timeZone", zone),
        ("hourCycle", "h23"),
        ("year", "numeric"),
        ("month", "numeric"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "numeric"),
    ] {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    // Not with its own constructor: that ends the app where the zone comes from a copy and does not exist.
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"DateTimeFormat".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let arguments = Array::of2(&"en-US-u-ca-gregory-nu-latn".into(), &options);
    Some(
        Reflect::construct(&class, &arguments)
            .ok()?
            .unchecked_into(),
    )
}

#[expect(clippy::cast_precision_loss, reason = "far below two to the 53")]
fn shown(format: &Intl::DateTimeFormat, utc: NaiveDateTime) -> Option<NaiveDateTime> {
    let moment = Date::new(&JsValue::from_f64(utc.and_utc().timestamp_millis() as f64));
    let parts = format.format_to_parts(&moment);
    let number = |name: &str| -> Option<u32> {
        let part = parts.iter().find(|part| {
            Reflect::get(part, &"type".into())
                .ok()
                .and_then(|it| it.as_string())
                .as_deref()
                == Some(name)
        })?;
        let value = Reflect::get(&part, &"value".into()).ok()?;
        value.as_string()?.parse().ok()
    };
    let year = i32::try_from(number("year")?).ok()?;
    let day = NaiveDate::from_ymd_opt(year, number("month")?, number("day")?)?;
    day.and_hms_opt(number("hour")?, number("minute")?, 0)
}

/// Does something whenever the page is looked at again.
pub fn when_seen_again(act: impl Fn() + 'static) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        super::listen(&document, "visibilitychange", move |_| act());
    }
}
