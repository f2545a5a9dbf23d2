### Topic: treatment in korea (korea)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-korea-title = العلاج في كوريا
# First use on the page: both spellings. Later only "cyclosporine".
learn-korea-lead = تقول هذه الصفحة ما هو معروف عن سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) في كوريا، وما هو غير معروف، وما الذي تسأل عنه عيادتك.
learn-korea-in-short-1 = ليست كل الأسماء التجارية للكبسولات في كوريا معتمدة للصدفية. اسأل أي اسم تجاري ستحصل عليه.
learn-korea-in-short-2 = لم نتمكن من العثور على الجرعة وخطة الفحوص في النشرة الدوائية الكورية. اطلب من عيادتك خطتها المكتوبة.
learn-korea-in-short-3 = اعرض كل علبة تستعملها. لدى كوريا قائمة رسمية بأدوية لا تُستعمل مع السيكلوسبورين.

## Capsules

learn-korea-capsules-title = ما الكبسولات الموجودة
learn-korea-capsules-strengths = يوجد السيكلوسبورين في كوريا في شكل كبسولات بقوة 25 mg و50 mg و100 mg. وتحتاج إلى وصفة طبية. أما الحقنة فهي لزرع الأعضاء فقط.
# Implanta is a brand name. The page "What rescue treatment is" holds its Korean name.
learn-korea-capsules-implanta = ليس كل اسم تجاري معتمدًا للصدفية. كبسولات Implanta غير معتمدة للصدفية. عند الشك، اعرض العلبة. ولا تستبدل اسمًا تجاريًا بآخر من تلقاء نفسك.
learn-korea-capsules-names = تعرض صفحة «ما هو العلاج الإنقاذي قصير الأمد» الأسماء بالكورية.
learn-korea-capsules-ingredients = تحتوي كبسولات Sandimmun Neoral 25 mg على الكحول والبروبيلين جليكول (propylene glycol) والجيلاتين وفيتامين E، وعلى زيت خروع معدَّل وزيت ذرة معدَّل. أخبر طبيبك إذا كان عليك أن تتجنب شيئًا منها.

## Label

learn-korea-label-title = ماذا تقول النشرة الدوائية الكورية
learn-korea-label-approved = تشمل هذه النشرة الصدفية الشديدة عندما لا ينجح علاج آخر أو لا يناسب المريض. ولا تذكر أي نوع من الصدفية ولا أي جزء من الجسم.
learn-korea-label-unknown-intro = لم نتمكن من العثور على هذه الأجزاء من النشرة الدوائية الكورية. اسأل عيادتك ماذا تقول:
learn-korea-label-unknown-dose = الجرعة المعتادة والجرعة القصوى
learn-korea-label-unknown-reasons = أسباب عدم استعماله (موانع الاستعمال)
learn-korea-label-unknown-tests = خطة الفحوص
learn-korea-label-unknown-light = هل يجوز استعمال العلاج الضوئي أيضًا
learn-korea-label-clinic = تذكر عيادة جلدية كورية واحدة جرعة من 2 إلى 5 mg لكل kg من وزن الجسم في اليوم، مع فحوص في كل زيارة. وتذكر أن أفضل تأثير يكون بعد شهرين (2) إلى 3 أشهر. هذا رأي طبيب واحد. لا تتناول إلا ما كتبه طبيبك.

## Tests and side effects

