use leptos::{
    ev::{Event, KeyboardEvent},
    prelude::*,
};

use super::{Asked, GoTo, NONE, TYPED, names};
use crate::{
    catalog::medicines::{MOST, Suggestion, level},
    domain::interaction::Level,
    i18n::keys,
    platform::document,
    ui::{
        components::{
            icon::{Icon, icon, small},
            level::level_tag,
        },
        context::{Drafts, I18n, MedicineList},
        erased::{Act, Element, attribute, element, memo, part, text},
    },
};

/// Rows of the list: suggestions, and what was typed.
const OFFERS: usize = MOST + 1;

/// Id of the list of options.
const OPTIONS: &str = "options";

/// Id of the sentence below the label.
const HINT: &str = "q-hint";

fn option_id(number: usize) -> String {
    format!("option-{number}")
}

/// What is offered while someone types, in the order of the list. The last is always what was typed.
#[derive(Clone)]
enum Offer {
    Name(Suggestion),
    AsTyped,
}

/// The state of the combobox.
#[derive(Clone, Copy)]
struct Combobox {
    go_to: GoTo,
    typed: Signal<String>,
    offers: Memo<Vec<Offer>>,
    is_open: RwSignal<bool>,
    /// The option that Enter chooses.
    active: RwSignal<Option<usize>>,
}

impl Combobox {
    fn new(asked: Asked, go_to: GoTo) -> Self {
        let drafts = expect_context::<Drafts>();
        let list = expect_context::<MedicineList>();
        let typed = text(move || drafts.get(TYPED).unwrap_or_else(|| asked.typed()));
        let is_open = RwSignal::new(false);
        let find = move |_: Option<&Vec<Offer>>| {
            let typed = typed.get();
            match list.get() {
                Some(list) if is_open.get() && !typed.trim().is_empty() => list
                    .suggest(&typed)
                    .into_iter()
                    .map(Offer::Name)
                    .chain([Offer::AsTyped])
                    .collect(),
                _ => Vec::new(),
            }
        };
        // Looked for once, asked for several times.
        let offers = Memo::new_with_compare(find, |_, _| true);
        Self {
            go_to,
            typed,
            offers,
            is_open,
            active: RwSignal::new(None),
        }
    }

    /// Whether the list is shown, tracked.
    fn is_shown(self) -> bool {
        self.is_open.get() && !self.offers.read().is_empty()
    }

    fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    fn choose(self, offer: &Offer) {
        self.close();
        match offer {
            Offer::Name(suggestion) => self.go_to.name(suggestion.name),
            Offer::AsTyped => self.go_to.meaning(&self.typed.get_untracked(), NONE),
        }
    }

    /// Moves to the next or previous option, from the last to the first.
    fn step(self, is_forward: bool) {
        self.is_open.set(true);
        let count = self.offers.read_untracked().len();
        let Some(last) = count.checked_sub(1) else {
            return;
        };
        self.active.update(|active| {
            *active = Some(match (*active, is_forward) {
                (Some(at), true) if at < last => at + 1,
                (None | Some(_), true) => 0,
                (Some(at), false) if at > 0 => at - 1,
                (None | Some(_), false) => last,
            });
        });
        if let Some(active) = self.active.get_untracked() {
            document::scroll_into_view(&option_id(active));
        }
    }

    fn key(self, event: &KeyboardEvent) {
        // A key that ends the composing of a syllable is not for us.
        if event.is_composing() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => self.step(true),
            "ArrowUp" => self.step(false),
            "Enter" => {
                let offer = self
                    .active
                    .get_untracked()
                    .filter(|_| self.is_open.get_untracked())
                    .and_then(|at| self.offers.read_untracked().get(at).cloned());
                let typed = self.typed.get_untracked();
                match offer {
                    Some(offer) => self.choose(&offer),
                    None if typed.trim().is_empty() => return,
                    None => {
                        self.close();
                        self.go_to.name(typed.trim());
                    }
                }
            }
            "Escape" if self.is_open.get_untracked() => self.close(),
            _ => return,
        }
        event.prevent_default();
    }
}

/// The field: a combobox whose list is fed by what is typed. Nothing typed leaves the page.
pub(super) fn search(i18n: I18n, asked: Asked, go_to: GoTo) -> Element {
    let combobox = Combobox::new(asked, go_to);
    let offers = combobox.offers;
    let count = text(move || {
        if combobox.is_shown() {
            let count = offers.read().len() - 1;
            i18n.with(keys::MEDICINES_COUNT, &[("count", count.into())])
        } else {
            String::new()
        }
    });
    let label = element("label", "app-field__label")
        .set("for", TYPED)
        .say(i18n, keys::MEDICINES_LABEL);
    let hint = element("p", "app-field__hint")
        .set("id", HINT)
        .say(i18n, keys::MEDICINES_HINT);
    let field = element("div", "app-search__box")
        .view(icon(Icon::Search))
        .add(input(combobox))
        .view(clear(i18n, combobox));
    let count = element("p", "app-hidden-visually")
        .set("role", "status")
        .view(count.into_any());
    element("div", "app-search app-needs-script app-no-print")
        .set("role", "search")
        .add(label)
        .add(hint)
        .add(field)
        .add(options(i18n, combobox))
        .add(count)
}

