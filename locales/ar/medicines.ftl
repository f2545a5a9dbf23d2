### The medicines page: looking up, the person's own list, the card for a pharmacist.

medicines-title = هل يمكنني تناول هذا مع السيكلوسبورين؟
medicines-lead = ابحث عن أي دواء أو طعام أو عشبة أو لقاح أو علاج قبل أن تتناوله أو تتلقاه مع دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin).
medicines-description = تحقق من دواء أو طعام أو عشبة أو لقاح أو علاج مع السيكلوسبورين (cyclosporine)، وبالأسماء الكورية أيضًا.
medicines-label = ما المكتوب على العلبة أو الزجاجة أو في قائمة الطعام؟
medicines-hint = اكتب بأي لغة وبأي حروف، مثلًا 부루펜 أو Advil أو 자몽. ما تكتبه يبقى على هذا الهاتف.
medicines-clear = مسح النص
medicines-options = ما وجدناه
medicines-count = { $count ->
    [zero] لم يُعثر على شيء. اختر السطر الأخير لترى ماذا تفعل.
    [one] عُثر على اسم واحد
    [two] عُثر على اسمين
    [few] عُثر على { $count } أسماء
    [many] عُثر على { $count } اسمًا
   *[other] عُثر على { $count } اسم
}
medicines-did-you-mean = هل تقصد أحد هذه الأسماء؟
medicines-as-typed = «{ $typed }»، كما كتبته أنا
medicines-loading = يجري تحميل القائمة.
medicines-not-loaded = تعذر تحميل القائمة. اسأل عيادتك أو صيدليًا قبل أن تتناول أي شيء جديد.
medicines-load-again = المحاولة مرة أخرى
medicines-no-script = للبحث عن دواء، تحتاج هذه الصفحة إلى JavaScript. أما الصفحات المذكورة أدناه فيمكن قراءتها من دونه. اسأل عيادتك أو صيدليًا قبل أن تتناول أي شيء جديد.

medicines-which-one = أيّ من هذه الأسماء مكتوب على علبتك؟
medicines-which-one-text = اختر الاسم الذي يمكنك أن تقرأه عليها.
medicines-none-of-these = لا شيء من هذه

answer-is-this-it = هل هذا مكتوب على علبتك؟
answer-holds = يحتوي { $product } على { $ingredients }
answer-part-not-listed = { $ingredient }، غير موجود في قائمتنا
answer-you-typed = ما كتبته
answer-means = ماذا يعني هذا
answer-happens = ما الذي يمكن أن يحدث
answer-do = ماذا تفعل
answer-about-part = عن { $ingredient }
answer-already = هل سبق أن تناولت منه شيئًا؟ أخبر عيادتك اليوم، وقل متى كان ذلك.
answer-read-more = قراءة المزيد
answer-read-on = قُرئ في { $month }
answer-edition = إصدار { $month }
answer-list = قائمة بتاريخ { $date }، عدد المدخلات فيها: { $count }. تعمل من دون اتصال بالشبكة.
answer-card = عرض هذا على صيدلي بالكورية
answer-add-question = إضافة إلى أسئلتي
answer-question-added = موجود في قائمة أسئلتك للعيادة.
answer-question = هل يمكنني تناول { $name } مع السيكلوسبورين؟
answer-add-mine = إضافة إلى أدويتي
answer-on-my-list = موجود في قائمتك أدناه.

mine-title = أدويتي
mine-note = تم التحقق منها معًا، والأسوأ أولًا
mine-empty = لم يُكتب شيء بعد. ابحث عن اسم في الأعلى وأضفه إلى قائمتك.
mine-add = إضافة دواء
mine-details = التفاصيل
mine-open = التفاصيل: { $name }
mine-same-twice = يوجد { $ingredient } في أكثر من دواء واحد: { $names }. اعرضها كلها على عيادتك أو على صيدلي. لا توقف أيًّا منها من تلقاء نفسك.
mine-dose = المقدار وعدد المرات، كما هو مكتوب على الملصق
mine-since = منذ متى؟ مثلًا: مارس 2025
mine-who = من الذي اختاره؟
mine-who-doctor = طبيب
mine-who-self = أنا
mine-who-not-sure = لست على يقين
mine-by = اسم الطبيب أو العيادة
mine-taking = هل تتناوله الآن؟
mine-taking-yes = نعم
mine-taking-no = ليس الآن
mine-not-now = لا أتناوله الآن
mine-from-doctor = من طبيب. لا توقفه من تلقاء نفسك.
mine-chosen = من اختيارك. اسأل قبل أن تتناوله.
mine-remove = إزالة من قائمتي
mine-save = حفظ

medicines-traps = أخطار خفية في الحياة اليومية في كوريا

pharmacist-title = للصيدلي
pharmacist-i-take = أتناول دواء سيكلوسبورين (cyclosporine، 사이클로스포린) لعلاج الصدفية.
pharmacist-can-i = هل يمكنني تناول هذا معه؟
pharmacist-product = هذا المنتج
pharmacist-holds = يحتوي على
pharmacist-why = لماذا أسأل
pharmacist-list-says = ما تقوله القائمة
pharmacist-source = المصدر
pharmacist-ask = إذا لم تكن على يقين، فيُرجى الاتصال بعيادتي قبل أن تعطيني إياه.
pharmacist-close = إغلاق
pharmacist-no-korean = تعذر تحميل النص الكوري. اعرض هذه الصفحة بلغتك، أو حاول مرة أخرى مع اتصال بالشبكة.

undo-medicine-added = أُضيف إلى أدويتك.
undo-medicine-changed = حُفظ دواؤك.
undo-medicine-removed = أُزيل من أدويتك.
receipt-medicines = أدوية من قائمتك
bring-back-medicine = دواء: { $name }
home-medicines = التحقق من دواء
home-medicines-detail = { $count ->
    [zero] قبل أن تتناول أي شيء جديد، ابحث عنه هنا
    [one] في قائمتك دواء واحد
    [two] في قائمتك دواءان
    [few] في قائمتك { $count } أدوية
    [many] في قائمتك { $count } دواءً
   *[other] في قائمتك { $count } دواء
}
home-medicines-avoid = { $count ->
    [zero] عدد الأدوية في قائمتك التي ينبغي أن تخبر طبيبك عنها: { $count }
    [one] في قائمتك دواء واحد ينبغي أن تخبر طبيبك عنه
    [two] في قائمتك دواءان ينبغي أن تخبر طبيبك عنهما
    [few] في قائمتك { $count } أدوية ينبغي أن تخبر طبيبك عنها
    [many] في قائمتك { $count } دواءً ينبغي أن تخبر طبيبك عنه
   *[other] في قائمتك { $count } دواء ينبغي أن تخبر طبيبك عنه
}
tell-medicine = أنت تتناول { $name }.
