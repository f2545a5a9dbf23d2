### Topic: how it is taken (how-to-take)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-how-to-take-title = How it is taken
# First use on the page: both spellings. Later only "cyclosporine".
learn-how-to-take-lead = Cyclosporine (also spelt ciclosporin) is swallowed twice a day, with regular tests. This page shows how a course runs.
learn-how-to-take-in-short-1 = Take two doses a day, about 12 hours apart, in the same way each day.
learn-how-to-take-in-short-2 = Go to every test, even when you feel well.
learn-how-to-take-in-short-3 = Do not change the dose or the brand on your own, and do not stop on your own. Talk to your clinic first.

## Two doses a day

learn-how-to-take-two-doses-title = Two doses a day
learn-how-to-take-two-doses-intro = Take it in the same way every day:
learn-how-to-take-two-doses-times = one dose in the morning and one in the evening, about 12 hours apart
learn-how-to-take-two-doses-same = at the same times each day
learn-how-to-take-two-doses-whole = swallow each capsule whole
learn-how-to-take-two-doses-food = the same way with food: each time with a meal, or each time without
learn-how-to-take-two-doses-warning-title = Do not change the dose on your own
learn-how-to-take-two-doses-warning-text = Your doctor sets the dose and plans the end. Do not take more or less, and do not stop on your own. Talk to your clinic first.
learn-how-to-take-two-doses-grapefruit = Do not have grapefruit or its juice. For other things to avoid, see “Getting ready”.
learn-how-to-take-two-doses-forms = In Korea you get capsules. In the US there is also a liquid.

## One brand

learn-how-to-take-brand-title = Stay on one brand
learn-how-to-take-brand-same = Take the same brand each time. Do not swap brands on your own.
learn-how-to-take-brand-kinds = There are two kinds: “modified” and “original”. They do not act the same in the body. Only a doctor may change one for the other.
learn-how-to-take-brand-korea = In Korea the capsules have 25 mg, 50 mg or 100 mg. Not every brand is approved for psoriasis. See “What rescue treatment is”.
learn-how-to-take-brand-look = Does a new box look different? Show it to your clinic or pharmacist before the next dose.

## A missed dose, too much, or vomiting

learn-how-to-take-missed-title = A missed dose, too much, or vomiting
learn-how-to-take-missed-intro = Did you forget a dose? A sheet from New Zealand says:
learn-how-to-take-missed-remember = Take it when you remember.
learn-how-to-take-missed-next = If it is nearly time for the next dose, leave out the forgotten one.
learn-how-to-take-missed-double = Never take two doses together.
learn-how-to-take-missed-hours = We found no document that says how many hours late is too late. Ask your clinic, and write the answer down.
# Item of the card "Call 119 now if you have any of these".
learn-how-to-take-missed-too-much = you took too much of it, even if you feel well
learn-how-to-take-missed-too-much-note = If you took too much, call your clinic or 119 now, even if you feel well. Have the box ready to show.
learn-how-to-take-missed-too-much-signs = There is little experience with too much. It has caused vomiting, sleepiness, headache, a fast heartbeat and some kidney harm that went away again.
# Items of the card "Call your clinic today if you have any of these".
learn-how-to-take-missed-vomit = you vomited after a dose
learn-how-to-take-missed-diarrhoea = you have diarrhoea, or you cannot drink enough
learn-how-to-take-missed-vomit-note = We found no rule for the dose in this case. Ask your clinic today, and do not decide on your own.
learn-how-to-take-missed-pain-killer = Do not choose a pain killer on your own. The US label warns of ibuprofen and similar ones when your body has lost much water. The kidneys can be harmed.

## Tests

