use leptos::prelude::*;

use crate::catalog::learn::Drawing;

/// A drawing. It holds no words; the numbers in it are those of the list below it.
#[component]
pub(super) fn DrawingView(
    /// Which one.
    drawing: Drawing,
) -> impl IntoView {
    match drawing {
        Drawing::Course => course(),
        Drawing::Action => action(),
        Drawing::Alternatives => alternatives(),
        Drawing::Citrus => citrus(),
    }
}

/// The thread of time: two first values, the first dose, tests below it, the effect above it, the end and what follows.
fn course() -> AnyView {
    view! {
        <svg class="app-figure__drawing" aria-hidden="true" viewBox="0 0 360 170">
        <path class="app-figure__fill" d="M100 120L100 112C150 100 190 60 250 48L310 44L310 120Z"/>
        <path class="app-figure__line" d="M70 120H280"/>
        <path class="app-figure__ahead" d="M16 120H70M280 120H350"/>
        <path class="app-figure__thin" d="M100 120V134M130 120V134M160 120V134M190 120V134M220 120V134M250 120V134"/>
        <circle class="app-figure__dot" cx="26" cy="120" r="6"/>
        <circle class="app-figure__dot" cx="46" cy="120" r="6"/>
        <circle class="app-figure__knot" cx="70" cy="120" r="9"/>
        <circle class="app-figure__knot" cx="280" cy="120" r="9"/>
        <path class="app-figure__thin" d="M100 146H250M100 142V150M250 142V150"/>
        <circle class="app-figure__badge" cx="36" cy="92" r="13"/>
        <text class="app-figure__number" x="36" y="92">"1"</text>
        <circle class="app-figure__badge" cx="70" cy="92" r="13"/>
        <text class="app-figure__number" x="70" y="92">"2"</text>
        <circle class="app-figure__badge" cx="175" cy="146" r="13"/>
        <text class="app-figure__number" x="175" y="146">"3"</text>
        <circle class="app-figure__badge" cx="205" cy="88" r="13"/>
        <text class="app-figure__number" x="205" y="88">"4"</text>
        <circle class="app-figure__badge" cx="316" cy="92" r="13"/>
        <text class="app-figure__number" x="316" y="92">"5"</text>
        </svg>
    }
    .into_any()
}

/// The immune system, the order to attack, the capsule in its way, the skin.
fn action() -> AnyView {
    view! {
        <svg class="app-figure__drawing" aria-hidden="true" viewBox="0 0 360 150">
        <path class="app-figure__fill" d="M18 20H96V72C96 100 78 118 57 128C36 118 18 100 18 72Z"/>
        <circle class="app-figure__cell" cx="44" cy="62" r="14"/>
        <circle class="app-figure__cell" cx="70" cy="86" r="14"/>
        <path class="app-figure__line" d="M96 74H146M214 74H262M252 64L264 74L252 84"/>
        <path class="app-figure__capsule" d="M166 48H194A26 26 0 0 1 194 100H166A26 26 0 0 1 166 48Z"/>
        <path class="app-figure__line" d="M180 48V100"/>
        <path class="app-figure__ahead" d="M280 34C290 24 300 44 310 34S330 24 344 34"/>
        <path class="app-figure__skin" d="M276 54H348V96H276Z"/>
        <path class="app-figure__thin" d="M276 110H348M276 122H348"/>
        <circle class="app-figure__badge" cx="57" cy="20" r="13"/>
        <text class="app-figure__number" x="57" y="20">"1"</text>
        <circle class="app-figure__badge" cx="122" cy="46" r="13"/>
        <text class="app-figure__number" x="122" y="46">"2"</text>
        <circle class="app-figure__badge" cx="180" cy="122" r="13"/>
        <text class="app-figure__number" x="180" y="122">"3"</text>
        <circle class="app-figure__badge" cx="312" cy="75" r="13"/>
        <text class="app-figure__number" x="312" y="75">"4"</text>
        </svg>
    }
    .into_any()
}

/// Speed upwards, length of use to the side.
fn alternatives() -> AnyView {
    view! {
        <svg class="app-figure__drawing" aria-hidden="true" viewBox="0 0 360 190">
        <path class="app-figure__line" d="M30 20V160H344M22 30L30 18L38 30M334 152L346 160L334 168"/>
        <rect class="app-figure__capsule" x="48" y="30" width="80" height="44" rx="10"/>
        <rect class="app-figure__open" x="176" y="26" width="150" height="118" rx="10"/>
        <circle class="app-figure__badge" cx="88" cy="52" r="13"/>
        <text class="app-figure__number" x="88" y="52">"1"</text>
        <circle class="app-figure__badge" cx="251" cy="85" r="13"/>
        <text class="app-figure__number" x="251" y="85">"2"</text>
        <circle class="app-figure__badge" cx="30" cy="160" r="13"/>
        <text class="app-figure__number" x="30" y="160">"3"</text>
        </svg>
    }
    .into_any()
}

/// Five fruits on one line, from the biggest to the smallest; the second is cut.
fn citrus() -> AnyView {
    view! {
        <svg class="app-figure__drawing" aria-hidden="true" viewBox="0 0 360 180">
        <path class="app-figure__skin" d="M54 24C70 24 74 42 84 56C96 72 98 82 98 92A44 44 0 0 1 10 92C10 82 12 72 24 56C34 42 38 24 54 24Z"/>
        <circle class="app-figure__skin" cx="144" cy="100" r="36"/>
        <circle class="app-figure__thin" cx="144" cy="100" r="29"/>
        <circle class="app-figure__skin" cx="220" cy="105" r="31"/>
        <circle class="app-figure__skin" cx="285" cy="112" r="24"/>
        <circle class="app-figure__skin" cx="336" cy="117" r="19"/>
        <path class="app-figure__thin" d="M54 24V14M54 18C62 6 74 8 78 10C74 18 64 22 54 18M115 100H173M123.5 79.5L164.5 120.5M144 71V129M164.5 79.5L123.5 120.5M220 74V67M207 84C200 90 198 98 199 104M285 88V80M285 84C291 76 299 77 302 79C299 85 292 87 285 84M325 113Q328 108 331 113M338 108Q341 103 344 108M341 119Q344 114 347 119M330 124Q333 119 336 124M340 129Q343 124 346 129M336 98V91"/>
        <circle class="app-figure__badge" cx="54" cy="160" r="13"/>
        <text class="app-figure__number" x="54" y="160">"1"</text>
        <circle class="app-figure__badge" cx="144" cy="160" r="13"/>
        <text class="app-figure__number" x="144" y="160">"2"</text>
        <circle class="app-figure__badge" cx="220" cy="160" r="13"/>
        <text class="app-figure__number" x="220" y="160">"3"</text>
        <circle class="app-figure__badge" cx="285" cy="160" r="13"/>
        <text class="app-figure__number" x="285" y="160">"4"</text>
        <circle class="app-figure__badge" cx="336" cy="160" r="13"/>
        <text class="app-figure__number" x="336" y="160">"5"</text>
        </svg>
    }
    .into_any()
}
