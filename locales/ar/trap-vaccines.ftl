### Trap: vaccines before a journey (vaccines). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-vaccines-title = اللقاحات قبل السفر
# First use on the page: both spellings. Later only "cyclosporine".
trap-vaccines-lead = بعض اللقاحات تحتوي على جرثومة حية. وهي لا تتوافق مع دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin).
trap-vaccines-in-short-1 = لا تأخذ لقاحًا حيًا أثناء العلاج.
trap-vaccines-in-short-2 = قبل أي لقاح، قل إنك تتناول السيكلوسبورين.
trap-vaccines-in-short-3 = قد تحميك اللقاحات الأخرى بدرجة أقل. اسأل عن أفضل وقت لها.

## Live vaccines

trap-vaccines-live-title = اللقاحات الحية
trap-vaccines-live-why = اللقاح الحي يمكن أن يصيبك بالمرض عندما تكون مناعة جسمك ضعيفة.
trap-vaccines-live-intro = هذه اللقاحات حية:
trap-vaccines-live-mmr = لقاح الحصبة والنكاف والحصبة الألمانية (MMR)
trap-vaccines-live-chickenpox = لقاح جدري الماء، وأحد أنواع لقاح الحزام الناري (الهربس النطاقي)
trap-vaccines-live-yellow-fever = لقاح الحمى الصفراء
trap-vaccines-live-bcg = لقاح BCG ضد السل (الدرن)
trap-vaccines-live-flu = لقاح الإنفلونزا بالبخاخ الأنفي
trap-vaccines-live-rotavirus = لقاح فيروس الروتا
trap-vaccines-kinds-intro = بعض أنواع اللقاحات التالية حي. اسأل عيادتك من أي نوع هو:
trap-vaccines-kinds-japan = لقاح التهاب الدماغ الياباني (يُعطى في كوريا نوع حي منه)
trap-vaccines-kinds-mouth = لقاح التيفوئيد أو الكوليرا أو شلل الأطفال الذي يُبلع
trap-vaccines-kinds-others = لقاح حمى الضنك، ولقاح الشيكونغونيا (chikungunya)، ولقاح الجدري أو جدري القردة (mpox)

## Other vaccines

trap-vaccines-other-title = اللقاحات غير الحية
trap-vaccines-other-kinds = من الأمثلة حقنة الإنفلونزا، واللقاحات ضد كوفيد-19 وعدوى الرئة (المكورات الرئوية) والتهاب الكبد B والكزاز (التيتانوس). وهناك أيضًا نوع غير حي من لقاح الحزام الناري (الهربس النطاقي).

## Before a journey

trap-vaccines-journey-title = قبل أن تسافر
trap-vaccines-journey-intro = أربع خطوات:
trap-vaccines-journey-early = اسأل مبكرًا ما اللقاحات التي تحتاج إليها في رحلتك.
trap-vaccines-journey-say = أخبر عيادة اللقاحات أنك تتناول السيكلوسبورين، أو متى كانت جرعتك الأخيرة.
trap-vaccines-journey-live = اسأل عن كل لقاح: هل هو حي؟
trap-vaccines-journey-clinic = إذا كان حيًا، فاسأل عيادة الجلدية قبل أن تأخذه.
trap-vaccines-journey-yellow = هل يجب أن تُظهر شهادة لقاح الحمى الصفراء لتدخل بلدًا ما؟ اسأل عيادتك ماذا يمكنك أن تفعل.
