use std::cmp::Ordering;

use chrono::Datelike;
use leptos::prelude::*;

use super::{
    checklist::anchor,
    visits::{calendar::clocks, contacts::CONTACTS, course_clock, plan::row_id},
};
use crate::{
    catalog::{checklist::ITEMS, medicines::to_tell},
    domain::{
        checklist::{Group, Status},
        journal::Journal,
        lab::Measure,
        phone::call,
        plan::Stage,
        surroundings::Surroundings,
    },
    i18n::{MessageId, keys},
    platform::storage_facts,
    state::AppStore,
    ui::{
        components::{
            callout::notice,
            flag::flag_view,
            icon::{Icon, icon},
            row::row,
            storage_shield::storage_shield,
        },
        context::{I18n, MedicineList, use_i18n},
        erased::{Element, element, part, text, together},
        pages::medicines::fetch_when_needed,
        routes::Page,
        tracked::{Facts, Tracked},
        words::{measure_name, percent_words, stage_words, value_words, visit_name},
    },
};

/// How many open items the page offers.
const NEXT: usize = 3;

/// Where am I, what is next, is my record safe on this phone.
pub(super) fn home() -> AnyView {
    let i18n = use_i18n();
    let tracked = expect_context::<Tracked>();
    let column = || element("div", "app-stack app-stack--wide");
    let store = expect_context::<AppStore>();
    let now = column()
        .view(part(move || bring(i18n, store, &tracked.get())))
        .add(course(i18n, tracked))
        .view(part(move || flags(i18n, &tracked.get())))
        .add(what_is_next(i18n, tracked))
        .view(part(move || last_values(i18n, &tracked.get())));
    let all = column()
        .add(journey(i18n, tracked))
        .add(storage_shield(i18n, None));
    element("div", "app-columns").add(now).add(all).into_any()
}

/// The course panel: stage, week, the thread. While no date is known everything lies ahead, all stitched.
fn course(i18n: I18n, tracked: Tracked) -> Element {
    let stage = text(move || {
        let stage = tracked.get().stage();
        let number = Stage::ALL
            .iter()
            .position(|it| *it == stage)
            .unwrap_or_default()
            + 1;
        let args = [
            ("number", number.into()),
            ("name", i18n.t(stage_words(stage)).into()),
        ];
        i18n.with(keys::HOME_STAGE_OF, &args)
    });
    let week = text(move || {
        course_clock(i18n, &tracked.get()).unwrap_or_else(|| i18n.t(keys::HOME_START))
    });
    let facts = text(move || {
        let facts = tracked.get();
        let Some(first_dose) = facts.course.first_dose else {
            return i18n.t(keys::HOME_START_TEXT);
        };
        let end = facts.end().unwrap_or(first_dose);
        let message = match facts.stage() {
            Stage::Understand | Stage::Travel | Stage::Tests => keys::HOME_COURSE_BEFORE,
            Stage::Treatment => keys::HOME_COURSE,
            Stage::StepDown | Stage::Home => keys::HOME_COURSE_AFTER,
        };
        let args = [
            ("date", i18n.date(first_dose).into()),
            ("first", i18n.date(first_dose).into()),
            ("end", i18n.date(end).into()),
        ];
        i18n.with(message, &args)
    });
    let week = element("h1", "app-course__week")
        .set("id", "start")
        .set("tabindex", "-1")
        .view(week.into_any());
    let head = element("div", "")
        .add(element("p", "app-course__stage").view(stage.into_any()))
        .add(week);
    element("section", "app-course")
        .set("aria-labelledby", "start")
        .add(head)
        .add(element("p", "app-course__facts").view(facts.into_any()))
        .view(part(move || thread(&tracked.get()).into_any()))
        .view(part(move || legend(i18n, &tracked.get())))
}

/// Visits for tests of the treatment: how many took place, how many are ahead.
fn tests(facts: &Facts) -> (usize, usize) {
    let visits = facts
        .plan
        .iter()
        .filter(|it| it.follows_first_dose() && !it.tests.is_empty() && !it.is_skipped());
    let done = visits.clone().filter(|it| it.is_done).count();
    (done, visits.count() - done)
}

