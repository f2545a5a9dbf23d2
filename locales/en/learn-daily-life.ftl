### Topic: daily life (daily-life)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in brackets in every language: readers meet them in shops and on menus.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-daily-life-title = Daily life
# First use on the page: both spellings. Later only "cyclosporine".
learn-daily-life-lead = What you eat, take and do can change how cyclosporine (also spelt ciclosporin) works. This page goes through daily life during treatment.
learn-daily-life-in-short-1 = Do not have grapefruit (자몽) or its juice.
learn-daily-life-in-short-2 = Ask your clinic before you take any new medicine, herb or supplement, even one from a shop.
learn-daily-life-in-short-3 = Fever, vomiting or diarrhoea? Call your clinic the same day.

## Food and drink

learn-daily-life-food-title = Food and drink
learn-daily-life-food-warning-title = No grapefruit in any form
learn-daily-life-food-warning-text = Do not eat grapefruit or drink its juice. It can raise the medicine in your blood too much. In Korea it is called 자몽 (jamong), also in ades, teas and syrups.
learn-daily-life-food-table-caption = What studies found
learn-daily-life-food-table-name = Fruit or drink
learn-daily-life-food-table-found = What was found
learn-daily-life-food-table-do = What to do
learn-daily-life-food-table-grapefruit = Grapefruit juice
learn-daily-life-food-table-grapefruit-found = It raised the amount of cyclosporine in the blood by 55%.
learn-daily-life-food-table-grapefruit-do = Do not drink it.
# A very big citrus fruit. In Chinese 柚子 is pomelo; yuzu (Japanese ゆず, Korean 유자) is another fruit. Never swap them.
learn-daily-life-food-table-pomelo = Pomelo
learn-daily-life-food-table-pomelo-found = It raised the amount in the blood by 29%.
learn-daily-life-food-table-pomelo-do = Do not eat it or drink its juice.
learn-daily-life-food-table-grape = Purple grape juice
learn-daily-life-food-table-grape-found = In 12 people, it lowered the amount in the blood by 30%.
learn-daily-life-food-table-grape-do = Do not take your capsules with it. Ask before you drink any.
learn-daily-life-food-table-wine = Red wine
learn-daily-life-food-table-wine-found = In 12 people, the body cleared cyclosporine 50% faster.
learn-daily-life-food-table-wine-do = Do not take your capsules with it. Ask before you drink any alcohol.
learn-daily-life-food-table-seville = Seville orange (bitter orange)
learn-daily-life-food-table-seville-found = One study found no change.
learn-daily-life-food-table-seville-do = Ask if you often have it, for example as marmalade.
learn-daily-life-food-star-fruit = Do not eat star fruit before you ask your clinic. It has hurt kidneys by itself.
learn-daily-life-food-ask-intro = Ask your clinic before you have these:
learn-daily-life-food-ask-yuja = yuja (유자, also called yuzu), often a tea (we found no test of it with cyclosporine)
learn-daily-life-food-ask-citrus = sweetie, hassaku, kumquat and other citrus fruits that are new to you
learn-daily-life-food-ask-pomegranate = pomegranate or clementine (they raised a related medicine)
learn-daily-life-food-not-here = Is a food not on this page? That does not tell you anything about it. Ask your clinic.

## Medicines, with or without a prescription

