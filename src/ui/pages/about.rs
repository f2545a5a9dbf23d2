use leptos::prelude::*;

use crate::{
    catalog::source::SOURCES,
    i18n::{Language, keys},
    ui::{components::page_head::PageHead, context::use_i18n},
};

/// Intended use, privacy, sources, and how far each language is checked.
#[component]
pub(super) fn About() -> impl IntoView {
    let i18n = use_i18n();
    let purpose = [
        keys::ABOUT_PURPOSE_1,
        keys::ABOUT_PURPOSE_2,
        keys::ABOUT_PURPOSE_3,
    ];
    let privacy = [
        keys::ABOUT_PRIVACY_1,
        keys::ABOUT_PRIVACY_2,
        keys::ABOUT_PRIVACY_3,
        keys::ABOUT_PRIVACY_4,
    ];
    let list = move |items: &[_]| {
        items
            .iter()
            .map(|item| view! { <li>{i18n.t(*item)}</li> })
            .collect_view()
    };
    view! {
        <div class="app-topic__text">
            <PageHead title=i18n.t(keys::ABOUT_TITLE) lead=i18n.t(keys::ABOUT_LEAD) />
            <h2 id="purpose">{i18n.t(keys::ABOUT_PURPOSE_TITLE)}</h2>
            <ul>{list(&purpose)}</ul>
            <h2 id="privacy">{i18n.t(keys::ABOUT_PRIVACY_TITLE)}</h2>
            <ul>{list(&privacy)}</ul>
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
