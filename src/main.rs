//! Starts the app in the browser.

#[cfg(feature = "csr")]
fn main() {
    use rescue_journey::platform::failure;

    failure::report_panics();
    wasm_bindgen_futures::spawn_local(async {
        if start().await.is_none() {
            failure::report();
        }
    });
}

/// Mounts the app in the language of the page; `None` when its messages cannot be had.
#[cfg(feature = "csr")]
async fn start() -> Option<()> {
    use std::sync::Arc;

    use leptos::prelude::*;
    use rescue_journey::{
        i18n::{Language, Translation},
        platform::{document, drafts, network, tabs},
        state::{AppStore, SharedStore},
        storage::browser::BrowserStore,
        ui::{App, AppProps, Drafts, I18n},
    };

    let language = document::language().unwrap_or(Language::En);
    let messages = network::messages(language).await?;
    let translation = Translation::new(language, &messages).ok()?;
    let mut typed = drafts::take();
    for (field, text) in document::typed() {
        typed.insert(field, text);
    }
    let drafts = Drafts::new(typed);
    let app = move || {
        let store =
            AppStore::open(BrowserStore::open().map(|store| Arc::new(store) as SharedStore));
        let i18n = I18n::new(translation);
        document::set_appearance(
            store
                .settings()
                .with_untracked(|settings| settings.appearance),
        );
        rescue_journey::platform::drafts::keep_when_leaving(move || drafts.to_keep());
        tabs::start_anew_after_return(move || store.is_kept());
        tabs::on_stored_elsewhere(move |is_removal| {
            store.stored_elsewhere(is_removal);
            document::set_appearance(
                store
                    .settings()
                    .with_untracked(|settings| settings.appearance),
            );
        });
        document::close_menus_by_themselves();
        App(AppProps {
            i18n,
            store,
            drafts,
        })
    };
    document::take_over(app, move || {
        // What was typed while the app was built.
        for (field, text) in document::typed() {
            drafts.set(&field, text);
        }
    });
    Some(())
}

#[cfg(not(feature = "csr"))]
fn main() {}
