### Trap: sun and sunbeds (sun). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep the Korean words in every language: readers meet them in shops.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-sun-title = Sun and sunbeds
# First use on the page: both spellings. Later only "cyclosporine".
trap-sun-lead = With cyclosporine (also spelt ciclosporin), strong sun and sunbeds raise the risk of skin cancer.
trap-sun-in-short-1 = Keep out of strong sun, and cover your skin.
trap-sun-in-short-2 = Do not use sunbeds.
trap-sun-in-short-3 = Show a new or changing spot to a skin doctor.

## In the sun

trap-sun-out-title = In the sun
trap-sun-out-intro = When you go out:
trap-sun-out-shade = Stay in the shade.
trap-sun-out-cover = Cover your skin with clothes and a hat.
trap-sun-out-cream = Use sunscreen (선크림) where the skin is bare.
trap-sun-out-ask = Ask your clinic which sunscreen fits your skin.

## Sunbeds and sunbathing

trap-sun-beds-title = Sunbeds and sunbathing
trap-sun-beds-bed = Do not use a sunbed during treatment. In Korea the sign may say 태닝 (tanning).
trap-sun-beds-bathing = Did sun or a sunbed help your skin before? Do not use it as a treatment now. Ask your doctor first.

## Watch your skin

trap-sun-watch-title = Watch your skin

## Questions for the clinic

trap-sun-questions-cream = Which sunscreen fits my skin?
