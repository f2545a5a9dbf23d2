### Learn pages. One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

### Topic: what rescue treatment is (what-it-is)

learn-what-it-is-title = What rescue treatment is
# First use on the page: both spellings. Later only "cyclosporine".
learn-what-it-is-lead = Cyclosporine (also spelt ciclosporin) can calm very bad psoriasis fast. It is a short treatment with a planned end.
learn-what-it-is-in-short-1 = Cyclosporine calms the part of your immune system that drives psoriasis.
learn-what-it-is-in-short-2 = “Rescue” means a short course for a very bad flare, with regular tests.
learn-what-it-is-in-short-3 = It is not a cure. Psoriasis usually comes back, so your doctor plans what follows.

## The medicine

learn-what-it-is-medicine-title = The medicine
learn-what-it-is-medicine-origin = Cyclosporine came from transplant medicine. There it keeps the body from attacking a new organ. Doctors also use it for severe psoriasis.
learn-what-it-is-medicine-whole-body = You swallow it, in two doses a day. It works in the whole body, not only where a cream is put.
learn-what-it-is-medicine-weight = Your doctor works out the dose from your weight. Take only what your doctor wrote.

## What "rescue" means

learn-what-it-is-rescue-title = What “rescue” means
learn-what-it-is-rescue-meaning = Rescue treatment is a short course for a flare that needs help soon. The flare may cover a lot of skin or stop you from daily tasks. Other treatment may not have helped.
learn-what-it-is-rescue-korea = The Korean label keeps it for severe psoriasis. Other treatment did not work, or does not suit you.
learn-what-it-is-rescue-us = The US label names adults whose immune system is not weak. At least one other whole-body treatment did not work, or did not suit them.
learn-what-it-is-rescue-experts = A group of international experts prefers separate courses of about 12 weeks.

## How it works

learn-what-it-is-works-title = How it works
learn-what-it-is-works-intro = This is how it can calm your skin:
learn-what-it-is-works-mistake = Your immune system fights germs. In psoriasis it attacks your own skin by mistake.
learn-what-it-is-works-t-cells = White blood cells called T cells give the order to attack.
learn-what-it-is-works-calm = Cyclosporine calms the T cells.
learn-what-it-is-works-skin = The skin can then become less red, less swollen and less scaly.
learn-what-it-is-works-germs = T cells also help to fight germs. So infections can come more easily during treatment.

## Forms of psoriasis

learn-what-it-is-forms-title = Forms of psoriasis
learn-what-it-is-forms-names = Psoriasis has several forms. You may read these three names in your papers.
learn-what-it-is-forms-plaque-term = What is plaque psoriasis?
learn-what-it-is-forms-plaque-meaning = The most common form: thick red patches with white scales.
learn-what-it-is-forms-erythrodermic-term = What is erythrodermic psoriasis?
learn-what-it-is-forms-erythrodermic-meaning = A form where almost all the skin turns red and hot.
learn-what-it-is-forms-pustular-term = What is pustular psoriasis?
learn-what-it-is-forms-pustular-meaning = A form with many small blisters full of pus.
learn-what-it-is-forms-emergency-title = Red all over, or pus spots with fever
learn-what-it-is-forms-emergency-text = Call 119 if your skin turns red all over, or you have pus spots with fever or shivering. Ask your clinic now which other signs count for you.
# Heading of a "sources differ" note: "Sources differ: which forms the label names"
learn-what-it-is-forms-differ-title = which forms the label names
learn-what-it-is-forms-differ-us-who = US label
learn-what-it-is-forms-differ-us = Plaque psoriasis only.
learn-what-it-is-forms-differ-korea-who = Korean label
learn-what-it-is-forms-differ-korea = Severe psoriasis. It names no form.
learn-what-it-is-forms-differ-japan-who = Label in Japan
learn-what-it-is-forms-differ-japan = Plaque psoriasis on at least 30% of the skin, or hard to treat. Also pustular and erythrodermic psoriasis, and psoriasis with sore joints.
learn-what-it-is-forms-differ-charity-who = UK Psoriasis Association
learn-what-it-is-forms-differ-charity = Erythrodermic psoriasis, and some kinds of pustular psoriasis.
learn-what-it-is-forms-differ-question = Which form of psoriasis do I have? Does the Korean label cover it?

