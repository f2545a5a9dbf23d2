//! Rules that the words in `locales/` must keep in every language.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "the helpers of a test fail by panicking"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use common::{files, rust::sources};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use rescue_journey::{
    catalog::medicines::Catalogue,
    i18n::{Direction, Language, MessageId, Translation, keys},
};

/// Messages whose digits differ from English, with the reason.
const OTHER_DIGITS: &[(Language, &str, &str)] = &[
    (
        Language::Ko,
        "about-gaps-lists",
        "names October and February by number: 10월, 2월",
    ),
    (Language::Ko, "mine-since", "names March by number: 3월"),
    (
        Language::Ko,
        "course-day-hint",
        "names October by number: 10월",
    ),
    (
        Language::Ko,
        "date-month",
        "Korean names months by number: 10월",
    ),
    (
        Language::Ko,
        "error-month-missing",
        "the example is a month by its Korean name: 10월",
    ),
    (
        Language::Ko,
        "form-day-hint",
        "the example names October by number: 10월",
    ),
    (
        Language::Ko,
        "learn-korea-lists-what",
        "names February by number: 2월",
    ),
    (
        Language::Ko,
        "learn-what-it-is-names-brands-caption",
        "names September by number: 9월",
    ),
];

/// Messages whose units differ from English, with the reason.
const OTHER_UNITS: &[(Language, &str, &str)] = &[
    (
        Language::Ar,
        "link-long",
        "the sizes are spelled out: كيلوبايت",
    ),
    (
        Language::Ar,
        "link-short",
        "the size is spelled out: كيلوبايت",
    ),
    (
        Language::Ar,
        "shield-used-value",
        "the size is spelled out: كيلوبايت",
    ),
];

/// Messages without a letter of the language's script, with the reason.
const WITHOUT_SCRIPT: &[(&[Language], &str, &str)] = &[
    (KO_AR, "app-name", "the name of the app is not translated"),
    (
        KO_AR,
        "copy-file-name",
        "every device can show a file name in Latin letters",
    ),
    (
        KO_AR,
        "learn-what-it-is-names-brands-neoral",
        "a brand as boxes print it",
    ),
    (
        KO_AR,
        "learn-what-it-is-names-brands-cypol",
        "a brand as boxes print it",
    ),
    (
        KO_AR,
        "learn-what-it-is-names-brands-implanta",
        "a brand as boxes print it",
    ),
    (
        AR,
        "learn-what-it-is-names-brands-neoral-korean",
        "the brand on a Korean box",
    ),
    (
        AR,
        "learn-what-it-is-names-brands-cypol-korean",
        "the brand on a Korean box",
    ),
    (
        AR,
        "learn-what-it-is-names-brands-implanta-korean",
        "the brand on a Korean box",
    ),
    (
        AR,
        "learn-who-to-call-korean-takes-korean",
        "a phrase to show",
    ),
    (
        AR,
        "learn-who-to-call-korean-psoriasis-korean",
        "a phrase to show",
    ),
    (
        AR,
        "learn-who-to-call-korean-immune-korean",
        "a phrase to show",
    ),
    (
        AR,
        "learn-who-to-call-korean-interpreter-korean",
        "a phrase to show",
    ),
    (
        AR,
        "trap-pain-and-cold-pharmacy-nsaid-korean",
        "a phrase to show",
    ),
];

const KO_AR: &[Language] = &[Language::Ko, Language::Ar];
const AR: &[Language] = &[Language::Ar];

