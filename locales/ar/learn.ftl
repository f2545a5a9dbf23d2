### Learn pages. One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

### Topic: what rescue treatment is (what-it-is)

learn-what-it-is-title = ما هو العلاج الإنقاذي قصير الأمد
# First use on the page: both spellings. Later only "cyclosporine".
learn-what-it-is-lead = يمكن لدواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) أن يهدّئ الصدفية الشديدة جدًا بسرعة. وهو علاج قصير له نهاية مخطط لها.
learn-what-it-is-in-short-1 = يهدّئ السيكلوسبورين ذلك الجزء من جهاز المناعة الذي يحرّك الصدفية.
learn-what-it-is-in-short-2 = «العلاج الإنقاذي» يعني دورة علاجية قصيرة لنوبة شديدة جدًا (اشتداد الأعراض)، مع فحوص منتظمة.
learn-what-it-is-in-short-3 = ليس علاجًا شافيًا. تعود الصدفية عادةً، ولذلك يخطط طبيبك لما يأتي بعده.

## The medicine

learn-what-it-is-medicine-title = الدواء
learn-what-it-is-medicine-origin = جاء السيكلوسبورين من طب زرع الأعضاء. فهو هناك يمنع الجسم من مهاجمة العضو الجديد. ويستعمله الأطباء أيضًا للصدفية الشديدة.
learn-what-it-is-medicine-whole-body = يُتناول عن طريق الفم، في جرعتين كل يوم. وهو يعمل في الجسم كله، وليس فقط في المكان الذي يوضع عليه كريم.
learn-what-it-is-medicine-weight = يحسب طبيبك الجرعة حسب وزنك. لا تتناول إلا ما كتبه طبيبك.

## What "rescue" means

learn-what-it-is-rescue-title = ما معنى «العلاج الإنقاذي»
learn-what-it-is-rescue-meaning = العلاج الإنقاذي دورة علاجية قصيرة لنوبة تحتاج إلى المساعدة في وقت قريب. قد تغطي النوبة مساحة كبيرة من الجلد أو تمنعك من أعمالك اليومية. وربما لم تنفع علاجات أخرى.
learn-what-it-is-rescue-korea = تخصّصه النشرة الدوائية الكورية للصدفية الشديدة، إذا لم ينجح علاج آخر أو كان لا يناسبك.
learn-what-it-is-rescue-us = تذكر النشرة الدوائية الأمريكية البالغين الذين لا يعانون ضعفًا في جهاز المناعة. ولم ينجح معهم علاج آخر واحد على الأقل للجسم كله، أو لم يناسبهم.
learn-what-it-is-rescue-experts = تفضّل مجموعة من الخبراء الدوليين دورات علاجية منفصلة مدة كل منها نحو 12 أسبوعًا.

## How it works

learn-what-it-is-works-title = كيف يعمل
learn-what-it-is-works-intro = هكذا يمكن أن يهدّئ جلدك:
learn-what-it-is-works-mistake = جهاز المناعة يحارب الجراثيم. وفي الصدفية يهاجم جلدك أنت بالخطأ.
learn-what-it-is-works-t-cells = خلايا دم بيضاء تسمى الخلايا التائية (T) تعطي أمر الهجوم.
learn-what-it-is-works-calm = السيكلوسبورين يهدّئ الخلايا التائية.
learn-what-it-is-works-skin = عندها قد يقلّ احمرار الجلد وتورمه وقشوره.
learn-what-it-is-works-germs = الخلايا التائية تساعد أيضًا على محاربة الجراثيم. ولذلك قد تحدث العدوى بسهولة أكبر أثناء العلاج.

## Forms of psoriasis

