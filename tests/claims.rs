//! Where each statement of the source document is said on the learn pages, and each
//! topic and each conflict that the check of that document brought up.
//!
//! The numbers are those of the clinical reference, section 1.

use std::collections::BTreeSet;

use rescue_journey::{
    catalog::learn::{Block, Content, TOPICS},
    i18n::MessageId,
};

/// A statement of the source document.
struct Claim {
    /// Its row in the reference.
    row: u8,
    /// What it is about, in three words.
    about: &'static str,
    place: Place,
}

enum Place {
    /// Messages that say it, or what is right instead.
    Said(&'static [&'static str]),
    /// Nowhere, for this reason.
    LeftOut(&'static str),
}

use Place::{LeftOut, Said};

const fn claim(row: u8, about: &'static str, place: Place) -> Claim {
    Claim { row, about, place }
}

/// What the source document says, row by row.
const CLAIMS: [Claim; 30] = [
    claim(
        1,
        "calms T cells",
        Said(&[
            "learn-what-it-is-medicine-origin",
            "learn-what-it-is-works-t-cells",
            "learn-what-it-is-works-calm",
        ]),
    ),
    claim(
        2,
        "short urgent control",
        Said(&[
            "learn-what-it-is-rescue-meaning",
            "learn-what-it-is-rescue-korea",
            "learn-what-it-is-rescue-us",
            "learn-what-it-is-rescue-experts",
            "learn-why-reasons-flare",
        ]),
    ),
    claim(
        3,
        "forms of psoriasis",
        Said(&[
            "learn-what-it-is-forms-differ-us",
            "learn-what-it-is-forms-differ-korea",
            "learn-what-it-is-forms-differ-japan",
            "learn-what-it-is-forms-differ-charity",
        ]),
    ),
    claim(
        4,
        "calms dangerous forms",
        Said(&["learn-why-reasons-forms", "learn-why-danger-forms"]),
    ),
    claim(
        5,
        "bridge, never together",
        Said(&[
            "learn-why-reasons-bridge",
            "learn-why-bridge-idea",
            "learn-what-it-is-bridge-later",
            "learn-what-it-is-bridge-not-together",
            "learn-recovery-next-bridge",
            "learn-recovery-next-not-together",
            "learn-recovery-next-rotation",
        ]),
    ),
    claim(
        6,
        "other treatment failed",
        Said(&[
            "learn-why-reasons-other-failed",
            "learn-why-for-whom-differ-us",
        ]),
    ),
    claim(
        7,
        "list of alternatives",
        Said(&[
            "learn-alternatives-table-methotrexate-use",
            "learn-alternatives-table-acitretin-use",
            "learn-alternatives-table-light-use",
            "learn-alternatives-table-biologic-use",
        ]),
    ),
    claim(
        8,
        "steroids rarely used",
        Said(&[
            "learn-alternatives-table-steroid-use",
            "learn-alternatives-steroid-rare",
        ]),
    ),
    claim(
        9,
        "tests before start",
        Said(&[
            "learn-preparation-tests-creatinine",
            "learn-preparation-tests-blood-pressure",
            "learn-preparation-tests-urea",
            "learn-preparation-tests-blood-count",
            "learn-preparation-tests-salts",
            "learn-preparation-tests-fats",
            "learn-preparation-tests-liver",
            "learn-preparation-tests-urine",
            "learn-preparation-tests-sugar",
            "learn-preparation-infections-hepatitis",
            "learn-preparation-infections-hiv",
            "learn-preparation-infections-tb",
            "learn-preparation-infections-chickenpox",
        ]),
    ),
    claim(
        10,
        "reasons against it",
        Said(&[
            "learn-why-not-for-kidney",
            "learn-why-not-for-pressure",
            "learn-why-not-for-cancer",
            "learn-why-not-for-infection",
            "learn-preparation-tell-warning-text",
        ]),
    ),
    claim(
        11,
        "interactions and grapefruit",
        Said(&[
            "learn-preparation-mix-not-here",
            "learn-preparation-mix-grapefruit",
            "learn-daily-life-food-warning-text",
        ]),
    ),
    claim(
        12,
        "capsules, twice daily",
        Said(&[
            "learn-how-to-take-two-doses-times",
            "learn-how-to-take-two-doses-forms",
        ]),
    ),
    claim(
        13,
        "dose by weight",
        Said(&[
            "learn-how-to-take-dose-weight",
            "learn-how-to-take-dose-range",
            "learn-how-to-take-dose-differ-us",
            "learn-how-to-take-dose-differ-uk",
            "learn-how-to-take-dose-korea",
        ]),
    ),
    claim(
        14,
        "length of treatment",
        Said(&[
            "learn-what-it-is-long-usual",
            "learn-what-it-is-long-differ-uk",
            "learn-what-it-is-long-differ-us",
            "learn-what-it-is-long-differ-experts",
            "learn-what-it-is-long-differ-charity",
            "learn-recovery-end-differ-germany",
        ]),
    ),
    claim(
        15,
        "taper and end",
        Said(&[
            "learn-how-to-take-course-differ-us",
            "learn-how-to-take-course-differ-uk",
            "learn-how-to-take-course-step-down",
        ]),
    ),
    claim(
        16,
        "rhythm of tests",
        Said(&[
            "learn-how-to-take-tests-plan",
            "learn-how-to-take-tests-differ-labels",
            "learn-how-to-take-tests-differ-korea",
            "learn-how-to-take-tests-other",
        ]),
    ),
    claim(
        17,
        "creams, tar shampoo",
        Said(&[
            "learn-how-to-take-skin-care-creams",
            "learn-how-to-take-skin-care-tar",
            "learn-how-to-take-skin-care-shampoo",
        ]),
    ),
    claim(
        18,
        "weeks until better",
        Said(&["learn-recovery-helps-time", "learn-recovery-helps-fast"]),
    ),
    claim(
        19,
        "skin, sleep, mood",
        Said(&[
            "learn-recovery-helps-trial",
            "learn-recovery-helps-low",
            "learn-recovery-helps-skin",
            "learn-recovery-helps-life",
        ]),
    ),
    claim(
        20,
        "psoriasis comes back",
        Said(&["learn-recovery-back-usual", "learn-recovery-back-when"]),
    ),
    claim(
        21,
        "common side effects",
        Said(&[
            "learn-risks-common-stomach",
            "learn-risks-common-hands",
            "learn-risks-common-aches",
            "learn-risks-common-hair",
            "learn-risks-common-any-people",
            "learn-risks-common-fats-people",
            "learn-risks-common-more-hair-people",
            "learn-risks-common-headache-people",
            "learn-risks-common-pressure-people",
        ]),
    ),
    claim(
        22,
        "harm to kidneys",
        Said(&[
            "learn-risks-tests-time",
            "learn-risks-kidneys-harm",
            "learn-risks-kidneys-who",
        ]),
    ),
    claim(
        23,
        "high blood pressure",
        Said(&["learn-risks-pressure-rise"]),
    ),
    claim(
        24,
        "infections come easier",
        Said(&[
            "learn-preparation-infections-why",
            "learn-risks-infections-why",
        ]),
    ),
    claim(
        25,
        "cancer, earlier treatment",
        Said(&[
            "learn-risks-cancer-risk",
            "learn-risks-cancer-puva",
            "learn-risks-cancer-methotrexate",
            "learn-risks-cancer-uvb",
            "learn-risks-cancer-tar",
            "learn-risks-cancer-radiation",
        ]),
    ),
    claim(
        26,
        "not without end",
        Said(&[
            "learn-what-it-is-limits-not-for-ever",
            "learn-risks-tests-time",
        ]),
    ),
    claim(
        27,
        "practice in Korea",
        Said(&[
            "learn-why-reasons-korea",
            "learn-korea-steps-practice",
            "learn-korea-steps-study",
            "learn-korea-steps-pay-before",
        ]),
    ),
    claim(
        28,
        "light therapy added",
        Said(&[
            "learn-korea-light-practice",
            "learn-korea-light-labels",
            "learn-alternatives-light-differ-west",
            "learn-alternatives-light-differ-japan",
        ]),
    ),
    claim(
        29,
        "salt and kidneys",
        Said(&[
            "learn-korea-aftercare-offer-food",
            "learn-daily-life-salt-less",
            "learn-daily-life-salt-trap",
            "learn-daily-life-salt-potassium",
            "learn-daily-life-salt-water",
        ]),
    ),
    claim(
        30,
        "promotional closing lines",
        LeftOut("left out on purpose"),
    ),
];

