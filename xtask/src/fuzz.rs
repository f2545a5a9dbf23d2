//! `fuzz`: feeds what comes from outside, changed at random, to whatever reads it. The targets stand in `fuzz/targets/`.
//!
//! libFuzzer follows which branches each input takes. The stable compiler can report them too; without a sanitizer, because
//! nothing here is unsafe: what is looked for are panics and broken promises.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{
    debian, files,
    problem::{Problem, Result},
    project::Project,
    run::{self, cargo, on_path, output, run, seconds},
};

const TARGETS: [&str; 7] = [
    "link", "parcel", "backup", "stored", "calendar", "csv", "rows",
];

/// Tells libFuzzer which branches and comparisons an input reaches.
const FLAGS: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// Inputs of a target in the short run that is part of `test`.
const FEW: u32 = 20_000;

/// For how long all targets run together, in minutes: `--minutes N`.
pub(crate) fn minutes(options: &[&str]) -> Result<u32> {
    match options {
        [] => Ok(60),
        ["--minutes", number] => number
            .parse()
            .ok()
            .filter(|it| *it > 0)
            .ok_or_else(|| Problem::new(format!("`{number}` is not a number of minutes."))),
        _ => Err(Problem::new("`fuzz` understands `--minutes N`.")),
    }
}

/// Runs all targets, for so many minutes together. What they find to be worth changing further is kept in the target folder
/// for the next time.
pub(crate) fn fuzz(project: &Project, minutes: u32) -> Result {
    let programs = Programs::build(project)?;
    let each = u64::from(minutes) * 60 / TARGETS.len() as u64;
    for target in TARGETS {
        let corpus = programs.folder.join("corpus").join(target);
        programs.feed(target, &corpus, &[&format!("-max_total_time={each}")])?;
    }
    Ok(())
}

/// Few inputs to each target, the same ones each time.
pub(crate) fn smoke(project: &Project) -> Result {
    let programs = Programs::build(project)?;
    for target in TARGETS {
        let corpus = programs.folder.join("few").join(target);
        files::remove_folder(&corpus)?;
        programs.feed(target, &corpus, &["-seed=1", &format!("-runs={FEW}")])?;
    }
    Ok(())
}

/// The built targets.
struct Programs {
    /// Each takes its seeds from here: `fuzz/corpus/` of the repository.
    seeds: PathBuf,
    /// For all that is made of them.
    folder: PathBuf,
    host: String,
}

impl Programs {
    fn build(project: &Project) -> Result<Self> {
        compiler_ready()?;
        let programs = Self {
            seeds: project.path("fuzz/corpus"),
            folder: project.target.join("fuzz"),
            host: host(project)?,
        };
        // Naming a target keeps the flags away from build scripts, which nothing feeds.
        let mut cargo = cargo(&programs.folder);
        cargo
            .args(["build", "--package", "rescue-journey-fuzz"])
            .args(["--profile", "fuzz", "--target", &programs.host])
            .env("RUSTFLAGS", FLAGS.join(" "));
        run(cargo.current_dir(&project.root), "Building the targets")?;
        Ok(programs)
    }

    /// Runs one target from its seeds on and says how many inputs it took. What reaches something new is put into `corpus`.
    fn feed(&self, target: &str, corpus: &Path, until: &[&str]) -> Result {
        let findings = self.folder.join("findings").join(target);
        for folder in [corpus, &findings] {
            fs::create_dir_all(folder).map_err(Problem::with_file(folder))?;
        }
        let start = Instant::now();
        let ended = run::command(self.folder.join(&self.host).join("fuzz").join(target))
            .args([corpus, &self.seeds.join(target)])
            .args(until)
            .arg(format!("-artifact_prefix={}/", findings.display()))
            .args(["-max_len=4096", "-timeout=10", "-print_final_stats=1"])
            .output()
            .map_err(Problem::when(format!("{target} cannot be started")))?;
        let words = String::from_utf8_lossy(&ended.stderr);
        match inputs(&words).filter(|_| ended.status.success()) {
            Some(inputs) => {
                let time = seconds(start.elapsed());
                println!("fuzz: {target}: {inputs} inputs in {time}");
                Ok(())
            }
            None => Err(Problem::new(format!(
                "{target} failed:\n{}\nThe input is in {}.",
                without_progress(&words),
                findings.display()
            ))),
        }
    }
}

/// libFuzzer is compiled from C++.
fn compiler_ready() -> Result {
    if on_path("c++").is_some() {
        Ok(())
    } else if debian::is_here() {
        debian::install(&["g++"], "fuzzing")
    } else {
        Err(Problem::new(
            "Fuzzing needs a C++ compiler; install one and run the command again.",
        ))
    }
}

/// The triple of this machine.
fn host(project: &Project) -> Result<String> {
    let mut rustc = run::command("rustc");
    let words = output(rustc.arg("-vV").current_dir(&project.root), "`rustc -vV`")?;
    let host = words.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| Problem::new("`rustc -vV` names no host."))
}

/// What a target wrote, without the lines that tell how far it was.
fn without_progress(words: &str) -> String {
    let lines = words.lines().filter(|line| !line.starts_with('#'));
    lines.collect::<Vec<_>>().join("\n")
}

/// The number of inputs, as libFuzzer tells it at the end.
fn inputs(words: &str) -> Option<u64> {
    let line = words
        .lines()
        .find_map(|line| line.strip_prefix("stat::number_of_executed_units:"))?;
    line.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_usual_and_another_time_can_be_asked_for() {
        assert_eq!(minutes(&[]).ok(), Some(60));
        assert_eq!(minutes(&["--minutes", "5"]).ok(), Some(5));
        for wrong in [&["--minutes", "0"][..], &["--minutes"], &["--hours", "1"]] {
            assert!(minutes(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn the_number_of_inputs_is_read_from_the_last_lines() {
        let words = "#8\tDONE\nstat::number_of_executed_units: 8000\nstat::peak_rss_mb: 40\n";
        assert_eq!(inputs(words), Some(8000));
        assert_eq!(inputs("#8\tDONE"), None);
    }

    #[test]
    fn every_target_has_a_file_and_seeds() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
        let files = files::entries(&root.join("targets")).unwrap();
        assert_eq!(files.len(), TARGETS.len());
        for target in TARGETS {
            assert!(root.join(format!("targets/{target}.rs")).is_file());
            let seeds = files::entries(&root.join("corpus").join(target)).unwrap();
            assert!(!seeds.is_empty(), "{target}");
        }
    }
}
