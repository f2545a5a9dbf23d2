//! Reading a page aloud with the browser's own voices, a sentence at a time.
//! Where there is no voice for a language, nothing here is offered.

use std::cell::RefCell;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Element, Range, ScrollIntoViewOptions, ScrollLogicalPosition, SpeechSynthesis,
    SpeechSynthesisUtterance, SpeechSynthesisVoice, Text,
};

use super::{listen, spawn};
use crate::{domain::sentence::sentences, i18n::Language};

/// The name under which style sheets know the sentence that is being read.
const HIGHLIGHT: &str = "spoken";
/// Marks the element around that sentence where a browser cannot mark text.
const SPOKEN: &str = "app-spoken";
/// Text inside these is no part of what a page says.
const NOT_READ: &str = ".app-source, .app-back, button, .app-button, .app-no-print, .app-hidden-visually, [hidden], nav";
/// `NodeFilter.SHOW_TEXT`
const TEXT_NODES: u32 = 4;

thread_local! {
    static READING: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

struct Reading {
    voice: SpeechSynthesisVoice,
    sentences: Vec<(Range, String)>,
    /// The one that is being read.
    at: usize,
    rate: f32,
    /// What is being said; the browser may forget it otherwise, and with it that it has ended.
    said: Option<(SpeechSynthesisUtterance, Closure<dyn FnMut()>)>,
    when_done: Box<dyn Fn()>,
}

/// Whether the browser has a voice for this language.
#[must_use]
pub fn has_voice(language: Language) -> bool {
    voice(language).is_some()
}

/// Calls `act` when the browser has found its voices, which it does some time after the page is loaded.
pub fn on_voices(act: impl FnMut() + 'static) {
    let mut act = act;
    if let Some(speech) = speech() {
        listen(&speech, "voiceschanged", move |_| act());
    }
}

/// Reads the text of the element that fits a CSS selector, from its beginning; calls `when_done` after the last sentence.
pub fn read(selector: &str, language: Language, rate: f32, when_done: impl Fn() + 'static) {
    stop();
    let Some((voice, sentences)) = voice(language).zip(sentences_of(selector)) else {
        // A voice can be taken away while the page is open.
        when_done();
        return;
    };
    READING.set(Some(Reading {
        voice,
        sentences,
        at: 0,
        rate,
        said: None,
        when_done: Box::new(when_done),
    }));
    say();
}

/// Falls silent; [`go_on`] begins again with the same sentence. Browsers differ in what their own pause does.
pub fn pause() {
    READING.with_borrow_mut(|reading| {
        if let Some(reading) = reading {
            reading.silence();
        }
    });
}

/// Goes on after [`pause`].
pub fn go_on() {
    say();
}

/// Reads faster or slower: 1 is the voice's usual speed. Holds from the next sentence on.
pub fn set_rate(rate: f32) {
    READING.with_borrow_mut(|reading| {
        if let Some(reading) = reading {
            reading.rate = rate;
        }
    });
}

/// Ends the reading and takes its mark away.
pub fn stop() {
    if let Some(mut reading) = READING.take() {
        reading.silence();
    }
    mark(None);
}

impl Reading {
    fn silence(&mut self) {
        if let Some((said, _)) = self.said.take() {
            said.set_onend(None);
            said.set_onerror(None);
        }
        if let Some(speech) = speech() {
            speech.cancel();
        }
    }
}

/// Says the sentence it has come to; the one after it follows by itself.
fn say() {
    let is_done = READING.with_borrow_mut(|reading| {
        let Some(reading) = reading else { return false };
        let Some((range, text)) = reading.sentences.get(reading.at) else {
            return true;
        };
        let (Some(speech), Ok(said)) = (speech(), SpeechSynthesisUtterance::new_with_text(text))
        else {
            return true;
        };
        said.set_voice(Some(&reading.voice));
        said.set_lang(&reading.voice.lang());
        said.set_rate(reading.rate);
        let next = Closure::<dyn FnMut()>::new(|| {
            READING.with_borrow_mut(|reading| {
                if let Some(reading) = reading {
                    reading.at += 1;
                }
            });
            say();
        });
        let function = next.as_ref().unchecked_ref::<Function>();
        said.set_onend(Some(function));
        // A sentence that cannot be said is passed over.
        said.set_onerror(Some(function));
        mark(Some(range));
        speech.speak(&said);
        let before = reading.said.replace((said, next));
        // It may be the very function that runs now.
        spawn(async move { drop(before) });
        false
    });
    if is_done && let Some(reading) = READING.take() {
        mark(None);
        (reading.when_done)();
    }
}

fn speech() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    // Some browsers have none at all.
    Reflect::get(&window, &"speechSynthesis".into())
        .ok()?
        .dyn_into()
        .ok()
}

