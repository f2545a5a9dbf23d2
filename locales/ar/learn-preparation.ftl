### Topic: getting ready (preparation)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-preparation-title = الاستعداد
# First use on the page: both spellings. Later only "cyclosporine".
learn-preparation-lead = قبل الجرعة الأولى من سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin)، تجري عيادتك فحوصًا وتطرح أسئلة. هذه الصفحة تساعدك على الاستعداد.
learn-preparation-in-short-1 = ستكون هناك تحاليل للدم والبول. ويُقاس كل من الكرياتينين وضغط الدم مرتين على الأقل.
learn-preparation-in-short-2 = أخبر الطبيب بكل مرض ودواء وعشبة ولقاح.
learn-preparation-in-short-3 = لا تتناول الجريب فروت ولا عصيره. واسأل قبل أن تتناول أي شيء جديد.

## Tests before the first dose

learn-preparation-tests-title = الفحوص قبل الجرعة الأولى
learn-preparation-tests-why = تُظهر الفحوص هل يمكن أن يناسبك هذا الدواء. وهي تعطي أيضًا قيمك الأولى، للمقارنة بها لاحقًا.
learn-preparation-tests-intro = ستكون هناك هذه الفحوص:
learn-preparation-tests-creatinine = الكرياتينين، وهو فحص للكلى، في وقتين مختلفين
learn-preparation-tests-blood-pressure = ضغط الدم، في وقتين مختلفين أو أكثر
learn-preparation-tests-urea = اليوريا أو نيتروجين يوريا الدم (BUN)، وهو فحص آخر للكلى
learn-preparation-tests-blood-count = تعداد الدم الكامل (CBC)
learn-preparation-tests-salts = البوتاسيوم والمغنيسيوم وحمض اليوريك
learn-preparation-tests-fats = دهون الدم، مثل الكوليسترول
learn-preparation-tests-liver = فحوص وظائف الكبد
learn-preparation-tests-urine = تحليل البول
learn-preparation-tests-sugar = سكر الدم، في بعض العيادات
learn-preparation-tests-weight = وزنك، لأن الجرعة تعتمد عليه
learn-preparation-tests-eat = اسأل عيادتك هل الأكل والشرب مسموحان قبل تحليل الدم.

## Why two values

learn-preparation-twice-title = لماذا يُقاس الكرياتينين وضغط الدم مرتين
learn-preparation-twice-creatinine = قيمة واحدة وحدها قد تضلّل. أما قيمتان للكرياتينين معًا فتعطيان قيمتك الأساسية أنت، أي قيمتك الأولى قبل العلاج.
learn-preparation-twice-compare = تُقارَن القيم اللاحقة بقيمتك الأساسية أنت. والارتفاع مهم حتى إذا كان المختبر ما زال يصف القيمة بأنها طبيعية.
learn-preparation-twice-blood-pressure = يجب أن يكون ضغط الدم معروفًا جيدًا أيضًا. وارتفاع ضغط الدم الذي ليس تحت السيطرة سبب لعدم استعمال هذا الدواء للصدفية.

## Infections

learn-preparation-infections-title = البحث عن العدوى
learn-preparation-infections-why = السيكلوسبورين يجعل محاربة الجراثيم أصعب. وقد تنشط عدوى قديمة من جديد. ولذلك يبحث طبيبك عن العدوى أولًا.
learn-preparation-infections-intro = قد تجري عيادتك فحوصًا من أجل:
learn-preparation-infections-hepatitis = التهاب الكبد B والتهاب الكبد C
learn-preparation-infections-hiv = فيروس نقص المناعة البشرية (HIV)، خصوصًا عند وجود خطر للإصابة
learn-preparation-infections-tb = السل (الدرن)، بتحليل دم وأشعة سينية على الصدر عند وجود خطر للإصابة
learn-preparation-infections-chickenpox = المناعة ضد جدري الماء، إذا كنت لا تعرف هل أُصبت به من قبل
learn-preparation-infections-now = أخبر عيادتك بأي حمى أو سعال أو أي عدوى أخرى. يجب أن تكون العدوى تحت السيطرة قبل الجرعة الأولى.