## Why doctors give it

learn-what-it-is-why-title = Why doctors give it
learn-what-it-is-why-intro = Your doctor may choose it for one of these reasons:
learn-what-it-is-why-flare = a very bad flare needs control soon, because it harms your health or daily life
learn-what-it-is-why-forms = your skin is red all over, or has pus spots
learn-what-it-is-why-bridge = you need a bridge: time until a longer treatment begins
learn-what-it-is-why-other-failed = other whole-body treatments did not work, or you could not take them
learn-what-it-is-why-korea = In Korea, hospital skin clinics are said to use it where tests and quick help are near. What is usual can differ between clinics. Ask your clinic for its written plan.

## A bridge

learn-what-it-is-bridge-title = A bridge: one medicine after the other
learn-what-it-is-bridge-later = Your doctor may plan another medicine for later. Examples are methotrexate, acitretin or a biologic medicine. Ask your doctor what is planned for you.
# A sequence, never at the same time.
learn-what-it-is-bridge-not-together = For psoriasis, the US label says not to take methotrexate at the same time as cyclosporine. The same is true for other immune-calming medicines. A UK label of 2012 agrees on those.
learn-what-it-is-bridge-who-decides = Your doctor decides when one ends and the next begins. Do not stop or change a medicine on your own. Ask your clinic first.

## Limits

learn-what-it-is-limits-title = What it is not, and what it cannot promise
learn-what-it-is-limits-not-for-ever = It is not for use without an end. The risk to the kidneys grows with the dose and with time.
learn-what-it-is-limits-no-cure = It is not a cure. Psoriasis usually comes back after the last dose. It is rare that it comes back worse than before.
learn-what-it-is-limits-time = Some people see a change after 2 weeks. Control can take 12 to 16 weeks.
learn-what-it-is-limits-results = In trials for the US label, about 5 in 10 people were much better after 8 weeks. After 12 weeks it was about 8 in 10. “Much better” means a score at least three quarters better. Nobody can promise you the same.
learn-what-it-is-limits-harm = It can harm the kidneys and raise blood pressure. Infections, skin cancer and lymphoma (a cancer of defence cells) are more likely. Regular tests are part of the treatment.

## How long

learn-what-it-is-long-title = How long it lasts
learn-what-it-is-long-usual = Rescue treatment is short, often 12 to 16 weeks. Long use raises the risk of harm.
# Heading of a "sources differ" note.
learn-what-it-is-long-differ-title = how long treatment may last
learn-what-it-is-long-differ-uk-who = UK label of 2012
learn-what-it-is-long-differ-uk = Normally 12 weeks. There is too little experience beyond 24 weeks.
learn-what-it-is-long-differ-us-who = US label
learn-what-it-is-long-differ-us = Control may take 12 to 16 weeks. More than 1 year without a break is not recommended.
learn-what-it-is-long-differ-experts-who = International experts, 2004
learn-what-it-is-long-differ-experts = Courses of about 12 weeks are preferred. Treatment lasts less than 2 years.
learn-what-it-is-long-differ-charity-who = UK Psoriasis Association
learn-what-it-is-long-differ-charity = Usually no longer than 2 years.
learn-what-it-is-long-differ-question = What is my planned last day, and what comes after it?
learn-what-it-is-long-end = There is no single rule for how treatment ends. Your doctor plans the end. Do not stop on your own. Talk to your clinic first.

## Names and boxes

