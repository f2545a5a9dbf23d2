//! All names of a list, and what of it may be meant by something that was typed.

use super::name::{
    first_consonant, folded_name, readings, slips, slips_allowed, sound, stands_for,
};

/// How a name was found, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// It is the name.
    Exact,
    /// The name begins so.
    Begins,
    /// A word of the name begins so.
    Word,
    /// The name is the beginning of what was typed.
    BeginsTyped,
    /// It sounds like the name, or is a slip or two away from it.
    Near,
}

impl Match {
    /// Whether a person has to confirm that this was meant.
    #[must_use]
    pub fn is_a_guess(self) -> bool {
        matches!(self, Self::BeginsTyped | Self::Near)
    }
}

/// A name that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// How.
    pub by: Match,
    /// The number of the name.
    pub name: usize,
    /// What it is a name of.
    pub of: usize,
}

/// The names of a list of things that have numbers.
#[derive(Debug, Default)]
pub struct Index {
    names: Vec<Name>,
    /// Where words of names begin, by their first letter: see [`drawer`].
    words: [Vec<Word>; DRAWERS],
}

#[derive(Debug)]
struct Name {
    text: &'static str,
    of: usize,
    folded: String,
    sound: Vec<char>,
    /// The letters of `sound`, one bit each, several letters to a bit.
    letters: u64,
}

/// A word of a name.
#[derive(Clone, Copy, Debug)]
struct Word {
    /// The number of the name.
    name: usize,
    /// Where it begins in the folded name, in bytes.
    at: usize,
}

const DRAWERS: usize = 32;

/// Where the words are that begin with a letter. A syllable is where its first consonant is, because that may be
/// typed for it.
fn drawer(letter: char) -> usize {
    u32::from(first_consonant(letter).unwrap_or(letter)) as usize % DRAWERS
}

impl Index {
    /// Adds a name of a thing. What stands in brackets may be typed or not.
    pub fn add(&mut self, text: &'static str, of: usize) {
        self.add_as(text, text, of);
        let bare = without_brackets(text);
        if bare.len() < text.len() {
            self.add_as(text, &bare, of);
        }
    }

    fn add_as(&mut self, text: &'static str, spelled: &str, of: usize) {
        let mut folded = String::new();
        let mut starts = Vec::new();
        for word in spelled.split([' ', '-', '/']) {
            let word = folded_name(word);
            if let Some(letter) = word.chars().next() {
                starts.push((drawer(letter), folded.len()));
            }
            folded += &word;
        }
        let is_there = |name: &Name| name.of == of && name.folded == folded;
        // Names of one thing are added one after the other.
        let before = self.names.iter().rev().take_while(|name| name.of == of);
        if folded.is_empty() || before.into_iter().any(is_there) {
            return;
        }
        for (drawer, at) in starts {
            if let Some(words) = self.words.get_mut(drawer) {
                let name = self.names.len();
                words.push(Word { name, at });
            }
        }
        let sound = sound(&folded);
        self.names.push(Name {
            text,
            of,
            letters: letters(&sound),
            folded,
            sound,
        });
    }

    /// A name as it was added.
    #[must_use]
    pub fn text(&self, name: usize) -> &'static str {
        self.names.get(name).map_or("", |name| name.text)
    }

    /// How many names there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// What was typed is exactly a name of these, each thing once.
    #[must_use]
    pub fn exact(&self, typed: &str) -> Vec<Hit> {
        let of_reading = |reading: &String| {
            let mut exact = self.fits(reading).filter(|(_, by)| *by == Match::Exact);
            Some(self.best(usize::MAX, &mut exact)).filter(|hits| !hits.is_empty())
        };
        let readings = readings(typed);
        readings.iter().find_map(of_reading).unwrap_or_default()
    }

    /// What may be meant, the best `most`, each thing once with its best name. Guesses are made only where nothing
    /// better is found.
    #[must_use]
    pub fn find(&self, typed: &str, most: usize) -> Vec<Hit> {
        let readings = readings(typed);
        // Half of the list begins with some letter; a syllable or sign says more.
        if readings.iter().all(|reading| reading.len() == 1) {
            return Vec::new();
        }
        for reading in &readings {
            let hits = self.best(most, &mut self.fits(reading));
            if !hits.is_empty() {
                return hits;
            }
        }
        let Some(reading) = readings.last() else {
            return Vec::new();
        };
        let typed_sound = sound(reading);
        let typed_letters = letters(&typed_sound);
        let mut guesses = self.names.iter().enumerate().filter_map(|(number, name)| {
            let by = name.guess(reading, &typed_sound, typed_letters)?;
            Some((number, by))
        });
        self.best(most, &mut guesses)
    }

    /// The names that a reading fits, without guessing; in the order of the list.
    fn fits(&self, reading: &str) -> impl Iterator<Item = (usize, Match)> {
        // Letters that stand for themselves are compared at once.
        let is_plain = !reading.contains(|letter| ('ㄱ'..='ㅎ').contains(&letter));
        let words = reading
            .chars()
            .next()
            .and_then(|letter| self.words.get(drawer(letter)));
        words.into_iter().flatten().filter_map(move |word| {
            let name = &self.names.get(word.name)?.folded;
            let text = name.get(word.at..)?;
            let begins = if is_plain {
                text.as_bytes().starts_with(reading.as_bytes())
            } else {
                begins(text, reading)
            };
            let by = match word.at {
                0 if is_plain && name.len() == reading.len() => Match::Exact,
                0 => Match::Begins,
                _ => Match::Word,
            };
            begins.then_some((word.name, by))
        })
    }

    /// The best matches, one of each thing; among equals the shorter name, then the order of the list.
    fn best(&self, most: usize, matches: &mut dyn Iterator<Item = (usize, Match)>) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for (number, by) in matches {
            let Some(name) = self.names.get(number) else {
                continue;
            };
            let hit = Hit {
                by,
                name: number,
                of: name.of,
            };
            // Put in its place at once: a sort would bring 4 KB into the app.
            let rank = self.rank(hit);
            let place = hits.iter().position(|it| self.rank(*it) > rank);
            let place = place.unwrap_or(hits.len());
            if place >= most || hits.iter().take(place).any(|it| it.of == hit.of) {
                continue;
            }
            hits.insert(place, hit);
            let worse = hits.iter().skip(place + 1).position(|it| it.of == hit.of);
            if let Some(worse) = worse {
                hits.remove(place + 1 + worse);
            }
            hits.truncate(most);
        }
        hits
    }

    fn rank(&self, hit: Hit) -> (Match, usize) {
        let length = self.names.get(hit.name).map_or(0, |name| name.folded.len());
        (hit.by, length)
    }
}

