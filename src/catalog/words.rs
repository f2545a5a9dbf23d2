//! Words explained: once here, in place on the pages that use them, and all
//! together on the page "words explained".

use crate::i18n::{MessageId, keys};

/// A hard word and what it means.
#[derive(Debug)]
pub struct Word {
    /// Anchor on the page of all words, the same in every language.
    pub anchor: &'static str,
    /// The word.
    pub term: MessageId,
    /// What it means, in one or two sentences.
    pub meaning: MessageId,
}

const fn word(anchor: &'static str, term: MessageId, meaning: MessageId) -> Word {
    Word {
        anchor,
        term,
        meaning,
    }
}

pub(super) const PLAQUE_PSORIASIS: Word = word(
    "plaque-psoriasis",
    keys::WORD_PLAQUE_PSORIASIS,
    keys::WORD_PLAQUE_PSORIASIS_MEANING,
);
pub(super) const ERYTHRODERMIC_PSORIASIS: Word = word(
    "erythrodermic-psoriasis",
    keys::WORD_ERYTHRODERMIC_PSORIASIS,
    keys::WORD_ERYTHRODERMIC_PSORIASIS_MEANING,
);
pub(super) const PUSTULAR_PSORIASIS: Word = word(
    "pustular-psoriasis",
    keys::WORD_PUSTULAR_PSORIASIS,
    keys::WORD_PUSTULAR_PSORIASIS_MEANING,
);
pub(super) const PSORIATIC_ARTHRITIS: Word = word(
    "psoriatic-arthritis",
    keys::WORD_PSORIATIC_ARTHRITIS,
    keys::WORD_PSORIATIC_ARTHRITIS_MEANING,
);
pub(super) const FLARE: Word = word("flare", keys::WORD_FLARE, keys::WORD_FLARE_MEANING);
pub(super) const RELAPSE: Word = word("relapse", keys::WORD_RELAPSE, keys::WORD_RELAPSE_MEANING);
pub(super) const REBOUND: Word = word("rebound", keys::WORD_REBOUND, keys::WORD_REBOUND_MEANING);
pub(super) const IMMUNE_SYSTEM: Word = word(
    "immune-system",
    keys::WORD_IMMUNE_SYSTEM,
    keys::WORD_IMMUNE_SYSTEM_MEANING,
);
pub(super) const T_CELL: Word = word("t-cell", keys::WORD_T_CELL, keys::WORD_T_CELL_MEANING);

pub(super) const RESCUE_TREATMENT: Word = word(
    "rescue-treatment",
    keys::WORD_RESCUE_TREATMENT,
    keys::WORD_RESCUE_TREATMENT_MEANING,
);
pub(super) const WHOLE_BODY_TREATMENT: Word = word(
    "whole-body-treatment",
    keys::WORD_WHOLE_BODY_TREATMENT,
    keys::WORD_WHOLE_BODY_TREATMENT_MEANING,
);
pub(super) const IMMUNE_SUPPRESSING: Word = word(
    "immune-suppressing",
    keys::WORD_IMMUNE_SUPPRESSING,
    keys::WORD_IMMUNE_SUPPRESSING_MEANING,
);
pub(super) const COURSE: Word = word("course", keys::WORD_COURSE, keys::WORD_COURSE_MEANING);
pub(super) const TAPER: Word = word("taper", keys::WORD_TAPER, keys::WORD_TAPER_MEANING);
pub(super) const BRAND: Word = word("brand", keys::WORD_BRAND, keys::WORD_BRAND_MEANING);
pub(super) const ACTIVE_INGREDIENT: Word = word(
    "active-ingredient",
    keys::WORD_ACTIVE_INGREDIENT,
    keys::WORD_ACTIVE_INGREDIENT_MEANING,
);
pub(super) const MODIFIED_CYCLOSPORINE: Word = word(
    "modified-cyclosporine",
    keys::WORD_MODIFIED_CYCLOSPORINE,
    keys::WORD_MODIFIED_CYCLOSPORINE_MEANING,
);
pub(super) const LABEL: Word = word("label", keys::WORD_LABEL, keys::WORD_LABEL_MEANING);
pub(super) const REASON_NOT_TO_USE: Word = word(
    "reason-not-to-use",
    keys::WORD_REASON_NOT_TO_USE,
    keys::WORD_REASON_NOT_TO_USE_MEANING,
);
pub(super) const INTERACTION: Word = word(
    "interaction",
    keys::WORD_INTERACTION,
    keys::WORD_INTERACTION_MEANING,
);
pub(super) const SIDE_EFFECT: Word = word(
    "side-effect",
    keys::WORD_SIDE_EFFECT,
    keys::WORD_SIDE_EFFECT_MEANING,
);

