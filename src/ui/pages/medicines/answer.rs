use leptos::prelude::*;

use super::{ANSWER, pharmacist::PharmacistCard};
use crate::{
    catalog::{
        learn::TRAPS,
        medicines::{Catalogue, Ingredient, Product, Statement, Substance, level},
    },
    domain::{
        interaction::{Basis, Caution, ChosenBy, Kind, Level, Origin, Verdict, caution, sources_differ},
        medicines::Medicine,
    },
    i18n::{Language, MessageId, keys},
    platform::{clock, ids, screen},
    state::AppStore,
    ui::{
        components::{
            button::{Button, Weight},
            icon::{Icon, IconSize, IconView},
            level::look,
            row::Row,
        },
        context::{I18n, use_i18n},
        erased::part,
        routes::Page,
    },
};

/// The `<dialog>` that a pharmacist looks at.
pub(super) const CARD: &str = "card";

/// One of the three answers: to a product of the list, or to a name that is not in it.
#[component]
pub(super) fn AnswerView(
    /// The list it is from.
    list: &'static Catalogue,
    /// What it is about; nothing when the name is not in the list.
    product: Option<Product>,
    /// What was typed.
    typed: String,
) -> impl IntoView {
    let i18n = use_i18n();
    let holds = product
        .as_ref()
        .map(|product| product.holds.clone())
        .unwrap_or_default();
    let level = level(&holds);
    let look = look(level);
    let name = product
        .as_ref()
        .map_or_else(|| typed.clone(), |product| product.name.to_owned());
    let count = list.substances().len();
    let edition = i18n.with(
        keys::ANSWER_LIST,
        &[
            ("date", i18n.date(list.date).into()),
            ("count", count.into()),
        ],
    );
    let on_card = (name.clone(), holds.clone());
    view! {
        <article class=look.answer aria-labelledby=ANSWER>
            <header class="app-answer__head">
                <IconView icon=look.icon size=IconSize::Large />
                <div>
                    <p class="app-answer__level">{i18n.t(look.level)}</p>
                    <h2 class="app-answer__title" id=ANSWER tabindex="-1">
                        {i18n.t(look.title)}
                    </h2>
                </div>
            </header>
            <div class="app-answer__body">
                {match &product {
                    Some(product) => on_the_box(i18n, product),
                    None => as_typed(i18n, &typed),
                }}
                {match product.as_ref() {
                    Some(product) => {
                        let several = product.holds.len() > 1;
                        product
                            .holds
                            .iter()
                            .map(|it| about(i18n, *it, several))
                            .collect_view()
                            .into_any()
                    }
                    None => not_covered(i18n, None),
                }}
                <Actions level name holds=holds.clone() />
                {read_more(i18n, &holds)}
            </div>
            <footer class="app-answer__meta">
                {sources(i18n, &holds)}
                <p class="app-note">{edition}</p>
            </footer>
        </article>
        <PharmacistCard name=on_card.0 holds=on_card.1 />
    }
}

/// "Is this on your box?", with the ingredients that are looked up, in Korean too.
fn on_the_box(i18n: I18n, product: &Product) -> AnyView {
    let language = i18n.language();
    let korean = |it: &Ingredient| match it {
        Ingredient::NotListed(name) => i18n.with(
            keys::ANSWER_PART_NOT_LISTED,
            &[("ingredient", (*name).into())],
        ),
        Ingredient::Listed(substance) if language != Language::Ko => {
            format!("{} ({})", substance.name(language), substance.name(Language::Ko))
        }
        _ => it.name(language).to_owned(),
    };
    let holds: Vec<String> = product.holds.iter().map(korean).collect();
    let holds = holds.join(" + ");
    let is_itself = product
        .holds
        .iter()
        .any(|it| it.name(language) == product.name);
    let line = if is_itself {
        holds
    } else {
        i18n.with(
            keys::ANSWER_HOLDS,
            &[
                ("product", product.name.into()),
                ("ingredients", holds.into()),
            ],
        )
    };
    view! {
        <div class="app-answer__product">
            <p class="app-note">{i18n.t(keys::ANSWER_IS_THIS_IT)}</p>
            <p class="app-answer__name">
                <strong>
                    <bdi>{line}</bdi>
                </strong>
            </p>
        </div>
    }
    .into_any()
}

fn as_typed(i18n: I18n, typed: &str) -> AnyView {
    view! {
        <div class="app-answer__product">
            <p class="app-note">{i18n.t(keys::ANSWER_YOU_TYPED)}</p>
            <p class="app-answer__name">
                <strong>
                    <bdi>{typed.to_owned()}</bdi>
                </strong>
            </p>
        </div>
    }
    .into_any()
}