learn-korea-tests-title = الفحوص والآثار الجانبية في كوريا
learn-korea-tests-labels = اسأل عيادتك عن خطة فحوصها. تقول نشرات دوائية أمريكية وبريطانية: كل أسبوعين (2) خلال أول 3 أشهر. اذهب إلى كل فحص، حتى إذا كنت تشعر أنك بخير.
learn-korea-tests-practice = تصف دراسة كورية من عام 2018 تحاليل الدم مرة كل شهر بأنها المعتادة. انظر الملاحظة في صفحة «الاستعداد».
learn-korea-tests-changes = في تلك الدراسة تغيرت قيم التحاليل لدى 28 من أصل 128 شخصًا مصابًا بالصدفية، أي نحو 1 من كل 5. وكانت قيم الكبد هي الأكثر تغيرًا. وكان متوسط المدة 11.6 شهرًا، وهي مدة أطول من دورة العلاج الإنقاذي.
learn-korea-tests-risk = كان تغير قيم الكلى أكثر احتمالًا مع التقدم في العمر أو مع مرض في الكلى. وكان تغير قيم الكبد وحمض اليوريك أكثر احتمالًا لدى الرجال.
learn-korea-tests-side-effects = في دراسة كورية من عام 2013، حدث أثر جانبي أو تغير واضح في التحاليل لدى 208 من أصل 1,335 شخصًا مصابًا بأمراض جلدية. وكان اضطراب المعدة هو الأكثر شيوعًا.
learn-korea-tests-figures = كان لدى نحو 2 من كل 100 شخص ارتفاع في الكوليسترول، ولدى نحو 2 من كل 100 زيادة في الشعر. وكان لدى نحو 1 من كل 100 صداع، ولدى نحو 1 من كل 100 ارتفاع في ضغط الدم.
learn-korea-tests-early = ظهر اضطراب المعدة والصداع في الغالب خلال أول 3 أشهر. وظهر ارتفاع ضغط الدم وارتفاع دهون الدم في الغالب بعد الشهر 3، وكانا أكثر حدوثًا مع الصدفية.

## Official lists

learn-korea-lists-title = أدوية لا تُستعمل معًا
learn-korea-lists-what = لدى كوريا قائمة رسمية بالأدوية التي لا تُستعمل معًا. وفي نسختنا من فبراير 2026 تذكر 16 دواءً لا يُستعمل مع السيكلوسبورين.
learn-korea-lists-caption = أدوية لا تُستعمل مع السيكلوسبورين (القائمة الكورية)
learn-korea-lists-head-partner = الدواء
learn-korea-lists-head-reason = ماذا يمكن أن يحدث
learn-korea-lists-statins = الستاتينات (أدوية الكوليسترول): سيمفاستاتين (simvastatin)، لوفاستاتين (lovastatin)، أتورفاستاتين (atorvastatin)، روسوفاستاتين (rosuvastatin)، بيتافاستاتين (pitavastatin)
learn-korea-lists-statins-reason = زيادة الستاتين في الدم، وضرر في العضلات
learn-korea-lists-dabigatran = دابيجاتران (dabigatran)
learn-korea-lists-dabigatran-reason = زيادة الدابيجاتران في الدم، ونزيف
learn-korea-lists-dronedarone = درونيدارون (dronedarone)
learn-korea-lists-dronedarone-reason = زيادة الدرونيدارون في الدم
learn-korea-lists-tacrolimus = تاكروليموس (tacrolimus)
learn-korea-lists-tacrolimus-reason = ضرر في الكلى
learn-korea-lists-immune = توفاسيتينيب (tofacitinib)، فيلجوتينيب (filgotinib)
learn-korea-lists-immune-reason = ضعف جهاز المناعة أكثر من اللازم
learn-korea-lists-covid = نيرماتريلفير (nirmatrelvir) مع ريتونافير (ritonavir)
learn-korea-lists-covid-reason = زيادة السيكلوسبورين في الدم، وضرر خطير
learn-korea-lists-elbasvir = إلباسفير (elbasvir) مع جرازوبريفير (grazoprevir)
learn-korea-lists-elbasvir-reason = تغير قيم الكبد
learn-korea-lists-asunaprevir = أسونابريفير (asunaprevir)
learn-korea-lists-asunaprevir-reason = قد يتوقف مفعوله ضد الفيروس
learn-korea-lists-cancer = لورلاتينيب (lorlatinib)، بريجاتينيب (brigatinib)
learn-korea-lists-cancer-reason = نقص السيكلوسبورين في الدم
learn-korea-lists-mannitol = مانيتول (mannitol) بالتنقيط في الوريد
learn-korea-lists-mannitol-reason = فشل كلوي
learn-korea-lists-hidden = وتذكر القائمة أيضًا 32 نوعًا من الحبوب يجمع كل منها ستاتينًا مع دواء آخر. وقد تكون منها حبة لضغط الدم أو للسكري أو لدهون الدم. اعرض كل علبة على عيادتك.
learn-korea-lists-doctor = ومع ذلك قد يصف طبيب أحد هذه الأدوية مع السيكلوسبورين بعد الموازنة بين الفائدة والخطر. إذا كنت تتناول شيئًا من ذلك الآن، فلا توقفه من تلقاء نفسك. تحدث مع عيادتك أولًا.
learn-korea-lists-missing = يمكن أن تضر أدوية أخرى أيضًا. فالقائمة لا تذكر نبتة سانت جون (عشبة القديس يوحنا) ولا اللقاحات الحية ولا العلاج الضوئي ولا قطران الفحم ولا الميثوتريكسات (methotrexate). لكن نصوصًا من بلدان أخرى تحذّر منها.
learn-korea-lists-missing-more = ولا تذكر كذلك اثنين من الستاتينات، وهما برافاستاتين (pravastatin) وفلوفاستاتين (fluvastatin)، لكن قائمة فرنسية تدعو إلى الحذر معهما. ولا تذكر بوسنتان (bosentan) ولا أليسكيرين (aliskiren)، لكن نشرة دوائية أوروبية تمنع استعمالهما مع السيكلوسبورين.
learn-korea-lists-pregnancy = في القائمة الكورية للحمل، السيكلوسبورين من الدرجة 2. والدرجة 1 أشد تقييدًا. انظر صفحة «الاستعداد»، ويُرجى إخبار الطبيب مبكرًا.
learn-korea-lists-no-entry = أما القوائم الكورية عن الرضاعة الطبيعية والعمر والجرعة ومدة الاستعمال وكبار السن فلا تذكره. وهذا لا يعني أنه لا يوجد خطر. اسأل عيادتك.