learn-what-it-is-names-title = Names and boxes
# Keep the Korean word in every language: people show it in Korea.
learn-what-it-is-names-spelling = Cyclosporine and ciclosporin are two spellings of one medicine. The Korean name is 사이클로스포린.
learn-what-it-is-names-korea = In Korea you get capsules of 25 mg, 50 mg or 100 mg, only with a prescription. The injection sold there is for transplants only.
learn-what-it-is-names-brands-caption = Three capsule brands in Korea (label records of September 2026)
learn-what-it-is-names-brands-head-brand = Brand
learn-what-it-is-names-brands-head-korean = Name on the box
learn-what-it-is-names-brands-head-psoriasis = For severe psoriasis
# Brand names in Latin letters, as on the box.
learn-what-it-is-names-brands-neoral = Sandimmun Neoral
learn-what-it-is-names-brands-neoral-korean = 산디문뉴오랄
learn-what-it-is-names-brands-cypol = Cypol-N
learn-what-it-is-names-brands-cypol-korean = 사이폴-엔
learn-what-it-is-names-brands-implanta = Implanta
learn-what-it-is-names-brands-implanta-korean = 임프란타
learn-what-it-is-names-brands-approved = Approved
learn-what-it-is-names-brands-not-approved = Not approved
learn-what-it-is-names-implanta = Implanta (임프란타) is not approved for psoriasis. If your box says so, show it to your clinic or pharmacist. Ask before the first dose.
learn-what-it-is-names-home = In the US and the UK, names include Neoral, Gengraf and Capsorin. In the US there is also a liquid.
learn-what-it-is-names-no-swap = There are two kinds: “modified” and “original”. They do not act the same in the body. Do not swap brands on your own.
learn-what-it-is-names-show = If you have a box from home, bring it. Show it to the clinic, so that the brands do not get mixed up.

### Topic: getting ready (preparation)

learn-preparation-title = Getting ready
# First use on the page: both spellings. Later only "cyclosporine".
learn-preparation-lead = Before the first dose of cyclosporine (also spelt ciclosporin), your clinic does tests and asks questions. This page helps you to be ready.
learn-preparation-in-short-1 = Expect blood and urine tests. Creatinine and blood pressure are each measured at least twice.
learn-preparation-in-short-2 = Tell the doctor about every illness, medicine, herb and vaccine.
learn-preparation-in-short-3 = Do not have grapefruit or its juice. Ask before you take anything new.

## Tests before the first dose

learn-preparation-tests-title = Tests before the first dose
learn-preparation-tests-why = The tests show if this medicine may suit you. They also give your own first values, to compare with later.
learn-preparation-tests-intro = Expect these tests:
learn-preparation-tests-creatinine = creatinine, a kidney test, at two different times
learn-preparation-tests-blood-pressure = blood pressure, at two different times or more
learn-preparation-tests-urea = urea (also called BUN), another kidney test
learn-preparation-tests-blood-count = blood count
learn-preparation-tests-salts = potassium, magnesium and uric acid
learn-preparation-tests-fats = blood fats, such as cholesterol
learn-preparation-tests-liver = liver tests
learn-preparation-tests-urine = a urine test
learn-preparation-tests-sugar = blood sugar, at some clinics
learn-preparation-tests-weight = your weight, because the dose depends on it
learn-preparation-tests-eat = Ask your clinic if you may eat and drink before the blood test.

## Why two values

learn-preparation-twice-title = Why creatinine and blood pressure are measured twice
learn-preparation-twice-creatinine = One value alone can mislead. Two creatinine values together give your own baseline.
learn-preparation-twice-compare = Later values are compared with your own baseline. A rise counts even if the lab still calls the value normal.
learn-preparation-twice-blood-pressure = Blood pressure must be known well, too. High blood pressure that is not under control is a reason not to use this medicine for psoriasis.
learn-preparation-twice-creatinine-term = What is creatinine?
learn-preparation-twice-creatinine-meaning = Creatinine is a waste in your blood. If it goes up, your kidneys may be working less well.
learn-preparation-twice-baseline-term = What is a baseline?
learn-preparation-twice-baseline-meaning = Your own first value, measured before the first dose.

