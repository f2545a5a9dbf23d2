### What stands around the text of the learn pages.

learn-title = معلومات
learn-lead = ما هو العلاج، وكيف تستعد، وبمن تتصل.
topic-contents = في هذه الصفحة
topic-in-short = باختصار
# $month (String): a month with its year.
topic-read = قُرئت المصادر في { $month }.
# $topic (String): title of the page that comes next.
topic-next = التالي: { $topic }

# $source (String): document and section. $month (String): a month with its year.
source-read = المصدر: { $source }. قُرئ في { $month }.
source-read-second-hand = المصدر: { $source }. قُرئ في { $month } في نسخة غير مباشرة.
# One line below a statement. $source (String): first document. $more (Number): how many more.
source-summary = { $more ->
    [0] المصدر: { $source }
    [one] المصدر: { $source } ومصدر آخر
    [two] المصدر: { $source } ومصدران آخران
    [few] المصدر: { $source } و{ $more } مصادر أخرى
    [many] المصدر: { $source } و{ $more } مصدرًا آخر
   *[other] المصدر: { $source } و{ $more } مصدر آخر
}
source-ask-clinic = لم يُتحقق من هذا في وثيقة. اسأل عيادتك.

## When to get help

care-now = اتصل بالرقم 119 الآن
care-today = اتصل بعيادتك اليوم
care-next-visit = أخبر عيادتك في الزيارة القادمة
care-if = إذا كان لديك أيٌّ مما يلي
care-call-119 = اتصل بالرقم 119
care-who-to-call = بمن تتصل

## Two documents disagree

# $topic (String): what about.
differ-title = المصادر تختلف: { $topic }
differ-question = سؤال لطبيبك
action-add-question = إضافة إلى أسئلتي
question-added = موجود في قائمة أسئلتك
