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
action-send-file = Send the file
copy-as-text = Show the copy as text
bring-back-title = Open a copy
bring-back-text = You see every change first. Then you choose.
bring-back-label = Choose the file with the copy
# $date (String): a day.
bring-back-from = This copy was made on { $date }.
bring-back-same = There is nothing new in it. You have nothing to do.
bring-back-preview = Nothing has changed yet. Choose what to accept.
bring-back-question = A question for the clinic
bring-back-nothing = Nothing here
bring-back-mine = Mine
bring-back-copy = From the link or copy
# $count (Number): how many were accepted.
bring-back-done = { $count ->
    [0] Nothing was accepted. Your record is as it was.
    [one] { $count } change was accepted. You can undo it for 30 days.
   *[other] { $count } changes were accepted. You can undo them for 30 days.
}
tag-new = New
tag-changed = Changed
action-take-changes = Accept these changes
action-leave-all = Leave everything as it is

## Erasing

erase-title = Erase everything
erase-text = Removes all that this app keeps in this browser: checklist, values, visits, medicines, contacts, questions and settings. You get a list of what was removed.
action-erase = Erase everything
erase-question = Erase everything that this app keeps in this browser? This cannot be undone. A copy that you saved as a file stays where you put it. Links that you gave to others still open.
action-erase-now = Yes, erase it
receipt-title = Erased. This was removed:
receipt-refused = The browser refused to remove some of it. Clear this site’s data in your browser’s own settings. This was removed:
receipt-items = Steps of the checklist
receipt-results = Test results
receipt-questions = Questions for the clinic
receipt-texts = Entries in the browser’s storage
