use leptos::prelude::*;

use crate::{
    domain::checklist::Progress,
    ui::erased::{Element, element, part, together},
};

/// Above this many items a stitch stands for several.
const MOST: usize = 24;

/// Progress as a thread: whole where settled, stitched ahead, a knot where the person is.
/// The sentence beside it says the same in words.
pub(crate) fn stitches(progress: Memo<Progress>) -> Element {
    element("div", "app-stitches")
        .set("aria-hidden", "true")
        .view(part(move || {
            let Progress { settled, total } = progress.get();
            let shown = total.min(MOST);
            let done = if total > MOST {
                settled * MOST / total
            } else {
                settled
            };
            let mut parts = Vec::new();
            for index in 0..shown {
                if index == done {
                    parts.push(element("span", "app-stitches__one--here").into_any());
                }
                let class = if index < done {
                    "app-stitches__one app-stitches__one--done"
                } else {
                    "app-stitches__one"
                };
                parts.push(element("span", class).into_any());
            }
            together(parts)
        }))
}
