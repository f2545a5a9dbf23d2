//! When values raise a flag: every limit with both its sides, and what never changes a flag.
//! `docs/flags.md` says why each rule is as it is.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test fail by panicking"
)]

use std::{fs, path::Path};

use chrono::NaiveDate;
use proptest::{collection::vec, option, prelude::*, sample::select};
use rescue_journey::{
    catalog::{
        flags::{FLAGS, FlagSpec, RISE, Urgency, raised},
        plan::RULES,
        source::Basis,
    },
    domain::{
        flag::{Baseline, Case, Rise, Seen, Trigger, baseline},
        lab::{Measure, Unit},
        number::decimal,
        plan::{after, plan},
        reading::Reading,
        stamp::Stamp,
        tracker::{COURSE, Course, Tracker, Visit},
    },
    i18n::{MessageId, keys},
};

const NOTHING: [MessageId; 0] = [];
const NOW: [MessageId; 1] = [keys::FLAG_DO_CREATININE];
const AGAIN: [MessageId; 1] = [keys::FLAG_DO_CREATININE_AGAIN];
const HALF: [MessageId; 1] = [keys::FLAG_DO_CREATININE_HALF];
const WEEK: [MessageId; 1] = [keys::FLAG_DO_PRESSURE_WEEK];
const TODAY: [MessageId; 1] = [keys::FLAG_DO_PRESSURE_TODAY];
const EMERGENCY: [MessageId; 1] = [keys::FLAG_DO_PRESSURE_EMERGENCY];
const FEVER: [MessageId; 1] = [keys::FLAG_DO_FEVER];
const RANGE: [MessageId; 1] = [keys::FLAG_DO_RANGE];
const LATE: [MessageId; 1] = [keys::FLAG_DO_LATE];

// Creatinine over the own baseline

#[test]
fn a_creatinine_a_quarter_over_the_own_baseline_asks_to_call_now() {
    for (text, over, told) in [
        ("0.9992", "24.9 %", &NOTHING[..]),
        ("0.999999", "a millionth below 25 %", &NOTHING),
        ("1", "25 %", &NOW),
        ("1.00", "25 %", &NOW),
        ("1.0008", "25.1 %", &NOW),
        ("1.1992", "49.9 %", &NOW),
    ] {
        assert_eq!(
            advice(&with_baseline([creatinine(14, text)])),
            told,
            "{over}"
        );
    }
}

#[test]
fn a_creatinine_half_over_the_own_baseline_asks_to_call_today() {
    for (text, over, told) in [
        ("1.1992", "49.9 %", &NOW[..]),
        ("1.199999", "a millionth below 50 %", &NOW),
        ("1.2", "50 %", &HALF),
        ("1.2008", "50.1 %", &HALF),
        ("8", "900 %", &HALF),
    ] {
        assert_eq!(
            advice(&with_baseline([creatinine(14, text)])),
            told,
            "{over}"
        );
    }
}

#[test]
fn a_limit_exactly_reached_raises_the_flag_in_either_unit_and_in_mixed_units() {
    let baselines = [
        [creatinine(-7, "0.80"), creatinine(-4, "0.80")],
        [micromoles(-7, "70.72"), micromoles(-4, "70.72")],
        [creatinine(-7, "0.80"), micromoles(-4, "70.72")],
        [micromoles(-7, "70.72"), creatinine(-4, "0.80")],
    ];
    for [first, second] in baselines {
        let told = |value: Reading| advice(&[first.clone(), second.clone(), value]);
        assert_eq!(told(creatinine(14, "0.9999")), NOTHING);
        assert_eq!(told(micromoles(14, "88.39")), NOTHING);
        assert_eq!(told(creatinine(14, "1")), NOW);
        assert_eq!(told(micromoles(14, "88.4")), NOW);
        assert_eq!(told(creatinine(14, "1.1999")), NOW);
        assert_eq!(told(micromoles(14, "106.07")), NOW);
        assert_eq!(told(creatinine(14, "1.2")), HALF);
        assert_eq!(told(micromoles(14, "106.08")), HALF);
    }
}

#[test]
fn limits_are_those_of_decimal_numbers_and_not_of_binary_ones() {
    // A baseline of so many thousandths, its limits five and six quarters of it.
    for quarter in (100_u32..=500).step_by(2) {
        let text = |thousandths: u32| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        let told = |thousandths: u32| {
            advice(&[
                creatinine(-7, &text(4 * quarter - 10)),
                creatinine(-4, &text(4 * quarter + 10)),
                creatinine(14, &text(thousandths)),
            ])
        };
        assert_eq!(told(5 * quarter - 1), NOTHING, "{quarter}");
        assert_eq!(told(5 * quarter), NOW, "{quarter}");
        assert_eq!(told(6 * quarter - 1), NOW, "{quarter}");
        assert_eq!(told(6 * quarter), HALF, "{quarter}");
    }
}

