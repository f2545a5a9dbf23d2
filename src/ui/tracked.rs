//! What follows from the record: all values, the plan, the warnings. Worked out once, asked by several pages.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::erased::effect;
use crate::{
    catalog::{
        flags::{FlagSpec, raised},
        plan::RULES,
        values::values,
    },
    domain::{
        checklist::Checklist,
        flag::{Baseline, Case, Seen, baseline},
        journal::Place,
        lab::Measure,
        plan::{Appointment, Purpose, Stage, plan},
        reading::Reading,
        tracker::{Course, Tracker},
    },
    platform::clock,
    state::AppStore,
};

/// What follows from the record.
#[derive(Debug)]
pub(super) struct Facts {
    /// Not known while a page is prerendered.
    pub today: Option<NaiveDate>,
    /// The course.
    pub course: Course,
    /// All values by day.
    pub values: Vec<Reading>,
    /// Where each of them is kept.
    places: Vec<Place>,
    /// All visits by day.
    pub plan: Vec<Appointment>,
    /// The own baseline of creatinine.
    pub baseline: Baseline,
    /// The warnings, the worst first.
    pub raised: Vec<(&'static FlagSpec, Seen)>,
}

impl Facts {
    fn new(today: Option<NaiveDate>, checklist: &Checklist, tracker: &Tracker) -> Self {
        let (places, values): (Vec<Place>, Vec<Reading>) =
            values(checklist, tracker).into_iter().unzip();
        let course = tracker.course();
        let plan = plan(RULES, tracker, &values);
        let raised = today.map(|today| {
            raised(Case {
                values: &values,
                first_dose: course.first_dose,
                plan: &plan,
                today,
            })
        });
        Self {
            today,
            baseline: baseline(&values, course.first_dose),
            raised: raised.unwrap_or_default(),
            course,
            values,
            places,
            plan,
        }
    }

    /// All values by day, and where each is kept.
    pub(super) fn kept(&self) -> impl Iterator<Item = (&Place, &Reading)> {
        self.places.iter().zip(&self.values)
    }

    /// The newest value of something.
    pub(super) fn newest(&self, measure: Measure) -> Option<&Reading> {
        self.values.iter().rev().find(|it| it.measure == measure)
    }

    /// The day of the planned end.
    pub(super) fn end(&self) -> Option<NaiveDate> {
        let is_end = |it: &&Appointment| matches!(it.purpose, Some(Purpose::End(_)));
        self.plan.iter().find(is_end).map(|it| it.day)
    }

    /// Where the person is on the way.
    pub(super) fn stage(&self) -> Stage {
        self.today
            .map_or(Stage::Understand, |today| Stage::on(today, &self.plan))
    }
}

/// The facts, for every page. One signal of one type: each further type would cost kilobytes.
#[derive(Clone, Copy)]
pub(super) struct Tracked(Memo<Arc<Facts>>);

impl Tracked {
    /// Follows the record and the day.
    pub(super) fn new(store: AppStore) -> Self {
        let is_live = RwSignal::new(false);
        effect(move || {
            is_live.set(true);
            // A page that stays open over night.
            clock::when_seen_again(move || is_live.set(true));
        });
        let facts = move |_: Option<&Arc<Facts>>| {
            let today = is_live.get().then(clock::today);
            Arc::new(Facts::new(
                today,
                &store.checklist().read(),
                &store.tracker().read(),
            ))
        };
        Self(Memo::new_with_compare(facts, |_, _| true))
    }

    /// The facts as they are now, tracked.
    pub(super) fn get(self) -> Arc<Facts> {
        self.0.get()
    }
}
