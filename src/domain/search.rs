//! Finding words in texts, and names in lists, however they are typed.

pub mod index;
pub mod name;

/// How well a text answers a query, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is what was asked for.
    Whole,
    /// It begins with what was asked for.
    Begins,
    /// Every word that was asked for begins a word of it.
    Words,
    /// Every word that was asked for stands somewhere in it.
    Inside,
}

impl Fit {
    /// All of them, best first.
    pub const ALL: [Self; 4] = [Self::Whole, Self::Begins, Self::Words, Self::Inside];
}

/// What a person looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query(Vec<String>);

impl Query {
    /// Takes what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(folded(typed).split(' ').map(str::to_owned).collect())
    }

    /// Whether nothing was typed that could be looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }

    /// How well a text fits; it must come from [`folded`]. An empty query fits nothing.
    #[must_use]
    pub fn fit(&self, text: &str) -> Option<Fit> {
        if self.is_empty() || !self.0.iter().all(|word| text.contains(word.as_str())) {
            return None;
        }
        let begins_a_word = |word: &String| {
            text.split(' ')
                .any(|of_text| of_text.starts_with(word.as_str()))
        };
        let asked = self.0.join(" ");
        Some(if text == asked {
            Fit::Whole
        } else if text.starts_with(&asked) {
            Fit::Begins
        } else if self.0.iter().all(begins_a_word) {
            Fit::Words
        } else {
            Fit::Inside
        })
    }
}

/// Text as it is compared: words in lower case with one space between, without accents,
/// short vowels, marks and the Arabic article, in the usual width, Hangul composed, one letter for the forms of alif and yaa.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().map(lower) {
        match letter {
            // Accents, Arabic short vowels and the stroke that lengthens words, marks of direction.
            '\u{0300}'..='\u{036F}'
            | '\u{0610}'..='\u{061A}'
            | '\u{0640}'
            | '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{2069}'
            | '\''
            | '’'
            | 'ʼ' => {}
            // Full width.
            '\u{FF01}'..='\u{FF5E}' => push(&mut out, narrow(letter)),
            '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}' => join_jamo(&mut out, letter),
            letter => push(&mut out, plain(letter)),
        }
    }
    out.trim_end()
        .split(' ')
        .map(without_article)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A word without the Arabic article, which is written with it.
fn without_article(word: &str) -> &str {
    const ARTICLE: &str = "ال";
    const SHORTEST: usize = 3;
    match word.strip_prefix(ARTICLE) {
        Some(rest) if rest.chars().count() >= SHORTEST => rest,
        _ => word,
    }
}

/// Puts a letter or digit at the end; anything else parts words.
fn push(out: &mut String, letter: char) {
    if is_of_a_word(letter) {
        out.push(letter);
    } else if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// The small letter, in the scripts of our languages that have one. The tables for all scripts would add
/// 5 KB to the app.
fn lower(letter: char) -> char {
    match letter {
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => char::from_u32(u32::from(letter) + 0x20),
        'Ѐ'..='Џ' => char::from_u32(u32::from(letter) + 0x50),
        'Ư' => Some('ư'),
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ơ' | 'Ѡ'..='ӿ' | 'Ạ'..='ỹ' => {
            char::from_u32(u32::from(letter) | 1)
        }
        letter => Some(letter.to_ascii_lowercase()),
    }
    .unwrap_or(letter)
}

/// Whether it is a letter or a digit: everything but space and punctuation.
fn is_of_a_word(letter: char) -> bool {
    match letter {
        ..='\u{7F}' => letter.is_ascii_alphanumeric(),
        '\u{80}'..='\u{BF}' => letter == 'µ',
        '×'
        | '÷'
        | '،'
        | '؛'
        | '؟'
        | '٪'..='٭'
        | '۔'
        | '\u{2000}'..='\u{206F}'
        | '\u{3000}'..='\u{303F}'
        | '\u{FE10}'..='\u{FE6F}' => false,
        _ => true,
    }
}

/// The letter of usual width for one of full width.
fn narrow(letter: char) -> char {
    char::from_u32(u32::from(letter) - 0xFEE0)
        .unwrap_or(letter)
        .to_ascii_lowercase()
}

