//! Rules of the style sheets, and the contrast table of the visual language.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "the helpers of a test fail by panicking"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{files, rust::sources};

const TOKENS: &str = "style/tokens.css";

/// Words with our prefix that are no classes: events between `boot.js` and the app.
const EVENTS: [&str; 4] = [
    "app-failed",
    "app-started",
    "app-update",
    "app-update-waiting",
];

/// Classes that only hold a place in the code: a block whose parts are styled, itself not.
const WITHOUT_RULES: [&str; 0] = [];

/// Text on its ground, needs 7:1.
const TEXT_PAIRS: [(&str, &str); 32] = [
    ("text", "page"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "accent-surface"),
    ("text", "urgent-surface"),
    ("text", "soon-surface"),
    ("text-muted", "page"),
    ("text-muted", "surface"),
    ("text-muted", "sunken"),
    ("text-muted", "accent-surface"),
    ("text-muted", "urgent-surface"),
    ("text-muted", "soon-surface"),
    ("accent", "page"),
    ("accent", "surface"),
    ("accent", "sunken"),
    ("accent", "accent-surface"),
    ("accent", "soon-surface"),
    ("accent", "urgent-surface"),
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("on-hero", "hero"),
    ("on-hero-muted", "hero"),
    ("urgent-text", "page"),
    ("urgent-text", "surface"),
    ("urgent-text", "sunken"),
    ("urgent-text", "accent-surface"),
    ("urgent-text", "urgent-surface"),
    ("soon-text", "soon-surface"),
    ("soon-text", "surface"),
    ("soon-text", "page"),
    ("on-soon", "soon"),
    ("on-urgent", "urgent"),
];

/// Parts of the interface beside their ground, need 3:1. On the hero the focus ring is `on-hero`.
const INTERFACE_PAIRS: [(&str, &str); 17] = [
    ("border", "page"),
    ("border", "surface"),
    ("border", "sunken"),
    ("thread", "page"),
    ("thread-ahead", "page"),
    ("thread-ahead", "surface"),
    ("thread-ahead", "sunken"),
    ("hero-ahead", "hero"),
    ("urgent-line", "page"),
    ("urgent-line", "urgent-surface"),
    ("soon-line", "page"),
    ("soon-line", "soon-surface"),
    ("focus", "page"),
    ("focus", "soon-surface"),
    ("focus", "urgent-surface"),
    ("on-hero", "hero"),
    ("code", "code-paper"),
];

// Colours and sides

#[test]
fn only_the_tokens_name_colours() {
    let palette = palette();
    for (path, declaration) in declarations() {
        if path == TOKENS {
            continue;
        }
        for way in ["rgb(", "rgba(", "hsl(", "hwb(", "lab(", "lch(", "color("] {
            let value = declaration.value.replace("oklab(", "lab(");
            assert!(!value.contains(way), "{path}: {declaration:?}");
        }
        assert!(
            !holds_hex_colour(&declaration.value),
            "{path}: {declaration:?}"
        );
        for name in variables_in(&declaration.value) {
            assert!(
                !palette.contains_key(name),
                "{path} takes {name} from the palette and not a role"
            );
        }
    }
}

#[test]
fn colours_in_hex_are_told_from_fragments() {
    assert!(holds_hex_colour("1px solid #fff") && holds_hex_colour("#1B2258"));
    assert!(!holds_hex_colour("url(#mark)") && !holds_hex_colour("none"));
}

#[test]
fn sides_follow_the_direction_of_the_text() {
    for (path, declaration) in declarations() {
        assert!(!is_physical(&declaration), "{path}: {declaration:?}");
    }
}