learn-what-it-is-forms-title = أنواع الصدفية
learn-what-it-is-forms-names = للصدفية عدة أنواع. قد تقرأ هذه الأسماء الثلاثة في أوراقك.
learn-what-it-is-forms-plaque-term = ما الصدفية اللويحية (plaque psoriasis)؟
learn-what-it-is-forms-plaque-meaning = النوع الأكثر شيوعًا: بقع حمراء سميكة عليها قشور بيضاء.
learn-what-it-is-forms-erythrodermic-term = ما الصدفية المحمرة للجلد (erythrodermic psoriasis)؟
learn-what-it-is-forms-erythrodermic-meaning = نوع يصبح فيه الجلد كله تقريبًا أحمر وساخنًا.
learn-what-it-is-forms-pustular-term = ما الصدفية البثرية (pustular psoriasis)؟
learn-what-it-is-forms-pustular-meaning = نوع تظهر فيه بثور صغيرة كثيرة مليئة بالقيح.
learn-what-it-is-forms-emergency-title = احمرار في الجلد كله، أو بثور فيها قيح مع حمى
learn-what-it-is-forms-emergency-text = اتصل بالرقم 119 إذا احمرّ جلدك كله، أو ظهرت بثور فيها قيح مع حمى أو رجفة. واسأل عيادتك الآن عن العلامات الأخرى المهمة في حالتك.
# Heading of a "sources differ" note: "Sources differ: which forms the label names"
learn-what-it-is-forms-differ-title = أنواع الصدفية التي تذكرها النشرة الدوائية
learn-what-it-is-forms-differ-us-who = النشرة الدوائية الأمريكية
learn-what-it-is-forms-differ-us = الصدفية اللويحية فقط.
learn-what-it-is-forms-differ-korea-who = النشرة الدوائية الكورية
learn-what-it-is-forms-differ-korea = الصدفية الشديدة. ولا تذكر أي نوع.
learn-what-it-is-forms-differ-japan-who = النشرة الدوائية في اليابان
learn-what-it-is-forms-differ-japan = الصدفية اللويحية على 30% من الجلد على الأقل، أو التي يصعب علاجها. وكذلك الصدفية البثرية والصدفية المحمرة للجلد، والصدفية مع ألم المفاصل.
learn-what-it-is-forms-differ-charity-who = جمعية الصدفية البريطانية
learn-what-it-is-forms-differ-charity = الصدفية المحمرة للجلد، وبعض أنواع الصدفية البثرية.
learn-what-it-is-forms-differ-question = ما نوع الصدفية لديّ؟ وهل تشمله النشرة الدوائية الكورية؟

## Why doctors give it

learn-what-it-is-why-title = لماذا يصفه الأطباء
learn-what-it-is-why-intro = قد يختاره طبيبك لأحد هذه الأسباب:
learn-what-it-is-why-flare = نوبة شديدة جدًا تلزم السيطرة عليها في وقت قريب، لأنها تضر بصحتك أو بحياتك اليومية
learn-what-it-is-why-forms = احمرار الجلد كله، أو ظهور بثور فيها قيح
learn-what-it-is-why-bridge = الحاجة إلى جسر، أي إلى وقت حتى يبدأ علاج أطول
learn-what-it-is-why-other-failed = علاجات أخرى للجسم كله لم تنجح، أو لم يكن بإمكانك تناولها
learn-what-it-is-why-korea = يُقال إن عيادات الجلدية في مستشفيات كوريا تستعمله حيث تتوفر الفحوص والمساعدة السريعة بالقرب. وقد يختلف المعتاد من عيادة إلى أخرى. اسأل عيادتك عن خطتها المكتوبة.

## A bridge

learn-what-it-is-bridge-title = الجسر: دواء بعد آخر
learn-what-it-is-bridge-later = قد يخطط طبيبك لدواء آخر في وقت لاحق. من الأمثلة ميثوتريكسات (methotrexate) أو أسيتريتين (acitretin) أو دواء بيولوجي. اسأل طبيبك عما هو مخطط لك.
# A sequence, never at the same time.
learn-what-it-is-bridge-not-together = للصدفية، تنص النشرة الدوائية الأمريكية على عدم تناول الميثوتريكسات والسيكلوسبورين في الوقت نفسه. وينطبق ذلك أيضًا على الأدوية الأخرى المثبطة للمناعة. وتوافقها في هذه الأدوية الأخرى نشرة دوائية بريطانية من عام 2012.
learn-what-it-is-bridge-who-decides = طبيبك هو الذي يقرر متى ينتهي دواء ومتى يبدأ التالي. لا توقف دواءً ولا تغيّره من تلقاء نفسك. اسأل عيادتك أولًا.

