//! Files that say they are copies.

#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use rescue_journey::storage::backup::{read, write};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    if let Ok(copy) = read(text) {
        let again = write(&copy.journal, NaiveDate::default()).map(|text| read(&text));
        let journal = again.map(|it| it.map(|it| it.journal));
        assert!(
            matches!(journal, Ok(Ok(it)) if it == copy.journal),
            "written again, it reads otherwise"
        );
    }
});
