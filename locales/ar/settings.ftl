### Settings: language, appearance, and the record.

settings-title = الإعدادات
settings-lead = لغتك، وشكل التطبيق، ومكان سجلّك.

appearance-title = المظهر
appearance-system = مثل جهازي
appearance-light = فاتح
appearance-dark = داكن

## A copy as a file

# Name of the file. Latin letters only. $date (String): such as 2026-11-23.
copy-file-name = rescue-journey-{ $date }.json
copy-as-text = عرض النسخة كنص
bring-back-title = استعادة نسخة
bring-back-text = ترى ما سيتغير قبل أن يتغير أي شيء.
bring-back-label = اختر الملف الذي حفظته
# $date (String): a day.
bring-back-from = هذه النسخة من { $date }.
bring-back-same = محتواها مطابق لسجلّك هنا. لا يلزم فعل أي شيء.
bring-back-preview = لم يتغير أي شيء بعد. اختر ما تريد أخذه.
bring-back-question = سؤال للعيادة
bring-back-nothing = لا شيء هنا
bring-back-mine = من سجلّي
bring-back-copy = من النسخة
# $count (Number): how many were taken.
bring-back-done = { $count ->
    [0] لم يؤخذ أي شيء. سجلّك باقٍ كما كان.
    [one] أُخذ تغيير واحد. يمكنك التراجع عنه في قائمة المهام.
    [two] أُخذ تغييران. يمكنك التراجع عنهما في قائمة المهام.
    [few] أُخذت { $count } تغييرات. يمكنك التراجع عنها في قائمة المهام.
    [many] أُخذ { $count } تغييرًا. يمكنك التراجع عنها في قائمة المهام.
   *[other] أُخذ { $count } تغيير. يمكنك التراجع عنها في قائمة المهام.
}
tag-new = جديد
tag-changed = متغيّر
action-take-changes = أخذ هذه التغييرات
action-leave-all = ترك كل شيء كما هو

## Erasing

erase-title = مسح كل شيء
erase-text = يزيل من هذا المتصفح قائمة مهامك وإجاباتك ونتائجك وأسئلتك وإعداداتك. وتظهر لك قائمة بما أُزيل.
action-erase = مسح كل شيء
erase-question = هل تريد مسح كل شيء في هذا المتصفح؟ لا يمكن التراجع عن ذلك. النسخة التي حفظتها كملف تبقى حيث وضعتها.
action-erase-now = نعم، امسح كل شيء
receipt-title = تم المسح. هذا ما أُزيل:
receipt-refused = رفض المتصفح إزالة جزء منه. امسح بيانات هذا الموقع من إعدادات متصفحك نفسه. هذا ما أُزيل:
receipt-items = خطوات من قائمة المهام
receipt-results = نتائج فحوص
receipt-questions = أسئلة للعيادة
receipt-texts = مدخلات في مساحة تخزين المتصفح