learn-daily-life-medicines-title = Medicines, with or without a prescription
learn-daily-life-medicines-pain = Do not choose a pain killer on your own. Ibuprofen, dexibuprofen, naproxen, loxoprofen, nimesulide and aspirin for pain can strain the kidneys together with cyclosporine.
learn-daily-life-medicines-pain-ask = Ask your clinic which pain killer you may use, and how much. Ask about paracetamol (acetaminophen), cold and flu pills, and pain plasters, too.
learn-daily-life-medicines-hidden = One pill may hold two or three medicines. Some pills for blood pressure or cholesterol hold a statin. Show every box to your clinic.
learn-daily-life-medicines-statins = A Korean list says not to use five statins, and 32 pills that hold one, with cyclosporine. Muscles can be harmed.
learn-daily-life-medicines-statins-now = Do you take a statin or a prescribed pain killer now? Do not stop on your own. Ask your clinic today.
learn-daily-life-medicines-shop-intro = Ask also before you buy:
learn-daily-life-medicines-shop-ursa = Ursa (우루사), a liver tonic: the medicine in your blood may change
learn-daily-life-medicines-shop-orlistat = orlistat, a weight-loss pill: it can make cyclosporine work less
learn-daily-life-medicines-home = Phenobarbital (a calming medicine) and metamizole (a pain killer) can make cyclosporine work less.
# Medicines that travellers from some countries bring along.
learn-daily-life-medicines-home-ask = Did you bring Corvalol, Valocordin or Analgin from home? They may hold these medicines. Do not stop on your own. Call your clinic today and ask.
learn-daily-life-medicines-new = Tell every doctor, dentist and pharmacist that you take cyclosporine (사이클로스포린). Some antibiotics, pills against fungus, COVID-19 pills and scan dyes mix badly with it.

## Herbs and supplements

learn-daily-life-herbs-title = Herbs and supplements
learn-daily-life-herbs-wort = Do not start St John’s wort. It can make cyclosporine work less.
learn-daily-life-herbs-wort-now = Do you use it now? Call your clinic today. Ask how to stop it, because stopping can change the medicine in your blood, too.
learn-daily-life-herbs-hanyak = Ask before you take Korean herbal medicine (한약). One drink can hold many plants.
learn-daily-life-herbs-plants-intro = These plants may change the medicine in your blood:
learn-daily-life-herbs-plants-goldthread = goldthread (황련) and other plants with berberine: they can raise it (seen in people)
learn-daily-life-herbs-plants-liquorice = liquorice (감초) and scutellaria (황금): they can lower it (seen in animals)
learn-daily-life-herbs-plants-chamomile = chamomile: it can raise it (seen in one person)
learn-daily-life-herbs-yeast = Do not use red yeast rice (홍국) before you ask your clinic. It is said to hold a natural statin, and muscles can be harmed.
learn-daily-life-herbs-ask-intro = Ask your clinic also before you take:
learn-daily-life-herbs-ask-schisandra = schisandra (Wuzhi capsules) or its cousin omija (오미자)
learn-daily-life-herbs-ask-ginseng = red ginseng (홍삼) or echinacea, sold to boost the body’s defences
learn-daily-life-herbs-ask-pills = pills with ginger, turmeric, garlic, green tea, danshen or saw palmetto
learn-daily-life-herbs-ask-supplements = vitamins in high doses, fish oil or cranberry
learn-daily-life-herbs-now = Do you take one of these now? Ask your clinic today, and bring the pack.
learn-daily-life-herbs-cbd = Do not bring CBD (cannabis oil) products to Korea. Without approval this is punished. In animals, CBD raised cyclosporine in the blood.

## When you are ill

learn-daily-life-ill-title = When you are ill
learn-daily-life-ill-stomach-vomiting = vomiting, also soon after a dose
learn-daily-life-ill-stomach-diarrhoea = diarrhoea
learn-daily-life-ill-stomach-drink = you cannot drink enough
learn-daily-life-ill-stomach-note = Ask your clinic what to do about your capsules. Ask before you take a dose again.
learn-daily-life-ill-pain = Do not choose a pill for pain or fever on your own. Some pain killers strain the kidneys more when your body lacks water.
learn-daily-life-ill-more = More signs are on the pages “Risks and warning signs” and “Who to call”.

## Salt, potassium and water

learn-daily-life-salt-title = Salt, potassium and water
learn-daily-life-salt-trap = Do not use “low-sodium” salt (저나트륨 소금) on your own. It often holds potassium instead of sodium. Cyclosporine can raise potassium, too.
learn-daily-life-salt-less = Clinics in Korea are said to advise food with less salt, to spare the kidneys. Ask your clinic if this is for you, and how to do it.
learn-daily-life-salt-potassium = A Swiss leaflet says to go easy on dried fruit, vegetables and most diet salts. A UK label says to avoid a lot of potassium in food.
learn-daily-life-salt-pills = Do not buy potassium pills on your own. Some water tablets and blood pressure pills raise potassium as well. Show them to your clinic.
learn-daily-life-salt-water = The Swiss leaflet says to drink about 2 litres a day. Ask your clinic how much is right for you.