## Infections

learn-preparation-infections-title = Looking for infections
learn-preparation-infections-why = Cyclosporine makes it harder to fight germs. An old infection can wake up. So your doctor looks for infections first.
learn-preparation-infections-intro = Your clinic may test for:
learn-preparation-infections-hepatitis = hepatitis B and hepatitis C
learn-preparation-infections-hiv = HIV, above all if you are at risk
learn-preparation-infections-tb = tuberculosis (TB), with a blood test and a chest X-ray if you are at risk
learn-preparation-infections-chickenpox = chickenpox protection, if you do not know that you had chickenpox
learn-preparation-infections-now = Tell your clinic about a fever, a cough or any other infection. It must be under control before the first dose.

## Vaccines

learn-preparation-vaccines-title = Vaccines
learn-preparation-vaccines-live = Do not have a live vaccine during treatment. A French list adds 3 months after the last dose. Examples are chickenpox, measles, yellow fever and BCG vaccines.
learn-preparation-vaccines-chickenpox = Never had chickenpox? Ask early. A UK charity says this vaccine is given 3 months before treatment.
learn-preparation-vaccines-other = Ask about flu and pneumococcal (lung infection) vaccines before treatment. During treatment a vaccine may protect you less.

## Skin, teeth and screening

learn-preparation-checks-title = Skin, teeth and screening
learn-preparation-checks-skin = A doctor looks at all your skin before treatment. Show every spot that is new or changes, and every sore that does not heal.
learn-preparation-checks-sample = A spot that does not look like psoriasis may need a small skin sample first.
learn-preparation-checks-teeth = See a dentist before treatment. Brush and floss your teeth well, because the gums can swell.
learn-preparation-checks-cervix = If you have a cervix, check that your cervical screening is up to date.

## Tell your doctor

learn-preparation-tell-title = What to tell your doctor
learn-preparation-tell-warning-title = Some conditions are a reason not to use it
learn-preparation-tell-warning-text = Tell your doctor before the first dose about any kidney problem, high blood pressure, cancer or allergy. For psoriasis, these can be reasons not to use cyclosporine.
learn-preparation-tell-illness-intro = Tell your doctor about illnesses:
learn-preparation-tell-allergy = an allergy to cyclosporine or to anything in the capsules
learn-preparation-tell-ingredients = a reason to avoid alcohol, gelatin, castor oil or corn oil (capsules can hold them)
learn-preparation-tell-kidney = a kidney problem, or a kidney test that was not right
learn-preparation-tell-blood-pressure = high blood pressure, even if you take medicine for it
learn-preparation-tell-cancer = any cancer, now or in the past
learn-preparation-tell-spot = a spot that changes, or a sore that does not heal
learn-preparation-tell-infection = an infection now, or TB, hepatitis or HIV at any time
learn-preparation-tell-defence = any other reason for a weak immune system
learn-preparation-tell-other = liver disease, high potassium, gout or high blood fats
learn-preparation-tell-gums = sore or swollen gums
learn-preparation-tell-life-intro = Tell your doctor also about:
learn-preparation-tell-light = light therapy (PUVA, UVB) or radiotherapy, at any time in your life
learn-preparation-tell-immune = methotrexate or another immune-calming medicine, now or in the past
learn-preparation-tell-tar = coal tar on your skin or hair, now or in the past
learn-preparation-tell-pregnancy = a pregnancy, a wish for a baby, or breast-feeding
learn-preparation-tell-vaccines = a vaccine that you had lately or plan
learn-preparation-tell-visits = anything that could keep you from a test
learn-preparation-tell-age = From 65 years on, doctors check more closely. The US label is for adults. A UK label says not under 16 years for psoriasis.
learn-preparation-tell-tests = If you cannot come to every test, say so before the first dose. A charity leaflet says not to take it without regular checks.

## Medicines, herbs and food

