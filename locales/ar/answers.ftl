### What an answer about a medicine, food, herb, vaccine or therapy says.
### Which message belongs to which row is in src/catalog/data/substances.csv.

# The level: a word above, and the answer in one line.
answer-level-known = مشكلة معروفة
answer-level-watch = أثر صغير أو غير مُثبت
answer-level-nothing-listed = بحثنا عنه
answer-level-not-covered = لا نعرف
answer-title-avoid = تجنَّب هذا. اسأل عيادتك أولًا.
answer-title-ask-first = اسأل عيادتك أولًا.
answer-title-watch = انتبه للأمر. أخبر عيادتك.
answer-title-nothing-listed = لا توجد مشكلة مذكورة. عند الشك، اسأل.
answer-title-not-covered = غير موجود في قائمتنا. اسأل قبل أن تتناوله.

# The same as a short tag.
answer-tag-avoid = تجنَّب هذا، واسأل أولًا
answer-tag-ask-first = اسأل أولًا
answer-tag-watch = انتبه للأمر
answer-tag-nothing-listed = لا توجد مشكلة مذكورة
answer-tag-not-covered = غير موجود في قائمتنا، اسأل

# The effect in a few words.
answer-effect-kidney-risk = هذا يمكن أن يُرهق كليتيك
answer-effect-raises-cyclosporine = هذا يمكن أن يرفع مقدار السيكلوسبورين في دمك
answer-effect-lowers-cyclosporine = هذا يمكن أن يخفض مقدار السيكلوسبورين في دمك
answer-effect-immune-risk = يتعلق بدفاع جسمك
answer-effect-potassium-risk = هذا يمكن أن يرفع البوتاسيوم في دمك
answer-effect-cyclosporine-raises-it = السيكلوسبورين يمكن أن يجعل مفعول هذا أقوى
answer-effect-skin-cancer-risk = هذا يمكن أن يزيد خطر سرطان الجلد
answer-effect-other = هذا قد لا يتوافق مع السيكلوسبورين

