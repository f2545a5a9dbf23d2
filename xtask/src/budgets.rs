//! What the built site may weigh, and what must never be in it.

use std::path::{Path, PathBuf};

use html5gum::{StartTag, Token, Tokenizer};
use serde::Deserialize;

use crate::{
    compress::brotli_beside,
    files,
    problem::{Problem, Result},
    project::Project,
};

const KB: u64 = 1024;
const APP: u64 = 320 * KB;
const PAGE: u64 = 20 * KB;
const STYLE: u64 = 10 * KB;
const LANGUAGE: u64 = 45 * KB;
const CATALOGUE: u64 = 60 * KB;

/// Beginnings of addresses in scripts and styles that are names or words to developers and are never asked for.
const NEVER_ASKED_FOR: [&str; 3] = [
    "http://www.w3.org/",
    "https://developer.mozilla.org/en-US/docs/",
    "https://bit.ly/wb-precache",
];

/// What a `<link>` may say about other addresses without a request.
const LINKS_WITHOUT_REQUEST: [&str; 3] = ["alternate", "canonical", "license"];

/// Part of every path to the source of a crate, unless the compiler was told to write another.
const OF_THIS_MACHINE: &[u8] = b"/registry/src/";

/// Files that are not kept for offline use.
const NOT_KEPT: [&str; 3] = ["sw.js", "_headers", "robots.txt"];

/// Checks `dist/` and prints a table; an excess or a find is a problem.
pub(crate) fn check(project: &Project) -> Result {
    let site = Site::read(&project.dist())?;
    let mut finds = Vec::new();
    for Budget { what, bytes, limit } in site.budgets()? {
        let verdict = if bytes <= limit { "ok" } else { "TOO LARGE" };
        println!(
            "  {what:<44} {:>7} of {:>3} KB  {verdict}",
            kilobytes(bytes),
            limit / KB
        );
        if bytes > limit {
            finds.push(format!(
                "{what} has {} KB, {} are allowed",
                kilobytes(bytes),
                limit / KB
            ));
        }
    }
    finds.extend(site.finds()?);
    match finds.as_slice() {
        [] => Ok(()),
        finds => Err(Problem::new(format!(
            "The built site breaks its budgets or rules:\n  {}",
            finds.join("\n  ")
        ))),
    }
}

struct Site {
    folder: PathBuf,
    /// Paths below the folder, without the compressed copies.
    files: Vec<String>,
}

struct Budget {
    what: String,
    bytes: u64,
    limit: u64,
}

impl Site {
    fn read(folder: &Path) -> Result<Self> {
        let files = files::walk(folder)?
            .iter()
            .map(|file| files::url_path(folder, file))
            .collect::<Vec<_>>();
        let is_copy = |file: &str| is_kind(file, "br") || is_kind(file, "gz");
        let files = files.into_iter().filter(|file| !is_copy(file)).collect();
        Ok(Self {
            folder: folder.to_owned(),
            files,
        })
    }

    fn budgets(&self) -> Result<Vec<Budget>> {
        let style = self.sum(|file| is_kind(file, "css"))?;
        let is_app = |file: &str| is_kind(file, "wasm") || (is_kind(file, "js") && file != "sw.js");
        let mut budgets = vec![
            Budget {
                what: "WebAssembly and JavaScript".to_owned(),
                bytes: self.sum(is_app)?,
                limit: APP,
            },
            Budget {
                what: "CSS".to_owned(),
                bytes: style,
                limit: STYLE,
            },
        ];
        for file in &self.files {
            let bytes = self.compressed(file)?;
            if is_kind(file, "html") {
                budgets.push(Budget {
                    what: format!("{file} with CSS"),
                    bytes: bytes + style,
                    limit: PAGE,
                });
            } else if file.starts_with("catalogue/") {
                budgets.push(Budget {
                    what: file.clone(),
                    bytes,
                    limit: CATALOGUE,
                });
            } else if is_kind(file, "txt") {
                budgets.push(Budget {
                    what: file.clone(),
                    bytes,
                    limit: LANGUAGE,
                });
            }
        }
        Ok(budgets)
    }

