use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::answer::{CARD, statement_words};
use crate::{
    catalog::medicines::{Ingredient, level},
    i18n::{Language, MessageId, Translation, keys},
    platform::{network, screen},
    ui::{
        components::{
            button::{Button, Weight},
            icon::Icon,
            level::look,
        },
        context::{I18n, use_i18n},
        erased::part,
    },
};

/// A card to hold up to a Korean pharmacist: Korean large, the person's language beneath.
#[component]
pub(super) fn PharmacistCard(
    /// The product.
    name: String,
    /// What it holds, as far as it is known.
    holds: Vec<Ingredient>,
) -> impl IntoView {
    let i18n = use_i18n();
    let korean = RwSignal::new(Korean::OnItsWay);
    Effect::new(move |_| {
        spawn_local(async move {
            let translation = network::messages(Language::Ko)
                .await
                .and_then(|messages| Translation::new(Language::Ko, &messages).ok());
            // The page may have been left meanwhile.
            let _ = korean.try_set(
                translation.map_or(Korean::Missing, |it| Korean::There(Arc::new(it))),
            );
        });
    });
    view! {
        <dialog class="app-pharmacist" id=CARD aria-label=i18n.plain(keys::PHARMACIST_TITLE, &[])>
            <div class="app-pharmacist__sheet">
                {part(move || match korean.get() {
                    Korean::OnItsWay => ().into_any(),
                    Korean::Missing => {
                        view! {
                            <p class="app-note" role="status">
                                {i18n.t(keys::PHARMACIST_NO_KOREAN)}
                            </p>
                            {lines(None, i18n, &name, &holds)}
                        }
                            .into_any()
                    }
                    Korean::There(korean) => lines(Some(I18n::of(korean)), i18n, &name, &holds),
                })}
                <div class="app-cluster">
                    <Button
                        label=i18n.t(keys::PHARMACIST_CLOSE)
                        icon=Icon::Close
                        weight=Weight::Second
                        on_press=|| screen::close_dialog(CARD)
                    />
                </div>
            </div>
        </dialog>
    }
}

/// The Korean messages.
#[derive(Clone)]
enum Korean {
    OnItsWay,
    There(Arc<Translation>),
    Missing,
}

/// The lines of the card, each in Korean and beneath in the person's language.
fn lines(korean: Option<I18n>, i18n: I18n, name: &str, holds: &[Ingredient]) -> AnyView {
    let say = |id: MessageId| Line {
        korean: korean.map(|korean| korean.t(id)),
        own: i18n.t(id),
    };
    let look = look(level(holds));
    let ingredients = |language: Language| {
        let names: Vec<&str> = holds.iter().map(|it| it.name(language)).collect();
        names.join(" + ")
    };
    let mut facts = vec![(
        keys::PHARMACIST_PRODUCT,
        vec![Line {
            korean: Some(name.to_owned()),
            own: String::new(),
        }],
    )];
    if !holds.is_empty() {
        let line = Line {
            korean: Some(ingredients(Language::Ko)),
            own: ingredients(i18n.language()),
        };
        facts.push((keys::PHARMACIST_HOLDS, vec![line]));
    }
    let listed = || {
        holds.iter().filter_map(|it| match it {
            Ingredient::Listed(substance) => Some(*substance),
            Ingredient::NotListed(_) => None,
        })
    };
    let reasons: Vec<Line> = listed()
        .filter_map(|it| it.finding)
        .map(|it| say(it.happens))
        .collect();
    if !reasons.is_empty() {
        facts.push((keys::PHARMACIST_WHY, reasons));
    }
    facts.push((keys::PHARMACIST_LIST_SAYS, vec![say(look.title)]));
    let sources: Vec<Line> = listed()
        .flat_map(|it| it.statements.iter())
        .map(|it| Line {
            korean: Some(statement_words(korean.unwrap_or(i18n), *it)),
            own: String::new(),
        })
        .collect();
    if !sources.is_empty() {
        facts.push((keys::PHARMACIST_SOURCE, sources));
    }
    let facts = facts
        .into_iter()
        .map(|(title, lines)| {
            let title = say(title);
            view! {
                <div class="app-pharmacist__fact">
                    <dt>{title.view("app-pharmacist__name")}</dt>
                    {lines
                        .into_iter()
                        .map(|line| view! { <dd>{line.view("app-pharmacist__value")}</dd> })
                        .collect_view()}
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="app-pharmacist__head">
            {say(keys::PHARMACIST_I_TAKE).view("app-pharmacist__lead")}
            {say(keys::PHARMACIST_CAN_I).view("app-pharmacist__lead")}
        </div>
        <dl class="app-pharmacist__facts">{facts}</dl>
        {say(keys::PHARMACIST_ASK).view("app-pharmacist__value")}
    }
    .into_any()
}

/// One line in two languages.
struct Line {
    korean: Option<String>,
    own: String,
}

impl Line {
    fn view(self, class: &'static str) -> AnyView {
        let Self { korean, own } = self;
        let is_said_twice = korean.as_ref().is_none_or(|korean| *korean == own);
        let own = (!own.is_empty() && !(is_said_twice && korean.is_some()))
            .then(|| view! { <span class="app-pharmacist__own" dir="auto">{own}</span> });
        view! {
            <span class=class>
                {korean.map(|korean| view! { <span lang="ko" dir="auto">{korean}</span> })} {own}
            </span>
        }
        .into_any()
    }
}
