//! Links: any letters, and any packed bytes in letters that are whole, as somebody who sends one on purpose makes them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use rescue_journey::domain::share::{Envelope, MAX_UNPACKED, Parcel};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(letters) = str::from_utf8(bytes)
        && let Ok(envelope) = Envelope::read(letters)
    {
        open(&envelope);
    }
    let sent = Envelope {
        is_sealed: false,
        bytes: bytes.to_vec(),
    };
    if let Ok(letters) = sent.letters() {
        let received = Envelope::read(&letters);
        assert_eq!(received.as_ref(), Ok(&sent), "it does not arrive as sent");
        open(&sent);
    }
});

fn open(envelope: &Envelope) {
    let Ok(bytes) = decompress_to_vec_with_limit(&envelope.bytes, MAX_UNPACKED) else {
        return;
    };
    if let Ok(parcel) = Parcel::read(&bytes) {
        let again = parcel.write().and_then(|bytes| Parcel::read(&bytes));
        assert_eq!(again, Ok(parcel), "written again, it reads otherwise");
    }
}
