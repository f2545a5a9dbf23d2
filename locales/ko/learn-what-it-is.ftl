### Topic: what rescue treatment is (what-it-is)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-what-it-is-title = 단기 집중 치료(구제 요법)란
# First use on the page: both spellings. Later only "cyclosporine".
learn-what-it-is-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)은 아주 심한 건선을 빠르게 가라앉힐 수 있어요. 끝나는 때를 미리 정해 두는 짧은 치료예요.
learn-what-it-is-in-short-1 = 사이클로스포린은 면역 체계 가운데 건선을 일으키는 부분을 가라앉혀요.
learn-what-it-is-in-short-2 = ‘단기 집중 치료(구제 요법)’는 건선이 갑자기 아주 심해졌을 때 정기적으로 검사하면서 짧게 하는 치료를 말해요.
learn-what-it-is-in-short-3 = 완치 방법은 아니에요. 건선은 대개 다시 나타나므로, 의사가 그다음 치료를 계획해요.

## The medicine

learn-what-it-is-medicine-title = 어떤 약인가요
learn-what-it-is-medicine-origin = 사이클로스포린은 장기 이식에서 쓰던 약이에요. 이식에서는 몸이 새 장기를 공격하지 못하게 막아요. 의사들은 중증 건선에도 이 약을 써요.
learn-what-it-is-medicine-whole-body = 하루 두 번으로 나누어 삼키는 약이에요. 크림을 바른 자리만이 아니라 온몸에서 작용해요.
learn-what-it-is-medicine-weight = 의사가 몸무게에 맞추어 용량을 계산해요. 의사가 적어 준 대로만 드세요.

## What "rescue" means

learn-what-it-is-rescue-title = ‘단기 집중 치료(구제 요법)’의 뜻
learn-what-it-is-rescue-meaning = 단기 집중 치료(구제 요법)는 빨리 도움이 필요할 만큼 갑자기 심해진 건선을 짧게 치료하는 방법이에요. 넓은 부위의 피부가 나빠졌거나, 일상생활을 하지 못할 정도일 수 있어요. 다른 치료가 도움이 되지 않았을 수도 있어요.
learn-what-it-is-rescue-korea = 한국 의약품 설명서는 이 약을 중증 건선에만 쓰도록 하고 있어요. 다른 치료가 효과가 없었거나 맞지 않는 경우예요.
learn-what-it-is-rescue-us = 미국 의약품 설명서는 면역 체계가 약하지 않은 성인에게 쓰는 약이라고 해요. 다른 전신 치료 가운데 적어도 한 가지가 효과가 없었거나 맞지 않았던 사람이에요.
learn-what-it-is-rescue-experts = 한 국제 전문가 모임은 약 12주씩 따로 나누어 치료하는 방식을 더 낫게 봐요.

## How it works

learn-what-it-is-works-title = 어떻게 작용하나요
# Heading of a drawing; the next four messages are its numbered parts.
learn-what-it-is-works-intro = 이 약이 피부를 가라앉힐 수 있는 과정
learn-what-it-is-works-mistake = 면역 체계는 병균과 싸워요. 건선에서는 실수로 자기 피부를 공격해요.
learn-what-it-is-works-t-cells = T세포라는 백혈구가 공격 명령을 내려요.
learn-what-it-is-works-calm = 사이클로스포린은 이 T세포를 가라앉혀요.
learn-what-it-is-works-skin = 그러면 피부의 붉은 기, 부기, 각질이 줄어들 수 있어요.
learn-what-it-is-works-germs = T세포는 병균과 싸우는 일도 도와요. 그래서 치료 중에는 감염이 더 쉽게 생길 수 있어요.

## Forms of psoriasis

