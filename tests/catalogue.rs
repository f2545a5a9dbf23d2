//! The list of medicines: the tables, the file made of them, and what is found in it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the helpers of a test fail by panicking"
)]

#[path = "../build/catalogue.rs"]
mod loader;

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::LazyLock,
};

use proptest::{
    prelude::*,
    sample::{Index as Place, select},
};
use rescue_journey::{
    catalog::{
        learn::TRAPS,
        medicines::{
            Catalogue, Checked, Found, Ingredient, Product, Substance, Suggestion, level, to_tell,
            worst_first,
        },
    },
    domain::{
        interaction::{
            Answer, Basis, Effect, Kind, Level, Origin, Severity, Verdict, sources_differ,
        },
        medicines::{Medicine, Medicines},
        search::name::{folded_name, readings, slips, slips_allowed, sound},
        stamp::Stamp,
    },
    i18n::{Language, MessageId, Translation},
};

// The tables: a bad row is refused, with its table and line.

/// The messages that the small tables may name.
const MESSAGES: [&str; 5] = [
    "source-label",
    "answer-happens-kidney-risk",
    "answer-happens-muscles",
    "answer-do-drug-avoid",
    "answer-do-pain",
];

/// One good set of tables, as small as it can be with each kind of row in it.
const TABLES: [(&str, &str); 6] = [
    ("list.csv", "date\n2026-11-23\n"),
    (
        "documents.csv",
        "id,message,title,edition,read\n\
         label,source-label,,,2026-11\n\
         pairs,,Official list,2026-02,2026-11\n",
    ),
    (
        "groups.csv",
        "id,en,ko,ar,ja,zh-Hans,zh-Hant,ru,mn,vi,th,id_lang,kk\n\
         painkiller,painkiller,진통제,,,,,,,,,,\n\
         statin,statin;cholesterol tablet,스타틴,,,,,,,,,,\n",
    ),
    (
        "substances.csv",
        "id,groups,atc,kind,origin,effect,severity,happens,advice,basis,page,sources\n\
         ibuprofen,painkiller,M01AE01,drug,either,kidney-risk,ask-first,,pain,class,,label|named|page 3; pairs|precaution\n\
         atorvastatin,statin,C10AA05,drug,prescribed,cyclosporine-raises-it,avoid,muscles,,,,pairs|banned\n\
         paracetamol,painkiller,N02BE01,drug,either,,none-listed,,,,,pairs|not-listed\n",
    ),
    (
        "names.csv",
        "id,en,ko,ar,ja,zh-Hans,zh-Hant,ru,mn,vi,th,id_lang,kk\n\
         ibuprofen,ibuprofen,이부프로펜,,,,,,,,,,\n\
         atorvastatin,atorvastatin,,,,,,,,,,,\n\
         paracetamol,paracetamol;acetaminophen,,,,,,,,,,,\n",
    ),
    (
        "brands.csv",
        "names,countries,holds\n\
         부루펜;Brufen,KR GB,ibuprofen\n\
         Cold Remedy,US CA,ibuprofen + paracetamol + ~caffeine\n",
    ),
];

/// Reads the good tables with `from` changed to `to` in one of them, from a folder that is there only meanwhile.
fn load(case: &str, table: &str, from: &str, to: &str) -> Result<String, String> {
    let folder = Folder::new(case);
    for (name, text) in TABLES {
        let text = if name == table {
            assert!(text.contains(from), "{case}: {table} has no {from}");
            text.replacen(from, to, 1)
        } else {
            text.to_owned()
        };
        fs::write(folder.0.join(name), text).unwrap();
    }
    folder.load()
}

/// A folder for tables, gone when the test is.
struct Folder(PathBuf);

