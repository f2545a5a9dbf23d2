//! Finds the tools of a build and installs what is missing.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    debian, files,
    problem::{Problem, Result},
    project::Project,
    run::{self, command, output, step, succeeds},
};

const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";
const WASM: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: u32 = 20;

/// Debian's newer compiler, which comes with the sources of its standard library.
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_STD: &str = "/usr/lib/rustlib/src/rust/library/std";
const DEBIAN_PACKAGES: [&str; 2] = ["rustc-web", "rust-web-src"];
/// The Rust version in `Cargo.toml`: an older `/usr/bin/rustc` is Debian's ordinary one and of no use.
const OLDEST_RUSTC: (u32, u32) = (1, 88);

/// What a WebAssembly build needs.
#[derive(Debug)]
pub(crate) struct WebTools {
    std: Std,
    path: OsString,
    target: PathBuf,
    native_target: PathBuf,
    test_runner: PathBuf,
}

/// Where the standard library for WebAssembly comes from.
#[derive(Debug, PartialEq)]
enum Std {
    /// The toolchain has it.
    Installed,
    /// It is built with the app, by Debian's compiler, and linked by the toolchain's linker.
    FromSource { linker: PathBuf },
}

impl WebTools {
    /// Finds everything, installing what is missing.
    pub(crate) fn ready(project: &Project) -> Result<Self> {
        npm_packages(project)?;
        let std = standard_library()?;
        let trunk = cargo_tool(
            "trunk",
            "trunk",
            TRUNK,
            &["--locked", "--no-default-features", "--features", "rustls"],
        )?;
        // Without --locked: its lock file names a version that the index no longer offers.
        let bindgen = cargo_tool(
            "wasm-bindgen-cli",
            "wasm-bindgen",
            &project.locked_version("wasm-bindgen")?,
            &[],
        )?;
        let path = path_with(&[trunk, bindgen.clone(), project.path("node_modules/.bin")])?;
        let test_runner = bindgen.join("wasm-bindgen-test-runner");
        Ok(Self {
            std,
            path,
            target: project.web_target(),
            native_target: project.target.clone(),
            test_runner,
        })
    }

    /// Trunk, ready to build without the network.
    pub(crate) fn trunk(&self) -> Result<Command> {
        let this = env::current_exe().map_err(Problem::when("Cannot tell the path of xtask"))?;
        let mut trunk = self.command("trunk");
        trunk
            .env("TRUNK_OFFLINE", "true")
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            // A failure has said its sentence already; Trunk's stack trace would push it off the screen.
            .env("RUST_BACKTRACE", "0")
            .env("XTASK", this)
            .env(crate::project::NATIVE_TARGET, &self.native_target);
        Ok(trunk)
    }

    /// Cargo for the tests that run in a browser.
    pub(crate) fn cargo_test(&self) -> Command {
        let mut cargo = self.command(run::cargo_program());
        cargo.args(["test", "--target", WASM]).env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            &self.test_runner,
        );
        cargo
    }

    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = command(program);
        command
            .env("PATH", &self.path)
            .env("CARGO_TARGET_DIR", &self.target)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                remapped_paths(),
            );
        if let Std::FromSource { linker } = &self.std {
            command
                .env("RUSTC", DEBIAN_RUSTC)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command
    }
}

/// Flags that keep the folders of this machine out of what is shipped: a panic names the file it is in.
/// Cargo adds them to those in `.cargo/config.toml`.
fn remapped_paths() -> String {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let crates = home.map(|home| home.join("registry/src"));
    let registries = crates.and_then(|crates| files::entries(&crates).ok());
    registries
        .unwrap_or_default()
        .iter()
        .map(|registry| format!("--remap-path-prefix={}=crates", registry.display()))
        // Cargo parts these flags at spaces.
        .filter(|flag| !flag.contains(' '))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Makes sure that `node_modules` is what `package-lock.json` says.
pub(crate) fn npm_packages(project: &Project) -> Result {
    const HOW: &str =
        "install it from nodejs.org or with your package manager, then run the command again";
    let node = output(
        command("node").arg("--version"),
        "Asking Node.js for its version",
    )
    .unwrap_or_default();
    match version_pair(&node) {
        Some((major, _)) if major >= OLDEST_NODE => {}
        Some((major, _)) => {
            return Err(Problem::new(format!(
                "Node.js {OLDEST_NODE} or newer is needed, found {major}; {HOW}."
            )));
        }
        None => {
            return Err(Problem::new(format!(
                "Node.js {OLDEST_NODE} or newer is needed; {HOW}."
            )));
        }
    }
    let modified = |file: &str| {
        project
            .path(file)
            .metadata()
            .and_then(|metadata| metadata.modified())
            .ok()
    };
    if modified("node_modules/.package-lock.json") >= modified("package-lock.json") {
        return Ok(());
    }
    step("tools", "installing the npm packages", || {
        run::run(
            command("npm")
                .args(["ci", "--no-audit", "--no-fund"])
                .current_dir(&project.root),
            "`npm ci` (it needs the npm registry)",
        )
    })
}

/// The program geckodriver, which drives Firefox.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    Ok(cargo_tool("geckodriver", "geckodriver", GECKODRIVER, &[])?.join("geckodriver"))
}