## Vaccines

learn-preparation-vaccines-title = اللقاحات
learn-preparation-vaccines-live = لا تأخذ لقاحًا حيًا أثناء العلاج. وتضيف قائمة فرنسية 3 أشهر بعد الجرعة الأخيرة. من الأمثلة لقاحات جدري الماء والحصبة والحمى الصفراء والسل (BCG).
learn-preparation-vaccines-chickenpox = ألم تُصب بجدري الماء من قبل؟ اسأل مبكرًا. تقول جمعية خيرية بريطانية إن هذا اللقاح يُعطى قبل العلاج بمدة 3 أشهر.
learn-preparation-vaccines-other = اسأل عن لقاح الإنفلونزا ولقاح المكورات الرئوية (عدوى الرئة) قبل العلاج. فأثناء العلاج قد يحميك اللقاح بدرجة أقل.

## Skin, teeth and screening

learn-preparation-checks-title = الجلد والأسنان والفحوص الدورية
learn-preparation-checks-skin = يفحص طبيب جلدك كله قبل العلاج وأثناءه. اعرض عليه كل بقعة جديدة أو متغيرة، وكل جرح لا يلتئم.
learn-preparation-checks-sample = البقعة التي لا تشبه الصدفية قد تحتاج أولًا إلى أخذ عينة صغيرة من الجلد.
learn-preparation-checks-teeth = اذهب إلى طبيب الأسنان قبل العلاج، ثم كل 3 أشهر تقريبًا أثناءه. ونظّف أسنانك جيدًا بالفرشاة والخيط، لأن اللثة قد تتورم.
learn-preparation-checks-cervix = إذا كان لديك عنق رحم، فيُرجى التحقق من أن فحصه الدوري لم يفت موعده.

## Tell your doctor

learn-preparation-tell-title = بماذا تخبر طبيبك
learn-preparation-tell-warning-title = بعض الحالات سبب لعدم استعماله
learn-preparation-tell-warning-text = أخبر طبيبك قبل الجرعة الأولى بأي مشكلة في الكلى أو ارتفاع في ضغط الدم أو سرطان أو حساسية. فهذه قد تكون أسبابًا لعدم استعمال السيكلوسبورين للصدفية.
learn-preparation-tell-illness-intro = أخبر طبيبك بهذه الحالات الصحية:
learn-preparation-tell-allergy = حساسية من السيكلوسبورين أو من أي شيء في الكبسولات
learn-preparation-tell-ingredients = سبب يدعو إلى تجنب الكحول أو الجيلاتين أو زيت الخروع أو زيت الذرة (قد تحتوي الكبسولات عليها)
learn-preparation-tell-kidney = مشكلة في الكلى، أو فحص للكلى لم تكن نتيجته سليمة
learn-preparation-tell-blood-pressure = ارتفاع ضغط الدم، حتى مع تناول دواء له
learn-preparation-tell-cancer = أي سرطان، الآن أو في الماضي
learn-preparation-tell-spot = بقعة تتغير، أو جرح لا يلتئم
learn-preparation-tell-infection = عدوى حالية، أو السل أو التهاب الكبد أو فيروس نقص المناعة البشرية (HIV) في أي وقت
learn-preparation-tell-defence = أي سبب آخر لضعف جهاز المناعة
learn-preparation-tell-other = مرض في الكبد، أو ارتفاع البوتاسيوم، أو النقرس، أو ارتفاع دهون الدم
learn-preparation-tell-gums = لثة مؤلمة أو متورمة
learn-preparation-tell-life-intro = أخبر طبيبك أيضًا بما يلي:
learn-preparation-tell-light = علاج ضوئي (PUVA أو UVB) أو علاج إشعاعي، في أي وقت من حياتك
learn-preparation-tell-immune = الميثوتريكسات (methotrexate) أو دواء آخر مثبط للمناعة، الآن أو في الماضي
learn-preparation-tell-tar = قطران الفحم على الجلد أو الشعر، الآن أو في الماضي
learn-preparation-tell-pregnancy = حمل، أو رغبة في الإنجاب، أو رضاعة طبيعية
learn-preparation-tell-vaccines = لقاح أخذته مؤخرًا أو تخطط لأخذه
learn-preparation-tell-visits = أي شيء قد يمنعك من الحضور إلى أحد الفحوص
learn-preparation-tell-age = من عمر 65 سنة فما فوق، تكون متابعة الأطباء أدق. النشرة الدوائية الأمريكية للبالغين. وتقول نشرة دوائية بريطانية إنه لا يُستعمل للصدفية قبل عمر 16 سنة.
learn-preparation-tell-tests = إذا كان لا يمكنك الحضور إلى كل الفحوص، فقل ذلك قبل الجرعة الأولى. وتقول نشرة لجمعية خيرية إنه يجب عدم تناول الدواء من دون فحوص منتظمة.

