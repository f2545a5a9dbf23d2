### Items of the checklist: a short name, and in one sentence why (-why).
### Screening items are questions: "yes" must always be the answer that the doctor has to know. Keep it that way, and do not use "not" in the question.

## Before you travel

checklist-item-medicine-list = قائمة بكل ما تتناوله
checklist-item-medicine-list-why = تحتاج العيادة إلى القائمة كاملة، فاكتبها في صفحة «الأدوية»، وأول اسم يُعلِّم هذا البند.
checklist-item-medicines-letter = رسالة عن أمراضك وأدويتك
checklist-item-medicines-letter-why = رسالة من طبيبك في بلدك تخبر العيادة بما تتناوله وبالعلاجات التي تلقيتها.
checklist-item-bring-boxes = علب كل ما تتناوله
checklist-item-bring-boxes-why = تقرأ العيادة على العلبة ما يحتوي عليه الدواء، حتى عندما تحتوي حبة واحدة على دواءين أو ثلاثة.
checklist-item-brand-names = الاسم التجاري في بلدك والاسم التجاري في كوريا
checklist-item-brand-names-why = الأسماء التجارية مختلفة وليست كلها معتمدة للصدفية في كوريا، فاكتب الاسمين معًا.
checklist-item-who-to-call = أرقام الاتصال محفوظة في هاتفك
checklist-item-who-to-call-why = احفظ رقم عيادتك والرقم 119، وتعلّم كيف تطلب مترجمًا.
checklist-item-insurance-contact = أوراق التأمين واسم شخص يمكن الاتصال به في الطوارئ
checklist-item-insurance-contact-why = في الحالة الطارئة يحتاج المستشفى إلى معرفة من يدفع وبمن يتصل.
checklist-item-test-plan = خطة الفحوص المكتوبة من العيادة
checklist-item-test-plan-why = تكون الفحوص كل أسبوعين (2) تقريبًا خلال أول 3 أشهر، فخطط لسفرك حسب مواعيدها.

## Tests before the first dose

