//! Makes code and data of the files that people write: one constant per message and one pack per language of
//! `locales/`, the list of medicines of `src/catalog/data/`, and who runs this copy of `site.toml`. A
//! misspelled key does not compile; a bad row is refused with its line.

mod catalogue;
mod messages;
mod site;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use messages::Messages;

const CATALOGUE: &str = "src/catalog/data";

fn main() {
    for watched in [
        "build",
        "locales",
        CATALOGUE,
        site::SITE,
        "src/domain/interaction.rs",
    ] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let messages = messages::write_messages();
    for written in [messages.and_then(write_catalogue), site::write_site()] {
        if let Err(problem) = written {
            println!("cargo::error={problem}");
        }
    }
}

/// The list of medicines as the app reads it.
#[expect(clippy::needless_pass_by_value, reason = "it comes out of a result")]
fn write_catalogue(messages: Messages) -> Result<(), String> {
    let text = catalogue::read(Path::new(CATALOGUE), |id| messages.number(id))?;
    write("catalogue.txt", format!("{}\n{text}", messages.fingerprint))
}

fn write(name: &str, text: String) -> Result<(), String> {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join(name), text).map_err(|problem| format!("cannot write {name}: {problem}"))
}