## Medicines, herbs and food

learn-preparation-mix-title = الأدوية والأعشاب والطعام
learn-preparation-mix-list = اكتب كل ما تتناوله أو تستعمله: الأدوية والأعشاب والمكملات الغذائية والكريمات واللصقات. وأحضر العلب معك.
learn-preparation-mix-common = كثير من الناس يستعملون الأعشاب وعلاجات أخرى. ففي استطلاع كوري، فعل ذلك 69 من أصل 158 شخصًا مصابًا بالصدفية. تحتاج عيادتك إلى أن تعرف ذلك، ولن يستغرب أحد فيها.
learn-preparation-mix-not-here = أدوية كثيرة لا تتوافق مع السيكلوسبورين. هذه الصفحة تذكر بعضها فقط. إذا لم تجد دواءك هنا، فاسأل قبل أن تتناوله.
# Keep 자몽 in every language: it is what people read on menus in Korea.
learn-preparation-mix-grapefruit = لا تأكل الجريب فروت (الليمون الهندي) ولا تشرب عصيره. فقد يرفع مقدار الدواء في دمك أكثر من اللازم. اسمه في كوريا 자몽 (jamong)، ويوجد أيضًا في أنواع من الشاي والشراب المركّز.
learn-preparation-mix-pomelo = لا تأكل البوملي (البوميلو)، وهو من الحمضيات وثمرته كبيرة جدًا. ففي دراسة رفع مقدار الدواء في الدم.
learn-preparation-mix-st-johns-wort = لا تبدأ بتناول نبتة سانت جون (عشبة القديس يوحنا)، وهي عشبة تُستعمل للمزاج. فقد تُضعف مفعول السيكلوسبورين. إذا كنت تستعملها الآن، فاتصل بعيادتك اليوم.
learn-preparation-mix-pain-killers = لا تختر مسكّن ألم من تلقاء نفسك. إيبوبروفين (ibuprofen) ونابروكسين (naproxen) وما يشبههما قد تُرهق الكلى مع السيكلوسبورين.
learn-preparation-mix-statins = بعض حبوب ضغط الدم أو الكوليسترول تحتوي على دواءين أو ثلاثة. وقد يكون أحدها من الستاتينات (أدوية الكوليسترول). اعرض كل علبة على عيادتك.
learn-preparation-mix-statins-why = لدى كوريا قائمة رسمية بالأدوية التي لا تُستعمل معًا. وهي تذكر خمسة ستاتينات مع السيكلوسبورين، لأن العضلات قد تتضرر.
learn-preparation-mix-potassium = لا تستعمل الملح «قليل الصوديوم» ولا حبوب البوتاسيوم من تلقاء نفسك. فقد ترفع البوتاسيوم في الدم. وكذلك قد تفعل بعض مدرّات البول وبعض حبوب ضغط الدم.
# 한약 = Korean herbal medicine. Keep the Korean words.
learn-preparation-mix-herbs = اسأل قبل أن تتناول دواءً عشبيًا كوريًا (هانياك، 한약). فقد يحتوي على الخيط الذهبي (كوبتيس، 황련) أو العرقسوس (감초) أو السكوتيلاريا (الدرقة، 황금). وقد تغيّر هذه الأعشاب مقدار الدواء في دمك.
learn-preparation-mix-ursa = واسأل أيضًا قبل أن تشتري 우루사 (Ursa)، وهو مقوٍّ للكبد يُباع في كوريا بدون وصفة طبية.
learn-preparation-mix-cbd = لا تحضر معك منتجات كانابيديول (CBD) إلى كوريا. فهذا يُعاقَب عليه من دون موافقة رسمية.
learn-preparation-mix-immune = للصدفية، تنص النشرة الدوائية الأمريكية على عدم تناول الميثوتريكسات أو دواء آخر مثبط للمناعة في الوقت نفسه. وتقول نشرات دوائية أمريكية وبريطانية الشيء نفسه عن العلاج الإشعاعي. أخبر طبيبك إذا كنت تتلقى واحدًا منها الآن.
learn-preparation-mix-tell = أخبر كل طبيب وطبيب أسنان وصيدلي أنك تتناول السيكلوسبورين. فمثلًا، تنص قائمة كورية على عدم استعمال أحد أدوية كوفيد-19 معه.
learn-preparation-mix-do-not-stop = هل تتناول الآن شيئًا من هذه؟ لا توقف دواءً موصوفًا لك من تلقاء نفسك. اسأل عيادتك أولًا.

