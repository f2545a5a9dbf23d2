//! The dependency rule and what else no file may do, read from the source text.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test fail by panicking"
)]

mod common;

use common::{
    files,
    rust::{Source, sources},
};

/// Crates that know the browser, or Leptos, by the beginning of their names.
const WEB: [&str; 4] = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];
const LEPTOS: [&str; 3] = ["leptos", "reactive_", "any_spawner"];
const BROWSER_STORE: &str = "src/storage/browser.rs";

// Layers

#[test]
fn domain_is_a_function_of_its_arguments() {
    for source in below(&["src/domain/"]) {
        names_no_crate(&source, &[&WEB[..], &LEPTOS[..]].concat());
        let others = ["storage", "ui", "state", "platform", "i18n", "catalog"];
        names_no_module(&source, &others);
        assert!(
            !source.code().contains("::now("),
            "{} reads a clock",
            source.path
        );
    }
}

#[test]
fn catalog_storage_and_i18n_know_neither_views_nor_the_browser() {
    for source in below(&["src/catalog/", "src/storage/", "src/i18n/"]) {
        if source.path != BROWSER_STORE {
            names_no_crate(&source, &WEB);
        }
        names_no_crate(&source, &LEPTOS);
        names_no_module(&source, &["state", "ui", "platform"]);
    }
}

#[test]
fn state_knows_neither_views_nor_the_browser() {
    for source in below(&["src/state/"]) {
        names_no_crate(&source, &WEB);
        names_no_module(&source, &["ui", "platform"]);
    }
}

#[test]
fn views_touch_neither_the_browser_nor_the_store() {
    for source in below(&["src/ui/"]) {
        names_no_crate(&source, &WEB);
        names_no_module(
            &source,
            &["storage::load", "storage::save", "storage::KeyValue"],
        );
        for way in ["storage::load", "storage::save", "KeyValue"] {
            assert!(!source.code().contains(way), "{} names {way}", source.path);
        }
    }
}

#[test]
fn only_platform_and_the_browser_store_know_the_browser() {
    for source in sources() {
        let may = source.path.starts_with("src/platform/") || source.path == BROWSER_STORE;
        if !may {
            for name in ["web_sys", "js_sys", "wasm_bindgen"] {
                assert!(
                    !source.words().contains(name),
                    "{} names {name}",
                    source.path
                );
            }
        }
        if source.path != BROWSER_STORE {
            names_no_crate(&source, &["gloo"]);
        }
    }
}

// What the content security policy forbids

#[test]
fn markup_never_comes_from_a_string() {
    for source in sources() {
        for word in source.words() {
            assert!(!word.contains("inner_html"), "{} names {word}", source.path);
        }
    }
}

#[test]
fn nothing_carries_a_style_attribute() {
    let sources = sources();
    let views = sources.iter().map(|source| (&source.path, source.code()));
    let page = files("index.html", "index.html");
    let page = page.iter().map(|file| (&file.path, file.text.as_str()));
    for (path, text) in views.chain(page) {
        for (index, _) in text.match_indices("style") {
            let is_whole = text[..index].ends_with([' ', '\n', '"', '<', '\t']);
            let after = &text[index + "style".len()..];
            let is_property = after.starts_with(':')
                && after[1..]
                    .trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '-')
                    .starts_with('=');
            let is_attribute = after.starts_with('=') && !after.starts_with("==");
            assert!(
                !(is_whole && (is_attribute || is_property)),
                "{path} sets a style: {}",
                text[index..].lines().next().unwrap()
            );
        }
    }
}

// Loose ends

#[test]
fn no_work_is_left_for_later_in_a_comment() {
    let places = [
        ("src", ".rs"),
        ("xtask", "rs"),
        ("style", ".css"),
        ("locales", ".ftl"),
    ];
    let more = [
        ("public", ".js"),
        ("deploy", ""),
        ("build/", ".rs"),
        ("index.html", ".html"),
    ];
    for (place, ending) in places.into_iter().chain(more) {
        for file in files(place, ending) {
            for mark in ["TODO", "FIXME"] {
                assert!(!file.text.contains(mark), "{} holds {mark}", file.path);
            }
        }
    }
}

#[test]
fn the_app_never_gives_up_on_a_value() {
    for source in sources() {
        let code: String = source.code().split_whitespace().collect();
        for way in [".unwrap()", ".expect(", "unreachable!(", "panic!("] {
            assert!(!code.contains(way), "{} calls {way}", source.path);
        }
    }
}

// Helpers

fn below(folders: &[&str]) -> Vec<Source> {
    let found: Vec<Source> = sources()
        .into_iter()
        .filter(|source| folders.iter().any(|folder| source.path.starts_with(folder)))
        .collect();
    assert!(!found.is_empty(), "{folders:?} hold nothing");
    found
}

fn names_no_crate(source: &Source, beginnings: &[&str]) {
    for word in source.words() {
        let forbidden = beginnings
            .iter()
            .any(|beginning| word.starts_with(beginning));
        assert!(!forbidden, "{} names {word}", source.path);
    }
}

fn names_no_module(source: &Source, modules: &[&str]) {
    for path in source.crate_paths() {
        for module in modules {
            let module = format!("crate::{module}");
            let forbidden = path == module || path.starts_with(&format!("{module}::"));
            assert!(!forbidden, "{} names {path}", source.path);
        }
    }
}