impl Folder {
    fn new(case: &str) -> Self {
        let path = env::temp_dir().join(format!("catalogue-{}-{case}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn load(&self) -> Result<String, String> {
        loader::read(&self.0, |id| MESSAGES.iter().position(|it| *it == id))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

/// One cell that is wrong, and what is said of it.
struct Wrong {
    case: &'static str,
    table: &'static str,
    from: &'static str,
    to: &'static str,
    /// The table and line that are named, which is where a person has to look.
    at: &'static str,
    says: &'static str,
}

const fn wrong(
    case: &'static str,
    [table, from, to]: [&'static str; 3],
    at: &'static str,
    says: &'static str,
) -> Wrong {
    Wrong {
        case,
        table,
        from,
        to,
        at,
        says,
    }
}

const WRONG: [Wrong; 48] = [
    wrong(
        "unknown-kind",
        ["substances.csv", "M01AE01,drug", "M01AE01,pill"],
        "substances.csv, line 2",
        "“pill” is not a word",
    ),
    wrong(
        "unknown-origin",
        ["substances.csv", "drug,prescribed", "drug,bought"],
        "substances.csv, line 3",
        "“bought” is not a word",
    ),
    wrong(
        "unknown-effect",
        ["substances.csv", "kidney-risk", "kidney"],
        "substances.csv, line 2",
        "“kidney” is not a word",
    ),
    wrong(
        "unknown-severity",
        ["substances.csv", "ask-first", "ask-later"],
        "substances.csv, line 2",
        "“ask-later” is not a word",
    ),
    // An empty cell must not become an answer without a level.
    wrong(
        "no-severity",
        ["substances.csv", "ask-first", ""],
        "substances.csv, line 2",
        "“” is not a word",
    ),
    wrong(
        "unknown-basis",
        ["substances.csv", "pain,class", "pain,hearsay"],
        "substances.csv, line 2",
        "“hearsay” is not a word",
    ),
    wrong(
        "unknown-verdict",
        ["substances.csv", "pairs|banned", "pairs|forbidden"],
        "substances.csv, line 3",
        "“forbidden” is not a word",
    ),
    wrong(
        "no-source",
        ["substances.csv", ",pairs|banned", ","],
        "substances.csv, line 3",
        "“” is not a word",
    ),
    wrong(
        "message-of-its-own",
        ["substances.csv", "avoid,muscles", "avoid,bones"],
        "substances.csv, line 3",
        "no message answer-happens-bones",
    ),
    wrong(
        "message-by-effect",
        ["substances.csv", "avoid,muscles", "avoid,"],
        "substances.csv, line 3",
        "no message answer-happens-cyclosporine-raises-it",
    ),
    wrong(
        "advice-of-its-own",
        ["substances.csv", "pain,class", "ache,class"],
        "substances.csv, line 2",
        "no message answer-do-ache",
    ),
    // Without advice of its own a row has that of its kind and severity.
    wrong(
        "advice-by-kind-and-severity",
        ["substances.csv", ",pain,class", ",,class"],
        "substances.csv, line 2",
        "no message answer-do-drug-ask-first",
    ),
    wrong(
        "unknown-document",
        ["substances.csv", "label|named", "leaflet|named"],
        "substances.csv, line 2",
        "there is no leaflet",
    ),
    wrong(
        "unknown-group",
        ["substances.csv", "ibuprofen,painkiller", "ibuprofen,pain"],
        "substances.csv, line 2",
        "there is no pain",
    ),
    wrong(
        "no-group",
        ["substances.csv", "ibuprofen,painkiller", "ibuprofen,"],
        "substances.csv, line 2",
        "there is no",
    ),
    wrong(
        "place-with-a-bar",
        ["substances.csv", "page 3", "page|3"],
        "substances.csv, line 2",
        "no ; and no |",
    ),
    wrong(
        "nothing-listed-with-an-effect",
        [
            "substances.csv",
            "either,,none-listed",
            "either,kidney-risk,none-listed",
        ],
        "substances.csv, line 4",
        "nothing is listed",
    ),
    wrong(
        "nothing-listed-with-advice",
        ["substances.csv", "none-listed,,,,", "none-listed,,pain,,"],
        "substances.csv, line 4",
        "nothing is listed",
    ),
    wrong(
        "nothing-listed-with-a-source-that-names-it",
        ["substances.csv", "pairs|not-listed", "pairs|named"],
        "substances.csv, line 4",
        "does not list it",
    ),
    wrong(
        "not-listed-with-a-severity",
        ["substances.csv", "pairs|banned", "pairs|not-listed"],
        "substances.csv, line 3",
        "does not list it",
    ),
    wrong(
        "id-twice",
        ["substances.csv", "\nparacetamol,", "\nibuprofen,"],
        "substances.csv, line 4",
        "ibuprofen is there already",
    ),
    wrong(
        "id-with-capitals",
        ["substances.csv", "\nibuprofen,", "\nIbuprofen,"],
        "substances.csv, line 2",
        "small letters",
    ),
    wrong(
        "id-empty",
        ["groups.csv", "\nstatin,", "\n,"],
        "groups.csv, line 3",
        "small letters",
    ),
    wrong(
        "document-twice",
        ["documents.csv", "\npairs,", "\nlabel,"],
        "documents.csv, line 3",
        "label is there already",
    ),
    // The tables stand side by side: names that slip by one line would name the wrong medicine.
    wrong(
        "names-of-another-row",
        [
            "names.csv",
            "\nibuprofen,ibuprofen,이부프로펜,,,,,,,,,,\natorvastatin,atorvastatin,",
            "\natorvastatin,atorvastatin,이부프로펜,,,,,,,,,,\nibuprofen,ibuprofen,",
        ],
        "substances.csv, line 2",
        "line 2 of names.csv",
    ),
    wrong(
        "no-english-name",
        ["names.csv", "atorvastatin,atorvastatin", "atorvastatin,"],
        "names.csv, line 3",
        "English name is missing",
    ),
    wrong(
        "empty-name",
        [
            "names.csv",
            "paracetamol;acetaminophen",
            "paracetamol;;acetaminophen",
        ],
        "names.csv, line 4",
        "empty name",
    ),
    wrong(
        "name-twice",
        [
            "names.csv",
            "paracetamol;acetaminophen",
            "paracetamol;paracetamol",
        ],
        "names.csv, line 4",
        "one twice",
    ),
    wrong(
        "space-after-a-name",
        [
            "names.csv",
            "paracetamol;acetaminophen",
            "paracetamol; acetaminophen",
        ],
        "names.csv, line 4",
        "paracetamol; acetaminophen",
    ),
    wrong(
        "group-name-twice",
        ["groups.csv", "statin;cholesterol tablet", "statin;statin"],
        "groups.csv, line 3",
        "one twice",
    ),
    wrong(
        "space-at-an-end",
        ["names.csv", "이부프로펜", "이부프로펜 "],
        "names.csv, line 2",
        "space at an end",
    ),
    wrong(
        "space-at-the-beginning",
        ["documents.csv", "Official", " Official"],
        "documents.csv, line 3",
        "space at an end",
    ),
    wrong(
        "tab",
        ["documents.csv", "Official list", "Official\tlist"],
        "documents.csv, line 3",
        "a tab",
    ),
    wrong(
        "line-end-in-a-field",
        ["documents.csv", "Official list", "\"Official\nlist\""],
        "documents.csv, line 3",
        "line end",
    ),
    wrong(
        "message-and-title",
        ["documents.csv", "source-label,", "source-label,US label"],
        "documents.csv, line 2",
        "either message or title",
    ),
    wrong(
        "document-without-a-name",
        ["documents.csv", "source-label,", ","],
        "documents.csv, line 2",
        "either message or title",
    ),
    wrong(
        "document-message",
        ["documents.csv", "source-label,", "source-leaflet,"],
        "documents.csv, line 2",
        "no message source-leaflet",
    ),
    wrong(
        "edition",
        ["documents.csv", "2026-02", "February 2026"],
        "documents.csv, line 3",
        "edition is not YYYY-MM",
    ),
    wrong(
        "month-of-reading",
        ["documents.csv", ",,,2026-11", ",,,11/2026"],
        "documents.csv, line 2",
        "read is not YYYY-MM",
    ),
    wrong(
        "month-of-reading-missing",
        ["documents.csv", ",,,2026-11", ",,,"],
        "documents.csv, line 2",
        "read is not YYYY-MM",
    ),
    wrong(
        "date",
        ["list.csv", "2026-11-23", "23.11.2026"],
        "list.csv, line 2",
        "date is not YYYY-MM-DD",
    ),
    wrong(
        "country",
        ["brands.csv", "KR GB", "KR UK1"],
        "brands.csv, line 2",
        "countries",
    ),
    wrong(
        "country-in-small-letters",
        ["brands.csv", "KR GB", "kr GB"],
        "brands.csv, line 2",
        "countries",
    ),
    wrong(
        "unknown-ingredient",
        ["brands.csv", "+ paracetamol", "+ acetaminophen"],
        "brands.csv, line 3",
        "there is no acetaminophen",
    ),
    // What is in the list must not be told to be unknown.
    wrong(
        "listed-as-not-listed",
        ["brands.csv", "+ paracetamol", "+ ~paracetamol"],
        "brands.csv, line 3",
        "~ is for what is not in the list",
    ),
    wrong(
        "not-listed-without-a-name",
        ["brands.csv", "~caffeine", "~"],
        "brands.csv, line 3",
        "~ is for what is not in the list",
    ),
    wrong(
        "no-brand-name",
        ["brands.csv", "부루펜;Brufen", "부루펜;"],
        "brands.csv, line 2",
        "one is empty",
    ),
    wrong(
        "row-twice",
        [
            "brands.csv",
            "Cold Remedy",
            "부루펜;Brufen,KR GB,ibuprofen\nCold Remedy",
        ],
        "brands.csv, line 3",
        "there already",
    ),
];

#[test]
fn good_tables_become_one_file() {
    let text = load("good", "list.csv", "", "").unwrap();
    for line in [
        "L\t2026-11-23",
        "D\t0\t\t\t2026-11",
        "S\tibuprofen\tdrug\teither\tkidney-risk\task-first\t1\t4\tclass\t\t0\t0|named|page 3;1|precaution|",
        "S\tparacetamol\tdrug\teither\t\tnone-listed\t\t\t\t\t0\t1|not-listed|",
        "N\ten\tibuprofen\tatorvastatin\tparacetamol;acetaminophen",
        "G\tko\t진통제\t스타틴",
        "B\tBrufen\t\t",
        "P\tCold Remedy",
        "H\t0+2+~caffeine",
    ] {
        assert!(text.lines().any(|it| it == line), "no {line} in\n{text}");
    }
}

#[test]
fn line_ends_and_quotes_of_a_spreadsheet_are_fine() {
    let folder = Folder::new("spreadsheet");
    for (name, text) in TABLES {
        let text = text.replace('\n', "\r\n");
        let text = text.replace("Official list", "\"Official list\"");
        fs::write(folder.0.join(name), text).unwrap();
    }
    assert_eq!(folder.load(), load("plain", "list.csv", "", ""));
}

#[test]
fn a_bad_row_is_refused_with_its_table_and_line() {
    for Wrong {
        case,
        table,
        from,
        to,
        at,
        says,
    } in WRONG
    {
        let Err(problem) = load(case, table, from, to) else {
            panic!("{case} is taken");
        };
        assert!(
            problem.contains(at) && problem.contains(says),
            "{case}: {problem}"
        );
    }
}

#[test]
fn a_row_with_too_few_fields_is_refused_with_its_line() {
    for (table, from, to) in [
        (
            "documents.csv",
            "label,source-label,,,",
            "label,source-label,,",
        ),
        ("brands.csv", "Cold Remedy,US CA,", "Cold Remedy,"),
    ] {
        let problem = load("fields", table, from, to).unwrap_err();
        let line = if table == "brands.csv" {
            "line: 3"
        } else {
            "line: 2"
        };
        assert!(
            problem.contains(table) && problem.contains(line) && problem.contains("fields"),
            "{problem}"
        );
    }
}

#[test]
fn a_table_with_other_columns_is_refused() {
    for (table, text) in TABLES {
        let header = text.lines().next().unwrap();
        let problem = load("header", table, header, &format!("{header},note")).unwrap_err();
        assert!(
            problem.contains(&format!("{table}, line 1")) && problem.contains("columns"),
            "{problem}"
        );
    }
    // Columns that changed places would put words where others belong.
    let swapped = load("swapped", "documents.csv", "message,title", "title,message");
    assert!(swapped.unwrap_err().contains("documents.csv, line 1"));
}

#[test]
fn a_table_that_is_missing_is_named() {
    for (missing, _) in TABLES {
        let folder = Folder::new("missing");
        for (name, text) in TABLES.iter().filter(|(name, _)| *name != missing) {
            fs::write(folder.0.join(name), text).unwrap();
        }
        assert!(folder.load().unwrap_err().contains(missing));
    }
}

/// These are problems of a table as a whole: its name and the id say where to look.
#[test]
fn names_and_entries_go_together_and_nothing_stands_unused() {
    for (case, [table, from, to], says) in [
        (
            "names-missing",
            [
                "names.csv",
                "paracetamol,paracetamol;acetaminophen,,,,,,,,,,,\n",
                "",
            ],
            ["names.csv", "the rows of substances.csv"],
        ),
        (
            "document-unused",
            [
                "documents.csv",
                "pairs,,",
                "extra,,Extra list,,2026-11\npairs,,",
            ],
            ["documents.csv", "nothing uses extra"],
        ),
        (
            "group-unused",
            ["groups.csv", "statin,", "extra,extra,,,,,,,,,,,\nstatin,"],
            ["groups.csv", "nothing uses extra"],
        ),
        (
            "two-dates",
            ["list.csv", "2026-11-23\n", "2026-11-23\n2026-11-24\n"],
            ["list.csv", "one row"],
        ),
    ] {
        let problem = load(case, table, from, to).unwrap_err();
        for word in says {
            assert!(problem.contains(word), "{case}: {problem}");
        }
    }
}

/// The app could not read such a day, and would have no list at all.
#[test]
fn a_day_or_month_that_no_calendar_has_is_refused() {
    for (table, from, to) in [
        ("list.csv", "2026-11-23", "2026-11-31"),
        ("list.csv", "2026-11-23", "2026-13-01"),
        ("documents.csv", ",,,2026-11", ",,,2026-13"),
        ("documents.csv", "2026-02", "2026-00"),
    ] {
        let read = load("calendar", table, from, to);
        assert!(read.is_err(), "{table}: {to} is taken");
    }
}

// The rows.

fn list() -> &'static Catalogue {
    static LIST: LazyLock<&Catalogue> =
        LazyLock::new(|| Catalogue::read(Catalogue::file().to_owned()).unwrap());
    *LIST
}

fn row(id: &str) -> &'static Substance {
    list()
        .substance(id)
        .unwrap_or_else(|| panic!("no entry {id}"))
}

fn severity(id: &str) -> Option<Severity> {
    row(id).finding.map(|finding| finding.severity)
}

fn differ(substance: &Substance) -> bool {
    let verdicts: Vec<Verdict> = substance.statements.iter().map(|it| it.verdict).collect();
    sources_differ(&verdicts)
}

fn translations() -> Vec<Translation> {
    Language::ALL
        .iter()
        .map(|language| Translation::new(*language, Translation::pack(*language)).unwrap())
        .collect()
}

fn english(id: MessageId) -> String {
    translations()[0].plain(id, &[])
}

#[test]
fn the_list_is_read_and_an_id_is_plain_and_there_once() {
    let mut ids = BTreeSet::new();
    for substance in list().substances() {
        let id = substance.id;
        let is_plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
        assert!(!id.is_empty() && id.bytes().all(is_plain), "{id}");
        assert!(!id.starts_with('-') && !id.ends_with('-'), "{id}");
        assert!(ids.insert(id), "{id} is there twice");
        assert!(!substance.statements.is_empty(), "{id} has no source");
        for language in Language::ALL {
            assert!(!substance.name(language).is_empty(), "{id} has no name");
        }
    }
    assert!(ids.len() > 320, "only {} entries", ids.len());
}

/// A file of another version holds numbers of other messages.
#[test]
fn a_file_of_another_version_is_not_read() {
    assert!(Catalogue::read(String::new()).is_none());
    let (_, rest) = Catalogue::file().split_once('\n').unwrap();
    assert!(Catalogue::read(format!("0000000000000000\n{rest}")).is_none());
}

#[test]
fn every_combination_that_occurs_has_its_messages_in_every_language() {
    let translations = translations();
    let mut seen: BTreeSet<(Severity, Effect, Kind)> = BTreeSet::new();
    for substance in list().substances() {
        let Some(finding) = substance.finding else {
            continue;
        };
        seen.insert((finding.severity, finding.effect, substance.kind));
        for translation in &translations {
            for message in [finding.happens, finding.advice] {
                let text = translation.text(message);
                assert!(
                    text.chars().count() > 8 && text != message.as_str(),
                    "{}: {} in {:?} is “{text}”",
                    substance.id,
                    message.as_str(),
                    translation.language()
                );
            }
        }
    }
    // Each severity, effect and kind is really used; otherwise the rule above says nothing of it.
    for severity in Severity::ALL {
        assert!(seen.iter().any(|it| it.0 == *severity), "{severity:?}");
    }
    for effect in Effect::ALL {
        assert!(seen.iter().any(|it| it.1 == *effect), "{effect:?}");
    }
    for kind in Kind::ALL {
        assert!(seen.iter().any(|it| it.2 == *kind), "{kind:?}");
    }
}

/// The message says the severity or kind that the row has: `drug-avoid` never stands at a food.
#[test]
fn advice_named_after_a_kind_belongs_to_that_kind() {
    let words = |kind| match kind {
        Kind::Drug => "drug-",
        Kind::Food => "food-",
        Kind::Herb => "herb-",
        Kind::Vaccine => "vaccine-",
        Kind::Procedure => "procedure-",
    };
    for substance in list().substances() {
        let Some(finding) = substance.finding else {
            continue;
        };
        let advice = finding.advice.as_str().trim_start_matches("answer-do-");
        for kind in Kind::ALL.iter().filter(|it| **it != substance.kind) {
            // A drug that is a part of light therapy is answered as the therapy is.
            let is_light = *kind == Kind::Procedure && substance.id == "methoxsalen-psoralen";
            assert!(
                is_light || !advice.starts_with(words(*kind)),
                "{}: {advice}",
                substance.id
            );
        }
    }
}

/// Nobody may stop or change by our word what a doctor gave.
#[test]
fn no_advice_on_a_medicine_says_to_stop_or_change_it() {
    const COMMANDS: [&str; 22] = [
        "stop taking",
        "stop it",
        "stop using",
        "stop this",
        "stop the",
        "stop your",
        "lower your dose",
        "lower the dose",
        "raise your dose",
        "raise the dose",
        "change your dose",
        "change the dose",
        "reduce",
        "take less",
        "take half",
        "half a tablet",
        "skip",
        "leave out a dose",
        "wait a day",
        "hours apart",
        "take another",
        "instead",
    ];
    for substance in list().substances() {
        let is_given = matches!(substance.origin, Origin::Prescribed | Origin::Either);
        let (true, Some(finding)) = (is_given, substance.finding) else {
            continue;
        };
        let advice = english(finding.advice).to_lowercase();
        for command in COMMANDS {
            assert!(
                !advice.contains(command),
                "{}: “{advice}” says “{command}”",
                substance.id
            );
        }
        // Where the word stop is, it is to say that one does not do so alone.
        assert!(
            !advice.contains("stop") || advice.contains("do not") && advice.contains("on your own"),
            "{}: “{advice}”",
            substance.id
        );
    }
}

/// Food is not prescribed, so one can be told plainly to leave it.
#[test]
fn advice_on_food_says_not_to_have_it_or_whom_to_ask() {
    for substance in list().substances() {
        if let (Kind::Food, Some(finding)) = (substance.kind, substance.finding) {
            let advice = english(finding.advice);
            assert!(
                ["Do not", "Ask", "Eat normal"]
                    .iter()
                    .any(|it| advice.starts_with(it)),
                "{}: “{advice}”",
                substance.id
            );
            if finding.severity == Severity::Avoid {
                assert!(advice.starts_with("Do not"), "{}: “{advice}”", substance.id);
            }
        }
    }
}

#[test]
fn a_page_is_one_that_there_is_and_each_page_tells_of_something() {
    let slugs: BTreeSet<&str> = TRAPS.iter().map(|topic| topic.slug).collect();
    let pages: BTreeSet<&str> = list()
        .substances()
        .iter()
        .map(|substance| substance.page)
        .filter(|page| !page.is_empty())
        .collect();
    assert_eq!(pages, slugs);
}

/// Severity by sources, as `docs/catalogue.md` has it: what a list bans or a label forbids is never a small thing.
#[test]
fn what_a_source_rules_out_is_never_only_watched() {
    for substance in list().substances() {
        let is_out = substance
            .statements
            .iter()
            .any(|it| matches!(it.verdict, Verdict::Contraindicated | Verdict::Banned));
        let is_watched = substance
            .finding
            .is_some_and(|finding| finding.severity == Severity::Watch);
        assert!(!(is_out && is_watched), "{}", substance.id);
    }
    for substance in list().substances() {
        let is_banned = substance
            .statements
            .iter()
            .any(|it| it.verdict == Verdict::Banned);
        if is_banned {
            assert_eq!(
                severity(substance.id),
                Some(Severity::Avoid),
                "{}",
                substance.id
            );
        }
    }
}

/// Reference, section 8: no study in people who take cyclosporine, and biologics that are a reading of the class.
#[test]
fn what_was_not_studied_with_cyclosporine_says_so() {
    for (basis, ids) in [
        (
            Basis::Class,
            &[
                "dexibuprofen",
                "loxoprofen",
                "pelubiprofen",
                "zaltoprofen",
                "talniflumate",
                "ketorolac",
                "adalimumab",
                "etanercept",
                "infliximab",
                "certolizumab-pegol",
                "ustekinumab",
                "secukinumab",
                "ixekizumab",
                "bimekizumab",
                "guselkumab",
                "risankizumab",
                "tildrakizumab",
                "baricitinib",
                "deucravacitinib",
                "excimer-laser-or-lamp-308-nm-uvb",
                "phenobarbital-containing-drops-corvalol-valocordin",
            ][..],
        ),
        (
            Basis::Relative,
            &[
                "omija-schisandra-chinensis",
                "danshen-salvia",
                "garlic-supplements",
                "turmeric-curcumin-supplements",
                "pomegranate",
            ],
        ),
        (
            Basis::Laboratory,
            &[
                "ginseng-korean-red-ginseng",
                "green-tea-extract-egcg",
                "echinacea",
                "saw-palmetto",
                "ginger-supplements",
                "liquorice-licorice-root",
                "baikal-skullcap-scutellaria",
                "quercetin",
                "resveratrol",
                "cannabidiol-cbd-and-cannabis",
                "sweetie-melogold-hassaku",
            ],
        ),
        (
            Basis::NoStudy,
            &[
                "star-fruit-carambola",
                "cranberry-juice",
                "fish-oil-omega-3-supplements",
            ],
        ),
    ] {
        for id in ids {
            assert_eq!(row(id).basis, Some(basis), "{id}");
        }
    }
    // A row that rests on the laboratory alone says so.
    for substance in list().substances() {
        let verdicts = || substance.statements.iter().map(|it| it.verdict);
        if verdicts().all(|it| it == Verdict::Laboratory) {
            let basis = substance.basis;
            assert!(
                matches!(basis, Some(Basis::Laboratory | Basis::Relative)),
                "{}: {basis:?}",
                substance.id
            );
        }
        // What was measured in people was then measured of a sister medicine, and the place says of which.
        let of_others =
            |place: &str| place.contains("tacrolimus") || place.contains("fexofenadine");
        if substance.basis == Some(Basis::Laboratory) {
            assert!(
                substance
                    .statements
                    .iter()
                    .all(|it| it.verdict != Verdict::Measured || of_others(it.place)),
                "{}",
                substance.id
            );
        }
    }
}

/// The patients of the study (PMID 20197017) took tacrolimus: with cyclosporine there are only rats and a model.
#[test]
fn schisandra_was_not_measured_in_people_with_cyclosporine() {
    assert!(row("schisandra-wuzhi").basis.is_some());
}

#[test]
fn no_answer_says_safe() {
    const CALMING: [&str; 8] = [
        "safe",
        "safer",
        "safely",
        "safety",
        "harmless",
        "harmlessly",
        "allowed",
        "fine",
    ];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/answers.ftl");
    let text = fs::read_to_string(path).unwrap().to_lowercase();
    let messages = text.lines().filter(|line| !line.starts_with('#'));
    let mut count = 0;
    for message in messages {
        count += 1;
        for word in message.split(|letter: char| !letter.is_ascii_alphabetic()) {
            assert!(!CALMING.contains(&word), "{message}");
        }
        assert!(
            !message.contains("no risk") && !message.contains("no interaction"),
            "{message}"
        );
    }
    assert!(count > 50);
}

// Facts of the reference.

#[test]
fn grapefruit_and_pomelo_are_to_be_avoided_and_seville_orange_does_not_raise() {
    for id in ["grapefruit-fruit", "grapefruit-juice", "pomelo-pummelo"] {
        let finding = row(id).finding.unwrap();
        assert_eq!(finding.severity, Severity::Avoid, "{id}");
        assert_eq!(finding.effect, Effect::RaisesCyclosporine, "{id}");
        assert_eq!(row(id).page, "grapefruit", "{id}");
    }
    // One study found no change (PMID 10096255): do not claim that it raises cyclosporine.
    let seville = row("seville-bitter-orange-juice-or-marmalade")
        .finding
        .unwrap();
    assert_eq!(seville.severity, Severity::Watch);
    assert_eq!(seville.effect, Effect::Other);
    assert!(!english(seville.happens).contains("raise"));
    for (id, number) in [("grapefruit-juice", "55%"), ("pomelo-pummelo", "29%")] {
        let is_there = row(id)
            .statements
            .iter()
            .any(|it| it.verdict == Verdict::Measured && it.place.contains(number));
        assert!(is_there, "{id} does not say {number}");
    }
}

#[test]
fn what_must_not_be_mixed_is_to_be_avoided() {
    for id in [
        "st-john-s-wort",
        "dabigatran",
        "bosentan",
        "aliskiren",
        "methotrexate",
        "puva-light-therapy-psoralen-uva",
        "narrow-band-uvb-light-therapy",
        "broad-band-uvb-light-therapy",
        "coal-tar-shampoo",
        "coal-tar-ointment-cream-or-bath",
        "radiotherapy",
        "tacrolimus-by-mouth",
        "tofacitinib",
        "filgotinib",
        "dronedarone",
        "nirmatrelvir-ritonavir",
        "elbasvir-grazoprevir",
        "asunaprevir",
        "lorlatinib",
        "brigatinib",
        "mannitol-drip",
        "simvastatin",
        "lovastatin",
        "atorvastatin",
        "rosuvastatin",
        "pitavastatin",
        "statin-combination-tablets",
        "stiripentol",
        "mifamurtide",
        "spironolactone",
        "eplerenone",
        "amiloride",
        "triamterene",
        "potassium-supplements",
        "salt-substitutes-with-potassium",
        "red-yeast-rice",
        "schisandra-wuzhi",
        "korean-or-chinese-herbal-decoctions-hanyak",
    ] {
        assert_eq!(severity(id), Some(Severity::Avoid), "{id}");
    }
    let banned: BTreeSet<&str> = list()
        .substances()
        .iter()
        .filter(|it| it.statements.iter().any(|it| it.verdict == Verdict::Banned))
        .map(|it| it.id)
        .collect();
    // The official list of Korea, as the reference has it.
    assert_eq!(
        banned,
        BTreeSet::from([
            "simvastatin",
            "lovastatin",
            "atorvastatin",
            "rosuvastatin",
            "pitavastatin",
            "statin-combination-tablets",
            "dabigatran",
            "dronedarone",
            "tacrolimus-by-mouth",
            "tofacitinib",
            "filgotinib",
            "nirmatrelvir-ritonavir",
            "elbasvir-grazoprevir",
            "asunaprevir",
            "lorlatinib",
            "brigatinib",
            "mannitol-drip",
        ])
    );
}

#[test]
fn every_live_vaccine_is_to_be_avoided_and_no_other_is() {
    const LIVE: [&str; 18] = [
        "adenovirus-vaccine",
        "bcg-tb-vaccine",
        "chickenpox-varicella-vaccine",
        "chikungunya-live-vaccine",
        "dengue-live-vaccine",
        "japanese-encephalitis-live-vaccine",
        "measles-mumps-rubella-mmr-vaccine",
        "measles-vaccine-single",
        "mmrv-vaccine",
        "nasal-spray-flu-vaccine",
        "oral-cholera-live-vaccine",
        "oral-polio-vaccine-opv",
        "oral-typhoid-vaccine-ty21a",
        "rotavirus-vaccine",
        "rubella-vaccine-single",
        "shingles-live-vaccine",
        "smallpox-mpox-replicating-vaccine",
        "yellow-fever-vaccine",
    ];
    for substance in list()
        .substances()
        .iter()
        .filter(|it| it.kind == Kind::Vaccine)
    {
        let finding = substance.finding.unwrap();
        let (severity, happens) = if LIVE.contains(&substance.id) {
            (Severity::Avoid, "answer-happens-live-vaccine")
        } else {
            (Severity::Watch, "answer-happens-vaccine-protects-less")
        };
        assert_eq!(finding.severity, severity, "{}", substance.id);
        assert_eq!(finding.happens.as_str(), happens, "{}", substance.id);
    }
    for id in LIVE {
        assert_eq!(row(id).kind, Kind::Vaccine, "{id}");
    }
}

#[test]
fn both_are_shown_where_sources_differ() {
    let verdicts =
        |id: &str| -> Vec<Verdict> { row(id).statements.iter().map(|it| it.verdict).collect() };
    assert!(differ(row("atorvastatin")));
    assert!(verdicts("atorvastatin").contains(&Verdict::Banned));
    assert!(verdicts("atorvastatin").contains(&Verdict::Precaution));
    assert!(differ(row("ibuprofen")));
    assert_eq!(severity("ibuprofen"), Some(Severity::Avoid));
    assert!(differ(row("puva-light-therapy-psoralen-uva")));
    // Not on the Korean list, and no other source rules them out.
    for id in ["pravastatin", "fluvastatin"] {
        assert_eq!(severity(id), Some(Severity::AskFirst), "{id}");
        assert!(!differ(row(id)), "{id}");
    }
}

#[test]
fn paracetamol_was_looked_up_and_nothing_is_listed() {
    for typed in ["paracetamol", "타이레놀", "acetaminophen", "باراسيتامول"] {
        let product = one(typed);
        assert_eq!(ids(&product), ["paracetamol"], "{typed}");
        assert_eq!(product.holds[0].answer(), Answer::NothingListed);
        assert_eq!(level(&product.holds), Level::NothingListed);
    }
    let paracetamol = row("paracetamol");
    assert!(paracetamol.finding.is_none());
    assert!(
        paracetamol
            .statements
            .iter()
            .all(|it| it.verdict == Verdict::NotListed)
    );
    // There may be few such rows: each is named here, so that none comes without a thought.
    let nothing_listed: Vec<&str> = list()
        .substances()
        .iter()
        .filter(|it| it.answer() == Answer::NothingListed)
        .map(|it| it.id)
        .collect();
    assert_eq!(nothing_listed, ["paracetamol"]);
}

#[test]
fn the_own_medicine_is_known_and_not_to_be_doubled() {
    for typed in [
        "cyclosporine",
        "사이클로스포린",
        "سيكلوسبورين",
        "산디문뉴오랄",
        "사이폴엔",
    ] {
        let product = one(typed);
        assert_eq!(ids(&product), ["ciclosporin"], "{typed}");
        assert_eq!(level(&product.holds), Level::AskFirst);
    }
    let finding = row("ciclosporin").finding.unwrap();
    assert_eq!(finding.advice.as_str(), "answer-do-own-medicine");
}

/// No test of yuja was found (reference, section 8): it is neither grapefruit nor fine.
#[test]
fn yuja_is_not_grapefruit() {
    for typed in ["유자", "유자차", "유자청", "yuja", "yuzu"] {
        match list().look_up(typed, Language::Ko) {
            Found::One(product) => {
                assert!(
                    product
                        .holds
                        .iter()
                        .all(|it| it.answer() == Answer::NotCovered),
                    "{typed}: {product:?}"
                );
                assert_eq!(level(&product.holds), Level::NotCovered);
            }
            Found::Nothing(suggestions) => {
                assert!(suggestions.iter().all(|it| it.is_a_guess), "{typed}");
            }
            Found::Several(products) => panic!("{typed}: {products:?}"),
        }
    }
}

/// 柚子 is yuja in Japan and Korea, and pomelo in China.
#[test]
fn a_word_for_two_fruits_is_asked_about() {
    let Found::Several(products) = list().look_up("柚子", Language::En) else {
        panic!("柚子 is one thing");
    };
    assert!(products.iter().any(|it| ids(it) == ["pomelo-pummelo"]));
    assert!(
        products
            .iter()
            .any(|it| level(&it.holds) == Level::NotCovered)
    );
}

// Names.

fn ids(product: &Product) -> Vec<String> {
    ids_of(&product.holds)
}

fn ids_of(holds: &[Ingredient]) -> Vec<String> {
    holds.iter().map(|it| it.id()).collect()
}

fn one(typed: &str) -> Product {
    match list().look_up(typed, Language::En) {
        Found::One(product) => product,
        other => panic!("{typed}: {other:?}"),
    }
}

fn several(typed: &str) -> Vec<Vec<String>> {
    match list().look_up(typed, Language::En) {
        Found::Several(products) => products.iter().map(ids).collect(),
        other => panic!("{typed}: {other:?}"),
    }
}

/// What `look_up` says that a text is: the sets of ids, none where it is no name.
fn meant(typed: &str) -> BTreeSet<BTreeSet<String>> {
    let products = match list().look_up(typed, Language::En) {
        Found::One(product) => vec![product],
        Found::Several(products) => products,
        Found::Nothing(_) => Vec::new(),
    };
    products
        .iter()
        .map(|product| ids(product).into_iter().collect())
        .collect()
}

/// What a name is a name of by the tables: of each of these.
type Meaning = BTreeSet<BTreeSet<String>>;

/// Every name as the tables have it, read without the code that reads them for the app.
struct Names {
    /// By the name as it is written.
    meanings: BTreeMap<String, Meaning>,
    /// Those of a kind of things.
    of_kinds: BTreeSet<String>,
    /// All of them, in their order.
    all: Vec<String>,
    /// As they are compared, also without what stands in brackets.
    folded: BTreeSet<String>,
}

fn taking(names: &[(&str, bool)]) -> Medicines {
    let mut medicines = Medicines::default();
    for (place, (name, is_taken)) in names.iter().enumerate() {
        let medicine = Medicine {
            name: (*name).to_owned(),
            holds: ids(&one(name)),
            is_taken: *is_taken,
            ..Medicine::default()
        };
        let now = Stamp(place as u64 + 1);
        medicines.put(&format!("m-{place}"), medicine, now);
    }
    medicines
}

#[test]
fn the_own_list_shows_what_is_taken_and_the_worst_first() {
    let medicines = taking(&[
        ("simvastatin", false),
        ("paracetamol", true),
        ("amlodipine", true),
        ("grapefruit", true),
    ]);
    let names = |rows: Vec<Checked<'_>>| -> Vec<String> {
        rows.iter().map(|(_, _, it)| it.name.clone()).collect()
    };
    assert_eq!(
        names(worst_first(Some(list()), &medicines)),
        ["grapefruit", "amlodipine", "paracetamol", "simvastatin"]
    );
    assert_eq!(names(to_tell(Some(list()), &medicines))[0], "grapefruit");
    assert!(!names(to_tell(Some(list()), &medicines)).contains(&"simvastatin".to_owned()));
    assert!(!names(to_tell(Some(list()), &medicines)).contains(&"paracetamol".to_owned()));
}

#[test]
fn a_doctor_hears_of_all_that_is_taken_while_there_is_no_list() {
    let medicines = taking(&[("simvastatin", false), ("paracetamol", true)]);
    let told = to_tell(None, &medicines);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].0, None);
}

