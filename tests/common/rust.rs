//! Rust source as text: what is code, what is a string, which paths it names.

use std::collections::BTreeSet;

use super::{File, files};

/// Stands for each byte inside a string in [`Source::bare`].
const INSIDE: u8 = 1;

/// A Rust file without its comments and its test modules. Both texts have the same length.
#[derive(Debug)]
pub(crate) struct Source {
    /// From the root of the project.
    pub(crate) path: String,
    code: String,
    /// Also without what stands inside strings.
    bare: String,
}

/// All Rust files below `src`.
pub(crate) fn sources() -> Vec<Source> {
    files("src", ".rs").iter().map(Source::new).collect()
}

impl Source {
    pub(crate) fn new(file: &File) -> Self {
        let (mut code, mut bare) = blank(&file.text);
        while let Some(start) = find(&bare, b"#[cfg(test)]") {
            let end = end_of_item(&bare, start);
            code[start..end].fill(b' ');
            bare[start..end].fill(b' ');
        }
        Self {
            path: file.path.clone(),
            code: String::from_utf8(code).unwrap(),
            bare: String::from_utf8(bare).unwrap(),
        }
    }

    /// The code with its strings.
    pub(crate) fn code(&self) -> &str {
        &self.code
    }

    /// All words of the code.
    pub(crate) fn words(&self) -> BTreeSet<&str> {
        self.bare
            .split(|letter: char| !is_word(letter))
            .filter(|word| !word.is_empty())
            .collect()
    }

    /// What stands inside strings, and the code right before each.
    pub(crate) fn strings(&self) -> Vec<&str> {
        let bytes = self.bare.as_bytes();
        let mut strings = Vec::new();
        let mut index = 0;
        while index < bytes.len() {
            let length = bytes[index..]
                .iter()
                .take_while(|it| **it == INSIDE)
                .count();
            if length > 0 {
                strings.push(&self.code[index..index + length]);
            }
            index += length.max(1);
        }
        strings
    }

    /// Every path into this crate that the code names, from `crate` on, with
    /// the groups of `use` written out.
    pub(crate) fn crate_paths(&self) -> BTreeSet<String> {
        let module = self
            .path
            .trim_start_matches("src/")
            .trim_end_matches(".rs")
            .trim_end_matches("/mod");
        let module: Vec<&str> = module.split('/').filter(|part| *part != "lib").collect();
        let mut paths = BTreeSet::new();
        let mut index = 0;
        while let Some(start) = self.bare[index..].find(is_word).map(|start| index + start) {
            let rest = &self.bare[start..];
            let word = rest.split(|letter| !is_word(letter)).next().unwrap_or(rest);
            index = start + word.len();
            let is_whole = !self.bare[..start].trim_end().ends_with("::");
            let goes_on = self.bare[index..].trim_start().starts_with("::");
            if ["crate", "super"].contains(&word) && is_whole && goes_on {
                let tree = tree(rest);
                write_out("", tree, &mut |path| {
                    paths.insert(from_root(&module, path));
                });
                index = start + tree.len();
            }
        }
        paths
    }
}

/// A path, with a group in braces if it has one.
fn tree(text: &str) -> &str {
    let mut depth = 0_usize;
    for (index, letter) in text.char_indices() {
        match letter {
            '{' if depth > 0 || text[..index].trim_end().ends_with("::") => depth += 1,
            '}' if depth == 1 => return &text[..=index],
            '}' if depth > 0 => depth -= 1,
            _ if depth > 0 || is_word(letter) || letter == ':' => {}
            _ if letter.is_whitespace() && text[..index].trim_end().ends_with("::") => {}
            _ => return &text[..index],
        }
    }
    text
}

fn write_out(before: &str, tree: &str, found: &mut dyn FnMut(&str)) {
    let Some((head, group)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or(tree);
        let path: String = path.split_whitespace().collect();
        return found(format!("{before}{path}").trim_end_matches("::self"));
    };
    let before = format!("{before}{}", head.split_whitespace().collect::<String>());
    let group = group.trim_end().trim_end_matches('}');
    let (mut start, mut depth) = (0, 0_usize);
    for (index, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                write_out(&before, &group[start..index], found);
                start = index + 1;
            }
            _ => {}
        }
    }
    // The closing braces of inner groups were trimmed with the last one.
    let last = &group[start..];
    if !last.trim().is_empty() {
        write_out(&before, &format!("{last}{}", "}".repeat(depth)), found);
    }
}

