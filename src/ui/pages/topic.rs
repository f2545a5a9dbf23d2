use leptos::prelude::*;

use crate::{
    catalog::learn::{Stage, TOPICS, TRAPS, TeachBack, Topic},
    i18n::{MessageId, keys},
    platform::files,
    ui::{
        components::{
            block::{block, questions},
            button::Press,
            disclosure::disclosure,
            icon::{Icon, small},
            page_head::page_head_within,
            read_aloud::read_aloud,
            row::row,
        },
        context::{I18n, use_i18n},
        erased::{Element, Part, element, one_by_one, together},
        routes::Page,
    },
};

/// One topic of the pages that `within` lists: in short, then part by part, each statement with its source.
pub(super) fn topic(topic: &'static Topic, within: Page) -> AnyView {
    let i18n = use_i18n();
    let sections = topic
        .sections
        .iter()
        .map(|section| -> Part {
            Box::new(move || {
                let title = element("h2", "")
                    .set("id", section.anchor)
                    .say(i18n, section.title);
                let blocks = section.blocks.iter().map(|it| block(i18n, it));
                together([title.into_any()].into_iter().chain(blocks).collect())
            })
        })
        .chain([Box::new(move || end(i18n, topic)) as Part])
        .collect();
    let nav = element("nav", "app-stack")
        .set("aria-labelledby", "contents")
        .add(
            element("h2", "app-eyebrow")
                .set("id", "contents")
                .say(i18n, keys::TOPIC_CONTENTS),
        )
        .add(contents(i18n, topic));
    let in_short = topic
        .in_short
        .iter()
        .map(|line| element("li", "").say(i18n, *line));
    let in_short = panel(
        i18n,
        "app-panel app-panel--sunken",
        "in-short",
        keys::TOPIC_IN_SHORT,
    )
    .add(element("ul", "").add_all(in_short.collect()));
    let text = element("div", "app-topic__text")
        .add(head(i18n, topic, within))
        .view(read_aloud(i18n))
        .add(in_short)
        .view(disclosure(
            "contents-narrow",
            "app-narrow-only app-no-print",
            &i18n.t(keys::TOPIC_CONTENTS),
            contents(i18n, topic).into_any(),
        ))
        .view(one_by_one(sections));
    element("article", "app-topic")
        .add(element("aside", "app-topic__side app-wide-only").add(nav))
        .add(text)
        .into_any()
}

/// Title, lead, and whom it is for, when it was read and how far it is checked.
fn head(i18n: I18n, topic: &'static Topic, within: Page) -> Element {
    let within_name = match within {
        Page::Medicines => keys::MEDICINES_TITLE,
        _ => keys::LEARN_TITLE,
    };
    let reviewed = [("month", i18n.month(topic.reviewed).into())];
    let facts = element("div", "")
        .add(element("p", "").text(&stages(i18n, topic)))
        .add(element("p", "").text(&i18n.with(keys::TOPIC_READ, &reviewed)))
        .add(element("p", "").say(i18n, keys::REVIEW_STATE));
    let facts = element("div", "app-source")
        .view(small(Icon::Source))
        .add(facts);
    let back = i18n.t(within_name);
    let lead = Signal::stored(i18n.t(topic.lead));
    page_head_within(i18n, (within, &back), &i18n.t(topic.title), lead).add(facts)
}

/// Links to the parts of the page.
fn contents(i18n: I18n, topic: &Topic) -> Element {
    let links = topic.sections.iter().map(|section| {
        let link = element("a", "app-contents__link")
            .set("href", &format!("#{}", section.anchor))
            .set("rel", "external")
            .say(i18n, section.title);
        element("li", "").add(link)
    });
    element("ul", "")
        .set("role", "list")
        .add_all(links.collect())
}

/// A panel that begins with its title.
fn panel(i18n: I18n, class: &'static str, id: &str, title: MessageId) -> Element {
    let title = element("h2", "app-panel__title")
        .set("id", id)
        .say(i18n, title);
    element("section", class)
        .set("aria-labelledby", id)
        .add(title)
}

