### Values: names of tests, entry, warnings, charts, "How are you?", the prescription in numbers.
### Never add advice on a dose, a start, a stop or a change of a medicine. Never call a value normal or safe.

measure-creatinine = الكرياتينين
measure-blood-pressure = ضغط الدم
measure-urea = اليوريا (BUN)
measure-potassium = البوتاسيوم
measure-magnesium = المغنيسيوم
measure-uric-acid = حمض اليوريك
measure-alt = ALT (الكبد)
measure-ast = AST (الكبد)
measure-bilirubin = البيليروبين
measure-haemoglobin = الهيموغلوبين
measure-white-cells = خلايا الدم البيضاء
measure-platelets = الصفائح الدموية
measure-cholesterol = الكوليسترول الكلي
measure-ldl = كوليسترول LDL
measure-hdl = كوليسترول HDL
measure-triglycerides = الدهون الثلاثية
measure-glucose = سكر الدم (الغلوكوز)
measure-weight = وزن الجسم
measure-temperature = درجة حرارة الجسم
measure-itch = الحكة
measure-skin = مساحة الجلد المصابة
measure-feeling = كيف أشعر

## Writing values down

entry-title = تسجيل القيم
entry-text = انسخ الأرقام من ورقة النتيجة. واترك فارغًا ما ليس لديك.
entry-day = يوم الفحص
entry-more = فحوص أخرى
# $value (String): a value with its unit. $date (String): a day.
entry-before = آخر قيمة: { $value }، { $date }
# The Latin comma keeps both readings in one run, in the order in which they are typed.
entry-pressure-hint = الرقمان معًا، مثلًا 120/80. ولعدة قراءات في جلسة واحدة: 128/82, 124/80
entry-itch-hint = الرقم 0 يعني عدم وجود حكة، والرقم 10 يعني أسوأ حكة
entry-skin-hint = كم تبلغ تقريبًا من مساحة جلدك كله؟ يمكن لطبيبك أن يبيّن لك كيف تقدّرها.
entry-feeling-hint = الرقم 0 يعني سيئًا جدًا، والرقم 10 يعني جيدًا جدًا
entry-range = المدى المكتوب في ورقة النتيجة، إن وُجد
entry-range-hint = مثلًا 0.5-1.1
entry-after-dose = تناولت الجرعة الأولى قبل هذا الفحص
entry-nothing = اكتب قيمة واحدة على الأقل.
entry-no-day = اكتب يوم الفحص.
entry-save = حفظ القيم
# $name (String): a test. $sentence (String): what is wrong with its value.
entry-error = { $name }: { $sentence }
entry-keep = حفظ كما كُتبت
# $unit (String).
entry-use-unit = نعم، الوحدة في ورقة النتيجة هي { $unit }

## The values

values-title = القيم
values-empty = لا توجد قيم بعد. سجّل أول القيم من ورقة النتيجة.
values-choose = عرض
values-all = كل القيم
values-table = القيم نفسها في جدول
# Not اليوم: at the head of a column that would read as "today".
values-day = التاريخ
values-value = القيمة
values-above = فوق القيمة الأساسية
# One of the values that the baseline is made of.
values-of-baseline = ضمن القيمة الأساسية
values-from-checklist = من قائمة مهامك
values-outside = خارج المدى المكتوب في ورقة النتيجة
# $value (String): a mean, with unit.
values-mean = المتوسط: { $value }
values-remove-name = إزالة: { $name }، { $date }
values-unit = عرض بوحدة
# $value (String): a value in another unit.
values-converted = نحو { $value }
values-export = حفظ كجدول
values-export-note = ملف لبرامج الجداول (CSV). وهو يبقى لديك.
values-column-test = الفحص
values-column-unit = وحدة القياس
values-column-range = المدى المكتوب في ورقة النتيجة
values-column-origin = من أين
values-step-earlier = قيمة أقدم
values-step-later = قيمة أحدث

baseline-known = قيمتك الأساسية أنت هي { $value }، وهي متوسط أول قيمتين لديك.
baseline-no-date = اكتب يوم جرعتك الأولى. عندها يمكن لهذه الصفحة أن تقارن بقيمك الأولى أنت.
baseline-none = تنقص قيمتان للكرياتينين من قبل الجرعة الأولى. اطلبهما من عيادتك. ومن دونهما لا تُعرض هنا أي نسبة مئوية.
baseline-one = تنقص قيمة واحدة للكرياتينين من قبل الجرعة الأولى: تلزم قيمتان من يومين مختلفين. اطلبها من عيادتك. ومن دونها لا تُعرض هنا أي نسبة مئوية.

# $name (String): a test. $first, $last (String): values. $unit (String).
chart-summary = { $name } بوحدة { $unit }. أول قيمة { $first }، وآخر قيمة { $last }.
chart-one = { $name } بوحدة { $unit }. قيمة واحدة: { $last }.
# $value (String): a value.
chart-band = تبدأ المساحة المظللة بخطوط مائلة عند { $value }: أي أعلى من قيمتك الأساسية أنت بنسبة 25%.
chart-direction = يسير الزمن من اليسار إلى اليمين. وكل علامة على الخط السفلي زيارة، والعلامات الباهتة زيارات مخطط لها.
chart-limit-label = 25% أو أكثر فوق القيمة الأساسية
# $value (String).
chart-baseline-label = القيمة الأساسية { $value }
chart-first-dose-label = الجرعة الأولى
# Not "first" and "second" number: beside right-to-left text that could be taken the wrong way round.
chart-systolic = الخط العلوي: الرقم العلوي (الانقباضي)؛ الخط السفلي: الرقم السفلي (الانبساطي)

