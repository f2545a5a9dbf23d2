//! Measures the site beside a plain page with the same text, and writes `docs/benchmarks.md`.

use std::{fmt::Write as _, path::Path, thread};

use serde_json::Value;

use crate::{
    compress, files,
    nginx::Nginx,
    problem::{Problem, Result},
    project::Project,
    run::{command, output, step},
    site, test, tools,
};

const REPORT: &str = "docs/benchmarks.md";
const LANGUAGES: [&str; 3] = ["en", "ko", "ar"];
const PAGES: [&str; 3] = ["", "learn/preparation/", "checklist/"];
const RUNS: usize = 3;
const ATTEMPTS: usize = 3;
const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMIUM_FLAGS: &str = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
                              --disable-background-networking --disable-component-update --disable-sync";
const PLAIN_STYLE: &str = "body { max-inline-size: 40rem; margin: auto; padding: 1rem; font-family: system-ui, sans-serif; \
                           line-height: 1.5 }\nsvg { inline-size: 1.5rem; block-size: 1.5rem }\n";

/// Where the value of each metric stands in Lighthouse's report.
const METRICS: [&str; METRIC_COUNT] = [
    "/audits/first-contentful-paint/numericValue",
    "/audits/largest-contentful-paint/numericValue",
    "/audits/total-blocking-time/numericValue",
    "/audits/cumulative-layout-shift/numericValue",
    "/categories/performance/score",
    "/audits/total-byte-weight/numericValue",
];
const METRIC_COUNT: usize = 6;

/// First and largest contentful paint (ms), total blocking time (ms), layout shift, score (0 to 1), bytes.
type Metrics = [f64; METRIC_COUNT];

/// `cargo xtask bench`.
pub(crate) fn run(project: &Project) -> Result {
    test::browsers_ready()?;
    tools::npm_packages(project)?;
    site::build(project)?;
    let plain = project.target.join("bench-plain");
    write_plain_site(&project.dist(), &plain)?;
    let app = Nginx::start(project, &project.dist())?;
    let plain = Nginx::start(project, &plain)?;

    let mut table = String::from(
        "| Page | | FCP, s | LCP, s | TBT, ms | CLS | Score | KB | LCP ratio |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for language in LANGUAGES {
        for page in PAGES {
            let path = format!("/{language}/{page}");
            let (ours, theirs) = step(
                "bench",
                &format!("Lighthouse on {path}, {RUNS} times each"),
                || {
                    Ok((
                        measure(project, &app, &path)?,
                        measure(project, &plain, &path)?,
                    ))
                },
            )?;
            table += &row(&path, "app", &ours, Some(&theirs));
            table += &row(&path, "plain", &theirs, None);
        }
    }
    let in_browser = |script: &str, what: &str| {
        step("bench", what, || {
            output(
                command("node")
                    .args([script, &app.url()])
                    .args(LANGUAGES)
                    .env("CHROME_PATH", CHROMIUM)
                    .current_dir(&project.root),
                "Measuring in the browser",
            )
        })
    };
    let ticks = in_browser(
        "xtask/js/tick.mjs",
        "time until a tick on the checklist is handled",
    )?;
    let keystrokes = in_browser(
        "xtask/js/keystroke.mjs",
        "time a keystroke in the search of medicines takes",
    )?;
    let readings = in_browser(
        "xtask/js/readings.mjs",
        "time to open the visits and to write a value down, with 500 there",
    )?;
    print!("{table}\n{ticks}\n{keystrokes}\n{readings}");
    let report = report(project, &table, [&ticks, &keystrokes, &readings])?;
    files::write(&project.path(REPORT), report)?;
    println!("bench: wrote {REPORT}");
    Ok(())
}

/// The median of each metric over the runs on one page.
fn measure(project: &Project, server: &Nginx, path: &str) -> Result<Metrics> {
    let runs = (0..RUNS)
        .map(|_| lighthouse(project, &format!("{}{path}", server.url())))
        .collect::<Result<Vec<_>>>()?;
    let mut medians = [0.0; METRIC_COUNT];
    for (metric, median) in medians.iter_mut().enumerate() {
        let mut values: Vec<f64> = runs
            .iter()
            .filter_map(|run| run.get(metric).copied())
            .collect();
        values.sort_by(f64::total_cmp);
        *median = values.get(values.len() / 2).copied().unwrap_or(f64::NAN);
    }
    Ok(medians)
}

/// One run; Lighthouse itself asks to be run again when it misses the start of a recording.
fn lighthouse(project: &Project, url: &str) -> Result<Metrics> {
    let mut result = lighthouse_once(project, url);
    for _ in 1..ATTEMPTS {
        if result.is_err() {
            result = lighthouse_once(project, url);
        }
    }
    result
}

fn lighthouse_once(project: &Project, url: &str) -> Result<Metrics> {
    let report = output(
        command(project.path("node_modules/.bin/lighthouse"))
            .args([
                url,
                "--output=json",
                "--quiet",
                "--form-factor=mobile",
                "--only-categories=performance",
            ])
            .arg(format!("--chrome-flags={CHROMIUM_FLAGS}"))
            .env("CHROME_PATH", CHROMIUM),
        "Lighthouse",
    )?;
    let report: Value = serde_json::from_str(&report)
        .map_err(Problem::when("Lighthouse's report cannot be read"))?;
    let mut metrics = [0.0; METRIC_COUNT];
    for (metric, pointer) in metrics.iter_mut().zip(METRICS) {
        let value = report.pointer(pointer).and_then(Value::as_f64);
        *metric = value.ok_or_else(|| {
            Problem::new(format!("Lighthouse's report on {url} has no {pointer}."))
        })?;
    }
    Ok(metrics)
}