learn-what-it-is-forms-title = 건선의 형태
learn-what-it-is-forms-names = 건선에는 여러 형태가 있어요. 서류에서 다음 세 가지 이름을 볼 수 있어요.
learn-what-it-is-forms-emergency-title = 온몸이 붉어지거나, 고름 물집이 새로 많이 생길 때
learn-what-it-is-forms-emergency-text = 온몸의 피부가 붉어지거나, 고름 물집이 새로 많이 생기거나, 고름 물집과 함께 열이나 오한이 나면 119에 전화하십시오. 그 밖에 어떤 증상을 조심해야 하는지 지금 병원에 물어보십시오.
# Heading of a "sources differ" note: "Sources differ: which forms the label names"
learn-what-it-is-forms-differ-title = 설명서에 적힌 건선 형태
learn-what-it-is-forms-differ-us-who = 미국 의약품 설명서
learn-what-it-is-forms-differ-us = 판상 건선만 적혀 있어요.
learn-what-it-is-forms-differ-korea-who = 한국 의약품 설명서
learn-what-it-is-forms-differ-korea = 중증 건선이라고 적혀 있어요. 형태는 적혀 있지 않아요.
learn-what-it-is-forms-differ-japan-who = 일본 의약품 설명서
learn-what-it-is-forms-differ-japan = 피부의 30% 이상에 퍼졌거나 치료하기 어려운 판상 건선이에요. 농포성 건선, 홍피성 건선, 관절이 아픈 건선도 들어가요.
learn-what-it-is-forms-differ-charity-who = 영국 건선협회
learn-what-it-is-forms-differ-charity = 홍피성 건선과 일부 농포성 건선이에요.
learn-what-it-is-forms-differ-question = 제 건선은 어떤 형태인가요? 한국 의약품 설명서에 들어가는 형태인가요?

## A bridge

learn-what-it-is-bridge-title = 다리 역할: 한 가지 약 다음에 다른 약
learn-what-it-is-bridge-later = 의사는 나중에 쓸 다른 약을 계획할 수 있어요. 예를 들면 메토트렉세이트(methotrexate), 아시트레틴(acitretin), 생물학적 제제가 있어요. 어떤 계획이 있는지 담당 의사에게 물어보세요.
# A sequence, never at the same time.
learn-what-it-is-bridge-not-together = 건선의 경우, 미국 의약품 설명서는 메토트렉세이트를 사이클로스포린과 동시에 쓰지 말라고 해요. 면역을 가라앉히는 다른 약도 마찬가지예요. 그 다른 약들에 대해서는 2012년 영국 의약품 설명서도 같은 내용이에요.
learn-what-it-is-bridge-who-decides = 한 약을 언제 끝내고 다음 약을 언제 시작할지는 의사가 정해요. 마음대로 약을 끊거나 바꾸지 마세요. 먼저 병원에 물어보세요.

## Limits

learn-what-it-is-limits-title = 이 치료의 한계와 약속할 수 없는 것
learn-what-it-is-limits-not-for-ever = 끝을 정하지 않고 계속 쓰는 약이 아니에요. 콩팥(신장)에 대한 위험은 용량이 많을수록, 오래 쓸수록 커져요.
learn-what-it-is-limits-no-cure = 완치 방법은 아니에요. 마지막 복용 뒤에 건선은 대개 다시 나타나요. 전보다 더 심하게 다시 나타나는 일은 드물어요.
learn-what-it-is-limits-time = 2주 뒤에 변화를 느끼는 사람도 있어요. 건선이 조절되기까지 12주에서 16주가 걸릴 수 있어요.
learn-what-it-is-limits-results = 미국 의약품 설명서에 실린 임상시험에서는 8주 뒤에 10명 가운데 5명 정도가 훨씬 좋아졌어요. 12주 뒤에는 10명 가운데 8명 정도였어요. ‘훨씬 좋아졌다’는 점수가 사분의 삼 이상 좋아졌다는 뜻이에요. 똑같은 결과를 약속할 수 있는 사람은 아무도 없어요.
learn-what-it-is-limits-harm = 콩팥을 해치고 혈압을 올릴 수 있어요. 감염, 피부암, 림프종(몸을 지키는 세포에 생기는 암)이 생길 가능성이 더 커요. 정기 검사도 치료의 일부예요.

## How long

