//! What follows from the day of the first dose: visits, late tests, the stage, the week.

#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking"
)]

use chrono::NaiveDate;
use proptest::{collection::vec, prelude::*};
use rescue_journey::{
    catalog::plan::{NOTES, RULES, WEEKS},
    domain::{
        journal::Journal,
        lab::{Measure, Unit},
        plan::{self, Appointment, From, Purpose, Stage, late, later, revision, week},
        reading::Reading,
        stamp::Stamp,
        tracker::{COURSE, Course, Tracker, Visit},
    },
};

// The plan

#[test]
fn the_whole_plan_of_twelve_weeks_follows_from_one_date() {
    assert_eq!(
        days(&course(12), &[]),
        [
            ("baseline-1", -7),
            ("baseline-2", -4),
            ("first-dose", 0),
            ("week-2", 14),
            ("week-4", 28),
            ("week-6", 42),
            ("week-8", 56),
            ("week-10", 70),
            ("end", 84),
            ("follow-up", 112),
        ]
        .map(owned)
    );
}

#[test]
fn the_whole_plan_of_sixteen_weeks_follows_from_one_date() {
    assert_eq!(
        days(&course(16), &[]),
        [
            ("baseline-1", -7),
            ("baseline-2", -4),
            ("first-dose", 0),
            ("week-2", 14),
            ("week-4", 28),
            ("week-6", 42),
            ("week-8", 56),
            ("week-10", 70),
            ("week-12", 84),
            ("end", 112),
            ("follow-up", 140),
        ]
        .map(owned)
    );
}

#[test]
fn the_tests_on_the_day_of_the_end_are_those_of_the_end() {
    for weeks in WEEKS {
        let plan = planned(&course(weeks), &[]);
        let end = find(&plan, "end");
        assert_eq!(end.purpose, Some(Purpose::End(weeks)));
        for measure in [Measure::Creatinine, Measure::BloodPressure, Measure::Ldl] {
            assert!(end.tests.contains(&measure), "{weeks} {measure:?}");
        }
        let on_that_day = plan.iter().filter(|it| it.day == end.day).count();
        assert_eq!(on_that_day, 1, "{weeks}");
    }
}

#[test]
fn tests_name_their_week() {
    for it in planned(&course(16), &[]) {
        if let Some(Purpose::Tests(week)) = it.purpose {
            assert_eq!(it.id, format!("week-{week}"));
            assert_eq!((it.day - on(0)).num_days(), i64::from(week) * 7);
        }
    }
}

#[test]
fn creatinine_and_blood_pressure_are_tested_at_every_visit_for_tests() {
    for rule in RULES {
        let is_for_tests = !matches!(rule.purpose, Purpose::FirstDose | Purpose::FollowUp);
        for measure in [Measure::Creatinine, Measure::BloodPressure] {
            assert_eq!(rule.tests.contains(&measure), is_for_tests, "{}", rule.id);
        }
        assert!(rule.tests.iter().all(|it| Measure::ALL.contains(it)));
    }
}

#[test]
fn blood_fats_are_tested_in_full_in_week_four() {
    let plan = planned(&course(12), &[]);
    for fat in [
        Measure::Cholesterol,
        Measure::Ldl,
        Measure::Hdl,
        Measure::Triglycerides,
    ] {
        assert!(find(&plan, "week-4").tests.contains(&fat), "{fat:?}");
    }
}

#[test]
fn rules_have_ids_that_are_unique_and_a_window_of_three_days() {
    for (place, rule) in RULES.iter().enumerate() {
        assert!(RULES.iter().take(place).all(|it| it.id != rule.id));
        assert_eq!(rule.window, 3, "{}", rule.id);
    }
    let from_end: Vec<&str> = RULES
        .iter()
        .filter(|it| it.from == From::End)
        .map(|it| it.id)
        .collect();
    assert_eq!(from_end, ["end", "follow-up"]);
    assert_eq!(NOTES.len(), 5);
}

#[test]
fn without_the_day_of_the_first_dose_only_own_visits_are_planned() {
    let mut tracker = Tracker::default();
    tracker
        .visits
        .put("dentist", own("Dentist", 30), Stamp::default());
    tracker.visits.put("week-4", moved(30), Stamp::default());
    assert_eq!(days(&tracker, &[]), [owned(("dentist", 30))]);
}

