use leptos::prelude::*;

use super::{
    button::Press,
    callout::callout,
    disclosure::disclosure,
    figure::DrawingView,
    icon::{Icon, IconSize, icon, sized, small},
    source_line::{citations, source_line},
};
use crate::{
    catalog::learn::{Block, CareLevel, Content, Drawing, Phone, Side},
    i18n::{MessageId, keys},
    platform::{clock, ids},
    state::AppStore,
    ui::{
        context::I18n,
        erased::{Element, element, part, together},
        routes::Page,
    },
};

/// One statement of a learn page with what it rests on.
pub(crate) fn block(i18n: I18n, block: &'static Block) -> AnyView {
    let mut parts = match &block.content {
        Content::Paragraph(text) => vec![paragraph(i18n, *text).into_any()],
        Content::List { intro, items } => list(i18n, *intro, "ul", items),
        Content::Steps { intro, items } => list(i18n, *intro, "ol", items),
        Content::Table {
            caption,
            head,
            rows,
        } => vec![table(i18n, *caption, head, rows).into_any()],
        Content::CareCard { level, items, note } => {
            vec![care_card(i18n, *level, items, *note).into_any()]
        }
        Content::Warning { title, text } => {
            vec![callout(&i18n.t(*title), &i18n.t(*text), Vec::new()).into_any()]
        }
        Content::SourcesDiffer {
            title,
            sides,
            question,
        } => vec![sources_differ(i18n, *title, sides, *question).into_any()],
        Content::Word(word) => vec![disclosure(
            &format!("word-{}", word.anchor),
            "",
            &i18n.with(keys::WORD_EXPLAINED, &[("word", i18n.t(word.term).into())]),
            paragraph(i18n, word.meaning).into_any(),
        )],
        Content::Words(words) => {
            let words = words.iter().map(|word| {
                element("div", "")
                    .set("id", word.anchor)
                    .add(element("dt", "app-words__term").say(i18n, word.term))
                    .add(element("dd", "").say(i18n, word.meaning))
            });
            let words = element("dl", "app-words").add_all(words.collect());
            vec![words.into_any()]
        }
        Content::Questions(asked) => vec![questions(i18n, asked).into_any()],
        Content::Figure {
            drawing,
            title,
            parts,
        } => vec![figure(i18n, *drawing, *title, parts).into_any()],
        Content::Phones(phones) => {
            let lines = phones.iter().map(|it| phone_line(i18n, it)).collect();
            let lines = element("ul", "app-panel app-panel--flush")
                .set("role", "list")
                .add_all(lines);
            vec![lines.into_any()]
        }
    };
    parts.push(source_line(block.basis));
    together(parts)
}

/// Prepared questions, each with a way onto the person's own list.
pub(crate) fn questions(i18n: I18n, questions: &'static [MessageId]) -> Element {
    let questions = questions.iter().map(|question| {
        element("li", "app-questions__one")
            .add(element("span", "app-questions__text").say(i18n, *question))
            .view(add_question(i18n, i18n.plain(*question, &[]), true))
    });
    element("ul", "")
        .set("role", "list")
        .add_all(questions.collect())
}

fn paragraph(i18n: I18n, text: MessageId) -> Element {
    element("p", "").say(i18n, text)
}

/// A line, and the list that it introduces.
fn list(
    i18n: I18n,
    intro: MessageId,
    kind: &'static str,
    items: &'static [MessageId],
) -> Vec<AnyView> {
    vec![
        paragraph(i18n, intro).into_any(),
        list_of(i18n, kind, items).into_any(),
    ]
}

/// A list of messages; `kind` is its element.
fn list_of(i18n: I18n, kind: &'static str, items: &[MessageId]) -> Element {
    let items = items.iter().map(|item| element("li", "").say(i18n, *item));
    element(kind, "").add_all(items.collect())
}

/// A drawing, and in words what its numbers stand for.
fn figure(i18n: I18n, drawing: Drawing, title: MessageId, parts: &'static [MessageId]) -> Element {
    element("figure", "app-figure")
        .add(element("figcaption", "").say(i18n, title))
        .view(view! { <DrawingView drawing /> }.into_any())
        .add(list_of(i18n, "ol", parts))
}

