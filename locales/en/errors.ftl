### What went wrong, and what to do.

error-summary-title = There is a problem
error-day-missing = Type the day, for example 22.
error-month-missing = Type the month, for example October.
error-year-missing = Type the year, for example 2026.
error-day-unreadable = The day must be a number from 1 to 31.
error-month-unreadable = Type the month as a word or a number, for example October or 10.
error-year-unreadable = Type the year with four numbers, for example 2026.
error-no-such-day = There is no such day. Look at the day and the month again.
error-after-today = The day is after today. Type the day of the test.
error-not-a-number = Type one number, for example 0.9. Put words into the note.
error-not-a-pair = Type both numbers, for example 120/80.
error-question-empty = Write your question first.

error-copy-too-large = The file is larger than 5 MB, so it is not a copy of this app. Nothing has changed.
error-copy-not-ours = This file is not a copy of this app. Nothing has changed.
error-copy-newer = This copy is from a newer version of the app. Update the app first. Nothing has changed.
error-copy-damaged = Part of this file is damaged and cannot be read. Nothing has changed.

## Storage

trouble-blocked-title = This browser does not keep your entries
trouble-blocked-text = You can use everything now, but it is gone when you close the page. Save a copy, or open the page in another browser.
trouble-full-title = There is no room left in this browser
trouble-full-text = Your last entry is on this page but could not be saved. Save a copy now.
trouble-not-kept-title = This could not be saved
trouble-not-kept-text = The browser did not keep your last entry. It is still on this page. Save a copy now.
trouble-newer-title = Your record is from a newer version
trouble-newer-text = This older version leaves it alone and saves nothing. Load the page again with a network to get the new version.
trouble-damaged-title = Part of your record could not be read
trouble-damaged-text = It was put aside and not deleted. What could be read is here. Check it, and save a copy.
