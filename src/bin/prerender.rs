//! Writes one HTML file per page and language into a built site, so that
//! everything can be read before, or without, the app.
//!
//! `prerender <site>`: `<site>/index.html` is the template. The messages go to
//! `<site>/messages/<language>-<hash>.txt`, the list of medicines to `<site>/catalogue/medicines-<hash>.txt`.

// The types of nested views are deep.
#![recursion_limit = "256"]

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use rescue_journey::{
    catalog::{medicines::Catalogue, operator},
    domain::record::Records,
    i18n::{Language, Translation, keys},
    platform::document::ROOT,
    state::{AppStore, SharedStore},
    storage::MemoryStore,
    ui::{App, AppProps, Drafts, Head, I18n, Page, head},
};
use sha2::{Digest, Sha256};

fn main() -> ExitCode {
    let Some(site) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("prerender: name the folder of the built site");
        return ExitCode::FAILURE;
    };
    match Prerenderer::new(&site).and_then(|prerenderer| prerenderer.write_all()) {
        Ok(count) => {
            println!("prerender: {count} pages");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("prerender: {problem}");
            ExitCode::FAILURE
        }
    }
}

struct Prerenderer<'a> {
    site: &'a Path,
    template: String,
    /// Address of the messages of each language.
    messages: BTreeMap<Language, String>,
    /// Address of the list of medicines.
    catalogue: String,
}

impl<'a> Prerenderer<'a> {
    fn new(site: &'a Path) -> Result<Self, String> {
        let template = read(&site.join("index.html"))?;
        let mut messages = BTreeMap::new();
        for language in Language::ALL {
            let pack = Translation::pack(language);
            if pack.is_empty() || pack.split('\n').any(str::is_empty) {
                return Err(format!("locales/{} lacks messages", language.code()));
            }
            let address = format!("/messages/{}-{}.txt", language.code(), hash(pack));
            messages.insert(language, address);
        }
        Ok(Self {
            site,
            template,
            messages,
            catalogue: format!("/catalogue/medicines-{}.txt", hash(Catalogue::file())),
        })
    }

    fn write_all(&self) -> Result<usize, String> {
        // Rendering runs no tasks; a second call finds the executor already there.
        let _ = any_spawner::Executor::init_futures_executor();
        let mut count = 0;
        for (language, address) in &self.messages {
            self.write(address, Translation::pack(*language))?;
        }
        self.write(&self.catalogue, Catalogue::file())?;
        for language in Language::ALL {
            let guide = (language == Language::En).then_some(Page::StyleGuide);
            for page in Page::all().chain(guide).chain([Page::NotFound]) {
                let path = page.path(language);
                let file = if path.ends_with('/') {
                    format!("{path}index.html")
                } else {
                    path
                };
                self.write(&file, &self.page(language, page)?)?;
                count += 1;
            }
        }
        self.write("/404.html", &self.page(Language::En, Page::NotFound)?)?;
        self.write("/index.html", &self.language_list()?)?;
        Ok(count + 2)
    }