/// What the source document does not say and a reader must know.
const MISSING_FROM_THE_SOURCE: [(&str, &[&str]); 15] = [
    (
        "pregnancy",
        &[
            "learn-preparation-pregnancy-tell",
            "learn-preparation-pregnancy-differ-uk",
            "learn-preparation-pregnancy-differ-korea",
            "learn-daily-life-pregnancy-now",
        ],
    ),
    (
        "breast-feeding",
        &[
            "learn-preparation-pregnancy-feeding",
            "learn-daily-life-pregnancy-feeding",
            "learn-korea-lists-no-entry",
        ],
    ),
    (
        "live vaccines",
        &[
            "learn-preparation-vaccines-live",
            "learn-daily-life-teeth-live",
            "learn-recovery-after-vaccine",
        ],
    ),
    (
        "pain drugs",
        &[
            "learn-preparation-mix-pain-killers",
            "learn-daily-life-medicines-pain",
            "learn-how-to-take-missed-pain-killer",
        ],
    ),
    (
        "St John’s wort",
        &[
            "learn-preparation-mix-st-johns-wort",
            "learn-daily-life-herbs-wort",
            "learn-daily-life-herbs-wort-now",
        ],
    ),
    (
        "statins",
        &[
            "learn-preparation-mix-statins",
            "learn-daily-life-medicines-hidden",
            "learn-daily-life-medicines-statins-now",
            "learn-korea-lists-statins",
            "learn-korea-lists-hidden",
        ],
    ),
    (
        "potassium",
        &[
            "learn-preparation-mix-potassium",
            "learn-daily-life-salt-trap",
            "learn-daily-life-salt-pills",
            "learn-risks-other-potassium-act",
        ],
    ),
    (
        "brand switching",
        &[
            "learn-what-it-is-names-no-swap",
            "learn-how-to-take-brand-same",
            "learn-how-to-take-brand-kinds",
            "learn-daily-life-travel-brand",
        ],
    ),
    (
        "missed dose",
        &[
            "learn-how-to-take-missed-remember",
            "learn-how-to-take-missed-next",
            "learn-how-to-take-missed-double",
            "learn-how-to-take-missed-hours",
        ],
    ),
    (
        "storage",
        &[
            "learn-how-to-take-home-storage",
            "learn-how-to-take-home-liquid",
        ],
    ),
    (
        "overdose",
        &[
            "learn-how-to-take-missed-too-much",
            "learn-how-to-take-missed-too-much-note",
            "learn-how-to-take-missed-too-much-signs",
            "learn-who-to-call-now-too-much",
        ],
    ),
    (
        "sun",
        &[
            "learn-preparation-light-sun",
            "learn-daily-life-skin-sun",
            "learn-risks-cancer-sun",
        ],
    ),
    (
        "dentist",
        &[
            "learn-preparation-checks-teeth",
            "learn-daily-life-teeth-dentist",
            "learn-risks-other-gums-act",
        ],
    ),
    (
        "when ill",
        &[
            "learn-who-to-call-today-fever",
            "learn-daily-life-ill-stomach-vomiting",
            "learn-daily-life-ill-stomach-diarrhoea",
            "learn-daily-life-ill-stomach-note",
        ],
    ),
    (
        "travel home",
        &[
            "learn-how-to-take-home-travel-letter",
            "learn-daily-life-travel-home-tests",
            "learn-daily-life-travel-home-papers",
            "learn-recovery-papers-dose",
            "learn-recovery-papers-next",
        ],
    ),
];