#[test]
fn a_moved_visit_stands_on_its_own_day_and_knows_the_planned_one() {
    let tracker = with_visit("week-4", moved(43));
    let plan = planned(&tracker, &[]);
    let visit = find(&plan, "week-4");
    assert_eq!((visit.day, visit.planned), (on(43), on(28)));
    let ids: Vec<&str> = plan.iter().map(|it| it.id.as_str()).collect();
    let place = |id: &str| ids.iter().position(|it| *it == id).unwrap();
    assert!(place("week-6") < place("week-4") && place("week-4") < place("week-8"));
    assert_eq!(find(&plan, "week-6").day, on(42), "others stay");
}

#[test]
fn two_visits_of_one_day_keep_the_order_of_the_plan() {
    let tracker = with_visit("week-2", moved(28));
    let plan = planned(&tracker, &[]);
    let ids = plan.iter().filter(|it| it.day == on(28)).map(|it| &it.id);
    assert_eq!(ids.collect::<Vec<_>>(), ["week-2", "week-4"]);
}

#[test]
fn a_skipped_visit_stays_in_the_plan_with_its_reason() {
    let tracker = with_visit("week-4", skipped("The clinic is closed"));
    let plan = planned(&tracker, &[]);
    let visit = find(&plan, "week-4");
    assert!(visit.is_skipped());
    assert!(!visit.is_ahead(on(0)));
    assert_eq!(visit.visit.skipped.as_deref(), Some("The clinic is closed"));
    assert!(find(&planned(&with_visit("week-4", skipped("")), &[]), "week-4").is_skipped());
}

#[test]
fn own_visits_stand_among_the_others_by_their_day() {
    let tracker = with_visit("dentist", own("Dentist", 30));
    let plan = planned(&tracker, &[]);
    let visit = find(&plan, "dentist");
    assert_eq!(
        (visit.purpose, visit.day, visit.planned),
        (None, on(30), on(30))
    );
    assert!(visit.tests.is_empty());
    assert!(plan.is_sorted_by_key(|it| it.day));
    assert_eq!(plan.len(), planned(&course(12), &[]).len() + 1);
}

#[test]
fn an_own_visit_without_a_name_or_a_day_is_not_planned() {
    let no_day = Visit {
        day: None,
        ..own("Dentist", 0)
    };
    for visit in [no_day, own("", 30), Visit::default()] {
        let tracker = with_visit("dentist", visit);
        assert_eq!(planned(&tracker, &[]), planned(&course(12), &[]));
    }
}

#[test]
fn a_visit_lies_ahead_until_its_day_is_over() {
    let plan = planned(&course(12), &[]);
    let visit = find(&plan, "week-2");
    assert!(visit.is_ahead(on(13)) && visit.is_ahead(on(14)));
    assert!(!visit.is_ahead(on(15)));
    let tracker = with_visit("week-2", done());
    assert!(!find(&planned(&tracker, &[]), "week-2").is_ahead(on(14)));
}

#[test]
fn a_day_beyond_the_calendar_gives_no_visit() {
    let mut tracker = Tracker::default();
    let last = Course {
        first_dose: Some(NaiveDate::MAX),
        weeks: 12,
        ..Course::default()
    };
    tracker.courses.put(COURSE, last, Stamp(1));
    let ids: Vec<String> = planned(&tracker, &[]).into_iter().map(|it| it.id).collect();
    assert_eq!(ids, ["baseline-1", "baseline-2", "first-dose"]);
}

// Done

#[test]
fn values_before_the_first_dose_mark_the_first_visits_as_done() {
    let is_done = |values: &[Reading]| {
        let plan = planned(&course(12), values);
        ["baseline-1", "baseline-2", "week-2"].map(|id| find(&plan, id).is_done)
    };
    let [one, two] = [creatinine(-8), creatinine(0)];
    assert_eq!(is_done(&[]), [false; 3]);
    assert_eq!(is_done(std::slice::from_ref(&one)), [true, false, false]);
    assert_eq!(is_done(&[one.clone(), one.clone()]), [true, false, false]);
    assert_eq!(is_done(&[one.clone(), two.clone()]), [true, true, false]);
    let told = Reading {
        is_after_dose: true,
        ..two
    };
    assert_eq!(is_done(&[one, told]), [true, false, false]);
}

