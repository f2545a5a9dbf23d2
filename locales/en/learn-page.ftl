### What stands around the text of the learn pages.

learn-title = Learn
learn-lead = What the treatment is, how to prepare, and who to call.
topic-contents = On this page
topic-in-short = In short
# $month (String): a month with its year.
topic-read = Sources read in { $month }.
# $topic (String): title of the page that comes next.
topic-next = Next: { $topic }

# $source (String): document and section. $month (String): a month with its year.
source-read = Source: { $source }. Read in { $month }.
source-read-second-hand = Source: { $source }. Read in { $month } in a second-hand copy.
# One line below a statement. $source (String): first document. $more (Number): how many more.
source-summary = { $more ->
    [0] Source: { $source }
    [one] Source: { $source } and { $more } more
   *[other] Source: { $source } and { $more } more
}
source-ask-clinic = This was not checked in a document. Ask your clinic.

## When to get help

care-now = Call 119 now
care-today = Call your clinic today
care-next-visit = Tell your clinic at the next visit
care-if = if you have any of these
care-call-119 = Call 119
care-who-to-call = Who to call

## Two documents disagree

# $topic (String): what about.
differ-title = Sources differ: { $topic }
differ-question = A question for your doctor
action-add-question = Add to my questions
question-added = On your questions list
