use leptos::prelude::*;

use crate::{
    catalog::learn::{Content, Stage, TOPICS, TRAPS, Topic},
    domain::search::{Fit, Query, folded},
    i18n::{MessageId, keys},
    ui::{
        components::{icon::Icon, page_head::page_head, row::row},
        context::{Drafts, I18n, use_i18n},
        erased::{Element, element, part, text, together},
        routes::Page,
    },
};

/// Id of the search field, and of its draft.
const SEARCH: &str = "search";
/// More places than these are too many to choose from.
const MOST: usize = 12;

/// Every topic by the time it is for, and a search over all of them.
pub(super) fn learn() -> AnyView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    // Made when something is looked for; a page of another language makes its own.
    let places = StoredValue::new(Vec::new());
    let found = part(move || {
        let query = Query::new(&drafts.get(SEARCH).unwrap_or_default());
        if query.is_empty() {
            return groups(i18n);
        }
        if places.with_value(Vec::is_empty) {
            places.set_value(all_places(i18n));
        }
        places.with_value(|places| results(i18n, places, &query))
    });
    let label = element("label", "app-field__label")
        .set("for", SEARCH)
        .say(i18n, keys::SEARCH_LABEL);
    let hint = element("p", "app-field__hint")
        .set("id", "search-hint")
        .say(i18n, keys::SEARCH_HINT);
    let input = element("input", "app-input app-input--search")
        .set("id", SEARCH)
        .set("type", "search")
        .set("dir", "auto")
        .set("autocomplete", "off")
        .set("enterkeyhint", "search")
        .set("aria-describedby", "search-hint")
        .value(text(move || drafts.get(SEARCH).unwrap_or_default()))
        .on_input(Box::new(move |typed| drafts.set(SEARCH, typed)));
    let search = element("div", "app-field app-needs-script app-no-print")
        .set("role", "search")
        .add(label)
        .add(hint)
        .add(input);
    let lead = Signal::stored(i18n.t(keys::LEARN_LEAD));
    let head = page_head(&i18n.t(keys::LEARN_TITLE), lead);
    together(vec![head.into_any(), search.into_any(), found])
}

/// The topics by the time they are for.
fn groups(i18n: I18n) -> AnyView {
    let is_for_any_time = |topic: &&Topic| topic.stages == Stage::ALL;
    let begins = |topic: &&Topic, stages: &[Stage]| {
        !is_for_any_time(topic) && topic.stages.first().is_some_and(|it| stages.contains(it))
    };
    let of = |stages: &[Stage]| TOPICS.iter().filter(|it| begins(it, stages)).collect();
    together(vec![
        group(i18n, keys::LEARN_GROUP_BEFORE, of(&[Stage::Before])),
        group(
            i18n,
            keys::LEARN_GROUP_FIRST_WEEKS,
            of(&[Stage::FirstWeeks]),
        ),
        group(
            i18n,
            keys::LEARN_GROUP_LATER,
            of(&[Stage::Later, Stage::After]),
        ),
        group(
            i18n,
            keys::LEARN_GROUP_ANY_TIME,
            TOPICS.iter().filter(is_for_any_time).collect(),
        ),
    ])
}

fn group(i18n: I18n, title: MessageId, topics: Vec<&'static Topic>) -> AnyView {
    let rows = topics.into_iter().map(|topic| {
        let page = Page::Topic(topic);
        let icon = if page == Page::help() {
            Icon::Phone
        } else {
            Icon::Learn
        };
        let detail = Signal::stored(i18n.t(topic.gist()));
        let path = page.path(i18n.language());
        element("li", "").add(row(&path, icon, &i18n.t(topic.title), detail))
    });
    element("section", "app-stack")
        .add(element("h2", "").say(i18n, title))
        .add(list_of(rows.collect()))
        .into_any()
}

/// Rows that lead somewhere.
fn list_of(rows: Vec<Element>) -> Element {
    element("ul", "app-panel app-panel--flush")
        .set("role", "list")
        .add_all(rows)
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
    let more = (best.len() > MOST).then(|| {
        element("p", "app-note")
            .say(i18n, keys::SEARCH_MORE)
            .into_any()
    });
    let rows = best.into_iter().take(MOST).map(|place| {
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
        let title = i18n.t(place.title);
        element("li", "").add(row(&href, Icon::Learn, &title, Signal::stored(detail)))
    });
    let rows = list_of(rows.collect()).into_any();
    // Stays while someone types, so that a screen reader says the new number: an element of the builder is a new one
    // each time.
    let count = view! { <p role="status">{count}</p> }.into_any();
    together([count, rows].into_iter().chain(more).collect())
}
