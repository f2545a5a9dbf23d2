### Topic: risks and warning signs (risks)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-risks-title = Risks and warning signs
# First use on the page: both spellings. Later only "cyclosporine".
learn-risks-lead = Cyclosporine (also spelt ciclosporin) can do harm. Tests find most problems early. This page shows what to watch for, and what to do.
learn-risks-in-short-1 = Go to every test. Harm can begin while you feel well.
learn-risks-in-short-2 = Call 119 now for a sudden, very bad headache, confusion, a fit or trouble breathing.
learn-risks-in-short-3 = Call your clinic today for a fever of 38 °C or more, or chills.

## Warning signs. The card headings ("Call 119 now" …) come from another file.
## A sign that is the same as on the page "Who to call" stands only in learn-who-to-call.ftl; those here put several together.

learn-risks-signs-title = When to get help
learn-risks-today-germs = a cough, burning when you pass urine, red and hot skin, blisters that hurt, or contact with chickenpox
learn-risks-today-cramps = muscle cramps, or a big toe that is suddenly hot and painful
learn-risks-visit-common = headache, feeling sick, shaking, tingling, or hot hands and feet
learn-risks-visit-hair = more hair than before, or swollen or bleeding gums (tell a dentist too)
learn-risks-signs-more = The page “Who to call” has phone numbers, and lines to say in Korean.

## Why tests matter, and why treatment is short

learn-risks-tests-title = Why tests matter, and why treatment is short
learn-risks-tests-first = Most serious effects cannot be felt at first. Tests show them early, when there is more time to act. So go to every test.
learn-risks-tests-missed = Did you miss a test? Book a new one now. Ask your clinic what to do until then.
learn-risks-tests-time = Harm becomes more likely with a higher dose and a longer time. That is why this medicine is not for endless use in psoriasis.
learn-risks-tests-short = Rescue treatment is short, often 12 to 16 weeks.
learn-risks-tests-stop = Are you worried by an effect? Do not stop on your own. Ask your clinic first.

## Common effects

learn-risks-common-title = Common effects
learn-risks-common-intro = These effects are common. Tell your clinic at the next visit:
learn-risks-common-stomach = feeling sick, an upset stomach, headache or tiredness (vomiting or diarrhoea: call today)
learn-risks-common-hands = shaking, tingling, or burning or hot hands and feet
learn-risks-common-aches = aches in muscles or joints (strong muscle pain: call today)
learn-risks-common-hair = more hair, or swollen gums
learn-risks-common-ease = More hair, shaking, tingling, hot hands and feet, headache and feeling sick often ease when the doctor lowers the dose.
learn-risks-common-caption = A Korean study of 1,335 people with skin illnesses who took cyclosporine (2013)
learn-risks-common-head-what = What was found
learn-risks-common-head-people = In how many people
learn-risks-common-any = any side effect, or a clear change in lab values
learn-risks-common-any-people = 156 in 1,000
learn-risks-common-fats = higher cholesterol
learn-risks-common-fats-people = 22 in 1,000
learn-risks-common-more-hair = more hair
learn-risks-common-more-hair-people = 22 in 1,000
learn-risks-common-headache = headache
learn-risks-common-headache-people = 13 in 1,000
learn-risks-common-pressure = high blood pressure
learn-risks-common-pressure-people = 9 in 1,000
learn-risks-common-when = An upset stomach was most common. It and headache came mostly within 3 months. High blood pressure and high blood fats came mostly after month 3, and more in psoriasis.
learn-risks-common-kim = In another study, lab values changed in 28 of 128 people with psoriasis, about 22 in 100, over 11.6 months on average. Liver values changed most often.
learn-risks-common-more = Kidney values changed more in older people and with kidney disease.
learn-risks-common-own = Your own chance can be higher or lower. Ask your doctor what applies to you.

## Kidneys

