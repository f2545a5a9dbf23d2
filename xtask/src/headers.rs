//! HTTP headers: read from `deploy/headers.toml`, given to the server of `xtask serve` and to the pages' meta policy, and
//! written as `public/_headers` and `deploy/nginx.conf`.

use std::fmt::Write as _;

use serde::Deserialize;
use toml::{Table, Value};

use crate::{
    files,
    problem::{Problem, Result},
    project::Project,
};

const SOURCE: &str = "deploy/headers.toml";
const POLICY: &str = "Content-Security-Policy";
/// Directives that browsers ignore in a `<meta>`, with a warning on the console.
const NOT_IN_META: [&str; 3] = ["frame-ancestors", "report-uri", "sandbox"];

/// The headers of the site.
#[derive(Debug)]
pub(crate) struct Headers {
    policy: Vec<(String, String)>,
    types: Vec<(String, String)>,
    rules: Vec<Rule>,
    languages: Vec<String>,
}

/// Headers for the paths that match one of the patterns.
#[derive(Debug)]
struct Rule {
    paths: Vec<String>,
    headers: Vec<(String, String)>,
}

/// The form of the file.
#[derive(Deserialize)]
struct Document {
    policy: Table,
    types: Table,
    rule: Vec<RuleDocument>,
}

#[derive(Deserialize)]
struct RuleDocument {
    paths: Vec<String>,
    headers: Table,
}

impl Headers {
    /// Reads the headers of this project.
    pub(crate) fn load(project: &Project) -> Result<Self> {
        let text = files::read(&project.path(SOURCE))?;
        Self::parse(&text, project.languages()?)
    }

    fn parse(text: &str, languages: Vec<String>) -> Result<Self> {
        let document: Document = toml::from_str(text).map_err(Problem::when(SOURCE))?;
        let policy = pairs(document.policy)?;
        let types = pairs(document.types)?;
        let mut rules = Vec::new();
        for rule in document.rule {
            let paths = rule
                .paths
                .iter()
                .flat_map(|path| for_languages(path, &languages))
                .collect();
            rules.push(Rule {
                paths,
                headers: pairs(rule.headers)?,
            });
        }
        let everywhere = rules.iter_mut().find(|rule| rule.paths == ["/*"]);
        let everywhere =
            everywhere.ok_or_else(|| Problem::new(format!("{SOURCE} has no rule for \"/*\".")))?;
        everywhere
            .headers
            .insert(0, (POLICY.to_owned(), join_policy(&policy, |_| true)));
        Ok(Self {
            policy,
            types,
            rules,
            languages,
        })
    }

    /// The `<meta>` that carries the policy where the host sends no headers of ours.
    pub(crate) fn meta(&self) -> String {
        let policy = join_policy(&self.policy, |directive| !NOT_IN_META.contains(&directive));
        format!("<meta http-equiv=\"{POLICY}\" content=\"{policy}\">")
    }

