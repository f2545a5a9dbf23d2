use std::sync::{Arc, OnceLock};

use leptos::prelude::*;

use super::answer::{CARD, statement_words};
use crate::{
    catalog::medicines::{Ingredient, level},
    i18n::{Language, MessageId, Translation, keys},
    platform::{network, screen},
    ui::{
        components::{button::Press, icon::Icon, level::look},
        context::I18n,
        erased::{Element, effect, element, part, spawn},
    },
};

/// A card to hold up to a Korean pharmacist: Korean large, the person's language beneath.
pub(super) fn pharmacist_card(i18n: I18n, name: String, holds: Vec<Ingredient>) -> Element {
    // The Korean messages, or that they cannot be had; and that it is known.
    let korean = Arc::new(OnceLock::new());
    let is_known = RwSignal::new(false);
    let found = Arc::clone(&korean);
    effect(move || {
        let found = Arc::clone(&found);
        spawn(async move {
            let translation = network::messages(Language::Ko)
                .await
                .and_then(|messages| Translation::new(Language::Ko, &messages).ok());
            found.get_or_init(|| translation.map(Arc::new));
            // The page may have been left meanwhile.
            is_known.try_set(true);
        });
    });
    let text = part(move || {
        if !is_known.get() {
            return ().into_any();
        }
        let view = if let Some(korean) = korean.get().cloned().flatten() {
            lines(Some(I18n::of(korean)), i18n, &name, &holds)
        } else {
            let note = element("p", "app-note").set("role", "status");
            element("div", "app-pharmacist__lines")
                .add(note.say(i18n, keys::PHARMACIST_NO_KOREAN))
                .add(lines(None, i18n, &name, &holds))
        };
        view.into_any()
    });
    let close = Press::second(i18n.t(keys::PHARMACIST_CLOSE))
        .icon(Icon::Close)
        .on_press(|| screen::close_dialog(CARD));
    let sheet = element("div", "app-pharmacist__sheet")
        .view(text)
        .add(element("div", "app-cluster").add(close));
    element("dialog", "app-pharmacist")
        .set("id", CARD)
        .set("aria-label", &i18n.plain(keys::PHARMACIST_TITLE, &[]))
        .add(sheet)
}

/// The lines of the card, each in Korean and beneath in the person's language.
fn lines(korean: Option<I18n>, i18n: I18n, name: &str, holds: &[Ingredient]) -> Element {
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
            let lines = lines
                .into_iter()
                .map(|line| element("dd", "").add(line.view("app-pharmacist__value")))
                .collect();
            element("div", "app-pharmacist__fact")
                .add(element("dt", "").add(say(title).view("app-pharmacist__name")))
                .add_all(lines)
        })
        .collect();
    let head = element("div", "app-pharmacist__head")
        // The card is read from its beginning: without this the button at its end has the focus.
        .set("autofocus", "")
        .set("tabindex", "-1")
        .add(say(keys::PHARMACIST_I_TAKE).view("app-pharmacist__lead"))
        .add(say(keys::PHARMACIST_CAN_I).view("app-pharmacist__lead"));
    element("div", "app-pharmacist__lines")
        .add(head)
        .add(element("dl", "app-pharmacist__facts").add_all(facts))
        .add(say(keys::PHARMACIST_ASK).view("app-pharmacist__value"))
}

/// One line in two languages.
struct Line {
    korean: Option<String>,
    own: String,
}

impl Line {
    fn view(self, class: &'static str) -> Element {
        let Self { korean, own } = self;
        let is_said = korean.as_ref() == Some(&own);
        let mut line = element("span", class);
        if let Some(korean) = korean {
            line = line.add(
                element("span", "")
                    .set("lang", "ko")
                    .set("dir", "auto")
                    .text(&korean),
            );
        }
        if !own.is_empty() && !is_said {
            line = line.add(
                element("span", "app-pharmacist__own")
                    .set("dir", "auto")
                    .text(&own),
            );
        }
        line
    }
}
