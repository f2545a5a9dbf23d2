### For coordinators: a link for one patient, or for many.

coordinator-title = إعداد رابط لمريض
coordinator-lead = رابط واحد فيه التواريخ وجهات الاتصال وقائمة المهام. والمريض يختار ما يحتفظ به. ولا يُرسَل أي شيء من هنا، ولا يوجد خادم يستقبله.
templates = القوالب
templates-none = احفظ العيادة وجهات الاتصال وقائمة المهام للمرة القادمة. وهي تبقى في هذا المتصفح.
templates-hint = اضغط اسمًا، فتمتلئ خانات العيادة وجهات الاتصال وقائمة المهام.
template-keep = حفظ كقالب
plan-clinic = العيادة
plan-clinic-hint = كما سيراها المريض.
plan-helper = جهة اتصال ثانية، أنت مثلًا
contact-name = الاسم
contact-phone = رقم الهاتف
contact-mail = البريد الإلكتروني
contact-place = العنوان
contact-hours = متى يمكن التواصل، وبأي لغات
plan-language = اللغة التي يقرأ بها المريض
plan-first-dose-planned = يوم الجرعة الأولى المخطط له
plan-visits = أوقات الزيارات
plan-visits-later = ابدأ بكتابة يوم الجرعة الأولى.
# $name (String): what the visit is. $date (String): its day by the plan.
plan-visit-on = { $name }: { $date }
plan-other-day = يوم آخر، إن كان مختلفًا
plan-steps = قائمة المهام قبل السفر
plan-steps-legend = خطوات هذا المريض
plan-steps-note = الخطوة التي ليست عليها علامة تظهر للمريض «لا ينطبق عليّ». أما الفحوص والأسئلة عن الصحة فتبقى دائمًا.
plan-own-words = رسالة بكلماتك أنت
plan-own-words-hint = اكتبها بلغة المريض. وهي جزء من الرابط.
plan-no-name = لا يوضع في الرابط اسم المريض ولا التشخيص، إلا إذا كتبت ذلك بنفسك.
plan-not-ready = ما زال ناقصًا
plan-no-clinic = اكتب اسم العيادة.
plan-see = العرض كما يراه المريض
# $language (String): the name of a language in that language.
plan-message-in = الرسالة: { $language }
# The message a patient gets with the link. $name (String): the clinic.
plan-words = خطتك لكوريا جاهزة، وهي من { $name }. افتح هذا الرابط على هاتفك. واختر ما تريد الاحتفاظ به. ولا حاجة إلى إنشاء حساب.
plan-next = المريض التالي
action-copy-message = نسخ الرسالة
action-mail = كتابة بريد إلكتروني
action-print-sheet = طباعة ورقة
sheet-title = خطتك لكوريا
# $name (String): the clinic.
sheet-from = من { $name }
sheet-camera = وجّه كاميرا هاتفك إلى رمز QR.
sheet-browser = افتح الرابط في Safari أو Chrome.
sheet-choose = اختر ما تريد الاحتفاظ به. وهو يبقى على هاتفك.

many-title = عدة مرضى دفعة واحدة
many-detail = لصق صفوف من جدول بيانات
many-lead = يتحول جدول المرضى إلى جدول روابط. وتؤخذ العيادة وجهات الاتصال وقائمة المهام من نموذج المريض الواحد.
many-rows = الصفوف، وأولها أسماء الأعمدة
# $columns (String): names of columns.
many-hint = الأعمدة: { $columns }. لا يلزم منها إلا العمود first_dose. ويُكتب اليوم هكذا: 2026-12-07. والعمود «patient» يبقى في جدولك ولا يوضع في الرابط.
many-file = أو اختر جدولًا من ملف CSV
many-template = تنزيل جدول فيه صف كمثال
many-make = إنشاء الروابط
many-no-columns = لا يوجد في الصف الأول عمود اسمه first_dose.
many-too-many = عدد الصفوف أكثر من 500. قسّم الجدول.
many-not-utf-8 = في هذا الملف أحرف لا يمكن قراءتها. احفظه بصيغة «CSV UTF-8» ثم اختره مرة أخرى.
# $column (String): name of a column.
many-unreadable = لا يمكن قراءة: { $column }
# $count (Number): links. $wrong (Number): rows that cannot be read.
many-ready = { $count ->
    [zero] لا توجد روابط. الصفوف التي فيها خطأ: { $wrong }
    [one] رابط واحد. الصفوف التي فيها خطأ: { $wrong }
    [two] رابطان. الصفوف التي فيها خطأ: { $wrong }
    [few] { $count } روابط. الصفوف التي فيها خطأ: { $wrong }
    [many] { $count } رابطًا. الصفوف التي فيها خطأ: { $wrong }
   *[other] { $count } رابط. الصفوف التي فيها خطأ: { $wrong }
}
many-row = الصف
many-patient = المريض
many-link = الرابط
many-save = حفظ جدول الروابط
many-print = طباعة ورقة لكل مريض
