use leptos::prelude::*;

use crate::{
    catalog::{operator, source::SOURCES},
    i18n::{Language, MessageId, keys},
    ui::{components::page_head::PageHead, context::use_i18n, routes::Page},
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
#[component]
pub(super) fn About() -> impl IntoView {
    let i18n = use_i18n();
    let list = move |items: &[MessageId]| {
        items
            .iter()
            .map(|item| view! { <li>{i18n.t(*item)}</li> })
            .collect_view()
    };
    view! {
        <div class="app-topic__text">
            <PageHead title=i18n.t(keys::ABOUT_TITLE) lead=i18n.t(keys::ABOUT_LEAD) />
            <h2 id="purpose">{i18n.t(keys::ABOUT_PURPOSE_TITLE)}</h2>
            <ul>{list(PURPOSE)}</ul>
            <h2 id="not-for">{i18n.t(keys::ABOUT_NOT_TITLE)}</h2>
            <ul>{list(NOT_FOR)}</ul>
            <ContactPart />
            <h2 id="privacy">{i18n.t(keys::ABOUT_PRIVACY_TITLE)}</h2>
            <ul>{list(PRIVACY)}</ul>
            <h3>{i18n.t(keys::ABOUT_STORED_TITLE)}</h3>
            <ul>{list(STORED)}</ul>
            <h3>{i18n.t(keys::ABOUT_LOST_TITLE)}</h3>
            <ul>{list(LOST)}</ul>
            <h3>{i18n.t(keys::ABOUT_YOURS_TITLE)}</h3>
            <ul>{list(YOURS)}</ul>
            <p>
                <a href=Page::Settings
                    .path(i18n.language())>{i18n.t(keys::ABOUT_YOURS_SETTINGS)}</a>
            </p>
            <h2 id="gaps">{i18n.t(keys::ABOUT_GAPS_TITLE)}</h2>
            <p>{i18n.t(keys::ABOUT_GAPS_TEXT)}</p>
            <ul>{list(GAPS)}</ul>
            <h2 id="checks">{i18n.t(keys::ABOUT_CHECKS_TITLE)}</h2>
            <ul>{list(CHECKS)}</ul>
            <h2 id="review">{i18n.t(keys::ABOUT_REVIEW_TITLE)}</h2>
            <p>{i18n.t(keys::ABOUT_REVIEW_TEXT)}</p>
            <dl class="app-facts">
                {Language::ALL
                    .map(|language| {
                        view! {
                            <div class="app-facts__row">
                                <dt class="app-facts__name">
                                    <bdi lang=language.code()>{language.own_name()}</bdi>
                                </dt>
                                <dd class="app-facts__value">{i18n.t(keys::REVIEW_STATE)}</dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
            <h2 id="sources">{i18n.t(keys::ABOUT_SOURCES_TITLE)}</h2>
            <p>{i18n.t(keys::ABOUT_SOURCES_TEXT)}</p>
            <dl class="app-facts">
                {SOURCES
                    .iter()
                    .map(|source| {
                        let read = i18n.month(source.read_on);
                        view! {
                            <div class="app-facts__row">
                                <dt class="app-facts__name">{i18n.t(source.name)}</dt>
                                <dd>
                                    <bdi lang="en">{source.title}</bdi>
                                    <p class="app-note">
                                        {i18n.with(keys::ABOUT_SOURCE_READ, &[("month", read.into())])}
                                    </p>
                                </dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
            <h2 id="licence">{i18n.t(keys::ABOUT_LICENCE_TITLE)}</h2>
            <p>{i18n.t(keys::ABOUT_LICENCE_TEXT)}</p>
        </div>
    }
}

/// Who can be asked about a visit: those who run this copy, or whoever gave the link.
#[component]
fn ContactPart() -> impl IntoView {
    let i18n = use_i18n();
    let links: Vec<(&str, MessageId)> = [
        (operator::CONTACT, keys::ABOUT_CONTACT_LINK),
        (operator::APPOINTMENT, keys::ABOUT_CONTACT_APPOINTMENT),
    ]
    .into_iter()
    .filter_map(|(address, label)| address.map(|address| (address, label)))
    .collect();
    let ways = if links.is_empty() {
        view! { <p>{i18n.t(keys::ABOUT_CONTACT_NONE)}</p> }.into_any()
    } else {
        view! {
            <div class="app-cluster">
                {links
                    .into_iter()
                    .map(|(address, label)| {
                        view! {
                            <a
                                class="app-button app-button--secondary"
                                href=address
                                rel="noreferrer"
                            >
                                {i18n.t(label)}
                            </a>
                        }
                    })
                    .collect_view()}
            </div>
            <p class="app-note">{i18n.t(keys::ABOUT_CONTACT_ELSEWHERE)}</p>
        }
        .into_any()
    };
    view! {
        <h2 id="contact">{i18n.t(keys::ABOUT_CONTACT_TITLE)}</h2>
        <p>{i18n.t(keys::ABOUT_CONTACT_BOOKS_NOTHING)}</p>
        {operator::NAME
            .map(|name| {
                view! {
                    <p>
                        {i18n.with(keys::ABOUT_CONTACT_OPERATOR, &[("name", name.into())])}
                    </p>
                }
            })}
        {ways}
    }
}
