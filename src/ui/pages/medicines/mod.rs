//! Look up a medicine, food, herb, vaccine or therapy; the person's own list.

mod answer;
mod mine;
mod pharmacist;
mod search;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
    location::Url,
};

pub(super) use self::mine::{fetch_when_needed, to_tell};
use self::{answer::AnswerView, mine::MyMedicines, search::Search};
use crate::{
    catalog::{
        learn::TRAPS,
        medicines::{Catalogue, Found, Product, Suggestion, level},
    },
    i18n::{Language, keys},
    platform::document,
    ui::{
        components::{
            button::{Button, Weight},
            icon::Icon,
            level::LevelTag,
            page_head::PageHead,
            row::Row,
        },
        context::{Drafts, Fetched, MedicineList, use_i18n},
        erased::part,
        routes::Page,
    },
};

/// Name of the draft of what is typed, id of its field, and its name in the address.
const TYPED: &str = "q";
/// In the address: which of several meanings, or that it is none of them.
const MEANING: &str = "is";
const NONE: &str = "none";
/// The heading of the answer, for the focus.
const ANSWER: &str = "answer";

/// The address of the answer to a name.
pub(super) fn answer_path(language: Language, name: &str) -> String {
    format!(
        "{}?{TYPED}={}",
        Page::Medicines.path(language),
        Url::escape(name)
    )
}

/// What is asked: the text in the address, and which meaning of it was chosen.
#[derive(Clone, PartialEq)]
struct Asked {
    typed: String,
    meaning: Option<String>,
}

/// Goes to the answer about a name.
#[derive(Clone, Copy)]
struct GoTo(StoredValue<Box<dyn Fn(&str) + Send + Sync>>);

impl GoTo {
    fn new() -> Self {
        let language = use_i18n().language();
        let drafts = expect_context::<Drafts>();
        let navigate = use_navigate();
        Self(StoredValue::new(Box::new(move |query| {
            drafts.forget(&[TYPED.to_owned()]);
            let path = format!("{}{query}", Page::Medicines.path(language));
            navigate(
                &path,
                NavigateOptions {
                    scroll: false,
                    ..NavigateOptions::default()
                },
            );
            document::focus_when_drawn(ANSWER.to_owned());
        })))
    }

    /// The answer to a name, as typed or chosen.
    fn name(self, name: &str) {
        self.0
            .with_value(|go| go(&format!("?{TYPED}={}", Url::escape(name))));
    }

    /// One of the meanings of a name, or none.
    fn meaning(self, name: &str, meaning: &str) {
        self.0.with_value(|go| {
            go(&format!(
                "?{TYPED}={}&{MEANING}={meaning}",
                Url::escape(name)
            ));
        });
    }
}

/// The page.
#[component]
pub(super) fn MedicinesPage() -> impl IntoView {
    let i18n = use_i18n();
    let list = expect_context::<MedicineList>();
    let query = use_query_map();
    let asked = Memo::new(move |_| {
        let query = query.read();
        Asked {
            typed: query.get(TYPED).unwrap_or_default().trim().to_owned(),
            meaning: query.get(MEANING),
        }
    });
    let go_to = GoTo::new();
    Effect::new(move |_| list.fetch());
    let answer = move || {
        let asked = asked.get();
        if asked.typed.is_empty() {
            return ().into_any();
        }
        match list.fetched() {
            Fetched::There(list) => answer(list, asked, go_to),
            Fetched::Missing => view! { <Missing /> }.into_any(),
            Fetched::NotYet | Fetched::OnItsWay => {
                view! { <p role="status">{i18n.t(keys::MEDICINES_LOADING)}</p> }.into_any()
            }
        }
    };
    view! {
        <div class="app-columns">
            <div class="app-stack app-stack--wide">
                <PageHead title=i18n.t(keys::MEDICINES_TITLE) lead=i18n.t(keys::MEDICINES_LEAD)>
                    <noscript>
                        <p class="app-note">{i18n.t(keys::MEDICINES_NO_SCRIPT)}</p>
                    </noscript>
                </PageHead>
                <Search asked go_to />
                {part(answer)}
            </div>
            <div class="app-stack app-stack--wide">
                <MyMedicines />
                <Traps />
            </div>
        </div>
    }
}

/// The list cannot be had: what to do, and another try.
#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    let list = expect_context::<MedicineList>();
    view! {
        <div class="app-callout" role="alert">
            <div class="app-callout__body">
                <p>{i18n.t(keys::MEDICINES_NOT_LOADED)}</p>
                <Button
                    label=i18n.t(keys::MEDICINES_LOAD_AGAIN)
                    weight=Weight::Second
                    small=true
                    on_press=move || list.fetch()
                />
            </div>
        </div>
    }
}

