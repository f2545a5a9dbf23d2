//! For coordinators: a link for one patient, or for many.

mod draft;
mod many;
mod sheet;
mod templates;

use std::{cell::Cell, rc::Rc, slice};

use leptos::prelude::*;

pub(super) use self::many::many;
use self::{
    draft::{
        CLINIC, FIRST_DOSE, HELPER, LANGUAGE, LINES, MESSAGE, PASSCODE, WEEKS_FIELD, calendar,
        first_dose, language, next_patient, prepared, step, steps, time_field, visit_field, weeks,
    },
    sheet::sheet,
    templates::templates,
};
use crate::{
    catalog::plan::{RULES, WEEKS},
    domain::{
        date::DateFields,
        plan::{Appointment, Purpose, plan},
        record::Record,
        stamp::Stamp,
        tracker::{COURSE, Course, Tracker},
    },
    i18n::{Language, keys},
    platform::{address, clock, document, files, links},
    ui::{
        components::{
            button::Press,
            disclosure::disclosure_drawn_late,
            field::{DateField, Problems, TextField, choices, date_inputs, radio, tick_box},
            icon::Icon,
            link_box::{LinkBox, copy, link_of},
            page_head::{no_script, page_head},
            row::row,
        },
        context::{Drafts, I18n, use_i18n},
        erased::{Element, attribute, chosen, effect, element, part, spawn, text, together},
        errors::link_error,
        routes::Page,
        words::visit_name,
    },
};

/// Id of the part with the link.
const READY: &str = "plan-ready";

/// The page.
pub(super) fn coordinator() -> AnyView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    on_cleanup(move || drafts.forget(&[PASSCODE.to_owned()]));
    // The language the patient reads.
    let patient = i18n.second();
    patient.follow(move || language(i18n, drafts));
    let link = RwSignal::new(String::new());
    // Known at once, so that nothing moves when the app takes over.
    let mut missing = Problems::default();
    untrack(|| prepared(i18n, drafts, &[], &mut missing));
    let wrong = RwSignal::new(missing);
    make_link(i18n, drafts, link, wrong);
    let ready = part(move || {
        patient.track();
        untrack(|| drafts.get(CLINIC));
        match link.get() {
            link if link.is_empty() => not_ready(i18n, wrong).into_any(),
            link => ready(i18n, patient, drafts, &link),
        }
    });
    let many = element("div", "app-panel app-panel--flush app-no-print").add(row(
        &Page::Many.path(i18n.language()),
        Icon::Coordinator,
        &i18n.t(keys::MANY_TITLE),
        Signal::stored(i18n.t(keys::MANY_DETAIL)),
    ));
    let side = element("div", "app-stack").view(ready).add(many);
    let columns = element("div", "app-columns app-columns--even app-needs-script")
        .add(form(i18n, drafts))
        .add(side);
    let head = page_head(
        &i18n.t(keys::COORDINATOR_TITLE),
        Signal::stored(i18n.t(keys::COORDINATOR_LEAD)),
    )
    .add(no_script(i18n, keys::SHARE_NO_SCRIPT));
    together(vec![
        element("div", "app-no-print").add(head).into_any(),
        columns.into_any(),
    ])
}

/// The visits that follow from the day of the first dose.
fn visits(course: Course) -> Vec<Appointment> {
    let mut tracker = Tracker::default();
    tracker
        .courses
        .insert(COURSE.to_owned(), course.at(Stamp::default()));
    plan(RULES, &tracker, &[])
}

/// The visits as far as the form says, tracked.
fn drafted_visits(i18n: I18n, drafts: Drafts) -> Vec<Appointment> {
    visits(Course {
        first_dose: first_dose(i18n, drafts, &mut Problems::default()),
        weeks: weeks(drafts),
        ..Course::default()
    })
}