# What can happen: by effect, and where something special is to be said.
answer-happens-kidney-risk = كل من هذا والسيكلوسبورين يمكن أن يُرهق كليتيك. وإذا اجتمعا، يكون خطر الضرر أعلى.
answer-happens-raises-cyclosporine = هذا يمكن أن يرفع مقدار السيكلوسبورين في دمك. وإذا زاد أكثر من اللازم، فيمكن أن يضر كليتيك.
answer-happens-raises-a-lot = هذا يمكن أن يرفع مقدار السيكلوسبورين في دمك كثيرًا. وذلك يمكن أن يضر كليتيك بسرعة.
answer-happens-lowers-cyclosporine = هذا يمكن أن يخفض مقدار السيكلوسبورين في دمك. وعندها قد تسوء حالة جلدك.
answer-happens-immune-risk = كل من هذا والسيكلوسبورين يُضعف مناعة جسمك. وتصبح العدوى الشديدة وبعض أنواع السرطان أكثر احتمالًا.
answer-happens-potassium-risk = كل من هذا والسيكلوسبورين يمكن أن يرفع البوتاسيوم، وهو ملح في دمك. وإذا زاد أكثر من اللازم، فيمكن أن يضطرب عمل قلبك.
answer-happens-cyclosporine-raises-it = السيكلوسبورين يمكن أن يرفع مقدار هذا الدواء في دمك. ويمكن أن تشتد الآثار الجانبية لهذا الدواء.
answer-happens-skin-cancer-risk = مع السيكلوسبورين، هذا يزيد خطر سرطان الجلد.
answer-happens-other = هذا قد يغيّر مقدار السيكلوسبورين في دمك.
answer-happens-live-vaccine = اللقاح الحي يمكن أن يصيبك بالمرض عندما تكون مناعة جسمك ضعيفة.
answer-happens-muscles = السيكلوسبورين يمكن أن يرفع مقدار هذا الدواء في دمك. وذلك يمكن أن يضر عضلاتك ضررًا شديدًا.
answer-happens-vaccine-protects-less = هذا اللقاح ليس حيًا. وقد يحميك بدرجة أقل أثناء تناول السيكلوسبورين.
answer-happens-bleeding = السيكلوسبورين يمكن أن يرفع مقدار هذا الدواء المميّع للدم في دمك. وقد تنزف أكثر.
answer-happens-gout = هذا الدواء والسيكلوسبورين معًا يمكن أن يرفعا الكرياتينين وحمض اليوريك في دمك. وذلك يمكن أن يثير النقرس، وهو ألم مفاجئ في أحد المفاصل.
answer-happens-gums = كل من هذا الدواء والسيكلوسبورين يمكن أن يجعل لثتك تكبر وتتورم.
answer-happens-both-rise = هذا الدواء والسيكلوسبورين يمكن أن يرفع كل منهما مقدار الآخر في دمك. وذلك يمكن أن يضر قلبك وكليتيك.
answer-happens-birth-control = هذا قد يرفع مقدار السيكلوسبورين في الدم. ومع ذلك تبقى هناك حاجة إلى وسيلة فعّالة لمنع الحمل.
answer-happens-steroid = السيكلوسبورين يمكن أن يجعل مفعول هذا الكورتيزون أقوى. وكلاهما يُضعف مناعة جسمك.
answer-happens-colchicine = هذا الدواء يمكن أن يتراكم في جسمك بسبب السيكلوسبورين. وعندها يمكن أن يضر عضلاتك وأعصابك ودمك.
answer-happens-virus = القائمة الكورية الرسمية تمنع استعمال هذين الدواءين معًا. وقد يتوقف مفعول هذا الدواء ضد الفيروس.
answer-happens-bosentan = هذا الدواء يخفض مقدار السيكلوسبورين في دمك. والسيكلوسبورين يرفع مقدار هذا الدواء كثيرًا، إلى حد يمكن أن يضر كبدك.
answer-happens-heart = هذا الدواء يمكن أن يتراكم في جسمك بسبب السيكلوسبورين. وعندها يمكن أن يضطرب عمل قلبك.
answer-happens-low-sugar = السيكلوسبورين يمكن أن يرفع مقدار هذا الدواء في دمك إلى الضعف. ويمكن أن ينخفض سكر دمك أكثر من اللازم.
answer-happens-methotrexate = للصدفية، تنص النشرة الدوائية الأمريكية على عدم تناول الدواءين في الوقت نفسه. فمعًا يمكن أن يضرا كليتيك ويُضعفا مناعة جسمك.
answer-happens-liver = السيكلوسبورين يمكن أن يرفع مقدار هذا الدواء في دمك. وذلك يمكن أن يُرهق كبدك.
answer-happens-sleepy = قد يستمر النعاس لديك مدة أطول أثناء تناول السيكلوسبورين.
answer-happens-aspirin = هذا الدواء، بالمقادير المستعملة للألم، يمكن أن يُرهق كليتيك، مثل مسكّنات الألم الأخرى من هذا النوع.
answer-happens-trimethoprim = هذا الدواء يمكن أن يرفع الكرياتينين والبوتاسيوم في دمك. وقد يخفض أيضًا مقدار السيكلوسبورين.
answer-happens-contrast-dye = كل من الصبغة والسيكلوسبورين يمكن أن يُرهق كليتيك.
answer-happens-blood-cells = هذا الدواء والسيكلوسبورين معًا يمكن أن يضرا خلايا دمك.
answer-happens-blood-fats = كل من هذا الدواء والسيكلوسبورين يمكن أن يرفع الدهون في دمك.
answer-happens-grapefruit-relatives = تحتوي هذه الفواكه على النوع نفسه من المواد الموجودة في الجريب فروت. ولم نجد أي دراسة على البشر.
answer-happens-seville-orange = في دراسة واحدة لم يتغيّر مقدار السيكلوسبورين. لكن هذه الفاكهة تحتوي على النوع نفسه من المواد الموجودة في الجريب فروت.
answer-happens-suggested = أُشير إلى احتمال وجود أثر، لكنه لم يثبت.
answer-happens-sister-drug = سبق أن رفع هذا مقدار دواء قريب من السيكلوسبورين. ولم يُثبت أحد ذلك للسيكلوسبورين نفسه.
answer-happens-star-fruit = الإكثار من هذه الفاكهة يمكن وحده أن يضر الكلى، حتى لدى الأصحاء.
answer-happens-natural-statin = يحتوي هذا على ستاتين (statin) طبيعي. ومع السيكلوسبورين سبق أن أضرّ بالعضلات ضررًا شديدًا.
answer-happens-omija = هناك نبات قريب جدًا من هذا النبات يرفع مقدار السيكلوسبورين كثيرًا. أما هذا النبات نفسه فلم يُختبر مع السيكلوسبورين.
answer-happens-echinacea = هذا قد يغيّر مقدار السيكلوسبورين في دمك. وهو يُباع لتقوية المناعة التي يهدّئها علاجك.
answer-happens-ginseng = لدى الحيوانات لم يغيّر هذا مقدار السيكلوسبورين. لكنه يُباع لتقوية المناعة التي يهدّئها علاجك.
answer-happens-turmeric = سبق أن غيّر هذا مقدار أدوية قريبة من السيكلوسبورين: ارتفع لدى شخص واحد، وانخفض لدى الحيوانات.
answer-happens-green-tea = لدى الجرذان، رفعت كميات صغيرة مقدار السيكلوسبورين، وخفضته كمية كبيرة. أما الشاي الأخضر العادي فلم يُدرس.
answer-happens-garlic = لدى البشر خفض هذا إلى النصف مقدار دواء لفيروس نقص المناعة البشرية (HIV) في الدم. أما مع السيكلوسبورين فلم يُختبر.
answer-happens-own-medicine = هذا هو السيكلوسبورين نفسه، دواء علاجك. الأسماء التجارية ليست متطابقة، وتناول اثنين منها معًا يعني كمية أكبر من اللازم.
answer-happens-danshen = لدى البشر خفض هذا مقدار دواء ينقله الجسم كما ينقل السيكلوسبورين. أما مع السيكلوسبورين فلم يُختبر.