#[test]
fn physical_sides_are_recognised() {
    let declaration = |property: &str, value: &str| Declaration {
        property: property.into(),
        value: value.into(),
    };
    for (property, value) in [
        ("margin-left", "0"),
        ("border-top-left-radius", "0"),
        ("right", "0"),
        ("min-width", "2rem"),
        ("text-align", "right"),
        ("padding", "1px 2px 3px 4px"),
        ("inset", "0 auto auto 0"),
    ] {
        assert!(
            is_physical(&declaration(property, value)),
            "{property}: {value}"
        );
    }
    for (property, value) in [
        ("margin-inline-start", "0"),
        ("border-width", "1px"),
        ("stroke-width", "2"),
        ("padding", "1px calc(1px + 2px) 3px"),
        ("text-align", "start"),
    ] {
        assert!(
            !is_physical(&declaration(property, value)),
            "{property}: {value}"
        );
    }
}

// Files and names

#[test]
fn main_css_imports_exactly_the_files_that_exist() {
    let text = files("style/main.css", ".css").remove(0).text;
    let imports: Vec<String> = text
        .split("url(\"")
        .skip(1)
        .map(|rest| format!("style/{}", rest.split('"').next().unwrap()))
        .collect();
    let imported: BTreeSet<String> = imports.iter().cloned().collect();
    assert_eq!(imports.len(), imported.len(), "a file is imported twice");
    let existing: BTreeSet<String> = files("style", ".css")
        .into_iter()
        .map(|file| file.path)
        .filter(|path| path != "style/main.css")
        .collect();
    assert_eq!(imported, existing);
    for path in imported {
        let file = path.trim_start_matches("style/");
        let layer = file.split(['/', '.']).next().unwrap();
        let line = format!("@import url(\"{file}\") layer({layer});");
        assert!(text.contains(&line), "main.css lacks: {line}");
    }
}

#[test]
fn every_custom_property_is_defined() {
    let defined: BTreeSet<String> = declarations()
        .into_iter()
        .map(|(_, declaration)| declaration.property)
        .collect();
    for (path, declaration) in declarations() {
        for name in variables_in(&declaration.value) {
            assert!(
                defined.contains(name),
                "{path} uses {name}, which nothing defines"
            );
        }
    }
}

#[test]
fn every_class_of_the_style_sheets_is_used() {
    let (used, beginnings) = used_classes();
    let unused: Vec<String> = styled_classes()
        .into_iter()
        .filter(|class| !used.contains(class))
        .filter(|class| !beginnings.iter().any(|it| class.starts_with(it)))
        .collect();
    assert!(unused.is_empty(), "nothing uses {unused:#?}");
}

#[test]
fn every_class_that_is_used_has_rules() {
    let styled = styled_classes();
    let (used, _) = used_classes();
    let unknown: Vec<String> = used
        .into_iter()
        .filter(|class| !styled.contains(class) && !WITHOUT_RULES.contains(&class.as_str()))
        .collect();
    assert!(unknown.is_empty(), "no rules for {unknown:#?}");
}

// Contrast

#[test]
fn text_stands_out_seven_to_one_in_every_theme() {
    for theme in Theme::ALL {
        for (ink, ground) in TEXT_PAIRS {
            stands_out(theme, ink, ground, 7.0);
        }
    }
}

#[test]
fn parts_of_the_interface_stand_out_three_to_one_in_every_theme() {
    for theme in Theme::ALL {
        for (ink, ground) in INTERFACE_PAIRS {
            stands_out(theme, ink, ground, 3.0);
        }
    }
}

#[test]
fn contrast_is_computed_as_wcag_does() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.001);
    assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 0.001);
}

#[test]
fn the_device_and_the_person_choose_the_same_dark() {
    let blocks = blocks(&tokens());
    let (chosen, device) = (roles(&blocks, CHOSEN_DARK), roles(&blocks, DEVICE_DARK));
    assert!(chosen.len() > 20);
    assert_eq!(chosen, device);
}

#[test]
fn themes_change_only_roles_that_exist() {
    let blocks = blocks(&tokens());
    let known = roles(&blocks, LIGHT);
    for block in &blocks {
        for declaration in &block.declarations {
            let name = &declaration.property;
            assert!(
                !name.starts_with("--") || known.contains_key(name),
                "{:?} sets {name}, which :root does not know",
                block.place
            );
        }
    }
}

