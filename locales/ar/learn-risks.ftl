### Topic: risks and warning signs (risks)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-risks-title = المخاطر وعلامات الخطر
# First use on the page: both spellings. Later only "cyclosporine".
learn-risks-lead = يمكن أن يسبب دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) ضررًا. والفحوص تكشف معظم المشكلات مبكرًا. هذه الصفحة تبيّن لك إلى أي علامات تنتبه، وماذا تفعل.
learn-risks-in-short-1 = اذهب إلى كل فحص. فقد يبدأ الضرر وأنت تشعر أنك بخير.
learn-risks-in-short-2 = اتصل بالرقم 119 الآن عند صداع مفاجئ شديد جدًا، أو تشوش في الذهن، أو نوبة تشنج، أو صعوبة في التنفس.
learn-risks-in-short-3 = اتصل بعيادتك اليوم عند حمى 38 °C أو أكثر، أو قشعريرة.

## Warning signs. The card headings ("Call 119 now" …) come from another file.
## A sign that is the same as on the page "Who to call" stands only in learn-who-to-call.ftl; those here put several together.

learn-risks-signs-title = متى تطلب المساعدة
learn-risks-today-germs = سعال، أو حرقة عند التبول، أو احمرار الجلد وسخونته، أو فقاعات جلدية مؤلمة، أو مخالطة شخص مصاب بجدري الماء
learn-risks-today-cramps = تقلصات مؤلمة في العضلات، أو سخونة وألم مفاجئان في إصبع القدم الكبير
learn-risks-visit-common = صداع أو غثيان أو رعشة أو تنميل أو سخونة في اليدين والقدمين
learn-risks-visit-hair = زيادة في الشعر عما كان من قبل، أو لثة متورمة أو تنزف (أخبر طبيب الأسنان أيضًا)
learn-risks-signs-more = في صفحة «بمن تتصل» أرقام هواتف، وجمل تقولها بالكورية.

## Why tests matter, and why treatment is short

learn-risks-tests-title = لماذا الفحوص مهمة، ولماذا العلاج قصير
learn-risks-tests-first = معظم الآثار الخطيرة لا يشعر بها الإنسان في البداية. الفحوص تُظهرها مبكرًا، عندما يكون هناك وقت أكثر للتصرف. لذلك اذهب إلى كل فحص.
learn-risks-tests-missed = هل فاتك فحص؟ احجز موعدًا جديدًا الآن. واسأل عيادتك ماذا تفعل حتى ذلك الموعد.
learn-risks-tests-time = يصبح الضرر أكثر احتمالًا مع جرعة أعلى ومع وقت أطول. ولهذا لا يُستعمل هذا الدواء للصدفية بلا نهاية.
learn-risks-tests-short = العلاج الإنقاذي قصير، وغالبًا ما يستمر من 12 إلى 16 أسبوعًا.
learn-risks-tests-stop = هل يقلقك أحد آثار الدواء؟ لا توقف الدواء من تلقاء نفسك. اسأل عيادتك أولًا.

## Common effects

