### Topic: how it is taken (how-to-take)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-how-to-take-title = كيف يُؤخذ
# First use on the page: both spellings. Later only "cyclosporine".
learn-how-to-take-lead = يُبلع دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) مرتين في اليوم، مع فحوص منتظمة. تبيّن هذه الصفحة كيف تسير الدورة العلاجية.
learn-how-to-take-in-short-1 = تناول جرعتين كل يوم، بينهما نحو 12 ساعة، وبالطريقة نفسها كل يوم.
learn-how-to-take-in-short-2 = اذهب إلى كل فحص، حتى عندما تشعر أنك بخير.
learn-how-to-take-in-short-3 = لا تغيّر الجرعة ولا الاسم التجاري من تلقاء نفسك، ولا توقف الدواء من تلقاء نفسك. تحدث مع عيادتك أولًا.

## Two doses a day

learn-how-to-take-two-doses-title = جرعتان كل يوم
learn-how-to-take-two-doses-intro = تناوله بالطريقة نفسها كل يوم:
learn-how-to-take-two-doses-times = جرعة في الصباح وجرعة في المساء، بينهما نحو 12 ساعة
learn-how-to-take-two-doses-same = في الأوقات نفسها كل يوم
learn-how-to-take-two-doses-whole = ابلع كل كبسولة كاملة
learn-how-to-take-two-doses-food = بالطريقة نفسها مع الطعام: دائمًا مع وجبة، أو دائمًا من دون وجبة
learn-how-to-take-two-doses-warning-title = لا تغيّر الجرعة من تلقاء نفسك
learn-how-to-take-two-doses-warning-text = طبيبك يحدد الجرعة ويخطط لنهاية العلاج. لا تتناول أكثر ولا أقل، ولا توقف الدواء من تلقاء نفسك. تحدث مع عيادتك أولًا.
learn-how-to-take-two-doses-grapefruit = لا تتناول الجريب فروت ولا عصيره. ولمعرفة الأشياء الأخرى التي ينبغي تجنبها، انظر صفحة «الاستعداد».
learn-how-to-take-two-doses-forms = في كوريا تحصل على كبسولات. وفي الولايات المتحدة يوجد أيضًا دواء سائل.

## One brand

learn-how-to-take-brand-title = ابقَ على اسم تجاري واحد
learn-how-to-take-brand-same = تناول كل مرة الدواء الذي يحمل الاسم التجاري نفسه (الاسم المكتوب على العلبة). لا تستبدل اسمًا تجاريًا بآخر من تلقاء نفسك.
learn-how-to-take-brand-kinds = هناك نوعان: «المعدَّل» (modified) و«الأصلي» (original). وهما لا يعملان بالطريقة نفسها في الجسم. ولا يجوز لغير الطبيب أن يستبدل أحدهما بالآخر.
learn-how-to-take-brand-korea = في كوريا توجد كبسولات بقوة 25 mg أو 50 mg أو 100 mg. ليس كل اسم تجاري معتمدًا للصدفية. انظر صفحة «ما هو العلاج الإنقاذي قصير الأمد».
learn-how-to-take-brand-look = هل تبدو علبة جديدة مختلفة؟ اعرضها على عيادتك أو على الصيدلي قبل الجرعة التالية.

## A missed dose, too much, or vomiting

