### Short names of the sources, as shown in "Source: US label, Contraindications. Read in November 2026."
### Their full titles stay in the language of the document and are not translated.

source-us-label = النشرة الدوائية الأمريكية
source-uk-capsorin-2012 = النشرة الدوائية البريطانية لعام 2012 (Capsorin)
source-eu-neoral = النشرة الدوائية الأوروبية والبريطانية (Neoral)
source-uk-leaflet = نشرة المريض البريطانية (Neoral)
source-swiss-leaflet = نشرة المريض السويسرية (Sandimmun Neoral)
source-asia-neoral = النشرة الدوائية لهونغ كونغ وإندونيسيا وماليزيا
source-japan-label = النشرة الدوائية في اليابان
source-japan-compendium = دليل الأدوية الياباني
source-korea-label = النشرة الدوائية الكورية
source-korea-dur = القوائم الكورية لاستعمال الأدوية (DUR)
source-france-list = القائمة الفرنسية للتداخلات الدوائية 2020
source-bad-guideline = الدليل الإرشادي لأطباء الجلدية البريطانيين 2018
source-nhs-pharmacy = الخدمة الصحية البريطانية، صفحة الصيدلة
source-consensus-2004 = مجموعة خبراء دولية 2004
source-kim-2018 = دراسة كورية 2018
source-jaad-review = مراجعة علمية أمريكية 2014
source-herb-review = مراجعة علمية للأعشاب 2014
source-pomelo-study = دراسة عن البوملي (البوميلو)
source-nz-sheet = نشرة المريض النيوزيلندية
source-uk-psoriasis-association = جمعية الصدفية البريطانية
source-eczema-society = الجمعية الوطنية البريطانية للإكزيما
source-arthritis-leaflet = نشرة جمعية خيرية لالتهاب المفاصل
source-korea-psoriasis-society = الجمعية الكورية للصدفية
source-singapore-dental = مركز أسنان في سنغافورة
source-korea-customs = تحذير من الجمارك الكورية
source-jeonnam-page = صفحة السياحة العلاجية في جيونام (Jeonnam)
source-tourism-helpline = هيئة السياحة الكورية، 2018
source-immigration-centre = خبر من وزارة العدل الكورية، 2023
source-bbb-site = موقع bbb Korea، 2023
source-korea-drug-institute = المعهد الكوري للأدوية، 2021
source-help-line-pages = صفحات عامة عن خطوط المساعدة الكورية
