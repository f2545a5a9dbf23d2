//! The documents that statements rest on, and how each was read.

use crate::{
    domain::date::Month,
    i18n::{MessageId, keys},
};

/// A document that statements rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceId {
    /// US prescribing information of modified cyclosporine.
    UsLabel,
    /// UK product characteristics of Capsorin, 2012.
    UkCapsorin,
    /// EU and UK product characteristics of Neoral.
    EuNeoral,
    /// UK patient leaflet of Neoral.
    UkLeaflet,
    /// Swiss patient information of Sandimmun Neoral.
    SwissLeaflet,
    /// Prescribing information of Sandimmun Neoral in Hong Kong, Indonesia and Malaysia.
    AsiaNeoral,
    /// Japanese package insert of Neoral.
    JapanLabel,
    /// Japanese compendium: list of serious reactions.
    JapanCompendium,
    /// Korean records of Sandimmun Neoral and Cypol-N.
    KoreaLabel,
    /// Korean lists of pairs not to be used together and of medicines in pregnancy.
    KoreaDur,
    /// French national interaction list.
    FranceList,
    /// Guideline of the British Association of Dermatologists.
    BadGuideline,
    /// Monitoring page of the NHS Specialist Pharmacy Service.
    NhsPharmacy,
    /// International consensus on ciclosporin in psoriasis.
    Consensus2004,
    /// Korean study of 128 people with psoriasis.
    Kim2018,
    /// Review in the Journal of the American Academy of Dermatology.
    JaadReview,
    /// Review of herbs and cyclosporine.
    HerbReview,
    /// Study of pomelo and cyclosporine.
    PomeloStudy,
    /// Patient sheet from New Zealand.
    NzSheet,
    /// Pages of the UK Psoriasis Association.
    UkPsoriasisAssociation,
    /// Pages of the UK National Eczema Society.
    EczemaSociety,
    /// Leaflet of an arthritis charity.
    ArthritisLeaflet,
    /// Pages of the Korean Society for Psoriasis.
    KoreaPsoriasisSociety,
    /// Page of a dental centre in Singapore.
    SingaporeDental,
    /// Warning of the Korea Customs Service.
    KoreaCustoms,
    /// Medical tourism page of Jeonnam province.
    JeonnamPage,
    /// Announcements on the 1330 helpline.
    TourismHelpline,
    /// News on the 1345 centre.
    ImmigrationCentre,
    /// Site of the volunteer interpreters.
    BbbSite,
    /// Pages of the Korea Institute of Drug Safety & Risk Management.
    KoreaDrugInstitute,
    /// Other public pages on Korean help lines.
    HelpLinePages,
    /// Korean study of 1,335 people with skin illnesses.
    Kjd2013,
    /// Study of kidney values in intermittent courses.
    Hong2019,
    /// German text on the length of treatment.
    Germany2009,
    /// Korean study of a brand made in Korea.
    CipolStudy2000,
    /// Korean news on payment for biologics.
    KoreaPress2018,
    /// Text of one Korean skin clinic.
    KoreaClinicText,
    /// Korean public data portal.
    KoreaDataPortal,
    /// Study of grapefruit, Seville orange and cyclosporine.
    GrapefruitStudy,
    /// Studies of purple grape juice and red wine.
    DrinkStudies,
    /// Leaflet of a UK hospital.
    UkHospitalLeaflet,
    /// Swiss medicine handbook.
    SwissCompendium,
}

/// How a source was read for this catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A stored copy of the document itself.
    Copy,
    /// A second-hand copy: a summary, a compendium, another firm's text.
    SecondHand,
}

/// What the app says of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The source.
    pub id: SourceId,
    /// Its short name in the reader's language.
    pub name: MessageId,
    /// Its full title, edition and publisher; a plain description where no title was kept.
    pub title: &'static str,
    /// When it was read for this catalogue.
    pub read_on: Month,
}

/// A place in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The document.
    pub source: SourceId,
    /// The section, in the document's own words; empty when the whole is meant.
    pub section: &'static str,
    /// How that place was read.
    pub reading: Reading,
}

/// One of the places in `cite`, by its number: statements name places by the hundred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation(u8);

impl Citation {
    /// The place that is meant.
    #[must_use]
    pub fn place(self) -> Place {
        let number = usize::from(self.0);
        cite::PLACES.get(number).copied().unwrap_or(cite::NOWHERE)
    }
}

