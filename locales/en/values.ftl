### Values: names of tests, entry, warnings, charts, "How are you?", the prescription in numbers.
### Never add advice on a dose, a start, a stop or a change of a medicine. Never call a value normal or safe.

measure-creatinine = Creatinine
measure-blood-pressure = Blood pressure
measure-urea = Urea (BUN)
measure-potassium = Potassium
measure-magnesium = Magnesium
measure-uric-acid = Uric acid
measure-alt = ALT (liver)
measure-ast = AST (liver)
measure-bilirubin = Bilirubin
measure-haemoglobin = Haemoglobin
measure-white-cells = White blood cells
measure-platelets = Platelets
measure-cholesterol = Cholesterol, total
measure-ldl = LDL cholesterol
measure-hdl = HDL cholesterol
measure-triglycerides = Triglycerides
measure-glucose = Glucose
measure-weight = Weight
measure-temperature = Temperature
measure-itch = Itch
measure-skin = Skin affected
measure-feeling = How I feel

## Writing values down

entry-title = Write down values
entry-text = Copy the numbers from the slip. Leave empty what you do not have.
entry-day = Day of the test
entry-more = More tests
# $value (String): a value with its unit. $date (String): a day.
entry-before = Last: { $value }, { $date }
entry-pressure-hint = Both numbers, for example 120/80. Several in one sitting: 128/82, 124/80
entry-itch-hint = 0 is no itch, 10 is the worst
entry-skin-hint = Of all your skin, about how much? Your doctor can show you how to guess it.
entry-feeling-hint = 0 is very bad, 10 is very good
entry-range = Range on the slip, if there is one
entry-range-hint = For example 0.5-1.1
entry-after-dose = I took the first dose before this test
entry-nothing = Type at least one value.
entry-no-day = Type the day of the test.
entry-save = Save the values
# $name (String): a test. $sentence (String): what is wrong with its value.
entry-error = { $name }: { $sentence }
entry-keep = Save as typed
# $unit (String).
entry-use-unit = Yes, the slip says { $unit }

## The values

values-title = Values
values-empty = No values yet. Write down the first ones from your slip.
values-choose = Show
values-all = All values
values-table = The same values as a table
values-day = Day
values-value = Value
values-above = Above baseline
values-of-baseline = baseline
values-from-checklist = From your checklist
values-outside = Outside the range on the slip
# $value (String): a mean, with unit.
values-mean = Mean: { $value }
values-remove-name = Remove: { $name }, { $date }
values-unit = Show in
# $value (String): a value in another unit.
values-converted = about { $value }
values-export = Save as a table
values-export-note = A file for spreadsheets (CSV). It stays with you.
values-column-test = Test
values-column-unit = Unit
values-column-range = Range on the slip
values-column-origin = From
values-step-earlier = Earlier value
values-step-later = Later value

baseline-known = Your own baseline is { $value }: the mean of your first two values.
baseline-no-date = Type the day of your first dose. Then this page can compare with your own first values.
baseline-none = Two creatinine values from before the first dose are missing. Ask your clinic for them. Without them no percentage is shown here.
baseline-one = One creatinine value from before the first dose is missing: two, from two days, are needed. Ask your clinic for it. Without it no percentage is shown here.

# $name (String): a test. $first, $last (String): values. $unit (String).
chart-summary = { $name } in { $unit }. First { $first }, last { $last }.
chart-one = { $name } in { $unit }. One value: { $last }.
# $value (String): a value.
chart-band = The hatched field begins at { $value }: 25% above your own baseline.
chart-direction = Time runs from left to right. Each mark on the lower line is a visit; light ones are planned.
chart-limit-label = 25% or more above baseline
# $value (String).
chart-baseline-label = baseline { $value }
chart-first-dose-label = first dose
chart-systolic = upper line: first number; lower line: second number

## Warnings. What was seen, compared with what, what to do.

flag-title-emergency = Call 119 now
flag-title-today = Call your clinic today
flag-title-now = Call your clinic now
flag-title-week = Call your clinic this week
flag-title-show = Show this to your clinic
flag-title-late = Book your test
# $value, $baseline (String): values with their unit. $percent (String): such as 27%. $date (String): the day.
flag-seen-creatinine = Creatinine on { $date }: { $value }. That is { $percent } above your own baseline of { $baseline }.
flag-seen-pressure = Blood pressure on { $date }: { $value }.
# $name (String): a test.
flag-seen-value = { $name } on { $date }: { $value }.
# $range (String): as on the slip.
flag-seen-range = { $name } on { $date }: { $value }. The slip gives the range { $range }.
flag-seen-late = Tests were due on { $date }. No creatinine is written down for them.
flag-do-creatinine = You may need the test again within 2 weeks. Your doctor decides what happens next. Do not change your medicine on your own.
flag-do-creatinine-again = It was 25% or more above your baseline before, too. Your doctor decides what happens next. Do not change your medicine on your own.
flag-do-creatinine-half = This is half as much again as your baseline, or more. Your doctor decides what happens next. Do not change your medicine on your own.
flag-do-pressure-emergency = Say that you take cyclosporine, and tell them this number. This limit was not read in a document: ask your clinic for yours.
flag-do-pressure-today = Do you also have a bad headache, changed sight, chest pain or a fit? Then call 119 now.
flag-do-pressure-week = It was over 140 or over 90 at least twice. Measure again, sitting still. With a bad headache, changed sight, chest pain or a fit, call 119 now.
flag-do-fever = Do not choose a medicine for the fever on your own. If you feel very ill, have trouble breathing or are confused, call 119 now.
flag-do-range = The laboratory printed a range, and this value lies outside it. Your clinic can tell you what it means.
flag-do-late = Ask your clinic before you keep taking cyclosporine without tests.
flag-call = Call my clinic
flag-call-119 = Call 119

## How are you?

how-title = How are you today?
how-lead = Tick what you notice. You see whom to call, and how fast.
how-description = Signs to look for, and whom to call.
how-legend = What do you notice?
how-nothing = Nothing ticked. If something worries you and is not in the list, call your clinic.
how-worst = What to do
how-no-script = Without JavaScript you can read the lists below.

## The prescription in numbers

dose-title = Understand my prescription
dose-description = How many milligrams for each kilogram, beside what labels name.
dose-lead = Type your weight and how much cyclosporine is prescribed for a whole day. You see the number that doctors talk about. It is only for talking with your clinic.
dose-weight = Your weight
dose-amount = All cyclosporine prescribed for one day, in mg
dose-amount-hint = Add up the milligrams of all capsules of the day.
# $result (String): a number with mg.
dose-result = That is { $result } for each kilogram a day.
dose-us = The US label begins with 2.5 and goes up to 4.
dose-eu = Labels in Europe begin with 2.5 and go up to 5.
dose-korea = The Korean label could not be read for this app. Ask your clinic what it says.
dose-ask = Ask your clinic to explain this number.
dose-outside = This number lies outside what at least one of these labels names. Ask your clinic to explain it. There can be a good reason.
dose-never = Never change the dose on your own.
dose-question = Why is my dose { $result } for each kilogram a day?
dose-not-kept = These two numbers are not saved.
