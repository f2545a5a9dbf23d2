use leptos::prelude::*;

use crate::{
    catalog::signs::{SIGNS, Signs},
    i18n::{MessageId, keys},
    ui::{
        components::{
            block::CareCard, callout::Callout, field::tick_box, page_head::PageHead,
            source_line::source_line,
        },
        context::{Drafts, use_i18n},
        erased::{element, part},
        routes::Page,
    },
};

/// Begins the names of the drafts.
const SIGN: &str = "how";

fn name(group: usize, item: usize) -> String {
    format!("{SIGN}-{group}-{item}")
}

/// What a person notices, and whom to call. Nothing of it is kept.
#[component]
pub(in crate::ui::pages) fn HowAreYou() -> impl IntoView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    let mut boxes = element("div", "app-panel");
    for (group, signs) in SIGNS.iter().enumerate() {
        for (number, item) in signs.items.iter().enumerate() {
            let id = name(group, number);
            let is_on = {
                let id = id.clone();
                Signal::derive(move || drafts.get(&id).is_some())
            };
            let draft = id.clone();
            let toggle = move || {
                if is_on.get_untracked() {
                    drafts.forget(std::slice::from_ref(&draft));
                } else {
                    drafts.set(&draft, String::from("yes"));
                }
            };
            boxes = boxes.add(tick_box(&id, is_on, toggle.into(), &i18n.t(*item)));
        }
    }
    let worst = move || {
        SIGNS.iter().enumerate().find_map(|(group, signs)| {
            let ticked: Vec<MessageId> = signs
                .items
                .iter()
                .enumerate()
                .filter(|(number, _)| drafts.get(&name(group, *number)).is_some())
                .map(|(_, item)| *item)
                .collect();
            (!ticked.is_empty()).then_some((signs, ticked))
        })
    };
    let answer = part(move || match worst() {
        Some((signs, ticked)) => card(signs, ticked),
        None => element("p", "").say(i18n, keys::HOW_NOTHING).into_any(),
    });
    let legend = element("legend", "app-field__legend").say(i18n, keys::HOW_LEGEND);
    let title = element("h2", "")
        .set("id", "how-worst")
        .say(i18n, keys::HOW_WORST);
    let answer = element("section", "app-stack")
        .set("aria-labelledby", "how-worst")
        .set("role", "status")
        .add(title)
        .view(answer);
    let check = element("div", "app-columns app-needs-script")
        .add(element("fieldset", "app-field").add(legend).add(boxes))
        .add(answer);
    view! {
        <PageHead
            title=i18n.t(keys::HOW_TITLE)
            lead=i18n.t(keys::HOW_LEAD)
            back=Some((Page::Visits, i18n.t(keys::VISITS_TITLE)))
        >
            <noscript>
                <p class="app-note">{i18n.t(keys::HOW_NO_SCRIPT)}</p>
            </noscript>
            <p class="app-note">{i18n.t(keys::LEARN_WHO_TO_CALL_LEVELS_HOW_MADE)}</p>
        </PageHead>
        {check.into_any()}
        <noscript>
            <div class="app-stack">
                {SIGNS.iter().map(|signs| card(signs, signs.items.to_vec())).collect_view()}
            </div>
        </noscript>
    }
}

/// How fast to act on these signs.
fn card(signs: &'static Signs, items: Vec<MessageId>) -> AnyView {
    let i18n = use_i18n();
    let card = match signs.level {
        Some(level) => view! { <CareCard level items note=signs.note /> }.into_any(),
        None => {
            let words: Vec<String> = items.into_iter().map(|item| i18n.t(item)).collect();
            view! { <Callout title=i18n.t(keys::LEARN_WHO_TO_CALL_WEEK_INTRO) text=words.join(" · ") /> }
                .into_any()
        }
    };
    element("div", "app-stack")
        .view(card)
        .view(source_line(signs.basis))
        .into_any()
}