learn-risks-common-title = الآثار الشائعة
learn-risks-common-intro = هذه الآثار شائعة. أخبر عيادتك بها في الزيارة القادمة:
learn-risks-common-stomach = غثيان أو اضطراب في المعدة أو صداع أو تعب (عند التقيؤ أو الإسهال: اتصل بعيادتك اليوم)
learn-risks-common-hands = رعشة أو تنميل، أو حرقة أو سخونة في اليدين والقدمين
learn-risks-common-aches = آلام في العضلات أو المفاصل (عند ألم شديد في العضلات: اتصل بعيادتك اليوم)
learn-risks-common-hair = زيادة في الشعر، أو تورم اللثة
learn-risks-common-ease = كثيرًا ما تخف زيادة الشعر والرعشة والتنميل وسخونة اليدين والقدمين والصداع والغثيان عندما يخفّض الطبيب الجرعة.
learn-risks-common-caption = دراسة كورية شملت 1,335 شخصًا مصابين بأمراض جلدية تناولوا السيكلوسبورين (2013)
learn-risks-common-head-what = ما الذي لوحظ
learn-risks-common-head-people = لدى كم شخص
learn-risks-common-any = أي أثر جانبي، أو تغيّر واضح في قيم التحاليل
learn-risks-common-any-people = 156 من كل 1,000
learn-risks-common-fats = ارتفاع الكوليسترول
learn-risks-common-fats-people = 22 من كل 1,000
learn-risks-common-more-hair = زيادة في الشعر
learn-risks-common-more-hair-people = 22 من كل 1,000
learn-risks-common-headache = صداع
learn-risks-common-headache-people = 13 من كل 1,000
learn-risks-common-pressure = ارتفاع ضغط الدم
learn-risks-common-pressure-people = 9 من كل 1,000
learn-risks-common-when = كان اضطراب المعدة هو الأكثر شيوعًا. وظهر هو والصداع غالبًا خلال أول 3 أشهر. أما ارتفاع ضغط الدم وارتفاع دهون الدم فظهرا غالبًا بعد الشهر الثالث (3)، وكانا أكثر عند المصابين بالصدفية.
learn-risks-common-kim = في دراسة أخرى، تغيّرت قيم التحاليل لدى 28 من أصل 128 شخصًا مصابًا بالصدفية، أي نحو 22 من كل 100، خلال 11.6 شهرًا في المتوسط. وكانت قيم الكبد هي الأكثر تغيّرًا.
learn-risks-common-more = كان تغيّر قيم الكلى أكثر عند كبار السن وعند وجود مرض في الكلى.
learn-risks-common-own = قد يكون الاحتمال عندك أنت أعلى أو أقل. اسأل طبيبك عما ينطبق عليك.

## Kidneys

learn-risks-kidneys-title = الكلى
learn-risks-kidneys-harm = يمكن أن يضر السيكلوسبورين الكلى. ومعظم هذا الضرر يتحسن إذا خُفّضت الجرعة في الوقت المناسب. ومن الممكن أن يبقى ضرر دائم.
learn-risks-kidneys-feel = في الغالب لا تشعر بشيء. وفي وقت لاحق قد يقل البول، أو يتورم الكاحلان أو الوجه، أو تشعر بتعب أو غثيان. وقد يكون تورم الوجه حساسية أيضًا: إذا تورم وجهك، فاتصل بالرقم 119.
learn-risks-kidneys-who = في دراسة لدورات علاجية بينها فترات توقف، ارتفع الكرياتينين بأكثر من 25% لدى 45 من كل 1,000 شخص. وكان الخطر أعلى فوق عمر 60 سنة، أو مع السكري، أو مع وزن مرتفع جدًا.
learn-risks-kidneys-compare = قارن دائمًا بقيمتك الأولى أنت (القيمة الأساسية)، المأخوذة من الفحصين قبل العلاج. والارتفاع مهم حتى إذا كان المختبر يصف القيمة الجديدة بأنها طبيعية.
learn-risks-kidneys-caption = الكرياتينين مقارنةً بقيمتك الأولى أنت
learn-risks-kidneys-head-rise = إذا كان الكرياتينين
learn-risks-kidneys-head-act = ماذا تفعل
learn-risks-kidneys-quarter = أعلى من قيمتك الأولى بنسبة 25% أو أكثر
learn-risks-kidneys-quarter-act = اتصل بعيادتك اليوم. قد تحتاج إلى إعادة الفحص خلال أسبوعين (2)، وقد يخفّض طبيبك جرعتك.
learn-risks-kidneys-again = ما زال أعلى من قيمتك الأولى بنسبة 25% أو أكثر، في الفحص التالي
learn-risks-kidneys-again-act = اتصل بعيادتك اليوم. قد يخفّض الطبيب الجرعة، أو ينهي العلاج.
learn-risks-kidneys-half = أعلى من قيمتك الأولى بنسبة 50% أو أكثر
learn-risks-kidneys-half-act = اتصل بعيادتك اليوم.
learn-risks-kidneys-example = مثال: القيمة الأولى هي 0.8 mg/dL. عندها تكون القيمة 1.0 mg/dL أعلى منها بنسبة 25%، وتكون القيمة 1.2 mg/dL أعلى منها بنسبة 50%.
learn-risks-kidneys-levels = هذا التطبيق هو الذي حدّد متى تتصل، هنا وفي ضغط الدم. لم يراجع طبيب ذلك بعد. خطة عيادتك تأتي أولًا.
# Heading of a "sources differ" note.
learn-risks-kidneys-differ-title = مقدار ارتفاع الكرياتينين الذي يجعل الطبيب يتصرف
learn-risks-kidneys-differ-us-who = النشرة الدوائية الأمريكية
learn-risks-kidneys-differ-us = ابتداءً من 25% فوق قيمتك الأولى أنت. ويُعاد الفحص خلال أسبوعين (2).
learn-risks-kidneys-differ-uk-who = النشرة الدوائية البريطانية لعام 2012 ودليل الأدوية السويسري
learn-risks-kidneys-differ-uk = أكثر من 30% فوق القيمة الأولى، في أكثر من فحص واحد.
learn-risks-kidneys-differ-question = أي ارتفاع في الكرياتينين لديّ، أو انخفاض في معدل الترشيح الكبيبي (eGFR)، يستدعي الاتصال بكم؟

