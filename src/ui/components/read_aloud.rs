use leptos::prelude::*;

use super::{button::Press, icon::Icon};
use crate::{
    i18n::{MessageId, keys},
    platform::{document, speech},
    ui::{
        context::I18n,
        erased::{Act, Element, attribute, effect, element, part},
    },
};

/// What is read: the text of a page.
const TEXT: &str = ".app-topic__text";
/// Id of the first button, whatever it does now; the focus stays on it or goes to it.
const FIRST: &str = "listen";

/// Speeds by name; 1 is the voice's usual one.
const SPEEDS: [(MessageId, f32); 3] = [
    (keys::LISTEN_SLOW, 0.75),
    (keys::LISTEN_NORMAL, 1.0),
    (keys::LISTEN_FAST, 1.3),
];
const USUAL: usize = 1;

/// How far the reading is. Signals of types that others have, too.
#[derive(Clone, Copy)]
struct Reading {
    /// There is a voice for this language. Not known at first.
    has_voice: RwSignal<bool>,
    /// It has begun and has not ended.
    is_on: RwSignal<bool>,
    /// It has begun and waits.
    is_paused: RwSignal<bool>,
    /// The place of the chosen speed.
    speed: RwSignal<Option<usize>>,
}

impl Reading {
    fn new() -> Self {
        Self {
            has_voice: RwSignal::new(false),
            is_on: RwSignal::new(false),
            is_paused: RwSignal::new(false),
            speed: RwSignal::new(Some(USUAL)),
        }
    }

    /// Looks for a voice.
    fn look(self, i18n: I18n) {
        let has_voice = speech::has_voice(i18n.language());
        // The page may be gone when a browser has found its voices.
        if has_voice && self.has_voice.try_get_untracked() == Some(false) {
            self.has_voice.set(true);
        }
    }

    /// Is on, or off; goes on, or waits.
    fn set(self, is_on: bool, is_paused: bool) {
        self.is_on.set(is_on);
        self.is_paused.set(is_paused);
        document::focus_when_drawn(FIRST.to_owned());
    }

    fn start(self, i18n: I18n) {
        self.set(true, false);
        let speed = self.speed.get_untracked().and_then(|at| SPEEDS.get(at));
        let rate = speed.map_or(1.0, |(_, rate)| *rate);
        speech::read(TEXT, i18n.language(), rate, move || {
            self.is_on.try_set(false);
        });
    }
}

/// Reads the page aloud. Nothing is shown where the browser has no voice on the device for the language.
pub(crate) fn read_aloud(i18n: I18n) -> AnyView {
    let reading = Reading::new();
    effect(move || {
        reading.look(i18n);
        speech::on_voices(move || reading.look(i18n));
        // The prerenderer runs no effects, and has no voices.
        on_cleanup(speech::stop);
    });
    part(move || {
        if !reading.has_voice.get() {
            return ().into_any();
        }
        let view = if reading.is_on.get() {
            controls(i18n, reading)
        } else {
            let start = Press::quiet(i18n.t(keys::LISTEN_START))
                .icon(Icon::Say)
                .on_press(move || reading.start(i18n))
                .set("id", FIRST);
            element("div", "app-listen__start app-no-print").add(start)
        };
        view.into_any()
    })
}

/// Pause, stop, and how fast.
fn controls(i18n: I18n, reading: Reading) -> Element {
    let button = |label: MessageId, id: &str, act: Act| {
        Press::second(i18n.t(label))
            .small()
            .on_press(act)
            .set("id", id)
    };
    let first = if reading.is_paused.get() {
        let go_on = move || {
            speech::go_on();
            reading.set(true, false);
        };
        button(keys::LISTEN_GO_ON, FIRST, go_on.into())
    } else {
        let pause = move || {
            speech::pause();
            reading.set(true, true);
        };
        button(keys::LISTEN_PAUSE, FIRST, pause.into())
    };
    let stop = move || {
        speech::stop();
        reading.set(false, false);
    };
    let speeds = SPEEDS.iter().enumerate().map(|(index, (name, rate))| {
        let is_chosen = move || Some((reading.speed.get() == Some(index)).to_string());
        let choose = move || {
            reading.speed.set(Some(index));
            speech::set_rate(*rate);
        };
        element("button", "app-listen__speed")
            .set("type", "button")
            .follow("aria-pressed", attribute(is_chosen))
            .on_press(choose.into())
            .say(i18n, *name)
    });
    let speeds = element("div", "app-listen__speeds")
        .set("role", "group")
        .set("aria-label", &i18n.plain(keys::LISTEN_SPEED, &[]))
        .add_all(speeds.collect());
    element("div", "app-listen app-no-print")
        .set("role", "group")
        .set("aria-label", &i18n.plain(keys::LISTEN_START, &[]))
        .add(first)
        .add(button(keys::LISTEN_STOP, "listen-stop", stop.into()))
        .add(speeds)
}