/// Something on which the source document and what was read do not agree.
struct Conflict {
    /// Its row in the reference, "Neutral wording for the conflicts".
    about: &'static str,
    /// Messages of "sources differ" notes.
    in_notes: &'static [&'static str],
    /// Messages of other blocks.
    elsewhere: &'static [&'static str],
    /// Why no note shows two sides; empty when one does.
    why_no_note: &'static str,
}

const CONFLICTS: [Conflict; 9] = [
    Conflict {
        about: "Light therapy",
        in_notes: &[
            "learn-preparation-light-differ-west",
            "learn-preparation-light-differ-japan",
            "learn-preparation-light-differ-question",
            "learn-alternatives-light-differ-west",
            "learn-alternatives-light-differ-japan",
            "learn-risks-cancer-differ-west",
            "learn-risks-cancer-differ-japan",
        ],
        elsewhere: &[
            "learn-preparation-light-korea",
            "learn-korea-light-practice",
            "learn-korea-light-labels",
            "learn-daily-life-skin-light",
        ],
        why_no_note: "",
    },
    Conflict {
        about: "Past light therapy",
        in_notes: &[],
        elsewhere: &[
            "learn-preparation-light-past",
            "learn-alternatives-light-past",
            "learn-risks-cancer-check",
        ],
        why_no_note: "nobody says the opposite; the source document only leaves it out",
    },
    Conflict {
        about: "Coal tar",
        in_notes: &[],
        elsewhere: &[
            "learn-preparation-light-tar",
            "learn-how-to-take-skin-care-tar",
            "learn-how-to-take-skin-care-shampoo",
            "learn-daily-life-skin-tar",
        ],
        why_no_note: "no document that was read stands for the clinics that give tar shampoo",
    },
    Conflict {
        about: "Methotrexate or biologic next",
        in_notes: &[
            "learn-alternatives-next-differ-us",
            "learn-alternatives-next-differ-uk",
            "learn-alternatives-next-differ-charity",
            "learn-alternatives-next-differ-korea",
        ],
        elsewhere: &[
            "learn-what-it-is-bridge-not-together",
            "learn-what-it-is-bridge-who-decides",
            "learn-recovery-next-not-together",
            "learn-recovery-next-decides",
            "learn-korea-steps-not-together",
        ],
        why_no_note: "",
    },
    Conflict {
        about: "Dose range",
        in_notes: &[
            "learn-how-to-take-dose-differ-us",
            "learn-how-to-take-dose-differ-uk",
            "learn-how-to-take-dose-differ-korea",
        ],
        elsewhere: &[
            "learn-how-to-take-dose-weight",
            "learn-how-to-take-dose-range",
        ],
        why_no_note: "",
    },
    Conflict {
        about: "How often tests",
        in_notes: &[
            "learn-preparation-rhythm-differ-labels",
            "learn-preparation-rhythm-differ-korea",
            "learn-how-to-take-tests-differ-labels",
            "learn-how-to-take-tests-differ-korea",
        ],
        elsewhere: &[
            "learn-preparation-rhythm-plan",
            "learn-how-to-take-tests-plan",
            "learn-korea-tests-labels",
            "learn-korea-tests-practice",
        ],
        why_no_note: "",
    },
    Conflict {
        about: "Forms of psoriasis",
        in_notes: &[
            "learn-what-it-is-forms-differ-us",
            "learn-what-it-is-forms-differ-korea",
            "learn-what-it-is-forms-differ-japan",
            "learn-what-it-is-forms-differ-charity",
        ],
        elsewhere: &["learn-korea-label-approved"],
        why_no_note: "",
    },
    Conflict {
        about: "How long",
        in_notes: &[
            "learn-what-it-is-long-differ-uk",
            "learn-what-it-is-long-differ-us",
            "learn-what-it-is-long-differ-experts",
            "learn-what-it-is-long-differ-charity",
            "learn-recovery-end-differ-uk",
            "learn-recovery-end-differ-us",
            "learn-recovery-end-differ-germany",
            "learn-recovery-end-differ-others",
        ],
        elsewhere: &["learn-what-it-is-long-usual", "learn-recovery-end-short"],
        why_no_note: "",
    },
    Conflict {
        about: "Korea practice claims",
        in_notes: &[],
        elsewhere: &[
            "learn-why-reasons-korea",
            "learn-how-to-take-course-step-down",
            "learn-alternatives-next-korea",
            "learn-recovery-next-korea",
            "learn-recovery-support-korea",
            "learn-korea-steps-practice",
            "learn-korea-light-practice",
        ],
        why_no_note: "no document stands for what clinics are said to do; the text says ask",
    },
];

