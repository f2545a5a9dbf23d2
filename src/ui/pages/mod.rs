mod about;
mod appointment;
mod checklist;
mod coordinator;
mod home;
mod learn;
mod medicines;
mod not_found;
mod open;
pub(super) mod settings;
mod share;
#[cfg(feature = "ssr")]
mod styleguide;
mod topic;
mod visits;

use leptos::prelude::*;

use super::routes::Page;

/// The content of a page.
pub(super) fn view(page: Page) -> AnyView {
    match page {
        Page::Home => home::home(),
        Page::Learn => learn::learn(),
        Page::Topic(topic) => topic::topic(topic, Page::Learn),
        Page::Medicines => medicines::medicines(),
        Page::Trap(topic) => topic::topic(topic, Page::Medicines),
        Page::Visits => visits::visits(),
        Page::HowAreYou => visits::how_are_you(),
        Page::Prescription => visits::prescription(),
        Page::Checklist => checklist::checklist(),
        Page::Open => open::open(),
        Page::Share => share::share(),
        Page::Coordinator => coordinator::coordinator(),
        Page::Many => coordinator::many(),
        Page::Appointment => appointment::appointment(),
        Page::Settings => settings::settings(),
        Page::About => about::about(),
        // A page for those who build the app: prerendered only, no byte of it is in the app.
        #[cfg(feature = "ssr")]
        Page::StyleGuide => view! { <styleguide::StyleGuide /> }.into_any(),
        #[cfg(not(feature = "ssr"))]
        Page::StyleGuide => not_found::not_found(),
        Page::NotFound => not_found::not_found(),
    }
}
