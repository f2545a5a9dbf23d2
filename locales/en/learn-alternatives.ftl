### Topic: other treatments (alternatives)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-alternatives-title = Other treatments
# First use on the page: both spellings. Later only "cyclosporine".
learn-alternatives-lead = Cyclosporine (also spelt ciclosporin) is one of several ways to treat severe psoriasis. This page sets them side by side, so that you can ask good questions.
learn-alternatives-in-short-1 = There are other treatments. Ask your doctor which ones could suit you, and why.
learn-alternatives-in-short-2 = For psoriasis, US and UK labels say no light therapy and no other immune-calming medicine at the same time as cyclosporine.
learn-alternatives-in-short-3 = Do not add, stop or change a treatment on your own. Ask your clinic first.

## Side by side

learn-alternatives-table-title = Treatments side by side
learn-alternatives-table-society = A skin doctor can help you to choose. The Korean Society for Psoriasis says to see a specialist and not to treat yourself.
learn-alternatives-table-caption = The choices. Most of this table was not checked in a document, so ask your doctor about each line.
learn-alternatives-table-head-name = Treatment
learn-alternatives-table-head-what = What it is
# "Said to": it was not checked in a document.
learn-alternatives-table-head-use = Said to be used for
learn-alternatives-table-head-ask = Ask your doctor about
learn-alternatives-table-cyclosporine = Cyclosporine
learn-alternatives-table-cyclosporine-what = Capsules that calm the immune system, in two doses a day
learn-alternatives-table-cyclosporine-use = A very bad flare that needs control soon; a short course
learn-alternatives-table-cyclosporine-ask = The planned last day, and what comes next
learn-alternatives-table-methotrexate = Methotrexate
learn-alternatives-table-methotrexate-what = A medicine that is usually taken once a week
learn-alternatives-table-methotrexate-use = Long-lasting psoriasis, moderate to severe; also sore joints with psoriasis
learn-alternatives-table-methotrexate-ask = How it is taken, the tests, and plans for a baby
learn-alternatives-table-acitretin = Acitretin, alone or with light therapy
learn-alternatives-table-acitretin-what = A medicine by mouth, related to vitamin A
learn-alternatives-table-acitretin-use = Psoriasis that other treatment does not calm
learn-alternatives-table-acitretin-ask = Plans for a baby, now or later, and whether light is part of the plan
learn-alternatives-table-light = Light therapy: narrow-band UVB or PUVA
learn-alternatives-table-light-what = Special ultraviolet light at a clinic
learn-alternatives-table-light-use = Psoriasis that is less severe
learn-alternatives-table-light-ask = Your light therapy so far, and your chance of skin cancer
learn-alternatives-table-biologic = Biologic medicines
learn-alternatives-table-biologic-what = Injections that each block one exact signal, such as IL-17, IL-23 or TNF-alpha
learn-alternatives-table-biologic-use = Treatment for a long time
learn-alternatives-table-biologic-ask = The tests before it, infections, and who pays
learn-alternatives-table-steroid = Steroid tablets or injections
learn-alternatives-table-steroid-what = A strong medicine against redness and swelling
learn-alternatives-table-steroid-use = Rarely used; sometimes in a hospital emergency
learn-alternatives-table-steroid-ask = Whether the skin can get worse afterwards

## How fast, and for how long

learn-alternatives-speed-title = How fast, and for how long
# Heading of a drawing; the next three messages are its numbered parts.
learn-alternatives-speed-figure = Speed and length of use
learn-alternatives-speed-cyclosporine = Cyclosporine: it can bring some improvement in 2 weeks. The use is short. A UK label of 2012 says normally 12 weeks.
learn-alternatives-speed-others = Treatments that may follow it, such as methotrexate, acitretin or a biologic medicine. Our sources give no number of weeks for these. Ask your doctor.
learn-alternatives-speed-reading = How to read it: up means that the skin changes sooner. To the side means longer use. Only the place of cyclosporine rests on numbers.
learn-alternatives-speed-control = Fast does not mean finished. With cyclosporine, control can take 12 to 16 weeks. Long use raises the risk of harm.

## One after the other

