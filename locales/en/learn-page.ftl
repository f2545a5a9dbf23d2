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

## Around a topic

# $stages (String): parts of the journey, joined by a dot.
topic-for = For: { $stages }
stage-before = before the first dose
stage-first-weeks = the first weeks
stage-later = the later weeks
stage-after = after the last dose
stage-any-time = any time
topic-next-name = Next in your journey
# $word (String): the word that is explained.
word-explained = Word explained: { $word }
learn-group-before = Before the first dose
learn-group-first-weeks = In the first weeks
learn-group-later = Later, and after the last dose
learn-group-any-time = At any time

## Questions

for-my-clinic-title = Questions for my clinic
for-my-clinic-note = One tap puts a question on your list, on the page “Checklist”.
check-title = Is it clear?
check-note = Choose an answer to see what is right. Nothing is counted or kept.
check-right = Yes.
check-not-quite = Not quite.

## Search

search-label = Search the pages and the words
search-hint = For example: kidney, grapefruit, fever
# $count (Number): how many places were found.
search-count = { $count ->
    [0] Nothing found. This does not mean that there is no risk. Try another word, or ask your clinic.
    [one] { $count } place found
   *[other] { $count } places found
}
search-more = Only the best are shown. Type more to find fewer.

## Reading aloud

listen-start = Read aloud
listen-pause = Pause
listen-go-on = Go on
listen-stop = Stop
listen-speed = Speed
listen-slow = Slow
listen-normal = Normal
listen-fast = Fast
print-topic = Print this page
