//! What a link or a code carries, and its form on the wire. `docs/formats.md` describes the form for others.
//!
//! Whoever opens a link did not write it: nothing in it is trusted. Sizes are looked at before anything is unpacked, texts lose
//! what cannot be seen, and nothing is taken over before the person has chosen.

use base64::{
    Engine,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
    prelude::BASE64_URL_SAFE_NO_PAD,
};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use thiserror::Error;

use super::{
    checklist::{Answer, Checklist, Entry, Question, Status},
    checksum::crc32,
    interaction::ChosenBy,
    journal::Journal,
    lab::{LabResult, Measure, Unit},
    medicines::Medicine,
    plan::after,
    reading::{Origin, Reading},
    record::{Record, Records},
    tracker::{Contact, Course, Visit},
};

/// The longest link that is looked at, in letters after the `#`.
pub const MAX_LINK: usize = 8 * 1024;
/// The longest link that is made without a word about it: what a code on paper and most chat apps carry.
pub const GOOD_LINK: usize = 2 * 1024;
/// The most that a link may unpack to, in bytes.
pub const MAX_UNPACKED: usize = 64 * 1024;
/// The most records in a link.
pub const MAX_RECORDS: usize = 500;
/// The longest text in a link, in letters.
pub const MAX_TEXT: usize = 2000;

/// How a link begins: so it is known for one, and by its version.
const MARK: &str = "rj";
const VERSION: &str = "1";

/// What a link is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A plan that a coordinator or clinic prepared.
    #[default]
    Plan,
    /// Parts of a person's own record.
    Record,
    /// Questions for the clinic.
    Questions,
}

/// What a link carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parcel {
    /// What it is.
    pub kind: Kind,
    /// Who it says it is from; may be empty.
    pub from: String,
    /// The language in which it is to be read, by its code; may be empty.
    pub language: String,
    /// A few words to the reader; may be empty.
    pub message: String,
    /// The day it was made.
    pub made_on: Option<NaiveDate>,
    /// The records.
    pub journal: Journal,
}

/// Why a link is not opened. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    /// Not a link of this app.
    #[error("not a link of this app")]
    NotALink,
    /// Made by a newer version of the app.
    #[error("the link is from a newer version of the app")]
    Newer,
    /// The end is missing.
    #[error("the end of the link is missing")]
    Cut,
    /// It is not what was sent.
    #[error("the link was changed on its way")]
    Changed,
    /// It holds more than is opened.
    #[error("the link holds too much")]
    TooLarge,
    /// The passcode is another one.
    #[error("the passcode is another one")]
    WrongPasscode,
    /// The browser cannot pack or seal.
    #[error("the browser cannot do this")]
    Unable,
}

/// What the letters of a link stand for: what it carries, packed as raw DEFLATE, and sealed where a passcode opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Whether a passcode opens it.
    pub is_sealed: bool,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Envelope {
    /// The letters of a link after the `#`.
    ///
    /// # Errors
    ///
    /// [`LinkError::TooLarge`] where they are more than a link may have.
    pub fn letters(&self) -> Result<String, LinkError> {
        let Self { is_sealed, bytes } = self;
        let length = u16::try_from(bytes.len()).map_err(|_| LinkError::TooLarge)?;
        let mut whole = vec![u8::from(*is_sealed)];
        whole.extend(length.to_be_bytes());
        whole.extend(bytes);
        let sum = crc32(&whole).to_be_bytes();
        let letters = BASE64_URL_SAFE_NO_PAD.encode([&sum, whole.as_slice()].concat());
        let letters = format!("{MARK}{VERSION}.{letters}");
        if letters.len() > MAX_LINK {
            return Err(LinkError::TooLarge);
        }
        Ok(letters)
    }

    /// Reads the letters of a link after the `#`.
    ///
    /// # Errors
    ///
    /// A [`LinkError`] that says why it is not opened.
    pub fn read(letters: &str) -> Result<Self, LinkError> {
        let letters = letters.trim();
        if letters.len() > MAX_LINK {
            return Err(LinkError::TooLarge);
        }
        let rest = letters.strip_prefix(MARK).ok_or(LinkError::NotALink)?;
        let (version, letters) = rest.split_once('.').unwrap_or((rest, ""));
        if version != VERSION {
            let is_number = version.parse::<u32>().is_ok();
            return Err(match (rest.is_empty(), is_number) {
                (true, _) => LinkError::Cut,
                (_, true) => LinkError::Newer,
                _ => LinkError::NotALink,
            });
        }
        // A chat app may have cut it anywhere: a last letter that is no whole byte is left out.
        let whole = letters.len() - usize::from(letters.len() % 4 == 1);
        let bytes = letters
            .get(..whole)
            .and_then(decoded)
            .ok_or(LinkError::Changed)?;
        let (sum, whole) = bytes.split_first_chunk().ok_or(LinkError::Cut)?;
        let [seal, long, short, bytes @ ..] = whole else {
            return Err(LinkError::Cut);
        };
        let length = usize::from(u16::from_be_bytes([*long, *short]));
        if bytes.len() < length {
            return Err(LinkError::Cut);
        }
        if bytes.len() > length || crc32(whole) != u32::from_be_bytes(*sum) {
            return Err(LinkError::Changed);
        }
        if *seal > 1 {
            return Err(LinkError::Newer);
        }
        Ok(Self {
            is_sealed: *seal == 1,
            bytes: bytes.to_vec(),
        })
    }
}

