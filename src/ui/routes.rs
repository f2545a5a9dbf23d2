//! Every address of the app. The prerenderer, the links and the switch of
//! language all use this list.

use crate::{
    catalog::learn::{TOPICS, TRAPS, Topic},
    i18n::Language,
};

/// The place of the numbers on the page "who to call".
const NUMBERS: &str = "numbers";

/// A page, whatever the language.
#[derive(Clone, Copy, Debug)]
pub enum Page {
    /// My journey.
    Home,
    /// The list of topics.
    Learn,
    /// One topic.
    Topic(&'static Topic),
    /// The checklist.
    Checklist,
    /// Look up a medicine; the person's own.
    Medicines,
    /// One of the everyday traps.
    Trap(&'static Topic),
    /// The plan, visits and values.
    Visits,
    /// Signs, and whom to call.
    HowAreYou,
    /// The prescription in numbers.
    Prescription,
    /// A link or a copy that someone sent.
    Open,
    /// Give a copy.
    Share,
    /// Prepare a link for a patient.
    Coordinator,
    /// Prepare links for many patients.
    Many,
    /// Ask for an appointment.
    Appointment,
    /// Settings.
    Settings,
    /// Privacy, sources, review.
    About,
    /// Every component in every state; not linked.
    StyleGuide,
    /// No such page.
    NotFound,
}

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// The language of the path.
    pub language: Language,
    /// The page.
    pub page: Page,
}

impl Page {
    /// The pages a person can come to, in the order of the navigation.
    pub fn all() -> impl Iterator<Item = Self> {
        let topics = TOPICS.iter().map(Self::Topic);
        [Self::Home, Self::Learn]
            .into_iter()
            .chain(topics)
            .chain([
                Self::Checklist,
                Self::Medicines,
                Self::Visits,
                Self::HowAreYou,
                Self::Prescription,
                Self::Open,
                Self::Share,
                Self::Coordinator,
                Self::Many,
                Self::Appointment,
                Self::Settings,
                Self::About,
            ])
            .chain(TRAPS.iter().map(Self::Trap))
    }

    /// Whether it is for people at a desk, who need no patient's navigation.
    #[must_use]
    pub fn is_for_coordinators(self) -> bool {
        matches!(self, Self::Coordinator | Self::Many)
    }

    /// The topic "who to call", if it is written.
    #[must_use]
    pub fn help() -> Self {
        TOPICS
            .iter()
            .find(|topic| topic.slug == "who-to-call")
            .map_or(Self::Learn, Self::Topic)
    }

    /// The path of the numbers to call.
    #[must_use]
    pub fn numbers_path(language: Language) -> String {
        format!("{}#{NUMBERS}", Self::help().path(language))
    }

    /// The path without the language: empty, or with a slash at its end.
    #[must_use]
    pub fn tail(self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Learn => "learn/".into(),
            Self::Topic(topic) => format!("learn/{}/", topic.slug),
            Self::Checklist => "checklist/".into(),
            Self::Medicines => "medicines/".into(),
            Self::Trap(trap) => format!("medicines/{}/", trap.slug),
            Self::Visits => "visits/".into(),
            Self::HowAreYou => "visits/how-are-you/".into(),
            Self::Prescription => "visits/prescription/".into(),
            Self::Open => "open/".into(),
            Self::Share => "share/".into(),
            Self::Coordinator => "coordinator/".into(),
            Self::Many => "coordinator/many/".into(),
            Self::Appointment => "appointment/".into(),
            Self::Settings => "settings/".into(),
            Self::About => "about/".into(),
            Self::StyleGuide => "styleguide/".into(),
            Self::NotFound => "404.html".into(),
        }
    }

    /// The path of this page in a language.
    #[must_use]
    pub fn path(self, language: Language) -> String {
        format!("/{}/{}", language.code(), self.tail())
    }
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        self.tail() == other.tail()
    }
}

impl Eq for Page {}

impl Route {
    /// Reads a path such as `/ko/learn/preparation/`; a slash at the end may be missing.
    /// A path that begins with no language of ours has none.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.trim_start_matches('/');
        let (code, tail) = path.split_once('/').unwrap_or((path, ""));
        let language = Language::from_code(code)?;
        let tail = tail.trim_end_matches("index.html").trim_end_matches('/');
        let page = Page::all()
            .chain([Page::StyleGuide])
            .find(|page| page.tail().trim_end_matches('/') == tail)
            .unwrap_or(Page::NotFound);
        Some(Self { language, page })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_path_in_every_language() {
        for language in Language::ALL {
            for page in Page::all() {
                let route = Route { language, page };
                assert_eq!(Route::parse(&page.path(language)), Some(route));
                assert_eq!(
                    Route::parse(page.path(language).trim_end_matches('/')),
                    Some(route)
                );
            }
        }
    }

    #[test]
    fn the_page_who_to_call_has_its_numbers() {
        let Page::Topic(topic) = Page::help() else {
            panic!("not written")
        };
        assert!(
            topic
                .sections
                .iter()
                .any(|section| section.anchor == NUMBERS)
        );
    }

    #[test]
    fn an_unknown_path_keeps_its_language() {
        let route = Route {
            language: Language::Ko,
            page: Page::NotFound,
        };
        assert_eq!(Route::parse("/ko/nothing/here"), Some(route));
        assert_eq!(Route::parse("/xx/"), None);
    }
}
