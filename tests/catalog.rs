//! Rules that the reference data and its English words must keep.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "the helpers of a test fail by panicking"
)]

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, PatternElement},
    parser,
};
use rescue_journey::{
    catalog::{
        checklist::{ITEMS, ItemSpec, Kind},
        learn::{Block, CareLevel, Content, TOPICS, TRAPS, Topic},
        source::{Basis, Citation, Place, SOURCES, SourceId, source},
        words::Word,
    },
    domain::{checklist::Group, lab::Measure},
    i18n::MessageId,
};

/// The files whose messages the catalogue names: those of each topic, and these.
const FILES: [&str; 3] = ["words.ftl", "checklist-items.ftl", "sources.ftl"];

/// Words that the English text must not hold (style sheet for English, section 10).
const FORBIDDEN: [&str; 16] = [
    "safe",
    "safer",
    "safely",
    "safest",
    "safety",
    "harmless",
    "just",
    "simply",
    "contraindicated",
    "renal",
    "hepatic",
    "monitoring",
    "monitored",
    "adverse event",
    "compliance",
    "healthcare professional",
];

/// Words that few readers know before they are ill: each has its place among the words explained.
const HARD_WORDS: [&str; 33] = [
    "acitretin",
    "baseline",
    "biologic",
    "blood count",
    "blood fats",
    "coal tar",
    "contraindication",
    "creatinine",
    "egfr",
    "erythrodermic",
    "flare",
    "gout",
    "immune system",
    "immune-suppressing",
    "light therapy",
    "live vaccine",
    "lymphoma",
    "magnesium",
    "methotrexate",
    "modified",
    "plaque psoriasis",
    "pomelo",
    "potassium",
    "psoriatic",
    "pustular",
    "puva",
    "rebound",
    "relapse",
    "shingles",
    "statin",
    "taper",
    "urea",
    "uvb",
];

/// Documents of many pages: a citation must say where in them.
const CITED_BY_SECTION: [SourceId; 4] = [
    SourceId::UsLabel,
    SourceId::KoreaLabel,
    SourceId::KoreaDur,
    SourceId::JaadReview,
];

// Messages

#[test]
fn every_message_of_the_catalogue_has_words_in_every_language() {
    for language in languages() {
        let words = words_of(&language);
        for id in messages_of_the_catalogue() {
            let text = words.get(id.as_str()).map_or("", String::as_str);
            assert!(
                !text.trim().is_empty(),
                "{language}: {} has no words",
                id.as_str()
            );
        }
    }
}

#[test]
fn every_message_of_the_catalogue_files_is_used() {
    let used: BTreeSet<_> = messages_of_the_catalogue()
        .iter()
        .map(|id| id.as_str())
        .collect();
    for file in files() {
        for id in read_words(&locale("en").join(&file)).keys() {
            assert!(used.contains(id.as_str()), "{id} in {file} is never shown");
        }
    }
}

#[test]
fn catalogue_messages_are_plain_text() {
    let of_files = |file| read_words(&locale("en").join(file));
    for (id, text) in files().into_iter().flat_map(of_files) {
        for mark in ['<', '>', '{', '}', '\n', '!', '—', '–', '"', '\''] {
            assert!(!text.contains(mark), "{id} holds {mark:?}: {text}");
        }
    }
}

// Sources

#[test]
fn every_statement_says_what_it_rests_on() {
    for (place, basis) in bases() {
        if let Basis::Cited(citations) = basis {
            assert!(!citations.is_empty(), "{place}: cites nothing");
        }
    }
    for block in blocks() {
        let in_parts = matches!(
            block.content,
            Content::SourcesDiffer { .. } | Content::Phones(_)
        );
        assert_eq!(
            in_parts,
            block.basis == Basis::InParts,
            "{:?}",
            block.content
        );
    }
}