fn names() -> &'static Names {
    static NAMES: LazyLock<Names> = LazyLock::new(|| {
        let mut meanings: BTreeMap<String, Meaning> = BTreeMap::new();
        let mut of_kinds = BTreeSet::new();
        let single = |id: &str| BTreeSet::from([id.to_owned()]);
        let mut add = |names: &str, meaning: Meaning| {
            for name in names.split(';').filter(|name| !name.is_empty()) {
                meanings
                    .entry(name.to_owned())
                    .or_default()
                    .extend(meaning.clone());
            }
        };
        for record in table("names") {
            for names in record.iter().skip(1) {
                add(names, BTreeSet::from([single(&record[0])]));
            }
        }
        let substances = table("substances");
        for record in table("groups") {
            let members: Meaning = substances
                .iter()
                .filter(|it| it[1].split(' ').any(|group| group == &record[0]))
                .map(|it| single(&it[0]))
                .collect();
            for names in record.iter().skip(1) {
                add(names, members.clone());
                of_kinds.extend(names.split(';').map(str::to_owned));
            }
        }
        for record in table("brands") {
            let holds = record[2].split(" + ").map(str::to_owned).collect();
            add(&record[0], BTreeSet::from([holds]));
        }
        let all: Vec<String> = meanings.keys().cloned().collect();
        let folded = all
            .iter()
            .flat_map(|name| [folded_name(name), folded_name(&without_brackets(name))])
            .filter(|name| !name.is_empty())
            .collect();
        Names {
            meanings,
            of_kinds,
            all,
            folded,
        }
    });
    &NAMES
}