learn-preparation-mix-title = Medicines, herbs and food
learn-preparation-mix-list = Write down everything you take: medicines, herbs, food supplements, creams and patches. Bring the boxes.
learn-preparation-mix-common = Many people use herbs and other remedies. In a Korean survey, 69 of 158 people with psoriasis had done so. Your clinic needs to know, and will not be surprised.
learn-preparation-mix-not-here = Many medicines mix badly with cyclosporine. This page names only some. If yours is not here, ask before you take it.
# Keep 자몽 in every language: it is what people read on menus in Korea.
learn-preparation-mix-grapefruit = Do not eat grapefruit or drink its juice. It can raise the medicine in your blood too much. In Korea it is called 자몽 (jamong), also in teas and syrups.
learn-preparation-mix-pomelo = Do not eat pomelo, a very big citrus fruit. In a study it raised the medicine in the blood.
learn-preparation-mix-st-johns-wort = Do not start St John’s wort, a herb for mood. It can make cyclosporine work less. If you use it now, call your clinic today.
learn-preparation-mix-pain-killers = Do not choose a pain killer on your own. Ibuprofen, naproxen and similar ones can strain the kidneys together with cyclosporine.
learn-preparation-mix-statins = Some blood pressure or cholesterol pills hold two or three medicines. One may be a statin. Show every box to your clinic.
learn-preparation-mix-statins-why = Korea has an official list of medicines not to use together. It names five statins with cyclosporine, because muscles can be harmed.
learn-preparation-mix-potassium = Do not use “low-sodium” salt or potassium pills on your own. They can raise potassium in the blood. So can some water tablets and blood pressure pills.
# 한약 = Korean herbal medicine. Keep the Korean words.
learn-preparation-mix-herbs = Ask before you take Korean herbal medicine (한약). It may hold goldthread (황련), liquorice (감초) or scutellaria (황금). These may change the medicine in your blood.
learn-preparation-mix-ursa = Ask also before you buy 우루사 (Ursa), a liver tonic sold without a prescription in Korea.
learn-preparation-mix-cbd = Do not bring CBD products to Korea. Without approval this is punished.
learn-preparation-mix-tell = Tell every doctor, dentist and pharmacist that you take cyclosporine. For example, Korea bans some COVID-19 pills together with it.
learn-preparation-mix-do-not-stop = Do you take one of these now? Do not stop a prescribed medicine on your own. Ask your clinic first.

## Light therapy, tar and sun

learn-preparation-light-title = Light therapy, tar and sun
learn-preparation-light-korea = Some clinics in Korea are said to use light therapy as well. We could not read what the Korean label says. Ask your doctor what applies to you.
# Heading of a "sources differ" note.
learn-preparation-light-differ-title = light therapy during treatment
learn-preparation-light-differ-west-who = US label, UK texts and Swiss leaflet
learn-preparation-light-differ-west = People with psoriasis should not have light therapy while they take cyclosporine. The risk of skin cancer is higher.
learn-preparation-light-differ-japan-who = Label in Japan
learn-preparation-light-differ-japan = Use with care. If it cannot be avoided, the skin is checked for cancer regularly.
learn-preparation-light-differ-question = Will I have light therapy? If yes, why, and how will my skin be checked?
learn-preparation-light-past = Tell your doctor if you ever had PUVA, UVB or radiotherapy. Your doctor may want to check your skin more closely.
learn-preparation-light-tar = Some clinics give tar shampoo. US and UK labels say not to use coal tar with cyclosporine. Do not use tar products on your own. Ask which shampoo is right for you.
learn-preparation-light-sun = Keep out of strong sun, and do not use sunbeds.

## Pregnancy and breast-feeding

