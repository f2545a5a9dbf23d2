//! A request for an appointment, for people who are not patients yet: words to send. The app sends nothing.

use leptos::prelude::*;

use crate::{
    catalog::operator,
    i18n::{Language, MessageId, keys},
    platform::{address, files},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            field::{TextField, choices, radio, tick_box},
            icon::Icon,
            link_box::copy,
            page_head::{no_script, page_head},
        },
        context::{Drafts, I18n, use_i18n},
        erased::{Element, chosen, element, spawn, text, together},
    },
};

const ASKED: &str = "ask-what";
/// The draft that adds the list of medicines.
const MEDICINES: &str = "ask-medicines";

/// What can be asked for, by its draft.
const WISHES: [(&str, MessageId); 3] = [
    ("visit", keys::ASK_VISIT),
    ("possible", keys::ASK_POSSIBLE),
    ("cost", keys::ASK_COST),
];

/// The lines a person fills in, by the draft: the label, and how it begins in the message.
const LINES: [(&str, MessageId); 5] = [
    ("ask-dates", keys::ASK_DATES),
    ("ask-language", keys::ASK_LANGUAGE),
    ("ask-from", keys::ASK_FROM),
    ("ask-before", keys::ASK_BEFORE),
    ("ask-reach", keys::ASK_REACH),
];

/// The page.
pub(super) fn appointment() -> AnyView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    let store = expect_context::<AppStore>();
    // The clinic reads Korean.
    let korean = i18n.second();
    korean.follow(|| Language::Ko);
    let words = move || {
        korean.track();
        let own = message(i18n, drafts, store);
        if korean.language() == i18n.language() {
            own
        } else {
            format!("{own}\n\n{}", message(korean, drafts, store))
        }
    };
    let asked = move || drafts.get(ASKED).unwrap_or_else(|| String::from("visit"));
    let wishes = WISHES.map(|(wish, name)| {
        let choose = move || drafts.set(ASKED, wish.to_owned());
        radio(
            ASKED,
            chosen(move || asked() == wish),
            choose.into(),
            i18n.t(name),
        )
    });
    let lines = LINES.map(|(draft, label)| TextField::new(i18n.t(label), draft, "").view());
    let is_in = move || drafts.get(MEDICINES).is_some();
    let toggle = move || {
        if untrack(is_in) {
            drafts.forget(&[MEDICINES.to_owned()]);
        } else {
            drafts.set(MEDICINES, String::from("yes"));
        }
    };
    let medicines = tick_box(
        MEDICINES,
        chosen(is_in),
        toggle.into(),
        &i18n.t(keys::ASK_MEDICINES),
    );
    let form = element("form", "app-panel app-stack app-needs-script")
        .set("aria-label", &i18n.plain(keys::ASK_TITLE, &[]))
        .set("novalidate", "")
        .on_submit((|| {}).into())
        .add(choices(&i18n.t(keys::ASK_WHAT), wishes.into()))
        .add_all(lines.into())
        .add(medicines)
        .add(element("p", "app-note").say(i18n, keys::ASK_LITTLE));
    let ready = ready(i18n, text(words));
    let head = page_head(
        &i18n.t(keys::ASK_TITLE),
        Signal::stored(i18n.t(keys::ASK_LEAD)),
    )
    .add(no_script(i18n, keys::SHARE_NO_SCRIPT));
    let columns = element("div", "app-columns app-columns--even")
        .add(form)
        .add(ready);
    together(vec![head.into_any(), columns.into_any()])
}

/// The message, and the ways to send it.
fn ready(i18n: I18n, words: Signal<String>) -> Element {
    let said = RwSignal::new(String::new());
    let share = move || {
        let text = words.get_untracked();
        spawn(async move {
            if !files::share_words(&text).await {
                copy(i18n, text, said).await;
            }
        });
    };
    let copy_it = move || spawn(copy(i18n, words.get_untracked(), said));
    let subject = i18n.plain(keys::ASK_TITLE, &[]);
    let to = operator::APPOINTMENT.and_then(|it| it.strip_prefix("mailto:"));
    let mail = move || address::mail(to.unwrap_or_default(), &subject, &words.get_untracked());
    let site = operator::APPOINTMENT.filter(|_| to.is_none()).map(|href| {
        element("a", "app-button app-button--secondary")
            .set("href", href)
            .set("rel", "noreferrer")
            .say(i18n, keys::ABOUT_CONTACT_APPOINTMENT)
    });
    let buttons = element("div", "app-cluster")
        .add(
            Press::main(i18n.t(keys::ACTION_SHARE))
                .icon(Icon::Share)
                .on_press(share),
        )
        .add(Press::second(i18n.t(keys::ACTION_MAIL)).on_press(mail))
        .add(
            Press::quiet(i18n.t(keys::ACTION_COPY_MESSAGE))
                .icon(Icon::Copy)
                .on_press(copy_it),
        )
        .add_all(site.into_iter().collect());
    let shown = element("textarea", "app-input app-input--long")
        .set("readonly", "")
        .set("rows", "14")
        .set("dir", "auto")
        .set("aria-labelledby", "ask-words")
        .value(words);
    let title = element("h2", "").set("id", "ask-words");
    element("section", "app-panel app-needs-script")
        .set("aria-labelledby", "ask-words")
        .add(title.say(i18n, keys::ASK_WORDS))
        .add(shown)
        .add(buttons)
        .add(
            element("p", "app-note")
                .set("role", "status")
                .view(said.into_any()),
        )
}

/// The message in one language, tracked.
fn message(i18n: I18n, drafts: Drafts, store: AppStore) -> String {
    let asked = drafts.get(ASKED);
    let wish = WISHES
        .iter()
        .find(|(wish, _)| asked.as_deref() == Some(wish));
    let wish = wish.or(WISHES.first()).map(|(_, name)| *name);
    let mut lines = vec![i18n.plain(keys::ASK_HELLO, &[])];
    lines.extend(wish.map(|name| i18n.plain(name, &[])));
    for (draft, label) in LINES {
        let text = drafts.get(draft).unwrap_or_default();
        if !text.trim().is_empty() {
            lines.push(format!("{}: {}", i18n.plain(label, &[]), text.trim()));
        }
    }
    if drafts.get(MEDICINES).is_some() {
        let medicines = store.medicines().read();
        let taken = medicines.listed().filter(|(_, it)| it.is_taken);
        let names: Vec<&str> = taken.map(|(_, it)| it.name.as_str()).collect();
        if !names.is_empty() {
            let label = i18n.plain(keys::SHARE_MEDICINES, &[]);
            lines.push(format!("{label}: {}", names.join(", ")));
        }
    }
    lines.push(i18n.plain(keys::ASK_THANKS, &[]));
    lines.join("\n")
}
