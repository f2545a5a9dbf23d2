### Topic: getting better, and what comes next (recovery)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-recovery-title = التحسّن وما بعده
# First use on the page: both spellings. Later only "cyclosporine".
learn-recovery-lead = كثيرًا ما يبدأ دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) في المساعدة خلال أسابيع. تبيّن هذه الصفحة ما يمكن أن تتوقعه، وكيف ينتهي العلاج، وماذا يأتي بعده.
learn-recovery-in-short-1 = يلاحظ بعض الناس تغيّرًا بعد أسبوعين (2). وقد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا.
learn-recovery-in-short-2 = تعود الصدفية عادةً بعد الجرعة الأخيرة. خطط للخطوة التالية مبكرًا مع طبيبك.
learn-recovery-in-short-3 = لا توقف الدواء من تلقاء نفسك، حتى عندما يتحسن جلدك. تحدث مع عيادتك أولًا.

## When it helps

learn-recovery-helps-title = متى يتحسن الجلد
learn-recovery-helps-time = يلاحظ بعض الناس تغيّرًا بعد أسبوعين (2). ويحتاج آخرون إلى وقت أطول: فقد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا.
learn-recovery-helps-fast = يُقال إنه من أسرع الحبوب للصدفية، وكثيرًا ما يظهر التغيّر بعد أسبوعين (2) إلى 4 أسابيع. اسأل طبيبك عما يمكن أن تتوقعه.
learn-recovery-helps-trial = في الدراسات التي استندت إليها النشرة الدوائية الأمريكية، أصبح نحو 5 من كل 10 أشخاص أفضل بكثير بعد 8 أسابيع. وبعد 12 أسبوعًا أصبح العدد نحو 8 من كل 10. و«أفضل بكثير» تعني أن درجة شدة المرض تحسنت بمقدار ثلاثة أرباع على الأقل.
learn-recovery-helps-not-all = فهو إذًا لا ينفع كل الناس بالطريقة نفسها. ولا يستطيع أحد أن يعدك بنتيجة.
learn-recovery-helps-low = من بين الذين نفعهم الدواء، بقي نحو 6 من كل 10 على جرعة منخفضة، قريبة من أدنى الجرعات.
learn-recovery-helps-skin = يمكن أن تصبح البقع أصغر وأقل بروزًا وأقل احمرارًا.
learn-recovery-helps-life = وقد تخف الحكة أيضًا، وقد يتحسن النوم والحركة والمزاج. لم نجد أرقامًا عن ذلك. اسأل طبيبك عن أهدافك أنت.
learn-recovery-helps-tests = هل تشعر بتحسن؟ تستمر الفحوص حتى ينتهي العلاج. فهي يمكن أن تكشف ضررًا لا تشعر به.

## No effect

learn-recovery-no-effect-title = إذا لم يتحسن الجلد
learn-recovery-no-effect-tell = أخبر عيادتك. أنت لم تخطئ في شيء. فالدواء لا ينفع كل الناس.
learn-recovery-no-effect-stop = تطلب نشرات دوائية أمريكية وبريطانية من الأطباء إنهاء العلاج إذا لم ينفع بعد 6 أسابيع على أعلى جرعة. وفي الولايات المتحدة يمكن أن تكون هذه أيضًا أعلى جرعة يستطيع الشخص تحمّلها.
learn-recovery-no-effect-decide = طبيبك هو الذي يقرر ذلك. لا توقف الدواء من تلقاء نفسك. تحدث مع عيادتك أولًا.

## How long, and the end

learn-recovery-end-title = كم يستمر، وكيف ينتهي
learn-recovery-end-short = العلاج الإنقاذي قصير، وغالبًا ما يستمر من 12 إلى 16 أسبوعًا. والاستعمال الطويل يزيد خطر الضرر.
# Heading of a "sources differ" note.
learn-recovery-end-differ-title = المدة التي قد يستمر فيها العلاج
learn-recovery-end-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-recovery-end-differ-uk = عادةً 12 أسبوعًا. والخبرة بالعلاج بعد 24 أسبوعًا غير كافية.
learn-recovery-end-differ-us-who = النشرة الدوائية الأمريكية
learn-recovery-end-differ-us = لا يوصى بأكثر من سنة واحدة (1) من دون انقطاع.
learn-recovery-end-differ-germany-who = الدليل الإرشادي الألماني لعام 2009
learn-recovery-end-differ-germany = مدة تصل إلى 6 أشهر للسيطرة على المرض.
learn-recovery-end-differ-others-who = خبراء دوليون (2004) وجمعية الصدفية البريطانية
learn-recovery-end-differ-others = يفضّل الخبراء دورات علاجية مدة كل منها نحو 12 أسبوعًا، وأقل من سنتين (2) في المجموع. وتقول الجمعية إن العلاج عادةً لا يزيد على سنتين (2).
learn-recovery-end-differ-question = ما اليوم الأخير المخطط له في علاجي، ولماذا؟
learn-recovery-end-how = قد ينتهي العلاج عندما تصبح حالة الجلد جيدة. وقد يخفض طبيبك الجرعة أولًا. لا توجد قاعدة واحدة لذلك. انظر صفحة «كيف يُؤخذ».

## Coming back

