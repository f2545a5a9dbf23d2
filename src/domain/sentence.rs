//! Parting text into sentences, for reading aloud.

/// The sentences of a text, with the spaces after them: put together they are the text again.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (sentence, after) = rest.split_at(length_of_first(rest));
        sentences.push(sentence);
        rest = after;
    }
    sentences
}

/// A sentence ends at a stop before a space; the stop in "2.5 mg" has none.
fn length_of_first(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        let ends = match letters.peek() {
            Some((_, next)) => is_stop(letter) && next.is_whitespace(),
            None => true,
        };
        if ends {
            while letters.peek().is_some_and(|(_, next)| next.is_whitespace()) {
                letters.next();
            }
            break;
        }
    }
    letters.peek().map_or(text.len(), |(index, _)| *index)
}

fn is_stop(letter: char) -> bool {
    matches!(letter, '.' | '?' | '!' | ':' | '؟' | '。' | '”' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_a_stop_before_a_space() {
        assert_eq!(
            sentences("Take 2.5 mg. Ask: why? Then go"),
            ["Take 2.5 mg. ", "Ask: ", "why? ", "Then go"]
        );
        assert_eq!(sentences("مرحبا؟ نعم."), ["مرحبا؟ ", "نعم."]);
        assert_eq!(sentences("물어보세요. 네"), ["물어보세요. ", "네"]);
        assert!(sentences("").is_empty());
    }

    #[test]
    fn the_sentences_together_are_the_text() {
        for text in [" a. b ", "...", "One.  Two.\n", "؟ ؟"] {
            assert_eq!(sentences(text).concat(), text);
        }
    }
}
