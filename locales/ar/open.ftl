### Opening a link or a copy, and what was accepted before.

open-title = فتح رابط أو نسخة
open-lead = انظر إلى ما أُرسل إليك، أو إلى نسختك أنت. ثم اختر ما تريد قبوله. ولا يتغير أي شيء قبل ذلك.
open-no-script = الفتح يحتاج إلى التطبيق، وهو لا يعمل هنا. افتح هذا الرابط في Safari أو Chrome أو Firefox.
open-paste = أو الصق رابطًا، أو نص نسخة
open-look = عرض المحتوى
open-passcode-hint = من أرسل الرابط يخبرك برمز المرور بطريقة أخرى.
passcode-label = رمز المرور
open-sealed = هذا الرابط مقفل برمز مرور.
open-closed = في هذا الرابط سجلّ خاص بشخص ما. هل أُرسل هذا الرابط إليك؟ انظر حولك أولًا: قد يرى غيرك شاشتك.
open-show = عرض ما بداخله
# $name (String): who says to have sent it. $date (String): a day.
open-plan-from = هذه خطة. مكتوب فيها أنها من { $name }، وأنها أُعدّت يوم { $date }.
open-copy-from = مكتوب في هذه النسخة أنها من { $name }، وأنها أُعدّت يوم { $date }.
open-from-nobody = ليس مكتوبًا هنا من أعدّ هذه النسخة.
open-not-checked = على حد علم التطبيق، لم تراجع عيادتك هذا المحتوى. إذا بدا لك شيء غير صحيح، فاسأل العيادة على رقم تعرفه من قبل.
# $count (Number): how many say the same.
open-same = { $count ->
    [zero] لا شيء يطابق ما لديك.
    [one] عنصر واحد يطابق ما لديك.
    [two] عنصران يطابقان ما لديك.
    [few] { $count } عناصر تطابق ما لديك.
    [many] { $count } عنصرًا يطابق ما لديك.
   *[other] { $count } عنصر يطابق ما لديك.
}
open-removed-here = أُزيل من سجلّك
tag-both = ما لديك أحدث
place-contact = جهة اتصال
undo-contact-changed = حُفظت جهات الاتصال.
# $count (Number): how many were undone.
undo-taken-back = { $count ->
    [0] لم يبق ما يمكن التراجع عنه، لأنك غيّرته بعد ذلك.
    [one] تم التراجع عن تغيير واحد.
    [two] تم التراجع عن تغييرين.
    [few] تم التراجع عن { $count } تغييرات.
    [many] تم التراجع عن { $count } تغييرًا.
   *[other] تم التراجع عن { $count } تغيير.
}
taken-title = ما قبلته من روابط ونسخ في آخر 30 يومًا
taken-text = التراجع يعيد إليك ما كان لديك من قبل. وما غيّرته بعد ذلك يبقى.
# $name (String): who it was from. $date (String): a day.
taken-from = من { $name }، يوم { $date }
taken-copy = من نسخة، يوم { $date }
taken-back = التراجع عن هذا
receipt-contacts = جهات اتصال
receipt-saved = بيانات سابقة محفوظة وقوالب

error-not-a-link = هذا ليس رابطًا من هذا التطبيق. لم يتغير أي شيء.
error-link-newer = هذا الرابط من إصدار أحدث من التطبيق. حدّث التطبيق أولًا. لم يتغير أي شيء.
error-link-cut = نهاية هذا الرابط ناقصة. اطلبه مرة أخرى، كملف أو كرمز QR. لم يتغير أي شيء.
error-link-changed = تبدّل هذا الرابط أثناء إرساله ولا يمكن قراءته. اطلبه مرة أخرى. لم يتغير أي شيء في سجلّك.
error-link-too-large = هذا أكثر مما يتسع له رابط واحد. استعمل ملفًا، أو رابطًا محتواه أقل.
error-passcode = رمز المرور هذا غير صحيح. انتبه إلى الحروف الكبيرة، وحاول مرة أخرى.
error-link-unable = هذا المتصفح قديم جدًا ولا تعمل فيه الروابط. استعمل إصدارًا أحدث من Safari أو Chrome أو Firefox، أو استعمل ملفًا.

## Inside another app

# $name (String): name of an app, such as KakaoTalk.
inside-app = أنت الآن داخل تطبيق { $name }
inside-some-app = أنت الآن داخل تطبيق آخر
inside-text = يمكنك قراءة كل شيء هنا. لكن قد لا تجد ما كتبته عندما تعود. افتح هذه الصفحة أولًا في متصفحك المعتاد:
inside-menu = اضغط النقاط الثلاث أو السهم عند طرف الشاشة.
inside-browser = اختر «فتح في المتصفح» أو «فتح في Safari» أو عبارة تشبه ذلك.
inside-copy = نسخ العنوان
inside-stay = البقاء هنا
