### Words explained: each word once, with its meaning in one or two short sentences.
### A meaning stands alone under its word. No advice on a dose, a start, a stop or a change of a medicine.

## Psoriasis and the body.

word-plaque-psoriasis = plaque psoriasis
word-plaque-psoriasis-meaning = The most common form: thick red patches with white scales.
word-erythrodermic-psoriasis = erythrodermic psoriasis
word-erythrodermic-psoriasis-meaning = A form where almost all the skin turns red and hot.
word-pustular-psoriasis = pustular psoriasis
word-pustular-psoriasis-meaning = A form with many small blisters full of pus.
word-psoriatic-arthritis = psoriatic arthritis
word-psoriatic-arthritis-meaning = Sore, swollen joints that come together with psoriasis.
word-flare = flare
word-flare-meaning = A time when the skin suddenly gets much worse.
word-relapse = relapse
word-relapse-meaning = The illness comes back after it was better.
word-rebound = rebound
word-rebound-meaning = After a medicine ends, the skin gets worse than it was before the treatment.
word-immune-system = immune system
word-immune-system-meaning = The part of your body that fights germs. In psoriasis it attacks your own skin by mistake.
word-t-cell = T cell
word-t-cell-meaning = A white blood cell that gives the order to attack. Cyclosporine calms it.

## Cyclosporine and how it is used.

word-rescue-treatment = rescue treatment
word-rescue-treatment-meaning = A short, fast treatment to bring a very bad flare under control. It has a planned end.
word-whole-body-treatment = treatment for the whole body (systemic)
word-whole-body-treatment-meaning = A pill or an injection that works inside the whole body, not only on one spot.
word-immune-suppressing = immune-suppressing medicine
word-immune-suppressing-meaning = A medicine that makes your body’s defences weaker on purpose.
word-course = course
word-course-meaning = The whole time you take the medicine, from the first day to the planned last day.
word-taper = taper (step down slowly)
word-taper-meaning = Making the dose smaller bit by bit before the end. Only the clinic decides.
word-brand = brand
word-brand-meaning = The name a company gives its medicine.
word-active-ingredient = active ingredient
word-active-ingredient-meaning = The part of a medicine that does the work, such as cyclosporine. Brands with the same active ingredient can still differ.
word-modified-cyclosporine = modified cyclosporine
word-modified-cyclosporine-meaning = A kind that does not act in the body in the same way as the original kind. The two must not be swapped without a doctor.
word-label = label
word-label-meaning = The official text about a medicine in one country. It can differ from country to country.
word-reason-not-to-use = contraindication
word-reason-not-to-use-meaning = A reason why a person must not take a medicine.
word-interaction = interaction
word-interaction-meaning = Two medicines, or a medicine and a food, change each other’s effect.
word-side-effect = side effect
word-side-effect-meaning = Something unwanted that a medicine does.

## Other treatments.

word-methotrexate = methotrexate
word-methotrexate-meaning = Another medicine for psoriasis, usually taken once a week.
word-acitretin = acitretin
word-acitretin-meaning = A psoriasis medicine related to vitamin A. It is very harmful in pregnancy.
word-biologic = biologic medicine
word-biologic-meaning = A medicine made with living cells. It is given by injection or drip and blocks one exact signal.
word-light-therapy = light therapy
word-light-therapy-meaning = Treatment with special ultraviolet light at a clinic.
word-uvb = narrow-band UVB
word-uvb-meaning = A common kind of light therapy that uses one narrow band of ultraviolet B light.
word-puva = PUVA
word-puva-meaning = Light therapy with ultraviolet A after a medicine called psoralen.
word-coal-tar = coal tar
word-coal-tar-meaning = A dark liquid with a strong smell, made from coal. Some creams and shampoos for psoriasis have it in them.
word-steroid = steroid
word-steroid-meaning = A strong medicine against redness and swelling. It comes as tablets, injections or creams.

## Tests and values.

word-baseline = baseline
word-baseline-meaning = Your own first value, measured before the first dose.
word-normal-range = normal range
word-normal-range-meaning = The span of results that most healthy people have.
word-creatinine = creatinine
word-creatinine-meaning = Creatinine is a waste product in your blood. If it goes up, your kidneys may be working less well.
word-egfr = eGFR
word-egfr-meaning = A number worked out from creatinine. It shows how well the kidneys filter the blood.
word-urea = urea (BUN)
word-urea-meaning = A waste product in the blood that shows how the kidneys work. A urea number and a BUN number are not the same.
word-blood-pressure = blood pressure
word-blood-pressure-meaning = How hard the blood pushes on the walls of your blood vessels. It has two numbers.
word-blood-fats = blood fats (lipids)
word-blood-fats-meaning = Fats that travel in your blood, such as cholesterol.
word-liver-test = liver test
word-liver-test-meaning = A blood test that shows if the liver is upset.
word-blood-count = blood count
word-blood-count-meaning = A test that counts the cells in the blood: red cells, white cells and platelets.
word-potassium = potassium
word-potassium-meaning = A salt in the blood. Too much can upset the heartbeat.
word-magnesium = magnesium
word-magnesium-meaning = A mineral in the blood. Too little can cause cramps.
word-uric-acid = uric acid
word-uric-acid-meaning = A waste product in the blood. Too much can cause gout.
word-drug-level = level in the blood
word-drug-level-meaning = How much of a medicine is in your blood.

## Signs and illnesses.

word-shingles = shingles
word-shingles-meaning = A painful strip of blisters from the chickenpox virus.
word-lymphoma = lymphoma
word-lymphoma-meaning = A cancer of the body’s defence cells. It may start as painless lumps.
word-gout = gout
word-gout-meaning = A very sore, hot, red joint, often the big toe.
word-tremor = tremor
word-tremor-meaning = Your hands shake and you cannot stop it.
word-fit = fit (seizure)
word-fit-meaning = The body jerks and the person cannot answer.

## What to ask about before taking it.

word-nsaid = pain killer (NSAID)
word-nsaid-meaning = A common kind of pain pill, such as ibuprofen. It can hurt the kidneys.
word-statin = statin
word-statin-meaning = A medicine that lowers cholesterol.
word-salt-substitute = salt substitute
word-salt-substitute-meaning = “Low-sodium” salt. It often has potassium in it.
word-st-johns-wort = St John’s wort
word-st-johns-wort-meaning = A herb that people take for their mood. It can make cyclosporine work less.
word-herbal-medicine = Korean herbal medicine (hanyak)
word-herbal-medicine-meaning = A Korean drink or pill, usually made from many plants.
word-live-vaccine = live vaccine
word-live-vaccine-meaning = A vaccine made with a weakened living germ.
word-pomelo = pomelo
word-pomelo-meaning = A very big citrus fruit, a cousin of grapefruit.