fn legend(i18n: I18n, facts: &Facts) -> AnyView {
    if facts.course.first_dose.is_none() {
        return ().into_any();
    }
    let (done, planned) = tests(facts);
    let key = |class, message, name, count: usize| {
        element("span", "app-course__key")
            .add(element("span", class).set("aria-hidden", "true"))
            .text(&i18n.with(message, &[(name, count.into())]))
    };
    element("p", "app-course__legend")
        .add(key(
            "app-course__dot app-course__dot--done",
            keys::HOME_TESTS_DONE,
            "done",
            done,
        ))
        .add(key(
            "app-course__dot",
            keys::HOME_TESTS_PLANNED,
            "planned",
            planned,
        ))
        .into_any()
}

/// The thread: whole up to today, stitched ahead, a knot between.
fn thread(facts: &Facts) -> Element {
    let course_days = || {
        let first_dose = facts.course.first_dose?;
        let today = facts.today?;
        let end = facts.end()?;
        let whole = (end - first_dose).num_days().max(1);
        let gone = (today - first_dose).num_days().clamp(0, whole);
        (today >= first_dose).then_some(24 + 352 * gone / whole)
    };
    let knot = course_days();
    let points = THREAD.split(['M', 'L']).filter(|it| !it.is_empty());
    let is_behind = |point: &&str| {
        let x = point
            .split(['.', ' '])
            .next()
            .and_then(|it| it.parse::<i64>().ok());
        x.zip(knot).is_some_and(|(x, knot)| x <= knot)
    };
    let behind: Vec<&str> = points.filter(is_behind).collect();
    let mut svg = element("svg", "app-course__thread")
        .set("viewBox", "0 0 400 100")
        .set("aria-hidden", "true");
    let stitches = THREAD.split('M').filter(|it| !it.is_empty());
    let ahead: Vec<&str> = stitches
        .filter(|stitch| !stitch.split('L').any(|point| is_behind(&point)))
        .flat_map(|stitch| ["M", stitch])
        .collect();
    let ahead = ahead.concat();
    svg = svg.add(element("path", "app-course__ahead").set("d", &ahead));
    if let Some((x, y)) = behind.last().and_then(|point| point.split_once(' ')) {
        let knot = |class, radius: u8| {
            element("path", class).set("d", &format!("M{x} {y}m-{radius} 0a{radius} {radius} 0 1 0 {0} 0a{radius} {radius} 0 1 0 -{0} 0", 2 * radius))
        };
        svg = svg
            .add(element("path", "app-course__done").set("d", &format!("M{}", behind.join("L"))))
            .add(knot("app-course__knot", 8))
            .add(knot("app-course__knot-core", 3));
    }
    svg
}

/// The worst warning, and how many more there are.
fn flags(i18n: I18n, facts: &Facts) -> AnyView {
    let raised = &facts.raised;
    let Some((spec, seen)) = raised.first() else {
        return ().into_any();
    };
    let more = raised.len() - 1;
    let more = (more > 0).then(|| {
        let link = element("a", "")
            .set("href", &Page::Visits.path(i18n.language()))
            .text(&i18n.with(keys::HOME_MORE_FLAGS, &[("count", more.into())]));
        element("div", "app-section-head").add(link)
    });
    element("div", "app-stack")
        .add(flag_view(i18n, spec, seen, 0))
        .add_all(more.into_iter().collect())
        .into_any()
}

