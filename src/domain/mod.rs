//! Pure rules: no input or output, no clock, no words for people, no web types.
//! Today's date, the time of an edit and new ids are arguments.

pub mod calendar;
pub mod checklist;
pub mod date;
pub mod flag;
pub mod interaction;
pub mod journal;
pub mod lab;
pub mod medicines;
pub mod number;
pub mod plan;
pub mod reading;
pub mod record;
pub mod search;
pub mod sentence;
pub mod stamp;
pub mod table;
pub mod tracker;
