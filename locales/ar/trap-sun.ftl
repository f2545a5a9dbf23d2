### Trap: sun and sunbeds (sun). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep the Korean words in every language: readers meet them in shops.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-sun-title = الشمس وأسرّة التسمير
# First use on the page: both spellings. Later only "cyclosporine".
trap-sun-lead = مع دواء سيكلوسبورين (cyclosporine، ويُكتب أيضًا ciclosporin)، تزيد الشمس القوية وأسرّة التسمير خطر سرطان الجلد.
trap-sun-in-short-1 = ابتعد عن الشمس القوية، وغطِّ جلدك.
trap-sun-in-short-2 = لا تستعمل أسرّة التسمير.
trap-sun-in-short-3 = اعرض على طبيب الجلدية كل بقعة جديدة أو متغيرة.

## In the sun

trap-sun-out-title = في الشمس
trap-sun-out-intro = عندما تخرج:
trap-sun-out-shade = ابقَ في الظل.
trap-sun-out-cover = غطِّ جلدك بالملابس والقبعة.
trap-sun-out-cream = استعمل واقيًا من الشمس (선크림) على الجلد المكشوف.
trap-sun-out-ask = اسأل عيادتك أي واقٍ من الشمس يناسب جلدك.

## Sunbeds and sunbathing

trap-sun-beds-title = أسرّة التسمير وحمّامات الشمس
trap-sun-beds-bed = لا تستعمل سرير التسمير أثناء العلاج. في كوريا قد تُكتب على اللافتة كلمة 태닝 (tanning، أي التسمير).
trap-sun-beds-bathing = هل أفادت الشمس جلدك من قبل، أو أفاده سرير التسمير؟ لا تستعمل أيًّا منهما لعلاج جلدك الآن. اسأل طبيبك أولًا.

## Watch your skin

trap-sun-watch-title = راقب جلدك

## Questions for the clinic

trap-sun-questions-cream = أي واقٍ من الشمس يناسب جلدي؟