checklist-item-creatinine-1 = الكرياتينين، المرة الأولى
checklist-item-creatinine-1-why = هذا الفحص للكلى يعطي نصف قيمتك الأساسية الخاصة بك.
checklist-item-creatinine-2 = الكرياتينين، المرة الثانية
checklist-item-creatinine-2-why = قيمة واحدة وحدها قد تضلّل، ولذلك تُقارَن القيم اللاحقة بقيمتين أوليين.
checklist-item-blood-pressure-1 = ضغط الدم، المرة الأولى
checklist-item-blood-pressure-1-why = ارتفاع ضغط الدم الذي ليس تحت السيطرة سبب لعدم استعمال السيكلوسبورين للصدفية.
checklist-item-blood-pressure-2 = ضغط الدم، المرة الثانية
checklist-item-blood-pressure-2-why = تطلب النشرات الدوائية قياسين على الأقل قبل الجرعة الأولى.
checklist-item-urea = اليوريا (BUN)
checklist-item-urea-why = هذه طريقة ثانية لمعرفة كيف تعمل كليتاك.
checklist-item-blood-count = تعداد الدم الكامل (CBC)
checklist-item-blood-count-why = يعدّ الخلايا الحمراء والخلايا البيضاء والصفائح الدموية قبل العلاج.
checklist-item-potassium = البوتاسيوم
checklist-item-potassium-why = يمكن أن يرفع السيكلوسبورين هذا الملح في الدم.
checklist-item-magnesium = المغنيسيوم
checklist-item-magnesium-why = يمكن أن يخفض السيكلوسبورين هذا المعدن في الدم.
checklist-item-uric-acid = حمض اليوريك
checklist-item-uric-acid-why = تطلب النشرات الدوائية هذه القيمة الأولى، حتى يمكن رؤية أي تغيّر لاحقًا.
checklist-item-blood-fats = دهون الدم (الكوليسترول والدهون الثلاثية)
checklist-item-blood-fats-why = يمكن أن يرفع السيكلوسبورين دهون الدم، ولذلك تُفحص قبل العلاج وبعد شهر واحد (1).
checklist-item-liver-tests = فحوص وظائف الكبد
checklist-item-liver-tests-why = يمكن أن يؤثر السيكلوسبورين سلبًا في الكبد، ولذلك تحتاج العيادة إلى قيمة أولى.
checklist-item-blood-sugar = سكر الدم
checklist-item-blood-sugar-why = تقيسه بعض العيادات ضمن أول تحليل للدم.
checklist-item-urine-test = تحليل البول
checklist-item-urine-test-why = تطلبه الأدلة الإرشادية الطبية قبل العلاج.
checklist-item-weight = وزن الجسم
checklist-item-weight-why = يحسب طبيبك الجرعة حسب وزنك.
checklist-item-skin-check = فحص الجلد من الرأس إلى القدم
checklist-item-skin-check-why = خطر سرطان الجلد أعلى مع السيكلوسبورين، ولذلك يبحث الطبيب أولًا عن البقع غير المألوفة.
checklist-item-hepatitis-b-c = فحص التهاب الكبد B وC
checklist-item-hepatitis-b-c-why = قد تنشط عدوى كامنة في الكبد عندما تهدأ مناعتك.
checklist-item-hiv-test = فحص فيروس نقص المناعة البشرية (HIV)
checklist-item-hiv-test-why = يطلبه دليل إرشادي طبي، خصوصًا لمن هم عرضة للإصابة.
checklist-item-chickenpox-immunity = المناعة ضد جدري الماء
checklist-item-chickenpox-immunity-why = إذا لم تُصب بجدري الماء من قبل، فقد يفكر الطبيب في لقاح قبل الجرعة الأولى بوقت كافٍ.
checklist-item-tb-test = فحص السل (الدرن)
checklist-item-tb-test-why = يمكن أن يكمن السل في الجسم وينشط عندما تهدأ مناعتك.
checklist-item-pregnancy-test = اختبار الحمل
checklist-item-pregnancy-test-why = يُرجى سؤال العيادة هل ينطبق هذا الاختبار عليك.
checklist-item-cervical-screening = فحص دوري لعنق الرحم لم يفت موعده
checklist-item-cervical-screening-why = إذا كان لديك عنق رحم، فالطبيب يريد أن يعرف أن فحصه الدوري لم يفت موعده.
checklist-item-dentist = زيارة طبيب الأسنان
checklist-item-dentist-why = قد تتورم اللثة أثناء العلاج، ولذلك تُفحص الأسنان واللثة قبله.

## Questions about you

