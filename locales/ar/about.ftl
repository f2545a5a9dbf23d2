### About: purpose, privacy, sources, review.

about-title = عن هذا التطبيق
about-lead = ما الغرض منه، وأين تبقى ملاحظاتك، وعلى ماذا يستند النص.
about-purpose-title = ما الغرض منه
about-purpose-1 = يشرح العلاج، ويساعدك على الاستعداد، ويحفظ ملاحظاتك.
about-purpose-2 = لا يشخّص المرض، ولا يقرر علاجك.
about-purpose-3 = لا يطلب منك أبدًا بدء دواء أو إيقافه أو تغييره. عيادتك تفعل ذلك معك.
about-privacy-title = خصوصيتك
about-privacy-1 = لا يوجد حساب، ولا يوجد خادم يحفظ أي شيء عنك.
about-privacy-2 = ما تكتبه يبقى في هذا المتصفح. ولا يرسل التطبيق أي شيء إلى أي مكان.
about-privacy-3 = لا توجد ملفات تعريف ارتباط (cookies)، ولا إعلانات، ولا عدّ للزيارات.
about-privacy-4 = يمكنك حفظ نسخة ومسح كل شيء من الإعدادات.
about-review-title = إلى أي حد تمت مراجعة النص
about-review-text = قورنت المعلومات بالوثائق المذكورة أدناه. ولم يراجع طبيب أو صيدلي النص بعد في هذه اللغات:
about-sources-title = المصادر
about-sources-text = استُعملت هذه الوثائق. وقد تستعمل عيادتك وثائق أحدث.
# $month (String): a month with its year.
about-source-read = قُرئ في { $month }.
about-licence-title = الترخيص
about-licence-text = يجوز لأي شخص استعمال هذا التطبيق وتغييره ومشاركته بموجب ترخيص MIT أو ترخيص Apache 2.0.