    fn write(&self, path: &str, html: &str) -> Result<(), String> {
        let file = self.site.join(path.trim_start_matches('/'));
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| explain(folder, &error))?;
        }
        fs::write(&file, html).map_err(|error| explain(&file, &error))
    }

    fn i18n(language: Language) -> Result<I18n, String> {
        let translation = Translation::new(language, Translation::pack(language))
            .map_err(|error| format!("{}: {error}", language.code()))?;
        Ok(I18n::new(translation))
    }

    /// One page in one language.
    fn page(&self, language: Language, page: Page) -> Result<String, String> {
        let owner = Owner::new();
        let (head, body, failure) = owner.with(|| {
            let i18n = Self::i18n(language)?;
            provide_context(RequestUrl::new(&page.path(language)));
            let store = AppStore::open(Ok(Arc::new(MemoryStore::default()) as SharedStore));
            let drafts = Drafts::new(Records::default());
            let body = App(AppProps {
                i18n,
                store,
                drafts,
            })
            .to_html();
            Ok::<_, String>((head(i18n, page), body, failure_panel(i18n)))
        })?;
        owner.unset();
        let head = self.head(language, page, &head);
        // The style guide is not part of the app, which therefore must not find its place there.
        let id = if page == Page::StyleGuide {
            "styleguide"
        } else {
            ROOT
        };
        let body = format!("<div class=\"app-shell\" id=\"{id}\">{body}</div>{failure}");
        Ok(self.fill(language, &head, &body))
    }

    /// The root: the languages by their own names. `boot.js` goes on to the right one.
    fn language_list(&self) -> Result<String, String> {
        let i18n = Self::i18n(Language::En)?;
        let title = i18n.plain(keys::ROOT_TITLE, &[]);
        let description = i18n.plain(keys::ROOT_DESCRIPTION, &[]);
        let items: String = Language::ALL
            .map(|language| {
                format!(
                    "<li><a class=\"app-languages__link\" href=\"/{code}/\" lang=\"{code}\" dir=\"{dir}\"><span>{name}</span></a></li>",
                    code = language.code(),
                    dir = language.direction().as_str(),
                    name = language.own_name(),
                )
            })
            .concat();
        let body = format!(
            "<main class=\"app-main app-stack app-stack--wide\"><div class=\"app-page-head\">\
             <h1>{}</h1><p class=\"app-lead\">{}</p></div>\
             <nav class=\"app-panel app-panel--flush\" aria-label=\"{}\"><ul class=\"app-languages\" role=\"list\">{items}</ul></nav></main>",
            escape(&title),
            escape(&description),
            escape(&title),
        );
        let alternates = self.alternates("");
        let head = format!(
            "<title>{} – {}</title><meta name=\"description\" content=\"{}\">{alternates}",
            escape(&title),
            escape(&i18n.plain(keys::APP_NAME, &[])),
            escape(&description),
        );
        Ok(self.fill(Language::En, &head, &body))
    }

    fn fill(&self, language: Language, head: &str, body: &str) -> String {
        self.template
            .replace("%LANG%", language.code())
            .replace("%DIR%", language.direction().as_str())
            .replace("<!--head-->", head)
            .replace("<!--body-->", body)
    }

    fn head(&self, language: Language, page: Page, head: &Head) -> String {
        let title = escape(&head.title);
        let description = escape(&head.description);
        let is_public = Page::all().any(|public| public == page);
        let public = if is_public {
            format!(
                "<link rel=\"canonical\" href=\"{path}\">\
                 <meta property=\"og:title\" content=\"{title}\">\
                 <meta property=\"og:description\" content=\"{description}\">\
                 <meta property=\"og:type\" content=\"website\">\
                 <meta property=\"og:url\" content=\"{path}\">\
                 <meta property=\"og:locale\" content=\"{code}\">\
                 <meta property=\"og:image\" content=\"{image}\">",
                image = address("/icons/icon-512.png"),
                path = address(&page.path(language)),
                code = language.code(),
            )
        } else {
            "<meta name=\"robots\" content=\"noindex\">".to_owned()
        };
        let tail = if is_public {
            page.tail()
        } else {
            String::new()
        };
        format!(
            "<title>{title}</title><meta name=\"description\" content=\"{description}\">{public}{}\
             <meta name=\"catalogue\" content=\"{}\">",
            self.alternates(&tail),
            self.catalogue,
        )
    }

    /// The same page in every language, each with the address of its messages.
    fn alternates(&self, tail: &str) -> String {
        let links = Language::ALL.map(|language| {
            let messages = self.messages.get(&language).map_or("", String::as_str);
            let code = language.code();
            format!(
                "<link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\" data-messages=\"{messages}\">",
                address(&format!("/{code}/{tail}")),
            )
        });
        format!(
            "{}<link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\">",
            links.concat(),
            address("/"),
        )
    }
}

/// What `boot.js` shows when the app cannot start or go on, and the word to those without script.
fn failure_panel(i18n: I18n) -> String {
    let text = |id| escape(&i18n.t(id));
    format!(
        "<div class=\"app-failure\" id=\"failure\" role=\"alert\" hidden><div class=\"app-callout\">\
         <div class=\"app-callout__body\"><h2 class=\"app-callout__title\">{title}</h2><p>{body}</p><div class=\"app-cluster\">\
         <button class=\"app-button app-button--small\" type=\"button\" id=\"failure-reload\">{reload}</button>\
         <button class=\"app-button app-button--secondary app-button--small\" type=\"button\" id=\"failure-save\">{save}</button>\
         <a class=\"app-button app-button--quiet app-button--small\" href=\"{help}\">{help_label}</a>\
         </div></div></div></div>\
         <noscript><div class=\"app-failure\"><p class=\"app-callout app-callout--notice app-callout--inline\">{no_script}</p></div></noscript>",
        title = text(keys::FAILURE_TITLE),
        body = text(keys::FAILURE_TEXT),
        reload = text(keys::FAILURE_RELOAD),
        save = text(keys::FAILURE_SAVE),
        help = Page::help().path(i18n.language()),
        help_label = text(keys::FAILURE_HELP),
        no_script = text(keys::NO_SCRIPT),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| explain(path, &error))
}

/// The whole address of a path, where `site.toml` says where the site stands.
fn address(path: &str) -> String {
    format!("{}{path}", operator::ADDRESS.unwrap_or_default())
}

/// Names a file after its content, so that it can be kept for ever.
fn hash(content: &str) -> String {
    let digest = Sha256::digest(content);
    digest.iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn explain(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