fn voice(language: Language) -> Option<SpeechSynthesisVoice> {
    let voices: Vec<SpeechSynthesisVoice> = speech()?
        .get_voices()
        .iter()
        .map(JsCast::unchecked_into)
        .collect();
    let speaks = |voice: &&SpeechSynthesisVoice| {
        let lang = voice.lang();
        let (code, _) = lang.split_once(['-', '_']).unwrap_or((&lang, ""));
        code.eq_ignore_ascii_case(language.code())
    };
    // One on the device works without a network and sends the text nowhere.
    voices
        .iter()
        .filter(speaks)
        .find(|voice| voice.local_service())
        .cloned()
}

fn sentences_of(selector: &str) -> Option<Vec<(Range, String)>> {
    let document = web_sys::window()?.document()?;
    let root = document.query_selector(selector).ok()??;
    let nodes = document
        .create_tree_walker_with_what_to_show(&root, TEXT_NODES)
        .ok()?;
    let mut found = Vec::new();
    while let Ok(Some(node)) = nodes.next_node() {
        let node: Text = node.unchecked_into();
        let parent = node.parent_element()?;
        let is_read = parent.closest(NOT_READ).is_ok_and(|it| it.is_none())
            && parent.get_client_rects().length() > 0;
        if !is_read {
            continue;
        }
        let mut start = 0;
        for sentence in sentences(&node.data()) {
            // The browser counts in units of UTF-16.
            let end = start + u32::try_from(sentence.encode_utf16().count()).unwrap_or_default();
            let words: String = sentence
                .chars()
                .filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}'))
                .collect();
            if words
                .chars()
                .any(|letter| !letter.is_whitespace() && !letter.is_ascii_punctuation())
            {
                let range = document.create_range().ok()?;
                range.set_start(&node, start).ok()?;
                range.set_end(&node, end).ok()?;
                found.push((range, words));
            }
            start = end;
        }
    }
    Some(found)
}

/// Marks a sentence and brings it into view, or takes the mark away.
fn mark(range: Option<&Range>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    while let Ok(Some(marked)) = document.query_selector(&format!(".{SPOKEN}")) {
        // Names of classes of our own are always allowed.
        let _ = marked.class_list().remove_1(SPOKEN);
    }
    let parent = range
        .and_then(|range| range.start_container().ok())
        .and_then(|node| node.parent_element());
    if highlight(range).is_none()
        && let Some(parent) = &parent
    {
        let _ = parent.class_list().add_1(SPOKEN);
    }
    if let Some(parent) = parent {
        show(&parent);
    }
}

fn show(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Marks text without changing the page; `None` where a browser cannot.
fn highlight(range: Option<&Range>) -> Option<()> {
    let global = js_sys::global();
    let of = |object: &JsValue, name: &str| {
        Reflect::get(object, &name.into())
            .ok()
            .filter(|it| !it.is_undefined())
    };
    let marks = of(&of(&global, "CSS")?, "highlights")?;
    let function = |name| of(&marks, name)?.dyn_into::<Function>().ok();
    if let Some(range) = range {
        let kind: Function = of(&global, "Highlight")?.dyn_into().ok()?;
        let highlight = Reflect::construct(&kind, &Array::of1(range)).ok()?;
        function("set")?
            .call2(&marks, &HIGHLIGHT.into(), &highlight)
            .ok()?;
    } else {
        function("delete")?.call1(&marks, &HIGHLIGHT.into()).ok()?;
    }
    Some(())
}
