use super::{
    icon::{Icon, icon, small},
    source_line::source_line,
};
use crate::{
    catalog::flags::{FlagSpec, Urgency},
    domain::{flag::Seen, lab::Measure, reading::Reading},
    i18n::keys,
    ui::{
        context::I18n,
        erased::{Element, element},
        routes::Page,
        words::{measure_name, value_words, with_unit},
    },
};

/// A value that asks for a call: what to do, what was seen, compared with what, where that is from.
pub(crate) fn flag_view(
    i18n: I18n,
    spec: &'static FlagSpec,
    seen: &Seen,
    number: usize,
) -> Element {
    let id = format!("flag-{number}");
    let (class, shape) = match spec.urgency {
        Urgency::Emergency => ("app-flag app-flag--urgent", Icon::Now),
        Urgency::Today => ("app-flag app-flag--urgent", Icon::Today),
        Urgency::Soon => ("app-flag", Icon::Today),
    };
    let call = if spec.urgency == Urgency::Emergency {
        element("a", "app-button app-button--urgent app-button--block")
            .set("href", "tel:119")
            .view(icon(Icon::Phone))
            .say(i18n, keys::FLAG_CALL_119)
    } else {
        element("a", "app-button app-button--secondary app-button--block")
            .set("href", &Page::numbers_path(i18n.language()))
            .view(icon(Icon::Phone))
            .say(i18n, keys::FLAG_CALL)
    };
    let body = element("div", "app-flag__body")
        .add(element("p", "").text(&seen_words(i18n, seen)))
        .add(element("p", "").say(i18n, spec.advice))
        .add(element("div", "app-cluster app-no-print").add(call))
        .view(source_line(spec.basis));
    element("section", class)
        .set("aria-labelledby", &id)
        .add(element("span", "app-flag__shape").view(icon(shape)))
        .add(
            element("h2", "app-flag__title")
                .set("id", &id)
                .say(i18n, spec.title),
        )
        .add(body)
}

/// The same as a tag in a list.
pub(crate) fn flag_tag(i18n: I18n, spec: &'static FlagSpec) -> Element {
    let (class, shape) = match spec.urgency {
        Urgency::Emergency => ("app-tag app-tag--urgent", Icon::Now),
        Urgency::Today => ("app-tag app-tag--urgent", Icon::Today),
        Urgency::Soon => ("app-tag app-tag--soon", Icon::Today),
    };
    element("span", class)
        .view(small(shape))
        .say(i18n, spec.title)
}

/// What was seen, and what it was compared with.
fn seen_words(i18n: I18n, seen: &Seen) -> String {
    let date = |reading: &Reading| reading.day.map(|day| i18n.date(day)).unwrap_or_default();
    match seen {
        Seen::Creatinine(reading, rise) => {
            let measure = Measure::Creatinine;
            let baseline = measure.in_unit(rise.baseline_twice / 2, reading.unit, false);
            let args = [
                ("date", date(reading).into()),
                ("value", value_words(reading).into()),
                ("percent", format!("{}%", rise.percent).into()),
                (
                    "baseline",
                    with_unit(&baseline.to_string(), reading.unit).into(),
                ),
            ];
            i18n.with(keys::FLAG_SEEN_CREATININE, &args)
        }
        Seen::Pressures(reading, _) => {
            let args = [
                ("date", date(reading).into()),
                ("value", value_words(reading).into()),
            ];
            i18n.with(keys::FLAG_SEEN_PRESSURE, &args)
        }
        Seen::Value(reading) => {
            let args = [
                ("name", i18n.t(measure_name(reading.measure)).into()),
                ("date", date(reading).into()),
                ("value", value_words(reading).into()),
                ("range", reading.range.clone().into()),
            ];
            let message = if reading.is_outside_its_range() {
                keys::FLAG_SEEN_RANGE
            } else {
                keys::FLAG_SEEN_VALUE
            };
            i18n.with(message, &args)
        }
        Seen::Late(day) => i18n.with(keys::FLAG_SEEN_LATE, &[("date", i18n.date(*day).into())]),
    }
}
