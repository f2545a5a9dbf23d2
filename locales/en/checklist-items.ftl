### Items of the checklist: a short name, and in one sentence why (-why).
### Screening items are questions: "yes" must always be the answer that the doctor has to know. Keep it that way, and do not use "not" in the question.

## Before you travel

checklist-item-medicine-list = List of everything you take
checklist-item-medicine-list-why = The clinic needs the whole list, so write it down under “Medicines”; the first entry ticks this.
checklist-item-medicines-letter = Letter about your illnesses and medicines
checklist-item-medicines-letter-why = A letter from your doctor at home tells the clinic what you take and which treatments you had.
checklist-item-bring-boxes = Boxes of everything you take
checklist-item-bring-boxes-why = The clinic reads on the box what a medicine holds, also when one pill holds two or three.
checklist-item-brand-names = Your brand at home and your brand in Korea
checklist-item-brand-names-why = Brands differ and not every one is approved for psoriasis in Korea, so write both names down.
checklist-item-who-to-call = Numbers to call, saved on your phone
checklist-item-who-to-call-why = Save your clinic’s number and 119, and learn how to ask for an interpreter.
checklist-item-insurance-contact = Insurance papers and an emergency contact
checklist-item-insurance-contact-why = In an emergency the hospital needs to know who pays and whom to call.
checklist-item-test-plan = The clinic’s written test plan
checklist-item-test-plan-why = Tests come about every 2 weeks for the first 3 months, so plan your trip around the dates.

## Tests before the first dose

checklist-item-creatinine-1 = Creatinine, first time
checklist-item-creatinine-1-why = This kidney test gives one half of your own baseline.
checklist-item-creatinine-2 = Creatinine, second time
checklist-item-creatinine-2-why = One value alone can mislead, so later values are compared with two first values.
checklist-item-blood-pressure-1 = Blood pressure, first time
checklist-item-blood-pressure-1-why = High blood pressure that is not under control is a reason not to use cyclosporine for psoriasis.
checklist-item-blood-pressure-2 = Blood pressure, second time
checklist-item-blood-pressure-2-why = Labels ask for at least two measurements before the first dose.
checklist-item-urea = Urea (BUN)
checklist-item-urea-why = This is a second way to see how your kidneys work.
checklist-item-blood-count = Blood count
checklist-item-blood-count-why = It counts your red cells, white cells and platelets before treatment.
checklist-item-potassium = Potassium
checklist-item-potassium-why = Cyclosporine can raise this salt in your blood.
checklist-item-magnesium = Magnesium
checklist-item-magnesium-why = Cyclosporine can lower this mineral in your blood.
checklist-item-uric-acid = Uric acid
checklist-item-uric-acid-why = Labels ask for this first value, so that a change can be seen later.
checklist-item-blood-fats = Blood fats (cholesterol and triglycerides)
checklist-item-blood-fats-why = Cyclosporine can raise blood fats, so they are checked before and after 1 month.
checklist-item-liver-tests = Liver tests
checklist-item-liver-tests-why = Cyclosporine can upset the liver, so the clinic needs a first value.
checklist-item-blood-sugar = Blood sugar
checklist-item-blood-sugar-why = Some clinics measure it as part of the first blood test.
checklist-item-urine-test = Urine test
checklist-item-urine-test-why = Guidelines ask for it before treatment.
checklist-item-weight = Weight
checklist-item-weight-why = Your doctor works out the dose from your weight.
checklist-item-skin-check = Skin check, from head to toe
checklist-item-skin-check-why = The risk of skin cancer is higher with cyclosporine, so the doctor looks for odd spots first.
checklist-item-hepatitis-b-c = Hepatitis B and C test
checklist-item-hepatitis-b-c-why = A sleeping liver infection can wake up when your defences are calmed.
checklist-item-hiv-test = HIV test
checklist-item-hiv-test-why = A guideline asks for it, above all for people at risk.
checklist-item-chickenpox-immunity = Chickenpox protection
checklist-item-chickenpox-immunity-why = If you did not have chickenpox, the doctor may think about a vaccine well before the first dose.
checklist-item-tb-test = TB test
checklist-item-tb-test-why = TB can sleep in the body and wake up when your defences are calmed.
checklist-item-pregnancy-test = Pregnancy test
checklist-item-pregnancy-test-why = Ask your clinic if this test applies to you.
checklist-item-cervical-screening = Cervical screening up to date
checklist-item-cervical-screening-why = If you have a cervix, the doctor wants to know that your screening is up to date.
checklist-item-dentist = Visit to the dentist
checklist-item-dentist-why = Gums can swell during treatment, so teeth and gums are checked before it.

## Questions about you