fn row(path: &str, kind: &str, metrics: &Metrics, plain: Option<&Metrics>) -> String {
    let [fcp, lcp, tbt, cls, score, bytes] = metrics;
    let ratio = plain.map_or_else(String::new, |[_, plain, ..]| format!("{:.2}", lcp / plain));
    format!(
        "| `{path}` | {kind} | {:.2} | {:.2} | {tbt:.0} | {cls:.3} | {:.0} | {:.0} | {ratio} |\n",
        fcp / 1000.0,
        lcp / 1000.0,
        score * 100.0,
        bytes / 1024.0
    )
}

/// The same pages as a site without app: the text of `<main>` and one small style sheet.
fn write_plain_site(dist: &Path, plain: &Path) -> Result {
    files::remove_folder(plain)?;
    files::write(&plain.join("plain.css"), PLAIN_STYLE)?;
    for language in LANGUAGES {
        for page in PAGES {
            let file = Path::new(language).join(page).join("index.html");
            let text = files::read(&dist.join(&file))?;
            let page = plain_page(&text).ok_or_else(|| {
                Problem::new(format!(
                    "dist/{} has no <html>, <title> and <main>.",
                    file.display()
                ))
            })?;
            files::write(&plain.join(&file), page)?;
        }
    }
    compress::site(plain).map(|_| ())
}

fn plain_page(page: &str) -> Option<String> {
    let html = element(page, "<html", ">")?;
    let title = element(page, "<title", "</title>")?;
    let mut main = element(page, "<main", "</main>")?.to_owned();
    while let Some(script) = element(&main, "<script", "</script>").map(str::to_owned) {
        main = main.replace(&script, "");
    }
    Some(format!(
        "<!doctype html>\n{html}\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{title}\n\
         <link rel=\"stylesheet\" href=\"/plain.css\">\n</head>\n<body>\n{main}\n</body>\n</html>\n"
    ))
}

/// The first piece of the page from `start` to the end of `end`.
fn element<'a>(page: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let from = page.get(page.find(start)?..)?;
    from.get(..from.find(end)? + end.len())
}

fn report(
    project: &Project,
    table: &str,
    [ticks, keystrokes, readings]: [&str; 3],
) -> Result<String> {
    let version = |program: &str, option: &str| {
        output(
            command(program).arg(option).current_dir(&project.root),
            program,
        )
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut text = String::from("# Benchmarks\n\n");
    let _ = writeln!(
        text,
        "Written by `cargo xtask bench` on {}, {cores} cores, {}, Lighthouse {}, {}, Node {}.\n",
        output(command("date").arg("-u").arg("+%F"), "date")?.trim(),
        version(CHROMIUM, "--version")?.trim(),
        version("node_modules/.bin/lighthouse", "--version")?.trim(),
        version("rustc", "--version")?
            .split(" (")
            .next()
            .unwrap_or_default(),
        version("node", "--version")?.trim(),
    );
    let _ = writeln!(
        text,
        "Lighthouse, mobile, median of {RUNS}. \"Plain\" is a static page with the text of the same `<main>` and one small style \
         sheet, served by the same nginx; the ratio is our LCP to its LCP.\n\n{table}\n\
         ## A tick on the checklist\n\n\
         From opening the page until the app has handled a tap, first visit, slow 4G (1.6 Mbit/s, 150 ms), processor four times \
         slower, median of {RUNS}.\n\n{ticks}\n\
         ## A keystroke in the search of medicines\n\n\
         From an input until its options are in the page, the whole list in memory. The aim is 16 ms on a processor six times slower.\n\n{keystrokes}\n\
         ## Visits and values, with 500 values there\n\n\
         From a tap until all that follows from it is in the document, without drawing: opening the page from the home page, and \
         saving one value in the sixth week of a course, median of 9. The aims are 200 and 50 ms on a processor six times \
         slower.\n\n{readings}"
    );
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_page_keeps_language_title_and_text() {
        let page = "<!doctype html><html lang=\"ko\" dir=\"ltr\"><head><script src=\"/boot.js\"></script><title>T</title></head>\
                    <body><header>H</header><main id=\"m\"><p>Text</p><script>x</script></main></body></html>";
        let plain = plain_page(page).unwrap();
        assert!(plain.contains("<html lang=\"ko\" dir=\"ltr\">"), "{plain}");
        assert!(plain.contains("<title>T</title>"), "{plain}");
        assert!(
            plain.contains("<main id=\"m\"><p>Text</p></main>"),
            "{plain}"
        );
        assert!(
            !plain.contains("script") && !plain.contains("header"),
            "{plain}"
        );
    }

    #[test]
    fn a_row_compares_with_the_plain_page() {
        let ours = [1000.0, 1100.0, 12.3, 0.0, 0.98, 2048.0];
        let plain = [900.0, 1000.0, 0.0, 0.0, 1.0, 1024.0];
        assert_eq!(
            row("/en/", "app", &ours, Some(&plain)),
            "| `/en/` | app | 1.00 | 1.10 | 12 | 0.000 | 98 | 2 | 1.10 |\n"
        );
    }
}
