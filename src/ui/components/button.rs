use leptos::prelude::*;

use super::icon::{Icon, IconView};
use crate::ui::erased::{Act, on};

/// The weight of a button. One main button a view at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Filled.
    #[default]
    Main,
    /// Outlined.
    Second,
    /// Underlined.
    Quiet,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "app-button",
            Self::Second => "app-button app-button--secondary",
            Self::Quiet => "app-button app-button--quiet",
        }
    }
}

/// A button: a verb, and an icon before it where one helps.
#[component]
pub(crate) fn Button(
    /// The verb.
    #[prop(into)]
    label: String,
    /// What it does.
    #[prop(into)]
    on_press: Act,
    /// Its weight.
    #[prop(optional)]
    weight: Weight,
    /// An icon before the word.
    #[prop(optional)]
    icon: Option<Icon>,
    /// Whether it is a small one, inside a notice or a row.
    #[prop(optional)]
    small: bool,
    /// Id for a focus to go to.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let size = if small {
        " app-button--small"
    } else {
        " app-button--block"
    };
    let class = format!("{}{size}", weight.class());
    view! {
        <button
            class=class
            type="button"
            id=id
            on:click=on(move |_| on_press.now())
        >
            {icon.map(|icon| view! { <IconView icon /> })}
            {label}
        </button>
    }
}
