### Giving a copy: a link, a QR code or a file.

share-title = Give a copy
share-lead = A link or a QR code with parts of your record: for another phone, for the installed app, or for your clinic. Nothing is sent from here.
share-no-script = This page needs the app, which does not run here. Open it in Safari, Chrome or Firefox.
share-parts = What goes into it
share-visits = Dates and visits
share-values = Test results and other values
share-medicines = My medicines
share-checklist = Checklist
share-questions = My questions
share-contacts = Contacts
share-from = Who it is from
share-from-hint = The reader sees it like this. You may leave it empty.
share-passcode-hint = If you set one, only people who know it can open the link. Make it long: a short one can be guessed. Tell it another way: by phone, not in the same chat. If it is lost, nobody can open the link.
share-make = Make the link
share-words = A copy for you, to open in Rescue Journey:

action-share = Share
action-copy-link = Copy the link
copied = Copied.
not-copied = The browser did not copy it. Mark the text and copy it yourself.
link-ready = The link is ready
link-open-to-all = Anyone with this link can read what is in it. Once you send it, you cannot take it back.
link-sealed = Only someone with the passcode can read it. Send the passcode another way.
link-as-text = Show the link as text
link-code-name = QR code of the link. A phone’s camera opens it.
link-no-code = Too long for a QR code that a phone can read. Send the link, or leave something out.
# $size (String): such as 1.1.
link-short = Short enough for chat apps: { $size } of 2 KB.
link-long = Too long for some chat apps: { $size } KB. They may cut links above 2 KB. Leave something out, or send a file.

carry-over-title = To another phone, or into the installed app
carry-over-text = On an iPhone or iPad, the installed app and the browser do not share what they keep. Two phones never share it.
carry-over-make = Here: save a copy as a file. Or make a link with everything, and copy it.
carry-over-open = There: open the app, then the menu, then “Open a copy”. Choose the file, or paste the link. A link that you press may open in the browser instead.
carry-over-take = Choose what to accept. Your record on this device stays as it is.

## Contacts of the person

contacts-title = Your clinic and contacts
contacts-none = No contacts yet. A link from your clinic can bring them, or you add them yourself.
contact-add = Add a contact

## Where the record is

# $count (Number): values and visits.
shield-new-since = { $count ->
    [one] { $count } value or visit is not in a copy yet. Save one now.
   *[other] { $count } values and visits are not in a copy yet. Save one now.
}
# $days (Number): until then.
shield-next-visit = { $days ->
    [0] Your next visit is today.
    [one] Your next visit is tomorrow.
   *[other] Your next visit is in { $days } days.
}
shield-safari = This browser may delete your record after 7 days without a visit to this page. Save a copy now. On an iPhone or iPad, you can also put the app on your home screen. Press Share, then “Add to Home Screen”. Then open your copy there.
shield-why-ask = The browser may delete what this page keeps when space runs low. You can ask it not to.
shield-ask = Ask the browser to keep it
shield-promised = The browser says it will not delete it by itself. You still can. Save a copy now and then.
shield-not-promised = The browser made no promise. Save a copy now and then.
shield-opened-in = Opened in
shield-in-tab = A browser tab
shield-in-safari = A tab in Safari, or in a browser on an iPhone or iPad
shield-installed = The installed app
shield-inside = Another app’s own browser
shield-private = A private window looks the same to the app. What is kept there is gone when you close it.
installed-empty-title = New here?
installed-empty-text = The installed app is still empty. If you used this page in a browser, bring your record.
installed-empty-act = Bring my record

nav-open = Open a copy
nav-share = Give a copy
