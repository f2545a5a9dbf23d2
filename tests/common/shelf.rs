//! Arbitrary shelves, for property tests. Apart from `records`, because links know no shelf.

use proptest::{option, prelude::*};
use rescue_journey::domain::shelf::{Saved, Shelf};

use super::records::{QUESTIONS, day, records, stamp, words};

pub(crate) fn shelf() -> impl Strategy<Value = Shelf> {
    let (replaced, templates) = (records(&QUESTIONS, saved()), records(&QUESTIONS, saved()));
    (replaced, templates).prop_map(|(replaced, templates)| Shelf {
        replaced,
        templates,
    })
}

fn saved() -> impl Strategy<Value = Saved> {
    (stamp(), words(), option::of(day()), words(), words()).prop_map(
        |(edited, name, on, text, taken)| Saved {
            edited,
            name,
            on,
            text,
            taken,
        },
    )
}