/// Makes the link anew at each change of the form.
fn make_link(i18n: I18n, drafts: Drafts, link: RwSignal<String>, wrong: RwSignal<Problems>) {
    // Of several at once only the last counts.
    let newest = Rc::new(Cell::new(0_u32));
    effect(move || {
        let number = newest.get() + 1;
        newest.set(number);
        let mut problems = Problems::default();
        let plan = drafted_visits(i18n, drafts);
        let prepared = prepared(i18n, drafts, &plan, &mut problems);
        let code = drafts.get(PASSCODE).unwrap_or_default();
        if !problems.is_empty() {
            wrong.set(problems);
            return link.set(String::new());
        }
        // With a passcode it takes its time, and the one of before says something else.
        link.set(String::new());
        let parcel = prepared.parcel(&calendar(drafts), clock::today(), clock::now());
        let language = language(i18n, drafts);
        let newest = Rc::clone(&newest);
        spawn(async move {
            let made = links::letters(&parcel, code.trim()).await;
            if newest.get() != number {
                return;
            }
            let (address, problems) = match made {
                Ok(letters) => (link_of(language, &letters), Problems::default()),
                Err(error) => {
                    let mut problems = Problems::default();
                    problems.add(MESSAGE.to_owned(), i18n.t(link_error(error)));
                    (String::new(), problems)
                }
            };
            // The page may have been left meanwhile.
            wrong.try_set(problems);
            link.try_set(address);
        });
    });
}

/// What is still missing.
fn not_ready(i18n: I18n, wrong: RwSignal<Problems>) -> Element {
    let lines = part(move || {
        let errors = wrong.get().errors;
        let lines = errors.iter().map(|error| {
            let link = element("a", "app-tap")
                .set("href", &format!("#{}", error.input))
                .set("rel", "external");
            element("li", "").add(link.text(&error.sentence))
        });
        element("ul", "").add_all(lines.collect()).into_any()
    });
    element("section", "app-panel")
        .set("aria-labelledby", READY)
        .add(
            element("h2", "")
                .set("id", READY)
                .say(i18n, keys::PLAN_NOT_READY),
        )
        .view(lines)
}

/// The link, the message in the patient's language, and the sheet of paper.
fn ready(i18n: I18n, patient: I18n, drafts: Drafts, link: &str) -> AnyView {
    let is_sealed = untrack(|| drafts.get(PASSCODE)).is_some_and(|it| !it.trim().is_empty());
    let from = untrack(|| drafts.get(CLINIC)).unwrap_or_default();
    let words = patient.plain(keys::PLAN_WORDS, &[("name", from.trim().into())]);
    let print = Press::quiet(i18n.t(keys::ACTION_PRINT_SHEET))
        .icon(Icon::Print)
        .on_press(files::print);
    let as_patient = element("a", "app-button app-button--quiet app-button--small")
        .set("href", link)
        .set("target", "_blank")
        .set("rel", "noopener")
        .say(i18n, keys::PLAN_SEE);
    let made = LinkBox {
        link: link.to_owned(),
        words: words.clone(),
        is_sealed,
        more: vec![print, as_patient],
    };
    let made = element("section", "app-panel app-no-print")
        .set("aria-labelledby", READY)
        .add(
            element("h2", "")
                .set("id", READY)
                .say(i18n, keys::LINK_READY),
        )
        .add_all(made.view(i18n));
    together(vec![
        made.into_any(),
        message(i18n, patient, drafts, &words, link).into_any(),
        sheet(patient, from.trim(), link).into_any(),
    ])
}

