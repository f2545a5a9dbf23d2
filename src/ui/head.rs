use super::{context::I18n, routes::Page};
use crate::i18n::keys;

/// What a page says of itself to browsers, search engines and chat apps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The page's own title, with the name of the app.
    pub title: String,
    /// One or two sentences on what is there.
    pub description: String,
}

/// The title and description of a page.
#[must_use]
pub fn head(i18n: I18n, page: Page) -> Head {
    let (title, description) = match page {
        Page::Home => (keys::HOME_TITLE, keys::HOME_DESCRIPTION),
        Page::Learn => (keys::LEARN_TITLE, keys::LEARN_LEAD),
        Page::Topic(topic) | Page::Trap(topic) => (topic.title, topic.lead),
        Page::Medicines => (keys::MEDICINES_TITLE, keys::MEDICINES_DESCRIPTION),
        Page::Checklist => (keys::CHECKLIST_TITLE, keys::CHECKLIST_DESCRIPTION),
        Page::Visits => (keys::VISITS_TITLE, keys::VISITS_LEAD),
        Page::HowAreYou => (keys::HOW_TITLE, keys::HOW_DESCRIPTION),
        Page::Prescription => (keys::DOSE_TITLE, keys::DOSE_DESCRIPTION),
        Page::Open => (keys::OPEN_TITLE, keys::OPEN_LEAD),
        Page::Share => (keys::SHARE_TITLE, keys::SHARE_LEAD),
        Page::Coordinator => (keys::COORDINATOR_TITLE, keys::COORDINATOR_LEAD),
        Page::Many => (keys::MANY_TITLE, keys::MANY_LEAD),
        Page::Appointment => (keys::ASK_TITLE, keys::ASK_LEAD),
        Page::Settings => (keys::SETTINGS_TITLE, keys::SETTINGS_LEAD),
        Page::About => (keys::ABOUT_TITLE, keys::ABOUT_LEAD),
        Page::StyleGuide => (keys::STYLEGUIDE_TITLE, keys::STYLEGUIDE_LEAD),
        Page::NotFound => (keys::NOT_FOUND_TITLE, keys::NOT_FOUND_LEAD),
    };
    Head {
        title: format!(
            "{} – {}",
            i18n.plain(title, &[]),
            i18n.plain(keys::APP_NAME, &[])
        ),
        description: i18n.plain(description, &[]),
    }
}