/// Messages that hold Korean in every language: names on Korean boxes, and phrases to show.
const HOLDS_KOREAN: &[&str] = &[
    "medicines-hint",
    "pharmacist-i-take",
    "learn-daily-life-food-ask-yuja",
    "learn-daily-life-food-warning-text",
    "learn-daily-life-herbs-ask-ginseng",
    "learn-daily-life-herbs-ask-schisandra",
    "learn-daily-life-herbs-hanyak",
    "learn-daily-life-herbs-plants-goldthread",
    "learn-daily-life-herbs-plants-liquorice",
    "learn-daily-life-herbs-yeast",
    "learn-daily-life-in-short-1",
    "learn-daily-life-medicines-new",
    "learn-daily-life-medicines-shop-ursa",
    "learn-daily-life-salt-trap",
    "learn-preparation-mix-grapefruit",
    "learn-preparation-mix-herbs",
    "learn-preparation-mix-ursa",
    "learn-what-it-is-names-brands-cypol-korean",
    "learn-what-it-is-names-brands-implanta-korean",
    "learn-what-it-is-names-brands-neoral-korean",
    "learn-what-it-is-names-implanta",
    "learn-what-it-is-names-spelling",
    "learn-who-to-call-korean-immune-korean",
    "learn-who-to-call-korean-interpreter-korean",
    "learn-who-to-call-korean-psoriasis-korean",
    "learn-who-to-call-korean-takes-korean",
    "trap-grapefruit-in-short-2",
    "trap-grapefruit-look-grapefruit",
    "trap-grapefruit-look-pomelo",
    "trap-grapefruit-look-seville",
    "trap-grapefruit-look-sweetie",
    "trap-grapefruit-look-yuja",
    "trap-grapefruit-menu-ade",
    "trap-grapefruit-menu-fruit",
    "trap-grapefruit-menu-juice",
    "trap-grapefruit-menu-loan",
    "trap-grapefruit-menu-pomelo",
    "trap-grapefruit-menu-syrup",
    "trap-grapefruit-menu-tea",
    "trap-grapefruit-menu-yuja",
    "trap-herbal-medicine-hanyak-ginger",
    "trap-herbal-medicine-hanyak-goldthread",
    "trap-herbal-medicine-hanyak-liquorice",
    "trap-herbal-medicine-hanyak-skullcap",
    "trap-herbal-medicine-hanyak-start",
    "trap-herbal-medicine-hanyak-title",
    "trap-herbal-medicine-lead",
    "trap-herbal-medicine-more-boost",
    "trap-herbal-medicine-more-ginseng",
    "trap-herbal-medicine-more-omija",
    "trap-herbal-medicine-more-tea",
    "trap-herbal-medicine-more-turmeric",
    "trap-pain-and-cold-colds-plaster",
    "trap-pain-and-cold-killers-aspirin",
    "trap-pain-and-cold-killers-ibuprofen",
    "trap-pain-and-cold-killers-ketoprofen",
    "trap-pain-and-cold-killers-naproxen",
    "trap-pain-and-cold-paracetamol-lists",
    "trap-pain-and-cold-pharmacy-nsaid-korean",
    "trap-potassium-in-short-1",
    "trap-potassium-salt-label",
    "trap-sun-beds-bed",
    "trap-sun-out-cream",
    "trap-tar-and-light-tar-bottle",
];

/// Units that stay as slips and boxes write them, the longer before what they contain.
const UNITS: [&str; 19] = [
    "mg/kg", "mg/dL", "µmol/L", "mmol/L", "mEq/L", "mmHg", "ng/mL", "mg", "µg", "kg", "mL", "lb",
    "°C", "°F", "cm", "mm", "KB", "MB", "%",
];

/// Numbers in which every plural category of our languages occurs.
const COUNTS: [u32; 10] = [0, 1, 2, 3, 6, 10, 11, 26, 100, 102];

// The same messages

#[test]
fn every_language_has_a_folder_and_every_folder_a_language() {
    let folders: BTreeSet<String> = files("locales", ".ftl")
        .iter()
        .map(|file| file.path.split('/').nth(1).unwrap().to_owned())
        .collect();
    let codes: BTreeSet<String> = Language::ALL
        .iter()
        .map(|it| it.code().to_owned())
        .collect();
    assert_eq!(folders, codes);
}

