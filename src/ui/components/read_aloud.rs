use leptos::prelude::*;

use super::{
    button::{Button, Weight},
    icon::Icon,
};
use crate::{
    i18n::{MessageId, keys},
    platform::{document, speech},
    ui::{
        context::use_i18n,
        erased::{attribute, effect, on, part},
    },
};

/// What is read: the text of a page.
const TEXT: &str = ".app-topic__text";
/// Id of the first button, whatever it does now; the focus stays on it or goes to it.
const FIRST: &str = "listen";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// There is no voice for this language, or it is not known yet.
    NoVoice,
    Silent,
    Aloud,
    Paused,
}

/// Speeds by name; 1 is the voice's usual one.
const SPEEDS: [(MessageId, f32); 3] = [
    (keys::LISTEN_SLOW, 0.75),
    (keys::LISTEN_NORMAL, 1.0),
    (keys::LISTEN_FAST, 1.3),
];
const USUAL: usize = 1;

/// Reads the page aloud. Nothing is shown where the browser has no voice on the device for the language.
#[component]
pub(crate) fn ReadAloud() -> impl IntoView {
    let i18n = use_i18n();
    let reading = RwSignal::new(Reading::NoVoice);
    let speed = RwSignal::new(USUAL);
    let look = move || {
        let has_voice = speech::has_voice(i18n.language());
        // The page may be gone when a browser has found its voices.
        let now = reading.try_get_untracked();
        if has_voice && now == Some(Reading::NoVoice) {
            reading.set(Reading::Silent);
        }
    };
    effect(move || {
        look();
        speech::on_voices(look);
        // The prerenderer runs no effects, and has no voices.
        on_cleanup(speech::stop);
    });

    let rate = move || {
        SPEEDS
            .get(speed.get_untracked())
            .map_or(1.0, |(_, rate)| *rate)
    };
    let start = move || {
        reading.set(Reading::Aloud);
        document::focus_when_drawn(FIRST.to_owned());
        speech::read(TEXT, i18n.language(), rate(), move || {
            reading.try_set(Reading::Silent);
        });
    };
    let button = move |label: MessageId, id: &'static str, act: fn(), then: Reading| {
        view! {
            <Button
                label=i18n.t(label)
                id=id.to_owned()
                weight=Weight::Second
                small=true
                on_press=move || {
                    act();
                    reading.set(then);
                    document::focus_when_drawn(FIRST.to_owned());
                }
            />
        }
    };
    let speeds = move || {
        SPEEDS
            .iter()
            .enumerate()
            .map(|(index, (name, rate))| {
                view! {
                    <button
                        class="app-listen__speed"
                        type="button"
                        aria-pressed=attribute(move || {
                            Some(if speed.get() == index { "true" } else { "false" })
                        })
                        on:click=on(move |_| {
                            speed.set(index);
                            speech::set_rate(*rate);
                        })
                    >
                        {i18n.t(*name)}
                    </button>
                }
            })
            .collect_view()
    };
    part(move || {
        match reading.get() {
        Reading::NoVoice => ().into_any(),
        Reading::Silent => view! {
            <div class="app-listen__start app-no-print">
                <Button
                    label=i18n.t(keys::LISTEN_START)
                    icon=Icon::Say
                    id=FIRST.to_owned()
                    weight=Weight::Quiet
                    small=true
                    on_press=start
                />
            </div>
        }
        .into_any(),
        now => view! {
            <div class="app-listen app-no-print" role="group" aria-label=i18n.plain(keys::LISTEN_START, &[])>
                {if now == Reading::Aloud {
                    button(keys::LISTEN_PAUSE, FIRST, speech::pause, Reading::Paused)
                } else {
                    button(keys::LISTEN_GO_ON, FIRST, speech::go_on, Reading::Aloud)
                }}
                {button(keys::LISTEN_STOP, "listen-stop", speech::stop, Reading::Silent)}
                <div class="app-listen__speeds" role="group" aria-label=i18n.plain(keys::LISTEN_SPEED, &[])>
                    {speeds()}
                </div>
            </div>
        }
        .into_any(),
    }
    })
}
