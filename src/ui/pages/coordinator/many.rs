use leptos::prelude::*;

use super::{
    draft::{language, usual_plan},
    sheet::sheet,
};
use crate::{
    catalog::plan::WEEKS,
    domain::{
        prepared::{COLUMNS, Row, RowsError, rows},
        table,
    },
    i18n::{Language, keys},
    platform::{
        clock, document,
        files::{self, Chosen},
        ids, links,
    },
    storage::backup::MAX_BYTES,
    ui::{
        components::{
            button::Press,
            icon::Icon,
            link_box::{link_of, problem},
            page_head::{no_script, page_head_within},
        },
        context::{Drafts, I18n, use_i18n},
        erased::{Act, Element, effect, element, part, spawn, text, together},
        errors::link_error,
        routes::Page,
    },
};

const ROWS: &str = "many-rows";
/// Id of the table of links, for the focus.
const READY: &str = "many-ready";

/// A row with its link and the words that go with it, or why there is none.
#[derive(Clone)]
struct Made {
    number: usize,
    patient: String,
    /// The messages of the patient's language.
    spoken: I18n,
    link: Result<(String, String), String>,
}

/// The page: a table of patients in, a table of links out.
pub(in crate::ui::pages) fn many() -> AnyView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    let made = StoredValue::new(Vec::<Made>::new());
    let is_made = RwSignal::new(false);
    let is_printed = RwSignal::new(false);
    let wrong = RwSignal::new(String::new());
    // How often other links were asked for: a run that took its time may be one of before.
    let asked = StoredValue::new(0_u32);
    let forget = move || {
        asked.update_value(|count| *count += 1);
        is_made.set(false);
        is_printed.set(false);
    };
    // What was made before belongs to other rows.
    effect(move || {
        let _ = drafts.get(ROWS);
        untrack(forget);
    });
    let start = move || {
        let typed = untrack(|| drafts.get(ROWS)).unwrap_or_default();
        let usual = untrack(|| usual_plan(i18n, drafts));
        let languages = Language::ALL.map(Language::code);
        forget();
        let number = asked.get_value();
        if usual.clinic.name.is_empty() {
            return wrong.set(i18n.t(keys::PLAN_NO_CLINIC));
        }
        let rows = match rows(&typed, &usual, (&languages, &WEEKS)) {
            Ok(rows) => rows,
            Err(RowsError::NoColumns) => return wrong.set(i18n.t(keys::MANY_NO_COLUMNS)),
            Err(RowsError::TooMany) => return wrong.set(i18n.t(keys::MANY_TOO_MANY)),
        };
        wrong.set(String::new());
        spawn(async move {
            let all = links_of(i18n, rows, &usual.clinic.name).await;
            if asked.try_get_value() != Some(number) {
                return;
            }
            made.try_set_value(all);
            is_made.try_set(true);
            document::focus_when_drawn(READY.to_owned());
        });
    };
    let from = move || untrack(|| usual_plan(i18n, drafts)).clinic.name;
    let ready = part(move || {
        if !is_made.get() {
            return ().into_any();
        }
        let print = move || {
            is_printed.set(true);
            document::when_drawn(files::print);
        };
        made.with_value(|made| links_table(i18n, made, print.into()))
    });
    let sheets = part(move || {
        if !is_printed.get() {
            return ().into_any();
        }
        let sheets = made.with_value(|made| sheets(made, &from()));
        together(sheets)
    });
    let back = (Page::Coordinator, i18n.t(keys::COORDINATOR_TITLE));
    let head = page_head_within(
        i18n,
        (back.0, &back.1),
        &i18n.t(keys::MANY_TITLE),
        Signal::stored(i18n.t(keys::MANY_LEAD)),
    )
    .add(no_script(i18n, keys::SHARE_NO_SCRIPT));
    let page = element("div", "app-stack app-stack--wide app-no-print")
        .add(head)
        .add(form(i18n, drafts, start.into(), wrong))
        .view(ready);
    together(vec![page.into_any(), sheets])
}