learn-what-it-is-long-title = 얼마나 오래 하나요
learn-what-it-is-long-usual = 단기 집중 치료(구제 요법)는 짧은 치료이고, 흔히 12주에서 16주 동안 해요. 오래 쓰면 해로울 위험이 커져요.
# Heading of a "sources differ" note.
learn-what-it-is-long-differ-title = 치료할 수 있는 기간
learn-what-it-is-long-differ-uk-who = 2012년 영국 의약품 설명서
learn-what-it-is-long-differ-uk = 보통 12주예요. 24주를 넘겨 쓴 경험은 너무 적어요.
learn-what-it-is-long-differ-us-who = 미국 의약품 설명서
learn-what-it-is-long-differ-us = 조절되기까지 12주에서 16주가 걸릴 수 있어요. 쉬지 않고 1년 넘게 쓰는 것은 권하지 않아요.
learn-what-it-is-long-differ-experts-who = 국제 전문가 모임, 2004년
learn-what-it-is-long-differ-experts = 약 12주씩 나누어 치료하는 방식을 더 낫게 봐요. 치료 기간은 2년 미만이에요.
learn-what-it-is-long-differ-charity-who = 영국 건선협회
learn-what-it-is-long-differ-charity = 대개 2년을 넘기지 않아요.
learn-what-it-is-long-differ-question = 제 치료의 마지막 날은 언제로 계획되어 있나요? 그다음에는 무엇을 하나요?
learn-what-it-is-long-end = 치료를 어떻게 끝낼지 한 가지로 정해진 규칙은 없어요. 끝내는 방법은 의사가 계획해요. 마음대로 끊지 마세요. 먼저 병원과 이야기하세요.

## Names and boxes

learn-what-it-is-names-title = 약 이름과 약 상자
# Keep the Korean word in every language: people show it in Korea.
learn-what-it-is-names-spelling = cyclosporine과 ciclosporin은 철자만 다른 같은 약이에요. 한국 이름은 사이클로스포린이에요.
learn-what-it-is-names-korea = 한국에는 25 mg, 50 mg, 100 mg 캡슐이 있고, 처방전이 있어야만 받을 수 있어요. 한국에서 파는 주사제는 장기 이식에만 써요.
learn-what-it-is-names-brands-caption = 한국에서 파는 캡슐 상품 세 가지(2026년 9월 허가 자료)
learn-what-it-is-names-brands-head-brand = 상품명
learn-what-it-is-names-brands-head-korean = 상자에 적힌 이름
learn-what-it-is-names-brands-head-psoriasis = 중증 건선에 사용
# Brand names in Latin letters, as on the box.
learn-what-it-is-names-brands-neoral = Sandimmun Neoral
learn-what-it-is-names-brands-neoral-korean = 산디문뉴오랄
learn-what-it-is-names-brands-cypol = Cypol-N
learn-what-it-is-names-brands-cypol-korean = 사이폴-엔
learn-what-it-is-names-brands-implanta = Implanta
learn-what-it-is-names-brands-implanta-korean = 임프란타
learn-what-it-is-names-brands-approved = 허가됨
learn-what-it-is-names-brands-not-approved = 허가되지 않음
learn-what-it-is-names-implanta = 임프란타(Implanta)는 건선에 쓰도록 허가되지 않았어요. 약 상자에 이 이름이 적혀 있으면 병원이나 약사에게 보여 주세요. 첫 복용 전에 물어보세요.
learn-what-it-is-names-home = 미국과 영국에서는 Neoral, Gengraf, Capsorin 같은 이름이 있어요. 미국에는 물약도 있어요.
learn-what-it-is-names-no-swap = ‘개량형(modified)’과 ‘원래형(original)’ 두 종류가 있어요. 두 종류는 몸속에서 똑같이 작용하지 않아요. 마음대로 다른 상품으로 바꾸지 마세요.
learn-what-it-is-names-show = 본국에서 쓰던 약 상자가 있으면 가지고 오세요. 서로 다른 상품이 뒤섞이지 않도록 병원에 보여 주세요.

## Questions for the clinic

learn-what-it-is-questions-planned = 제 치료는 끝나는 때를 미리 정해 둔 짧은 치료인가요?
learn-what-it-is-questions-effect = 이 약이 저에게 효과가 있는지 어떻게 알 수 있나요?
learn-what-it-is-questions-name = 제가 받을 약 상자에는 영어와 한국어로 어떤 이름이 적혀 있나요?
learn-what-it-is-questions-return = 건선이 다시 나타나면 어떻게 할 계획인가요?