fn input(combobox: Combobox) -> Element {
    let drafts = expect_context::<Drafts>();
    let type_in = move |text| {
        drafts.set(TYPED, text);
        combobox.active.set(None);
        combobox.is_open.set(true);
    };
    let is_shown = move || Some(combobox.is_shown().to_string());
    let active = move || Some(combobox.active.get().map(option_id).unwrap_or_default());
    let still = [
        ("id", TYPED),
        ("role", "combobox"),
        ("dir", "auto"),
        ("autocomplete", "off"),
        ("autocapitalize", "off"),
        ("spellcheck", "false"),
        ("enterkeyhint", "search"),
        ("aria-autocomplete", "list"),
        ("aria-controls", OPTIONS),
        ("aria-describedby", HINT),
    ];
    still
        .into_iter()
        .fold(
            element("input", "app-search__input"),
            |input, (name, value)| input.set(name, value),
        )
        .follow("aria-expanded", attribute(is_shown))
        .follow("aria-activedescendant", attribute(active))
        .value(combobox.typed)
        .on_input(Box::new(type_in))
        .on_key(Box::new(move |event| combobox.key(&event)))
        .on_event("blur", Box::new(move |_| combobox.close()))
}

/// Empties the field, while there is something in it.
fn clear(i18n: I18n, combobox: Combobox) -> AnyView {
    let drafts = expect_context::<Drafts>();
    let typed = combobox.typed;
    // Else the button would be made anew at every keystroke. A type that other memos have, too.
    let is_typed = memo(move || (!typed.read().is_empty()).then(String::new));
    part(move || {
        if is_typed.read().is_none() {
            return ().into_any();
        }
        let clear = move || {
            drafts.set(TYPED, String::new());
            combobox.close();
            document::focus(TYPED);
        };
        element("button", "app-search__clear")
            .set("type", "button")
            .set("aria-label", &i18n.plain(keys::MEDICINES_CLEAR, &[]))
            .on_press(Act::from(clear))
            .view(small(Icon::Close))
            .into_any()
    })
}

fn options(i18n: I18n, combobox: Combobox) -> Element {
    let is_hidden = move || (!combobox.is_shown()).then(String::new);
    let options = (0..OFFERS).map(|number| option(i18n, combobox, number));
    let list = element("ul", "app-search__list")
        .set("id", OPTIONS)
        .follow("hidden", attribute(is_hidden))
        .set("role", "listbox")
        .set("aria-label", &i18n.plain(keys::MEDICINES_OPTIONS, &[]))
        .add_all(options.collect());
    // The field keeps the focus while an option is pressed.
    ["pointerdown", "mousedown"]
        .into_iter()
        .fold(list, |list, name| {
            list.on_event(name, Box::new(|event: Event| event.prevent_default()))
        })
}

/// One row of the list. The rows stay while someone types, and what they say changes: so a keystroke is quick.
fn option(i18n: I18n, combobox: Combobox, number: usize) -> Element {
    let Combobox { offers, active, .. } = combobox;
    let row = Memo::new(move |_| {
        let offers = offers.read();
        offers
            .get(number)
            .map(|offer| Row::new(i18n, combobox, offer))
    });
    let of_row = move |part: fn(&Row) -> &str| {
        text(move || row.read().as_ref().map(part).unwrap_or_default().to_owned()).into_any()
    };
    let level = Memo::new(move |_| row.read().as_ref()?.level);
    let is_hidden = move || row.read().is_none().then(String::new);
    let is_active = move || Some((active.get() == Some(number)).to_string());
    let choose = move || {
        let offer = offers.read_untracked().get(number).cloned();
        if let Some(offer) = offer {
            combobox.choose(&offer);
        }
    };
    let body = element("span", "app-row__body")
        .add(element("bdi", "app-row__title").view(of_row(|row| &row.title)))
        .add(element("bdi", "app-search__detail").view(of_row(|row| &row.detail)));
    element("li", "app-search__option")
        .set("id", &option_id(number))
        .set("role", "option")
        .follow("hidden", attribute(is_hidden))
        .follow("aria-selected", attribute(is_active))
        .on_press(Act::from(choose))
        .add(body)
        .view(part(move || {
            let level = level.get();
            level
                .map(|level| level_tag(i18n, level).into_any())
                .into_any()
        }))
}

/// What a row of the list says.
#[derive(Clone, PartialEq, Eq)]
struct Row {
    title: String,
    detail: String,
    level: Option<Level>,
}

impl Row {
    fn new(i18n: I18n, combobox: Combobox, offer: &Offer) -> Self {
        match offer {
            Offer::Name(Suggestion { name, holds, .. }) if holds.is_empty() => Self {
                title: (*name).to_owned(),
                detail: String::new(),
                level: None,
            },
            Offer::Name(Suggestion {
                name,
                holds,
                is_a_guess,
            }) => {
                let title = names(i18n.language(), holds);
                let guess = is_a_guess.then(|| i18n.t(keys::MEDICINES_DID_YOU_MEAN));
                let detail = match (title != *name, guess) {
                    (true, Some(guess)) => format!("{guess} {name}"),
                    (true, None) => (*name).to_owned(),
                    (false, guess) => guess.unwrap_or_default(),
                };
                Self {
                    title,
                    detail,
                    level: Some(level(holds)),
                }
            }
            Offer::AsTyped => {
                let typed = combobox.typed.get_untracked();
                let typed = ("typed", typed.trim().into());
                Self {
                    title: i18n.with(keys::MEDICINES_AS_TYPED, &[typed]),
                    detail: String::new(),
                    level: Some(Level::NotCovered),
                }
            }
        }
    }
}