/// What a statement rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Documents that were read.
    Cited(&'static [Citation]),
    /// Each side or number of the block names its own documents.
    InParts,
    /// General knowledge that was not read again: shown as "ask your clinic".
    AskClinic,
    /// Advice about this app, travel or papers, or a word explained; makes no medical claim.
    Practical,
}

/// When the sources were read and the text was compared with them.
pub const READ_ON: Month = Month {
    year: 2026,
    month: 11,
};

/// All sources, in the order in which the "about" page lists them.
pub static SOURCES: &[Source] = &[
    source(SourceId::UsLabel),
    source(SourceId::UkCapsorin),
    source(SourceId::EuNeoral),
    source(SourceId::UkLeaflet),
    source(SourceId::SwissLeaflet),
    source(SourceId::AsiaNeoral),
    source(SourceId::JapanLabel),
    source(SourceId::JapanCompendium),
    source(SourceId::KoreaLabel),
    source(SourceId::KoreaDur),
    source(SourceId::FranceList),
    source(SourceId::BadGuideline),
    source(SourceId::NhsPharmacy),
    source(SourceId::Consensus2004),
    source(SourceId::Kim2018),
    source(SourceId::JaadReview),
    source(SourceId::HerbReview),
    source(SourceId::PomeloStudy),
    source(SourceId::NzSheet),
    source(SourceId::UkPsoriasisAssociation),
    source(SourceId::EczemaSociety),
    source(SourceId::ArthritisLeaflet),
    source(SourceId::KoreaPsoriasisSociety),
    source(SourceId::SingaporeDental),
    source(SourceId::KoreaCustoms),
    source(SourceId::JeonnamPage),
    source(SourceId::TourismHelpline),
    source(SourceId::ImmigrationCentre),
    source(SourceId::BbbSite),
    source(SourceId::KoreaDrugInstitute),
    source(SourceId::HelpLinePages),
    source(SourceId::Kjd2013),
    source(SourceId::Hong2019),
    source(SourceId::Germany2009),
    source(SourceId::CipolStudy2000),
    source(SourceId::KoreaPress2018),
    source(SourceId::KoreaClinicText),
    source(SourceId::KoreaDataPortal),
    source(SourceId::GrapefruitStudy),
    source(SourceId::DrinkStudies),
    source(SourceId::UkHospitalLeaflet),
    source(SourceId::SwissCompendium),
];

