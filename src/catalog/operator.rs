//! Who runs this copy of the app, from `site.toml`.

mod site {
    include!(concat!(env!("OUT_DIR"), "/site.rs"));
}

/// Where this copy stands: scheme and host, without a slash at its end.
pub const ADDRESS: Option<&str> = site::ADDRESS;
/// Name of the clinic, hospital or office, in its own words.
pub const NAME: Option<&str> = site::OPERATOR;
/// Address where it can be reached: `https:`, `mailto:` or `tel:`.
pub const CONTACT: Option<&str> = site::CONTACT;
/// Address where an appointment can be asked for.
pub const APPOINTMENT: Option<&str> = site::APPOINTMENT;
