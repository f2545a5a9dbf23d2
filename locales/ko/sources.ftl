### Short names of the sources, as shown in "Source: US label, Contraindications. Read in November 2026."
### Their full titles stay in the language of the document and are not translated.

source-us-label = 미국 의약품 설명서
source-uk-capsorin-2012 = 2012년 영국 의약품 설명서(Capsorin)
source-eu-neoral = 유럽연합·영국 의약품 설명서(Neoral)
source-uk-leaflet = 영국 환자 안내문(Neoral)
source-swiss-leaflet = 스위스 환자 안내문(Sandimmun Neoral)
source-asia-neoral = 홍콩·인도네시아·말레이시아 의약품 설명서
source-japan-label = 일본 의약품 설명서
source-japan-compendium = 일본 의약품집
source-korea-label = 한국 의약품 설명서
source-korea-dur = 한국 의약품적정사용(DUR) 목록
source-france-list = 프랑스 약물 상호작용 목록 2020년
source-bad-guideline = 영국 피부과학회 진료지침 2018년
source-nhs-pharmacy = 영국 국민보건서비스(NHS), 약국 부문 페이지
source-consensus-2004 = 국제 전문가 모임 2004년
source-kim-2018 = 한국 연구 2018년
source-jaad-review = 미국 문헌 검토 2014년
source-herb-review = 약초 문헌 검토 2014년
source-pomelo-study = 포멜로 연구
source-nz-sheet = 뉴질랜드 환자 안내문
source-uk-psoriasis-association = 영국 건선협회
source-eczema-society = 영국 습진협회
source-arthritis-leaflet = 관절염 자선단체 안내문
source-korea-psoriasis-society = 대한건선학회
source-singapore-dental = 싱가포르 치과 센터
source-korea-customs = 한국 관세청 주의 안내
source-jeonnam-page = 전라남도 의료관광 페이지
source-tourism-helpline = 한국관광공사, 2018년
source-immigration-centre = 한국 법무부 소식, 2023년
source-bbb-site = bbb 코리아, 2023년
source-korea-drug-institute = 한국의약품안전관리원, 2021년
source-help-line-pages = 한국 상담 전화에 관한 공개 페이지
