### What went wrong, and what to do.

error-summary-title = هناك مشكلة
error-day-missing = اكتب اليوم، مثلًا 22.
error-month-missing = اكتب الشهر، مثلًا أكتوبر.
error-year-missing = اكتب السنة، مثلًا 2026.
error-day-unreadable = يجب أن يكون اليوم رقمًا من 1 إلى 31.
error-month-unreadable = اكتب الشهر كلمةً أو رقمًا، مثلًا أكتوبر أو 10.
error-year-unreadable = اكتب السنة بأربعة أرقام، مثلًا 2026.
error-no-such-day = لا يوجد يوم كهذا. انظر إلى اليوم والشهر مرة أخرى.
error-after-today = هذا اليوم بعد تاريخ اليوم. اكتب يوم الفحص.
error-not-a-number = اكتب رقمًا واحدًا، مثلًا 0.9. أما الكلمات فمكانها الملاحظة.
error-not-a-pair = اكتب الرقمين معًا، مثلًا 120/80.
error-question-empty = اكتب سؤالك أولًا.

error-copy-too-large = الملف أكبر من 5 MB، لذلك فهو ليس نسخة من هذا التطبيق. لم يتغير أي شيء.
error-copy-not-ours = هذا الملف ليس نسخة من هذا التطبيق. لم يتغير أي شيء.
error-copy-newer = هذه النسخة من إصدار أحدث من التطبيق. حدّث التطبيق أولًا. لم يتغير أي شيء.
error-copy-damaged = جزء من هذا الملف تالف ولا يمكن قراءته. لم يتغير أي شيء.

## Storage

trouble-blocked-title = هذا المتصفح لا يحفظ ما تكتبه
trouble-blocked-text = يمكنك استعمال كل شيء الآن، لكنه يضيع عندما تغلق الصفحة. احفظ نسخة، أو افتح الصفحة في متصفح آخر.
trouble-full-title = لم تبق مساحة في هذا المتصفح
trouble-full-text = آخر ما أدخلته موجود في هذه الصفحة لكن تعذر حفظه. احفظ نسخة الآن.
trouble-not-kept-title = تعذر حفظ هذا
trouble-not-kept-text = لم يحفظ المتصفح آخر ما أدخلته. ما زال موجودًا في هذه الصفحة. احفظ نسخة الآن.
trouble-newer-title = سجلّك من إصدار أحدث
trouble-newer-text = هذا الإصدار الأقدم يتركه كما هو ولا يحفظ شيئًا. أعد تحميل الصفحة مع اتصال بالشبكة للحصول على الإصدار الجديد.
trouble-damaged-title = تعذرت قراءة جزء من سجلّك
trouble-damaged-text = وُضع هذا الجزء جانبًا ولم يُحذف. وما أمكنت قراءته موجود هنا. تحقق منه، واحفظ نسخة.
