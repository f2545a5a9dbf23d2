### Topic: daily life (daily-life)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in brackets in every language: readers meet them in shops and on menus.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-daily-life-title = الحياة اليومية
# First use on the page: both spellings. Later only "cyclosporine".
learn-daily-life-lead = ما تأكله وما تتناوله وما تفعله قد يغيّر طريقة عمل سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin). هذه الصفحة تشرح الحياة اليومية أثناء العلاج.
learn-daily-life-in-short-1 = لا تتناول الجريب فروت (자몽) ولا عصيره.
learn-daily-life-in-short-2 = اسأل عيادتك قبل أن تتناول أي دواء أو عشبة أو مكمل غذائي جديد، حتى لو كان من متجر.
learn-daily-life-in-short-3 = هل لديك حمى أو تقيؤ أو إسهال؟ اتصل بعيادتك في اليوم نفسه.

## Food and drink

learn-daily-life-food-title = الطعام والشراب
learn-daily-life-food-warning-title = لا جريب فروت بأي شكل
learn-daily-life-food-warning-text = لا تأكل الجريب فروت (الليمون الهندي) ولا تشرب عصيره. فقد يرفع مقدار الدواء في دمك أكثر من اللازم. اسمه في كوريا 자몽 (jamong)، ويوجد أيضًا في مشروبات «آيد» (ade) وفي أنواع من الشاي والشراب المركّز.
learn-daily-life-food-table-caption = ما وجدته الدراسات
learn-daily-life-food-table-name = الفاكهة أو المشروب
learn-daily-life-food-table-found = ما وُجد
learn-daily-life-food-table-do = ماذا تفعل
learn-daily-life-food-table-grapefruit = عصير الجريب فروت
learn-daily-life-food-table-grapefruit-found = رفع مقدار السيكلوسبورين في الدم بنسبة 55%.
learn-daily-life-food-table-grapefruit-do = لا تشربه.
# A very big citrus fruit. In Chinese 柚子 is pomelo; yuzu (Japanese ゆず, Korean 유자) is another fruit. Never swap them.
learn-daily-life-food-table-pomelo = البوملي (البوميلو)
learn-daily-life-food-table-pomelo-found = رفع مقدار السيكلوسبورين في الدم بنسبة 29%.
learn-daily-life-food-table-pomelo-do = لا تأكله ولا تشرب عصيره.
learn-daily-life-food-table-grape = عصير العنب الأرجواني
learn-daily-life-food-table-grape-found = لدى 12 شخصًا، خفض مقدار السيكلوسبورين في الدم بنسبة 30%.
learn-daily-life-food-table-grape-do = لا تتناول كبسولاتك معه. واسأل قبل أن تشرب أي كمية منه.
learn-daily-life-food-table-wine = النبيذ الأحمر
learn-daily-life-food-table-wine-found = لدى 12 شخصًا، تخلّص الجسم من السيكلوسبورين أسرع بنسبة 50%.
learn-daily-life-food-table-wine-do = لا تتناول كبسولاتك معه. واسأل قبل أن تشرب أي كحول.
learn-daily-life-food-table-seville = النارنج (البرتقال المر)
learn-daily-life-food-table-seville-found = في دراسة واحدة لم يحدث أي تغيّر.
learn-daily-life-food-table-seville-do = إذا كنت تتناوله كثيرًا، مثلًا في شكل مربى، فاسأل.
learn-daily-life-food-star-fruit = لا تأكل فاكهة النجمة (كارامبولا، star fruit) قبل أن تسأل عيادتك. فقد سبق أن أضرّت وحدها بالكلى.
learn-daily-life-food-ask-intro = اسأل عيادتك قبل أن تتناول ما يلي:
learn-daily-life-food-ask-yuja = ثمرة اليوجا (yuja، 유자، وتُسمى أيضًا يوزو yuzu)، وغالبًا في شكل شاي (لم نجد اختبارًا لها مع السيكلوسبورين)
learn-daily-life-food-ask-citrus = السويتي (sweetie) والهاساكو (hassaku) والكمكوات (kumquat) وحمضيات أخرى جديدة عليك
learn-daily-life-food-ask-pomegranate = الرمان أو الكلمنتين (clementine): كل منهما رفع في الدم مقدار دواء قريب من السيكلوسبورين
learn-daily-life-food-not-here = هل تسأل عن طعام غير مذكور في هذه الصفحة؟ عدم ذكره لا يدل على أي شيء. اسأل عيادتك.

## Medicines, with or without a prescription

