use chrono::NaiveDate;
use leptos::prelude::*;

use super::{
    calendar::{self, clocks},
    visit::{NEW, OPEN, first_field, visit_form},
};
use crate::{
    catalog::plan::NOTES,
    domain::{
        lab::Measure,
        plan::{Appointment, Purpose, after, later},
        reading::Reading,
    },
    i18n::{MessageId, keys},
    platform::{clock, document, files},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            disclosure::disclosure,
            flag::flag_tag,
            icon::{Icon, IconSize, icon, sized},
            source_line::source_line,
        },
        context::{Drafts, I18n},
        erased::{Act, Element, element, part, spawn},
        tracked::{Facts, Tracked},
        words::{measure_name, value_words, visit_name},
    },
};

/// The visit that was moved, and by how many days: kept with the drafts until the person says whether later ones move,
/// too. Also the id of the question.
pub(super) const SHIFT: &str = "shift";

/// The name of the calendar file, in every language.
const FILE: &str = "rescue-journey-visits.ics";

/// The id of a visit's row.
pub(in crate::ui::pages) fn row_id(id: &str) -> String {
    format!("visit-{id}")
}

/// All visits, by day.
pub(super) fn plan_section(i18n: I18n, tracked: Tracked) -> Element {
    let drafts = expect_context::<Drafts>();
    let open = drafts.watch(OPEN);
    let rows = part(move || {
        let facts = tracked.get();
        let plan = &facts.plan;
        let open = open.get().unwrap_or_default();
        if plan.is_empty() && open != NEW {
            return element("p", "app-note")
                .say(i18n, keys::PLAN_EMPTY)
                .into_any();
        }
        let next = facts
            .today
            .and_then(|today| plan.iter().find(|it| it.is_ahead(today)));
        let mut rows: Vec<Element> = plan
            .iter()
            .map(|it| {
                let row = element("li", "app-visit")
                    .set("id", &row_id(&it.id))
                    .set("tabindex", "-1");
                if it.id == open {
                    row.add(visit_form(i18n, Some(it)))
                } else {
                    let is_next = next.is_some_and(|next| next.id == it.id);
                    one(i18n, &facts, drafts, it, is_next, row)
                }
            })
            .collect();
        if open == NEW {
            rows.push(element("li", "app-visit").add(visit_form(i18n, None)));
        }
        element("ul", "app-panel app-panel--flush")
            .set("role", "list")
            .add_all(rows)
            .into_any()
    });
    let add = Press::second(i18n.t(keys::PLAN_ADD))
        .icon(Icon::Plus)
        .on_press(move || {
            drafts.set(OPEN, NEW.to_owned());
            document::focus_when_drawn(first_field(NEW));
        });
    let notes = NOTES
        .iter()
        .fold(element("div", "app-stack"), |notes, (words, basis)| {
            notes
                .add(element("p", "").say(i18n, *words))
                .view(source_line(*basis))
        });
    element("section", "app-stack")
        .set("aria-labelledby", "plan")
        .add(
            element("h2", "")
                .set("id", "plan")
                .set("tabindex", "-1")
                .say(i18n, keys::PLAN_TITLE),
        )
        .view(shift_offer(i18n, tracked, drafts))
        .view(rows)
        .add(element("div", "app-cluster app-needs-script app-no-print").add(add))
        .view(calendar_part(i18n, tracked))
        .add(element("p", "app-note").say(i18n, keys::PLAN_NOTE))
        .view(disclosure(
            "plan-how",
            "",
            &i18n.t(keys::PLAN_HOW_TITLE),
            notes.into_any(),
        ))
}

/// Asks whether later visits move, too. Never without asking.
fn shift_offer(i18n: I18n, tracked: Tracked, drafts: Drafts) -> AnyView {
    let store = expect_context::<AppStore>();
    let asked = drafts.watch(SHIFT);
    let close = move || {
        drafts.forget(&[SHIFT.to_owned()]);
        document::focus("plan");
    };
    part(move || {
        let Some((days, visits)) = asked
            .get()
            .and_then(|asked| moved_along(&tracked.get().plan, &asked))
        else {
            return ().into_any();
        };
        let message = if days > 0 {
            keys::VISIT_SHIFT_LATER
        } else {
            keys::VISIT_SHIFT_EARLIER
        };
        let args = [
            ("days", days.unsigned_abs().into()),
            ("count", visits.len().into()),
        ];
        let move_them = move || {
            store.move_visits(&visits, clock::now());
            close();
        };
        let buttons = element("div", "app-cluster")
            .add(
                Press::second(i18n.t(keys::VISIT_SHIFT_YES))
                    .small()
                    .on_press(move_them),
            )
            .add(Press::quiet(i18n.t(keys::VISIT_SHIFT_NO)).on_press(close));
        let body = element("div", "app-callout__body")
            .add(element("p", "").text(&i18n.with(message, &args)))
            .add(buttons);
        element("div", "app-callout app-callout--notice")
            .set("role", "alert")
            .set("id", SHIFT)
            .set("tabindex", "-1")
            .view(icon(Icon::Visits))
            .add(body)
            .into_any()
    })
}