#[test]
fn the_baseline_is_the_mean_of_the_two_first_values() {
    for (text, told) in [("0.9624", &NOTHING[..]), ("0.9625", &NOW)] {
        let values = [
            creatinine(-7, "0.76"),
            creatinine(-4, "0.78"),
            creatinine(14, text),
        ];
        assert_eq!(advice(&values), told, "{text}");
    }
}

#[test]
fn a_second_high_creatinine_asks_to_call_today() {
    let values = with_baseline([creatinine(14, "1"), creatinine(21, "1")]);
    assert_eq!(advice(&values), AGAIN);
    let first = with_baseline([creatinine(14, "0.9999"), creatinine(21, "1")]);
    assert_eq!(advice(&first), NOW);
}

#[test]
fn high_again_after_a_fine_value_in_between_is_still_again() {
    let fine = with_baseline([creatinine(14, "1.05"), creatinine(28, "0.8")]);
    assert_eq!(advice(&fine), NOTHING);
    let high = [creatinine(42, "1.01")];
    assert_eq!(advice(&[&fine[..], &high].concat()), AGAIN);
}

#[test]
fn two_high_values_of_one_day_are_not_high_again() {
    let values = with_baseline([creatinine(14, "1.05"), creatinine(14, "1.01")]);
    assert_eq!(advice(&values), NOW);
}

#[test]
fn the_flag_clears_when_the_newest_creatinine_is_fine_again() {
    for high in ["1", "1.2", "3"] {
        let values = with_baseline([creatinine(14, high), creatinine(28, "0.99")]);
        assert_eq!(advice(&values), NOTHING, "{high}");
    }
}

#[test]
fn of_several_values_of_the_newest_day_the_highest_counts() {
    for [one, other] in [["1.3", "0.8"], ["0.8", "1.3"]] {
        let values = with_baseline([creatinine(14, one), creatinine(14, other)]);
        let raised = flags(&values);
        assert_eq!(raised[0].0.advice, HALF[0]);
        assert!(matches!(&raised[0].1, Seen::Creatinine(it, _) if it.text == "1.3"));
    }
}

#[test]
fn of_several_values_of_a_day_before_the_first_dose_the_lowest_counts() {
    for [one, other] in [["1.2", "0.8"], ["0.8", "1.2"]] {
        let values = [
            creatinine(-7, one),
            creatinine(-7, other),
            creatinine(-4, "0.8"),
            creatinine(14, "1"),
        ];
        assert_eq!(advice(&values), NOW);
    }
}

#[test]
fn only_the_first_two_days_make_the_baseline() {
    let values = [
        creatinine(-10, "0.8"),
        creatinine(-7, "0.8"),
        creatinine(-4, "1.3"),
        creatinine(14, "1"),
    ];
    assert!(matches!(
        baseline(&values, Some(on(0))),
        Baseline::Known { days, .. } if days == [on(-10), on(-7)]
    ));
    // The third one is compared, though it is from before the first dose.
    assert_eq!(advice(&values), AGAIN);
}

#[test]
fn without_two_values_from_two_days_before_the_first_dose_there_is_no_percentage() {
    let high = || creatinine(14, "5");
    let cases = [
        ("none", vec![high()], Baseline::Missing(0)),
        (
            "one",
            vec![creatinine(-7, "0.8"), high()],
            Baseline::Missing(1),
        ),
        (
            "two of one day",
            vec![creatinine(-7, "0.8"), creatinine(-7, "0.9"), high()],
            Baseline::Missing(1),
        ),
        (
            "the second after the first dose",
            vec![creatinine(-7, "0.8"), creatinine(3, "0.8"), high()],
            Baseline::Missing(1),
        ),
        (
            "the second in words",
            vec![creatinine(-7, "0.8"), creatinine(-4, "fine"), high()],
            Baseline::Missing(1),
        ),
        (
            "nothing but zeros",
            vec![creatinine(-7, "0"), creatinine(-4, "0"), high()],
            Baseline::Missing(1),
        ),
    ];
    for (which, values, known) in cases {
        let found = baseline(&values, Some(on(0)));
        assert_eq!(found, known, "{which}");
        assert_eq!(found.rise(&high()), None, "{which}");
        assert_eq!(advice(&values), NOTHING, "{which}");
    }
}

#[test]
fn without_the_day_of_the_first_dose_there_is_no_percentage() {
    let values = with_baseline([creatinine(14, "5")]);
    let found = baseline(&values, None);
    assert_eq!(found, Baseline::NoFirstDose);
    assert_eq!(found.rise(&creatinine(14, "5")), None);
    let case = Case {
        values: &values,
        baseline: &found,
        plan: &[],
        today: on(100),
    };
    assert!(raised(case).is_empty());
}