    fn sum(&self, wanted: impl Fn(&str) -> bool) -> Result<u64> {
        self.files
            .iter()
            .filter(|file| wanted(file))
            .map(|file| self.compressed(file))
            .sum()
    }

    /// Bytes on the wire: of the brotli copy where there is one.
    fn compressed(&self, file: &str) -> Result<u64> {
        let original = self.folder.join(file);
        let copy = brotli_beside(&original);
        files::size(if copy.is_file() { &copy } else { &original })
    }

    fn finds(&self) -> Result<Vec<String>> {
        let mut finds = Vec::new();
        for file in &self.files {
            let kind = ["html", "css", "js"]
                .into_iter()
                .find(|kind| is_kind(file, kind));
            let Some(kind) = kind else { continue };
            let text = files::read(&self.folder.join(file))?;
            let found = match kind {
                "html" => in_page(&text),
                _ => other_origins(&text),
            };
            finds.extend(found.into_iter().map(|find| format!("{file}: {find}")));
        }
        for file in self.files.iter().filter(|file| is_kind(file, "wasm")) {
            let bytes = files::read_bytes(&self.folder.join(file))?;
            if bytes
                .windows(OF_THIS_MACHINE.len())
                .any(|it| it == OF_THIS_MACHINE)
            {
                finds.push(format!("{file} names folders of this machine"));
            }
        }
        let worker = files::read(&self.folder.join("sw.js"))?;
        let listed = precached(&worker).ok_or_else(|| {
            Problem::new("sw.js holds no precache list; run `cargo xtask build` again.")
        })?;
        finds.extend(compare_precache(&listed, &self.files));
        Ok(finds)
    }
}

/// Whatever in a page the policy would block or that asks another origin. A link that a person follows is neither.
fn in_page(text: &str) -> Vec<String> {
    let mut finds = Vec::new();
    for token in Tokenizer::new(text) {
        let Ok(Token::StartTag(tag)) = token else {
            continue;
        };
        let name = words(&tag.name);
        if name == "style" || (name == "script" && attribute(&tag, "src").is_none()) {
            finds.push(format!("inline <{name}>"));
        }
        let is_followed = matches!(name.as_str(), "a" | "meta")
            || attribute(&tag, "rel")
                .is_some_and(|rel| LINKS_WITHOUT_REQUEST.contains(&rel.as_str()));
        for (key, value) in &tag.attributes {
            let (key, value) = (words(key), words(value));
            if key == "style"
                || key.starts_with("on")
                || value.trim_start().starts_with("javascript:")
            {
                finds.push(format!(
                    "<{name} {key}=\"{value}\"> is inline style or script"
                ));
            }
            if !is_followed && (value.contains("://") || value.starts_with("//")) {
                finds.push(format!("<{name} {key}=\"{value}\"> asks another origin"));
            }
        }
    }
    finds
}

fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    tag.attributes
        .iter()
        .find(|(key, _)| words(key) == name)
        .map(|(_, value)| words(value))
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Addresses of other origins in a style sheet or script.
fn other_origins(text: &str) -> Vec<String> {
    let starts = text
        .match_indices("http")
        .map(|(start, _)| text.get(start..).unwrap_or_default());
    starts
        .filter(|rest| rest.starts_with("http://") || rest.starts_with("https://"))
        .filter(|rest| !NEVER_ASKED_FOR.iter().any(|known| rest.starts_with(known)))
        .map(|rest| {
            let end = rest
                .find(|c: char| c.is_whitespace() || "\"'`)".contains(c))
                .unwrap_or(rest.len());
            format!("names the address {}", rest.get(..end).unwrap_or_default())
        })
        .collect()
}

#[derive(Deserialize)]
struct Precached {
    url: String,
}

/// The addresses in the list that Workbox has put into the service worker.
fn precached(worker: &str) -> Option<Vec<String>> {
    worker.match_indices("[{\"").find_map(|(start, _)| {
        let list = serde_json::Deserializer::from_str(worker.get(start..)?)
            .into_iter::<Vec<Precached>>()
            .next()?;
        Some(list.ok()?.into_iter().map(|entry| entry.url).collect())
    })
}

