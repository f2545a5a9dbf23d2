### Short names of the sources, as shown in "Source: US label, Contraindications. Read in November 2026."
### Their full titles stay in the language of the document and are not translated.

source-us-label = US label
source-uk-capsorin-2012 = UK label of 2012 (Capsorin)
source-eu-neoral = EU and UK label (Neoral)
source-uk-leaflet = UK leaflet (Neoral)
source-swiss-leaflet = Swiss leaflet (Sandimmun Neoral)
source-asia-neoral = Label for Hong Kong, Indonesia and Malaysia
source-japan-label = Label in Japan
source-japan-compendium = Japanese medicine handbook
source-korea-label = Korean label
source-korea-dur = Korean lists of medicine use (DUR)
source-france-list = French interaction list 2020
source-bad-guideline = British skin doctors’ guideline 2018
source-nhs-pharmacy = UK health service, pharmacy page
source-consensus-2004 = International expert group 2004
source-kim-2018 = Korean study 2018
source-jaad-review = US review 2014
source-herb-review = Review of herbs 2014
source-pomelo-study = Pomelo study
source-nz-sheet = New Zealand leaflet
source-uk-psoriasis-association = UK Psoriasis Association
source-eczema-society = UK National Eczema Society
source-arthritis-leaflet = Arthritis charity leaflet
source-korea-psoriasis-society = Korean Society for Psoriasis
source-singapore-dental = Dental centre in Singapore
source-korea-customs = Korean customs warning
source-jeonnam-page = Jeonnam medical tourism page
source-tourism-helpline = Korea Tourism Organization, 2018
source-immigration-centre = Korean justice ministry news, 2023
source-bbb-site = bbb Korea, 2023
source-korea-drug-institute = Korean medicines institute, 2021
source-help-line-pages = Public pages on Korean help lines
