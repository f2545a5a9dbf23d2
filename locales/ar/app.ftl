### The frame around every page: header, navigation, footer, notices.

# The name of the app. Not translated.
app-name = Rescue Journey
skip-link = الانتقال إلى محتوى الصفحة
header-home = Rescue Journey، الانتقال إلى رحلتي العلاجية
# $language (String): the language in use, by its own name.
header-language = اللغة: { $language }
# On a button; the number 119 stands behind it.
header-help = مساعدة
header-help-name = بمن تتصل للحصول على مساعدة، 119
header-more = المزيد

nav-name = الأقسام
nav-journey = رحلتي
nav-learn = معلومات
nav-checklist = المهام
nav-medicines = الأدوية
nav-settings = الإعدادات
nav-about = عن التطبيق

languages-title = اللغة
# Read aloud after the language was changed; in the new language.
language-changed = الصفحة الآن باللغة العربية.
language-not-loaded = تعذر تحميل هذه اللغة. تحقق من الشبكة وحاول مرة أخرى.

footer-purpose = هذا التطبيق يشرح العلاج ويحفظ ملاحظاتك ويخبرك بمن تتصل. وعيادتك هي التي تقرر علاجك.
footer-privacy = ما تكتبه يبقى في هذا المتصفح. ولا يُرسَل أي شيء إلى أي مكان.
footer-about = المصادر والتواريخ والمراجعة

# Shown with every page in this language, until a clinician has checked it.
review-state = لم يراجع هذا النص أي طبيب أو صيدلي بعد.

action-save-copy = حفظ نسخة
action-try-again = المحاولة مرة أخرى
action-close = إغلاق
action-update = التحديث الآن
action-later = لاحقًا
action-undo = تراجع
action-print = طباعة
action-cancel = إلغاء
action-remove = إزالة
action-change = تغيير

update-title = هناك إصدار جديد جاهز
update-text = هو موجود على هاتفك بالفعل. وما كتبته يبقى.

## When the app cannot start. Shown by the page itself.

failure-title = لم يبدأ الجزء التفاعلي من هذه الصفحة
failure-text = يمكنك قراءة كل شيء هنا. لوضع العلامات والكتابة، أعد تحميل الصفحة. وما حفظته ما زال في هذا المتصفح.
failure-reload = إعادة التحميل
failure-save = حفظ بياناتي في ملف
failure-help = بمن تتصل

no-script = القراءة ممكنة من دون JavaScript. لوضع العلامات في قائمة المهام وحفظ الملاحظات، شغّل JavaScript في متصفحك.

## The page that lists the languages

root-title = اختر لغتك
root-description = علاج قصير الأمد بدواء سيكلوسبورين (cyclosporine) للصدفية الشديدة في كوريا: ما هو، وكيف تستعد، وبمن تتصل.

## Pages that do not exist

not-found-title = هذه الصفحة غير موجودة
not-found-lead = ربما كُتب العنوان خطأً أو أصبح قديمًا. يمكنك المتابعة من هنا.
not-found-help = أرقام هواتف في كوريا، ومتى تتصل
