use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{
    origin::{origin, origin_choices},
    plan::{SHIFT, row_id},
};
use crate::{
    domain::{
        date::{DateFields, DatePart, time_of},
        plan::{Appointment, Purpose},
        tracker::{SEOUL, Visit},
    },
    i18n::{MessageId, keys},
    platform::{clock, document, ids},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            field::{
                DateField, Problems, TextField, choices, date_input, date_inputs, drafted_date,
                radio,
            },
            icon::Icon,
        },
        context::{Drafts, I18n},
        erased::{Act, Element, chosen, element, part},
        errors::date_error,
        words::{measure_name, time_words, visit_name},
    },
};

/// The visit whose form is open, if any; kept with the drafts.
pub(super) const OPEN: &str = "open-visit";
/// Stands for a visit that is not there yet.
pub(super) const NEW: &str = "new";

const DAY: &str = "visit-day";
const NAME: &str = "visit-name";
const TIME: &str = "visit-time";
const ZONE: &str = "visit-zone";
const PLACE: &str = "visit-place";
const WITH: &str = "visit-with";
const SAID: &str = "visit-said";
const STATE: &str = "visit-state";
const REASON: &str = "visit-reason";
const ORIGIN: &str = "visit-origin";
const FIELDS: [&str; 9] = [NAME, TIME, ZONE, PLACE, WITH, SAID, STATE, REASON, ORIGIN];

/// The id of the first field of a visit's form.
pub(super) fn first_field(id: &str) -> String {
    match id {
        NEW => NAME.to_owned(),
        "first-dose" => TIME.to_owned(),
        _ => date_input(DAY, DatePart::Day),
    }
}

/// Whether a visit takes place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Planned,
    Done,
    Skipped,
}

const STATES: [(State, &str, MessageId); 3] = [
    (State::Planned, "planned", keys::VISIT_STATE_AHEAD),
    (State::Done, "done", keys::VISIT_DONE),
    (State::Skipped, "skipped", keys::VISIT_SKIP),
];

/// What the form holds: what was noted about a visit, and what was typed since.
#[derive(Clone)]
struct Filled {
    i18n: I18n,
    store: AppStore,
    drafts: Drafts,
    problems: RwSignal<Problems>,
    /// None for a new one.
    appointment: Option<Arc<Appointment>>,
    visit: Arc<Visit>,
}

impl Filled {
    fn new(i18n: I18n, appointment: Option<&Appointment>) -> Self {
        let drafts = expect_context::<Drafts>();
        let visit = appointment.map(|it| it.visit.clone()).unwrap_or_default();
        Self {
            i18n,
            store: expect_context(),
            drafts,
            problems: RwSignal::new(Problems::default()),
            appointment: appointment.map(|it| Arc::new(it.clone())),
            visit: Arc::new(visit),
        }
    }

    /// Whether it is one of the person's own.
    fn is_own(&self) -> bool {
        self.appointment
            .as_ref()
            .is_none_or(|it| it.purpose.is_none())
    }

    /// The day of the first dose is changed with the course: everything follows from it.
    fn has_day(&self) -> bool {
        let purpose = self.appointment.as_ref().and_then(|it| it.purpose);
        purpose != Some(Purpose::FirstDose)
    }

    fn saved_day(&self) -> DateFields {
        let day = self.appointment.as_ref().map(|it| it.day);
        day.map(|day| DateFields::of(day, &self.i18n.month_names()))
            .unwrap_or_default()
    }

    fn saved_time(&self) -> String {
        self.visit.time.map(time_words).unwrap_or_default()
    }

    fn typed(&self, name: &str, saved: &str) -> String {
        let draft = untrack(|| self.drafts.get(name));
        draft.map_or_else(|| saved.to_owned(), |it| it.trim().to_owned())
    }

    /// Whether it takes place, tracked.
    fn state(&self) -> State {
        let draft = self.drafts.get(STATE);
        let chosen = STATES
            .iter()
            .find(|(_, word, _)| draft.as_deref() == Some(*word));
        chosen.map_or_else(
            || match (&self.visit.skipped, self.visit.is_done) {
                (Some(_), _) => State::Skipped,
                (None, true) => State::Done,
                (None, false) => State::Planned,
            },
            |(state, ..)| *state,
        )
    }

    /// The zone of its time, tracked.
    fn zone(&self) -> String {
        let draft = self.drafts.get(ZONE);
        draft.unwrap_or_else(|| self.visit.zone().to_owned())
    }

