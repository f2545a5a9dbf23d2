//! `check` and `test`: steps that each pass or end the run.

use std::time::Instant;

use crate::{
    budgets, debian, files, fuzz,
    nginx::Nginx,
    problem::{Problem, Result},
    project::Project,
    run::{self, cargo, command, on_path, run, seconds, succeeds},
    site,
    tools::{self, WebTools},
};

/// What the browser tests need, with the package that brings it on Debian.
const PROGRAMS: [(&str, &str); 6] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("nginx", "nginx-light"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
];
/// Further Debian packages: nginx sends the brotli files, and Korean and Arabic are more than boxes.
const EXTRAS: [&str; 3] = [
    "libnginx-mod-http-brotli-static",
    "fonts-noto-core",
    "fonts-noto-cjk",
];

/// Features of the three builds: rules alone, the browser's, the prerenderer's.
const RULES: &[&str] = &["--no-default-features"];
const BROWSER: &[&str] = &["--no-default-features", "--features", "csr"];
const PRERENDERER: &[&str] = &["--no-default-features", "--features", "ssr"];

/// The fast inner loop: nothing of Leptos is compiled.
pub(crate) fn check(project: &Project) -> Result {
    let mut steps = Steps::default();
    let result = steps.quick(project);
    steps.conclude(result)
}

/// Everything; its last line counts the steps.
pub(crate) fn test(project: &Project) -> Result {
    let mut steps = Steps::default();
    let result = steps.all(project);
    steps.conclude(result)
}

/// Programs and packages for the tests in browsers.
pub(crate) fn browsers_ready() -> Result {
    if debian::is_here() {
        let packages: Vec<&str> = PROGRAMS
            .iter()
            .map(|(_, package)| *package)
            .chain(EXTRAS)
            .collect();
        return debian::install(&packages, "the tests in browsers");
    }
    let missing: Vec<&str> = PROGRAMS
        .iter()
        .map(|(program, _)| *program)
        .filter(|program| on_path(program).is_none())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Problem::new(format!(
        "The tests in browsers need {}; on Debian and Ubuntu they are installed for you, here put them on PATH, or run \
         `cargo xtask check`, which needs none of them.",
        missing.join(", ")
    )))
}

/// Counts what has passed.
#[derive(Default)]
struct Steps {
    passed: usize,
}

impl Steps {
    fn quick(&mut self, project: &Project) -> Result {
        self.step("format of Rust", || format(project))?;
        if project.path("node_modules/.bin/biome").is_file() {
            self.step("format and lints of JavaScript and CSS", || biome(project))?;
        }
        self.step("clippy without Leptos", || {
            clippy(project, "rescue-journey", RULES)
        })?;
        self.step("native tests without Leptos", || {
            let is_next = succeeds(cargo(&project.target).args(["nextest", "--version"]));
            let arguments: &[&str] = if is_next {
                &["nextest", "run"]
            } else {
                &["test", "--quiet"]
            };
            native_tests(project, arguments, "rescue-journey", RULES)
        })?;
        self.step("tests of xtask", || {
            native_tests(project, &["test", "--quiet"], "xtask", &[])
        })
    }

    fn all(&mut self, project: &Project) -> Result {
        self.step("programs and browsers", || {
            browsers_ready()?;
            tools::geckodriver()?;
            tools::npm_packages(project)
        })?;
        self.step("format of Rust", || format(project))?;
        self.step("format and lints of JavaScript and CSS", || biome(project))?;
        self.step("clippy without Leptos", || {
            clippy(project, "rescue-journey", RULES)
        })?;
        self.step("clippy for the browser", || {
            clippy(project, "rescue-journey", BROWSER)
        })?;
        self.step("clippy for the prerenderer", || {
            clippy(project, "rescue-journey", PRERENDERER)
        })?;
        self.step("clippy for xtask", || clippy(project, "xtask", &[]))?;
        self.step("clippy for the fuzz targets", || {
            clippy(project, "rescue-journey-fuzz", &[])
        })?;
        self.step("native tests without Leptos", || {
            native_tests(project, &["test"], "rescue-journey", RULES)
        })?;
        self.step("native tests with Leptos", || {
            native_tests(project, &["test"], "rescue-journey", PRERENDERER)
        })?;
        self.step("tests of xtask", || {
            native_tests(project, &["test"], "xtask", &[])
        })?;
        self.step("changed inputs to whatever reads them", || {
            fuzz::smoke(project)
        })?;
        self.step("WebAssembly tests in Chromium", || browser_tests(project))?;
        self.step("the site", || site::build(project))?;
        self.step("budgets", || budgets::check(project))?;
        self.step("journeys in browsers", || journeys(project))
    }

    fn step(&mut self, name: &str, work: impl FnOnce() -> Result) -> Result {
        println!("test: {name} …");
        let start = Instant::now();
        let result = work();
        let verdict = if result.is_ok() { "passed" } else { "FAILED" };
        println!("test: {name}: {verdict} after {}", seconds(start.elapsed()));
        self.passed += usize::from(result.is_ok());
        result.map_err(Problem::when(name))
    }

    fn conclude(&self, result: Result) -> Result {
        println!(
            "{} passed, {} failed",
            self.passed,
            u8::from(result.is_err())
        );
        result
    }
}

fn format(project: &Project) -> Result {
    run(
        cargo(&project.target)
            .args(["fmt", "--all", "--check"])
            .current_dir(&project.root),
        "`cargo fmt --all --check` (`cargo fmt --all` puts it right)",
    )
}

fn biome(project: &Project) -> Result {
    run(
        command(project.path("node_modules/.bin/biome"))
            .arg("ci")
            .current_dir(&project.root),
        "`npx biome ci` (`npx biome check --write` puts most right)",
    )
}

fn clippy(project: &Project, package: &str, features: &[&str]) -> Result {
    let mut cargo = cargo(&project.target);
    cargo
        .args(["clippy", "--all-targets", "--package", package])
        .args(features)
        .args(["--", "-D", "warnings"]);
    run(cargo.current_dir(&project.root), "clippy")
}

fn native_tests(project: &Project, command: &[&str], package: &str, features: &[&str]) -> Result {
    let mut cargo = cargo(&project.target);
    cargo
        .args(command)
        .args(["--package", package])
        .args(features);
    run(cargo.current_dir(&project.root), "A test")
}

fn browser_tests(project: &Project) -> Result {
    let tools = WebTools::ready(project)?;
    let driver =
        on_path("chromedriver").ok_or_else(|| Problem::new("chromedriver is not on PATH."))?;
    let mut cargo = tools.cargo_test();
    cargo
        .args(["--package", "rescue-journey", "--test", "web"])
        .env("CHROMEDRIVER", driver);
    run(cargo.current_dir(&project.root), "A test in Chromium")
}

fn journeys(project: &Project) -> Result {
    let is_journey = |file: &std::path::PathBuf| file.to_string_lossy().ends_with(".test.mjs");
    let files: Vec<_> = files::entries(&project.path("tests/e2e"))?
        .into_iter()
        .filter(is_journey)
        .collect();
    if files.is_empty() {
        return Err(Problem::new("tests/e2e holds no journey (`*.test.mjs`)."));
    }
    let geckodriver = tools::geckodriver()?;
    let site = project.dist();
    let nginx = Nginx::start(project, &site)?;
    let mut node = run::command("node");
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(files)
        .env("BASE_URL", nginx.url())
        .env("SITE_DIR", &site)
        .env("GECKODRIVER", geckodriver)
        .current_dir(&project.root);
    run(&mut node, "A journey")
}