#[test]
fn no_claim_of_the_source_document_is_missing() {
    let rows: Vec<u8> = CLAIMS.iter().map(|claim| claim.row).collect();
    assert_eq!(rows, (1..=30).collect::<Vec<u8>>());
    for claim in &CLAIMS {
        assert_eq!(claim.about.split_whitespace().count(), 3, "{}", claim.about);
    }
}

#[test]
fn every_claim_of_the_source_document_is_said_or_left_out_for_a_reason() {
    let said = messages(|_| true);
    for claim in &CLAIMS {
        let about = format!("{} ({})", claim.row, claim.about);
        match claim.place {
            Said(ids) => assert_all_in(&said, ids, &about),
            LeftOut(reason) => assert!(!reason.is_empty(), "{about}"),
        }
    }
}

#[test]
fn only_promotional_lines_are_left_out() {
    let is_left_out = |claim: &&Claim| matches!(claim.place, LeftOut(_));
    let left_out: Vec<u8> = CLAIMS.iter().filter(is_left_out).map(|it| it.row).collect();
    assert_eq!(left_out, [30]);
}

#[test]
fn what_the_source_document_lacks_is_said() {
    let said = messages(|_| true);
    let topics: BTreeSet<&str> = MISSING_FROM_THE_SOURCE.iter().map(|it| it.0).collect();
    assert_eq!(topics.len(), MISSING_FROM_THE_SOURCE.len(), "named twice");
    for (topic, ids) in MISSING_FROM_THE_SOURCE {
        assert_all_in(&said, ids, topic);
    }
}