/// The next visit: its date as a tile, what it is, when; nothing without a plan.
fn next_visit(i18n: I18n, facts: &Facts) -> AnyView {
    let visits = Page::Visits.path(i18n.language());
    let Some(today) = facts.today.filter(|_| !facts.plan.is_empty()) else {
        return row(
            &visits,
            Icon::Visits,
            &i18n.t(keys::HOME_SET_DATE),
            Signal::stored(i18n.t(keys::HOME_SET_DATE_DETAIL)),
        )
        .into_any();
    };
    let Some(next) = facts.next_visit() else {
        return ().into_any();
    };
    let days = (next.day - today).num_days();
    let mut details = vec![
        i18n.date(next.day),
        i18n.with(keys::PLAN_IN_DAYS, &[("days", days.into())]),
    ];
    details.extend(clocks(i18n, next));
    if !next.visit.place.is_empty() {
        details.push(next.visit.place.clone());
    }
    let tests: Vec<String> = next
        .tests
        .iter()
        .map(|it| i18n.t(measure_name(*it)))
        .collect();
    let tile = element("p", "app-next__date")
        .set("aria-hidden", "true")
        .add(
            element("span", "").text(
                i18n.month_names()
                    .get(next.day.month0() as usize)
                    .map_or("", String::as_str),
            ),
        )
        .add(element("span", "app-next__day").text(&next.day.day().to_string()));
    let see = element("a", "app-button app-button--block")
        .set("href", &format!("{visits}#{}", row_id(&next.id)))
        .say(i18n, keys::HOME_NEXT_VISIT);
    let body = element("div", "app-next__body")
        .add(element("h3", "").text(&visit_name(i18n, next)))
        .add(element("p", "app-next__detail").text(&details.join(" · ")))
        .add(element("p", "app-next__detail").text(&tests.join(" · ")));
    element("div", "app-next")
        .add(tile)
        .add(body)
        .add(element("div", "app-next__actions").add(see))
        .into_any()
}

/// The clinic, one press away from a call.
fn clinic(i18n: I18n, store: AppStore) -> AnyView {
    let tracker = store.tracker().read();
    let contacts = tracker.contacts().filter(|(_, it)| !it.phone.is_empty());
    let rows = contacts.map(|(_, it)| {
        let detail = Signal::stored(format!("\u{2066}{}\u{2069}", it.phone));
        // Where the number cannot be told, all that is known stands with the contacts.
        let contacts = || format!("{}#{CONTACTS}", Page::Visits.path(i18n.language()));
        let href = call(&it.phone).unwrap_or_else(contacts);
        row(&href, Icon::Phone, &it.name, detail).into_any()
    });
    together(rows.collect())
}

/// The installed app before anything is in it: it does not have what the browser keeps.
fn bring(i18n: I18n, store: AppStore, facts: &Facts) -> AnyView {
    let is_installed = || storage_facts::surroundings() == Surroundings::Installed;
    if facts.today.is_none() || store.journal() != Journal::default() || !is_installed() {
        return ().into_any();
    }
    let act = element("a", "app-button app-button--small")
        .set("href", &Page::Open.path(i18n.language()))
        .say(i18n, keys::INSTALLED_EMPTY_ACT);
    let [title, text] =
        [keys::INSTALLED_EMPTY_TITLE, keys::INSTALLED_EMPTY_TEXT].map(|it| i18n.t(it));
    notice(Icon::Restore, &title, &text, vec![act]).into_any()
}

/// The last values of creatinine and blood pressure.
fn last_values(i18n: I18n, facts: &Facts) -> AnyView {
    let cards: Vec<Element> = [
        (Measure::Creatinine, Icon::Drop),
        (Measure::BloodPressure, Icon::Pressure),
    ]
    .into_iter()
    .filter_map(|(measure, shape)| {
        let reading = facts.newest(measure)?;
        let figure = element("p", "app-value__figure app-figures")
            .add(element("bdi", "").text(&value_words(reading)));
        let rise = facts
            .baseline
            .rise(reading)
            .filter(|rise| rise.percent >= 0)
            .map(|rise| format!("{}: {}", i18n.t(keys::VALUES_ABOVE), percent_words(rise)));
        let details: Vec<String> = rise
            .into_iter()
            .chain(reading.day.map(|day| i18n.date(day)))
            .collect();
        let name = element("h3", "app-value__name")
            .view(icon(shape))
            .say(i18n, measure_name(measure));
        Some(
            element("div", "app-panel app-value")
                .add(name)
                .add(figure)
                .add(element("p", "app-row__detail").text(&details.join(" · "))),
        )
    })
    .collect();
    if cards.is_empty() {
        return ().into_any();
    }
    let all = element("a", "")
        .set(
            "href",
            &format!("{}#values", Page::Visits.path(i18n.language())),
        )
        .say(i18n, keys::HOME_VALUES_ALL);
    let head = element("div", "app-section-head")
        .add(
            element("h2", "")
                .set("id", "last-values")
                .say(i18n, keys::HOME_VALUES),
        )
        .add(all);
    element("section", "app-stack")
        .set("aria-labelledby", "last-values")
        .add(head)
        .add(element("div", "app-values").add_all(cards))
        .into_any()
}

