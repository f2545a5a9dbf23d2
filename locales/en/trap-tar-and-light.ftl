### Trap: tar shampoo and light therapy (tar-and-light). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep the Korean words in every language: readers meet them on bottles.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-tar-and-light-title = Tar shampoo and light therapy
# First use on the page: both spellings. Later only "cyclosporine".
trap-tar-and-light-lead = Coal tar and light therapy are used for psoriasis. Together with cyclosporine (also spelt ciclosporin) they can raise the risk of skin cancer.
trap-tar-and-light-in-short-1 = Do not use tar products on your own.
trap-tar-and-light-in-short-2 = Ask your doctor before any light therapy.
trap-tar-and-light-in-short-3 = Tell your doctor about tar and light therapy in earlier years.

## Coal tar

trap-tar-and-light-tar-title = Tar shampoo
trap-tar-and-light-tar-bottle = Read the bottle of every shampoo, cream and bath oil. Look for “coal tar” or 콜타르.

## Light therapy

trap-tar-and-light-light-title = Light therapy
trap-tar-and-light-light-kinds = A sunbed is not a way around this. An excimer laser or lamp uses UVB light, too. Ask your doctor about each of them.

## Already had it

trap-tar-and-light-already-title = Did you have one of these?
trap-tar-and-light-already-during = During treatment: call your clinic, say what it was, and ask what to do. Do not stop your medicine on your own.
trap-tar-and-light-already-tar = Before treatment: tell your doctor about tar as well. The US label names it among the things that raise the risk of skin cancer.

## Questions for the clinic

trap-tar-and-light-questions-shampoo = Which shampoo is right for my scalp?
