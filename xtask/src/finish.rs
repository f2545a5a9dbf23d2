//! Trunk's hook: makes a whole site of what Trunk has put into its staging folder.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    compress, files,
    headers::Headers,
    imports,
    problem::{Problem, Result},
    project::Project,
    run::{cargo, command, output, run, step},
};

/// Placeholders of `index.html` that are filled here; the others are the prerenderer's.
const POLICY: &str = "<!--policy-->";
const STYLE: &str = "%STYLE%";
const BOOT: &str = "%BOOT%";

/// Finishes the site in the folder that Trunk names.
pub(crate) fn staging(project: &Project) -> Result {
    let variable = |name| {
        env::var_os(name).ok_or_else(|| {
            Problem::new("`finish` is called by Trunk; run `cargo xtask build` or `cargo xtask dev` instead.")
        })
    };
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let is_release = variable("TRUNK_PROFILE")? == "release";
    let site = Staging {
        project,
        folder: &staging,
        is_release,
    };
    step("site", "bundling style and boot script", || site.assets())?;
    step(
        "site",
        "writing messages, and a page per route and language",
        || site.prerender(),
    )?;
    if is_release {
        step("site", "minifying the start of the app", || {
            site.minify_glue()
        })?;
        step("site", "writing the service worker", || {
            site.service_worker()
        })?;
        std::fs::copy(project.path("public/_headers"), staging.join("_headers")).map_err(
            Problem::when("public/_headers cannot be copied; run `cargo xtask headers`"),
        )?;
        step("site", "compressing with brotli and gzip", || {
            compress::site(&staging)
        })?;
    }
    Ok(())
}

struct Staging<'a> {
    project: &'a Project,
    folder: &'a Path,
    is_release: bool,
}

impl Staging<'_> {
    /// Style and boot script under names with a hash, and their names in the template.
    fn assets(&self) -> Result {
        let style = output(
            &mut self.esbuild("style/main.css", &[]),
            "Bundling style/main.css",
        )?;
        let boot = output(
            &mut self.esbuild("public/boot.js", &["--format=iife"]),
            "Bundling public/boot.js",
        )?;
        let style = self.write_hashed("assets/main", "css", &style)?;
        let boot = self.write_hashed("assets/boot", "js", &boot)?;
        let page = self.folder.join("index.html");
        let mut template = files::read(&page)?;
        // Trunk's reload in `dev` is an inline script, which the policy forbids.
        let policy = if self.is_release {
            Headers::load(self.project)?.meta()
        } else {
            String::new()
        };
        for (placeholder, value) in [(POLICY, &policy), (STYLE, &style), (BOOT, &boot)] {
            if !template.contains(placeholder) {
                return Err(Problem::new(format!("index.html has no {placeholder}.")));
            }
            template = template.replace(placeholder, value);
        }
        files::write(&page, template)
    }

    /// wasm-bindgen's script is written to be read; its name already carries Trunk's hash, as does the WebAssembly.
    fn minify_glue(&self) -> Result {
        for file in files::entries(self.folder)? {
            if file.extension().is_some_and(|extension| extension == "js") {
                let wasm = file.to_string_lossy().replace(".js", "_bg.wasm");
                let (module, script) =
                    imports::shorten(&files::read_bytes(Path::new(&wasm))?, &files::read(&file)?)?;
                files::write(Path::new(&wasm), module)?;
                files::write(&file, script)?;
                let entry = file.to_string_lossy();
                let script = output(
                    &mut self.esbuild(&entry, &["--format=esm"]),
                    "Minifying the start of the app",
                )?;
                files::write(&file, script)?;
            }
        }
        Ok(())
    }

    fn prerender(&self) -> Result {
        let mut cargo = cargo(&self.project.target);
        cargo
            .args([
                "run",
                "--bin",
                "prerender",
                "--no-default-features",
                "--features",
                "ssr",
                "--",
            ])
            .arg(self.folder)
            .current_dir(&self.project.root);
        run(&mut cargo, "Prerendering")
    }

    fn service_worker(&self) -> Result {
        let bundle = self.project.target.join("sw-bundle.js");
        let options = [
            "--format=iife",
            "--define:process.env.NODE_ENV=\"production\"",
        ];
        files::write(
            &bundle,
            output(
                &mut self.esbuild("public/sw.js", &options),
                "Bundling public/sw.js",
            )?,
        )?;
        let mut node = command("node");
        node.arg("xtask/js/precache.mjs")
            .arg(&bundle)
            .arg(self.folder)
            .current_dir(&self.project.root);
        run(&mut node, "Writing the precache list")
    }

    fn esbuild(&self, entry: &str, options: &[&str]) -> Command {
        let mut esbuild = command(self.project.path("node_modules/.bin/esbuild"));
        // Icons keep their address: Trunk copies them.
        esbuild
            .args([
                entry,
                "--bundle",
                "--external:/icons/*",
                "--log-level=warning",
                "--legal-comments=none",
            ])
            .args(options);
        if self.is_release {
            esbuild.arg("--minify");
        }
        esbuild.current_dir(&self.project.root);
        esbuild
    }

    /// Writes a file whose name carries the hash of its content; gives its URL.
    fn write_hashed(&self, stem: &str, extension: &str, content: &str) -> Result<String> {
        let file = format!(
            "{stem}-{}.{extension}",
            files::short_hash(content.as_bytes())
        );
        files::write(&self.folder.join(&file), content)?;
        Ok(format!("/{file}"))
    }
}