learn-preparation-pregnancy-title = Pregnancy and breast-feeding
learn-preparation-pregnancy-tell = Tell your doctor early if you are pregnant, could be, or want a baby.
# Heading of a "sources differ" note.
learn-preparation-pregnancy-differ-title = use in pregnancy
learn-preparation-pregnancy-differ-uk-who = UK label of 2012
learn-preparation-pregnancy-differ-uk = Only if the benefit is greater than the risk. Early birth, low birth weight and dangerous high blood pressure in pregnancy are more common.
learn-preparation-pregnancy-differ-korea-who = Korean pregnancy list
learn-preparation-pregnancy-differ-korea = Grade 2. (Grade 1 is stricter.) It names harm in animals and a high risk of birth before 37 weeks.
learn-preparation-pregnancy-differ-japan-who = Older labels in Japan
learn-preparation-pregnancy-differ-japan = Not to be used in pregnancy.
learn-preparation-pregnancy-differ-question = What does this mean for me? Which birth control works with this treatment?
learn-preparation-pregnancy-pill = Birth control pills can raise the medicine in your blood. Ask which method suits you.
learn-preparation-pregnancy-feeding = A UK label says not to breast-feed during treatment. Older labels in Japan say the same. Talk to your doctor early.

## What the clinic explains

learn-preparation-counselling-title = What the clinic explains
learn-preparation-counselling-intro = Skin clinics in Korea are said to explain the treatment before it begins. Ask your clinic to go through these points:
learn-preparation-counselling-take = how and when to take the capsules, and what to do after a missed dose
learn-preparation-counselling-avoid = what not to eat, drink or take
learn-preparation-counselling-tests = the dates of your tests
learn-preparation-counselling-risks = the risks, the warning signs, and whom to call
learn-preparation-counselling-short = why the treatment is short, and what comes after it
learn-preparation-counselling-say-back = Say it back in your own words. The clinic then sees if something is missing.

## What to bring

learn-preparation-bring-title = What to bring
learn-preparation-bring-intro = Pack these for the first visit:
learn-preparation-bring-letter = a letter from your doctor at home that lists your illnesses and medicines
learn-preparation-bring-boxes = the boxes of everything you take
learn-preparation-bring-results = earlier test results, with dates and units
learn-preparation-bring-treatments = a list of your psoriasis treatments so far, with light therapy
learn-preparation-bring-vaccines = your vaccine record
learn-preparation-bring-papers = your passport, insurance papers and an emergency contact
learn-preparation-bring-questions = your questions, written down

## The day of the first visit

learn-preparation-day-title = What happens on the day
learn-preparation-day-intro = A first visit can look like this. Ask your clinic how it does it.
learn-preparation-day-talk = You answer questions and show your boxes.
learn-preparation-day-measure = Your weight and blood pressure are measured.
learn-preparation-day-samples = Blood and urine are taken.
learn-preparation-day-skin = A doctor looks at your skin.
learn-preparation-day-again = You come back for the second creatinine and blood pressure values.
learn-preparation-day-plan = The doctor explains the results and writes your plan.
learn-preparation-day-interpreter = Do you need an interpreter? Tell the clinic before the visit.

## Tests after the first dose

learn-preparation-rhythm-title = Tests after the first dose
learn-preparation-rhythm-plan = Plan for blood tests and blood pressure about every 2 weeks for the first 3 months. Your clinic may ask for more.
# Heading of a "sources differ" note.
learn-preparation-rhythm-differ-title = how often blood is tested
learn-preparation-rhythm-differ-labels-who = US label, UK label and UK health service
learn-preparation-rhythm-differ-labels = Every 2 weeks for the first 3 months. Then every month if all is stable.
learn-preparation-rhythm-differ-korea-who = A Korean study of 2018
learn-preparation-rhythm-differ-korea = It describes blood tests once a month as usual.
learn-preparation-rhythm-differ-question = What is my test plan, with all the dates?

## Questions for the clinic

learn-preparation-questions-title = Questions for your clinic
learn-preparation-questions-intro = You can ask your clinic or doctor:
learn-preparation-questions-why-me = Why is cyclosporine a good choice for me now?
learn-preparation-questions-values = What are my first creatinine and blood pressure values?
learn-preparation-questions-box = Which brand do I get, and is it approved for psoriasis?
learn-preparation-questions-pain = Which pain killer may I take?
learn-preparation-questions-missed = What do I do after a missed dose, or if I vomit?
learn-preparation-questions-night = Whom do I call at night and at weekends?
learn-preparation-questions-end = What is my planned last day, and what comes after it?
learn-preparation-questions-home = Which papers do I get for my doctor at home?