learn-daily-life-medicines-title = الأدوية، بوصفة طبية أو بدونها
learn-daily-life-medicines-pain = لا تختر مسكّن ألم من تلقاء نفسك. إيبوبروفين (ibuprofen) وديكسيبوبروفين (dexibuprofen) ونابروكسين (naproxen) ولوكسوبروفين (loxoprofen) ونيميسوليد (nimesulide) والأسبرين (aspirin) المستعمل للألم، كلها قد تُرهق الكلى مع السيكلوسبورين.
learn-daily-life-medicines-pain-ask = اسأل عيادتك أي مسكّن ألم يمكنك استعماله، وبأي مقدار. واسأل أيضًا عن الباراسيتامول (paracetamol، ويُسمى أيضًا acetaminophen)، وعن حبوب الزكام والإنفلونزا، وعن لصقات الألم.
learn-daily-life-medicines-hidden = قد تحتوي الحبة الواحدة على دواءين أو ثلاثة. وبعض حبوب ضغط الدم أو الكوليسترول تحتوي على ستاتين (statin، دواء للكوليسترول). اعرض كل علبة على عيادتك.
learn-daily-life-medicines-statins = تذكر قائمة كورية خمسة ستاتينات، و32 نوعًا من الحبوب يحتوي كل منها على ستاتين، وتنص على عدم استعمال أيٍّ منها مع السيكلوسبورين. فقد تتضرر العضلات.
learn-daily-life-medicines-statins-now = هل تتناول الآن ستاتينًا أو مسكّن ألم موصوفًا لك؟ لا توقفه من تلقاء نفسك. اسأل عيادتك اليوم.
learn-daily-life-medicines-shop-intro = اسأل أيضًا قبل أن تشتري:
learn-daily-life-medicines-shop-ursa = أورسا Ursa (우루사)، وهو مقوٍّ للكبد: قد يتغيّر مقدار الدواء في دمك
learn-daily-life-medicines-shop-orlistat = أورليستات (orlistat)، وهو دواء لإنقاص الوزن: قد يُضعف مفعول السيكلوسبورين
learn-daily-life-medicines-home = فينوباربيتال (phenobarbital، دواء مهدئ) وميتاميزول (metamizole، مسكّن ألم) قد يُضعفان مفعول السيكلوسبورين.
# Medicines that travellers from some countries bring along.
learn-daily-life-medicines-home-ask = هل أحضرت معك من بلدك كورفالول (Corvalol) أو فالوكوردين (Valocordin) أو أنالجين (Analgin)؟ قد تحتوي على هذين الدواءين أو أحدهما. لا توقفها من تلقاء نفسك. اتصل بعيادتك اليوم واسأل.
learn-daily-life-medicines-new = أخبر كل طبيب وطبيب أسنان وصيدلي أنك تتناول السيكلوسبورين (사이클로스포린). فبعض المضادات الحيوية، وبعض حبوب الفطريات، وبعض حبوب كوفيد-19، وبعض صبغات التصوير الطبي لا تتوافق معه.

## Herbs and supplements

learn-daily-life-herbs-title = الأعشاب والمكملات الغذائية
learn-daily-life-herbs-wort = لا تبدأ بتناول نبتة سانت جون (عشبة القديس يوحنا، St John’s wort). فقد تُضعف مفعول السيكلوسبورين.
learn-daily-life-herbs-wort-now = هل تستعملها الآن؟ اتصل بعيادتك اليوم. اسأل كيف توقفها، لأن إيقافها أيضًا قد يغيّر مقدار الدواء في دمك.
learn-daily-life-herbs-hanyak = اسأل قبل أن تتناول دواءً عشبيًا كوريًا (هانياك، 한약). فالشراب الواحد منه قد يحتوي على نباتات كثيرة.
learn-daily-life-herbs-plants-intro = قد تغيّر هذه النباتات مقدار الدواء في دمك:
learn-daily-life-herbs-plants-goldthread = الخيط الذهبي (كوبتيس، 황련) ونباتات أخرى فيها البربرين (berberine): قد ترفعه (لوحظ ذلك لدى البشر)
learn-daily-life-herbs-plants-liquorice = العرقسوس (감초) والسكوتيلاريا (الدرقة، 황금): قد يخفضانه (لوحظ ذلك لدى الحيوانات)
learn-daily-life-herbs-plants-chamomile = البابونج: قد يرفعه (لوحظ ذلك لدى شخص واحد)
learn-daily-life-herbs-yeast = لا تتناول أرز الخميرة الحمراء (홍국) قبل أن تسأل عيادتك. فيُقال إنه يحتوي على ستاتين طبيعي، وقد تتضرّر العضلات.
learn-daily-life-herbs-ask-intro = اسأل عيادتك أيضًا قبل أن تتناول:
learn-daily-life-herbs-ask-schisandra = شيساندرا (schisandra، كبسولات ووتشي Wuzhi) أو قريبتها أوميجا (omija، 오미자)
learn-daily-life-herbs-ask-ginseng = الجنسنج الأحمر (홍삼) أو الإخناسيا (القنفذية، echinacea)، وهما يُباعان لتقوية مناعة الجسم
learn-daily-life-herbs-ask-pills = حبوب فيها زنجبيل أو كركم أو ثوم أو شاي أخضر أو دانشن (danshen) أو البلميط المنشاري (saw palmetto)
learn-daily-life-herbs-ask-supplements = فيتامينات بجرعات عالية، أو زيت السمك، أو التوت البري (cranberry)
learn-daily-life-herbs-now = هل تتناول الآن شيئًا من هذه؟ اسأل عيادتك اليوم، وأحضر العبوة معك.
learn-daily-life-herbs-cbd = لا تحضر معك إلى كوريا منتجات كانابيديول (CBD، زيت القنب). فهذا يُعاقَب عليه من دون موافقة رسمية. ولدى الحيوانات، رفع الكانابيديول مقدار السيكلوسبورين في الدم.