/// By how many days a visit was moved, and the days that the later ones would get; `None` where there are none.
fn moved_along(plan: &[Appointment], asked: &str) -> Option<(i64, Vec<(String, NaiveDate)>)> {
    let (id, days) = asked.split_once(' ')?;
    let days: i64 = days.parse().ok()?;
    let moved = plan.iter().find(|it| it.id == id)?;
    let visits: Vec<(String, NaiveDate)> = later(plan, after(moved.day, -days)?)
        .filter(|it| it.id != id)
        .filter_map(|it| Some((it.id.clone(), after(it.day, days)?)))
        .collect();
    (!visits.is_empty()).then_some((days, visits))
}

/// The visits as a file for calendars, and its text for phones that do not open it.
fn calendar_part(i18n: I18n, tracked: Tracked) -> AnyView {
    let store = expect_context::<AppStore>();
    let made = RwSignal::new(String::new());
    part(move || {
        if tracked.get().plan.is_empty() {
            return ().into_any();
        }
        let offer = move || {
            let file = untrack(|| {
                let facts = tracked.get();
                let visits: Vec<&Appointment> =
                    facts.plan.iter().filter(|it| !it.is_done).collect();
                calendar::file(i18n, &store.tracker().read(), &visits)
            });
            made.set(file.clone());
            spawn(async move {
                files::share(FILE, files::CALENDAR, &file).await;
            });
        };
        let copy = part(move || {
            if made.read().is_empty() {
                return ().into_any();
            }
            let text = element("textarea", "app-input app-input--long")
                .set("id", "calendar-text")
                .set("readonly", "")
                .set("dir", "ltr")
                .set("rows", "4")
                .value(made.into());
            let label = element("label", "app-field__label").set("for", "calendar-text");
            element("div", "app-field")
                .add(label.say(i18n, keys::CALENDAR_COPY))
                .add(text)
                .into_any()
        });
        let button = Press::second(i18n.t(keys::CALENDAR_ADD))
            .icon(Icon::Calendar)
            .on_press(offer);
        element("div", "app-stack app-needs-script app-no-print")
            .add(button)
            .add(element("p", "app-note").say(i18n, keys::CALENDAR_NOTE))
            .view(copy)
            .into_any()
    })
}

/// Where a visit stands: a word and a shape.
fn state(appointment: &Appointment, today: Option<NaiveDate>) -> (MessageId, Icon) {
    let purpose = match appointment.purpose {
        Some(Purpose::End(_) | Purpose::FollowUp) => Icon::Step,
        Some(Purpose::FirstDose) => Icon::Medicines,
        Some(_) => Icon::Drop,
        None => Icon::Visits,
    };
    let is_past = today.is_some_and(|today| appointment.day < today);
    if appointment.is_skipped() {
        (keys::VISIT_STATE_SKIPPED, Icon::Dash)
    } else if appointment.is_done {
        (keys::VISIT_STATE_DONE, Icon::Tick)
    } else if is_past {
        (keys::VISIT_STATE_PAST, purpose)
    } else {
        (keys::VISIT_STATE_AHEAD, purpose)
    }
}

fn one(
    i18n: I18n,
    facts: &Facts,
    drafts: Drafts,
    appointment: &Appointment,
    is_next: bool,
    row: Element,
) -> Element {
    let (state, shape) = state(appointment, facts.today);
    let name = visit_name(i18n, appointment);
    let ahead = facts
        .today
        .filter(|today| appointment.is_ahead(*today))
        .map(|today| {
            let days = (appointment.day - today).num_days();
            i18n.with(keys::PLAN_IN_DAYS, &[("days", days.into())])
        });
    let visit = &appointment.visit;
    let has_happened = facts.today.is_some_and(|today| appointment.day <= today);
    let is_of_day = |it: &&Reading| has_happened && it.day == Some(appointment.day);
    let of_day: Vec<String> = Measure::ALL
        .into_iter()
        .flat_map(|measure| facts.values.iter().filter(move |it| it.measure == measure))
        .filter(is_of_day)
        .map(|it| format!("{} {}", i18n.t(measure_name(it.measure)), value_words(it)))
        .collect();
    let mut details = vec![
        i18n.date(appointment.day),
        ahead.clone().unwrap_or_else(|| i18n.t(state)),
    ];
    details.extend(clocks(i18n, appointment));
    let more = [
        visit.place.clone(),
        visit.with.clone(),
        of_day.join(" · "),
        visit.said.clone(),
        visit.skipped.clone().unwrap_or_default(),
    ];
    let more: Vec<Element> = more
        .into_iter()
        .filter(|it| !it.is_empty())
        .map(|it| element("bdi", "app-row__detail").text(&it))
        .collect();
    let of_day = facts
        .raised
        .iter()
        .find(|(_, seen)| seen.day() == Some(appointment.day));
    let tags = of_day
        .map(|(spec, _)| flag_tag(i18n, spec))
        .into_iter()
        .collect();
    let body = element("span", "app-row__body")
        .add(element("span", "app-row__title").text(&name))
        .add(element("span", "app-row__detail").text(&details.join(" · ")))
        .add_all(more)
        .add_all(tags);
    let id = appointment.id.clone();
    let open = Act::from(move || {
        drafts.set(OPEN, id.clone());
        document::focus_when_drawn(first_field(&id));
    });
    let class = if is_next {
        "app-row app-row--button app-row--current"
    } else if ahead.is_some() {
        "app-row app-row--button app-row--ahead"
    } else {
        "app-row app-row--button"
    };
    let button = element("button", class)
        .set("type", "button")
        .on_press(open)
        .add(element("span", "app-row__icon").view(icon(shape)))
        .add(body)
        .view(sized(Icon::Chevron, IconSize::Normal, "app-row__end"));
    row.add(button)
}
