### Topic: treatment in korea (korea)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-korea-title = Treatment in Korea
# First use on the page: both spellings. Later only "cyclosporine".
learn-korea-lead = This page says what is known about cyclosporine (also spelt ciclosporin) in Korea, what is not known, and what to ask your clinic.
learn-korea-in-short-1 = Not every brand of capsules in Korea is approved for psoriasis. Ask which one you get.
learn-korea-in-short-2 = We could not find the dose and the test plan of the Korean label. Ask your clinic for its written plan.
learn-korea-in-short-3 = Show every box you use. Korea has an official list of medicines not to use with cyclosporine.

## Capsules

learn-korea-capsules-title = Which capsules there are
learn-korea-capsules-strengths = In Korea cyclosporine comes as capsules of 25 mg, 50 mg and 100 mg. You need a prescription. The injection is for transplants only.
# Implanta is a brand name. The page "What rescue treatment is" holds its Korean name.
learn-korea-capsules-implanta = Not every brand is approved for psoriasis. Implanta capsules are not. Show the box if you are not sure, and do not swap brands on your own.
learn-korea-capsules-names = The page “What rescue treatment is” shows the Korean names.
learn-korea-capsules-ingredients = Sandimmun Neoral 25 mg holds alcohol, propylene glycol, gelatin, vitamin E, and changed castor oil and corn oil. Tell your doctor if you must avoid one of these.

## Label

learn-korea-label-title = What the Korean label says
learn-korea-label-approved = It covers severe psoriasis when other treatment does not work or suit. It names no form of psoriasis and no body part.
learn-korea-label-unknown-intro = We could not find these parts of the Korean label. Ask your clinic what they say:
learn-korea-label-unknown-dose = the usual dose and the highest dose
learn-korea-label-unknown-reasons = the reasons not to use it
learn-korea-label-unknown-tests = the plan for tests
learn-korea-label-unknown-light = whether light therapy may be used as well
learn-korea-label-clinic = One Korean skin clinic writes of 2 to 5 mg per kg of body weight a day, with checks at each visit. It names the best effect at 2 to 3 months. This is one doctor’s view. Take only what your doctor wrote.

## Tests and side effects

learn-korea-tests-title = Tests and side effects in Korea
learn-korea-tests-labels = Ask your clinic for its test plan. US and UK labels say every 2 weeks for the first 3 months. Go to every test, even if you feel well.
learn-korea-tests-practice = A Korean study of 2018 describes monthly blood tests as usual. See the note in “Getting ready”.
learn-korea-tests-changes = In that study, lab values changed in 28 of 128 people with psoriasis, about 1 in 5. The liver values changed most often. The average time was 11.6 months, longer than a rescue course.
learn-korea-tests-risk = Kidney changes were more likely with older age or kidney disease. Liver and uric acid changes were more likely in men.
learn-korea-tests-side-effects = In a Korean study of 2013, 208 of 1,335 people with skin illnesses had a side effect or a clear lab change. An upset stomach was most common.
learn-korea-tests-figures = About 2 in 100 had high cholesterol, and about 2 in 100 had more hair. About 1 in 100 had headache, and about 1 in 100 had high blood pressure.
learn-korea-tests-early = Upset stomach and headache came mostly in the first 3 months. High blood pressure and high blood fats came mostly after month 3, and more often with psoriasis.

## Official lists

learn-korea-lists-title = Medicines not to use together
learn-korea-lists-what = Korea has an official list of medicines not to use together. In our copy of February 2026 it names 16 partners of cyclosporine.
learn-korea-lists-caption = Not to be used with cyclosporine (Korean list)
learn-korea-lists-head-partner = Medicine
learn-korea-lists-head-reason = What can happen
learn-korea-lists-statins = Statins: simvastatin, lovastatin, atorvastatin, rosuvastatin, pitavastatin
learn-korea-lists-statins-reason = More statin in the blood, damage to muscles
learn-korea-lists-dabigatran = dabigatran
learn-korea-lists-dabigatran-reason = More dabigatran in the blood, bleeding
learn-korea-lists-dronedarone = dronedarone
learn-korea-lists-dronedarone-reason = More dronedarone in the blood
learn-korea-lists-tacrolimus = tacrolimus
learn-korea-lists-tacrolimus-reason = Kidney damage
learn-korea-lists-immune = tofacitinib, filgotinib
learn-korea-lists-immune-reason = An immune system that is too weak
learn-korea-lists-covid = nirmatrelvir with ritonavir
learn-korea-lists-covid-reason = More cyclosporine in the blood, serious harm
learn-korea-lists-elbasvir = elbasvir with grazoprevir
learn-korea-lists-elbasvir-reason = Changed liver values
learn-korea-lists-asunaprevir = asunaprevir
learn-korea-lists-asunaprevir-reason = It may stop working against the virus
learn-korea-lists-cancer = lorlatinib, brigatinib
learn-korea-lists-cancer-reason = Less cyclosporine in the blood
learn-korea-lists-mannitol = mannitol drip
learn-korea-lists-mannitol-reason = Kidney failure
learn-korea-lists-hidden = It also names 32 pills that mix a statin with another medicine. A pill for blood pressure, diabetes or blood fats can be one. Show every box to your clinic.
learn-korea-lists-doctor = A doctor may still use such a pair after weighing benefit and risk. If you take one now, do not stop on your own. Talk to your clinic first.
learn-korea-lists-missing = Other medicines can harm, too. The list does not name St John’s wort, live vaccines, light therapy, coal tar or methotrexate. Texts from other countries warn of them.
learn-korea-lists-missing-more = It also lacks the statins pravastatin and fluvastatin: a French list says to take care. And it lacks bosentan and aliskiren, which a European label rules out.
learn-korea-lists-pregnancy = On the Korean pregnancy list cyclosporine is grade 2. Grade 1 is stricter. See “Getting ready”, and tell your doctor early.
learn-korea-lists-no-entry = Korean lists for breast-feeding, age, dose, length of use and older people do not name it. That does not mean there is no risk. Ask your clinic.

