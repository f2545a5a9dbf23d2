//! Reference data: what is said and asked, where it stands, and what it rests
//! on. Facts and sources live here, words in `locales/`.

pub mod checklist;
pub mod flags;
pub mod learn;
pub mod medicines;
pub mod operator;
pub mod plan;
pub mod prescription;
pub mod signs;
pub mod source;
pub mod values;
pub mod words;
