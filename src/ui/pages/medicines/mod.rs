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

pub(super) use self::mine::fetch_when_needed;
use self::{answer::answer_view, mine::my_medicines, search::search};
use crate::{
    catalog::{
        learn::TRAPS,
        medicines::{Catalogue, Found, Ingredient, Product, Suggestion, level},
    },
    i18n::{Language, keys},
    platform::document,
    ui::{
        components::{
            button::Press,
            icon::Icon,
            level::level_tag,
            page_head::{no_script, page_head},
            row::row,
        },
        context::{Drafts, Fetched, I18n, MedicineList, use_i18n},
        erased::{Act, Element, effect, element, memo, part},
        routes::Page,
    },
};

/// Name of the draft of what is typed, id of its field, and its name in the address.
const TYPED: &str = "q";
/// In the address: which of several meanings, or that it is none of them.
const MEANING: &str = "is";
const NONE: &str = "none";
/// The heading of the answer, or of what is asked back, for the focus.
const ANSWER: &str = "answer";

/// The address of the answer to a name.
pub(super) fn answer_path(language: Language, name: &str) -> String {
    format!("{}{}", Page::Medicines.path(language), query(name))
}

/// A name as it stands in the address.
fn query(name: &str) -> String {
    format!("?{TYPED}={}", Url::escape(name))
}

/// What is asked: the text in the address, and which meaning of it was chosen.
#[derive(Clone, Copy)]
struct Asked {
    typed: Memo<Option<String>>,
    meaning: Memo<Option<String>>,
}

impl Asked {
    fn new() -> Self {
        let query = use_query_map();
        let of = |name: &'static str| memo(move || query.read().get(name));
        Self {
            typed: of(TYPED),
            meaning: of(MEANING),
        }
    }

    /// The text, tracked.
    fn typed(self) -> String {
        let typed = self.typed.read();
        typed.as_deref().unwrap_or_default().trim().to_owned()
    }
}

/// Goes to the answer about a name.
#[derive(Clone, Copy)]
struct GoTo(StoredValue<Way>);

/// Goes to the page with this query.
type Way = Box<dyn Fn(&str) + Send + Sync>;

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
        self.0.with_value(|go| go(&query(name)));
    }

    /// One of the meanings of a name, or none.
    fn meaning(self, name: &str, meaning: &str) {
        self.0
            .with_value(|go| go(&format!("{}&{MEANING}={meaning}", query(name))));
    }
}

/// The page.
pub(super) fn medicines() -> AnyView {
    let i18n = use_i18n();
    let list = expect_context::<MedicineList>();
    let asked = Asked::new();
    let go_to = GoTo::new();
    effect(move || list.fetch());
    let answer = part(move || {
        let (typed, meaning) = (asked.typed(), asked.meaning.get());
        if typed.is_empty() {
            return ().into_any();
        }
        let view = match list.fetched() {
            Fetched::There(list) => {
                // Asked before the list had come: whoever still waits for the answer goes on to it.
                if document::has_focus(ANSWER) {
                    document::focus_when_drawn(ANSWER.to_owned());
                }
                answer(i18n, list, &typed, meaning.as_deref(), go_to)
            }
            Fetched::Missing => missing(i18n, list),
            Fetched::NotYet | Fetched::OnItsWay => element("p", "")
                .set("id", ANSWER)
                .set("role", "status")
                .set("tabindex", "-1")
                .say(i18n, keys::MEDICINES_LOADING),
        };
        view.into_any()
    });
    let lead = Signal::stored(i18n.t(keys::MEDICINES_LEAD));
    let head = page_head(&i18n.t(keys::MEDICINES_TITLE), lead)
        .add(no_script(i18n, keys::MEDICINES_NO_SCRIPT));
    let column = || element("div", "app-stack app-stack--wide");
    element("div", "app-columns")
        .add(
            column()
                .add(head)
                .add(search(i18n, asked, go_to))
                .view(answer),
        )
        .add(column().add(my_medicines(i18n)).add(traps(i18n)))
        .into_any()
}

/// The list cannot be had: what to do, and another try.
fn missing(i18n: I18n, list: MedicineList) -> Element {
    let again = Press::second(i18n.t(keys::MEDICINES_LOAD_AGAIN))
        .small()
        .on_press(move || list.fetch());
    let body = element("div", "app-callout__body")
        .add(element("p", "").say(i18n, keys::MEDICINES_NOT_LOADED))
        .add(again);
    element("div", "app-callout").set("role", "alert").add(body)
}

