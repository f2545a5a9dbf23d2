//! Calendar files of any texts: whatever stands in a visit stays in its line. Units are parted by U+001F.

#![no_main]

use chrono::{DateTime, NaiveDateTime};
use libfuzzer_sys::fuzz_target;
use rescue_journey::domain::calendar::{Event, When, write};

/// Longest line in bytes (RFC 5545), without its end.
const LONGEST: usize = 75;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let texts: Vec<&str> = text.split('\u{1f}').collect();
    let events: Vec<Event> = texts.chunks(4).map(event).collect();
    let file = write(&events, &text, NaiveDateTime::default());
    assert!(file.ends_with("\r\n"), "the last line does not end");
    for line in file.split("\r\n") {
        assert!(line.len() <= LONGEST, "{} bytes: {line:?}", line.len());
        assert!(
            !line.chars().any(char::is_control),
            "a control sign in {line:?}"
        );
    }
    let unfolded = file.replace("\r\n ", "");
    let properties = |name: &str| unfolded.split("\r\n").filter(|it| *it == name).count();
    assert_eq!(properties("BEGIN:VEVENT"), events.len());
    assert_eq!(properties("END:VEVENT"), events.len());
    assert_eq!(properties("END:VCALENDAR"), 1);
});

fn event(texts: &[&str]) -> Event {
    let text = |place: usize| texts.get(place).copied().unwrap_or_default().to_owned();
    // The time comes from the text too.
    let number: u32 = text(2).bytes().map(u32::from).sum();
    let moment = DateTime::from_timestamp(i64::from(number) * 7919, 0);
    let moment = moment.unwrap_or_default().naive_utc();
    Event {
        id: text(0),
        revision: number.into(),
        when: match number % 3 {
            0 => When::Day(moment.date()),
            1 => When::InSeoul(moment),
            _ => When::Utc(moment),
        },
        title: text(1),
        text: text(2),
        place: text(3),
        is_cancelled: number.is_multiple_of(5),
    }
}