# What to do: by kind and level, and where something special is to be said.
answer-do-drug-avoid = تحدث مع طبيبك قبل أن تتناول الدواءين معًا.
answer-do-drug-ask-first = أخبر طبيب الجلدية عن هذا الدواء قبل أول جرعة لك من السيكلوسبورين. هل تتناول الدواءين معًا الآن؟ أخبره اليوم.
answer-do-drug-watch = أخبر عيادتك أنك تتناول هذا الدواء. ويمكنها أن تفحص دمك مرات أكثر إذا احتجت إلى ذلك.
answer-do-food-avoid = لا تأكل هذا ولا تشربه طوال مدة تناول السيكلوسبورين.
answer-do-food-watch = اسأل عيادتك قبل أن تتناول الكثير منه.
answer-do-herb-avoid = لا تبدأ باستعماله ما دمت تتناول السيكلوسبورين. إذا كنت تستعمله الآن، فاتصل بعيادتك اليوم.
answer-do-herb-ask-first = اسأل عيادتك أو صيدليًا قبل أن تستعمله. وأحضر العبوة معك.
answer-do-herb-watch = اسأل عيادتك أو صيدليًا قبل أن تستعمله، وأحضر العبوة.
answer-do-vaccine-avoid = لا تأخذ هذا اللقاح أثناء العلاج. اسأل طبيبك كم من الوقت يجب أن تنتظر بعد جرعتك الأخيرة من السيكلوسبورين.
answer-do-vaccine-watch = اسأل عيادتك عن أفضل وقت لأخذ هذا اللقاح.
answer-do-procedure-avoid = أخبر كل عيادة أنك تتناول السيكلوسبورين. واسأل طبيب الجلدية قبل أن تتلقى هذا العلاج.
answer-do-ask-with-pack = اسأل عيادتك أو صيدليًا قبل أن تتناوله. وأحضر العبوة معك.
answer-do-pain = اسأل عيادتك أي مسكّن ألم يناسبك.
answer-do-doctor-plans = طبيبك هو الذي يخطط متى ينتهي أحد الدواءين ومتى يبدأ الآخر. لا تبدأ أيًّا منهما ولا توقفه ولا تجمع بينهما من تلقاء نفسك.
answer-do-tell-staff = أخبر الطاقم الطبي أنك تتناول السيكلوسبورين، قبل أن يعطيك هذا الدواء.
answer-do-not-alone = لا تستعمل هذا من تلقاء نفسك طوال مدة تناول السيكلوسبورين. اسأل طبيب الجلدية أولًا.
answer-do-not-a-lot = اسأل عيادتك قبل أن تأكله أو تشربه.
answer-do-covid-pills = إذا عُرضت عليك حبوب لعلاج كوفيد-19، فقل قبل الحبة الأولى إنك تتناول السيكلوسبورين.
answer-do-scan-team = قبل أي تصوير طبي بالصبغة، أخبر فريق التصوير أنك تتناول السيكلوسبورين.
answer-do-potassium-food = تناوَل كميات عادية. واسأل عيادتك هل تحتاج إلى نظام غذائي قليل البوتاسيوم.
answer-do-sunbed = لا تستعمل أسرّة التسمير طوال مدة تناول السيكلوسبورين.
answer-do-own-medicine = التزم بالاسم التجاري الذي أعطتك إياه عيادتك. لا تبدّله ولا تضف إليه غيره من تلقاء نفسك. هل لديك علبتان مختلفتان؟ اسأل عيادتك قبل الجرعة التالية.
answer-do-sun = غطِّ جلدك، واستعمل واقيًا من الشمس، وابقَ في الظل.
answer-do-small-amounts = اسأل عيادتك قبل أن تتناول أكثر من كمية قليلة.
answer-do-against-the-law = لا تستعمل هذا طوال مدة تناول السيكلوسبورين. وهو في كوريا مخالف للقانون أيضًا.