fn form(i18n: I18n, drafts: Drafts, start: Act, wrong: RwSignal<String>) -> Element {
    let choose = move |input| {
        spawn(async move {
            match files::chosen(input, MAX_BYTES).await {
                Chosen::Nothing => {}
                Chosen::TooLarge => wrong.set(i18n.t(keys::MANY_TOO_MANY)),
                // What a browser puts for letters that it cannot read.
                Chosen::Text(text) if text.contains('\u{FFFD}') => {
                    wrong.set(i18n.t(keys::MANY_NOT_UTF_8));
                }
                Chosen::Text(text) => {
                    wrong.set(String::new());
                    drafts.set(ROWS, text);
                }
            }
        });
    };
    // What happens needs the element itself, which the builder does not hand out.
    let file = view! {
        <input
            class="app-input"
            type="file"
            id="many-file"
            accept=".csv,.tsv,.txt,text/csv"
            on:change:target=move |event| choose(event.target())
        />
    };
    let label = |name, message| {
        element("label", "app-field__label")
            .set("for", name)
            .say(i18n, message)
    };
    let rows = element("textarea", "app-input app-input--long")
        .set("id", ROWS)
        .set("rows", "8")
        .set("dir", "ltr")
        .set("spellcheck", "false")
        .set("aria-describedby", "many-hint")
        .value(text(move || drafts.get(ROWS).unwrap_or_default()))
        .on_input(Box::new(move |text| drafts.set(ROWS, text)));
    let template = move || {
        let example = [
            "A-001",
            language(i18n, drafts).code(),
            "2026-12-07",
            "12",
            "2026-11-30",
            "10:30",
            "",
        ];
        let rows = [COLUMNS, example].map(|row| row.map(str::to_owned).to_vec());
        // The columns stand on the page, too.
        let _ = files::save(
            "rescue-journey-patients.csv",
            files::TABLE,
            &table::write(&rows),
        );
    };
    let template = Press::quiet(i18n.t(keys::MANY_TEMPLATE))
        .icon(Icon::Save)
        .on_press(template);
    let columns = [("columns", COLUMNS.join(", ").into())];
    let hint = element("p", "app-field__hint")
        .set("id", "many-hint")
        .text(&i18n.with(keys::MANY_HINT, &columns));
    element("form", "app-panel app-stack app-needs-script")
        .set("aria-label", &i18n.plain(keys::MANY_TITLE, &[]))
        .set("novalidate", "")
        .on_submit(start)
        .add(
            element("div", "app-field")
                .add(label(ROWS, keys::MANY_ROWS))
                .add(hint)
                .view(problem(wrong))
                .add(rows),
        )
        .add(
            element("div", "app-field")
                .add(label("many-file", keys::MANY_FILE))
                .view(file.into_any()),
        )
        .add(
            element("div", "app-cluster")
                .add(Press::main(i18n.t(keys::MANY_MAKE)).submit())
                .add(template),
        )
}

/// Makes the links, each with its words in the patient's language.
async fn links_of(i18n: I18n, rows: Vec<Row>, from: &str) -> Vec<Made> {
    let mut all = Vec::new();
    let spoken: Vec<I18n> = Language::ALL.iter().map(|_| i18n.second()).collect();
    for (language, patient) in Language::ALL.into_iter().zip(&spoken) {
        let is_wanted = |row: &Row| {
            row.prepared
                .as_ref()
                .is_ok_and(|it| it.language == language.code())
        };
        if rows.iter().any(is_wanted) {
            patient.become_language(|| language).await;
        }
    }
    let unreadable = |column: &str| i18n.with(keys::MANY_UNREADABLE, &[("column", column.into())]);
    for row in rows {
        let Row {
            number,
            patient,
            prepared,
        } = row;
        let (spoken, link) = match prepared {
            Err(column) => (i18n, Err(unreadable(column))),
            Ok(prepared) => {
                let is_spoken = |it: &&I18n| it.language().code() == prepared.language;
                if let Some(spoken) = spoken.iter().find(is_spoken) {
                    let parcel = prepared.parcel(&ids::new_id(), clock::today(), clock::now());
                    let words = spoken.plain(keys::PLAN_WORDS, &[("name", from.into())]);
                    let link = match links::letters(&parcel, "").await {
                        Ok(letters) => Ok((link_of(spoken.language(), &letters), words)),
                        Err(error) => Err(i18n.t(link_error(error))),
                    };
                    (*spoken, link)
                } else {
                    // Its messages could not be fetched: no link is better than one in a wrong language.
                    (i18n, Err(unreadable("language")))
                }
            }
        };
        all.push(Made {
            number,
            patient,
            spoken,
            link,
        });
    }
    all
}

