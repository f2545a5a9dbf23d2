### Topic: what rescue treatment is (what-it-is)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-what-it-is-title = What rescue treatment is
# First use on the page: both spellings. Later only "cyclosporine".
learn-what-it-is-lead = Cyclosporine (also spelt ciclosporin) can calm very bad psoriasis fast. It is a short treatment with a planned end.
learn-what-it-is-in-short-1 = Cyclosporine calms the part of your immune system that drives psoriasis.
learn-what-it-is-in-short-2 = “Rescue” means a short course for a very bad flare, with regular tests.
learn-what-it-is-in-short-3 = It is not a cure. Psoriasis usually comes back, so your doctor plans what follows.

## The medicine

learn-what-it-is-medicine-title = The medicine
learn-what-it-is-medicine-origin = Cyclosporine came from transplant medicine. There it keeps the body from attacking a new organ. Doctors also use it for severe psoriasis.
learn-what-it-is-medicine-whole-body = You swallow it, in two doses a day. It works in the whole body, not only where a cream is put.
learn-what-it-is-medicine-weight = Your doctor works out the dose from your weight. Take only what your doctor wrote.

## What "rescue" means

learn-what-it-is-rescue-title = What “rescue” means
learn-what-it-is-rescue-meaning = Rescue treatment is a short course for a flare that needs help soon. The flare may cover a lot of skin or stop you from daily tasks. Other treatment may not have helped.
learn-what-it-is-rescue-korea = The Korean label keeps it for severe psoriasis. Other treatment did not work, or does not suit you.
learn-what-it-is-rescue-us = The US label names adults whose immune system is not weak. At least one other whole-body treatment did not work, or did not suit them.
learn-what-it-is-rescue-experts = A group of international experts prefers separate courses of about 12 weeks.

## How it works

learn-what-it-is-works-title = How it works
# Heading of a drawing; the next four messages are its numbered parts.
learn-what-it-is-works-intro = How it can calm your skin
learn-what-it-is-works-mistake = Your immune system fights germs. In psoriasis it attacks your own skin by mistake.
learn-what-it-is-works-t-cells = White blood cells called T cells give the order to attack.
learn-what-it-is-works-calm = Cyclosporine calms the T cells.
learn-what-it-is-works-skin = The skin can then become less red, less swollen and less scaly.
learn-what-it-is-works-germs = T cells also help to fight germs. So infections can come more easily during treatment.

## Forms of psoriasis

learn-what-it-is-forms-title = Forms of psoriasis
learn-what-it-is-forms-names = Psoriasis has several forms. You may read these three names in your papers.
learn-what-it-is-forms-emergency-title = Red all over, or many new pus spots
learn-what-it-is-forms-emergency-text = Call 119 if your skin turns red all over, you get many new pus spots, or you have pus spots with fever or shivering. Ask your clinic now which other signs count for you.
# Heading of a "sources differ" note: "Sources differ: which forms the label names"
learn-what-it-is-forms-differ-title = which forms the label names
learn-what-it-is-forms-differ-us-who = US label
learn-what-it-is-forms-differ-us = Plaque psoriasis only.
learn-what-it-is-forms-differ-korea-who = Korean label
learn-what-it-is-forms-differ-korea = Severe psoriasis. It names no form.
learn-what-it-is-forms-differ-japan-who = Label in Japan
learn-what-it-is-forms-differ-japan = Plaque psoriasis on at least 30% of the skin, or hard to treat. Also pustular and erythrodermic psoriasis, and psoriasis with sore joints.
learn-what-it-is-forms-differ-charity-who = UK Psoriasis Association
learn-what-it-is-forms-differ-charity = Erythrodermic psoriasis, and some kinds of pustular psoriasis.
learn-what-it-is-forms-differ-question = Which form of psoriasis do I have? Does the Korean label cover it?

## A bridge

learn-what-it-is-bridge-title = A bridge: one medicine after the other
learn-what-it-is-bridge-later = Your doctor may plan another medicine for later. Examples are methotrexate, acitretin or a biologic medicine. Ask your doctor what is planned for you.
# A sequence, never at the same time.
learn-what-it-is-bridge-not-together = For psoriasis, the US label says not to take methotrexate at the same time as cyclosporine. The same is true for other immune-calming medicines. A UK label of 2012 agrees on those.
learn-what-it-is-bridge-who-decides = Your doctor decides when one ends and the next begins. Do not stop or change a medicine on your own. Ask your clinic first.