#[test]
fn a_value_of_the_day_of_the_first_dose_counts_as_before_unless_told_otherwise() {
    let before = [creatinine(-7, "0.8"), creatinine(0, "0.8")];
    assert!(matches!(
        baseline(&before, Some(on(0))),
        Baseline::Known { days, .. } if days == [on(-7), on(0)]
    ));
    let told = [creatinine(-7, "0.8"), after_dose(creatinine(0, "0.8"))];
    assert_eq!(baseline(&told, Some(on(0))), Baseline::Missing(1));
    // A third one of that day is compared with the two before.
    let values = with_baseline([after_dose(creatinine(0, "1"))]);
    assert_eq!(advice(&values), NOW);
}

#[test]
fn a_value_after_the_dose_is_compared_whatever_was_measured_before_it_that_day() {
    for before in ["0.9", "1", "1.1"] {
        for after_it in ["1", "1.05"] {
            // The mean of 0.5 and `before` is 0.8 at most.
            let values = [
                creatinine(-7, "0.5"),
                creatinine(0, before),
                after_dose(creatinine(0, after_it)),
            ];
            let reversed: Vec<Reading> = values.iter().rev().cloned().collect();
            assert_ne!(advice(&values), NOTHING, "{before} {after_it}");
            assert_eq!(advice(&values), advice(&reversed), "{before} {after_it}");
        }
    }
}

#[test]
fn the_values_of_the_baseline_are_not_compared_with_it() {
    let values = [creatinine(-7, "0.5"), creatinine(-4, "2")];
    assert_eq!(advice(&values), NOTHING);
    let known = baseline(&values, Some(on(0)));
    assert!(values.iter().all(|value| known.rise(value).is_none()));
}

#[test]
fn a_value_without_a_day_or_a_number_is_not_compared() {
    let no_day = Reading {
        day: None,
        ..creatinine(0, "3")
    };
    for value in [no_day, creatinine(14, "high"), creatinine(14, ">1.2")] {
        assert_eq!(advice(&with_baseline([value])), NOTHING);
    }
}

#[test]
fn percents_are_cut_off_so_that_a_limit_that_is_shown_is_reached() {
    for (text, shown) in [
        ("0.8", 0),
        ("0.9992", 24),
        ("0.999999", 24),
        ("1", 25),
        ("1.1999", 49),
        ("1.2", 50),
    ] {
        let known = baseline(&with_baseline([]), Some(on(0)));
        let rise = known.rise(&creatinine(14, text)).unwrap();
        assert_eq!(rise.percent, shown, "{text}");
    }
}

#[test]
fn a_limit_is_shown_rounded_up() {
    let values = [creatinine(-7, "0.76"), creatinine(-4, "0.78")];
    let Baseline::Known { twice, .. } = baseline(&values, Some(on(0))) else {
        unreachable!("there are two values");
    };
    let limit = Rise::limit(twice, RISE);
    let shown = |unit| Measure::Creatinine.in_unit(limit, unit, true).to_string();
    assert_eq!(shown(Unit::MgPerDl), "0.97", "0.9625");
    assert_eq!(shown(Unit::UmolPerL), "86", "85.085");
}

#[test]
fn the_flag_says_what_was_seen_and_what_it_was_compared_with() {
    let values = with_baseline([micromoles(14, "88,4")]);
    let raised = flags(&values);
    let [(_, Seen::Creatinine(reading, rise))] = raised.as_slice() else {
        unreachable!("one flag for creatinine");
    };
    assert_eq!((reading.text.as_str(), rise.percent), ("88,4", 25));
    let shown = Measure::Creatinine.in_unit(rise.baseline_twice / 2, Unit::MgPerDl, false);
    assert_eq!(Some(shown), decimal("0.8"));
}

// Blood pressure

#[test]
fn a_pressure_over_140_or_over_90_twice_asks_to_call_this_week() {
    for (one, other, told) in [
        ("139/80", "139/80", &NOTHING[..]),
        ("140/80", "140/80", &NOTHING),
        ("140/90", "140/90", &NOTHING),
        ("141/80", "140/80", &NOTHING),
        ("141/80", "141/80", &WEEK),
        ("140.5/80", "140.5/80", &WEEK),
        ("120/89", "120/89", &NOTHING),
        ("120/90", "120/90", &NOTHING),
        ("120/91", "120/90", &NOTHING),
        ("120/91", "120/91", &WEEK),
        ("141/80", "130/91", &WEEK),
    ] {
        let on_two_days = [pressure(14, one), pressure(28, other)];
        let newest_is_high = advice(&[pressure(14, other), pressure(28, one)]);
        let in_one_sitting = [pressure(14, &format!("{one}, {other}"))];
        assert_eq!(advice(&on_two_days), told, "{one} {other}");
        assert_eq!(newest_is_high, told, "{other} {one}");
        assert_eq!(advice(&in_one_sitting), told, "{one}, {other}");
    }
}