#[test]
fn every_language_has_the_messages_attributes_and_variables_of_english_file_by_file() {
    let english = outline(Language::En);
    for language in others() {
        let outline = outline(language);
        for (message, of_english) in &english {
            assert_eq!(
                Some(of_english),
                outline.get(message),
                "{language:?}: {message}"
            );
        }
        for message in outline.keys() {
            assert!(
                english.contains_key(message),
                "{language:?}: {message} is not in English"
            );
        }
    }
}

#[test]
fn no_message_is_defined_twice() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for (file, message) in messages(language) {
            assert!(
                seen.insert(message.id.clone()),
                "{language:?}: {} again in {file}",
                message.id
            );
        }
    }
}

#[test]
fn every_choice_by_count_has_all_forms_of_the_language() {
    for language in Language::ALL {
        for (_, message) in messages(language) {
            for choice in message.choices.iter().filter(|choice| choice.is_plural()) {
                let words: BTreeSet<&str> = choice.words.iter().map(String::as_str).collect();
                for category in categories(language) {
                    // A form for one number alone may be written as that number.
                    let as_number = only_number(language, category)
                        .is_some_and(|number| choice.numbers.contains(number));
                    assert!(
                        words.contains(category) || as_number,
                        "{language:?}: {} has no form for {category}",
                        message.id
                    );
                }
                for word in words {
                    let known = categories(language).contains(&word);
                    assert!(
                        known,
                        "{language:?}: {} never takes its form {word}",
                        message.id
                    );
                }
                assert_eq!(choice.default, "other", "{language:?}: {}", message.id);
            }
        }
    }
}

#[test]
fn choices_by_number_alone_are_those_of_english() {
    let by_number = |language| -> BTreeMap<String, Vec<BTreeSet<String>>> {
        let choices = messages(language).into_iter().map(|(_, message)| {
            let choices = message.choices.iter().filter(|choice| !choice.is_plural());
            (
                message.id.clone(),
                choices.map(|choice| choice.numbers.clone()).collect(),
            )
        });
        choices.collect()
    };
    for language in others() {
        assert_eq!(by_number(Language::En), by_number(language), "{language:?}");
    }
}

// The same numbers, units and phone numbers

#[test]
fn digits_are_those_of_english() {
    compare("digits", digits, OTHER_DIGITS);
}

#[test]
fn units_are_those_of_english() {
    compare("units", units, OTHER_UNITS);
}

#[test]
fn phone_numbers_are_those_of_english() {
    compare("phone numbers", phone_numbers, &[]);
}

#[test]
fn digits_are_western() {
    for file in files("locales", ".ftl") {
        for letter in file.text.chars().filter(|letter| letter.is_numeric()) {
            let superscript = matches!(letter, '²' | '³');
            assert!(
                letter.is_ascii_digit() || superscript,
                "{}: {letter}",
                file.path
            );
        }
    }
}

#[test]
fn numbers_units_and_phone_numbers_are_found_whole() {
    let message = |text: &str| Message {
        texts: vec![text.to_owned()],
        ..Message::default()
    };
    let text = message("Take 2.5 mg/kg, not 1,200 mg. Call +82-2-120 or 1339.");
    assert_eq!(digits(&text), ["1,200", "120", "1339", "2", "2.5", "82"]);
    assert_eq!(units(&text), ["mg", "mg/kg"]);
    assert_eq!(phone_numbers(&text), ["+82-2-120", "1339"]);
}

// Script

