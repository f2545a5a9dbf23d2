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
        stamp::Stamp,
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
        let baseline = baseline(&values, course.first_dose);
        let raised = today.map(|today| {
            raised(Case {
                values: &values,
                baseline: &baseline,
                plan: &plan,
                today,
            })
        });
        Self {
            today,
            baseline,
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

    /// The values of a day.
    pub(super) fn of_day(&self, day: NaiveDate) -> &[Reading] {
        let start = self.values.partition_point(|it| it.day < Some(day));
        let end = self.values.partition_point(|it| it.day <= Some(day));
        self.values.get(start..end).unwrap_or_default()
    }

    /// The worst warning about a day.
    pub(super) fn raised_on(&self, day: NaiveDate) -> Option<&'static FlagSpec> {
        let is_of_day = |(_, seen): &&(_, Seen)| seen.day() == Some(day);
        self.raised.iter().find(is_of_day).map(|(spec, _)| *spec)
    }

    /// A visit.
    pub(super) fn visit(&self, id: &str) -> Option<&Appointment> {
        self.plan.iter().find(|it| it.id == id)
    }

    /// The visit that is next.
    pub(super) fn next_visit(&self) -> Option<&Appointment> {
        let today = self.today?;
        self.plan.iter().find(|it| it.is_ahead(today))
    }

    /// How many values and visits were written down after a copy was made.
    pub(super) fn since(&self, copied: Stamp) -> usize {
        let values = self.values.iter().filter(|it| it.edited > copied);
        let visits = self.plan.iter();
        let visits = visits.filter(|it| it.visit.is_done && it.visit.edited > copied);
        values.count() + visits.count()
    }

    /// What there are values of.
    pub(super) fn measures(&self) -> Vec<Measure> {
        let is_there = |measure: &Measure| self.values.iter().any(|it| it.measure == *measure);
        Measure::ALL.into_iter().filter(is_there).collect()
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

/// Whether a part shows the same.
type IsSame = dyn Fn(&Facts, &Facts) -> bool + Send + Sync;

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

    /// The same for a part that is drawn anew only when what it shows is no longer the same.
    pub(super) fn unless(
        self,
        is_same: impl Fn(&Facts, &Facts) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.unless_boxed(Box::new(is_same))
    }

    #[inline(never)]
    fn unless_boxed(self, is_same: Box<IsSame>) -> Self {
        Self(Memo::new_owning(move |old: Option<Arc<Facts>>| {
            let facts = self.get();
            let is_same = old.is_some_and(|old| is_same(&old, &facts));
            (facts, !is_same)
        }))
    }

    /// The facts as they are now, tracked.
    pub(super) fn get(self) -> Arc<Facts> {
        self.0.get()
    }
}