fn table(name: &str) -> Vec<csv::StringRecord> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/catalog/data/{name}.csv"));
    csv::Reader::from_path(path)
        .unwrap()
        .records()
        .map(Result::unwrap)
        .collect()
}

fn without_brackets(name: &str) -> String {
    let mut depth = 0;
    name.chars()
        .filter(|letter| match letter {
            '(' | '（' | '[' => {
                depth += 1;
                false
            }
            ')' | '）' | ']' => {
                depth -= 1;
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// Whether a text is a name of ours, as it stands or without strength and dose form.
fn is_a_name(text: &str) -> bool {
    readings(text)
        .iter()
        .any(|reading| names().folded.contains(reading))
}

fn check(name: &str, typed: &str) {
    let expected = &names().meanings[name];
    let found = meant(typed);
    assert!(
        expected.is_subset(&found),
        "“{typed}” of “{name}”: {expected:?} expected, {found:?} found"
    );
}

#[test]
fn the_list_has_the_names_of_the_tables_and_no_others() {
    let index = list().names();
    let found: BTreeSet<&str> = (0..index.len()).map(|name| index.text(name)).collect();
    let expected: BTreeSet<&str> = names().all.iter().map(String::as_str).collect();
    let strange: Vec<_> = found.difference(&expected).collect();
    assert!(strange.is_empty(), "{strange:?}");
    // Only spellings that fold to another name of the same thing are left out.
    for left_out in expected.difference(&found) {
        check(left_out, left_out);
    }
    assert!(found.len() > 5_000, "{}", found.len());
}

#[test]
fn every_name_is_a_name_of_what_the_tables_say() {
    for name in &names().all {
        check(name, name);
    }
}

/// Every name and each way to type it, one after the other: there are few enough.
#[test]
fn every_name_is_found_however_it_is_typed() {
    for name in &names().all {
        check(name, &name.to_uppercase());
        check(name, &name.to_lowercase());
        check(name, &full_width(name));
        check(name, &in_jamo(name));
        check(name, &without_marks(name));
        check(name, &format!("  {}\u{A0}", name.replace(' ', "  - ")));
        let bare = without_brackets(name);
        if !bare.trim().is_empty() {
            check(name, &bare);
        }
    }
}

/// Names with a strength or dose form of their own: with another behind them they are only suggested.
fn has_a_strength_or_form(name: &str) -> bool {
    readings(name).first() != readings(&format!("{name} 400 mg")).get(1)
}

#[test]
fn every_name_is_found_with_its_strength() {
    for name in &names().all {
        if !has_a_strength_or_form(name) {
            for strength in [" 400 mg", " 400mg", " 10%", " ４００ ｍｇ"] {
                check(name, &format!("{name}{strength}"));
            }
        }
    }
}

/// What is left of such a name without its number or dose form must not be the name of another thing: with a
/// strength behind it "Tylenol #3" would lose its codeine.
#[test]
fn a_name_with_a_dose_form_of_its_own_never_becomes_another_with_its_strength() {
    let mut others = Vec::new();
    for name in names().all.iter().filter(|it| has_a_strength_or_form(it)) {
        let found = meant(&format!("{name} 400 mg"));
        if !found.is_empty() && !names().meanings[name].is_subset(&found) {
            others.push((name, found));
        }
    }
    assert!(others.is_empty(), "{others:?}");
}

/// A box says both.
#[test]
fn a_name_with_a_dose_form_of_its_own_is_found_with_its_strength_too() {
    for (typed, id) in [
        ("Lamisil tablets 250 mg", "terbinafine-tablets"),
        ("Ламизил таблетки 250 мг", "terbinafine-tablets"),
        ("Nizoral tablets 200mg", "ketoconazole-tablets"),
        ("Zovirax tablets 400mg", "aciclovir-by-mouth-or-vein"),
        ("Tylenol 8 HR 650 mg", "paracetamol"),
        ("omega-3 1000 mg", "fish-oil-omega-3-supplements"),
    ] {
        assert_eq!(ids(&one(typed)), [id], "{typed}");
    }
}

/// What is put on the skin is not in the list where the entry is of what is swallowed: the dose form must not
/// be dropped from such a name.
#[test]
fn a_cream_is_not_answered_as_its_tablet() {
    for typed in [
        "tacrolimus ointment",
        "타크로리무스 연고",
        "ketoconazole cream",
        "terbinafine cream",
        "acyclovir cream",
        "아시클로버 크림",
    ] {
        let found = meant(typed);
        let is_by_mouth = found.iter().flatten().any(|id| !id.starts_with('~'));
        assert!(!is_by_mouth, "{typed}: {found:?}");
    }
}

fn full_width(name: &str) -> String {
    name.chars()
        .map(|letter| match letter {
            ' ' => '\u{3000}',
            '!'..='~' => char::from_u32(u32::from(letter) + 0xFEE0).unwrap(),
            letter => letter,
        })
        .collect()
}

/// Syllables taken apart, as some keyboards and file systems do.
fn in_jamo(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        let part = |base: u32, number: u32| char::from_u32(base + number).unwrap();
        match u32::from(letter).checked_sub(0xAC00) {
            Some(number) if number < 11_172 => {
                out.push(part(0x1100, number / 588));
                out.push(part(0x1161, number / 28 % 21));
                if number % 28 > 0 {
                    out.push(part(0x11A7, number % 28));
                }
            }
            _ => out.push(letter),
        }
    }
    out
}

/// What people type who have no key for the mark, or leave it out.
fn without_marks(name: &str) -> String {
    const PLAIN: [(char, &str); 8] = [
        ('a', "àáâãäåāăąạảấầẩẫậắằẳẵặ"),
        ('e', "èéêëēęěẹẻẽếềểễệ"),
        ('i', "ìíîïīĩịỉ"),
        ('o', "òóôõöøōőơọỏốồổỗộớờởỡợ"),
        ('u', "ùúûüūũűưụủứừửữự"),
        ('y', "ýÿỳỵỷỹ"),
        ('d', "đ"),
        ('е', "ё"),
    ];
    name.to_lowercase()
        .chars()
        .filter(|letter| !matches!(letter, '\u{064B}'..='\u{0652}' | '\u{0E47}'..='\u{0E4E}'))
        .map(|letter| match letter {
            'أ' | 'إ' | 'آ' => 'ا',
            'ة' => 'ه',
            'ى' => 'ي',
            letter => PLAIN
                .iter()
                .find(|(_, marked)| marked.contains(letter))
                .map_or(letter, |(plain, _)| *plain),
        })
        .collect()
}

#[test]
fn hangul_is_taken_apart_into_its_letters() {
    assert_eq!(in_jamo("자몽"), "\u{110C}\u{1161}\u{1106}\u{1169}\u{11BC}");
    assert_eq!(without_marks("quả bưởi Ёж"), "qua buoi еж");
    assert_eq!(full_width("Advil 2"), "Ａｄｖｉｌ　２");
}

/// Where an edit is made, and which letter it puts there.
fn an_edit() -> impl Strategy<Value = (Place, u8, char)> {
    let letters: Vec<char> = "abcdefghijklmnopqrstuvwxyz정이부프로펜ㅂاتبнои"
        .chars()
        .collect();
    (any::<Place>(), 0..4_u8, select(letters))
}

/// A letter less, more, another, or two swapped.
fn edited(name: &str, (place, how, letter): (Place, u8, char)) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = place.index(letters.len());
    match how {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, letter),
        2 => letters[at] = letter,
        _ if at + 1 < letters.len() => letters.swap(at, at + 1),
        _ => letters.push(letter),
    }
    letters.into_iter().collect()
}

fn a_name() -> impl Strategy<Value = &'static String> {
    any::<Place>().prop_map(|place| place.get(&names().all))
}

