### Trap: grapefruit and its relatives (grapefruit). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on menus and bottles.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-grapefruit-title = Grapefruit and its relatives
# First use on the page: both spellings. Later only "cyclosporine".
trap-grapefruit-lead = Grapefruit can raise the amount of cyclosporine (also spelt ciclosporin) in your blood. Here is how to find it in Korea, and what to do if you had some.
trap-grapefruit-in-short-2 = Look for 자몽 (jamong) on menus and bottles, in any part of a name.
trap-grapefruit-in-short-3 = Did you already have some? Call your clinic today.

## What it does

trap-grapefruit-does-title = What it does
trap-grapefruit-does-label = The US label says not to have grapefruit or its juice during treatment.
trap-grapefruit-does-hours = Do some hours between the fruit and a dose help? We have not read that they do. Do not try it. Ask your clinic.

## Words on menus and bottles

trap-grapefruit-menu-title = On menus and bottles
trap-grapefruit-menu-state = Show these words in a shop. A native speaker has not checked them yet.
trap-grapefruit-menu-caption = Korean words for grapefruit and its relatives
# Each word cell: the Korean word, and in brackets how a reader of your language would say it. In Korean the Korean word is enough.
trap-grapefruit-menu-word = In Korean
trap-grapefruit-menu-meaning = What it is
trap-grapefruit-menu-fruit = 자몽 (jamong)
trap-grapefruit-menu-fruit-meaning = grapefruit
trap-grapefruit-menu-juice = 자몽주스 (jamong-juseu)
trap-grapefruit-menu-juice-meaning = grapefruit juice
trap-grapefruit-menu-ade = 자몽에이드 (jamong-eideu)
trap-grapefruit-menu-ade-meaning = grapefruit ade
trap-grapefruit-menu-tea = 자몽차 (jamong-cha)
trap-grapefruit-menu-tea-meaning = grapefruit tea
trap-grapefruit-menu-syrup = 자몽청 (jamong-cheong)
trap-grapefruit-menu-syrup-meaning = grapefruit syrup
trap-grapefruit-menu-loan = 그레이프프루트 (geureipeupeuruteu)
trap-grapefruit-menu-loan-meaning = grapefruit
trap-grapefruit-menu-pomelo = 포멜로 (pomello), 왕귤 (wanggyul), 문단 (mundan)
trap-grapefruit-menu-pomelo-meaning = pomelo, or a kind of pomelo
trap-grapefruit-menu-yuja = 유자 (yuja), 유자차 (yuja-cha)
trap-grapefruit-menu-yuja-meaning = yuja, yuja tea: another fruit
trap-grapefruit-menu-youzi = The Chinese word “youzi” means pomelo. Korean yuja sounds like it, but is another fruit.

## The drawing. Its numbers are those of the list.

trap-grapefruit-look-title = What they look like
trap-grapefruit-look-figure = Five fruits, from the biggest to the smallest
trap-grapefruit-look-pomelo = Pomelo (포멜로): the biggest, green or yellow, often like a pear.
trap-grapefruit-look-grapefruit = Grapefruit (자몽): bigger than an orange, yellow or pink. Inside also red.
trap-grapefruit-look-sweetie = Sweetie (스위티): nearly as big as a grapefruit, and often green.
trap-grapefruit-look-seville = Seville orange (광귤): like an orange, with rough skin.
trap-grapefruit-look-yuja = Yuja (유자): small and yellow, with bumpy skin.
trap-grapefruit-look-unsure = Sizes and colours vary. Not sure? Leave it, and ask.

## Studies

trap-grapefruit-studies-title = What studies found, and what is not known
trap-grapefruit-studies-plain = A rise of 55% means about one and a half times as much medicine.
trap-grapefruit-studies-harm = Too much can hurt your kidneys. Too little can make your skin worse.
trap-grapefruit-studies-tube = In the test tube only, hassaku, Tamatama kumquat and two pomelos (banpeiyu, buntan) blocked an enzyme. Do not eat pomelos of any kind. Ask your clinic about the others.
trap-grapefruit-studies-ask-intro = Ask your clinic before you have these, too:
trap-grapefruit-studies-ask-sweetie = sweetie and melogold (like grapefruit, but we found no test in people)

## I already had some

trap-grapefruit-already-title = I already had some
trap-grapefruit-already-happens = This happens easily, and it is not your fault. Your clinic needs to know.
trap-grapefruit-already-intro = What to do now:
trap-grapefruit-already-no-more = Do not have any more of it.
trap-grapefruit-already-call = Call your clinic today, even if you feel well.
trap-grapefruit-already-say = Say what it was, how much, and when.
trap-grapefruit-already-ask = Ask what to do about your next dose. Do not skip or stop it on your own.
trap-grapefruit-already-note = You may notice nothing. Only a test can show it early.

## Questions for the clinic

trap-grapefruit-questions-test = I had grapefruit or pomelo. Do I need a test now?
trap-grapefruit-questions-fruit = Which citrus fruits, teas and jams may I have?
