use leptos::prelude::*;

use crate::{domain::checklist::Progress, ui::erased::part};

/// Above this many items a stitch stands for several.
const MOST: usize = 24;

/// Progress as a thread: whole where settled, stitched ahead, a knot where the person is.
/// The sentence beside it says the same in words.
#[component]
pub(crate) fn Stitches(
    /// How far.
    progress: Memo<Progress>,
) -> impl IntoView {
    let stitches = move || {
        let Progress { settled, total } = progress.get();
        let shown = total.min(MOST);
        let done = if total > MOST {
            settled * MOST / total
        } else {
            settled
        };
        let stitch = |index| {
            if index < done {
                "app-stitches__one app-stitches__one--done"
            } else {
                "app-stitches__one"
            }
        };
        (0..shown)
            .map(|index| {
                let knot = (index == done)
                    .then(|| view! { <span class=String::from("app-stitches__one--here")></span> });
                view! {
                    {knot}
                    <span class=stitch(index)></span>
                }
            })
            .collect_view()
            .into_any()
    };
    view! { <div class="app-stitches" aria-hidden="true">{part(stitches)}</div> }
}
