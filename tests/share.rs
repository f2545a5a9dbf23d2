//! Links: whatever goes in comes out, and whatever else comes in does no harm.

#[path = "common/records.rs"]
mod records;

use chrono::{NaiveDate, NaiveTime};
use miniz_oxide::{
    deflate::compress_to_vec,
    inflate::{TINFLStatus, decompress_to_vec_with_limit},
};
use proptest::{collection::vec, prelude::*, sample::select};
use records::{cases, day, journal, words};
use rescue_journey::domain::{
    checklist::{Answer, Checklist, Entry, Question, Status},
    interaction::ChosenBy,
    journal::Journal,
    lab::{LabResult, Measure, Unit},
    medicines::{Medicine, Medicines},
    merge::Difference,
    reading::{Origin, Reading},
    record::Records,
    share::{
        Envelope, GOOD_LINK, Kind, LinkError, MAX_LINK, MAX_RECORDS, MAX_TEXT, MAX_UNPACKED,
        Parcel, letters_in, visible,
    },
    stamp::Stamp,
    tracker::{CLINIC, COURSE, Contact, Course, Tracker, Visit},
};
use rescue_journey::storage::backup;

fn parcel() -> impl Strategy<Value = Parcel> {
    let kind = prop_oneof![Just(Kind::Plan), Just(Kind::Record), Just(Kind::Questions)];
    let texts = (words(), words(), words());
    (kind, texts, proptest::option::of(day()), journal()).prop_map(
        |(kind, (from, language, message), made_on, journal)| Parcel {
            kind,
            from,
            language,
            message,
            made_on,
            journal,
        },
    )
}

/// The letters of a link, packed as the browser packs it.
fn link(parcel: &Parcel) -> Result<String, LinkError> {
    packed(&parcel.write()?).letters()
}

fn packed(bytes: &[u8]) -> Envelope {
    Envelope {
        is_sealed: false,
        bytes: compress_to_vec(bytes, 9),
    }
}

fn opened(link: &str) -> Result<Parcel, LinkError> {
    Parcel::read(&unpacked(&Envelope::read(link)?)?)
}

/// What is in it, unpacked no further than a link may hold.
fn unpacked(envelope: &Envelope) -> Result<Vec<u8>, LinkError> {
    decompress_to_vec_with_limit(&envelope.bytes, MAX_UNPACKED).map_err(|error| {
        if error.status == TINFLStatus::HasMoreOutput {
            LinkError::TooLarge
        } else {
            LinkError::Changed
        }
    })
}

/// All of a record but its texts, which lose what cannot be seen.
fn without_texts(journal: &Journal) -> Journal {
    let Journal {
        checklist,
        medicines,
        tracker,
    } = journal;
    let entries = checklist.entries().iter().map(|(id, it)| {
        let result = it.result.as_ref().map(|result| LabResult {
            text: String::new(),
            ..*result
        });
        let entry = Entry {
            result,
            note: String::new(),
            ..it.clone()
        };
        (id.clone(), entry)
    });
    let questions = checklist.questions().iter().map(|(id, it)| {
        let text = String::new();
        (id.clone(), Question { text, ..it.clone() })
    });
    let medicines = medicines.records().iter().map(|(id, it)| {
        let medicine = Medicine {
            edited: it.edited,
            holds: it.holds.iter().map(|_| String::new()).collect(),
            chosen_by: it.chosen_by,
            is_taken: it.is_taken,
            ..Medicine::default()
        };
        (id.clone(), medicine)
    });
    let courses = tracker.courses.iter().map(|(id, it)| {
        let calendar = String::new();
        (
            id.clone(),
            Course {
                calendar,
                ..it.clone()
            },
        )
    });
    let visits = tracker.visits.iter().map(|(id, it)| {
        let visit = Visit {
            edited: it.edited,
            day: it.day,
            time: it.time,
            skipped: it.skipped.as_ref().map(|_| String::new()),
            is_done: it.is_done,
            origin: it.origin,
            ..Visit::default()
        };
        (id.clone(), visit)
    });
    let readings = tracker.readings.iter().map(|(id, it)| {
        let reading = Reading {
            text: String::new(),
            range: String::new(),
            ..it.clone()
        };
        (id.clone(), reading)
    });
    let contacts = tracker.contacts.iter().map(|(id, it)| {
        let contact = Contact {
            edited: it.edited,
            ..Contact::default()
        };
        (id.clone(), contact)
    });
    Journal {
        checklist: Checklist::new(entries.collect(), questions.collect()),
        medicines: Medicines::new(medicines.collect()),
        tracker: Tracker {
            courses: courses.collect(),
            visits: visits.collect(),
            readings: readings.collect(),
            contacts: contacts.collect(),
        },
    }
}

