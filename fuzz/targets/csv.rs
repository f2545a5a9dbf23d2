//! Tables of any texts: read by another parser they hold the same cells, and none is a formula. Rows are parted by U+001E,
//! cells by U+001F.

#![no_main]

use csv::{ReaderBuilder, StringRecord};
use libfuzzer_sys::fuzz_target;
use rescue_journey::domain::table::write;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let cells = |row: &str| row.split('\u{1f}').map(str::to_owned).collect();
    let rows: Vec<Vec<String>> = text.split('\u{1e}').map(cells).collect();
    let table = write(&rows);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(table.as_bytes());
    let found: Result<Vec<StringRecord>, _> = reader.records().collect();
    let found = found.unwrap_or_default();
    assert_eq!(found.len(), rows.len(), "rows");
    for (found, row) in found.iter().zip(&rows) {
        assert_eq!(found.len(), row.len(), "cells of {row:?}");
        for (found, cell) in found.iter().zip(row) {
            let before = found.strip_suffix(cell.as_str());
            assert!(
                matches!(before, Some("" | "'")),
                "{cell:?} became {found:?}"
            );
            let first = found.trim_start().chars().next();
            assert!(
                !matches!(
                    first,
                    Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
                ),
                "{found:?} is read as a formula"
            );
        }
    }
});
