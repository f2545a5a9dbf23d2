//! Where things are.

use std::{
    env,
    path::{Path, PathBuf},
};

use crate::{
    files,
    problem::{Problem, Result},
};

/// Tells the hook that runs inside a WebAssembly build which target folder is for native builds.
pub(crate) const NATIVE_TARGET: &str = "RESCUE_JOURNEY_TARGET";

/// The folders of this working copy.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    /// The repository.
    pub(crate) root: PathBuf,
    /// Cargo's folder for native builds.
    pub(crate) target: PathBuf,
}

impl Project {
    /// Finds the repository from the current folder upwards.
    pub(crate) fn find() -> Result<Self> {
        let here = env::current_dir().map_err(Problem::when("Cannot tell the current folder"))?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("Trunk.toml").is_file())
            .ok_or_else(|| {
                Problem::new(
                    "Run this inside the repository: there is no Trunk.toml here or above.",
                )
            })?
            .to_owned();
        let target = env::var_os(NATIVE_TARGET)
            .or_else(|| env::var_os("CARGO_TARGET_DIR"))
            .map_or_else(|| root.join("target"), |folder| root.join(folder));
        Ok(Self { root, target })
    }

    /// A path inside the repository.
    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.root.join(below)
    }

    /// The finished release site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// The folder of WebAssembly builds: their compiler may be another one, and two compilers that share a folder rebuild
    /// everything at each turn.
    pub(crate) fn web_target(&self) -> PathBuf {
        self.target.join("web")
    }

    /// The languages, by the names of their folders in `locales/`.
    pub(crate) fn languages(&self) -> Result<Vec<String>> {
        Ok(files::entries(&self.path("locales"))?
            .iter()
            .filter(|path| path.is_dir())
            .map(|path| name(path))
            .collect())
    }

    /// The version of a package in `Cargo.lock`.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let lock = files::read(&self.path("Cargo.lock"))?;
        version_in_lock(&lock, package).ok_or_else(|| {
            Problem::new(format!(
                "Cargo.lock names no {package}; run `cargo update --workspace`."
            ))
        })
    }
}

/// The last part of a path.
pub(crate) fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""))?;
    let version = lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";

    #[test]
    fn the_locked_version_belongs_to_exactly_that_package() {
        assert_eq!(
            version_in_lock(LOCK, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(version_in_lock(LOCK, "wasm"), None);
    }
}