#[test]
fn every_message_is_in_the_script_of_its_language() {
    let mut problems = Vec::new();
    for language in others() {
        for (_, message) in messages(language) {
            let text = message.texts.concat();
            let words = UNITS
                .iter()
                .fold(text.clone(), |text, unit| text.replace(unit, ""));
            let is_words = words.chars().any(char::is_alphabetic);
            let has_script = text
                .chars()
                .any(|letter| script(letter) == own_script(language));
            if is_words && has_script == is_without_script(language, &message.id) {
                problems.push(format!("{language:?}: {}: {text}", message.id));
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_form_of_a_message_is_mostly_in_the_script_of_its_language() {
    for language in others() {
        for (_, message) in messages(language) {
            if is_without_script(language, &message.id) {
                continue;
            }
            for text in message
                .texts
                .iter()
                .filter(|text| text.split_whitespace().count() > 4)
            {
                // A Latin name in brackets helps to find it again.
                let outside: String = text
                    .split('(')
                    .map(|part| part.rsplit(')').next().unwrap())
                    .collect();
                let of = |wanted| outside.chars().filter(|it| script(*it) == wanted).count();
                // Korean says in one syllable what takes three letters.
                let weight = if language == Language::Ko { 3 } else { 1 };
                let mostly = of(own_script(language)) * weight >= of(Script::Latin);
                assert!(mostly, "{language:?}: {}: {text}", message.id);
            }
        }
    }
}

#[test]
fn only_listed_messages_hold_korean_and_it_is_the_same_everywhere() {
    let english: BTreeMap<String, Vec<String>> = messages(Language::En)
        .into_iter()
        .map(|(_, it)| (it.id.clone(), korean(&it)))
        .collect();
    for language in [Language::En, Language::Ar] {
        for (_, message) in messages(language) {
            let korean = korean(&message);
            let listed = HOLDS_KOREAN.contains(&message.id.as_str());
            assert_eq!(
                !korean.is_empty(),
                listed,
                "{language:?}: {}: {korean:?}",
                message.id
            );
            assert_eq!(korean, english[&message.id], "{language:?}: {}", message.id);
        }
    }
    for (_, message) in messages(Language::Ko) {
        let text = message.texts.concat();
        for word in &english[&message.id] {
            assert!(text.contains(word), "{}: {text} lacks {word}", message.id);
        }
    }
}

#[test]
fn no_message_holds_a_foreign_script() {
    for language in Language::ALL {
        for (_, message) in messages(language) {
            for text in &message.texts {
                let is_foreign = text.chars().map(script).any(|script| {
                    let known = [
                        own_script(language),
                        Script::Latin,
                        Script::Hangul,
                        Script::None,
                    ];
                    !known.contains(&script)
                });
                assert!(!is_foreign, "{language:?}: {}: {text}", message.id);
            }
        }
    }
}

#[test]
fn files_hold_no_marks_that_steer_direction_and_no_invisible_letters() {
    for file in files("locales", ".ftl") {
        for letter in file.text.chars() {
            let steers = matches!(letter,
                '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
            assert!(!steers, "{}: U+{:04X}", file.path, u32::from(letter));
        }
    }
}

#[test]
fn letters_of_every_script_are_composed() {
    // Hangul jamo and Arabic presentation forms break search and screen readers.
    for file in files("locales", ".ftl") {
        for letter in file.text.chars() {
            let split = matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{0300}'..='\u{036F}');
            assert!(!split, "{}: U+{:04X}", file.path, u32::from(letter));
        }
    }
}

// Code and messages

#[test]
fn every_message_is_named_in_the_code_and_every_name_is_a_message() {
    let sources = sources();
    let words: BTreeSet<&str> = sources.iter().flat_map(|source| source.words()).collect();
    let constants: BTreeSet<String> = messages(Language::En)
        .iter()
        .map(|(_, message)| message.id.replace('-', "_").to_uppercase())
        .collect();
    let list = Catalogue::read(Catalogue::file().to_owned()).unwrap();
    let findings = list.substances().iter().filter_map(|it| it.finding);
    let in_the_list: BTreeSet<String> = findings
        .flat_map(|it| [it.happens, it.advice])
        .map(|id| id.as_str().replace('-', "_").to_uppercase())
        .collect();
    let unused: Vec<_> = constants
        .iter()
        .filter(|name| !words.contains(name.as_str()) && !in_the_list.contains(*name))
        .collect();
    assert!(unused.is_empty(), "nobody shows {unused:#?}");
    for source in &sources {
        for rest in source.code().split("keys::").skip(1) {
            let name = rest
                .split(|letter| !common::rust::is_word(letter))
                .next()
                .unwrap();
            let is_constant = name.chars().all(|letter| !letter.is_lowercase());
            let known = name.is_empty() || !is_constant || constants.contains(name);
            assert!(known, "{} names keys::{name}", source.path);
        }
    }
}

#[test]
fn every_message_can_be_put_together_in_every_language() {
    for language in Language::ALL {
        let bundle = bundle(language);
        for (_, message) in messages(language) {
            for count in COUNTS {
                let args: FluentArgs<'_> = message
                    .variables
                    .iter()
                    .map(|name| (name.as_str(), sample(name, count)))
                    .collect();
                let pattern = bundle.get_message(&message.id).unwrap().value().unwrap();
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(
                    errors.is_empty(),
                    "{language:?}: {}: {errors:?}",
                    message.id
                );
                assert!(!text.trim().is_empty(), "{language:?}: {}", message.id);
                assert!(
                    !text.contains(['{', '}']),
                    "{language:?}: {}: {text}",
                    message.id
                );
            }
        }
    }
}

#[test]
fn messages_are_filled_in_as_the_resolver_of_fluent_does_it() {
    for language in Language::ALL {
        let (bundle, translation) = (bundle(language), translation(language));
        for message in messages(language).into_iter().map(|(_, it)| it) {
            let number = (0..).map(|it| MessageId::packed(&it.to_string()).unwrap());
            let id = number
                .take(9999)
                .find(|it| it.as_str() == message.id)
                .unwrap();
            let pattern = bundle.get_message(&message.id).unwrap().value().unwrap();
            for count in COUNTS {
                let values = message.variables.iter().map(|name| {
                    let name: &'static str = name.clone().leak();
                    (name, sample(name, count))
                });
                let values: Vec<_> = values.collect();
                let args: FluentArgs<'_> = values.iter().cloned().collect();
                let theirs = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
                if language.direction() == Direction::LeftToRight {
                    assert_eq!(translation.text_with(id, &values), theirs, "{}", message.id);
                }
                let theirs = theirs.replace(is_mark, "");
                assert_eq!(translation.plain(id, &values), theirs, "{}", message.id);
            }
        }
    }
}

#[test]
fn a_pack_holds_every_message_of_a_language() {
    for language in Language::ALL {
        let translation = translation(language);
        assert_eq!(translation.language(), language);
        assert_eq!(
            translation.text(keys::APP_NAME).replace(is_mark, ""),
            "Rescue Journey"
        );
        let lines: Vec<&str> = Translation::pack(language).split('\n').skip(1).collect();
        assert_eq!(lines.len(), messages(language).len(), "{language:?}");
        assert!(lines.iter().all(|line| !line.is_empty()), "{language:?}");
    }
}

#[test]
fn a_pack_of_another_list_of_messages_is_refused() {
    let pack = Translation::pack(Language::Ko);
    let (fingerprint, rest) = pack.split_once('\n').unwrap();
    let other = format!(
        "{}\n{rest}",
        fingerprint.replace(['0', '1', '2', '3', '4', '5', '6', '7'], "8")
    );
    assert!(Translation::new(Language::Ko, &other).is_err());
    assert!(Translation::new(Language::Ko, "").is_err());
}

#[test]
fn a_count_is_said_in_the_right_form() {
    let said = |language, count: u32| {
        let args = [("count", count.into())];
        translation(language).plain(keys::HOME_ASK_DETAIL, &args)
    };
    assert_eq!(said(Language::En, 0), "You have no questions yet");
    assert_eq!(said(Language::En, 1), "You have 1 question so far");
    assert_eq!(said(Language::En, 11), "You have 11 questions so far");
    assert_eq!(said(Language::Ko, 1), "지금까지 질문 1개를 적었어요");
    assert!(
        !said(Language::Ar, 2).contains('2'),
        "the dual takes no digit"
    );
    let forms: BTreeSet<String> = COUNTS
        .map(|count| said(Language::Ar, count).replace(|it: char| it.is_ascii_digit(), ""))
        .into();
    assert_eq!(forms.len(), 6, "{forms:?}");
}

#[test]
fn days_and_months_are_said_in_every_language() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let said = |language| translation(language).date(day).replace(is_mark, "");
    assert_eq!(said(Language::En), "Monday, 23 November 2026");
    assert_eq!(said(Language::Ko), "2026년 11월 23일 월요일");
    assert_eq!(said(Language::Ar), "الاثنين، 23 نوفمبر 2026");
    for language in Language::ALL {
        let names: BTreeSet<String> = translation(language).month_names().into_iter().collect();
        assert_eq!(names.len(), 12, "{language:?}");
    }
}

#[test]
fn plain_text_holds_no_marks() {
    let args = [("date", "2026-11-23".into())];
    for language in Language::ALL {
        let name = translation(language).plain(keys::COPY_FILE_NAME, &args);
        assert_eq!(name, "rescue-journey-2026-11-23.json");
    }
}

#[test]
fn values_in_arabic_stand_in_isolates() {
    let args = [("value", "76".into()), ("unit", "µmol/L".into())];
    let text = translation(Language::Ar).text_with(keys::DOUBT_UNIT, &args);
    for part in ["76", "µmol/L"] {
        let start = text.find(part).unwrap();
        let before = text[..start].chars().next_back().unwrap();
        assert!(is_mark(before), "{part} is not isolated: {text:?}");
    }
    let opened = text
        .chars()
        .filter(|it| matches!(it, '\u{2066}'..='\u{2068}'))
        .count();
    assert_eq!(opened, text.matches('\u{2069}').count(), "{text:?}");
}

#[test]
fn every_exception_names_a_message_and_a_reason() {
    let known: BTreeSet<String> = messages(Language::En)
        .into_iter()
        .map(|(_, message)| message.id)
        .collect();
    let by_language = OTHER_DIGITS
        .iter()
        .chain(OTHER_UNITS)
        .map(|(_, id, why)| (id, why));
    let listed = by_language.chain(WITHOUT_SCRIPT.iter().map(|(_, id, why)| (id, why)));
    for (id, why) in listed.chain(HOLDS_KOREAN.iter().map(|id| (id, &"said above"))) {
        assert!(known.contains(*id) && !why.is_empty(), "{id}");
    }
}

// Helpers: messages

/// What a test has to know of a message.
#[derive(Clone, Debug, Default)]
struct Message {
    id: String,
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
    choices: Vec<Choice>,
    /// The text outside of choices, and that of each form.
    texts: Vec<String>,
}

/// One text of several, chosen by a value.
#[derive(Clone, Debug)]
struct Choice {
    words: Vec<String>,
    numbers: BTreeSet<String>,
    default: String,
}

impl Choice {
    fn is_plural(&self) -> bool {
        !self.words.is_empty()
    }
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL
        .into_iter()
        .filter(|language| *language != Language::En)
}

/// Each message with the name of its file.
fn messages(language: Language) -> Vec<(String, Message)> {
    let mut messages = Vec::new();
    for file in files(&format!("locales/{}", language.code()), ".ftl") {
        let resource = parser::parse(file.text.as_str())
            .unwrap_or_else(|(_, problems)| panic!("{}: {problems:?}", file.path));
        let name = file.path.rsplit('/').next().unwrap();
        for entry in &resource.body {
            match entry {
                Entry::Message(found) => {
                    let mut message = Message {
                        id: found.id.name.into(),
                        ..Message::default()
                    };
                    read(found.value.as_ref().unwrap(), &mut message);
                    for attribute in &found.attributes {
                        message.attributes.insert(attribute.id.name.into());
                        read(&attribute.value, &mut message);
                    }
                    messages.push((name.to_owned(), message));
                }
                Entry::Term(term) => panic!("{}: a term -{}", file.path, term.id.name),
                Entry::Junk { content } => panic!("{}: {content}", file.path),
                _ => {}
            }
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                // What is put in parts words as a space would.
                text.push(' ');
                read_inline(inline, message);
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                read_inline(selector, message);
                let mut choice = Choice {
                    words: vec![],
                    numbers: BTreeSet::new(),
                    default: String::new(),
                };
                for variant in variants {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => {
                            choice.words.push(name.to_owned());
                            name
                        }
                        VariantKey::NumberLiteral { value } => {
                            choice.numbers.insert(value.to_owned());
                            value
                        }
                    };
                    if variant.default {
                        key.clone_into(&mut choice.default);
                    }
                }
                message.choices.push(choice);
                for variant in variants {
                    read(&variant.value, message);
                }
            }
        }
    }
    message.texts.push(text);
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => message.texts.push((*value).to_owned()),
        other => panic!("{}: {other:?} is not foreseen", message.id),
    }
}

/// Attributes and variables by file and message.
fn outline(language: Language) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    messages(language)
        .into_iter()
        .map(|(file, it)| (format!("{file}: {}", it.id), (it.attributes, it.variables)))
        .collect()
}

