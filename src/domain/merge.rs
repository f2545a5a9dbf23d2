//! Copies of one record meet: another tab, another phone, a file, a link. All of them come together here.

use std::any::Any;

use super::{
    record::{Kept, Record, Records},
    stamp::Stamp,
};

impl<T: Record> Records<T> {
    /// Takes over whatever was edited later there: commutative, associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        for (id, their) in other.iter_kept() {
            if self.kept(id).is_none_or(|my| my < their) {
                self.keep(id.clone(), their.clone());
            }
        }
    }
}

/// How a record of a copy compares with the one here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// There was never anything here.
    New,
    /// Both say something else, and the copy was edited later.
    Changed,
    /// Both say something else, and this one was edited later; or it was removed here.
    Both,
    /// Both say the same.
    Same,
}

/// Records of one kind, whatever kind. What is done with all kinds is written once for all of them: as generic code it
/// would be in the app once for each.
pub(super) trait AnyRecords {
    fn as_any(&self) -> &dyn Any;

    /// All ids.
    fn ids(&self) -> Vec<String>;

    /// When this one was last edited.
    fn edited(&self, id: &str) -> Option<Stamp>;

    /// Copies one from records of the same kind, as edited at that time. Where there is none it is emptied.
    fn copy(&mut self, from: &dyn AnyRecords, id: &str, edited: Stamp);

    /// Whether both say the same, apart from when; one that is missing says what an empty one says.
    fn says_the_same(&self, as_in: &dyn AnyRecords, id: &str) -> bool;

    /// Whether it says nothing.
    fn is_blank(&self, id: &str) -> bool;
}

impl<T: Record + 'static> AnyRecords for Records<T> {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn ids(&self) -> Vec<String> {
        self.keys().cloned().collect()
    }

    fn edited(&self, id: &str) -> Option<Stamp> {
        self.get(id).map(T::edited)
    }

    fn copy(&mut self, from: &dyn AnyRecords, id: &str, edited: Stamp) {
        let kept = like(self, from).and_then(|from| from.kept(id));
        let kept = Kept {
            record: content(kept).at(edited),
            unknown: kept.and_then(|it| it.unknown.clone()),
        };
        self.keep(id.to_owned(), kept);
    }

    fn says_the_same(&self, as_in: &dyn AnyRecords, id: &str) -> bool {
        let other = like(self, as_in).and_then(|other| other.kept(id));
        content(self.kept(id)) == content(other)
    }

    fn is_blank(&self, id: &str) -> bool {
        content(self.kept(id)) == T::default()
    }
}

/// The same records, when they are of the same kind.
fn like<'a, T: 'static>(_: &Records<T>, any: &'a dyn AnyRecords) -> Option<&'a Records<T>> {
    any.as_any().downcast_ref()
}

/// What a record says, apart from when.
fn content<T: Record>(kept: Option<&Kept<T>>) -> T {
    let record = kept.map(|it| it.record.clone()).unwrap_or_default();
    record.at(Stamp::default())
}

/// How each record of `theirs` compares with that of `mine`. An empty one brings nothing.
pub(super) fn differences(
    mine: &dyn AnyRecords,
    theirs: &dyn AnyRecords,
) -> Vec<(String, Difference)> {
    let ids = theirs.ids().into_iter();
    ids.filter(|id| !theirs.is_blank(id))
        .map(|id| {
            let edited = mine.edited(&id);
            let difference = if edited.is_none() {
                Difference::New
            } else if mine.says_the_same(theirs, &id) {
                Difference::Same
            } else if edited < theirs.edited(&id) && !mine.is_blank(&id) {
                Difference::Changed
            } else {
                Difference::Both
            };
            (id, difference)
        })
        .collect()
}

/// Takes one over from a copy, as edited now.
pub(super) fn take(mine: &mut dyn AnyRecords, copy: &dyn AnyRecords, id: &str, now: Stamp) {
    let before = mine.edited(id).unwrap_or_default();
    mine.copy(copy, id, now.after(before));
}

/// Puts back what stood in `before` wherever something else stands in `after` and nothing was edited since. Gives how many were
/// put back. They get the stamp `now`, so that a merge with another tab does not bring the others back.
pub(super) fn give_back(
    mine: &mut dyn AnyRecords,
    [before, after]: [&dyn AnyRecords; 2],
    now: Stamp,
) -> usize {
    let mut count = 0;
    for id in after.ids() {
        if !before.says_the_same(after, &id) && mine.says_the_same(after, &id) {
            take(mine, before, &id, now);
            count += 1;
        }
    }
    count
}
