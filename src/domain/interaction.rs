//! What is known of something together with cyclosporine, and the three honest answers.
//!
//! `build/catalogue.rs` reads this file too, so that a word in the data files can only be one of these.

macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$about_one:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$about_one])* $variant,)+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The one that the data files call by this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Some(match word {
                    $($word => Self::$variant,)+
                    _ => return None,
                })
            }
        }
    };
}

named! {
    /// What kind of thing it is.
    Kind {
        /// A medicine.
        Drug = "drug",
        /// Something to eat or drink.
        Food = "food",
        /// A plant, or a supplement made of one.
        Herb = "herb",
        /// A vaccine.
        Vaccine = "vaccine",
        /// Something that is done: light, radiation, a scan.
        Procedure = "procedure",
    }
}

named! {
    /// The one main thing that it does together with cyclosporine.
    Effect {
        /// Both strain the kidneys.
        KidneyRisk = "kidney-risk",
        /// More cyclosporine in the blood.
        RaisesCyclosporine = "raises-cyclosporine",
        /// Less cyclosporine in the blood.
        LowersCyclosporine = "lowers-cyclosporine",
        /// Both weaken the body's defence.
        ImmuneRisk = "immune-risk",
        /// Both raise potassium.
        PotassiumRisk = "potassium-risk",
        /// Cyclosporine raises the other one.
        CyclosporineRaisesIt = "cyclosporine-raises-it",
        /// Both raise the risk of skin cancer.
        SkinCancerRisk = "skin-cancer-risk",
        /// Something else.
        Other = "other",
    }
}

named! {
    /// How serious it is, worst first. The rules are in `docs/catalogue.md`.
    Severity {
        /// A label or list says not to use the two together, or people choose it themselves and it is known to harm.
        Avoid = "avoid",
        /// Prescribers do use the two together, with tests or another dose.
        AskFirst = "ask-first",
        /// A small, uncertain or laboratory-only effect.
        Watch = "watch",
    }
}

named! {
    /// How a person comes to it.
    Origin {
        /// A doctor prescribes it.
        Prescribed = "prescribed",
        /// People choose it themselves.
        Own = "own",
        /// Either.
        Either = "either",
        /// Staff give it: a vaccine, a scan, light.
        Given = "given",
    }
}

named! {
    /// What the knowledge rests on, where it does not rest on people who had both.
    Basis {
        /// What is known of its class.
        Class = "class",
        /// A sister medicine or a related plant.
        Relative = "relative",
        /// Animals or the test tube.
        Laboratory = "laboratory",
        /// No study of the two together was found.
        NoStudy = "no-study",
    }
}

named! {
    /// What one source says of the two together.
    Verdict {
        /// Must not be used together.
        Contraindicated = "contraindicated",
        /// On the Korean list of pairs that must not be used together.
        Banned = "banned",
        /// Avoid, or should not.
        Avoid = "avoid",
        /// Not recommended.
        NotRecommended = "not-recommended",
        /// Together only with care.
        Precaution = "precaution",
        /// To be taken into account.
        Consider = "consider",
        /// Named without a level.
        Named = "named",
        /// Measured in people.
        Measured = "measured",
        /// Animals or the test tube.
        Laboratory = "laboratory",
        /// Says that a vaccine is live.
        Live = "live",
        /// Does not list it.
        NotListed = "not-listed",
    }
}

/// One of the three answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A known problem.
    Known {
        /// How serious.
        severity: Severity,
        /// What it does.
        effect: Effect,
    },
    /// It was looked up in named sources, and they list no problem. Never "safe".
    NothingListed,
    /// Not in our list: nobody has looked.
    NotCovered,
}

/// How an answer looks and reads, the one that needs most care first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Known: avoid.
    Avoid,
    /// Known: ask first.
    AskFirst,
    /// Not in our list.
    NotCovered,
    /// Known: small or uncertain.
    Watch,
    /// Looked up, nothing listed.
    NothingListed,
}

impl Answer {
    /// How it looks and reads.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::Known { severity, .. } => match severity {
                Severity::Avoid => Level::Avoid,
                Severity::AskFirst => Level::AskFirst,
                Severity::Watch => Level::Watch,
            },
            Self::NothingListed => Level::NothingListed,
            Self::NotCovered => Level::NotCovered,
        }
    }
}

/// The level of something that holds several ingredients: that of the worst. Of nothing at all nothing is known.
#[must_use]
pub fn worst(answers: impl IntoIterator<Item = Answer>) -> Level {
    answers
        .into_iter()
        .map(Answer::level)
        .min()
        .unwrap_or(Level::NotCovered)
}

/// Who chose a medicine, as its owner says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChosenBy {
    /// A doctor.
    Doctor,
    /// The person.
    Oneself,
    /// Not said, or not known.
    #[default]
    NotSure,
}

