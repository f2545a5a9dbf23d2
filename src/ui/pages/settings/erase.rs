use leptos::prelude::*;

use crate::{
    i18n::keys,
    platform::{document, drafts as kept_drafts},
    state::{AppStore, Receipt},
    storage::Appearance,
    ui::{
        components::{
            button::{Button, Weight},
            icon::Icon,
        },
        context::{Drafts, use_i18n},
        erased::part,
    },
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Offered,
    Asked,
    Done(Receipt),
}

/// Erases everything: asks once, then says what was removed.
#[component]
pub(super) fn Erase() -> impl IntoView {
    let i18n = use_i18n();
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
    view! {
        <section class="app-panel" aria-labelledby="erase">
            <h2 id="erase">{i18n.t(keys::ERASE_TITLE)}</h2>
            {part(move || match step.get() {
                Step::Offered => {
                    view! {
                        <p>{i18n.t(keys::ERASE_TEXT)}</p>
                        <div class="app-cluster">
                            <Button
                                label=i18n.t(keys::ACTION_ERASE)
                                icon=Icon::Erase
                                weight=Weight::Second
                                on_press=ask
                            />
                        </div>
                    }
                        .into_any()
                }
                Step::Asked => {
                    view! {
                        <p id="erase-question" tabindex="-1">
                            <strong>{i18n.t(keys::ERASE_QUESTION)}</strong>
                        </p>
                        <div class="app-cluster">
                            <Button label=i18n.t(keys::ACTION_ERASE_NOW) icon=Icon::Erase on_press=erase />
                            <Button
                                label=i18n.t(keys::ACTION_CANCEL)
                                weight=Weight::Second
                                on_press=move || step.set(Step::Offered)
                            />
                        </div>
                    }
                        .into_any()
                }
                Step::Done(receipt) => view! { <ReceiptView receipt /> }.into_any(),
            })}
        </section>
    }
}

#[component]
fn ReceiptView(receipt: Receipt) -> impl IntoView {
    let i18n = use_i18n();
    let Receipt {
        items,
        results,
        questions,
        medicines,
        visits,
        values,
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
        (keys::RECEIPT_TEXTS, texts),
    ];
    view! {
        <p id="erase-receipt" tabindex="-1" role="status">
            <strong>
                {i18n.t(if refused { keys::RECEIPT_REFUSED } else { keys::RECEIPT_TITLE })}
            </strong>
        </p>
        <dl class="app-facts">
            {counts
                .map(|(name, count)| {
                    view! {
                        <div class="app-facts__row">
                            <dt class="app-facts__name">{i18n.t(name)}</dt>
                            <dd class="app-facts__value app-figures">{count}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}
