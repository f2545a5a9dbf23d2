### Topic: why doctors give it (why)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-why-title = لماذا يصفه الأطباء
# First use on the page: both spellings. Later only "cyclosporine".
learn-why-lead = يصف الأطباء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) عندما تحدث نوبة شديدة جدًا (اشتداد الأعراض) لا تحتمل الانتظار. تبيّن هذه الصفحة لمن يُستعمل، ولأي غرض لا يُستعمل.
learn-why-in-short-1 = هو للصدفية الشديدة التي تلزم السيطرة عليها في وقت قريب، إذا لم ينجح علاج آخر أو كان لا يناسبك.
learn-why-in-short-2 = بعض الناس يجب ألا يتناولوه للصدفية. أخبر طبيبك أولًا بكل مرض وكل دواء.
learn-why-in-short-3 = يمكن أن يمنحك وقتًا. وهو ليس علاجًا شافيًا، ولا يستطيع أحد أن يعدك بنتيجة.

## The reasons

learn-why-reasons-title = الأسباب
learn-why-reasons-intro = قد يختاره طبيبك لأحد هذه الأسباب:
learn-why-reasons-flare = نوبة شديدة جدًا تلزم السيطرة عليها في وقت قريب، لأنها تضر بصحتك أو بحياتك اليومية
learn-why-reasons-forms = احمرار الجلد كله، أو ظهور بثور فيها قيح (صديد)
learn-why-reasons-bridge = الحاجة إلى جسر، أي إلى وقت حتى يبدأ علاج أطول
learn-why-reasons-other-failed = علاجات أخرى للجسم كله لم تنجح، أو لم يكن بإمكانك تناولها
learn-why-reasons-korea = يُقال إن عيادات الجلدية في مستشفيات كوريا تستعمله حيث تكون الفحوص والمساعدة السريعة قريبة. وقد يختلف المعتاد من عيادة إلى أخرى. اطلب من عيادتك خطتها المكتوبة.

## Red skin all over, or pus spots

learn-why-danger-title = احمرار الجلد كله، أو بثور فيها قيح
learn-why-danger-forms = يُقال إن هذين النوعين خطيران، وإنهما أحيانًا حالة طارئة. ويُقال إن السيكلوسبورين أحد الخيارات السريعة. اسأل طبيبك عما هو الأفضل لك.
learn-why-danger-red = احمرار الجلد كله
learn-why-danger-pus = بثور جديدة كثيرة فيها قيح (صديد)، أو بثور فيها قيح مع حمى أو رجفة
learn-why-danger-note = اسأل عيادتك من الآن، قبل أن يحدث هذا، عن العلامات الأخرى المهمة في حالتك.

## For whom it is

learn-why-for-whom-title = لمن هذا الدواء
learn-why-for-whom-intro = تصف النشرات الدوائية الأشخاص الذين يمكن أن يُعطى لهم. وهي لا تقول كلها الشيء نفسه.
# Heading of a "sources differ" note.
learn-why-for-whom-differ-title = من يمكن أن يُعطى له للصدفية
learn-why-for-whom-differ-korea-who = النشرة الدوائية الكورية
learn-why-for-whom-differ-korea = المصابون بصدفية شديدة، إذا لم ينجح معهم علاج آخر أو كان لا يناسبهم.
learn-why-for-whom-differ-us-who = النشرة الدوائية الأمريكية
learn-why-for-whom-differ-us = البالغون المصابون بصدفية لويحية شديدة، الذين لا يعانون ضعفًا في جهاز المناعة. وقد فشل معهم علاج واحد آخر على الأقل للجسم كله، أو كان لا يناسبهم.
learn-why-for-whom-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-why-for-whom-differ-uk = ليس لمن هم دون 16 سنة. ومن عمر 65 سنة فما فوق، لا يُستعمل إلا إذا كانت الصدفية تمنعهم من أعمالهم اليومية، ومع متابعة أدق.
learn-why-for-whom-differ-question = أي هذه النقاط ينطبق عليّ، وهل أحتاج إلى متابعة أدق بسبب عمري؟
learn-why-for-whom-severe = في النشرة الدوائية الأمريكية، كلمة «شديدة» تعني أن الصدفية تغطي مساحة كبيرة من الجلد، أو تمنعك من أعمالك اليومية.

