### Visits and values: the plan, the course clock, visits, the calendar.
### Never add advice on a dose, a start, a stop or a change of a medicine.

nav-visits = الزيارات
visits-title = الزيارات والقيم
visits-lead = خطتك من تاريخ واحد، وقيم فحوصك، ومتى تتصل.
visits-no-script = لتسجيل التواريخ والقيم، شغّل JavaScript في متصفحك. ويمكنك قراءة الخطة أدناه من دونه.
# $date (String): today.
visits-today = اليوم هو { $date }.
# $week, $weeks (Number): the week of the course, and how many are planned.
visits-week = الأسبوع { $week } من { $weeks }
# $days (Number): days until the first dose.
visits-before-start = { $days ->
    [0] جرعتك الأولى اليوم
    [one] جرعتك الأولى غدًا
    [two] جرعتك الأولى بعد يومين
    [few] جرعتك الأولى بعد { $days } أيام
    [many] جرعتك الأولى بعد { $days } يومًا
   *[other] جرعتك الأولى بعد { $days } يوم
}
visits-after-end = انتهت الأسابيع المخطط لها

## The course

course-title = يوم جرعتك الأولى
course-text = اكتب اليوم الذي أخبرتك به عيادتك. يمكن أن يكون يومًا لم يأتِ بعد. وخطتك تُحسب منه.
course-no-date = ليس لديك يوم محدد بعد؟ انتظر حتى تخبرك عيادتك. ويمكنك تسجيل القيم من الآن.
course-day = يوم الجرعة الأولى
course-day-hint = مثلًا 26 أكتوبر 2026
course-weeks = ما عدد الأسابيع المخطط لها؟
course-weeks-hint = إذا لم تكن على يقين، فاسأل عيادتك.
# $weeks (Number): 12 or 16.
course-weeks-option = { $weeks } أسبوعًا
course-save = إعداد خطتي
# $date (String): a day. $weeks (Number).
course-facts = الجرعة الأولى يوم { $date }. عدد الأسابيع المخطط لها: { $weeks }.
# The date is corrected here, not the treatment: the day of the first dose.
course-change = تعديل يوم الجرعة الأولى
course-missing = اكتب يوم الجرعة الأولى.

## The plan

