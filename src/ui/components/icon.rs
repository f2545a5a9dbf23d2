use leptos::prelude::*;

use crate::ui::erased::element;

/// The icons, each one line on a grid of 24 by 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// `journey` in the visual language.
    Journey,
    /// `learn` in the visual language.
    Learn,
    /// `checklist` in the visual language.
    Checklist,
    /// `settings` in the visual language.
    Settings,
    /// `info` in the visual language.
    Info,
    /// `globe` in the visual language.
    Globe,
    /// `phone` in the visual language.
    Phone,
    /// `menu` in the visual language.
    Menu,
    /// `chevron` in the visual language.
    Chevron,
    /// `back` in the visual language.
    Back,
    /// `tick` in the visual language.
    Tick,
    /// `dash` in the visual language.
    Dash,
    /// `plus` in the visual language.
    Plus,
    /// `undo` in the visual language.
    Undo,
    /// `warning` in the visual language.
    Warning,
    /// `now` in the visual language.
    Now,
    /// `today` in the visual language.
    Today,
    /// `later` in the visual language.
    Later,
    /// `drop` in the visual language.
    Drop,
    /// `feel` in the visual language.
    Feel,
    /// `question` in the visual language.
    Question,
    /// `say` in the visual language.
    Say,
    /// `shield` in the visual language.
    Shield,
    /// `save` in the visual language.
    Save,
    /// `restore` in the visual language.
    Restore,
    /// `erase` in the visual language.
    Erase,
    /// `print` in the visual language.
    Print,
    /// `sun` in the visual language.
    Sun,
    /// `moon` in the visual language.
    Moon,
    /// `system` in the visual language.
    System,
    /// `differ` in the visual language.
    Differ,
    /// `source` in the visual language.
    Source,
    /// `plane` in the visual language.
    Plane,
    /// `medicines` in the visual language.
    Medicines,
    /// `search` in the visual language.
    Search,
    /// `close` in the visual language.
    Close,
    /// `avoid` in the visual language.
    Avoid,
    /// `ask` in the visual language.
    Ask,
    /// `watch` in the visual language.
    Watch,
    /// `reviewed` in the visual language.
    Reviewed,
    /// `unknown` in the visual language.
    Unknown,
    /// `card` in the visual language.
    Card,
    /// `visits` in the visual language.
    Visits,
    /// `calendar` in the visual language.
    Calendar,
    /// `pressure` in the visual language.
    Pressure,
    /// `step` in the visual language.
    Step,
    /// `lock` in the visual language.
    Lock,
    /// `share` in the visual language.
    Share,
    /// `copy` in the visual language.
    Copy,
    /// Three dots, as many apps draw their menus.
    Dots,
    /// `coordinator` in the visual language.
    Coordinator,
}