/// What the address asks: an answer, or which of several is meant.
fn answer(
    i18n: I18n,
    list: &'static Catalogue,
    typed: &str,
    meaning: Option<&str>,
    go_to: GoTo,
) -> Element {
    if meaning == Some(NONE) {
        return answer_view(i18n, list, None, typed, ANSWER);
    }
    match list.look_up(typed, i18n.language()) {
        Found::One(product) => answer_view(i18n, list, Some(product), typed, ANSWER),
        Found::Several(products) => {
            let chosen = meaning
                .and_then(|meaning| meaning.parse::<usize>().ok())
                .and_then(|meaning| products.get(meaning).cloned());
            match chosen {
                Some(chosen) => answer_view(i18n, list, Some(chosen), typed, ANSWER),
                None => which_one(i18n, &products, typed, go_to),
            }
        }
        Found::Nothing(near) if near.is_empty() => answer_view(i18n, list, None, typed, ANSWER),
        Found::Nothing(near) => element("div", "app-stack app-stack--wide")
            .add(did_you_mean(i18n, near, go_to))
            .add(answer_view(i18n, list, None, typed, "as-typed")),
    }
}

/// A name that may have been meant, with what it holds and its level.
fn choice(i18n: I18n, name: &str, holds: &[Ingredient], choose: Act) -> Element {
    let mut body =
        element("span", "app-row__body").add(element("bdi", "app-row__title").text(name));
    if !holds.is_empty() {
        let names = names(i18n.language(), holds);
        if names != name {
            body = body.add(element("bdi", "app-row__detail").text(&names));
        }
        body = body.add(level_tag(i18n, level(holds)));
    }
    let button = element("button", "app-row app-row--plain app-row--button")
        .set("type", "button")
        .on_press(choose)
        .add(body);
    element("li", "").add(button)
}

/// What something holds, in a language.
fn names(language: Language, holds: &[Ingredient]) -> String {
    let names: Vec<&str> = holds.iter().map(|it| it.name(language)).collect();
    names.join(" + ")
}

fn did_you_mean(i18n: I18n, near: Vec<Suggestion>, go_to: GoTo) -> Element {
    let rows = near
        .into_iter()
        .map(|Suggestion { name, holds, .. }| {
            choice(i18n, name, &holds, Act::from(move || go_to.name(name)))
        })
        .collect();
    let title = element("h2", "").set("id", ANSWER).set("tabindex", "-1");
    element("section", "app-stack")
        .set("aria-labelledby", ANSWER)
        .add(title.say(i18n, keys::MEDICINES_DID_YOU_MEAN))
        .add(list_of(rows))
}

/// Rows in a panel.
fn list_of(rows: Vec<Element>) -> Element {
    element("ul", "app-panel app-panel--flush")
        .set("role", "list")
        .add_all(rows)
}

/// A name of several things: which one is on the box?
fn which_one(i18n: I18n, products: &[Product], typed: &str, go_to: GoTo) -> Element {
    let meant = |meaning: String| {
        let typed = typed.to_owned();
        Act::from(move || go_to.meaning(&typed, &meaning))
    };
    let mut rows: Vec<Element> = products
        .iter()
        .enumerate()
        .map(|(number, it)| choice(i18n, it.name, &it.holds, meant(number.to_string())))
        .collect();
    let none = i18n.t(keys::MEDICINES_NONE_OF_THESE);
    rows.push(choice(i18n, &none, &[], meant(NONE.to_owned())));
    let title = element("h2", "").set("id", ANSWER).set("tabindex", "-1");
    element("section", "app-stack")
        .set("aria-labelledby", ANSWER)
        .add(title.say(i18n, keys::MEDICINES_WHICH_ONE))
        .add(element("p", "").say(i18n, keys::MEDICINES_WHICH_ONE_TEXT))
        .add(list_of(rows))
}

/// The everyday traps.
fn traps(i18n: I18n) -> Element {
    let rows = TRAPS
        .iter()
        .map(|trap| {
            let href = Page::Trap(trap).path(i18n.language());
            let gist = Signal::stored(i18n.t(trap.gist()));
            element("li", "").add(row(&href, Icon::Learn, &i18n.t(trap.title), gist))
        })
        .collect();
    let title = element("h2", "").set("id", "traps");
    element("section", "app-stack")
        .set("aria-labelledby", "traps")
        .add(title.say(i18n, keys::MEDICINES_TRAPS))
        .add(list_of(rows))
}