checklist-item-allergy = Have you ever reacted badly to cyclosporine, or must you avoid alcohol, gelatin, castor oil or corn oil?
checklist-item-allergy-why = The capsules can hold these, and an allergy is a reason not to take them.
checklist-item-kidney-problem = Have you ever had a kidney problem?
checklist-item-kidney-problem-why = For psoriasis, labels say not to use cyclosporine if the kidneys do not work well.
checklist-item-high-blood-pressure = Have you ever had high blood pressure?
checklist-item-high-blood-pressure-why = Cyclosporine can raise blood pressure, and it must be under control first.
checklist-item-cancer = Have you ever had cancer, also of the skin?
checklist-item-cancer-why = Cancer can be a reason not to use cyclosporine for psoriasis.
checklist-item-changing-spot = Do you have a spot that changes, or a sore that stays open?
checklist-item-changing-spot-why = A spot that does not look like psoriasis may need a small skin sample first.
checklist-item-light-therapy = Have you ever had light therapy (PUVA, UVB) or radiotherapy, or is it planned?
checklist-item-light-therapy-why = Together with cyclosporine, and also from earlier years, it raises the risk of skin cancer.
checklist-item-immune-medicines = Have you ever taken methotrexate or another immune-calming medicine?
checklist-item-immune-medicines-why = The US label says not to take them at the same time, and earlier use counts too.
checklist-item-coal-tar = Have you ever used coal tar on your skin or hair?
checklist-item-coal-tar-why = US and UK labels say not to use coal tar with cyclosporine, and earlier use counts too.
checklist-item-infection-now = Do you have a fever, a cough or another infection now?
checklist-item-infection-now-why = An infection must be under control before the first dose.
checklist-item-tuberculosis = Have you ever had TB, or been close to someone with TB?
checklist-item-tuberculosis-why = TB can sleep in the body, so the doctor may test your blood and X-ray your chest.
checklist-item-liver-hepatitis = Have you ever had a liver problem, or hepatitis B or C?
checklist-item-liver-hepatitis-why = The doctor needs to know, because hepatitis can wake up and the liver is tested during treatment.
checklist-item-weak-defences = Do you have HIV, or another reason for a weak immune system?
checklist-item-weak-defences-why = The US label is for people whose immune system is not weak.
checklist-item-chickenpox-risk = Could you still catch chickenpox (no illness and no vaccine so far)?
checklist-item-chickenpox-risk-why = The doctor may think about the vaccine, which must come well before treatment.
checklist-item-vaccines = Have you had a vaccine lately, or is one planned?
checklist-item-vaccines-why = Live vaccines do not go together with cyclosporine.
checklist-item-potassium-gout-fats = Have you ever had gout, high potassium or high blood fats?
checklist-item-potassium-gout-fats-why = Leaflets ask you to tell the doctor, because these values can change during treatment.
checklist-item-pregnancy = Are you pregnant, could you be, or do you want a baby soon?
checklist-item-pregnancy-why = The doctor must weigh benefit and risk with you early.
checklist-item-breast-feeding = Are you breast-feeding?
checklist-item-breast-feeding-why = A UK label says not to breast-feed during treatment.
checklist-item-age = Are you 65 or older, or under 18?
checklist-item-age-why = Older people are checked more closely, and the US label is for adults only.
checklist-item-gums-teeth = Do you have sore gums, or teeth that need care?
checklist-item-gums-teeth-why = Gums can swell during treatment, so care comes first.
checklist-item-medicines-now = Do you take or use any medicine now, also pain killers, patches or creams?
checklist-item-medicines-now-why = Many medicines mix badly with cyclosporine, so the doctor needs the whole list.
checklist-item-herbs-supplements = Do you take herbs, Korean herbal medicine or food supplements?
checklist-item-herbs-supplements-why = Some plants change the medicine in your blood, for example St John’s wort.
checklist-item-hard-to-attend = Could it be hard for you to come to every test?
checklist-item-hard-to-attend-why = This medicine needs regular tests from the first weeks on.

## What the clinic explains to you

checklist-item-explained-two-doses = How and when to take it
checklist-item-explained-two-doses-why = Labels describe two doses a day, and your doctor writes down yours.
checklist-item-explained-swallow-store = How to swallow and store the capsules
checklist-item-explained-swallow-store-why = Capsules are swallowed whole and stay in their foil until the dose.
checklist-item-explained-missed-dose = What to do after a missed dose
checklist-item-explained-missed-dose-why = Two doses at once are never right, and the clinic tells you what is.
checklist-item-explained-food = Grapefruit and other foods to avoid
checklist-item-explained-food-why = Grapefruit and its juice can raise the medicine in your blood too much.
checklist-item-explained-new-medicines = Pain killers and new medicines
checklist-item-explained-new-medicines-why = Some pain killers strain the kidneys, so know which one you may take.
checklist-item-explained-vaccines = Vaccines during and after treatment
checklist-item-explained-vaccines-why = Live vaccines must wait, and the clinic can tell you how long.
checklist-item-explained-light-tar-sun = Light therapy, tar and sun
checklist-item-explained-light-tar-sun-why = Sources differ on light therapy, so get your doctor’s answer for you.
checklist-item-explained-test-dates = Test plan with dates
checklist-item-explained-test-dates-why = You may feel nothing when your kidneys or blood pressure change, and tests show it early.
checklist-item-explained-warning-signs = Warning signs and who to call
checklist-item-explained-warning-signs-why = You should know what needs 119, and what needs the clinic today.
checklist-item-explained-what-follows = The planned last day, and what comes after
checklist-item-explained-what-follows-why = Psoriasis usually comes back after the last dose, so the next step is planned early.
checklist-item-explained-birth-control = Birth control and pregnancy plans
checklist-item-explained-birth-control-why = Birth control pills can raise the medicine in your blood, so ask which method suits you.
