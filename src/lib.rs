//! Rescue Journey walks international patients through short-term "rescue"
//! cyclosporine for severe psoriasis in Korea: it explains, prepares and keeps
//! a personal record, in the browser alone.
//!
//! Data flows one way:
//!
//! ```text
//! domain  ←  catalog, storage, i18n  ←  state  ←  ui
//!               platform (web types) ───────────────┘
//! ```
//!
//! `domain` is a function of its arguments. Only `platform` and
//! `storage::browser` know the browser. Words for people live in `locales/`,
//! facts with their sources in `catalog`. `tests/architecture.rs` proves this.

// The types of nested views are deep.
#![recursion_limit = "256"]

pub mod catalog;
pub mod domain;
pub mod i18n;
#[cfg(feature = "ui")]
pub mod platform;
#[cfg(feature = "ui")]
pub mod state;
pub mod storage;
#[cfg(feature = "ui")]
#[expect(
    unreachable_pub,
    reason = "what the component macro writes beside a component is `pub`"
)]
pub mod ui;
