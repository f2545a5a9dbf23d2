//! The medicines, foods and herbs that a person takes.

use super::{
    interaction::ChosenBy,
    record::{Record, Records},
    stamp::Stamp,
};

/// Something that a person takes, in their own words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Medicine {
    /// When it was last edited. First field: the later version is the greater one.
    pub edited: Stamp,
    /// The name as it was found or typed; empty once it was removed.
    pub name: String,
    /// Ids of what it holds, as the list of medicines names them; `~` and a name for what is not listed there.
    /// Empty where the name was only typed.
    pub holds: Vec<String>,
    /// How much and how often, as on the label.
    pub dose: String,
    /// Since when.
    pub since: String,
    /// Who chose it.
    pub chosen_by: ChosenBy,
    /// Name of the doctor or clinic.
    pub by: String,
    /// Whether it is taken now.
    pub is_taken: bool,
}

impl Default for Medicine {
    fn default() -> Self {
        Self {
            edited: Stamp::default(),
            name: String::new(),
            holds: Vec::new(),
            dose: String::new(),
            since: String::new(),
            chosen_by: ChosenBy::default(),
            by: String::new(),
            is_taken: true,
        }
    }
}

impl Record for Medicine {
    fn edited(&self) -> Stamp {
        self.edited
    }

    fn at(self, edited: Stamp) -> Self {
        Self { edited, ..self }
    }
}

/// All that a person wrote down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Medicines(Records<Medicine>);

impl Medicines {
    /// Puts the list together.
    #[must_use]
    pub fn new(records: Records<Medicine>) -> Self {
        Self(records)
    }

    /// All records by id, also of removed medicines.
    #[must_use]
    pub fn records(&self) -> &Records<Medicine> {
        &self.0
    }

    /// For changes to all records.
    pub(super) fn records_mut(&mut self) -> &mut Records<Medicine> {
        &mut self.0
    }

    /// What was not removed, in the order in which it was written down.
    pub fn listed(&self) -> impl Iterator<Item = (&str, &Medicine)> {
        self.0
            .iter()
            .filter(|(_, medicine)| !medicine.name.is_empty())
            .map(|(id, medicine)| (id.as_str(), medicine))
    }

    /// Whether a product with this name that holds this is listed.
    #[must_use]
    pub fn has(&self, name: &str, holds: &[String]) -> bool {
        self.listed()
            .any(|(_, medicine)| medicine.name == name && medicine.holds == holds)
    }

    /// Keeps a medicine under its id.
    pub fn put(&mut self, id: &str, medicine: Medicine, now: Stamp) {
        self.0.put(id, medicine, now);
    }

    /// Removes one; its id stays, so that an older copy cannot bring it back.
    pub fn remove(&mut self, id: &str, now: Stamp) {
        self.0.empty(id, now);
    }

    /// Takes over from `other` whatever was edited later there: commutative, associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        self.0.merge(&other.0);
    }

    /// What is in more than one of the medicines that are taken now: the id, and the names of those that hold it.
    #[must_use]
    pub fn held_twice(&self) -> Vec<(&str, Vec<&str>)> {
        let mut held: Vec<(&str, Vec<&str>)> = Vec::new();
        for (_, medicine) in self.listed().filter(|(_, medicine)| medicine.is_taken) {
            for (place, id) in medicine.holds.iter().enumerate() {
                if medicine
                    .holds
                    .iter()
                    .take(place)
                    .any(|earlier| earlier == id)
                {
                    continue;
                }
                match held.iter_mut().find(|(it, _)| it == id) {
                    Some((_, names)) => names.push(&medicine.name),
                    None => held.push((id, vec![&medicine.name])),
                }
            }
        }
        held.retain(|(_, names)| names.len() > 1);
        held
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn medicine(name: &str, holds: &[&str]) -> Medicine {
        Medicine {
            name: name.to_owned(),
            holds: holds.iter().map(|&it| it.to_owned()).collect(),
            ..Medicine::default()
        }
    }

    fn list(medicines: &[Medicine]) -> Medicines {
        let mut list = Medicines::default();
        for (number, medicine) in medicines.iter().enumerate() {
            list.put(&format!("m{number}"), medicine.clone(), Stamp(1));
        }
        list
    }

    #[test]
    fn the_same_ingredient_twice_is_found_across_brands() {
        let list = list(&[
            medicine("Advil", &["ibuprofen"]),
            medicine("cold remedy", &["ibuprofen", "~pseudoephedrine"]),
            medicine("Neurofen", &["~pseudoephedrine"]),
        ]);
        assert_eq!(
            list.held_twice(),
            [
                ("ibuprofen", vec!["Advil", "cold remedy"]),
                ("~pseudoephedrine", vec!["cold remedy", "Neurofen"]),
            ]
        );
    }

    #[test]
    fn what_is_not_taken_now_is_not_taken_twice() {
        let past = Medicine {
            is_taken: false,
            ..medicine("Advil", &["ibuprofen"])
        };
        let list = list(&[past, medicine("Brufen", &["ibuprofen", "ibuprofen"])]);
        assert!(list.held_twice().is_empty());
    }

    #[test]
    fn a_removed_medicine_is_neither_listed_nor_brought_back() {
        let mut mine = list(&[medicine("Advil", &["ibuprofen"])]);
        let copy = mine.clone();
        mine.remove("m0", Stamp(2));
        mine.merge(&copy);
        assert_eq!(mine.listed().count(), 0);
        assert!(!mine.has("Advil", &["ibuprofen".to_owned()]));
        assert!(copy.has("Advil", &["ibuprofen".to_owned()]));
    }
}
