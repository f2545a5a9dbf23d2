//! The project's commands: `cargo xtask <command>`. It holds no product logic.

mod bench;
mod budgets;
mod compress;
mod debian;
mod files;
mod finish;
mod fuzz;
mod headers;
mod imports;
mod nginx;
mod problem;
mod project;
mod run;
mod serve;
mod site;
mod test;
mod tools;

use std::{env, process::ExitCode};

use problem::{Problem, Result};
use project::Project;

const HELP: &str = "\
cargo xtask serve    build the release site and serve it on http://127.0.0.1:8080 (--port N, --dir FOLDER)
cargo xtask dev      build, serve and reload at each change, on http://127.0.0.1:8080
cargo xtask build    build the release site into dist/
cargo xtask check    format, clippy and native tests without Leptos: the fast inner loop
cargo xtask test     everything: format, lints, native and browser tests, the site, journeys, budgets
cargo xtask fuzz     feed changed links, copies, tables and stored texts to what reads them, for an hour (--minutes N)
cargo xtask bench    measure with Lighthouse and write docs/benchmarks.md
cargo xtask headers  write public/_headers and deploy/nginx.conf from deploy/headers.toml
cargo xtask finish   called by Trunk at the end of a build";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match command(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[String]) -> Result {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        ["serve", options @ ..] => serve::serve(&Project::find()?, serve::Wish::read(options)?),
        ["build"] => site::build(&Project::find()?),
        ["dev"] => site::dev(&Project::find()?),
        ["check"] => test::check(&Project::find()?),
        ["test"] => test::test(&Project::find()?),
        ["fuzz", options @ ..] => fuzz::fuzz(&Project::find()?, fuzz::minutes(options)?),
        ["bench"] => bench::run(&Project::find()?),
        ["headers"] => headers::write(&Project::find()?),
        ["finish"] => finish::staging(&Project::find()?),
        other => Err(Problem::new(format!(
            "There is no command `{}`. The commands are:\n{HELP}",
            other.join(" ")
        ))),
    }
}
