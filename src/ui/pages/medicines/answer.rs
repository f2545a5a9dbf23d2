use leptos::prelude::*;

use super::pharmacist::pharmacist_card;
use crate::{
    catalog::{
        learn::TRAPS,
        medicines::{Catalogue, Ingredient, Product, Statement, Substance, level},
    },
    domain::{
        interaction::{
            Basis, Caution, ChosenBy, Kind, Level, Origin, Severity, Verdict, caution,
            sources_differ,
        },
        medicines::Medicine,
    },
    i18n::{Language, MessageId, keys},
    platform::{clock, ids, screen},
    state::AppStore,
    ui::{
        components::{
            button::Press,
            icon::{Icon, IconSize, sized, small},
            level::look,
            row::row,
        },
        context::I18n,
        erased::{Element, element, part},
        routes::Page,
    },
};

/// The `<dialog>` that a pharmacist looks at.
pub(super) const CARD: &str = "card";

/// One of the three answers: to a product of the list, or to a name that is not in it. `heading` is its id.
pub(super) fn answer_view(
    i18n: I18n,
    list: &'static Catalogue,
    product: Option<Product>,
    typed: &str,
    heading: &'static str,
) -> Element {
    let (name, holds) = match product {
        Some(Product { name, holds }) => (name.to_owned(), holds),
        None => (typed.to_owned(), Vec::new()),
    };
    let level = level(&holds);
    let look = look(level);
    let title = element("div", "")
        .add(element("p", "app-answer__level").say(i18n, look.level))
        .add(
            element("h2", "app-answer__title")
                .set("id", heading)
                .set("tabindex", "-1")
                .say(i18n, look.title),
        );
    let head = element("header", "app-answer__head")
        .view(sized(look.icon, IconSize::Large, ""))
        .add(title);
    let several = holds.len() > 1;
    let mut about: Vec<Element> = holds
        .iter()
        .filter_map(|it| match it {
            Ingredient::Listed(substance) => Some(*substance),
            Ingredient::NotListed(_) => None,
        })
        .map(|it| about_part(i18n, several, it.name(i18n.language()), known(i18n, it)))
        .collect();
    // Of what is not in the list the same is said, so it is said once.
    let not_listed: Vec<&str> = holds
        .iter()
        .filter_map(|it| match it {
            Ingredient::Listed(_) => None,
            Ingredient::NotListed(name) => Some(*name),
        })
        .collect();
    if holds.is_empty() || !not_listed.is_empty() {
        let names = not_listed.join(" + ");
        about.push(about_part(i18n, several, &names, not_covered(i18n)));
    }
    let body = element("div", "app-answer__body")
        .add(subject(i18n, &name, &holds))
        .add_all(about)
        .add(actions(i18n, level, &name, &holds))
        .add_all(read_more(i18n, &holds));
    let edition = i18n.with(
        keys::ANSWER_LIST,
        &[
            ("date", i18n.date(list.date).into()),
            ("count", list.substances().len().into()),
        ],
    );
    let meta = element("footer", "app-answer__meta")
        .add_all(sources(i18n, &holds).into_iter().collect())
        .add(element("p", "app-note").text(&edition));
    let article = element("article", look.answer)
        .set("aria-labelledby", heading)
        .add(head)
        .add(body)
        .add(meta);
    element("div", "")
        .add(article)
        .add(pharmacist_card(i18n, name, holds))
}

/// What was typed, or "Is this on your box?" with the ingredients that are looked up, in Korean too.
fn subject(i18n: I18n, name: &str, holds: &[Ingredient]) -> Element {
    let language = i18n.language();
    let ingredients: Vec<String> = holds
        .iter()
        .map(|it| match it {
            Ingredient::NotListed(name) => i18n.with(
                keys::ANSWER_PART_NOT_LISTED,
                &[("ingredient", (*name).into())],
            ),
            Ingredient::Listed(substance) => names_side_by_side(substance, language),
        })
        .collect();
    let ingredients = ingredients.join(" + ");
    let is_itself = holds.iter().any(|it| it.name(language) == name);
    let (question, line) = if holds.is_empty() {
        (keys::ANSWER_YOU_TYPED, name.to_owned())
    } else if is_itself {
        (keys::ANSWER_IS_THIS_IT, ingredients)
    } else {
        let args = [
            ("product", name.into()),
            ("ingredients", ingredients.into()),
        ];
        (
            keys::ANSWER_IS_THIS_IT,
            i18n.with(keys::ANSWER_HOLDS, &args),
        )
    };
    element("div", "app-answer__product")
        .add(element("p", "app-note").say(i18n, question))
        .add(element("bdi", "app-answer__name").text(&line))
}

