use std::{borrow::Cow, sync::OnceLock};

use chrono::{Datelike, NaiveDate};
use fluent::{FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message};
use intl_pluralrules::{PluralRuleType, PluralRules};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use super::{Direction, Language, MessageId, keys, packs, pattern};
use crate::domain::date::Month;

/// A named value for a message.
pub type Arg<'a> = (&'static str, FluentValue<'a>);

/// These messages were packed for another version of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the messages are not those of this version")]
pub struct OtherVersion;

/// The messages of one language.
///
/// Text for pages isolates what is put into it, and in right-to-left languages
/// every run of numbers, units and Latin names, so that "140/90 mmHg" never
/// turns round. [`Translation::plain`] is for places that show such marks:
/// titles, file names, inputs.
pub struct Translation {
    language: Language,
    /// One line per message.
    lines: Vec<Line>,
    /// Which form of a message goes with a count.
    plural: Option<PluralRules>,
}

struct Line {
    text: Box<str>,
    /// What it says, once it was asked for with values: reading it takes longer than filling it in.
    parsed: OnceLock<FluentResource>,
}

impl Line {
    fn new(text: &str) -> Self {
        Self {
            text: text.into(),
            parsed: OnceLock::new(),
        }
    }

    fn parsed(&self) -> &FluentResource {
        self.parsed.get_or_init(|| {
            let source = format!("message = {}\n", self.text.replace(PACKED_LINE_END, "\n"));
            match FluentResource::try_new(source) {
                Ok(resource) | Err((resource, _)) => resource,
            }
        })
    }
}

impl Translation {
    /// Takes the messages of a language as `build/` packs them.
    ///
    /// # Errors
    ///
    /// [`OtherVersion`] when they were packed for another list of messages.
    pub fn new(language: Language, pack: &str) -> Result<Self, OtherVersion> {
        let mut lines = pack.split('\n');
        if lines.next() != Some(packs::FINGERPRINT) {
            return Err(OtherVersion);
        }
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        Ok(Self {
            language,
            lines: lines.map(Line::new).collect(),
            plural: PluralRules::create(id, PluralRuleType::CARDINAL).ok(),
        })
    }

