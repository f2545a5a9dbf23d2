//! Numbers the messages of `locales/en` and packs those of every language in
//! that order. Writes one constant per message, so that a misspelled key does
//! not compile, and one pack per language.
//!
//! From `site.toml` it takes who runs this copy.
//!
//! A pack is text: a line that says which list of messages it follows, then
//! one line per message, its pattern in Fluent's syntax with `U+001F` for line ends.

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Identifier, Message, Pattern, PatternElement, Resource},
    parser, serializer,
};

/// The language whose files say which messages there are.
const FIRST: &str = "en";

/// Who runs this copy of the app.
const SITE: &str = "site.toml";
/// What an address in it may begin with.
const SCHEMES: [&str; 3] = ["https:", "mailto:", "tel:"];

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed={SITE}");
    for written in [write_messages(), write_site()] {
        if let Err(problem) = written {
            println!("cargo::error={problem}");
        }
    }
}

fn write(name: &str, text: String) -> Result<(), String> {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join(name), text).map_err(|problem| format!("cannot write {name}: {problem}"))
}

/// One constant per value of `site.toml`, `None` for an empty one.
fn write_site() -> Result<(), String> {
    let text = fs::read_to_string(SITE).map_err(|problem| format!("{SITE}: {problem}"))?;
    let values: BTreeMap<String, String> =
        toml::from_str(&text).map_err(|problem| format!("{SITE}: {problem}"))?;
    let known = ["address", "operator", "contact", "appointment"];
    if let Some(unknown) = values.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(format!("{SITE}: {unknown} is not a setting"));
    }
    let mut code = String::new();
    for key in known {
        let value = values.get(key).map_or("", |value| value.trim());
        let schemes: &[&str] = match key {
            "operator" => &[""],
            "address" => &["https:"],
            _ => &SCHEMES,
        };
        if !value.is_empty() && !schemes.iter().any(|scheme| value.starts_with(scheme)) {
            return Err(format!("{SITE}: {key} must begin with one of {schemes:?}"));
        }
        // Paths are put behind it.
        let value = if key == "address" {
            value.trim_end_matches('/')
        } else {
            value
        };
        let value = (!value.is_empty()).then_some(value);
        let name = key.to_uppercase();
        let _ = writeln!(code, "pub(super) const {name}: Option<&str> = {value:?};");
    }
    write("site.rs", code)
}

fn write_messages() -> Result<(), String> {
    let messages = messages_of(&Path::new("locales").join(FIRST))?;
    let fingerprint = fnv1a(messages.keys());

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
        "pub(super) const FINGERPRINT: &str = \"{fingerprint:016x}\";\n\
         pub(super) static IDS: &[&str] = &{ids:?};\n\
         pub(super) static PACKS: &[(&str, &str)] = &[\n"
    );
    for folder in entries(Path::new("locales"))? {
        let language = name_of(&folder);
        let translated = messages_of(&folder)?;
        let mut pack = format!("{fingerprint:016x}");
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
    write("packs.rs", packs)
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
