//! The list of medicines, foods, herbs, vaccines and therapies: reads the tables that people edit, refuses a
//! bad row with its line, and writes the one file that the app reads. `docs/catalogue.md` describes the tables.
//!
//! The file has lines whose fields are parted by tabs. A letter says what a line is:
//!
//! ```text
//! L  date
//! D  message or empty, title, edition, month of reading                                     one document
//! S  id, kind, origin, effect, severity, happens, advice, basis, page, groups, sources      one entry
//! N  language, then the names of each entry                                                 one language
//! G  language, then the names of each kind of things                                        one language
//! B  the brand names of each entry, of the products that hold only that                     one script
//! P  the names of each product that holds several things, or one that is not an entry       one script
//! H  what each of those products holds
//! ```
//!
//! Messages are written by their numbers, documents, kinds and entries by their order. Names are parted by `;`.
//! What is alike stands together, which makes the compressed file a quarter smaller.

#[path = "../src/domain/interaction.rs"]
#[expect(dead_code, unreachable_pub, reason = "only its words are needed here")]
mod interaction;

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use interaction::{Basis, Effect, Kind, Origin, Severity, Verdict};

/// What stands for the severity of something that was looked up and has no problem listed.
const NONE_LISTED: &str = "none-listed";
/// Marks an ingredient that is not in the list.
const NOT_LISTED: char = '~';
/// Columns of names: English first, then the other languages.
const LANGUAGES: [&str; 12] = [
    "en", "ko", "ar", "ja", "zh-Hans", "zh-Hant", "ru", "mn", "vi", "th", "id_lang", "kk",
];
/// The same in the order of the file: languages of one script one after the other.
const WRITTEN: [&str; 12] = [
    "en", "vi", "id_lang", "ko", "ja", "zh-Hans", "zh-Hant", "ar", "th", "ru", "kk", "mn",
];

/// Reads the tables of a folder. `message` gives the number of a message.
///
/// # Errors
///
/// What is wrong, with the name of the table and the line.
pub(crate) fn read(
    folder: &Path,
    message: impl Fn(&str) -> Option<usize>,
) -> Result<String, String> {
    let table = |name: &str, columns: &[&str]| Table::read(folder, name, columns);
    let list = table("list.csv", &["date"])?;
    let documents = table(
        "documents.csv",
        &["id", "message", "title", "edition", "read"],
    )?;
    let groups = table("groups.csv", &[&["id"][..], &LANGUAGES].concat())?;
    let substances = table(
        "substances.csv",
        &[
            "id", "groups", "atc", "kind", "origin", "effect", "severity", "happens", "advice",
            "basis", "page", "sources",
        ],
    )?;
    let names = table("names.csv", &[&["id"][..], &LANGUAGES].concat())?;
    let brands = table("brands.csv", &["names", "countries", "holds"])?;

    let mut out = String::new();
    match list.rows.as_slice() {
        [row] => {
            let [date] = row.fields()?;
            row.check(is_date(date, 3), "date is not YYYY-MM-DD")?;
            let _ = write!(out, "L\t{date}");
        }
        _ => return Err("list.csv: one row is expected".to_owned()),
    }
    let reader = Reader {
        documents: documents.ids()?,
        groups: groups.ids()?,
        substances: substances.ids()?,
        message,
    };
    for row in &documents.rows {
        out += &reader.document(row)?;
    }
    if substances.rows.len() != names.rows.len() {
        return Err("names.csv: it must have the rows of substances.csv".to_owned());
    }
    for (row, names) in substances.rows.iter().zip(&names.rows) {
        out += &reader.substance(row, names)?;
    }
    out += &names.columns('N')?;
    out += &groups.columns('G')?;
    brands.has_no_row_twice()?;
    out += &reader.brands(&brands)?;
    reader.everything_is_used(&substances)?;
    Ok(out)
}

struct Reader<M> {
    documents: Vec<String>,
    groups: Vec<String>,
    substances: Vec<String>,
    message: M,
}

impl<M: Fn(&str) -> Option<usize>> Reader<M> {
    fn message(&self, row: &Row, id: &str) -> Result<usize, String> {
        (self.message)(id).ok_or_else(|| row.problem(&format!("there is no message {id}")))
    }