## Warnings. What was seen, compared with what, what to do.

flag-title-emergency = اتصل بالرقم 119 الآن
flag-title-today = اتصل بعيادتك اليوم
flag-title-now = اتصل بعيادتك الآن
flag-title-week = اتصل بعيادتك هذا الأسبوع
flag-title-show = اعرض هذا على عيادتك
flag-title-late = احجز موعد فحصك
# $value (String): a value with its unit. $percent (Number). $baseline (String). $date (String): the day.
flag-seen-creatinine = الكرياتينين يوم { $date }: { $value }. هذا أعلى بنسبة { $percent } من قيمتك الأساسية أنت، وهي { $baseline }.
flag-seen-pressure = ضغط الدم يوم { $date }: { $value }.
# $name (String): a test.
flag-seen-value = { $name } يوم { $date }: { $value }.
# $range (String): as on the slip.
flag-seen-range = { $name } يوم { $date }: { $value }. والمدى المكتوب في ورقة النتيجة هو { $range }.
flag-seen-late = كانت هناك فحوص مطلوبة يوم { $date }. ولم تُسجَّل لها قيمة للكرياتينين.
flag-do-creatinine = قد تحتاج إلى إعادة الفحص خلال أسبوعين (2). طبيبك هو الذي يقرر ماذا يحدث بعد ذلك. لا تغيّر دواءك من تلقاء نفسك.
flag-do-creatinine-again = وكان أيضًا قبل ذلك أعلى من قيمتك الأساسية بنسبة 25% أو أكثر. طبيبك هو الذي يقرر ماذا يحدث بعد ذلك. لا تغيّر دواءك من تلقاء نفسك.
flag-do-creatinine-half = هذا أعلى من قيمتك الأساسية بمقدار نصفها أو أكثر. طبيبك هو الذي يقرر ماذا يحدث بعد ذلك. لا تغيّر دواءك من تلقاء نفسك.
# The reading, not "this number": below the heading that would read as 119.
flag-do-pressure-emergency = قل إنك تتناول السيكلوسبورين، واذكر لهم قيمة ضغط الدم هذه. لم نقرأ هذا الحد في وثيقة: اسأل عيادتك عن الحد الخاص بك.
flag-do-pressure-today = هل لديك أيضًا صداع شديد، أو تغيّر في الرؤية، أو ألم في الصدر، أو نوبة تشنج؟ إذا كان الجواب نعم، فاتصل بالرقم 119 الآن.
flag-do-pressure-week = كان الرقم العلوي أعلى من 140 أو الرقم السفلي أعلى من 90 مرتين على الأقل. أعد القياس وأنت جالس بهدوء. وعند صداع شديد، أو تغيّر في الرؤية، أو ألم في الصدر، أو نوبة تشنج، اتصل بالرقم 119 الآن.
flag-do-fever = لا تختر دواءً للحمى من تلقاء نفسك. عند الشعور بمرض شديد، أو صعوبة في التنفس، أو تشوش في الذهن، اتصل بالرقم 119 الآن.
flag-do-range = كتب المختبر مدى في ورقة النتيجة، وهذه القيمة خارجه. يمكن لعيادتك أن تخبرك بما يعنيه ذلك.
# Ask first; it must not read as "stop until then".
flag-do-late = اسأل عيادتك أولًا عن الاستمرار في تناول السيكلوسبورين من دون فحوص.
flag-call = اتصل بعيادتي
flag-call-119 = اتصل بالرقم 119

## How are you?

how-title = كيف حالك اليوم؟
how-lead = ضع علامة أمام ما تلاحظه، لترى بمن تتصل وبأي سرعة.
how-description = علامات ينبغي الانتباه إليها، وبمن تتصل.
how-legend = ماذا تلاحظ؟
how-nothing = لم توضع أي علامة. إذا كان هناك شيء يقلقك وليس في القائمة، فاتصل بعيادتك.
how-worst = ماذا تفعل
how-no-script = من دون JavaScript يمكنك قراءة القوائم أدناه.

## The prescription in numbers

dose-title = فهم وصفتي الطبية
dose-description = كم مليغرامًا لكل كيلوغرام، إلى جانب ما تذكره النشرات الدوائية.
dose-lead = اكتب وزنك ومقدار السيكلوسبورين الموصوف لك ليوم كامل. عندها يظهر لك الرقم الذي يتحدث عنه الأطباء. وهو للحديث مع عيادتك فقط.
dose-weight = وزنك
dose-amount = كل السيكلوسبورين الموصوف ليوم واحد، بوحدة mg
# The milligrams are added up, not the number of capsules.
dose-amount-hint = اجمع مقادير كل كبسولات اليوم.
# $result (String): a number.
dose-result = هذا يساوي { $result } لكل كيلوغرام في اليوم.
dose-us = في النشرة الدوائية الأمريكية يبدأ هذا الرقم من 2.5 ويصل إلى 4.
dose-eu = في النشرات الدوائية في أوروبا يبدأ هذا الرقم من 2.5 ويصل إلى 5.
dose-korea = لم نتمكن من قراءة النشرة الدوائية الكورية لهذا التطبيق. اسأل عيادتك عما تقوله.
dose-ask = اطلب من عيادتك أن تشرح لك هذا الرقم.
dose-outside = هذا الرقم خارج ما تذكره هذه النشرات الدوائية. اطلب من عيادتك أن تشرحه لك. وقد يكون هناك سبب وجيه لذلك.
dose-never = لا تغيّر الجرعة أبدًا من تلقاء نفسك.
dose-question = لماذا جرعتي { $result } لكل كيلوغرام في اليوم؟
dose-not-kept = لا يُحفظ هذان الرقمان.
