//! Tables for spreadsheets, read by a parser that is not ours.

#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking"
)]

use csv::{ReaderBuilder, Terminator, WriterBuilder};
use proptest::{collection::vec, prelude::*, sample::select};
use rescue_journey::domain::table::{self, write};

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

    // Only the names of the columns are plain: what parts the cells is looked for in their row.
    #[test]
    fn what_was_written_is_read_again_with_the_marks_against_formulas(rows in under_names()) {
        let text = write(&rows);
        let found = table::read(&text);
        prop_assert_eq!(&found, &read(&text));
        prop_assert_eq!(&found[0], &rows[0]);
        for (found, written) in found.iter().flatten().zip(rows.iter().flatten()) {
            prop_assert_eq!(found.strip_suffix(written).map(|it| matches!(it, "" | "'")), Some(true));
        }
    }

    #[test]
    fn what_another_program_wrote_is_read_cell_by_cell(
        rows in under_names(),
        separator in select(b",;\t".to_vec()),
        terminator in select(vec![Terminator::CRLF, Terminator::Any(b'\n')]),
        ends in any::<bool>(),
    ) {
        let mut writer = WriterBuilder::new()
            .delimiter(separator)
            .terminator(terminator)
            .from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        prop_assert_eq!(&table::read(&text), &rows);
        if ends {
            // Pasted rows do not end with a line end.
            let text = text.strip_suffix('\n').unwrap();
            prop_assert_eq!(&table::read(text.strip_suffix('\r').unwrap_or(text)), &rows);
        }
    }
}

#[test]
fn a_quoted_sign_in_the_name_of_a_column_parts_no_cells() {
    let rows = [["patient; room", "first_dose"], ["A-1", "2026-12-07"]];
    let rows = rows.map(|row| row.map(str::to_owned).to_vec());
    assert_eq!(table::read(&write(&rows)), rows);
    let text = "\"patient\n(room)\";first_dose\nA-1;2026-12-07\n";
    assert_eq!(table::read(text)[1], rows[1]);
}

/// Rows of two to four cells, of which the first holds plain names.
fn under_names() -> impl Strategy<Value = Vec<Vec<String>>> {
    let name = || select(vec!["patient", "first_dose", "혈압", "a \"b\"", "ضغط الدم"]);
    (2..5_usize).prop_flat_map(move |width| {
        let names = vec(name().prop_map(str::to_owned), width);
        (names, vec(vec(cell(), width), 0..5))
            .prop_map(|(names, rows)| [vec![names], rows].concat())
    })
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
