use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::chart::{Chart, Point, drawing, lines, summary};
use crate::{
    catalog::flags::RISE,
    domain::{
        flag::Baseline,
        journal::Place,
        lab::{Measure, Unit},
        reading::Reading,
        table,
    },
    i18n::keys,
    platform::{clock, document, files},
    state::AppStore,
    ui::{
        components::{
            button::Press, disclosure::disclosure_drawn_late, field::unit_choice, icon::Icon,
        },
        context::{Drafts, I18n},
        erased::{Act, Element, attribute, element, memo, part, spawn, together},
        routes::Page,
        tracked::Tracked,
        words::{measure_name, origin_words, percent_words, value_words, with_unit},
    },
};

/// In the address: which values are shown; without it creatinine, or what there is.
const SHOW: &str = "show";
const ALL: &str = "all";
/// The name of the table as a file, in every language.
const FILE: &str = "rescue-journey-values.csv";
/// Rows of a table before a person asks for all.
const FEW: usize = 20;

/// What the address asks to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Measure(Measure),
    All,
}

/// The values: those of one measure as a chart and table, or all as a table.
pub(super) fn values_section(i18n: I18n, tracked: Tracked) -> Element {
    let query = use_query_map();
    let kinds = tracked.unless(|old, new| old.measures() == new.measures());
    let there = move || kinds.get().measures();
    let shown = move || {
        let asked = query.read().get(SHOW);
        match asked.as_deref() {
            Some(ALL) => Shown::All,
            Some(word) => Shown::Measure(Measure::from_word(word).unwrap_or_default()),
            None => Shown::Measure(there().first().copied().unwrap_or_default()),
        }
    };
    let filters = part(move || {
        let there = there();
        if there.len() < 2 {
            return ().into_any();
        }
        let link = |shown_by: Shown| {
            let (word, name) = match shown_by {
                Shown::All => (ALL, keys::VALUES_ALL),
                Shown::Measure(measure) => (measure.word(), measure_name(measure)),
            };
            let is_shown = move || (shown() == shown_by).then(|| String::from("true"));
            let link = element("a", "app-filter")
                .set(
                    "href",
                    &format!(
                        "{}?{SHOW}={word}#values",
                        Page::Visits.path(i18n.language())
                    ),
                )
                .follow("aria-current", attribute(is_shown))
                .say(i18n, name);
            element("li", "").add(link)
        };
        let links = there
            .into_iter()
            .map(Shown::Measure)
            .chain([Shown::All])
            .map(link);
        element("ul", "app-filters app-no-print")
            .set("role", "list")
            .set("aria-label", &i18n.plain(keys::VALUES_CHOOSE, &[]))
            .add_all(links.collect())
            .into_any()
    });
    // The chart and what is open in it stay while values come and go.
    let body = memo(move || {
        let word = match shown() {
            Shown::Measure(measure) => measure.word(),
            Shown::All => ALL,
        };
        (!there().is_empty()).then(|| word.to_owned())
    });
    let export = part(move || {
        if body.read().is_some() {
            export(i18n, tracked).into_any()
        } else {
            ().into_any()
        }
    });
    let body = part(move || match body.get().as_deref() {
        None => element("p", "app-note")
            .say(i18n, keys::VALUES_EMPTY)
            .into_any(),
        Some(word) => match Measure::from_word(word) {
            Some(measure) => one(i18n, tracked, measure),
            None => all(i18n, tracked).into_any(),
        },
    });
    element("section", "app-stack")
        .set("aria-labelledby", "values")
        .add(
            element("h2", "")
                .set("id", "values")
                .set("tabindex", "-1")
                .say(i18n, keys::VALUES_TITLE),
        )
        .view(super::entry::entry(i18n))
        .view(part(move || baseline_words(i18n, tracked).into_any()))
        .view(filters)
        .view(body)
        .view(export)
}

