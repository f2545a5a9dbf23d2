use leptos::prelude::*;

use crate::{
    catalog::learn::{Content, Stage, TOPICS, TRAPS, Topic},
    domain::search::{Fit, Query, folded},
    i18n::{MessageId, keys},
    ui::{
        components::{icon::Icon, page_head::PageHead, row::Row},
        context::{Drafts, I18n, use_i18n},
        erased::{on, part, text},
        routes::Page,
    },
};

/// Id of the search field, and of its draft.
const SEARCH: &str = "search";
/// More places than these are too many to choose from.
const MOST: usize = 12;

/// Every topic by the time it is for, and a search over all of them.
#[component]
pub(super) fn Learn() -> impl IntoView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    // Made when something is looked for; a page of another language makes its own.
    let places = StoredValue::new(Vec::new());
    let found = move || {
        let query = Query::new(&drafts.get(SEARCH).unwrap_or_default());
        if query.is_empty() {
            return view! { <Groups /> }.into_any();
        }
        if places.with_value(Vec::is_empty) {
            places.set_value(all_places(i18n));
        }
        places.with_value(|places| results(i18n, places, &query))
    };
    view! {
        <PageHead title=i18n.t(keys::LEARN_TITLE) lead=i18n.t(keys::LEARN_LEAD) />
        <div class="app-field app-needs-script app-no-print" role="search">
            <label class="app-field__label" for=SEARCH>
                {i18n.t(keys::SEARCH_LABEL)}
            </label>
            <p class="app-field__hint" id="search-hint">
                {i18n.t(keys::SEARCH_HINT)}
            </p>
            <input
                class="app-input app-input--search"
                id=SEARCH
                type="search"
                dir="auto"
                autocomplete="off"
                enterkeyhint="search"
                aria-describedby="search-hint"
                prop:value=text(move || drafts.get(SEARCH).unwrap_or_default())
                on:input=on(move |event| drafts.set(SEARCH, event_target_value(&event)))
            />
        </div>
        {part(found)}
    }
}

