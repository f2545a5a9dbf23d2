//! Reading, writing and listing files, with the path in every error.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::problem::{Problem, Result};

/// The text of a file.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Problem::with_file(path))
}

/// The bytes of a file.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(Problem::with_file(path))
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Problem::with_file(folder))?;
    }
    fs::write(path, content).map_err(Problem::with_file(path))
}

/// The size of a file in bytes.
pub(crate) fn size(path: &Path) -> Result<u64> {
    let metadata = fs::metadata(path).map_err(Problem::with_file(path))?;
    Ok(metadata.len())
}

/// Removes a folder with all it holds; one that is not there is fine.
pub(crate) fn remove_folder(path: &Path) -> Result {
    if path.exists() {
        fs::remove_dir_all(path).map_err(Problem::with_file(path))
    } else {
        Ok(())
    }
}

/// The entries of one folder, sorted by name.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| {
            entries
                .map(|entry| entry.map(|entry| entry.path()))
                .collect::<std::io::Result<Vec<_>>>()
        })
        .map_err(Problem::with_file(folder))?;
    paths.sort();
    Ok(paths)
}

/// All files below a folder, sorted; for a file, the file itself.
pub(crate) fn walk(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in entries(path)? {
        files.append(&mut walk(&entry)?);
    }
    Ok(files)
}

/// The path below `root`, with `/` between its parts, as it stands in a URL.
pub(crate) fn url_path(root: &Path, file: &Path) -> String {
    let below = file.strip_prefix(root).unwrap_or(file);
    below
        .iter()
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// Sixteen hexadecimal digits that change with the content: the hash in a file's name.
pub(crate) fn short_hash(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest.iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_follows_the_content() {
        assert_eq!(short_hash(b"one"), short_hash(b"one"));
        assert_ne!(short_hash(b"one"), short_hash(b"two"));
        assert_eq!(short_hash(b"one").len(), 16);
    }

    #[test]
    fn a_url_path_is_below_its_root() {
        assert_eq!(
            url_path(Path::new("/a/dist"), Path::new("/a/dist/en/index.html")),
            "en/index.html"
        );
    }
}
