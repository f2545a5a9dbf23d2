### Topic: getting ready (preparation)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

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
learn-preparation-tests-urea = urea or BUN, another kidney test
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
learn-preparation-checks-skin = A doctor looks at all your skin before and during treatment. Show every spot that is new or changes, and every sore that does not heal.
learn-preparation-checks-sample = A spot that does not look like psoriasis may need a small skin sample first.
learn-preparation-checks-teeth = See a dentist before treatment, and about every 3 months during it. Brush and floss your teeth well, because the gums can swell.
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
learn-preparation-mix-immune = For psoriasis, the US label says not to take methotrexate or another immune-calming medicine at the same time. US and UK labels say the same of radiotherapy. Tell your doctor if you have one of these now.
learn-preparation-mix-tell = Tell every doctor, dentist and pharmacist that you take cyclosporine. For example, a Korean list says not to use one COVID-19 medicine together with it.
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

learn-preparation-questions-why-me = Why is cyclosporine a good choice for me now?
learn-preparation-questions-values = What are my first creatinine and blood pressure values?
learn-preparation-questions-box = Which brand do I get, and is it approved for psoriasis?
learn-preparation-questions-pain = Which pain killer may I take?
learn-preparation-questions-missed = What do I do after a missed dose, or if I vomit?
learn-preparation-questions-night = Whom do I call at night and at weekends?
learn-preparation-questions-end = What is my planned last day, and what comes after it?
learn-preparation-questions-home = Which papers do I get for my doctor at home?

## Three questions back to the reader. Nothing is counted or kept.

learn-preparation-check-grapefruit = A café in Korea offers you jamong tea. Jamong is grapefruit. What do you do?
learn-preparation-check-grapefruit-little = Drink only a small cup.
learn-preparation-check-grapefruit-other = Choose a drink without grapefruit.
learn-preparation-check-grapefruit-later = Drink it some hours after the capsules.
learn-preparation-check-grapefruit-why = Do not have grapefruit in any form, also not in tea or syrup. It can raise the medicine in your blood too much.
learn-preparation-check-twice = Why is your creatinine measured at two different times before the first dose?
learn-preparation-check-twice-baseline = Because two values together give your own baseline.
learn-preparation-check-twice-spare = Because one blood sample often gets lost.
learn-preparation-check-twice-dose = Because your dose is worked out from it.
learn-preparation-check-twice-why = One value alone can mislead. Later values are compared with your own baseline, to see early if the kidneys are strained.
learn-preparation-check-home = You brought a herb and a pain killer from home. Your head hurts. What do you do?
learn-preparation-check-home-herb = Take the herb, because it is natural.
learn-preparation-check-home-pill = Take the pain killer, because it always helped.
learn-preparation-check-home-ask = Show both to the clinic and ask first.
learn-preparation-check-home-why = Ask first. Some herbs change the medicine in your blood. Some pain killers can strain the kidneys together with cyclosporine.