#[test]
fn a_creatinine_marks_the_last_visit_that_its_day_can_belong_to() {
    for (day, done) in [
        (1, None),
        (10, None),
        (11, Some("week-2")),
        (14, Some("week-2")),
        (24, Some("week-2")),
        (25, Some("week-4")),
        (28, Some("week-4")),
        (81, Some("end")),
        (200, Some("end")),
    ] {
        let plan = planned(&course(12), &[creatinine(day)]);
        let ids: Vec<&str> = plan
            .iter()
            .filter(|it| it.is_done)
            .map(|it| it.id.as_str())
            .collect();
        assert_eq!(ids, Vec::from_iter(done), "day {day}");
    }
}

#[test]
fn a_creatinine_belongs_to_a_visit_where_it_was_moved_and_to_none_that_is_left_out() {
    let plan = planned(&with_visit("week-2", moved(20)), &[creatinine(16)]);
    assert!(!find(&plan, "week-2").is_done);
    let plan = planned(&with_visit("week-2", moved(20)), &[creatinine(17)]);
    assert!(find(&plan, "week-2").is_done);
    let plan = planned(&with_visit("week-4", skipped("")), &[creatinine(28)]);
    assert!(find(&plan, "week-2").is_done && !find(&plan, "week-4").is_done);
}

#[test]
fn only_a_creatinine_with_a_day_marks_a_visit() {
    let pressure = Reading {
        measure: Measure::BloodPressure,
        text: "120/80".to_owned(),
        unit: Unit::MmHg,
        ..creatinine(14)
    };
    let no_day = Reading {
        day: None,
        ..creatinine(14)
    };
    let plan = planned(&course(12), &[pressure, no_day]);
    assert!(plan.iter().all(|it| !it.is_done));
}

// Late

#[test]
fn tests_are_late_from_the_fourth_day_on() {
    for (today, expected) in [
        (-30, None),
        (13, None),
        (14, None),
        (17, None),
        (18, Some("week-2")),
        (31, Some("week-2")),
        (32, Some("week-4")),
        (87, Some("week-10")),
        (88, Some("end")),
        (112, Some("end")),
        (113, None),
    ] {
        assert_eq!(
            late_on(today, &course(12), &[]),
            expected.map(str::to_owned),
            "day {today}"
        );
    }
}

#[test]
fn a_creatinine_clears_late_tests() {
    assert_eq!(late_on(19, &course(12), &[creatinine(19)]), None);
    assert_eq!(late_on(19, &course(12), &[creatinine(11)]), None);
    let early = late_on(19, &course(12), &[creatinine(10)]);
    assert_eq!(early.as_deref(), Some("week-2"));
    // The next visit is late all the same.
    let next = late_on(32, &course(12), &[creatinine(19)]);
    assert_eq!(next.as_deref(), Some("week-4"));
}

#[test]
fn a_visit_that_is_ticked_is_not_late() {
    assert_eq!(late_on(18, &with_visit("week-2", done()), &[]), None);
}

#[test]
fn a_skipped_visit_is_not_late() {
    assert_eq!(late_on(18, &with_visit("week-2", skipped("")), &[]), None);
    // The one before it is.
    let tracker = with_visit("week-4", skipped(""));
    assert_eq!(late_on(40, &tracker, &[]).as_deref(), Some("week-2"));
}

#[test]
fn a_moved_visit_is_late_from_where_it_was_moved() {
    let tracker = with_visit("week-2", moved(20));
    assert_eq!(late_on(23, &tracker, &[]), None);
    assert_eq!(late_on(24, &tracker, &[]).as_deref(), Some("week-2"));
}

#[test]
fn a_later_visit_that_took_place_clears_an_earlier_missing_one() {
    assert_eq!(late_on(29, &course(12), &[creatinine(28)]), None);
    let tracker = with_visit("week-4", done());
    assert_eq!(late_on(28, &tracker, &[]), None);
    // Tests up to three days early are those of the visit.
    assert_eq!(late_on(25, &course(12), &[creatinine(25)]), None);
    // A visit that is ticked long before its day clears nothing.
    let tracker = with_visit("end", done());
    assert_eq!(late_on(28, &tracker, &[]).as_deref(), Some("week-2"));
}

