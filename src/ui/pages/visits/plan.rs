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
        erased::{Act, Element, element, memo, part, spawn},
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
    let is_new = memo(move || drafts.get(OPEN).filter(|it| it == NEW));
    let ids =
        |facts: &Facts| -> Vec<String> { facts.plan.iter().map(|it| it.id.clone()).collect() };
    let listed = tracked.unless(move |old, new| ids(old) == ids(new));
    let rows = part(move || {
        let mut rows: Vec<Element> = ids(&listed.get())
            .into_iter()
            .map(|id| row(i18n, tracked, id))
            .collect();
        if is_new.read().is_some() {
            rows.push(element("li", "app-visit").add(visit_form(i18n, None)));
        }
        if rows.is_empty() {
            return element("p", "app-note")
                .say(i18n, keys::PLAN_EMPTY)
                .into_any();
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
    let close = move || {
        drafts.forget(&[SHIFT.to_owned()]);
        document::focus("plan");
    };
    part(move || {
        let Some((days, visits)) = drafts
            .get(SHIFT)
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
    let planned = tracked.unless(|old, new| old.plan.is_empty() == new.plan.is_empty());
    part(move || {
        if planned.get().plan.is_empty() {
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

/// A visit in the list, or its form while it is open. It stays while other visits change.
fn row(i18n: I18n, tracked: Tracked, id: String) -> Element {
    let drafts = expect_context::<Drafts>();
    let row = element("li", "app-visit")
        .set("id", &row_id(&id))
        .set("tabindex", "-1");
    let is_open = {
        let id = id.clone();
        memo(move || drafts.get(OPEN).filter(|it| *it == id))
    };
    let own = {
        let id = id.clone();
        tracked.unless(move |old, new| is_same(old, new, &id))
    };
    row.view(part(move || {
        let facts = own.get();
        match facts.visit(&id) {
            None => ().into_any(),
            Some(visit) if is_open.read().is_some() => visit_form(i18n, Some(visit)).into_any(),
            Some(visit) => one(i18n, &facts, visit).into_any(),
        }
    }))
}

/// Whether all that is shown of a visit is the same.
fn is_same(old: &Facts, new: &Facts, id: &str) -> bool {
    let (Some(before), Some(after)) = (old.visit(id), new.visit(id)) else {
        return false;
    };
    let is_next = |facts: &Facts| facts.next_visit().is_some_and(|it| it.id == id);
    let flag = |facts: &Facts| facts.raised_on(after.day).map(|spec| spec.title);
    before == after
        && old.today == new.today
        && is_next(old) == is_next(new)
        && old.of_day(after.day) == new.of_day(after.day)
        && flag(old) == flag(new)
}

fn one(i18n: I18n, facts: &Facts, appointment: &Appointment) -> Element {
    let drafts = expect_context::<Drafts>();
    let is_next = facts.next_visit().is_some_and(|it| it.id == appointment.id);
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
    let of_day = facts.of_day(appointment.day);
    let of_day: Vec<String> = Measure::ALL
        .into_iter()
        .flat_map(|measure| of_day.iter().filter(move |it| it.measure == measure))
        .filter(|_| has_happened)
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
    let tags = facts
        .raised_on(appointment.day)
        .map(|spec| flag_tag(i18n, spec))
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
    element("button", class)
        .set("type", "button")
        .on_press(open)
        .add(element("span", "app-row__icon").view(icon(shape)))
        .add(body)
        .view(sized(Icon::Chevron, IconSize::Normal, "app-row__end"))
}
