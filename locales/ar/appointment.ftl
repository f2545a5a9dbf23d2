### A request for an appointment: words to send. The app sends nothing.

ask-title = طلب موعد
ask-lead = اكتب طلبك هنا، ثم أرسله بنفسك. التطبيق لا يرسله، وينساه عندما تغلق علامة التبويب.
ask-what = ماذا تريد أن تطلب؟
ask-visit = أود الحصول على موعد للحديث عن علاج الصدفية الشديدة.
ask-possible = أود أن أعرف هل العلاج القصير بالسيكلوسبورين (cyclosporine) ممكن في حالتي.
ask-cost = أود أن أعرف تكلفة الزيارة والفحوص.
ask-dates = متى يمكنني الحضور
ask-language = اللغات التي أتحدث بها
ask-from = البلد الذي أعيش فيه
ask-before = العلاجات التي تلقيتها
ask-reach = طريقة التواصل معي
ask-medicines = إضافة أسماء أدويتي
ask-little = اكتب ما يريحك إرساله فقط. أما الباقي فتسألك عنه العيادة بنفسها.
ask-words = رسالتك
# Beginning and end of the message.
ask-hello = تحية طيبة،
ask-thanks = شكرًا لكم. أعلم أن الطبيب وحده يمكنه أن يقرر العلاج.
