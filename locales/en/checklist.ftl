### The checklist page. The items themselves are in checklist-items.ftl.

checklist-title = Checklist
checklist-description = What to get ready before the first dose, and what to ask.
# $done, $total (Number): steps that need nothing more, and all steps.
checklist-progress = { $done } of { $total } done
# $next (String): name of the next step.
checklist-progress-next = { $done } of { $total } done. Next: { $next }.
checklist-no-script = You can read the list now. To tick it, turn on JavaScript in your browser.
checklist-groups = Groups
checklist-travel = Before you travel
checklist-tests = Tests before the first dose
checklist-screening = Questions about you
checklist-counselling = What your clinic explains

status-open = To do
status-next = Next
status-done = Done
status-not-for-me = Not for me
answer-yes = Yes
answer-no = No
answer-not-sure = Not sure

# $name (String): a step. $status (String): where it stands now.
undo-item = { $name }: { $status }
undo-question-added = Your question was added.
undo-question-removed = Your question was removed.
undo-copy-brought = The changes were accepted.

tell-title = Tell the doctor
tell-empty = Nothing yet. When you answer a question with yes or not sure, it comes here.
tell-note = Show this list to your clinic before the first dose.
tell-on-list = On your “tell the doctor” list

## Your own questions

questions-title = My questions for the clinic
questions-label = Write it in your own words
action-add-my-question = Add the question

## Day, result and note of a step

action-add-details = Add day and note
action-save-and-tick = Save and tick
action-not-for-me = Not for me
form-day = Day it was done
form-test-day = Day of the test
form-day-hint = For example, 22 October 2026
date-day-label = Day
date-month-label = Month
date-year-label = Year
form-result = Result, if you have it
form-result-hint = Copy it from the slip.
form-pressure-hint = Both numbers, for example 120/80
form-words-hint = As it stands on the slip, or what the nurse said.
form-number = Number
form-words = Result
form-unit = Unit
form-note = Note, if you want one

## A value that looks mistyped. It is never changed for the person.

# $value (String): as typed. $unit (String): a unit such as µmol/L.
doubt-unit = { $value } looks like { $unit }. Is the slip in { $unit }?
doubt-unusual = { $value } is not a usual number here. Please look at the slip again.
doubt-yes = Yes, { $unit }
doubt-keep = No, keep it as typed