learn-how-to-take-missed-title = جرعة منسية، أو جرعة زائدة، أو تقيؤ
learn-how-to-take-missed-intro = هل نسيت جرعة؟ تقول نشرة من نيوزيلندا:
learn-how-to-take-missed-remember = تناولها عندما تتذكر.
learn-how-to-take-missed-next = إذا اقترب موعد الجرعة التالية، فلا تتناول الجرعة المنسية.
learn-how-to-take-missed-double = لا تتناول جرعتين معًا أبدًا.
learn-how-to-take-missed-hours = لم نجد وثيقة تقول بعد كم ساعة من التأخير يكون الوقت قد فات. اسأل عيادتك، واكتب الجواب.
# Item of the card "Call 119 now if you have any of these".
learn-how-to-take-missed-too-much = جرعة زائدة (تناولت من الدواء أكثر من اللازم)، حتى إذا كنت تشعر أنك بخير
learn-how-to-take-missed-too-much-note = إذا تناولت من الدواء أكثر من اللازم، فاتصل بعيادتك أو بالرقم 119 الآن، حتى إذا كنت تشعر أنك بخير. وجهّز العلبة لتعرضها.
learn-how-to-take-missed-too-much-signs = الخبرة بالجرعة الزائدة قليلة. وقد سببت التقيؤ والنعاس والصداع وتسارع ضربات القلب. وسببت أيضًا بعض الضرر في الكلى، ثم زال هذا الضرر.
# Items of the card "Call your clinic today if you have any of these".
learn-how-to-take-missed-vomit = تقيؤ بعد جرعة
learn-how-to-take-missed-diarrhoea = إسهال، أو عدم القدرة على الشرب بما يكفي
learn-how-to-take-missed-vomit-note = لم نجد قاعدة للجرعة في هذه الحالة. اسأل عيادتك اليوم، ولا تقرر من تلقاء نفسك.
learn-how-to-take-missed-pain-killer = لا تختر مسكّن ألم من تلقاء نفسك. تحذّر النشرة الدوائية الأمريكية من إيبوبروفين (ibuprofen) وما يشبهه عندما يكون جسمك قد فقد الكثير من الماء. فقد تتضرر الكلى.

## Tests

learn-how-to-take-tests-title = الفحوص أثناء العلاج
learn-how-to-take-tests-plan = ضع في خطتك تحاليل الدم وقياس ضغط الدم كل أسبوعين (2) تقريبًا خلال أول 3 أشهر. وبعد ذلك مرة كل شهر تقريبًا إذا كان كل شيء مستقرًا. وقد تطلب عيادتك أكثر من ذلك، مثلًا عندما تتغير الجرعة.
learn-how-to-take-tests-why = في الغالب لا تشعر بضرر الكلى ولا بارتفاع ضغط الدم. والفحوص تكشفهما مبكرًا.
learn-how-to-take-tests-intro = تشمل الفحوص:
learn-how-to-take-tests-kidney = الكلى (الكرياتينين واليوريا)
learn-how-to-take-tests-pressure = ضغط الدم، في كل زيارة
learn-how-to-take-tests-blood = تعداد الدم والبوتاسيوم والمغنيسيوم وحمض اليوريك
learn-how-to-take-tests-liver = الكبد
learn-how-to-take-tests-fats = دهون الدم، وتُفحص مرة أخرى بعد نحو 4 أسابيع
# Heading of a "sources differ" note.
learn-how-to-take-tests-differ-title = عدد مرات تحليل الدم
learn-how-to-take-tests-differ-labels-who = النشرة الدوائية الأمريكية والنشرة الدوائية البريطانية والخدمة الصحية البريطانية
learn-how-to-take-tests-differ-labels = كل أسبوعين (2) خلال أول 3 أشهر. ثم كل شهر إذا كان كل شيء مستقرًا.
learn-how-to-take-tests-differ-korea-who = دراسة كورية من عام 2018
learn-how-to-take-tests-differ-korea = تصف تحاليل الدم مرة كل شهر بأنها المعتادة.
learn-how-to-take-tests-differ-question = ما تواريخ تحاليل الدم الخاصة بي؟
learn-how-to-take-tests-other = تذكر نصوص أخرى فحوصًا كل أسبوعين (2) إلى 4 أسابيع. وقد يختلف المعتاد من عيادة إلى أخرى. اطلب من عيادتك خطتها المكتوبة.
learn-how-to-take-tests-missed = هل فاتك فحص؟ اتصل بعيادتك واحجز موعده الآن. واسأل كيف تتصرف حتى ذلك الموعد.
learn-how-to-take-tests-level = قياس مستوى الدواء في الدم ليس فحصًا معتادًا في الصدفية. فهو لم يبيّن جيدًا من الذي يتحسن أو من الذي تتضرر كليتاه.