#[test]
fn every_citation_names_a_known_source_and_its_place() {
    for citation in citations() {
        let known = SOURCES
            .iter()
            .filter(|source| source.id == citation.source)
            .count();
        assert_eq!(known, 1, "{citation:?} is not listed once");
        assert_eq!(citation.section, citation.section.trim(), "{citation:?}");
        if CITED_BY_SECTION.contains(&citation.source) {
            assert!(
                !citation.section.is_empty(),
                "{citation:?} names no section"
            );
        }
    }
}

#[test]
fn every_source_is_cited_and_says_what_and_when() {
    let cited: HashSet<_> = citations().map(|citation| citation.source).collect();
    for listed in SOURCES {
        assert!(cited.contains(&listed.id), "{:?} is never cited", listed.id);
        assert_eq!(*listed, source(listed.id));
        assert!(!listed.title.is_empty());
        assert_eq!((listed.read_on.year, listed.read_on.month), (2026, 11));
    }
}

#[test]
fn no_statement_cites_the_same_place_twice() {
    for list in citation_lists() {
        for (index, citation) in list.iter().enumerate() {
            assert!(!list[..index].contains(citation), "twice: {citation:?}");
        }
    }
}

#[test]
fn general_knowledge_is_a_question_for_the_clinic() {
    let english = english();
    for (place, basis, texts) in texts_by_basis() {
        if basis != Basis::AskClinic {
            continue;
        }
        let text = texts
            .iter()
            .map(|id| english[id.as_str()].to_lowercase())
            .collect::<Vec<_>>()
            .join(" ");
        let words: HashSet<_> = text.split(|c: char| !c.is_alphanumeric()).collect();
        assert!(words.contains("ask"), "{place} does not say ask: {text}");
        assert!(
            words.contains("clinic") || words.contains("doctor"),
            "{place} does not say whom to ask: {text}"
        );
    }
}

// Learn pages

#[test]
fn addresses_and_anchors_are_unique_and_kebab_case() {
    let mut slugs = HashSet::new();
    for topic in pages() {
        assert!(
            slugs.insert(topic.slug) && is_kebab_case(topic.slug),
            "{}",
            topic.slug
        );
        let mut anchors = HashSet::new();
        for section in topic.sections {
            assert!(
                anchors.insert(section.anchor) && is_kebab_case(section.anchor),
                "{}#{}",
                topic.slug,
                section.anchor
            );
            assert!(
                !section.blocks.is_empty(),
                "{}#{} is empty",
                topic.slug,
                section.anchor
            );
        }
    }
}

#[test]
fn a_word_is_explained_once_a_page_and_has_an_anchor_of_its_own() {
    for topic in pages() {
        let mut anchors: HashSet<&str> = topic.sections.iter().map(|it| it.anchor).collect();
        for block in blocks_of(topic) {
            let (words, prefix): (&[Word], _) = match block.content {
                Content::Word(word) => (std::slice::from_ref(word), "word-"),
                Content::Words(words) => (words, ""),
                _ => continue,
            };
            for word in words {
                assert!(is_kebab_case(word.anchor), "{}", word.anchor);
                let anchor: &'static str = format!("{prefix}{}", word.anchor).leak();
                assert!(anchors.insert(anchor), "{}#{anchor} twice", topic.slug);
            }
        }
    }
}

#[test]
fn every_topic_is_told_in_three_lines() {
    for topic in pages() {
        assert_eq!(topic.in_short.len(), 3, "{}", topic.slug);
    }
}

#[test]
fn every_topic_has_prepared_questions_and_says_for_when_it_is() {
    for topic in pages() {
        assert!(
            topic.stages.is_sorted() && !topic.stages.is_empty(),
            "{}",
            topic.slug
        );
        let asks_in_text =
            blocks_of(topic).any(|block| matches!(block.content, Content::Questions(_)));
        assert!(
            !topic.questions.is_empty() || asks_in_text,
            "{}",
            topic.slug
        );
    }
}

