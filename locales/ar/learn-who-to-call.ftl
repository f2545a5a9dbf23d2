### Topic: who to call (who-to-call)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-who-to-call-title = بمن تتصل
# First use on the page: both spellings. Later only "cyclosporine".
learn-who-to-call-lead = هل تشعر بشيء غير طبيعي أثناء العلاج بدواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin)؟ هنا تعرف بمن تتصل في كوريا، وبأي سرعة.
learn-who-to-call-in-short-1 = في الحالة الطارئة في كوريا، اتصل بالرقم 119.
learn-who-to-call-in-short-2 = عند الحمى أو قلة البول أو ظهور فقاعات جلدية مؤلمة، اتصل بعيادتك اليوم.
learn-who-to-call-in-short-3 = يمكن لمترجم أن يساعدك على الهاتف.

## How fast to act. The card headings ("Call 119 now" …) come from another file.

learn-who-to-call-levels-title = بأي سرعة تتصرف
learn-who-to-call-levels-how-made = العلامات أدناه مأخوذة من نشرات دوائية ومن نشرات المرضى. وهذا التطبيق رتّبها في مستويات. لم يراجع طبيب هذه المستويات بعد. عند الشك، اختر المستوى الأسرع.
learn-who-to-call-now-brain = صداع مفاجئ شديد جدًا، أو تشوش في الذهن، أو نوبة تشنج، أو ضعف مفاجئ، أو فقدان البصر
learn-who-to-call-now-stroke = ألم في الصدر، أو تدلي جانب من الوجه، أو ضعف في ذراع، أو صعوبة في الكلام
learn-who-to-call-now-allergy = تورم الوجه أو الحلق، أو صعوبة في التنفس، أو طفح جلدي جديد مفاجئ على مساحة كبيرة من الجلد
learn-who-to-call-now-infection = عدوى مع صعوبة في التنفس أو تشوش في الذهن، أو شعور بمرض شديد
learn-who-to-call-now-heart = نبض بطيء أو غير منتظم، أو إغماء
learn-who-to-call-now-muscle = ألم شديد في العضلات مع انقطاع البول
learn-who-to-call-now-skin = احمرار الجلد كله، أو بثور جديدة كثيرة فيها قيح (صديد)، أو بثور فيها قيح مع حمى أو رجفة
learn-who-to-call-now-too-much = إذا تناولت من الدواء أكثر من اللازم، فاتصل بعيادتك أو بالرقم 119 الآن، حتى إذا كنت تشعر أنك بخير.
learn-who-to-call-today-fever = حمى 38 °C أو أكثر، أو قشعريرة
learn-who-to-call-today-infection = سعال، أو حرقة عند التبول، أو احمرار الجلد وسخونته
learn-who-to-call-today-blisters = فقاعات جلدية مؤلمة، أو مخالطة شخص مصاب بجدري الماء
learn-who-to-call-today-kidney = بول أقل من المعتاد، أو تورم الكاحلين
learn-who-to-call-today-pressure = صداع مع دوخة أو تشوش في الرؤية (قس ضغط دمك إن أمكن)
learn-who-to-call-today-liver = اصفرار العينين أو الجلد، أو بول داكن، أو براز شاحب، أو ألم في الجانب الأيمن من البطن
learn-who-to-call-today-muscle = ألم شديد في العضلات، أو ضعف في العضلات، أو بول بني اللون
learn-who-to-call-today-cramps = تقلصات مؤلمة في العضلات
learn-who-to-call-today-gout = سخونة وألم مفاجئان في إصبع القدم الكبير
learn-who-to-call-today-brain = تدهور بطيء في التفكير أو الكلام أو التوازن
learn-who-to-call-today-note = لا تختر مسكّن ألم من تلقاء نفسك. إذا لم تستطع التواصل مع العيادة، يمكن للرقم 119 أن يقدم لك المشورة ويجد لك مستشفى.
learn-who-to-call-week-intro = اتصل خلال بضعة أيام، ولا تنتظر الزيارة القادمة، إذا لاحظت:
learn-who-to-call-week-skin = بقعة جديدة أو متغيرة، أو جرح لا يلتئم، أو شامة تنزف (اتصل بطبيب الجلدية)
learn-who-to-call-week-lumps = كتل في الرقبة أو الإبط أو ثنية أعلى الفخذ، أو تعرق ليلي، أو نقص في الوزن (اتصل بعيادتك)
learn-who-to-call-visit-common = صداع أو غثيان
learn-who-to-call-visit-hands = رعشة أو تنميل أو سخونة في اليدين والقدمين
learn-who-to-call-visit-hair = زيادة في الشعر عما كان من قبل
learn-who-to-call-visit-gums = لثة متورمة أو تنزف (أخبر طبيب الأسنان أيضًا)
learn-who-to-call-visit-note = هذه الأعراض شائعة، وكثير منها يخف إذا خفّض الطبيب الجرعة. لا تغيّر الدواء ولا توقفه من تلقاء نفسك.
learn-who-to-call-levels-pressure = ما أرقام ضغط الدم التي تستدعي الاتصال؟ اقرأ صفحة «المخاطر وعلامات الخطر». واسأل عيادتك عن الأرقام الخاصة بك، واكتبها.

## Phone numbers