## Limits

learn-what-it-is-limits-title = حدود هذا العلاج، وما لا يمكن أن يَعِد به
learn-what-it-is-limits-not-for-ever = لا يُستعمل بلا نهاية. فالخطر على الكلى يزداد مع الجرعة ومع الوقت.
learn-what-it-is-limits-no-cure = ليس علاجًا شافيًا. تعود الصدفية عادةً بعد الجرعة الأخيرة. ومن النادر أن تعود أسوأ مما كانت.
learn-what-it-is-limits-time = يلاحظ بعض الناس تغيّرًا بعد أسبوعين (2). وقد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا.
learn-what-it-is-limits-results = في الدراسات التي استندت إليها النشرة الدوائية الأمريكية، أصبح نحو 5 من كل 10 أشخاص أفضل بكثير بعد 8 أسابيع. وبعد 12 أسبوعًا أصبح العدد نحو 8 من كل 10. و«أفضل بكثير» تعني أن درجة شدة المرض تحسنت بثلاثة أرباع على الأقل. ولا يستطيع أحد أن يعدك بالنتيجة نفسها.
learn-what-it-is-limits-harm = يمكن أن يضر الكلى ويرفع ضغط الدم. وتصبح العدوى وسرطان الجلد والليمفوما (سرطان في خلايا المناعة) أكثر احتمالًا. والفحوص المنتظمة جزء من العلاج.

## How long

learn-what-it-is-long-title = كم يستمر
learn-what-it-is-long-usual = العلاج الإنقاذي قصير، وغالبًا ما يستمر من 12 إلى 16 أسبوعًا. والاستعمال الطويل يزيد خطر الضرر.
# Heading of a "sources differ" note.
learn-what-it-is-long-differ-title = المدة التي قد يستمر فيها العلاج
learn-what-it-is-long-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-what-it-is-long-differ-uk = عادةً 12 أسبوعًا. والخبرة بما بعد 24 أسبوعًا قليلة جدًا.
learn-what-it-is-long-differ-us-who = النشرة الدوائية الأمريكية
learn-what-it-is-long-differ-us = قد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا. ولا يوصى بأكثر من سنة واحدة (1) من دون انقطاع.
learn-what-it-is-long-differ-experts-who = خبراء دوليون، 2004
learn-what-it-is-long-differ-experts = تُفضَّل دورات علاجية مدتها نحو 12 أسبوعًا. ويستمر العلاج أقل من سنتين (2).
learn-what-it-is-long-differ-charity-who = جمعية الصدفية البريطانية
learn-what-it-is-long-differ-charity = عادةً لا يزيد على سنتين (2).
learn-what-it-is-long-differ-question = ما اليوم الأخير المخطط لي، وماذا يأتي بعده؟
learn-what-it-is-long-end = لا توجد قاعدة واحدة لطريقة انتهاء العلاج. طبيبك يخطط لنهايته. لا توقفه من تلقاء نفسك. تحدث مع عيادتك أولًا.

## Names and boxes

