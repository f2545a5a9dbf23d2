use std::fmt::Write as _;

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

use super::{
    button::Press,
    disclosure::disclosure,
    icon::{Icon, icon},
};
use crate::{
    domain::share::GOOD_LINK,
    i18n::{Language, keys},
    platform::{address, clipboard, files},
    ui::{
        context::I18n,
        erased::{Element, element, part, spawn},
        routes::Page,
    },
};

/// The longest link that is drawn as a code: a phone reads it from a screen, and from the 52 mm that it has on paper.
const MAX_CODE: usize = 1200;

/// The link that opens these letters in a language.
pub(crate) fn link_of(language: Language, letters: &str) -> String {
    format!(
        "{}{}#{letters}",
        address::origin(),
        Page::Open.path(language)
    )
}

/// A link that was made: as a code, how long it is, and the ways to give it to someone.
pub(crate) struct LinkBox {
    /// The link.
    pub link: String,
    /// The words that go with it, if any.
    pub words: String,
    /// Whether a passcode opens it.
    pub is_sealed: bool,
    /// What else can be done with it.
    pub more: Vec<Element>,
}

impl LinkBox {
    /// Its parts, one below the other.
    pub(crate) fn view(self, i18n: I18n) -> Vec<Element> {
        let Self {
            link,
            words,
            is_sealed,
            more,
        } = self;
        let said = RwSignal::new(String::new());
        let share = {
            let text = format!("{words}\n{link}").trim().to_owned();
            move || {
                let text = text.clone();
                spawn(async move {
                    if !files::share_words(&text).await {
                        copy(i18n, text, said).await;
                    }
                });
            }
        };
        let copy_link = {
            let link = link.clone();
            move || spawn(copy(i18n, link.clone(), said))
        };
        let buttons = element("div", "app-cluster")
            .add(
                Press::main(i18n.t(keys::ACTION_SHARE))
                    .icon(Icon::Share)
                    .on_press(share),
            )
            .add(
                Press::second(i18n.t(keys::ACTION_COPY_LINK))
                    .icon(Icon::Copy)
                    .on_press(copy_link),
            )
            .add_all(more);
        let warning = if is_sealed {
            keys::LINK_SEALED
        } else {
            keys::LINK_OPEN_TO_ALL
        };
        let warning = element("p", "app-callout app-callout--notice app-callout--inline")
            .view(icon(Icon::Lock))
            .add(element("span", "").say(i18n, warning));
        let text = element("textarea", "app-input app-input--long")
            .set("readonly", "")
            .set("rows", "4")
            .set("dir", "ltr")
            .set("aria-label", &i18n.plain(keys::LINK_AS_TEXT, &[]))
            .value(Signal::stored(link.clone()));
        let as_text = disclosure(
            "link-as-text",
            "app-glossary--plain",
            &i18n.t(keys::LINK_AS_TEXT),
            text.into_any(),
        );
        let code = code(i18n, &link)
            .unwrap_or_else(|| element("p", "app-note").say(i18n, keys::LINK_NO_CODE));
        vec![
            element("div", "app-qr").add(code),
            meter(i18n, link.len()),
            buttons,
            element("p", "app-note")
                .set("role", "status")
                .view(said.into_any()),
            warning,
            element("div", "").view(as_text),
        ]
    }
}

/// Copies a text, and says whether that worked.
pub(crate) async fn copy(i18n: I18n, text: String, said: RwSignal<String>) {
    let is_copied = clipboard::copy(&text).await;
    let words = if is_copied {
        keys::COPIED
    } else {
        keys::NOT_COPIED
    };
    // The page may have been left meanwhile.
    said.try_set(i18n.t(words));
}

/// A text as a code, dark on white in every theme: cameras need it. `None` where it is too long to be read.
pub(crate) fn code(i18n: I18n, text: &str) -> Option<Element> {
    if text.len() > MAX_CODE {
        return None;
    }
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            // Writing into a text does not fail.
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    let modules = element("path", "app-qr__module").set("d", &path);
    Some(
        element("svg", "app-qr__code")
            // Four modules of white around it belong to the code.
            .set("viewBox", &format!("-4 -4 {0} {0}", size + 8))
            .set("role", "img")
            .set("aria-label", &i18n.plain(keys::LINK_CODE_NAME, &[]))
            .set("shape-rendering", "crispEdges")
            .add(modules),
    )
}

/// How long the link is: words first.
fn meter(i18n: I18n, length: usize) -> Element {
    let tenths = (length * 10).div_ceil(1024);
    let size = format!("{}.{}", tenths / 10, tenths % 10);
    let words = if length <= GOOD_LINK {
        keys::LINK_SHORT
    } else {
        keys::LINK_LONG
    };
    let full = (length * 100 / GOOD_LINK).min(100);
    let bar = element("path", "app-meter__bar").set("d", &format!("M0 0h{full}v6h-{full}z"));
    let track = element("svg", "app-meter__track")
        .set("viewBox", "0 0 100 6")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .add(bar);
    let words = i18n.with(words, &[("size", size.into())]);
    element("div", "app-meter")
        .add(element("p", "").text(&words))
        .add(track)
}

/// A sentence about why there is no link, while there is one.
pub(crate) fn problem(sentence: RwSignal<String>) -> AnyView {
    part(move || {
        let sentence = sentence.get();
        if sentence.is_empty() {
            return ().into_any();
        }
        super::field::error_text("link-problem", &sentence)
            .set("role", "alert")
            .into_any()
    })
}
