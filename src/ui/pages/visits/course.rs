use leptos::prelude::*;

use crate::{
    catalog::plan::WEEKS,
    domain::date::{DateFields, DatePart},
    i18n::keys,
    platform::{clock, document, ids},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            field::{DateField, Problems, choices, date_input, date_inputs, drafted_date, radio},
        },
        context::{Drafts, I18n},
        erased::{Act, Element, chosen, element, part},
        errors::date_error,
        tracked::Tracked,
    },
};

/// Whether the form is open; kept with the drafts.
const OPEN: &str = "open-course";
const DAY: &str = "course-day";
const WEEKS_FIELD: &str = "course-weeks";
/// The heading, for the focus.
const TITLE: &str = "course";

/// The day of the first dose: asked for, or shown with a way to change it.
pub(super) fn course(i18n: I18n, tracked: Tracked) -> AnyView {
    let tracked = tracked.unless(|old, new| old.course == new.course);
    let drafts = expect_context::<Drafts>();
    part(move || {
        let course = &tracked.get().course;
        match course.first_dose {
            Some(first_dose) if drafts.get(OPEN).is_none() => {
                let args = [
                    ("date", i18n.date(first_dose).into()),
                    ("weeks", course.weeks.into()),
                ];
                let open = move || {
                    drafts.set(OPEN, String::from("yes"));
                    let [day, ..] = date_inputs(DAY);
                    document::focus_when_drawn(day);
                };
                let change = Press::quiet(i18n.t(keys::COURSE_CHANGE)).on_press(open);
                element("div", "app-section-head")
                    .set("id", TITLE)
                    .set("tabindex", "-1")
                    .add(element("p", "").text(&i18n.with(keys::COURSE_FACTS, &args)))
                    .add(element("div", "app-needs-script app-no-print").add(change))
                    .into_any()
            }
            _ => form(i18n).into_any(),
        }
    })
}

fn form(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let course = untrack(|| store.tracker().read().course());
    let is_new = course.first_dose.is_none();
    let names = i18n.month_names();
    let saved = course
        .first_dose
        .map(|day| DateFields::of(day, &names))
        .unwrap_or_default();
    let weeks = move || {
        let draft = drafts.get(WEEKS_FIELD).and_then(|it| it.parse().ok());
        let saved = Some(course.weeks).filter(|weeks| WEEKS.contains(weeks));
        draft.or(saved).or(WEEKS.first().copied())
    };
    let problems = RwSignal::new(Problems::default());
    let close = move || {
        let [day, month, year] = date_inputs(DAY);
        drafts.forget(&[OPEN.to_owned(), WEEKS_FIELD.to_owned(), day, month, year]);
        document::focus_when_drawn(TITLE.to_owned());
    };
    let read = {
        let saved = saved.clone();
        move || {
            untrack(|| drafted_date(drafts, DAY, saved.clone()))
                .read(&i18n.month_names(), chrono::NaiveDate::MAX)
        }
    };
    let save = move || {
        let (part, sentence) = match read() {
            Ok(Some(day)) => {
                let weeks = untrack(weeks).unwrap_or_default();
                store.set_course(day, weeks, ids::new_id(), clock::now());
                return close();
            }
            Ok(None) => (DatePart::Day, i18n.t(keys::COURSE_MISSING)),
            Err(error) => (error.part(), i18n.t(date_error(error))),
        };
        let input = date_input(DAY, part);
        let mut wrong = Problems::default();
        wrong.add(input.clone(), sentence);
        problems.set(wrong);
        document::focus_when_drawn(input);
    };
    let options = WEEKS.map(|count| {
        let choose = move || drafts.set(WEEKS_FIELD, count.to_string());
        let words = i18n.with(keys::COURSE_WEEKS_OPTION, &[("weeks", count.into())]);
        radio(
            WEEKS_FIELD,
            chosen(move || weeks() == Some(count)),
            choose.into(),
            words,
        )
    });
    let day = DateField {
        name: DAY.to_owned(),
        legend: i18n.t(keys::COURSE_DAY),
        hint: i18n.t(keys::COURSE_DAY_HINT),
        saved,
        problems,
    };
    let mut buttons =
        element("div", "app-cluster").add(Press::main(i18n.t(keys::COURSE_SAVE)).submit());
    if !is_new {
        buttons = buttons.add(Press::second(i18n.t(keys::ACTION_CANCEL)).on_press(close));
    }
    let title = element("h2", "").set("id", TITLE).set("tabindex", "-1");
    let form = element("form", "app-panel app-needs-script")
        .set("aria-labelledby", TITLE)
        .set("novalidate", "")
        .on_submit(Act::from(save))
        .add(title.say(i18n, keys::COURSE_TITLE))
        .add(element("p", "").say(i18n, keys::COURSE_TEXT))
        .add(day.view(i18n))
        .add(choices(&i18n.t(keys::COURSE_WEEKS), options.into()))
        .add(element("p", "app-field__hint").say(i18n, keys::COURSE_WEEKS_HINT))
        .add(buttons);
    if is_new {
        form.add(element("p", "app-note").say(i18n, keys::COURSE_NO_DATE))
    } else {
        form
    }
}
