### Trap: Korean herbal medicine and supplements (herbal-medicine). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on packs.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-herbal-medicine-title = Herbal medicine and supplements
# First use on the page: both spellings. Later only "cyclosporine".
trap-herbal-medicine-lead = Some plants change how much cyclosporine (also spelt ciclosporin) is in your blood. Here are those in Korean herbal medicine (한약), teas and pills.
trap-herbal-medicine-in-short-1 = Ask your clinic before you take any herb or food supplement.
trap-herbal-medicine-in-short-2 = Do you use St John’s wort now? Call your clinic today.
trap-herbal-medicine-in-short-3 = A plant is not on this page? That tells you nothing about it. Ask.

## St John's wort

trap-herbal-medicine-wort-title = St John’s wort

## Korean herbal medicine

trap-herbal-medicine-hanyak-title = Korean herbal medicine (한약)
trap-herbal-medicine-hanyak-start = Do not start Korean herbal medicine (한약) before you ask your clinic. A review of studies advises to leave out herbs until they are tested in people.
trap-herbal-medicine-hanyak-caption = Plants, and what they may do
trap-herbal-medicine-hanyak-plant = Plant
trap-herbal-medicine-hanyak-effect = Cyclosporine in the blood
trap-herbal-medicine-hanyak-seen = Seen in
trap-herbal-medicine-hanyak-up = may go up
trap-herbal-medicine-hanyak-down = may go down
trap-herbal-medicine-hanyak-people = people
trap-herbal-medicine-hanyak-person = one person
trap-herbal-medicine-hanyak-animals = animals
trap-herbal-medicine-hanyak-goldthread = goldthread (황련) and other plants with berberine
trap-herbal-medicine-hanyak-chamomile = chamomile
trap-herbal-medicine-hanyak-liquorice = liquorice (감초)
trap-herbal-medicine-hanyak-skullcap = scutellaria, also called skullcap (황금)
trap-herbal-medicine-hanyak-ginger = ginger pills (생강)

## Teas, pills and health foods

trap-herbal-medicine-more-title = Teas, pills and health foods
trap-herbal-medicine-more-schisandra = Do not start Wuzhi capsules before you ask your clinic. They hold a kind of schisandra. In rats it raised cyclosporine a lot.
trap-herbal-medicine-more-intro = Ask your clinic also before you take these:
trap-herbal-medicine-more-omija = omija (오미자), a cousin of that plant: we found no test of it
trap-herbal-medicine-more-ginseng = red ginseng (홍삼): no change in animals, and we found no study in people
trap-herbal-medicine-more-turmeric = turmeric (강황) pills: they changed related medicines
trap-herbal-medicine-more-tea = green tea extract (녹차추출물): in rats, up with a little and down with a lot
trap-herbal-medicine-more-boost = The same review says not to use echinacea or saw palmetto (쏘팔메토) with cyclosporine.

## CBD

trap-herbal-medicine-cbd-title = CBD and Korean law

## Questions for the clinic

trap-herbal-medicine-questions-took = I took a herb or a supplement. Do I need a test now?
trap-herbal-medicine-questions-tea = Which Korean teas and health foods may I have?