## Blood pressure and the brain

learn-risks-pressure-title = ضغط الدم والدماغ
learn-risks-pressure-rise = يمكن أن يرفع السيكلوسبورين ضغط الدم. ومع الوقت، يمكن أن يضر ارتفاع الضغط القلب والأوعية الدموية.
learn-risks-pressure-feel = في الغالب لا تشعر بشيء. وبعض الناس يصيبهم صداع أو دوخة أو تشوش في الرؤية.
learn-risks-pressure-week = هل الرقم العلوي أعلى من 140، أو الرقم السفلي أعلى من 90؟ إذا ظهر ذلك في قراءتين، فاتصل بعيادتك هذا الأسبوع.
learn-risks-pressure-today = هل الرقم العلوي أعلى من 160؟ اتصل بعيادتك اليوم.
learn-risks-pressure-doctor = قد يخفّض طبيبك الجرعة، وقد ينهي العلاج إذا بقي الضغط مرتفعًا.
# Heading of a "sources differ" note.
learn-risks-pressure-differ-title = أي ضغط دم يُعد مرتفعًا أكثر من اللازم
learn-risks-pressure-differ-us-who = النشرة الدوائية الأمريكية، في دراساتها
learn-risks-pressure-differ-us = الرقم العلوي أعلى من 140، أو الرقم السفلي أعلى من 90.
learn-risks-pressure-differ-swiss-who = دليل الأدوية السويسري
learn-risks-pressure-differ-swiss = يعالجه الأطباء عندما يكون أعلى من 160/90.
learn-risks-pressure-differ-question = ما أرقام ضغط الدم التي تستدعي الاتصال بكم؟
learn-risks-pressure-emergency = عند أي قيم لضغط الدم تتصل بالرقم 119؟ اسأل عيادتك هل 180/120 هو الحد بالنسبة لك. واكتب هذه الأرقام.
learn-risks-pressure-brain = قد يتأثر الدماغ أيضًا. عند صداع مفاجئ شديد جدًا، أو تشوش في الذهن، أو نوبة تشنج، أو ضعف مفاجئ، أو فقدان البصر: اتصل بالرقم 119 الآن.

## Infections

learn-risks-infections-title = العدوى
learn-risks-infections-why = السيكلوسبورين يجعل محاربة الجراثيم بكل أنواعها أصعب. وقد تنشط عدوى قديمة من جديد. لا تنتظر حتى تزول الحمى. اتصل بعيادتك اليوم.
learn-risks-infections-blisters = الفقاعات الجلدية المؤلمة قد تكون الحزام الناري (الهربس النطاقي). عند ظهورها، أو بعد مخالطة شخص مصاب بجدري الماء، اتصل بعيادتك اليوم.

## Cancer risk