## Light therapy, tar and sun

learn-preparation-light-title = العلاج الضوئي والقطران والشمس
learn-preparation-light-korea = يُقال إن بعض العيادات في كوريا تستعمل العلاج الضوئي أيضًا. لم نتمكن من قراءة ما تقوله النشرة الدوائية الكورية. اسأل طبيبك عما ينطبق عليك.
# Heading of a "sources differ" note.
learn-preparation-light-differ-title = العلاج الضوئي أثناء العلاج بالدواء
learn-preparation-light-differ-west-who = النشرة الدوائية الأمريكية ونصوص بريطانية ونشرة المريض السويسرية
learn-preparation-light-differ-west = ينبغي ألا يتلقى المصابون بالصدفية علاجًا ضوئيًا وهم يتناولون السيكلوسبورين. فخطر سرطان الجلد أعلى.
learn-preparation-light-differ-japan-who = النشرة الدوائية في اليابان
learn-preparation-light-differ-japan = يُستعمل بحذر. وإذا كان لا بد منه، يُفحص الجلد بانتظام بحثًا عن السرطان.
learn-preparation-light-differ-question = هل سأتلقى علاجًا ضوئيًا؟ إذا كان الجواب نعم، فلماذا، وكيف سيُفحص جلدي؟
learn-preparation-light-past = أخبر طبيبك إذا تلقيت في أي وقت علاج PUVA أو UVB أو علاجًا إشعاعيًا. فقد يرغب طبيبك في فحص جلدك بدقة أكبر.
learn-preparation-light-tar = بعض العيادات تعطي شامبو القطران. وتنص نشرات دوائية أمريكية وبريطانية على عدم استعمال قطران الفحم مع السيكلوسبورين. لا تستعمل منتجات القطران من تلقاء نفسك. اسأل عن الشامبو المناسب لك.
learn-preparation-light-sun = ابتعد عن الشمس القوية، ولا تستعمل أسرّة التسمير.

## Pregnancy and breast-feeding

