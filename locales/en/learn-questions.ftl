### Topic: questions to ask (questions)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.
### The questions are put on the reader's own list and shown at the visit. Keep them short and in the first person.

learn-questions-title = Questions to ask
# First use on the page: both spellings. Later only "cyclosporine".
learn-questions-lead = These questions about cyclosporine (also spelt ciclosporin) are ready for you. Put the ones you want on your list, and show it at your visit.
learn-questions-in-short-1 = Choose two or three questions for each visit. You do not need them all.
learn-questions-in-short-2 = Show your list at the start of the visit, so that there is time for it.
learn-questions-in-short-3 = Ask again if an answer is not clear. It is your right to understand.

## How to use your list

learn-questions-use-title = How to use your list
learn-questions-use-intro = Four steps:
learn-questions-use-tick = Choose a question and put it on your list. Add others in your own words on the page “Checklist”.
learn-questions-use-show = Show the list at the visit.
learn-questions-use-write = Write down the answer at once, or ask someone to write it for you.
learn-questions-use-say-back = Say the answer back in your own words. The clinic then sees if something is missing.

## Before I decide

learn-questions-decide-title = Before I decide
learn-questions-decide-text = You may ask for time to think, and you may bring someone with you.
learn-questions-decide-other = Which other treatments could I have, and what speaks for and against each?
learn-questions-decide-risks = Which risks are the most important for me?
learn-questions-decide-wait = What can happen if I do not take it?
learn-questions-decide-past = Do my earlier treatments or illnesses speak against it?
learn-questions-decide-cost = What will the medicine, the visits and the tests cost me?

## Before the first dose

learn-questions-first-title = Before the first dose
learn-questions-first-text = Bring the boxes of everything you take. Then the clinic can answer with the boxes on the table.
learn-questions-first-mine = Which of my medicines, herbs and food supplements do not go with cyclosporine?
learn-questions-first-vaccine = Do I need a vaccine before treatment?
learn-questions-first-dose = How much do I take, at what times, and with or without food?

## At every visit

learn-questions-visit-title = At every visit
learn-questions-visit-text = Ask for a copy of each result, with the date and the unit.
learn-questions-visit-compare = How do my creatinine and blood pressure compare with my own first values?
learn-questions-visit-results = Do my results change anything in my plan?
learn-questions-visit-signs = Is what I noticed since the last visit a side effect?
learn-questions-visit-skin = Should someone look at all my skin, or at my gums?
learn-questions-visit-new = I may get a new medicine. Does it go with cyclosporine?
learn-questions-visit-next = When is my next test, and who tells me the result?

## If something happens

learn-questions-happens-title = If something happens
learn-questions-happens-text = Ask these before you need them. Is it an emergency in Korea now? Call 119.
learn-questions-happens-fever = What do I do if I get a fever or another sign of infection?
learn-questions-happens-pressure = Which blood pressure numbers mean that I should call you?
learn-questions-happens-stomach = What do I do if I have diarrhoea or cannot drink?
learn-questions-happens-test = What do I do if I cannot come to a test?

## Before the last dose

learn-questions-last-title = Before the last dose
learn-questions-last-text = Do not stop on your own. Talk to your clinic first.
learn-questions-last-how = How will the treatment end? May I have the plan in writing?
learn-questions-last-next = Which treatment comes next, and when does it begin?
learn-questions-last-back = What do I do if my psoriasis comes back?
learn-questions-last-tests = Which tests do I still need after the last dose?
learn-questions-last-avoid = How long after the last dose do I avoid grapefruit, live vaccines and other things?

## Before I fly home

learn-questions-home-title = Before I fly home
learn-questions-home-text = Ask a few days before the flight. Papers can take time.
learn-questions-home-results = May I have all my results on paper, with dates and units?
learn-questions-home-letter = May I have a letter about my medicines for the flight and for customs?
learn-questions-home-brand = Is my brand sold in my country? If not, what then?
learn-questions-home-tests = Which tests do I need at home, and on which dates?
learn-questions-home-contact = Whom can my doctor at home ask about my treatment?

## At the pharmacy

learn-questions-pharmacy-title = At the pharmacy
learn-questions-pharmacy-text = Say first that you take cyclosporine. Show your list and your boxes.
learn-questions-pharmacy-same = Is this the brand and the strength that my doctor wrote?
learn-questions-pharmacy-keep = How do I keep the capsules, and for how long?
learn-questions-pharmacy-buy = Does this product go with cyclosporine?
learn-questions-pharmacy-write = Can you write the times on the box for me?
