//! Tables of patients, as coordinators have them. Whatever row is read becomes a link that says what the row says.

#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use rescue_journey::domain::{
    prepared::{COLUMNS, MAX_ROWS, Prepared, rows},
    share::{LinkError, Parcel, visible},
    stamp::Stamp,
    tracker::Contact,
};

const LANGUAGES: [&str; 3] = ["en", "ko", "ar"];
const WEEKS: [u8; 2] = [12, 16];

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let usual = Prepared {
        clinic: Contact {
            name: "Clinic".to_owned(),
            ..Contact::default()
        },
        language: "en".to_owned(),
        weeks: 12,
        ..Prepared::default()
    };
    let Ok(rows) = rows(text, &usual, (&LANGUAGES, &WEEKS)) else {
        return;
    };
    assert!(rows.len() <= MAX_ROWS, "too many rows");
    let mut last = 1;
    for row in rows {
        assert!(row.number > last, "rows are counted downwards");
        last = row.number;
        match row.prepared {
            Ok(prepared) => look_at(&prepared),
            Err(column) => assert!(COLUMNS.contains(&column), "{column} is no column"),
        }
    }
});

fn look_at(prepared: &Prepared) {
    assert!(LANGUAGES.contains(&prepared.language.as_str()));
    assert!(WEEKS.contains(&prepared.weeks));
    let parcel = prepared.parcel("c", NaiveDate::default(), Stamp(1));
    let bytes = match parcel.write() {
        Ok(bytes) => bytes,
        Err(error) => return assert_eq!(error, LinkError::TooLarge, "no link can be made"),
    };
    // The words of a coordinator may hold what cannot be seen; the link does not.
    let expected = Parcel {
        message: visible(&parcel.message),
        ..parcel
    };
    assert_eq!(Parcel::read(&bytes), Ok(expected), "it reads otherwise");
}