/// The bytes of a link; the bits of a last letter that belong to no byte do not matter.
fn decoded(letters: &str) -> Option<Vec<u8>> {
    let loose = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(&URL_SAFE, loose).decode(letters).ok()
}

impl Parcel {
    /// The form of version 1, not packed yet.
    ///
    /// # Errors
    ///
    /// [`LinkError::TooLarge`] where a text, the number of records or the whole is more than a link may hold.
    pub fn write(&self) -> Result<Vec<u8>, LinkError> {
        let mut wire = Wire::default();
        wire.parcel(&mut self.clone());
        if wire.written.len() > MAX_UNPACKED {
            wire.fail(LinkError::TooLarge);
        }
        wire.error.map_or(Ok(wire.written), Err)
    }

    /// Reads what was unpacked.
    ///
    /// # Errors
    ///
    /// [`LinkError::TooLarge`] beyond the limits, [`LinkError::Changed`] where it cannot be read.
    pub fn read(bytes: &[u8]) -> Result<Self, LinkError> {
        if bytes.len() > MAX_UNPACKED {
            return Err(LinkError::TooLarge);
        }
        let mut wire = Wire {
            to_read: Some(bytes),
            ..Wire::default()
        };
        let mut parcel = Self::default();
        wire.parcel(&mut parcel);
        if wire.to_read.is_some_and(|rest| !rest.is_empty()) {
            wire.fail(LinkError::Changed);
        }
        wire.error.map_or(Ok(parcel), Err)
    }
}

/// The letters of a link in a text that holds one: a whole address, the letters alone, or a message around them.
/// Empty where there are none.
#[must_use]
pub fn letters_in(text: &str) -> &str {
    let text = text.trim();
    let start = text.find("#rj").map(|hash| hash + 1);
    let start = start.or_else(|| text.starts_with(MARK).then_some(0));
    let letters = start
        .and_then(|start| text.get(start..))
        .unwrap_or_default();
    // A chat or a sentence may have put something behind it.
    let is_letter = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
    let end = letters.find(|it| !is_letter(it)).unwrap_or(letters.len());
    letters.get(..end).unwrap_or_default().trim_end_matches('.')
}

/// Takes out what cannot be seen: marks that steer or hide text can make one text look like another.
#[must_use]
pub fn visible(text: &str) -> String {
    let is_hidden = |letter: char| {
        matches!(letter,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
    };
    let letters = text
        .chars()
        .filter(|letter| *letter == '\n' || !letter.is_control())
        .filter(|letter| !is_hidden(*letter));
    letters.collect::<String>().trim().to_owned()
}

const KINDS: [Kind; 3] = [Kind::Plan, Kind::Record, Kind::Questions];
const CHOSEN_BY: [ChosenBy; 3] = [ChosenBy::Doctor, ChosenBy::Oneself, ChosenBy::NotSure];
const STATUSES: [Status; 6] = [
    Status::Open,
    Status::Done,
    Status::NotForMe,
    Status::Answered(Answer::Yes),
    Status::Answered(Answer::No),
    Status::Answered(Answer::NotSure),
];

/// The form of version 1, which is that of postcard: written, or read where there is something to read. Each part is described
/// once, for both. It never changes: another form is another version.
#[derive(Default)]
struct Wire<'a> {
    written: Vec<u8>,
    to_read: Option<&'a [u8]>,
    records: usize,
    /// What went wrong first. What is read after that is nothing.
    error: Option<LinkError>,
}

