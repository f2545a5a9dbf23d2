### Topic: why doctors give it (why)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-why-title = Why doctors give it
# First use on the page: both spellings. Later only "cyclosporine".
learn-why-lead = Doctors give cyclosporine (also spelt ciclosporin) when a very bad flare cannot wait. This page says for whom, and what it is not for.
learn-why-in-short-1 = It is for severe psoriasis that needs control soon, when other treatment did not work or does not suit you.
learn-why-in-short-2 = Some people must not take it for psoriasis. Tell your doctor about every illness and every medicine first.
learn-why-in-short-3 = It can give you time. It is not a cure, and nobody can promise you a result.

## The reasons

learn-why-reasons-title = The reasons
learn-why-reasons-intro = Your doctor may choose it for one of these reasons:
learn-why-reasons-flare = a very bad flare needs control soon, because it harms your health or daily life
learn-why-reasons-forms = your skin is red all over, or has pus spots
learn-why-reasons-bridge = you need a bridge: time until a longer treatment begins
learn-why-reasons-other-failed = other whole-body treatments did not work, or you could not take them
learn-why-reasons-korea = In Korea, hospital skin clinics are said to use it where tests and quick help are near. What is usual can differ between clinics. Ask your clinic for its written plan.

## Red skin all over, or pus spots

learn-why-danger-title = Red skin all over, or pus spots
learn-why-danger-forms = These two forms are said to be dangerous, and sometimes an emergency. Cyclosporine is said to be one of the fast choices. Ask your doctor what is best for you.
learn-why-danger-red = skin that turns red all over
learn-why-danger-pus = many new pus spots, or pus spots with fever or shivering
learn-why-danger-note = Before this ever happens, ask your clinic which other signs count for you.

## For whom it is

learn-why-for-whom-title = For whom it is
learn-why-for-whom-intro = Labels describe the people who may get it. They do not all say the same.
# Heading of a "sources differ" note.
learn-why-for-whom-differ-title = who may get it for psoriasis
learn-why-for-whom-differ-korea-who = Korean label
learn-why-for-whom-differ-korea = People with severe psoriasis. Other treatment did not work, or does not suit them.
learn-why-for-whom-differ-us-who = US label
learn-why-for-whom-differ-us = Adults with severe plaque psoriasis and an immune system that is not weak. At least one other whole-body treatment did not work, or does not suit them.
learn-why-for-whom-differ-uk-who = UK label of 2012
learn-why-for-whom-differ-uk = Not for people under 16 years. From 65 years on, only if psoriasis stops them from daily tasks, and with closer checks.
learn-why-for-whom-differ-question = Which of these points fit me, and do I need closer checks because of my age?
learn-why-for-whom-severe = In the US label, “severe” means that psoriasis covers much of the skin, or keeps you from daily tasks.

## For whom it is not

learn-why-not-for-title = For whom it is not
learn-why-not-for-intro = Labels name these as reasons not to use it for psoriasis:
learn-why-not-for-allergy = an allergy to cyclosporine or to anything in the box
learn-why-not-for-kidney = kidneys that do not work as they should
learn-why-not-for-pressure = high blood pressure that is not under control
learn-why-not-for-cancer = cancer, now or in the past (spots that could be cancer are checked first)
learn-why-not-for-infection = an infection that is not under control
learn-why-not-for-together = light therapy, radiotherapy, coal tar, methotrexate or another immune-calming medicine at the same time
learn-why-not-for-medicines = some other medicines (such as dabigatran, bosentan or aliskiren), and St John’s wort, a herb for mood
learn-why-not-for-tell = Does one of these fit you, even in part? Tell your doctor before the first dose. Also tell your doctor if you are pregnant, breast-feed or want a baby.
learn-why-not-for-see = This list is not complete. The page “Getting ready” says what else your doctor must know.
learn-why-not-for-now = Do you take it already, and one of these fits you? Do not stop on your own. Call your clinic today and ask.

## A bridge

learn-why-bridge-title = A bridge, not the whole way
learn-why-bridge-idea = Cyclosporine can give you and your doctor time. Another treatment can come next, such as methotrexate or acitretin.
learn-why-bridge-short = The risk to the kidneys grows with the dose and with time. So a rescue course is short, often 12 to 16 weeks.
learn-why-bridge-see = You can read more on two pages: “What rescue treatment is” and “Other treatments”. “How it is taken” is about doses.

## What it cannot promise

learn-why-promise-title = What it cannot promise
learn-why-promise-time = Some people see a change after 2 weeks. Control can take 12 to 16 weeks.
learn-why-promise-not-all = It does not help everyone. US and UK labels tell doctors to end it if 6 weeks at the highest dose did not help.
learn-why-promise-return = Psoriasis usually comes back after the last dose. That is not your fault. Your doctor plans for it.
learn-why-promise-life = When the skin calms down, people are said to sleep and move better and feel less worried. We found no numbers for this. Ask your doctor what you can expect.

## Questions for the clinic

learn-why-questions-reason = What is the main reason to give me cyclosporine?
learn-why-questions-against = Is there any reason why I should not take it?
learn-why-questions-result = What result do you expect for me, and by when?
learn-why-questions-no-help = What do we do if it does not help me?
learn-why-questions-wait = What can happen if I do not take it?