#[test]
fn one_pressure_over_140_alone_asks_for_nothing() {
    assert_eq!(advice(&[pressure(14, "155/95")]), NOTHING);
    let fine_before = [pressure(7, "120/80"), pressure(14, "155/95")];
    assert_eq!(advice(&fine_before), NOTHING);
}

#[test]
fn an_earlier_high_pressure_counts_whenever_it_was() {
    let values = [
        pressure(-300, "145/85"),
        pressure(7, "120/80"),
        pressure(14, "145/85"),
    ];
    assert_eq!(advice(&values), WEEK);
}

#[test]
fn the_flag_clears_when_the_newest_pressures_are_fine_again() {
    for high in ["150/95, 152/96", "165/80", "190/125"] {
        let values = [pressure(14, high), pressure(15, "128/82, 131/84")];
        assert_eq!(advice(&values), NOTHING, "{high}");
    }
}

#[test]
fn a_sitting_that_was_entered_twice_counts_once() {
    for again in ["150/95", "150 / 95", "١٥٠/٩٥"] {
        let values = [pressure(14, "150/95"), pressure(14, again)];
        assert_eq!(advice(&values), NOTHING, "{again}");
    }
    let two = [pressure(14, "150/95"), pressure(14, "150/96")];
    assert_eq!(advice(&two), WEEK);
}

#[test]
fn a_first_number_over_160_asks_to_call_today_whatever_the_second_is() {
    for (text, told) in [
        ("159/80", &NOTHING[..]),
        ("160/80", &NOTHING),
        ("160/95", &NOTHING),
        ("160.1/80", &TODAY),
        ("161/70", &TODAY),
        ("161/95", &TODAY),
        ("179/119", &TODAY),
    ] {
        assert_eq!(advice(&[pressure(14, text)]), told, "{text}");
    }
}

#[test]
fn a_pressure_of_180_or_of_120_asks_to_call_119() {
    for (text, told) in [
        ("179/90", &TODAY[..]),
        ("180/90", &EMERGENCY),
        ("181/90", &EMERGENCY),
        ("150/119", &NOTHING),
        ("150/120", &EMERGENCY),
        ("150/121", &EMERGENCY),
        ("180/120", &EMERGENCY),
        ("120/80, 182/90, 130/85", &EMERGENCY),
    ] {
        assert_eq!(advice(&[pressure(14, text)]), told, "{text}");
    }
}

#[test]
fn of_several_sittings_of_the_newest_day_the_highest_counts() {
    let mut values = vec![
        pressure(14, "128/80"),
        pressure(14, "185/100"),
        pressure(14, "165/90"),
    ];
    for _ in 0..values.len() {
        values.rotate_left(1);
        let raised = flags(&values);
        assert_eq!(raised[0].0.advice, EMERGENCY[0]);
        assert!(matches!(&raised[0].1, Seen::Pressures(it, _) if it.text == "185/100"));
    }
}

#[test]
fn a_pressure_flag_shows_those_of_the_sitting_that_are_over_the_limit() {
    let raised = flags(&[pressure(14, "138/85, 150/92, 141/88")]);
    let [(_, Seen::Pressures(_, high))] = raised.as_slice() else {
        unreachable!("one flag for blood pressure");
    };
    let shown: Vec<String> = high.iter().map(|it| it.systolic.to_string()).collect();
    assert_eq!(shown, ["150", "141"]);
}

#[test]
fn a_pressure_that_is_not_a_pair_is_not_compared() {
    for text in ["190", "high", "", "190/"] {
        assert_eq!(advice(&[pressure(14, text)]), NOTHING, "{text}");
    }
}

// Temperature

#[test]
fn a_temperature_of_38_degrees_asks_to_call_today_in_either_unit() {
    for (text, unit, told) in [
        ("37.9", Unit::Celsius, &NOTHING[..]),
        ("37.99", Unit::Celsius, &NOTHING),
        ("38", Unit::Celsius, &FEVER),
        ("38,0", Unit::Celsius, &FEVER),
        ("38.1", Unit::Celsius, &FEVER),
        ("100.3", Unit::Fahrenheit, &NOTHING),
        ("100.4", Unit::Fahrenheit, &FEVER),
        ("100.5", Unit::Fahrenheit, &FEVER),
    ] {
        let value = value(Measure::Temperature, 14, text, unit);
        assert_eq!(advice(&[value]), told, "{text} {}", unit.symbol());
    }
}

#[test]
fn a_fever_clears_with_the_next_day_without_one() {
    let celsius = |days, text| value(Measure::Temperature, days, text, Unit::Celsius);
    let of_one_day = [celsius(14, "38.5"), celsius(14, "36.9")];
    assert_eq!(advice(&of_one_day), FEVER);
    let of_two = [celsius(14, "38.5"), celsius(15, "37.2")];
    assert_eq!(advice(&of_two), NOTHING);
}

// The range of the laboratory

