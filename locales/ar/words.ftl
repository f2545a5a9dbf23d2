### Words explained: each word once, with its meaning in one or two short sentences.
### A meaning stands alone under its word. No advice on a dose, a start, a stop or a change of a medicine.

## Psoriasis and the body.

word-plaque-psoriasis = الصدفية اللويحية (plaque psoriasis)
word-plaque-psoriasis-meaning = النوع الأكثر شيوعًا: بقع حمراء سميكة عليها قشور بيضاء.
word-erythrodermic-psoriasis = الصدفية المحمرة للجلد (erythrodermic psoriasis)
word-erythrodermic-psoriasis-meaning = نوع يصبح فيه الجلد كله تقريبًا أحمر وساخنًا.
word-pustular-psoriasis = الصدفية البثرية (pustular psoriasis)
word-pustular-psoriasis-meaning = نوع تظهر فيه بثور صغيرة كثيرة مليئة بالقيح (الصديد).
word-psoriatic-arthritis = التهاب المفاصل الصدفي
word-psoriatic-arthritis-meaning = مفاصل مؤلمة ومتورمة تأتي مع الصدفية.
word-flare = نوبة (اشتداد الأعراض)
word-flare-meaning = وقت يسوء فيه الجلد فجأة بدرجة كبيرة.
word-relapse = الانتكاس
word-relapse-meaning = أن يعود المرض بعد أن تحسّن.
word-rebound = ارتداد المرض
word-rebound-meaning = أن يصبح الجلد بعد انتهاء الدواء أسوأ مما كان قبل العلاج.
word-immune-system = جهاز المناعة
word-immune-system-meaning = الجزء الذي يحارب الجراثيم في جسمك. وفي الصدفية يهاجم جلدك أنت بالخطأ.
word-t-cell = الخلايا التائية (T)
word-t-cell-meaning = خلايا دم بيضاء تعطي أمر الهجوم. والسيكلوسبورين يهدّئها.

## Cyclosporine and how it is used.

word-rescue-treatment = العلاج الإنقاذي قصير الأمد
word-rescue-treatment-meaning = علاج قصير وسريع للسيطرة على نوبة شديدة جدًا. وله نهاية مخطط لها.
word-whole-body-treatment = علاج للجسم كله (جهازي)
word-whole-body-treatment-meaning = حبوب أو حقن تعمل داخل الجسم كله، وليس في مكان واحد فقط.
word-immune-suppressing = دواء مثبط للمناعة
word-immune-suppressing-meaning = دواء يُستعمل لإضعاف دفاع الجسم عن قصد.
word-course = دورة علاجية
word-course-meaning = كل المدة التي تتناول فيها الدواء، من اليوم الأول إلى اليوم الأخير المخطط له.
word-taper = تقليل الجرعة تدريجيًا
word-taper-meaning = خفض الجرعة شيئًا فشيئًا قبل النهاية. والعيادة وحدها هي التي تقرر.
word-brand = الاسم التجاري
word-brand-meaning = الاسم الذي تعطيه الشركة لدوائها.
word-active-ingredient = المادة الفعالة
word-active-ingredient-meaning = الجزء الذي يعطي الدواء مفعوله، مثل السيكلوسبورين. وقد تختلف الأسماء التجارية حتى إذا كانت المادة الفعالة واحدة.
word-modified-cyclosporine = السيكلوسبورين المعدَّل (modified)
word-modified-cyclosporine-meaning = نوع لا يعمل في الجسم بالطريقة نفسها التي يعمل بها النوع «الأصلي» (original). ولا يجوز استبدال أحدهما بالآخر من دون طبيب.
word-label = النشرة الدوائية
word-label-meaning = النص الرسمي عن الدواء في بلد ما. وقد يختلف من بلد إلى آخر.
word-reason-not-to-use = مانع استعمال
word-reason-not-to-use-meaning = سبب يمنع شخصًا من تناول دواء معيّن.
word-interaction = تداخل دوائي
word-interaction-meaning = دواءان، أو دواء وطعام، يغيّر كل منهما مفعول الآخر.
word-side-effect = أثر جانبي
word-side-effect-meaning = شيء غير مرغوب فيه يسببه الدواء.

## Other treatments.

word-methotrexate = ميثوتريكسات (methotrexate)
word-methotrexate-meaning = دواء آخر للصدفية، يُتناول عادةً مرة واحدة في الأسبوع.
word-acitretin = أسيتريتين (acitretin)
word-acitretin-meaning = دواء للصدفية قريب من فيتامين A. وهو ضار جدًا في الحمل.
word-biologic = دواء بيولوجي
word-biologic-meaning = دواء يُصنع باستعمال خلايا حية. ويُعطى بالحقن أو بالتنقيط في الوريد، ويوقف إشارة واحدة محددة.
word-light-therapy = العلاج الضوئي
word-light-therapy-meaning = علاج في العيادة بأشعة فوق بنفسجية خاصة.
word-uvb = أشعة UVB ضيقة النطاق (NB-UVB)
word-uvb-meaning = نوع شائع من العلاج الضوئي، يستعمل نطاقًا ضيقًا واحدًا من الأشعة فوق البنفسجية «ب» (UVB).
word-puva = العلاج الضوئي «بوفا» (PUVA)
word-puva-meaning = علاج ضوئي بالأشعة فوق البنفسجية «أ» (UVA) بعد دواء اسمه سورالين (psoralen).
word-coal-tar = قطران الفحم
word-coal-tar-meaning = سائل داكن قوي الرائحة يُصنع من الفحم. ويوجد في بعض الكريمات وأنواع الشامبو للصدفية.
word-steroid = كورتيزون (ستيرويد قشري)
word-steroid-meaning = دواء قوي ضد الاحمرار والتورم. ويأتي في شكل حبوب أو حقن أو كريمات.