### Topic: who to call (who-to-call)

learn-who-to-call-title = Who to call
# First use on the page: both spellings. Later only "cyclosporine".
learn-who-to-call-lead = Does something feel wrong during treatment with cyclosporine (also spelt ciclosporin)? Here is whom to call in Korea, and how fast.
learn-who-to-call-in-short-1 = In an emergency in Korea, call 119.
learn-who-to-call-in-short-2 = With a fever, less urine or painful blisters, call your clinic today.
learn-who-to-call-in-short-3 = An interpreter can help you on the phone.

## How fast to act. The card headings ("Call 119 now" …) come from another file.

learn-who-to-call-levels-title = How fast to act
learn-who-to-call-levels-how-made = The signs below come from medicine labels and leaflets. This app sorted them into levels. A doctor has not checked the levels yet. If you are not sure, choose the faster one.
learn-who-to-call-now-brain = a sudden, very bad headache, confusion, a fit, sudden weakness or loss of sight
learn-who-to-call-now-stroke = chest pain, a face that droops, a weak arm or trouble speaking
learn-who-to-call-now-allergy = a swollen face or throat, trouble breathing, or a sudden new rash over much of the skin
learn-who-to-call-now-infection = an infection with trouble breathing or confusion, or you feel very ill
learn-who-to-call-now-heart = a slow or uneven heartbeat, or fainting
learn-who-to-call-now-muscle = strong muscle pain and no urine
learn-who-to-call-now-skin = skin that turns red all over, or pus spots with fever or shivering
learn-who-to-call-now-too-much = If you took too much, call your clinic or 119 now, even if you feel well.
learn-who-to-call-today-fever = a fever of 38 °C or more, or chills
learn-who-to-call-today-infection = a cough, burning when you pass urine, or red and hot skin
learn-who-to-call-today-blisters = blisters that hurt, or contact with chickenpox
learn-who-to-call-today-kidney = less urine than usual, or swollen ankles
learn-who-to-call-today-pressure = headache with dizziness or blurred sight (measure your blood pressure if you can)
learn-who-to-call-today-liver = yellow eyes or skin, dark urine, pale stools, or pain on the right side of the belly
learn-who-to-call-today-muscle = strong muscle pain, weak muscles or brown urine
learn-who-to-call-today-cramps = muscle cramps
learn-who-to-call-today-gout = a big toe that is suddenly hot and painful
learn-who-to-call-today-brain = thinking, speech or balance that slowly gets worse
learn-who-to-call-today-note = Do not choose a pain killer on your own. If you cannot reach the clinic, 119 can give advice and find a hospital.
learn-who-to-call-week-intro = Call within a few days, and do not wait for the next visit, if you notice:
learn-who-to-call-week-skin = a new or changing spot, a sore that does not heal, or a mole that bleeds (call a skin doctor)
learn-who-to-call-week-lumps = lumps in the neck, armpit or groin, night sweats, or weight loss (call your clinic)
learn-who-to-call-visit-common = headache or feeling sick
learn-who-to-call-visit-hands = shaking, tingling or hot hands and feet
learn-who-to-call-visit-hair = more hair than before
learn-who-to-call-visit-gums = swollen or bleeding gums (tell a dentist too)
learn-who-to-call-visit-note = These are common and often ease. Do not change or stop the medicine on your own.
learn-who-to-call-levels-pressure = Which blood pressure numbers need a call? Ask your clinic, and write the numbers down.
learn-who-to-call-levels-vomit = What if you vomit after a dose, or have diarrhoea? Ask your clinic before it happens.

## Phone numbers