#[test]
fn a_value_outside_the_range_of_its_laboratory_is_to_be_shown() {
    for (text, range, told) in [
        ("3.5", "3.5-5.1", &NOTHING[..]),
        ("5.1", "3.5-5.1", &NOTHING),
        ("5.10", "3.5 ~ 5.1", &NOTHING),
        ("3.49", "3.5-5.1", &RANGE),
        ("5.11", "3.5-5.1", &RANGE),
        ("39.9", "<40", &NOTHING),
        ("40", "<40", &RANGE),
        ("40", "≤40", &NOTHING),
        ("40", "<=40", &NOTHING),
        ("40.1", "<=40", &RANGE),
        ("60", ">60", &RANGE),
        ("60.1", ">60", &NOTHING),
        ("60", "≥60", &NOTHING),
        ("59.9", "≥60", &RANGE),
        ("900", "see note", &NOTHING),
        ("900", "", &NOTHING),
    ] {
        let value = with_range(
            value(Measure::Alt, 14, text, Measure::Alt.usual_unit()),
            range,
        );
        assert_eq!(advice(&[value]), told, "{text} in {range}");
    }
}

#[test]
fn each_measure_outside_its_range_is_told_once() {
    let outside = |measure: Measure| {
        let unit = measure.usual_unit();
        with_range(value(measure, 14, "9", unit), "1-8")
    };
    let values = [
        outside(Measure::Potassium),
        outside(Measure::Magnesium),
        outside(Measure::Potassium),
    ];
    let seen: Vec<Option<Measure>> = flags(&values).iter().map(|(_, it)| it.measure()).collect();
    assert_eq!(seen, [Some(Measure::Potassium), Some(Measure::Magnesium)]);
}

#[test]
fn a_value_outside_its_range_clears_with_the_next_one_inside() {
    let potassium = |days, text| {
        let reading = value(Measure::Potassium, days, text, Unit::MmolPerL);
        with_range(reading, "3.5-5.1")
    };
    let values = [potassium(14, "5.6"), potassium(16, "5.0")];
    assert_eq!(advice(&values), NOTHING);
    let of_one_day = [potassium(14, "5.6"), potassium(14, "5.0")];
    assert_eq!(advice(&of_one_day), RANGE);
}

#[test]
fn a_creatinine_inside_the_range_of_the_laboratory_still_counts_against_the_own_baseline() {
    let inside = with_range(creatinine(14, "1"), "0.5-1.1");
    assert_eq!(advice(&with_baseline([inside])), NOW);
    let outside = with_range(creatinine(14, "0.99"), "0.5-0.9");
    assert_eq!(advice(&with_baseline([outside])), RANGE);
}

// Late tests

#[test]
fn tests_more_than_three_days_late_are_told() {
    for (today, told) in [
        (14, &NOTHING[..]),
        (17, &NOTHING),
        (18, &LATE),
        (100, &LATE),
    ] {
        assert_eq!(advice_on(today, &[]), told, "day {today}");
    }
    let raised = flags_on(18, &[]);
    assert_eq!(raised[0].1, Seen::Late(on(14)));
}

#[test]
fn a_creatinine_clears_late_tests() {
    assert_eq!(advice_on(18, &[creatinine(18, "0.8")]), NOTHING);
    assert_eq!(advice_on(18, &[creatinine(11, "0.8")]), NOTHING);
    assert_eq!(advice_on(18, &[creatinine(10, "0.8")]), LATE);
    assert_eq!(advice_on(18, &[pressure(18, "120/80")]), LATE);
}

#[test]
fn before_the_first_dose_nothing_is_late() {
    assert_eq!(advice_on(-1, &[]), NOTHING);
    assert_eq!(advice_on(4, &[]), NOTHING);
}

// The table of flags

