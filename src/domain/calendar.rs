//! Calendar files (RFC 5545): visits that a person's own calendar reminds of. Importing a file again changes what is
//! there, because ids stay and revisions grow.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On a day; the time is not known.
    Day(NaiveDate),
    /// By the clock in Seoul.
    InSeoul(NaiveDateTime),
    /// By the clock in Greenwich: of a time in any other zone.
    Utc(NaiveDateTime),
}

/// A visit in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Stays the same in every file.
    pub id: String,
    /// Grows with every change.
    pub revision: u64,
    /// When.
    pub when: When,
    /// What, in one line.
    pub title: String,
    /// More about it.
    pub text: String,
    /// Where.
    pub place: String,
    /// Whether it is left out: calendars then strike it.
    pub is_cancelled: bool,
}

/// Longest line in bytes, without its end.
const LONGEST_LINE: usize = 75;

/// The file, written at `now` by the clock in Greenwich. `name` is the name of the calendar.
#[must_use]
pub fn write(events: &[Event], name: &str, now: NaiveDateTime) -> String {
    let mut out = String::new();
    for (property, value) in [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Rescue Journey//Rescue Journey//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        line(&mut out, property, value);
    }
    line(&mut out, "X-WR-CALNAME", &escaped(name));
    if events.iter().any(|it| matches!(it.when, When::InSeoul(_))) {
        for (property, value) in [
            ("BEGIN", "VTIMEZONE"),
            ("TZID", SEOUL),
            ("BEGIN", "STANDARD"),
            ("DTSTART", "19881009T000000"),
            ("TZOFFSETFROM", "+0900"),
            ("TZOFFSETTO", "+0900"),
            ("TZNAME", "KST"),
            ("END", "STANDARD"),
            ("END", "VTIMEZONE"),
        ] {
            line(&mut out, property, value);
        }
    }
    for event in events {
        add(&mut out, event, now);
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

const SEOUL: &str = super::tracker::SEOUL;

fn add(out: &mut String, event: &Event, now: NaiveDateTime) {
    line(out, "BEGIN", "VEVENT");
    line(out, "UID", &escaped(&event.id));
    line(out, "SEQUENCE", &event.revision.to_string());
    line(out, "DTSTAMP", &format!("{}Z", moment(now)));
    // How long a visit takes is not known: an hour is shown. Alarms: the day before and two hours before; where no
    // time is known, at ten the day before and at seven on the day.
    let alarms = match event.when {
        When::Day(day) => {
            line(out, "DTSTART;VALUE=DATE", &date(day));
            ["-PT14H", "PT7H"]
        }
        When::InSeoul(start) => {
            line(out, &format!("DTSTART;TZID={SEOUL}"), &moment(start));
            line(out, "DURATION", "PT1H");
            ["-P1D", "-PT2H"]
        }
        When::Utc(start) => {
            line(out, "DTSTART", &format!("{}Z", moment(start)));
            line(out, "DURATION", "PT1H");
            ["-P1D", "-PT2H"]
        }
    };
    line(out, "SUMMARY", &escaped(&event.title));
    if !event.text.is_empty() {
        line(out, "DESCRIPTION", &escaped(&event.text));
    }
    if !event.place.is_empty() {
        line(out, "LOCATION", &escaped(&event.place));
    }
    if event.is_cancelled {
        line(out, "STATUS", "CANCELLED");
    } else {
        line(out, "STATUS", "CONFIRMED");
        for alarm in alarms {
            line(out, "BEGIN", "VALARM");
            line(out, "ACTION", "DISPLAY");
            line(out, "DESCRIPTION", &escaped(&event.title));
            line(out, "TRIGGER", alarm);
            line(out, "END", "VALARM");
        }
    }
    line(out, "END", "VEVENT");
}

/// A property on a line, folded before it grows too long, never within a character.
fn line(out: &mut String, property: &str, value: &str) {
    let mut length = 0;
    for letter in property.chars().chain([':']).chain(value.chars()) {
        if length + letter.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}

/// Text with the signs that have a meaning made harmless.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

fn date(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn moment(at: NaiveDateTime) -> String {
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    format!("{}T{hour:02}{minute:02}{second:02}", date(at.date()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u32) -> NaiveDateTime {
        let day = NaiveDate::from_ymd_opt(2026, 12, 7).unwrap();
        day.and_hms_opt(hour, 30, 0).unwrap()
    }

    fn event(when: When) -> Event {
        Event {
            id: "a-week-4".to_owned(),
            revision: 7,
            when,
            title: "Blood test; blood pressure, weight".to_owned(),
            text: "10:30 in Seoul\n20:30 at home".to_owned(),
            place: "Clinic".to_owned(),
            is_cancelled: false,
        }
    }

    #[test]
    fn no_line_is_longer_than_75_bytes_and_no_letter_is_parted() {
        let title = "신장 검사와 혈압 측정 ".repeat(12) + &"اختبار الدم ".repeat(12);
        let file = write(
            &[Event {
                title: title.clone(),
                ..event(When::InSeoul(at(10)))
            }],
            "방문",
            at(1),
        );
        assert!(file.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
        assert!(file.replace("\r\n ", "").contains(&title));
        assert!(!file.replace("\r\n", "").contains('\n'));
    }

    #[test]
    fn signs_that_have_a_meaning_are_made_harmless() {
        let file = write(&[event(When::Utc(at(1)))], "a", at(1));
        assert!(file.contains("SUMMARY:Blood test\\; blood pressure\\, weight\r\n"));
        assert!(file.contains("DESCRIPTION:10:30 in Seoul\\n20:30 at home\r\n"));
        assert_eq!(escaped("a\\b\r\u{7}"), "a\\\\b");
    }

    #[test]
    fn a_day_without_a_time_reminds_in_the_morning() {
        let file = write(&[event(When::Day(at(1).date()))], "a", at(1));
        assert!(file.contains("DTSTART;VALUE=DATE:20261207\r\n"));
        assert!(file.contains("TRIGGER:PT7H\r\n") && file.contains("TRIGGER:-PT14H\r\n"));
        assert!(!file.contains("VTIMEZONE") && !file.contains("DURATION"));
    }

    #[test]
    fn a_visit_that_is_left_out_is_struck_and_reminds_of_nothing() {
        let file = write(
            &[Event {
                is_cancelled: true,
                ..event(When::InSeoul(at(10)))
            }],
            "a",
            at(1),
        );
        assert!(file.contains("STATUS:CANCELLED\r\n") && !file.contains("VALARM"));
        assert!(file.contains("DTSTART;TZID=Asia/Seoul:20261207T103000\r\n"));
    }
}
