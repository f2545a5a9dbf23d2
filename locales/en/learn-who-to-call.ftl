### Topic: who to call (who-to-call)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-who-to-call-title = Who to call
# First use on the page: both spellings. Later only "cyclosporine".
learn-who-to-call-lead = Does something feel wrong during treatment with cyclosporine (also spelt ciclosporin)? Here is whom to call in Korea, and how fast.
learn-who-to-call-in-short-1 = In an emergency in Korea, call 119.
learn-who-to-call-in-short-2 = With a fever, less urine or painful blisters, call your clinic today.
learn-who-to-call-in-short-3 = An interpreter can help you on the phone.

## How fast to act. The card headings ("Call 119 now" …) come from another file.

learn-who-to-call-levels-title = How fast to act
learn-who-to-call-levels-how-made = The signs below come from medicine labels and leaflets. This app sorted them into levels. A doctor has not checked the levels yet. If you are not sure, choose the faster one.
learn-who-to-call-now-brain = a sudden, very bad headache, confusion, a fit, sudden weakness or loss of sight
learn-who-to-call-now-stroke = chest pain, a face that droops, a weak arm or trouble speaking
learn-who-to-call-now-allergy = a swollen face or throat, trouble breathing, or a sudden new rash over much of the skin
learn-who-to-call-now-infection = an infection with trouble breathing or confusion, or you feel very ill
learn-who-to-call-now-heart = a slow or uneven heartbeat, or fainting
learn-who-to-call-now-muscle = strong muscle pain and no urine
learn-who-to-call-now-skin = skin that turns red all over, many new pus spots, or pus spots with fever or shivering
learn-who-to-call-now-too-much = If you took too much, call your clinic or 119 now, even if you feel well.
learn-who-to-call-today-fever = a fever of 38 °C or more, or chills
learn-who-to-call-today-infection = a cough, burning when you pass urine, or red and hot skin
learn-who-to-call-today-blisters = blisters that hurt, or contact with chickenpox
learn-who-to-call-today-kidney = less urine than usual, or swollen ankles
learn-who-to-call-today-pressure = headache with dizziness or blurred sight (measure your blood pressure if you can)
learn-who-to-call-today-liver = yellow eyes or skin, dark urine, pale stools, or pain on the right side of the belly
learn-who-to-call-today-muscle = strong muscle pain, weak muscles or brown urine
learn-who-to-call-today-cramps = muscle cramps
learn-who-to-call-today-gout = a big toe that is suddenly hot and painful
learn-who-to-call-today-brain = thinking, speech or balance that slowly gets worse
learn-who-to-call-today-note = Do not choose a pain killer on your own. If you cannot reach the clinic, 119 can give advice and find a hospital.
learn-who-to-call-week-intro = Call within a few days, and do not wait for the next visit, if you notice:
learn-who-to-call-week-skin = a new or changing spot, a sore that does not heal, or a mole that bleeds (call a skin doctor)
learn-who-to-call-week-lumps = lumps in the neck, armpit or groin, night sweats, or weight loss (call your clinic)
learn-who-to-call-visit-common = headache or feeling sick
learn-who-to-call-visit-hands = shaking, tingling or hot hands and feet
learn-who-to-call-visit-hair = more hair than before
learn-who-to-call-visit-gums = swollen or bleeding gums (tell a dentist too)
learn-who-to-call-visit-note = These are common. Many ease if the doctor lowers the dose. Do not change or stop the medicine on your own.
learn-who-to-call-levels-pressure = Which blood pressure numbers need a call? Read “Risks and warning signs”. Ask your clinic for your own numbers, and write them down.

## Phone numbers