learn-what-it-is-names-title = الأسماء والعلب
# Keep the Korean word in every language: people show it in Korea.
learn-what-it-is-names-spelling = يُكتب الاسم cyclosporine أو ciclosporin، والدواء واحد. واسمه بالكورية 사이클로스포린.
learn-what-it-is-names-korea = في كوريا تحصل على كبسولات بقوة 25 mg أو 50 mg أو 100 mg، بوصفة طبية فقط. أما الحقنة التي تُباع هناك فهي لزرع الأعضاء فقط.
learn-what-it-is-names-brands-caption = ثلاثة أسماء تجارية لكبسولات في كوريا (سجلات النشرات الدوائية، سبتمبر 2026)
learn-what-it-is-names-brands-head-brand = الاسم التجاري
learn-what-it-is-names-brands-head-korean = الاسم على العلبة
learn-what-it-is-names-brands-head-psoriasis = للصدفية الشديدة
# Brand names in Latin letters, as on the box.
learn-what-it-is-names-brands-neoral = Sandimmun Neoral
learn-what-it-is-names-brands-neoral-korean = 산디문뉴오랄
learn-what-it-is-names-brands-cypol = Cypol-N
learn-what-it-is-names-brands-cypol-korean = 사이폴-엔
learn-what-it-is-names-brands-implanta = Implanta
learn-what-it-is-names-brands-implanta-korean = 임프란타
learn-what-it-is-names-brands-approved = معتمد
learn-what-it-is-names-brands-not-approved = غير معتمد
learn-what-it-is-names-implanta = الدواء Implanta (임프란타) غير معتمد للصدفية. إذا كان هذا الاسم على علبتك، فاعرضها على عيادتك أو على الصيدلي. اسأل قبل الجرعة الأولى.
learn-what-it-is-names-home = من الأسماء في الولايات المتحدة والمملكة المتحدة: Neoral، Gengraf، Capsorin. وفي الولايات المتحدة يوجد أيضًا دواء سائل.
learn-what-it-is-names-no-swap = هناك نوعان: «المعدَّل» (modified) و«الأصلي» (original). وهما لا يعملان بالطريقة نفسها في الجسم. لا تستبدل اسمًا تجاريًا بآخر من تلقاء نفسك.
learn-what-it-is-names-show = إذا كانت لديك علبة من بلدك، فأحضرها معك. اعرضها على العيادة حتى لا تختلط الأسماء التجارية.

### Topic: getting ready (preparation)

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
learn-preparation-tests-urea = اليوريا (تُسمى أيضًا BUN)، وهي فحص آخر للكلى
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
learn-preparation-twice-creatinine = قيمة واحدة وحدها قد تضلّل. قيمتان للكرياتينين معًا تعطيان قيمتك الأساسية الخاصة بك.
learn-preparation-twice-compare = تُقارَن القيم اللاحقة بقيمتك الأساسية أنت. والارتفاع مهم حتى إذا كان المختبر ما زال يصف القيمة بأنها طبيعية.
learn-preparation-twice-blood-pressure = يجب أن يكون ضغط الدم معروفًا جيدًا أيضًا. وارتفاع ضغط الدم الذي ليس تحت السيطرة سبب لعدم استعمال هذا الدواء للصدفية.
learn-preparation-twice-creatinine-term = ما الكرياتينين؟
learn-preparation-twice-creatinine-meaning = الكرياتينين من فضلات الجسم في الدم. إذا ارتفع، فقد تكون كليتاك تعملان بكفاءة أقل.
learn-preparation-twice-baseline-term = ما القيمة الأساسية؟
learn-preparation-twice-baseline-meaning = قيمتك الأولى أنت، وتُقاس قبل الجرعة الأولى.

## Infections

learn-preparation-infections-title = البحث عن العدوى
learn-preparation-infections-why = السيكلوسبورين يجعل محاربة الجراثيم أصعب. وقد تنشط عدوى قديمة من جديد. ولذلك يبحث طبيبك عن العدوى أولًا.
learn-preparation-infections-intro = قد تجري عيادتك فحوصًا من أجل:
learn-preparation-infections-hepatitis = التهاب الكبد B والتهاب الكبد C
learn-preparation-infections-hiv = فيروس نقص المناعة البشرية (HIV)، خصوصًا عند وجود خطر للإصابة
learn-preparation-infections-tb = السل (الدرن)، بتحليل دم وأشعة سينية على الصدر عند وجود خطر للإصابة
learn-preparation-infections-chickenpox = المناعة ضد جدري الماء، إذا كنت لا تعلم أنك أُصبت به من قبل
learn-preparation-infections-now = أخبر عيادتك بأي حمى أو سعال أو أي عدوى أخرى. يجب أن تكون العدوى تحت السيطرة قبل الجرعة الأولى.

