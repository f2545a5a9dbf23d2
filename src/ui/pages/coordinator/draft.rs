//! What a coordinator typed, as a plan. The drafts of the form are all there is until a link is made.

use crate::{
    catalog::{checklist::ITEMS, plan::WEEKS},
    domain::{
        checklist::Group,
        date::{DateFields, time_of},
        plan::{Appointment, Purpose},
        prepared::Prepared,
        record::Records,
        tracker::Contact,
    },
    i18n::{Language, MessageId, keys},
    platform::ids,
    ui::{
        components::field::{Problems, date_input, drafted_date},
        context::{Drafts, I18n},
        errors::date_error,
    },
};
use chrono::NaiveDate;
use leptos::prelude::untrack;

pub(super) const CLINIC: &str = "clinic-name";
pub(super) const HELPER: &str = "helper-name";
pub(super) const LANGUAGE: &str = "plan-language";
pub(super) const FIRST_DOSE: &str = "plan-first";
pub(super) const WEEKS_FIELD: &str = "plan-weeks";
pub(super) const MESSAGE: &str = "plan-message";
/// Names this patient's visits in calendars.
const CALENDAR: &str = "plan-calendar";
/// Not kept when the page is left.
pub(super) const PASSCODE: &str = "code-plan";

/// The lines of a contact: what comes after the beginning of its drafts' names, and the label.
pub(super) const LINES: [(&str, MessageId); 5] = [
    ("name", keys::CONTACT_NAME),
    ("phone", keys::CONTACT_PHONE),
    ("mail", keys::CONTACT_MAIL),
    ("place", keys::CONTACT_PLACE),
    ("hours", keys::CONTACT_HOURS),
];

/// How the names of the drafts begin that a template keeps: clinic, helper, and steps of the checklist.
const USUAL: [&str; 3] = ["clinic-", "helper-", "step-"];

/// What a template keeps.
pub(super) fn usual(drafts: Drafts) -> Records<String> {
    let mut usual = drafts.to_keep();
    usual.retain(|field| USUAL.iter().any(|it| field.starts_with(it)));
    usual
}

/// The draft that leaves a step of the checklist out.
pub(super) fn step(id: &str) -> String {
    format!("step-{id}")
}

/// The steps before travel: papers and calls, of which a clinic may not need all. Tests and questions about the person
/// are never left out.
pub(super) fn steps() -> impl Iterator<Item = (&'static str, MessageId)> {
    ITEMS
        .iter()
        .filter(|item| item.group == Group::Travel)
        .map(|item| (item.id, item.name))
}

/// The beginning of the drafts' names of a visit.
pub(super) fn visit_field(id: &str) -> String {
    format!("plan-{id}")
}

/// The name of the draft of its time.
pub(super) fn time_field(id: &str) -> String {
    format!("plan-{id}-time")
}

/// The name of this patient's visits in calendars, the same until the next patient.
pub(super) fn calendar(drafts: Drafts) -> String {
    let kept = untrack(|| drafts.get(CALENDAR));
    kept.unwrap_or_else(|| {
        let new = ids::new_id();
        drafts.set(CALENDAR, new.clone());
        new
    })
}

/// Empties what is about one patient: what every patient gets stays.
pub(super) fn next_patient(drafts: Drafts) {
    let mut fields = drafts.to_keep();
    fields.retain(|field| field.starts_with("plan-") && field != LANGUAGE);
    let mut fields: Vec<String> = fields.keys().cloned().collect();
    fields.push(PASSCODE.to_owned());
    drafts.forget(&fields);
}

fn typed(drafts: Drafts, field: &str) -> String {
    drafts.get(field).unwrap_or_default().trim().to_owned()
}

/// The contact whose drafts begin so, tracked.
fn contact(drafts: Drafts, name: &str) -> Contact {
    let line = |part: &str| typed(drafts, &format!("{name}-{part}"));
    Contact {
        name: line("name"),
        phone: line("phone"),
        mail: line("mail"),
        place: line("place"),
        hours: line("hours"),
        ..Contact::default()
    }
}

/// What every patient of this clinic gets, tracked.
pub(super) fn usual_plan(i18n: I18n, drafts: Drafts) -> Prepared {
    let left_out = steps().filter(|(id, _)| drafts.get(&step(id)).is_some());
    Prepared {
        clinic: contact(drafts, "clinic"),
        helper: contact(drafts, "helper"),
        language: language(i18n, drafts).code().to_owned(),
        weeks: weeks(drafts),
        left_out: left_out.map(|(id, _)| id.to_owned()).collect(),
        ..Prepared::default()
    }
}

/// The language the patient reads, tracked.
pub(super) fn language(i18n: I18n, drafts: Drafts) -> Language {
    let code = drafts.get(LANGUAGE);
    let language = code.and_then(|code| Language::from_code(&code));
    language.unwrap_or_else(|| i18n.language())
}

/// How many weeks are planned, tracked.
pub(super) fn weeks(drafts: Drafts) -> u8 {
    let typed = drafts.get(WEEKS_FIELD).and_then(|it| it.parse().ok());
    typed.or(WEEKS.first().copied()).unwrap_or_default()
}

/// The day of the first dose, tracked; what is wrong with it is noted.
pub(super) fn first_dose(i18n: I18n, drafts: Drafts, wrong: &mut Problems) -> Option<NaiveDate> {
    day(i18n, drafts, FIRST_DOSE, wrong)
}

fn day(i18n: I18n, drafts: Drafts, name: &str, wrong: &mut Problems) -> Option<NaiveDate> {
    let typed = drafted_date(drafts, name, DateFields::default());
    match typed.read(&i18n.month_names(), NaiveDate::MAX) {
        Ok(day) => day,
        Err(error) => {
            wrong.add(date_input(name, error.part()), i18n.t(date_error(error)));
            None
        }
    }
}

/// All that was typed for one patient, tracked; what is wrong is noted.
pub(super) fn prepared(
    i18n: I18n,
    drafts: Drafts,
    plan: &[Appointment],
    wrong: &mut Problems,
) -> Prepared {
    let mut prepared = usual_plan(i18n, drafts);
    if prepared.clinic.name.is_empty() {
        wrong.add(CLINIC.to_owned(), i18n.t(keys::PLAN_NO_CLINIC));
    }
    prepared.first_dose = first_dose(i18n, drafts, wrong);
    prepared.message = typed(drafts, MESSAGE);
    for visit in plan {
        let field = time_field(&visit.id);
        let text = typed(drafts, &field);
        let time = time_of(&text);
        if time.is_none() && !text.is_empty() {
            wrong.add(field, i18n.t(keys::VISIT_TIME_UNREADABLE));
        }
        let is_first_dose = visit.purpose == Some(Purpose::FirstDose);
        let day = (!is_first_dose)
            .then(|| day(i18n, drafts, &visit_field(&visit.id), wrong))
            .flatten();
        prepared.visits.push((visit.id.clone(), day, time));
    }
    prepared
}
