use chrono::NaiveDateTime;

use crate::{
    domain::{
        calendar::{self, Event, When},
        plan::{Appointment, revision},
        tracker::{SEOUL, Tracker},
    },
    i18n::keys,
    platform::clock,
    ui::{
        context::I18n,
        words::{measure_name, time_words, visit_name},
    },
};

/// When a visit is, by the clock of its own zone; `None` where only the day is known.
pub(super) fn local_time(appointment: &Appointment) -> Option<NaiveDateTime> {
    let time = appointment.visit.time?;
    Some(appointment.day.and_time(time))
}

/// The clocks that matter for a visit: that of its zone and, where the phone's shows something else, the phone's.
pub(in crate::ui::pages) fn clocks(i18n: I18n, appointment: &Appointment) -> Vec<String> {
    let Some(at) = local_time(appointment) else {
        return Vec::new();
    };
    let zone = appointment.visit.zone();
    let time = time_words(at.time());
    let there = if zone == SEOUL {
        i18n.with(keys::VISIT_CLOCK_SEOUL, &[("time", time.into())])
    } else {
        let args = [("time", time.into()), ("zone", zone.to_owned().into())];
        i18n.with(keys::VISIT_CLOCK_OTHER, &args)
    };
    let here = clock::utc(at, zone)
        .and_then(|utc| clock::in_zone(utc, &clock::zone()))
        .filter(|here| *here != at)
        .map(|here| {
            let args = [
                ("time", time_words(here.time()).into()),
                ("date", i18n.date(here.date()).into()),
            ];
            i18n.with(keys::VISIT_CLOCK_HERE, &args)
        });
    [there].into_iter().chain(here).collect()
}

/// The calendar file of these visits.
pub(super) fn file(i18n: I18n, tracker: &Tracker, visits: &[&Appointment]) -> String {
    let person = tracker.course().calendar;
    let events: Vec<Event> = visits
        .iter()
        .map(|it| event(i18n, tracker, &person, it))
        .collect();
    let name = i18n.plain(keys::APP_NAME, &[]);
    calendar::write(&events, &name, clock::now_utc())
}

fn event(i18n: I18n, tracker: &Tracker, person: &str, appointment: &Appointment) -> Event {
    let visit = &appointment.visit;
    let when = match local_time(appointment) {
        None => When::Day(appointment.day),
        Some(at) if visit.zone() == SEOUL => When::InSeoul(at),
        Some(at) => clock::utc(at, visit.zone()).map_or(When::Day(appointment.day), When::Utc),
    };
    let tests: Vec<String> = appointment
        .tests
        .iter()
        .map(|it| i18n.t(measure_name(*it)))
        .collect();
    let mut lines = clocks(i18n, appointment);
    if lines.is_empty() {
        lines.push(i18n.t(keys::CALENDAR_DAY_ONLY));
    }
    if !tests.is_empty() {
        let args = [("tests", tests.join(", ").into())];
        lines.push(i18n.with(keys::CALENDAR_TEXT, &args));
    }
    if !visit.with.is_empty() {
        lines.push(visit.with.clone());
    }
    let plain = |text: &str| -> String {
        let is_mark = |letter: &char| matches!(letter, '\u{2066}'..='\u{2069}');
        text.chars().filter(|letter| !is_mark(letter)).collect()
    };
    Event {
        id: format!("{}-{person}", appointment.id),
        revision: revision(tracker, visit),
        when,
        title: plain(&visit_name(i18n, appointment)),
        text: plain(&lines.join("\n")),
        place: visit.place.clone(),
        is_cancelled: appointment.is_skipped(),
    }
}