#[test]
fn three_questions_back_stand_at_the_end_of_three_topics() {
    for topic in pages() {
        let asks_back = ["preparation", "how-to-take", "risks"].contains(&topic.slug);
        assert_eq!(
            topic.teach_back.len(),
            if asks_back { 3 } else { 0 },
            "{}",
            topic.slug
        );
        let right: BTreeSet<usize> = topic.teach_back.iter().map(|check| check.right).collect();
        assert!(right.iter().all(|right| *right < 3), "{}", topic.slug);
        assert!(
            !asks_back || right.len() > 1,
            "{}: the right answer is always at the same place",
            topic.slug
        );
    }
}

#[test]
fn a_topic_has_one_warning_at_most() {
    for topic in pages() {
        let warnings =
            blocks_of(topic).filter(|block| matches!(block.content, Content::Warning { .. }));
        assert!(warnings.count() <= 1, "{}", topic.slug);
    }
}

#[test]
fn table_rows_are_as_long_as_the_head() {
    for block in blocks() {
        if let Content::Table { head, rows, .. } = &block.content {
            assert!(!rows.is_empty());
            for row in *rows {
                assert_eq!(row.len(), head.len(), "{row:?}");
            }
        }
    }
}

#[test]
fn a_sources_differ_note_has_two_sides_or_more() {
    for block in blocks() {
        if let Content::SourcesDiffer { sides, title, .. } = &block.content {
            assert!(sides.len() >= 2, "{}", title.as_str());
        }
    }
}

#[test]
fn care_cards_stand_from_most_to_least_urgent() {
    for topic in pages() {
        let levels: Vec<CareLevel> = blocks_of(topic)
            .filter_map(|block| match block.content {
                Content::CareCard { level, .. } => Some(level),
                _ => None,
            })
            .collect();
        assert!(levels.is_sorted(), "{}: {levels:?}", topic.slug);
    }
}

#[test]
fn both_spellings_stand_at_the_first_use_in_each_topic() {
    let english = english();
    for topic in pages() {
        let text = messages_of_topic(topic)
            .iter()
            .map(|id| english[id.as_str()].to_lowercase())
            .find(|text| text.contains("cyclosporine"))
            .unwrap_or_default();
        let (_, after) = text.split_once("cyclosporine").unwrap_or_default();
        assert!(
            after.starts_with(" (also spelt ciclosporin)"),
            "{}: {text}",
            topic.slug
        );
    }
}

// Checklist

#[test]
fn item_ids_are_unique_and_kebab_case() {
    let mut ids = HashSet::new();
    for item in ITEMS {
        assert!(ids.insert(item.id) && is_kebab_case(item.id), "{}", item.id);
    }
}

#[test]
fn item_messages_carry_the_id_of_the_item() {
    for item in ITEMS {
        assert_eq!(item.name.as_str(), format!("checklist-item-{}", item.id));
        assert_eq!(item.why.as_str(), format!("checklist-item-{}-why", item.id));
    }
}

#[test]
fn items_stand_group_by_group() {
    assert!(ITEMS.is_sorted_by_key(|item| item.group));
    for group in [
        Group::Travel,
        Group::Tests,
        Group::Screening,
        Group::Counselling,
    ] {
        assert!(
            ITEMS.iter().any(|item| item.group == group),
            "{group:?} is empty"
        );
    }
}

#[test]
fn creatinine_and_blood_pressure_are_measured_twice_and_the_rest_once() {
    let mut times: BTreeMap<Measure, usize> = BTreeMap::new();
    for item in ITEMS {
        if let Kind::Test(measure) = item.kind {
            *times.entry(measure).or_default() += 1;
        }
    }
    for (measure, times) in times {
        let expected = match measure {
            Measure::Creatinine | Measure::BloodPressure => 2,
            _ => 1,
        };
        assert_eq!(times, expected, "{measure:?}");
    }
    for (id, measure) in [
        ("creatinine-1", Measure::Creatinine),
        ("creatinine-2", Measure::Creatinine),
        ("blood-pressure-1", Measure::BloodPressure),
        ("blood-pressure-2", Measure::BloodPressure),
    ] {
        assert_eq!(item(id).kind, Kind::Test(measure), "{id}");
    }
}

