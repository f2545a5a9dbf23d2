//! A plan that a coordinator prepares for a patient: from a form, or many from a table.

use chrono::{NaiveDate, NaiveTime};
use thiserror::Error;

use super::{
    checklist::{Entry, Status},
    date::{day_of, time_of},
    number::western,
    reading::Origin,
    record::Record,
    share::{Kind, Parcel},
    stamp::Stamp,
    table,
    tracker::{CLINIC, COURSE, Contact, Course, Visit},
};

/// The id of the second contact: the person who helps with the way.
const HELPER: &str = "helper";
/// The id of the visit that a table can name: the first tests.
const FIRST_VISIT: &str = "baseline-1";
/// The most patients in one table.
pub const MAX_ROWS: usize = 500;

/// What goes into the link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// The clinic.
    pub clinic: Contact,
    /// A person who helps; without a name there is none.
    pub helper: Contact,
    /// The language in which the patient reads, by its code.
    pub language: String,
    /// The planned day of the first dose.
    pub first_dose: Option<NaiveDate>,
    /// How many weeks are planned.
    pub weeks: u8,
    /// Visits on another day than that of the plan, or with a time: each by its id.
    pub visits: Vec<(String, Option<NaiveDate>, Option<NaiveTime>)>,
    /// Steps of the checklist that this patient need not take, by their ids.
    pub left_out: Vec<String>,
    /// A few words to the patient.
    pub message: String,
}

impl Prepared {
    /// The link's content. `calendar` is new for each patient.
    #[must_use]
    pub fn parcel(&self, calendar: &str, today: NaiveDate, now: Stamp) -> Parcel {
        let mut parcel = Parcel {
            kind: Kind::Plan,
            from: self.clinic.name.clone(),
            language: self.language.clone(),
            message: self.message.clone(),
            made_on: Some(today),
            ..Parcel::default()
        };
        let tracker = &mut parcel.journal.tracker;
        for (id, contact) in [(CLINIC, &self.clinic), (HELPER, &self.helper)] {
            // Without a name it is called by what is known of it.
            let Contact {
                name,
                phone,
                mail,
                place,
                ..
            } = contact;
            let mut names = [name, phone, mail, place].into_iter();
            if let Some(name) = names.find(|it| !it.is_empty()) {
                let contact = Contact {
                    name: name.clone(),
                    ..contact.clone()
                };
                tracker.contacts.put(id, contact, now);
            }
        }
        if self.first_dose.is_some() {
            let course = Course {
                first_dose: self.first_dose,
                weeks: self.weeks,
                calendar: calendar.to_owned(),
                ..Course::default()
            };
            tracker.courses.put(COURSE, course, now);
        }
        for (id, day, time) in &self.visits {
            let visit = Visit {
                day: *day,
                time: *time,
                origin: Origin::Clinic,
                ..Visit::default()
            };
            if day.is_some() || time.is_some() {
                tracker.visits.put(id, visit, now);
            }
        }
        let entries = &mut parcel.journal.checklist.entries;
        for id in &self.left_out {
            let entry = Entry {
                status: Status::NotForMe,
                ..Entry::default()
            };
            entries.insert(id.clone(), entry.at(now));
        }
        parcel
    }
}

/// The columns of a table, as they are named in its first row. Only `first_dose` must be there.
pub const COLUMNS: [&str; 7] = [
    "patient",
    "language",
    "first_dose",
    "weeks",
    "first_visit",
    "first_visit_time",
    "message",
];

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the table, counted as spreadsheets do: the first row holds the names of the columns.
    pub number: usize,
    /// Whom it is for. It stays with the coordinator: the link does not hold it.
    pub patient: String,
    /// The plan, or the column that cannot be read.
    pub prepared: Result<Prepared, &'static str>,
}

/// Why a table is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RowsError {
    /// There is no column with the day of the first dose.
    #[error("there is no column `first_dose`")]
    NoColumns,
    /// There are more than [`MAX_ROWS`].
    #[error("there are too many rows")]
    TooMany,
}

