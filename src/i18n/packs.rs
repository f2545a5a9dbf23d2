//! The messages of every language, packed and numbered by `build/`.

include!(concat!(env!("OUT_DIR"), "/packs.rs"));
