//! Child processes: a clean environment, and one sentence when they fail.

use std::{
    env,
    ffi::OsStr,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    problem::{Problem, Result},
    project::NATIVE_TARGET,
};

/// What `cargo run` and a WebAssembly build set and a further cargo must not see: the compiler and flags of another target,
/// and facts about the package `xtask` that make build scripts run again.
fn is_of_another_build(variable: &str) -> bool {
    const NAMES: [&str; 8] = [
        "RUSTC",
        "RUSTC_BOOTSTRAP",
        "CARGO_TARGET_DIR",
        "CARGO_BIN_NAME",
        "CARGO_CRATE_NAME",
        "CARGO_PRIMARY_PACKAGE",
        "OUT_DIR",
        NATIVE_TARGET,
    ];
    const PREFIXES: [&str; 4] = [
        "CARGO_UNSTABLE_",
        "CARGO_TARGET_WASM32_",
        "CARGO_PKG_",
        "CARGO_MANIFEST_",
    ];
    NAMES.contains(&variable) || PREFIXES.iter().any(|prefix| variable.starts_with(prefix))
}

/// A command without the variables of another build.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (variable, _) in env::vars_os() {
        if variable.to_str().is_some_and(is_of_another_build) {
            command.env_remove(variable);
        }
    }
    command
}

/// Cargo for native builds.
pub(crate) fn cargo(target: &Path) -> Command {
    let mut cargo = command(cargo_program());
    cargo.env("CARGO_TARGET_DIR", target);
    cargo
}

/// The cargo that runs `xtask`, so that a chosen toolchain stays chosen.
pub(crate) fn cargo_program() -> PathBuf {
    env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from)
}

/// Runs a command with its output on the screen.
pub(crate) fn run(command: &mut Command, doing: &str) -> Result {
    let status = command
        .status()
        .map_err(|error| cannot_start(command, &error))?;
    if status.success() {
        return Ok(());
    }
    let code = status
        .code()
        .map_or_else(|| "a signal".to_owned(), |code| format!("exit code {code}"));
    Err(Problem::new(format!(
        "{doing} failed ({code}); the lines above say why."
    )))
}

/// Runs a command and gives what it wrote to standard output.
pub(crate) fn output(command: &mut Command, doing: &str) -> Result<String> {
    let output = command
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| cannot_start(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(Problem::new(format!("{doing} failed: {}", words.trim())))
}

/// Whether a command can be started and succeeds; its output is dropped.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The first file of that name in the folders of `PATH`.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Problem {
    let program = command.get_program().to_string_lossy();
    if error.kind() == ErrorKind::NotFound {
        Problem::new(format!(
            "`{program}` is not installed or not on PATH; install it and run the command again."
        ))
    } else {
        Problem::new(format!("`{program}` cannot be started: {error}"))
    }
}

/// Says what happens now, does it, and says how long it took.
pub(crate) fn step<T>(area: &str, doing: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("{area}: {doing} …");
    let start = Instant::now();
    let result = work()?;
    println!("{area}: {doing}: done in {}", seconds(start.elapsed()));
    Ok(result)
}

/// A duration for people.
pub(crate) fn seconds(duration: Duration) -> String {
    match duration.as_secs() {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        whole @ 10..60 => format!("{whole} s"),
        whole => format!("{} min {} s", whole / 60, whole % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_another_build_are_known() {
        for variable in [
            "RUSTC",
            "CARGO_PKG_NAME",
            "CARGO_MANIFEST_DIR",
            "CARGO_UNSTABLE_BUILD_STD",
        ] {
            assert!(is_of_another_build(variable), "{variable}");
        }
        for variable in [
            "PATH",
            "CARGO_HOME",
            "RUSTUP_TOOLCHAIN",
            "CARGO",
            "RUSTC_WRAPPER",
        ] {
            assert!(!is_of_another_build(variable), "{variable}");
        }
    }

    #[test]
    fn a_long_duration_is_told_in_minutes() {
        assert_eq!(seconds(Duration::from_millis(1250)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(42)), "42 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 5 s");
    }

    #[test]
    fn a_program_that_is_not_there_gives_one_sentence() {
        let problem = run(&mut Command::new("no-such-program-of-ours"), "Trying")
            .unwrap_err()
            .to_string();
        assert_eq!(
            problem,
            "`no-such-program-of-ours` is not installed or not on PATH; install it and run the command again."
        );
    }
}