learn-how-to-take-tests-title = Tests during treatment
learn-how-to-take-tests-plan = Plan for blood tests and blood pressure about every 2 weeks for the first 3 months. After that, about once a month if all is stable. Your clinic may ask for more, for example when the dose changes.
learn-how-to-take-tests-why = Kidney harm and high blood pressure mostly cause no feeling. Tests find them early.
learn-how-to-take-tests-intro = The tests look at:
learn-how-to-take-tests-kidney = the kidneys (creatinine and urea)
learn-how-to-take-tests-pressure = blood pressure, at every visit
learn-how-to-take-tests-blood = blood count, potassium, magnesium and uric acid
learn-how-to-take-tests-liver = the liver
learn-how-to-take-tests-fats = blood fats, again after about 4 weeks
# Heading of a "sources differ" note.
learn-how-to-take-tests-differ-title = how often blood is tested
learn-how-to-take-tests-differ-labels-who = US label, UK label and UK health service
learn-how-to-take-tests-differ-labels = Every 2 weeks for the first 3 months. Then every month if all is stable.
learn-how-to-take-tests-differ-korea-who = A Korean study of 2018
learn-how-to-take-tests-differ-korea = It describes blood tests once a month as usual.
learn-how-to-take-tests-differ-question = On which dates are my blood tests?
learn-how-to-take-tests-other = Other texts name every 2 to 4 weeks. What is usual can differ between clinics. Ask your clinic for its written plan.
learn-how-to-take-tests-missed = Did you miss a test? Call your clinic and book it now. Ask how to go on until then.
learn-how-to-take-tests-level = The level of the medicine in the blood is not a routine test in psoriasis. It did not show well who gets better or whose kidneys are harmed.

## A course

learn-how-to-take-course-title = How a course runs and ends
learn-how-to-take-course-usual = Rescue treatment is short, often 12 to 16 weeks. Long use raises the risk of harm.
# Heading of a drawing. The five parts are numbers in the drawing.
learn-how-to-take-course-figure-title = A course, week by week
learn-how-to-take-course-figure-before = Before the first dose: creatinine and blood pressure are each measured twice.
learn-how-to-take-course-figure-first = The first dose.
learn-how-to-take-course-figure-tests = Tests about every 2 weeks.
learn-how-to-take-course-figure-change = Some people see a change after 2 weeks. Control can take 12 to 16 weeks.
learn-how-to-take-course-figure-end = The planned end and the next treatment. Your doctor plans both.
# Heading of a "sources differ" note.
learn-how-to-take-course-differ-title = how treatment ends
learn-how-to-take-course-differ-us-who = US label
learn-how-to-take-course-differ-us = When the skin is better, the doctor lowers the dose to the lowest one that works.
learn-how-to-take-course-differ-uk-who = UK label of 2012
learn-how-to-take-course-differ-uk = When the skin is good, it may be stopped, or kept at the lowest dose that works.
learn-how-to-take-course-differ-question = How will my treatment end, and on which day?
learn-how-to-take-course-step-down = Some clinics are said to lower the dose bit by bit, and then change to a longer treatment. We found no fixed plan for this. Ask your clinic for its written plan.

## How the dose is set

learn-how-to-take-dose-title = How your doctor sets the dose
learn-how-to-take-dose-weight = Doctors work out your dose from your weight. Take only what your doctor wrote.
learn-how-to-take-dose-range = International experts of 2004 name 2.5 to 5 mg per kg of body weight a day. It is split into two doses.
learn-how-to-take-dose-steps = Doctors often begin at the low end. After 4 weeks or more, they may raise the dose in small steps. A UK label of 2012 allows 5 mg per kg at the start when a fast effect is needed.
# Heading of a "sources differ" note.
learn-how-to-take-dose-differ-title = the highest dose for psoriasis
learn-how-to-take-dose-differ-us-who = US label
learn-how-to-take-dose-differ-us = 4 mg per kg a day.
learn-how-to-take-dose-differ-uk-who = UK label of 2012
learn-how-to-take-dose-differ-uk = 5 mg per kg a day.
learn-how-to-take-dose-differ-korea-who = Text of one skin clinic in Korea
learn-how-to-take-dose-differ-korea = One doctor’s view: 2 to 5 mg per kg a day.
learn-how-to-take-dose-differ-question = What is my dose in mg, and how was it worked out?
learn-how-to-take-dose-korea = We could not read the dose on the Korean label. Ask your doctor what it says.

## Why the doctor may lower the dose

learn-how-to-take-lower-title = Why your doctor may lower the dose
learn-how-to-take-lower-intro = Your doctor looks at:
learn-how-to-take-lower-creatinine = creatinine, compared with your own first value (a rise counts even if the lab calls it normal)
learn-how-to-take-lower-pressure = blood pressure that stays high
learn-how-to-take-lower-blood = other blood results, such as liver tests
learn-how-to-take-lower-side-effects = side effects
# Heading of a "sources differ" note.
learn-how-to-take-lower-differ-title = which rise in creatinine counts
learn-how-to-take-lower-differ-us-who = US label
learn-how-to-take-lower-differ-us = 25% or more above your own first value. The test may be done again within 2 weeks, and the doctor may lower the dose.
learn-how-to-take-lower-differ-uk-who = UK label of 2012
learn-how-to-take-lower-differ-uk = More than 30% above your own first value, on more than one test: the doctor lowers the dose. At more than 50%, the doctor lowers it more.
learn-how-to-take-lower-differ-question = What is my own first value, and from which value on do you act?
learn-how-to-take-lower-end = The doctor may also end the treatment. A UK label of 2012 names three reasons: blood pressure that stays too high, creatinine that does not come down, and liver tests at twice the first value.