learn-risks-kidneys-title = Kidneys
learn-risks-kidneys-harm = Cyclosporine can harm the kidneys. Most of this gets better if the dose is lowered in time. Lasting damage is possible.
learn-risks-kidneys-feel = You mostly feel nothing. Later there can be less urine, swollen ankles or face, tiredness or feeling sick. A swollen face can also be an allergy: call 119.
learn-risks-kidneys-who = In a study of courses with breaks, creatinine rose by more than 25% in 45 of 1,000 people. The risk was higher over age 60, with diabetes, or with a very high weight.
learn-risks-kidneys-compare = Always compare with your own first value (baseline), from the two tests before treatment. A rise counts even if the lab calls the new value normal.
learn-risks-kidneys-caption = Creatinine compared with your own first value
learn-risks-kidneys-head-rise = If it is
learn-risks-kidneys-head-act = What to do
learn-risks-kidneys-quarter = 25% above it, or more
learn-risks-kidneys-quarter-act = Call your clinic today. You may need the test again within 2 weeks, and your doctor may lower your dose.
learn-risks-kidneys-again = still 25% above it, or more, in the next test
learn-risks-kidneys-again-act = Call your clinic today. The doctor may lower the dose, or end the treatment.
learn-risks-kidneys-half = 50% above it, or more
learn-risks-kidneys-half-act = Call your clinic today.
learn-risks-kidneys-example = An example: the first value is 0.8 mg/dL. Then 1.0 mg/dL is 25% above it, and 1.2 mg/dL is 50% above it.
learn-risks-kidneys-levels = This app chose when to call, here and for blood pressure. A doctor has not checked this yet. Your clinic’s own plan comes first.
# Heading of a "sources differ" note.
learn-risks-kidneys-differ-title = which rise in creatinine makes a doctor act
learn-risks-kidneys-differ-us-who = US label
learn-risks-kidneys-differ-us = From 25% above your own first value. The test is done again within 2 weeks.
learn-risks-kidneys-differ-uk-who = UK label of 2012 and Swiss medicine handbook
learn-risks-kidneys-differ-uk = More than 30% above it, on more than one test.
learn-risks-kidneys-differ-question = Which rise in my creatinine, or fall in my eGFR, needs a call?

## Blood pressure and the brain

learn-risks-pressure-title = Blood pressure and the brain
learn-risks-pressure-rise = Cyclosporine can raise blood pressure. Over time, high pressure can harm the heart and blood vessels.
learn-risks-pressure-feel = You mostly feel nothing. Some people get a headache, dizziness or blurred sight.
learn-risks-pressure-week = Is the top number over 140, or the bottom number over 90? If two readings show it, call your clinic this week.
learn-risks-pressure-today = Is the top number over 160? Call your clinic today.
learn-risks-pressure-doctor = Your doctor may lower the dose, and may end the treatment if the pressure stays high.
# Heading of a "sources differ" note.
learn-risks-pressure-differ-title = which blood pressure is too high
learn-risks-pressure-differ-us-who = US label, in its studies
learn-risks-pressure-differ-us = A top number over 140, or a bottom number over 90.
learn-risks-pressure-differ-swiss-who = Swiss medicine handbook
learn-risks-pressure-differ-swiss = Doctors treat it when it is over 160/90.
learn-risks-pressure-differ-question = Which blood pressure numbers need a call to you?
learn-risks-pressure-emergency = At which numbers do you call 119? Ask your clinic if 180/120 is the line for you. Write the numbers down.
learn-risks-pressure-brain = The brain can be affected, too. A sudden, very bad headache, confusion, a fit, sudden weakness or loss of sight: call 119 now.

## Infections

learn-risks-infections-title = Infections
learn-risks-infections-why = Cyclosporine makes it harder to fight germs of every kind. An old infection can wake up. Do not wait until a fever passes. Call your clinic today.
learn-risks-infections-blisters = Painful blisters can be shingles. For these, or after contact with chickenpox, call your clinic today.

## Cancer risk

learn-risks-cancer-title = Cancer risk
learn-risks-cancer-risk = Skin cancer and lymphoma become more likely. Long use adds to the risk. So do some earlier treatments.
learn-risks-cancer-intro = Tell your doctor if you ever had:
learn-risks-cancer-puva = PUVA light therapy, which raises the risk most
learn-risks-cancer-methotrexate = methotrexate or another immune-calming medicine
learn-risks-cancer-uvb = UVB light therapy
learn-risks-cancer-tar = coal tar
learn-risks-cancer-radiation = radiotherapy
learn-risks-cancer-check = Your doctor may want to check your skin more closely. Show every change.
learn-risks-cancer-sun = Keep out of strong sun, and do not use sunbeds.
# Heading of a "sources differ" note.
learn-risks-cancer-differ-title = light therapy and skin cancer
learn-risks-cancer-differ-west-who = US and UK labels
learn-risks-cancer-differ-west = No light therapy together with cyclosporine. The US label adds that earlier light therapy raises the risk of skin cancer.
learn-risks-cancer-differ-japan-who = Label in Japan
learn-risks-cancer-differ-japan = Light therapy with care. If it cannot be avoided, the skin is checked for cancer regularly.
learn-risks-cancer-differ-question = What do my earlier treatments mean for my skin cancer risk?

