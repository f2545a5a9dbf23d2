### Topic: what rescue treatment is (what-it-is)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-what-it-is-title = ما هو العلاج الإنقاذي قصير الأمد
# First use on the page: both spellings. Later only "cyclosporine".
learn-what-it-is-lead = يمكن لدواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) أن يهدّئ الصدفية الشديدة جدًا بسرعة. وهو علاج قصير له نهاية مخطط لها.
learn-what-it-is-in-short-1 = يهدّئ السيكلوسبورين الجزء الذي يقف وراء الصدفية من جهاز المناعة (دفاع الجسم).
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
# Heading of a drawing; the next four messages are its numbered parts.
learn-what-it-is-works-intro = كيف يمكن أن يهدّئ جلدك
learn-what-it-is-works-mistake = جهاز المناعة يحارب الجراثيم. وفي الصدفية يهاجم جلدك أنت بالخطأ.
learn-what-it-is-works-t-cells = خلايا دم بيضاء تسمى الخلايا التائية (T) تعطي أمر الهجوم.
learn-what-it-is-works-calm = السيكلوسبورين يهدّئ الخلايا التائية.
learn-what-it-is-works-skin = عندها قد يقلّ احمرار الجلد وتورمه وقشوره.
learn-what-it-is-works-germs = الخلايا التائية تساعد أيضًا على محاربة الجراثيم. ولذلك قد تحدث العدوى بسهولة أكبر أثناء العلاج.

## Forms of psoriasis

learn-what-it-is-forms-title = أنواع الصدفية
learn-what-it-is-forms-names = للصدفية عدة أنواع. قد تقرأ هذه الأسماء الثلاثة في أوراقك.
learn-what-it-is-forms-emergency-title = احمرار في الجلد كله، أو بثور جديدة كثيرة فيها قيح
learn-what-it-is-forms-emergency-text = اتصل بالرقم 119 إذا احمرّ جلدك كله، أو ظهرت بثور جديدة كثيرة فيها قيح (صديد)، أو بثور فيها قيح مع حمى أو رجفة. واسأل عيادتك الآن عن العلامات الأخرى المهمة في حالتك.
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

## A bridge

learn-what-it-is-bridge-title = الجسر: دواء بعد آخر
learn-what-it-is-bridge-later = قد يخطط طبيبك لدواء آخر في وقت لاحق. من الأمثلة ميثوتريكسات (methotrexate) أو أسيتريتين (acitretin) أو دواء بيولوجي. اسأل طبيبك عما هو مخطط لك.
# A sequence, never at the same time.
learn-what-it-is-bridge-not-together = للصدفية، تنص النشرة الدوائية الأمريكية على عدم تناول الميثوتريكسات والسيكلوسبورين في الوقت نفسه. وينطبق ذلك أيضًا على الأدوية الأخرى المثبطة للمناعة. وتقول نشرة دوائية بريطانية من عام 2012 الشيء نفسه عن هذه الأدوية الأخرى.
learn-what-it-is-bridge-who-decides = طبيبك هو الذي يقرر متى ينتهي دواء ومتى يبدأ التالي. لا توقف دواءً ولا تغيّره من تلقاء نفسك. اسأل عيادتك أولًا.

## Limits

learn-what-it-is-limits-title = حدود هذا العلاج، وما لا يمكن أن يَعِد به
learn-what-it-is-limits-not-for-ever = لا يُستعمل بلا نهاية. فالخطر على الكلى يزداد مع الجرعة ومع الوقت.
learn-what-it-is-limits-no-cure = ليس علاجًا شافيًا. تعود الصدفية عادةً بعد الجرعة الأخيرة. ومن النادر أن تعود أسوأ مما كانت.
learn-what-it-is-limits-time = يلاحظ بعض الناس تغيّرًا بعد أسبوعين (2). وقد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا.
learn-what-it-is-limits-results = في الدراسات التي استندت إليها النشرة الدوائية الأمريكية، أصبح نحو 5 من كل 10 أشخاص أفضل بكثير بعد 8 أسابيع. وبعد 12 أسبوعًا أصبح العدد نحو 8 من كل 10. و«أفضل بكثير» تعني أن درجة شدة المرض تحسنت بمقدار ثلاثة أرباع على الأقل. ولا يستطيع أحد أن يعدك بالنتيجة نفسها.
learn-what-it-is-limits-harm = يمكن أن يضر الكلى ويرفع ضغط الدم. وتصبح العدوى وسرطان الجلد والليمفوما (سرطان في خلايا المناعة) أكثر احتمالًا. والفحوص المنتظمة جزء من العلاج.

## How long

learn-what-it-is-long-title = كم يستمر
learn-what-it-is-long-usual = العلاج الإنقاذي قصير، وغالبًا ما يستمر من 12 إلى 16 أسبوعًا. والاستعمال الطويل يزيد خطر الضرر.
# Heading of a "sources differ" note.
learn-what-it-is-long-differ-title = المدة التي قد يستمر فيها العلاج
learn-what-it-is-long-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-what-it-is-long-differ-uk = عادةً 12 أسبوعًا. والخبرة بالعلاج بعد 24 أسبوعًا غير كافية.
learn-what-it-is-long-differ-us-who = النشرة الدوائية الأمريكية
learn-what-it-is-long-differ-us = قد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا. ولا يوصى بأكثر من سنة واحدة (1) من دون انقطاع.
learn-what-it-is-long-differ-experts-who = خبراء دوليون، 2004
learn-what-it-is-long-differ-experts = تُفضَّل دورات علاجية مدتها نحو 12 أسبوعًا. ويستمر العلاج أقل من سنتين (2).
learn-what-it-is-long-differ-charity-who = جمعية الصدفية البريطانية
learn-what-it-is-long-differ-charity = عادةً لا يزيد على سنتين (2).
learn-what-it-is-long-differ-question = ما اليوم الأخير المخطط له في علاجي، وماذا يأتي بعده؟
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
learn-what-it-is-names-show = إذا كانت لديك علبة من بلدك، فأحضرها معك. اعرضها على العيادة حتى لا يحدث خلط بين الأسماء التجارية.

## Questions for the clinic

learn-what-it-is-questions-planned = هل علاجي دورة علاجية قصيرة لها نهاية مخطط لها؟
learn-what-it-is-questions-effect = كيف سنعرف هل ينفعني؟
learn-what-it-is-questions-name = أي اسم سيكون على علبتي، بالإنجليزية وبالكورية؟
learn-what-it-is-questions-return = ما الخطة إذا عادت الصدفية لديّ؟