/// What the app says of one source.
#[must_use]
#[expect(clippy::too_many_lines, reason = "one line or two per source")]
pub const fn source(id: SourceId) -> Source {
    let (name, title) = match id {
        SourceId::UsLabel => (
            keys::SOURCE_US_LABEL,
            "US prescribing information for modified cyclosporine: Neoral; Gengraf carries the same psoriasis text",
        ),
        SourceId::UkCapsorin => (
            keys::SOURCE_UK_CAPSORIN_2012,
            "Capsorin soft capsules, summary of product characteristics (UK), revision of 23 May 2012",
        ),
        SourceId::EuNeoral => (
            keys::SOURCE_EU_NEORAL,
            "Neoral / Sandimmun Neoral, summary of product characteristics (EU and UK)",
        ),
        SourceId::UkLeaflet => (
            keys::SOURCE_UK_LEAFLET,
            "Neoral soft capsules, package leaflet: information for the user (UK); parts were read",
        ),
        SourceId::SwissLeaflet => (
            keys::SOURCE_SWISS_LEAFLET,
            "Sandimmun Neoral, patient information (Switzerland); parts were read",
        ),
        SourceId::AsiaNeoral => (
            keys::SOURCE_ASIA_NEORAL,
            "Sandimmun Neoral, Novartis prescribing information, Hong Kong, Indonesia and Malaysia editions in MIMS; parts were read",
        ),
        SourceId::JapanLabel => (
            keys::SOURCE_JAPAN_LABEL,
            "Neoral, package insert (Japan); parts were read",
        ),
        SourceId::JapanCompendium => (
            keys::SOURCE_JAPAN_COMPENDIUM,
            "Japanese drug compendium, list of serious reactions to cyclosporine",
        ),
        SourceId::KoreaLabel => (
            keys::SOURCE_KOREA_LABEL,
            "Ministry of Food and Drug Safety (Korea), product records of Sandimmun Neoral 25 mg (199403112) and Cypol-N 100 mg (199600158), September 2026; ingredients and indications were read",
        ),
        SourceId::KoreaDur => (
            keys::SOURCE_KOREA_DUR,
            "Korea Institute of Drug Safety & Risk Management (KIDS), drug utilization review: co-administration ban list and pregnancy list, public copy of February 2026",
        ),
        SourceId::FranceList => (
            keys::SOURCE_FRANCE_LIST,
            "ANSM, Thésaurus des interactions médicamenteuses, October 2020 edition",
        ),
        SourceId::BadGuideline => (
            keys::SOURCE_BAD_GUIDELINE,
            "British Association of Dermatologists, guideline on oral ciclosporin 2018 (Br J Dermatol 2019), checklist",
        ),
        SourceId::NhsPharmacy => (
            keys::SOURCE_NHS_PHARMACY,
            "NHS Specialist Pharmacy Service, ciclosporin monitoring",
        ),
        SourceId::Consensus2004 => (
            keys::SOURCE_CONSENSUS_2004,
            "International consensus on ciclosporin in psoriasis, Br J Dermatol 2004;150 Suppl 67:11-23, abstract",
        ),
        SourceId::Kim2018 => (
            keys::SOURCE_KIM_2018,
            "Kim et al., Ann Dermatol 2018;30:143-149, abstract and introduction",
        ),
        SourceId::JaadReview => (
            keys::SOURCE_JAAD_REVIEW,
            "Review, J Am Acad Dermatol 2014 (PMC4410179), Tables VII and VIII",
        ),
        SourceId::HerbReview => (
            keys::SOURCE_HERB_REVIEW,
            "Colombo et al. 2014, review of cyclosporine and herbal supplements (PMC3913293), abstract and Table 1",
        ),
        SourceId::PomeloStudy => (
            keys::SOURCE_POMELO_STUDY,
            "Study of pomelo and cyclosporine (PMID 25408261)",
        ),
        SourceId::NzSheet => (
            keys::SOURCE_NZ_SHEET,
            "Patient information sheet on ciclosporin (New Zealand)",
        ),
        SourceId::UkPsoriasisAssociation => (
            keys::SOURCE_UK_PSORIASIS_ASSOCIATION,
            "Psoriasis Association (UK), pages on ciclosporin",
        ),
        SourceId::EczemaSociety => (
            keys::SOURCE_ECZEMA_SOCIETY,
            "National Eczema Society (UK), pages on ciclosporin",
        ),
        SourceId::ArthritisLeaflet => (
            keys::SOURCE_ARTHRITIS_LEAFLET,
            "Arthritis charity, leaflet on ciclosporin",
        ),
        SourceId::KoreaPsoriasisSociety => (
            keys::SOURCE_KOREA_PSORIASIS_SOCIETY,
            "Korean Society for Psoriasis, public pages",
        ),
        SourceId::SingaporeDental => (
            keys::SOURCE_SINGAPORE_DENTAL,
            "Page of a dental centre in Singapore",
        ),
        SourceId::KoreaCustoms => (
            keys::SOURCE_KOREA_CUSTOMS,
            "Korea Customs Service, warning on CBD products, as reported by the press (Korea Times)",
        ),
        SourceId::JeonnamPage => (
            keys::SOURCE_JEONNAM_PAGE,
            "Jeonnam medical tourism page on 119",
        ),
        SourceId::TourismHelpline => (
            keys::SOURCE_TOURISM_HELPLINE,
            "Korea Tourism Organization, announcements on the 1330 helpline, January and March 2018",
        ),
        SourceId::ImmigrationCentre => (
            keys::SOURCE_IMMIGRATION_CENTRE,
            "Ministry news of 2023 and a county page on the immigration contact centre 1345",
        ),
        SourceId::BbbSite => (keys::SOURCE_BBB_SITE, "bbb Korea site, and press of 2023"),
        SourceId::KoreaDrugInstitute => (
            keys::SOURCE_KOREA_DRUG_INSTITUTE,
            "Korea Institute of Drug Safety & Risk Management (KIDS), side-effect reports and relief for harm, 2021",
        ),
        SourceId::HelpLinePages => (
            keys::SOURCE_HELP_LINE_PAGES,
            "Public pages of Korean authorities and city guides on 119, 1339, 112 and 120",
        ),
        SourceId::Kjd2013 => (
            keys::SOURCE_KOREA_STUDY_2013,
            "Korean J Dermatol 2013;51:960-969, abstract",
        ),
        SourceId::Hong2019 => (
            keys::SOURCE_HONG_2019,
            "Hong 2019, study of 398 people on intermittent courses of cyclosporine, abstract",
        ),
        SourceId::Germany2009 => (
            keys::SOURCE_GERMANY_2009,
            "German psoriasis guideline of 2009, passage on the length of treatment",
        ),
        SourceId::CipolStudy2000 => (
            keys::SOURCE_CIPOL_STUDY_2000,
            "Korean multicentre study of Cipol-N in psoriasis, 2000",
        ),
        SourceId::KoreaPress2018 => (
            keys::SOURCE_KOREA_PRESS_2018,
            "Korean press of 2017 and 2018 on insurance for biologic medicines",
        ),
        SourceId::KoreaClinicText => (
            keys::SOURCE_KOREA_CLINIC_TEXT,
            "Text of one skin clinic in Korea on cyclosporine; one doctor’s view",
        ),
        SourceId::KoreaDataPortal => (
            keys::SOURCE_KOREA_DATA_PORTAL,
            "Public data portal (Korea), KIDS list no. 15089525",
        ),
        SourceId::GrapefruitStudy => (
            keys::SOURCE_GRAPEFRUIT_STUDY,
            "Study of grapefruit juice, Seville orange and cyclosporine (PMID 10096255)",
        ),
        SourceId::DrinkStudies => (
            keys::SOURCE_DRINK_STUDIES,
            "Two studies of purple grape juice and of red wine with cyclosporine, 12 people each",
        ),
        SourceId::UkHospitalLeaflet => (
            keys::SOURCE_UK_HOSPITAL_LEAFLET,
            "UK hospital leaflet on ciclosporin",
        ),
        SourceId::SwissCompendium => (
            keys::SOURCE_SWISS_COMPENDIUM,
            "Swiss medicine compendium, texts on cyclosporine",
        ),
    };
    Source {
        id,
        name,
        title,
        read_on: READ_ON,
    }
}

