//! One constant per message of `locales/en`, written by `build/`.

use super::MessageId;

include!(concat!(env!("OUT_DIR"), "/keys.rs"));