#[test]
fn every_conflict_is_shown_from_both_sides_or_says_why_not() {
    let in_notes = messages(is_note);
    let elsewhere = messages(|block| !is_note(block));
    let topics: BTreeSet<&str> = CONFLICTS.iter().map(|it| it.about).collect();
    assert_eq!(topics.len(), CONFLICTS.len(), "named twice");
    for conflict in &CONFLICTS {
        let about = conflict.about;
        assert_eq!(
            conflict.in_notes.is_empty(),
            !conflict.why_no_note.is_empty(),
            "{about}: either a note or a reason"
        );
        if !conflict.in_notes.is_empty() {
            assert_all_in(&in_notes, conflict.in_notes, about);
        }
        assert_all_in(&elsewhere, conflict.elsewhere, about);
    }
}

fn is_note(block: &Block) -> bool {
    matches!(block.content, Content::SourcesDiffer { .. })
}

/// The messages of the blocks that `is_meant`; titles and questions of a topic are not among them.
fn messages(is_meant: impl Fn(&Block) -> bool) -> BTreeSet<&'static str> {
    TOPICS
        .iter()
        .flat_map(|topic| topic.sections)
        .flat_map(|section| section.blocks)
        .filter(|block| is_meant(block))
        .flat_map(Block::messages)
        .map(MessageId::as_str)
        .collect()
}

fn assert_all_in(known: &BTreeSet<&str>, ids: &[&str], about: &str) {
    assert!(!ids.is_empty(), "{about}: said nowhere");
    let different: BTreeSet<_> = ids.iter().collect();
    assert_eq!(different.len(), ids.len(), "{about}: a message twice");
    for id in ids {
        assert!(
            known.contains(id),
            "{about}: no block of this kind has {id}"
        );
    }
}
