//! What a link carries, unpacked. Whatever is read can also be stored and copied.

#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use rescue_journey::{domain::share::Parcel, storage::backup};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(parcel) = Parcel::read(bytes) {
        let again = parcel.write().and_then(|bytes| Parcel::read(&bytes));
        assert_eq!(
            again.as_ref(),
            Ok(&parcel),
            "written again, it reads otherwise"
        );
        let copy = backup::write(&parcel.journal, NaiveDate::default());
        let copy = copy.map(|text| backup::read(&text).map(|it| it.journal));
        assert!(
            matches!(copy, Ok(Ok(it)) if it == parcel.journal),
            "it cannot be read after it was stored"
        );
    }
});
