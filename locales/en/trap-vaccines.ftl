### Trap: vaccines before a journey (vaccines). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-vaccines-title = Vaccines before a journey
# First use on the page: both spellings. Later only "cyclosporine".
trap-vaccines-lead = Some vaccines hold a living germ. They do not go together with cyclosporine (also spelt ciclosporin).
trap-vaccines-in-short-1 = Do not have a live vaccine during treatment.
trap-vaccines-in-short-2 = Before any vaccine, say that you take cyclosporine.
trap-vaccines-in-short-3 = Other vaccines may protect you less. Ask for the best time.

## Live vaccines

trap-vaccines-live-title = Live vaccines
trap-vaccines-live-why = A live vaccine can make you ill when your defences are weak.
trap-vaccines-live-intro = These vaccines are live:
trap-vaccines-live-mmr = measles, mumps and rubella (MMR)
trap-vaccines-live-chickenpox = chickenpox, and one kind of shingles vaccine
trap-vaccines-live-yellow-fever = yellow fever
trap-vaccines-live-bcg = BCG, against tuberculosis
trap-vaccines-live-flu = the flu spray for the nose
trap-vaccines-live-rotavirus = rotavirus
trap-vaccines-kinds-intro = Of these, some kinds are live. Ask your clinic which kind it is:
trap-vaccines-kinds-japan = Japanese encephalitis (a live kind is given in Korea)
trap-vaccines-kinds-mouth = typhoid, cholera or polio vaccine that you swallow
trap-vaccines-kinds-others = dengue, chikungunya, and smallpox or mpox

## Other vaccines

trap-vaccines-other-title = Vaccines that are not live
trap-vaccines-other-kinds = Examples are the flu injection, and vaccines against COVID-19, lung infection (pneumococcal), hepatitis B and tetanus. One kind of shingles vaccine is not live, either.

## Before a journey

trap-vaccines-journey-title = Before you travel
trap-vaccines-journey-intro = Four steps:
trap-vaccines-journey-early = Ask early which vaccines your journey needs.
trap-vaccines-journey-say = Tell the vaccine clinic that you take cyclosporine, or when your last dose was.
trap-vaccines-journey-live = Ask of each vaccine: is it live?
trap-vaccines-journey-clinic = If it is, ask your skin clinic before you have it.
trap-vaccines-journey-yellow = Must you show a yellow fever vaccine to enter a country? Ask your clinic what you can do.
