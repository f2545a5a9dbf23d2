use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use super::plan::{SHIFT, row_id};
use crate::{
    domain::{
        date::{DateFields, DatePart},
        number::western,
        plan::{Appointment, Purpose},
        reading::Origin,
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
        words::{measure_name, origin_words, time_words, visit_name},
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

/// What was noted about a visit, to be changed; or a new one.
pub(super) fn visit_form(i18n: I18n, appointment: Option<&Appointment>) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let visit = appointment.map(|it| it.visit.clone()).unwrap_or_default();
    let purpose = appointment.and_then(|it| it.purpose);
    let is_own = purpose.is_none();
    let can_shift = appointment.is_some_and(Appointment::follows_first_dose);
    // The day of the first dose is changed with the course: everything follows from it.
    let has_day = purpose != Some(Purpose::FirstDose);
    let id = appointment.map(|it| it.id.clone());
    let day_before = appointment.map(|it| it.day);
    let planned = appointment.map(|it| it.planned);
    let saved_day = day_before
        .map(|day| DateFields::of(day, &i18n.month_names()))
        .unwrap_or_default();
    let problems = RwSignal::new(Problems::default());
    let typed = move |name: &str, saved: &str| {
        let draft = untrack(|| drafts.get(name));
        draft.map_or_else(|| saved.to_owned(), |it| it.trim().to_owned())
    };
    let state_before = match (&visit.skipped, visit.is_done) {
        (Some(_), _) => State::Skipped,
        (None, true) => State::Done,
        (None, false) => State::Planned,
    };
    let state = move || {
        let draft = drafts.get(STATE);
        STATES
            .iter()
            .find(|(_, word, _)| draft.as_deref() == Some(*word))
            .map_or(state_before, |(state, ..)| *state)
    };
    let origin_before = visit.origin;
    let origin = move || {
        let draft = drafts.get(ORIGIN).and_then(|it| it.parse::<usize>().ok());
        draft
            .and_then(|place| Origin::ALL.get(place).copied())
            .unwrap_or(origin_before)
    };
    let zone_before = visit.zone().to_owned();
    let zone = {
        let zone_before = zone_before.clone();
        move || drafts.get(ZONE).unwrap_or_else(|| zone_before.clone())
    };
    let close = {
        let row = row_id(id.as_deref().unwrap_or_default());
        let is_new = id.is_none();
        move || {
            let mut names: Vec<String> = FIELDS.map(str::to_owned).into();
            names.extend(date_inputs(DAY));
            names.push(OPEN.to_owned());
            drafts.forget(&names);
            document::focus_when_drawn(if is_new {
                "plan".to_owned()
            } else {
                row.clone()
            });
        }
    };
    let save = {
        let (id, visit, saved_day) = (id.clone(), visit.clone(), saved_day.clone());
        let (zone, close) = (zone.clone(), close.clone());
        move || {
            let read = drafted_date(drafts, DAY, saved_day.clone())
                .read(&i18n.month_names(), NaiveDate::MAX);
            let mut wrong = Problems::default();
            let name = typed(NAME, &visit.name);
            if is_own && name.is_empty() {
                wrong.add(NAME.to_owned(), i18n.t(keys::VISIT_NAME_MISSING));
            }
            let day = match read {
                _ if !has_day => day_before,
                Ok(Some(day)) => Some(day),
                Ok(None) => {
                    let input = date_input(DAY, DatePart::Day);
                    wrong.add(input, i18n.t(keys::VISIT_DAY_MISSING));
                    None
                }
                Err(error) => {
                    wrong.add(date_input(DAY, error.part()), i18n.t(date_error(error)));
                    None
                }
            };
            let time_text = typed(TIME, &visit.time.map(time_words).unwrap_or_default());
            let time = time_of(&time_text);
            if time.is_none() && !time_text.is_empty() {
                wrong.add(TIME.to_owned(), i18n.t(keys::VISIT_TIME_UNREADABLE));
            }
            if let Some(first) = wrong.errors.first() {
                document::focus_when_drawn(first.input.clone());
                return problems.set(wrong);
            }
            let now_state = untrack(state);
            let zone = untrack(&zone);
            let noted = Visit {
                name,
                day: day.filter(|day| is_own || Some(*day) != planned),
                time,
                zone: if zone == SEOUL { String::new() } else { zone },
                place: typed(PLACE, &visit.place),
                with: typed(WITH, &visit.with),
                said: typed(SAID, &visit.said),
                skipped: (now_state == State::Skipped)
                    .then(|| typed(REASON, visit.skipped.as_deref().unwrap_or_default())),
                is_done: now_state == State::Done,
                origin: untrack(origin),
                ..Visit::default()
            };
            let days = day_before
                .zip(day)
                .map_or(0, |(before, now)| (now - before).num_days());
            let id = id.clone().unwrap_or_else(ids::new_id);
            store.change_visit(&id, noted, clock::now());
            close();
            if days != 0 && can_shift {
                drafts.set(SHIFT, format!("{id} {days}"));
                document::focus_when_drawn(SHIFT.to_owned());
            }
        }
    };
    let remove = {
        let (id, close) = (id.clone(), close.clone());
        move || {
            if let Some(id) = &id {
                store.change_visit(id, Visit::default(), clock::now());
            }
            close();
        }
    };
    let field = move |name: &'static str, label: MessageId, saved: &str| {
        TextField::new(i18n.t(label), name, saved)
    };
    let name_field = is_own.then(|| {
        TextField {
            problems: Some(problems),
            ..field(NAME, keys::VISIT_NAME, &visit.name)
        }
        .view()
    });
    let time_field = TextField {
        problems: Some(problems),
        hint: Some(i18n.t(keys::VISIT_TIME_HINT)),
        class: "app-input app-input--short",
        ..field(
            TIME,
            keys::VISIT_TIME,
            &visit.time.map(time_words).unwrap_or_default(),
        )
    };
    let states = STATES.map(|(it, word, label)| {
        let choose = move || drafts.set(STATE, word.to_owned());
        radio(
            STATE,
            chosen(move || state() == it),
            choose.into(),
            i18n.t(label),
        )
    });
    let origins = Origin::ALL.into_iter().enumerate().map(|(place, it)| {
        let choose = move || drafts.set(ORIGIN, place.to_string());
        radio(
            ORIGIN,
            chosen(move || origin() == it),
            choose.into(),
            i18n.t(origin_words(it)),
        )
    });
    let mut zones = vec![SEOUL.to_owned()];
    for other in [clock::zone(), zone_before] {
        if !zones.contains(&other) {
            zones.push(other);
        }
    }
    let zones = (zones.len() > 1).then(|| {
        let options = zones.into_iter().map(|it| {
            let words = if it == SEOUL {
                i18n.t(keys::VISIT_ZONE_SEOUL)
            } else {
                i18n.with(keys::VISIT_ZONE_HERE, &[("zone", it.clone().into())])
            };
            let (zone, draft) = (zone.clone(), it.clone());
            let choose = move || drafts.set(ZONE, draft.clone());
            radio(ZONE, chosen(move || zone() == it), choose.into(), words)
        });
        choices(i18n.t(keys::VISIT_ZONE), options.collect())
    });
    let reason = visit.skipped.clone().unwrap_or_default();
    let title = appointment.map_or_else(|| i18n.t(keys::PLAN_ADD), |it| visit_name(i18n, it));
    let tests = appointment.map_or(&[][..], |it| it.tests);
    let tests = (!tests.is_empty()).then(|| {
        let names: Vec<String> = tests.iter().map(|it| i18n.t(measure_name(*it))).collect();
        element("div", "")
            .add(element("h4", "").say(i18n, keys::VISIT_TESTS))
            .add(element("p", "").text(&names.join(" · ")))
            .add(element("p", "app-note").say(i18n, keys::VISIT_TESTS_NOTE))
    });
    let day = has_day.then(|| {
        DateField {
            name: DAY.to_owned(),
            legend: i18n.t(keys::VISIT_DAY),
            hint: i18n.t(keys::COURSE_DAY_HINT),
            saved: saved_day,
            problems,
        }
        .view(i18n)
    });
    let skipped = part(move || {
        if state() != State::Skipped {
            return ().into_any();
        }
        element("div", "app-stack")
            .add(element("p", "app-note").say(i18n, keys::VISIT_SKIP_NOTE))
            .add(field(REASON, keys::VISIT_SKIP_REASON, &reason).view())
            .into_any()
    });
    let mut buttons = element("div", "app-cluster")
        .add(Press::main(i18n.t(keys::VISIT_SAVE)).small().submit())
        .add(
            Press::second(i18n.t(keys::ACTION_CANCEL))
                .small()
                .on_press(close),
        );
    if is_own && id.is_some() {
        let remove = Press::quiet(i18n.t(keys::VISIT_REMOVE))
            .icon(Icon::Erase)
            .on_press(remove);
        buttons = buttons.add(remove);
    }
    let optional = |it: Option<Element>| it.into_iter().collect();
    element("form", "app-stack app-visit__form")
        .set("novalidate", "")
        .on_submit(Act::from(save))
        .add(element("h3", "").text(&title))
        .add_all(optional(tests))
        .add_all(optional(name_field))
        .add_all(optional(day))
        .add(time_field.view())
        .add_all(optional(zones))
        .add(field(PLACE, keys::VISIT_PLACE, &visit.place).view())
        .add(field(WITH, keys::VISIT_WITH, &visit.with).view())
        .add(field(SAID, keys::VISIT_SAID, &visit.said).view())
        .add(choices(i18n.t(keys::VISIT_STATE_TITLE), states.into()))
        .view(skipped)
        .add(choices(i18n.t(keys::ORIGIN_TITLE), origins.collect()))
        .add(buttons)
}

/// `10:30`, also `10.30`, `1030`, `10시 30분`, and with other digits.
fn time_of(text: &str) -> Option<NaiveTime> {
    let text = western(text);
    let (hour, minute) = text.split_once([':', '.', '：', 'h', '시']).or_else(|| {
        text.is_ascii()
            .then(|| text.split_at_checked(text.len().checked_sub(2)?))
            .flatten()
    })?;
    let minute = minute.trim().trim_end_matches('분');
    let minute = if minute.is_empty() { "0" } else { minute };
    NaiveTime::from_hms_opt(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0)
}
