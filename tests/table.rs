//! Tables for spreadsheets, read by a parser that is not ours.

#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking"
)]

use csv::ReaderBuilder;
use proptest::{collection::vec, prelude::*, sample::select};
use rescue_journey::domain::table::write;

const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '|', '%'];

#[test]
fn a_table_is_read_cell_by_cell() {
    let rows = [
        vec!["day", "test", "value", "unit", "note"],
        vec![
            "2026-12-07",
            "크레아티닌",
            "0,98",
            "mg/dL",
            "Dr \"Kim\", 3F",
        ],
        vec!["2026-12-07", "ضغط الدم", "١٤٢/٨٨", "mmHg", "two\nlines"],
        vec!["", "", "", "", ""],
    ];
    let rows = rows.map(|row| row.into_iter().map(str::to_owned).collect::<Vec<_>>());
    assert_eq!(read(&write(&rows)), rows);
}

#[test]
fn a_table_says_that_it_is_utf_8() {
    let table = write(&[vec!["혈압".to_owned()]]);
    assert!(table.as_bytes().starts_with(b"\xef\xbb\xbf"));
}

#[test]
fn what_looks_like_a_formula_is_read_as_text() {
    for cell in [
        "=HYPERLINK(\"http://example.org\")",
        "+49 30 1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u{a0}=1",
        "＝1",
    ] {
        let table = read(&write(&[vec!["a".to_owned(), cell.to_owned()]]));
        assert_eq!(table, [["a".to_owned(), format!("'{cell}")]], "{cell:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_stands_in_a_cell_is_read_back_and_never_as_a_formula(
        rows in (1..5_usize).prop_flat_map(|width| vec(vec(cell(), width), 1..6)),
    ) {
        let found = read(&write(&rows));
        prop_assert_eq!(found.len(), rows.len());
        for (found, written) in found.iter().flatten().zip(rows.iter().flatten()) {
            prop_assert_eq!(found.strip_suffix(written).map(|it| matches!(it, "" | "'")), Some(true));
            prop_assert!(!found.trim_start().starts_with(FORMULA_SIGNS), "{found:?}");
        }
    }
}

/// Words, and signs that have a meaning in the file or in a spreadsheet.
fn cell() -> impl Strategy<Value = String> {
    let part = select(vec![
        "0.98",
        "=",
        "+",
        "-",
        "@",
        "|",
        "%",
        "'",
        "\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        " ",
        "혈압",
        "ضغط",
        "👩‍⚕️",
    ]);
    vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn read(table: &str) -> Vec<Vec<String>> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader.records().map(|it| row(it.unwrap())).collect()
}
