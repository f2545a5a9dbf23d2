### What an answer about a medicine, food, herb, vaccine or therapy says.
### Which message belongs to which row is in src/catalog/data/substances.csv.

# The level: a word above, and the answer in one line.
answer-level-known = Known problem
answer-level-watch = Small or unproven effect
answer-level-nothing-listed = Looked up
answer-level-not-covered = We do not know
answer-title-avoid = Avoid. Ask your clinic first.
answer-title-ask-first = Ask your clinic first.
answer-title-watch = Watch. Tell your clinic.
answer-title-nothing-listed = No problem listed. Ask if you are not sure.
answer-title-not-covered = Not in our list. Ask before you take it.

# The same as a short tag.
answer-tag-avoid = Avoid, ask first
answer-tag-ask-first = Ask first
answer-tag-watch = Watch
answer-tag-nothing-listed = No problem listed
answer-tag-not-covered = Not in our list, ask

# What can happen: by effect, and where something special is to be said.
answer-happens-kidney-risk = It and cyclosporine can both strain your kidneys. Together the risk of harm is higher.
answer-happens-raises-cyclosporine = It can raise the cyclosporine in your blood. Too much can hurt your kidneys.
answer-happens-raises-a-lot = It can raise the cyclosporine in your blood a lot. That can hurt your kidneys fast.
answer-happens-lowers-cyclosporine = It can lower the cyclosporine in your blood. Then your skin may get worse.
answer-happens-immune-risk = Both weaken your body’s defence. Bad infections and some cancers become more likely.
answer-happens-potassium-risk = Both can raise potassium, a salt in your blood. Too much can upset your heart.
answer-happens-cyclosporine-raises-it = Cyclosporine can raise the amount of it in your blood. Its side effects can get worse.
answer-happens-skin-cancer-risk = Together with cyclosporine it raises the risk of skin cancer.
answer-happens-other = It may change how much cyclosporine is in your blood.
answer-happens-live-vaccine = A live vaccine can make you ill while your body’s defence is weak.
answer-happens-muscles = Cyclosporine can raise the amount of it in your blood. That can badly harm your muscles.
answer-happens-vaccine-protects-less = This vaccine is not live. It may protect you less while you take cyclosporine.
answer-happens-bleeding = Cyclosporine can raise this blood thinner in your blood. You may bleed more.
answer-happens-gout = Together they can raise creatinine and uric acid in your blood. That can set off gout, a sudden pain in a joint.
answer-happens-gums = Both medicines can make your gums grow and swell.
answer-happens-both-rise = Each can raise the other in your blood. That can harm your heart and your kidneys.
answer-happens-birth-control = It may raise the cyclosporine in your blood. You still need birth control that works.
answer-happens-steroid = Cyclosporine can make this steroid stronger. Both weaken your body’s defence.
answer-happens-colchicine = Cyclosporine can make this medicine build up. It can then harm your muscles, nerves and blood.
answer-happens-virus = Korea’s official list bans this pair. This medicine may stop working against the virus.
answer-happens-bosentan = It lowers cyclosporine in your blood. Cyclosporine raises it so much that it can harm your liver.
answer-happens-heart = Cyclosporine can make this medicine build up. That can upset your heart.
answer-happens-low-sugar = Cyclosporine can double this medicine in your blood. Your blood sugar can drop too low.
answer-happens-methotrexate = The US label says not to take both at the same time for psoriasis. Together they can hurt your kidneys and weaken your body’s defence.
answer-happens-liver = Cyclosporine can raise this medicine in your blood. That can strain your liver.
answer-happens-sleepy = You may stay sleepy for longer while you take cyclosporine.
answer-happens-aspirin = In the amounts used for pain it can strain your kidneys, like other pain killers of this kind.
answer-happens-trimethoprim = It can raise creatinine and potassium in your blood. It may also lower cyclosporine.
answer-happens-contrast-dye = The dye and cyclosporine can both strain your kidneys.
answer-happens-blood-cells = Together they can harm your blood cells.
answer-happens-blood-fats = Both can raise the fats in your blood.
answer-happens-grapefruit-relatives = These fruits hold the same kind of substances as grapefruit. We found no study in people.
answer-happens-seville-orange = One study found no change in cyclosporine. But this fruit holds the same kind of substances as grapefruit.
answer-happens-suggested = An effect has been suggested, but not proven.
answer-happens-sister-drug = It has raised a sister medicine of cyclosporine. Nobody has shown it for cyclosporine itself.
answer-happens-star-fruit = A lot of this fruit can hurt the kidneys by itself, even in healthy people.
answer-happens-natural-statin = It holds a natural statin. With cyclosporine it has badly harmed muscles.
answer-happens-omija = A close plant cousin raises cyclosporine a lot. This plant itself has not been tested with it.
answer-happens-echinacea = It may change how much cyclosporine is in your blood. It is sold to boost the defence that your treatment calms.
answer-happens-ginseng = In animals it did not change cyclosporine. But it is sold to boost the defence that your treatment calms.
answer-happens-turmeric = It has changed sister medicines of cyclosporine: up in one person, down in animals.
answer-happens-green-tea = In rats small amounts raised cyclosporine and a large amount lowered it. Plain tea was not studied.
answer-happens-garlic = In people it halved an HIV medicine in the blood. With cyclosporine it has not been tested.
answer-happens-own-medicine = This is cyclosporine itself, the medicine of your treatment. Brands are not the same, and two boxes together would be too much.
answer-happens-danshen = In people it lowered a medicine that the body carries like cyclosporine. With cyclosporine it has not been tested.

