//! Numbers the messages of `locales/en` and packs those of every language in
//! that order.
//!
//! A pack is text: a line that says which list of messages it follows, then
//! one line per message, its pattern in Fluent's syntax with `U+001F` for line ends.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Identifier, Message, Pattern, PatternElement, Resource},
    parser, serializer,
};

use super::write;

/// The language whose files say which messages there are.
const FIRST: &str = "en";

/// The numbers of the messages, by id.
pub(super) struct Messages {
    ids: Vec<String>,
    /// Tells one list of messages from another.
    pub(super) fingerprint: String,
}

impl Messages {
    /// The number of a message.
    pub(super) fn number(&self, id: &str) -> Option<usize> {
        self.ids.binary_search_by(|it| it.as_str().cmp(id)).ok()
    }
}

/// Writes the constants and the packs.
pub(super) fn write_messages() -> Result<Messages, String> {
    let messages = messages_of(&Path::new("locales").join(FIRST))?;
    let fingerprint = format!("{:016x}", fnv1a(messages.keys()));

    let mut keys = String::new();
    for (number, (id, (file, _))) in messages.iter().enumerate() {
        let name = id.replace('-', "_").to_uppercase();
        let _ = writeln!(
            keys,
            "/// In `{file}`.\npub const {name}: MessageId = MessageId::new({number});"
        );
    }
    write("keys.rs", keys)?;

    let ids: Vec<&String> = messages.keys().collect();
    let mut packs = format!(
        "pub(super) const FINGERPRINT: &str = \"{fingerprint}\";\n\
         pub(super) static IDS: &[&str] = &{ids:?};\n\
         pub(super) static PACKS: &[(&str, &str)] = &[\n"
    );
    for folder in entries(Path::new("locales"))? {
        let language = name_of(&folder);
        let translated = messages_of(&folder)?;
        let mut pack = fingerprint.clone();
        for id in messages.keys() {
            // A message that is missing leaves its line empty; tests and the prerenderer find it.
            let pattern = translated.get(id).map_or("", |(_, pattern)| pattern);
            let _ = write!(pack, "\n{pattern}");
        }
        write(&format!("{language}.txt"), pack)?;
        let _ = writeln!(
            packs,
            "(\"{language}\", include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.txt\"))),"
        );
    }
    packs += "];\n";
    write("packs.rs", packs)?;
    Ok(Messages {
        ids: messages.into_keys().collect(),
        fingerprint,
    })
}

/// The messages of a folder by their ids: the file each is from, and its packed pattern.
fn messages_of(folder: &Path) -> Result<BTreeMap<String, (String, String)>, String> {
    let mut messages = BTreeMap::new();
    for path in entries(folder)? {
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&path)
            .map_err(|problem| format!("{}: {problem}", path.display()))?;
        let resource = parser::parse(text)
            .map_err(|(_, problems)| format!("{}: {:?}", path.display(), problems.first()))?;
        for entry in resource.body {
            if let Entry::Message(Message {
                id,
                value: Some(pattern),
                ..
            }) = entry
            {
                messages.insert(id.name, (name_of(&path), packed(pattern)));
            }
        }
    }
    Ok(messages)
}

/// Text as it is; anything else in Fluent's syntax, as it stands after the equals sign.
fn packed(pattern: Pattern<String>) -> String {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(value.as_str()),
        PatternElement::Placeable { .. } => None,
    });
    let text = texts.collect::<Option<String>>().unwrap_or_else(|| {
        let message = Message {
            id: Identifier {
                name: String::new(),
            },
            value: Some(pattern),
            attributes: Vec::new(),
            comment: None,
        };
        let text = serializer::serialize(&Resource {
            body: vec![Entry::Message(message)],
        });
        text.trim_start_matches([' ', '='])
            .trim_end_matches('\n')
            .to_owned()
    });
    text.replace('\n', "\u{1f}")
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let explain = |problem: std::io::Error| format!("{}: {problem}", folder.display());
    let mut entries = fs::read_dir(folder)
        .map_err(explain)?
        .map(|entry| entry.map(|entry| entry.path()).map_err(explain))
        .collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    Ok(entries)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// FNV-1a over the ids, each with a line end.
fn fnv1a<'a>(ids: impl Iterator<Item = &'a String>) -> u64 {
    let bytes = ids.flat_map(|id| id.bytes().chain([b'\n']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
