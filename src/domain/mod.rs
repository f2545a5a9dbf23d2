//! Pure rules: no input or output, no clock, no words for people, no web types.
//! Today's date, the time of an edit and new ids are arguments.

pub mod calendar;
pub mod checklist;
pub mod checksum;
pub mod date;
pub mod flag;
pub mod interaction;
pub mod journal;
pub mod lab;
pub mod medicines;
pub mod merge;
pub mod number;
pub mod phone;
pub mod plan;
pub mod prepared;
pub mod reading;
pub mod record;
pub mod search;
pub mod sentence;
pub mod share;
pub mod shelf;
pub mod stamp;
pub mod surroundings;
pub mod table;
pub mod tracker;
