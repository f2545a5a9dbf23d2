//! A copy for somebody else, or for the app on another device.

use leptos::prelude::*;

use crate::{
    domain::{
        journal::{Journal, Place},
        share::{Kind, Parcel},
    },
    i18n::{MessageId, keys},
    platform::{clock, document, files, links},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            field::{TextField, choices, tick_box},
            icon::Icon,
            link_box::{LinkBox, link_of, problem},
            page_head::{no_script, page_head},
        },
        context::{Drafts, I18n, use_i18n},
        erased::{Act, Element, chosen, effect, element, part, spawn, together},
        errors::link_error,
        pages::settings::{copy, save_copy},
    },
};

const FROM: &str = "share-from";
/// Not kept when the page is left.
const PASSCODE: &str = "code-share";
/// Id of the finished link, for the focus.
const READY: &str = "share-ready";

/// A part of a record: the draft that leaves it out, its name, and what belongs to it.
type RecordPart = (&'static str, MessageId, fn(&Place) -> bool);

const PARTS: [RecordPart; 6] = [
    ("share-visits", keys::SHARE_VISITS, |it| {
        matches!(it, Place::Course(_) | Place::Visit(_))
    }),
    ("share-values", keys::SHARE_VALUES, |it| {
        matches!(it, Place::Reading(_))
    }),
    ("share-medicines", keys::SHARE_MEDICINES, |it| {
        matches!(it, Place::Medicine(_))
    }),
    ("share-checklist", keys::SHARE_CHECKLIST, |it| {
        matches!(it, Place::Item(_))
    }),
    ("share-questions", keys::SHARE_QUESTIONS, |it| {
        matches!(it, Place::Question(_))
    }),
    ("share-contacts", keys::SHARE_CONTACTS, |it| {
        matches!(it, Place::Contact(_))
    }),
];

/// The page.
pub(super) fn share() -> AnyView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    let store = expect_context::<AppStore>();
    on_cleanup(move || drafts.forget(&[PASSCODE.to_owned()]));
    let link = RwSignal::new(String::new());
    let wrong = RwSignal::new(String::new());
    let is_sealed = RwSignal::new(false);
    // How often something else was asked for: a link that took its time may be one of before.
    let asked = RwSignal::new(0_u32);
    let ask_again = move || {
        asked.update(|count| *count += 1);
        link.set(String::new());
    };
    let is_in = move |part: &str| drafts.get(part).is_none();
    let parts = PARTS.map(|(part, name, _)| {
        let toggle = move || {
            if untrack(|| is_in(part)) {
                drafts.set(part, String::from("no"));
            } else {
                drafts.forget(&[part.to_owned()]);
            }
            ask_again();
        };
        let is_ticked = chosen(move || is_in(part));
        tick_box(part, is_ticked, toggle.into(), &i18n.t(name)).into_any()
    });
    // What was made before says something else.
    effect(move || {
        let _ = (drafts.get(FROM), drafts.get(PASSCODE));
        untrack(ask_again);
    });
    let make = move || {
        let parcel = untrack(|| parcel(&store.journal(), drafts));
        let code = untrack(|| drafts.get(PASSCODE)).unwrap_or_default();
        let code = code.trim().to_owned();
        ask_again();
        let number = asked.get_untracked();
        spawn(async move {
            let made = links::letters(&parcel, &code).await;
            if asked.try_get_untracked() != Some(number) {
                return;
            }
            let (letters, sentence) = match made {
                Ok(letters) => (letters, String::new()),
                Err(error) => (String::new(), i18n.t(link_error(error))),
            };
            is_sealed.try_set(!code.is_empty());
            wrong.try_set(sentence);
            link.try_set(if letters.is_empty() {
                letters
            } else {
                link_of(i18n.language(), &letters)
            });
            document::focus_when_drawn(READY.to_owned());
        });
    };
    let passcode = TextField {
        hint: Some(i18n.t(keys::SHARE_PASSCODE_HINT)),
        ..TextField::new(i18n.t(keys::PASSCODE_LABEL), PASSCODE, "")
    };
    let from = TextField {
        hint: Some(i18n.t(keys::SHARE_FROM_HINT)),
        ..TextField::new(i18n.t(keys::SHARE_FROM), FROM, "")
    };
    let make = element("form", "app-panel app-stack app-needs-script")
        .set("novalidate", "")
        .on_submit(Act::from(make))
        .add(choices(&i18n.t(keys::SHARE_PARTS), parts.into()))
        .add(from.view())
        .add(passcode.view())
        .view(problem(wrong))
        .add(element("div", "app-cluster").add(Press::main(i18n.t(keys::SHARE_MAKE)).submit()));
    let ready = part(move || {
        let link = link.get();
        if link.is_empty() {
            return ().into_any();
        }
        let link = LinkBox {
            link,
            words: i18n.plain(keys::SHARE_WORDS, &[]),
            is_sealed: is_sealed.get_untracked(),
            more: Vec::new(),
        };
        let title = element("h2", "").set("id", READY).set("tabindex", "-1");
        element("section", "app-panel")
            .set("aria-labelledby", READY)
            .add(title.say(i18n, keys::LINK_READY))
            .add_all(link.view(i18n))
            .into_any()
    });
    let head = page_head(
        &i18n.t(keys::SHARE_TITLE),
        Signal::stored(i18n.t(keys::SHARE_LEAD)),
    )
    .add(no_script(i18n, keys::SHARE_NO_SCRIPT));
    let side = element("div", "app-stack app-stack--wide")
        .view(ready)
        .add(as_file(i18n, store));
    let columns = element("div", "app-columns app-columns--even")
        .add(make)
        .add(side);
    together(vec![head.into_any(), columns.into_any()])
}

