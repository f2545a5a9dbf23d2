//! Who runs this copy of the app, from `site.toml`.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use super::write;

/// Who runs this copy of the app.
pub(super) const SITE: &str = "site.toml";
/// What an address in it may begin with.
const SCHEMES: [&str; 3] = ["https:", "mailto:", "tel:"];

/// One constant per value of `site.toml`, `None` for an empty one.
pub(super) fn write_site() -> Result<(), String> {
    let text = fs::read_to_string(SITE).map_err(|problem| format!("{SITE}: {problem}"))?;
    let values: BTreeMap<String, String> =
        toml::from_str(&text).map_err(|problem| format!("{SITE}: {problem}"))?;
    let known = ["address", "operator", "contact", "appointment"];
    if let Some(unknown) = values.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(format!("{SITE}: {unknown} is not a setting"));
    }
    let mut code = String::new();
    for key in known {
        let value = values.get(key).map_or("", |value| value.trim());
        let schemes: &[&str] = match key {
            "operator" => &[""],
            "address" => &["https:"],
            _ => &SCHEMES,
        };
        if !value.is_empty() && !schemes.iter().any(|scheme| value.starts_with(scheme)) {
            return Err(format!("{SITE}: {key} must begin with one of {schemes:?}"));
        }
        // Paths are put behind it.
        let value = if key == "address" {
            value.trim_end_matches('/')
        } else {
            value
        };
        let value = (!value.is_empty()).then_some(value);
        let name = key.to_uppercase();
        let _ = writeln!(code, "pub(super) const {name}: Option<&str> = {value:?};");
    }
    write("site.rs", code)
}