## When you are ill

learn-daily-life-ill-title = عندما تمرض
learn-daily-life-ill-stomach-vomiting = تقيؤ، ومنه التقيؤ بعد الجرعة بقليل
learn-daily-life-ill-stomach-diarrhoea = إسهال
learn-daily-life-ill-stomach-drink = عدم القدرة على شرب ما يكفي
learn-daily-life-ill-stomach-note = اسأل عيادتك ماذا تفعل بشأن كبسولاتك. واسأل قبل أن تتناول جرعة مرة أخرى.
learn-daily-life-ill-pain = لا تختر حبوبًا للألم أو الحمى من تلقاء نفسك. فبعض مسكّنات الألم تُرهق الكلى أكثر عندما ينقص الماء في جسمك.
learn-daily-life-ill-more = تجد علامات أخرى في صفحتي «المخاطر وعلامات الخطر» و«بمن تتصل».

## Salt, potassium and water

learn-daily-life-salt-title = الملح والبوتاسيوم والماء
learn-daily-life-salt-trap = لا تستعمل الملح «قليل الصوديوم» (저나트륨 소금) من تلقاء نفسك. فهو غالبًا يحتوي على البوتاسيوم بدلًا من الصوديوم. والسيكلوسبورين أيضًا قد يرفع البوتاسيوم.
learn-daily-life-salt-less = يُقال إن العيادات في كوريا تنصح بطعام أقل ملحًا، لتخفيف العبء عن الكلى. اسأل عيادتك هل يناسبك هذا، وكيف تفعله.
learn-daily-life-salt-potassium = تدعو نشرة المريض السويسرية إلى عدم الإكثار من الفواكه المجففة والخضراوات ومعظم أملاح الحمية. وتدعو نشرة دوائية بريطانية إلى تجنب الإكثار من البوتاسيوم في الطعام.
learn-daily-life-salt-pills = لا تشترِ حبوب البوتاسيوم من تلقاء نفسك. وبعض مدرّات البول وبعض حبوب ضغط الدم ترفع البوتاسيوم أيضًا. اعرض هذه الأدوية على عيادتك.
learn-daily-life-salt-water = تدعو نشرة المريض السويسرية إلى شرب نحو لترين (2) في اليوم. اسأل عيادتك عن المقدار المناسب لك.

## Sun and skin care

learn-daily-life-skin-title = الشمس والعناية بالجلد
learn-daily-life-skin-sun = ابتعد عن الشمس القوية، وغطِّ جلدك. ولا تستعمل أسرّة التسمير. فخطر سرطان الجلد أعلى أثناء العلاج.
learn-daily-life-skin-light = تقول نصوص أمريكية وبريطانية وسويسرية إنه ينبغي ألا يُستعمل العلاج الضوئي للصدفية مع السيكلوسبورين. وفي اليابان تقول نشرة دوائية إنه يُستعمل بحذر. اسأل طبيبك، واقرأ صفحة «الاستعداد».
learn-daily-life-skin-moisturiser = يمكنك استعمال مرطّب بسيط. واسأل عيادتك ما الكريمات وأنواع الشامبو الأخرى التي تناسب جلدك.
learn-daily-life-skin-tar = بعض العيادات تعطي شامبو القطران. وتنص نشرات دوائية أمريكية وبريطانية على عدم استعمال قطران الفحم مع السيكلوسبورين. لا تستعمل منتجات القطران من تلقاء نفسك. اسأل أولًا.

## Teeth and vaccines

