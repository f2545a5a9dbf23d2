use chrono::{Datelike, NaiveDate};

use crate::{
    catalog::flags::RISE,
    domain::{
        flag::{Baseline, Rise},
        lab::{Measure, Unit},
        number::Decimal,
        reading::Reading,
    },
    i18n::keys,
    ui::{
        context::I18n,
        erased::{Element, element},
        words::measure_name,
    },
};

/// Measures of the drawing, in tenths of its units.
const WIDTH: i64 = 3280;
const LEFT: i64 = 215;
const RIGHT: i64 = 3065;
const TOP: i64 = 360;
const BOTTOM: i64 = 1660;
const AXIS: i64 = 2040;
/// Narrower parts of the axis carry no name of a month.
const NARROWEST_MONTH: i64 = 560;

/// A point of the chart.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Point {
    /// The day.
    pub day: NaiveDate,
    /// What is compared, as [`Measure::amount`] does.
    pub amount: i64,
    /// The same as it is shown.
    pub label: String,
    /// Whether it is over a limit.
    pub is_high: bool,
}

/// What is drawn.
pub(super) struct Chart {
    pub measure: Measure,
    pub unit: Unit,
    /// One line of points by day; two for blood pressures.
    pub lines: Vec<Vec<Point>>,
    pub baseline: Baseline,
    pub first_dose: Option<NaiveDate>,
    /// Days of visits, and whether each is over.
    pub visits: Vec<(NaiveDate, bool)>,
    /// The point that the person stepped to.
    pub chosen: Option<usize>,
}

/// The points of a measure: one line, or for blood pressures that of the first and that of the second numbers.
pub(super) fn lines(
    values: &[Reading],
    measure: Measure,
    unit: Unit,
    baseline: &Baseline,
) -> Vec<Vec<Point>> {
    let mut lines: Vec<Vec<Point>> = Vec::new();
    let mut add = |line: usize, point: Point| {
        while lines.len() <= line {
            lines.push(Vec::new());
        }
        if let Some(line) = lines.get_mut(line) {
            line.push(point);
        }
    };
    for reading in values.iter().filter(|it| it.measure == measure) {
        let Some(day) = reading.day else { continue };
        if measure == Measure::BloodPressure {
            let pairs = reading.pressures();
            let of = |part: fn(&crate::domain::lab::Pressure) -> Decimal| {
                Decimal::mean(&pairs.iter().map(part).collect::<Vec<_>>())
            };
            for (line, mean) in [of(|it| it.systolic), of(|it| it.diastolic)]
                .into_iter()
                .enumerate()
            {
                if let Some(mean) = mean {
                    add(
                        line,
                        Point {
                            day,
                            amount: mean.millionths(),
                            label: mean.to_string(),
                            is_high: false,
                        },
                    );
                }
            }
        } else if let Some(amount) = reading.amount() {
            let is_high = baseline
                .rise(reading)
                .is_some_and(|rise| rise.percent >= RISE.into());
            add(
                0,
                Point {
                    day,
                    amount,
                    label: shown(reading, unit),
                    is_high,
                },
            );
        }
    }
    lines
}

/// A value in the unit of the chart: as typed where it is its own.
fn shown(reading: &Reading, unit: Unit) -> String {
    if reading.unit == unit {
        return crate::domain::number::western(&reading.text);
    }
    let amount = reading.amount().unwrap_or_default();
    reading.measure.in_unit(amount, unit, false).to_string()
}