checklist-item-allergy = هل سبق أن حدث لديك رد فعل سيئ تجاه السيكلوسبورين، أو هل يجب عليك تجنب الكحول أو الجيلاتين أو زيت الخروع أو زيت الذرة؟
checklist-item-allergy-why = قد تحتوي الكبسولات على هذه المواد، والحساسية سبب لعدم تناولها.
checklist-item-kidney-problem = هل سبق أن كانت لديك مشكلة في الكلى؟
checklist-item-kidney-problem-why = للصدفية، تنص النشرات الدوائية على عدم استعمال السيكلوسبورين إذا كانت الكلى لا تعمل جيدًا.
checklist-item-high-blood-pressure = هل سبق أن كان لديك ارتفاع في ضغط الدم؟
checklist-item-high-blood-pressure-why = يمكن أن يرفع السيكلوسبورين ضغط الدم، ويجب أن يكون الضغط تحت السيطرة أولًا.
checklist-item-cancer = هل سبق أن أُصبت بالسرطان، ومنه سرطان الجلد؟
checklist-item-cancer-why = قد يكون السرطان سببًا لعدم استعمال السيكلوسبورين للصدفية.
checklist-item-changing-spot = هل لديك بقعة تتغير، أو جرح يبقى مفتوحًا؟
checklist-item-changing-spot-why = البقعة التي لا تشبه الصدفية قد تحتاج أولًا إلى أخذ عينة صغيرة من الجلد.
checklist-item-light-therapy = هل سبق أن تلقيت علاجًا ضوئيًا (PUVA أو UVB) أو علاجًا إشعاعيًا، أو هل هو مخطط لك؟
checklist-item-light-therapy-why = مع السيكلوسبورين، وكذلك إذا كان في سنوات سابقة، يزيد هذا العلاج خطر سرطان الجلد.
checklist-item-immune-medicines = هل سبق أن تناولت الميثوتريكسات (methotrexate) أو دواءً آخر مثبطًا للمناعة؟
checklist-item-immune-medicines-why = تنص النشرة الدوائية الأمريكية على عدم تناول هذه الأدوية في الوقت نفسه، والاستعمال السابق مهم أيضًا.
checklist-item-coal-tar = هل سبق أن استعملت قطران الفحم على الجلد أو الشعر؟
checklist-item-coal-tar-why = تنص نشرات دوائية أمريكية وبريطانية على عدم استعمال قطران الفحم مع السيكلوسبورين، والاستعمال السابق مهم أيضًا.
checklist-item-infection-now = هل لديك الآن حمى أو سعال أو عدوى أخرى؟
checklist-item-infection-now-why = يجب أن تكون العدوى تحت السيطرة قبل الجرعة الأولى.
checklist-item-tuberculosis = هل سبق أن أُصبت بالسل (الدرن)، أو خالطت عن قرب شخصًا مصابًا به؟
checklist-item-tuberculosis-why = يمكن أن يكمن السل في الجسم، ولذلك قد يطلب الطبيب تحليل دم وأشعة سينية على الصدر.
checklist-item-liver-hepatitis = هل سبق أن كانت لديك مشكلة في الكبد، أو التهاب الكبد B أو C؟
checklist-item-liver-hepatitis-why = يحتاج الطبيب إلى أن يعرف، لأن التهاب الكبد قد ينشط من جديد ولأن الكبد يُفحص أثناء العلاج.
checklist-item-weak-defences = هل لديك فيروس نقص المناعة البشرية (HIV)، أو سبب آخر لضعف جهاز المناعة؟
checklist-item-weak-defences-why = النشرة الدوائية الأمريكية مخصصة لمن ليس لديهم ضعف في جهاز المناعة.
checklist-item-chickenpox-risk = هل يمكن حتى الآن أن تُصاب بجدري الماء (من دون إصابة سابقة ومن دون لقاح سابق)؟
checklist-item-chickenpox-risk-why = قد يفكر الطبيب في اللقاح، ويجب أن يُعطى قبل العلاج بوقت كافٍ.
checklist-item-vaccines = هل أخذت لقاحًا مؤخرًا، أو هل هناك لقاح مخطط له؟
checklist-item-vaccines-why = اللقاحات الحية لا تتوافق مع السيكلوسبورين.
checklist-item-potassium-gout-fats = هل سبق أن كان لديك النقرس أو ارتفاع البوتاسيوم أو ارتفاع دهون الدم؟
checklist-item-potassium-gout-fats-why = تطلب منك نشرات المرضى إخبار الطبيب، لأن هذه القيم قد تتغير أثناء العلاج.
checklist-item-pregnancy = هل هناك حمل، أو احتمال حمل، أو رغبة في الإنجاب قريبًا؟
checklist-item-pregnancy-why = يجب أن يوازن الطبيب معك مبكرًا بين الفائدة والخطر.
checklist-item-breast-feeding = هل هناك رضاعة طبيعية حاليًا؟
checklist-item-breast-feeding-why = تنص نشرة دوائية بريطانية على عدم الرضاعة الطبيعية أثناء العلاج.
checklist-item-age = هل عمرك 65 سنة أو أكثر، أو أقل من 18 سنة؟
checklist-item-age-why = تكون متابعة كبار السن أدق، والنشرة الدوائية الأمريكية للبالغين فقط.
checklist-item-gums-teeth = هل لديك لثة مؤلمة، أو أسنان تحتاج إلى علاج؟
checklist-item-gums-teeth-why = قد تتورم اللثة أثناء العلاج، ولذلك تأتي العناية بها أولًا.
checklist-item-medicines-now = هل تتناول أو تستعمل أي دواء الآن، ومن ذلك مسكّنات الألم أو اللصقات أو الكريمات؟
checklist-item-medicines-now-why = أدوية كثيرة لا تتوافق مع السيكلوسبورين، ولذلك يحتاج الطبيب إلى القائمة الكاملة.
checklist-item-herbs-supplements = هل تتناول أعشابًا أو أدوية عشبية كورية أو مكملات غذائية؟
checklist-item-herbs-supplements-why = بعض النباتات تغيّر مقدار الدواء في دمك، مثل نبتة سانت جون (عشبة القديس يوحنا).
checklist-item-hard-to-attend = هل يمكن أن يصعب عليك الحضور إلى كل فحص؟
checklist-item-hard-to-attend-why = يحتاج هذا الدواء إلى فحوص منتظمة منذ الأسابيع الأولى.

