//! Stored texts that something else changed: the first letter chooses the document, a line with `---` parts the two slots.
//! A text without a header gets one that fits, so that what is below it is looked at.

#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use rescue_journey::{
    domain::{
        checklist::Checklist, checksum::crc32, medicines::Medicines, shelf::Shelf, tracker::Tracker,
    },
    storage::{Document, KeyValue, MemoryStore, PREFIX, Settings, Trouble, load, save},
};

fuzz_target!(|bytes: &[u8]| {
    let Some((document, text)) = str::from_utf8(bytes)
        .ok()
        .and_then(|it| it.split_at_checked(1))
    else {
        return;
    };
    match document {
        "c" => look_at::<Checklist>(text),
        "h" => look_at::<Shelf>(text),
        "m" => look_at::<Medicines>(text),
        "s" => look_at::<Settings>(text),
        _ => look_at::<Tracker>(text),
    }
});

fn look_at<D: Document + Clone + Debug + PartialEq>(text: &str) {
    let (one, other) = text.split_once("\n---\n").unwrap_or((text, ""));
    let slots = [slot::<D>(0, one), slot::<D>(1, other)];
    let slots: Vec<_> = slots.into_iter().flatten().collect();
    let store = MemoryStore::new(slots.clone());
    let before = load::<D>(&store);
    let mut document = D::default();
    let result = save(&store, &mut document);
    if before.trouble == Some(Trouble::Newer) {
        assert!(result.is_err(), "a newer record was written over");
    }
    if result.is_err() {
        for (key, text) in &slots {
            assert_eq!(store.get(key).as_ref(), Ok(&Some(text.clone())));
        }
        return;
    }
    let mut expected = D::default();
    expected.merge(&before.document);
    assert_eq!(document, expected, "not all that could be read was kept");
    let after = load::<D>(&store);
    assert_eq!(after.document, expected, "it is read otherwise than saved");
    if before.trouble == Some(Trouble::Damaged) {
        let texts = store.keys().unwrap_or_default();
        assert!(
            texts.iter().any(|key| key.contains("/damaged/")),
            "a damaged text was not put aside"
        );
    }
}

/// Key and text of a slot, unless it is empty.
fn slot<D: Document>(slot: u64, text: &str) -> Option<(String, String)> {
    let key = format!("{PREFIX}{}/{slot}", D::NAME);
    let text = if text.starts_with('{') {
        let (version, sequence) = (D::VERSION, slot + 1);
        let sum = crc32(format!("{version} {sequence} {text}").as_bytes());
        format!("{version} {sequence} {sum:08x}\n{text}")
    } else {
        text.to_owned()
    };
    (!text.is_empty()).then_some((key, text))
}