    /// Reads the day; what is wrong with it is noted.
    fn day(&self, wrong: &mut Problems) -> Option<NaiveDate> {
        if !self.has_day() {
            return self.appointment.as_ref().map(|it| it.day);
        }
        let fields = untrack(|| drafted_date(self.drafts, DAY, self.saved_day()));
        match fields.read(&self.i18n.month_names(), NaiveDate::MAX) {
            Ok(Some(day)) => return Some(day),
            Ok(None) => {
                let input = date_input(DAY, DatePart::Day);
                wrong.add(input, self.i18n.t(keys::VISIT_DAY_MISSING));
            }
            Err(error) => {
                let input = date_input(DAY, error.part());
                wrong.add(input, self.i18n.t(date_error(error)));
            }
        }
        None
    }

    /// Reads the form: the day, and what is noted.
    fn read(&self) -> Result<(Option<NaiveDate>, Visit), Problems> {
        let visit = &self.visit;
        let mut wrong = Problems::default();
        let name = self.typed(NAME, &visit.name);
        if self.is_own() && name.is_empty() {
            wrong.add(NAME.to_owned(), self.i18n.t(keys::VISIT_NAME_MISSING));
        }
        let day = self.day(&mut wrong);
        let time_text = self.typed(TIME, &self.saved_time());
        let time = time_of(&time_text);
        if time.is_none() && !time_text.is_empty() {
            wrong.add(TIME.to_owned(), self.i18n.t(keys::VISIT_TIME_UNREADABLE));
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let planned = self.appointment.as_ref().map(|it| it.planned);
        let (state, zone) = untrack(|| (self.state(), self.zone()));
        let reason = visit.skipped.as_deref().unwrap_or_default();
        let noted = Visit {
            name,
            day: day.filter(|day| self.is_own() || Some(*day) != planned),
            time,
            zone: if zone == SEOUL { String::new() } else { zone },
            place: self.typed(PLACE, &visit.place),
            with: self.typed(WITH, &visit.with),
            said: self.typed(SAID, &visit.said),
            skipped: (state == State::Skipped).then(|| self.typed(REASON, reason)),
            is_done: state == State::Done,
            origin: untrack(|| origin(self.drafts, ORIGIN, visit.origin)),
            ..Visit::default()
        };
        Ok((day, noted))
    }

    fn save(&self) {
        let (day, noted) = match self.read() {
            Ok(read) => read,
            Err(wrong) => {
                if let Some(first) = wrong.errors.first() {
                    document::focus_when_drawn(first.input.clone());
                }
                return self.problems.set(wrong);
            }
        };
        let before = self.appointment.as_ref();
        let id = before.map_or_else(ids::new_id, |it| it.id.clone());
        self.store.change_visit(&id, noted, clock::now());
        self.close();
        let moved = before
            .filter(|it| it.follows_first_dose())
            .zip(day)
            .map(|(it, day)| (day - it.day).num_days());
        if let Some(days) = moved.filter(|days| *days != 0) {
            self.drafts.set(SHIFT, format!("{id} {days}"));
            document::focus_when_drawn(SHIFT.to_owned());
        }
    }

    fn remove(&self) {
        if let Some(it) = &self.appointment {
            let nothing = Visit::default();
            self.store.change_visit(&it.id, nothing, clock::now());
        }
        self.close();
    }

    fn close(&self) {
        let mut names: Vec<String> = FIELDS.map(str::to_owned).into();
        names.extend(date_inputs(DAY));
        names.push(OPEN.to_owned());
        self.drafts.forget(&names);
        let row = self.appointment.as_ref().map(|it| row_id(&it.id));
        document::focus_when_drawn(row.unwrap_or_else(|| "plan".to_owned()));
    }

    fn field(&self, name: &'static str, label: MessageId, saved: &str) -> TextField {
        TextField {
            problems: Some(self.problems),
            ..TextField::new(self.i18n.t(label), name, saved)
        }
    }

    /// A choice of the form.
    fn choice(
        &self,
        name: &'static str,
        value: String,
        words: String,
        is_chosen: impl Fn(&Self) -> bool + Send + Sync + 'static,
    ) -> AnyView {
        let (filled, drafts) = (self.clone(), self.drafts);
        let choose = move || drafts.set(name, value.clone());
        radio(
            name,
            chosen(move || is_chosen(&filled)),
            choose.into(),
            words,
        )
    }

    /// Which clock the time is by; nothing where there is one only.
    fn zones(&self) -> Option<Element> {
        let mut zones = vec![SEOUL.to_owned()];
        for other in [clock::zone(), self.visit.zone().to_owned()] {
            if !zones.contains(&other) {
                zones.push(other);
            }
        }
        let i18n = self.i18n;
        (zones.len() > 1).then(|| {
            let options = zones.into_iter().map(|it| {
                let words = if it == SEOUL {
                    i18n.t(keys::VISIT_ZONE_SEOUL)
                } else {
                    i18n.with(keys::VISIT_ZONE_HERE, &[("zone", it.clone().into())])
                };
                self.choice(ZONE, it.clone(), words, move |filled| filled.zone() == it)
            });
            choices(&i18n.t(keys::VISIT_ZONE), options.collect())
        })
    }

    /// Which tests are due, for taking along.
    fn tests(&self) -> Option<Element> {
        let i18n = self.i18n;
        let tests = self.appointment.as_ref().map_or(&[][..], |it| it.tests);
        (!tests.is_empty()).then(|| {
            let names: Vec<String> = tests.iter().map(|it| i18n.t(measure_name(*it))).collect();
            element("div", "")
                .add(element("h4", "").say(i18n, keys::VISIT_TESTS))
                .add(element("p", "").text(&names.join(" · ")))
                .add(element("p", "app-note").say(i18n, keys::VISIT_TESTS_NOTE))
        })
    }

    /// Why it is left out, while it is.
    fn reason(&self) -> AnyView {
        let filled = self.clone();
        part(move || {
            if filled.state() != State::Skipped {
                return ().into_any();
            }
            let saved = filled.visit.skipped.clone().unwrap_or_default();
            let reason = filled.field(REASON, keys::VISIT_SKIP_REASON, &saved);
            element("div", "app-stack")
                .add(element("p", "app-note").say(filled.i18n, keys::VISIT_SKIP_NOTE))
                .add(reason.view())
                .into_any()
        })
    }

    fn buttons(&self) -> Element {
        let i18n = self.i18n;
        let [close, remove] = [self.clone(), self.clone()];
        let cancel = Press::second(i18n.t(keys::ACTION_CANCEL)).small();
        let buttons = element("div", "app-cluster")
            .add(Press::main(i18n.t(keys::VISIT_SAVE)).small().submit())
            .add(cancel.on_press(move || close.close()));
        if self.is_own() && self.appointment.is_some() {
            let button = Press::quiet(i18n.t(keys::VISIT_REMOVE)).icon(Icon::Erase);
            buttons.add(button.on_press(move || remove.remove()))
        } else {
            buttons
        }
    }
}

/// What was noted about a visit, to be changed; or a new one.
pub(super) fn visit_form(i18n: I18n, appointment: Option<&Appointment>) -> Element {
    let filled = Filled::new(i18n, appointment);
    let visit = &filled.visit;
    let name = filled
        .is_own()
        .then(|| filled.field(NAME, keys::VISIT_NAME, &visit.name).view());
    let day = filled.has_day().then(|| {
        DateField {
            name: DAY.to_owned(),
            legend: i18n.t(keys::VISIT_DAY),
            hint: i18n.t(keys::COURSE_DAY_HINT),
            saved: filled.saved_day(),
            problems: filled.problems,
        }
        .view(i18n)
    });
    let time = TextField {
        hint: Some(i18n.t(keys::VISIT_TIME_HINT)),
        class: "app-input app-input--short",
        ..filled.field(TIME, keys::VISIT_TIME, &filled.saved_time())
    };
    let states = STATES.map(|(it, word, label)| {
        let is_chosen = move |filled: &Filled| filled.state() == it;
        filled.choice(STATE, word.to_owned(), i18n.t(label), is_chosen)
    });
    let title = appointment.map_or_else(|| i18n.t(keys::PLAN_ADD), |it| visit_name(i18n, it));
    let optional = |it: Option<Element>| it.into_iter().collect();
    let form = element("form", "app-stack app-visit__form")
        .set("novalidate", "")
        .add(element("h3", "").text(&title))
        .add_all(optional(filled.tests()))
        .add_all(optional(name))
        .add_all(optional(day))
        .add(time.view())
        .add_all(optional(filled.zones()))
        .add(filled.field(PLACE, keys::VISIT_PLACE, &visit.place).view())
        .add(filled.field(WITH, keys::VISIT_WITH, &visit.with).view())
        .add(filled.field(SAID, keys::VISIT_SAID, &visit.said).view())
        .add(choices(&i18n.t(keys::VISIT_STATE_TITLE), states.into()))
        .view(filled.reason())
        .add(origin_choices(i18n, filled.drafts, ORIGIN, visit.origin))
        .add(filled.buttons());
    form.on_submit(Act::from(move || filled.save()))
}