fn what_is_next(i18n: I18n, tracked: Tracked) -> Element {
    let language = i18n.language();
    let store = expect_context::<AppStore>();
    let one = move |href: &str, icon: Icon, title: MessageId, detail: Signal<String>| {
        element("li", "").add(row(href, icon, &i18n.t(title), detail))
    };
    let items = part(move || {
        let list = store.checklist().read();
        let open = ITEMS
            .iter()
            .filter(|item| list.entry(item.id).status == Status::Open);
        let rows = open.take(NEXT).map(|item| {
            let href = format!("{}#{}", Page::Checklist.path(language), item.id);
            let why = Signal::stored(i18n.t(item.why));
            one(&href, Icon::Checklist, item.name, why).into_any()
        });
        together(rows.collect())
    });
    let list = expect_context::<MedicineList>();
    fetch_when_needed(store, list);
    let medicines = text(move || {
        let medicines = store.medicines().read();
        let to_tell = list
            .get()
            .map_or(0, |list| to_tell(Some(list), &medicines).len());
        let (message, count) = if to_tell > 0 {
            (keys::HOME_MEDICINES_AVOID, to_tell)
        } else {
            (keys::HOME_MEDICINES_DETAIL, medicines.listed().count())
        };
        i18n.with(message, &[("count", count.into())])
    });
    let questions = text(move || {
        let count = store.checklist().read().open_questions().len();
        i18n.with(keys::HOME_ASK_DETAIL, &[("count", count.into())])
    });
    let said = |detail: MessageId| Signal::stored(i18n.t(detail));
    let path = |page: Page| page.path(language);
    let ask = format!("{}#my-questions", path(Page::Checklist));
    let rows = element("ul", "app-list")
        .set("role", "list")
        .add(one(
            &path(Page::HowAreYou),
            Icon::Feel,
            keys::HOME_HOW,
            said(keys::HOME_HOW_DETAIL),
        ))
        .add(one(
            &path(Page::Learn),
            Icon::Learn,
            keys::HOME_READ,
            said(keys::HOME_READ_DETAIL),
        ))
        .view(items)
        .add(one(
            &path(Page::Medicines),
            Icon::Medicines,
            keys::HOME_MEDICINES,
            medicines,
        ))
        .add(one(&ask, Icon::Question, keys::HOME_ASK, questions));
    let panel = element("div", "app-panel app-panel--flush")
        .view(part(move || next_visit(i18n, &tracked.get())))
        .view(part(move || clinic(i18n, store)))
        .add(rows);
    section(i18n, "next", keys::HOME_NEXT).add(panel)
}

fn section(i18n: I18n, id: &str, title: MessageId) -> Element {
    element("section", "app-stack")
        .set("aria-labelledby", id)
        .add(element("h2", "").set("id", id).say(i18n, title))
}

/// The six stages, and where the person is by the dates that were entered.
fn journey(i18n: I18n, tracked: Tracked) -> Element {
    let stages = part(move || {
        let here = tracked.get().stage();
        let stages = Stage::ALL.into_iter().zip(1..);
        let stages = stages.map(|(stage, number)| journey_stage(i18n, stage, number, here));
        element("ol", "")
            .set("role", "list")
            .add_all(stages.collect())
            .into_any()
    });
    section(i18n, "journey", keys::HOME_JOURNEY).add(element("div", "app-panel").view(stages))
}