    fn document(&self, row: &Row) -> Result<String, String> {
        let [_, message, title, edition, read] = row.fields()?;
        row.check(
            message.is_empty() != title.is_empty(),
            "either message or title",
        )?;
        row.check(
            edition.is_empty() || is_date(edition, 2),
            "edition is not YYYY-MM",
        )?;
        row.check(is_date(read, 2), "read is not YYYY-MM")?;
        let message = if message.is_empty() {
            String::new()
        } else {
            self.message(row, message)?.to_string()
        };
        Ok(format!("\nD\t{message}\t{title}\t{edition}\t{read}"))
    }

    fn substance(&self, row: &Row, names: &Row) -> Result<String, String> {
        let [
            id,
            groups,
            _,
            kind,
            origin,
            effect,
            severity,
            happens,
            advice,
            basis,
            page,
            sources,
        ] = row.fields()?;
        row.check(
            Some(id) == names.fields.first().map(String::as_str),
            &format!("line {} of names.csv is of another id", names.line),
        )?;
        row.word(kind, Kind::from_word(kind).is_some())?;
        row.word(origin, Origin::from_word(origin).is_some())?;
        if !basis.is_empty() {
            row.word(basis, Basis::from_word(basis).is_some())?;
        }
        let (happens, advice) = if severity == NONE_LISTED {
            let is_bare = [effect, happens, advice].iter().all(|it| it.is_empty());
            row.check(
                is_bare,
                "nothing is listed, so effect, happens and advice stay empty",
            )?;
            (String::new(), String::new())
        } else {
            row.word(effect, Effect::from_word(effect).is_some())?;
            row.word(severity, Severity::from_word(severity).is_some())?;
            let or = |own: &str, default: String| {
                if own.is_empty() {
                    default
                } else {
                    own.to_owned()
                }
            };
            let happens = or(happens, effect.to_owned());
            let advice = or(advice, format!("{kind}-{severity}"));
            (
                self.message(row, &format!("answer-happens-{happens}"))?
                    .to_string(),
                self.message(row, &format!("answer-do-{advice}"))?
                    .to_string(),
            )
        };
        let groups = groups
            .split(' ')
            .map(|group| Ok(position(&self.groups, group, row)?.to_string()))
            .collect::<Result<Vec<_>, String>>()?
            .join(" ");
        let sources = sources
            .split("; ")
            .map(|source| self.source(row, source, severity))
            .collect::<Result<Vec<_>, String>>()?
            .join(";");
        Ok(format!(
            "\nS\t{id}\t{kind}\t{origin}\t{effect}\t{severity}\t{happens}\t{advice}\t{basis}\t{page}\t{groups}\t{sources}"
        ))
    }

    /// `document|verdict|where and what`, the last part may be missing.
    fn source(&self, row: &Row, source: &str, severity: &str) -> Result<String, String> {
        let mut parts = source.splitn(3, '|');
        let [document, verdict] = [parts.next(), parts.next()].map(Option::unwrap_or_default);
        row.word(verdict, Verdict::from_word(verdict).is_some())?;
        row.check(
            (verdict == "not-listed") == (severity == NONE_LISTED),
            "a source that does not list it belongs to severity none-listed, and the other way round",
        )?;
        let place = parts.next().unwrap_or_default();
        row.check(!place.contains([';', '|']), "a place holds no ; and no |")?;
        Ok(format!(
            "{}|{verdict}|{place}",
            position(&self.documents, document, row)?
        ))
    }