/// Section 3 of the clinical reference, row by row.
#[test]
fn the_worked_examples_of_the_reference_raise_its_flags() {
    let potassium = |text| {
        let reading = value(Measure::Potassium, 14, text, Unit::MeqPerL);
        with_range(reading, "3.5-5.1")
    };
    let own = |rest: &[Reading]| {
        let first = [creatinine(-7, "0.76"), micromoles(-4, "70.72")];
        [&first[..], rest].concat()
    };
    let examples = [
        (
            "creatinine 25 % over the mean of 0.76 mg/dL and 70.72 µmol/L",
            own(&[creatinine(14, "0.975")]),
            &[(keys::FLAG_TITLE_NOW, Urgency::Soon)][..],
        ),
        (
            "the same in µmol/L",
            own(&[micromoles(14, "86.19")]),
            &[(keys::FLAG_TITLE_NOW, Urgency::Soon)],
        ),
        (
            "just below, still inside the range of the laboratory",
            own(&[with_range(creatinine(14, "0.974"), "0.5-1.1")]),
            &[],
        ),
        (
            "still 25 % over on the repeat within two weeks",
            own(&[creatinine(14, "0.98"), creatinine(26, "0.98")]),
            &[(keys::FLAG_TITLE_TODAY, Urgency::Today)],
        ),
        (
            "50 % over, once",
            own(&[creatinine(14, "1.17")]),
            &[(keys::FLAG_TITLE_TODAY, Urgency::Today)],
        ),
        (
            "over 140 on two readings",
            vec![pressure(14, "142/88"), pressure(28, "144/86")],
            &[(keys::FLAG_TITLE_WEEK, Urgency::Soon)],
        ),
        (
            "over 90 on two readings",
            vec![pressure(14, "132/92, 134/94")],
            &[(keys::FLAG_TITLE_WEEK, Urgency::Soon)],
        ),
        (
            "over 160/90",
            vec![pressure(14, "164/94")],
            &[(keys::FLAG_TITLE_TODAY, Urgency::Soon)],
        ),
        (
            "180/120",
            vec![pressure(14, "180/120")],
            &[(keys::FLAG_TITLE_EMERGENCY, Urgency::Emergency)],
        ),
        (
            "potassium outside the range of the laboratory",
            vec![potassium("5.6")],
            &[(keys::FLAG_TITLE_SHOW, Urgency::Soon)],
        ),
        (
            "a baseline of one value",
            vec![creatinine(-7, "0.8"), creatinine(14, "2")],
            &[],
        ),
        (
            "fever of 38 °C",
            vec![value(Measure::Temperature, 14, "38", Unit::Celsius)],
            &[(keys::FLAG_TITLE_TODAY, Urgency::Soon)],
        ),
        (
            "several at once, the worst first",
            [
                own(&[creatinine(14, "1.5")]),
                vec![potassium("5.6"), pressure(14, "182/100")],
            ]
            .concat(),
            &[
                (keys::FLAG_TITLE_EMERGENCY, Urgency::Emergency),
                (keys::FLAG_TITLE_TODAY, Urgency::Today),
                (keys::FLAG_TITLE_SHOW, Urgency::Soon),
            ],
        ),
    ];
    for (which, values, expected) in examples {
        let raised = flags(&values);
        let told: Vec<(MessageId, Urgency)> = raised
            .iter()
            .map(|(spec, _)| (spec.title, spec.urgency))
            .collect();
        assert_eq!(told, expected, "{which}");
    }
    let late = flags_on(18, &[]);
    assert_eq!(late[0].0.title, keys::FLAG_TITLE_LATE, "four days late");
}

#[test]
fn the_flags_stand_from_the_most_to_the_least_urgent() {
    assert!(FLAGS.is_sorted_by_key(|spec| spec.urgency));
}

#[test]
fn a_limit_that_no_document_gives_is_a_question_for_the_clinic_or_a_rule_of_ours() {
    for spec in &FLAGS {
        match spec.trigger {
            Trigger::PressureFrom { .. } => assert_eq!(spec.basis, Basis::AskClinic),
            Trigger::TestsLate => assert_eq!(spec.basis, Basis::Practical),
            _ => assert!(matches!(spec.basis, Basis::Cited(places) if !places.is_empty())),
        }
    }
}

#[test]
fn no_flag_names_a_dose_or_says_that_something_is_normal_or_safe() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = fs::read_to_string(root.join("locales/en/values.ftl")).unwrap();
    let told: Vec<&str> = words
        .lines()
        .filter(|line| line.starts_with("flag-"))
        .collect();
    assert!(told.len() >= FLAGS.len());
    for line in told {
        let line = line.to_lowercase();
        let mut words = line.split(|letter: char| !letter.is_alphabetic());
        let forbidden = ["normal", "safe", "mg", "dose", "stop", "lower", "reduce"];
        assert!(!words.any(|word| forbidden.contains(&word)), "{line}");
    }
}

// What never changes a flag

/// What is measured, in whole small steps, so that it can be written in another unit exactly.
#[derive(Clone, Copy, Debug)]
enum What {
    /// Thousandths of mg/dL, and the upper end of a range.
    Creatinine(u32, Option<u32>),
    /// Two pressures of a sitting; the second may be missing.
    Pressures([u32; 2], Option<[u32; 2]>),
    /// Tenths of a degree Celsius.
    Temperature(u32),
    /// Tenths of g/dL, of mmol/L: the value and the upper end of its range.
    Haemoglobin(u32, u32),
    Potassium(u32, u32),
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    days: i64,
    is_after_dose: bool,
    what: What,
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    vec(entry(), 0..14)
}