learn-who-to-call-numbers-title = Phone numbers in Korea
learn-who-to-call-numbers-state = Save your clinic’s own number first. Hours and languages below come from public pages and were not checked again. They can change.
learn-who-to-call-numbers-119-name = Ambulance and fire
learn-who-to-call-numbers-119-detail = For emergencies. An interpreter can join the call. It can also give medical advice and find a hospital. City guides say the ambulance is free, but the hospital is not.
learn-who-to-call-numbers-1330-name = Korea travel helpline
learn-who-to-call-numbers-1330-detail = Can interpret, also on a call with the ambulance. In 2018 it named eight languages, day and night. Hours not checked again.
learn-who-to-call-numbers-1345-name = Immigration contact centre
learn-who-to-call-numbers-1345-detail = 20 languages, weekdays 09:00 to 22:00, Seoul time. After 18:00 only Korean, English and Chinese. From abroad: +82-1345. Hours not checked again.
learn-who-to-call-numbers-bbb-name = bbb Korea, volunteer interpreters
learn-who-to-call-numbers-bbb-detail = Interpreting by phone in 20 languages, day and night, free (2023). Hours not checked again.
learn-who-to-call-numbers-1339-name = Disease control call centre
learn-who-to-call-numbers-1339-detail = For questions about infections, day and night. It is not an ambulance number. Hours not checked again.
learn-who-to-call-numbers-kids-name = Reports of side effects
learn-who-to-call-numbers-kids-detail = Report a side effect, or ask about relief after harm from a medicine. Also 14-3330. Hours and languages are not known to us.
learn-who-to-call-numbers-112-name = Police
learn-who-to-call-numbers-112-detail = Hours and languages were not checked.
learn-who-to-call-numbers-120-name = Seoul city call centre
learn-who-to-call-numbers-120-detail = Hours and languages were not checked.
learn-who-to-call-numbers-abroad = 119 works inside Korea. In another country, call the emergency number there.

## What to say in Korean

learn-who-to-call-korean-title = What to say in Korean
learn-who-to-call-korean-state = Say these lines on the phone, or show them. A native clinician has not checked them yet.
learn-who-to-call-korean-caption = Four lines for a call
learn-who-to-call-korean-head-meaning = What it means
learn-who-to-call-korean-head-korean = In Korean
# "sounds" cells: how a reader of your language would say the Korean line. Use your own script if that helps. In Korean, repeat the Korean line.
learn-who-to-call-korean-head-sounds = How it sounds
learn-who-to-call-korean-takes = I take cyclosporine.
# Keep all "-korean" lines below in Korean in every language.
learn-who-to-call-korean-takes-korean = 사이클로스포린을 먹고 있어요.
learn-who-to-call-korean-takes-sounds = sa-i-keul-lo-seu-po-rin-eul meok-go i-sseo-yo
learn-who-to-call-korean-psoriasis = I am being treated for psoriasis.
learn-who-to-call-korean-psoriasis-korean = 건선 치료 중입니다.
learn-who-to-call-korean-psoriasis-sounds = geon-seon chi-ryo jung-im-ni-da
learn-who-to-call-korean-immune = It is an immune-suppressing medicine.
learn-who-to-call-korean-immune-korean = 면역억제제입니다.
learn-who-to-call-korean-immune-sounds = myeon-yeok-eok-je-je-im-ni-da
learn-who-to-call-korean-interpreter = I need an interpreter.
learn-who-to-call-korean-interpreter-korean = 통역이 필요해요.
learn-who-to-call-korean-interpreter-sounds = tong-yeok-i pi-ryo-hae-yo
learn-who-to-call-korean-steps-intro = On the phone:
learn-who-to-call-korean-steps-language = Say the name of your language, and ask for an interpreter.
learn-who-to-call-korean-steps-place = Say where you are: an address, a shop or a station.
learn-who-to-call-korean-steps-medicine = Say what is wrong, and that you take cyclosporine.
learn-who-to-call-korean-steps-stay = Stay on the line.

## Questions for the clinic

learn-who-to-call-questions-number = Which number reaches a doctor at night and on holidays?
learn-who-to-call-questions-language = Who can interpret when I call you?
learn-who-to-call-questions-hospital = Which hospital do I go to in an emergency?
learn-who-to-call-questions-home = Whom do I call after I have gone home?
