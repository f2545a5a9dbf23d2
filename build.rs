//! Writes one constant per message of `locales/en`, so that a misspelled key
//! does not compile.

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast::Entry, parser};

fn main() {
    let folder = Path::new("locales/en");
    println!("cargo::rerun-if-changed={}", folder.display());
    let keys = keys_of(folder).unwrap_or_else(|problem| {
        println!("cargo::error={problem}");
        BTreeMap::new()
    });
    let mut code = String::new();
    for (id, comment) in &keys {
        let name = id.replace('-', "_").to_uppercase();
        let _ = writeln!(
            code,
            "/// {comment}\npub const {name}: MessageId = MessageId::new(\"{id}\");"
        );
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("keys.rs");
    if let Err(problem) = fs::write(&out, code) {
        println!("cargo::error=cannot write {}: {problem}", out.display());
    }
}

/// The ids of all messages in a folder, each with the file it is from.
fn keys_of(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut keys = BTreeMap::new();
    let files =
        fs::read_dir(folder).map_err(|problem| format!("{}: {problem}", folder.display()))?;
    for file in files {
        let path = file.map_err(|problem| problem.to_string())?.path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&path)
            .map_err(|problem| format!("{}: {problem}", path.display()))?;
        let resource = parser::parse(text)
            .map_err(|(_, problems)| format!("{}: {:?}", path.display(), problems.first()))?;
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                keys.insert(message.id.name, format!("In `{name}`."));
            }
        }
    }
    Ok(keys)
}