# Said by how a person comes to it, whatever else is said.
answer-do-not-stop = إذا كان طبيب قد أعطاك إياه، فلا توقفه من تلقاء نفسك. تحدث مع طبيبك أولًا.
answer-ask-before = إذا اخترته بنفسك، فلا تتناوله ولا تستعمله قبل أن تسأل عيادتك.
answer-ask-before-given = لا تتلقَّ هذا قبل أن تسأل عيادتك.
answer-nothing-listed-means = القوائم المذكورة أدناه لا تذكر أي مشكلة مع السيكلوسبورين. وهذا لا يثبت أنه لا توجد مشكلة.
answer-nothing-listed-do = اسأل عيادتك أو صيدليًا أي مسكّن ألم يناسبك، وبأي مقدار.
answer-not-covered-means = لم يفحص أحد هذا من أجل قائمتنا. قد تكون هناك مشكلة، وقد لا تكون. ولا نستطيع أن نجيبك عن ذلك.
answer-not-covered-do = اسأل عيادتك أو صيدليًا قبل أن تتناوله.

# How far the knowledge goes.
answer-basis-class = لم يُدرس هذا مع السيكلوسبورين نفسه. ويستند الجواب إلى أشياء أخرى من النوع نفسه.
answer-basis-relative = لم يُدرس هذا مع السيكلوسبورين نفسه. ويستند الجواب إلى أدوية أخرى أو إلى نبات قريب.
answer-basis-laboratory = دُرس هذا لدى الحيوانات أو في أنبوب الاختبار فقط، وليس لدى أشخاص يتناولون السيكلوسبورين.
answer-basis-no-study = لم نجد أي دراسة عن هذا مع السيكلوسبورين.

# What a source says of the two together.
answer-verdict-contraindicated = يُمنع الجمع بينهما
answer-verdict-banned = دواءان يُمنع الجمع بينهما
answer-verdict-avoid = تجنُّب الجمع بينهما
answer-verdict-not-recommended = لا يُنصح بالجمع بينهما
answer-verdict-precaution = لا يُجمع بينهما إلا بحذر
answer-verdict-consider = أمر يؤخذ في الحسبان
answer-verdict-named = مذكور بالاسم
answer-verdict-measured = قياس لدى البشر
answer-verdict-laboratory = حيوانات أو أنبوب اختبار فقط
answer-verdict-live = لقاح حي
answer-verdict-not-listed = غير مذكور في القائمة
answer-sources-differ = المصادر لا تقول الشيء نفسه. اسأل طبيبك عما ينطبق عليك.
