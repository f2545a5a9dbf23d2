### The medicines page: looking up, the person's own list, the card for a pharmacist.

medicines-title = Can I take this with it?
medicines-lead = Look up a medicine, food, herb, vaccine or treatment before you take it with cyclosporine (also spelt ciclosporin).
medicines-description = Check a medicine, food, herb, vaccine or treatment together with cyclosporine, also by Korean names.
medicines-label = What is on the box, bottle or menu?
medicines-hint = Type in any language or script, for example 부루펜, Advil or 자몽. What you type stays on this phone.
medicines-clear = Clear
medicines-options = What we found
medicines-count =
  { $count ->
    [0] Nothing found. Choose the last line to see what to do.
    [one] { $count } name found
   *[other] { $count } names found
  }
medicines-did-you-mean = Did you mean one of these?
medicines-as-typed = “{ $typed }”, as I typed it
medicines-loading = The list is being loaded.
medicines-not-loaded = The list could not be loaded. Ask your clinic or a pharmacist before you take anything new.
medicines-load-again = Try again
medicines-no-script = To look up a medicine, this page needs JavaScript. The pages below can be read without it. Ask your clinic or a pharmacist before you take anything new.

medicines-which-one = Which one is on your box?
medicines-which-one-text = Choose the name that you can read on it.
medicines-none-of-these = None of these

answer-is-this-it = Is this on your box?
answer-holds = { $product } holds { $ingredients }
answer-part-not-listed = { $ingredient }, not in our list
answer-you-typed = You typed
answer-means = What this means
answer-happens = What can happen
answer-do = What to do
answer-about-part = About { $ingredient }
answer-already = Already had some? Tell your clinic today, and say when.
answer-read-more = Read more
answer-read-on = Read in { $month }
answer-edition = edition of { $month }
answer-list = List of { $date } with { $count } entries. Works without a network.
answer-card = Show a pharmacist, in Korean
answer-add-question = Put it on my questions
answer-question-added = It is on your questions for the clinic.
answer-question = Can I take { $name } together with cyclosporine?
answer-add-mine = Add to my medicines
answer-on-my-list = It is on your list below.

mine-title = My medicines
mine-note = Checked together, worst first
mine-empty = Nothing is written down yet. Look up a name above and add it to your list.
mine-add = Add a medicine
mine-details = Details
mine-open = Details: { $name }
mine-same-twice = { $ingredient } is in more than one: { $names }. Show both to your clinic or a pharmacist. Do not stop any on your own.
mine-dose = How much and how often, as on the label
mine-since = Since when, for example March 2025
mine-who = Who chose it?
mine-who-doctor = A doctor
mine-who-self = I did
mine-who-not-sure = Not sure
mine-by = Name of the doctor or clinic
mine-taking = Do you take it now?
mine-taking-yes = Yes
mine-taking-no = Not now
mine-not-now = Not taken now
mine-from-doctor = From a doctor. Do not stop it on your own.
mine-chosen = Chosen by you. Ask before you take it.
mine-remove = Remove from my list
mine-save = Save

medicines-traps = Everyday traps in Korea

pharmacist-title = For the pharmacist
pharmacist-i-take = I take cyclosporine (사이클로스포린) for psoriasis.
pharmacist-can-i = Can I take this with it?
pharmacist-product = This product
pharmacist-holds = It holds
pharmacist-why = Why I ask
pharmacist-list-says = What the list says
pharmacist-source = Source
pharmacist-ask = If you are not sure, please call my clinic before you give it to me.
pharmacist-close = Close
pharmacist-no-korean = The Korean text could not be loaded. Show this page in your language, or try again with a network.

undo-medicine-added = Added to your medicines.
undo-medicine-changed = Your medicine is saved.
undo-medicine-removed = Removed from your medicines.
receipt-medicines = Medicines on your list
bring-back-medicine = Medicine: { $name }
home-medicines = Check a medicine
home-medicines-detail =
  { $count ->
    [0] Before you take anything new, look it up
    [one] { $count } on your list
   *[other] { $count } on your list
  }
home-medicines-avoid =
  { $count ->
    [one] { $count } on your list to tell your doctor about
   *[other] { $count } on your list to tell your doctor about
  }
tell-medicine = You take { $name }.