learn-risks-cancer-title = خطر السرطان
learn-risks-cancer-risk = يصبح سرطان الجلد والليمفوما (سرطان الغدد اللمفاوية) أكثر احتمالًا. والاستعمال الطويل يزيد هذا الخطر. وكذلك تزيده بعض العلاجات السابقة.
learn-risks-cancer-intro = أخبر طبيبك إذا عولجت في أي وقت بأحد هذه العلاجات:
learn-risks-cancer-puva = العلاج الضوئي PUVA، وهو أكثر ما يزيد الخطر
learn-risks-cancer-methotrexate = الميثوتريكسات (methotrexate) أو دواء آخر مثبط للمناعة
learn-risks-cancer-uvb = العلاج الضوئي UVB
learn-risks-cancer-tar = قطران الفحم
learn-risks-cancer-radiation = العلاج الإشعاعي
learn-risks-cancer-check = قد يرغب طبيبك في فحص جلدك بدقة أكبر. اعرض عليه كل تغيّر.
learn-risks-cancer-sun = ابتعد عن الشمس القوية، ولا تستعمل أسرّة التسمير.
# Heading of a "sources differ" note.
learn-risks-cancer-differ-title = العلاج الضوئي وسرطان الجلد
learn-risks-cancer-differ-west-who = النشرات الدوائية الأمريكية والبريطانية
learn-risks-cancer-differ-west = لا يُستعمل العلاج الضوئي مع السيكلوسبورين. وتضيف النشرة الدوائية الأمريكية أن العلاج الضوئي السابق يزيد خطر سرطان الجلد.
learn-risks-cancer-differ-japan-who = النشرة الدوائية في اليابان
learn-risks-cancer-differ-japan = يُستعمل العلاج الضوئي بحذر. وإذا كان لا بد منه، يُفحص الجلد بانتظام بحثًا عن السرطان.
learn-risks-cancer-differ-question = ماذا تعني علاجاتي السابقة لخطر سرطان الجلد لديّ؟

## Other risks

learn-risks-other-title = قيم الدم والكبد والعضلات والمفاصل واللثة
learn-risks-other-caption = مخاطر أخرى، وما قد تلاحظه
learn-risks-other-head-risk = الخطر
learn-risks-other-head-notice = ما قد تلاحظه
learn-risks-other-head-act = ماذا تفعل
learn-risks-other-potassium = بوتاسيوم أكثر من اللازم
learn-risks-other-potassium-notice = ضعف في العضلات (وقد يكون معه تنميل)، أو نبض بطيء أو غير منتظم.
learn-risks-other-potassium-act = عند ضعف العضلات، اتصل بعيادتك اليوم. ومع نبض غير طبيعي أو إغماء، اتصل بالرقم 119 الآن.
learn-risks-other-magnesium = مغنيسيوم أقل من اللازم
learn-risks-other-magnesium-notice = تقلصات مؤلمة في العضلات (وقد تكون معها رعشة)، أو نوبة تشنج.
learn-risks-other-magnesium-act = عند التقلصات، اتصل بعيادتك اليوم. ومع نوبة تشنج، اتصل بالرقم 119 الآن.
learn-risks-other-liver = مشكلة في الكبد
learn-risks-other-liver-notice = اصفرار العينين أو الجلد، أو بول داكن، أو براز شاحب، أو ألم في الجانب الأيمن من البطن.
learn-risks-other-liver-act = اتصل بعيادتك اليوم.
learn-risks-other-muscle = تضرر العضلات، إذا كنت تتناول أيضًا دواء ستاتين (statin) للكوليسترول
learn-risks-other-muscle-notice = ألم شديد في العضلات، أو ضعف في العضلات، أو بول بني اللون.
learn-risks-other-muscle-act = اتصل بعيادتك اليوم. وإذا انقطع البول، فاتصل بالرقم 119 الآن.
learn-risks-other-gout = النقرس
learn-risks-other-gout-notice = سخونة وألم مفاجئان في إصبع القدم الكبير.
learn-risks-other-gout-act = اتصل بعيادتك اليوم. لا تختر مسكّن ألم ولا كولشيسين (colchicine) من تلقاء نفسك.
learn-risks-other-gums = تورم اللثة
learn-risks-other-gums-notice = لثة تتورم أو تنزف.
learn-risks-other-gums-act = نظّف أسنانك برفق ومرات كثيرة. وأخبر طبيب الأسنان وعيادتك.
learn-risks-other-range = هل البوتاسيوم أو المغنيسيوم أو إحدى قيم الكبد أو تعداد الدم خارج المعدل الطبيعي للمختبر؟ اعرض النتيجة على عيادتك، حتى إذا كنت تشعر أنك بخير.
learn-risks-other-fats = قد ترتفع دهون الدم أيضًا. وأنت لا تشعر بشيء. وتُفحص مرة أخرى بعد شهر واحد (1).

