//! Names of medicines as they are compared: whatever the script, the strength, the dose form, the keyboard.

use super::folded;
use crate::domain::number::western;

/// A name without what people leave out or type for each other. Two different medicines never fold to one name
/// (`tests/catalogue.rs`). Letters only, without space.
#[must_use]
pub fn folded_name(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for typed in western(&folded(text)).chars() {
        match typed {
            '\u{3099}' | '\u{FF9E}' => voice(&mut out, 1),
            '\u{309A}' | '\u{FF9F}' => voice(&mut out, 2),
            typed => out.extend(letter(typed)),
        }
    }
    out
}

/// Gives the kana before it the mark that was typed by itself.
fn voice(out: &mut String, step: u32) {
    if let Some(kana) = out.pop() {
        out.push(char::from_u32(u32::from(kana) + step).unwrap_or(kana));
    }
}

/// What may have been meant, best first: all that was typed, then without strengths and dose forms.
#[must_use]
pub fn readings(typed: &str) -> Vec<String> {
    let folded = western(&folded(typed));
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !is_strength(word) && !FORMS.contains(word))
        .collect();
    let bare = folded_name(&words.join(" "));
    let stem = SUFFIXES
        .iter()
        .find_map(|form| bare.strip_suffix(form))
        .filter(|stem| stem.chars().count() >= SHORTEST_STEM)
        .map(str::to_owned);
    let mut readings = vec![folded_name(typed), bare];
    readings.extend(stem);
    readings.dedup();
    readings.retain(|reading| !reading.is_empty());
    readings
}

/// Dose forms that stand as a word of their own, folded.
const FORMS: [&str; 60] = [
    "tablet",
    "tablets",
    "tab",
    "tabs",
    "capsule",
    "capsules",
    "cap",
    "caps",
    "pill",
    "pills",
    "syrup",
    "cream",
    "gel",
    "ointment",
    "patch",
    "drops",
    "injection",
    "oral",
    "mg",
    "ml",
    "mcg",
    "iu",
    "정",
    "캡슐",
    "연질캡슐",
    "시럽",
    "연고",
    "크림",
    "겔",
    "패치",
    "주사",
    "액",
    "밀리그램",
    "錠",
    "カプセル",
    "シロップ",
    "軟膏",
    "片",
    "胶囊",
    "膠囊",
    "颗粒",
    "таблетки",
    "таблетка",
    "таб",
    "капсулы",
    "капс",
    "сироп",
    "мазь",
    "гель",
    "мг",
    "мл",
    "г",
    "اقراص",
    "قرص",
    "كبسول",
    "كبسولات",
    "شراب",
    "مرهم",
    "ملغ",
    "مجم",
];

/// Dose forms that Korean, Japanese and Chinese write onto the name.
const SUFFIXES: [&str; 12] = [
    "정",
    "연질캡슐",
    "캡슐",
    "시럽",
    "연고",
    "크림",
    "錠",
    "カプセル",
    "シロップ",
    "片",
    "胶囊",
    "膠囊",
];
const SHORTEST_STEM: usize = 2;

/// `400`, `400mg`, `10%`: a number with at most four letters behind it.
fn is_strength(word: &str) -> bool {
    let rest = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    rest.len() < word.len() && rest.chars().count() <= 4
}

/// One letter for those that people type for each other; none for what is left out.
fn letter(letter: char) -> Option<char> {
    Some(match letter {
        ' ' | 'ー' | 'ｰ' | '･' | '・' | '\u{0E47}'..='\u{0E4E}' => return None,
        'ぁ'..='ゖ' => char::from_u32(u32::from(letter) + 0x60)?,
        'ｦ'..='ﾝ' => HALF_WIDTH.chars().nth(letter as usize - 'ｦ' as usize)?,
        'ө' => 'о',
        'ү' | 'ұ' => 'у',
        'қ' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'һ' => 'х',
        'і' => 'и',
        'ә' => 'а',
        'غ' | 'ق' | 'گ' => 'ج',
        'پ' => 'ب',
        'ڤ' => 'ف',
        'ک' => 'ك',
        'ی' => 'ي',
        '黴' => '霉',
        '鹼' | '鹸' => '碱',
        '醯' => '酰',
        letter => letter,
    })
}

/// The usual kana for those of half width, in their order.
const HALF_WIDTH: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// Consonants as Korean keyboards type them alone, in the order of the first consonants of syllables.
const CONSONANTS: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ',
    'ㅌ', 'ㅍ', 'ㅎ',
];
const FIRST_SYLLABLE: u32 = 0xAC00;
const SYLLABLES: u32 = 11_172;

/// First consonant, vowel and last consonant of a syllable, each counted from 0; the last may be none, 0.
fn parts(syllable: char) -> Option<[u32; 3]> {
    let number = u32::from(syllable).checked_sub(FIRST_SYLLABLE)?;
    (number < SYLLABLES).then_some([number / 588, number / 28 % 21, number % 28])
}

/// Whether a typed letter stands for a letter of a name: itself, or the first consonant of its syllable.
#[must_use]
pub fn stands_for(typed: char, of_name: char) -> bool {
    typed == of_name
        || ('ㄱ'..='ㅎ').contains(&typed)
            && parts(of_name).is_some_and(|[first, ..]| {
                CONSONANTS
                    .get(first as usize)
                    .is_some_and(|it| *it == typed)
            })
}

