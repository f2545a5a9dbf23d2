### Topic: getting better, and what comes next (recovery)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-recovery-title = Getting better, and what comes next
# First use on the page: both spellings. Later only "cyclosporine".
learn-recovery-lead = Cyclosporine (also spelt ciclosporin) often starts to help within weeks. This page says what to expect, how it ends, and what follows.
learn-recovery-in-short-1 = Some people see a change after 2 weeks. Control can take 12 to 16 weeks.
learn-recovery-in-short-2 = Psoriasis usually comes back after the last dose. Plan the next step early with your doctor.
learn-recovery-in-short-3 = Do not stop on your own, even when your skin is better. Talk to your clinic first.

## When it helps

learn-recovery-helps-title = When the skin gets better
learn-recovery-helps-time = Some people see a change after 2 weeks. Others need longer: control can take 12 to 16 weeks.
learn-recovery-helps-fast = It is said to be one of the fastest pills for psoriasis, often with a change after 2 to 4 weeks. Ask your doctor what you can expect.
learn-recovery-helps-trial = In trials for the US label, about 5 in 10 people were much better after 8 weeks. After 12 weeks it was about 8 in 10. “Much better” means a score at least three quarters better.
learn-recovery-helps-not-all = So it does not help everyone in the same way. Nobody can promise you a result.
learn-recovery-helps-low = Of the people it helped, about 6 in 10 stayed at the low end of the dose range.
learn-recovery-helps-skin = The patches can become smaller, flatter and less red.
learn-recovery-helps-life = Itch, sleep, movement and mood may get better too. We found no figures for these. Ask your doctor about your own aims.
learn-recovery-helps-tests = Feeling better? The tests go on until the treatment ends. They can find harm that you do not feel.

## No effect

learn-recovery-no-effect-title = If the skin does not get better
learn-recovery-no-effect-tell = Tell your clinic. You did nothing wrong. A medicine does not work for everyone.
learn-recovery-no-effect-stop = US and UK labels tell doctors to end it if it does not help after 6 weeks at the highest dose. In the US that can also be the highest dose a person can bear.
learn-recovery-no-effect-decide = Your doctor decides this. Do not stop on your own. Talk to your clinic first.

## How long, and the end

learn-recovery-end-title = How long, and how it ends
learn-recovery-end-short = Rescue treatment is short, often 12 to 16 weeks. Long use raises the risk of harm.
# Heading of a "sources differ" note.
learn-recovery-end-differ-title = how long treatment may last
learn-recovery-end-differ-uk-who = UK label of 2012
learn-recovery-end-differ-uk = Normally 12 weeks. There is too little experience beyond 24 weeks.
learn-recovery-end-differ-us-who = US label
learn-recovery-end-differ-us = More than 1 year without a break is not recommended.
learn-recovery-end-differ-germany-who = German guideline of 2009
learn-recovery-end-differ-germany = Up to 6 months to bring the illness under control.
learn-recovery-end-differ-others-who = International experts (2004) and UK Psoriasis Association
learn-recovery-end-differ-others = The experts prefer courses of about 12 weeks, and under 2 years in all. The association says usually no longer than 2 years.
learn-recovery-end-differ-question = What is my planned last day, and why?
learn-recovery-end-how = Treatment may end when the skin is good. Your doctor may first lower the dose. There is no single rule for this. See “How it is taken”.

## Coming back

learn-recovery-back-title = It often comes back
learn-recovery-back-usual = After the last dose, psoriasis usually comes back. It is rare that it is then worse than before. It is not your fault.
learn-recovery-back-when = How often is it back after 6 weeks, and after 16 weeks? Ask your doctor what is known.
learn-recovery-back-do = If patches come back, call your clinic or your skin doctor at home. Ask before you take any capsules that are left.
# Items of the card "Call 119 now if you have any of these".
learn-recovery-back-red = skin that turns red all over
learn-recovery-back-pus = many new pus spots, or pus spots with fever or shivering
learn-recovery-back-now-note = Call 119, or go to the emergency room. Outside Korea, call the emergency number there.

## What comes next

learn-recovery-next-title = What comes next
learn-recovery-next-bridge = Cyclosporine can be a bridge: time until a longer treatment begins. This may be methotrexate, acitretin or a biologic medicine. Ask your doctor what is planned for you.
learn-recovery-next-rotation = A UK charity says that some people use cyclosporine, acitretin and methotrexate in turn, one after the other.
# A sequence, never at the same time.
learn-recovery-next-not-together = For psoriasis, the US label says not to take methotrexate at the same time as cyclosporine. The same is true for other immune-calming medicines. A UK label of 2012 agrees on those.
learn-recovery-next-decides = Your doctor decides when one ends and the next begins. Do not stop or change a medicine on your own. Ask your clinic first.
learn-recovery-next-korea = In Korea, a change to methotrexate or a biologic medicine is said to be usual. What is usual can differ between clinics. Ask your clinic for its written plan.

## After the last dose

learn-recovery-after-title = After the last dose
learn-recovery-after-visit = Plan a visit for after the last dose, in Korea or at home. Your skin needs to be looked at, because psoriasis usually comes back.
learn-recovery-after-vaccine = Do not have a live vaccine in the first 3 months after the last dose. A French list says this.
learn-recovery-after-skin = The US label asks for skin checks before and during treatment. Go on looking at your skin later. Show a skin doctor within days every new or changing spot, and every sore that does not heal.
learn-recovery-after-skin-who = Who looks at all your skin at home, and how often? Ask your clinic to write it down.
learn-recovery-after-avoid = For how long do the rules on grapefruit, herbs and pain killers go on? Ask your clinic before your last dose.

## Papers for the doctor at home

learn-recovery-papers-title = Papers for your doctor at home
learn-recovery-papers-intro = Ask the clinic for a letter, in English if you can, with:
learn-recovery-papers-dates = the dates of the first and the last dose
learn-recovery-papers-dose = the brand, and each dose in mg
learn-recovery-papers-tests = your first values and all later ones, with dates and units
learn-recovery-papers-pressure = your blood pressure values
learn-recovery-papers-effects = how your skin changed, and side effects
learn-recovery-papers-medicines = all other medicines that you took
learn-recovery-papers-light = light therapy and earlier treatments, with dates
learn-recovery-papers-next = the next treatment: which one, when it begins, and who is in charge

## Support

learn-recovery-support-title = Help for body and mind
learn-recovery-support-korea = Clinics in Korea are said to offer help after treatment: talks about food, help for the mind, and visits. What is usual can differ between clinics. Ask your clinic for its written plan.
learn-recovery-support-mood = Do you feel low, ashamed or afraid? You are not alone. Tell someone you trust, and ask your clinic for help.
learn-recovery-support-salt = Some clinics are said to advise food with little salt that is easy on the kidneys. During treatment, do not use “low-sodium” salt on your own. It can hold potassium.

## Questions for the clinic

learn-recovery-questions-expect = When should my skin be better, and what if it is not?
learn-recovery-questions-next = Which treatment comes next, and when does it begin?
learn-recovery-questions-back = Whom do I call if my psoriasis comes back?
learn-recovery-questions-tests = Which tests do I need after the last dose, and when?
learn-recovery-questions-language = Which papers do I get, and in which language?
