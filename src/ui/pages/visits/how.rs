use leptos::prelude::*;

use crate::{
    catalog::signs::{SIGNS, Signs},
    i18n::{MessageId, keys},
    ui::{
        components::{
            block::care_card,
            callout::callout,
            field::tick_box,
            page_head::{no_script, page_head_within},
            source_line::source_line,
        },
        context::{Drafts, I18n, use_i18n},
        erased::{Element, chosen, element, part, together},
        routes::Page,
    },
};

/// Begins the names of the drafts.
const SIGN: &str = "how";

fn name(group: usize, item: usize) -> String {
    format!("{SIGN}-{group}-{item}")
}

/// What a person notices, and whom to call. Nothing of it is kept.
pub(in crate::ui::pages) fn how_are_you() -> AnyView {
    let i18n = use_i18n();
    let drafts = expect_context::<Drafts>();
    on_cleanup(move || {
        for (group, signs) in SIGNS.iter().enumerate() {
            let names: Vec<String> = (0..signs.items.len()).map(|it| name(group, it)).collect();
            drafts.forget(&names);
        }
    });
    let mut boxes = element("div", "app-panel");
    for (group, signs) in SIGNS.iter().enumerate() {
        for (number, item) in signs.items.iter().enumerate() {
            let id = name(group, number);
            let is_on = {
                let id = id.clone();
                chosen(move || drafts.get(&id).is_some())
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
        Some((signs, ticked)) => card(i18n, signs, &ticked).into_any(),
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
    let above = i18n.t(keys::VISITS_TITLE);
    let lead = Signal::stored(i18n.t(keys::HOW_LEAD));
    let head = page_head_within(i18n, (Page::Visits, &above), &i18n.t(keys::HOW_TITLE), lead)
        .add(no_script(i18n, keys::HOW_NO_SCRIPT))
        .add(element("p", "app-note").say(i18n, keys::LEARN_WHO_TO_CALL_LEVELS_HOW_MADE));
    let all = SIGNS.iter().map(|signs| card(i18n, signs, signs.items));
    let all = element("div", "app-stack").add_all(all.collect());
    together(vec![
        head.into_any(),
        check.into_any(),
        element("noscript", "").add(all).into_any(),
    ])
}

/// How fast to act on these signs.
fn card(i18n: I18n, signs: &'static Signs, items: &[MessageId]) -> Element {
    let card = if let Some(level) = signs.level {
        care_card(i18n, level, items, signs.note)
    } else {
        let words: Vec<String> = items.iter().map(|item| i18n.t(*item)).collect();
        let title = i18n.t(keys::LEARN_WHO_TO_CALL_WEEK_INTRO);
        callout(&title, &words.join(" · "), Vec::new())
    };
    element("div", "app-stack")
        .add(card)
        .view(source_line(signs.basis))
}