/// How a folded name sounds: spellings that differ between languages are one, syllables come apart into letters.
#[must_use]
pub fn sound(name: &str) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(name.len());
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        match letter {
            'p' if next == Some('h') => {
                letters.next();
                out.push('f');
            }
            'a' | 'o' if next == Some('e') => {
                letters.next();
                out.push('e');
            }
            'x' => out.extend(['k', 's']),
            'c' if matches!(next, Some('e' | 'i' | 'y')) => out.push('s'),
            'c' | 'q' => out.push('k'),
            'y' => out.push('i'),
            'z' => out.push('s'),
            'h' if out.last().is_some_and(|it| matches!(it, 't' | 'k' | 'r')) => {}
            letter if out.last() == Some(&letter) => {}
            letter => match parts(letter) {
                Some([first, vowel, last]) => {
                    let part = |base: u32, number: u32| char::from_u32(base + number);
                    out.extend(part(0x1100, first));
                    out.extend(part(0x1161, vowel));
                    out.extend((last > 0).then(|| part(0x11A7, last)).flatten());
                }
                None => out.push(letter),
            },
        }
    }
    if out.len() > 4 && out.last() == Some(&'e') {
        out.pop();
    }
    out
}

/// How many slips of the finger a sound of this length may hold.
#[must_use]
pub fn slips_allowed(length: usize) -> usize {
    match length {
        ..4 => 0,
        4..8 => 1,
        8.. => 2,
    }
}

/// The number of slips (a letter more, less, another, two swapped) between two sounds, up to `most`.
#[must_use]
pub fn slips(left: &[char], right: &[char], most: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > most {
        return None;
    }
    // Rows of the table of distances: two letters ago, one ago, now.
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (row, &one) in left.iter().enumerate() {
        let mut now = Vec::with_capacity(right.len() + 1);
        now.push(row + 1);
        for (column, &other) in right.iter().enumerate() {
            let at =
                |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let mut best = (at(&last, column) + usize::from(one != other))
                .min(at(&last, column + 1) + 1)
                .min(at(&now, column) + 1);
            let is_swapped = row > 0
                && column > 0
                && left.get(row - 1) == Some(&other)
                && right.get(column - 1) == Some(&one);
            if is_swapped {
                best = best.min(at(&before_last, column - 1) + 1);
            }
            now.push(best);
        }
        if now.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, now);
    }
    last.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(left: &str, right: &str) {
        assert_eq!(folded_name(left), folded_name(right));
    }

    #[test]
    fn scripts_are_folded_each_in_its_way() {
        same("St. John’s-Wort", "st johns wort");
        same("ロキソニン", "ろきそにん");
        same("ﾛｷｿﾆﾝ", "ロキソニン");
        same("ﾊﾞﾌｧﾘﾝ", "バファリン");
        same("ديجوكسين", "ديغوكسين");
        same("ибупрофен", "ИБУПРОФЕН");
        same("үшін", "ушин");
        same("黴菌", "霉菌");
        same("bưởi", "buoi");
        same("\u{110B}\u{1175}\u{1107}\u{116E}", "이부");
    }

    #[test]
    fn strengths_and_dose_forms_are_left_out() {
        assert_eq!(readings("부루펜 400mg 정"), ["부루펜400mg정", "부루펜"]);
        assert_eq!(readings("부루펜정"), ["부루펜정", "부루펜"]);
        assert_eq!(readings("Advil 200"), ["advil200", "advil"]);
        assert_eq!(
            readings("Ибупрофен 200 мг таблетки").last().unwrap(),
            "ибупрофен"
        );
        assert_eq!(readings("ibuprofen"), ["ibuprofen"]);
        assert_eq!(readings("200 mg"), ["200mg"]);
        assert!(readings(" ?! ").is_empty());
    }

    #[test]
    fn a_consonant_stands_for_its_syllables() {
        assert!(stands_for('ㅇ', '이'));
        assert!(stands_for('ㅍ', '펜'));
        assert!(stands_for('이', '이'));
        assert!(!stands_for('ㅂ', '펜'));
        assert!(!stands_for('ㅂ', 'b'));
    }

    #[test]
    fn spellings_of_one_sound_are_one() {
        for (left, right) in [
            ("ciclosporin", "siklosporin"),
            ("cyclosporine", "ciclosporin"),
            ("sulphadiazine", "sulfadiazin"),
            ("oestrogen", "estrogen"),
            ("amoxicillin", "amoksisilin"),
        ] {
            assert_eq!(sound(left), sound(right));
        }
    }

    #[test]
    fn slips_are_counted_up_to_a_limit() {
        let count = |left: &str, right: &str| slips(&sound(left), &sound(right), 2);
        assert_eq!(count("ibuprofen", "ibuprofen"), Some(0));
        assert_eq!(count("ibuprofen", "ibuporfen"), Some(1));
        assert_eq!(count("ibuprofen", "ibuprfen"), Some(1));
        assert_eq!(count("ibuprofen", "ibbuprofem"), Some(1));
        assert_eq!(count("부루펜", "부루팬"), Some(1));
        assert_eq!(count("ibuprofen", "naproxen"), None);
        assert_eq!([3, 4, 7, 8].map(slips_allowed), [0, 1, 1, 2]);
    }
}