/// What is known of the own baseline, or what is missing.
fn baseline_words(i18n: I18n, tracked: Tracked) -> Element {
    let facts = tracked.get();
    let words = match facts.baseline {
        Baseline::NoFirstDose => i18n.t(keys::BASELINE_NO_DATE),
        Baseline::Missing(0) => i18n.t(keys::BASELINE_NONE),
        Baseline::Missing(_) => i18n.t(keys::BASELINE_ONE),
        Baseline::Known { twice, .. } => {
            let unit = facts
                .newest(Measure::Creatinine)
                .map_or(Unit::MgPerDl, |it| it.unit);
            let value = Measure::Creatinine.in_unit(twice / 2, unit, false);
            let value = with_unit(&value.to_string(), unit);
            i18n.with(keys::BASELINE_KNOWN, &[("value", value.into())])
        }
    };
    element("p", "app-note").text(&words)
}

/// The draft that holds the unit in which a measure is shown.
fn unit_draft(measure: Measure) -> String {
    format!("show-{}", measure.word())
}

/// One measure: a sentence, the chart, steps through its points, the table.
fn one(i18n: I18n, tracked: Tracked, measure: Measure) -> AnyView {
    let drafts = expect_context::<Drafts>();
    let name = i18n.t(measure_name(measure));
    let unit = move || {
        let draft = drafts.get(&unit_draft(measure));
        draft
            .and_then(|symbol| measure.unit_written(&symbol))
            .or_else(|| tracked.get().newest(measure).map(|it| it.unit))
            .unwrap_or_else(|| measure.usual_unit())
    };
    let chosen_point: RwSignal<Option<usize>> = RwSignal::new(None);
    let points = move || {
        let facts = tracked.get();
        lines(&facts.values, measure, unit(), &facts.baseline)
    };
    let chart = move || {
        let facts = tracked.get();
        let visits = facts.plan.iter().filter(|it| !it.is_skipped());
        let is_over = |day| facts.today.is_some_and(|today| day <= today);
        Chart {
            measure,
            unit: unit(),
            lines: points(),
            baseline: facts.baseline.clone(),
            first_dose: facts.course.first_dose,
            visits: visits.map(|it| (it.day, is_over(it.day))).collect(),
            chosen: chosen_point.get(),
        }
    };
    let title = name.clone();
    let drawn = part(move || {
        let chart = chart();
        let sentence = element("figcaption", "app-note")
            .set("id", "chart-text")
            .text(&summary(i18n, &chart));
        together(vec![
            sentence.into_any(),
            drawing(i18n, &chart, &title).into_any(),
        ])
    });
    let units = measure.units();
    let unit_choice = (units.len() > 1).then(|| {
        let choose = move |it: Unit| drafts.set(&unit_draft(measure), it.symbol().to_owned());
        let spoken = i18n.plain(keys::VALUES_UNIT, &[]);
        let choice = unit_choice("show-unit", &spoken, measure, unit, choose);
        element("div", "app-no-print").add(choice)
    });
    let table = move || {
        let facts = tracked.get();
        let rows = facts.kept().filter(|(_, it)| it.measure == measure);
        let compared = Some((unit(), &facts.baseline));
        table_of(i18n, rows.collect(), compared).into_any()
    };
    element("figure", "app-panel app-chart")
        .add(element("h3", "").text(&name))
        .add_all(unit_choice.into_iter().collect())
        .view(drawn)
        .add(steps(i18n, points, chosen_point))
        .add(element("p", "app-note").say(i18n, keys::CHART_DIRECTION))
        .view(disclosure_drawn_late(
            "values-table",
            "app-glossary--plain",
            &i18n.t(keys::VALUES_TABLE),
            false,
            table,
        ))
        .into_any()
}