/// The message that goes with the link, in the patient's language.
fn message(i18n: I18n, patient: I18n, drafts: Drafts, words: &str, link: &str) -> Element {
    let language = patient.language();
    let said = RwSignal::new(String::new());
    let whole = format!("{words}\n{link}");
    let copy_it = {
        let whole = whole.clone();
        move || spawn(copy(i18n, whole.clone(), said))
    };
    let subject = patient.plain(keys::SHEET_TITLE, &[]);
    let mail = move || address::mail("", &subject, &whole);
    let buttons = element("div", "app-cluster")
        .add(
            Press::second(i18n.t(keys::ACTION_COPY_MESSAGE))
                .icon(Icon::Copy)
                .on_press(copy_it),
        )
        .add(Press::quiet(i18n.t(keys::ACTION_MAIL)).on_press(mail));
    let next = move || {
        next_patient(drafts);
        let [day, ..] = date_inputs(FIRST_DOSE);
        document::focus(&day);
    };
    let next = Press::second(i18n.t(keys::PLAN_NEXT)).on_press(next);
    let shown = element("div", "app-message")
        .set("lang", language.code())
        .set("dir", language.direction().as_str())
        .add(element("p", "").text(words));
    let args = [("language", language.own_name().into())];
    let title = element("h2", "").set("id", "plan-words");
    element("section", "app-panel app-no-print")
        .set("aria-labelledby", "plan-words")
        .add(title.text(&i18n.with(keys::PLAN_MESSAGE_IN, &args)))
        .add(shown)
        .add(buttons)
        .add(
            element("p", "app-note")
                .set("role", "status")
                .view(said.into_any()),
        )
        .add(element("div", "app-cluster").add(next))
}

/// The form.
fn form(i18n: I18n, drafts: Drafts) -> Element {
    let problems = RwSignal::new(Problems::default());
    let day = DateField {
        name: FIRST_DOSE.to_owned(),
        legend: i18n.t(keys::PLAN_FIRST_DOSE_PLANNED),
        hint: i18n.t(keys::COURSE_DAY_HINT),
        saved: DateFields::default(),
        problems,
    };
    let options = WEEKS.map(|count| {
        let choose = move || drafts.set(WEEKS_FIELD, count.to_string());
        let words = i18n.with(keys::COURSE_WEEKS_OPTION, &[("weeks", count.into())]);
        let is_chosen = chosen(move || weeks(drafts) == count);
        radio(WEEKS_FIELD, is_chosen, choose.into(), words)
    });
    let message = element("textarea", "app-input app-input--long")
        .set("id", MESSAGE)
        .set("rows", "3")
        .set("dir", "auto")
        .set("aria-describedby", "plan-message-hint")
        .value(text(move || drafts.get(MESSAGE).unwrap_or_default()))
        .on_input(Box::new(move |text| drafts.set(MESSAGE, text)));
    let message = element("div", "app-field")
        .add(
            element("label", "app-field__label")
                .set("for", MESSAGE)
                .say(i18n, keys::PLAN_OWN_WORDS),
        )
        .add(
            element("p", "app-field__hint")
                .set("id", "plan-message-hint")
                .say(i18n, keys::PLAN_OWN_WORDS_HINT),
        )
        .add(message);
    let passcode = TextField {
        hint: Some(i18n.t(keys::SHARE_PASSCODE_HINT)),
        ..TextField::new(i18n.t(keys::PASSCODE_LABEL), PASSCODE, "")
    };
    element("form", "app-panel app-stack app-no-print")
        .set("aria-label", &i18n.plain(keys::COORDINATOR_TITLE, &[]))
        .set("novalidate", "")
        .on_submit((|| {}).into())
        .view(templates(i18n, drafts))
        .view(contact(i18n, CLINIC, keys::PLAN_CLINIC))
        .view(contact(i18n, HELPER, keys::PLAN_HELPER))
        .add(languages(i18n, drafts))
        .add(day.view(i18n))
        .add(choices(&i18n.t(keys::COURSE_WEEKS), options.into()))
        .view(visit_fields(i18n, drafts, problems))
        .view(step_fields(i18n, drafts))
        .add(message)
        .add(passcode.view())
        .add(element("p", "app-note").say(i18n, keys::PLAN_NO_NAME))
}

/// The lines of a contact. Of a second one only where it is asked for.
fn contact(i18n: I18n, first: &'static str, title: crate::i18n::MessageId) -> AnyView {
    let name = first.trim_end_matches("name");
    let lines = move || {
        let lines = LINES.map(|(part, label)| {
            let hint = (first == CLINIC && part == "name").then(|| i18n.t(keys::PLAN_CLINIC_HINT));
            let label = i18n.t(label);
            TextField {
                hint,
                ..TextField::new(label, &format!("{name}{part}"), "")
            }
            .view()
        });
        element("div", "app-stack").add_all(lines.into())
    };
    if first == CLINIC {
        return element("fieldset", "app-field")
            .add(element("legend", "app-field__legend").say(i18n, title))
            .add(lines())
            .into_any();
    }
    let is_wanted = untrack(|| expect_context::<Drafts>().get(first)).is_some();
    let lines = move || lines().into_any();
    disclosure_drawn_late(
        name,
        "app-glossary--plain",
        &i18n.t(title),
        is_wanted,
        lines,
    )
}