/// When to get help: filled red, filled yellow, quiet indigo, each with a shape of its own.
pub(crate) fn care_card(
    i18n: I18n,
    level: CareLevel,
    items: &[MessageId],
    note: Option<MessageId>,
) -> Element {
    let (class, shape, title) = match level {
        CareLevel::Now => ("app-care app-care--now", Icon::Now, keys::CARE_NOW),
        CareLevel::Today => ("app-care app-care--today", Icon::Today, keys::CARE_TODAY),
        CareLevel::NextVisit => (
            "app-care app-care--next",
            Icon::Later,
            keys::CARE_NEXT_VISIT,
        ),
    };
    let action = match level {
        CareLevel::Now => Some((
            "app-button app-button--urgent app-button--block",
            "tel:119".to_owned(),
            keys::CARE_CALL_119,
        )),
        CareLevel::Today => Some((
            "app-button app-button--secondary app-button--block",
            Page::numbers_path(i18n.language()),
            keys::CARE_WHO_TO_CALL,
        )),
        CareLevel::NextVisit => None,
    };
    let head = element("div", "app-care__head")
        .view(sized(shape, IconSize::Large, ""))
        .add(element("h3", "").say(i18n, title));
    let when = element("strong", "").say(i18n, keys::CARE_IF);
    let mut body = element("div", "app-care__body")
        .add(element("p", "").add(when))
        .add(list_of(i18n, "ul", items));
    if let Some((class, href, label)) = action {
        let call = element("a", class)
            .set("href", &href)
            .view(icon(Icon::Phone))
            .add(element("span", "").say(i18n, label));
        body = body.add(element("div", "app-care__actions").add(call));
    }
    if let Some(note) = note {
        body = body.add(element("p", "app-note").say(i18n, note));
    }
    element("section", class).add(head).add(body)
}

/// Two documents disagree: both stand side by side, no colour takes a side.
fn sources_differ(
    i18n: I18n,
    title: MessageId,
    sides: &'static [Side],
    question: MessageId,
) -> Element {
    let title = i18n.with(keys::DIFFER_TITLE, &[("topic", i18n.t(title).into())]);
    let head = element("div", "app-differ__head")
        .view(sized(Icon::Differ, IconSize::Large, ""))
        .add(element("h3", "").text(&title));
    let sides = sides.iter().map(|side| {
        element("li", "app-differ__side")
            .add(element("h4", "").say(i18n, side.who))
            .add(paragraph(i18n, side.text))
            .add(citations(i18n, side.citations))
    });
    let sides = element("ul", "app-differ__sides")
        .set("role", "list")
        .add_all(sides.collect());
    let words = element("p", "")
        .add(element("strong", "").say(i18n, keys::DIFFER_QUESTION))
        .add(element("br", ""))
        .say(i18n, question);
    let ask = element("div", "app-differ__ask")
        .add(words)
        .view(add_question(i18n, i18n.plain(question, &[]), false));
    element("section", "app-differ")
        .add(head)
        .add(sides)
        .add(ask)
}

/// Puts a prepared question, without marks of direction, on the person's own list, once.
pub(crate) fn add_question(i18n: I18n, text: String, is_small: bool) -> AnyView {
    let store = expect_context::<AppStore>();
    part(move || {
        if store.checklist().read().asks(&text) {
            return element("p", "app-note app-icon-note")
                .set("role", "status")
                .view(small(Icon::Tick))
                .say(i18n, keys::QUESTION_ADDED)
                .into_any();
        }
        let text = text.clone();
        let add = Press {
            small: is_small,
            ..Press::second(i18n.t(keys::ACTION_ADD_QUESTION)).icon(Icon::Question)
        };
        let add = add.on_press(move || store.ask(&ids::new_id(), &text, clock::now()));
        element("div", "app-needs-script app-no-print")
            .add(add)
            .into_any()
    })
}

fn table(
    i18n: I18n,
    caption: MessageId,
    head: &'static [MessageId],
    rows: &'static [&'static [MessageId]],
) -> Element {
    let names = head
        .iter()
        .map(|name| element("th", "").set("scope", "col").say(i18n, *name));
    let names = element("tr", "").add_all(names.collect());
    let row = |row: &&'static [MessageId]| {
        let cells = row.iter().zip(head).enumerate();
        let cells = cells.map(|(index, (cell, name))| {
            let cell_of_row = if index == 0 {
                element("th", "").set("scope", "row")
            } else {
                element("td", "").set("data-name", &i18n.plain(*name, &[]))
            };
            cell_of_row.say(i18n, *cell)
        });
        element("tr", "").add_all(cells.collect())
    };
    element("table", "app-table app-table--cards")
        .add(element("caption", "").say(i18n, caption))
        .add(element("thead", "").add(names))
        .add(element("tbody", "").add_all(rows.iter().map(row).collect()))
}

fn phone_line(i18n: I18n, phone: &'static Phone) -> Element {
    let body = element("div", "app-phone__body")
        .add(element("h3", "app-phone__name").say(i18n, phone.name))
        .add(element("p", "app-row__detail").say(i18n, phone.detail))
        .add(citations(i18n, phone.citations));
    let call = element("a", "app-button app-button--secondary")
        .set("href", &format!("tel:{}", phone.number.replace('-', "")))
        .view(icon(Icon::Phone))
        .add(element("span", "app-ltr").text(phone.number));
    element("li", "app-phone").add(body).add(call)
}