    /// The messages of a language, packed. For tools and tests: an app in the browser fetches them.
    #[must_use]
    pub fn pack(language: Language) -> &'static str {
        packs::PACKS
            .iter()
            .find(|(code, _)| *code == language.code())
            .map_or("", |(_, pack)| pack)
    }

    /// The language of these messages.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message for a page.
    #[must_use]
    pub fn text(&self, id: MessageId) -> String {
        self.text_with(id, &[])
    }

    /// A message with values for a page.
    #[must_use]
    pub fn text_with(&self, id: MessageId, args: &[Arg<'_>]) -> String {
        let text = self.format(id, args);
        match self.language.direction() {
            Direction::LeftToRight => text.into_owned(),
            Direction::RightToLeft => isolate_left_to_right(&text),
        }
    }

    /// A message without marks that steer the direction of text.
    #[must_use]
    pub fn plain(&self, id: MessageId, args: &[Arg<'_>]) -> String {
        self.format(id, args)
            .chars()
            .filter(|letter| !is_isolate(*letter))
            .collect()
    }

    /// A day with its weekday and the month spelled out. Without isolates: a message that takes it
    /// isolates it as a whole, and looks for its direction outside of inner ones.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        let weekday = self.plain(
            keys::DATE_WEEKDAY,
            &[("weekday", date.weekday().number_from_monday().into())],
        );
        self.plain(
            keys::DATE_LONG,
            &[
                ("weekday", weekday.into()),
                ("day", date.day().into()),
                ("month", self.month_name(date.month()).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// A month with its year.
    #[must_use]
    pub fn month(&self, Month { year, month }: Month) -> String {
        self.plain(
            keys::DATE_MONTH_YEAR,
            &[
                ("month", self.month_name(month.into()).into()),
                ("year", year.to_string().into()),
            ],
        )
    }

    /// The names of January to December, as a person would type them.
    #[must_use]
    pub fn month_names(&self) -> Vec<String> {
        (1..=12).map(|month| self.month_name(month)).collect()
    }

    fn month_name(&self, month: u32) -> String {
        self.plain(keys::DATE_MONTH, &[("month", month.into())])
    }

    /// Most messages are text as it stands; only one that takes values or makes a choice is read as Fluent.
    fn format(&self, id: MessageId, args: &[Arg<'_>]) -> Cow<'_, str> {
        let Some(line) = self.lines.get(id.line()) else {
            return Cow::Borrowed("");
        };
        if !line.text.contains('{') {
            return Cow::Borrowed(&line.text);
        }
        let Some(Entry::Message(Message {
            value: Some(pattern),
            ..
        })) = line.parsed().get_entry(0)
        else {
            return Cow::Borrowed("");
        };
        let mut text = String::new();
        pattern::write(&mut text, pattern, args, self.plural.as_ref());
        Cow::Owned(text)
    }
}

/// Stands for the end of a line within a message, see `build/`.
const PACKED_LINE_END: char = '\u{1f}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const POP_ISOLATE: char = '\u{2069}';

fn is_isolate(letter: char) -> bool {
    matches!(
        letter,
        LEFT_TO_RIGHT_ISOLATE | FIRST_STRONG_ISOLATE | POP_ISOLATE
    )
}

/// Puts every run of Latin letters and digits, with what joins them, into an
/// isolate that runs from left to right.
fn isolate_left_to_right(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find(starts_run) {
        let (before, from) = rest.split_at(start);
        let (run, after) = from.split_at(run_length(from));
        out.push_str(before);
        out.push(LEFT_TO_RIGHT_ISOLATE);
        out.push_str(run);
        out.push(POP_ISOLATE);
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_latin_or_digit(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, 'µ' | '°' | '\u{00C0}'..='\u{024F}')
}

fn starts_run(letter: char) -> bool {
    is_latin_or_digit(letter) || matches!(letter, '+' | '≥' | '≤')
}

/// The length in bytes of the run at the start of `text`: up to the last Latin
/// letter or digit that only joins, spaces and the like part from the one before.
fn run_length(text: &str) -> usize {
    let joins = |letter: char| {
        matches!(
            letter,
            ' ' | '\u{00A0}'
                | '.'
                | ','
                | '/'
                | '-'
                | '–'
                | ':'
                | '\''
                | '’'
                | '\u{2011}'
                | '+'
                | '≥'
                | '≤'
        )
    };
    let mut length = 0;
    for (index, letter) in text.char_indices() {
        if is_latin_or_digit(letter) || letter == '%' || (index == 0 && starts_run(letter)) {
            length = index + letter.len_utf8();
        } else if !joins(letter) {
            break;
        }
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn isolated(text: &str) -> String {
        isolate_left_to_right(text)
            .replace(LEFT_TO_RIGHT_ISOLATE, "[")
            .replace(POP_ISOLATE, "]")
    }

    #[test]
    fn a_value_with_its_unit_is_one_run() {
        assert_eq!(
            isolated("ضغط الدم 140/90 mmHg اليوم"),
            "ضغط الدم [140/90 mmHg] اليوم"
        );
        assert_eq!(isolated("أعلى بنسبة +25% من"), "أعلى بنسبة [+25%] من");
    }

    #[test]
    fn a_name_in_brackets_is_isolated_inside_them() {
        assert_eq!(
            isolated("سيكلوسبورين (cyclosporine)"),
            "سيكلوسبورين ([cyclosporine])"
        );
    }

    #[test]
    fn a_full_stop_after_a_number_stays_outside() {
        assert_eq!(isolated("اتصل بالرقم 119."), "اتصل بالرقم [119].");
    }

    #[test]
    fn arabic_text_without_numbers_is_left_alone() {
        assert_eq!(isolated("اتصل بعيادتك اليوم."), "اتصل بعيادتك اليوم.");
    }
}