/// Two buttons that go from point to point, and what the point says.
fn steps(
    i18n: I18n,
    points: impl Fn() -> Vec<Vec<Point>> + Copy + Send + Sync + 'static,
    chosen_point: RwSignal<Option<usize>>,
) -> Element {
    let count = move || points().first().map_or(0, Vec::len);
    let step = move |is_later: bool| {
        let count = untrack(count);
        let Some(last) = count.checked_sub(1) else {
            return;
        };
        chosen_point.update(|at| {
            *at = Some(match (*at, is_later) {
                (None, _) => last,
                (Some(at), true) => (at + 1).min(last),
                (Some(at), false) => at.saturating_sub(1),
            });
        });
    };
    let earlier = Press::quiet(i18n.t(keys::VALUES_STEP_EARLIER)).on_press(move || step(false));
    let later = Press::quiet(i18n.t(keys::VALUES_STEP_LATER)).on_press(move || step(true));
    let words = part(move || {
        let Some(at) = chosen_point.get() else {
            return ().into_any();
        };
        let lines = points();
        let points: Vec<&Point> = lines.iter().filter_map(|line| line.get(at)).collect();
        let labels: Vec<&str> = points.iter().map(|it| it.label.as_str()).collect();
        let words = points
            .first()
            .map(|it| format!("{} · {}", i18n.date(it.day), labels.join("/")));
        words.unwrap_or_default().into_any()
    });
    element("div", "app-chart__steps app-needs-script app-no-print")
        .add(earlier)
        .add(
            element("span", "app-figures")
                .set("role", "status")
                .view(words),
        )
        .add(later)
}

/// All values, the newest first.
fn all(i18n: I18n, tracked: Tracked) -> Element {
    let table = part(move || table_of(i18n, tracked.get().kept().collect(), None).into_any());
    element("div", "app-panel").view(table)
}

/// A table of values, the newest first; of one measure with a unit to compare in, and the own baseline.
fn table_of(
    i18n: I18n,
    mut rows: Vec<(&Place, &Reading)>,
    compared: Option<(Unit, &Baseline)>,
) -> Element {
    let drafts = expect_context::<Drafts>();
    rows.reverse();
    let is_whole = drafts.get("values-whole").is_some();
    let more = rows.len().saturating_sub(FEW);
    if !is_whole {
        rows.truncate(FEW);
    }
    let is_of_creatinine = matches!(&compared, Some((_, Baseline::Known { .. })))
        && rows.iter().any(|(_, it)| it.measure == Measure::Creatinine);
    let mut head = vec![keys::VALUES_DAY];
    if compared.is_none() {
        head.push(keys::VALUES_COLUMN_TEST);
    }
    head.push(keys::VALUES_VALUE);
    if is_of_creatinine {
        head.push(keys::VALUES_ABOVE);
    }
    let head = head
        .into_iter()
        .map(|name| element("th", "").set("scope", "col").say(i18n, name))
        .chain([element("td", "app-no-print")])
        .collect();
    let body = rows
        .into_iter()
        .map(|(place, it)| row(i18n, place, it, compared, is_of_creatinine))
        .collect();
    let table = element("table", "app-table")
        .add(element("thead", "").add(element("tr", "").add_all(head)))
        .add(element("tbody", "").add_all(body));
    let whole = (more > 0 && !is_whole).then(|| {
        element("button", "app-button app-button--quiet app-button--small")
            .set("type", "button")
            .on_press(Act::from(move || {
                drafts.set("values-whole", String::from("yes"));
            }))
            .text(&format!("{} (+{more})", i18n.t(keys::VALUES_ALL)))
    });
    let name = if compared.is_some() {
        keys::VALUES_TABLE
    } else {
        keys::VALUES_ALL
    };
    let name = i18n.plain(name, &[]);
    let scrolled = element("div", "app-table-box")
        .set("role", "region")
        .set("aria-label", &name)
        .set("tabindex", "0")
        .add(table);
    element("div", "app-stack")
        .add(scrolled)
        .add_all(whole.into_iter().collect())
}