pub(super) const METHOTREXATE: Word = word(
    "methotrexate",
    keys::WORD_METHOTREXATE,
    keys::WORD_METHOTREXATE_MEANING,
);
pub(super) const ACITRETIN: Word = word(
    "acitretin",
    keys::WORD_ACITRETIN,
    keys::WORD_ACITRETIN_MEANING,
);
pub(super) const BIOLOGIC: Word =
    word("biologic", keys::WORD_BIOLOGIC, keys::WORD_BIOLOGIC_MEANING);
pub(super) const LIGHT_THERAPY: Word = word(
    "light-therapy",
    keys::WORD_LIGHT_THERAPY,
    keys::WORD_LIGHT_THERAPY_MEANING,
);
pub(super) const UVB: Word = word("uvb", keys::WORD_UVB, keys::WORD_UVB_MEANING);
pub(super) const PUVA: Word = word("puva", keys::WORD_PUVA, keys::WORD_PUVA_MEANING);
pub(super) const COAL_TAR: Word =
    word("coal-tar", keys::WORD_COAL_TAR, keys::WORD_COAL_TAR_MEANING);
pub(super) const STEROID: Word = word("steroid", keys::WORD_STEROID, keys::WORD_STEROID_MEANING);

pub(super) const BASELINE: Word =
    word("baseline", keys::WORD_BASELINE, keys::WORD_BASELINE_MEANING);
pub(super) const NORMAL_RANGE: Word = word(
    "normal-range",
    keys::WORD_NORMAL_RANGE,
    keys::WORD_NORMAL_RANGE_MEANING,
);
pub(super) const CREATININE: Word = word(
    "creatinine",
    keys::WORD_CREATININE,
    keys::WORD_CREATININE_MEANING,
);
pub(super) const EGFR: Word = word("egfr", keys::WORD_EGFR, keys::WORD_EGFR_MEANING);
pub(super) const UREA: Word = word("urea", keys::WORD_UREA, keys::WORD_UREA_MEANING);
pub(super) const BLOOD_PRESSURE: Word = word(
    "blood-pressure",
    keys::WORD_BLOOD_PRESSURE,
    keys::WORD_BLOOD_PRESSURE_MEANING,
);
pub(super) const BLOOD_FATS: Word = word(
    "blood-fats",
    keys::WORD_BLOOD_FATS,
    keys::WORD_BLOOD_FATS_MEANING,
);
pub(super) const LIVER_TEST: Word = word(
    "liver-test",
    keys::WORD_LIVER_TEST,
    keys::WORD_LIVER_TEST_MEANING,
);
pub(super) const BLOOD_COUNT: Word = word(
    "blood-count",
    keys::WORD_BLOOD_COUNT,
    keys::WORD_BLOOD_COUNT_MEANING,
);
pub(super) const POTASSIUM: Word = word(
    "potassium",
    keys::WORD_POTASSIUM,
    keys::WORD_POTASSIUM_MEANING,
);
pub(super) const MAGNESIUM: Word = word(
    "magnesium",
    keys::WORD_MAGNESIUM,
    keys::WORD_MAGNESIUM_MEANING,
);
pub(super) const URIC_ACID: Word = word(
    "uric-acid",
    keys::WORD_URIC_ACID,
    keys::WORD_URIC_ACID_MEANING,
);
pub(super) const DRUG_LEVEL: Word = word(
    "drug-level",
    keys::WORD_DRUG_LEVEL,
    keys::WORD_DRUG_LEVEL_MEANING,
);

