### Topic: words explained (words)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-words-title = شرح الكلمات
# First use on the page: both spellings. Later only "cyclosporine".
learn-words-lead = كلمات صعبة عن الصدفية وعن سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin)، ولكل كلمة شرح في جملة قصيرة أو جملتين.
learn-words-in-short-1 = ابحث هنا عندما تجد كلمة صعبة في هذا التطبيق أو في أوراقك.
# The title of the page learn-who-to-call, as it is.
learn-words-in-short-2 = هذه الصفحة تشرح الكلمات فقط. لمعرفة علامات الخطر، اقرأ صفحة «بمن تتصل».
learn-words-in-short-3 = ألم تجد الكلمة هنا، أو ما زالت صعبة الفهم؟ اسأل عيادتك.

## The sections; their words are in words.ftl

learn-words-psoriasis-title = الصدفية والجسم
learn-words-cyclosporine-title = السيكلوسبورين وطريقة استعماله
learn-words-other-title = علاجات أخرى
learn-words-tests-title = الفحوص ونتائجها
learn-words-signs-title = العلامات والأمراض
learn-words-ask-first-title = اسأل عيادتك عن هذه أولًا

## Questions for the clinic

learn-words-questions-write = هل يمكن أن تكتب لي هذه الكلمة؟
learn-words-questions-easy = هل يمكن أن تشرح لي هذا مرة أخرى بكلمات سهلة؟
learn-words-questions-papers = ماذا تعني لي هذه الكلمة المكتوبة في أوراقي؟
