use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::icon::{Icon, IconView};
use crate::{
    i18n::Language,
    ui::{context::use_i18n, erased::text, routes::Page},
};

/// The same page in every language, each by its own name. Links without
/// script; with it the page stays where it is scrolled to.
#[component]
pub(crate) fn LanguageList() -> impl IntoView {
    let current = use_i18n().language();
    let page = expect_context::<Memo<Page>>();
    // What was looked up stands there.
    let search = use_location().search;
    let path = move |language| {
        let path = page.get().path(language);
        let search = search.read();
        if search.is_empty() {
            path
        } else {
            format!("{path}?{search}")
        }
    };
    view! {
        <ul class="app-languages" role="list">
            {Language::ALL
                .map(|language| {
                    let is_current = language == current;
                    view! {
                        <li>
                            <a
                                class="app-languages__link"
                                href=text(move || path(language))
                                lang=language.code()
                                hreflang=language.code()
                                dir=language.direction().as_str()
                                aria-current=is_current.then_some("true")
                                data-noscroll=""
                            >
                                <span>{language.own_name()}</span>
                                {is_current.then(|| view! { <IconView icon=Icon::Tick /> })}
                            </a>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
