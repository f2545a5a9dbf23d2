### Trap: pain and cold medicines (pain-and-cold). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on boxes.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-pain-and-cold-title = Pain and cold medicines
# First use on the page: both spellings. Later only "cyclosporine".
trap-pain-and-cold-lead = Some pain killers strain the kidneys together with cyclosporine (also spelt ciclosporin). In a pharmacy you may be offered one for pain, fever or a cold.
trap-pain-and-cold-in-short-1 = Do not choose a pain killer, cold pill or pain plaster on your own.
trap-pain-and-cold-in-short-2 = Say that you take cyclosporine, and show every box.

## Pain killers

trap-pain-and-cold-killers-title = Pain killers
trap-pain-and-cold-killers-intro = Look for these names on Korean boxes:
trap-pain-and-cold-killers-ibuprofen = ibuprofen (이부프로펜), dexibuprofen (덱시부프로펜)
trap-pain-and-cold-killers-naproxen = naproxen (나프록센), loxoprofen (록소프로펜)
trap-pain-and-cold-killers-ketoprofen = ketoprofen (케토프로펜), diclofenac (디클로페낙)
trap-pain-and-cold-killers-aspirin = aspirin for pain (아스피린)
trap-pain-and-cold-killers-metamizole = Metamizole, a pain killer in some countries, can make cyclosporine work less.
trap-pain-and-cold-killers-now = Did a doctor give you one of these? Do not stop on your own. Ask your clinic today.

## Colds and plasters

trap-pain-and-cold-colds-title = Colds, fever and pain plasters
trap-pain-and-cold-colds-cold = One pill for a cold can hold two or three medicines. One may be a pain killer. Ask your clinic before you take it.
trap-pain-and-cold-colds-plaster = Pain plasters (파스) can hold a pain killer such as ketoprofen. Less of it goes in through the skin. Still ask your clinic first.

## Paracetamol

trap-pain-and-cold-paracetamol-title = Paracetamol
trap-pain-and-cold-paracetamol-lists = Paracetamol is also called acetaminophen (아세트아미노펜). We found nothing on it with cyclosporine in two lists: a French list of 2020 and a Korean ban list of 2026.
trap-pain-and-cold-paracetamol-ask = That does not mean that it is right for you. No text that we read names it as the right choice. Ask your clinic if you may take it, and how much.

## At the pharmacy

trap-pain-and-cold-pharmacy-title = At the pharmacy
trap-pain-and-cold-pharmacy-intro = Before you buy:
trap-pain-and-cold-pharmacy-say = Say that you take cyclosporine, or show the Korean line below.
trap-pain-and-cold-pharmacy-show = Show the boxes of all you take.
trap-pain-and-cold-pharmacy-ask = Ask what is in the pill, the drink or the plaster.
trap-pain-and-cold-pharmacy-call = Not sure? Call your clinic before you take it.
trap-pain-and-cold-pharmacy-caption = Two lines to show
trap-pain-and-cold-pharmacy-nsaid = Is there a pain killer (NSAID) in it?
# Keep it in Korean in every language.
trap-pain-and-cold-pharmacy-nsaid-korean = 소염진통제가 들어 있나요?
# How a reader of your language would say the Korean line. Use your own script if that helps.
trap-pain-and-cold-pharmacy-nsaid-sounds = so-yeom-jin-tong-je-ga deu-reo in-na-yo

## Questions for the clinic

trap-pain-and-cold-questions-plaster = May I use pain plasters or pain gels?
