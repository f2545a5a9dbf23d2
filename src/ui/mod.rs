//! Views: thin components over `state`, wording from `i18n`, facts from `catalog`.

mod app;
mod components;
mod context;
mod erased;
mod errors;
mod head;
mod pages;
mod routes;
mod tracked;
mod words;

pub use app::{App, AppProps};
pub use context::{Drafts, I18n};
pub use head::{Head, head};
pub use routes::{Page, Route};