/// What is known of one ingredient, and what to do.
fn about(i18n: I18n, ingredient: Ingredient, several: bool) -> AnyView {
    let heading = several.then(|| {
        let name = ingredient.name(i18n.language());
        let title = i18n.with(keys::ANSWER_ABOUT_PART, &[("ingredient", name.into())]);
        view! { <h3 class="app-answer__ingredient">{title}</h3> }
    });
    let text = match ingredient {
        Ingredient::NotListed(_) => not_covered(i18n, None),
        Ingredient::Listed(substance) => known(i18n, substance),
    };
    view! {
        {heading}
        {text}
    }
    .into_any()
}

fn known(i18n: I18n, substance: &'static Substance) -> AnyView {
    let Some(finding) = substance.finding else {
        return nothing_listed(i18n, substance);
    };
    let said = caution(Some(substance.origin), ChosenBy::NotSure);
    let differ = sources_differ(substance.statements.iter().map(|it| it.verdict));
    let is_often_had = matches!(substance.origin, Origin::Own | Origin::Either)
        && matches!(substance.kind, Kind::Drug | Kind::Food);
    let had_some = is_often_had && substance.answer().level() == Level::Avoid;
    view! {
        <div class="app-answer__part">
            <h3>{i18n.t(keys::ANSWER_HAPPENS)}</h3>
            <p>{i18n.t(finding.happens)}</p>
            {substance.basis.map(|basis| view! { <p class="app-note">{i18n.t(basis_words(basis))}</p> })}
        </div>
        <div class="app-answer__part">
            <h3>{i18n.t(keys::ANSWER_DO)}</h3>
            <p>{i18n.t(finding.advice)}</p>
            {cautions(i18n, said, Some(substance))}
            {had_some.then(|| view! { <p>{i18n.t(keys::ANSWER_ALREADY)}</p> })}
            {differ
                .then(|| {
                    view! {
                        <p class="app-icon-note">
                            <IconView icon=Icon::Differ size=IconSize::Small />
                            {i18n.t(keys::ANSWER_SOURCES_DIFFER)}
                        </p>
                    }
                })}
        </div>
    }
    .into_any()
}

fn nothing_listed(i18n: I18n, substance: &'static Substance) -> AnyView {
    let said = caution(Some(substance.origin), ChosenBy::NotSure);
    meaning(
        i18n,
        keys::ANSWER_NOTHING_LISTED_MEANS,
        keys::ANSWER_NOTHING_LISTED_DO,
        Caution {
            ask_before: false,
            ..said
        },
    )
}

fn not_covered(i18n: I18n, origin: Option<Origin>) -> AnyView {
    let said = caution(origin, ChosenBy::NotSure);
    meaning(
        i18n,
        keys::ANSWER_NOT_COVERED_MEANS,
        keys::ANSWER_NOT_COVERED_DO,
        Caution {
            ask_before: false,
            ..said
        },
    )
}

fn meaning(i18n: I18n, means: MessageId, to_do: MessageId, said: Caution) -> AnyView {
    view! {
        <div class="app-answer__part">
            <h3>{i18n.t(keys::ANSWER_MEANS)}</h3>
            <p>{i18n.t(means)}</p>
        </div>
        <div class="app-answer__part">
            <h3>{i18n.t(keys::ANSWER_DO)}</h3>
            <p>{i18n.t(to_do)}</p>
            {cautions(i18n, said, None)}
        </div>
    }
    .into_any()
}