learn-recovery-back-title = كثيرًا ما تعود الصدفية
learn-recovery-back-usual = تعود الصدفية عادةً بعد الجرعة الأخيرة. ومن النادر أن تكون عندئذ أسوأ مما كانت من قبل. وهذا ليس ذنبك.
learn-recovery-back-when = لدى كم من الناس تكون الصدفية قد عادت بعد 6 أسابيع، وبعد 16 أسبوعًا؟ اسأل طبيبك عما هو معروف.
learn-recovery-back-do = إذا عادت البقع، فاتصل بعيادتك أو بطبيب الجلدية في بلدك. واسأل قبل أن تتناول أي كبسولات باقية لديك.
# Items of the card "Call 119 now if you have any of these".
learn-recovery-back-red = احمرار الجلد كله
learn-recovery-back-pus = بثور جديدة كثيرة فيها قيح (صديد)، أو بثور فيها قيح مع حمى أو رجفة
learn-recovery-back-now-note = اتصل بالرقم 119، أو اذهب إلى قسم الطوارئ. خارج كوريا، اتصل برقم الطوارئ هناك.

## What comes next

learn-recovery-next-title = ماذا يأتي بعد ذلك
learn-recovery-next-bridge = يمكن أن يكون السيكلوسبورين جسرًا، أي وقتًا حتى يبدأ علاج أطول. وقد يكون هذا العلاج ميثوتريكسات (methotrexate) أو أسيتريتين (acitretin) أو دواءً بيولوجيًا. اسأل طبيبك عما هو مخطط لك.
learn-recovery-next-rotation = تقول جمعية خيرية بريطانية إن بعض الناس يستعملون السيكلوسبورين والأسيتريتين والميثوتريكسات بالتناوب، واحدًا بعد الآخر.
# A sequence, never at the same time.
learn-recovery-next-not-together = للصدفية، تنص النشرة الدوائية الأمريكية على عدم تناول الميثوتريكسات والسيكلوسبورين في الوقت نفسه. وينطبق ذلك أيضًا على الأدوية الأخرى المثبطة للمناعة. وتقول نشرة دوائية بريطانية من عام 2012 الشيء نفسه عن هذه الأدوية الأخرى.
learn-recovery-next-decides = طبيبك هو الذي يقرر متى ينتهي دواء ومتى يبدأ التالي. لا توقف دواءً ولا تغيّره من تلقاء نفسك. اسأل عيادتك أولًا.
learn-recovery-next-korea = يُقال إن الانتقال إلى الميثوتريكسات أو إلى دواء بيولوجي معتاد في كوريا. وقد يختلف المعتاد من عيادة إلى أخرى. اطلب من عيادتك خطتها المكتوبة.

## After the last dose

learn-recovery-after-title = بعد الجرعة الأخيرة
learn-recovery-after-visit = خطط لزيارة بعد الجرعة الأخيرة، في كوريا أو في بلدك. يحتاج جلدك إلى فحص، لأن الصدفية تعود عادةً.
learn-recovery-after-vaccine = لا تأخذ لقاحًا حيًا في أول 3 أشهر بعد الجرعة الأخيرة. هذا ما تقوله قائمة فرنسية.
learn-recovery-after-skin = تطلب النشرة الدوائية الأمريكية فحص الجلد قبل العلاج وأثناءه. وبعد ذلك استمر في تفقّد جلدك. اعرض على طبيب الجلدية خلال بضعة أيام كل بقعة جديدة أو متغيرة، وكل جرح لا يلتئم.
learn-recovery-after-skin-who = من يفحص جلدك كله في بلدك، وكم مرة؟ اطلب من عيادتك أن تكتب ذلك.
learn-recovery-after-avoid = إلى متى تستمر القواعد الخاصة بالجريب فروت والأعشاب ومسكّنات الألم؟ اسأل عيادتك قبل جرعتك الأخيرة.

## Papers for the doctor at home

learn-recovery-papers-title = أوراق لطبيبك في بلدك
learn-recovery-papers-intro = اطلب من العيادة رسالة، بالإنجليزية إن أمكن، فيها:
learn-recovery-papers-dates = تاريخ الجرعة الأولى وتاريخ الجرعة الأخيرة
learn-recovery-papers-dose = الاسم التجاري، وكل جرعة بوحدة mg
learn-recovery-papers-tests = قيمك الأولى وكل القيم اللاحقة، مع التواريخ ووحدات القياس
learn-recovery-papers-pressure = قيم ضغط دمك
learn-recovery-papers-effects = كيف تغيّر جلدك، والآثار الجانبية
learn-recovery-papers-medicines = كل الأدوية الأخرى التي تناولتها
learn-recovery-papers-light = العلاج الضوئي والعلاجات السابقة، مع التواريخ
learn-recovery-papers-next = العلاج التالي: ما هو، ومتى يبدأ، ومن المسؤول عنه

## Support

learn-recovery-support-title = مساعدة للجسم والنفس
learn-recovery-support-korea = يُقال إن العيادات في كوريا تقدم مساعدة بعد العلاج: نصائح عن الطعام، ومساعدة نفسية، وزيارات. وقد يختلف المعتاد من عيادة إلى أخرى. اطلب من عيادتك خطتها المكتوبة.
learn-recovery-support-mood = هل تشعر بالحزن أو الخجل أو الخوف؟ لست وحدك. أخبر شخصًا تثق به، واطلب المساعدة من عيادتك.
learn-recovery-support-salt = يُقال إن بعض العيادات تنصح بطعام قليل الملح لا يُرهق الكلى. أثناء العلاج، لا تستعمل الملح «قليل الصوديوم» من تلقاء نفسك. فقد يحتوي على البوتاسيوم.

## Questions for the clinic

learn-recovery-questions-expect = متى ينبغي أن يتحسن جلدي، وماذا لو لم يتحسن؟
learn-recovery-questions-next = ما العلاج التالي، ومتى يبدأ؟
learn-recovery-questions-back = بمن أتصل إذا عادت الصدفية؟
learn-recovery-questions-tests = ما الفحوص التي أحتاج إليها بعد الجرعة الأخيرة، ومتى؟
learn-recovery-questions-language = ما الأوراق التي سأحصل عليها، وبأي لغة؟