fn questions(count: usize, text: &str) -> Parcel {
    let mut checklist = Checklist::default();
    for number in 0..count {
        checklist.ask(&format!("q{number}"), text, Stamp(1));
    }
    Parcel {
        kind: Kind::Questions,
        journal: Journal {
            checklist,
            ..Journal::default()
        },
        ..Parcel::default()
    }
}

/// One of everything: each measure, unit, status and origin. The order of their lists is part of the form.
fn everything() -> Parcel {
    let day = |number: u32| NaiveDate::from_ymd_opt(2026, 11, 1 + number);
    let mut parcel = Parcel {
        kind: Kind::Record,
        from: "김 간호사".to_owned(),
        language: "ar".to_owned(),
        message: "مرحبًا\n안녕하세요".to_owned(),
        made_on: day(22),
        journal: Journal::default(),
    };
    let Journal {
        checklist,
        medicines,
        tracker,
    } = &mut parcel.journal;
    fill(tracker);
    let statuses = [
        Status::Open,
        Status::Done,
        Status::NotForMe,
        Status::Answered(Answer::Yes),
        Status::Answered(Answer::No),
        Status::Answered(Answer::NotSure),
    ];
    for (number, status) in (1_u32..).zip(statuses) {
        let entry = Entry {
            status,
            done_on: day(number).filter(|_| status == Status::Done),
            note: format!("note {number}"),
            ..Entry::default()
        };
        checklist.put(&format!("item-{number}"), entry, Stamp(number.into()));
    }
    for (number, unit) in (10_u32..).zip(Unit::ALL.into_iter().map(Some).chain([None])) {
        let entry = Entry {
            result: Some(LabResult {
                text: "0.78".to_owned(),
                unit,
            }),
            ..Entry::default()
        };
        checklist.put(&format!("result-{number}"), entry, Stamp(number.into()));
    }
    checklist.ask("q1", "Why?", Stamp(1_790_000_000_123));
    for (number, chosen_by) in (1..).zip([ChosenBy::Doctor, ChosenBy::Oneself, ChosenBy::NotSure]) {
        let medicine = Medicine {
            name: "부루펜 400".to_owned(),
            holds: vec!["ibuprofen".to_owned(), "~something".to_owned()],
            dose: "1-0-1".to_owned(),
            since: "March".to_owned(),
            chosen_by,
            by: "Dr Kim".to_owned(),
            is_taken: number != 2,
            ..Medicine::default()
        };
        medicines.put(&format!("m{number}"), medicine, Stamp(number));
    }
    parcel
}

