### Trap: grapefruit and its relatives (grapefruit). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on menus and bottles.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-grapefruit-title = الجريب فروت والفواكه القريبة منه
# First use on the page: both spellings. Later only "cyclosporine".
trap-grapefruit-lead = يمكن أن يرفع الجريب فروت مقدار دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) في دمك. هذه الصفحة تبيّن كيف تتعرف عليه في كوريا، وماذا تفعل إذا تناولت منه شيئًا.
trap-grapefruit-in-short-2 = ابحث عن كلمة 자몽 (جامونغ، jamong) في قوائم الطعام والشراب وعلى الزجاجات، في أي موضع من الاسم.
trap-grapefruit-in-short-3 = هل تناولت منه شيئًا بالفعل؟ اتصل بعيادتك اليوم.

## What it does

trap-grapefruit-does-title = ماذا يفعل الجريب فروت
trap-grapefruit-does-label = تنص النشرة الدوائية الأمريكية على عدم أكل الجريب فروت وعدم شرب عصيره أثناء العلاج.
trap-grapefruit-does-hours = هل يفيد أن تترك بضع ساعات بين الفاكهة والجرعة؟ لم نقرأ أن ذلك يفيد. لا تجرّب ذلك. اسأل عيادتك.

## Words on menus and bottles

trap-grapefruit-menu-title = في قوائم الطعام والشراب وعلى الزجاجات
trap-grapefruit-menu-state = اعرض هذه الكلمات في المتجر. لم يراجعها بعد شخص لغته الأم هي الكورية.
trap-grapefruit-menu-caption = الكلمات الكورية للجريب فروت والفواكه القريبة منه
# Each word cell: the Korean word, and in brackets how a reader of your language would say it. In Korean the Korean word is enough.
trap-grapefruit-menu-word = بالكورية
trap-grapefruit-menu-meaning = ما هو
trap-grapefruit-menu-fruit = 자몽 (جامونغ)
trap-grapefruit-menu-fruit-meaning = جريب فروت (ليمون هندي)
trap-grapefruit-menu-juice = 자몽주스 (جامونغ-جوسو)
trap-grapefruit-menu-juice-meaning = عصير الجريب فروت
trap-grapefruit-menu-ade = 자몽에이드 (جامونغ-إيدو)
trap-grapefruit-menu-ade-meaning = مشروب «آيد» (ade) بالجريب فروت
trap-grapefruit-menu-tea = 자몽차 (جامونغ-تشا)
trap-grapefruit-menu-tea-meaning = شاي الجريب فروت
trap-grapefruit-menu-syrup = 자몽청 (جامونغ-تشونغ)
trap-grapefruit-menu-syrup-meaning = شراب مركّز من الجريب فروت
trap-grapefruit-menu-loan = 그레이프프루트 (كو-ري-إي-بو-بو-رو-تو)
trap-grapefruit-menu-loan-meaning = جريب فروت
trap-grapefruit-menu-pomelo = 포멜로 (بوميلو)، 왕귤 (وانغ-غيول)، 문단 (موندان)
trap-grapefruit-menu-pomelo-meaning = البوملي (البوميلو)، أو نوع من البوملي
trap-grapefruit-menu-yuja = 유자 (يوجا)، 유자차 (يوجا-تشا)
trap-grapefruit-menu-yuja-meaning = ثمرة اليوجا، وشاي اليوجا: فاكهة أخرى
trap-grapefruit-menu-youzi = الكلمة الصينية «يوتسي» (youzi) تعني البوملي. واسم اليوجا (yuja) الكوري يشبهها في النطق، لكن اليوجا فاكهة أخرى.

## The drawing. Its numbers are those of the list.

trap-grapefruit-look-title = شكل هذه الفواكه
trap-grapefruit-look-figure = خمس فواكه، من الأكبر إلى الأصغر
trap-grapefruit-look-pomelo = البوملي (البوميلو، 포멜로): هو الأكبر، ولونه أخضر أو أصفر، وكثيرًا ما يشبه شكله الكمثرى (الإجاص).
trap-grapefruit-look-grapefruit = الجريب فروت (자몽): أكبر من البرتقالة، ولونه أصفر أو وردي. ومن الداخل قد يكون أحمر أيضًا.
trap-grapefruit-look-sweetie = السويتي (sweetie، 스위티): يكاد يكون في حجم الجريب فروت، وكثيرًا ما يكون أخضر.
trap-grapefruit-look-seville = النارنج (البرتقال المر، 광귤): يشبه البرتقالة، وقشرته خشنة.
trap-grapefruit-look-yuja = ثمرة اليوجا (yuja، 유자): صغيرة وصفراء، وعلى قشرتها نتوءات.
trap-grapefruit-look-unsure = تختلف الأحجام والألوان. عند الشك، لا تتناول الفاكهة، واسأل.

## Studies

trap-grapefruit-studies-title = ما وجدته الدراسات، وما هو غير معروف
trap-grapefruit-studies-plain = الارتفاع بنسبة 55% يعني نحو مقدار ونصف من الدواء بدلًا من مقدار واحد.
trap-grapefruit-studies-harm = مقدار أكثر من اللازم يمكن أن يضر كليتيك. ومقدار أقل من اللازم يمكن أن يجعل حالة جلدك أسوأ.
trap-grapefruit-studies-tube = في أنبوب الاختبار فقط، عطّلت هذه الفواكه عمل أحد الإنزيمات: الهاساكو (hassaku) وكمكوات تاماتاما (Tamatama kumquat) ونوعان من البوملي (بانبيو banpeiyu وبونتان buntan). لا تأكل البوملي. واسأل عيادتك عن الفاكهتين الأخريين.
trap-grapefruit-studies-ask-intro = اسأل عيادتك أيضًا قبل أن تتناول ما يلي:
trap-grapefruit-studies-ask-sweetie = السويتي (sweetie) والميلوجولد (melogold)، وهما يشبهان الجريب فروت، لكننا لم نجد اختبارًا لهما لدى البشر

## I already had some

trap-grapefruit-already-title = إذا كنت قد تناولت منه شيئًا
trap-grapefruit-already-happens = هذا يحدث بسهولة، وليس ذنبك. تحتاج عيادتك إلى أن تعرف ذلك.
trap-grapefruit-already-intro = ماذا تفعل الآن:
trap-grapefruit-already-no-more = لا تتناول منه أي شيء آخر.
trap-grapefruit-already-call = اتصل بعيادتك اليوم، حتى إذا كنت تشعر أنك بخير.
trap-grapefruit-already-say = قل ما الذي تناولته، وكم كان مقداره، ومتى تناولته.
trap-grapefruit-already-ask = اسأل ماذا تفعل بشأن جرعتك التالية. لا تتركها ولا توقف الدواء من تلقاء نفسك.
trap-grapefruit-already-note = قد لا تلاحظ شيئًا. الفحص وحده يمكن أن يُظهر ذلك مبكرًا.

## Questions for the clinic

trap-grapefruit-questions-test = تناولت الجريب فروت أو البوملي. هل أحتاج إلى فحص الآن؟
trap-grapefruit-questions-fruit = ما الحمضيات وأنواع الشاي والمربى التي يمكنني تناولها؟