/// What the address asks: an answer, or which of several is meant.
fn answer(list: &'static Catalogue, Asked { typed, meaning }: Asked, go_to: GoTo) -> AnyView {
    let language = use_i18n().language();
    if meaning.as_deref() == Some(NONE) {
        return view! { <AnswerView list product=None typed /> }.into_any();
    }
    match list.look_up(&typed, language) {
        Found::One(product) => view! { <AnswerView list product=Some(product) typed /> }.into_any(),
        Found::Several(products) => {
            let chosen = meaning
                .and_then(|meaning| meaning.parse::<usize>().ok())
                .and_then(|meaning| products.get(meaning).cloned());
            if chosen.is_some() {
                view! { <AnswerView list product=chosen typed /> }.into_any()
            } else {
                which_one(&products, typed, go_to)
            }
        }
        Found::Nothing(near) => view! {
            {(!near.is_empty()).then(|| did_you_mean(near, go_to))}
            <AnswerView list product=None typed />
        }
        .into_any(),
    }
}

/// A name that may have been meant, with what it holds and its level.
fn choice(name: &str, product: Option<&Product>, choose: impl Fn() + 'static) -> AnyView {
    let language = use_i18n().language();
    let holds = product.map(|product| {
        let names: Vec<&str> = product.holds.iter().map(|it| it.name(language)).collect();
        names.join(" + ")
    });
    let detail = holds
        .filter(|holds| holds != name)
        .map(|holds| view! { <bdi class="app-row__detail">{holds}</bdi> });
    let tag = product.map(|product| view! { <LevelTag level=level(&product.holds) /> });
    view! {
        <li>
            <button
                class="app-row app-row--plain app-row--button"
                type="button"
                on:click=crate::ui::erased::on(move |_| choose())
            >
                <span class="app-row__body">
                    <bdi class="app-row__title">{name.to_owned()}</bdi>
                    {detail}
                    {tag}
                </span>
            </button>
        </li>
    }
    .into_any()
}

fn did_you_mean(near: Vec<Suggestion>, go_to: GoTo) -> AnyView {
    let i18n = use_i18n();
    let rows = near
        .into_iter()
        .map(|Suggestion { name, holds, .. }| {
            let product = (!holds.is_empty()).then_some(Product { name, holds });
            choice(name, product.as_ref(), move || go_to.name(name))
        })
        .collect_view();
    view! {
        <section class="app-stack" aria-labelledby="did-you-mean">
            <h2 id="did-you-mean">{i18n.t(keys::MEDICINES_DID_YOU_MEAN)}</h2>
            <ul class="app-panel app-panel--flush" role="list">
                {rows}
            </ul>
        </section>
    }
    .into_any()
}

/// A name of several things: which one is on the box?
fn which_one(products: &[Product], typed: String, go_to: GoTo) -> AnyView {
    let i18n = use_i18n();
    let rows = products
        .iter()
        .enumerate()
        .map(|(number, product)| {
            let typed = typed.clone();
            choice(product.name, Some(product), move || {
                go_to.meaning(&typed, &number.to_string());
            })
        })
        .collect_view();
    let none = i18n.t(keys::MEDICINES_NONE_OF_THESE);
    view! {
        <section class="app-stack" aria-labelledby=ANSWER>
            <h2 id=ANSWER tabindex="-1">
                {i18n.t(keys::MEDICINES_WHICH_ONE)}
            </h2>
            <p>{i18n.t(keys::MEDICINES_WHICH_ONE_TEXT)}</p>
            <ul class="app-panel app-panel--flush" role="list">
                {rows}
                {choice(&none, None, move || go_to.meaning(&typed, NONE))}
            </ul>
        </section>
    }
    .into_any()
}

/// The everyday traps.
#[component]
fn Traps() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="app-stack" aria-labelledby="traps">
            <h2 id="traps">{i18n.t(keys::MEDICINES_TRAPS)}</h2>
            <ul class="app-panel app-panel--flush" role="list">
                {TRAPS
                    .iter()
                    .map(|trap| {
                        view! {
                            <li>
                                <Row
                                    href=Page::Trap(trap).path(i18n.language())
                                    icon=Icon::Learn
                                    title=i18n.t(trap.title)
                                    detail=i18n.t(trap.gist())
                                />
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}