/// The name in the reader's language, with those that a box in Korea may show: the Latin and the Korean one.
fn names_side_by_side(substance: &Substance, language: Language) -> String {
    let own = substance.name(language);
    let mut others = vec![substance.name(Language::En), substance.name(Language::Ko)];
    others.retain(|name| *name != own);
    others.dedup();
    format!("{own} ({})", others.join(" · "))
}

/// What is said of an ingredient, under its name where there are several.
fn about_part(i18n: I18n, several: bool, name: &str, text: Element) -> Element {
    if !several {
        return text;
    }
    let title = i18n.with(keys::ANSWER_ABOUT_PART, &[("ingredient", name.into())]);
    element("section", "app-answer__ingredient")
        .add(element("h3", "").text(&title))
        .add(text)
}

fn known(i18n: I18n, substance: &'static Substance) -> Element {
    let said = caution(Some(substance.origin), ChosenBy::NotSure);
    let Some(finding) = substance.finding else {
        return parts(
            i18n,
            keys::ANSWER_MEANS,
            vec![keys::ANSWER_NOTHING_LISTED_MEANS],
            vec![Some(keys::ANSWER_NOTHING_LISTED_DO), do_not_stop(said)],
        );
    };
    let verdicts: Vec<Verdict> = substance.statements.iter().map(|it| it.verdict).collect();
    let differ = sources_differ(&verdicts);
    // What is said of food says it already.
    let ask = (said.ask_before && substance.kind != Kind::Food).then_some({
        if substance.origin == Origin::Given {
            keys::ANSWER_ASK_BEFORE_GIVEN
        } else {
            keys::ANSWER_ASK_BEFORE
        }
    });
    let is_often_had = matches!(substance.origin, Origin::Own | Origin::Either)
        && matches!(substance.kind, Kind::Drug | Kind::Food);
    let had_some = is_often_had && finding.severity == Severity::Avoid;
    parts(
        i18n,
        keys::ANSWER_HAPPENS,
        [Some(finding.happens), substance.basis.map(basis_words)]
            .into_iter()
            .flatten()
            .collect(),
        vec![
            Some(finding.advice),
            do_not_stop(said),
            ask,
            had_some.then_some(keys::ANSWER_ALREADY),
            differ.then_some(keys::ANSWER_SOURCES_DIFFER),
        ],
    )
}

fn not_covered(i18n: I18n) -> Element {
    let said = caution(None, ChosenBy::NotSure);
    parts(
        i18n,
        keys::ANSWER_MEANS,
        vec![keys::ANSWER_NOT_COVERED_MEANS],
        vec![Some(keys::ANSWER_NOT_COVERED_DO), do_not_stop(said)],
    )
}

fn do_not_stop(said: Caution) -> Option<MessageId> {
    said.do_not_stop.then_some(keys::ANSWER_DO_NOT_STOP)
}

/// What it is about, and what to do.
fn parts(
    i18n: I18n,
    title: MessageId,
    about: Vec<MessageId>,
    to_do: Vec<Option<MessageId>>,
) -> Element {
    let part = |title: MessageId, lines: Vec<MessageId>| {
        let lines = lines
            .into_iter()
            .map(|line| element("p", "").say(i18n, line))
            .collect();
        element("div", "app-answer__part")
            .add(element("h3", "").say(i18n, title))
            .add_all(lines)
    };
    element("div", "app-answer__parts")
        .add(part(title, about))
        .add(part(keys::ANSWER_DO, to_do.into_iter().flatten().collect()))
}

fn basis_words(basis: Basis) -> MessageId {
    match basis {
        Basis::Class => keys::ANSWER_BASIS_CLASS,
        Basis::Relative => keys::ANSWER_BASIS_RELATIVE,
        Basis::Laboratory => keys::ANSWER_BASIS_LABORATORY,
        Basis::NoStudy => keys::ANSWER_BASIS_NO_STUDY,
    }
}

fn verdict_words(verdict: Verdict) -> MessageId {
    match verdict {
        Verdict::Contraindicated => keys::ANSWER_VERDICT_CONTRAINDICATED,
        Verdict::Banned => keys::ANSWER_VERDICT_BANNED,
        Verdict::Avoid => keys::ANSWER_VERDICT_AVOID,
        Verdict::NotRecommended => keys::ANSWER_VERDICT_NOT_RECOMMENDED,
        Verdict::Precaution => keys::ANSWER_VERDICT_PRECAUTION,
        Verdict::Consider => keys::ANSWER_VERDICT_CONSIDER,
        Verdict::Named => keys::ANSWER_VERDICT_NAMED,
        Verdict::Measured => keys::ANSWER_VERDICT_MEASURED,
        Verdict::Laboratory => keys::ANSWER_VERDICT_LABORATORY,
        Verdict::Live => keys::ANSWER_VERDICT_LIVE,
        Verdict::NotListed => keys::ANSWER_VERDICT_NOT_LISTED,
    }
}