learn-who-to-call-numbers-title = Phone numbers in Korea
learn-who-to-call-numbers-state = Save your clinic’s own number first. Hours and languages below come from public pages and were not checked again. They can change.
learn-who-to-call-numbers-119-name = Ambulance and fire
learn-who-to-call-numbers-119-detail = For emergencies. An interpreter can join the call. It can also give medical advice and find a hospital. City guides say the ambulance is free, but the hospital is not.
learn-who-to-call-numbers-1330-name = Korea travel helpline
learn-who-to-call-numbers-1330-detail = Can interpret, also on a call with the ambulance. In 2018 it named eight languages, day and night. Hours not checked again.
learn-who-to-call-numbers-1345-name = Immigration contact centre
learn-who-to-call-numbers-1345-detail = 20 languages, weekdays 09:00 to 22:00, Seoul time. After 18:00 only Korean, English and Chinese. From abroad: +82-1345. Hours not checked again.
learn-who-to-call-numbers-bbb-name = bbb Korea, volunteer interpreters
learn-who-to-call-numbers-bbb-detail = Interpreting by phone in 20 languages, day and night, free (2023). Hours not checked again.
learn-who-to-call-numbers-1339-name = Disease control call centre
learn-who-to-call-numbers-1339-detail = For questions about infections, day and night. It is not an ambulance number. Hours not checked again.
learn-who-to-call-numbers-kids-name = Reports of side effects
learn-who-to-call-numbers-kids-detail = Report a side effect, or ask about relief after harm from a medicine. Also 14-3330. Hours and languages are not known to us.
learn-who-to-call-numbers-112-name = Police
learn-who-to-call-numbers-112-detail = Hours and languages were not checked.
learn-who-to-call-numbers-120-name = Seoul city call centre
learn-who-to-call-numbers-120-detail = Hours and languages were not checked.
learn-who-to-call-numbers-abroad = 119 works inside Korea. In another country, call the emergency number there.

## What to say in Korean

learn-who-to-call-korean-title = What to say in Korean
learn-who-to-call-korean-state = Say these lines on the phone, or show them. A native clinician has not checked them yet.
learn-who-to-call-korean-caption = Four lines for a call
learn-who-to-call-korean-head-meaning = What it means
learn-who-to-call-korean-head-korean = In Korean
# "sounds" cells: how a reader of your language would say the Korean line. Use your own script if that helps. In Korean, repeat the Korean line.
learn-who-to-call-korean-head-sounds = How it sounds
learn-who-to-call-korean-takes = I take cyclosporine.
# Keep all "-korean" lines below in Korean in every language.
learn-who-to-call-korean-takes-korean = 사이클로스포린을 먹고 있어요.
learn-who-to-call-korean-takes-sounds = sa-i-keul-lo-seu-po-rin-eul meok-go i-sseo-yo
learn-who-to-call-korean-psoriasis = I am being treated for psoriasis.
learn-who-to-call-korean-psoriasis-korean = 건선 치료 중입니다.
learn-who-to-call-korean-psoriasis-sounds = geon-seon chi-ryo jung-im-ni-da
learn-who-to-call-korean-immune = It is an immune-suppressing medicine.
learn-who-to-call-korean-immune-korean = 면역억제제입니다.
learn-who-to-call-korean-immune-sounds = myeon-yeok-eok-je-je-im-ni-da
learn-who-to-call-korean-interpreter = I need an interpreter.
learn-who-to-call-korean-interpreter-korean = 통역이 필요해요.
learn-who-to-call-korean-interpreter-sounds = tong-yeok-i pi-ryo-hae-yo
learn-who-to-call-korean-steps-intro = On the phone:
learn-who-to-call-korean-steps-language = Say the name of your language, and ask for an interpreter.
learn-who-to-call-korean-steps-place = Say where you are: an address, a shop or a station.
learn-who-to-call-korean-steps-medicine = Say what is wrong, and that you take cyclosporine.
learn-who-to-call-korean-steps-stay = Stay on the line.