## What the clinic explains to you

checklist-item-explained-two-doses = كيف ومتى تتناوله
checklist-item-explained-two-doses-why = تصف النشرات الدوائية جرعتين في اليوم، وطبيبك يكتب لك جرعتيك.
checklist-item-explained-swallow-store = كيف تبتلع الكبسولات وتحفظها
checklist-item-explained-swallow-store-why = تُبتلع الكبسولات كاملة وتبقى في غلافها المعدني حتى وقت الجرعة.
checklist-item-explained-missed-dose = ماذا تفعل بعد جرعة منسية
checklist-item-explained-missed-dose-why = جرعتان في وقت واحد ليستا صوابًا أبدًا، والعيادة تخبرك بما هو صواب.
checklist-item-explained-food = الجريب فروت وأطعمة أخرى يجب تجنبها
checklist-item-explained-food-why = الجريب فروت وعصيره قد يرفعان الدواء في دمك أكثر من اللازم.
checklist-item-explained-new-medicines = مسكّنات الألم والأدوية الجديدة
checklist-item-explained-new-medicines-why = بعض مسكّنات الألم تُرهق الكلى، فمن المهم أن تعرف أيها يمكنك تناوله.
checklist-item-explained-vaccines = اللقاحات أثناء العلاج وبعده
checklist-item-explained-vaccines-why = يجب أن تنتظر اللقاحات الحية، ويمكن للعيادة أن تخبرك كم من الوقت.
checklist-item-explained-light-tar-sun = العلاج الضوئي والقطران والشمس
checklist-item-explained-light-tar-sun-why = تختلف المصادر بشأن العلاج الضوئي، فاحصل على جواب طبيبك في حالتك أنت.
checklist-item-explained-test-dates = خطة الفحوص مع المواعيد
checklist-item-explained-test-dates-why = قد لا تشعر بشيء عندما تتغير حالة الكلى أو ضغط الدم، والفحوص تُظهر ذلك مبكرًا.
checklist-item-explained-warning-signs = علامات الخطر وبمن تتصل
checklist-item-explained-warning-signs-why = من المهم أن تعرف ما يستدعي الرقم 119، وما يستدعي الاتصال بالعيادة اليوم.
checklist-item-explained-what-follows = اليوم الأخير المخطط له، وما يأتي بعده
checklist-item-explained-what-follows-why = تعود الصدفية عادةً بعد الجرعة الأخيرة، ولذلك تُخطَّط الخطوة التالية مبكرًا.
checklist-item-explained-birth-control = منع الحمل وخطط الإنجاب
checklist-item-explained-birth-control-why = قد ترفع حبوب منع الحمل مقدار الدواء في الدم، فيُرجى السؤال عن الوسيلة المناسبة.
