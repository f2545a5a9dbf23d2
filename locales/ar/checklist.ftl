### The checklist page. The items themselves are in checklist-items.ftl.

checklist-title = قائمة المهام
checklist-description = ما ينبغي تجهيزه قبل الجرعة الأولى، وما ينبغي السؤال عنه.
# $done, $total (Number): steps that need nothing more, and all steps.
checklist-progress = الخطوات المنجزة: { $done } من { $total }
# $next (String): name of the next step.
checklist-progress-next = الخطوات المنجزة: { $done } من { $total }. التالية: { $next }.
checklist-no-script = يمكنك قراءة القائمة الآن. لوضع العلامات فيها، شغّل JavaScript في متصفحك.
checklist-groups = المجموعات
checklist-travel = قبل السفر
checklist-tests = الفحوص قبل الجرعة الأولى
checklist-screening = أسئلة عنك
checklist-counselling = ما تشرحه العيادة لك

status-open = لم يتم بعد
status-next = التالي
status-done = تم
status-not-for-me = لا ينطبق عليّ
answer-yes = نعم
answer-no = لا
answer-not-sure = لست على يقين

# $name (String): a step. $status (String): where it stands now.
undo-item = { $name }: { $status }
undo-question-added = أُضيف سؤالك.
undo-question-removed = أُزيل سؤالك.
undo-copy-brought = قُبلت التغييرات.

tell-title = أخبر الطبيب
tell-empty = لا شيء بعد. عندما تجيب عن سؤال بكلمة «نعم» أو «لست على يقين»، يظهر هنا.
tell-note = اعرض هذه القائمة على عيادتك قبل الجرعة الأولى.
tell-on-list = موجود في قائمتك «أخبر الطبيب»

## Your own questions

questions-title = أسئلتي للعيادة
questions-label = اكتب السؤال بكلماتك أنت
action-add-my-question = إضافة السؤال

## Day, result and note of a step

action-add-details = إضافة اليوم وملاحظة
action-save-and-tick = حفظ ووضع علامة
action-not-for-me = لا ينطبق عليّ
form-day = اليوم الذي تم فيه
form-test-day = يوم الفحص
form-day-hint = مثلًا 22 أكتوبر 2026
date-day-label = اليوم
date-month-label = الشهر
date-year-label = السنة
form-result = النتيجة، إن كانت لديك
form-result-hint = انسخها من ورقة النتيجة.
form-pressure-hint = الرقمان معًا، مثلًا 120/80
form-words-hint = كما هي مكتوبة في ورقة النتيجة، أو ما قاله لك طاقم التمريض.
form-number = الرقم
form-words = النتيجة
form-unit = وحدة القياس
form-note = ملاحظة، إن أردت

## A value that looks mistyped. It is never changed for the person.

# $value (String): as typed. $unit (String): a unit such as µmol/L.
doubt-unit = القيمة { $value } تبدو بوحدة { $unit }. هل الوحدة في ورقة النتيجة هي { $unit }؟
doubt-unusual = القيمة { $value } ليست رقمًا معتادًا هنا. يُرجى النظر إلى ورقة النتيجة مرة أخرى.
doubt-yes = نعم، { $unit }
doubt-keep = لا، تبقى كما كُتبت
