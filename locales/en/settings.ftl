### Settings: language, appearance, and the record.

settings-title = Settings
settings-lead = Your language, how it looks, and where your record is.

appearance-title = Appearance
appearance-system = As my device
appearance-light = Light
appearance-dark = Dark

## A copy as a file

# Name of the file. Latin letters only. $date (String): such as 2026-11-23.
copy-file-name = rescue-journey-{ $date }.json
copy-as-text = Show the copy as text
bring-back-title = Bring back a copy
bring-back-text = You see what changes before anything does.
bring-back-label = Choose the file you saved
# $date (String): a day.
bring-back-from = This copy is from { $date }.
bring-back-same = It says the same as your record here. There is nothing to do.
bring-back-preview = Nothing has changed yet. Choose what to take.
bring-back-question = A question for the clinic
bring-back-nothing = Nothing here
bring-back-mine = Mine
bring-back-copy = From the copy
# $count (Number): how many were taken.
bring-back-done = { $count ->
    [0] Nothing was taken. Your record is as it was.
    [one] { $count } change was taken. You can undo it on the checklist.
   *[other] { $count } changes were taken. You can undo them on the checklist.
}
tag-new = New
tag-changed = Changed
action-take-changes = Take these changes
action-leave-all = Leave everything as it is

## Erasing

erase-title = Erase everything
erase-text = Removes your checklist, answers, results, questions and settings from this browser. You get a list of what was removed.
action-erase = Erase everything
erase-question = Erase everything in this browser? This cannot be undone. A copy that you saved as a file stays where you put it.
action-erase-now = Yes, erase it
receipt-title = Erased. This was removed:
receipt-refused = The browser refused to remove some of it. Clear this site’s data in your browser’s own settings. This was removed:
receipt-items = Steps of the checklist
receipt-results = Test results
receipt-questions = Questions for the clinic
receipt-texts = Entries in the browser’s storage
