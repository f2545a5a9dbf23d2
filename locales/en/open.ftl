### Opening a link or a copy, and what was accepted before.

open-title = Open a link or a copy
open-lead = Look at what someone sent you, or at your own copy. You choose what to accept. Nothing changes before that.
open-no-script = Opening needs the app, which does not run here. Open this link in Safari, Chrome or Firefox.
open-paste = Or paste a link, or the text of a copy
open-look = Look inside
open-passcode-hint = The person who sent the link tells you the passcode another way.
passcode-label = Passcode
open-sealed = This link is locked with a passcode.
open-closed = This link holds somebody’s personal record. Is it for you? Look around first: others may see your screen.
open-show = Show what is inside
# $name (String): who says to have sent it. $date (String): a day.
open-plan-from = A plan. It says it is from { $name }, made on { $date }.
open-copy-from = It says it is from { $name }, made on { $date }.
open-from-nobody = It does not say who made it.
open-not-checked = Not checked by your clinic, as far as the app can tell. If something looks wrong, ask the clinic at a number you know already.
# $count (Number): how many say the same.
open-same = { $count ->
    [one] { $count } entry is the same as yours.
   *[other] { $count } entries are the same as yours.
}
open-removed-here = You removed this
tag-both = Yours is newer
place-contact = Contact
undo-contact-changed = Your contacts are saved.
# $count (Number): how many were undone.
undo-taken-back = { $count ->
    [0] There was nothing left to undo. You changed it since then.
    [one] { $count } change was undone.
   *[other] { $count } changes were undone.
}
taken-title = Accepted in the last 30 days
taken-text = Undoing brings your own version back. What you changed since then stays.
# $name (String): who it was from. $date (String): a day.
taken-from = From { $name }, on { $date }
taken-copy = From a copy, on { $date }
taken-back = Undo this
receipt-contacts = Contacts
receipt-saved = Earlier versions and templates

error-not-a-link = This is not a link of this app. Nothing has changed.
error-link-newer = This link is from a newer version of the app. Update the app first. Nothing has changed.
error-link-cut = The end of this link is missing. Ask for it again, as a file or a QR code. Nothing has changed.
error-link-changed = This link was damaged on its way and cannot be read. Ask for it again. Nothing has changed in your record.
error-link-too-large = This is more than a link can hold. Use a file, or a link with less in it.
error-passcode = That is not the passcode. Check capital letters, and try again.
error-link-unable = This browser is too old for links. Open it in a newer Safari, Chrome or Firefox, or use a file.

## Inside another app

# $name (String): name of an app, such as KakaoTalk.
inside-app = You are inside { $name }
inside-some-app = You are inside another app
inside-text = You can read everything here. But what you write may be gone when you come back. Open this page in your own browser first:
inside-menu = Press the three dots or the arrow at the edge of the screen.
inside-browser = Choose “Open in browser”, “Open in Safari” or words like these.
inside-copy = Copy the address
inside-stay = Stay here
