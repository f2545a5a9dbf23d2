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
pub struct Citation {
    /// The document.
    pub source: SourceId,
    /// The section, in the document's own words; empty when the whole is meant.
    pub section: &'static str,
    /// How that place was read.
    pub reading: Reading,
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
    };
    Source {
        id,
        name,
        title,
        read_on: READ_ON,
    }
}

/// Places that are cited more than once or stand together in a list.
pub(super) mod cite {
    use super::{Citation, Reading, SourceId};

    const fn read(source: SourceId, section: &'static str) -> Citation {
        Citation {
            source,
            section,
            reading: Reading::Copy,
        }
    }

    const fn second_hand(source: SourceId, section: &'static str) -> Citation {
        Citation {
            source,
            section,
            reading: Reading::SecondHand,
        }
    }

    /// Section of a document that is meant as a whole.
    const WHOLE: &str = "";

    pub(in crate::catalog) const US_BOXED: Citation = read(SourceId::UsLabel, "Boxed Warning");
    pub(in crate::catalog) const US_PHARMACOLOGY: Citation =
        read(SourceId::UsLabel, "Description, Clinical Pharmacology");
    pub(in crate::catalog) const US_INDICATIONS: Citation = read(SourceId::UsLabel, "Indications");
    pub(in crate::catalog) const US_TRIALS: Citation = second_hand(
        SourceId::UsLabel,
        "Psoriasis trial figures (read in a Chinese translation)",
    );
    pub(in crate::catalog) const US_CONTRAINDICATIONS: Citation =
        read(SourceId::UsLabel, "Contraindications, Psoriasis");
    pub(in crate::catalog) const US_WARNINGS: Citation = read(SourceId::UsLabel, "Warnings");
    pub(in crate::catalog) const US_MONITORING: Citation =
        read(SourceId::UsLabel, "Special Monitoring");
    pub(in crate::catalog) const US_PATIENTS: Citation =
        read(SourceId::UsLabel, "Information for Patients");
    pub(in crate::catalog) const US_INTERACTIONS: Citation =
        second_hand(SourceId::UsLabel, "Drug Interactions");
    pub(in crate::catalog) const US_PRECAUTIONS: Citation = read(SourceId::UsLabel, "Precautions");
    pub(in crate::catalog) const US_DOSAGE: Citation = read(SourceId::UsLabel, "Dosage");
    pub(in crate::catalog) const US_DOSAGE_END: Citation = second_hand(SourceId::UsLabel, "Dosage");
    pub(in crate::catalog) const US_OVERDOSAGE: Citation = read(SourceId::UsLabel, "Overdosage");
    pub(in crate::catalog) const US_SUPPLY: Citation = read(SourceId::UsLabel, "How Supplied");
    pub(in crate::catalog) const US_SYMPTOMS: Citation =
        second_hand(SourceId::UsLabel, "Warnings, Adverse Reactions");

    pub(in crate::catalog) const UK_NAME: Citation = read(SourceId::UkCapsorin, WHOLE);
    pub(in crate::catalog) const UK_DOSAGE: Citation = read(SourceId::UkCapsorin, "4.2");
    pub(in crate::catalog) const UK_CONTRAINDICATIONS: Citation = read(SourceId::UkCapsorin, "4.3");
    pub(in crate::catalog) const UK_WARNINGS: Citation = read(SourceId::UkCapsorin, "4.4");
    pub(in crate::catalog) const UK_PREGNANCY: Citation = read(SourceId::UkCapsorin, "4.6");

    pub(in crate::catalog) const EU_CONTRAINDICATIONS: Citation =
        second_hand(SourceId::EuNeoral, "4.3");
    pub(in crate::catalog) const UK_LEAFLET: Citation = read(SourceId::UkLeaflet, WHOLE);
    pub(in crate::catalog) const UK_LEAFLET_SYMPTOMS: Citation =
        second_hand(SourceId::UkLeaflet, WHOLE);
    pub(in crate::catalog) const SWISS_LEAFLET: Citation = read(SourceId::SwissLeaflet, WHOLE);
    pub(in crate::catalog) const ASIA_CONTRAINDICATIONS: Citation =
        read(SourceId::AsiaNeoral, "Contraindications (Indonesia)");
    pub(in crate::catalog) const ASIA_POTASSIUM: Citation =
        read(SourceId::AsiaNeoral, "Drug Interactions (Malaysia)");
    pub(in crate::catalog) const JAPAN_INDICATIONS: Citation =
        read(SourceId::JapanLabel, "Indications");
    pub(in crate::catalog) const JAPAN_INTERACTIONS: Citation =
        read(SourceId::JapanLabel, "Precautions for co-administration");
    pub(in crate::catalog) const JAPAN_STORAGE: Citation = read(SourceId::JapanLabel, WHOLE);
    pub(in crate::catalog) const JAPAN_OLD_PREGNANCY: Citation =
        read(SourceId::JapanLabel, "Contraindications (older inserts)");
    pub(in crate::catalog) const JAPAN_COMPENDIUM: Citation =
        second_hand(SourceId::JapanCompendium, "Serious reactions");