## Light therapy

learn-korea-light-title = العلاج الضوئي في كوريا
learn-korea-light-practice = يُقال إن مستشفيات كثيرة في كوريا تضيف العلاج الضوئي أو الكريمات، حتى تكون كمية الدواء اللازمة أقل. لم نتمكن من التحقق من ذلك. اطلب من عيادتك خطتها المكتوبة.
learn-korea-light-labels = تقول نصوص أمريكية وبريطانية وسويسرية إنه ينبغي ألا يُستعمل العلاج الضوئي مع السيكلوسبورين. اسأل طبيبك عما ينطبق عليك في كوريا.

## Steps and payment

learn-korea-steps-title = كيف يُستعمل، وماذا يأتي بعده
learn-korea-steps-practice = يُقال إن عيادات الجلدية في كوريا تستعمله في المستشفى لنوبة شديدة جدًا. ويُقال إن الانتقال إلى الميثوتريكسات أو إلى دواء بيولوجي يأتي بعد ذلك. وقد يختلف المعتاد من عيادة إلى أخرى. اطلب من عيادتك خطتها المكتوبة.
learn-korea-steps-not-together = للصدفية، تنص النشرة الدوائية الأمريكية على عدم تناول الميثوتريكسات أو أدوية أخرى مثبطة للمناعة في الوقت نفسه. طبيبك هو الذي يقرر متى ينتهي دواء ومتى يبدأ التالي.
learn-korea-steps-society = تقول الجمعية الكورية للصدفية إن العلاجات تُستعمل وحدها أو معًا أو بالتناوب. وتقول إن عليك مراجعة طبيب مختص، وألا تعالج نفسك بنفسك.
learn-korea-steps-study = درست عدة مراكز كورية اسمًا تجاريًا كوريًا من السيكلوسبورين في علاج الصدفية في عام 2000.
learn-korea-steps-pay-intro = من يدفع ثمن الدواء البيولوجي؟ ذكرت أخبار كورية من عامي 2017 و2018 هذه الشروط للبالغين:
learn-korea-steps-pay-time = صدفية لويحية منذ أكثر من 6 أشهر
learn-korea-steps-pay-skin = إصابة 10% من الجلد على الأقل، ودرجة شدة الصدفية (PASI) تساوي 10 أو أكثر
learn-korea-steps-pay-before = قبل ذلك، 3 أشهر على الأقل من دون نجاح من الميثوتريكسات أو السيكلوسبورين، أو من العلاج الضوئي (PUVA أو UVB)، أو من النوعين كليهما
learn-korea-steps-pay-now = ربما تغيرت هذه القواعد. اسأل عيادتك كم ستدفع.

