//! Records by id, each with the time of its last edit: merged, compared, taken over, taken back.

use std::collections::BTreeMap;

use super::stamp::Stamp;

/// Something that is edited as a whole. Its order begins with the time of the edit, so that the later of two is
/// the greater one; its default is what was never entered, or removed.
pub trait Record: Clone + Default + Ord {
    /// When it was last edited.
    fn edited(&self) -> Stamp;

    /// The same, edited at this time.
    #[must_use]
    fn at(self, edited: Stamp) -> Self;
}

/// Records by id. A removed one stays, empty, so that another copy cannot bring it back.
pub type Records<T> = BTreeMap<String, T>;

/// How a record of a copy differs from the one here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// There is nothing here.
    New,
    /// Both say something, and not the same.
    Changed,
}

/// Puts a record in its place, as edited now.
pub(super) fn put<T: Record>(records: &mut Records<T>, id: &str, record: T, now: Stamp) {
    let before = records.get(id).map(T::edited).unwrap_or_default();
    records.insert(id.to_owned(), record.at(now.after(before)));
}

/// Takes over whatever was edited later there: commutative, associative and idempotent.
pub(super) fn merge<T: Record>(mine: &mut Records<T>, theirs: &Records<T>) {
    for (id, their) in theirs {
        match mine.get_mut(id) {
            Some(my) if *my >= *their => {}
            Some(my) => *my = their.clone(),
            None => {
                mine.insert(id.clone(), their.clone());
            }
        }
    }
}

/// Goes back to how things stood. What differs gets the stamp `now`, so that a merge with another tab does
/// not bring it back.
pub(super) fn restore<T: Record>(records: &mut Records<T>, before: &Records<T>, now: Stamp) {
    for (id, record) in records {
        let old = before.get(id);
        if old != Some(record) {
            let edited = now.after(record.edited());
            *record = old.cloned().unwrap_or_default().at(edited);
        }
    }
}

/// The ids of `theirs` that say something else than `mine`, apart from when. An empty one brings nothing.
pub(super) fn differences<T: Record>(
    mine: &Records<T>,
    theirs: &Records<T>,
) -> impl Iterator<Item = (String, Difference)> {
    let content = |record: &T| record.clone().at(Stamp::default());
    theirs.iter().filter_map(move |(id, their)| {
        let theirs = content(their);
        let mine = mine.get(id).map(content).unwrap_or_default();
        if theirs == mine || theirs == T::default() {
            None
        } else if mine == T::default() {
            Some((id.clone(), Difference::New))
        } else {
            Some((id.clone(), Difference::Changed))
        }
    })
}
