//! The course of treatment, what was noted about its visits, values, and whom to turn to: all that is kept of the tracker.

use chrono::{NaiveDate, NaiveTime};

use super::{
    reading::{Origin, Reading},
    record::{Record, Records},
    stamp::Stamp,
};

/// The course, as the person entered it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Course {
    /// When it was last edited. First field: the later version is the greater one.
    pub edited: Stamp,
    /// The day of the first dose, taken or planned by the clinic.
    pub first_dose: Option<NaiveDate>,
    /// How many weeks are planned.
    pub weeks: u8,
    /// Names this person's visits in calendars, so that importing them again changes them.
    pub calendar: String,
}

/// What was noted about a visit: one of the plan, or one of the person's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Visit {
    /// When it was last edited. First field: the later version is the greater one.
    pub edited: Stamp,
    /// What a visit of the person's own is called; empty for one of the plan.
    pub name: String,
    /// The day, where it is not the one of the plan.
    pub day: Option<NaiveDate>,
    /// The time of day.
    pub time: Option<NaiveTime>,
    /// The time zone of the time, by its IANA name; empty for [`SEOUL`].
    pub zone: String,
    /// Where.
    pub place: String,
    /// With whom.
    pub with: String,
    /// What was said.
    pub said: String,
    /// Why it is left out, if it is.
    pub skipped: Option<String>,
    /// Whether the person was there.
    pub is_done: bool,
    /// Where the date is from.
    pub origin: Origin,
}

/// The time zone of the clinic. It has no summer time: nine hours ahead of UTC all year.
pub const SEOUL: &str = "Asia/Seoul";

/// A clinic, an office or a person to turn to.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contact {
    /// When it was last edited. First field: the later version is the greater one.
    pub edited: Stamp,
    /// What it is called; empty once it was removed.
    pub name: String,
    /// Its telephone number, as it was written.
    pub phone: String,
    /// Its address for mail.
    pub mail: String,
    /// Where it is.
    pub place: String,
    /// When it answers, and in which languages.
    pub hours: String,
}

/// The id of the contact that is the clinic itself.
pub const CLINIC: &str = "clinic";

impl Record for Contact {
    fn edited(&self) -> Stamp {
        self.edited
    }

    fn at(self, edited: Stamp) -> Self {
        Self { edited, ..self }
    }
}

impl Record for Course {
    fn edited(&self) -> Stamp {
        self.edited
    }

    fn at(self, edited: Stamp) -> Self {
        Self { edited, ..self }
    }
}

impl Record for Visit {
    fn edited(&self) -> Stamp {
        self.edited
    }

    fn at(self, edited: Stamp) -> Self {
        Self { edited, ..self }
    }
}

impl Visit {
    /// The time zone of its time.
    #[must_use]
    pub fn zone(&self) -> &str {
        if self.zone.is_empty() {
            SEOUL
        } else {
            &self.zone
        }
    }
}

/// All that is kept of the tracker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tracker {
    /// The course, under [`COURSE`].
    pub courses: Records<Course>,
    /// What was noted about visits, by the id of the rule or an own one.
    pub visits: Records<Visit>,
    /// Values.
    pub readings: Records<Reading>,
    /// The clinic, under [`CLINIC`], and others to turn to.
    pub contacts: Records<Contact>,
}

/// The id of the only course.
pub const COURSE: &str = "course";

impl Tracker {
    /// The course; an empty one before anything is entered.
    #[must_use]
    pub fn course(&self) -> Course {
        self.courses.get(COURSE).cloned().unwrap_or_default()
    }

    /// What was noted about a visit.
    #[must_use]
    pub fn visit(&self, id: &str) -> Visit {
        self.visits.get(id).cloned().unwrap_or_default()
    }

    /// Values that were not removed.
    pub fn values(&self) -> impl Iterator<Item = (&str, &Reading)> {
        self.readings
            .iter()
            .filter(|(_, reading)| reading.day.is_some())
            .map(|(id, reading)| (id.as_str(), reading))
    }

    /// Takes over from `other` whatever was edited later there: commutative, associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        self.courses.merge(&other.courses);
        self.visits.merge(&other.visits);
        self.readings.merge(&other.readings);
        self.contacts.merge(&other.contacts);
    }

    /// Contacts that were not removed.
    pub fn contacts(&self) -> impl Iterator<Item = (&str, &Contact)> {
        self.contacts
            .iter()
            .filter(|(_, contact)| !contact.name.is_empty())
            .map(|(id, contact)| (id.as_str(), contact))
    }
}