/// The path from `crate` on, seen from `module`.
fn from_root(module: &[&str], path: &str) -> String {
    let mut above = module.len();
    let mut rest = path;
    while let Some(after) = rest.strip_prefix("super::") {
        above = above.saturating_sub(1);
        rest = after;
    }
    if rest.len() == path.len() {
        return path.to_owned();
    }
    let parts = ["crate"].iter().chain(&module[..above]);
    let parts: Vec<&str> = parts.copied().chain([rest]).collect();
    parts.join("::")
}

pub(crate) fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len())
        .position(|window| window == wanted)
}

/// The end of the item that begins at `start`: a semicolon, or the brace that closes it.
fn end_of_item(bare: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    for (index, byte) in bare.iter().enumerate().skip(start) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return index + 1,
            b'}' => depth -= 1,
            b';' if depth == 0 => return index + 1,
            _ => {}
        }
    }
    bare.len()
}

/// The text with blanks for comments, and the same with [`INSIDE`] for what stands in strings.
fn blank(text: &str) -> (Vec<u8>, Vec<u8>) {
    let mut code = text.as_bytes().to_vec();
    let mut bare = code.clone();
    let mut index = 0;
    while index < code.len() {
        let rest = &text.as_bytes()[index..];
        if rest.starts_with(b"//") || rest.starts_with(b"/*") {
            let length = comment_length(rest);
            blank_out(&mut code[index..index + length]);
            blank_out(&mut bare[index..index + length]);
            index += length;
        } else if let Some((open, inside)) = string_lengths(rest, &text[..index]) {
            bare[index + open..index + open + inside].fill(INSIDE);
            index += open + inside + open.min(1);
        } else {
            index += rest
                .first()
                .filter(|byte| **byte == b'\'')
                .map_or(1, |_| character_length(&text[index..]));
        }
    }
    (code, bare)
}

fn blank_out(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().filter(|byte| **byte != b'\n') {
        *byte = b' ';
    }
}

fn comment_length(rest: &[u8]) -> usize {
    let end: &[u8] = if rest.starts_with(b"//") {
        b"\n"
    } else {
        b"*/"
    };
    find(&rest[2..], end).map_or(rest.len(), |length| 2 + length + end.len())
}

/// Lengths of the opening and of the inside of a string that begins here.
fn string_lengths(rest: &[u8], before: &str) -> Option<(usize, usize)> {
    if rest.first() == Some(&b'"') {
        let mut index = 1;
        while index < rest.len() && rest[index] != b'"' {
            index += if rest[index] == b'\\' { 2 } else { 1 };
        }
        return Some((1, index - 1));
    }
    let hashes = rest
        .iter()
        .skip(1)
        .take_while(|byte| **byte == b'#')
        .count();
    let is_raw = rest.first() == Some(&b'r')
        && rest.get(1 + hashes) == Some(&b'"')
        && !before.ends_with(is_word);
    is_raw.then(|| {
        let end = format!("\"{}", "#".repeat(hashes));
        let open = hashes + 2;
        (open, find(&rest[open..], end.as_bytes()).unwrap_or(0))
    })
}

/// The length of a character in quotes; 1 for the quote of a lifetime.
fn character_length(text: &str) -> usize {
    let mut letters = text.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => {
            let after = &text[3..];
            after.find('\'').map_or(1, |length| 3 + length + 1)
        }
        Some(_) => match letters.next() {
            Some((index, '\'')) => index + 1,
            _ => 1,
        },
        None => 1,
    }
}

#[test]
fn comments_strings_and_test_modules_are_told_apart() {
    let text = "use crate::{a::{B, c::D}, e}; // crate::no\nfn f<'a>() { let x = (\"/* { \", '\"', 'x', r#\"\"y\"\"#); }\n#[cfg(test)]\nmod tests { use crate::no; }\nfn g() {}";
    let source = Source::new(&File {
        path: "src/m/n.rs".into(),
        text: text.into(),
    });
    assert_eq!(source.strings(), ["/* { ", "\"y\""]);
    assert!(source.words().contains("g") && !source.words().contains("no"));
    let paths: Vec<_> = source.crate_paths().into_iter().collect();
    assert_eq!(paths, ["crate::a::B", "crate::a::c::D", "crate::e"]);
}

#[test]
fn paths_from_above_are_written_out_from_the_root() {
    let text =
        "use super::{super::ui::App, o};\nfn f() { super::super::state::run(); crate::i18n::go() }";
    let source = Source::new(&File {
        path: "src/m/n.rs".into(),
        text: text.into(),
    });
    let paths: Vec<_> = source.crate_paths().into_iter().collect();
    let expected = [
        "crate::i18n::go",
        "crate::m::o",
        "crate::state::run",
        "crate::ui::App",
    ];
    assert_eq!(paths, expected);
}