#[component]
fn Groups() -> impl IntoView {
    let i18n = use_i18n();
    let is_for_any_time = |topic: &&Topic| topic.stages == Stage::ALL;
    let begins = |topic: &&Topic, stages: &[Stage]| {
        !is_for_any_time(topic) && topic.stages.first().is_some_and(|it| stages.contains(it))
    };
    let group = |title: MessageId, topics: Vec<&'static Topic>| {
        view! {
            <section class="app-stack">
                <h2>{i18n.t(title)}</h2>
                <ul class="app-panel app-panel--flush" role="list">
                    {topics
                        .into_iter()
                        .map(|topic| {
                            let page = Page::Topic(topic);
                            let icon = if page == Page::help() { Icon::Phone } else { Icon::Learn };
                            view! {
                                <li>
                                    <Row
                                        href=page.path(i18n.language())
                                        icon
                                        title=i18n.t(topic.title)
                                        detail=i18n.t(topic.gist())
                                    />
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    };
    let of = |stages: &[Stage]| TOPICS.iter().filter(|it| begins(it, stages)).collect();
    [
        group(keys::LEARN_GROUP_BEFORE, of(&[Stage::Before])),
        group(keys::LEARN_GROUP_FIRST_WEEKS, of(&[Stage::FirstWeeks])),
        group(keys::LEARN_GROUP_LATER, of(&[Stage::Later, Stage::After])),
        group(
            keys::LEARN_GROUP_ANY_TIME,
            TOPICS.iter().filter(is_for_any_time).collect(),
        ),
    ]
}

/// Something that can be found.
struct Findable {
    page: Page,
    topic: &'static Topic,
    /// Where it stands on the page of the topic.
    anchor: &'static str,
    /// Heading of that part.
    title: MessageId,
    /// What is looked at.
    text: MessageId,
    /// What is shown of it.
    shown: MessageId,
    /// Whether `text` says what the whole part is about.
    is_heading: bool,
}

impl Findable {
    /// Text under the heading of its part.
    fn text(
        (page, topic): (Page, &'static Topic),
        anchor: &'static str,
        title: MessageId,
        text: MessageId,
    ) -> Self {
        Self {
            page,
            topic,
            anchor,
            title,
            text,
            shown: text,
            is_heading: false,
        }
    }

    /// The heading itself, with something that is shown below it.
    fn heading(
        of: (Page, &'static Topic),
        anchor: &'static str,
        title: MessageId,
        shown: MessageId,
    ) -> Self {
        Self {
            shown,
            is_heading: true,
            ..Self::text(of, anchor, title, title)
        }
    }
}

/// Every place with its text as it is compared.
fn all_places(i18n: I18n) -> Vec<(Findable, String)> {
    let mut places = Vec::new();
    let topics = TOPICS.iter().map(|topic| (Page::Topic(topic), topic));
    let traps = TRAPS.iter().map(|trap| (Page::Trap(trap), trap));
    for of in topics.chain(traps) {
        let (_, topic) = of;
        places.push(Findable::heading(of, "", topic.title, topic.lead));
        places.push(Findable::text(of, "", topic.title, topic.lead));
        for text in topic.in_short {
            places.push(Findable::text(of, "", topic.title, *text));
        }
        for section in topic.sections {
            let (anchor, title) = (section.anchor, section.title);
            places.push(Findable::heading(of, anchor, title, title));
            for block in section.blocks {
                if let Content::Words(words) = block.content {
                    for word in words {
                        let (anchor, term) = (word.anchor, word.term);
                        places.push(Findable::heading(of, anchor, term, word.meaning));
                        places.push(Findable::text(of, anchor, term, word.meaning));
                    }
                } else {
                    for text in block.messages() {
                        places.push(Findable::text(of, anchor, title, text));
                    }
                }
            }
        }
    }
    places
        .into_iter()
        .map(|place| {
            let text = folded(&i18n.t(place.text));
            (place, text)
        })
        .collect()
}

/// The best places, one for each part of a page.
fn results(i18n: I18n, places: &[(Findable, String)], query: &Query) -> AnyView {
    // A heading says what a whole part is about; otherwise the order of reading stays.
    let ranks = [true, false]
        .into_iter()
        .flat_map(|is_heading| Fit::ALL.map(|fit| (is_heading, fit)));
    let fits: Vec<Option<Fit>> = places.iter().map(|(_, text)| query.fit(text)).collect();
    let mut best: Vec<&Findable> = Vec::new();
    for (is_heading, fit) in ranks {
        for ((place, _), its_fit) in places.iter().zip(&fits) {
            let is_there =
                |it: &&Findable| it.topic.slug == place.topic.slug && it.anchor == place.anchor;
            if place.is_heading == is_heading && *its_fit == Some(fit) && !best.iter().any(is_there)
            {
                best.push(place);
            }
        }
    }
    let count = i18n.with(keys::SEARCH_COUNT, &[("count", best.len().into())]);
    let more =
        (best.len() > MOST).then(|| view! { <p class="app-note">{i18n.t(keys::SEARCH_MORE)}</p> });
    let rows = best
        .into_iter()
        .take(MOST)
        .map(|place| {
            let path = place.page.path(i18n.language());
            let href = if place.anchor.is_empty() {
                path
            } else {
                format!("{path}#{}", place.anchor)
            };
            let topic = i18n.t(place.topic.title);
            let detail = if place.shown == place.title {
                topic
            } else {
                format!("{topic} · {}", i18n.t(place.shown))
            };
            view! {
                <li>
                    <Row href icon=Icon::Learn title=i18n.t(place.title) detail />
                </li>
            }
        })
        .collect_view();
    view! {
        <p role="status">{count}</p>
        <ul class="app-panel app-panel--flush" role="list">
            {rows}
        </ul>
        {more}
    }
    .into_any()
}
