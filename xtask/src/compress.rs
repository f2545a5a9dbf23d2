//! Brotli and gzip files beside the originals, so that the server compresses nothing itself.

use std::{
    io::{Result as IoResult, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::{
    files,
    problem::{Problem, Result},
};

/// Below this a response does not get smaller in packets.
const SMALLEST: u64 = 512;
const EXTENSIONS: [&str; 9] = [
    "html",
    "js",
    "css",
    "wasm",
    "svg",
    "json",
    "webmanifest",
    "txt",
    "xml",
];

/// Compresses every text and WebAssembly file of a site; gives their number.
pub(crate) fn site(folder: &Path) -> Result<usize> {
    let mut work = Vec::new();
    for file in files::walk(folder)? {
        if is_text(&file) && files::size(&file)? > SMALLEST {
            work.push(file);
        }
    }
    let next = AtomicUsize::new(0);
    let worker = || -> Result {
        while let Some(file) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
            one(file)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..thread::available_parallelism().map_or(1, usize::from))
            .map(|_| scope.spawn(worker))
            .collect();
        threads.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err(Problem::new("Compressing the site stopped unexpectedly.")))
        })
    })?;
    Ok(work.len())
}

/// The path of the brotli file beside a file.
pub(crate) fn brotli_beside(file: &Path) -> PathBuf {
    beside(file, "br")
}

fn one(file: &Path) -> Result {
    let content = files::read_bytes(file)?;
    let compressed = [("br", brotli(&content)), ("gz", gzip(&content))];
    for (extension, bytes) in compressed {
        files::write(
            &beside(file, extension),
            bytes.map_err(Problem::with_file(file))?,
        )?;
    }
    Ok(())
}

fn beside(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

fn is_text(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known))
}

fn brotli(mut content: &[u8]) -> IoResult<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> IoResult<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compressed_text_comes_back_unchanged() {
        let text = "Take the medicine twice a day. ".repeat(100);
        let mut plain = Vec::new();
        let small = brotli(text.as_bytes()).unwrap();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut plain).unwrap();
        assert_eq!(plain, text.as_bytes());
        assert!(small.len() < gzip(text.as_bytes()).unwrap().len());
    }

    #[test]
    fn pictures_are_left_alone() {
        assert!(is_text(Path::new("en/index.html")));
        assert!(!is_text(Path::new("icons/icon-192.png")));
        assert!(!is_text(Path::new("sw.js.br")));
    }
}