## A course

learn-how-to-take-course-title = كيف تسير الدورة العلاجية وكيف تنتهي
learn-how-to-take-course-usual = العلاج الإنقاذي قصير، وغالبًا ما يستمر من 12 إلى 16 أسبوعًا. والاستعمال الطويل يزيد خطر الضرر.
# Heading of a drawing. The five parts are numbers in the drawing.
learn-how-to-take-course-figure-title = الدورة العلاجية أسبوعًا بعد أسبوع
learn-how-to-take-course-figure-before = قبل الجرعة الأولى: يُقاس كل من الكرياتينين وضغط الدم مرتين.
learn-how-to-take-course-figure-first = الجرعة الأولى.
learn-how-to-take-course-figure-tests = فحوص كل أسبوعين (2) تقريبًا.
learn-how-to-take-course-figure-change = يلاحظ بعض الناس تغيّرًا بعد أسبوعين (2). وقد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا.
learn-how-to-take-course-figure-end = نهاية العلاج المخطط لها، والعلاج التالي. طبيبك يخطط لكليهما.
# Heading of a "sources differ" note.
learn-how-to-take-course-differ-title = كيف ينتهي العلاج
learn-how-to-take-course-differ-us-who = النشرة الدوائية الأمريكية
learn-how-to-take-course-differ-us = عندما يتحسن الجلد، يخفض الطبيب الجرعة إلى أقل جرعة تنفع.
learn-how-to-take-course-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-how-to-take-course-differ-uk = عندما تصبح حالة الجلد جيدة، قد يُوقَف العلاج، أو يستمر بأقل جرعة تنفع.
learn-how-to-take-course-differ-question = كيف سينتهي علاجي، وفي أي يوم؟
learn-how-to-take-course-step-down = يُقال إن بعض العيادات تخفض الجرعة شيئًا فشيئًا، ثم تنتقل إلى علاج أطول. لم نجد خطة ثابتة لذلك. اطلب من عيادتك خطتها المكتوبة.

## How the dose is set

learn-how-to-take-dose-title = كيف يحدد طبيبك الجرعة
learn-how-to-take-dose-weight = يحسب الأطباء جرعتك حسب وزنك. لا تتناول إلا ما كتبه طبيبك.
learn-how-to-take-dose-range = ذكر خبراء دوليون في عام 2004 جرعة من 2.5 إلى 5 mg لكل kg من وزن الجسم في اليوم. وتُقسم على جرعتين.
learn-how-to-take-dose-steps = كثيرًا ما يبدأ الأطباء بجرعة منخفضة، قريبة من أدنى الجرعات. وبعد 4 أسابيع أو أكثر، قد يرفعون الجرعة على خطوات صغيرة. وتسمح نشرة دوائية بريطانية من عام 2012 بجرعة 5 mg لكل kg في البداية عند الحاجة إلى مفعول سريع.
# Heading of a "sources differ" note.
learn-how-to-take-dose-differ-title = أعلى جرعة للصدفية
learn-how-to-take-dose-differ-us-who = النشرة الدوائية الأمريكية
learn-how-to-take-dose-differ-us = 4 mg لكل kg في اليوم.
learn-how-to-take-dose-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-how-to-take-dose-differ-uk = 5 mg لكل kg في اليوم.
learn-how-to-take-dose-differ-korea-who = نص من عيادة جلدية واحدة في كوريا
learn-how-to-take-dose-differ-korea = رأي طبيب واحد: من 2 إلى 5 mg لكل kg في اليوم.
learn-how-to-take-dose-differ-question = ما جرعتي بوحدة mg، وكيف حُسبت؟
learn-how-to-take-dose-korea = لم نتمكن من قراءة الجرعة في النشرة الدوائية الكورية. اسأل طبيبك عما تقوله.

