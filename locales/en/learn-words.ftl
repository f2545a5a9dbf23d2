### Topic: words explained (words)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-words-title = Words explained
# First use on the page: both spellings. Later only "cyclosporine".
learn-words-lead = Hard words about psoriasis and cyclosporine (also spelt ciclosporin), each in one or two short sentences.
learn-words-in-short-1 = Look here when you meet a hard word in this app or in your papers.
# The title of the page learn-who-to-call, as it is.
learn-words-in-short-2 = This page explains words only. For warning signs, read the page “Who to call”.
learn-words-in-short-3 = Is a word not here, or still hard to understand? Ask your clinic.

## The sections; their words are in words.ftl

learn-words-psoriasis-title = Psoriasis and the body
learn-words-cyclosporine-title = Cyclosporine and how it is used
learn-words-other-title = Other treatments
learn-words-tests-title = Tests and results
learn-words-signs-title = Signs and illnesses
learn-words-ask-first-title = Ask your clinic about these first

## Questions for the clinic

learn-words-questions-write = Can you write this word down for me?
learn-words-questions-easy = Can you explain this again in easy words?
learn-words-questions-papers = What does this word in my papers mean for me?