/// Tenths as SVG writes them.
fn number(tenths: i64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn text(class: &'static str, x: i64, y: i64, anchor: &'static str, words: &str) -> Element {
    element("text", class)
        .set("x", &number(x))
        .set("y", &number(y))
        .set("text-anchor", anchor)
        .text(words)
}

fn path(class: &'static str, d: &str) -> Element {
    element("path", class).set("d", d)
}

/// Where days and values are in the drawing.
struct Scale {
    start: NaiveDate,
    end: NaiveDate,
    low: i64,
    high: i64,
    baseline: Option<i64>,
    limit: Option<i64>,
}

impl Scale {
    /// None where there is nothing to draw.
    fn new(chart: &Chart) -> Option<Self> {
        let days = chart.lines.iter().flatten().map(|it| it.day);
        let (first, last) = (days.clone().min()?, days.max()?);
        // Planned visits are on the axis up to the next one: nothing is drawn further into the future.
        let mut ahead = chart.visits.iter().filter(|(_, is_over)| !is_over);
        let end = ahead.next().map_or(last, |(day, _)| last.max(*day));
        let first_dose = chart.first_dose.filter(|it| *it <= end);
        let (baseline, limit) = match chart.baseline {
            Baseline::Known { twice, .. } if chart.measure == Measure::Creatinine => {
                (Some(twice / 2), Some(Rise::limit(twice, RISE)))
            }
            _ => (None, None),
        };
        let amounts = chart.lines.iter().flatten().map(|it| it.amount);
        let amounts = amounts.chain(baseline).chain(limit);
        Some(Self {
            start: first_dose.map_or(first, |it| it.min(first)),
            end,
            low: amounts.clone().min()?,
            high: amounts.max()?,
            baseline,
            limit,
        })
    }

    fn has(&self, day: NaiveDate) -> bool {
        (self.start..=self.end).contains(&day)
    }

    fn x(&self, day: NaiveDate) -> i64 {
        let span = (self.end - self.start).num_days().max(1);
        LEFT + (day - self.start).num_days() * (RIGHT - LEFT) / span
    }

    fn y(&self, amount: i64) -> i64 {
        // Millionths of large units would not fit a multiplication.
        let height = (self.high - self.low).max(1);
        let step = (height / 100_000).max(1);
        let share = (amount - self.low) / step;
        BOTTOM - share * (BOTTOM - TOP) / (height / step)
    }
}

/// The drawing. The sentence before it and the table after it say the same.
pub(super) fn drawing(i18n: I18n, chart: &Chart, title: &str) -> Element {
    let Some(scale) = Scale::new(chart) else {
        return element("p", "app-note").say(i18n, keys::VALUES_EMPTY);
    };
    let svg = element("svg", "app-chart__drawing")
        .set("viewBox", "0 0 328 250")
        .set("role", "img")
        .set("aria-label", title)
        .set("aria-describedby", "chart-text");
    let svg = axis(i18n, limits(i18n, svg, chart, &scale), chart, &scale);
    chart
        .lines
        .iter()
        .fold(svg, |svg, line| points(svg, line, chart.chosen, &scale))
}

/// The field from the limit on, hatched and in words, and the own baseline.
fn limits(i18n: I18n, mut svg: Element, chart: &Chart, scale: &Scale) -> Element {
    if let Some(limit) = scale.limit {
        let at = scale.y(limit);
        let rise = (at - 60).max(0);
        let hatch: Vec<String> = (40..3240)
            .step_by(80)
            .map(|from| {
                let over = number((from + rise).min(3240) - from);
                format!("M{} {}l{over} -{over}", number(from), number(at))
            })
            .collect();
        let band = format!("M4 6H324V{}H4Z", number(at.max(60)));
        let label = i18n.plain(keys::CHART_LIMIT_LABEL, &[]);
        svg = svg
            .add(path("app-chart__band", &band))
            .add(path("app-chart__hatch", &hatch.concat()))
            .add(path("app-chart__limit", &format!("M4 {}H324", number(at))))
            .add(text(
                "app-chart__text app-chart__text--strong",
                120,
                270,
                "start",
                &label,
            ));
    }
    if let Some(baseline) = scale.baseline {
        let at = scale.y(baseline);
        let value = chart.measure.in_unit(baseline, chart.unit, false);
        let args = [("value", value.to_string().into())];
        let words = i18n.plain(keys::CHART_BASELINE_LABEL, &args);
        let line = format!("M4 {}H324", number(at));
        svg = svg.add(path("app-chart__baseline", &line)).add(text(
            "app-chart__text",
            3220,
            at + 190,
            "end",
            &words,
        ));
    }
    svg
}

/// The line of time with the months, the first dose and the visits.
fn axis(i18n: I18n, mut svg: Element, chart: &Chart, scale: &Scale) -> Element {
    let (names, mut lines) = months(i18n, scale);
    lines.push(format!("M4 {}H324", number(AXIS)));
    if let Some(day) = chart.first_dose.filter(|day| scale.has(*day)) {
        let at = scale.x(day);
        let words = i18n.plain(keys::CHART_FIRST_DOSE_LABEL, &[]);
        let (at_words, anchor) = if at > WIDTH / 2 {
            (at - 60, "end")
        } else {
            (at + 60, "start")
        };
        lines.push(format!("M{} 36V{}", number(at), number(AXIS)));
        svg = svg.add(text(
            "app-chart__text",
            at_words,
            AXIS - 110,
            anchor,
            &words,
        ));
    }
    let ticks = |of_past: bool| -> String {
        let is_shown = |(day, is_over): &&(NaiveDate, bool)| *is_over == of_past && scale.has(*day);
        let visits = chart.visits.iter().filter(is_shown);
        let ticks = visits.map(|(day, _)| format!("M{} 200v8", number(scale.x(*day))));
        ticks.collect::<Vec<_>>().concat()
    };
    svg.add(path("app-chart__axis", &lines.concat()))
        .add(path("app-chart__tick", &ticks(true)))
        .add(path("app-chart__planned", &ticks(false)))
        .add_all(names)
}

/// A line through points, the dots as one path, flagged ones as diamonds, and numbers beside those that matter.
fn points(mut svg: Element, line: &[Point], chosen: Option<usize>, scale: &Scale) -> Element {
    let at = |it: &Point| {
        let (x, y) = (scale.x(it.day), scale.y(it.amount));
        format!("{} {}", number(x), number(y))
    };
    let through: Vec<String> = line.iter().map(at).collect();
    svg = svg.add(path("app-chart__line", &format!("M{}", through.join("L"))));
    let is_dot = |(it, at): (&Point, String)| (!it.is_high).then_some(at);
    let dots: Vec<String> = line.iter().zip(through).filter_map(is_dot).collect();
    if !dots.is_empty() {
        let dots = format!("M{}h0", dots.join("h0M"));
        svg = svg.add(path("app-chart__dots", &dots));
    }
    let few = line.len() <= 6;
    let last = line.len().saturating_sub(1);
    for (place, point) in line.iter().enumerate() {
        let (px, py) = (scale.x(point.day), scale.y(point.amount));
        if point.is_high {
            let d = format!("M{} {}l9 9-9 9-9-9z", number(px), number(py - 90));
            svg = svg.add(path("app-chart__point--flag", &d));
        }
        if chosen == Some(place) {
            let (x, y) = (number(px - 110), number(py));
            let ring = path(
                "app-chart__chosen",
                &format!("M{x} {y}a11 11 0 1 0 22 0a11 11 0 1 0-22 0"),
            );
            svg = svg.add(ring);
        }
        let is_told = few || place == 0 || place == last || chosen == Some(place);
        if is_told {
            let class = if point.is_high {
                "app-chart__text app-chart__text--flag"
            } else {
                "app-chart__text app-chart__text--strong"
            };
            let above = if py < TOP + 200 { py + 240 } else { py - 130 };
            svg = svg.add(text(
                class,
                px.clamp(160, WIDTH - 160),
                above,
                "middle",
                &point.label,
            ));
        }
    }
    svg
}

/// The names of the months below the axis, where there is room, and the lines between them.
fn months(i18n: I18n, scale: &Scale) -> (Vec<Element>, Vec<String>) {
    let (start, end) = (scale.start, scale.end);
    let names = i18n.month_names();
    let (mut parts, mut lines) = (Vec::new(), Vec::new());
    let mut from = start;
    while from <= end {
        let (year, month) = (from.year(), from.month());
        let next = if month == 12 {
            NaiveDate::from_ymd_opt(year + 1, 1, 1)
        } else {
            NaiveDate::from_ymd_opt(year, month + 1, 1)
        };
        let Some(next) = next else { break };
        let (left, right) = (
            scale.x(from).max(60),
            scale.x(next.min(end)).min(WIDTH - 60),
        );
        // The first and the last part reach to the edge.
        let left = if from == start { 60 } else { left };
        let right = if next > end { WIDTH - 60 } else { right };
        if from != start {
            lines.push(format!("M{} 216v22", number(left)));
        }
        if right - left >= NARROWEST_MONTH
            && let Some(name) = names.get(from.month0() as usize)
        {
            parts.push(text(
                "app-chart__text",
                i64::midpoint(left, right),
                2330,
                "middle",
                name,
            ));
        }
        from = next;
    }
    (parts, lines)
}

/// The chart in a sentence.
pub(super) fn summary(i18n: I18n, chart: &Chart) -> String {
    let name = i18n.t(measure_name(chart.measure));
    let label = |of: fn(&[Point]) -> Option<&Point>| {
        let labels: Vec<String> = chart
            .lines
            .iter()
            .filter_map(|line| of(line))
            .map(|it| it.label.clone())
            .collect();
        labels.join("/")
    };
    let is_one = chart.lines.iter().all(|line| line.len() < 2);
    let args = [
        ("name", name.into()),
        ("unit", chart.unit.symbol().into()),
        ("first", label(<[Point]>::first).into()),
        ("last", label(<[Point]>::last).into()),
    ];
    let message = if is_one {
        keys::CHART_ONE
    } else {
        keys::CHART_SUMMARY
    };
    let mut words = i18n.with(message, &args);
    if let (Baseline::Known { twice, .. }, Measure::Creatinine) = (&chart.baseline, chart.measure) {
        let limit = chart
            .measure
            .in_unit(Rise::limit(*twice, RISE), chart.unit, true);
        words.push(' ');
        words += &i18n.with(keys::CHART_BAND, &[("value", limit.to_string().into())]);
    }
    if chart.measure == Measure::BloodPressure {
        words.push(' ');
        words += &i18n.t(keys::CHART_SYSTOLIC);
    }
    words
}
