use leptos::prelude::*;

use crate::{
    i18n::keys,
    ui::{context::use_i18n, routes::Page},
};

/// What the app is for, and where what is written stays.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <footer class="app-footer">
            <p>{i18n.t(keys::FOOTER_PURPOSE)}</p>
            <p>
                {i18n.t(keys::FOOTER_PRIVACY)} " "
                <a href=Page::About.path(i18n.language())>{i18n.t(keys::FOOTER_ABOUT)}</a>
            </p>
        </footer>
    }
}
