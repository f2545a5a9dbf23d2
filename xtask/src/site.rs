//! Builds the site: Trunk makes the WebAssembly, our hook (`finish`) the rest.

use std::{fmt::Write as _, path::Path, process::Command};

use crate::{
    files,
    problem::Result,
    project::Project,
    run::{run, step},
    tools::WebTools,
};

/// Everything that the release site is made from.
const INPUTS: [&str; 14] = [
    ".cargo/config.toml",
    "src",
    "style",
    "public",
    "locales",
    "deploy/headers.toml",
    "xtask",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "build",
    "site.toml",
    "package-lock.json",
];

/// Builds the release site into `dist/`, unless it is there and nothing changed since.
pub(crate) fn build(project: &Project) -> Result {
    let dist = project.dist();
    let record = project.target.join("site.fingerprint");
    let inputs = fingerprint(project)?;
    if dist.is_dir()
        && files::read(&record).is_ok_and(|known| Some(known) == state(&inputs, &dist).ok())
    {
        println!("site: up to date");
        return Ok(());
    }
    let tools = WebTools::ready(project)?;
    step("site", "building the release site", || {
        let mut trunk = tools.trunk()?;
        trunk.args(["build", "--release"]).arg("--dist").arg(&dist);
        run(quiet(project, &mut trunk), "Building the site")
    })?;
    files::write(&record, state(&inputs, &dist)?)
}

/// Builds with debug information, serves, and builds again at each change; ends with Ctrl-C.
pub(crate) fn dev(project: &Project) -> Result {
    let tools = WebTools::ready(project)?;
    // A folder of its own: the release site in `dist/` stays what it is.
    let dist = project.target.join("dev-site");
    files::write(&dist.join("index.html"), "")?;
    println!(
        "dev: building, then serving on http://127.0.0.1:8080 with reload at each change; Ctrl-C ends it"
    );
    let mut trunk = tools.trunk()?;
    trunk.arg("serve").arg("--dist").arg(&dist);
    run(quiet(project, &mut trunk), "The development server")
}

/// Without Trunk's log: our own lines say what happens, cargo's output still shows.
fn quiet<'a>(project: &Project, trunk: &'a mut Command) -> &'a mut Command {
    trunk.args(["--log", "warn"]).current_dir(&project.root)
}

/// What the record holds after a build: the inputs, and the names and sizes of what came out.
fn state(inputs: &str, dist: &Path) -> Result<String> {
    let mut text = format!("{inputs}\n");
    for file in files::walk(dist)? {
        let size = files::size(&file)?;
        let _ = writeln!(text, "{} {size}", files::url_path(dist, &file));
    }
    Ok(files::short_hash(text.as_bytes()))
}

fn fingerprint(project: &Project) -> Result<String> {
    let mut text = String::new();
    for input in INPUTS {
        let path = project.path(input);
        if !path.exists() {
            continue;
        }
        for file in files::walk(&path)? {
            let hash = files::short_hash(&files::read_bytes(&file)?);
            let _ = writeln!(text, "{} {hash}", files::url_path(&project.root, &file));
        }
    }
    Ok(files::short_hash(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use std::env;

    use super::*;

    #[test]
    fn a_changed_input_or_a_lost_output_asks_for_a_build() {
        let root =
            env::temp_dir().join(format!("rescue-journey-fingerprint-{}", std::process::id()));
        let project = Project {
            root: root.clone(),
            target: root.join("target"),
        };
        files::write(&root.join("src/main.rs"), "one").unwrap();
        files::write(&root.join("dist/index.html"), "page").unwrap();
        files::write(&root.join("dist/sw.js"), "worker").unwrap();
        let now = || state(&fingerprint(&project).unwrap(), &project.dist()).unwrap();

        let first = now();
        files::write(&root.join("README.md"), "no input").unwrap();
        assert_eq!(now(), first);
        files::write(&root.join("src/main.rs"), "two").unwrap();
        let second = now();
        assert_ne!(second, first);
        std::fs::remove_file(root.join("dist/sw.js")).unwrap();
        assert_ne!(now(), second);
        files::remove_folder(&root).unwrap();
    }
}
