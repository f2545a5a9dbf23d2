use crate::{
    domain::reading::Origin,
    i18n::keys,
    ui::{
        components::field::{choices, radio},
        context::{Drafts, I18n},
        erased::{Element, chosen},
        words::origin_words,
    },
};

/// Where something is from: what was chosen in a form, tracked, else what is saved.
pub(super) fn origin(drafts: Drafts, name: &str, saved: Origin) -> Origin {
    let draft = drafts.get(name);
    draft
        .and_then(|it| it.parse::<usize>().ok())
        .and_then(|place| Origin::ALL.get(place).copied())
        .unwrap_or(saved)
}

/// Asks where something is from. `name` is that of the draft.
pub(super) fn origin_choices(
    i18n: I18n,
    drafts: Drafts,
    name: &'static str,
    saved: Origin,
) -> Element {
    let options = Origin::ALL.into_iter().enumerate().map(|(place, it)| {
        let choose = move || drafts.set(name, place.to_string());
        let is_chosen = chosen(move || origin(drafts, name, saved) == it);
        radio(name, is_chosen, choose.into(), i18n.t(origin_words(it)))
    });
    choices(&i18n.t(keys::ORIGIN_TITLE), options.collect())
}
