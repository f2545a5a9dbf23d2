use leptos::prelude::*;

use crate::{
    catalog::learn::{CareLevel, Content, TOPICS},
    domain::{checklist::Progress, date::DateFields},
    i18n::keys,
    storage::Trouble,
    ui::{
        components::{
            block::{block, care_card},
            button::Press,
            callout::{callout, notice},
            field::{DateField, Problems, error_summary},
            icon::Icon,
            languages::language_list,
            page_head::page_head,
            row::row,
            stitches::stitches,
            storage_shield::storage_shield,
        },
        context::use_i18n,
        errors,
    },
};

/// Every component in every state, with the app's own words.
#[component]
pub(super) fn StyleGuide() -> impl IntoView {
    let i18n = use_i18n();
    let troubles = [
        Trouble::Blocked,
        Trouble::Full,
        Trouble::NotKept,
        Trouble::Newer,
        Trouble::Damaged,
    ];
    let example_items: &'static [_] = &[keys::STAGE_UNDERSTAND, keys::STAGE_TRAVEL];
    let (title, text) = (i18n.t(keys::UPDATE_TITLE), i18n.t(keys::UPDATE_TEXT));
    let lead = Signal::stored(i18n.t(keys::STYLEGUIDE_LEAD));
    let head = page_head(&i18n.t(keys::STYLEGUIDE_TITLE), lead);
    let buttons = [
        Press::main(i18n.t(keys::ACTION_SAVE_AND_TICK)),
        Press::second(i18n.t(keys::ACTION_SAVE_COPY)).icon(Icon::Save),
        Press {
            small: false,
            ..Press::quiet(i18n.t(keys::ACTION_CANCEL))
        },
        Press::main(i18n.t(keys::ACTION_TRY_AGAIN)).small(),
    ];
    let detail = Signal::stored(i18n.t(keys::HOME_READ_DETAIL));
    let row = row("#rows", Icon::Learn, &i18n.t(keys::HOME_READ), detail);
    let update = notice(Icon::Restore, &title, &text, Vec::new());
    view! {
        {head.into_any()}
        <section class="app-stack" aria-label="Buttons">
            <h2>"Buttons"</h2>
            <div class="app-cluster">
                {buttons.map(|button| button.on_press(|| ()).into_any()).collect_view()}
            </div>
        </section>
        <section class="app-stack" aria-label="Care cards">
            <h2>"Care cards"</h2>
            {[CareLevel::Now, CareLevel::Today, CareLevel::NextVisit]
                .map(|level| care_card(i18n, level, example_items, Some(keys::STAGE_TREATMENT_DETAIL)).into_any())
                .collect_view()}
        </section>
        <section class="app-stack" aria-label="Callouts">
            <h2>"Callouts"</h2>
            {troubles
                .map(|trouble| {
                    let (title, text) = errors::trouble(trouble);
                    callout(&i18n.t(title), &i18n.t(text), Vec::new()).into_any()
                })
                .collect_view()}
            {update.into_any()}
        </section>
        <section class="app-stack" aria-label="Progress">
            <h2>"Progress"</h2>
            {[(0, 8), (3, 8), (8, 8), (30, 60)]
                .map(|(settled, total)| {
                    stitches(Memo::new(move |_| Progress { settled, total })).into_any()
                })
                .collect_view()}
        </section>
        <Fields />
        <section class="app-stack" aria-label="Rows and panels">
            <h2>"Rows and panels"</h2>
            <div class="app-panel app-panel--flush">
                {row.set("rel", "external").into_any()}
            </div>
            <div class="app-panel app-panel--flush">
                {language_list(i18n).into_any()}
            </div>
            {storage_shield(i18n, None).into_any()}
        </section>
        <section class="app-stack" aria-label="Statements">
            <h2>"Statements"</h2>
            {one_of_each().into_iter().map(|it| block(i18n, it)).collect_view()}
        </section>
    }
}

#[component]
fn Fields() -> impl IntoView {
    let i18n = use_i18n();
    let mut wrong = Problems::default();
    wrong.add("styleguide-day".to_owned(), i18n.t(keys::ERROR_AFTER_TODAY));
    let problems = RwSignal::new(wrong);
    let day = DateFields {
        day: "9".into(),
        month: "December".into(),
        year: "2026".into(),
    };
    let field = |name: &str, legend, saved| {
        let field = DateField {
            name: name.to_owned(),
            legend: i18n.t(legend),
            hint: i18n.t(keys::FORM_DAY_HINT),
            saved,
            problems,
        };
        field.view(i18n).into_any()
    };
    view! {
        <section class="app-stack" aria-label="Fields">
            <h2>"Fields"</h2>
            <div class="app-panel">
                <h3>"With an error"</h3>
                {error_summary(i18n, "styleguide-errors".to_owned(), problems)}
                {field("styleguide", keys::FORM_TEST_DAY, day)}
                {field("styleguide-empty", keys::FORM_DAY, DateFields::default())}
            </div>
        </section>
    }
}

/// The first block of each form in the learn pages.
fn one_of_each() -> Vec<&'static crate::catalog::learn::Block> {
    let mut seen = Vec::new();
    TOPICS
        .iter()
        .flat_map(|topic| topic.sections)
        .flat_map(|section| section.blocks)
        .filter(|block| {
            let form = std::mem::discriminant(&block.content);
            let is_new =
                !seen.contains(&form) && !matches!(block.content, Content::CareCard { .. });
            seen.push(form);
            is_new
        })
        .collect()
}