#[test]
fn only_screening_items_are_questions_and_no_question_holds_not() {
    let english = english();
    for item in ITEMS {
        let text = &english[item.name.as_str()];
        assert_eq!(
            item.kind == Kind::Question,
            item.group == Group::Screening,
            "{}",
            item.id
        );
        assert_eq!(text.ends_with('?'), item.kind == Kind::Question, "{text}");
        let words = text.to_lowercase();
        let mut words = words.split(|c: char| !c.is_alphanumeric());
        assert!(
            item.kind != Kind::Question || !words.any(|word| word == "not" || word == "never"),
            "yes must be what the doctor has to know: {text}"
        );
    }
}

#[test]
fn only_test_items_take_results() {
    for item in ITEMS {
        let takes_result = matches!(item.kind, Kind::Test(_) | Kind::TestInWords);
        assert!(!takes_result || item.group == Group::Tests, "{}", item.id);
    }
}

#[test]
fn each_why_is_one_sentence() {
    let english = english();
    for item in ITEMS {
        let text = &english[item.why.as_str()];
        assert_eq!(sentences(text).len(), 1, "{text}");
        assert!(text.ends_with('.'), "{text}");
        assert!(words_in(text) <= 25, "{text}");
    }
}

// English

#[test]
fn learn_sentences_are_short() {
    let learn = files_of_topics();
    let learn = learn
        .iter()
        .flat_map(|file| read_words(&locale("en").join(file)));
    let mut lengths = Vec::new();
    for (id, text) in learn {
        for sentence in sentences(&text) {
            let length = words_in(sentence);
            assert!(length <= 25, "{id}: {length} words: {sentence}");
            // Headings and table cells would make the average look better than it is.
            if sentence.ends_with(['.', '?']) {
                lengths.push(length);
            }
        }
    }
    let total: usize = lengths.iter().sum();
    assert!(
        total <= 15 * lengths.len(),
        "{total} words in {} sentences",
        lengths.len()
    );
}

#[test]
fn learn_pages_are_for_readers_of_nine_to_eleven() {
    // Flesch-Kincaid's grade, which is about age less five. It counts syllables roughly, and on the hard side.
    for file in files_of_topics() {
        let words = read_words(&locale("en").join(&file));
        let sentences: Vec<&str> = words
            .values()
            .flat_map(|text| sentences(text))
            .filter(|it| it.ends_with(['.', '?', ':']))
            .collect();
        let words: Vec<&str> = sentences
            .iter()
            .flat_map(|it| it.split_whitespace())
            .filter(|it| it.chars().any(char::is_alphanumeric))
            .collect();
        let count = |number: usize| f64::from(u32::try_from(number).unwrap());
        let syllables = count(words.iter().map(|word| syllables(word)).sum());
        let grade = 0.39 * count(words.len()) / count(sentences.len())
            + 11.8 * syllables / count(words.len())
            - 15.59;
        assert!(grade <= 6.0, "{file}: grade {grade:.1}");
    }
}

#[test]
fn every_hard_word_is_explained() {
    let explained: Vec<String> = read_words(&locale("en").join("words.ftl"))
        .into_values()
        .map(|text| text.to_lowercase())
        .collect();
    for file in files_of_topics() {
        for (id, text) in read_words(&locale("en").join(&file)) {
            let text = text.to_lowercase();
            for word in HARD_WORDS.iter().filter(|word| text.contains(**word)) {
                let is_explained = explained.iter().any(|term| term.contains(word));
                assert!(is_explained, "{id} holds “{word}”, which is not explained");
            }
        }
    }
}

#[test]
fn sentences_end_at_a_stop_and_not_inside_a_number() {
    assert_eq!(
        sentences("Not 1.25 mg. Ask first: why? Then go"),
        ["Not 1.25 mg.", "Ask first:", "why?", "Then go"]
    );
}