learn-who-to-call-numbers-title = أرقام هواتف في كوريا
learn-who-to-call-numbers-state = احفظ رقم عيادتك أولًا. أوقات العمل واللغات المذكورة أدناه مأخوذة من صفحات عامة ولم يُعَد التحقق منها. وقد تتغير.
learn-who-to-call-numbers-119-name = الإسعاف والإطفاء
learn-who-to-call-numbers-119-detail = للحالات الطارئة. يمكن أن ينضم مترجم إلى المكالمة. ويمكن لهذا الرقم أيضًا أن يقدم لك مشورة طبية ويجد لك مستشفى. تقول أدلة المدن إن الإسعاف مجاني، أما المستشفى فليس مجانيًا.
learn-who-to-call-numbers-1330-name = خط المساعدة السياحي في كوريا
learn-who-to-call-numbers-1330-detail = يمكنه الترجمة، حتى في مكالمة مع الإسعاف. في عام 2018 ذكر هذا الخط ثماني لغات، ليلًا ونهارًا. لم يُعَد التحقق من أوقات العمل.
learn-who-to-call-numbers-1345-name = مركز اتصال الهجرة
learn-who-to-call-numbers-1345-detail = 20 لغة، من الاثنين إلى الجمعة، من 09:00 إلى 22:00 بتوقيت سيول. بعد 18:00 بالكورية والإنجليزية والصينية فقط. من خارج كوريا: +82-1345. لم يُعَد التحقق من أوقات العمل.
learn-who-to-call-numbers-bbb-name = مترجمون متطوعون، bbb Korea
learn-who-to-call-numbers-bbb-detail = ترجمة بالهاتف، 20 لغة، ليلًا ونهارًا، مجانًا (2023). لم يُعَد التحقق من أوقات العمل.
learn-who-to-call-numbers-1339-name = مركز اتصال مكافحة الأمراض
learn-who-to-call-numbers-1339-detail = للأسئلة عن العدوى، ليلًا ونهارًا. هذا ليس رقم إسعاف. لم يُعَد التحقق من أوقات العمل.
learn-who-to-call-numbers-kids-name = الإبلاغ عن الآثار الجانبية
learn-who-to-call-numbers-kids-detail = للإبلاغ عن أثر جانبي، أو للسؤال عن المساعدة أو التعويض بعد ضرر سببه دواء. وأيضًا الرقم 14-3330. أوقات العمل واللغات غير معروفة لنا.
learn-who-to-call-numbers-112-name = الشرطة
learn-who-to-call-numbers-112-detail = لم يُتحقق من أوقات العمل واللغات.
learn-who-to-call-numbers-120-name = مركز اتصال مدينة سيول
learn-who-to-call-numbers-120-detail = لم يُتحقق من أوقات العمل واللغات.
learn-who-to-call-numbers-abroad = الرقم 119 يعمل داخل كوريا. في بلد آخر، اتصل برقم الطوارئ هناك.

## What to say in Korean

learn-who-to-call-korean-title = ماذا تقول بالكورية
learn-who-to-call-korean-state = قل هذه الجمل على الهاتف، أو اعرضها. لم يراجعها بعد طبيب أو صيدلي لغته الأم هي الكورية.
learn-who-to-call-korean-caption = أربع جمل للمكالمة
learn-who-to-call-korean-head-meaning = المعنى
learn-who-to-call-korean-head-korean = بالكورية
# "sounds" cells: how a reader of your language would say the Korean line. Use your own script if that helps. In Korean, repeat the Korean line.
learn-who-to-call-korean-head-sounds = كيف تُنطق
learn-who-to-call-korean-takes = أنا أتناول السيكلوسبورين.
# Keep all "-korean" lines below in Korean in every language.
learn-who-to-call-korean-takes-korean = 사이클로스포린을 먹고 있어요.
learn-who-to-call-korean-takes-sounds = سا-إي-كول-لو-سو-بو-رين-أول موك-كو إي-سو-يو
learn-who-to-call-korean-psoriasis = أنا أتلقى علاجًا للصدفية.
learn-who-to-call-korean-psoriasis-korean = 건선 치료 중입니다.
learn-who-to-call-korean-psoriasis-sounds = كون-سون تشي-ريو جونغ-إيم-ني-دا
learn-who-to-call-korean-immune = هو دواء مثبط للمناعة.
learn-who-to-call-korean-immune-korean = 면역억제제입니다.
learn-who-to-call-korean-immune-sounds = ميو-نيوك-أوك-جيه-جيه-إيم-ني-دا
learn-who-to-call-korean-interpreter = أحتاج إلى مترجم.
learn-who-to-call-korean-interpreter-korean = 통역이 필요해요.
learn-who-to-call-korean-interpreter-sounds = تونغ-يو-غي بي-ريو-هيه-يو
learn-who-to-call-korean-steps-intro = على الهاتف:
learn-who-to-call-korean-steps-language = قل اسم لغتك، واطلب مترجمًا.
learn-who-to-call-korean-steps-place = قل أين أنت: عنوان أو متجر أو محطة.
learn-who-to-call-korean-steps-medicine = قل ما المشكلة، وأنك تتناول السيكلوسبورين.
learn-who-to-call-korean-steps-stay = ابقَ على الخط.

## Questions for the clinic

learn-who-to-call-questions-number = ما الرقم الذي يوصلني إلى طبيب ليلًا وفي أيام العطل؟
learn-who-to-call-questions-language = من يمكنه أن يترجم لي عندما أتصل بكم؟
learn-who-to-call-questions-hospital = إلى أي مستشفى أذهب في الحالة الطارئة؟
learn-who-to-call-questions-home = بمن أتصل بعد أن أعود إلى بلدي؟
