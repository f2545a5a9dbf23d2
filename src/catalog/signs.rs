//! Signs to look for, and how fast to act: on the page "who to call", and in the short check "How are you?".

use crate::{
    catalog::{
        learn::CareLevel,
        source::{Basis, cite},
    },
    i18n::{MessageId, keys},
};

/// How fast to act on signs, the fastest first.
#[derive(Debug)]
pub struct Signs {
    /// Which card they stand on; none where a call within a few days is enough.
    pub level: Option<CareLevel>,
    /// What the person may notice.
    pub items: &'static [MessageId],
    /// What is said below.
    pub note: Option<MessageId>,
    /// What they rest on. The levels are this app's: a clinician has not checked them.
    pub basis: Basis,
}

/// Call 119 now.
pub(super) const NOW: Signs = Signs {
    level: Some(CareLevel::Now),
    items: &[
        keys::LEARN_WHO_TO_CALL_NOW_BRAIN,
        keys::LEARN_WHO_TO_CALL_NOW_STROKE,
        keys::LEARN_WHO_TO_CALL_NOW_ALLERGY,
        keys::LEARN_WHO_TO_CALL_NOW_INFECTION,
        keys::LEARN_WHO_TO_CALL_NOW_HEART,
        keys::LEARN_WHO_TO_CALL_NOW_MUSCLE,
        keys::LEARN_WHO_TO_CALL_NOW_SKIN,
    ],
    note: Some(keys::LEARN_WHO_TO_CALL_NOW_TOO_MUCH),
    basis: Basis::Cited(&[
        cite::US_SYMPTOMS,
        cite::UK_LEAFLET_SYMPTOMS,
        cite::JAPAN_COMPENDIUM,
        cite::US_OVERDOSAGE,
    ]),
};

/// Call the clinic today.
pub(super) const TODAY: Signs = Signs {
    level: Some(CareLevel::Today),
    items: &[
        keys::LEARN_WHO_TO_CALL_TODAY_FEVER,
        keys::LEARN_WHO_TO_CALL_TODAY_INFECTION,
        keys::LEARN_WHO_TO_CALL_TODAY_BLISTERS,
        keys::LEARN_WHO_TO_CALL_TODAY_KIDNEY,
        keys::LEARN_WHO_TO_CALL_TODAY_PRESSURE,
        keys::LEARN_WHO_TO_CALL_TODAY_LIVER,
        keys::LEARN_WHO_TO_CALL_TODAY_MUSCLE,
        keys::LEARN_WHO_TO_CALL_TODAY_CRAMPS,
        keys::LEARN_WHO_TO_CALL_TODAY_GOUT,
        keys::LEARN_WHO_TO_CALL_TODAY_BRAIN,
    ],
    note: Some(keys::LEARN_WHO_TO_CALL_TODAY_NOTE),
    basis: Basis::Cited(&[
        cite::US_SYMPTOMS,
        cite::UK_LEAFLET_SYMPTOMS,
        cite::JAPAN_COMPENDIUM,
        cite::HELP_LINES,
    ]),
};

/// Call within a few days.
pub(super) const FEW_DAYS: Signs = Signs {
    level: None,
    items: &[
        keys::LEARN_WHO_TO_CALL_WEEK_SKIN,
        keys::LEARN_WHO_TO_CALL_WEEK_LUMPS,
    ],
    note: None,
    basis: Basis::Cited(&[
        cite::US_SYMPTOMS,
        cite::UK_LEAFLET_SYMPTOMS,
        cite::JAPAN_COMPENDIUM,
    ]),
};

/// Tell the clinic at the next visit.
pub(super) const NEXT_VISIT: Signs = Signs {
    level: Some(CareLevel::NextVisit),
    items: &[
        keys::LEARN_WHO_TO_CALL_VISIT_COMMON,
        keys::LEARN_WHO_TO_CALL_VISIT_HANDS,
        keys::LEARN_WHO_TO_CALL_VISIT_HAIR,
        keys::LEARN_WHO_TO_CALL_VISIT_GUMS,
    ],
    note: Some(keys::LEARN_WHO_TO_CALL_VISIT_NOTE),
    basis: Basis::Cited(&[cite::US_SYMPTOMS, cite::UK_LEAFLET_SYMPTOMS]),
};

/// All of them.
pub static SIGNS: [Signs; 4] = [NOW, TODAY, FEW_DAYS, NEXT_VISIT];