/// One of everything in it.
fn fill(tracker: &mut Tracker) {
    let day = |number: u32| NaiveDate::from_ymd_opt(2026, 11, 1 + number);
    let course = Course {
        first_dose: day(0),
        weeks: 16,
        calendar: "calendar".to_owned(),
        ..Course::default()
    };
    tracker.courses.put(COURSE, course, Stamp(3));
    for (number, origin) in (1..).zip(Origin::ALL) {
        let visit = Visit {
            name: "Own".to_owned(),
            day: day(number),
            time: NaiveTime::from_hms_opt(23, 59, 0),
            zone: "America/New_York".to_owned(),
            place: "3rd floor".to_owned(),
            with: "Dr Kim".to_owned(),
            said: "Come again".to_owned(),
            skipped: (number == 2).then(|| "ill".to_owned()),
            is_done: number == 3,
            origin,
            ..Visit::default()
        };
        tracker
            .visits
            .put(&format!("week-{number}"), visit, Stamp(4));
    }
    for (number, measure) in (1..).zip(Measure::ALL) {
        let reading = Reading {
            day: day(number),
            measure,
            text: "1,2".to_owned(),
            unit: measure.usual_unit(),
            range: "0.5-1.1".to_owned(),
            is_after_dose: number == 1,
            ..Reading::default()
        };
        tracker
            .readings
            .put(&format!("r{number}"), reading, Stamp(5));
    }
    let clinic = Contact {
        name: "서울 병원".to_owned(),
        phone: "+82 2 000 0000".to_owned(),
        mail: "visit@example.org".to_owned(),
        place: "3rd floor".to_owned(),
        hours: "9:00-17:00".to_owned(),
        ..Contact::default()
    };
    tracker.contacts.put(CLINIC, clinic, Stamp(6));
}

#[test]
fn a_link_of_version_1_is_opened_for_ever() {
    let sample = include_str!("samples/link-v1.txt");
    assert_eq!(opened(sample), Ok(everything()));
}

// The form as `docs/formats.md` describes it, for a reader and writer that is not ours.
type CourseForm = (String, u64, Option<i64>, u8, String);
type VisitForm = (
    (String, u64, String, Option<i64>, Option<u16>, String),
    (String, String, String, Option<String>, bool, u8),
);
type ReadingForm = (String, u64, Option<i64>, u8, String, u8, String, u8, bool);
type EntryForm = (
    String,
    u64,
    u8,
    Option<i64>,
    Option<(String, Option<u8>)>,
    String,
);
type MedicineForm = (
    String,
    u64,
    String,
    Vec<String>,
    String,
    String,
    u8,
    String,
    bool,
);
type ContactForm = (String, u64, String, String, String, String, String);
type Form = (
    (u8, String, String, String, Option<i64>),
    Vec<CourseForm>,
    Vec<VisitForm>,
    Vec<ReadingForm>,
    Vec<EntryForm>,
    Vec<(String, u64, String)>,
    Vec<MedicineForm>,
    Vec<ContactForm>,
);