    /// Brand names by script: of entries, and of products that hold more or other things.
    fn brands(&self, brands: &Table) -> Result<String, String> {
        let mut of_entries = vec![Vec::new(); self.substances.len()];
        let mut products = Vec::new();
        let mut holds = Vec::new();
        for row in &brands.rows {
            let [names, countries, held] = row.fields()?;
            row.check(
                is_names(names),
                "names are missing, or one is empty or given twice",
            )?;
            let is_country =
                |code: &str| code.len() == 2 && code.bytes().all(|it| it.is_ascii_uppercase());
            row.check(
                countries.split(' ').all(is_country),
                "countries are codes such as KR US",
            )?;
            let names = names.split(';');
            let held = held
                .split(" + ")
                .map(|part| self.part(row, part))
                .collect::<Result<Vec<_>, _>>()?
                .join("+");
            let entry = held.parse::<usize>().ok();
            if let Some(of_entry) = entry.and_then(|entry| of_entries.get_mut(entry)) {
                of_entry.extend(names);
            } else {
                products.push(names.collect::<Vec<_>>());
                holds.push(held);
            }
        }
        let mut out = String::new();
        for (letter, things) in [('B', of_entries), ('P', products)] {
            for script in Script::ALL {
                let _ = write!(out, "\n{letter}");
                for names in &things {
                    let mut names: Vec<&str> = names
                        .iter()
                        .copied()
                        .filter(|name| Script::of(name) == script)
                        .collect();
                    names.sort_unstable();
                    names.dedup();
                    let _ = write!(out, "\t{}", names.join(";"));
                }
            }
        }
        let _ = write!(out, "\nH\t{}", holds.join("\t"));
        Ok(out)
    }

    /// The number of an entry, or `~` and a name.
    fn part(&self, row: &Row, part: &str) -> Result<String, String> {
        match part.strip_prefix(NOT_LISTED) {
            Some(name) => {
                let is_unknown = !name.is_empty() && !self.substances.iter().any(|id| id == name);
                row.check(is_unknown, "~ is for what is not in the list")?;
                Ok(part.to_owned())
            }
            None => Ok(position(&self.substances, part, row)?.to_string()),
        }
    }

    fn everything_is_used(&self, substances: &Table) -> Result<(), String> {
        let column = |index: usize| {
            substances
                .rows
                .iter()
                .filter_map(move |row| row.fields.get(index))
        };
        let groups: BTreeSet<&str> = column(1).flat_map(|it| it.split(' ')).collect();
        let documents: BTreeSet<&str> = column(11)
            .flat_map(|it| it.split("; "))
            .filter_map(|it| it.split('|').next())
            .collect();
        for (table, ids, used) in [
            ("groups.csv", &self.groups, groups),
            ("documents.csv", &self.documents, documents),
        ] {
            if let Some(unused) = ids.iter().find(|id| !used.contains(id.as_str())) {
                return Err(format!("{table}: nothing uses {unused}"));
            }
        }
        Ok(())
    }
}

fn position(ids: &[String], id: &str, row: &Row) -> Result<usize, String> {
    ids.iter()
        .position(|it| it == id)
        .ok_or_else(|| row.problem(&format!("there is no {id}")))
}

/// Groups of scripts, so that names of one stand together.
#[derive(Clone, Copy, PartialEq)]
enum Script {
    Latin,
    Hangul,
    Cyrillic,
    Arabic,
    Kana,
    Han,
    Thai,
}

impl Script {
    const ALL: [Self; 7] = [
        Self::Latin,
        Self::Hangul,
        Self::Cyrillic,
        Self::Arabic,
        Self::Kana,
        Self::Han,
        Self::Thai,
    ];

    /// The first of the list, but Latin, that a letter of the name is of.
    fn of(name: &str) -> Self {
        let has = |script: &Self| name.chars().any(|letter| script.has(letter));
        Self::ALL
            .into_iter()
            .skip(1)
            .find(has)
            .unwrap_or(Self::Latin)
    }

    fn has(self, letter: char) -> bool {
        match self {
            Self::Latin => true,
            Self::Hangul => ('가'..='힣').contains(&letter),
            Self::Cyrillic => ('\u{0400}'..='\u{04FF}').contains(&letter),
            Self::Arabic => ('\u{0600}'..='\u{06FF}').contains(&letter),
            Self::Kana => ('\u{3040}'..='\u{30FF}').contains(&letter),
            Self::Han => ('\u{4E00}'..='\u{9FFF}').contains(&letter),
            Self::Thai => ('\u{0E00}'..='\u{0E7F}').contains(&letter),
        }
    }
}

struct Table {
    rows: Vec<Row>,
}

struct Row {
    table: String,
    line: u64,
    fields: Vec<String>,
}