## For whom it is not

learn-why-not-for-title = لمن لا يُستعمل
learn-why-not-for-intro = تذكر النشرات الدوائية هذه الأسباب لعدم استعماله للصدفية:
learn-why-not-for-allergy = حساسية من السيكلوسبورين أو من أي مكوّن آخر في الدواء
learn-why-not-for-kidney = كلى لا تعمل كما ينبغي
learn-why-not-for-pressure = ارتفاع ضغط الدم الذي ليس تحت السيطرة
learn-why-not-for-cancer = سرطان، الآن أو في الماضي (والبقع التي قد تكون سرطانًا تُفحص أولًا)
learn-why-not-for-infection = عدوى ليست تحت السيطرة
learn-why-not-for-together = علاج ضوئي أو علاج إشعاعي أو قطران الفحم أو ميثوتريكسات (methotrexate) أو دواء آخر مثبط للمناعة، في الوقت نفسه
learn-why-not-for-medicines = بعض الأدوية الأخرى، مثل دابيجاتران (dabigatran) أو بوسنتان (bosentan) أو أليسكيرين (aliskiren)، وكذلك نبتة سانت جون (عشبة القديس يوحنا)، وهي عشبة تُستعمل للمزاج
learn-why-not-for-tell = هل ينطبق عليك شيء من هذه، ولو جزئيًا؟ أخبر طبيبك قبل الجرعة الأولى. وأخبر طبيبك أيضًا عن أي حمل أو رضاعة طبيعية أو رغبة في الإنجاب.
learn-why-not-for-see = هذه القائمة ليست كاملة. صفحة «الاستعداد» تذكر أمورًا أخرى يجب أن يعرفها طبيبك.
learn-why-not-for-now = هل تتناوله بالفعل، وينطبق عليك شيء من هذه؟ لا توقفه من تلقاء نفسك. اتصل بعيادتك اليوم واسأل.

## A bridge

learn-why-bridge-title = جسر، وليس الطريق كله
learn-why-bridge-idea = يمكن للسيكلوسبورين أن يمنحك أنت وطبيبك وقتًا. ويمكن أن يأتي بعده علاج آخر، مثل الميثوتريكسات أو الأسيتريتين (acitretin).
learn-why-bridge-short = الخطر على الكلى يزداد مع الجرعة ومع الوقت. ولذلك تكون دورة العلاج الإنقاذي قصيرة، وغالبًا من 12 إلى 16 أسبوعًا.
learn-why-bridge-see = يمكنك أن تقرأ المزيد في صفحتين: «ما هو العلاج الإنقاذي قصير الأمد» و«علاجات أخرى». أما صفحة «كيف يُؤخذ» فهي عن الجرعات.

## What it cannot promise

learn-why-promise-title = ما لا يمكن أن يَعِد به
learn-why-promise-time = يلاحظ بعض الناس تغيّرًا بعد أسبوعين (2). وقد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا.
learn-why-promise-not-all = ليس كل الناس يستفيدون منه. تطلب نشرات دوائية أمريكية وبريطانية من الأطباء إنهاء العلاج إذا لم ينفع بعد 6 أسابيع على أعلى جرعة.
learn-why-promise-return = تعود الصدفية عادةً بعد الجرعة الأخيرة. وهذا ليس ذنبك. وطبيبك يخطط لذلك.
learn-why-promise-life = عندما يهدأ الجلد، يُقال إن الناس ينامون ويتحركون بشكل أفضل ويقلّ قلقهم. لم نجد أرقامًا عن ذلك. اسأل طبيبك عما يمكن أن تتوقعه.

## Questions for the clinic

learn-why-questions-reason = ما السبب الرئيسي لإعطائي السيكلوسبورين؟
learn-why-questions-against = هل هناك أي سبب يدعو إلى ألا أتناوله؟
learn-why-questions-result = ما النتيجة التي تتوقعها لي، وخلال كم من الوقت؟
learn-why-questions-no-help = ماذا نفعل إذا لم ينفعني؟
learn-why-questions-wait = ماذا يمكن أن يحدث إذا لم أتناوله؟