#[test]
fn the_form_is_that_of_postcard() {
    let bytes = everything().write().unwrap();
    let form: Form = postcard::from_bytes(&bytes).unwrap();
    let (head, courses, visits, readings, entries, questions, medicines, contacts) = &form;
    let day = everything().made_on.unwrap() - NaiveDate::default();
    assert_eq!(head.4, Some(day.num_days()));
    assert_eq!(head.1, "김 간호사");
    assert_eq!(courses[0].3, 16);
    assert_eq!(visits[0].0.4, Some(23 * 60 + 59));
    assert_eq!(readings.len(), Measure::ALL.len());
    assert_eq!(entries.len(), 6 + Unit::ALL.len() + 1);
    assert_eq!(questions[0].2, "Why?");
    assert_eq!(medicines[0].3, ["ibuprofen", "~something"]);
    assert_eq!((&*contacts[0].0, &*contacts[0].2), (CLINIC, "서울 병원"));
    assert_eq!(postcard::to_allocvec(&form).unwrap(), bytes);
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn whatever_can_be_seen_goes_into_a_link_and_comes_out_of_it(parcel in parcel()) {
        let first = link(&parcel).unwrap();
        prop_assert!(first.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter)));
        let seen = opened(&first).unwrap();
        prop_assert_eq!(visible(&parcel.message), seen.message.as_str());
        prop_assert_eq!(without_texts(&parcel.journal), without_texts(&seen.journal));
        prop_assert_eq!(opened(&link(&seen).unwrap()), Ok(seen));
    }

    #[test]
    fn a_link_that_is_opened_again_brings_nothing_new(parcel in parcel()) {
        let mut journal = Journal::default();
        for round in 1..=2 {
            let copy = opened(&link(&parcel).unwrap()).unwrap().journal;
            let new = journal.differences(&copy).into_iter();
            let new = new.filter(|(_, it)| *it == Difference::New);
            let new: Vec<_> = new.map(|(place, _)| place).collect();
            prop_assert!(round == 1 || new.is_empty(), "{:?}", new);
            let before = journal.clone();
            journal.take(&copy, &new, Stamp(1 << 54));
            prop_assert!(round == 1 || journal == before);
        }
    }

    #[test]
    fn of_a_hostile_text_only_what_can_be_seen_comes_out_of_a_link(text in hostile(), id in hostile()) {
        let mut journal = Journal::default();
        let contact = Contact { name: text.clone(), phone: text.clone(), ..Contact::default() };
        journal.tracker.contacts.put(&id, contact, Stamp(1));
        let visit = Visit { place: text.clone(), skipped: Some(text.clone()), ..Visit::default() };
        journal.tracker.visits.put(&id, visit, Stamp(1));
        let medicine = Medicine { holds: vec![text.clone()], ..Medicine::default() };
        journal.medicines.put(&id, medicine, Stamp(1));
        let parcel = Parcel { from: text.clone(), message: text.clone(), journal, ..Parcel::default() };
        // Written by somebody else's app, which leaves everything in.
        let seen = Parcel::read(&foreign(&parcel).unwrap()).unwrap();
        let shown = seen_of(&text);
        let id = seen_of(&id);
        prop_assert_eq!((&seen.from, &seen.message), (&shown, &shown));
        let Journal { medicines, tracker, .. } = &seen.journal;
        let contact = tracker.contacts.get(&id).unwrap();
        prop_assert_eq!((&contact.name, &contact.phone), (&shown, &shown));
        let visit = tracker.visits.get(&id).unwrap();
        prop_assert_eq!((&visit.place, &visit.skipped), (&shown, &Some(shown.clone())));
        prop_assert_eq!(&medicines.records().get(&id).unwrap().holds, &[shown]);
    }

    #[test]
    fn another_reader_and_writer_of_the_form_agrees(parcel in parcel()) {
        let bytes = parcel.write().unwrap();
        let form: Form = postcard::from_bytes(&bytes).unwrap();
        prop_assert_eq!(postcard::to_allocvec(&form).unwrap(), bytes);
    }

    #[test]
    fn a_link_that_was_cut_says_so(parcel in parcel(), length in 0.0..1.0_f64) {
        let link = link(&parcel).unwrap();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a share of a length")]
        let length = (link.len() as f64 * length) as usize;
        let error = opened(&link[..length]).unwrap_err();
        prop_assert!(error == LinkError::Cut || (error == LinkError::NotALink && length < 2), "{}", error);
    }

    #[test]
    fn a_link_that_was_changed_is_never_opened(parcel in parcel(), place in 0..10_000_usize, letter in "[A-Za-z0-9_-]") {
        let link = link(&parcel).unwrap();
        let place = place % link.len();
        let changed = format!("{}{letter}{}", &link[..place], &link[place + 1..]);
        // Some bits of a last letter belong to no byte: then nothing was changed.
        let seen = opened(&changed);
        prop_assert!(seen.is_err() || seen == opened(&link));
        // The mark, the version and the length may look like something else.
        if seen.is_err() && place >= 4 && !(10..14).contains(&place) {
            prop_assert_eq!(seen, Err(LinkError::Changed));
        }
    }

    #[test]
    fn any_text_is_looked_at_without_harm(text in any::<String>(), letters in "[A-Za-z0-9_-]{0,400}") {
        prop_assert!(opened(&text).is_err());
        let link = format!("rj1.{letters}");
        prop_assert!(opened(&link).is_err());
    }

    #[test]
    fn any_bytes_that_are_a_parcel_can_be_written_again(bytes in vec(any::<u8>(), 0..200)) {
        if let Ok(parcel) = Parcel::read(&bytes) {
            prop_assert_eq!(Parcel::read(&parcel.write().unwrap()), Ok(parcel));
        }
    }
}