/// What has to be said whatever else is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caution {
    /// Do not stop what a doctor gave on your own.
    pub do_not_stop: bool,
    /// Do not take what you chose yourself before asking.
    pub ask_before: bool,
}

/// What has to be said of something by how people come to it, and by who chose this one. Where neither is
/// known, both are said.
#[must_use]
pub fn caution(origin: Option<Origin>, chosen_by: ChosenBy) -> Caution {
    let (do_not_stop, ask_before) = match (chosen_by, origin) {
        (ChosenBy::Doctor, _) | (ChosenBy::NotSure, Some(Origin::Prescribed)) => (true, false),
        (ChosenBy::Oneself, _) | (ChosenBy::NotSure, Some(Origin::Own | Origin::Given)) => {
            (false, true)
        }
        (ChosenBy::NotSure, Some(Origin::Either) | None) => (true, true),
    };
    Caution {
        do_not_stop,
        ask_before,
    }
}

/// Whether sources disagree: one rules the two out together, another allows them with care.
#[must_use]
pub fn sources_differ(verdicts: &[Verdict]) -> bool {
    let has = |some: &[Verdict]| verdicts.iter().any(|verdict| some.contains(verdict));
    has(&[Verdict::Contraindicated, Verdict::Banned, Verdict::Avoid])
        && has(&[Verdict::Precaution, Verdict::Consider])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(severity: Severity) -> Answer {
        Answer::Known {
            severity,
            effect: Effect::Other,
        }
    }

    #[test]
    fn each_answer_has_a_level_of_its_own() {
        let levels: Vec<Level> = Severity::ALL.iter().map(|it| known(*it).level()).collect();
        assert_eq!(levels, [Level::Avoid, Level::AskFirst, Level::Watch]);
        assert_eq!(Answer::NothingListed.level(), Level::NothingListed);
        assert_eq!(Answer::NotCovered.level(), Level::NotCovered);
    }

    #[test]
    fn the_worst_ingredient_counts() {
        let (avoid, watch) = (known(Severity::Avoid), known(Severity::Watch));
        assert_eq!(worst([watch, avoid, Answer::NotCovered]), Level::Avoid);
        assert_eq!(
            worst([known(Severity::AskFirst), Answer::NotCovered]),
            Level::AskFirst
        );
    }

    #[test]
    fn an_unknown_ingredient_is_never_hidden_by_one_with_nothing_listed() {
        assert_eq!(
            worst([Answer::NothingListed, Answer::NotCovered]),
            Level::NotCovered
        );
        assert_eq!(
            worst([known(Severity::Watch), Answer::NotCovered]),
            Level::NotCovered
        );
    }

    #[test]
    fn of_nothing_nothing_is_known() {
        assert_eq!(worst([]), Level::NotCovered);
    }

    #[test]
    fn what_a_doctor_gave_is_not_stopped_and_what_one_chose_is_asked_about() {
        let said = |origin, chosen_by| {
            let Caution {
                do_not_stop,
                ask_before,
            } = caution(origin, chosen_by);
            (do_not_stop, ask_before)
        };
        for origin in Origin::ALL.iter().copied().map(Some).chain([None]) {
            assert_eq!(said(origin, ChosenBy::Doctor), (true, false));
            assert_eq!(said(origin, ChosenBy::Oneself), (false, true));
        }
        assert_eq!(
            said(Some(Origin::Prescribed), ChosenBy::NotSure),
            (true, false)
        );
        assert_eq!(said(Some(Origin::Own), ChosenBy::NotSure), (false, true));
        assert_eq!(said(Some(Origin::Given), ChosenBy::NotSure), (false, true));
        assert_eq!(said(Some(Origin::Either), ChosenBy::NotSure), (true, true));
        assert_eq!(said(None, ChosenBy::NotSure), (true, true));
    }

    #[test]
    fn sources_differ_when_one_rules_out_what_another_allows_with_care() {
        let differ = sources_differ;
        for ruled_out in [Verdict::Contraindicated, Verdict::Banned, Verdict::Avoid] {
            for with_care in [Verdict::Precaution, Verdict::Consider] {
                assert!(differ(&[ruled_out, with_care]));
                assert!(differ(&[with_care, Verdict::Named, ruled_out]));
                assert!(!differ(&[with_care, Verdict::Named]));
            }
            assert!(!differ(&[
                ruled_out,
                Verdict::NotRecommended,
                Verdict::Named
            ]));
        }
        assert!(!differ(&[]));
    }

    #[test]
    fn words_of_the_data_files_are_read_back() {
        assert_eq!(Severity::from_word("ask-first"), Some(Severity::AskFirst));
        assert_eq!(Severity::from_word("none"), None);
        assert!(Severity::ALL.is_sorted());
    }
}