/// Reads a table: of a file, or pasted from a spreadsheet. What a row leaves empty is as `usual`.
///
/// # Errors
///
/// A [`RowsError`] where nothing can be read.
pub fn rows(
    text: &str,
    usual: &Prepared,
    (languages, weeks): (&[&str], &[u8]),
) -> Result<Vec<Row>, RowsError> {
    let mut table = table::read(text).into_iter();
    let head = table.next().unwrap_or_default();
    let place = |name| {
        head.iter()
            .position(|it| it.trim().eq_ignore_ascii_case(name))
    };
    let places = COLUMNS.map(place);
    if place("first_dose").is_none() {
        return Err(RowsError::NoColumns);
    }
    let is_empty = |cells: &[String]| cells.iter().all(|it| it.trim().is_empty());
    let rows = table.zip(2..).filter(|(cells, _)| !is_empty(cells));
    let rows: Vec<Row> = rows
        .take(MAX_ROWS + 1)
        .map(|(cells, number)| {
            let [patient, language, first_dose, of_weeks, day, time, message] = places
                .map(|place| place.and_then(|it| cells.get(it)))
                .map(|cell| cell.map_or("", |it| it.trim()));
            // Days and numbers may come in the digits of another script.
            let [first_dose, of_weeks, day, time] = [first_dose, of_weeks, day, time].map(western);
            let [first_dose, of_weeks, day, time] =
                [&first_dose, &of_weeks, &day, &time].map(String::as_str);
            let prepared = || {
                let mut prepared = usual.clone();
                if !language.is_empty() {
                    let code = languages
                        .iter()
                        .find(|it| it.eq_ignore_ascii_case(language));
                    let code = code.ok_or("language")?;
                    (*code).clone_into(&mut prepared.language);
                }
                if !first_dose.is_empty() {
                    prepared.first_dose = Some(day_of(first_dose).ok_or("first_dose")?);
                }
                prepared.first_dose.ok_or("first_dose")?;
                if !of_weeks.is_empty() {
                    let count = of_weeks.parse().ok().filter(|it| weeks.contains(it));
                    prepared.weeks = count.ok_or("weeks")?;
                }
                let day = (!day.is_empty()).then(|| day_of(day).ok_or("first_visit"));
                let time = (!time.is_empty()).then(|| time_of(time).ok_or("first_visit_time"));
                if day.is_some() || time.is_some() {
                    prepared.visits.retain(|(id, ..)| id != FIRST_VISIT);
                    let visit = (FIRST_VISIT.to_owned(), day.transpose()?, time.transpose()?);
                    prepared.visits.push(visit);
                }
                if !message.is_empty() {
                    message.clone_into(&mut prepared.message);
                }
                Ok(prepared)
            };
            Row {
                number,
                patient: patient.to_owned(),
                prepared: prepared(),
            }
        })
        .collect();
    if rows.len() > MAX_ROWS {
        return Err(RowsError::TooMany);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Row> {
        let usual = Prepared {
            language: "en".into(),
            weeks: 12,
            ..Prepared::default()
        };
        rows(text, &usual, (&["en", "ar"], &[12, 16])).unwrap()
    }

    #[test]
    fn a_row_fills_in_what_the_usual_plan_leaves_open() {
        let rows = read(
            "patient,Language,first_dose,first_visit_time\nA-1,AR,2026-12-07,9:30\n\nA-2,,2026. 12. 8.,\n",
        );
        let [first, second] = rows.as_slice() else {
            panic!("two rows")
        };
        let prepared = first.prepared.as_ref().unwrap();
        assert_eq!((first.number, first.patient.as_str()), (2, "A-1"));
        assert_eq!(prepared.language, "ar");
        assert_eq!(prepared.weeks, 12);
        assert_eq!(prepared.first_dose, NaiveDate::from_ymd_opt(2026, 12, 7));
        let time = NaiveTime::from_hms_opt(9, 30, 0);
        assert_eq!(prepared.visits, [("baseline-1".into(), None, time)]);
        assert_eq!(second.number, 4);
        let second = second.prepared.as_ref().unwrap();
        assert_eq!(second.first_dose, NaiveDate::from_ymd_opt(2026, 12, 8));
    }

    #[test]
    fn a_contact_without_a_name_is_called_by_its_number() {
        let phone = "02-000-0000".to_owned();
        let helper = Contact {
            phone: phone.clone(),
            ..Contact::default()
        };
        let prepared = Prepared {
            helper,
            ..Prepared::default()
        };
        let parcel = prepared.parcel("", NaiveDate::default(), Stamp(1));
        let contacts: Vec<_> = parcel.journal.tracker.contacts().collect();
        let [(HELPER, contact)] = contacts.as_slice() else {
            panic!("one contact")
        };
        assert_eq!((&contact.name, &contact.phone), (&phone, &phone));
    }

    #[test]
    fn the_column_that_cannot_be_read_is_named() {
        let text = "first_dose\tlanguage\tweeks\n7/12/2026\t\t\n2026-12-07\txx\t\n2026-12-07\t\t13";
        let errors: Vec<_> = read(text)
            .into_iter()
            .map(|it| it.prepared.unwrap_err())
            .collect();
        assert_eq!(errors, ["first_dose", "language", "weeks"]);
    }

    #[test]
    fn a_table_without_the_day_is_not_read() {
        let read = rows("name\nA", &Prepared::default(), (&[], &[]));
        assert_eq!(read, Err(RowsError::NoColumns));
        let many = format!("first_dose\n{}", "2026-12-07\n".repeat(MAX_ROWS + 1));
        let read = rows(&many, &Prepared::default(), (&[], &[]));
        assert_eq!(read, Err(RowsError::TooMany));
    }

    #[test]
    fn a_day_that_no_link_can_hold_is_not_read() {
        let text = "first_dose,first_visit\n20261-12-07,\n2026-12-07,20261-12-07\n";
        let errors: Vec<_> = read(text)
            .into_iter()
            .map(|it| it.prepared.unwrap_err())
            .collect();
        assert_eq!(errors, ["first_dose", "first_visit"]);
    }

    #[test]
    fn the_patient_is_not_in_the_link() {
        let rows = read("patient,first_dose\nGreta Garbo,2026-12-07");
        let prepared = rows.into_iter().find_map(|it| it.prepared.ok()).unwrap();
        let parcel = prepared.parcel("c", NaiveDate::default(), Stamp(1));
        let bytes = parcel.write().unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("Garbo"));
    }
}