learn-alternatives-next-title = One after the other
learn-alternatives-next-plan = Your doctor may plan another medicine for later. Your doctor decides when one ends and the next begins.
learn-alternatives-next-korea = In Korea, a switch to methotrexate or a biologic medicine is said to follow cyclosporine. What is usual can differ between clinics. Ask your clinic for its written plan.
# Heading of a "sources differ" note.
learn-alternatives-next-differ-title = another medicine at the same time, or one after the other
learn-alternatives-next-differ-us-who = US label
learn-alternatives-next-differ-us = For psoriasis, no methotrexate and no other immune-calming medicine at the same time as cyclosporine.
learn-alternatives-next-differ-uk-who = UK label of 2012
learn-alternatives-next-differ-uk = No other immune-calming medicine at the same time.
learn-alternatives-next-differ-charity-who = UK Psoriasis Association
learn-alternatives-next-differ-charity = It can be used in turn with acitretin or methotrexate.
learn-alternatives-next-differ-korea-who = Korean Society for Psoriasis
learn-alternatives-next-differ-korea = Treatments are used alone, together or in turn. We read nothing there that is only about cyclosporine.
learn-alternatives-next-differ-question = Which medicine comes next for me, and when does one end and the other begin?

## Light therapy

learn-alternatives-light-title = Light therapy with cyclosporine
learn-alternatives-light-korea = Many hospitals in Korea are said to add light therapy to cyclosporine. We could not read what the Korean label says. Ask your doctor if it is planned for you.
# Heading of a "sources differ" note.
learn-alternatives-light-differ-title = light therapy and cyclosporine at the same time
learn-alternatives-light-differ-west-who = US, UK and Indonesian labels, UK and Swiss leaflets
learn-alternatives-light-differ-west = People with psoriasis should not have light therapy while they take cyclosporine. The risk of skin cancer is higher.
learn-alternatives-light-differ-japan-who = Label in Japan
learn-alternatives-light-differ-japan = Use with care. If it cannot be avoided, the skin is checked for cancer regularly.
learn-alternatives-light-differ-question = Will I have light therapy with cyclosporine? If yes, why, and how will my skin be checked?
learn-alternatives-light-past = Earlier treatment counts, too. Tell your doctor if you ever had PUVA, UVB, radiotherapy, coal tar, methotrexate or another immune-calming medicine. With cyclosporine, the risk of skin cancer is then higher, most of all after PUVA.

## Pregnancy

learn-alternatives-pregnancy-title = If you are pregnant or want a baby
learn-alternatives-pregnancy-grades = Tell your doctor before any of these treatments. A Korean list puts methotrexate and acitretin in grade 1, the stricter grade. Cyclosporine is in grade 2.
learn-alternatives-pregnancy-ask = Ask your doctor about birth control, and how long you must wait after each medicine.

## Who pays

learn-alternatives-pay-title = Biologic medicines in Korea: who pays
learn-alternatives-pay-intro = Korean news of 2017 and 2018 told when insurance pays for them. All these points had to be true:
learn-alternatives-pay-adult = an adult who has had plaque psoriasis for more than 6 months
learn-alternatives-pay-skin = at least 10% of the skin, and at least 10 points on a score called PASI
learn-alternatives-pay-before = at least 3 months without success: methotrexate or cyclosporine, or light (PUVA or UVB), or both
learn-alternatives-pay-now = The rule may have changed. Ask your clinic what is true now, and whether it holds for visitors.

## Steroids

learn-alternatives-steroid-title = Steroid tablets or injections
learn-alternatives-steroid-rare = Doctors are said to give these rarely, because psoriasis can come back worse. Ask your doctor before you take one from another clinic or from home.
learn-alternatives-steroid-do-not-stop = Do you take steroid tablets now? Do not stop on your own. Ask your clinic first.

## Questions for the clinic

learn-alternatives-questions-which = Which other treatments could suit me, and why?
learn-alternatives-questions-why-not = Why do you choose cyclosporine for me now, and not another treatment?
learn-alternatives-questions-fast = How soon may each treatment help, and how long may I use it?
learn-alternatives-questions-cost = What does the next treatment cost me in Korea, and can I get it at home?