    /// The headers that a response for `path` carries.
    pub(crate) fn of<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let rules = self
            .rules
            .iter()
            .filter(|rule| rule.paths.iter().any(|pattern| matches(pattern, path)));
        let headers = rules
            .flat_map(|rule| &rule.headers)
            .map(|(name, value)| (name.as_str(), value.as_str()));
        headers.chain(
            self.media_type(path)
                .map(|media_type| ("Content-Type", media_type)),
        )
    }

    /// The language that a path begins with.
    pub(crate) fn language<'a>(&'a self, path: &str) -> Option<&'a str> {
        let first = path.split('/').nth(1)?;
        self.languages
            .iter()
            .map(String::as_str)
            .find(|language| *language == first)
    }

    fn media_type(&self, path: &str) -> Option<&str> {
        let (_, extension) = path.rsplit_once('.')?;
        self.types
            .iter()
            .find(|(name, _)| name == extension)
            .map(|(_, media_type)| media_type.as_str())
    }

    /// The file `_headers`, which static hosts such as Netlify and Cloudflare Pages read.
    fn to_host_file(&self) -> String {
        let mut text = format!("# Written by `cargo xtask headers` from {SOURCE}.\n");
        let mut rule = |path: &str, headers: &[(String, String)]| {
            let _ = writeln!(text, "\n{path}");
            for (name, value) in headers {
                let _ = writeln!(text, "  {name}: {value}");
            }
        };
        for Rule { paths, headers } in &self.rules {
            for path in paths {
                rule(path, headers);
            }
        }
        for (extension, media_type) in &self.types {
            rule(
                &format!("/*.{extension}"),
                &[("Content-Type".to_owned(), media_type.clone())],
            );
        }
        text
    }

    /// A site for nginx, to be included in its `http` block.
    fn to_nginx(&self) -> String {
        let mut maps = String::new();
        let mut headers = String::new();
        for name in self.names() {
            let rules: Vec<_> = self
                .rules
                .iter()
                .flat_map(|rule| rule.paths.iter().map(move |path| (path, rule)))
                .filter_map(|(path, rule)| {
                    Some((path, &rule.headers.iter().find(|(key, _)| key == name)?.1))
                })
                .collect();
            let value = match rules.as_slice() {
                [(path, value)] if *path == "/*" => format!("\"{value}\""),
                _ => {
                    let variable =
                        format!("$rescue_journey_{}", name.to_lowercase().replace('-', "_"));
                    let _ = writeln!(maps, "map $uri {variable} {{");
                    for (path, value) in &rules {
                        let _ = writeln!(maps, "    \"~{}\" \"{value}\";", regex(path));
                    }
                    maps.push_str("}\n\n");
                    variable
                }
            };
            let _ = writeln!(headers, "    add_header {name} {value} always;");
        }
        maps.push_str("map $uri $rescue_journey_not_found {\n    default /404.html;\n");
        for language in &self.languages {
            let _ = writeln!(maps, "    ~^/{language}/ /{language}/404.html;");
        }
        maps.push_str("}\n");
        let types = self.types.iter().fold(String::new(), |mut types, (extension, media_type)| {
            let _ = writeln!(
                types,
                "    location ~ \\.{extension}$ {{\n        types {{ }}\n        default_type \"{media_type}\";\n    }}"
            );
            types
        });
        format!(
            "# Written by `cargo xtask headers` from {SOURCE}. Include it in nginx's `http` block, for instance from\n\
             # /etc/nginx/conf.d; set `listen` and `root`. The brotli module is Debian's libnginx-mod-http-brotli-static; without\n\
             # it, remove the line `brotli_static`.\n\n\
             {maps}\n\
             server {{\n    listen 8080;\n    root /srv/rescue-journey;\n\n    \
             index index.html;\n    absolute_redirect off;\n    server_tokens off;\n    \
             brotli_static on;\n    gzip_static on;\n    gzip_vary on;\n\n    \
             # A folder without a page is as absent as a path that leads nowhere.\n    \
             error_page 403 404 =404 $rescue_journey_not_found;\n\n\
             {headers}\n{types}}}\n"
        )
    }

    /// The names of all headers, each once, in their order.
    fn names(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for (name, _) in self.rules.iter().flat_map(|rule| &rule.headers) {
            if !names.contains(&name.as_str()) {
                names.push(name.as_str());
            }
        }
        names
    }
}

/// `cargo xtask headers`.
pub(crate) fn write(project: &Project) -> Result {
    for (file, content) in generated(project)? {
        files::write(&project.path(file), content)?;
        println!("headers: wrote {file}");
    }
    Ok(())
}