## Vaccines

learn-preparation-vaccines-title = اللقاحات
learn-preparation-vaccines-live = لا تأخذ لقاحًا حيًا أثناء العلاج. وتضيف قائمة فرنسية 3 أشهر بعد الجرعة الأخيرة. من الأمثلة لقاحات جدري الماء والحصبة والحمى الصفراء والسل (BCG).
learn-preparation-vaccines-chickenpox = ألم تُصب بجدري الماء من قبل؟ اسأل مبكرًا. تقول جمعية خيرية بريطانية إن هذا اللقاح يُعطى قبل العلاج بمدة 3 أشهر.
learn-preparation-vaccines-other = اسأل عن لقاح الإنفلونزا ولقاح المكورات الرئوية (عدوى الرئة) قبل العلاج. فأثناء العلاج قد يحميك اللقاح بدرجة أقل.

## Skin, teeth and screening

learn-preparation-checks-title = الجلد والأسنان والفحوص الدورية
learn-preparation-checks-skin = يفحص طبيب جلدك كله قبل العلاج. أره كل بقعة جديدة أو متغيرة، وكل جرح لا يلتئم.
learn-preparation-checks-sample = البقعة التي لا تشبه الصدفية قد تحتاج أولًا إلى أخذ عينة صغيرة من الجلد.
learn-preparation-checks-teeth = اذهب إلى طبيب الأسنان قبل العلاج. ونظّف أسنانك جيدًا بالفرشاة والخيط، لأن اللثة قد تتورم.
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
learn-preparation-tell-tests = إذا كان لا يمكنك الحضور إلى كل الفحوص، فقل ذلك قبل الجرعة الأولى. تقول نشرة جمعية خيرية بعدم تناوله من دون فحوص منتظمة.

## Medicines, herbs and food