/// CLDR's cardinal categories.
fn categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["one", "other"],
        Language::Ko => &["other"],
        Language::Ar => &["zero", "one", "two", "few", "many", "other"],
    }
}

/// The number of a category that holds for one whole number alone.
fn only_number(language: Language, category: &str) -> Option<&'static str> {
    match (language, category) {
        (Language::Ar, "zero") => Some("0"),
        (Language::Ar | Language::En, "one") => Some("1"),
        (Language::Ar, "two") => Some("2"),
        _ => None,
    }
}

// Helpers: numbers and units

/// Compares what `find` finds in each message with what it finds in English.
fn compare(what: &str, find: fn(&Message) -> Vec<String>, exceptions: &[(Language, &str, &str)]) {
    let english: BTreeMap<String, Vec<String>> = messages(Language::En)
        .into_iter()
        .map(|(_, it)| (it.id.clone(), find(&it)))
        .collect();
    let mut problems = Vec::new();
    for language in others() {
        for (_, message) in messages(language) {
            let (found, expected) = (find(&message), &english[&message.id]);
            let excepted = exceptions
                .iter()
                .any(|(it, id, _)| *it == language && *id == message.id);
            if (found != *expected) != excepted {
                problems.push(format!(
                    "{language:?}: {}: {found:?}, not {expected:?}",
                    message.id
                ));
            }
        }
    }
    assert!(problems.is_empty(), "{what}: {problems:#?}");
}