impl Wire<'_> {
    fn fail(&mut self, error: LinkError) {
        self.error.get_or_insert(error);
        self.to_read = self.to_read.map(|_| &[][..]);
    }

    fn byte(&mut self, it: &mut u8) {
        match self.to_read {
            None => self.written.push(*it),
            Some([first, rest @ ..]) => {
                *it = *first;
                self.to_read = Some(rest);
            }
            Some([]) => {
                *it = 0;
                self.fail(LinkError::Changed);
            }
        }
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self, it: &mut u64) {
        let mut number = 0;
        for place in 0..10 {
            let rest = *it >> (7 * place);
            let mut byte = u8::try_from(rest & 0x7F).unwrap_or_default();
            if rest > 0x7F {
                byte |= 0x80;
            }
            self.byte(&mut byte);
            number |= u64::from(byte & 0x7F) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        *it = number;
    }

    fn count(&mut self, it: usize) -> usize {
        let mut count = it as u64;
        self.number(&mut count);
        usize::try_from(count).unwrap_or(usize::MAX)
    }

    fn flag(&mut self, it: &mut bool) {
        let mut byte = u8::from(*it);
        self.byte(&mut byte);
        *it = byte == 1;
        if byte > 1 {
            self.fail(LinkError::Changed);
        }
    }

    fn text(&mut self, it: &mut String) {
        if self.to_read.is_none() {
            *it = visible(it);
        }
        let length = self.count(it.len());
        match self.to_read {
            None => self.written.extend(it.as_bytes()),
            Some(bytes) => {
                let (text, rest) = bytes.split_at_checked(length).unwrap_or_default();
                *it = str::from_utf8(text).map(visible).unwrap_or_default();
                if text.len() == length && str::from_utf8(text).is_ok() {
                    self.to_read = Some(rest);
                } else {
                    self.fail(LinkError::Changed);
                }
            }
        }
        if it.chars().nth(MAX_TEXT).is_some() {
            self.fail(LinkError::TooLarge);
        }
    }

    /// Something that may be missing.
    fn optional<T: Default>(&mut self, it: &mut Option<T>, part: impl Fn(&mut Self, &mut T)) {
        let mut is_there = it.is_some();
        self.flag(&mut is_there);
        if is_there {
            part(self, it.get_or_insert_default());
        } else {
            *it = None;
        }
    }

    /// One of a list, by its place in it.
    fn one_of<T: Copy + PartialEq>(&mut self, all: &[T], it: &mut T) {
        let place = all.iter().position(|other| other == it);
        let mut place = place
            .and_then(|it| u8::try_from(it).ok())
            .unwrap_or_default();
        self.byte(&mut place);
        match all.get(usize::from(place)) {
            Some(found) => *it = *found,
            None => self.fail(LinkError::Changed),
        }
    }

    /// Days since 1970, alternating between later and earlier ones.
    fn day(&mut self, it: &mut Option<NaiveDate>) {
        self.optional(it, |wire, it| {
            let days = (*it - NaiveDate::default()).num_days();
            let mut folded = ((days << 1) ^ (days >> 63)).cast_unsigned();
            wire.number(&mut folded);
            let days = (folded >> 1).cast_signed() ^ -(folded & 1).cast_signed();
            // Other years have another number of digits: what stores them could not read them again.
            let day = after(NaiveDate::default(), days);
            match day.filter(|day| (1000..10_000).contains(&day.year())) {
                Some(day) => *it = day,
                None => wire.fail(LinkError::Changed),
            }
        });
    }

    /// Minutes since midnight.
    fn time(&mut self, it: &mut Option<NaiveTime>) {
        self.optional(it, |wire, it| {
            let mut minutes = u64::from(it.hour() * 60 + it.minute());
            wire.number(&mut minutes);
            let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
            match NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0) {
                Some(time) => *it = time,
                None => wire.fail(LinkError::Changed),
            }
        });
    }

    fn records<T: Record>(&mut self, all: &mut Records<T>, part: fn(&mut Self, &mut T)) {
        let count = self.count(all.keys().count());
        self.records = self.records.saturating_add(count);
        if self.records > MAX_RECORDS {
            return self.fail(LinkError::TooLarge);
        }
        if self.to_read.is_none() {
            for (id, record) in all.iter() {
                self.text(&mut id.clone());
                part(self, &mut record.clone());
            }
        } else {
            for _ in 0..count {
                let (mut id, mut record) = (String::new(), T::default());
                self.text(&mut id);
                part(self, &mut record);
                all.insert(id, record);
            }
        }
    }

    fn parcel(&mut self, it: &mut Parcel) {
        let Checklist { entries, questions } = &mut it.journal.checklist;
        let tracker = &mut it.journal.tracker;
        self.one_of(&KINDS, &mut it.kind);
        self.text(&mut it.from);
        self.text(&mut it.language);
        self.text(&mut it.message);
        self.day(&mut it.made_on);
        self.records(&mut tracker.courses, Self::course);
        self.records(&mut tracker.visits, Self::visit);
        self.records(&mut tracker.readings, Self::reading);
        self.records(entries, Self::entry);
        self.records(questions, Self::question);
        self.records(it.journal.medicines.records_mut(), Self::medicine);
        self.records(&mut it.journal.tracker.contacts, Self::contact);
    }

    fn contact(&mut self, it: &mut Contact) {
        self.number(&mut it.edited.0);
        for text in [
            &mut it.name,
            &mut it.phone,
            &mut it.mail,
            &mut it.place,
            &mut it.hours,
        ] {
            self.text(text);
        }
    }

    fn course(&mut self, it: &mut Course) {
        self.number(&mut it.edited.0);
        self.day(&mut it.first_dose);
        self.byte(&mut it.weeks);
        self.text(&mut it.calendar);
    }

    fn visit(&mut self, it: &mut Visit) {
        self.number(&mut it.edited.0);
        self.text(&mut it.name);
        self.day(&mut it.day);
        self.time(&mut it.time);
        self.text(&mut it.zone);
        self.text(&mut it.place);
        self.text(&mut it.with);
        self.text(&mut it.said);
        self.optional(&mut it.skipped, Self::text);
        self.flag(&mut it.is_done);
        self.one_of(&Origin::ALL, &mut it.origin);
    }

    fn reading(&mut self, it: &mut Reading) {
        self.number(&mut it.edited.0);
        self.day(&mut it.day);
        self.one_of(&Measure::ALL, &mut it.measure);
        self.text(&mut it.text);
        self.one_of(&Unit::ALL, &mut it.unit);
        self.text(&mut it.range);
        self.one_of(&Origin::ALL, &mut it.origin);
        self.flag(&mut it.is_after_dose);
    }

    fn entry(&mut self, it: &mut Entry) {
        self.number(&mut it.edited.0);
        self.one_of(&STATUSES, &mut it.status);
        self.day(&mut it.done_on);
        self.optional(&mut it.result, |wire, it: &mut LabResult| {
            wire.text(&mut it.text);
            wire.optional(&mut it.unit, |wire, it| wire.one_of(&Unit::ALL, it));
        });
        self.text(&mut it.note);
    }

    fn question(&mut self, it: &mut Question) {
        self.number(&mut it.edited.0);
        self.text(&mut it.text);
    }

    fn medicine(&mut self, it: &mut Medicine) {
        self.number(&mut it.edited.0);
        self.text(&mut it.name);
        let count = self.count(it.holds.len());
        if count > MAX_RECORDS {
            return self.fail(LinkError::TooLarge);
        }
        it.holds.resize(count, String::new());
        for held in &mut it.holds {
            self.text(held);
        }
        self.text(&mut it.dose);
        self.text(&mut it.since);
        self.one_of(&CHOSEN_BY, &mut it.chosen_by);
        self.text(&mut it.by);
        self.flag(&mut it.is_taken);
    }
}