learn-preparation-pregnancy-title = الحمل والرضاعة الطبيعية
learn-preparation-pregnancy-tell = يُرجى إخبار الطبيب مبكرًا عن وجود حمل، أو احتمال حمل، أو رغبة في الإنجاب.
# Heading of a "sources differ" note.
learn-preparation-pregnancy-differ-title = الاستعمال أثناء الحمل
learn-preparation-pregnancy-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-preparation-pregnancy-differ-uk = فقط إذا كانت الفائدة أكبر من الخطر. فالولادة المبكرة ونقص وزن المولود وارتفاع ضغط الدم الخطير أثناء الحمل أكثر شيوعًا.
learn-preparation-pregnancy-differ-korea-who = القائمة الكورية للحمل
learn-preparation-pregnancy-differ-korea = الدرجة 2. (الدرجة 1 أشد تقييدًا.) وتذكر ضررًا في الحيوانات وخطرًا كبيرًا للولادة قبل 37 أسبوعًا.
learn-preparation-pregnancy-differ-japan-who = نشرات دوائية قديمة في اليابان
learn-preparation-pregnancy-differ-japan = لا يُستعمل أثناء الحمل.
learn-preparation-pregnancy-differ-question = ماذا يعني هذا لي؟ وما وسيلة منع الحمل التي تنفع مع هذا العلاج؟
learn-preparation-pregnancy-pill = قد ترفع حبوب منع الحمل مقدار الدواء في الدم. اسأل عن الوسيلة المناسبة لك.
learn-preparation-pregnancy-feeding = تنص نشرة دوائية بريطانية على عدم الرضاعة الطبيعية أثناء العلاج. وتقول نشرات دوائية قديمة في اليابان الشيء نفسه. يُرجى التحدث مع الطبيب مبكرًا.

## What the clinic explains

learn-preparation-counselling-title = ما تشرحه العيادة
learn-preparation-counselling-intro = يُقال إن عيادات الجلدية في كوريا تشرح العلاج قبل أن يبدأ. اطلب من عيادتك أن تشرح لك هذه النقاط:
learn-preparation-counselling-take = كيف ومتى تتناول الكبسولات، وماذا تفعل بعد جرعة منسية
learn-preparation-counselling-avoid = ما لا ينبغي أكله أو شربه أو تناوله
learn-preparation-counselling-tests = مواعيد فحوصك
learn-preparation-counselling-risks = المخاطر، وعلامات الخطر، وبمن تتصل
learn-preparation-counselling-short = لماذا العلاج قصير، وماذا يأتي بعده
learn-preparation-counselling-say-back = أعد ما سمعته بكلماتك أنت. عندها ترى العيادة هل هناك شيء ناقص.

## What to bring

learn-preparation-bring-title = ماذا تحضر معك
learn-preparation-bring-intro = جهّز هذه الأشياء للزيارة الأولى:
learn-preparation-bring-letter = رسالة من طبيبك في بلدك تذكر أمراضك وأدويتك
learn-preparation-bring-boxes = علب كل ما تتناوله
learn-preparation-bring-results = نتائج الفحوص السابقة، مع التواريخ ووحدات القياس
learn-preparation-bring-treatments = قائمة بعلاجات الصدفية التي تلقيتها حتى الآن، ومنها العلاج الضوئي
learn-preparation-bring-vaccines = سجل لقاحاتك
learn-preparation-bring-papers = جواز سفرك وأوراق التأمين واسم شخص يمكن الاتصال به في الطوارئ
learn-preparation-bring-questions = أسئلتك مكتوبة

## The day of the first visit

learn-preparation-day-title = ماذا يحدث في يوم الزيارة
learn-preparation-day-intro = قد تكون الزيارة الأولى هكذا. اسأل عيادتك كيف تجري الزيارة لديها.
learn-preparation-day-talk = تجيب عن الأسئلة وتعرض علب أدويتك.
learn-preparation-day-measure = يُقاس وزنك وضغط دمك.
learn-preparation-day-samples = تؤخذ عينات من الدم والبول.
learn-preparation-day-skin = يفحص طبيب جلدك.
learn-preparation-day-again = تعود لقياس القيمة الثانية للكرياتينين ولضغط الدم.
learn-preparation-day-plan = يشرح الطبيب النتائج ويكتب خطتك.
learn-preparation-day-interpreter = هل تحتاج إلى مترجم؟ أخبر العيادة قبل الزيارة.

## Tests after the first dose

