### My journey, the first page.

home-title = رحلتي العلاجية
home-description = أين وصلت، وما التالي، وأين سجلّك.
home-start = ابدأ من هنا
home-start-text = اقرأ ما هو العلاج. ثم استعد، خطوة صغيرة بعد خطوة.
home-next = ما التالي
home-read = اقرأ عن العلاج
home-read-detail = ما هو، وكيف تستعد، وبمن تتصل
home-ask = اكتب سؤالًا لعيادتك
# $count (Number): questions written so far.
home-ask-detail = { $count ->
    [0] لا توجد لديك أسئلة بعد
    [one] لديك سؤال واحد حتى الآن
    [two] لديك سؤالان حتى الآن
    [few] لديك { $count } أسئلة حتى الآن
    [many] لديك { $count } سؤالًا حتى الآن
   *[other] لديك { $count } سؤال حتى الآن
}
home-journey = رحلتك العلاجية

## The six stages

stage-understand = فهم العلاج
stage-understand-detail = اقرأ ما سيحدث
stage-travel = قبل السفر
stage-travel-detail = الأوراق وعلب الأدوية وأرقام الاتصال
stage-tests = الفحوص قبل الجرعة الأولى
stage-tests-detail = تُفحص الكلى ويُقاس ضغط الدم مرتين
stage-treatment = أثناء العلاج
stage-treatment-detail = عيادتك تحدد المواعيد
stage-step-down = تقليل الجرعة تدريجيًا والعلاج التالي
stage-step-down-detail = عيادتك تخطط لما يأتي بعد ذلك
stage-home = العودة إلى الوطن
stage-home-detail = أوراق لطبيبك في بلدك

## Where the record is

shield-title = أين سجلّك
shield-kept = في هذا المتصفح فقط، على هذا الجهاز. قد يحذفه المتصفح، لذلك احفظ نسخة من وقت إلى آخر.
shield-not-kept = في هذه الصفحة فقط الآن. وهو لا يُحفظ. احفظ نسخة قبل أن تغلق الصفحة.
# $date (String): a day.
shield-last-copy = تاريخ آخر نسخة حفظتها: { $date }.
shield-no-copy = لم تحفظ نسخة بعد.
shield-promise = الحفظ في المتصفح
shield-promise-value = غير مضمون
shield-used = المساحة المستعملة
# $kilobytes (Number).
shield-used-value = { $kilobytes } كيلوبايت
