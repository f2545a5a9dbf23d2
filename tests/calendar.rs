//! Calendar files, read by a parser that is not ours.

#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking"
)]

use chrono::{NaiveDate, NaiveDateTime};
use icalendar::{
    Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, EventLike,
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use rescue_journey::domain::calendar::{Event, When, write};

const ARABIC: &str = "فحص الدم، ضغط الدم، الوزن";
const KOREAN: &str = "혈액 검사, 혈압; 체중";

#[test]
fn a_visit_by_the_clock_in_seoul_is_read_with_its_zone() {
    let file = read(&[event(When::InSeoul(at(10, 30)))]);
    let [it] = events(&file)[..] else {
        panic!("one visit");
    };
    let start = CalendarDateTime::WithTimezone {
        date_time: at(10, 30),
        tzid: "Asia/Seoul".to_owned(),
    };
    assert_eq!(it.get_start(), Some(DatePerhapsTime::DateTime(start)));
    assert_eq!(it.property_value("DURATION"), Some("PT1H"));
    assert_eq!(triggers(it), ["-P1D", "-PT2H"]);
}

#[test]
fn the_zone_of_seoul_is_described_and_nine_hours_ahead_all_year() {
    let file = read(&[event(When::InSeoul(at(10, 30)))]);
    let [zone] = others(&file)[..] else {
        panic!("one zone");
    };
    assert_eq!(zone.component_kind(), "VTIMEZONE");
    assert_eq!(zone.property_value("TZID"), Some("Asia/Seoul"));
    let [standard] = zone.components() else {
        panic!("one offset");
    };
    assert_eq!(standard.component_kind(), "STANDARD");
    assert_eq!(standard.property_value("TZOFFSETFROM"), Some("+0900"));
    assert_eq!(standard.property_value("TZOFFSETTO"), Some("+0900"));
}

#[test]
fn a_visit_in_another_zone_is_read_by_the_clock_in_greenwich() {
    let file = read(&[event(When::Utc(at(1, 30)))]);
    let start = CalendarDateTime::Utc(at(1, 30).and_utc());
    let [it] = events(&file)[..] else {
        panic!("one visit");
    };
    assert_eq!(it.get_start(), Some(DatePerhapsTime::DateTime(start)));
    assert_eq!(triggers(it), ["-P1D", "-PT2H"]);
    assert!(others(&file).is_empty(), "no zone is needed");
}

#[test]
fn a_visit_without_a_time_takes_the_day_and_reminds_in_the_morning() {
    let file = read(&[event(When::Day(day()))]);
    let [it] = events(&file)[..] else {
        panic!("one visit");
    };
    assert_eq!(it.get_start(), Some(DatePerhapsTime::Date(day())));
    assert_eq!(it.property_value("DURATION"), None);
    assert_eq!(triggers(it), ["-PT14H", "PT7H"]);
}

#[test]
fn a_visit_that_is_left_out_is_cancelled_under_its_id_and_reminds_of_nothing() {
    let visit = Event {
        is_cancelled: true,
        revision: 8,
        ..event(When::InSeoul(at(10, 30)))
    };
    let file = read(std::slice::from_ref(&visit));
    let [it] = events(&file)[..] else {
        panic!("one visit");
    };
    assert_eq!(it.property_value("STATUS"), Some("CANCELLED"));
    assert_eq!(it.get_uid(), Some(visit.id.as_str()));
    assert_eq!(it.get_sequence(), Some(8));
    assert!(triggers(it).is_empty());
}

#[test]
fn importing_again_changes_what_is_there() {
    let before = event(When::InSeoul(at(10, 30)));
    let moved = Event {
        revision: before.revision + 1,
        when: When::InSeoul(at(15, 0)),
        ..before.clone()
    };
    let (one, two) = (read(&[before]), read(&[moved]));
    let ([one], [two]) = (&events(&one)[..], &events(&two)[..]) else {
        panic!("one visit each");
    };
    assert_eq!(one.get_uid(), two.get_uid());
    assert!(one.get_sequence() < two.get_sequence());
    assert_ne!(one.get_start(), two.get_start());
}

#[test]
fn korean_and_arabic_are_read_as_they_were_written() {
    for text in [ARABIC, KOREAN] {
        let visit = Event {
            title: text.repeat(8),
            text: format!("{text}\n10:30 Seoul · 20:30 home\n{text}"),
            place: format!("{text}, \\ \"3F\""),
            ..event(When::InSeoul(at(10, 30)))
        };
        let file = read(std::slice::from_ref(&visit));
        same(events(&file)[0], &visit);
        assert_eq!(file.get_name(), Some(KOREAN));
    }
}

#[test]
fn every_visit_of_a_file_is_read_in_its_order() {
    let visits: Vec<Event> = [
        When::InSeoul(at(10, 30)),
        When::Day(day()),
        When::Utc(at(23, 59)),
    ]
    .into_iter()
    .zip(1..)
    .map(|(when, number)| Event {
        id: format!("a-week-{number}"),
        ..event(when)
    })
    .collect();
    let file = read(&visits);
    let read = events(&file);
    assert_eq!(read.len(), visits.len());
    for (it, visit) in read.into_iter().zip(&visits) {
        same(it, visit);
    }
}

#[test]
fn the_head_of_a_file_says_what_it_is() {
    let text = write(&[], "a", at(1, 0));
    let file: Calendar = text.parse().unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(events(&file).is_empty() && others(&file).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_stands_in_a_visit_is_read_back(visits in vec(visit(), 1..4)) {
        let text = write(&visits, KOREAN, at(1, 0));
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} bytes", line.len());
            prop_assert!(!line.contains(['\r', '\n']), "a line ends within {line:?}");
        }
        let file: Calendar = text.parse().unwrap();
        let read = events(&file);
        prop_assert_eq!(read.len(), visits.len());
        for (it, visit) in read.into_iter().zip(&visits) {
            same(it, visit);
        }
    }
}

