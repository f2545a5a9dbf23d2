//! The seams to the browser, in a real one: storage, clock, document, drafts, packing, sealing.

#![cfg(target_arch = "wasm32")]

use leptos::prelude::*;
use rescue_journey::{
    domain::checklist::Checklist,
    i18n::Language,
    platform::{
        clock, document, drafts, ids,
        packing::{self, PackingError},
        seal,
    },
    storage::{Appearance, KeyValue, PREFIX, StorageError, browser::BrowserStore, load, save},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Event, HtmlDetailsElement, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

fn page() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn element(id: &str) -> HtmlElement {
    page().get_element_by_id(id).unwrap().dyn_into().unwrap()
}

/// The browser's storage with none of our keys in it.
fn empty_store() -> BrowserStore {
    let store = BrowserStore::open().unwrap();
    for key in store.keys().unwrap() {
        store.remove(&key).unwrap();
    }
    store
}

#[wasm_bindgen_test]
fn the_browser_keeps_what_was_set() {
    let store = empty_store();
    let key = format!("{PREFIX}test");
    store.set(&key, "건선 · الصدفية").unwrap();
    assert_eq!(store.get(&key).unwrap().as_deref(), Some("건선 · الصدفية"));
    store.remove(&key).unwrap();
    assert_eq!(store.get(&key), Ok(None));
}

#[wasm_bindgen_test]
fn only_our_own_keys_are_listed() {
    let store = empty_store();
    let foreign = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    foreign.set_item("another-app", "1").unwrap();
    store.set(&format!("{PREFIX}test"), "1").unwrap();
    assert_eq!(store.keys().unwrap(), [format!("{PREFIX}test")]);
    foreign.remove_item("another-app").unwrap();
}

#[wasm_bindgen_test]
fn a_saved_checklist_is_loaded_again() {
    let store = empty_store();
    let mut list = Checklist::default();
    list.toggle("medicines-letter", clock::today(), clock::now());
    save(&store, &mut list).unwrap();
    let loaded = load::<Checklist>(&store);
    assert_eq!(loaded.trouble, None);
    assert_eq!(loaded.document, list);
}

#[wasm_bindgen_test]
fn what_another_tab_wrote_meanwhile_is_taken_over() {
    let (tab, other_tab) = (empty_store(), BrowserStore::open().unwrap());
    let tick = |store: &BrowserStore, list: &mut Checklist, item: &str| {
        list.toggle(item, clock::today(), clock::now());
        save(store, list).unwrap();
    };
    let (mut list, mut other) = (Checklist::default(), Checklist::default());
    for _ in 0..2 {
        tick(&tab, &mut list, "medicines-letter");
        tick(&tab, &mut list, "bring-boxes");
    }
    tick(&other_tab, &mut other, "brand-names");
    tick(&tab, &mut list, "test-plan");
    for item in ["brand-names", "test-plan"] {
        assert_eq!(list.entry(item).done_on, Some(clock::today()), "{item}");
    }
    assert_eq!(load::<Checklist>(&tab).document, list);
}

#[wasm_bindgen_test]
fn a_full_browser_says_that_it_is_full() {
    let store = empty_store();
    let key = format!("{PREFIX}test");
    let too_much = "x".repeat(11 * 1024 * 1024);
    assert_eq!(store.set(&key, &too_much), Err(StorageError::Full));
}

#[wasm_bindgen_test]
fn new_ids_differ_and_sort_by_their_time() {
    let (first, second) = (ids::new_id(), ids::new_id());
    assert_ne!(first, second);
    assert!(first.get(..11) <= second.get(..11));
}

#[wasm_bindgen_test]
fn the_page_says_its_language_and_direction() {
    document::set_language(Language::Ar);
    let root = page().document_element().unwrap();
    assert_eq!(root.get_attribute("lang").as_deref(), Some("ar"));
    assert_eq!(root.get_attribute("dir").as_deref(), Some("rtl"));
    document::set_language(Language::En);
    assert_eq!(document::language(), Some(Language::En));
}

#[wasm_bindgen_test]
fn the_chosen_appearance_stands_on_the_root() {
    let root = page().document_element().unwrap();
    document::set_appearance(Appearance::Dark);
    assert_eq!(root.get_attribute("data-theme").as_deref(), Some("dark"));
    document::set_appearance(Appearance::System);
    assert_eq!(root.get_attribute("data-theme"), None);
}

#[wasm_bindgen_test]
fn drafts_outlast_a_page_that_goes_away_once() {
    let typed = [("creatinine-1-value".to_owned(), "0.78".to_owned())];
    drafts::keep_when_leaving(move || typed.clone().into_iter().collect());
    web_sys::window()
        .unwrap()
        .dispatch_event(&Event::new("pagehide").unwrap())
        .unwrap();
    assert_eq!(
        drafts::take().get("creatinine-1-value").map(String::as_str),
        Some("0.78")
    );
    assert!(drafts::take().is_empty());
}

#[wasm_bindgen_test]
fn taking_over_keeps_what_was_focused_and_opened() {
    let old = page().create_element("div").unwrap();
    old.set_id(document::ROOT);
    for (name, id) in [("details", "more"), ("button", "act")] {
        let child = page().create_element(name).unwrap();
        child.set_id(id);
        old.append_child(&child).unwrap();
    }
    page().body().unwrap().append_child(&old).unwrap();
    element("more")
        .dyn_into::<HtmlDetailsElement>()
        .unwrap()
        .set_open(true);
    element("act").focus().unwrap();

    document::take_over(
        || {
            view! {
                <details id="more"></details>
                <button id="act">"New"</button>
            }
        },
        || (),
    );

    assert!(
        element("more")
            .dyn_into::<HtmlDetailsElement>()
            .unwrap()
            .open()
    );
    assert_eq!(page().active_element().unwrap().id(), "act");
    assert_eq!(element("act").text_content().as_deref(), Some("New"));
    assert_eq!(page().query_selector_all("#app").unwrap().length(), 1);
    element(document::ROOT).remove();
}

/// Waits until the tasks that are planned now have run, and those that they plan.
async fn tasks_are_done() {
    for _ in 0..2 {
        let next = js_sys::Promise::new(&mut |resolve, _| {
            set_timeout(
                move || drop(resolve.call0(&wasm_bindgen::JsValue::NULL)),
                std::time::Duration::ZERO,
            );
        });
        wasm_bindgen_futures::JsFuture::from(next).await.unwrap();
    }
}

#[wasm_bindgen_test]
async fn the_page_stays_until_the_last_part_of_the_app_is_built() {
    let old = page().create_element("div").unwrap();
    old.set_id(document::ROOT);
    old.set_text_content(Some("Old"));
    page().body().unwrap().append_child(&old).unwrap();

    document::take_over(
        || {
            let is_built = RwSignal::new(false);
            document::build_later(move || is_built.set(true));
            view! { <p>{move || if is_built.get() { "All" } else { "Half" }}</p> }
        },
        || {
            assert_eq!(
                element(document::ROOT).text_content().as_deref(),
                Some("Old")
            )
        },
    );
    assert!(document::is_taking_over());
    assert_eq!(
        element(document::ROOT).text_content().as_deref(),
        Some("Old")
    );

    tasks_are_done().await;
    assert!(!document::is_taking_over());
    assert_eq!(
        element(document::ROOT).text_content().as_deref(),
        Some("All")
    );
    element(document::ROOT).remove();
}

#[wasm_bindgen_test]
async fn what_was_packed_is_unpacked_up_to_the_limit() {
    let bytes = vec![7; 70_000];
    let packed = packing::pack(&bytes).await.unwrap();
    assert!(packed.len() < 1000);
    assert_eq!(packing::unpack(&packed, 70_000).await, Ok(bytes));
    let error = packing::unpack(&packed, 69_999).await;
    assert_eq!(error, Err(PackingError::TooLarge));
    let error = packing::unpack(&[0xff; 20], 100).await;
    assert_eq!(error, Err(PackingError::Damaged));
}

#[wasm_bindgen_test]
async fn only_the_passcode_opens_what_it_sealed() {
    let sealed = seal::seal(b"course", "blue horse 7").await.unwrap();
    assert_eq!(sealed.len(), 16 + 12 + b"course".len() + 16);
    let opened = seal::unseal(&sealed, "blue horse 7").await;
    assert_eq!(opened.as_deref(), Some(&b"course"[..]));
    assert_eq!(seal::unseal(&sealed, "blue horse 8").await, None);
    let mut changed = sealed.clone();
    changed[30] ^= 1;
    assert_eq!(seal::unseal(&changed, "blue horse 7").await, None);
    assert_ne!(seal::seal(b"course", "blue horse 7").await, Some(sealed));
}
