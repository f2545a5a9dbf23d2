//! The messages of every language, packed and numbered by `build.rs`.

include!(concat!(env!("OUT_DIR"), "/packs.rs"));