    pub(in crate::catalog) const KOREA_INDICATIONS: Citation =
        read(SourceId::KoreaLabel, "Indication 3");
    pub(in crate::catalog) const KOREA_USES: Citation = read(SourceId::KoreaLabel, "Indications");
    pub(in crate::catalog) const KOREA_COMPOSITION: Citation =
        read(SourceId::KoreaLabel, "Ingredients and strengths");
    pub(in crate::catalog) const KOREA_BANS: Citation =
        second_hand(SourceId::KoreaDur, "Co-administration ban list");
    pub(in crate::catalog) const KOREA_PREGNANCY: Citation =
        second_hand(SourceId::KoreaDur, "Pregnancy list");

    pub(in crate::catalog) const FRANCE_LIST: Citation = read(SourceId::FranceList, "Ciclosporine");
    pub(in crate::catalog) const BAD: Citation = second_hand(SourceId::BadGuideline, "Checklist");
    pub(in crate::catalog) const NHS: Citation = read(SourceId::NhsPharmacy, WHOLE);
    pub(in crate::catalog) const CONSENSUS: Citation = read(SourceId::Consensus2004, "Abstract");
    pub(in crate::catalog) const KIM_2018: Citation = read(SourceId::Kim2018, "Introduction");
    pub(in crate::catalog) const KIM_2018_RESULTS: Citation = read(SourceId::Kim2018, "Abstract");
    pub(in crate::catalog) const JAAD_TABLE: Citation = read(SourceId::JaadReview, "Table VII");
    pub(in crate::catalog) const HERB_TABLE: Citation = read(SourceId::HerbReview, "Table 1");
    pub(in crate::catalog) const POMELO: Citation = read(SourceId::PomeloStudy, WHOLE);
    pub(in crate::catalog) const NZ_SHEET: Citation = read(SourceId::NzSheet, WHOLE);
    pub(in crate::catalog) const PSORIASIS_ASSOCIATION: Citation =
        read(SourceId::UkPsoriasisAssociation, WHOLE);
    pub(in crate::catalog) const ECZEMA_SOCIETY: Citation = read(SourceId::EczemaSociety, WHOLE);
    pub(in crate::catalog) const ARTHRITIS_LEAFLET: Citation =
        read(SourceId::ArthritisLeaflet, WHOLE);
    pub(in crate::catalog) const KOREA_PSORIASIS_SOCIETY: Citation =
        read(SourceId::KoreaPsoriasisSociety, WHOLE);
    pub(in crate::catalog) const SINGAPORE_DENTAL: Citation =
        read(SourceId::SingaporeDental, WHOLE);
    pub(in crate::catalog) const KOREA_CUSTOMS: Citation =
        second_hand(SourceId::KoreaCustoms, WHOLE);

    pub(in crate::catalog) const JEONNAM: Citation = read(SourceId::JeonnamPage, WHOLE);
    pub(in crate::catalog) const TOURISM_HELPLINE: Citation =
        read(SourceId::TourismHelpline, WHOLE);
    pub(in crate::catalog) const IMMIGRATION_CENTRE: Citation =
        read(SourceId::ImmigrationCentre, WHOLE);
    pub(in crate::catalog) const BBB: Citation = read(SourceId::BbbSite, WHOLE);
    pub(in crate::catalog) const KOREA_DRUG_INSTITUTE: Citation =
        read(SourceId::KoreaDrugInstitute, WHOLE);
    pub(in crate::catalog) const HELP_LINES: Citation = read(SourceId::HelpLinePages, WHOLE);
    pub(in crate::catalog) const CITY_GUIDES: Citation =
        second_hand(SourceId::HelpLinePages, "City guides on 119");
}