## Skin care

learn-how-to-take-skin-care-title = Creams and shampoo
learn-how-to-take-skin-care-creams = Clinics in Korea are said to add moisturising creams and gentle skin care. Ask your clinic which ones are right for you.
learn-how-to-take-skin-care-tar = Some clinics give tar shampoo. US and UK labels say not to use coal tar with cyclosporine. Do not use tar products on your own.
learn-how-to-take-skin-care-shampoo = We found no document on tar shampoo alone, which is soon washed off. Ask your doctor which shampoo is right for you.

## Storage, driving, alcohol and travel

learn-how-to-take-home-title = Storage, driving, alcohol and travel
learn-how-to-take-home-storage = Keep the capsules in their foil until you take them. Keep them at 20 to 25 °C.
learn-how-to-take-home-liquid = Do not keep the liquid in the fridge. Use it within 2 months after you open it.
learn-how-to-take-home-smell = Does a new foil smell of alcohol? Ask your clinic or pharmacist if that is as it should be.
learn-how-to-take-home-driving = A UK label of 2012 has no data on driving. It says that the alcohol in the capsules may matter. Ask your doctor before you drive.
learn-how-to-take-home-capsules = Capsules in Korea hold some alcohol. A UK brand has up to 525 mg in a dose, like 13 mL of beer. If you avoid alcohol, tell your clinic.
learn-how-to-take-home-wine = Do not take your capsules with red wine. In a study of 12 people, red wine made the body clear the medicine faster.
learn-how-to-take-home-alcohol = Ask your clinic if you may drink alcohol, and how much.
learn-how-to-take-home-travel-intro = When you travel with the medicine:
learn-how-to-take-home-travel-luggage = keep it in your hand luggage
learn-how-to-take-home-travel-box = keep it in its original box
learn-how-to-take-home-travel-letter = carry a letter from your clinic with the name of the medicine and your dose
learn-how-to-take-home-travel-clock = At what times do you take it after a long flight? Ask your clinic before you travel.

## Questions for the clinic

learn-how-to-take-questions-capsules = How many capsules do I take in the morning, and how many in the evening?
learn-how-to-take-questions-vomit = What do I do if I vomit after a dose, or have diarrhoea?
learn-how-to-take-questions-late = Up to how many hours late may I take a missed dose?
learn-how-to-take-questions-brand = Which brand do I take, and what do I do if I cannot get it?
learn-how-to-take-questions-results = Who tells me my test results, and how soon?

## Questions back to the reader: a question, three answers, and why one is right.

learn-how-to-take-check-missed = You forgot your morning capsules. Now it is nearly time for the evening ones. What would you do?
learn-how-to-take-check-missed-both = Take both doses together.
learn-how-to-take-check-missed-skip = Leave out the forgotten dose and take the evening one as usual.
learn-how-to-take-check-missed-wait = Take nothing until my next visit.
learn-how-to-take-check-missed-why = Two doses together can be too much. When the next dose is near, leave out the forgotten one.
learn-how-to-take-check-new = Your back hurts. A friend gives you a pain killer and a herbal tea. What would you do?
learn-how-to-take-check-new-ask = Ask my clinic or pharmacist before I take either.
learn-how-to-take-check-new-tea = Drink the tea, because it comes from plants.
learn-how-to-take-check-new-little = Take a little of both.
learn-how-to-take-check-new-why = Some pain killers strain the kidneys together with cyclosporine. Some herbs change how much of it is in your blood, so ask first.
learn-how-to-take-check-well = You feel well and your skin is better. Tomorrow you have a blood test. What would you do?
learn-how-to-take-check-well-skip = Leave it out, because I feel well.
learn-how-to-take-check-well-later = Wait until something feels wrong.
learn-how-to-take-check-well-go = Go to the test.
learn-how-to-take-check-well-why = Kidney harm and high blood pressure mostly cause no feeling. The test can find them early.