learn-daily-life-teeth-title = الأسنان واللقاحات
learn-daily-life-teeth-dentist = اذهب إلى طبيب الأسنان قبل العلاج، ثم كل 3 أشهر تقريبًا أثناءه. ونظّف أسنانك جيدًا بالفرشاة والخيط، لأن اللثة قد تتورم.
learn-daily-life-teeth-live = لا تأخذ لقاحًا حيًا أثناء العلاج. وتضيف قائمة فرنسية 3 أشهر بعد الجرعة الأخيرة.
learn-daily-life-teeth-live-kinds = من أمثلة اللقاحات الحية لقاحات الحصبة وجدري الماء والحمى الصفراء والسل (BCG)، ولقاح الإنفلونزا بالبخاخ الأنفي. وأحد أنواع لقاح الحزام الناري (الهربس النطاقي) حي أيضًا.
learn-daily-life-teeth-other = قد تحميك اللقاحات الأخرى بدرجة أقل أثناء العلاج. اسأل عيادتك عن أفضل وقت لها.

## Pregnancy, birth control and breast-feeding

learn-daily-life-pregnancy-title = الحمل ومنع الحمل والرضاعة الطبيعية
learn-daily-life-pregnancy-now = هل هناك حمل، أو احتمال حمل؟ يجب الاتصال بالعيادة اليوم والسؤال عما ينبغي فعله. يجب عدم إيقاف الدواء من دون الرجوع إلى العيادة.
learn-daily-life-pregnancy-countries = تحذّر نصوص بريطانية وكورية من الولادة المبكرة، ومن أضرار أخرى. وما تقوله النشرات الدوائية يختلف من بلد إلى آخر: اقرأ صفحة «الاستعداد».
learn-daily-life-pregnancy-pill = قد ترفع حبوب منع الحمل مقدار السيكلوسبورين في الدم. والحبوب التي تحتوي على دروسبيرينون (drospirenone) قد ترفع البوتاسيوم أيضًا. يُرجى السؤال عن وسيلة منع الحمل التي تنفع في حالتك.
learn-daily-life-pregnancy-feeding = تنص نشرة دوائية بريطانية ونشرات دوائية قديمة في اليابان على عدم الرضاعة الطبيعية أثناء العلاج. هل هناك رغبة في الإنجاب؟ يُرجى إخبار الطبيب مبكرًا.

## Driving and the journey home

learn-daily-life-travel-title = قيادة السيارة ورحلة العودة
learn-daily-life-travel-alcohol = تحتوي الكبسولات على بعض الكحول. وتذكر نشرة دوائية بريطانية لاسم تجاري واحد مقدارًا يصل إلى 525 mg في الجرعة، مثل ما في 13 mL من البيرة. والكبسولات الكورية تحتوي على الكحول أيضًا.
learn-daily-life-travel-driving = لا توجد في تلك النشرة الدوائية بيانات عن قيادة السيارة، وهي تقول إن الكحول قد يكون له أثر.
learn-daily-life-travel-driving-ask = اسأل عيادتك هل يجوز لك أن تقود السيارة. لا تقُد السيارة إذا شعرت بدوخة أو نعاس أو رعشة.
learn-daily-life-travel-home-intro = قبل أن تعود بالطائرة إلى بلدك:
learn-daily-life-travel-home-tests = حدّد موعد فحصك القادم، ومن سيجريه.
learn-daily-life-travel-home-papers = احصل على رسالة فيها تواريخك وجرعاتك ونتائج فحوصك.
learn-daily-life-travel-home-box = أبقِ الكبسولات في علبتها، في حقيبة اليد.
learn-daily-life-travel-home-customs = تحقّق هل يُسمح لك بإدخالها إلى بلدك.
learn-daily-life-travel-brand = في بلدك، اعرض العلبة الكورية على طبيبك. لا تستبدل اسمًا تجاريًا بآخر من دون طبيب: فالأنواع لا تعمل كلها بالطريقة نفسها.
learn-daily-life-travel-clock = هل يتغيّر التوقيت في رحلتك؟ اسأل عيادتك متى تتناول جرعاتك.

## Questions for the clinic

learn-daily-life-questions-pain = أي حبوب يمكنني تناولها للألم أو الحمى أو الزكام؟
learn-daily-life-questions-mine = هل بين أدويتي أو أعشابي أو مكملاتي الغذائية ما لا يتوافق مع السيكلوسبورين؟
learn-daily-life-questions-food = ما المقدار المناسب لي من الملح والبوتاسيوم والماء؟
learn-daily-life-questions-ill = ماذا أفعل بشأن كبسولاتي إذا تقيأت أو أصبت بإسهال؟
learn-daily-life-questions-vaccines = ما اللقاحات التي يمكنني أخذها الآن، وما اللقاحات التي يجب أن تنتظر؟
