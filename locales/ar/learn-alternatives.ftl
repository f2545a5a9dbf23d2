### Topic: other treatments (alternatives)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-alternatives-title = علاجات أخرى
# First use on the page: both spellings. Later only "cyclosporine".
learn-alternatives-lead = سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) واحد من عدة علاجات للصدفية الشديدة. هذه الصفحة تضعها جنبًا إلى جنب، حتى تتمكن من طرح أسئلة جيدة.
learn-alternatives-in-short-1 = هناك علاجات أخرى. اسأل طبيبك أيّها قد يناسبك، ولماذا.
learn-alternatives-in-short-2 = للصدفية، تنص نشرات دوائية أمريكية وبريطانية على عدم استعمال العلاج الضوئي ولا أي دواء آخر مثبط للمناعة في الوقت نفسه مع السيكلوسبورين.
learn-alternatives-in-short-3 = لا تُضِف علاجًا ولا توقفه ولا تغيّره من تلقاء نفسك. اسأل عيادتك أولًا.

## Side by side

learn-alternatives-table-title = العلاجات جنبًا إلى جنب
learn-alternatives-table-society = يمكن لطبيب الجلدية أن يساعدك على الاختيار. وتدعو الجمعية الكورية للصدفية إلى مراجعة طبيب مختص، وإلى ألا تعالج نفسك بنفسك.
learn-alternatives-table-caption = الخيارات. معظم هذا الجدول لم يُتحقق منه في وثيقة، فاسأل طبيبك عن كل سطر.
learn-alternatives-table-head-name = العلاج
learn-alternatives-table-head-what = ما هو
# "Said to": it was not checked in a document.
learn-alternatives-table-head-use = يُقال إنه يُستعمل في
learn-alternatives-table-head-ask = اسأل طبيبك عن
learn-alternatives-table-cyclosporine = السيكلوسبورين
learn-alternatives-table-cyclosporine-what = كبسولات تهدّئ جهاز المناعة، في جرعتين كل يوم
learn-alternatives-table-cyclosporine-use = نوبة شديدة جدًا تلزم السيطرة عليها في وقت قريب؛ دورة علاجية قصيرة
learn-alternatives-table-cyclosporine-ask = اليوم الأخير المخطط له، وما يأتي بعده
learn-alternatives-table-methotrexate = ميثوتريكسات (methotrexate)
learn-alternatives-table-methotrexate-what = دواء يُتناول عادةً مرة واحدة في الأسبوع
learn-alternatives-table-methotrexate-use = الصدفية الطويلة الأمد (المزمنة)، من متوسطة إلى شديدة؛ وكذلك ألم المفاصل مع الصدفية
learn-alternatives-table-methotrexate-ask = طريقة تناوله، والفحوص، والرغبة في الإنجاب
learn-alternatives-table-acitretin = أسيتريتين (acitretin)، وحده أو مع العلاج الضوئي
learn-alternatives-table-acitretin-what = دواء عن طريق الفم، قريب من فيتامين A
learn-alternatives-table-acitretin-use = الصدفية التي لا يهدّئها علاج آخر
learn-alternatives-table-acitretin-ask = الرغبة في الإنجاب، الآن أو لاحقًا، وعما إذا كان العلاج الضوئي جزءًا من الخطة
learn-alternatives-table-light = العلاج الضوئي: أشعة UVB ضيقة النطاق أو PUVA
learn-alternatives-table-light-what = أشعة فوق بنفسجية خاصة في العيادة
learn-alternatives-table-light-use = الصدفية الأقل شدة
learn-alternatives-table-light-ask = ما تلقيته من علاج ضوئي حتى الآن، واحتمال إصابتك بسرطان الجلد
learn-alternatives-table-biologic = الأدوية البيولوجية
learn-alternatives-table-biologic-what = حقن توقف كل منها إشارة واحدة محددة، مثل IL-17 أو IL-23 أو TNF-alpha
learn-alternatives-table-biologic-use = العلاج لمدة طويلة
learn-alternatives-table-biologic-ask = الفحوص قبلها، والعدوى، ومن يدفع
learn-alternatives-table-steroid = حبوب الكورتيزون (الستيرويد) أو حقنه
learn-alternatives-table-steroid-what = دواء قوي ضد الاحمرار والتورم
learn-alternatives-table-steroid-use = نادرًا ما يُستعمل؛ وأحيانًا في حالة طارئة في المستشفى
learn-alternatives-table-steroid-ask = احتمال أن يسوء الجلد بعده