fn entry() -> impl Strategy<Value = Entry> {
    // Limits of a baseline of 0.8 and what lies beside them, and anything else.
    let thousandths = prop_oneof![
        3 => select(vec![800_u32, 999, 1000, 1001, 1199, 1200]),
        1 => 400..1800_u32,
    ];
    let thousandths = (thousandths, option::weighted(0.3, 700..1300_u32));
    let pair = || {
        let systolic = prop_oneof![select(vec![140_u32, 141, 160, 161, 179, 180]), 110..190_u32];
        let diastolic = prop_oneof![select(vec![90_u32, 91, 119, 120]), 60..125_u32];
        [systolic.boxed(), diastolic.boxed()]
    };
    let what = prop_oneof![
        4 => thousandths.prop_map(|(value, high)| What::Creatinine(value, high)),
        3 => (pair(), option::of(pair())).prop_map(|(one, two)| What::Pressures(one, two)),
        1 => (375..385_u32).prop_map(What::Temperature),
        1 => (100..150_u32, 100..150_u32).prop_map(|(value, high)| What::Haemoglobin(value, high)),
        1 => (35..60_u32, 35..60_u32).prop_map(|(value, high)| What::Potassium(value, high)),
    ];
    // Few days, so that several values share one.
    let days = prop_oneof![3 => -6..=2_i64, 2 => 10..=16_i64];
    (days, any::<bool>(), what).prop_map(|(days, is_after_dose, what)| Entry {
        days,
        is_after_dose,
        what,
    })
}

impl Entry {
    /// The value, in its usual unit or in another one.
    fn reading(self, in_other_unit: bool) -> Reading {
        let tenths = |count: u32| format!("{}.{}", count / 10, count % 10);
        let (measure, text, unit, high) = match (self.what, in_other_unit) {
            (What::Creatinine(value, high), false) => {
                let text = |it: u32| format!("{}.{:03}", it / 1000, it % 1000);
                (
                    Measure::Creatinine,
                    text(value),
                    Unit::MgPerDl,
                    high.map(text),
                )
            }
            (What::Creatinine(value, high), true) => {
                let text = |it: u32| format!("{},{:04}", it * 884 / 10_000, it * 884 % 10_000);
                (
                    Measure::Creatinine,
                    text(value),
                    Unit::UmolPerL,
                    high.map(text),
                )
            }
            (What::Pressures(one, two), _) => {
                let text = |[high, low]: [u32; 2]| {
                    if in_other_unit {
                        format!("{high} / {low}; ")
                    } else {
                        format!("{high}/{low} ")
                    }
                };
                let text = text(one) + &two.map(text).unwrap_or_default();
                (Measure::BloodPressure, text, Unit::MmHg, None)
            }
            (What::Temperature(value), false) => {
                (Measure::Temperature, tenths(value), Unit::Celsius, None)
            }
            (What::Temperature(value), true) => {
                let hundredths = value * 18 + 3200;
                let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
                (Measure::Temperature, text, Unit::Fahrenheit, None)
            }
            (What::Haemoglobin(value, high), false) => {
                let high = Some(tenths(high));
                (Measure::Haemoglobin, tenths(value), Unit::GPerDl, high)
            }
            (What::Haemoglobin(value, high), true) => {
                let high = Some(high.to_string());
                (Measure::Haemoglobin, value.to_string(), Unit::GPerL, high)
            }
            (What::Potassium(value, high), _) => {
                let unit = Measure::Potassium.units()[usize::from(in_other_unit)];
                (Measure::Potassium, tenths(value), unit, Some(tenths(high)))
            }
        };
        Reading {
            range: high.map(|it| format!("<= {it}")).unwrap_or_default(),
            is_after_dose: self.is_after_dose,
            ..value(measure, self.days, &text, unit)
        }
    }
}

/// What of the flags nothing but the values themselves may change.
fn told(
    today: i64,
    values: &[Reading],
) -> Vec<(Trigger, MessageId, Option<Measure>, Option<Rise>)> {
    let rise = |seen: &Seen| match seen {
        Seen::Creatinine(_, rise) => Some(*rise),
        _ => None,
    };
    flags_on(today, values)
        .iter()
        .map(|(spec, seen)| (spec.trigger, spec.title, seen.measure(), rise(seen)))
        .collect()
}