## Tests and values.

word-baseline = القيمة الأساسية
word-baseline-meaning = قيمتك الأولى أنت، وتُقاس قبل الجرعة الأولى.
word-normal-range = المعدل الطبيعي
word-normal-range-meaning = المدى الذي تقع فيه نتائج معظم الأصحاء.
word-creatinine = الكرياتينين
word-creatinine-meaning = الكرياتينين من فضلات الجسم في الدم. إذا ارتفع، فقد تكون كليتاك تعملان بكفاءة أقل.
word-egfr = معدل الترشيح الكبيبي (eGFR)
word-egfr-meaning = رقم يُحسب من الكرياتينين. وهو يبيّن كيف تصفّي الكليتان الدم.
word-urea = اليوريا (BUN)
word-urea-meaning = من فضلات الجسم في الدم، وتبيّن كيف تعمل الكليتان. ورقم اليوريا ورقم نيتروجين اليوريا (BUN) ليسا الشيء نفسه.
word-blood-pressure = ضغط الدم
word-blood-pressure-meaning = مدى قوة دفع الدم على جدران الأوعية الدموية. وله رقمان.
word-blood-fats = دهون الدم
word-blood-fats-meaning = دهون تسير مع الدم، مثل الكوليسترول.
word-liver-test = فحص وظائف الكبد
word-liver-test-meaning = تحليل دم يبيّن هل الكبد متأثر.
word-blood-count = تعداد الدم الكامل (CBC)
word-blood-count-meaning = تحليل يعدّ خلايا الدم: الخلايا الحمراء والخلايا البيضاء والصفائح.
word-potassium = البوتاسيوم
word-potassium-meaning = ملح في الدم. إذا زاد أكثر من اللازم، فقد تضطرب ضربات القلب.
word-magnesium = المغنيسيوم
word-magnesium-meaning = معدن في الدم. إذا نقص أكثر من اللازم، فقد تحدث تقلصات في العضلات.
word-uric-acid = حمض اليوريك
word-uric-acid-meaning = من فضلات الجسم في الدم. إذا زاد أكثر من اللازم، فقد يسبب النقرس.
word-drug-level = مستوى الدواء في الدم
word-drug-level-meaning = مقدار الدواء الموجود في دمك.

## Signs and illnesses.

word-shingles = الحزام الناري (الهربس النطاقي)
word-shingles-meaning = شريط مؤلم من الفقاعات الجلدية، يسببه فيروس جدري الماء.
word-lymphoma = ليمفوما (سرطان الغدد اللمفاوية)
word-lymphoma-meaning = سرطان في خلايا المناعة. وقد يبدأ بكتل غير مؤلمة.
word-gout = النقرس
word-gout-meaning = مفصل أحمر وساخن ومؤلم جدًا، وغالبًا في إصبع القدم الكبير.
word-tremor = رعشة
word-tremor-meaning = أن ترتجف يداك من دون أن تقدر على إيقاف ذلك.
word-fit = نوبة تشنج
word-fit-meaning = ينتفض الجسم ولا يستطيع الشخص أن يجيب.

## What to ask about before taking it.

word-nsaid = مسكّن ألم (مضاد التهاب غير ستيرويدي، NSAID)
word-nsaid-meaning = نوع شائع من حبوب الألم، مثل إيبوبروفين (ibuprofen). وقد يضر الكلى.
word-statin = ستاتين (statin)
word-statin-meaning = دواء يخفّض الكوليسترول.
word-salt-substitute = بديل الملح
word-salt-substitute-meaning = ملح «قليل الصوديوم». وغالبًا يحتوي على البوتاسيوم.
word-st-johns-wort = نبتة سانت جون (عشبة القديس يوحنا)
word-st-johns-wort-meaning = عشبة يتناولها الناس لتحسين المزاج. وقد تُضعف مفعول السيكلوسبورين.
word-herbal-medicine = الدواء العشبي الكوري (هانياك)
word-herbal-medicine-meaning = شراب أو حبوب من كوريا، تُصنع عادةً من نباتات كثيرة.
word-live-vaccine = لقاح حي
word-live-vaccine-meaning = لقاح يُصنع من جرثومة حية تم إضعافها.
word-pomelo = البوملي (البوميلو)
word-pomelo-meaning = ثمرة كبيرة جدًا من الحمضيات، قريبة من الجريب فروت.