#[test]
fn first_values_the_first_dose_follow_up_and_own_visits_are_never_late() {
    let mut tracker = course(12);
    let with_value = [14, 28, 42, 56, 70, 84].map(creatinine);
    tracker
        .visits
        .put("dentist", own("Dentist", 5), Stamp::default());
    for today in [-1, 5, 12, 90, 400] {
        assert_eq!(late_on(today, &tracker, &with_value), None, "day {today}");
    }
}

// Moving together

#[test]
fn later_visits_are_those_after_it_that_follow_the_first_dose() {
    let mut tracker = course(12);
    let mut note = |id, visit| tracker.visits.put(id, visit, Stamp::default());
    note("week-8", skipped("away"));
    note("week-10", done());
    note("dentist", own("Dentist", 50));
    let plan = planned(&tracker, &[]);
    let ids = |day| -> Vec<&str> { later(&plan, on(day)).map(|it| it.id.as_str()).collect() };
    assert_eq!(ids(28), ["week-6", "end", "follow-up"]);
    assert_eq!(ids(84), ["follow-up"]);
    assert_eq!(ids(112), [""; 0]);
    assert_eq!(
        ids(-30),
        ["week-2", "week-4", "week-6", "end", "follow-up"],
        "neither the first values nor the first dose"
    );
}

// Stage and week

#[test]
fn every_day_has_its_stage() {
    let plan = planned(&course(12), &[]);
    for (today, stage) in [
        (-100, Stage::Travel),
        (-8, Stage::Travel),
        (-7, Stage::Tests),
        (-1, Stage::Tests),
        (0, Stage::Treatment),
        (84, Stage::Treatment),
        (85, Stage::StepDown),
        (112, Stage::StepDown),
        (113, Stage::Home),
        (400, Stage::Home),
    ] {
        assert_eq!(Stage::on(on(today), &plan), stage, "day {today}");
    }
    assert_eq!(Stage::on(on(0), &[]), Stage::Understand);
    assert!(Stage::ALL.is_sorted());
}

#[test]
fn the_stage_follows_the_visits_where_they_were_moved() {
    let plan = planned(&with_visit("end", moved(98)), &[]);
    assert_eq!(Stage::on(on(98), &plan), Stage::Treatment);
    assert_eq!(Stage::on(on(99), &plan), Stage::StepDown);
    let plan = planned(&with_visit("baseline-1", moved(-14)), &[]);
    assert_eq!(Stage::on(on(-14), &plan), Stage::Tests);
}

#[test]
fn own_visits_alone_leave_the_stage_at_the_beginning() {
    let mut tracker = Tracker::default();
    tracker
        .visits
        .put("dentist", own("Dentist", 30), Stamp::default());
    let plan = planned(&tracker, &[]);
    assert_eq!(Stage::on(on(40), &plan), Stage::Understand);
}

#[test]
fn the_first_seven_days_are_week_one() {
    for (today, expected) in [(0, 1), (6, 1), (7, 2), (28, 5), (34, 5), (83, 12), (84, 13)] {
        assert_eq!(week(on(0), on(today)), expected, "day {today}");
    }
    assert_eq!(week(on(0), on(-1)), 0);
}

// Revisions

#[test]
fn the_revision_grows_with_every_change_of_the_visit_or_the_course() {
    const SECOND: u64 = 1000;
    let start = Stamp(1_795_392_000_000);
    let mut tracker = Tracker::default();
    let mut revisions = Vec::new();
    let after = |seconds| Stamp(start.0 + seconds * SECOND);
    let mut note = |tracker: &Tracker| revisions.push(revision(tracker, &tracker.visit("week-4")));
    tracker.courses.put(COURSE, first_course(12), after(0));
    note(&tracker);
    tracker.visits.put("week-4", moved(30), after(1));
    note(&tracker);
    tracker.courses.put(COURSE, first_course(16), after(2));
    note(&tracker);
    tracker.visits.put("week-4", skipped(""), after(3));
    note(&tracker);
    tracker.visits.empty("week-4", after(4));
    note(&tracker);
    assert!(
        revisions.windows(2).all(|pair| pair.first() < pair.last()),
        "{revisions:?}"
    );
    assert!(
        revisions.iter().all(|it| i32::try_from(*it).is_ok()),
        "an integer of RFC 5545"
    );
    let other = tracker.visit("week-6");
    assert!(revision(&tracker, &other) < *revisions.last().unwrap());
}

