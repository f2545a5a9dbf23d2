### Trap: tar shampoo and light therapy (tar-and-light). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep the Korean words in every language: readers meet them on bottles.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-tar-and-light-title = شامبو القطران والعلاج الضوئي
# First use on the page: both spellings. Later only "cyclosporine".
trap-tar-and-light-lead = يُستعمل قطران الفحم والعلاج الضوئي للصدفية. ومع دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin) يمكن أن يزيدا خطر سرطان الجلد.
trap-tar-and-light-in-short-1 = لا تستعمل منتجات القطران من تلقاء نفسك.
trap-tar-and-light-in-short-2 = اسأل طبيبك قبل أي علاج ضوئي.
trap-tar-and-light-in-short-3 = أخبر طبيبك إذا استعملت القطران أو العلاج الضوئي في سنوات سابقة.

## Coal tar

trap-tar-and-light-tar-title = شامبو القطران
trap-tar-and-light-tar-bottle = اقرأ ما هو مكتوب على عبوة كل شامبو وكل كريم وكل زيت استحمام. ابحث عن «coal tar» (قطران الفحم) أو 콜타르.

## Light therapy

trap-tar-and-light-light-title = العلاج الضوئي
trap-tar-and-light-light-kinds = استعمال سرير التسمير بدلًا من العلاج الضوئي ليس حلًا. وليزر الإكسيمر (excimer) أو مصباح الإكسيمر يستعمل أشعة UVB أيضًا. اسأل طبيبك عن كل واحد منها.

## Already had it

trap-tar-and-light-already-title = هل استعملت واحدًا من هذه العلاجات؟
trap-tar-and-light-already-during = إذا كان ذلك أثناء العلاج: اتصل بعيادتك، وقل ماذا كان، واسأل ماذا تفعل. لا توقف دواءك من تلقاء نفسك.
trap-tar-and-light-already-tar = إذا كان ذلك قبل العلاج: أخبر طبيبك عن القطران أيضًا. فالنشرة الدوائية الأمريكية تذكره بين الأشياء التي تزيد خطر سرطان الجلد.

## Questions for the clinic

trap-tar-and-light-questions-shampoo = أي شامبو يناسب فروة رأسي؟