/// The links, with what can be done with all of them.
fn links_table(i18n: I18n, made: &[Made], print: Act) -> AnyView {
    let wrong = made.iter().filter(|it| it.link.is_err()).count();
    let args = [
        ("count", (made.len() - wrong).into()),
        ("wrong", wrong.into()),
    ];
    let head = [keys::MANY_ROW, keys::MANY_PATIENT, keys::MANY_LINK];
    let head = head.map(|name| element("th", "").set("scope", "col").say(i18n, name));
    let rows = made.iter().map(|it| {
        let cell = match &it.link {
            Ok((link, _)) => element("td", "").add(
                element("a", "app-ltr app-tap")
                    .set("href", link)
                    .set("target", "_blank")
                    .set("rel", "noopener")
                    .text(it.spoken.language().own_name()),
            ),
            Err(sentence) => element("td", "").add(element("strong", "").text(sentence)),
        };
        element("tr", "")
            .add(element("td", "app-figures").text(&it.number.to_string()))
            .add(element("td", "").add(element("bdi", "").text(&it.patient)))
            .add(cell)
    });
    let table = element("table", "app-table")
        .add(element("thead", "").add(element("tr", "").add_all(head.into())))
        .add(element("tbody", "").add_all(rows.collect()));
    let csv = {
        let mut rows = vec![
            ["patient", "language", "link", "message"]
                .map(str::to_owned)
                .to_vec(),
        ];
        rows.extend(made.iter().filter_map(|it| {
            let (link, words) = it.link.clone().ok()?;
            Some(vec![
                it.patient.clone(),
                it.spoken.language().code().to_owned(),
                link,
                words,
            ])
        }));
        table::write(&rows)
    };
    let save = move || {
        // The links stand on the page, too.
        let _ = files::save("rescue-journey-links.csv", files::TABLE, &csv);
    };
    let buttons = element("div", "app-cluster")
        .add(
            Press::main(i18n.t(keys::MANY_SAVE))
                .icon(Icon::Save)
                .on_press(save),
        )
        .add(
            Press::second(i18n.t(keys::MANY_PRINT))
                .icon(Icon::Print)
                .on_press(print),
        );
    let title = element("h2", "").set("id", READY).set("tabindex", "-1");
    element("section", "app-panel")
        .set("aria-labelledby", READY)
        .add(title.text(&i18n.with(keys::MANY_READY, &args)))
        .add(buttons)
        .add(element("p", "app-note").say(i18n, keys::LINK_OPEN_TO_ALL))
        .add(
            element("div", "app-table-box")
                .set("tabindex", "0")
                .set("role", "region")
                .set("aria-label", &i18n.plain(keys::MANY_TITLE, &[]))
                .add(table),
        )
        .into_any()
}

/// One sheet of paper a patient.
fn sheets(made: &[Made], from: &str) -> Vec<AnyView> {
    let sheets = made.iter().filter_map(|it| {
        let (link, _) = it.link.as_ref().ok()?;
        Some(sheet(it.spoken, from, link).into_any())
    });
    sheets.collect()
}
