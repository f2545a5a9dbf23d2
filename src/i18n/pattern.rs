//! Fills in a pattern of Fluent. Only what our messages use: text, values, and choices by a count or a word.
//!
//! The resolver that comes with `fluent` can do more, and for that brings reading and printing of fractions into the
//! app: 18 KB to download, which no message of ours needs. `tests/locales.rs` compares the two on every message of every
//! language.

use std::fmt::Write as _;

use fluent::FluentValue;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRules};

use super::translation::Arg;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Writes the pattern with its values. What is put into other text is isolated, so that it does not turn that round. A
/// value that was not given leaves nothing.
pub(super) fn write(
    out: &mut String,
    pattern: &Pattern<&str>,
    args: &[Arg<'_>],
    plural: Option<&PluralRules>,
) {
    let is_within = pattern.elements.len() > 1;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => {
                if is_within {
                    out.push(FIRST_STRONG_ISOLATE);
                }
                match expression {
                    Expression::Inline(inline) => write_value(out, value(inline, args)),
                    Expression::Select { selector, variants } => {
                        let selector = value(selector, args);
                        let fits = |key: &VariantKey<&str>| fits(key, selector, plural);
                        let chosen = variants.iter().find(|it| fits(&it.key));
                        let other = || variants.iter().find(|it| it.default);
                        if let Some(variant) = chosen.or_else(other) {
                            write(out, &variant.value, args, plural);
                        }
                    }
                }
                if is_within {
                    out.push(POP_ISOLATE);
                }
            }
        }
    }
}

/// The value that a message asks for.
fn value<'a>(inline: &InlineExpression<&str>, args: &'a [Arg<'_>]) -> Option<&'a FluentValue<'a>> {
    let InlineExpression::VariableReference { id } = inline else {
        return None;
    };
    let found = args.iter().find(|(name, _)| *name == id.name);
    found.map(|(_, value)| value)
}

fn write_value(out: &mut String, value: Option<&FluentValue<'_>>) {
    match value {
        Some(FluentValue::String(text)) => push_contained(out, text),
        Some(FluentValue::Number(_)) => {
            // Writing into a text does not fail.
            let _ = write!(out, "{}", whole(value).unwrap_or_default());
        }
        _ => {}
    }
}

/// A text that keeps its own direction, and turns nothing but itself.
#[must_use]
pub fn isolated(text: &str) -> String {
    let mut out = String::from(FIRST_STRONG_ISOLATE);
    push_contained(&mut out, text);
    out.push(POP_ISOLATE);
    out
}

/// Adds a text that cannot end the isolate it stands in: isolates of its own end with it, and what would end more than
/// these is left out, as are the marks that reach beyond isolates.
fn push_contained(out: &mut String, text: &str) {
    let mut open = 0_usize;
    for letter in text.chars() {
        match letter {
            '\u{202A}'..='\u{202E}' => continue,
            '\u{2066}'..='\u{2068}' => open += 1,
            POP_ISOLATE if open == 0 => continue,
            POP_ISOLATE => open -= 1,
            _ => {}
        }
        out.push(letter);
    }
    out.extend(std::iter::repeat_n(POP_ISOLATE, open));
}

/// Our counts are whole.
fn whole(value: Option<&FluentValue<'_>>) -> Option<i64> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "whole and small")]
        Some(FluentValue::Number(number)) => Some(number.value as i64),
        _ => None,
    }
}

/// Whether a choice is the one for this value.
fn fits(
    key: &VariantKey<&str>,
    value: Option<&FluentValue<'_>>,
    plural: Option<&PluralRules>,
) -> bool {
    match (key, value, whole(value)) {
        (VariantKey::NumberLiteral { value }, _, Some(count)) => value.parse() == Ok(count),
        (VariantKey::Identifier { name }, Some(FluentValue::String(text)), _) => name == text,
        (VariantKey::Identifier { name }, _, Some(count)) => {
            let count = count.unsigned_abs();
            let category = plural.and_then(|rules| rules.select(count).ok());
            *name == category_name(&category.unwrap_or(PluralCategory::OTHER))
        }
        _ => false,
    }
}

fn category_name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_neither_its_isolate_nor_leaves_one_open() {
        let seen = |text| {
            let marks = [
                ('\u{2066}', "<"),
                ('\u{2068}', "["),
                ('\u{2069}', "]"),
                ('\u{202E}', "!"),
            ];
            let mut text = isolated(text);
            for (mark, sign) in marks {
                text = text.replace(mark, sign);
            }
            text
        };
        assert_eq!(seen("Advil"), "[Advil]");
        assert_eq!(seen("a\u{2069}\u{202E}b\u{2069}"), "[ab]");
        assert_eq!(seen("a\u{2066}b\u{2068}c"), "[a<b[c]]]");
        assert_eq!(seen("a\u{2066}b\u{2069}c"), "[a<b]c]");
    }
}