## Why the doctor may lower the dose

learn-how-to-take-lower-title = لماذا قد يخفض طبيبك الجرعة
learn-how-to-take-lower-intro = ينظر طبيبك إلى:
learn-how-to-take-lower-creatinine = الكرياتينين، مقارنةً بقيمتك الأولى أنت (والارتفاع مهم حتى إذا وصف المختبر القيمة بأنها طبيعية)
learn-how-to-take-lower-pressure = ضغط الدم الذي يبقى مرتفعًا
learn-how-to-take-lower-blood = نتائج أخرى لتحليل الدم، مثل فحوص وظائف الكبد
learn-how-to-take-lower-side-effects = الآثار الجانبية
# Heading of a "sources differ" note.
learn-how-to-take-lower-differ-title = مقدار ارتفاع الكرياتينين الذي يُعد مهمًا
learn-how-to-take-lower-differ-us-who = النشرة الدوائية الأمريكية
learn-how-to-take-lower-differ-us = ارتفاع بنسبة 25% أو أكثر فوق قيمتك الأولى أنت. قد يُعاد الفحص خلال أسبوعين (2)، وقد يخفض الطبيب الجرعة.
learn-how-to-take-lower-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-how-to-take-lower-differ-uk = ارتفاع بأكثر من 30% فوق قيمتك الأولى أنت، في أكثر من فحص واحد: يخفض الطبيب الجرعة. وإذا كان الارتفاع أكثر من 50%، يخفضها الطبيب أكثر.
learn-how-to-take-lower-differ-question = ما قيمتي الأولى أنا، وابتداءً من أي قيمة تتصرفون؟
learn-how-to-take-lower-end = وقد ينهي الطبيب العلاج أيضًا. تذكر نشرة دوائية بريطانية من عام 2012 ثلاثة أسباب: ضغط دم يبقى مرتفعًا أكثر من اللازم، وكرياتينين لا ينخفض، وفحوص كبد تبلغ نتائجها ضعف القيمة الأولى.

## Skin care

learn-how-to-take-skin-care-title = الكريمات والشامبو
learn-how-to-take-skin-care-creams = يُقال إن العيادات في كوريا تضيف كريمات مرطبة وعناية لطيفة بالجلد. اسأل عيادتك عما يناسبك منها.
learn-how-to-take-skin-care-tar = بعض العيادات تعطي شامبو القطران. وتنص نشرات دوائية أمريكية وبريطانية على عدم استعمال قطران الفحم مع السيكلوسبورين. لا تستعمل منتجات القطران من تلقاء نفسك.
learn-how-to-take-skin-care-shampoo = لم نجد وثيقة عن شامبو القطران وحده، وهو يُشطف بعد وقت قصير. اسأل طبيبك عن الشامبو المناسب لك.

## Storage, driving, alcohol and travel