impl Name {
    fn guess(&self, reading: &str, typed: &[char], typed_letters: u64) -> Option<Match> {
        let most = slips_allowed(typed.len().min(self.sound.len()));
        // Each slip changes two letters at most: one is missing here, another there.
        let apart = (self.letters ^ typed_letters).count_ones() as usize;
        let is_far = apart > 2 * most || (most == 0 && apart > 0);
        if !is_far && slips(&self.sound, typed, most).is_some() {
            return Some(Match::Near);
        }
        let is_long_enough = self.sound.len() >= 4;
        (is_long_enough && reading.starts_with(&self.folded)).then_some(Match::BeginsTyped)
    }
}

/// Whether a name begins with what was typed; a consonant alone stands for its syllables.
fn begins(name: &str, typed: &str) -> bool {
    let mut letters = name.chars();
    typed.chars().all(|typed| {
        letters
            .next()
            .is_some_and(|letter| stands_for(typed, letter))
    })
}

fn letters(sound: &[char]) -> u64 {
    sound.iter().fold(0, |letters, letter| {
        letters | 1 << (u32::from(*letter) % 61)
    })
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |letter: &char| match letter {
        '(' | '（' | '[' => {
            depth += 1;
            false
        }
        ')' | '）' | ']' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    };
    text.chars()
        .filter(outside)
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let mut index = Index::default();
        for (of, names) in [
            &["ibuprofen", "이부프로펜", "부루펜", "Advil"][..],
            &["St John's wort"],
            &["grapefruit (fruit)", "자몽"],
            &["naproxen"],
        ]
        .into_iter()
        .enumerate()
        {
            for name in names {
                index.add(name, of);
            }
        }
        index
    }

    fn first(typed: &str) -> Option<(Match, usize)> {
        index().find(typed, 8).first().map(|hit| (hit.by, hit.of))
    }

    #[test]
    fn a_name_is_found_by_itself_its_beginning_and_the_beginning_of_a_word() {
        assert_eq!(first("IBUPROFEN 400 mg"), Some((Match::Exact, 0)));
        assert_eq!(first("ibu"), Some((Match::Begins, 0)));
        assert_eq!(first("wort"), Some((Match::Word, 1)));
        assert_eq!(first("grapefruit"), Some((Match::Exact, 2)));
        assert_eq!(first("o"), None);
    }

    #[test]
    fn korean_is_found_by_its_first_consonants_and_while_it_is_typed() {
        assert_eq!(first("ㅇㅂㅍㄹㅍ"), Some((Match::Begins, 0)));
        assert_eq!(first("부루ㅍ"), Some((Match::Begins, 0)));
        assert_eq!(first("ㅈㅁ"), Some((Match::Begins, 2)));
    }

    #[test]
    fn a_slip_is_a_guess_and_only_made_when_nothing_fits() {
        assert_eq!(first("ibuporfen"), Some((Match::Near, 0)));
        assert_eq!(first("부루팬"), Some((Match::Near, 0)));
        assert_eq!(first("자몽허니블랙티"), Some((Match::BeginsTyped, 2)));
        assert!(Match::Near.is_a_guess() && Match::BeginsTyped.is_a_guess());
        assert!(
            !Match::Exact.is_a_guess() && !Match::Begins.is_a_guess() && !Match::Word.is_a_guess()
        );
    }

    #[test]
    fn only_a_name_is_exact() {
        let index = index();
        for typed in ["부루펜", "부루펜정 200mg", "advil", "St. Johns Wort"] {
            assert_eq!(index.exact(typed).len(), 1, "{typed}");
        }
        for typed in [
            "ibuprofe",
            "ibuporfen",
            "부루",
            "",
            "민들레차",
            "ㅇㅂㅍㄹㅍ",
        ] {
            assert!(index.exact(typed).is_empty(), "{typed}");
        }
    }

    #[test]
    fn each_thing_is_found_once_by_its_best_name() {
        let mut index = index();
        index.add("ibuprofen lysine", 0);
        let hits = index.find("ibuprofen", 8);
        assert_eq!(hits.len(), 1);
        assert_eq!(index.text(hits.first().unwrap().name), "ibuprofen");
    }
}