## Aftercare

learn-korea-aftercare-title = الطعام والدعم والمتابعة
learn-korea-aftercare-offer-intro = يُقال إن العيادات في كوريا تقدم مساعدة إلى جانب العلاج. اسأل عيادتك ماذا تقدم لك:
learn-korea-aftercare-offer-food = نصائح عن طعام قليل الملح لا يُرهق الكلى
learn-korea-aftercare-offer-mind = شخص تتحدث معه عندما يثقل عليك المرض
learn-korea-aftercare-offer-visits = زيارات المتابعة، ومن يتابع حالتك بعد عودتك إلى بلدك
learn-korea-aftercare-salt = هل تريد أن تأكل ملحًا أقل؟ لا تستعمل الملح «قليل الصوديوم» من تلقاء نفسك. فهو غالبًا يحتوي على البوتاسيوم، وقد يرتفع البوتاسيوم في دمك أكثر من اللازم.

## Your visit

learn-korea-visit-title = الزيارات والصيدلية والجمارك
learn-korea-visit-bring-intro = أحضر معك إلى كل زيارة:
learn-korea-visit-bring-boxes = علب كل ما تتناوله، والأعشاب أيضًا
learn-korea-visit-bring-results = نتائج فحوصك، مع التواريخ ووحدات القياس
learn-korea-visit-bring-plan = جواز سفرك وخطتك المكتوبة وأسئلتك
learn-korea-visit-interpreter = أخبر العيادة بلغتك قبل الزيارة. تذكر صفحة «بمن تتصل» مترجمين عبر الهاتف.
learn-korea-visit-pharmacy-intro = في الصيدلية:
learn-korea-visit-pharmacy-show = اعرض الوصفة الطبية وقائمة أدويتك.
learn-korea-visit-pharmacy-compare = قارن الاسم والقوة المكتوبين على العلبة بما كتبه طبيبك.
learn-korea-visit-pharmacy-ask = إذا كان هناك اختلاف، فاسأل قبل أن تغادر.
learn-korea-visit-pharmacy-why = قد يسألك الصيدلي لأي مرض تتناوله. فالدواء معتمد أيضًا لزرع الأعضاء (ولزرع نخاع العظم) ولالتهاب المفاصل الروماتويدي ولبعض أمراض الكلى والدم.
learn-korea-visit-cbd = لا تحضر معك منتجات كانابيديول (CBD) إلى كوريا. فهذا يُعاقَب عليه من دون موافقة رسمية.

## Who arranges a visit

learn-korea-arrange-title = من يرتب الزيارة
learn-korea-arrange-app = هذا التطبيق ليس عيادة. وهو لا يحجز شيئًا ولا يرسل شيئًا.
learn-korea-arrange-contact = جهة الاتصال لديك هي من أعطاك الرابط: العيادة أو المنسِّق. وإذا كان الاسم معروفًا، فهو مكتوب في صفحة «عن التطبيق».

## Questions for the clinic

learn-korea-questions-label = ماذا تقول النشرة الدوائية الكورية عن جرعتي وعن فحوصي؟
learn-korea-questions-statin = هل يوجد ستاتين في أيٍّ من الحبوب التي أتناولها؟
learn-korea-questions-written = هل يمكنني الحصول على خطة علاجي مكتوبة؟