/// The folder that holds `program` in that version: on `PATH`, in our cache, or installed there now.
fn cargo_tool(package: &str, program: &str, version: &str, options: &[&str]) -> Result<PathBuf> {
    let is_it = |file: &Path| {
        output(command(file).arg("--version"), "")
            .is_ok_and(|words| words.split_whitespace().nth(1) == Some(version))
    };
    if let Some(file) = run::on_path(program).filter(|file| is_it(file))
        && let Some(folder) = file.parent()
    {
        return Ok(folder.to_owned());
    }
    let root = cache()?.join(format!("{program}-{version}"));
    let folder = root.join("bin");
    if is_it(&folder.join(program)) {
        return Ok(folder);
    }
    step(
        "tools",
        &format!("building {package} {version} (once, some minutes)"),
        || {
            let mut cargo = command(run::cargo_program());
            cargo
                .args([
                    "install",
                    &format!("{package}@{version}"),
                    "--force",
                    "--root",
                ])
                .arg(&root)
                .args(options)
                // Their own release profiles take three times as long and gain nothing here.
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
            run::run(
                &mut cargo,
                &format!("`cargo install {package}@{version}` (it needs crates.io and a C linker)"),
            )
        },
    )?;
    Ok(folder)
}

fn standard_library() -> Result<Std> {
    if has_wasm_std() {
        return Ok(Std::Installed);
    }
    // Only this set-up installs Debian's sources, after rustup was refused: not asked again at every build.
    if let Some(std) = debian_std()? {
        return Ok(std);
    }
    if succeeds(command("rustup").arg("--version")) {
        println!("tools: adding the target {WASM} with rustup …");
        let mut rustup = command("rustup");
        if run::run(rustup.args(["target", "add", WASM]), "rustup").is_ok() && has_wasm_std() {
            return Ok(Std::Installed);
        }
        println!(
            "tools: rustup could not add it; the standard library will be built from Debian's sources"
        );
    }
    if !debian::is_here() {
        return Err(Problem::new(format!(
            "Rust's target {WASM} is missing and could not be added; run `rustup target add {WASM}` (rustup.rs) with a \
             network that reaches Rust's downloads."
        )));
    }
    debian::install(
        &DEBIAN_PACKAGES,
        "building Rust's standard library for WebAssembly",
    )?;
    debian_std()?.ok_or_else(|| {
        Problem::new(format!(
            "Debian's {} are older than Rust {}.{}; run `rustup target add {WASM}` with a network that reaches Rust's downloads.",
            DEBIAN_PACKAGES.join(" and "),
            OLDEST_RUSTC.0,
            OLDEST_RUSTC.1,
        ))
    })
}

fn has_wasm_std() -> bool {
    output(
        command("rustc").args(["--print", "target-libdir", "--target", WASM]),
        "",
    )
    .is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

/// Debian's compiler with its sources, where both are installed and new enough.
fn debian_std() -> Result<Option<Std>> {
    if !Path::new(DEBIAN_STD).is_dir() {
        return Ok(None);
    }
    let words = output(
        command(DEBIAN_RUSTC).arg("--version"),
        "Asking Debian's rustc for its version",
    )?;
    if version_pair(&words).is_none_or(|version| version < OLDEST_RUSTC) {
        return Ok(None);
    }
    let sysroot = output(
        command("rustc").args(["--print", "sysroot"]),
        "Asking rustc for its folder",
    )?;
    let host = output(
        command("rustc").args(["--print", "host-tuple"]),
        "Asking rustc for its host",
    )?;
    let linker = Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(host.trim())
        .join("bin/rust-lld");
    if linker.is_file() {
        return Ok(Some(Std::FromSource { linker }));
    }
    run::on_path("rust-lld").map(|linker| Some(Std::FromSource { linker })).ok_or_else(|| {
        Problem::new("The linker rust-lld is missing; install Rust with rustup (rustup.rs), which brings it.")
    })
}

/// The folder of tools built by this set-up, shared by all working copies.
fn cache() -> Result<PathBuf> {
    env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .map(|folder| folder.join("rescue-journey"))
        .ok_or_else(|| {
            Problem::new("There is no home folder for the tools' cache; set XDG_CACHE_HOME.")
        })
}

fn path_with(first: &[PathBuf]) -> Result<OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths(first.iter().cloned().chain(env::split_paths(&rest)))
        .map_err(Problem::when("A folder of the tools cannot stand in PATH"))
}

/// Major and minor version in what a program says to `--version`.
fn version_pair(words: &str) -> Option<(u32, u32)> {
    let version = words.split_whitespace().find(|word| word.contains('.'))?;
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse::<u32>().ok());
    Some((numbers.next()??, numbers.next()??))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_programs_say() {
        assert_eq!(version_pair("v20.20.2\n"), Some((20, 20)));
        assert_eq!(
            version_pair("rustc 1.96.0 (ac68faa20 2026-05-25)"),
            Some((1, 96))
        );
        assert_eq!(version_pair("no version"), None);
        assert_eq!(version_pair(""), None);
    }
}