plan-title = خطتك
plan-note = هذه الخطة مبنية على ما تقوله النشرات الدوائية. ومواعيد عيادتك تأتي أولًا: غيّر التاريخ هنا عندما تعرف موعدها.
plan-empty = اكتب يوم جرعتك الأولى، فتظهر زياراتك هنا.
plan-baseline-1 = الفحوص قبل الجرعة الأولى، المرة الأولى
plan-baseline-2 = الفحوص قبل الجرعة الأولى، المرة الثانية
plan-first-dose = الجرعة الأولى
# $week (Number).
plan-tests = فحوص الأسبوع { $week }
# $week (Number).
plan-end = فحوص الأسبوع { $week }، وتقليل الجرعة تدريجيًا، والعلاج التالي
plan-follow-up = زيارة بعد الجرعة الأخيرة
plan-how-title = على ماذا تستند هذه الخطة
plan-how-baseline = تُفحص الكلى ويُقاس ضغط الدم مرتين قبل الجرعة الأولى. وعدد الأيام بين المرتين حدّده هذا التطبيق: اسأل عيادتك.
plan-how-tests = فحوص كل أسبوعين خلال أول ثلاثة أشهر، ثم كل أربعة أسابيع.
plan-how-lipids = تفحص النشرة الأمريكية دهون الدم في كل زيارة، أما المصادر البريطانية فأول مرة بعد شهر، في الأسبوع 4.
plan-how-end = تنتهي الخطة بعد 12 أو 16 أسبوعًا. اسأل مبكرًا عما يأتي بعد ذلك.
plan-how-follow-up = في الخطة زيارة بعد الجرعة الأخيرة. لا تذكر أي نشرة دوائية يومها، فحدّده هذا التطبيق بعد أربعة أسابيع.
# $days (Number): days until then.
plan-in-days = { $days ->
    [0] اليوم
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
plan-add = إضافة زيارة

# Above the choice between planned, done and left out.
visit-state-title = ما حالة هذه الزيارة؟
visit-state-done = تمت
visit-state-skipped = مستبعدة
visit-state-ahead = مخطط لها
visit-state-past = مضى موعدها

## One visit

visit-name = ما هذه الزيارة؟
visit-name-missing = اكتب ما هذه الزيارة، مثلًا: طبيب الجلدية.
visit-day = يوم الزيارة
visit-day-missing = اكتب يوم الزيارة.
visit-time = الوقت، إن كنت تعرفه
visit-time-hint = مثلًا 10:30
visit-time-unreadable = اكتب الوقت بالساعات والدقائق، مثلًا 10:30.
visit-zone = هذا الوقت بتوقيت
visit-zone-seoul = سيول
# $zone (String): a time zone such as America/New_York.
visit-zone-here = هاتفي الآن ({ $zone })
visit-place = المكان
visit-with = مع من
visit-said = ما قيل
visit-tests = الفحوص المطلوبة
visit-tests-note = خذ هذه القائمة معك.
visit-done = حضرت هذه الزيارة
visit-skip = استبعاد هذه الزيارة
visit-skip-reason = لماذا، إن أردت كتابة ذلك
visit-skip-note = اسأل عيادتك قبل أن تترك أي فحص.
visit-save = حفظ الزيارة
visit-remove = إزالة الزيارة
# $time (String): a time of day.
visit-clock-seoul = { $time } بتوقيت سيول
# $time (String). $date (String): a day.
visit-clock-here = على هاتفك: { $time }، { $date }
# $time (String). $zone (String): a time zone.
visit-clock-other = { $time } بتوقيت { $zone }
# $days (Number): by how many days it moved. $count (Number): later visits.
visit-shift-later = أخّرت موعد هذه الزيارة بمقدار { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. هل تريد نقل { $count ->
    [zero] الزيارات التي بعدها أيضًا، وعددها { $count }؟
    [one] الزيارة التي بعدها أيضًا؟
    [two] الزيارتين اللتين بعدها أيضًا؟
    [few] الزيارات التي بعدها أيضًا، وعددها { $count }؟
    [many] الزيارات التي بعدها أيضًا، وعددها { $count }؟
   *[other] الزيارات التي بعدها أيضًا، وعددها { $count }؟
}
visit-shift-earlier = قدّمت موعد هذه الزيارة بمقدار { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. هل تريد نقل { $count ->
    [zero] الزيارات التي بعدها أيضًا، وعددها { $count }؟
    [one] الزيارة التي بعدها أيضًا؟
    [two] الزيارتين اللتين بعدها أيضًا؟
    [few] الزيارات التي بعدها أيضًا، وعددها { $count }؟
    [many] الزيارات التي بعدها أيضًا، وعددها { $count }؟
   *[other] الزيارات التي بعدها أيضًا، وعددها { $count }؟
}
visit-shift-yes = نقلها أيضًا
visit-shift-no = تركها كما هي

origin-title = من أين هذا؟
origin-typed = كتبته بنفسي
origin-slip = من ورقة نتيجة أو رسالة
origin-clinic = أخبرتني به العيادة

undo-course-set = خطتك جاهزة.
undo-visit-changed = حُفظت الزيارة.
# $count (Number).
undo-visits-moved = { $count ->
    [zero] لم تُنقل أي زيارة.
    [one] نُقلت زيارة واحدة.
    [two] نُقلت زيارتان.
    [few] نُقلت { $count } زيارات.
    [many] نُقلت { $count } زيارة.
   *[other] نُقلت { $count } زيارة.
}
# $count (Number).
undo-values-added = { $count ->
    [zero] لم تُسجَّل أي قيمة.
    [one] سُجّلت قيمة واحدة.
    [two] سُجّلت قيمتان.
    [few] سُجّلت { $count } قيم.
    [many] سُجّلت { $count } قيمة.
   *[other] سُجّلت { $count } قيمة.
}
undo-value-removed = أُزيلت القيمة.

## Calendar

calendar-add = إضافة كل الزيارات إلى تقويمي
calendar-note = بعد ذلك يذكّرك تقويمك مرتين: قبل الموعد بيوم واحد، وقبله بساعتين. وبعد أي تغيير، أضف الزيارات مرة أخرى: تتغير في تقويمك أيضًا.
calendar-text = الفحوص المطلوبة: { $tests }
calendar-day-only = الوقت غير معروف بعد.
calendar-copy = انسخ هذا النص إذا لم يُفتح الملف

## Home

# $number (Number): 1 to 6. $name (String): a stage.
home-stage-of = المرحلة { $number } من 6 · { $name }
# $date, $first, $end (String): days.
home-course-before = الجرعة الأولى يوم { $date }.
home-course = الجرعة الأولى يوم { $first }. وتمتد الخطة حتى يوم { $end }.
home-course-after = الجرعة الأولى يوم { $first }. وانتهت الخطة يوم { $end }.
# $done, $planned (Number).
home-tests-done = الفحوص التي تمت: { $done }
home-tests-planned = الفحوص المخطط لها: { $planned }
home-next-visit = عرض هذه الزيارة
home-values = آخر قيمك
home-values-all = كل القيم
home-how = كيف حالك اليوم؟
home-how-detail = حمى، أو بول أقل من المعتاد، أو صداع مفاجئ شديد: انظر بمن تتصل
# $count (Number): further warnings.
home-more-flags = { $count ->
    [zero] و{ $count } تحذير آخر
    [one] وتحذير آخر
    [two] وتحذيران آخران
    [few] و{ $count } تحذيرات أخرى
    [many] و{ $count } تحذيرًا آخر
   *[other] و{ $count } تحذير آخر
}
stage-here = أنت هنا
stage-was = تمت
home-set-date = اكتب يوم جرعتك الأولى
home-set-date-detail = عندها تظهر خطتك هنا

place-course = الدورة العلاجية
# $name (String): a visit.
place-visit = زيارة: { $name }
receipt-visits = زيارات
receipt-values = قيم
