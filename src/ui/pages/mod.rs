mod about;
mod checklist;
mod home;
mod learn;
mod medicines;
mod not_found;
pub(super) mod settings;
#[cfg(feature = "ssr")]
mod styleguide;
mod topic;
mod visits;

use leptos::prelude::*;

use super::routes::Page;

/// The content of a page.
pub(super) fn view(page: Page) -> AnyView {
    match page {
        Page::Home => view! { <home::Home /> }.into_any(),
        Page::Learn => view! { <learn::Learn /> }.into_any(),
        Page::Topic(topic) => view! { <topic::TopicPage topic within=Page::Learn /> }.into_any(),
        Page::Medicines => view! { <medicines::MedicinesPage /> }.into_any(),
        Page::Trap(topic) => view! { <topic::TopicPage topic within=Page::Medicines /> }.into_any(),
        Page::Visits => view! { <visits::VisitsPage /> }.into_any(),
        Page::HowAreYou => view! { <visits::HowAreYou /> }.into_any(),
        Page::Prescription => view! { <visits::Prescription /> }.into_any(),
        Page::Checklist => view! { <checklist::ChecklistPage /> }.into_any(),
        Page::Settings => view! { <settings::SettingsPage /> }.into_any(),
        Page::About => view! { <about::About /> }.into_any(),
        // A page for those who build the app: prerendered only, no byte of it is in the app.
        #[cfg(feature = "ssr")]
        Page::StyleGuide => view! { <styleguide::StyleGuide /> }.into_any(),
        #[cfg(not(feature = "ssr"))]
        Page::StyleGuide => view! { <not_found::NotFound /> }.into_any(),
        Page::NotFound => view! { <not_found::NotFound /> }.into_any(),
    }
}