learn-preparation-mix-title = الأدوية والأعشاب والطعام
learn-preparation-mix-list = اكتب كل ما تتناوله أو تستعمله: الأدوية والأعشاب والمكملات الغذائية والكريمات واللصقات. وأحضر العلب معك.
learn-preparation-mix-common = كثير من الناس يستعملون الأعشاب وعلاجات أخرى. ففي استطلاع كوري، فعل ذلك 69 من أصل 158 شخصًا مصابًا بالصدفية. تحتاج عيادتك إلى أن تعرف، ولن تستغرب.
learn-preparation-mix-not-here = أدوية كثيرة لا تتوافق مع السيكلوسبورين. هذه الصفحة تذكر بعضها فقط. إذا لم تجد دواءك هنا، فاسأل قبل أن تتناوله.
# Keep 자몽 in every language: it is what people read on menus in Korea.
learn-preparation-mix-grapefruit = لا تأكل الجريب فروت (الليمون الهندي) ولا تشرب عصيره. فقد يرفع الدواء في دمك أكثر من اللازم. اسمه في كوريا 자몽 (jamong)، ويوجد أيضًا في أنواع من الشاي والشراب المركّز.
learn-preparation-mix-pomelo = لا تأكل البوملي (البوميلو)، وهو من الحمضيات وثمرته كبيرة جدًا. ففي دراسة رفع الدواء في الدم.
learn-preparation-mix-st-johns-wort = لا تبدأ بتناول نبتة سانت جون (عشبة القديس يوحنا)، وهي عشبة تُستعمل للمزاج. فقد تُضعف مفعول السيكلوسبورين. إذا كنت تستعملها الآن، فاتصل بعيادتك اليوم.
learn-preparation-mix-pain-killers = لا تختر مسكّن ألم من تلقاء نفسك. إيبوبروفين (ibuprofen) ونابروكسين (naproxen) وما يشبههما قد تُرهق الكلى مع السيكلوسبورين.
learn-preparation-mix-statins = بعض حبوب ضغط الدم أو الكوليسترول تحتوي على دواءين أو ثلاثة. وقد يكون أحدها من الستاتينات (أدوية الكوليسترول). اعرض كل علبة على عيادتك.
learn-preparation-mix-statins-why = لدى كوريا قائمة رسمية بالأدوية التي لا تُستعمل معًا. وهي تذكر خمسة ستاتينات مع السيكلوسبورين، لأن العضلات قد تتضرر.
learn-preparation-mix-potassium = لا تستعمل الملح «قليل الصوديوم» ولا حبوب البوتاسيوم من تلقاء نفسك. فقد ترفع البوتاسيوم في الدم. وكذلك قد تفعل بعض مدرّات البول وبعض حبوب ضغط الدم.
# 한약 = Korean herbal medicine. Keep the Korean words.
learn-preparation-mix-herbs = اسأل قبل أن تتناول دواءً عشبيًا كوريًا (هانياك، 한약). فقد يحتوي على الخيط الذهبي (كوبتيس، 황련) أو العرقسوس (감초) أو السكوتيلاريا (الدرقة، 황금). وقد تغيّر هذه الأعشاب الدواء في دمك.
learn-preparation-mix-ursa = واسأل أيضًا قبل أن تشتري 우루사 (Ursa)، وهو مقوٍّ للكبد يُباع في كوريا بدون وصفة طبية.
learn-preparation-mix-cbd = لا تحضر معك منتجات كانابيديول (CBD) إلى كوريا. فهذا يُعاقَب عليه من دون موافقة رسمية.
learn-preparation-mix-tell = أخبر كل طبيب وطبيب أسنان وصيدلي أنك تتناول السيكلوسبورين. فمثلًا، تمنع كوريا تناول بعض حبوب كوفيد-19 معه.
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
learn-preparation-pregnancy-pill = قد ترفع حبوب منع الحمل الدواء في الدم. اسأل عن الوسيلة المناسبة لك.
learn-preparation-pregnancy-feeding = تنص نشرة دوائية بريطانية على عدم الرضاعة الطبيعية أثناء العلاج. وتقول نشرات قديمة في اليابان الشيء نفسه. يُرجى التحدث مع الطبيب مبكرًا.

## What the clinic explains

learn-preparation-counselling-title = ما تشرحه العيادة
learn-preparation-counselling-intro = يُقال إن عيادات الجلدية في كوريا تشرح العلاج قبل أن يبدأ. اطلب من عيادتك أن تمر معك على هذه النقاط:
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

learn-preparation-questions-title = أسئلة لعيادتك
learn-preparation-questions-intro = يمكنك أن تسأل عيادتك أو طبيبك:
learn-preparation-questions-why-me = لماذا يُعد السيكلوسبورين خيارًا جيدًا لي الآن؟
learn-preparation-questions-values = ما قيمي الأولى للكرياتينين وضغط الدم؟
learn-preparation-questions-box = أي اسم تجاري سأحصل عليه، وهل هو معتمد للصدفية؟
learn-preparation-questions-pain = أي مسكّن ألم يمكنني تناوله؟
learn-preparation-questions-missed = ماذا أفعل بعد جرعة منسية، أو إذا تقيأت؟
learn-preparation-questions-night = بمن أتصل ليلًا وفي عطلة نهاية الأسبوع؟
learn-preparation-questions-end = ما اليوم الأخير المخطط لي، وماذا يأتي بعده؟
learn-preparation-questions-home = ما الأوراق التي سأحصل عليها لطبيبي في بلدي؟

