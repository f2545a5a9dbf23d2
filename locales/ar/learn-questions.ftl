### Topic: questions to ask (questions)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.
### The questions are put on the reader's own list and shown at the visit. Keep them short and in the first person.

learn-questions-title = أسئلة يمكنك طرحها
# First use on the page: both spellings. Later only "cyclosporine".
learn-questions-lead = هذه الأسئلة عن سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) جاهزة لك. ضع ما تريده منها في قائمتك، واعرض القائمة في زيارتك.
learn-questions-in-short-1 = اختر سؤالين أو ثلاثة لكل زيارة. لا تحتاج إليها كلها.
learn-questions-in-short-2 = اعرض قائمتك في بداية الزيارة، حتى يكون هناك وقت لها.
learn-questions-in-short-3 = اسأل مرة أخرى إذا لم يكن الجواب واضحًا. من حقك أن تفهم.

## How to use your list

learn-questions-use-title = كيف تستعمل قائمتك
learn-questions-use-intro = أربع خطوات:
learn-questions-use-tick = اختر سؤالًا وضعه في قائمتك. وأضف أسئلة أخرى بكلماتك أنت في صفحة «قائمة المهام».
learn-questions-use-show = اعرض القائمة في الزيارة.
learn-questions-use-write = اكتب الجواب فورًا، أو اطلب من شخص أن يكتبه لك.
learn-questions-use-say-back = أعد الجواب بكلماتك أنت. عندها ترى العيادة هل هناك شيء ناقص.

## Before I decide

learn-questions-decide-title = قبل أن أقرر
learn-questions-decide-text = يمكنك أن تطلب وقتًا للتفكير، ويمكنك أن تحضر شخصًا معك.
learn-questions-decide-other = ما العلاجات الأخرى الممكنة لي، وما مزايا كل منها وعيوبه؟
learn-questions-decide-risks = ما أهم المخاطر في حالتي؟
learn-questions-decide-wait = ماذا يمكن أن يحدث إذا لم أتناوله؟
learn-questions-decide-past = هل في علاجاتي أو أمراضي السابقة ما يدعو إلى عدم استعماله؟
learn-questions-decide-cost = كم سأدفع مقابل الدواء والزيارات والفحوص؟

## Before the first dose

learn-questions-first-title = قبل الجرعة الأولى
learn-questions-first-text = أحضر علب كل ما تتناوله. عندها يمكن للعيادة أن تجيب والعلب أمامها.
learn-questions-first-mine = أيٌّ من أدويتي وأعشابي ومكملاتي الغذائية لا يتوافق مع السيكلوسبورين؟
learn-questions-first-vaccine = هل أحتاج إلى لقاح قبل العلاج؟
learn-questions-first-dose = كم أتناول، وفي أي أوقات، ومع الطعام أم من دونه؟

## At every visit

learn-questions-visit-title = في كل زيارة
learn-questions-visit-text = اطلب نسخة من كل نتيجة، مع التاريخ ووحدة القياس.
learn-questions-visit-compare = كيف يبدو الكرياتينين وضغط الدم لديّ مقارنةً بقيمي الأولى؟
learn-questions-visit-results = هل تغيّر نتائجي شيئًا في خطتي؟
learn-questions-visit-signs = هل ما لاحظته منذ الزيارة الماضية أثر جانبي؟
learn-questions-visit-skin = هل ينبغي أن يفحص أحد جلدي كله، أو لثتي؟
learn-questions-visit-new = قد أحصل على دواء جديد. هل يتوافق مع السيكلوسبورين؟
learn-questions-visit-next = متى فحصي التالي، ومن يخبرني بالنتيجة؟

## If something happens

learn-questions-happens-title = إذا حدث شيء
learn-questions-happens-text = اطرح هذه الأسئلة قبل أن تحتاج إليها. هل هي حالة طارئة الآن في كوريا؟ اتصل بالرقم 119.
learn-questions-happens-fever = ماذا أفعل إذا أصبت بحمى أو بعلامة أخرى على العدوى؟
learn-questions-happens-pressure = ما أرقام ضغط الدم التي تعني أن عليّ الاتصال بكم؟
learn-questions-happens-stomach = ماذا أفعل إذا أصبت بإسهال أو لم أستطع الشرب؟
learn-questions-happens-test = ماذا أفعل إذا لم أستطع الحضور إلى أحد الفحوص؟

## Before the last dose

learn-questions-last-title = قبل الجرعة الأخيرة
learn-questions-last-text = لا توقف الدواء من تلقاء نفسك. تحدث مع عيادتك أولًا.
learn-questions-last-how = كيف سينتهي العلاج؟ وهل يمكنني الحصول على الخطة مكتوبة؟
learn-questions-last-next = ما العلاج التالي، ومتى يبدأ؟
learn-questions-last-back = ماذا أفعل إذا عادت الصدفية؟
learn-questions-last-tests = ما الفحوص التي ما زلت أحتاج إليها بعد الجرعة الأخيرة؟
learn-questions-last-avoid = إلى متى بعد الجرعة الأخيرة أتجنب الجريب فروت واللقاحات الحية وغيرها؟

## Before I fly home

learn-questions-home-title = قبل سفري إلى بلدي
learn-questions-home-text = اسأل قبل رحلة الطيران ببضعة أيام. فقد تستغرق الأوراق وقتًا.
learn-questions-home-results = هل يمكنني الحصول على كل نتائجي على ورق، مع التواريخ ووحدات القياس؟
learn-questions-home-letter = هل يمكنني الحصول على رسالة عن أدويتي من أجل رحلة الطيران والجمارك؟
learn-questions-home-brand = هل يُباع الاسم التجاري لدوائي في بلدي؟ وإذا كان لا يُباع، فماذا أفعل؟
learn-questions-home-tests = ما الفحوص التي أحتاج إليها في بلدي، وفي أي تواريخ؟
learn-questions-home-contact = من يمكن لطبيبي في بلدي أن يسأله عن علاجي؟

## At the pharmacy

learn-questions-pharmacy-title = في الصيدلية
learn-questions-pharmacy-text = قل أولًا إنك تتناول السيكلوسبورين. واعرض قائمتك وعلبك.
learn-questions-pharmacy-same = هل الاسم التجاري والقوة هما ما كتبه طبيبي؟
learn-questions-pharmacy-keep = كيف أحفظ الكبسولات، وكم من الوقت؟
learn-questions-pharmacy-buy = هل يتوافق هذا المنتج مع السيكلوسبورين؟
learn-questions-pharmacy-write = هل يمكنكم أن تكتبوا لي المواعيد على العلبة؟