/// A letter without its accent, and one for the forms that people type for each other.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ạ'..='ặ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'đ' => 'd',
        'è'..='ë' | 'ē' | 'ę' | 'ě' | 'ẹ'..='ệ' => 'e',
        'ì'..='ï' | 'ī' | 'ĩ' | 'ı' | 'ỉ'..='ị' => 'i',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'ơ' | 'ọ'..='ợ' => 'o',
        'ù'..='ü' | 'ū' | 'ũ' | 'ű' | 'ư' | 'ụ'..='ự' => 'u',
        'ý' | 'ÿ' | 'ỳ'..='ỹ' => 'y',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        letter => letter,
    }
}

/// Joins a vowel or final consonant that is typed by itself to the syllable before it.
fn join_jamo(out: &mut String, jamo: char) {
    const FIRST_SYLLABLE: u32 = 0xAC00;
    const SYLLABLES: u32 = 11_172;
    let Some(before) = out.pop() else {
        out.push(jamo);
        return;
    };
    let (last, code) = (u32::from(before), u32::from(jamo));
    let joined = match (last, code) {
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            Some(FIRST_SYLLABLE + ((last - 0x1100) * 21 + (code - 0x1161)) * 28)
        }
        (_, 0x11A8..=0x11C2)
            if last.wrapping_sub(FIRST_SYLLABLE) < SYLLABLES
                && (last - FIRST_SYLLABLE).is_multiple_of(28) =>
        {
            Some(last + code - 0x11A7)
        }
        _ => None,
    };
    match joined.and_then(char::from_u32) {
        Some(syllable) => out.push(syllable),
        None => out.extend([before, jamo]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(typed: &str, text: &str) -> Option<Fit> {
        Query::new(typed).fit(&folded(text))
    }

    #[test]
    fn case_width_accents_and_apostrophes_do_not_matter() {
        assert_eq!(folded("  St John’s  WORT "), "st johns wort");
        assert_eq!(folded("ＰＵＶＡ"), "puva");
        assert_eq!(folded("Café\u{301}"), "cafe");
        assert_eq!(folded("mg/dL"), "mg dl");
        assert_eq!(folded("ПСОРИАЗ, Ёлка; ÉTÉ"), "псориаз елка ete");
        assert_eq!(folded("‘자몽’? «دواء»، 자몽!"), "자몽 دواء 자몽");
    }

    #[test]
    fn forms_of_arabic_letters_and_short_vowels_do_not_matter() {
        assert_eq!(folded("الأدوية"), folded("الادويه"));
        assert_eq!(folded("كُلْيَة"), folded("كلية"));
        assert_eq!(folded("إنفلونزا"), folded("انفلونزا"));
        assert_eq!(folded("الكلية"), folded("كلية"));
        assert_eq!(folded("ألم"), "الم");
        assert_eq!(folded("\u{2066}PUVA\u{2069} ضوء"), "puva ضوء");
    }

    #[test]
    fn hangul_in_parts_is_the_hangul_it_makes() {
        assert_eq!(folded("\u{110C}\u{1161}\u{1106}\u{1169}\u{11BC}"), "자몽");
        assert_eq!(folded("자몽주스"), "자몽주스");
    }

    #[test]
    fn the_better_fit_comes_first() {
        assert_eq!(fit("Kidneys!", "kidneys"), Some(Fit::Whole));
        assert_eq!(fit("kidney", "Kidneys and tests"), Some(Fit::Begins));
        assert_eq!(fit("kid tes", "Tests of the kidneys"), Some(Fit::Words));
        assert_eq!(fit("주스", "자몽주스는 안 돼요"), Some(Fit::Inside));
        assert_eq!(fit("kidney liver", "Kidneys and tests"), None);
        assert!(Fit::ALL.is_sorted());
    }

    #[test]
    fn nothing_typed_finds_nothing() {
        for typed in ["", "  ", "?!", "\u{200F}"] {
            assert!(Query::new(typed).is_empty());
            assert_eq!(fit(typed, "anything"), None);
        }
    }
}