/// All numbers, sorted; those of a choice's forms once.
fn digits(message: &Message) -> Vec<String> {
    collect(message, |text| {
        let letters: Vec<char> = text.chars().collect();
        let is_of_number = |index: usize| {
            let digit = |at: Option<usize>| {
                at.and_then(|at| letters.get(at))
                    .is_some_and(char::is_ascii_digit)
            };
            digit(Some(index))
                || matches!(letters[index], '.' | ',')
                    && digit(index.checked_sub(1))
                    && digit(Some(index + 1))
        };
        let marked: String = (0..letters.len())
            .map(|index| {
                if is_of_number(index) {
                    letters[index]
                } else {
                    ' '
                }
            })
            .collect();
        marked.split_whitespace().map(str::to_owned).collect()
    })
}

/// All units, sorted.
fn units(message: &Message) -> Vec<String> {
    collect(message, |text| {
        let mut found = Vec::new();
        let mut rest = text.to_owned();
        for unit in UNITS {
            while let Some(start) = find_word(&rest, unit) {
                found.push(unit.to_owned());
                rest.replace_range(start..start + unit.len(), "|");
            }
        }
        found
    })
}

/// Digits, hyphens and a plus in one run of three digits or more.
fn phone_numbers(message: &Message) -> Vec<String> {
    collect(message, |text| {
        text.split(|letter: char| !letter.is_ascii_digit() && !"-+.,".contains(letter))
            .map(|run| run.trim_matches(['-', '.', ',']))
            .filter(|run| !run.contains(['.', ',']))
            .filter(|run| run.chars().filter(char::is_ascii_digit).count() >= 3)
            .map(str::to_owned)
            .collect()
    })
}

