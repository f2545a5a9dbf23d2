//! The composition root: contexts, the address, the language, the frame around every page.

use std::cell::Cell;

use leptos::prelude::*;
use leptos_router::{
    components::Router,
    hooks::use_location,
    location::{BrowserUrl, LocationProvider},
};

use super::{
    components::{
        footer::footer,
        header::header,
        navigation::navigation,
        notices::{FrameNotices, notices},
        way_out::way_out,
    },
    context::{Drafts, I18n, MedicineList},
    erased::{attribute, chosen, effect, element, part, spawn, text, together},
    head::head,
    pages,
    routes::{Page, Route},
    tracked::Tracked,
};
use crate::{
    i18n::{Translation, keys},
    platform::{clock, document, network, service_worker},
    state::AppStore,
};

/// The app, in the language of `i18n`, at the address the router finds.
#[component]
pub fn App(
    /// Messages of the language the page came in.
    i18n: I18n,
    /// What is known and stored.
    store: AppStore,
    /// What was typed before a reload.
    drafts: Drafts,
) -> impl IntoView {
    provide_context(i18n);
    provide_context(store);
    provide_context(drafts);
    provide_context(MedicineList::new());
    provide_context(Tracked::new(store));
    let notices = FrameNotices::new();
    provide_context(notices);
    effect(move || {
        service_worker::on_update_waiting(move || notices.update_waiting.set(true));
    });
    view! {
        <Router>
            {frame(i18n, store)}
        </Router>
    }
}

/// What stands around every page.
fn frame(i18n: I18n, store: AppStore) -> AnyView {
    let path = use_location().pathname;
    let first = i18n.language();
    let route = move || {
        Route::parse(&path.read()).unwrap_or(Route {
            language: first,
            page: Page::NotFound,
        })
    };
    let page = Memo::new(move |_| route().page);
    let announcement = RwSignal::new(String::new());
    provide_context(page);

    follow_language(route, i18n, store, announcement);
    complete_navigation(page, i18n);

    let said = element("p", "app-hidden-visually")
        .set("role", "status")
        .view(text(move || announcement.get()).into_any());
    // Nothing is known of the browser while a page is prerendered.
    let is_live = RwSignal::new(false);
    effect(move || is_live.set(true));
    let is_live = chosen(move || is_live.get());
    let all = part(move || {
        i18n.track();
        let skip = element("a", "app-skip")
            .set("href", "#page")
            .set("rel", "external")
            .say(i18n, keys::SKIP_LINK);
        let class = attribute(move || {
            let alone = if page.get().is_for_coordinators() {
                " app-main--alone"
            } else {
                ""
            };
            Some(format!("app-main app-stack app-stack--wide{alone}"))
        });
        let main = element("main", "")
            .follow("class", class)
            .set("id", "page")
            .set("tabindex", "-1")
            .add(notices(i18n))
            .view(way_out(i18n, is_live))
            .view(part(move || pages::view(page.get())))
            .add(footer(i18n));
        together(vec![
            skip.into_any(),
            header(i18n).into_any(),
            main.into_any(),
            part(move || {
                if page.get().is_for_coordinators() {
                    ().into_any()
                } else {
                    navigation(i18n).into_any()
                }
            }),
        ])
    });
    together(vec![said.into_any(), all])
}

/// Loads the messages of the language in the path when it changes, and then says so.
fn follow_language(
    route: impl Fn() -> Route + Copy + 'static,
    i18n: I18n,
    store: AppStore,
    announcement: RwSignal<String>,
) {
    let FrameNotices {
        language_missing, ..
    } = expect_context();
    let before = Cell::new(None);
    effect(move || {
        let language = route().language;
        let before = before.replace(Some(language));
        if before.is_none() && store.settings().read_untracked().language.is_none() {
            store.choose_language(language, clock::now());
        }
        if language == i18n.language() {
            return;
        }
        spawn(async move {
            let translation = network::messages(language)
                .await
                .and_then(|messages| Translation::new(language, &messages).ok());
            // Whoever switched on meanwhile is not switched back.
            if untrack(route).language != language {
                return;
            }
            if let Some(translation) = translation {
                // A focus inside a menu goes to its button, and stays there.
                document::close_menus();
                let place = document::place();
                i18n.set(translation);
                document::set_language(language);
                store.choose_language(language, clock::now());
                language_missing.set(false);
                announcement.set(i18n.t(keys::LANGUAGE_CHANGED));
                // After the page is drawn anew.
                queue_microtask(move || place.restore());
            } else {
                language_missing.set(true);
                document::go_back();
            }
        });
    });
}

/// Puts the new address into the address bar, and focus and title on the new page.
fn complete_navigation(page: Memo<Page>, i18n: I18n) {
    let path = use_location().pathname;
    let address = use_context::<BrowserUrl>();
    effect(move || {
        path.track();
        if let Some(address) = &address {
            address.ready_to_complete();
        }
    });
    effect(move || {
        i18n.track();
        document::set_title(&head(i18n, page.get()).title);
    });
    let before = Cell::new(None);
    effect(move || {
        let page = page.get();
        if before
            .replace(Some(page))
            .is_some_and(|before| before != page)
        {
            queue_microtask(|| {
                document::close_all();
                document::focus_in_place("h1");
            });
        }
    });
}
