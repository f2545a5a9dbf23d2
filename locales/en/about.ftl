### About: purpose, privacy, sources, review.

about-title = About this app
about-lead = What it is for, where your notes stay, and what the text rests on.
about-purpose-title = What it is for
about-purpose-1 = It explains the treatment, helps you to prepare, and keeps your notes.
about-purpose-2 = It does not diagnose, and it does not decide about your treatment.
about-purpose-3 = It never tells you to start, stop or change a medicine. Your clinic does that with you.
about-privacy-title = Your privacy
about-privacy-1 = There is no account, and no server keeps anything about you.
about-privacy-2 = What you write stays in this browser. The app sends nothing anywhere.
about-privacy-3 = There are no cookies, no advertising and no counting of visits.
about-privacy-4 = You can save a copy and erase everything in the settings.
about-review-title = How far the text is checked
about-review-text = The facts were compared with the documents below. A doctor or pharmacist has not yet checked the text in these languages:
about-sources-title = Sources
about-sources-text = These documents were used. Your clinic may use newer ones.
# $month (String): a month with its year.
about-source-read = Read in { $month }.
about-licence-title = Licence
about-licence-text = Everyone may use, change and share this app under the MIT or the Apache 2.0 licence.