fn generated(project: &Project) -> Result<[(&'static str, String); 2]> {
    let headers = Headers::load(project)?;
    Ok([
        ("public/_headers", headers.to_host_file()),
        ("deploy/nginx.conf", headers.to_nginx()),
    ])
}

fn pairs(table: Table) -> Result<Vec<(String, String)>> {
    let pair = |(key, value)| match value {
        Value::String(text) => Ok((key, text)),
        other => Err(Problem::new(format!(
            "{SOURCE}: {key} is a {}, not a text.",
            other.type_str()
        ))),
    };
    table.into_iter().map(pair).collect()
}

fn for_languages(path: &str, languages: &[String]) -> Vec<String> {
    if path.contains("{lang}") {
        languages
            .iter()
            .map(|language| path.replace("{lang}", language))
            .collect()
    } else {
        vec![path.to_owned()]
    }
}

fn join_policy(policy: &[(String, String)], wanted: impl Fn(&str) -> bool) -> String {
    let directives = policy.iter().filter(|(directive, _)| wanted(directive));
    directives
        .map(|(directive, value)| format!("{directive} {value}"))
        .collect::<Vec<_>>()
        .join("; ")
}

/// A pattern is a path with at most one `*`, which stands for any text.
fn matches(pattern: &str, path: &str) -> bool {
    pattern
        .split_once('*')
        .map_or(pattern == path, |(start, end)| {
            path.strip_prefix(start)
                .is_some_and(|rest| rest.ends_with(end))
        })
}

/// The same pattern for nginx, which sees the index page instead of its folder.
fn regex(pattern: &str) -> String {
    let escaped = pattern.replace('.', "\\.").replace('*', ".*");
    let page = if pattern.ends_with('/') {
        "(index\\.html)?"
    } else {
        ""
    };
    format!("^{escaped}{page}$")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
        [policy]
        default-src = "'none'"
        script-src = "'self'"
        frame-ancestors = "'none'"
        [types]
        txt = "text/plain"
        [[rule]]
        paths = ["/*"]
        headers = { Referrer-Policy = "no-referrer" }
        [[rule]]
        paths = ["/assets/*"]
        headers = { Cache-Control = "immutable" }
        [[rule]]
        paths = ["/", "/{lang}/*"]
        headers = { Cache-Control = "no-cache" }
    "#;

    fn headers() -> Headers {
        Headers::parse(TEXT, vec!["en".to_owned(), "ko".to_owned()]).unwrap()
    }

    fn of(path: &str, name: &str) -> Vec<String> {
        let headers = headers();
        headers
            .of(path)
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value.to_owned())
            .collect()
    }

    #[test]
    fn the_policy_is_on_every_path() {
        for path in ["/", "/ko/learn/", "/assets/a.css", "/nowhere"] {
            assert_eq!(
                of(path, POLICY),
                ["default-src 'none'; script-src 'self'; frame-ancestors 'none'"],
                "{path}"
            );
        }
    }

    #[test]
    fn the_meta_policy_leaves_out_what_only_a_header_can_say() {
        assert_eq!(
            headers().meta(),
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\">"
        );
    }

    #[test]
    fn each_path_has_the_caching_of_its_kind() {
        assert_eq!(of("/ko/learn/", "Cache-Control"), ["no-cache"]);
        assert_eq!(of("/", "Cache-Control"), ["no-cache"]);
        assert_eq!(of("/assets/main-1.css", "Cache-Control"), ["immutable"]);
        assert_eq!(of("/messages/en-1.txt", "Content-Type"), ["text/plain"]);
    }

    #[test]
    fn the_language_is_the_first_part_of_the_path() {
        let headers = headers();
        assert_eq!(headers.language("/ko/nowhere/"), Some("ko"));
        assert_eq!(headers.language("/kosher/"), None);
        assert_eq!(headers.language("/"), None);
    }

    #[test]
    fn a_host_file_lists_path_and_headers() {
        let text = headers().to_host_file();
        assert!(
            text.contains("\n/assets/*\n  Cache-Control: immutable\n"),
            "{text}"
        );
        assert!(
            text.contains("\n/ko/*\n  Cache-Control: no-cache\n"),
            "{text}"
        );
        assert!(
            text.contains("\n/*.txt\n  Content-Type: text/plain\n"),
            "{text}"
        );
    }

    #[test]
    fn nginx_chooses_a_header_with_several_rules_by_path() {
        let text = headers().to_nginx();
        assert!(
            text.contains("    add_header Referrer-Policy \"no-referrer\" always;\n"),
            "{text}"
        );
        assert!(
            text.contains("    add_header Cache-Control $rescue_journey_cache_control always;\n"),
            "{text}"
        );
        assert!(
            text.contains("    \"~^/assets/.*$\" \"immutable\";\n"),
            "{text}"
        );
        assert!(
            text.contains("    \"~^/(index\\.html)?$\" \"no-cache\";\n"),
            "{text}"
        );
        assert!(text.contains("    ~^/ko/ /ko/404.html;\n"), "{text}");
    }

    #[test]
    fn committed_files_are_what_the_source_gives() {
        let project = Project::find().unwrap();
        for (file, content) in generated(&project).unwrap() {
            let committed = files::read(&project.path(file)).unwrap();
            assert!(
                committed == content,
                "{file} differs from {SOURCE}: run `cargo xtask headers`"
            );
        }
    }
}