/// What follows the text: questions back, questions for the clinic, the next page.
fn end(i18n: I18n, topic: &'static Topic) -> AnyView {
    let print = Press::second(i18n.t(keys::PRINT_TOPIC))
        .icon(Icon::Print)
        .on_press(files::print);
    let print = element("div", "app-cluster app-needs-script app-no-print").add(print);
    let parts = [
        checks(i18n, topic),
        for_my_clinic(i18n, topic),
        Some(print),
        Some(onward(i18n, topic)),
    ];
    together(parts.into_iter().flatten().map(Element::into_any).collect())
}

/// "For: before the first dose, the first weeks."
fn stages(i18n: I18n, topic: &Topic) -> String {
    let stages = if topic.stages == Stage::ALL {
        i18n.t(keys::STAGE_ANY_TIME)
    } else {
        let names: Vec<String> = topic
            .stages
            .iter()
            .map(|stage| i18n.t(stage_name(*stage)))
            .collect();
        names.join(" · ")
    };
    i18n.with(keys::TOPIC_FOR, &[("stages", stages.into())])
}

/// What a part of the journey is called.
fn stage_name(stage: Stage) -> MessageId {
    match stage {
        Stage::Before => keys::STAGE_BEFORE,
        Stage::FirstWeeks => keys::STAGE_FIRST_WEEKS,
        Stage::Later => keys::STAGE_LATER,
        Stage::After => keys::STAGE_AFTER,
    }
}

/// Questions back to the reader. Each answer opens and says whether it is right, also without the app.
fn checks(i18n: I18n, topic: &'static Topic) -> Option<Element> {
    let answers = |number: usize, check: &'static TeachBack| {
        let answers = check.answers.iter().enumerate().map(|(index, answer)| {
            let verdict = if index == check.right {
                keys::CHECK_RIGHT
            } else {
                keys::CHECK_NOT_QUITE
            };
            let verdict = element("p", "")
                .add(element("strong", "").say(i18n, verdict))
                .text(&format!(" {}", i18n.t(check.explanation)));
            element("li", "").view(disclosure(
                &format!("check-{number}-{index}"),
                "",
                &i18n.t(*answer),
                verdict.into_any(),
            ))
        });
        element("ul", "")
            .set("role", "list")
            .add_all(answers.collect())
    };
    let checks = topic.teach_back.iter().enumerate().map(|(number, check)| {
        element("div", "app-stack")
            .add(element("h3", "").say(i18n, check.question))
            .add(answers(number, check))
    });
    (!topic.teach_back.is_empty()).then(|| {
        panel(i18n, "app-panel app-no-print", "check", keys::CHECK_TITLE)
            .add(element("p", "app-note").say(i18n, keys::CHECK_NOTE))
            .add_all(checks.collect())
    })
}

/// What the reader may want to ask the clinic about this topic.
fn for_my_clinic(i18n: I18n, topic: &'static Topic) -> Option<Element> {
    (!topic.questions.is_empty()).then(|| {
        panel(
            i18n,
            "app-panel",
            "for-my-clinic",
            keys::FOR_MY_CLINIC_TITLE,
        )
        .add(element("p", "app-note").say(i18n, keys::FOR_MY_CLINIC_NOTE))
        .add(questions(i18n, topic.questions))
    })
}

/// The next topic, or the checklist after the last. A trap leads back to looking things up.
fn onward(i18n: I18n, topic: &'static Topic) -> Element {
    let next = TOPICS.iter().skip_while(|it| it.slug != topic.slug).nth(1);
    let is_trap = TRAPS.iter().any(|it| it.slug == topic.slug);
    let (page, icon, title, detail) = match next {
        Some(next) => (Page::Topic(next), Icon::Learn, next.title, next.gist()),
        None if is_trap => (
            Page::Medicines,
            Icon::Medicines,
            keys::MEDICINES_TITLE,
            keys::MEDICINES_LEAD,
        ),
        None => (
            Page::Checklist,
            Icon::Checklist,
            keys::CHECKLIST_TITLE,
            keys::CHECKLIST_DESCRIPTION,
        ),
    };
    let title = i18n.with(keys::TOPIC_NEXT, &[("topic", i18n.t(title).into())]);
    let detail = Signal::stored(i18n.t(detail));
    element("section", "app-panel app-panel--flush app-onward")
        .set("aria-label", &i18n.plain(keys::TOPIC_NEXT_NAME, &[]))
        .add(row(&page.path(i18n.language()), icon, &title, detail))
}