impl Table {
    fn read(folder: &Path, name: &str, columns: &[&str]) -> Result<Self, String> {
        let text = fs::read_to_string(folder.join(name))
            .map_err(|problem| format!("{name}: {problem}"))?;
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader
            .headers()
            .map_err(|problem| format!("{name}: {problem}"))?;
        if header != columns {
            return Err(format!(
                "{name}, line 1: the columns must be {}",
                columns.join(",")
            ));
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|problem| format!("{name}: {problem}"))?;
            let row = Row {
                table: name.to_owned(),
                line: record.position().map_or(0, csv::Position::line),
                fields: record.iter().map(str::to_owned).collect(),
            };
            for field in &row.fields {
                row.check(
                    field.trim() == field,
                    &format!("“{field}” has space at an end"),
                )?;
                row.check(
                    !field.contains(char::is_control),
                    "there is a tab or a line end in a field",
                )?;
            }
            rows.push(row);
        }
        Ok(Self { rows })
    }

    /// The first column: each id once, in small letters, digits and hyphens.
    fn ids(&self) -> Result<Vec<String>, String> {
        let mut ids: Vec<String> = Vec::new();
        for row in &self.rows {
            let id = row.fields.first().cloned().unwrap_or_default();
            let is_plain = |letter: u8| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-'
            };
            row.check(
                !id.is_empty() && id.bytes().all(is_plain),
                "an id has small letters, digits and hyphens",
            )?;
            row.check(!ids.contains(&id), &format!("{id} is there already"))?;
            ids.push(id);
        }
        Ok(ids)
    }

    /// The names in each language, one line a language.
    fn columns(&self, letter: char) -> Result<String, String> {
        let mut out = String::new();
        for code in WRITTEN {
            let _ = write!(out, "\n{letter}\t{}", code.trim_end_matches("_lang"));
            let column = LANGUAGES.iter().position(|it| *it == code);
            for row in &self.rows {
                let name = column.and_then(|column| row.fields.get(column + 1));
                let name = name.map(String::as_str).unwrap_or_default();
                row.check(
                    !name.is_empty() || code != "en",
                    "the English name is missing",
                )?;
                row.check(
                    name.is_empty() || is_names(name),
                    &format!("“{name}” holds an empty name, or one twice"),
                )?;
                let _ = write!(out, "\t{name}");
            }
        }
        Ok(out)
    }

    fn has_no_row_twice(&self) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        for row in &self.rows {
            row.check(seen.insert(&row.fields), "this row is there already")?;
        }
        Ok(())
    }
}

impl Row {
    fn problem(&self, problem: &str) -> String {
        format!("{}, line {}: {problem}", self.table, self.line)
    }

    fn check(&self, is_right: bool, problem: &str) -> Result<(), String> {
        if is_right {
            Ok(())
        } else {
            Err(self.problem(problem))
        }
    }

    fn word(&self, word: &str, is_known: bool) -> Result<(), String> {
        self.check(is_known, &format!("“{word}” is not a word for this column"))
    }

    fn fields<const COUNT: usize>(&self) -> Result<[&str; COUNT], String> {
        let fields: Vec<&str> = self.fields.iter().map(String::as_str).collect();
        fields
            .try_into()
            .map_err(|_| self.problem("the number of fields is not that of the columns"))
    }
}

/// Names parted by `;`, none empty, none twice.
fn is_names(field: &str) -> bool {
    let mut seen = BTreeSet::new();
    field
        .split(';')
        .all(|name| !name.is_empty() && name.trim() == name && seen.insert(name))
}

/// `2026-11` has two parts, `2026-11-23` three; months and days that there are.
fn is_date(text: &str, parts: usize) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let numbers: Vec<u32> = text
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let is_there = match *numbers {
        [_, month] => (1..=12).contains(&month),
        [year, month, day] => {
            let days = match month {
                2 if year.is_multiple_of(4) => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                1..=12 => 31,
                _ => 0,
            };
            (1..=days).contains(&day)
        }
        _ => false,
    };
    lengths.as_slice() == [4, 2, 2].get(..parts).unwrap_or_default()
        && text.bytes().all(|it| it.is_ascii_digit() || it == b'-')
        && is_there
}