/// Marks that cannot be seen, and steer or hide what can.
const HIDDEN: [&str; 15] = [
    "\u{202A}",
    "\u{202B}",
    "\u{202C}",
    "\u{202D}",
    "\u{202E}",
    "\u{2066}",
    "\u{2067}",
    "\u{2069}",
    "\u{200B}",
    "\u{200E}",
    "\u{200F}",
    "\u{061C}",
    "\u{FEFF}",
    "\u{7}",
    "\u{E0041}",
];

/// Texts that try to be something else.
fn hostile() -> impl Strategy<Value = String> {
    let seen = select(vec![
        "__proto__",
        "constructor",
        "=cmd()",
        "+1",
        "@SUM(A1)",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "{{x}}",
        "${x}",
        "\\u202e",
        "병원",
        "عيادة",
    ]);
    let hidden = prop_oneof![Just(""), select(&HIDDEN[..])];
    vec((hidden, seen), 1..5).prop_map(|parts| {
        let parts = parts.into_iter();
        parts.flat_map(|(hidden, seen)| [hidden, seen]).collect()
    })
}

fn seen_of(text: &str) -> String {
    HIDDEN
        .iter()
        .fold(text.to_owned(), |text, it| text.replace(it, ""))
}

/// The form with every text as it is: of contacts, visits and medicines with nothing else in them.
fn foreign(parcel: &Parcel) -> postcard::Result<Vec<u8>> {
    let Journal {
        medicines, tracker, ..
    } = &parcel.journal;
    let head = (
        0,
        parcel.from.clone(),
        String::new(),
        parcel.message.clone(),
        None,
    );
    let visits = tracker.visits.iter().map(|(id, it)| {
        let plan = (
            id.clone(),
            it.edited.0,
            String::new(),
            None,
            None,
            String::new(),
        );
        let said = (
            it.place.clone(),
            String::new(),
            String::new(),
            it.skipped.clone(),
            false,
            0,
        );
        (plan, said)
    });
    let medicines = medicines.records().iter().map(|(id, it)| {
        let [name, dose, since, by] = [const { String::new() }; 4];
        (
            id.clone(),
            it.edited.0,
            name,
            it.holds.clone(),
            dose,
            since,
            0,
            by,
            true,
        )
    });
    let contacts = tracker.contacts.iter().map(|(id, it)| {
        let [mail, place, hours] = [const { String::new() }; 3];
        (
            id.clone(),
            it.edited.0,
            it.name.clone(),
            it.phone.clone(),
            mail,
            place,
            hours,
        )
    });
    let form: Form = (
        head,
        vec![],
        visits.collect(),
        vec![],
        vec![],
        vec![],
        medicines.collect(),
        contacts.collect(),
    );
    postcard::to_allocvec(&form)
}

#[test]
fn a_newer_link_says_so() {
    assert_eq!(opened("rj2.AAAAAAAAAA"), Err(LinkError::Newer));
    assert_eq!(opened("rj10."), Err(LinkError::Newer));
    for other in ["", "what?", "rj-1.AA", "Rj1.AAAAAAAAAA", "#rj1.AA"] {
        assert_eq!(opened(other), Err(LinkError::NotALink), "{other}");
    }
    // A seal that version 1 does not know.
    assert_eq!(opened("rj1._MUNfAIAAA"), Err(LinkError::Newer));
}

#[test]
fn more_than_a_link_may_hold_is_refused() {
    assert_eq!(opened(&"A".repeat(MAX_LINK + 1)), Err(LinkError::TooLarge));
    let large = vec![0; MAX_UNPACKED + 1];
    assert_eq!(Parcel::read(&large), Err(LinkError::TooLarge));
    let bomb = packed(&vec![0; 64 * MAX_UNPACKED]).letters().unwrap();
    assert_eq!(opened(&bomb), Err(LinkError::TooLarge));
    let longest = |length: usize| Envelope {
        is_sealed: true,
        bytes: vec![0; length],
    };
    assert!(longest(6000).letters().is_ok());
    assert_eq!(longest(7000).letters(), Err(LinkError::TooLarge));
    assert_eq!(longest(70_000).letters(), Err(LinkError::TooLarge));
    assert!(link(&questions(MAX_RECORDS, "Why?")).is_ok());
    assert_eq!(
        link(&questions(MAX_RECORDS + 1, "Why?")),
        Err(LinkError::TooLarge)
    );
    assert!(link(&questions(1, &"가".repeat(MAX_TEXT))).is_ok());
    assert_eq!(
        link(&questions(1, &"가".repeat(MAX_TEXT + 1))),
        Err(LinkError::TooLarge)
    );
}

