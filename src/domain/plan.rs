//! The plan that follows from one date. Rules are data, so that a clinic can differ; what the person entered about a
//! visit goes before the rule.

use chrono::{Days, NaiveDate};

use super::{
    lab::Measure,
    reading::Reading,
    record::Record,
    tracker::{Course, Tracker, Visit},
};

/// What a visit of the plan is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// One of the two first values.
    Baseline(u8),
    /// The first dose.
    FirstDose,
    /// Tests in this week.
    Tests(u8),
    /// The planned end: stepping down and what comes next.
    End(u8),
    /// After the last dose.
    FollowUp,
}

/// From which day a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The first dose.
    FirstDose,
    /// The planned end.
    End,
}

/// When a visit is due, and which tests are due at it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Stored with what is noted about the visit: never changes.
    pub id: &'static str,
    /// What for; of tests and end the week follows from the day.
    pub purpose: Purpose,
    /// From where the days count.
    pub from: From,
    /// After how many days; before, where it is negative.
    pub days: i64,
    /// How many days early or late still count as this visit.
    pub window: u8,
    /// Tests that are due.
    pub tests: &'static [Measure],
}

/// A visit as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// The id of the rule, or the person's own.
    pub id: String,
    /// What for; none for one of the person's own.
    pub purpose: Option<Purpose>,
    /// The day by the rule; for one of the person's own its day.
    pub planned: NaiveDate,
    /// The day.
    pub day: NaiveDate,
    /// How many days early or late still count.
    pub window: u8,
    /// Tests that are due.
    pub tests: &'static [Measure],
    /// What was noted about it.
    pub visit: Visit,
    /// Whether it took place: the person said so, or its test has a value.
    pub is_done: bool,
}

/// The test that decides whether a visit for tests took place.
const DECIDING: Measure = Measure::Creatinine;

impl Appointment {
    /// Whether it is left out.
    #[must_use]
    pub fn is_skipped(&self) -> bool {
        self.visit.skipped.is_some()
    }

    /// Whether it still lies ahead, or is today.
    #[must_use]
    pub fn is_ahead(&self, today: NaiveDate) -> bool {
        !self.is_done && !self.is_skipped() && self.day >= today
    }

    /// Whether it is one of those that follow the first dose and can move together.
    #[must_use]
    pub fn follows_first_dose(&self) -> bool {
        matches!(
            self.purpose,
            Some(Purpose::Tests(_) | Purpose::End(_) | Purpose::FollowUp)
        )
    }

    /// Whether it is one of the tests of the treatment, and not left out.
    fn is_due_test(&self) -> bool {
        self.follows_first_dose() && self.tests.contains(&DECIDING) && !self.is_skipped()
    }
}

/// All visits in the order of their days, with what was noted about them. Without the day of the first dose only those
/// of the person's own.
#[must_use]
pub fn plan(rules: &'static [Rule], tracker: &Tracker, values: &[Reading]) -> Vec<Appointment> {
    let course = tracker.course();
    let mut all: Vec<Appointment> = Vec::new();
    let mut add = |appointment: Appointment| {
        let place = all.iter().position(|it| it.day > appointment.day);
        all.insert(place.unwrap_or(all.len()), appointment);
    };
    if let Some(first_dose) = course.first_dose {
        let end = i64::from(course.weeks) * 7;
        for rule in rules {
            let days = match rule.from {
                From::FirstDose => rule.days,
                From::End => end + rule.days,
            };
            let is_after_end = matches!(rule.purpose, Purpose::Tests(_)) && rule.days >= end;
            let Some(planned) = after(first_dose, days).filter(|_| !is_after_end) else {
                continue;
            };
            let week = u8::try_from(days.div_euclid(7)).unwrap_or_default();
            let purpose = match rule.purpose {
                Purpose::Tests(_) => Purpose::Tests(week),
                Purpose::End(_) => Purpose::End(week),
                purpose => purpose,
            };
            let visit = tracker.visit(rule.id);
            // The first dose is on the day that the course says.
            let own_day = visit.day.filter(|_| purpose != Purpose::FirstDose);
            add(Appointment {
                id: rule.id.to_owned(),
                purpose: Some(purpose),
                planned,
                day: own_day.unwrap_or(planned),
                window: rule.window,
                tests: rule.tests,
                is_done: visit.is_done,
                visit,
            });
        }
    }
    for (id, visit) in tracker.visits.iter() {
        if let (Some(day), false) = (visit.day, visit.name.is_empty()) {
            add(Appointment {
                id: id.clone(),
                purpose: None,
                planned: day,
                day,
                window: 0,
                tests: &[],
                is_done: visit.is_done,
                visit: visit.clone(),
            });
        }
    }
    note_done(&mut all, &course, values);
    all
}