fn collect(message: &Message, find: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut found: Vec<String> = message.texts.iter().flat_map(|text| find(text)).collect();
    found.sort();
    if !message.choices.is_empty() {
        found.dedup();
    }
    found
}

fn find_word(text: &str, word: &str) -> Option<usize> {
    let is_latin = |letter: char| script(letter) == Script::Latin;
    text.match_indices(word)
        .map(|(index, _)| index)
        .find(|index| {
            let before = text[..*index].chars().next_back();
            let after = text[index + word.len()..].chars().next();
            !before.is_some_and(is_latin) && !after.is_some_and(is_latin)
        })
}

// Helpers: script

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Hangul,
    Arabic,
    Other,
    None,
}

fn own_script(language: Language) -> Script {
    match language {
        Language::En => Script::Latin,
        Language::Ko => Script::Hangul,
        Language::Ar => Script::Arabic,
    }
}

fn script(letter: char) -> Script {
    match letter {
        'A'..='Z' | 'a'..='z' | 'µ' | 'À'..='ɏ' => Script::Latin,
        '가'..='힣' => Script::Hangul,
        '\u{0600}'..='\u{06FF}' if letter.is_alphabetic() => Script::Arabic,
        _ if letter.is_alphabetic() => Script::Other,
        _ => Script::None,
    }
}

