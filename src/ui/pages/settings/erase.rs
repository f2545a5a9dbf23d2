use leptos::prelude::*;

use crate::{
    i18n::keys,
    platform::{document, drafts as kept_drafts},
    state::{AppStore, Receipt},
    storage::Appearance,
    ui::{
        components::{button::Press, icon::Icon},
        context::{Drafts, I18n},
        erased::{Element, element, part, together},
    },
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Offered,
    Asked,
    Done(Receipt),
}

/// Erases everything: asks once, then says what was removed.
pub(super) fn erase(i18n: I18n) -> Element {
    let store = expect_context::<AppStore>();
    let drafts = expect_context::<Drafts>();
    let step = RwSignal::new(Step::Offered);
    let erase = move || {
        drafts.forget_all();
        kept_drafts::forget();
        step.set(Step::Done(store.erase()));
        document::set_appearance(Appearance::System);
        document::focus_when_drawn("erase-receipt".to_owned());
    };
    let ask = move || {
        step.set(Step::Asked);
        document::focus_when_drawn("erase-question".to_owned());
    };
    let state = part(move || match step.get() {
        Step::Offered => {
            let ask = Press::second(i18n.t(keys::ACTION_ERASE))
                .icon(Icon::Erase)
                .on_press(ask);
            together(vec![
                element("p", "").say(i18n, keys::ERASE_TEXT).into_any(),
                element("div", "app-cluster").add(ask).into_any(),
            ])
        }
        Step::Asked => {
            let question = element("p", "")
                .set("id", "erase-question")
                .set("tabindex", "-1")
                .add(element("strong", "").say(i18n, keys::ERASE_QUESTION));
            let erase = Press::main(i18n.t(keys::ACTION_ERASE_NOW))
                .icon(Icon::Erase)
                .on_press(erase);
            let cancel = Press::second(i18n.t(keys::ACTION_CANCEL))
                .on_press(move || step.set(Step::Offered));
            let buttons = element("div", "app-cluster").add(erase).add(cancel);
            together(vec![question.into_any(), buttons.into_any()])
        }
        Step::Done(receipt) => receipt_view(i18n, receipt),
    });
    element("section", "app-panel")
        .set("aria-labelledby", "erase")
        .add(
            element("h2", "")
                .set("id", "erase")
                .say(i18n, keys::ERASE_TITLE),
        )
        .view(state)
}

fn receipt_view(i18n: I18n, receipt: Receipt) -> AnyView {
    let Receipt {
        items,
        results,
        questions,
        medicines,
        visits,
        values,
        contacts,
        saved,
        texts,
        refused,
    } = receipt;
    let counts = [
        (keys::RECEIPT_ITEMS, items),
        (keys::RECEIPT_RESULTS, results),
        (keys::RECEIPT_QUESTIONS, questions),
        (keys::RECEIPT_MEDICINES, medicines),
        (keys::RECEIPT_VISITS, visits),
        (keys::RECEIPT_VALUES, values),
        (keys::RECEIPT_CONTACTS, contacts),
        (keys::RECEIPT_SAVED, saved),
        (keys::RECEIPT_TEXTS, texts),
    ];
    let title = if refused {
        keys::RECEIPT_REFUSED
    } else {
        keys::RECEIPT_TITLE
    };
    let title = element("p", "")
        .set("id", "erase-receipt")
        .set("tabindex", "-1")
        .set("role", "status")
        .add(element("strong", "").say(i18n, title));
    let counts = counts.map(|(name, count)| {
        element("div", "app-facts__row")
            .add(element("dt", "app-facts__name").say(i18n, name))
            .add(element("dd", "app-facts__value app-figures").text(&count.to_string()))
    });
    let counts = element("dl", "app-facts").add_all(counts.into());
    together(vec![title.into_any(), counts.into_any()])
}