/// A text of which nothing may be known: what was found are suggestions, never an answer.
fn is_no_answer(typed: &str) -> Result<(), TestCaseError> {
    let found = list().look_up(typed, Language::En);
    prop_assert!(
        is_a_name(typed) || matches!(found, Found::Nothing(_)),
        "“{}”: {:?}",
        typed,
        found
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_name_is_found_with_spaces_and_hyphens_anywhere(
        name in a_name(), places in proptest::collection::vec((any::<Place>(), select(vec!["-", " ", "  ", " - ", "\u{2011}"])), 1..4)
    ) {
        // A break inside a word may leave an Arabic article behind it; one between words may not.
        let is_arabic = name.chars().any(|it| ('\u{0600}'..='\u{06FF}').contains(&it));
        let mut letters: Vec<String> = name.chars().map(String::from).collect();
        for (place, gap) in places {
            let at = place.index(letters.len());
            if !is_arabic || letters[at] == " " {
                letters[at].push_str(gap);
            }
        }
        check(name, &letters.concat());
    }

    #[test]
    fn any_text_that_is_no_name_is_no_answer(typed in any::<String>()) {
        is_no_answer(&typed)?;
    }

    #[test]
    fn any_letters_that_are_no_name_are_no_answer(typed in "[a-z]{1,14}|[가-힣]{1,6}|[ㄱ-ㅎ]{1,6}|[ا-ي]{2,9}|[а-я]{2,12}|[ァ-ヴ]{2,8}|[一-龥]{1,5}|[a-z]{3,8} [0-9]{1,3} ?mg") {
        is_no_answer(&typed)?;
    }

    /// The beginning of a name is a suggestion only, however clear it seems.
    #[test]
    fn the_beginning_of_a_name_is_no_answer(name in a_name(), place in any::<Place>()) {
        let letters: Vec<char> = name.chars().collect();
        let beginning: String = letters[..place.index(letters.len())].iter().collect();
        is_no_answer(&beginning)?;
    }

    /// More cases, as slips of the finger are what happens most.
    #[test]
    fn a_slip_never_makes_another_thing_of_a_name(name in a_name(), edits in proptest::collection::vec(an_edit(), 2)) {
        for edit in edits {
            let typed = edited(name, edit);
            let found = meant(&typed);
            let others = found.difference(&names().meanings[name]).count();
            prop_assert!(found.is_empty() || others == 0 || is_a_name(&typed), "“{}” of “{}”: {:?}", typed, name, found);
        }
    }

    /// What is suggested has to be chosen by a person, in whatever language.
    #[test]
    fn a_suggestion_is_never_an_answer_by_itself(
        name in a_name(), edit in an_edit(), language in select(Language::ALL.to_vec())
    ) {
        let typed = edited(name, edit);
        prop_assume!(!is_a_name(&typed));
        prop_assert!(matches!(list().look_up(&typed, language), Found::Nothing(_)));
    }
}

// Look-alikes.

/// Different medicines whose English names are so alike that one may be guessed for the other. A person is
/// asked each time; a new pair is looked at before it is put here.
const LOOK_ALIKES: [(&str, &str); 13] = [
    ("erythromycin", "azithromycin"),
    ("erythromycin", "telithromycin"),
    ("colchicine", "colistin"),
    ("imatinib", "afatinib"),
    ("pitavastatin", "pravastatin"),
    ("lovastatin", "fluvastatin"),
    ("bezafibrate", "pemafibrate"),
    ("ketoprofen", "fenoprofen"),
    ("meloxicam", "tenoxicam"),
    ("etodolac", "ketorolac"),
    ("gentamicin", "pentamidine"),
    ("aciclovir-by-mouth-or-vein", "ganciclovir"),
    ("valaciclovir", "valganciclovir"),
];

/// The first English name, as it sounds.
fn english_sound(substance: &Substance) -> Vec<char> {
    sound(&folded_name(&without_brackets(
        substance.name(Language::En),
    )))
}

#[test]
fn look_alikes_are_known_and_never_taken_for_each_other() {
    let substances = list().substances();
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for (number, one) in substances.iter().enumerate() {
        for other in &substances[number + 1..] {
            let [left, right] = [one, other].map(english_sound);
            let most = slips_allowed(left.len().min(right.len()));
            if slips(&left, &right, most).is_some() {
                pairs.push((one.id, other.id));
            }
        }
    }
    assert_eq!(pairs, LOOK_ALIKES);
    for (one, other) in pairs {
        for (typed, not_meant) in [(one, other), (other, one)] {
            let name = row(typed).name(Language::En);
            let found = meant(name);
            assert!(
                found.iter().all(|it| !it.contains(not_meant)),
                "{name}: {found:?}"
            );
            assert!(
                found.iter().any(|it| it.contains(typed)),
                "{name}: {found:?}"
            );
        }
    }
}

/// Names of several things, but those of kinds of things. A person has to say which.
const SEVERAL: [&str; 1] = [
    // Pomelo in Chinese, yuzu in Japanese.
    "柚子",
];

#[test]
fn a_name_of_several_things_is_asked_about() {
    let found: Vec<&str> = names()
        .all
        .iter()
        .filter(|name| !names().of_kinds.contains(*name))
        .filter(|name| matches!(list().look_up(name, Language::En), Found::Several(_)))
        .map(String::as_str)
        .collect();
    assert_eq!(found, SEVERAL);
}

/// Pieces of a name that was parted at its dots: "lamp", "extract", "measles" are no names of these.
#[test]
fn a_piece_of_a_name_is_no_name() {
    for typed in ["램프", "エキス", "홍역", "파상풍", "天花"] {
        assert_eq!(meant(typed), Meaning::new(), "{typed}");
    }
    // Not every mpox vaccine is live: the brand Jynneos is in the tables too, as not listed.
    let mpox = meant("엠폭스 백신");
    assert!(mpox.len() != 1, "{mpox:?}");
}

/// A kind that holds one thing only, or is named like one, must not be taken for all of it.
#[test]
fn a_name_of_a_kind_that_is_a_name_of_a_thing_too_shows_both() {
    for typed in ["herbal medicine", "phototherapy", "potassium", "한약"] {
        assert!(several(typed).len() > 1, "{typed}");
    }
}

// Products of several parts.

#[test]
fn a_product_is_each_of_its_parts() {
    for (typed, parts, worst) in [
        (
            "Advil Cold & Sinus",
            &["ibuprofen", "~pseudoephedrine"][..],
            Level::Avoid,
        ),
        (
            "ルルアタックEX",
            &["ibuprofen", "~tranexamic acid", "~dihydrocodeine"],
            Level::Avoid,
        ),
        (
            "co-trimoxazole",
            &["trimethoprim-sulfamethoxazole"],
            Level::AskFirst,
        ),
        (
            "박트림",
            &["trimethoprim-sulfamethoxazole"],
            Level::AskFirst,
        ),
        ("Paxlovid", &["nirmatrelvir-ritonavir"], Level::Avoid),
        ("팍스로비드", &["nirmatrelvir-ritonavir"], Level::Avoid),
        ("로수젯", &["rosuvastatin", "ezetimibe"], Level::Avoid),
        (
            "로수젯정 10/5mg",
            &["rosuvastatin", "ezetimibe"],
            Level::Avoid,
        ),
        (
            "아모잘탄큐",
            &["amlodipine", "losartan", "rosuvastatin"],
            Level::Avoid,
        ),
        ("아모잘탄", &["amlodipine", "losartan"], Level::AskFirst),
        ("트윈스타", &["telmisartan", "amlodipine"], Level::AskFirst),
        (
            "타이레놀콜드에스",
            &["paracetamol", "~pseudoephedrine", "~chlorpheniramine"],
            Level::NotCovered,
        ),
    ] {
        let product = one(typed);
        let held = ids(&product);
        for part in parts {
            assert!(held.iter().any(|it| it == part), "{typed}: {held:?}");
        }
        assert_eq!(level(&product.holds), worst, "{typed}");
    }
}

/// A tablet against pressure that hides a statin on the Korean list of banned pairs.
#[test]
fn a_hidden_statin_makes_the_tablet_one_to_avoid() {
    for typed in [
        "카듀엣",
        "아모잘탄엑스큐",
        "올로스타",
        "텔로스톱",
        "바이토린",
        "리바로젯",
        "제미로우",
    ] {
        let product = one(typed);
        assert!(product.holds.len() > 1, "{typed}");
        assert_eq!(level(&product.holds), Level::Avoid, "{typed}");
    }
}

#[test]
fn a_part_that_is_not_listed_is_never_hidden() {
    let mut count = 0;
    for record in table("brands") {
        let parts: Vec<&str> = record[2].split(" + ").collect();
        let is_repeated = parts.iter().collect::<BTreeSet<_>>().len() < parts.len();
        assert!(!is_repeated, "{record:?}");
        if !record[2].contains('~') {
            continue;
        }
        for name in record[0].split(';') {
            let products = match list().look_up(name, Language::En) {
                Found::One(product) => vec![product],
                Found::Several(products) => products,
                Found::Nothing(_) => panic!("{name} is not found"),
            };
            let expected: BTreeSet<String> = parts.iter().map(|it| (*it).to_owned()).collect();
            let product = products
                .iter()
                .find(|it| ids(it).into_iter().collect::<BTreeSet<_>>() == expected)
                .unwrap_or_else(|| panic!("{name}: {products:?}"));
            assert!(level(&product.holds) <= Level::NotCovered, "{name}");
            count += 1;
        }
    }
    assert!(count > 300, "{count}");
}

// Kinds of things, beginnings and guesses.

#[test]
fn a_word_for_a_kind_shows_its_members_in_each_language() {
    for (typed, members) in [
        (
            &["painkiller", "진통제", "مسكن", "감기약", "cold medicine"][..],
            &[
                "ibuprofen",
                "naproxen",
                "paracetamol",
                "aspirin-pain-relief-dose",
            ][..],
        ),
        (
            &["statin", "스타틴", "ستاتين", "cholesterol tablet"],
            &[
                "atorvastatin",
                "rosuvastatin",
                "pravastatin",
                "statin-combination-tablets",
            ],
        ),
        (
            &["blood pressure tablet", "혈압약", "دواء الضغط", "고혈압약"],
            &["losartan", "amlodipine", "enalapril"],
        ),
        (
            &["antibiotic", "항생제", "مضاد حيوي", "المضاد حيوي"],
            &["clarithromycin", "ciprofloxacin", "doxycycline"],
        ),
        (
            &["live vaccine", "생백신", "لقاح حي"],
            &["measles-mumps-rubella-mmr-vaccine", "yellow-fever-vaccine"],
        ),
    ] {
        for typed in typed {
            let found = several(typed);
            for member in members {
                assert!(
                    found.iter().any(|it| it == &[(*member).to_owned()]),
                    "{typed} has no {member}"
                );
            }
        }
    }
}

#[test]
fn every_kind_has_members_and_every_entry_a_kind() {
    for name in names().of_kinds.iter().filter(|it| !it.is_empty()) {
        let found = meant(name);
        assert!(names().meanings[name].is_subset(&found), "{name}");
        assert!(!found.is_empty(), "{name}");
    }
}

fn first(typed: &str) -> Suggestion {
    assert!(
        matches!(list().look_up(typed, Language::Ko), Found::Nothing(_)),
        "{typed} is an answer"
    );
    list()
        .suggest(typed)
        .into_iter()
        .next()
        .unwrap_or_else(|| panic!("nothing for {typed}"))
}

#[test]
fn first_consonants_and_beginnings_suggest() {
    for (typed, id) in [
        ("ㅇㅂㅍㄹㅍ", "ibuprofen"),
        ("이부프로ㅍ", "ibuprofen"),
        ("부루", "ibuprofen"),
        ("ibupro", "ibuprofen"),
        ("ㅌㅇㄹㄴ", "paracetamol"),
        ("자ㅁ", "grapefruit-fruit"),
        ("자몽ㅈ", "grapefruit-juice"),
    ] {
        let suggestion = first(typed);
        assert!(!suggestion.is_a_guess, "{typed}: {suggestion:?}");
        let held: Vec<Vec<String>> = list()
            .suggest(typed)
            .iter()
            .map(|it| ids_of(&it.holds))
            .collect();
        assert!(
            held.iter().any(|it| it == &[id.to_owned()]),
            "{typed}: {held:?}"
        );
    }
}

#[test]
fn a_typing_error_is_a_guess_that_a_person_confirms() {
    for (typed, id) in [
        ("ibuporfen", "ibuprofen"),
        ("ibuprofin", "ibuprofen"),
        ("nurofem", "ibuprofen"),
        ("부루팬", "ibuprofen"),
        ("metotrexate", "methotrexate"),
        ("grapfruit", "grapefruit-fruit"),
        ("atorvastatine", "atorvastatin"),
        ("ايبوبروفن", "ibuprofen"),
        ("자몽허니블랙", "grapefruit-juice"),
    ] {
        let held: Vec<Vec<String>> = list()
            .suggest(typed)
            .iter()
            .map(|it| ids_of(&it.holds))
            .collect();
        assert!(
            held.iter().any(|it| it == &[id.to_owned()]),
            "{typed}: {held:?}"
        );
        let suggestion = first(typed);
        assert!(
            suggestion.is_a_guess || typed == "자몽허니블랙",
            "{typed}: {suggestion:?}"
        );
    }
}

#[test]
fn what_is_in_no_table_is_not_in_our_list() {
    for typed in [
        "블라블라",
        "dandelion",
        "민들레차",
        "qwertyuiop",
        "12345",
        "?!",
        "",
    ] {
        assert!(
            matches!(list().look_up(typed, Language::Ko), Found::Nothing(_)),
            "{typed}"
        );
    }
}