// Helpers

/// Text of many scripts, long and short, with signs that have a meaning in the file.
fn text() -> impl Strategy<Value = String> {
    let part = select(vec![
        "a",
        " ",
        ";",
        ",",
        ":",
        "\\",
        "\\n",
        "\"",
        "\n",
        "END:VEVENT",
        "혈압",
        "فحص ",
        "👩‍⚕️",
        "e\u{301}",
        "\t",
    ]);
    // Nothing begins or ends with a line end: a form takes those away.
    vec(part, 0..60).prop_map(|parts| parts.concat().trim().to_owned())
}

fn visit() -> impl Strategy<Value = Event> {
    let when = (0..3_u8, 0..24_u32, 0..60_u32).prop_map(|(kind, hour, minute)| match kind {
        0 => When::Day(day()),
        1 => When::InSeoul(at(hour, minute)),
        _ => When::Utc(at(hour, minute)),
    });
    let texts = (text(), text(), option::of(text()));
    (
        "[a-z0-9-]{1,90}",
        0..i32::MAX as u64,
        when,
        texts,
        any::<bool>(),
    )
        .prop_map(
            |(id, revision, when, (title, text, place), is_cancelled)| Event {
                id,
                revision,
                when,
                title,
                text,
                place: place.unwrap_or_default(),
                is_cancelled,
            },
        )
}

fn event(when: When) -> Event {
    Event {
        id: "k3f9x2-week-4".to_owned(),
        revision: 7,
        when,
        title: "Blood test; blood pressure, weight".to_owned(),
        text: "10:30 in Seoul\n20:30 at home".to_owned(),
        place: "Clinic".to_owned(),
        is_cancelled: false,
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 7).unwrap()
}

fn at(hour: u32, minute: u32) -> NaiveDateTime {
    day().and_hms_opt(hour, minute, 0).unwrap()
}

fn read(visits: &[Event]) -> Calendar {
    write(visits, KOREAN, at(1, 0)).parse().unwrap()
}

fn events(file: &Calendar) -> Vec<&icalendar::Event> {
    file.components
        .iter()
        .filter_map(CalendarComponent::as_event)
        .collect()
}

/// What a file holds beside visits.
fn others(file: &Calendar) -> Vec<&impl Component> {
    let components = file.components.iter();
    components
        .filter_map(|it| match it {
            CalendarComponent::Other(it) => Some(it),
            _ => None,
        })
        .collect()
}

/// When the alarms of a visit ring.
fn triggers(event: &icalendar::Event) -> Vec<&str> {
    let alarms = event.components().iter();
    alarms
        .map(|alarm| {
            assert_eq!(alarm.component_kind(), "VALARM");
            assert_eq!(alarm.property_value("ACTION"), Some("DISPLAY"));
            assert_eq!(alarm.property_value("DESCRIPTION"), event.get_summary());
            alarm.property_value("TRIGGER").unwrap()
        })
        .collect()
}

fn same(read: &icalendar::Event, written: &Event) {
    // Signs that steer a machine are left out.
    let kept = |text: &str| -> String {
        let stays = |letter: &char| *letter == '\n' || !letter.is_control();
        text.chars().filter(stays).collect()
    };
    let some = |text: &str| Some(kept(text)).filter(|text| !text.is_empty());
    let owned = |text: Option<&str>| text.map(str::to_owned);
    assert_eq!(owned(read.get_uid()), some(&written.id));
    assert_eq!(read.get_sequence().map(u64::from), Some(written.revision));
    assert_eq!(owned(read.get_summary()), Some(kept(&written.title)));
    assert_eq!(owned(read.get_description()), some(&written.text));
    assert_eq!(owned(read.get_location()), some(&written.place));
    assert_eq!(read.get_timestamp(), Some(at(1, 0).and_utc()));
    let start = match written.when {
        When::Day(day) => DatePerhapsTime::Date(day),
        When::InSeoul(date_time) => CalendarDateTime::WithTimezone {
            date_time,
            tzid: "Asia/Seoul".to_owned(),
        }
        .into(),
        When::Utc(at) => CalendarDateTime::Utc(at.and_utc()).into(),
    };
    assert_eq!(read.get_start(), Some(start));
    let status = if written.is_cancelled {
        "CANCELLED"
    } else {
        "CONFIRMED"
    };
    assert_eq!(read.property_value("STATUS"), Some(status));
    assert_eq!(triggers(read).is_empty(), written.is_cancelled);
}
