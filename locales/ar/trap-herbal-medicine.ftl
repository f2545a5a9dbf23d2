### Trap: Korean herbal medicine and supplements (herbal-medicine). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on packs.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-herbal-medicine-title = الأدوية العشبية والمكملات الغذائية
# First use on the page: both spellings. Later only "cyclosporine".
trap-herbal-medicine-lead = بعض النباتات تغيّر مقدار دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) في دمك. هذه الصفحة تذكر ما يوجد منها في الأدوية العشبية الكورية (هانياك، 한약) وفي أنواع من الشاي والحبوب.
trap-herbal-medicine-in-short-1 = اسأل عيادتك قبل أن تتناول أي عشبة أو مكمل غذائي.
trap-herbal-medicine-in-short-2 = هل تستعمل الآن نبتة سانت جون (عشبة القديس يوحنا)؟ اتصل بعيادتك اليوم.
trap-herbal-medicine-in-short-3 = هل تسأل عن نبات غير مذكور في هذه الصفحة؟ عدم ذكره لا يدل على أي شيء. اسأل.

## St John's wort

trap-herbal-medicine-wort-title = نبتة سانت جون (عشبة القديس يوحنا)

## Korean herbal medicine

trap-herbal-medicine-hanyak-title = الدواء العشبي الكوري (هانياك، 한약)
trap-herbal-medicine-hanyak-start = لا تبدأ بتناول دواء عشبي كوري (هانياك، 한약) قبل أن تسأل عيادتك. وتنصح مراجعة علمية للدراسات بعدم استعمال الأعشاب إلى أن تُختبر لدى البشر.
trap-herbal-medicine-hanyak-caption = نباتات، وما قد تفعله
trap-herbal-medicine-hanyak-plant = النبات
trap-herbal-medicine-hanyak-effect = السيكلوسبورين في الدم
trap-herbal-medicine-hanyak-seen = لوحظ ذلك لدى
trap-herbal-medicine-hanyak-up = قد يرتفع
trap-herbal-medicine-hanyak-down = قد ينخفض
trap-herbal-medicine-hanyak-people = البشر
trap-herbal-medicine-hanyak-person = شخص واحد
trap-herbal-medicine-hanyak-animals = الحيوانات
trap-herbal-medicine-hanyak-goldthread = الخيط الذهبي (كوبتيس، 황련) ونباتات أخرى فيها البربرين (berberine)
trap-herbal-medicine-hanyak-chamomile = البابونج
trap-herbal-medicine-hanyak-liquorice = العرقسوس (감초)
trap-herbal-medicine-hanyak-skullcap = السكوتيلاريا، وتُسمى أيضًا الدرقة (황금)
trap-herbal-medicine-hanyak-ginger = حبوب فيها زنجبيل (생강)

## Teas, pills and health foods

trap-herbal-medicine-more-title = أنواع الشاي والحبوب والأغذية الصحية
trap-herbal-medicine-more-schisandra = لا تبدأ بتناول كبسولات ووتشي (Wuzhi) قبل أن تسأل عيادتك. فهي تحتوي على نوع من الشيساندرا (schisandra). ولدى الجرذان رفع هذا النوع مقدار السيكلوسبورين كثيرًا.
trap-herbal-medicine-more-intro = اسأل عيادتك أيضًا قبل أن تتناول ما يلي:
trap-herbal-medicine-more-omija = أوميجا (omija، 오미자)، وهي نبات قريب من الشيساندرا: لم نجد أي اختبار لها
trap-herbal-medicine-more-ginseng = الجنسنج الأحمر (홍삼): لم يحدث تغيّر لدى الحيوانات، ولم نجد أي دراسة لدى البشر
trap-herbal-medicine-more-turmeric = حبوب فيها كركم (강황): غيّرت مقدار أدوية قريبة من السيكلوسبورين
trap-herbal-medicine-more-tea = مستخلص الشاي الأخضر (녹차추출물): لدى الجرذان، رفعت كمية صغيرة منه مقدار السيكلوسبورين، وخفضته كمية كبيرة
trap-herbal-medicine-more-boost = تدعو المراجعة العلمية نفسها إلى عدم استعمال الإخناسيا (القنفذية، echinacea) أو البلميط المنشاري (saw palmetto، 쏘팔메토) مع السيكلوسبورين.

## CBD

trap-herbal-medicine-cbd-title = كانابيديول (CBD) والقانون الكوري

## Questions for the clinic

trap-herbal-medicine-questions-took = تناولت عشبة أو مكملًا غذائيًا. هل أحتاج إلى فحص الآن؟
trap-herbal-medicine-questions-tea = ما أنواع الشاي والأغذية الصحية الكورية التي يمكنني تناولها؟
