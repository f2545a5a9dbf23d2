use super::icon::{Icon, icon};
use crate::ui::erased::{Act, Element, element};

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
pub(crate) struct Press {
    /// The verb.
    pub label: String,
    /// Its weight.
    pub weight: Weight,
    /// An icon before the word.
    pub icon: Option<Icon>,
    /// Whether it is a small one, inside a notice or a row.
    pub small: bool,
}

impl Press {
    /// The main button of a view.
    pub(crate) fn main(label: String) -> Self {
        Self {
            label,
            weight: Weight::Main,
            icon: None,
            small: false,
        }
    }

    /// An outlined button.
    pub(crate) fn second(label: String) -> Self {
        Self {
            weight: Weight::Second,
            ..Self::main(label)
        }
    }

    /// An underlined button inside something.
    pub(crate) fn quiet(label: String) -> Self {
        Self {
            weight: Weight::Quiet,
            small: true,
            ..Self::main(label)
        }
    }

    /// A smaller one.
    pub(crate) fn small(self) -> Self {
        Self {
            small: true,
            ..self
        }
    }

    /// With an icon before the word.
    pub(crate) fn icon(self, icon: Icon) -> Self {
        Self {
            icon: Some(icon),
            ..self
        }
    }

    /// The button that sends a form.
    pub(crate) fn submit(self) -> Element {
        self.element("submit")
    }

    /// The button.
    pub(crate) fn on_press(self, act: impl Into<Act>) -> Element {
        self.element("button").on_press(act.into())
    }

    fn element(self, kind: &str) -> Element {
        let Self {
            label,
            weight,
            icon: shape,
            small,
        } = self;
        let size = if small {
            "app-button--small"
        } else {
            "app-button--block"
        };
        let mut button = element("button", "")
            .set("class", &format!("{} {size}", weight.class()))
            .set("type", kind);
        if let Some(shape) = shape {
            button = button.view(icon(shape));
        }
        button.text(&label)
    }
}