/// The parts that were chosen.
fn parcel(journal: &Journal, drafts: Drafts) -> Parcel {
    let is_in = |(part, _, _): &&(&str, _, _)| drafts.get(part).is_none();
    let parts: Vec<_> = PARTS.iter().filter(is_in).collect();
    // What was removed stays here, and is nobody else's business.
    let shown = Journal::default().differences(journal);
    let journal = journal.only(|place| {
        shown.iter().any(|(it, _)| it == place) && parts.iter().any(|(_, _, holds)| holds(place))
    });
    let kind = match parts.as_slice() {
        [(_, keys::SHARE_QUESTIONS, _)] => Kind::Questions,
        _ => Kind::Record,
    };
    Parcel {
        kind,
        from: drafts.get(FROM).unwrap_or_default(),
        made_on: Some(clock::today()),
        journal,
        ..Parcel::default()
    }
}

/// All of it as a file, and how it gets into the installed app.
fn as_file(i18n: I18n, store: AppStore) -> Element {
    let save = Press::second(i18n.t(keys::ACTION_SAVE_COPY))
        .icon(Icon::Save)
        .on_press(move || save_copy(store, i18n));
    // No copy is noted: a sheet that was closed looks the same as one that sent something.
    let send = move || {
        let (name, text) = copy(store, i18n);
        spawn(async move { files::share(&name, files::JSON, &text).await });
    };
    let send = Press::quiet(i18n.t(keys::ACTION_SEND_FILE))
        .icon(Icon::Share)
        .on_press(send);
    let title = element("h2", "").set("id", "carry-over");
    let steps = [
        keys::CARRY_OVER_MAKE,
        keys::CARRY_OVER_OPEN,
        keys::CARRY_OVER_TAKE,
    ];
    let steps = steps.map(|step| element("li", "").say(i18n, step));
    element("section", "app-panel")
        .set("aria-labelledby", "carry-over")
        .add(title.say(i18n, keys::CARRY_OVER_TITLE))
        .add(element("p", "").say(i18n, keys::CARRY_OVER_TEXT))
        .add(element("ol", "").add_all(steps.into()))
        .add(
            element("div", "app-cluster app-needs-script")
                .add(save)
                .add(send),
        )
}