## Light therapy

learn-korea-light-title = Light therapy in Korea
learn-korea-light-practice = Many hospitals in Korea are said to add light therapy or creams, to need less medicine. We could not check this. Ask your clinic for its written plan.
learn-korea-light-labels = US, UK and Swiss texts say no light therapy with cyclosporine. Ask your doctor what applies to you in Korea.

## Steps and payment

learn-korea-steps-title = How it is used, and what comes next
learn-korea-steps-practice = Korean skin clinics are said to use it in hospital for a very bad flare. A change to methotrexate or a biologic medicine is said to follow. What is usual can differ between clinics. Ask your clinic for its written plan.
learn-korea-steps-not-together = For psoriasis, the US label says not to take methotrexate or other immune-calming medicines at the same time. Your doctor decides when one ends and the next begins.
learn-korea-steps-society = The Korean Society for Psoriasis says treatments are used alone, together or in turn. It says to see a specialist and not to treat yourself.
learn-korea-steps-study = Several Korean centres studied a Korean brand in psoriasis in 2000.
learn-korea-steps-pay-intro = Who pays for a biologic medicine? Korean news of 2017 and 2018 named these conditions for adults:
learn-korea-steps-pay-time = plaque psoriasis for more than 6 months
learn-korea-steps-pay-skin = at least 10% of the skin, and a psoriasis score (PASI) of 10 or more
learn-korea-steps-pay-before = before that, at least 3 months without success of methotrexate or cyclosporine, of light therapy (PUVA or UVB), or of both kinds
learn-korea-steps-pay-now = These rules may have changed. Ask your clinic what you would pay.

## Aftercare

learn-korea-aftercare-title = Food, support and follow-up
learn-korea-aftercare-offer-intro = Clinics in Korea are said to offer help around the treatment. Ask your clinic what it offers you:
learn-korea-aftercare-offer-food = advice on food with little salt that spares the kidneys
learn-korea-aftercare-offer-mind = someone to talk to when the illness weighs on you
learn-korea-aftercare-offer-visits = follow-up visits, and who follows up after you fly home
learn-korea-aftercare-salt = Do you want to eat less salt? Do not use “low-sodium” salt on your own. It often holds potassium, which can rise too much.

## Your visit

learn-korea-visit-title = Visits, pharmacy and customs
learn-korea-visit-bring-intro = Bring to each visit:
learn-korea-visit-bring-boxes = the boxes of everything you take, also herbs
learn-korea-visit-bring-results = your test results, with dates and units
learn-korea-visit-bring-plan = your passport, your written plan and your questions
learn-korea-visit-interpreter = Tell the clinic your language before the visit. The page “Who to call” lists interpreters by phone.
learn-korea-visit-pharmacy-intro = At the pharmacy:
learn-korea-visit-pharmacy-show = Show the prescription and your list of medicines.
learn-korea-visit-pharmacy-compare = Compare the name and strength on the box with what your doctor wrote.
learn-korea-visit-pharmacy-ask = If they differ, ask before you leave.
learn-korea-visit-pharmacy-why = A pharmacist may ask what it is for. It is also approved for transplants (also bone marrow), rheumatoid arthritis, and some kidney and blood illnesses.
learn-korea-visit-cbd = Do not bring CBD products to Korea. Without approval this is punished.

## Who arranges a visit

learn-korea-arrange-title = Who arranges a visit
learn-korea-arrange-app = This app is not a clinic. It books nothing and sends nothing.
learn-korea-arrange-contact = Your contact is the clinic or coordinator who gave you the link. If a name is known, it stands on the page “About”.

## Questions for the clinic

learn-korea-questions-label = What does the Korean label say about my dose and my tests?
learn-korea-questions-statin = Is there a statin in any of my pills?
learn-korea-questions-written = May I have my treatment plan in writing?
