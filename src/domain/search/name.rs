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

/// What may have been meant, best first: all that was typed, then without strengths, then without dose forms, then
/// without bare numbers. A number is left out last, because it can tell one product from another.
#[must_use]
pub fn readings(typed: &str) -> Vec<String> {
    let folded = folded(&with_whole_numbers(typed));
    let words: Vec<&str> = folded.split(' ').collect();
    let is_unit = |place: usize| words.get(place).is_some_and(|word| UNITS.contains(word));
    let mut left: Vec<&str> = Vec::new();
    for (place, word) in words.iter().enumerate().rev() {
        match number_and_rest(word) {
            (1.., rest) if UNITS.contains(&rest) => {}
            (1.., "") if is_unit(place + 1) => drop(left.pop()),
            _ => left.push(word),
        }
    }
    left.reverse();
    let without_numbers = |words: &[&str]| {
        let is_kept = |word: &&&str| {
            let (digits, rest) = number_and_rest(word);
            digits < SHORTEST_AMOUNT || !rest.is_empty()
        };
        let kept: Vec<&str> = words.iter().filter(is_kept).copied().collect();
        folded_name(&kept.join(" "))
    };
    let mut readings = vec![
        folded_name(typed),
        folded_name(&left.join(" ")),
        without_numbers(&left),
    ];
    left.retain(|word| !FORMS.contains(word));
    let bare = folded_name(&left.join(" "));
    // Korean, Japanese and Chinese write them onto the name.
    let stem = FORMS
        .iter()
        .filter(|form| !form.is_ascii())
        .find_map(|form| bare.strip_suffix(form))
        .filter(|stem| stem.chars().count() >= SHORTEST_STEM)
        .map(str::to_owned);
    readings.push(bare);
    readings.extend(stem);
    readings.push(without_numbers(&left));
    let mut different: Vec<String> = Vec::new();
    for reading in readings {
        if !reading.is_empty() && !different.contains(&reading) {
            different.push(reading);
        }
    }
    different
}

/// `10/5 mg` and `2.5 mg` with one number each, which is left out anyway, and the sign of percent as a unit.
fn with_whole_numbers(typed: &str) -> String {
    let letters: Vec<char> = western(typed).chars().collect();
    let is_digit = |place: Option<usize>| {
        let letter = place.and_then(|place| letters.get(place));
        letter.is_some_and(char::is_ascii_digit)
    };
    let is_kept = |(place, letter): &(usize, &char)| {
        let is_within = is_digit(place.checked_sub(1)) && is_digit(Some(place + 1));
        !(is_within && matches!(letter, '/' | '.' | ','))
    };
    let kept: String = letters
        .iter()
        .enumerate()
        .filter(is_kept)
        .map(|(_, letter)| *letter)
        .collect();
    kept.replace(['%', '٪', '％'], PERCENT)
}

const PERCENT: &str = "percent";

/// How many digits a word begins with, and what follows them.
fn number_and_rest(word: &str) -> (usize, &str) {
    let rest = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    (word.len() - rest.len(), rest)
}

/// A number of fewer digits may be part of a name.
const SHORTEST_AMOUNT: usize = 2;

/// Units of strength, folded.
const UNITS: [&str; 14] = [
    PERCENT,
    "mg",
    "g",
    "mcg",
    "ml",
    "iu",
    "밀리그램",
    "мг",
    "г",
    "мл",
    "ملغ",
    "مجم",
    "毫克",
    "ミリグラム",
];

/// Dose forms to be swallowed that stand as a word of their own, folded. Creams and the like are left in: they are
/// another thing than the tablet of the same name.
const FORMS: [&str; 25] = [
    "tablet",
    "tablets",
    "tab",
    "capsule",
    "capsules",
    "caps",
    "pill",
    "pills",
    "syrup",
    "정",
    "캡슐",
    "시럽",
    "錠",
    "カプセル",
    "シロップ",
    "片",
    "胶囊",
    "膠囊",
    "таблетки",
    "таб",
    "капсулы",
    "сироп",
    "اقراص",
    "كبسولات",
    "شراب",
];

const SHORTEST_STEM: usize = 2;

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

/// The consonant that a syllable begins with, as it is typed alone.
#[must_use]
pub fn first_consonant(syllable: char) -> Option<char> {
    let [first, ..] = parts(syllable)?;
    CONSONANTS.get(first as usize).copied()
}

/// Whether a typed letter stands for a letter of a name: itself, or the first consonant of its syllable.
#[must_use]
pub fn stands_for(typed: char, of_name: char) -> bool {
    typed == of_name || first_consonant(of_name) == Some(typed)
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
        assert_eq!(
            readings("부루펜 400mg 정"),
            ["부루펜400mg정", "부루펜정", "부루펜"]
        );
        assert_eq!(readings("부루펜정"), ["부루펜정", "부루펜"]);
        assert_eq!(readings("Advil 200"), ["advil200", "advil"]);
        assert_eq!(
            readings("Ибупрофен 200 мг таблетки").last().unwrap(),
            "ибупрофен"
        );
        assert_eq!(readings("ibuprofen"), ["ibuprofen"]);
        assert_eq!(readings("200 mg"), ["200mg"]);
        assert_eq!(readings("Tylenol #3 400 mg"), ["tylenol3400mg", "tylenol3"]);
        assert_eq!(readings("tacrolimus ointment"), ["tacrolimusointment"]);
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