fn is_without_script(language: Language, id: &str) -> bool {
    WITHOUT_SCRIPT
        .iter()
        .any(|(languages, it, _)| languages.contains(&language) && *it == id)
}

/// The Korean words of a message.
fn korean(message: &Message) -> Vec<String> {
    let text = message.texts.join(" ");
    let words = text.split(|letter| script(letter) != Script::Hangul);
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}')
}

// Helpers: putting messages together

fn joined(language: Language) -> String {
    let files = files(&format!("locales/{}", language.code()), ".ftl").into_iter();
    files.map(|file| file.text + "\n").collect()
}

fn translation(language: Language) -> Translation {
    Translation::new(language, Translation::pack(language)).unwrap()
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap()]);
    bundle
        .add_resource(FluentResource::try_new(joined(language)).unwrap())
        .unwrap();
    bundle
}

/// A value for a variable: a number where English says it is one.
fn sample(name: &str, count: u32) -> FluentValue<'static> {
    match name {
        "count" | "done" | "total" | "day" | "kilobytes" => count.into(),
        "weekday" => (count % 7 + 1).into(),
        "month" => (count % 12 + 1).into(),
        _ => FluentValue::from("sample"),
    }
}

/// Every message the catalogue can show goes through [`Translation`] in every language.
#[test]
fn every_message_of_the_catalogue_is_shown_and_not_its_id() {
    use rescue_journey::catalog::{
        checklist::ITEMS,
        learn::{TOPICS, TRAPS},
        source::SOURCES,
    };
    let items = ITEMS.iter().flat_map(|item| [item.name, item.why]);
    let pages = TOPICS.iter().chain(TRAPS);
    let topics = pages.flat_map(|topic| [topic.title, topic.lead]);
    let sources = SOURCES.iter().map(|source| source.name);
    let ids: Vec<MessageId> = items.chain(topics).chain(sources).collect();
    for language in Language::ALL {
        let translation = translation(language);
        for id in &ids {
            let text = translation.text(*id);
            assert!(
                !text.trim().is_empty() && text != id.as_str(),
                "{}",
                id.as_str()
            );
        }
    }
}