fn journey_stage(i18n: I18n, stage: Stage, number: usize, here: Stage) -> Element {
    let language = i18n.language();
    let checklist = |group| format!("{}#{}", Page::Checklist.path(language), anchor(group));
    let (detail, href) = match stage {
        Stage::Understand => (
            keys::STAGE_UNDERSTAND_DETAIL,
            Some(Page::Learn.path(language)),
        ),
        Stage::Travel => (keys::STAGE_TRAVEL_DETAIL, Some(checklist(Group::Travel))),
        Stage::Tests => (keys::STAGE_TESTS_DETAIL, Some(checklist(Group::Tests))),
        Stage::Treatment => (
            keys::STAGE_TREATMENT_DETAIL,
            Some(Page::Visits.path(language)),
        ),
        Stage::StepDown => (keys::STAGE_STEP_DOWN_DETAIL, None),
        Stage::Home => (keys::STAGE_HOME_DETAIL, None),
    };
    let (class, knot) = match stage.cmp(&here) {
        Ordering::Less => (
            "app-journey__stage app-journey__stage--done",
            element("span", "app-journey__knot").view(icon(Icon::Tick)),
        ),
        Ordering::Equal => (
            "app-journey__stage app-journey__stage--here",
            element("span", "app-journey__knot").text(&number.to_string()),
        ),
        Ordering::Greater => (
            "app-journey__stage",
            element("span", "app-journey__knot").text(&number.to_string()),
        ),
    };
    let name = match href {
        Some(href) => element("a", "app-journey__name").set("href", &href),
        None => element("p", "app-journey__name"),
    };
    let was = (stage < here).then(|| {
        element("span", "app-hidden-visually").text(&format!("{}: ", i18n.t(keys::STAGE_WAS)))
    });
    let name = name
        .add_all(was.into_iter().collect())
        .say(i18n, stage_words(stage));
    let detail = if stage == here {
        keys::STAGE_HERE
    } else {
        detail
    };
    let body = element("div", "app-journey__body")
        .add(name)
        .add(element("p", "app-journey__detail").say(i18n, detail));
    let one = element("li", class)
        .add(knot.set("aria-hidden", "true"))
        .add(body);
    if stage == here {
        one.set("aria-current", "step")
    } else {
        one
    }
}

/// The thread of the course, stitched from edge to edge: y = 80 − 56t + 11 sin(2π·1.35t + 0.5), t = x/400.
const THREAD: &str = "M-8.0 84.7L-5.9 84.9L-3.8 85.0L-1.7 85.2L0.4 85.3M8.6 85.7L10.7 85.8L12.8 85.9L14.9 85.9L17.0 86.0M25.2 85.9L27.3 85.9L29.4 85.8L31.5 85.7L33.6 85.6M41.8 85.0L43.9 84.7L46.0 84.5L48.1 84.3L50.2 84.0M58.4 82.7L60.5 82.3L62.6 81.9L64.7 81.4L66.8 81.0M75.0 79.0L77.1 78.5L79.2 77.9L81.3 77.4L83.4 76.8M91.6 74.3L93.7 73.6L95.8 72.9L97.9 72.2L100.0 71.5M108.2 68.6L110.3 67.8L112.4 67.1L114.5 66.3L116.6 65.5M124.8 62.5L126.9 61.7L129.0 60.9L131.1 60.1L133.2 59.4M141.4 56.4L143.5 55.6L145.6 54.9L147.7 54.1L149.8 53.4M158.0 50.7L160.1 50.1L162.2 49.4L164.3 48.8L166.4 48.2M174.6 46.0L176.7 45.4L178.8 44.9L180.9 44.4L183.0 44.0M191.2 42.4L193.3 42.0L195.4 41.7L197.5 41.4L199.6 41.1M207.8 40.1L209.9 39.9L212.0 39.8L214.1 39.6L216.2 39.5M224.4 39.2L226.5 39.2L228.6 39.1L230.7 39.1L232.8 39.2M241.0 39.4L243.1 39.5L245.2 39.6L247.3 39.7L249.4 39.9M257.6 40.5L259.7 40.6L261.8 40.8L263.9 41.0L266.0 41.2M274.2 42.0L276.3 42.2L278.4 42.3L280.5 42.5L282.6 42.7M290.8 43.4L292.9 43.6L295.0 43.7L297.1 43.8L299.2 44.0M307.4 44.3L309.5 44.4L311.6 44.5L313.7 44.5L315.8 44.5M324.0 44.4L326.1 44.3L328.2 44.2L330.3 44.1L332.4 44.0M340.6 43.2L342.7 43.0L344.8 42.7L346.9 42.4L349.0 42.1M357.2 40.7L359.3 40.3L361.4 39.9L363.5 39.4L365.6 39.0M373.8 36.9L375.9 36.3L378.0 35.8L380.1 35.2L382.2 34.5M390.4 32.0L392.5 31.3L394.6 30.6L396.7 29.9L398.8 29.1M407.0 26.2L409.1 25.4L411.2 24.7L413.3 23.9L415.4 23.1";