## How fast, and for how long

learn-alternatives-speed-title = بأي سرعة، ولأي مدة
# Heading of a drawing; the next three messages are its numbered parts.
learn-alternatives-speed-figure = السرعة ومدة الاستعمال
learn-alternatives-speed-cyclosporine = السيكلوسبورين: يمكن أن يحقق بعض التحسّن خلال أسبوعين (2). ومدة استعماله قصيرة. تقول نشرة دوائية بريطانية من عام 2012 إنها عادةً 12 أسبوعًا.
learn-alternatives-speed-others = علاجات قد تأتي بعده، مثل الميثوتريكسات أو الأسيتريتين أو دواء بيولوجي. لا تذكر مصادرنا أي عدد من الأسابيع لهذه العلاجات. اسأل طبيبك.
learn-alternatives-speed-reading = كيف تقرأ الرسم: إلى الأعلى يعني أن الجلد يتغيّر في وقت أقرب. وإلى الجانب يعني استعمالًا أطول. وموضع السيكلوسبورين وحده يستند إلى أرقام.
learn-alternatives-speed-control = السرعة لا تعني أن الأمر انتهى. مع السيكلوسبورين، قد تستغرق السيطرة على المرض من 12 إلى 16 أسبوعًا. والاستعمال الطويل يزيد خطر الضرر.

## One after the other

learn-alternatives-next-title = دواء بعد آخر
learn-alternatives-next-plan = قد يخطط طبيبك لدواء آخر في وقت لاحق. وطبيبك هو الذي يقرر متى ينتهي دواء ومتى يبدأ التالي.
learn-alternatives-next-korea = في كوريا، يُقال إن الانتقال إلى الميثوتريكسات أو إلى دواء بيولوجي يأتي بعد السيكلوسبورين. وقد يختلف المعتاد من عيادة إلى أخرى. اطلب من عيادتك خطتها المكتوبة.
# Heading of a "sources differ" note.
learn-alternatives-next-differ-title = دواء آخر في الوقت نفسه، أم دواء بعد آخر
learn-alternatives-next-differ-us-who = النشرة الدوائية الأمريكية
learn-alternatives-next-differ-us = للصدفية، عدم تناول الميثوتريكسات ولا أي دواء آخر مثبط للمناعة في الوقت نفسه مع السيكلوسبورين.
learn-alternatives-next-differ-uk-who = النشرة الدوائية البريطانية لعام 2012
learn-alternatives-next-differ-uk = عدم تناول أي دواء آخر مثبط للمناعة في الوقت نفسه.
learn-alternatives-next-differ-charity-who = جمعية الصدفية البريطانية
learn-alternatives-next-differ-charity = يمكن استعماله بالتناوب مع الأسيتريتين أو الميثوتريكسات، أي واحدًا بعد الآخر.
learn-alternatives-next-differ-korea-who = الجمعية الكورية للصدفية
learn-alternatives-next-differ-korea = تُستعمل العلاجات كل منها وحده، أو معًا، أو بالتناوب. ولم نقرأ هناك شيئًا يخص السيكلوسبورين وحده.
learn-alternatives-next-differ-question = ما الدواء التالي في حالتي، ومتى ينتهي الأول ويبدأ الآخر؟

## Light therapy