# What to do: by kind and level, and where something special is to be said.
answer-do-drug-avoid = Talk to your doctor before you take the two together.
answer-do-drug-ask-first = Tell your skin doctor about it before your first dose of cyclosporine. Are you taking both already? Tell them today.
answer-do-drug-watch = Tell your clinic that you take it. They can check your blood more often if you need it.
answer-do-food-avoid = Do not eat or drink it while you take cyclosporine.
answer-do-food-watch = Ask your clinic before you have a lot of it.
answer-do-herb-avoid = Do not begin with it while you take cyclosporine. If you use it now, call your clinic today.
answer-do-herb-ask-first = Ask your clinic or a pharmacist before you use it. Bring the pack with you.
answer-do-herb-watch = Ask your clinic or a pharmacist before you use it, and bring the pack.
answer-do-vaccine-avoid = Do not have it while you are treated. Ask your doctor how long to wait after your last dose.
answer-do-vaccine-watch = Ask your clinic when is the best time to have it.
answer-do-procedure-avoid = Tell each clinic that you take cyclosporine. Ask your skin doctor before you have it.
answer-do-ask-with-pack = Ask your clinic or a pharmacist before you take it. Bring the pack with you.
answer-do-pain = Ask your clinic which pain killer is right for you.
answer-do-doctor-plans = Your doctor plans when one ends and the other begins. Do not begin, stop or overlap them on your own.
answer-do-tell-staff = Tell the staff that you take cyclosporine before they give it.
answer-do-not-alone = Do not use it on your own while you take cyclosporine. Ask your skin doctor first.
answer-do-not-a-lot = Ask your clinic before you eat or drink it.
answer-do-covid-pills = If you are offered tablets for COVID-19, say that you take cyclosporine before the first tablet.
answer-do-scan-team = Before any scan with dye, tell the scan team that you take cyclosporine.
answer-do-potassium-food = Eat normal amounts. Ask your clinic if you need a diet low in potassium.
answer-do-sunbed = Do not use sunbeds while you take cyclosporine.
answer-do-own-medicine = Keep to the brand that your clinic gave you. Do not swap or add a brand on your own. Two different boxes? Ask your clinic before the next dose.
answer-do-sun = Cover up, use sunscreen and stay in the shade.
answer-do-small-amounts = Ask your clinic before you have more than a little.
answer-do-against-the-law = Do not use it while you take cyclosporine. In Korea it is also against the law.

# Said by how a person comes to it, whatever else is said.
answer-do-not-stop = If a doctor gave it to you, do not stop it on your own. Talk to your doctor first.
answer-ask-before = If you chose it yourself, do not take it before you have asked your clinic.
answer-ask-before-given = Do not have it before you have asked your clinic.
answer-nothing-listed-means = The lists named below show no problem with cyclosporine. That does not prove that there is none.
answer-nothing-listed-do = Ask your clinic or a pharmacist which pain killer is right for you, and how much.
answer-not-covered-means = Nobody has checked this one for our list. It may be a problem, or not. We cannot tell you.
answer-not-covered-do = Ask your clinic or a pharmacist before you take it.

# How far the knowledge goes.
answer-basis-class = Not studied with cyclosporine itself. The answer rests on others of its kind.
answer-basis-relative = Not studied with cyclosporine itself. The answer rests on other medicines or on a related plant.
answer-basis-laboratory = Studied only in animals or in the test tube, not in people who take cyclosporine.
answer-basis-no-study = We found no study of it together with cyclosporine.

# What a source says of the two together.
answer-verdict-contraindicated = must not be used together
answer-verdict-banned = a pair that must not be used together
answer-verdict-avoid = avoid together
answer-verdict-not-recommended = not recommended together
answer-verdict-precaution = together only with care
answer-verdict-consider = to be kept in mind
answer-verdict-named = names it
answer-verdict-measured = measured in people
answer-verdict-laboratory = animals or test tube only
answer-verdict-live = a live vaccine
answer-verdict-not-listed = does not list it
answer-sources-differ = The sources do not say the same. Ask your doctor what applies to you.