### Topic: who to call (who-to-call)

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
learn-who-to-call-now-skin = احمرار الجلد كله، أو بثور فيها قيح مع حمى أو رجفة
learn-who-to-call-now-too-much = إذا تناولت أكثر من اللازم، فاتصل بعيادتك أو بالرقم 119 الآن، حتى إذا كنت تشعر أنك بخير.
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
learn-who-to-call-today-note = لا تختر مسكّن ألم من تلقاء نفسك. إذا لم تتمكن من الوصول إلى العيادة، يمكن للرقم 119 أن يقدم المشورة ويجد لك مستشفى.
learn-who-to-call-week-intro = اتصل خلال بضعة أيام، ولا تنتظر الزيارة القادمة، إذا لاحظت:
learn-who-to-call-week-skin = بقعة جديدة أو متغيرة، أو جرح لا يلتئم، أو شامة تنزف (اتصل بطبيب الجلدية)
learn-who-to-call-week-lumps = كتل في الرقبة أو الإبط أو ثنية أعلى الفخذ، أو تعرق ليلي، أو نقص في الوزن (اتصل بعيادتك)
learn-who-to-call-visit-common = صداع أو غثيان
learn-who-to-call-visit-hands = رعشة أو تنميل أو سخونة في اليدين والقدمين
learn-who-to-call-visit-hair = زيادة في الشعر عما كان من قبل
learn-who-to-call-visit-gums = لثة متورمة أو تنزف (أخبر طبيب الأسنان أيضًا)
learn-who-to-call-visit-note = هذه الأعراض شائعة وكثيرًا ما تخف. لا تغيّر الدواء ولا توقفه من تلقاء نفسك.
learn-who-to-call-levels-pressure = ما أرقام ضغط الدم التي تستدعي الاتصال؟ اسأل عيادتك، واكتب هذه الأرقام.
learn-who-to-call-levels-vomit = ماذا لو تقيأت بعد جرعة، أو أصبت بإسهال؟ اسأل عيادتك قبل أن يحدث ذلك.

## Phone numbers

learn-who-to-call-numbers-title = أرقام هواتف في كوريا
learn-who-to-call-numbers-state = احفظ رقم عيادتك أولًا. أوقات العمل واللغات المذكورة أدناه مأخوذة من صفحات عامة ولم يُعَد التحقق منها. وقد تتغير.
learn-who-to-call-numbers-119-name = الإسعاف والإطفاء
learn-who-to-call-numbers-119-detail = للحالات الطارئة. يمكن أن ينضم مترجم إلى المكالمة. ويمكن لهذا الرقم أيضًا أن يقدم مشورة طبية ويجد مستشفى. تقول أدلة المدن إن الإسعاف مجاني، أما المستشفى فليس مجانيًا.
learn-who-to-call-numbers-1330-name = خط المساعدة السياحي في كوريا
learn-who-to-call-numbers-1330-detail = يمكنه الترجمة، حتى في مكالمة مع الإسعاف. في عام 2018 ذكر هذا الخط ثماني لغات، ليلًا ونهارًا. لم يُعَد التحقق من أوقات العمل.
learn-who-to-call-numbers-1345-name = مركز اتصال الهجرة
learn-who-to-call-numbers-1345-detail = 20 لغة، في أيام العمل من 09:00 إلى 22:00 بتوقيت سيول. بعد 18:00 بالكورية والإنجليزية والصينية فقط. من خارج كوريا: +82-1345. لم يُعَد التحقق من أوقات العمل.
learn-who-to-call-numbers-bbb-name = مترجمون متطوعون، bbb Korea
learn-who-to-call-numbers-bbb-detail = ترجمة هاتفية إلى 20 لغة، ليلًا ونهارًا، مجانًا (2023). لم يُعَد التحقق من أوقات العمل.
learn-who-to-call-numbers-1339-name = مركز اتصال مكافحة الأمراض
learn-who-to-call-numbers-1339-detail = للأسئلة عن العدوى، ليلًا ونهارًا. هذا ليس رقم إسعاف. لم يُعَد التحقق من أوقات العمل.
learn-who-to-call-numbers-kids-name = الإبلاغ عن الآثار الجانبية
learn-who-to-call-numbers-kids-detail = للإبلاغ عن أثر جانبي، أو للسؤال عن الدعم بعد ضرر سببه دواء. وأيضًا الرقم 14-3330. أوقات العمل واللغات غير معروفة لنا.
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
