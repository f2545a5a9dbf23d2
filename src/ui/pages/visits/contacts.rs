use leptos::prelude::*;

use crate::{
    domain::{phone::call, tracker::Contact},
    i18n::{MessageId, keys},
    platform::{clock, document, ids},
    state::AppStore,
    ui::{
        components::{button::Press, field::TextField, icon::Icon},
        context::{Drafts, I18n},
        erased::{Act, Element, element, part},
    },
};

/// Which contact is open in the form: its id, or [`NEW`].
const OPEN: &str = "open-contact";
const NEW: &str = "new";
/// The field for the name.
const NAME: &str = "contact-name";
/// The heading.
pub(in crate::ui::pages) const CONTACTS: &str = "contacts";

/// The lines of a contact: the draft of each, its label, and where it is kept.
type Line = (&'static str, MessageId, fn(&mut Contact) -> &mut String);

const LINES: [Line; 5] = [
    (NAME, keys::CONTACT_NAME, |it| &mut it.name),
    ("contact-phone", keys::CONTACT_PHONE, |it| &mut it.phone),
    ("contact-mail", keys::CONTACT_MAIL, |it| &mut it.mail),
    ("contact-place", keys::CONTACT_PLACE, |it| &mut it.place),
    ("contact-hours", keys::CONTACT_HOURS, |it| &mut it.hours),
];

/// The address that writes a mail, where it looks like one.
fn write_to(mail: &str) -> Option<String> {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "@.-_+".contains(it);
    let looks_right = mail.chars().all(is_plain) && mail.split('@').count() == 2;
    looks_right.then(|| format!("mailto:{mail}"))
}

/// Whom to turn to: the clinic, and others.
pub(super) fn contacts_section(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let cards = part(move || {
        let tracker = store.tracker().read();
        let open = drafts.get(OPEN);
        let cards = tracker.contacts().map(|(id, contact)| {
            if open.as_deref() == Some(id) {
                form(i18n, Some((id, contact)))
            } else {
                card(i18n, id, contact)
            }
        });
        let mut all: Vec<Element> = cards.collect();
        if open.as_deref() == Some(NEW) {
            all.push(form(i18n, None));
        } else if all.is_empty() {
            all.push(element("p", "").say(i18n, keys::CONTACTS_NONE));
        }
        element("div", "app-stack").add_all(all).into_any()
    });
    let add = move || open(drafts, NEW);
    let add = Press::second(i18n.t(keys::CONTACT_ADD))
        .icon(Icon::Plus)
        .on_press(add);
    let title = element("h2", "").set("id", CONTACTS).set("tabindex", "-1");
    element("section", "app-panel")
        .set("aria-labelledby", CONTACTS)
        .add(title.say(i18n, keys::CONTACTS_TITLE))
        .view(cards)
        .add(element("div", "app-cluster app-needs-script app-no-print").add(add))
}

fn open(drafts: Drafts, id: &str) {
    forget(drafts);
    drafts.set(OPEN, id.to_owned());
    document::focus_when_drawn(NAME.to_owned());
}

fn forget(drafts: Drafts) {
    let mut fields = LINES.map(|(draft, ..)| draft.to_owned()).to_vec();
    fields.push(OPEN.to_owned());
    drafts.forget(&fields);
}

fn card(i18n: I18n, id: &str, contact: &Contact) -> Element {
    let drafts = expect_context::<Drafts>();
    let fact = |name: MessageId, value: Element| {
        element("div", "app-facts__row")
            .add(element("dt", "app-facts__name").say(i18n, name))
            .add(value)
    };
    let said = |text: &str| element("dd", "app-facts__value").add(element("bdi", "").text(text));
    let link = |href: &str, text: &str| {
        let link = element("a", "app-ltr app-tap").set("href", href).text(text);
        element("dd", "app-facts__value").add(link)
    };
    let mut lines = Vec::new();
    for (name, text, href) in [
        (keys::CONTACT_PHONE, &contact.phone, call(&contact.phone)),
        (keys::CONTACT_MAIL, &contact.mail, write_to(&contact.mail)),
    ] {
        if !text.is_empty() {
            let value = href.map_or_else(|| said(text), |href| link(&href, text));
            lines.push(fact(name, value));
        }
    }
    for (name, text) in [
        (keys::CONTACT_PLACE, &contact.place),
        (keys::CONTACT_HOURS, &contact.hours),
    ] {
        if !text.is_empty() {
            lines.push(fact(name, said(text)));
        }
    }
    let change = {
        let id = id.to_owned();
        move || open(drafts, &id)
    };
    let change = Press::quiet(i18n.t(keys::ACTION_CHANGE)).on_press(change);
    let head = element("div", "app-section-head")
        .add(element("h3", "").add(element("bdi", "").text(&contact.name)))
        .add(element("div", "app-needs-script app-no-print").add(change));
    element("div", "")
        .add(head)
        .add(element("dl", "app-facts").add_all(lines))
}

fn form(i18n: I18n, contact: Option<(&str, &Contact)>) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let (id, contact) = contact.unzip();
    let id = id.map(str::to_owned);
    let contact = contact.cloned().unwrap_or_default();
    let fields = LINES.map(|(draft, label, place)| {
        let saved = place(&mut contact.clone()).clone();
        TextField::new(i18n.t(label), draft, &saved).view()
    });
    let close = move || {
        forget(drafts);
        document::focus_when_drawn(CONTACTS.to_owned());
    };
    let keep = {
        let id = id.clone();
        move |contact: Contact| {
            let id = id.clone().unwrap_or_else(ids::new_id);
            store.change_contact(&id, contact, clock::now());
            close();
        }
    };
    let save = {
        let (keep, contact) = (keep.clone(), contact);
        move || {
            let mut contact = contact.clone();
            for (draft, _, place) in LINES {
                if let Some(text) = untrack(|| drafts.get(draft)) {
                    text.trim().clone_into(place(&mut contact));
                }
            }
            if contact.name.is_empty() {
                contact.name = i18n.plain(keys::CONTACTS_TITLE, &[]);
            }
            keep(contact);
        }
    };
    let mut buttons = element("div", "app-cluster")
        .add(Press::main(i18n.t(keys::MINE_SAVE)).submit())
        .add(Press::second(i18n.t(keys::ACTION_CANCEL)).on_press(close));
    if id.is_some() {
        let remove = move || keep(Contact::default());
        buttons = buttons.add(Press::quiet(i18n.t(keys::ACTION_REMOVE)).on_press(remove));
    }
    element("form", "app-stack")
        .set("aria-label", &i18n.plain(keys::PLACE_CONTACT, &[]))
        .set("novalidate", "")
        .on_submit(Act::from(save))
        .add_all(fields.into())
        .add(buttons)
}
