use leptos::prelude::*;

use crate::{
    catalog::{operator, source::SOURCES},
    i18n::{Language, MessageId, keys},
    ui::{
        components::page_head::page_head,
        context::{I18n, use_i18n},
        erased::{Element, element},
        routes::Page,
    },
};

const PURPOSE: &[MessageId] = &[keys::ABOUT_PURPOSE_1, keys::ABOUT_PURPOSE_READER];
const NOT_FOR: &[MessageId] = &[
    keys::ABOUT_PURPOSE_2,
    keys::ABOUT_PURPOSE_3,
    keys::ABOUT_NOT_CLINIC,
    keys::ABOUT_NOT_EMERGENCY,
];
const PRIVACY: &[MessageId] = &[
    keys::ABOUT_PRIVACY_ACCOUNT,
    keys::ABOUT_PRIVACY_2,
    keys::ABOUT_PRIVACY_3,
];
const STORED: &[MessageId] = &[
    keys::ABOUT_STORED_WHAT,
    keys::ABOUT_STORED_WHERE,
    keys::ABOUT_STORED_LINK,
    keys::ABOUT_STORED_WHO,
    keys::ABOUT_STORED_SITE,
];
const LOST: &[MessageId] = &[
    keys::ABOUT_LOST_BROWSER,
    keys::ABOUT_LOST_PRIVATE,
    keys::ABOUT_LOST_SAFARI,
];
const YOURS: &[MessageId] = &[keys::ABOUT_YOURS_COPY, keys::ABOUT_YOURS_ERASE];
const GAPS: &[MessageId] = &[
    keys::ABOUT_GAPS_KOREA_LABEL,
    keys::ABOUT_GAPS_US_LABEL,
    keys::ABOUT_GAPS_EU_LABEL,
    keys::ABOUT_GAPS_GUIDELINES,
    keys::ABOUT_GAPS_NHS,
    keys::ABOUT_GAPS_TAR,
    keys::ABOUT_GAPS_HELP_LINES,
    keys::ABOUT_GAPS_YUJA,
    keys::ABOUT_GAPS_HERBS,
    keys::ABOUT_GAPS_PARACETAMOL,
    keys::ABOUT_GAPS_LISTS,
    keys::ABOUT_GAPS_BRANDS,
    keys::ABOUT_GAPS_LEVELS,
];
const CHECKS: &[MessageId] = &[
    keys::ABOUT_CHECKS_SOURCES,
    keys::ABOUT_CHECKS_DIFFER,
    keys::ABOUT_CHECKS_AUTOMATIC,
    keys::ABOUT_CHECKS_LIMITS,
];