learn-alternatives-light-title = العلاج الضوئي مع السيكلوسبورين
learn-alternatives-light-korea = يُقال إن مستشفيات كثيرة في كوريا تضيف العلاج الضوئي إلى السيكلوسبورين. لم نتمكن من قراءة ما تقوله النشرة الدوائية الكورية. اسأل طبيبك هل هو مخطط لك.
# Heading of a "sources differ" note.
learn-alternatives-light-differ-title = العلاج الضوئي والسيكلوسبورين في الوقت نفسه
learn-alternatives-light-differ-west-who = النشرات الدوائية الأمريكية والبريطانية والإندونيسية، ونشرات المرضى البريطانية والسويسرية
learn-alternatives-light-differ-west = ينبغي ألا يتلقى المصابون بالصدفية علاجًا ضوئيًا وهم يتناولون السيكلوسبورين. فخطر سرطان الجلد أعلى.
learn-alternatives-light-differ-japan-who = النشرة الدوائية في اليابان
learn-alternatives-light-differ-japan = يُستعمل بحذر. وإذا كان لا بد منه، يُفحص الجلد بانتظام بحثًا عن السرطان.
learn-alternatives-light-differ-question = هل سأتلقى علاجًا ضوئيًا مع السيكلوسبورين؟ إذا كان الجواب نعم، فلماذا، وكيف سيُفحص جلدي؟
learn-alternatives-light-past = العلاجات السابقة مهمة أيضًا. أخبر طبيبك إذا تلقيت في أي وقت علاج PUVA أو UVB أو علاجًا إشعاعيًا، أو استعملت قطران الفحم، أو تناولت الميثوتريكسات أو دواءً آخر مثبطًا للمناعة. فعندها يكون خطر سرطان الجلد مع السيكلوسبورين أعلى، وأكثر ما يكون بعد PUVA.

## Pregnancy

learn-alternatives-pregnancy-title = عند وجود حمل أو رغبة في الإنجاب
learn-alternatives-pregnancy-grades = يُرجى إخبار الطبيب قبل أي علاج من هذه العلاجات. تضع قائمة كورية الميثوتريكسات والأسيتريتين في الدرجة 1، وهي الدرجة الأشد تقييدًا. أما السيكلوسبورين فهو في الدرجة 2.
learn-alternatives-pregnancy-ask = يُرجى سؤال الطبيب عن منع الحمل، وعن المدة التي يجب انتظارها بعد كل دواء.

## Who pays

learn-alternatives-pay-title = الأدوية البيولوجية في كوريا: من يدفع
learn-alternatives-pay-intro = ذكرت أخبار كورية من عامي 2017 و2018 متى يدفع التأمين تكلفتها. كان يجب أن تتحقق كل هذه النقاط:
learn-alternatives-pay-adult = شخص بالغ مصاب بالصدفية اللويحية منذ أكثر من 6 أشهر
learn-alternatives-pay-skin = إصابة 10% من الجلد على الأقل، و10 نقاط على الأقل على مقياس يسمى PASI
learn-alternatives-pay-before = 3 أشهر على الأقل من العلاج من دون نجاح: بالميثوتريكسات أو السيكلوسبورين، أو بالعلاج الضوئي (PUVA أو UVB)، أو بكليهما
learn-alternatives-pay-now = ربما تغيّرت القاعدة. اسأل عيادتك ما القاعدة الآن، وهل تنطبق على الزوار.

## Steroids

learn-alternatives-steroid-title = حبوب الكورتيزون (الستيرويد) أو حقنه
learn-alternatives-steroid-rare = يُقال إن الأطباء نادرًا ما يعطونها، لأن الصدفية قد تعود أسوأ مما كانت. اسأل طبيبك قبل أن تأخذ شيئًا منها من عيادة أخرى أو من بلدك.
learn-alternatives-steroid-do-not-stop = هل تتناول حبوب الكورتيزون الآن؟ لا توقفها من تلقاء نفسك. اسأل عيادتك أولًا.

## Questions for the clinic

learn-alternatives-questions-which = أي العلاجات الأخرى قد يناسبني، ولماذا؟
learn-alternatives-questions-why-not = لماذا تختار لي السيكلوسبورين الآن، وليس علاجًا آخر؟
learn-alternatives-questions-fast = خلال كم من الوقت قد ينفع كل علاج، ولأي مدة يمكنني استعماله؟
learn-alternatives-questions-cost = كم يكلفني العلاج التالي في كوريا، وهل يمكنني الحصول عليه في بلدي؟
