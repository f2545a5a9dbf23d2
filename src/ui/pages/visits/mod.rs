//! The plan, visits and values; how you are; the prescription in numbers.

pub(super) mod calendar;
mod chart;
pub(super) mod contacts;
mod course;
mod entry;
mod how;
mod origin;
pub(super) mod plan;
mod prescription;
mod values;
mod visit;

use leptos::prelude::*;

use self::{
    contacts::contacts_section, course::course, plan::plan_section, values::values_section,
};
pub(super) use self::{how::how_are_you, prescription::prescription};
use crate::{
    domain::plan::{Stage, week},
    i18n::keys,
    ui::{
        components::{
            flag::flag_view,
            icon::Icon,
            page_head::{no_script, page_head},
            row::row,
            undo::undo_notice,
        },
        context::{I18n, use_i18n},
        erased::{Element, element, part, text, together},
        routes::Page,
        tracked::{Facts, Tracked},
    },
};

/// Where the course is, in a few words; nothing without a date.
pub(super) fn course_clock(i18n: I18n, facts: &Facts) -> Option<String> {
    let (today, first_dose) = (facts.today?, facts.course.first_dose?);
    let weeks = facts.course.weeks;
    Some(match facts.stage() {
        Stage::Understand | Stage::Travel | Stage::Tests => {
            let days = (first_dose - today).num_days();
            i18n.with(keys::VISITS_BEFORE_START, &[("days", days.into())])
        }
        Stage::Treatment => {
            let week = week(first_dose, today).min(weeks.into());
            let args = [("week", week.into()), ("weeks", weeks.into())];
            i18n.with(keys::VISITS_WEEK, &args)
        }
        Stage::StepDown | Stage::Home => i18n.t(keys::VISITS_AFTER_END),
    })
}

/// The page.
pub(super) fn visits() -> AnyView {
    let i18n = use_i18n();
    let tracked = expect_context::<Tracked>();
    let lead = text(move || {
        let facts = tracked.get();
        let today = facts
            .today
            .map(|today| i18n.with(keys::VISITS_TODAY, &[("date", i18n.date(today).into())]));
        match (course_clock(i18n, &facts), today) {
            (Some(clock), Some(today)) => format!("{clock}. {today}"),
            _ => i18n.t(keys::VISITS_LEAD),
        }
    });
    let warned = tracked.unless(|old, new| {
        let of = |facts: &Facts| -> Vec<_> {
            let raised = facts.raised.iter();
            raised
                .map(|(spec, seen)| (spec.trigger, seen.clone()))
                .collect()
        };
        of(old) == of(new)
    });
    let flags = part(move || {
        let facts = warned.get();
        let views = facts
            .raised
            .iter()
            .enumerate()
            .map(|(number, (spec, seen))| flag_view(i18n, spec, seen, number));
        element("div", "app-stack")
            .add_all(views.collect())
            .into_any()
    });
    let more = [
        (
            Page::HowAreYou,
            Icon::Feel,
            keys::HOME_HOW,
            keys::HOME_HOW_DETAIL,
        ),
        (
            Page::Prescription,
            Icon::Medicines,
            keys::DOSE_TITLE,
            keys::DOSE_DESCRIPTION,
        ),
    ];
    let more = more.map(|(page, icon, title, detail)| {
        let detail = Signal::stored(i18n.t(detail));
        let row = row(&page.path(i18n.language()), icon, &i18n.t(title), detail);
        element("li", "").add(row)
    });
    let more = element("ul", "app-panel app-panel--flush")
        .set("role", "list")
        .add_all(more.into());
    let column = |parts: Vec<Element>| element("div", "app-stack app-stack--wide").add_all(parts);
    let columns = element("div", "app-columns")
        .add(column(vec![
            values_section(i18n, tracked),
            contacts_section(i18n),
            more,
        ]))
        .add(column(vec![plan_section(i18n, tracked)]));
    let head =
        page_head(&i18n.t(keys::VISITS_TITLE), lead).add(no_script(i18n, keys::VISITS_NO_SCRIPT));
    together(vec![
        head.into_any(),
        undo_notice(i18n).into_any(),
        flags,
        course(i18n, tracked),
        columns.into_any(),
    ])
}