learn-how-to-take-home-title = الحفظ والقيادة والكحول والسفر
learn-how-to-take-home-storage = أبقِ الكبسولات في غلافها المعدني حتى تتناولها. واحفظها في درجة حرارة من 20 إلى 25 °C.
learn-how-to-take-home-liquid = لا تحفظ الدواء السائل في الثلاجة. واستعمله خلال شهرين (2) بعد فتحه.
learn-how-to-take-home-smell = هل تخرج رائحة كحول من غلاف جديد؟ اسأل عيادتك أو الصيدلي هل هذا طبيعي.
learn-how-to-take-home-driving = لا تحتوي نشرة دوائية بريطانية من عام 2012 على بيانات عن قيادة السيارة. وهي تقول إن الكحول الموجود في الكبسولات قد يكون له تأثير. اسأل طبيبك قبل أن تقود.
learn-how-to-take-home-capsules = تحتوي الكبسولات في كوريا على بعض الكحول. وفي أحد الأسماء التجارية البريطانية، تحتوي الجرعة على ما يصل إلى 525 mg منه، مثل ما في 13 mL من البيرة. إذا كنت تتجنب الكحول، فأخبر عيادتك.
learn-how-to-take-home-wine = لا تتناول كبسولاتك مع النبيذ الأحمر. ففي دراسة على 12 شخصًا، جعل النبيذ الأحمر الجسم يتخلص من الدواء بسرعة أكبر.
learn-how-to-take-home-alcohol = اسأل عيادتك هل يمكنك شرب الكحول، وبأي مقدار.
learn-how-to-take-home-travel-intro = عندما تسافر ومعك الدواء:
learn-how-to-take-home-travel-luggage = أبقِه في حقيبة اليد التي تحملها معك
learn-how-to-take-home-travel-box = أبقِه في علبته الأصلية
learn-how-to-take-home-travel-letter = احمل معك رسالة من عيادتك فيها اسم الدواء وجرعتك
learn-how-to-take-home-travel-clock = في أي أوقات تتناوله بعد رحلة طيران طويلة؟ اسأل عيادتك قبل السفر.

## Questions for the clinic

learn-how-to-take-questions-capsules = كم كبسولة أتناول في الصباح، وكم كبسولة في المساء؟
learn-how-to-take-questions-vomit = ماذا أفعل إذا تقيأت بعد جرعة، أو أصبت بإسهال؟
learn-how-to-take-questions-late = حتى كم ساعة من التأخير يمكنني تناول جرعة منسية؟
learn-how-to-take-questions-brand = ما الاسم التجاري للدواء الذي أتناوله، وماذا أفعل إذا لم أجده؟
learn-how-to-take-questions-results = من يخبرني بنتائج فحوصي، وبعد كم من الوقت؟

## Questions back to the reader: a question, three answers, and why one is right.

learn-how-to-take-check-missed = نسيت كبسولات الصباح. والآن اقترب موعد كبسولات المساء. ماذا تفعل؟
learn-how-to-take-check-missed-both = أتناول الجرعتين معًا.
learn-how-to-take-check-missed-skip = لا أتناول الجرعة المنسية، وأتناول جرعة المساء كالمعتاد.
learn-how-to-take-check-missed-wait = لا أتناول شيئًا حتى زيارتي القادمة.
learn-how-to-take-check-missed-why = قد تكون جرعتان معًا أكثر من اللازم. عندما تقترب الجرعة التالية، لا تتناول الجرعة المنسية.
learn-how-to-take-check-new = ظهرك يؤلمك. ويعطيك أحد أصدقائك مسكّن ألم وشاي أعشاب. ماذا تفعل؟
learn-how-to-take-check-new-ask = أسأل عيادتي أو الصيدلي قبل أن أتناول أيًّا منهما.
learn-how-to-take-check-new-tea = أشرب الشاي، لأنه من النباتات.
learn-how-to-take-check-new-little = أتناول قليلًا من كليهما.
learn-how-to-take-check-new-why = بعض مسكّنات الألم تُرهق الكلى مع السيكلوسبورين. وبعض الأعشاب تغيّر مقداره في دمك، فاسأل أولًا.
learn-how-to-take-check-well = تشعر أنك بخير وجلدك تحسّن. وغدًا لديك تحليل دم. ماذا تفعل؟
learn-how-to-take-check-well-skip = لا أجري التحليل، لأنني أشعر أنني بخير.
learn-how-to-take-check-well-later = أنتظر حتى أشعر بشيء غير طبيعي.
learn-how-to-take-check-well-go = أذهب لإجراء التحليل.
learn-how-to-take-check-well-why = في الغالب لا تشعر بضرر الكلى ولا بارتفاع ضغط الدم. ويمكن للتحليل أن يكشفهما مبكرًا.