fn compare_precache(listed: &[String], files: &[String]) -> Vec<String> {
    let is_kept = |file: &str| {
        !(NOT_KEPT.contains(&file) || file.ends_with("404.html") || file.contains("/styleguide/"))
    };
    let address = |file: &String| format!("/{}", file.strip_suffix("index.html").unwrap_or(file));
    let expected: Vec<String> = files
        .iter()
        .filter(|file| is_kept(file))
        .map(address)
        .collect();
    let missing = expected.iter().filter(|address| !listed.contains(address));
    let unknown = listed.iter().filter(|address| !expected.contains(address));
    missing
        .map(|address| format!("sw.js does not keep {address}"))
        .chain(
            unknown.map(|address| {
                format!("sw.js keeps {address}, which is not to be kept or not there")
            }),
        )
        .collect()
}

fn is_kind(file: &str, extension: &str) -> bool {
    Path::new(file)
        .extension()
        .is_some_and(|found| found == extension)
}

fn kilobytes(bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(KB);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_our_own_is_clean() {
        let page = "<!doctype html><html><head><script src=\"/assets/boot-1.js\"></script>\
                    <link rel=\"canonical\" href=\"https://example.org/en/\"><meta property=\"og:url\" content=\"https://example.org/\">\
                    </head><body><p title=\"1 > 0\">style=\"x\"</p><a href=\"https://www.mfds.go.kr\">Source</a></body></html>";
        assert_eq!(in_page(page), Vec::<String>::new());
    }

    #[test]
    fn what_the_policy_blocks_or_another_origin_is_found() {
        for page in [
            "<script>start()</script>",
            "<style>p { }</style>",
            "<p style=\"color: red\">",
            "<button onclick=\"go()\">",
            "<a href=\"javascript:go()\">",
            "<img src=\"https://example.org/a.png\">",
            "<script src=\"//example.org/a.js\"></script>",
            "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">",
        ] {
            assert_eq!(in_page(page).len(), 1, "{page}");
        }
    }

    #[test]
    fn scripts_and_styles_name_no_other_origin() {
        assert_eq!(
            other_origins("url(https://example.org/a.woff) x"),
            ["names the address https://example.org/a.woff"]
        );
        assert!(other_origins("xmlns='http://www.w3.org/2000/svg' httpEquiv").is_empty());
    }

    #[test]
    fn the_precache_list_is_read_from_the_worker() {
        let worker = "let a=[{}];p([{\"revision\":null,\"url\":\"/a.js\"},{\"url\":\"/en/\",\"revision\":\"1\"}]);";
        assert_eq!(precached(worker).unwrap(), ["/a.js", "/en/"]);
        assert_eq!(precached("let a=[];"), None);
    }

    #[test]
    fn the_precache_list_has_each_file_once_needed_and_no_other() {
        let files = [
            "index.html",
            "en/index.html",
            "en/404.html",
            "en/styleguide/index.html",
            "sw.js",
            "assets/a-1.css",
        ]
        .map(str::to_owned);
        let listed = |addresses: &[&str]| {
            addresses
                .iter()
                .map(|&address| address.to_owned())
                .collect::<Vec<_>>()
        };
        assert!(compare_precache(&listed(&["/", "/en/", "/assets/a-1.css"]), &files).is_empty());
        assert_eq!(
            compare_precache(&listed(&["/", "/en/"]), &files),
            ["sw.js does not keep /assets/a-1.css"]
        );
        assert_eq!(
            compare_precache(&listed(&["/", "/en/", "/assets/a-1.css", "/b"]), &files).len(),
            1
        );
    }

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(kilobytes(0), "0.0");
        assert_eq!(kilobytes(1), "0.1");
        assert_eq!(kilobytes(20 * KB), "20.0");
        assert_eq!(kilobytes(20 * KB + 1), "20.1");
    }
}
