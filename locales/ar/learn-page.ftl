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
source-read-second-hand = المصدر: { $source }. قُرئ في { $month } في نسخة منقولة عن مصدر آخر.
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

## Around a topic

# $stages (String): parts of the journey, joined by a dot.
topic-for = متى تقرؤها: { $stages }
stage-before = قبل الجرعة الأولى
stage-first-weeks = الأسابيع الأولى
stage-later = الأسابيع التالية
stage-after = بعد الجرعة الأخيرة
stage-any-time = في أي وقت
topic-next-name = التالي في رحلتك
# $word (String): the word that is explained.
word-explained = شرح كلمة: { $word }
learn-group-before = قبل الجرعة الأولى
learn-group-first-weeks = في الأسابيع الأولى
learn-group-later = لاحقًا، وبعد الجرعة الأخيرة
learn-group-any-time = في أي وقت

## Questions

for-my-clinic-title = أسئلة لعيادتي
for-my-clinic-note = بلمسة واحدة يُضاف السؤال إلى قائمتك في صفحة «قائمة المهام».
check-title = هل الأمر واضح؟
check-note = اختر جوابًا لترى ما هو الصحيح. لا يُحسب شيء ولا يُحفظ.
check-right = نعم.
check-not-quite = ليس تمامًا.

## Search

search-label = ابحث في الصفحات والكلمات
search-hint = مثلًا: الكلى، الجريب فروت، الحمى
# $count (Number): how many places were found.
search-count = { $count ->
    [0] لم يُعثر على شيء. لا يعني هذا أنه لا يوجد خطر. جرّب كلمة أخرى أو اسأل عيادتك.
    [zero] لم يُعثر على شيء. لا يعني هذا أنه لا يوجد خطر. جرّب كلمة أخرى أو اسأل عيادتك.
    [one] عُثر على موضع واحد
    [two] عُثر على موضعين
    [few] عُثر على { $count } مواضع
    [many] عُثر على { $count } موضعًا
   *[other] عُثر على { $count } موضع
}
search-more = تظهر أفضل النتائج فقط. اكتب المزيد لتقليل النتائج.

## Reading aloud

listen-start = القراءة بصوت عالٍ
listen-pause = إيقاف مؤقت
listen-go-on = متابعة
listen-stop = إنهاء القراءة
listen-speed = السرعة
listen-slow = بطيئة
listen-normal = عادية
listen-fast = سريعة
print-topic = اطبع هذه الصفحة