learn-preparation-rhythm-title = الفحوص بعد الجرعة الأولى
learn-preparation-rhythm-plan = ضع في خطتك تحاليل الدم وقياس ضغط الدم كل أسبوعين (2) تقريبًا خلال أول 3 أشهر. وقد تطلب عيادتك أكثر من ذلك.
# Heading of a "sources differ" note.
learn-preparation-rhythm-differ-title = عدد مرات تحليل الدم
learn-preparation-rhythm-differ-labels-who = النشرة الدوائية الأمريكية والنشرة الدوائية البريطانية والخدمة الصحية البريطانية
learn-preparation-rhythm-differ-labels = كل أسبوعين (2) خلال أول 3 أشهر. ثم كل شهر إذا كان كل شيء مستقرًا.
learn-preparation-rhythm-differ-korea-who = دراسة كورية من عام 2018
learn-preparation-rhythm-differ-korea = تصف تحاليل الدم مرة كل شهر بأنها المعتادة.
learn-preparation-rhythm-differ-question = ما خطة فحوصي، بكل مواعيدها؟

## Questions for the clinic

learn-preparation-questions-why-me = لماذا يُعد السيكلوسبورين خيارًا جيدًا لي الآن؟
learn-preparation-questions-values = ما قيمي الأولى للكرياتينين وضغط الدم؟
learn-preparation-questions-box = أي اسم تجاري سأحصل عليه، وهل هو معتمد للصدفية؟
learn-preparation-questions-pain = أي مسكّن ألم يمكنني تناوله؟
learn-preparation-questions-missed = ماذا أفعل بعد جرعة منسية، أو إذا تقيأت؟
learn-preparation-questions-night = بمن أتصل ليلًا وفي عطلة نهاية الأسبوع؟
learn-preparation-questions-end = ما اليوم الأخير المخطط له في علاجي، وماذا يأتي بعده؟
learn-preparation-questions-home = ما الأوراق التي سأحصل عليها لطبيبي في بلدي؟

## Three questions back to the reader. Nothing is counted or kept.

learn-preparation-check-grapefruit = في مقهى في كوريا يُعرض عليك شاي جامونغ (jamong). والجامونغ هو الجريب فروت. ماذا تفعل؟
learn-preparation-check-grapefruit-little = أشرب كوبًا صغيرًا فقط.
learn-preparation-check-grapefruit-other = أختار مشروبًا ليس فيه جريب فروت.
learn-preparation-check-grapefruit-later = أشربه بعد الكبسولات ببضع ساعات.
learn-preparation-check-grapefruit-why = لا تتناول الجريب فروت بأي شكل، ولا حتى في الشاي أو الشراب المركّز. فقد يرفع مقدار الدواء في دمك أكثر من اللازم.
learn-preparation-check-twice = لماذا يُقاس الكرياتينين لديك في وقتين مختلفين قبل الجرعة الأولى؟
learn-preparation-check-twice-baseline = لأن قيمتين معًا تعطيان قيمتي الأساسية أنا.
learn-preparation-check-twice-spare = لأن عينة الدم كثيرًا ما تضيع.
learn-preparation-check-twice-dose = لأن جرعتي تُحسب منه.
learn-preparation-check-twice-why = قيمة واحدة وحدها قد تضلّل. وتُقارَن القيم اللاحقة بقيمتك الأساسية أنت، حتى يُعرف مبكرًا هل الكلى مُرهَقة.
learn-preparation-check-home = أحضرت معك من بلدك عشبة ومسكّن ألم. ورأسك يؤلمك. ماذا تفعل؟
learn-preparation-check-home-herb = أتناول العشبة، لأنها طبيعية.
learn-preparation-check-home-pill = أتناول مسكّن الألم، لأنه كان ينفعني دائمًا.
learn-preparation-check-home-ask = أعرض الاثنين على العيادة وأسأل أولًا.
learn-preparation-check-home-why = اسأل أولًا. بعض الأعشاب تغيّر مقدار الدواء في دمك. وبعض مسكّنات الألم قد تُرهق الكلى مع السيكلوسبورين.
