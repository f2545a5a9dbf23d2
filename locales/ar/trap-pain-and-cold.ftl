### Trap: pain and cold medicines (pain-and-cold). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on boxes.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-pain-and-cold-title = أدوية الألم والزكام
# First use on the page: both spellings. Later only "cyclosporine".
trap-pain-and-cold-lead = بعض مسكّنات الألم تُرهق الكلى مع دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin). وفي الصيدلية قد يُعرض عليك واحد منها للألم أو الحمى أو الزكام.
trap-pain-and-cold-in-short-1 = لا تختر مسكّن ألم ولا حبوبًا للزكام ولا لصقة ألم من تلقاء نفسك.
trap-pain-and-cold-in-short-2 = قل إنك تتناول السيكلوسبورين، واعرض كل علبة.

## Pain killers

trap-pain-and-cold-killers-title = مسكّنات الألم
trap-pain-and-cold-killers-intro = ابحث عن هذه الأسماء على العلب الكورية:
trap-pain-and-cold-killers-ibuprofen = إيبوبروفين (ibuprofen، 이부프로펜)، ديكسيبوبروفين (dexibuprofen، 덱시부프로펜)
trap-pain-and-cold-killers-naproxen = نابروكسين (naproxen، 나프록센)، لوكسوبروفين (loxoprofen، 록소프로펜)
trap-pain-and-cold-killers-ketoprofen = كيتوبروفين (ketoprofen، 케토프로펜)، ديكلوفيناك (diclofenac، 디클로페낙)
trap-pain-and-cold-killers-aspirin = الأسبرين (aspirin، 아스피린) المستعمل للألم
trap-pain-and-cold-killers-metamizole = ميتاميزول (metamizole)، وهو مسكّن ألم في بعض البلدان، يمكن أن يُضعف مفعول السيكلوسبورين.
trap-pain-and-cold-killers-now = هل أعطاك طبيب أحد هذه الأدوية؟ لا توقفه من تلقاء نفسك. اسأل عيادتك اليوم.

## Colds and plasters

trap-pain-and-cold-colds-title = الزكام والحمى ولصقات الألم
trap-pain-and-cold-colds-cold = يمكن أن تحتوي حبة واحدة للزكام على دواءين أو ثلاثة. وقد يكون أحدها مسكّن ألم. اسأل عيادتك قبل أن تتناولها.
trap-pain-and-cold-colds-plaster = يمكن أن تحتوي لصقات الألم (파스) على مسكّن ألم مثل كيتوبروفين (ketoprofen). ويدخل منه عبر الجلد مقدار أقل. ومع ذلك، اسأل عيادتك أولًا.

## Paracetamol

trap-pain-and-cold-paracetamol-title = الباراسيتامول
trap-pain-and-cold-paracetamol-lists = الباراسيتامول (paracetamol) يُسمى أيضًا أسيتامينوفين (acetaminophen، 아세트아미노펜). لم نجد شيئًا عنه مع السيكلوسبورين في قائمتين: قائمة فرنسية من عام 2020، وقائمة كورية من عام 2026 بالأدوية التي يُمنع الجمع بينها.
trap-pain-and-cold-paracetamol-ask = هذا لا يعني أنه مناسب لك. لا يذكر أي نص قرأناه أنه الاختيار الصحيح. اسأل عيادتك هل يمكنك تناوله، وبأي مقدار.

## At the pharmacy

trap-pain-and-cold-pharmacy-title = في الصيدلية
trap-pain-and-cold-pharmacy-intro = قبل أن تشتري:
trap-pain-and-cold-pharmacy-say = قل إنك تتناول السيكلوسبورين، أو اعرض الجملة الكورية المكتوبة أدناه.
trap-pain-and-cold-pharmacy-show = اعرض علب كل ما تتناوله.
trap-pain-and-cold-pharmacy-ask = اسأل عما تحتوي عليه الحبة أو المشروب أو اللصقة.
trap-pain-and-cold-pharmacy-call = عند الشك، اتصل بعيادتك قبل أن تتناول الدواء.
trap-pain-and-cold-pharmacy-caption = جملتان تعرضهما
trap-pain-and-cold-pharmacy-nsaid = هل يحتوي هذا على مسكّن ألم (NSAID)؟
# Keep it in Korean in every language.
trap-pain-and-cold-pharmacy-nsaid-korean = 소염진통제가 들어 있나요?
# How a reader of your language would say the Korean line. Use your own script if that helps.
trap-pain-and-cold-pharmacy-nsaid-sounds = سو-يوم-جين-تونغ-جيه-غا دو-رو إين-نا-يو

## Questions for the clinic

trap-pain-and-cold-questions-plaster = هل يمكنني استعمال لصقات الألم أو الجل المسكّن للألم؟