#[test]
fn a_code_is_dark_on_white_in_every_theme() {
    for theme in Theme::ALL {
        assert_eq!(colour(theme, "code-paper"), "#ffffff");
        assert_eq!(colour(theme, "code"), colour(Theme::Light, "code"));
    }
}

// Helpers: themes

const LIGHT: &[&str] = &[":root"];
const CHOSEN_DARK: &[&str] = &[":root[data-theme=\"dark\"]"];
const DEVICE_DARK: &[&str] = &[
    "@media (prefers-color-scheme: dark)",
    ":root:not([data-theme=\"light\"])",
];
const MORE_CONTRAST: &[&str] = &["@media (prefers-contrast: more)", ":root:root"];

#[derive(Clone, Copy, Debug)]
enum Theme {
    Light,
    Dark,
    LightMore,
    DarkMore,
}

impl Theme {
    const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::LightMore, Self::DarkMore];

    /// The places in the tokens that hold, the later over the earlier.
    fn places(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Light => &[LIGHT],
            Self::Dark => &[LIGHT, CHOSEN_DARK],
            Self::LightMore => &[LIGHT, MORE_CONTRAST],
            Self::DarkMore => &[LIGHT, CHOSEN_DARK, MORE_CONTRAST],
        }
    }
}

fn stands_out(theme: Theme, ink: &str, ground: &str, needed: f64) {
    let found = contrast(&colour(theme, ink), &colour(theme, ground));
    assert!(
        found >= needed,
        "{theme:?}: {ink} on {ground} is {found:.2}"
    );
}

/// The hex colour of a role.
fn colour(theme: Theme, role: &str) -> String {
    let blocks = blocks(&tokens());
    let mut values = BTreeMap::new();
    for place in theme.places() {
        values.extend(roles(&blocks, place));
    }
    let mut value = format!("var(--colour-{role})");
    while let Some(name) = value
        .strip_prefix("var(")
        .and_then(|it| it.strip_suffix(')'))
    {
        value = values
            .get(name)
            .unwrap_or_else(|| panic!("no {name}"))
            .clone();
    }
    value
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(hex: &str) -> f64 {
    let part = |from: usize| {
        let value = u8::from_str_radix(&hex[from..from + 2], 16).unwrap();
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn roles(blocks: &[Block], place: &[&str]) -> BTreeMap<String, String> {
    let found: Vec<_> = blocks.iter().filter(|block| block.place == place).collect();
    assert!(!found.is_empty(), "no block {place:?}");
    found
        .iter()
        .flat_map(|block| &block.declarations)
        .map(|it| (it.property.clone(), it.value.clone()))
        .collect()
}

/// Names of the palette: what has a colour for a value.
fn palette() -> BTreeMap<String, String> {
    let mut palette = roles(&blocks(&tokens()), LIGHT);
    palette.retain(|_, value| value.starts_with('#'));
    assert!(palette.len() > 30);
    palette
}

fn tokens() -> String {
    files(TOKENS, ".css").remove(0).text
}

// Helpers: classes

fn styled_classes() -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for file in files("style", ".css") {
        for block in blocks(&file.text) {
            for part in block.place {
                classes.extend(part.split('.').skip(1).filter_map(class_at_start));
            }
        }
    }
    assert!(classes.len() > 100);
    classes
}

fn class_at_start(text: &str) -> Option<String> {
    let end = text
        .find(|letter| !is_of_a_name(letter))
        .unwrap_or(text.len());
    text.starts_with("app-").then(|| text[..end].to_owned())
}

/// Classes that the code writes out, and beginnings that it completes while it runs.
fn used_classes() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut used, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    let sources = sources();
    let strings = sources.iter().flat_map(|source| source.strings());
    let attributes = sources
        .iter()
        .flat_map(|source| source.code().split("class:").skip(1));
    let page = files("index.html", ".html");
    let texts = strings.chain(attributes.map(|rest| rest.split('=').next().unwrap()));
    for text in texts.chain(page.iter().map(|file| file.text.as_str())) {
        for (index, _) in text.match_indices("app-") {
            if text[..index].ends_with(is_of_a_name) {
                continue;
            }
            let class = class_at_start(&text[index..]).unwrap();
            if text[index + class.len()..].starts_with('{') && class.ends_with(['-', '_']) {
                beginnings.insert(class);
            } else if !EVENTS.contains(&class.as_str()) {
                used.insert(class);
            }
        }
    }
    (used, beginnings)
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

// Helpers: style sheets

/// What stands between two braces.
#[derive(Debug)]
struct Block {
    /// Rules around it and its own selector, from outside to inside.
    place: Vec<String>,
    declarations: Vec<Declaration>,
}

#[derive(Clone, Debug)]
struct Declaration {
    property: String,
    value: String,
}

fn declarations() -> Vec<(String, Declaration)> {
    let mut all = Vec::new();
    for file in files("style", ".css") {
        for block in blocks(&file.text) {
            let found = block.declarations.into_iter();
            all.extend(found.map(|declaration| (file.path.clone(), declaration)));
        }
    }
    all
}

fn blocks(text: &str) -> Vec<Block> {
    let text = without_comments(text);
    let (mut blocks, mut open) = (Vec::new(), Vec::<Block>::new());
    let mut start = 0;
    let mut quote = None;
    for (index, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(mark), _) => {
                if letter == mark {
                    quote = None;
                }
                continue;
            }
            (None, '"' | '\'') => quote = Some(letter),
            (None, '{') => {
                let mut place = open
                    .last()
                    .map_or_else(Vec::new, |block| block.place.clone());
                place.push(one_line(&text[start..index]));
                open.push(Block {
                    place,
                    declarations: Vec::new(),
                });
            }
            (None, ';' | '}') => {
                if let (Some(block), Some((property, value))) =
                    (open.last_mut(), text[start..index].split_once(':'))
                {
                    block.declarations.push(Declaration {
                        property: one_line(property),
                        value: one_line(value),
                    });
                }
                if letter == '}' {
                    blocks.push(open.pop().unwrap());
                }
            }
            _ => continue,
        }
        if quote.is_none() {
            start = index + 1;
        }
    }
    assert!(
        open.is_empty() && quote.is_none(),
        "a style sheet ends too early"
    );
    blocks
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once("*/").unwrap().1);
    std::iter::once(first).chain(rest).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn variables_in(value: &str) -> impl Iterator<Item = &str> {
    let rest = value.split("var(").skip(1);
    rest.map(|rest| {
        rest.trim_start()
            .split(|letter| !is_of_a_name(letter))
            .next()
            .unwrap()
    })
}