impl Icon {
    #[expect(clippy::too_many_lines, reason = "a line or three for each icon")]
    const fn path(self) -> &'static str {
        match self {
            Self::Visits => {
                "M6.5 5h11a3 3 0 0 1 3 3v9.5a3 3 0 0 1-3 3h-11a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM3.5 10h17M8 3v4M16 3v4M10.1 15.2a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0z"
            }
            Self::Calendar => {
                "M20.5 12V8a3 3 0 0 0-3-3h-11a3 3 0 0 0-3 3v9.5a3 3 0 0 0 3 3H12M3.5 10h17M8 3v4M16 3v4M18 15v6M15 18h6"
            }
            Self::Pressure => {
                "M12 20S3.3 15.1 3.3 9.2A4.7 4.7 0 0 1 12 6.8a4.7 4.7 0 0 1 8.7 2.4C20.7 15.1 12 20 12 20zM6.5 11.5h3l1.5-2.5 2 4.5 1.2-2h3.3"
            }
            Self::Step => "M3.5 6h5.5v5h5.5v5H20v4",
            Self::Lock => {
                "M7 10.5h10a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 18v-5A2.5 2.5 0 0 1 7 10.5zM8 10.5V7.7a4 4 0 0 1 8 0v2.8"
            }
            Self::Share => {
                "M12 15V3.6M7.8 7.6L12 3.4l4.2 4.2M5 12v6a2.6 2.6 0 0 0 2.6 2.6h8.8A2.6 2.6 0 0 0 19 18v-6"
            }
            Self::Copy => {
                "M11 8.5h7a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 8.5 18v-7A2.5 2.5 0 0 1 11 8.5zM15.5 8.5V6A2.5 2.5 0 0 0 13 3.5H6A2.5 2.5 0 0 0 3.5 6v7A2.5 2.5 0 0 0 6 15.5h2.5"
            }
            Self::Dots => {
                "M12 4.5a1 1 0 1 0 .01 0zM12 11a1 1 0 1 0 .01 0zM12 17.5a1 1 0 1 0 .01 0z"
            }
            Self::Coordinator => {
                "M3.5 19.5h17M6 19.5V9.5h12v10M9.5 9.5V5h5v4.5M12 12.5v4M10 14.5h4"
            }
            Self::Journey => {
                "M2.5 18c4 0 3.6-8.8 7.9-9.6M10.4 8a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0zM16.9 9.7l1.1 1.5M19.2 13.7l.6 1.8M20.5 18.4l.2 1.1"
            }
            Self::Learn => {
                "M12 6.6C10 5.1 7 4.6 3.5 4.8v13.4c3.5-.2 6.5.3 8.5 1.8 2-1.5 5-2 8.5-1.8V4.8C17 4.6 14 5.1 12 6.6zM12 6.6V20"
            }
            Self::Checklist => {
                "M3.5 6.6L5.1 8.2 8.3 5M3.5 13.6l1.6 1.6 3.2-3.2M12 6.8h8.5M12 13.8h8.5M3.8 20h2M8 20h.3M12 20h2M17 20h2"
            }
            Self::Settings => {
                "M3.5 7.5h8.4M17.1 7.5h3.4M3.5 16.5h3.4M12.1 16.5h8.4M11.9 7.5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM6.9 16.5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0z"
            }
            Self::Info => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM12 11v5.4M12 7.6v.1",
            Self::Globe => {
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM3 12h18M12 3c2.6 2.5 3.9 5.5 3.9 9s-1.3 6.5-3.9 9c-2.6-2.5-3.9-5.5-3.9-9S9.4 5.5 12 3z"
            }
            Self::Phone => {
                "M6.4 3.5h2.9l1.6 4.4-2.1 1.7a11.5 11.5 0 0 0 5.6 5.6l1.7-2.1 4.4 1.6v2.9a2.2 2.2 0 0 1-2.4 2.2A16.6 16.6 0 0 1 4.2 5.9a2.2 2.2 0 0 1 2.2-2.4z"
            }
            Self::Menu => "M4 7h16M4 12h16M4 17h10",
            Self::Chevron => "M9.5 5.5L16 12l-6.5 6.5",
            Self::Back => "M14.5 5.5L8 12l6.5 6.5",
            Self::Tick => "M5 12.7l4.6 4.6L19 7.5",
            Self::Dash => "M6 12h12",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Undo => "M8 4.5l-4.5 4.5L8 13.5M3.5 9h11a5.5 5.5 0 0 1 0 11H11",
            Self::Warning => "M12 3.6L2.8 19.6h18.4zM12 9.8v4.6M12 17v.1",
            Self::Now => "M8.1 2.8h7.8l5.3 5.3v7.8l-5.3 5.3H8.1l-5.3-5.3V8.1zM12 7v6.2M12 16.6v.1",
            Self::Today => "M12 2.3l9.7 9.7-9.7 9.7L2.3 12zM12 8v4.5l2.8 1.8",
            Self::Later => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM12 7v5.2l3.4 2",
            Self::Drop => {
                "M12 2.8s6.6 6.9 6.6 11.6a6.6 6.6 0 0 1-13.2 0C5.4 9.7 12 2.8 12 2.8zM9 14.6a3 3 0 0 0 2.6 2.9"
            }
            Self::Feel => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM8.8 9.6v.5M15.2 9.6v.5M8.5 15.2h7",
            Self::Question => {
                "M4 5.5h16v11.5h-8.5L7 20.5V17H4zM10 9.8a2.1 2.1 0 1 1 2.9 1.9c-.6.3-.9.6-.9 1.2M12 14.5v.1"
            }
            Self::Say => "M4 5.5h16V17h-8.5L7 20.5V17H4z",
            Self::Shield => {
                "M12 2.8l7.8 2.9v5.6c0 4.7-3.1 8.1-7.8 9.9-4.7-1.8-7.8-5.2-7.8-9.9V5.7zM9 9.3h6v6.2H9zM9 12h6"
            }
            Self::Save => {
                "M12 3.4v11.4M7.6 10.6l4.4 4.4 4.4-4.4M4.5 16v2.4a2.2 2.2 0 0 0 2.2 2.2h10.6a2.2 2.2 0 0 0 2.2-2.2V16"
            }
            Self::Restore => {
                "M12 15V3.6M7.6 8L12 3.6 16.4 8M4.5 16v2.4a2.2 2.2 0 0 0 2.2 2.2h10.6a2.2 2.2 0 0 0 2.2-2.2V16"
            }
            Self::Erase => {
                "M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5l.9 14h9.2l.9-14M10.2 10.5v6M13.8 10.5v6"
            }
            Self::Print => {
                "M7 8.5V3h10v5.5M7 17H5.2A2.2 2.2 0 0 1 3 14.8v-4.1a2.2 2.2 0 0 1 2.2-2.2h13.6a2.2 2.2 0 0 1 2.2 2.2v4.1a2.2 2.2 0 0 1-2.2 2.2H17M7 13.5h10V21H7z"
            }
            Self::Sun => {
                "M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM12 2.8v2M12 19.2v2M2.8 12h2M19.2 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M18.5 5.5l-1.4 1.4M6.9 17.1l-1.4 1.4"
            }
            Self::Moon => "M19.8 14.3A8.3 8.3 0 0 1 9.7 4.2a8.3 8.3 0 1 0 10.1 10.1z",
            Self::System => {
                "M5.5 4.5h13a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1 -2.5 2.5h-13a2.5 2.5 0 0 1 -2.5 -2.5v-7a2.5 2.5 0 0 1 2.5 -2.5zM8.5 20.5h7M12 16.5v4"
            }
            Self::Differ => {
                "M3 4.5h8v12H3zM13 7.5h8v12h-8zM5.5 8.5h3M5.5 12h3M15.5 11.5h3M15.5 15h3"
            }
            Self::Source => "M6.5 3.5h11v17L12 16.3l-5.5 4.2z",
            Self::Plane => {
                "M3.5 18.5h17M4 11.5l2 .2 2.5 2 11-4a1.9 1.9 0 0 0-1.3-3.5l-4 1.5-5.7-3-1.9.7 3.6 4.2-3 1.1-2-1.3z"
            }
            Self::Medicines => {
                "M6.5 11.6l5.1-5.1a4.2 4.2 0 0 1 5.9 5.9l-5.1 5.1a4.2 4.2 0 0 1 -5.9 -5.9zM9 9l6 6"
            }
            Self::Search => {
                "M3.8 10.5a6.7 6.7 0 1 0 13.4 0a6.7 6.7 0 1 0 -13.4 0zM15.4 15.4l5.1 5.1"
            }
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Avoid => "M8.1 2.8h7.8l5.3 5.3v7.8l-5.3 5.3H8.1l-5.3-5.3V8.1zM7.8 12h8.4",
            Self::Ask => "M12 2.3l9.7 9.7-9.7 9.7L2.3 12zM12 7.4v5.8M12 16.4v.1",
            Self::Watch => {
                "M2.5 12S6 5.6 12 5.6 21.5 12 21.5 12 18 18.4 12 18.4 2.5 12 2.5 12zM9.1 12a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0 -5.8 0z"
            }
            Self::Reviewed => "M6 3h8.3L18.5 7.2V21H6zM14 3v4.5h4.5M9.3 12.5h6M9.3 16.5h4",
            Self::Card => {
                "M5.5 5h13a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-13a3 3 0 0 1 -3 -3v-8a3 3 0 0 1 3 -3zM12 5v14M5.8 10h3M5.8 14h2M15.2 10h3M15.2 14h2"
            }
            Self::Unknown => {
                "M21.2 12a9.2 9.2 0 0 1 -1.5 5M16.6 20a9.2 9.2 0 0 1 -5.1 1.2M7.4 20a9.2 9.2 0 0 1 -3.6 -3.8M2.8 12a9.2 9.2 0 0 1 1.5 -5M7.4 4a9.2 9.2 0 0 1 5.1 -1.2M16.6 4a9.2 9.2 0 0 1 3.6 3.8M9.5 9.6a2.6 2.6 0 1 1 3.7 2.3c-.8.4-1.2.9-1.2 1.8M12 16.7v.1"
            }
        }
    }

    /// Icons that point along the line and turn round with it.
    const fn is_mirrored(self) -> bool {
        matches!(
            self,
            Self::Chevron | Self::Back | Self::Undo | Self::Journey
        )
    }
}

/// How large an icon is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IconSize {
    /// 20 px.
    Small,
    /// 24 px.
    #[default]
    Normal,
    /// 32 px.
    Large,
}

/// An icon. Always beside a word, so assistive technology passes over it.
pub(in crate::ui) fn icon(icon: Icon) -> AnyView {
    sized(icon, IconSize::Normal, "")
}

/// A small icon beside a word.
pub(in crate::ui) fn small(icon: Icon) -> AnyView {
    sized(icon, IconSize::Small, "")
}

/// An icon of a size, with a further class for its place.
pub(in crate::ui) fn sized(icon: Icon, size: IconSize, class: &'static str) -> AnyView {
    let size = match size {
        IconSize::Small => " app-icon--small",
        IconSize::Normal => "",
        IconSize::Large => " app-icon--large",
    };
    let mirror = if icon.is_mirrored() {
        " app-mirror"
    } else {
        ""
    };
    element("svg", "")
        .set(
            "class",
            format!("app-icon{size}{mirror} {class}").trim_end(),
        )
        .set("viewBox", "0 0 24 24")
        .set("aria-hidden", "true")
        .add(element("path", "").set("d", icon.path()))
        .into_any()
}
