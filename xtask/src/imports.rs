//! Short names for what the WebAssembly takes from its script: wasm-bindgen's end in sixteen random letters, which do not compress.

use wasm_encoder::{
    ImportSection, Module, RawSection,
    reencode::{Reencode, RoundtripReencoder},
};
use wasmparser::{Parser, Payload};

use crate::problem::{Problem, Result};

/// The module and its script, before minifying, with short names in both.
pub(crate) fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    const BROKEN: &str = "The WebAssembly cannot be read";
    let mut module = Module::new();
    let mut script = script.to_owned();
    let mut count = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(Problem::when(BROKEN))?;
        if let Payload::ImportSection(imports) = payload {
            let mut section = ImportSection::new();
            for import in imports.into_imports() {
                let import = import.map_err(Problem::when(BROKEN))?;
                let kind = RoundtripReencoder
                    .entity_type(import.ty)
                    .map_err(Problem::when("An import cannot be written again"))?;
                let short = format!("i{count:x}");
                count += 1;
                section.import(import.module, &short, kind);
                script = renamed(&script, import.name, &short)?;
            }
            module.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            let at = |place| usize::try_from(place).map_err(Problem::when(BROKEN));
            let data = wasm
                .get(at(range.start)?..at(range.end)?)
                .unwrap_or_default();
            module.section(&RawSection { id, data });
        }
    }
    Ok((module.finish(), script))
}

/// The script with another name for one key of the object that it hands to the WebAssembly.
fn renamed(script: &str, name: &str, short: &str) -> Result<String> {
    let key = format!("{name}: ");
    if script.matches(&key).count() == 1 {
        Ok(script.replacen(&key, &format!("{short}: "), 1))
    } else {
        Err(Problem::new(format!(
            "The script does not hand {name} to the WebAssembly once; wasm-bindgen may write it in another way now."
        )))
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, TypeSection};

    use super::*;

    #[test]
    fn imports_get_short_names_in_both_files_and_the_rest_stays() {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import(
            "./app_bg.js",
            "__wbg_log_0123456789abcdef",
            EntityType::Function(0),
        );
        module.section(&types).section(&imports);
        let script = "const import0 = {\n  __wbg_log_0123456789abcdef: function() {},\n};";

        let (wasm, script) = shorten(&module.finish(), script).unwrap();
        assert_eq!(script, "const import0 = {\n  i0: function() {},\n};");
        let text = String::from_utf8_lossy(&wasm);
        assert!(
            text.contains("i0") && text.contains("./app_bg.js"),
            "{text}"
        );
        assert!(!text.contains("__wbg"), "{text}");
    }

    #[test]
    fn a_script_that_hands_over_something_else_is_refused() {
        assert!(renamed("a: 1, b: 2", "c", "i0").is_err());
    }
}