fn holds_hex_colour(value: &str) -> bool {
    value.split('#').skip(1).any(|rest| {
        let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
        let ends = !rest[digits..].starts_with(is_of_a_name) && !rest[digits..].starts_with(')');
        matches!(digits, 3 | 4 | 6 | 8) && ends
    })
}

fn is_physical(Declaration { property, value }: &Declaration) -> bool {
    const SIDES: [&str; 4] = ["left", "right", "top", "bottom"];
    let whole = [
        "width",
        "height",
        "min-width",
        "max-width",
        "min-height",
        "max-height",
    ];
    if property.starts_with("--") {
        return false;
    }
    let names_a_side = property.split('-').any(|part| SIDES.contains(&part));
    let takes_a_side = ["text-align", "float", "clear", "caption-side"]
        .contains(&property.as_str())
        && SIDES[..2].contains(&value.as_str());
    let shorthand = [
        "margin",
        "padding",
        "inset",
        "border-width",
        "border-color",
        "border-style",
    ]
    .contains(&property.as_str());
    let values = top_level_words(value);
    let uneven = shorthand && values.len() == 4 && values[1] != values[3];
    names_a_side || whole.contains(&property.as_str()) || takes_a_side || uneven
}

fn top_level_words(value: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let flat: String = value
        .chars()
        .map(|letter| {
            match letter {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > 0 && letter == ' ' {
                '_'
            } else {
                letter
            }
        })
        .collect();
    flat.split_whitespace().map(str::to_owned).collect()
}
