### Trap: salt substitutes and potassium (potassium). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on packs.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-potassium-title = البوتاسيوم وبدائل الملح
# First use on the page: both spellings. Later only "cyclosporine".
trap-potassium-lead = يمكن أن يرفع دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) البوتاسيوم في دمك. وبعض أنواع الملح والحبوب والأطعمة ترفعه أيضًا.
trap-potassium-in-short-1 = لا تستعمل الملح «قليل الصوديوم» (저나트륨 소금) ولا حبوب البوتاسيوم من تلقاء نفسك.
trap-potassium-in-short-2 = اعرض على عيادتك كل الحبوب التي تتناولها لضغط الدم أو للقلب.
trap-potassium-in-short-3 = عند نبض بطيء أو غير منتظم، أو إغماء، اتصل بالرقم 119 الآن.

## Salt

trap-potassium-salt-title = ملح ليس ملحًا عاديًا
trap-potassium-salt-label = اقرأ ما هو مكتوب على العبوة. كلمة 칼륨 تعني البوتاسيوم، وكلمة 염화칼륨 تعني كلوريد البوتاسيوم.

## Pills

trap-potassium-pills-title = حبوب ترفع البوتاسيوم
trap-potassium-pills-water = بعض مدرّات البول تُبقي البوتاسيوم في الجسم: سبيرونولاكتون (spironolactone) وإبليرينون (eplerenone) وأميلوريد (amiloride) وتريامتيرين (triamterene). وتنص النشرة الدوائية الأمريكية على عدم استعمال هذا النوع مع السيكلوسبورين.
trap-potassium-pills-intro = هذه الأدوية أيضًا يمكن أن ترفعه:
trap-potassium-pills-pril = حبوب ضغط الدم مثل إنالابريل (enalapril) أو راميبريل (ramipril) أو لوسارتان (losartan) أو فالسارتان (valsartan)
trap-potassium-pills-birth = حبوب منع الحمل التي تحتوي على دروسبيرينون (drospirenone)
trap-potassium-pills-heparin = هيبارين (heparin)، وهو حقنة مميّعة للدم
trap-potassium-pills-now = هل تستعمل الآن أحد هذه الأدوية؟ لا توقفه من تلقاء نفسك. أخبر عيادتك، واسأل هل تحتاج إلى فحص البوتاسيوم.

## Food

trap-potassium-food-title = الطعام
trap-potassium-food-ask = اسأل عيادتك هل تحتاج إلى طعام فيه بوتاسيوم أقل.

## Signs

trap-potassium-signs-title = علامات وجود بوتاسيوم أكثر من اللازم
trap-potassium-signs-weak = ضعف في العضلات، وقد يكون معه تنميل

## Questions for the clinic

trap-potassium-questions-pills = هل بين الحبوب التي أتناولها ما يرفع البوتاسيوم؟
trap-potassium-questions-value = ما مقدار البوتاسيوم لديّ الآن، ومتى يُفحص مرة أخرى؟
