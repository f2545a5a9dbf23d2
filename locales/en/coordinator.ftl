### For coordinators: a link for one patient, or for many.

coordinator-title = Prepare a link for a patient
coordinator-lead = One link with dates, contacts and the checklist. The patient chooses what to keep. Nothing is sent from here, and no server gets it.
templates = Templates
templates-none = Keep the clinic, the contacts and the checklist for the next time. They stay in this browser.
templates-hint = Press a name to fill in the clinic, the contacts and the checklist.
template-keep = Keep as a template
plan-clinic = The clinic
plan-clinic-hint = The patient sees it like this.
plan-helper = A second contact, such as yourself
contact-name = Name
contact-phone = Phone
contact-mail = Email
contact-place = Address
contact-hours = When it answers, and in which languages
plan-language = The patient’s language
plan-first-dose-planned = First dose, as planned
plan-visits = Times of the visits
plan-visits-later = Enter the day of the first dose. Then the visits appear here.
# $name (String): what the visit is. $date (String): its day by the plan.
plan-visit-on = { $name }: { $date }
plan-other-day = Another day, if it differs
plan-steps = Checklist before travel
plan-steps-legend = Steps for this patient
plan-steps-note = If you untick a step, the patient sees it as “Not for me”. Tests and questions about health always stay in.
plan-own-words = A message in your own words
plan-own-words-hint = Write it in the patient’s language. It is part of the link.
plan-no-name = The patient’s name and diagnosis are not in the link, unless you type them.
plan-not-ready = Still missing
plan-no-clinic = Enter the name of the clinic.
plan-see = See what the patient sees
# $language (String): the name of a language in that language.
plan-message-in = Message: { $language }
# The message a patient gets with the link. $name (String): the clinic.
plan-words = { $name } has prepared your plan for Korea. Open this link on your phone. You choose what to keep. You do not have to sign up.
plan-next = Next patient
action-copy-message = Copy the message
action-mail = Write an email
action-print-sheet = Print a sheet
sheet-title = Your plan for Korea
# $name (String): the clinic.
sheet-from = From { $name }
sheet-camera = Point your phone’s camera at the QR code.
sheet-browser = Open the link in Safari or Chrome.
sheet-choose = Choose what to keep. It stays on your phone.

many-title = Many patients at once
many-detail = Paste rows from a spreadsheet
many-lead = A table of patients becomes a table of links. Clinic, contacts and checklist are those of the form for one patient.
many-rows = Rows, with the names of the columns first
# $columns (String): names of columns.
many-hint = Columns: { $columns }. Only first_dose must be there. A day is written like 2026-12-07. “patient” stays in your table and is not in the link.
many-file = Or choose a table as a CSV file
many-template = Get a table with an example row
many-make = Make the links
many-no-columns = There is no column called first_dose in the first row.
many-too-many = There are more than 500 rows. Split the table.
many-not-utf-8 = Some letters of this file cannot be read. Save it as “CSV UTF-8” and choose it again.
# $column (String): name of a column.
many-unreadable = Cannot be read: { $column }
# $count (Number): links. $wrong (Number): rows that cannot be read.
many-ready = { $count ->
    [one] { $count } link. Rows with an error: { $wrong }
   *[other] { $count } links. Rows with an error: { $wrong }
}
many-row = Row
many-patient = Patient
many-link = Link
many-save = Save the table of links
many-print = Print a sheet for each
