use leptos::prelude::*;

use crate::{
    catalog::checklist::{ITEMS, ItemSpec},
    catalog::medicines::to_tell,
    domain::checklist::{Group, Status},
    i18n::{MessageId, keys},
    state::AppStore,
    ui::{
        components::{icon::Icon, row::Row, storage_shield::StorageShield},
        context::{MedicineList, use_i18n},
        erased::{part, text},
        pages::medicines::fetch_when_needed,
        routes::Page,
    },
};

/// How many open items the page offers.
const NEXT: usize = 3;

/// Where am I, what is next, is my record safe on this phone.
#[component]
pub(super) fn Home() -> impl IntoView {
    view! {
        <div class="app-columns">
            <div class="app-stack app-stack--wide">
                <Start />
                <WhatIsNext />
            </div>
            <div class="app-stack app-stack--wide">
                <Journey />
                <StorageShield />
            </div>
        </div>
    }
}

/// The course panel while no date is known: everything lies ahead, all stitched.
#[component]
fn Start() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="app-course" aria-labelledby="start">
            <div>
                <p class="app-course__stage">{i18n.t(keys::HOME_STAGE)}</p>
                <h1 class="app-course__week" id="start" tabindex="-1">
                    {i18n.t(keys::HOME_START)}
                </h1>
            </div>
            <p class="app-course__facts">{i18n.t(keys::HOME_START_TEXT)}</p>
            <svg class="app-course__thread" viewBox="0 0 400 100" aria-hidden="true">
                <path class="app-course__ahead" d=THREAD />
            </svg>
        </section>
    }
}

#[component]
fn WhatIsNext() -> impl IntoView {
    let i18n = use_i18n();
    let language = i18n.language();
    let store = expect_context::<AppStore>();
    let open_items = move || {
        let list = store.checklist().read();
        ITEMS
            .iter()
            .filter(|item| list.entry(item.id).status == Status::Open)
            .take(NEXT)
            .collect::<Vec<&'static ItemSpec>>()
    };
    let list = expect_context::<MedicineList>();
    fetch_when_needed(store, list);
    let medicines = text(move || {
        let medicines = store.medicines().read();
        let to_tell = list
            .get()
            .map_or(0, |list| to_tell(Some(list), &medicines).len());
        let (message, count) = if to_tell > 0 {
            (keys::HOME_MEDICINES_AVOID, to_tell)
        } else {
            (keys::HOME_MEDICINES_DETAIL, medicines.listed().count())
        };
        i18n.with(message, &[("count", count.into())])
    });
    view! {
        <section class="app-stack" aria-labelledby="next">
            <h2 id="next">{i18n.t(keys::HOME_NEXT)}</h2>
            <ul class="app-panel app-panel--flush" role="list">
                <li>
                    <Row
                        href=Page::Learn.path(language)
                        icon=Icon::Learn
                        title=i18n.t(keys::HOME_READ)
                        detail=i18n.t(keys::HOME_READ_DETAIL)
                    />
                </li>
                {part(move || {
                    open_items()
                        .into_iter()
                        .map(|item| {
                            view! {
                                <li>
                                    <Row
                                        href=format!("{}#{}", Page::Checklist.path(language), item.id)
                                        icon=Icon::Checklist
                                        title=i18n.t(item.name)
                                        detail=i18n.t(item.why)
                                    />
                                </li>
                            }
                        })
                        .collect_view()
                        .into_any()
                })}
                <li>
                    <Row
                        href=Page::Medicines.path(language)
                        icon=Icon::Medicines
                        title=i18n.t(keys::HOME_MEDICINES)
                        detail=medicines
                    />
                </li>
                <li>
                    <Row
                        href=format!("{}#my-questions", Page::Checklist.path(language))
                        icon=Icon::Question
                        title=i18n.t(keys::HOME_ASK)
                        detail=Signal::derive(move || {
                            let count = store.checklist().read().open_questions().len();
                            i18n.with(keys::HOME_ASK_DETAIL, &[("count", count.into())])
                        })
                    />
                </li>
            </ul>
        </section>
    }
}

