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
action-send-file = إرسال الملف
copy-as-text = عرض النسخة كنص
bring-back-title = فتح نسخة
bring-back-text = ترى ما سيتغير قبل أن يتغير أي شيء.
bring-back-label = اختر ملف النسخة
# $date (String): a day.
bring-back-from = تاريخ هذه النسخة: { $date }.
bring-back-same = لا جديد في المحتوى. لا يلزم فعل أي شيء.
bring-back-preview = لم يتغير أي شيء بعد. اختر ما تريد قبوله.
bring-back-question = سؤال للعيادة
bring-back-nothing = لا شيء هنا
bring-back-mine = من سجلّي
bring-back-copy = من الرابط أو النسخة
# $count (Number): how many were accepted.
bring-back-done = { $count ->
    [0] لم يُقبل أي تغيير. سجلّك باقٍ كما كان.
    [one] قُبل تغيير واحد. يمكنك التراجع عنه خلال 30 يومًا.
    [two] قُبل تغييران. يمكنك التراجع عنهما خلال 30 يومًا.
    [few] قُبلت { $count } تغييرات. يمكنك التراجع عنها خلال 30 يومًا.
    [many] قُبل { $count } تغييرًا. يمكنك التراجع عنها خلال 30 يومًا.
   *[other] قُبل { $count } تغيير. يمكنك التراجع عنها خلال 30 يومًا.
}
tag-new = جديد
tag-changed = متغيّر
action-take-changes = قبول هذه التغييرات
action-leave-all = ترك كل شيء كما هو

## Erasing

erase-title = مسح كل شيء
erase-text = يزيل كل ما يحفظه هذا التطبيق في هذا المتصفح: قائمة المهام والقيم والزيارات والأدوية وجهات الاتصال والأسئلة والإعدادات. وتظهر لك قائمة بما أُزيل.
action-erase = مسح كل شيء
erase-question = هل تريد مسح كل ما يحفظه هذا التطبيق في هذا المتصفح؟ لا يمكن التراجع عن ذلك. النسخة التي حفظتها كملف تبقى حيث وضعتها. والروابط التي أعطيتها لغيرك تبقى صالحة.
action-erase-now = نعم، امسح كل شيء
receipt-title = تم المسح. هذا ما أُزيل:
receipt-refused = رفض المتصفح إزالة جزء منه. امسح بيانات هذا الموقع من إعدادات متصفحك نفسه. هذا ما أُزيل:
receipt-items = خطوات من قائمة المهام
receipt-results = نتائج فحوص
receipt-questions = أسئلة للعيادة
receipt-texts = مدخلات في مساحة تخزين المتصفح