/// The places that are cited.
pub(super) mod cite {
    use super::{Citation, Place, Reading, SourceId};

    const fn read(source: SourceId, section: &'static str) -> Place {
        Place {
            source,
            section,
            reading: Reading::Copy,
        }
    }

    const fn second_hand(source: SourceId, section: &'static str) -> Place {
        Place {
            source,
            section,
            reading: Reading::SecondHand,
        }
    }

    /// Section of a document that is meant as a whole.
    const WHOLE: &str = "";

    /// For a number that no place has; `places!` makes none.
    pub(super) const NOWHERE: Place = read(SourceId::UsLabel, WHOLE);

    /// Numbers the places in their order.
    macro_rules! places {
        ($($name:ident = $how:ident($source:ident, $section:expr);)*) => {
            #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "only their order is used")]
            #[repr(u8)]
            enum Number {
                $($name,)*
            }
            $(pub(in crate::catalog) const $name: Citation = Citation(Number::$name as u8);)*
            pub(super) static PLACES: &[Place] = &[$($how(SourceId::$source, $section),)*];
        };
    }

    places! {
        US_BOXED = read(UsLabel, "Boxed Warning");
        US_PHARMACOLOGY = read(UsLabel, "Description, Clinical Pharmacology");
        US_INDICATIONS = read(UsLabel, "Indications");
        US_TRIALS = second_hand(UsLabel, "Psoriasis trial figures (read in a Chinese translation)");
        US_CONTRAINDICATIONS = read(UsLabel, "Contraindications, Psoriasis");
        US_WARNINGS = read(UsLabel, "Warnings");
        US_MONITORING = read(UsLabel, "Special Monitoring");
        US_PATIENTS = read(UsLabel, "Information for Patients");
        US_INTERACTIONS = second_hand(UsLabel, "Drug Interactions");
        US_PRECAUTIONS = read(UsLabel, "Precautions");
        US_DOSAGE = read(UsLabel, "Dosage");
        US_DOSAGE_END = second_hand(UsLabel, "Dosage");
        US_OVERDOSAGE = read(UsLabel, "Overdosage");
        US_SUPPLY = read(UsLabel, "How Supplied");
        US_SYMPTOMS = second_hand(UsLabel, "Warnings, Adverse Reactions");
        UK_NAME = read(UkCapsorin, WHOLE);
        UK_DOSAGE = read(UkCapsorin, "4.2");
        UK_CONTRAINDICATIONS = read(UkCapsorin, "4.3");
        UK_WARNINGS = read(UkCapsorin, "4.4");
        UK_PREGNANCY = read(UkCapsorin, "4.6");
        EU_CONTRAINDICATIONS = second_hand(EuNeoral, "4.3");
        UK_LEAFLET = read(UkLeaflet, WHOLE);
        UK_LEAFLET_SYMPTOMS = second_hand(UkLeaflet, WHOLE);
        SWISS_LEAFLET = read(SwissLeaflet, WHOLE);
        ASIA_CONTRAINDICATIONS = read(AsiaNeoral, "Contraindications (Indonesia)");
        ASIA_POTASSIUM = read(AsiaNeoral, "Drug Interactions (Malaysia)");
        JAPAN_INDICATIONS = read(JapanLabel, "Indications");
        JAPAN_INTERACTIONS = read(JapanLabel, "Precautions for co-administration");
        JAPAN_STORAGE = read(JapanLabel, WHOLE);
        JAPAN_OLD_PREGNANCY = read(JapanLabel, "Contraindications (older inserts)");
        JAPAN_COMPENDIUM = second_hand(JapanCompendium, "Serious reactions");
        KOREA_INDICATIONS = read(KoreaLabel, "Indication 3");
        KOREA_USES = read(KoreaLabel, "Indications");
        KOREA_COMPOSITION = read(KoreaLabel, "Ingredients and strengths");
        KOREA_BANS = second_hand(KoreaDur, "Co-administration ban list");
        KOREA_PREGNANCY = second_hand(KoreaDur, "Pregnancy list");
        FRANCE_LIST = read(FranceList, "Ciclosporine");
        BAD = second_hand(BadGuideline, "Checklist");
        NHS = read(NhsPharmacy, WHOLE);
        CONSENSUS = read(Consensus2004, "Abstract");
        KIM_2018 = read(Kim2018, "Introduction");
        KIM_2018_RESULTS = read(Kim2018, "Abstract");
        JAAD_TABLE = read(JaadReview, "Table VII");
        HERB_TABLE = read(HerbReview, "Table 1");
        HERB_ABSTRACT = read(HerbReview, "Abstract");
        POMELO = read(PomeloStudy, WHOLE);
        NZ_SHEET = read(NzSheet, WHOLE);
        PSORIASIS_ASSOCIATION = read(UkPsoriasisAssociation, WHOLE);
        ECZEMA_SOCIETY = read(EczemaSociety, WHOLE);
        ARTHRITIS_LEAFLET = read(ArthritisLeaflet, WHOLE);
        KOREA_PSORIASIS_SOCIETY = read(KoreaPsoriasisSociety, WHOLE);
        SINGAPORE_DENTAL = read(SingaporeDental, WHOLE);
        KOREA_CUSTOMS = second_hand(KoreaCustoms, WHOLE);
        JEONNAM = read(JeonnamPage, WHOLE);
        TOURISM_HELPLINE = read(TourismHelpline, WHOLE);
        IMMIGRATION_CENTRE = read(ImmigrationCentre, WHOLE);
        BBB = read(BbbSite, WHOLE);
        KOREA_DRUG_INSTITUTE = read(KoreaDrugInstitute, WHOLE);
        HELP_LINES = read(HelpLinePages, WHOLE);
        CITY_GUIDES = second_hand(HelpLinePages, "City guides on 119");
        KJD_2013 = read(Kjd2013, "Abstract");
        HONG_2019 = read(Hong2019, "Abstract");
        GERMANY_2009 = read(Germany2009, WHOLE);
        CIPOL_STUDY = read(CipolStudy2000, WHOLE);
        KOREA_PRESS = second_hand(KoreaPress2018, WHOLE);
        KOREA_CLINIC = second_hand(KoreaClinicText, WHOLE);
        KOREA_PORTAL = read(KoreaDataPortal, "KIDS list no. 15089525");
        GRAPEFRUIT_STUDY = read(GrapefruitStudy, WHOLE);
        DRINK_STUDIES = read(DrinkStudies, WHOLE);
        UK_HOSPITAL = read(UkHospitalLeaflet, WHOLE);
        SWISS_COMPENDIUM = second_hand(SwissCompendium, WHOLE);
        UK_INTERACTIONS = read(UkCapsorin, "4.5");
        UK_DRIVING = read(UkCapsorin, "4.7");
        US_HIGH_PRESSURE = read(UsLabel, "Trials in rheumatoid arthritis (definition of hypertension)");
        KOREA_OTHER_LISTS = second_hand(KoreaDur, "Lists for breast-feeding, age, dose, duration and older people");
    }
}