#[test]
fn taking_a_change_back_is_a_revision_too() {
    let mut journal = Journal {
        tracker: with_visit("week-4", moved(30)),
        ..Journal::default()
    };
    let before = journal.clone();
    let visits = &mut journal.tracker.visits;
    visits.put("week-4", moved(31), Stamp(1_795_392_001_000));
    let moved = revision(&journal.tracker, &journal.tracker.visit("week-4"));
    let after = journal.clone();
    journal.give_back(&before, &after, Stamp(1_795_392_002_000));
    let tracker = &journal.tracker;
    assert!(revision(tracker, &tracker.visit("week-4")) > moved);
    assert_eq!(tracker.visit("week-4").day, Some(on(30)));
}

#[test]
fn a_clock_before_2026_gives_a_revision_all_the_same() {
    assert_eq!(revision(&Tracker::default(), &Visit::default()), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_stands_by_its_days_whatever_was_moved(
        notes in vec((0..RULES.len(), -40..200_i64, any::<bool>(), any::<bool>()), 0..8),
        values in vec(-10..150_i64, 0..8),
        weeks in proptest::sample::select(&WEEKS[..]),
        today in -20..200_i64,
    ) {
        let mut tracker = course(weeks);
        for (rule, day, is_done, is_skipped) in notes {
            let rule = RULES.get(rule).unwrap();
            let visit = Visit { is_done, skipped: is_skipped.then(String::new), ..moved(day) };
            tracker.visits.put(rule.id, visit, Stamp(1));
        }
        let mut values: Vec<Reading> = values.into_iter().map(creatinine).collect();
        let plan = planned(&tracker, &values);
        prop_assert!(plan.is_sorted_by_key(|it| it.day));
        prop_assert_eq!(plan.len(), if weeks == 12 { 10 } else { 11 });
        if let Some(late) = late(&plan, on(today)) {
            prop_assert!(!late.is_done && !late.is_skipped());
            prop_assert!(on(today) - late.day > chrono::Duration::days(3));
        }
        values.reverse();
        prop_assert_eq!(planned(&tracker, &values), plan);
    }
}

// Helpers

/// The day so many days after the first dose.
fn on(days: i64) -> NaiveDate {
    plan::after(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(), days).unwrap()
}

fn first_course(weeks: u8) -> Course {
    Course {
        first_dose: Some(on(0)),
        weeks,
        ..Course::default()
    }
}

fn course(weeks: u8) -> Tracker {
    let mut tracker = Tracker::default();
    tracker.courses.put(COURSE, first_course(weeks), Stamp(1));
    tracker
}

/// A course of twelve weeks with something noted about a visit.
fn with_visit(id: &str, visit: Visit) -> Tracker {
    let mut tracker = course(12);
    tracker.visits.put(id, visit, Stamp(1));
    tracker
}

fn moved(days: i64) -> Visit {
    Visit {
        day: Some(on(days)),
        ..Visit::default()
    }
}

fn own(name: &str, days: i64) -> Visit {
    Visit {
        name: name.to_owned(),
        ..moved(days)
    }
}

fn skipped(reason: &str) -> Visit {
    Visit {
        skipped: Some(reason.to_owned()),
        ..Visit::default()
    }
}

fn done() -> Visit {
    Visit {
        is_done: true,
        ..Visit::default()
    }
}

fn creatinine(days: i64) -> Reading {
    Reading {
        day: Some(on(days)),
        measure: Measure::Creatinine,
        text: "0.8".to_owned(),
        unit: Unit::MgPerDl,
        ..Reading::default()
    }
}

fn planned(tracker: &Tracker, values: &[Reading]) -> Vec<Appointment> {
    plan::plan(RULES, tracker, values)
}

fn days(tracker: &Tracker, values: &[Reading]) -> Vec<(String, i64)> {
    let plan = planned(tracker, values);
    plan.into_iter()
        .map(|it| (it.id, (it.day - on(0)).num_days()))
        .collect()
}

fn owned((id, days): (&str, i64)) -> (String, i64) {
    (id.to_owned(), days)
}

fn find<'a>(plan: &'a [Appointment], id: &str) -> &'a Appointment {
    plan.iter().find(|it| it.id == id).unwrap()
}

fn late_on(today: i64, tracker: &Tracker, values: &[Reading]) -> Option<String> {
    let plan = planned(tracker, values);
    late(&plan, on(today)).map(|it| it.id.clone())
}
