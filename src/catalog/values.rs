//! All values of a person: those of the tracker, and the results of the checklist, which are the first ones.

use crate::{
    catalog::checklist::{ITEMS, Kind},
    domain::{
        checklist::Checklist,
        journal::Place,
        reading::{Origin, Reading},
        tracker::Tracker,
    },
};

/// All values that have a day and a number, by day; where each is kept.
#[must_use]
pub fn values(checklist: &Checklist, tracker: &Tracker) -> Vec<(Place, Reading)> {
    let of_item = |item: &crate::catalog::checklist::ItemSpec| {
        let Kind::Test(measure) = item.kind else {
            return None;
        };
        let entry = checklist.entry(item.id);
        let result = entry.result.filter(|_| entry.done_on.is_some())?;
        let reading = Reading {
            edited: entry.edited,
            day: entry.done_on,
            measure,
            text: result.text,
            unit: result.unit.unwrap_or_else(|| measure.usual_unit()),
            origin: Origin::Typed,
            ..Reading::default()
        };
        Some((Place::Item(item.id.to_owned()), reading))
    };
    let of_tracker = tracker
        .values()
        .map(|(id, reading)| (Place::Reading(id.to_owned()), reading.clone()));
    let mut all: Vec<(Place, Reading)> = Vec::new();
    for value in ITEMS.iter().filter_map(of_item).chain(of_tracker) {
        let place = all.iter().rposition(|(_, it)| it.day <= value.1.day);
        all.insert(place.map_or(0, |place| place + 1), value);
    }
    all
}