/// What has to be said by how a person comes to it. What is said of food says it already.
fn cautions(i18n: I18n, said: Caution, substance: Option<&Substance>) -> AnyView {
    let is = |kind| substance.is_some_and(|it| it.kind == kind);
    let ask = if substance.is_some_and(|it| it.origin == Origin::Given) {
        keys::ANSWER_ASK_BEFORE_GIVEN
    } else {
        keys::ANSWER_ASK_BEFORE
    };
    let lines = [
        said.do_not_stop.then_some(keys::ANSWER_DO_NOT_STOP),
        (said.ask_before && !is(Kind::Food)).then_some(ask),
    ];
    lines
        .into_iter()
        .flatten()
        .map(|line| view! { <p>{i18n.t(line)}</p> })
        .collect_view()
        .into_any()
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
fn read_more(i18n: I18n, holds: &[Ingredient]) -> AnyView {
    let is_held = |slug: &str| {
        holds
            .iter()
            .any(|it| matches!(it, Ingredient::Listed(substance) if substance.page == slug))
    };
    let rows = TRAPS
        .iter()
        .filter(|trap| is_held(trap.slug))
        .map(|trap| {
            view! {
                <Row
                    href=Page::Trap(trap).path(i18n.language())
                    icon=Icon::Learn
                    title=i18n.t(keys::ANSWER_READ_MORE)
                    detail=i18n.t(trap.title)
                />
            }
        })
        .collect_view();
    view! { <div class="app-answer__more app-no-print">{rows}</div> }.into_any()
}

/// Every statement, with the document, its edition and when it was read.
fn sources(i18n: I18n, holds: &[Ingredient]) -> AnyView {
    let statements: Vec<Statement> = holds
        .iter()
        .flat_map(|it| match it {
            Ingredient::Listed(substance) => substance.statements.as_slice(),
            Ingredient::NotListed(_) => &[],
        })
        .copied()
        .collect();
    let Some(read) = statements.first().map(|it| it.document.read) else {
        return ().into_any();
    };
    view! {
        <div class="app-source">
            <IconView icon=Icon::Source size=IconSize::Small />
            <ul class="app-source__list" role="list">
                {statements
                    .into_iter()
                    .map(|it| {
                        view! {
                            <li>
                                {statement_words(i18n, it)}
                                {(!it.place.is_empty())
                                    .then(|| {
                                        view! {
                                            " "
                                            <bdi lang="en">{format!("({})", it.place)}</bdi>
                                        }
                                    })}
                            </li>
                        }
                    })
                    .collect_view()}
                <li>{i18n.with(keys::ANSWER_READ_ON, &[("month", i18n.month(read).into())])}</li>
            </ul>
        </div>
    }
    .into_any()
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
#[component]
fn Actions(level: Level, name: String, holds: Vec<Ingredient>) -> impl IntoView {
    let i18n = use_i18n();
    let store = expect_context::<AppStore>();
    let question = i18n.plain(keys::ANSWER_QUESTION, &[("name", name.as_str().into())]);
    let ids: Vec<String> = holds.iter().map(|it| it.id()).collect();
    let is_asked = {
        let question = question.clone();
        move || {
            let list = store.checklist().read();
            list.open_questions().iter().any(|(_, it)| *it == question)
        }
    };
    let is_mine = {
        let (name, ids) = (name.clone(), ids.clone());
        move || store.medicines().read().has(&name, &ids)
    };
    let ask_weight = if level == Level::NotCovered {
        Weight::Main
    } else {
        Weight::Second
    };
    let card_weight = if level == Level::NotCovered {
        Weight::Second
    } else {
        Weight::Main
    };
    let ask = part(move || {
        if is_asked() {
            return done(i18n, keys::ANSWER_QUESTION_ADDED);
        }
        let question = question.clone();
        view! {
            <Button
                label=i18n.t(keys::ANSWER_ADD_QUESTION)
                icon=Icon::Question
                weight=ask_weight
                on_press=move || store.ask(&ids::new_id(), &question, clock::now())
            />
        }
        .into_any()
    });
    let card = view! {
        <Button
            label=i18n.t(keys::ANSWER_CARD)
            icon=Icon::Card
            weight=card_weight
            on_press=|| screen::show_dialog(CARD)
        />
    };
    let add = part(move || {
        if is_mine() {
            return done(i18n, keys::ANSWER_ON_MY_LIST);
        }
        let medicine = Medicine {
            name: name.clone(),
            holds: ids.clone(),
            ..Medicine::default()
        };
        view! {
            <Button
                label=i18n.t(keys::ANSWER_ADD_MINE)
                icon=Icon::Plus
                weight=Weight::Second
                on_press=move || {
                    store.add_medicine(&ids::new_id(), medicine.clone(), clock::today(), clock::now());
                }
            />
        }
        .into_any()
    });
    let card = card.into_any();
    let buttons = if level == Level::NotCovered {
        [ask, card, add]
    } else {
        [card, ask, add]
    };
    view! { <div class="app-answer__actions app-no-print">{buttons.into_iter().collect_view()}</div> }
}

fn done(i18n: I18n, words: MessageId) -> AnyView {
    view! {
        <p class="app-note app-icon-note" role="status">
            <IconView icon=Icon::Tick size=IconSize::Small />
            {i18n.t(words)}
        </p>
    }
    .into_any()
}