## Psoriasis that turns red all over or pustular

learn-risks-skin-title = إذا احمرّ الجلد كله مع الصدفية أو ظهرت بثور فيها قيح
learn-risks-skin-act = اتصل بالرقم 119 الآن، أو اذهب إلى قسم الطوارئ، إذا احمرّ جلدك كله. وافعل الشيء نفسه إذا ظهرت بثور جديدة كثيرة فيها قيح (صديد)، أو بثور فيها قيح مع حمى أو رجفة.
learn-risks-skin-already = هل كان جلدك هكذا قبل العلاج؟ اسأل عيادتك أي تغيّر يستدعي الاتصال بالرقم 119.

## Questions for the clinic

learn-risks-questions-values = ما القيم التي تتابعونها لديّ بأكبر دقة، ولماذا؟
learn-risks-questions-medicines = هل يمكن أن يزيد أحد أدويتي الأخرى هذه المخاطر؟
learn-risks-questions-skin = كيف سيُفحص جلدي أثناء العلاج وبعده؟
learn-risks-questions-early-end = ماذا يحدث إذا وجب أن ينتهي العلاج مبكرًا؟

## Three questions back to the reader. Nothing is counted or kept.

learn-risks-check-fever = أنت تتناول السيكلوسبورين. وفي المساء أصابتك حمى 38 °C. ماذا تفعل؟
learn-risks-check-fever-wait = أنتظر لأرى هل تتحسن الحال خلال بضعة أيام.
learn-risks-check-fever-pill = أتناول مسكّن ألم من بلدي وأنام.
learn-risks-check-fever-call = أتصل بالعيادة اليوم.
learn-risks-check-fever-why = اتصل بعيادتك اليوم، لأن محاربة الجراثيم أصعب الآن. إذا لم تستطع التواصل معها، يمكن للرقم 119 أن يقدم لك المشورة. وعند الشعور بمرض شديد، اتصل بالرقم 119 الآن.
learn-risks-check-headache = أصابك فجأة صداع شديد جدًا. وتقول عائلتك إن ذهنك مشوش. ماذا تفعل الآن؟
learn-risks-check-headache-call = أتصل بالرقم 119 الآن.
learn-risks-check-headache-rest = أستلقي في غرفة مظلمة وأنتظر.
learn-risks-check-headache-visit = أُخبر العيادة في الزيارة القادمة.
learn-risks-check-headache-why = اتصل بالرقم 119 الآن. الصداع المفاجئ الشديد جدًا مع تشوش في الذهن قد يعني أن الدماغ متأثر.
learn-risks-check-creatinine = ورقة النتيجة تصف الكرياتينين لديك بأنه طبيعي. لكنه أعلى من قيمتك الأولى أنت بنسبة 30%. ماذا تفعل؟
learn-risks-check-creatinine-nothing = لا شيء، لأن الورقة تقول إنه طبيعي.
learn-risks-check-creatinine-call = أتصل بالعيادة اليوم وأخبرهم بالقيمتين.
learn-risks-check-creatinine-stop = أوقف الكبسولات فورًا.
learn-risks-check-creatinine-why = اتصل بعيادتك اليوم. الارتفاع مهم حتى إذا كان المختبر يصف القيمة بأنها طبيعية. لا توقف الدواء من تلقاء نفسك.
