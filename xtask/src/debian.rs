//! Packages of Debian and Ubuntu.

use std::path::Path;

use crate::{
    problem::{Problem, Result},
    run::{command, output, run, step},
};

/// Whether this system has `apt-get`.
pub(crate) fn is_here() -> bool {
    Path::new("/usr/bin/apt-get").is_file()
}

/// Installs the packages that are missing; `purpose` completes "… needs".
pub(crate) fn install(packages: &[&str], purpose: &str) -> Result {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if output(command("id").arg("-u"), "Asking who runs this")?.trim() != "0" {
        return Err(Problem::new(format!(
            "For {purpose}, packages are missing; run `sudo apt-get install --no-install-recommends {names}` and then this again."
        )));
    }
    step(
        "tools",
        &format!("installing {names} for {purpose}"),
        || {
            let apt = |arguments: &[&str], doing: &str| {
                run(
                    command("apt-get")
                        .args(arguments)
                        .env("DEBIAN_FRONTEND", "noninteractive"),
                    doing,
                )
            };
            apt(
                &["update", "-qq"],
                "`apt-get update` (it needs Debian's archive)",
            )?;
            let arguments = [
                &["install", "--yes", "-qq", "--no-install-recommends"],
                missing.as_slice(),
            ]
            .concat();
            apt(&arguments, &format!("`apt-get install {names}`"))
        },
    )
}

fn is_installed(package: &str) -> bool {
    output(
        command("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", package]),
        "",
    )
    .is_ok_and(|status| status == "installed")
}
