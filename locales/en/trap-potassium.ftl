### Trap: salt substitutes and potassium (potassium). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on packs.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-potassium-title = Salt substitutes and potassium
# First use on the page: both spellings. Later only "cyclosporine".
trap-potassium-lead = Cyclosporine (also spelt ciclosporin) can raise potassium in your blood. Some salts, pills and foods raise it, too.
trap-potassium-in-short-1 = Do not use “low-sodium” salt (저나트륨 소금) or potassium pills on your own.
trap-potassium-in-short-2 = Show every pill for your blood pressure or heart to your clinic.
trap-potassium-in-short-3 = With a slow or uneven heartbeat, or fainting, call 119 now.

## Salt

trap-potassium-salt-title = Salt that is not plain salt
trap-potassium-salt-label = Read the pack. 칼륨 means potassium, and 염화칼륨 means potassium chloride.

## Pills

trap-potassium-pills-title = Pills that raise potassium
trap-potassium-pills-water = Some water tablets keep potassium in the body: spironolactone, eplerenone, amiloride and triamterene. The US label says not to use this kind with cyclosporine.
trap-potassium-pills-intro = These can raise it, too:
trap-potassium-pills-pril = blood pressure pills such as enalapril, ramipril, losartan or valsartan
trap-potassium-pills-birth = birth control pills with drospirenone
trap-potassium-pills-heparin = heparin, an injection that thins the blood
trap-potassium-pills-now = Do you take one of these now? Do not stop on your own. Tell your clinic, and ask if your potassium needs a test.

## Food

trap-potassium-food-title = Food
trap-potassium-food-ask = Ask your clinic if you need food with less potassium.

## Signs

trap-potassium-signs-title = Signs of too much potassium
trap-potassium-signs-weak = weak muscles, also with tingling

## Questions for the clinic

trap-potassium-questions-pills = Do any of my pills raise potassium?
trap-potassium-questions-value = What is my potassium now, and when is it tested again?