fn row(
    i18n: I18n,
    place: &Place,
    reading: &Reading,
    compared: Option<(Unit, &Baseline)>,
    is_of_creatinine: bool,
) -> Element {
    let store = expect_context::<AppStore>();
    let date = reading.day.map(|day| i18n.date(day)).unwrap_or_default();
    let name = i18n.t(measure_name(reading.measure));
    let rise = compared.and_then(|(_, baseline)| baseline.rise(reading));
    let is_high = rise.is_some_and(|rise| rise.percent >= RISE.into());
    let mut notes: Vec<String> = Vec::new();
    if let (Some((unit, _)), Some(amount)) = (compared, reading.amount())
        && unit != reading.unit
    {
        let value = with_unit(
            &reading.measure.in_unit(amount, unit, false).to_string(),
            unit,
        );
        notes.push(i18n.with(keys::VALUES_CONVERTED, &[("value", value.into())]));
    }
    if let Some(mean) = reading.mean_pressure() {
        let value = with_unit(
            &format!("{}/{}", mean.systolic, mean.diastolic),
            reading.unit,
        );
        notes.push(i18n.with(keys::VALUES_MEAN, &[("value", value.into())]));
    }
    if reading.is_outside_its_range() {
        notes.push(format!(
            "{} ({})",
            i18n.t(keys::VALUES_OUTSIDE),
            reading.range
        ));
    }
    let notes = notes
        .into_iter()
        .map(|it| element("span", "app-row__detail").text(&it))
        .collect();
    let value = element("td", "app-table__number")
        .add(element("bdi", "").text(&value_words(reading)))
        .add_all(notes);
    let mut row = element("tr", if is_high { "app-table__row--flag" } else { "" })
        .add(element("th", "").set("scope", "row").text(&date));
    if compared.is_none() {
        row = row.add(element("td", "").text(&name));
    }
    row = row.add(value);
    if is_of_creatinine {
        let words = match rise {
            Some(rise) => percent_words(rise),
            None => i18n.t(keys::VALUES_OF_BASELINE),
        };
        row = row.add(element("td", "").text(&words));
    }
    let act = match place {
        Place::Reading(id) => {
            let id = id.clone();
            let args = [("name", name.into()), ("date", date.into())];
            element("button", "app-button app-button--quiet app-button--small")
                .set("type", "button")
                .set("aria-label", &i18n.plain(keys::VALUES_REMOVE_NAME, &args))
                .on_press(Act::from(move || {
                    store.remove_value(&id, clock::now());
                    document::focus_in_place("#values");
                }))
                .say(i18n, keys::ACTION_REMOVE)
        }
        place => element("a", "")
            .set(
                "href",
                &format!("{}#{}", Page::Checklist.path(i18n.language()), place.id()),
            )
            .say(i18n, keys::VALUES_FROM_CHECKLIST),
    };
    row.add(element("td", "app-no-print").add(act))
}

/// All values as a file for spreadsheets.
fn export(i18n: I18n, tracked: Tracked) -> Element {
    let save = move || {
        let head = [
            keys::VALUES_DAY,
            keys::VALUES_COLUMN_TEST,
            keys::VALUES_VALUE,
            keys::VALUES_COLUMN_UNIT,
            keys::VALUES_COLUMN_RANGE,
            keys::VALUES_COLUMN_ORIGIN,
        ];
        let mut rows = vec![head.map(|name| i18n.plain(name, &[])).to_vec()];
        for it in &untrack(|| tracked.get()).values {
            rows.push(vec![
                it.day.map(|day| day.to_string()).unwrap_or_default(),
                i18n.plain(measure_name(it.measure), &[]),
                it.text.clone(),
                it.unit.symbol().to_owned(),
                it.range.clone(),
                i18n.plain(origin_words(it.origin), &[]),
            ]);
        }
        let table = table::write(&rows);
        spawn(async move {
            files::share(FILE, files::TABLE, &table).await;
        });
    };
    let button = Press::second(i18n.t(keys::VALUES_EXPORT))
        .icon(Icon::Save)
        .small()
        .on_press(save);
    element("div", "app-cluster app-needs-script app-no-print")
        .add(button)
        .add(element("p", "app-note").say(i18n, keys::VALUES_EXPORT_NOTE))
}