fn as_entered(entries: &[Entry]) -> Vec<Reading> {
    entries.iter().map(|entry| entry.reading(false)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_entry_never_changes_a_flag(
        (entries, shuffled) in entries().prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle())),
        today in 0..25_i64,
    ) {
        prop_assert_eq!(told(today, &as_entered(&entries)), told(today, &as_entered(&shuffled)));
    }

    #[test]
    fn the_unit_never_changes_a_flag(entries in entries(), others in vec(any::<bool>(), 14), today in 0..25_i64) {
        let values: Vec<Reading> = entries.iter().zip(others).map(|(it, other)| it.reading(other)).collect();
        prop_assert_eq!(told(today, &as_entered(&entries)), told(today, &values));
    }

    #[test]
    fn a_value_entered_twice_never_changes_a_flag(
        entries in entries(),
        twice in vec((0..14_usize, any::<bool>(), 0..14_usize), 1..5),
        today in 0..25_i64,
    ) {
        let mut values = as_entered(&entries);
        for (from, in_other_unit, to) in twice {
            if let Some(entry) = entries.get(from) {
                let again = Reading { edited: Stamp(9), ..entry.reading(in_other_unit) };
                values.insert(to.min(values.len()), again);
            }
        }
        prop_assert_eq!(told(today, &as_entered(&entries)), told(today, &values));
    }

    #[test]
    fn of_one_measure_there_is_one_flag_at_most(entries in entries(), today in 0..25_i64) {
        let raised = told(today, &as_entered(&entries));
        for (place, (_, _, measure, _)) in raised.iter().enumerate() {
            prop_assert!(raised[..place].iter().all(|(_, _, other, _)| other != measure));
        }
    }

    #[test]
    fn a_creatinine_at_a_limit_as_it_is_shown_raises_its_flag(
        first in 300_000..3_000_000_u32,
        second in 300_000..3_000_000_u32,
        percent in select(vec![RISE, 50]),
        unit in select(Measure::Creatinine.units()),
    ) {
        let text = |millionths: u32| format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
        let mut values = vec![creatinine(-7, &text(first)), creatinine(-4, &text(second))];
        let Baseline::Known { twice, .. } = baseline(&values, Some(on(0))) else {
            unreachable!("there are two values");
        };
        let shown = Measure::Creatinine.in_unit(Rise::limit(twice, percent), unit, true);
        values.push(value(Measure::Creatinine, 14, &shown.to_string(), unit));
        prop_assert!(matches!(&flags(&values)[..], [(_, Seen::Creatinine(_, rise))] if rise.percent >= i64::from(percent)));
    }

    #[test]
    fn a_percentage_that_is_shown_is_reached_and_the_next_one_is_not(
        first in 300..3_000_u32,
        second in 300..3_000_u32,
        newest in 300..9_000_u32,
    ) {
        let text = |thousandths: u32| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        let known = baseline(&[creatinine(-7, &text(first)), creatinine(-4, &text(second))], Some(on(0)));
        let percent = known.rise(&creatinine(14, &text(newest))).unwrap().percent;
        // Values below the baseline count from there.
        if newest * 2 >= first + second {
            let (baseline_twice, newest) = (i64::from(first + second), i64::from(newest));
            prop_assert!(newest * 200 >= baseline_twice * (100 + percent));
            prop_assert!(newest * 200 < baseline_twice * (101 + percent));
        }
    }
}

// Helpers

/// The day so many days after the first dose.
fn on(days: i64) -> NaiveDate {
    after(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(), days).unwrap()
}

fn value(measure: Measure, days: i64, text: &str, unit: Unit) -> Reading {
    Reading {
        day: Some(on(days)),
        measure,
        text: text.to_owned(),
        unit,
        ..Reading::default()
    }
}

fn creatinine(days: i64, text: &str) -> Reading {
    value(Measure::Creatinine, days, text, Unit::MgPerDl)
}

fn micromoles(days: i64, text: &str) -> Reading {
    value(Measure::Creatinine, days, text, Unit::UmolPerL)
}

fn pressure(days: i64, text: &str) -> Reading {
    value(Measure::BloodPressure, days, text, Unit::MmHg)
}

fn after_dose(reading: Reading) -> Reading {
    Reading {
        is_after_dose: true,
        ..reading
    }
}

fn with_range(reading: Reading, range: &str) -> Reading {
    Reading {
        range: range.to_owned(),
        ..reading
    }
}

/// Two values of 0.8 mg/dL before the first dose, and others.
fn with_baseline<const COUNT: usize>(others: [Reading; COUNT]) -> Vec<Reading> {
    let first = [creatinine(-7, "0.8"), creatinine(-4, "0.80")];
    first.into_iter().chain(others).collect()
}

/// The flags of values alone: no visit is planned.
fn flags(values: &[Reading]) -> Vec<(&'static FlagSpec, Seen)> {
    raised(Case {
        values,
        baseline: &baseline(values, Some(on(0))),
        plan: &[],
        today: on(100),
    })
}

/// What the flags of values ask for; each flag has its own message.
fn advice(values: &[Reading]) -> Vec<MessageId> {
    let raised = flags(values);
    raised.iter().map(|(spec, _)| spec.advice).collect()
}

/// The flags on a day of a course of twelve weeks.
fn flags_on(today: i64, values: &[Reading]) -> Vec<(&'static FlagSpec, Seen)> {
    let course = Course {
        first_dose: Some(on(0)),
        weeks: 12,
        ..Course::default()
    };
    let mut tracker = Tracker::default();
    tracker.courses.put(COURSE, course, Stamp(1));
    tracker.visits.put("own", Visit::default(), Stamp(1));
    raised(Case {
        values,
        baseline: &baseline(values, Some(on(0))),
        plan: &plan(RULES, &tracker, values),
        today: on(today),
    })
}

fn advice_on(today: i64, values: &[Reading]) -> Vec<MessageId> {
    let raised = flags_on(today, values);
    raised.iter().map(|(spec, _)| spec.advice).collect()
}