## Other risks

learn-risks-other-title = Blood values, liver, muscles, joints and gums
learn-risks-other-caption = Other risks, and what you may notice
learn-risks-other-head-risk = Risk
learn-risks-other-head-notice = You may notice
learn-risks-other-head-act = What to do
learn-risks-other-potassium = too much potassium
learn-risks-other-potassium-notice = Weak muscles, also with tingling, or a slow or uneven heartbeat.
learn-risks-other-potassium-act = Call your clinic today for weak muscles. With an odd heartbeat or fainting, call 119 now.
learn-risks-other-magnesium = too little magnesium
learn-risks-other-magnesium-notice = Cramps, also with shaking, or a fit.
learn-risks-other-magnesium-act = Call your clinic today for cramps. With a fit, call 119 now.
learn-risks-other-liver = liver trouble
learn-risks-other-liver-notice = Yellow eyes or skin, dark urine, pale stools, or pain on the right side of the belly.
learn-risks-other-liver-act = Call your clinic today.
learn-risks-other-muscle = muscle damage, if you also take a statin
learn-risks-other-muscle-notice = Strong muscle pain, weak muscles or brown urine.
learn-risks-other-muscle-act = Call your clinic today. If no urine comes, call 119 now.
learn-risks-other-gout = gout
learn-risks-other-gout-notice = A big toe that is suddenly hot and painful.
learn-risks-other-gout-act = Call your clinic today. Do not choose a pain killer or colchicine on your own.
learn-risks-other-gums = swollen gums
learn-risks-other-gums-notice = Gums that swell or bleed.
learn-risks-other-gums-act = Clean your teeth gently and often. Tell a dentist and your clinic.
learn-risks-other-range = Is potassium, magnesium, a liver value or the blood count outside the lab’s range? Show it to your clinic, even if you feel well.
learn-risks-other-fats = Blood fats can rise, too. You feel nothing. They are tested again after 1 month.

## Psoriasis that turns red all over or pustular

learn-risks-skin-title = If psoriasis turns red all over or gets pus spots
learn-risks-skin-act = Call 119 now, or go to an emergency room, if your skin turns red all over. Do the same for many new pus spots, or for pus spots with fever or shivering.
learn-risks-skin-already = Was your skin like this before treatment? Ask your clinic which change needs 119.

## Questions for the clinic

learn-risks-questions-values = Which of my values do you watch most closely, and why?
learn-risks-questions-medicines = Can any of my other medicines add to these risks?
learn-risks-questions-skin = How will my skin be checked during and after treatment?
learn-risks-questions-early-end = What happens if the treatment has to end early?

## Three questions back to the reader. Nothing is counted or kept.

learn-risks-check-fever = You take cyclosporine. In the evening you have a fever of 38 °C. What do you do?
learn-risks-check-fever-wait = Wait and see if it is better in a few days.
learn-risks-check-fever-pill = Take a pain killer from home and go to bed.
learn-risks-check-fever-call = Call the clinic today.
learn-risks-check-fever-why = Call your clinic today, because it is harder to fight germs now. If you cannot reach it, 119 can give advice. If you feel very ill, call 119 now.
learn-risks-check-headache = You suddenly have a very bad headache. Your family says you are confused. What now?
learn-risks-check-headache-call = Call 119 now.
learn-risks-check-headache-rest = Lie down in a dark room and wait.
learn-risks-check-headache-visit = Tell the clinic at the next visit.
learn-risks-check-headache-why = Call 119 now. A sudden, very bad headache with confusion can mean that the brain is affected.
learn-risks-check-creatinine = The lab slip calls your creatinine normal. But it is 30% above your own first value. What do you do?
learn-risks-check-creatinine-nothing = Nothing, because the slip says normal.
learn-risks-check-creatinine-call = Call the clinic today and tell them both values.
learn-risks-check-creatinine-stop = Stop the capsules at once.
learn-risks-check-creatinine-why = Call your clinic today. A rise counts even if the lab calls the value normal. Do not stop on your own.