/// Pages that tell more, each once.
fn read_more(i18n: I18n, holds: &[Ingredient]) -> Vec<Element> {
    let is_held = |slug: &str| {
        holds
            .iter()
            .any(|it| matches!(it, Ingredient::Listed(substance) if substance.page == slug))
    };
    TRAPS
        .iter()
        .filter(|trap| is_held(trap.slug))
        .map(|trap| {
            let href = Page::Trap(trap).path(i18n.language());
            let name = Signal::stored(i18n.t(trap.title));
            let row = row(&href, Icon::Learn, &i18n.t(keys::ANSWER_READ_MORE), name);
            element("div", "app-answer__more app-no-print").add(row)
        })
        .collect()
}

/// Every statement, with the document, its edition and when it was read.
fn sources(i18n: I18n, holds: &[Ingredient]) -> Option<Element> {
    let statements: Vec<Statement> = holds
        .iter()
        .flat_map(|it| match it {
            Ingredient::Listed(substance) => substance.statements.as_slice(),
            Ingredient::NotListed(_) => &[],
        })
        .copied()
        .collect();
    let read = statements.first()?.document.read;
    let words = |it: Statement| {
        let line = element("li", "").text(&statement_words(i18n, it));
        if it.place.is_empty() {
            line
        } else {
            let place = element("bdi", "")
                .set("lang", "en")
                .text(&format!("({})", it.place));
            line.text(" ").add(place)
        }
    };
    let lines = statements.into_iter().map(words).collect();
    let read = i18n.with(keys::ANSWER_READ_ON, &[("month", i18n.month(read).into())]);
    let list = element("ul", "app-answer__sources")
        .set("role", "list")
        .add_all(lines)
        .add(element("li", "").text(&read));
    let view = element("div", "app-icon-note")
        .view(small(Icon::Source))
        .add(list);
    Some(view)
}

/// "French interaction list 2020, edition of October 2020: together only with care"
pub(super) fn statement_words(i18n: I18n, statement: Statement) -> String {
    let document = statement.document;
    let mut name = document
        .name
        .map_or_else(|| document.title.to_owned(), |name| i18n.t(name));
    if let Some(edition) = document.edition {
        let edition = i18n.with(
            keys::ANSWER_EDITION,
            &[("month", i18n.month(edition).into())],
        );
        name = format!("{name}, {edition}");
    }
    format!("{name}: {}", i18n.t(verdict_words(statement.verdict)))
}

/// What a person can do with the answer.
fn actions(i18n: I18n, level: Level, name: &str, holds: &[Ingredient]) -> Element {
    let store = expect_context::<AppStore>();
    let is_unknown = level == Level::NotCovered;
    let button = move |is_main: bool, label: MessageId| {
        let label = i18n.t(label);
        if is_main {
            Press::main(label)
        } else {
            Press::second(label)
        }
    };
    let question = i18n.plain(keys::ANSWER_QUESTION, &[("name", name.into())]);
    let medicine = Medicine {
        name: name.to_owned(),
        holds: holds.iter().map(|it| it.id()).collect(),
        ..Medicine::default()
    };
    let ask = part(move || {
        let question = question.clone();
        if store.checklist().read().asks(&question) {
            return done(i18n, keys::ANSWER_QUESTION_ADDED).into_any();
        }
        button(is_unknown, keys::ANSWER_ADD_QUESTION)
            .icon(Icon::Question)
            .on_press(move || store.ask(&ids::new_id(), &question, clock::now()))
            .into_any()
    });
    let card = button(!is_unknown, keys::ANSWER_CARD)
        .icon(Icon::Card)
        .on_press(|| screen::show_dialog(CARD))
        .into_any();
    let add = part(move || {
        let medicine = medicine.clone();
        if store
            .medicines()
            .read()
            .has(&medicine.name, &medicine.holds)
        {
            return done(i18n, keys::ANSWER_ON_MY_LIST).into_any();
        }
        let add = move || {
            store.add_medicine(
                &ids::new_id(),
                medicine.clone(),
                clock::today(),
                clock::now(),
            );
        };
        button(false, keys::ANSWER_ADD_MINE)
            .icon(Icon::Plus)
            .on_press(add)
            .into_any()
    });
    let buttons = if is_unknown {
        [ask, card, add]
    } else {
        [card, ask, add]
    };
    buttons.into_iter().fold(
        element("div", "app-answer__actions app-no-print"),
        Element::view,
    )
}

fn done(i18n: I18n, words: MessageId) -> Element {
    element("p", "app-note app-icon-note")
        .set("role", "status")
        .view(small(Icon::Tick))
        .say(i18n, words)
}
