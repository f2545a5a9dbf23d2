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
        Some(FluentValue::String(text)) => out.push_str(text),
        Some(FluentValue::Number(_)) => {
            // Writing into a text does not fail.
            let _ = write!(out, "{}", whole(value).unwrap_or_default());
        }
        _ => {}
    }
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