#[test]
fn english_holds_no_forbidden_word() {
    for (id, text) in english() {
        let words = format!(" {} ", normal_words(&text).join(" "));
        for forbidden in FORBIDDEN {
            assert!(
                !words.contains(&format!(" {forbidden} ")),
                "{id} holds “{forbidden}”: {text}"
            );
            assert!(
                !words.contains(&format!(" {forbidden}s ")),
                "{id} holds “{forbidden}s”: {text}"
            );
        }
        assert!(
            !is_of_the_catalogue(&id) || !words.contains(" patient"),
            "{id} calls the reader a patient: {text}"
        );
        // The machine is a blood pressure monitor; the verb is what the style sheet rules out.
        let as_noun = words.replace(" pressure monitor ", " ");
        assert!(
            !as_noun.contains(" monitor "),
            "{id} holds “monitor”: {text}"
        );
    }
}

#[test]
fn english_shares_no_eight_words_in_a_row_with_the_source_document() {
    let known = source_shingles();
    assert!(
        known.len() > 500,
        "the sample of the source document is missing"
    );
    for (id, text) in english() {
        for (hash, words) in shingles(&text) {
            assert!(
                !known.contains(&hash),
                "{id} repeats the source document: {words}"
            );
        }
    }
}

#[test]
fn the_shingle_sample_is_in_its_frozen_form() {
    // A changed hash would make the test above pass without looking at anything.
    assert_eq!(fnv1a("a"), 0xaf63_dc4c_8601_ec8c);
    let (hash, words) = shingles("One, two three-four five six seven (eight).").remove(0);
    assert_eq!(words, "one two three four five six seven eight");
    assert_eq!(hash, fnv1a("one two three four five six seven eight"));
}

// Helpers: the catalogue

/// The learn pages and the traps.
fn pages() -> impl Iterator<Item = &'static Topic> {
    TOPICS.iter().chain(TRAPS)
}

fn blocks() -> impl Iterator<Item = &'static Block> {
    pages().flat_map(blocks_of)
}

fn blocks_of(topic: &Topic) -> impl Iterator<Item = &'static Block> + use<> {
    topic.sections.iter().flat_map(|section| section.blocks)
}

fn item(id: &str) -> &'static ItemSpec {
    ITEMS.iter().find(|item| item.id == id).unwrap()
}

fn bases() -> Vec<(String, Basis)> {
    texts_by_basis()
        .into_iter()
        .map(|(place, basis, _)| (place, basis))
        .collect()
}

/// Every statement: where it stands, what it rests on, and its messages.
fn texts_by_basis() -> Vec<(String, Basis, Vec<MessageId>)> {
    let learn = blocks().map(|block| {
        let texts = block.messages();
        (texts[0].as_str().to_owned(), block.basis, texts)
    });
    let checklist = ITEMS
        .iter()
        .map(|item| (item.id.to_owned(), item.basis, vec![item.name, item.why]));
    learn.chain(checklist).collect()
}

fn citation_lists() -> impl Iterator<Item = &'static [Citation]> {
    let of_statements = bases().into_iter().filter_map(|(_, basis)| match basis {
        Basis::Cited(citations) => Some(citations),
        _ => None,
    });
    let of_parts = blocks().flat_map(|block| -> Vec<&'static [Citation]> {
        match &block.content {
            Content::SourcesDiffer { sides, .. } => {
                sides.iter().map(|side| side.citations).collect()
            }
            Content::Phones(phones) => phones.iter().map(|phone| phone.citations).collect(),
            _ => Vec::new(),
        }
    });
    of_statements
        .chain(of_parts)
        .inspect(|list| assert!(!list.is_empty(), "an empty list of citations"))
}

fn citations() -> impl Iterator<Item = Place> {
    citation_lists().flatten().map(|citation| citation.place())
}

fn messages_of_the_catalogue() -> BTreeSet<MessageId> {
    let topics = pages().flat_map(messages_of_topic);
    let items = ITEMS.iter().flat_map(|item| [item.name, item.why]);
    let sources = SOURCES.iter().map(|source| source.name);
    topics.chain(items).chain(sources).collect()
}