## Sun and skin care

learn-daily-life-skin-title = Sun and skin care
learn-daily-life-skin-sun = Keep out of strong sun, and cover your skin. Do not use sunbeds. The risk of skin cancer is higher during treatment.
learn-daily-life-skin-light = US, UK and Swiss texts say no light therapy for psoriasis together with cyclosporine. In Japan a label says to use it with care. Ask your doctor, and see “Getting ready”.
learn-daily-life-skin-moisturiser = You can use a plain moisturiser. Ask your clinic which other creams and shampoos fit your skin.
learn-daily-life-skin-tar = Some clinics give tar shampoo. US and UK labels say not to use coal tar with cyclosporine. Do not use tar products on your own. Ask first.

## Teeth and vaccines

learn-daily-life-teeth-title = Teeth and vaccines
learn-daily-life-teeth-dentist = See a dentist before treatment, and about every 3 months during it. Brush and floss well, because the gums can swell.
learn-daily-life-teeth-live = Do not have a live vaccine during treatment. A French list adds 3 months after the last dose.
learn-daily-life-teeth-live-kinds = Live vaccines are, for example, measles, chickenpox, yellow fever, BCG and the flu spray for the nose. One kind of shingles vaccine is live, too.
learn-daily-life-teeth-other = Other vaccines may protect you less during treatment. Ask your clinic for the best time.

## Pregnancy, birth control and breast-feeding

learn-daily-life-pregnancy-title = Pregnancy, birth control and breast-feeding
learn-daily-life-pregnancy-now = Are you pregnant, or could you be? Call your clinic today and ask what to do. Do not stop on your own.
learn-daily-life-pregnancy-countries = UK and Korean texts warn of early birth, among other harm. What labels say differs by country: see the page “Getting ready”.
learn-daily-life-pregnancy-pill = Birth control pills can raise cyclosporine in the blood. Pills with drospirenone can also raise potassium. Ask which birth control works for you.
learn-daily-life-pregnancy-feeding = A UK label and older labels in Japan say not to breast-feed during treatment. Do you want a baby? Tell your doctor early.

## Driving and the journey home

learn-daily-life-travel-title = Driving and the journey home
learn-daily-life-travel-alcohol = The capsules hold some alcohol. A UK label of one brand says up to 525 mg in a dose, like 13 mL of beer. Korean capsules hold alcohol, too.
learn-daily-life-travel-driving = That label has no data on driving, and says the alcohol may matter.
learn-daily-life-travel-driving-ask = Ask your clinic if you may drive. Do not drive if you feel dizzy, sleepy or shaky.
learn-daily-life-travel-home-intro = Before you fly home:
learn-daily-life-travel-home-tests = Plan your next test, and who will do it.
learn-daily-life-travel-home-papers = Get a letter with your dates, doses and test results.
learn-daily-life-travel-home-box = Keep the capsules in their box, in your hand luggage.
learn-daily-life-travel-home-customs = Find out if you may bring them into your country.
learn-daily-life-travel-brand = At home, show the Korean box to your doctor. Do not swap brands without a doctor: not all kinds work alike.
learn-daily-life-travel-clock = Does the clock change on your journey? Ask your clinic when to take your doses.

## Questions for the clinic

learn-daily-life-questions-pain = Which pills may I take for pain, fever or a cold?
learn-daily-life-questions-mine = Do any of my medicines, herbs or supplements mix badly with cyclosporine?
learn-daily-life-questions-food = How much salt, potassium and water is right for me?
learn-daily-life-questions-ill = What do I do with my capsules if I vomit or have diarrhoea?
learn-daily-life-questions-vaccines = Which vaccines can I have now, and which must wait?