## Limits

learn-what-it-is-limits-title = What it is not, and what it cannot promise
learn-what-it-is-limits-not-for-ever = It is not for use without an end. The risk to the kidneys grows with the dose and with time.
learn-what-it-is-limits-no-cure = It is not a cure. Psoriasis usually comes back after the last dose. It is rare that it comes back worse than before.
learn-what-it-is-limits-time = Some people see a change after 2 weeks. Control can take 12 to 16 weeks.
learn-what-it-is-limits-results = In trials for the US label, about 5 in 10 people were much better after 8 weeks. After 12 weeks it was about 8 in 10. “Much better” means a score at least three quarters better. Nobody can promise you the same.
learn-what-it-is-limits-harm = It can harm the kidneys and raise blood pressure. Infections, skin cancer and lymphoma (a cancer of defence cells) are more likely. Regular tests are part of the treatment.

## How long

learn-what-it-is-long-title = How long it lasts
learn-what-it-is-long-usual = Rescue treatment is short, often 12 to 16 weeks. Long use raises the risk of harm.
# Heading of a "sources differ" note.
learn-what-it-is-long-differ-title = how long treatment may last
learn-what-it-is-long-differ-uk-who = UK label of 2012
learn-what-it-is-long-differ-uk = Normally 12 weeks. There is too little experience beyond 24 weeks.
learn-what-it-is-long-differ-us-who = US label
learn-what-it-is-long-differ-us = Control may take 12 to 16 weeks. More than 1 year without a break is not recommended.
learn-what-it-is-long-differ-experts-who = International experts, 2004
learn-what-it-is-long-differ-experts = Courses of about 12 weeks are preferred. Treatment lasts less than 2 years.
learn-what-it-is-long-differ-charity-who = UK Psoriasis Association
learn-what-it-is-long-differ-charity = Usually no longer than 2 years.
learn-what-it-is-long-differ-question = What is my planned last day, and what comes after it?
learn-what-it-is-long-end = There is no single rule for how treatment ends. Your doctor plans the end. Do not stop on your own. Talk to your clinic first.

## Names and boxes

learn-what-it-is-names-title = Names and boxes
# Keep the Korean word in every language: people show it in Korea.
learn-what-it-is-names-spelling = Cyclosporine and ciclosporin are two spellings of one medicine. The Korean name is 사이클로스포린.
learn-what-it-is-names-korea = In Korea you get capsules of 25 mg, 50 mg or 100 mg, only with a prescription. The injection sold there is for transplants only.
learn-what-it-is-names-brands-caption = Three capsule brands in Korea (label records of September 2026)
learn-what-it-is-names-brands-head-brand = Brand
learn-what-it-is-names-brands-head-korean = Name on the box
learn-what-it-is-names-brands-head-psoriasis = For severe psoriasis
# Brand names in Latin letters, as on the box.
learn-what-it-is-names-brands-neoral = Sandimmun Neoral
learn-what-it-is-names-brands-neoral-korean = 산디문뉴오랄
learn-what-it-is-names-brands-cypol = Cypol-N
learn-what-it-is-names-brands-cypol-korean = 사이폴-엔
learn-what-it-is-names-brands-implanta = Implanta
learn-what-it-is-names-brands-implanta-korean = 임프란타
learn-what-it-is-names-brands-approved = Approved
learn-what-it-is-names-brands-not-approved = Not approved
learn-what-it-is-names-implanta = Implanta (임프란타) is not approved for psoriasis. If your box says so, show it to your clinic or pharmacist. Ask before the first dose.
learn-what-it-is-names-home = In the US and the UK, names include Neoral, Gengraf and Capsorin. In the US there is also a liquid.
learn-what-it-is-names-no-swap = There are two kinds: “modified” and “original”. They do not act the same in the body. Do not swap brands on your own.
learn-what-it-is-names-show = If you have a box from home, bring it. Show it to the clinic, so that the brands do not get mixed up.

## Questions for the clinic

learn-what-it-is-questions-planned = Is my treatment a short course with a planned end?
learn-what-it-is-questions-effect = How will we know if it works for me?
learn-what-it-is-questions-name = Which name will be on my box, in English and in Korean?
learn-what-it-is-questions-return = What is the plan if my psoriasis comes back?