/// Marks the visits whose deciding test has a value. A first value is any from before the first dose; a later one
/// belongs to the last visit that its day can belong to.
fn note_done(plan: &mut [Appointment], course: &Course, values: &[Reading]) {
    let Some(first_dose) = course.first_dose else {
        return;
    };
    let mut first_days: Vec<NaiveDate> = Vec::new();
    for value in values.iter().filter(|value| value.measure == DECIDING) {
        let Some(day) = value.day else { continue };
        if value.is_before(first_dose) {
            if !first_days.contains(&day) {
                first_days.push(day);
            }
            continue;
        }
        let is_of = |it: &&mut Appointment| {
            it.is_due_test() && (it.day - day).num_days() <= i64::from(it.window)
        };
        if let Some(appointment) = plan.iter_mut().rev().find(is_of) {
            appointment.is_done = true;
        }
    }
    for appointment in plan {
        if let Some(Purpose::Baseline(number)) = appointment.purpose {
            appointment.is_done |= first_days.len() >= usize::from(number);
        }
    }
}

/// A day so many days later, or earlier; `None` beyond the calendar.
#[must_use]
pub fn after(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(count)
    } else {
        day.checked_add_days(count)
    }
}

/// The visit whose tests are late: the last one that should have taken place by now, if it did not. One that took place
/// a few days early counts at once. Nothing is late once the last visit of the plan is over.
#[must_use]
pub fn late(plan: &[Appointment], today: NaiveDate) -> Option<&Appointment> {
    let days_late = |it: &Appointment| (today - it.day).num_days();
    let is_settled = |it: &Appointment| {
        let window = i64::from(it.window);
        (it.is_done && days_late(it) >= -window) || days_late(it) > window
    };
    plan.iter()
        .rev()
        .find(|it| it.is_due_test() && is_settled(it))
        .filter(|it| !it.is_done && Stage::on(today, plan) != Stage::Home)
}

/// The visits that would move with one that was on `old_day`: those after it that follow the first dose, not left
/// out, not done.
pub fn later(plan: &[Appointment], old_day: NaiveDate) -> impl Iterator<Item = &Appointment> {
    plan.iter().filter(move |it| {
        it.follows_first_dose() && it.day > old_day && !it.is_done && !it.is_skipped()
    })
}

/// Where a person is on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// No date is known: reading.
    Understand,
    /// Before the first tests.
    Travel,
    /// Between the first tests and the first dose.
    Tests,
    /// On treatment.
    Treatment,
    /// After the planned end.
    StepDown,
    /// After the last visit.
    Home,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Self; 6] = [
        Self::Understand,
        Self::Travel,
        Self::Tests,
        Self::Treatment,
        Self::StepDown,
        Self::Home,
    ];

    /// The stage that follows from the dates that were entered.
    #[must_use]
    pub fn on(today: NaiveDate, plan: &[Appointment]) -> Self {
        let day = |fits: fn(Purpose) -> bool| {
            let visit = plan.iter().find(|it| it.purpose.is_some_and(fits));
            visit.map(|it| it.day)
        };
        let Some(first_dose) = day(|it| it == Purpose::FirstDose) else {
            return Self::Understand;
        };
        let is_past = |day: Option<NaiveDate>| day.is_some_and(|day| today > day);
        if is_past(day(|it| it == Purpose::FollowUp)) {
            Self::Home
        } else if is_past(day(|it| matches!(it, Purpose::End(_)))) {
            Self::StepDown
        } else if today >= first_dose {
            Self::Treatment
        } else if day(|it| matches!(it, Purpose::Baseline(_))).is_some_and(|day| today >= day) {
            Self::Tests
        } else {
            Self::Travel
        }
    }
}

/// The week of the course: the first seven days are week 1.
#[must_use]
pub fn week(first_dose: NaiveDate, today: NaiveDate) -> i64 {
    (today - first_dose).num_days().div_euclid(7) + 1
}

/// A number that grows with every change of a visit or the course, for calendars: seconds since 2026.
#[must_use]
pub fn revision(tracker: &Tracker, visit: &Visit) -> u64 {
    const START_OF_2026: u64 = 1_767_225_600;
    let last = visit.edited().max(tracker.course().edited);
    (last.0 / 1000).saturating_sub(START_OF_2026)
}