/// Intended use, contact, privacy, what could not be checked, sources, and how far each language is checked.
pub(super) fn about() -> AnyView {
    let i18n = use_i18n();
    let heading = |id: &str, title: MessageId| element("h2", "").set("id", id).say(i18n, title);
    let part = |title: MessageId| element("h3", "").say(i18n, title);
    let text = |text: MessageId| element("p", "").say(i18n, text);
    let list = |items: &[MessageId]| {
        let items = items.iter().map(|item| element("li", "").say(i18n, *item));
        element("ul", "").add_all(items.collect())
    };
    let lead = Signal::stored(i18n.t(keys::ABOUT_LEAD));
    let head = page_head(&i18n.t(keys::ABOUT_TITLE), lead);
    let settings = element("a", "")
        .set("href", &Page::Settings.path(i18n.language()))
        .say(i18n, keys::ABOUT_YOURS_SETTINGS);
    let languages = Language::ALL.map(|language| {
        let name = element("bdi", "")
            .set("lang", language.code())
            .text(language.own_name());
        fact(element("dt", "app-facts__name").add(name))
            .add(element("dd", "app-facts__value").say(i18n, keys::REVIEW_STATE))
    });
    let sources = SOURCES.iter().map(|source| {
        let args = [("month", i18n.month(source.read_on).into())];
        let read = element("p", "app-note").text(&i18n.with(keys::ABOUT_SOURCE_READ, &args));
        let title = element("bdi", "").set("lang", "en").text(source.title);
        fact(element("dt", "app-facts__name").say(i18n, source.name))
            .add(element("dd", "").add(title).add(read))
    });
    element("div", "app-topic__text")
        .add(head)
        .add(heading("purpose", keys::ABOUT_PURPOSE_TITLE))
        .add(list(PURPOSE))
        .add(heading("not-for", keys::ABOUT_NOT_TITLE))
        .add(list(NOT_FOR))
        .add(heading("contact", keys::ABOUT_CONTACT_TITLE))
        .add_all(contact(i18n))
        .add(heading("privacy", keys::ABOUT_PRIVACY_TITLE))
        .add(list(PRIVACY))
        .add(part(keys::ABOUT_STORED_TITLE))
        .add(list(STORED))
        .add(part(keys::ABOUT_LOST_TITLE))
        .add(list(LOST))
        .add(part(keys::ABOUT_YOURS_TITLE))
        .add(list(YOURS))
        .add(element("p", "").add(settings))
        .add(heading("gaps", keys::ABOUT_GAPS_TITLE))
        .add(text(keys::ABOUT_GAPS_TEXT))
        .add(list(GAPS))
        .add(heading("checks", keys::ABOUT_CHECKS_TITLE))
        .add(list(CHECKS))
        .add(heading("review", keys::ABOUT_REVIEW_TITLE))
        .add(text(keys::ABOUT_REVIEW_TEXT))
        .add(element("dl", "app-facts").add_all(languages.into()))
        .add(heading("sources", keys::ABOUT_SOURCES_TITLE))
        .add(text(keys::ABOUT_SOURCES_TEXT))
        .add(element("dl", "app-facts").add_all(sources.collect()))
        .add(heading("licence", keys::ABOUT_LICENCE_TITLE))
        .add(text(keys::ABOUT_LICENCE_TEXT))
        .into_any()
}

/// A line of a table of facts that begins with its name.
fn fact(name: Element) -> Element {
    element("div", "app-facts__row").add(name)
}

/// Who can be asked about a visit: those who run this copy, or whoever gave the link.
fn contact(i18n: I18n) -> Vec<Element> {
    let mut parts = vec![element("p", "").say(i18n, keys::ABOUT_CONTACT_BOOKS_NOTHING)];
    parts.extend(operator::NAME.map(|name| {
        let args = [("name", name.into())];
        element("p", "").text(&i18n.with(keys::ABOUT_CONTACT_OPERATOR, &args))
    }));
    let links: Vec<Element> = [
        (operator::CONTACT, keys::ABOUT_CONTACT_LINK),
        (operator::APPOINTMENT, keys::ABOUT_CONTACT_APPOINTMENT),
    ]
    .into_iter()
    .filter_map(|(address, label)| {
        let link = element("a", "app-button app-button--secondary")
            .set("href", address?)
            .set("rel", "noreferrer")
            .say(i18n, label);
        Some(link)
    })
    .collect();
    let pages = [
        (Page::Appointment, keys::ASK_TITLE),
        (Page::Coordinator, keys::COORDINATOR_TITLE),
    ];
    let pages = pages.map(|(page, title)| {
        let link = element("a", "app-tap").set("href", &page.path(i18n.language()));
        element("li", "").add(link.say(i18n, title))
    });
    parts.push(element("ul", "").add_all(pages.into()));
    if links.is_empty() {
        parts.push(element("p", "").say(i18n, keys::ABOUT_CONTACT_NONE));
    } else {
        parts.push(element("div", "app-cluster").add_all(links));
        parts.push(element("p", "app-note").say(i18n, keys::ABOUT_CONTACT_ELSEWHERE));
    }
    parts
}