/// All messages of a topic, in reading order.
fn messages_of_topic(topic: &Topic) -> Vec<MessageId> {
    let mut ids = vec![topic.title, topic.lead];
    ids.extend(topic.in_short);
    for section in topic.sections {
        ids.push(section.title);
        ids.extend(section.blocks.iter().flat_map(Block::messages));
    }
    ids.extend(topic.questions);
    for check in topic.teach_back {
        ids.push(check.question);
        ids.extend(check.answers);
        ids.push(check.explanation);
    }
    ids
}

fn is_kebab_case(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn is_of_the_catalogue(id: &str) -> bool {
    ["learn-", "trap-", "checklist-item-", "source-"]
        .iter()
        .any(|start| id.starts_with(start))
}

// Helpers: words

/// The files whose messages the catalogue names.
fn files() -> Vec<String> {
    let mut files = files_of_topics();
    files.extend(FILES.map(str::to_owned));
    files
}

fn files_of_topics() -> Vec<String> {
    let learn = TOPICS.iter().map(|topic| ("learn", topic));
    let traps = TRAPS.iter().map(|topic| ("trap", topic));
    learn
        .chain(traps)
        .map(|(prefix, topic)| format!("{prefix}-{}.ftl", topic.slug))
        .collect()
}

fn locale(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language)
}

/// English, and each language that has begun: its folder holds a file.
fn languages() -> Vec<String> {
    let mut languages: Vec<String> = fs::read_dir(locale(""))
        .unwrap()
        .map(|folder| folder.unwrap())
        .filter(|folder| folder.file_type().unwrap().is_dir())
        .filter(|folder| folder.path().read_dir().unwrap().next().is_some())
        .map(|folder| folder.file_name().into_string().unwrap())
        .collect();
    languages.sort();
    assert!(languages.iter().any(|language| language == "en"));
    languages
}

fn english() -> BTreeMap<String, String> {
    words_of("en")
}

/// The messages of all files of a language.
fn words_of(language: &str) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for file in locale(language).read_dir().unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            words.extend(read_words(&path));
        }
    }
    words
}

/// The messages of one file as plain text; what is put in at run time becomes `{}`.
fn read_words(path: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(path).unwrap();
    let resource = parser::parse(text)
        .unwrap_or_else(|(_, problems)| panic!("{}: {problems:?}", path.display()));
    let mut words = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let value = message
            .value
            .map(|pattern| pattern.elements)
            .unwrap_or_default();
        let text = value.into_iter().map(|element| match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable { .. } => "{}".to_owned(),
        });
        words.insert(message.id.name, text.collect());
    }
    words
}

/// Sentences and, where there are none, the whole text.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '?', ':'])
        .fold(Vec::new(), |mut found: Vec<(usize, usize)>, part| {
            // A stop inside a number or an abbreviation is not followed by a space.
            let start = found.last().map_or(0, |(_, end)| *end);
            match found.last_mut() {
                Some(last) if !part.starts_with([' ', ')']) => last.1 += part.len(),
                _ => found.push((start, start + part.len())),
            }
            found
        })
        .into_iter()
        .map(|(start, end)| text[start..end].trim())
        .filter(|sentence| sentence.chars().any(char::is_alphanumeric))
        .collect()
}

/// Groups of vowels, without an e that is silent at the end.
fn syllables(word: &str) -> usize {
    let word: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let groups = word
        .split(|letter| !is_vowel(letter))
        .filter(|it| !it.is_empty())
        .count();
    let is_silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(is_silent)).max(1)
}

fn words_in(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// Lower-case words without punctuation.
fn normal_words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .replace(['’', '\''], "")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Every eight words in a row, with their hash.
fn shingles(text: &str) -> Vec<(u64, String)> {
    normal_words(text)
        .windows(8)
        .map(|words| words.join(" "))
        .map(|words| (fnv1a(&words), words))
        .collect()
}

/// FNV-1a in 64 bits: the same on every machine, for ever.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn shingle_sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/source-shingles.txt")
}

fn source_shingles() -> HashSet<u64> {
    fs::read_to_string(shingle_sample())
        .unwrap()
        .lines()
        .map(|line| u64::from_str_radix(line, 16).unwrap())
        .collect()
}
