//! Reading the project's own files, for the tests that look at their text.

use std::{
    fs,
    path::{Path, PathBuf},
};

pub(crate) mod rust;

/// A file of the project.
#[derive(Debug)]
pub(crate) struct File {
    /// From the root of the project, with `/`.
    pub(crate) path: String,
    /// What stands in it.
    pub(crate) text: String,
}

/// The file `place`, or all files below it with this ending, in the order of their paths.
pub(crate) fn files(place: &str, ending: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join(place), ending, &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "no {ending} in {place}");
    paths
        .into_iter()
        .map(|path| File {
            path: path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/"),
            text: fs::read_to_string(&path).unwrap(),
        })
        .collect()
}

fn collect(place: &Path, ending: &str, paths: &mut Vec<PathBuf>) {
    if place.is_dir() {
        for entry in place.read_dir().unwrap() {
            collect(&entry.unwrap().path(), ending, paths);
        }
    } else if place.to_string_lossy().ends_with(ending) {
        paths.push(place.to_owned());
    }
}
