use leptos::prelude::*;

use super::{
    icon::{Icon, IconSize, IconView},
    languages::LanguageList,
};
use crate::{
    i18n::keys,
    ui::{context::use_i18n, routes::Page},
};

/// The way home, the language, help, and on phones the places that do not fit
/// into the thumb bar.
#[component]
pub(crate) fn Header() -> impl IntoView {
    let i18n = use_i18n();
    let language = i18n.language();
    let language_name = i18n.plain(
        keys::HEADER_LANGUAGE,
        &[("language", language.own_name().into())],
    );
    let more = [
        (Page::Settings, Icon::Settings, keys::NAV_SETTINGS),
        (Page::About, Icon::Info, keys::NAV_ABOUT),
    ];
    view! {
        <header class="app-header">
            <a class="app-header__home" href=Page::Home.path(language) aria-label=i18n.plain(keys::HEADER_HOME, &[])>
                <svg class="app-header__mark" viewBox="0 0 36 36" aria-hidden="true">
                    <rect class="app-header__tile" width="36" height="36" rx="10" />
                    <path
                        class="app-header__thread"
                        d="M5 27c6 0 5.4-12.6 10.8-14.2M24.3 14.6l1.7 2.1M28 20.6l.9 2.5M30 27.4l.2 1.4"
                    />
                    <circle class="app-header__thread" cx="19.8" cy="11.9" r="3.9" />
                </svg>
                <span class="app-header__name app-ltr">{i18n.t(keys::APP_NAME)}</span>
            </a>
            <details class="app-menu app-menu--language" id="language-menu">
                <summary
                    class="app-header__action app-header__action--language"
                    id="language-switch"
                    aria-label=language_name
                >
                    <IconView icon=Icon::Globe />
                    <span>{language.own_name()}</span>
                </summary>
                <nav class="app-menu__list" aria-label=i18n.plain(keys::LANGUAGES_TITLE, &[])>
                    <LanguageList />
                </nav>
            </details>
            <a
                class="app-header__action app-header__action--help"
                href=Page::help().path(language)
                aria-label=i18n.plain(keys::HEADER_HELP_NAME, &[])
            >
                <IconView icon=Icon::Phone size=IconSize::Small />
                <span>{i18n.t(keys::HEADER_HELP)} " " <span class="app-ltr">"119"</span></span>
            </a>
            <details class="app-menu app-narrow-only" id="more-menu">
                <summary class="app-header__action" aria-label=i18n.plain(keys::HEADER_MORE, &[])>
                    <IconView icon=Icon::Menu />
                </summary>
                <nav class="app-menu__list" aria-label=i18n.plain(keys::HEADER_MORE, &[])>
                    <ul role="list">
                        {more
                            .map(|(page, icon, name)| {
                                view! {
                                    <li>
                                        <a class="app-menu__link" href=page.path(language)>
                                            <IconView icon />
                                            <span>{i18n.t(name)}</span>
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                </nav>
            </details>
        </header>
    }
}
