### About: purpose, contact, privacy, what could not be checked, review, sources.

about-title = About this app
about-lead = What it is for, where your notes stay, and what the text rests on.

## Intended use

about-purpose-title = What it is for
about-purpose-1 = It explains the treatment, helps you to prepare, and keeps your notes.
about-purpose-reader = It is for adults who were offered a short course of cyclosporine for severe psoriasis in Korea, and for their helpers.
about-not-title = What it is not for
about-purpose-2 = It does not diagnose, and it does not decide about your treatment.
about-purpose-3 = It never tells you to start, stop or change a medicine. Your clinic does that with you.
about-not-clinic = It does not replace your clinic, and nobody at a clinic reads along.
about-not-emergency = It cannot help in an emergency. In Korea, call 119.

## Contact and appointment

about-contact-title = Contact and appointment
about-contact-books-nothing = This app is not a clinic. It books nothing.
# $name (String): a person, clinic or office, in its own words.
about-contact-operator = This copy of the app is run by { $name }.
about-contact-link = Contact them
about-contact-appointment = Ask for an appointment
about-contact-elsewhere = These links open another site or app. It has its own rules about your data.
about-contact-none = No contact is set in this copy. Ask whoever gave you this link.

## Privacy

about-privacy-title = Your privacy
about-privacy-account = There is no account, and no server keeps what you write.
about-privacy-2 = What you write stays in this browser. The app sends nothing anywhere.
about-privacy-3 = There are no cookies, no advertising and no counting of visits.
about-stored-title = What is kept
about-stored-what = Kept are your ticks, answers, days, results, notes, questions, medicines, visits and contacts. So are your language, the appearance, and the day of your last copy.
about-stored-link = A link you make holds what you chose. Anyone who gets the link can read it, unless you set a passcode. The app does not send it anywhere. If you send it by chat or email, that service carries it on its servers.
about-stored-where = They are kept in the storage of this browser, on this device. Another browser or phone does not have them.
about-stored-who = Anyone who can use this browser on this device can read them. They are not locked with a password.
about-stored-site = The app loads only its own files, from the address where you opened it. Whoever runs that address can see that a page was loaded. They cannot see what you write.
about-lost-title = How it can be lost
about-lost-browser = The browser may delete it, for example when space is short or when you clear the browser’s data.
about-lost-private = In a private window it is gone when you close the window.
about-lost-safari = Safari, and any browser on an iPhone or iPad, can delete it after 7 days without a visit.
about-yours-title = What you can do
about-yours-copy = Save a copy as a file in the settings. Anyone who gets the file can read it.
about-yours-erase = Erase everything in the settings. You get a list of what was removed. Files that you saved stay where you put them.
about-yours-settings = Open the settings

## What could not be checked

about-gaps-title = What we could not check
about-gaps-text = We looked for these and could not read or confirm them. Ask your clinic about each that matters to you. “Not found” never means that there is no risk.
about-gaps-korea-label = Korean label: the dose, the highest dose, the reasons not to use it, the test plan, and what it says on light therapy. We read only for what it is approved, the strengths and the ingredients.
about-gaps-us-label = US label: the newest versions (2023 to 2025). We saw only their headings. Some passages were read in a Chinese copy.
about-gaps-eu-label = Today’s EU and UK label of Neoral: the parts on warnings, other medicines and pregnancy. The UK text that we read is of another brand, from 2012.
about-gaps-guidelines = Expert guidelines from the US and Europe: only summaries were read. Of the British ones, only parts were read, or none.
about-gaps-nhs = A page of the UK health service for people who take this medicine: none was found.
about-gaps-tar = Tar shampoo: no text says if a short wash differs from other coal tar.
about-gaps-help-lines = Help lines: today’s hours, languages and costs, and the number of 1330 from abroad.
about-gaps-yuja = Yuja (yuzu), the Korean citrus fruit: no test was found.
about-gaps-herbs = Ginseng, omija, danshen, garlic, turmeric, green tea, star fruit and pomegranate: no study with cyclosporine in people was found. On astragalus, nothing useful was found.
about-gaps-paracetamol = Paracetamol: no text was found that names it as the right pain killer during treatment.
about-gaps-lists = Lists of medicines not to mix: the French one is of October 2020, the copy of the Korean one of February 2026. Newer ones exist.
about-gaps-brands = Brand names and vaccines: some names were not checked, nor if each is still sold.
about-gaps-levels = How fast to act (119, today, next visit): the levels were set for this app. No doctor or pharmacist has confirmed them yet.

## How the text is checked

about-checks-title = How the text is checked
about-checks-sources = Each medical statement names its source, or tells you to ask your clinic.
about-checks-differ = Where sources differ, each is shown, and none is preferred.
about-checks-automatic = Automatic checks compare the numbers, units and phone numbers in all languages. They also keep the English sentences short.
about-checks-limits = Automatic checks cannot tell if a translation means the same. A clinician who speaks the language has to read it.
about-review-title = How far the text is checked
about-review-text = The facts were compared with the documents below. A doctor or pharmacist has not yet checked the text in these languages:

about-sources-title = Sources
about-sources-text = These documents were used. Your clinic may use newer ones.
# $month (String): a month with its year.
about-source-read = Read in { $month }.
about-licence-title = Licence
about-licence-text = Everyone may use, change and share this app under the MIT or the Apache 2.0 licence.