/// The six stages. With no dates known the person is at the first.
#[component]
fn Journey() -> impl IntoView {
    let i18n = use_i18n();
    let language = i18n.language();
    let checklist = |anchor: &str| Some(format!("{}#{anchor}", Page::Checklist.path(language)));
    let stages: [(MessageId, MessageId, Option<String>); 6] = [
        (
            keys::STAGE_UNDERSTAND,
            keys::STAGE_UNDERSTAND_DETAIL,
            Some(Page::Learn.path(language)),
        ),
        (
            keys::STAGE_TRAVEL,
            keys::STAGE_TRAVEL_DETAIL,
            checklist(super::checklist::anchor(Group::Travel)),
        ),
        (
            keys::STAGE_TESTS,
            keys::STAGE_TESTS_DETAIL,
            checklist(super::checklist::anchor(Group::Tests)),
        ),
        (keys::STAGE_TREATMENT, keys::STAGE_TREATMENT_DETAIL, None),
        (keys::STAGE_STEP_DOWN, keys::STAGE_STEP_DOWN_DETAIL, None),
        (keys::STAGE_HOME, keys::STAGE_HOME_DETAIL, None),
    ];
    view! {
        <section class="app-stack" aria-labelledby="journey">
            <h2 id="journey">{i18n.t(keys::HOME_JOURNEY)}</h2>
            <div class="app-panel">
                <ol role="list">
                    {stages
                        .into_iter()
                        .zip(1..)
                        .map(|((name, detail, href), number)| {
                            let is_here = number == 1;
                            let class = if is_here {
                                "app-journey__stage app-journey__stage--here"
                            } else {
                                "app-journey__stage"
                            };
                            let name = i18n.t(name);
                            view! {
                                <li class=class aria-current=is_here.then_some("step")>
                                    <span class="app-journey__knot" aria-hidden="true">
                                        {number}
                                    </span>
                                    <div class="app-journey__body">
                                        {match href {
                                            Some(href) => {
                                                view! {
                                                    <a class="app-journey__name" href=href>
                                                        {name}
                                                    </a>
                                                }
                                                    .into_any()
                                            }
                                            None => {
                                                view! { <p class="app-journey__name">{name}</p> }.into_any()
                                            }
                                        }}
                                        <p class="app-journey__detail">{i18n.t(detail)}</p>
                                    </div>
                                </li>
                            }
                        })
                        .collect_view()}
                </ol>
            </div>
        </section>
    }
}

/// The thread of the course, stitched from edge to edge: y = 80 − 56t + 11 sin(2π·1.35t + 0.5), t = x/400.
const THREAD: &str = "M-8.0 84.7L-5.9 84.9L-3.8 85.0L-1.7 85.2L0.4 85.3M8.6 85.7L10.7 85.8L12.8 85.9L14.9 85.9L17.0 86.0M25.2 85.9L27.3 85.9L29.4 85.8L31.5 85.7L33.6 85.6M41.8 85.0L43.9 84.7L46.0 84.5L48.1 84.3L50.2 84.0M58.4 82.7L60.5 82.3L62.6 81.9L64.7 81.4L66.8 81.0M75.0 79.0L77.1 78.5L79.2 77.9L81.3 77.4L83.4 76.8M91.6 74.3L93.7 73.6L95.8 72.9L97.9 72.2L100.0 71.5M108.2 68.6L110.3 67.8L112.4 67.1L114.5 66.3L116.6 65.5M124.8 62.5L126.9 61.7L129.0 60.9L131.1 60.1L133.2 59.4M141.4 56.4L143.5 55.6L145.6 54.9L147.7 54.1L149.8 53.4M158.0 50.7L160.1 50.1L162.2 49.4L164.3 48.8L166.4 48.2M174.6 46.0L176.7 45.4L178.8 44.9L180.9 44.4L183.0 44.0M191.2 42.4L193.3 42.0L195.4 41.7L197.5 41.4L199.6 41.1M207.8 40.1L209.9 39.9L212.0 39.8L214.1 39.6L216.2 39.5M224.4 39.2L226.5 39.2L228.6 39.1L230.7 39.1L232.8 39.2M241.0 39.4L243.1 39.5L245.2 39.6L247.3 39.7L249.4 39.9M257.6 40.5L259.7 40.6L261.8 40.8L263.9 41.0L266.0 41.2M274.2 42.0L276.3 42.2L278.4 42.3L280.5 42.5L282.6 42.7M290.8 43.4L292.9 43.6L295.0 43.7L297.1 43.8L299.2 44.0M307.4 44.3L309.5 44.4L311.6 44.5L313.7 44.5L315.8 44.5M324.0 44.4L326.1 44.3L328.2 44.2L330.3 44.1L332.4 44.0M340.6 43.2L342.7 43.0L344.8 42.7L346.9 42.4L349.0 42.1M357.2 40.7L359.3 40.3L361.4 39.9L363.5 39.4L365.6 39.0M373.8 36.9L375.9 36.3L378.0 35.8L380.1 35.2L382.2 34.5M390.4 32.0L392.5 31.3L394.6 30.6L396.7 29.9L398.8 29.1M407.0 26.2L409.1 25.4L411.2 24.7L413.3 23.9L415.4 23.1";