#[test]
fn a_link_is_found_in_what_stands_around_it() {
    for text in [
        "rj1.AAB-_c",
        " rj1.AAB-_c\n",
        "https://journey.example.org/ko/open/#rj1.AAB-_c",
        "Look: https://journey.example.org/ko/open/#rj1.AAB-_c.",
        "(https://journey.example.org/ko/open/#rj1.AAB-_c) Bye",
    ] {
        assert_eq!(letters_in(text), "rj1.AAB-_c", "{text}");
    }
    assert_eq!(letters_in("https://journey.example.org/ko/"), "");
}

#[test]
fn what_comes_out_of_a_link_can_be_read_after_it_was_stored() {
    for year in [-5, 1, 9_999, 10_000, 70_000] {
        let mut parcel = Parcel::default();
        let course = Course {
            first_dose: NaiveDate::from_ymd_opt(year, 1, 1),
            ..Course::default()
        };
        parcel.journal.tracker.courses.put(COURSE, course, Stamp(1));
        // A day of such a year is in no link.
        let Ok(seen) = link(&parcel).and_then(|letters| opened(&letters)) else {
            assert_ne!(year, 9_999);
            continue;
        };
        let copy = backup::write(&seen.journal, NaiveDate::default()).unwrap();
        let copy = backup::read(&copy).map(|it| it.journal);
        assert_eq!(copy, Ok(seen.journal), "{year}");
    }
}

#[test]
fn a_sealed_link_gives_its_bytes_and_nothing_else() {
    let sealed = Envelope {
        is_sealed: true,
        bytes: b"salt, nonce, letters".to_vec(),
    };
    assert_eq!(Envelope::read(&sealed.letters().unwrap()), Ok(sealed));
}

#[test]
fn what_cannot_be_seen_is_taken_out() {
    assert_eq!(
        visible("\u{202E}kcolc\u{202C} 10\u{200B}:30\u{7}\u{FEFF}"),
        "kcolc 10:30"
    );
    assert_eq!(visible("사이클로스포린\n100 mg"), "사이클로스포린\n100 mg");
    assert_eq!(visible("سيكلوسبورين"), "سيكلوسبورين");
    assert_eq!(
        visible("<script>alert(1)</script>"),
        "<script>alert(1)</script>"
    );
    let hidden = questions(1, "Why\u{202E}?");
    let shown = opened(&link(&hidden).unwrap()).unwrap();
    assert_eq!(shown.journal.checklist.open_questions(), [("q0", "Why?")]);
}

#[test]
fn the_usual_plan_is_short() {
    let mut plan = Parcel {
        from: "Example clinic, Seoul".to_owned(),
        language: "ar".to_owned(),
        message: "안녕하세요. 첫 방문 때 여권과 복용 중인 약을 모두 가져오세요.".to_owned(),
        made_on: NaiveDate::from_ymd_opt(2026, 11, 23),
        ..Parcel::default()
    };
    let course = Course {
        first_dose: NaiveDate::from_ymd_opt(2026, 12, 7),
        weeks: 12,
        ..Course::default()
    };
    plan.journal.tracker.courses = [(COURSE.to_owned(), course)].into_iter().collect();
    let visit = |number: u32| {
        let visit = Visit {
            day: NaiveDate::from_ymd_opt(2027, 1, 1 + number),
            time: NaiveTime::from_hms_opt(10, 30, 0),
            place: "Example clinic, Seoul, 3rd floor".to_owned(),
            ..Visit::default()
        };
        (format!("week-{number}"), visit)
    };
    plan.journal.tracker.visits = (0..10).map(visit).collect::<Records<_>>();
    let length = link(&plan).unwrap().len();
    assert!(length < GOOD_LINK / 2, "{length}");
}