/// The language the patient reads.
fn languages(i18n: I18n, drafts: Drafts) -> Element {
    let options = Language::ALL.map(|it| {
        let is_chosen = move || (language(i18n, drafts) == it).then(String::new);
        element("option", "")
            .set("value", it.code())
            .set("lang", it.code())
            .follow("selected", attribute(is_chosen))
            .text(it.own_name())
    });
    let select = element("select", "app-input")
        .set("id", LANGUAGE)
        .on_input(Box::new(move |code| drafts.set(LANGUAGE, code)))
        .add_all(options.into());
    element("div", "app-field")
        .add(
            element("label", "app-field__label")
                .set("for", LANGUAGE)
                .say(i18n, keys::PLAN_LANGUAGE),
        )
        .add(select)
}

/// Another day or a time for each visit.
fn visit_fields(i18n: I18n, drafts: Drafts, problems: RwSignal<Problems>) -> AnyView {
    let fields = move || {
        part(move || {
            let plan = drafted_visits(i18n, drafts);
            if plan.is_empty() {
                return element("p", "app-note")
                    .say(i18n, keys::PLAN_VISITS_LATER)
                    .into_any();
            }
            let fields = plan.iter().map(|visit| {
                let name = visit_name(i18n, visit);
                let args = [
                    ("name", name.into()),
                    ("date", i18n.date(visit.planned).into()),
                ];
                let time = TextField {
                    class: "app-input app-input--short",
                    hint: Some(i18n.t(keys::VISIT_TIME_HINT)),
                    ..TextField::new(i18n.t(keys::VISIT_TIME), &time_field(&visit.id), "")
                };
                // That of the first dose stands in the form above.
                let day = (visit.purpose != Some(Purpose::FirstDose)).then(|| DateField {
                    name: visit_field(&visit.id),
                    legend: i18n.t(keys::PLAN_OTHER_DAY),
                    hint: i18n.t(keys::COURSE_DAY_HINT),
                    saved: DateFields::default(),
                    problems,
                });
                element("fieldset", "app-field")
                    .add(
                        element("legend", "app-field__legend")
                            .text(&i18n.with(keys::PLAN_VISIT_ON, &args)),
                    )
                    .add(time.view())
                    .add_all(day.map(|it| it.view(i18n)).into_iter().collect())
            });
            element("div", "app-stack")
                .add_all(fields.collect())
                .into_any()
        })
    };
    let title = i18n.t(keys::PLAN_VISITS);
    disclosure_drawn_late("plan-visits", "app-glossary--plain", &title, false, fields)
}

/// The steps before travel, all of them unless the clinic does not need one.
fn step_fields(i18n: I18n, drafts: Drafts) -> AnyView {
    let fields = move || {
        let boxes = steps().map(|(id, name)| {
            let field = step(id);
            let is_in = {
                let field = field.clone();
                move || drafts.get(&field).is_none()
            };
            let toggle = {
                let (field, is_in) = (field.clone(), is_in.clone());
                move || {
                    if untrack(&is_in) {
                        drafts.set(&field, String::from("no"));
                    } else {
                        drafts.forget(slice::from_ref(&field));
                    }
                }
            };
            tick_box(&field, chosen(is_in), toggle.into(), &i18n.t(name)).into_any()
        });
        let boxes = choices(&i18n.t(keys::PLAN_STEPS_LEGEND), boxes.collect());
        let note = element("p", "app-note").say(i18n, keys::PLAN_STEPS_NOTE);
        together(vec![boxes.into_any(), note.into_any()])
    };
    let title = i18n.t(keys::PLAN_STEPS);
    disclosure_drawn_late("plan-steps", "app-glossary--plain", &title, false, fields)
}