pub(super) const SHINGLES: Word =
    word("shingles", keys::WORD_SHINGLES, keys::WORD_SHINGLES_MEANING);
pub(super) const LYMPHOMA: Word =
    word("lymphoma", keys::WORD_LYMPHOMA, keys::WORD_LYMPHOMA_MEANING);
pub(super) const GOUT: Word = word("gout", keys::WORD_GOUT, keys::WORD_GOUT_MEANING);
pub(super) const TREMOR: Word = word("tremor", keys::WORD_TREMOR, keys::WORD_TREMOR_MEANING);
pub(super) const FIT: Word = word("fit", keys::WORD_FIT, keys::WORD_FIT_MEANING);

pub(super) const NSAID: Word = word("nsaid", keys::WORD_NSAID, keys::WORD_NSAID_MEANING);
pub(super) const STATIN: Word = word("statin", keys::WORD_STATIN, keys::WORD_STATIN_MEANING);
pub(super) const SALT_SUBSTITUTE: Word = word(
    "salt-substitute",
    keys::WORD_SALT_SUBSTITUTE,
    keys::WORD_SALT_SUBSTITUTE_MEANING,
);
pub(super) const ST_JOHNS_WORT: Word = word(
    "st-johns-wort",
    keys::WORD_ST_JOHNS_WORT,
    keys::WORD_ST_JOHNS_WORT_MEANING,
);
pub(super) const HERBAL_MEDICINE: Word = word(
    "herbal-medicine",
    keys::WORD_HERBAL_MEDICINE,
    keys::WORD_HERBAL_MEDICINE_MEANING,
);
pub(super) const LIVE_VACCINE: Word = word(
    "live-vaccine",
    keys::WORD_LIVE_VACCINE,
    keys::WORD_LIVE_VACCINE_MEANING,
);
pub(super) const POMELO: Word = word("pomelo", keys::WORD_POMELO, keys::WORD_POMELO_MEANING);

/// Psoriasis and the body.
pub(super) const ILLNESS_WORDS: &[Word] = &[
    PLAQUE_PSORIASIS,
    ERYTHRODERMIC_PSORIASIS,
    PUSTULAR_PSORIASIS,
    PSORIATIC_ARTHRITIS,
    FLARE,
    RELAPSE,
    REBOUND,
    IMMUNE_SYSTEM,
    T_CELL,
];

/// Cyclosporine and how it is used.
pub(super) const TREATMENT_WORDS: &[Word] = &[
    RESCUE_TREATMENT,
    WHOLE_BODY_TREATMENT,
    IMMUNE_SUPPRESSING,
    COURSE,
    TAPER,
    BRAND,
    ACTIVE_INGREDIENT,
    MODIFIED_CYCLOSPORINE,
    LABEL,
    REASON_NOT_TO_USE,
    INTERACTION,
    SIDE_EFFECT,
];

/// Other treatments.
pub(super) const OTHER_TREATMENT_WORDS: &[Word] = &[
    METHOTREXATE,
    ACITRETIN,
    BIOLOGIC,
    LIGHT_THERAPY,
    UVB,
    PUVA,
    COAL_TAR,
    STEROID,
];

/// Tests and values.
pub(super) const TESTS_WORDS: &[Word] = &[
    BASELINE,
    NORMAL_RANGE,
    CREATININE,
    EGFR,
    UREA,
    BLOOD_PRESSURE,
    BLOOD_FATS,
    LIVER_TEST,
    BLOOD_COUNT,
    POTASSIUM,
    MAGNESIUM,
    URIC_ACID,
    DRUG_LEVEL,
];

/// Signs and illnesses.
pub(super) const RISKS_WORDS: &[Word] = &[SHINGLES, LYMPHOMA, GOUT, TREMOR, FIT];

/// What to ask about before taking it.
pub(super) const AVOID_WORDS: &[Word] = &[
    NSAID,
    STATIN,
    SALT_SUBSTITUTE,
    ST_JOHNS_WORT,
    HERBAL_MEDICINE,
    LIVE_VACCINE,
    POMELO,
];
