### The frame around every page: header, navigation, footer, notices.

# The name of the app. Not translated.
app-name = Rescue Journey
skip-link = Skip to the page
header-home = Rescue Journey, go to my journey
# $language (String): the language in use, by its own name.
header-language = Language: { $language }
# On a button; the number 119 stands behind it.
header-help = Help
header-help-name = Who to call for help, 119
header-more = More

nav-name = Main
nav-journey = Journey
nav-learn = Learn
nav-checklist = Checklist
nav-medicines = Medicines
nav-settings = Settings
nav-about = About

languages-title = Language
# Read aloud after the language was changed; in the new language.
language-changed = The page is now in English.
language-not-loaded = This language could not be loaded. Check your network and try again.

footer-purpose = This app explains, keeps your notes and tells you who to call. Your clinic decides about your treatment.
footer-privacy = What you write stays in this browser. Nothing is sent anywhere.
footer-about = Sources, dates and review

# Shown with every page in this language, until a clinician has checked it.
review-state = Not yet checked by a clinician.

action-save-copy = Save a copy
action-try-again = Try again
action-close = Close
action-update = Update now
action-later = Later
action-undo = Undo
action-print = Print
action-cancel = Cancel
action-remove = Remove
action-change = Change

update-title = A new version is ready
update-text = It is already on your phone. What you typed stays.

## When the app cannot start. Shown by the page itself.

failure-title = The app part of this page did not start
failure-text = You can read everything here. To tick and write, load the page again. What you saved is still in this browser.
failure-reload = Load again
failure-save = Save my data as a file
failure-help = Who to call

no-script = Reading works without script. To tick the checklist and keep notes, turn on JavaScript in your browser.

## The page that lists the languages

root-title = Choose your language
root-description = Short-term cyclosporine for severe psoriasis in Korea: what it is, how to prepare, who to call.

## Pages that do not exist

not-found-title = This page does not exist
not-found-lead = The address may be mistyped or old. You can go on here.
not-found-help = Phone numbers in Korea, and when to call
