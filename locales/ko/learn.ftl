### Learn pages. One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

### Topic: what rescue treatment is (what-it-is)

learn-what-it-is-title = 단기 집중 치료(구제 요법)란
# First use on the page: both spellings. Later only "cyclosporine".
learn-what-it-is-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)은 아주 심한 건선을 빠르게 가라앉힐 수 있어요. 끝나는 때를 미리 정해 두는 짧은 치료예요.
learn-what-it-is-in-short-1 = 사이클로스포린은 면역 체계 가운데 건선을 일으키는 부분을 가라앉혀요.
learn-what-it-is-in-short-2 = ‘구제 요법’은 건선이 갑자기 아주 심해졌을 때 정기적으로 검사하면서 짧게 하는 치료를 말해요.
learn-what-it-is-in-short-3 = 완치 방법은 아니에요. 건선은 대개 다시 나타나므로, 의사가 그다음 치료를 계획해요.

## The medicine

learn-what-it-is-medicine-title = 어떤 약인가요
learn-what-it-is-medicine-origin = 사이클로스포린은 장기 이식에서 쓰던 약이에요. 이식에서는 몸이 새 장기를 공격하지 못하게 막아요. 의사들은 중증 건선에도 이 약을 써요.
learn-what-it-is-medicine-whole-body = 하루 두 번으로 나누어 삼키는 약이에요. 크림을 바른 자리만이 아니라 온몸에서 작용해요.
learn-what-it-is-medicine-weight = 의사가 몸무게에 맞추어 용량을 계산해요. 의사가 적어 준 대로만 드세요.

## What "rescue" means

learn-what-it-is-rescue-title = ‘구제 요법’의 뜻
learn-what-it-is-rescue-meaning = 구제 요법은 빨리 도움이 필요할 만큼 갑자기 심해진 건선을 짧게 치료하는 방법이에요. 넓은 부위의 피부가 나빠졌거나, 일상생활을 하지 못할 정도일 수 있어요. 다른 치료가 도움이 되지 않았을 수도 있어요.
learn-what-it-is-rescue-korea = 한국 의약품 설명서는 이 약을 중증 건선에만 쓰도록 하고 있어요. 다른 치료가 효과가 없었거나 맞지 않는 경우예요.
learn-what-it-is-rescue-us = 미국 의약품 설명서는 면역 체계가 약하지 않은 성인에게 쓰는 약이라고 해요. 다른 전신 치료 가운데 적어도 한 가지가 효과가 없었거나 맞지 않았던 사람이에요.
learn-what-it-is-rescue-experts = 한 국제 전문가 모임은 약 12주씩 따로 나누어 치료하는 방식을 더 낫게 봐요.

## How it works

learn-what-it-is-works-title = 어떻게 작용하나요
learn-what-it-is-works-intro = 피부를 가라앉히는 과정은 이래요:
learn-what-it-is-works-mistake = 면역 체계는 병균과 싸워요. 건선에서는 실수로 자기 피부를 공격해요.
learn-what-it-is-works-t-cells = T세포라는 백혈구가 공격 명령을 내려요.
learn-what-it-is-works-calm = 사이클로스포린은 이 T세포를 가라앉혀요.
learn-what-it-is-works-skin = 그러면 피부의 붉은 기, 부기, 각질이 줄어들 수 있어요.
learn-what-it-is-works-germs = T세포는 병균과 싸우는 일도 도와요. 그래서 치료 중에는 감염이 더 쉽게 생길 수 있어요.

## Forms of psoriasis

learn-what-it-is-forms-title = 건선의 형태
learn-what-it-is-forms-names = 건선에는 여러 형태가 있어요. 서류에서 다음 세 가지 이름을 볼 수 있어요.
learn-what-it-is-forms-plaque-term = 판상 건선이란 무엇인가요?
learn-what-it-is-forms-plaque-meaning = 가장 흔한 형태예요. 두껍고 붉은 피부에 하얀 각질이 덮여요.
learn-what-it-is-forms-erythrodermic-term = 홍피성 건선이란 무엇인가요?
learn-what-it-is-forms-erythrodermic-meaning = 거의 온몸의 피부가 붉고 뜨거워지는 형태예요.
learn-what-it-is-forms-pustular-term = 농포성 건선이란 무엇인가요?
learn-what-it-is-forms-pustular-meaning = 고름이 찬 작은 물집이 많이 생기는 형태예요.
learn-what-it-is-forms-emergency-title = 온몸이 붉어지거나, 고름 물집과 함께 열이 날 때
learn-what-it-is-forms-emergency-text = 온몸의 피부가 붉어지거나, 고름 물집과 함께 열이나 오한이 나면 119에 전화하십시오. 그 밖에 어떤 증상을 조심해야 하는지 지금 병원에 물어보십시오.
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

## Why doctors give it

learn-what-it-is-why-title = 의사가 이 약을 쓰는 이유
learn-what-it-is-why-intro = 의사는 다음 가운데 한 가지 이유로 이 약을 고를 수 있어요:
learn-what-it-is-why-flare = 갑자기 아주 심해진 건선이 건강이나 일상생활을 해쳐서 빨리 가라앉혀야 할 때
learn-what-it-is-why-forms = 온몸의 피부가 붉거나 고름 물집이 있을 때
learn-what-it-is-why-bridge = 다리 역할이 필요할 때: 더 오래 하는 치료를 시작할 때까지 시간을 이어 주는 치료
learn-what-it-is-why-other-failed = 다른 전신 치료가 효과가 없었거나 그 치료를 받을 수 없었을 때
learn-what-it-is-why-korea = 한국에서는 검사와 빠른 도움을 가까이에서 받을 수 있는 종합병원 피부과에서 쓴다고 해요. 흔히 하는 방식은 병원마다 다를 수 있어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.

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
learn-what-it-is-long-usual = 구제 요법은 짧은 치료이고, 흔히 12주에서 16주 동안 해요. 오래 쓰면 해로울 위험이 커져요.
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

### Topic: getting ready (preparation)

learn-preparation-title = 치료 준비
# First use on the page: both spellings. Later only "cyclosporine".
learn-preparation-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)을 처음 드시기 전에 병원에서 검사를 하고 여러 가지를 물어봐요. 이 페이지는 그 준비를 도와드려요.
learn-preparation-in-short-1 = 혈액 검사와 소변 검사를 하게 돼요. 크레아티닌과 혈압은 각각 두 번 이상 재요.
learn-preparation-in-short-2 = 앓은 병, 쓰는 약, 약초, 백신을 모두 의사에게 말하세요.
learn-preparation-in-short-3 = 자몽도 자몽주스도 드시지 마세요. 새로운 것은 무엇이든 드시기 전에 물어보세요.

## Tests before the first dose

learn-preparation-tests-title = 첫 복용 전 검사
learn-preparation-tests-why = 검사를 하면 이 약이 맞을지 알 수 있어요. 나중에 비교할 치료 전 처음 수치도 알 수 있어요.
learn-preparation-tests-intro = 다음 검사를 하게 돼요:
learn-preparation-tests-creatinine = 크레아티닌: 콩팥(신장) 검사, 서로 다른 때에 두 번
learn-preparation-tests-blood-pressure = 혈압: 서로 다른 때에 두 번 이상
learn-preparation-tests-urea = 요소(혈액요소질소, BUN이라고도 함): 또 다른 콩팥 검사
learn-preparation-tests-blood-count = 혈구 수치 검사
learn-preparation-tests-salts = 칼륨, 마그네슘, 요산
learn-preparation-tests-fats = 콜레스테롤 같은 혈중 지질
learn-preparation-tests-liver = 간 기능 검사
learn-preparation-tests-urine = 소변 검사
learn-preparation-tests-sugar = 혈당(일부 병원)
learn-preparation-tests-weight = 몸무게(용량이 몸무게에 따라 정해지기 때문)
learn-preparation-tests-eat = 혈액 검사 전에 먹고 마셔도 되는지 병원에 물어보세요.

## Why two values

learn-preparation-twice-title = 크레아티닌과 혈압을 두 번 재는 이유
learn-preparation-twice-creatinine = 수치 하나만 보면 잘못 판단할 수 있어요. 크레아티닌 수치 두 개를 함께 보고 본인의 치료 전 처음 수치(기준값)를 정해요.
learn-preparation-twice-compare = 나중에 나온 수치는 본인의 처음 수치와 비교해요. 검사실에서는 여전히 정상이라고 해도, 처음보다 오른 것은 중요해요.
learn-preparation-twice-blood-pressure = 혈압도 정확히 알아야 해요. 조절되지 않는 고혈압은 건선에 이 약을 쓰지 않는 이유가 돼요.
learn-preparation-twice-creatinine-term = 크레아티닌이란 무엇인가요?
learn-preparation-twice-creatinine-meaning = 크레아티닌은 혈액 속에 있는 노폐물이에요. 수치가 오르면 콩팥의 기능이 떨어졌을 수 있어요.
learn-preparation-twice-baseline-term = 치료 전 처음 수치(기준값)란 무엇인가요?
learn-preparation-twice-baseline-meaning = 첫 복용 전에 잰 본인의 처음 수치예요.

## Infections

learn-preparation-infections-title = 감염이 있는지 찾기
learn-preparation-infections-why = 사이클로스포린을 쓰면 병균과 싸우기가 더 어려워져요. 예전에 걸린 감염이 다시 깨어날 수도 있어요. 그래서 의사는 먼저 감염이 있는지 찾아봐요.
learn-preparation-infections-intro = 병원에서 다음 검사를 할 수 있어요:
learn-preparation-infections-hepatitis = B형 간염과 C형 간염
learn-preparation-infections-hiv = HIV, 특히 감염 위험이 있는 경우
learn-preparation-infections-tb = 결핵(TB): 위험이 있으면 혈액 검사와 흉부 엑스레이
learn-preparation-infections-chickenpox = 수두를 앓았는지 모르는 경우, 수두 면역
learn-preparation-infections-now = 열, 기침이나 다른 감염이 있으면 병원에 말하세요. 첫 복용 전에 감염이 조절되어야 해요.

## Vaccines

learn-preparation-vaccines-title = 백신(예방접종)
learn-preparation-vaccines-live = 치료 중에는 생백신을 맞지 마세요. 프랑스 목록은 여기에 마지막 복용 뒤 3개월을 더해요. 생백신의 예로는 수두, 홍역, 황열, BCG 백신이 있어요.
learn-preparation-vaccines-chickenpox = 수두를 앓은 적이 없나요? 일찍 물어보세요. 영국의 한 자선단체는 이 백신을 치료 3개월 전에 맞는다고 해요.
learn-preparation-vaccines-other = 독감 백신과 폐렴구균(폐 감염) 백신은 치료 전에 물어보세요. 치료 중에는 백신의 예방 효과가 떨어질 수 있어요.

## Skin, teeth and screening

learn-preparation-checks-title = 피부, 치아, 검진
learn-preparation-checks-skin = 치료 전에 의사가 온몸의 피부를 살펴봐요. 새로 생기거나 변하는 반점과 낫지 않는 상처를 모두 보여 주세요.
learn-preparation-checks-sample = 건선처럼 보이지 않는 반점은 먼저 피부를 조금 떼어 검사해야 할 수 있어요.
learn-preparation-checks-teeth = 치료 전에 치과에 가 보세요. 잇몸이 부을 수 있으므로 칫솔과 치실로 이를 잘 닦으세요.
learn-preparation-checks-cervix = 자궁경부가 있다면, 자궁경부암 검진을 제때 받았는지 확인하세요.

## Tell your doctor

learn-preparation-tell-title = 의사에게 말할 것
learn-preparation-tell-warning-title = 이 약을 쓰지 않을 이유가 되는 병이 있습니다
learn-preparation-tell-warning-text = 콩팥 문제, 고혈압, 암, 알레르기가 있으면 첫 복용 전에 의사에게 말하십시오. 건선에서는 이런 것들이 사이클로스포린을 쓰지 않을 이유가 될 수 있습니다.
learn-preparation-tell-illness-intro = 다음과 같은 병이나 문제를 의사에게 말하세요:
learn-preparation-tell-allergy = 사이클로스포린이나 캡슐에 든 성분에 대한 알레르기
learn-preparation-tell-ingredients = 알코올, 젤라틴, 피마자유, 옥수수유를 피해야 하는 이유(캡슐에 들어 있을 수 있음)
learn-preparation-tell-kidney = 콩팥 문제, 또는 정상이 아니었던 콩팥 검사
learn-preparation-tell-blood-pressure = 고혈압(약을 먹고 있어도)
learn-preparation-tell-cancer = 지금 있거나 예전에 있었던 모든 암
learn-preparation-tell-spot = 변하는 반점이나 낫지 않는 상처
learn-preparation-tell-infection = 지금 있는 감염, 또는 언제든 걸린 적이 있는 결핵, 간염, HIV
learn-preparation-tell-defence = 면역 체계가 약한 그 밖의 이유
learn-preparation-tell-other = 간 질환, 높은 칼륨, 통풍, 높은 혈중 지질
learn-preparation-tell-gums = 아프거나 부은 잇몸
learn-preparation-tell-life-intro = 다음도 의사에게 말하세요:
learn-preparation-tell-light = 살면서 한 번이라도 받은 광선치료(PUVA, UVB)나 방사선 치료
learn-preparation-tell-immune = 지금 쓰거나 예전에 쓴 메토트렉세이트(methotrexate)나 면역을 가라앉히는 다른 약
learn-preparation-tell-tar = 지금 쓰거나 예전에 쓴 피부용·머리용 콜타르
learn-preparation-tell-pregnancy = 임신, 아기를 가지려는 계획, 모유 수유
learn-preparation-tell-vaccines = 최근에 맞았거나 맞을 계획인 백신
learn-preparation-tell-visits = 검사를 받으러 오기 어렵게 하는 모든 사정
learn-preparation-tell-age = 65세부터는 의사가 더 자세히 살펴봐요. 미국 의약품 설명서는 성인을 위한 것이에요. 영국의 한 의약품 설명서는 건선일 때 16세 미만에게는 쓰지 않는다고 해요.
learn-preparation-tell-tests = 검사를 모두 받으러 올 수 없다면 첫 복용 전에 말하세요. 한 자선단체 안내문은 정기 검사 없이는 이 약을 먹지 말라고 해요.

## Medicines, herbs and food

learn-preparation-mix-title = 약, 약초, 음식
learn-preparation-mix-list = 쓰고 있는 것을 모두 적으세요. 약, 약초, 건강기능식품(영양제), 크림, 붙이는 약도 적으세요. 상자도 가지고 오세요.
learn-preparation-mix-common = 약초나 다른 요법을 쓰는 사람이 많아요. 한국의 한 조사에서는 건선이 있는 158명 가운데 69명이 그랬어요. 병원에서 꼭 알아야 하고, 들어도 놀라지 않아요.
learn-preparation-mix-not-here = 사이클로스포린과 함께 쓰면 좋지 않은 약이 많아요. 이 페이지에는 일부만 적혀 있어요. 쓰는 약이 여기에 없으면 드시기 전에 물어보세요.
# Keep 자몽 in every language: it is what people read on menus in Korea.
learn-preparation-mix-grapefruit = 자몽(grapefruit)을 먹거나 자몽주스를 마시지 마세요. 혈액 속의 약 농도를 지나치게 올릴 수 있어요. 한국에서는 차나 시럽(청)에도 ‘자몽’이라는 이름으로 들어 있어요.
learn-preparation-mix-pomelo = 아주 큰 감귤류 과일인 포멜로(pomelo)를 드시지 마세요. 한 연구에서 혈액 속의 약 농도를 올렸어요.
learn-preparation-mix-st-johns-wort = 기분에 쓰는 약초인 세인트존스워트(St John’s wort, 성요한풀)를 새로 시작하지 마세요. 사이클로스포린의 효과를 떨어뜨릴 수 있어요. 지금 쓰고 있다면 오늘 병원에 전화하세요.
learn-preparation-mix-pain-killers = 진통제를 마음대로 고르지 마세요. 이부프로펜(ibuprofen), 나프록센(naproxen)과 이와 비슷한 약은 사이클로스포린과 함께 쓰면 콩팥에 무리를 줄 수 있어요.
learn-preparation-mix-statins = 혈압약이나 콜레스테롤약 중에는 두세 가지 약이 함께 든 것이 있어요. 그중 하나가 스타틴(statin)일 수 있어요. 약 상자를 모두 병원에 보여 주세요.
learn-preparation-mix-statins-why = 한국에는 함께 쓰지 말아야 할 약을 정한 공식 목록이 있어요. 이 목록에는 사이클로스포린과 함께 쓰지 말아야 할 스타틴 다섯 가지가 있어요. 근육이 상할 수 있기 때문이에요.
learn-preparation-mix-potassium = ‘저나트륨’ 소금이나 칼륨 알약을 마음대로 쓰지 마세요. 혈액 속의 칼륨을 올릴 수 있어요. 일부 이뇨제와 혈압약도 그럴 수 있어요.
# 한약 = Korean herbal medicine. Keep the Korean words.
learn-preparation-mix-herbs = 한약을 드시기 전에 물어보세요. 황련, 감초, 황금이 들어 있을 수 있어요. 이런 약재는 혈액 속의 약 농도를 바꿀 수 있어요.
learn-preparation-mix-ursa = 한국에서 처방전 없이 파는 간 영양제 우루사(Ursa)도 사기 전에 물어보세요.
learn-preparation-mix-cbd = 칸나비디올(CBD) 제품을 한국에 가져오지 마세요. 승인 없이 가져오면 처벌을 받아요.
learn-preparation-mix-tell = 의사, 치과 의사, 약사 모두에게 사이클로스포린을 먹고 있다고 말하세요. 예를 들어 한국에서는 일부 코로나19 알약을 이 약과 함께 쓰는 것을 금지해요.
learn-preparation-mix-do-not-stop = 지금 이 가운데 하나를 드시고 있나요? 처방받은 약을 마음대로 끊지 마세요. 먼저 병원에 물어보세요.

## Light therapy, tar and sun

learn-preparation-light-title = 광선치료, 타르, 햇빛
learn-preparation-light-korea = 한국의 일부 병원에서는 광선치료도 함께 한다고 해요. 한국 의약품 설명서에 어떻게 적혀 있는지는 우리가 읽지 못했어요. 본인에게는 어떤 것이 해당하는지 담당 의사에게 물어보세요.
# Heading of a "sources differ" note.
learn-preparation-light-differ-title = 치료 중 광선치료
learn-preparation-light-differ-west-who = 미국 의약품 설명서, 영국 자료, 스위스 환자 안내문
learn-preparation-light-differ-west = 건선이 있는 사람은 사이클로스포린을 먹는 동안 광선치료를 받지 말아야 한다고 해요. 피부암 위험이 더 높기 때문이에요.
learn-preparation-light-differ-japan-who = 일본 의약품 설명서
learn-preparation-light-differ-japan = 조심해서 써요. 피할 수 없으면 피부에 암이 생기는지 정기적으로 검사해요.
learn-preparation-light-differ-question = 제가 광선치료를 받게 되나요? 받는다면 이유는 무엇이고, 피부는 어떻게 검사하나요?
learn-preparation-light-past = PUVA, UVB, 방사선 치료를 한 번이라도 받았다면 담당 의사에게 말하세요. 의사가 피부를 더 자세히 검사할 수 있어요.
learn-preparation-light-tar = 타르 샴푸를 주는 병원도 있어요. 미국과 영국 의약품 설명서는 콜타르를 사이클로스포린과 함께 쓰지 말라고 해요. 타르 제품을 마음대로 쓰지 마세요. 어떤 샴푸가 맞는지 물어보세요.
learn-preparation-light-sun = 강한 햇볕을 피하고, 태닝 기계(선베드)를 쓰지 마세요.

## Pregnancy and breast-feeding

learn-preparation-pregnancy-title = 임신과 모유 수유
learn-preparation-pregnancy-tell = 임신했거나, 임신했을 수 있거나, 아기를 원하면 담당 의사에게 일찍 말하세요.
# Heading of a "sources differ" note.
learn-preparation-pregnancy-differ-title = 임신 중 사용
learn-preparation-pregnancy-differ-uk-who = 2012년 영국 의약품 설명서
learn-preparation-pregnancy-differ-uk = 이득이 위험보다 클 때만 써요. 조산, 저체중아 출산, 임신 중의 위험한 고혈압이 더 흔해요.
learn-preparation-pregnancy-differ-korea-who = 한국의 임신 관련 의약품 목록
learn-preparation-pregnancy-differ-korea = 2등급이에요. (1등급이 더 엄격해요.) 동물에서 해가 있었고, 37주 전에 출산할 위험이 높다고 적혀 있어요.
learn-preparation-pregnancy-differ-japan-who = 일본의 예전 의약품 설명서
learn-preparation-pregnancy-differ-japan = 임신 중에는 쓰지 말라고 해요.
learn-preparation-pregnancy-differ-question = 저에게는 어떤 뜻인가요? 이 치료 중에는 어떤 피임 방법이 효과가 있나요?
learn-preparation-pregnancy-pill = 피임약은 혈액 속의 약 농도를 올릴 수 있어요. 어떤 피임 방법이 맞는지 물어보세요.
learn-preparation-pregnancy-feeding = 영국의 한 의약품 설명서는 치료 중에 모유 수유를 하지 말라고 해요. 일본의 예전 의약품 설명서도 같은 내용이에요. 담당 의사와 일찍 이야기하세요.

## What the clinic explains

learn-preparation-counselling-title = 병원에서 설명해 주는 것
learn-preparation-counselling-intro = 한국의 피부과에서는 치료를 시작하기 전에 설명을 해 준다고 해요. 다음 내용을 함께 짚어 달라고 병원에 부탁하세요:
learn-preparation-counselling-take = 캡슐을 어떻게, 언제 먹는지와 약을 빠뜨렸을 때 할 일
learn-preparation-counselling-avoid = 먹거나 마시거나 쓰지 말아야 할 것
learn-preparation-counselling-tests = 검사 날짜
learn-preparation-counselling-risks = 위험한 점, 위험 신호, 전화할 곳
learn-preparation-counselling-short = 치료 기간이 짧은 이유와 그다음에 할 치료
learn-preparation-counselling-say-back = 들은 내용을 본인의 말로 다시 말해 보세요. 그러면 빠진 것이 있는지 병원에서 알 수 있어요.

## What to bring

learn-preparation-bring-title = 가지고 올 것
learn-preparation-bring-intro = 첫 진료 때 다음을 챙기세요:
learn-preparation-bring-letter = 앓은 병과 쓰는 약이 적힌 본국 담당 의사의 소견서
learn-preparation-bring-boxes = 쓰고 있는 모든 약과 제품의 상자
learn-preparation-bring-results = 날짜와 단위가 적힌 예전 검사 결과
learn-preparation-bring-treatments = 지금까지 받은 건선 치료 목록(광선치료 포함)
learn-preparation-bring-vaccines = 예방접종 기록
learn-preparation-bring-papers = 여권, 보험 서류, 비상 연락처
learn-preparation-bring-questions = 적어 둔 질문

## The day of the first visit

learn-preparation-day-title = 당일에 하는 일
learn-preparation-day-intro = 첫 진료는 이렇게 진행될 수 있어요. 다니는 병원에서는 어떻게 하는지 물어보세요.
learn-preparation-day-talk = 질문에 답하고 약 상자를 보여 줘요.
learn-preparation-day-measure = 몸무게와 혈압을 재요.
learn-preparation-day-samples = 혈액과 소변을 받아요.
learn-preparation-day-skin = 의사가 피부를 살펴봐요.
learn-preparation-day-again = 크레아티닌과 혈압을 두 번째로 재러 다시 와요.
learn-preparation-day-plan = 의사가 결과를 설명하고 치료 계획을 적어요.
learn-preparation-day-interpreter = 통역사가 필요한가요? 진료 전에 병원에 말하세요.

## Tests after the first dose

learn-preparation-rhythm-title = 첫 복용 뒤의 검사
learn-preparation-rhythm-plan = 첫 3개월 동안은 대략 2주마다 혈액 검사와 혈압 재는 날을 잡아 두세요. 병원에서 더 자주 하자고 할 수 있어요.
# Heading of a "sources differ" note.
learn-preparation-rhythm-differ-title = 혈액 검사를 하는 간격
learn-preparation-rhythm-differ-labels-who = 미국 의약품 설명서, 영국 의약품 설명서, 영국 국민보건서비스(NHS)
learn-preparation-rhythm-differ-labels = 첫 3개월 동안은 2주마다 해요. 그 뒤 모두 안정되면 매달 해요.
learn-preparation-rhythm-differ-korea-who = 2018년 한국 연구
learn-preparation-rhythm-differ-korea = 혈액 검사를 한 달에 한 번 하는 것이 보통이라고 적고 있어요.
learn-preparation-rhythm-differ-question = 제 검사 계획과 모든 검사 날짜를 알려 주시겠어요?

## Questions for the clinic

learn-preparation-questions-title = 병원에 물어볼 것
learn-preparation-questions-intro = 병원이나 의사에게 이렇게 물어볼 수 있어요:
learn-preparation-questions-why-me = 지금 저에게 사이클로스포린이 좋은 선택인 이유는 무엇인가요?
learn-preparation-questions-values = 제 처음 크레아티닌과 혈압 수치는 얼마인가요?
learn-preparation-questions-box = 제가 받는 약은 어떤 상품이고, 건선에 허가되어 있나요?
learn-preparation-questions-pain = 어떤 진통제를 먹어도 되나요?
learn-preparation-questions-missed = 약을 빠뜨리거나 토하면 어떻게 하나요?
learn-preparation-questions-night = 밤이나 주말에는 누구에게 전화하나요?
learn-preparation-questions-end = 제 치료의 마지막 날은 언제로 계획되어 있나요? 그다음에는 무엇을 하나요?
learn-preparation-questions-home = 본국 담당 의사에게 가져갈 서류로 무엇을 받나요?

### Topic: who to call (who-to-call)

learn-who-to-call-title = 전화할 곳
# First use on the page: both spellings. Later only "cyclosporine".
learn-who-to-call-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀) 치료 중에 몸에 이상이 느껴지나요? 한국에서 어디에, 얼마나 빨리 전화해야 하는지 알려 드려요.
learn-who-to-call-in-short-1 = 한국에서 응급 상황이면 119에 전화하세요.
learn-who-to-call-in-short-2 = 열이 나거나, 소변이 줄거나, 아픈 물집이 생기면 오늘 병원에 전화하세요.
learn-who-to-call-in-short-3 = 전화로 통역사의 도움을 받을 수 있어요.

## How fast to act. The card headings ("Call 119 now" …) come from another file.

learn-who-to-call-levels-title = 얼마나 빨리 움직여야 하나요
learn-who-to-call-levels-how-made = 아래 증상은 의약품 설명서와 환자 안내문에서 가져왔어요. 단계는 이 앱이 나누었어요. 의사가 아직 이 단계를 확인하지 않았어요. 확실하지 않으면 더 빠른 쪽을 고르세요.
learn-who-to-call-now-brain = 갑작스럽고 아주 심한 두통, 정신이 혼란스러움, 발작(경련), 갑자기 힘이 빠지거나 앞이 보이지 않음
learn-who-to-call-now-stroke = 가슴 통증, 얼굴이 처짐, 팔에 힘이 없음, 말하기 어려움
learn-who-to-call-now-allergy = 얼굴이나 목 안이 부음, 숨쉬기 힘듦, 피부 넓은 곳에 갑자기 새로 생긴 발진
learn-who-to-call-now-infection = 감염이 있으면서 숨쉬기 힘들거나 정신이 혼란스러움, 또는 몸 상태가 몹시 나쁨
learn-who-to-call-now-heart = 심장 박동이 느리거나 고르지 않음, 또는 정신을 잃음
learn-who-to-call-now-muscle = 심한 근육통이 있으면서 소변이 나오지 않음
learn-who-to-call-now-skin = 온몸의 피부가 붉어짐, 또는 고름 물집과 함께 열이나 오한이 남
learn-who-to-call-now-too-much = 약을 너무 많이 드셨다면, 몸이 괜찮더라도 지금 병원이나 119에 전화하세요.
learn-who-to-call-today-fever = 38 °C 이상의 열, 또는 오한
learn-who-to-call-today-infection = 기침, 소변볼 때 화끈거림, 또는 붉고 뜨거운 피부
learn-who-to-call-today-blisters = 아픈 물집, 또는 수두에 걸린 사람과의 접촉
learn-who-to-call-today-kidney = 평소보다 줄어든 소변, 또는 발목이 부음
learn-who-to-call-today-pressure = 두통과 함께 어지럽거나 눈앞이 흐림(할 수 있으면 혈압을 재세요)
learn-who-to-call-today-liver = 눈이나 피부가 노래짐, 짙은 색 소변, 색이 옅은 대변, 또는 배 오른쪽 통증
learn-who-to-call-today-muscle = 심한 근육통, 근육에 힘이 없음, 또는 갈색 소변
learn-who-to-call-today-cramps = 근육에 쥐가 남
learn-who-to-call-today-gout = 엄지발가락이 갑자기 뜨겁고 아픔
learn-who-to-call-today-brain = 생각, 말, 균형 감각이 서서히 나빠짐
learn-who-to-call-today-note = 진통제를 마음대로 고르지 마세요. 병원에 연락이 닿지 않으면 119에서 상담을 받고 병원도 찾을 수 있어요.
learn-who-to-call-week-intro = 다음과 같은 것이 있으면 다음 진료까지 기다리지 말고 며칠 안에 전화하세요:
learn-who-to-call-week-skin = 새로 생기거나 변하는 반점, 낫지 않는 상처, 피가 나는 점(피부과 의사에게 전화하세요)
learn-who-to-call-week-lumps = 목, 겨드랑이, 사타구니의 멍울, 밤에 나는 식은땀, 몸무게 감소(다니는 병원에 전화하세요)
learn-who-to-call-visit-common = 두통 또는 메스꺼움
learn-who-to-call-visit-hands = 손발이 떨리거나, 저리거나, 뜨거움
learn-who-to-call-visit-hair = 전보다 털이 많아짐
learn-who-to-call-visit-gums = 잇몸이 붓거나 잇몸에서 피가 남(치과 의사에게도 말하세요)
learn-who-to-call-visit-note = 이런 증상은 흔하고, 나아지는 경우가 많아요. 마음대로 약을 바꾸거나 끊지 마세요.
learn-who-to-call-levels-pressure = 혈압이 얼마일 때 전화해야 하나요? 병원에 물어보고 그 숫자를 적어 두세요.
learn-who-to-call-levels-vomit = 약을 먹고 토하거나 설사를 하면 어떻게 하나요? 그런 일이 생기기 전에 병원에 물어보세요.

## Phone numbers

learn-who-to-call-numbers-title = 한국의 전화번호
learn-who-to-call-numbers-state = 먼저 다니는 병원의 전화번호를 저장하세요. 아래 운영 시간과 언어는 공개된 페이지에서 가져왔고 다시 확인하지 않았어요. 바뀔 수 있어요.
learn-who-to-call-numbers-119-name = 구급차와 소방
learn-who-to-call-numbers-119-detail = 응급 상황에 거는 번호예요. 통역사가 통화에 함께할 수 있어요. 의료 상담을 해 주고 병원도 찾아 줄 수 있어요. 도시 안내서에 따르면 구급차는 무료이지만 병원비는 무료가 아니에요.
learn-who-to-call-numbers-1330-name = 한국 관광통역안내 전화
learn-who-to-call-numbers-1330-detail = 통역을 해 줄 수 있고, 구급차를 부르는 통화도 통역할 수 있어요. 2018년에는 여덟 가지 언어를 밤낮으로 안내한다고 했어요. 운영 시간은 다시 확인하지 않았어요.
learn-who-to-call-numbers-1345-name = 외국인종합안내센터
learn-who-to-call-numbers-1345-detail = 20개 언어, 평일 09:00부터 22:00까지(한국 시각). 18:00 이후에는 한국어, 영어, 중국어만 가능해요. 해외에서 걸 때: +82-1345. 운영 시간은 다시 확인하지 않았어요.
learn-who-to-call-numbers-bbb-name = bbb 코리아, 자원봉사 통역
learn-who-to-call-numbers-bbb-detail = 20개 언어 전화 통역, 밤낮으로 운영, 무료(2023년). 운영 시간은 다시 확인하지 않았어요.
learn-who-to-call-numbers-1339-name = 질병관리청 콜센터
learn-who-to-call-numbers-1339-detail = 감염에 대해 묻는 번호이고, 밤낮으로 운영해요. 구급차를 부르는 번호가 아니에요. 운영 시간은 다시 확인하지 않았어요.
learn-who-to-call-numbers-kids-name = 약 부작용 신고
learn-who-to-call-numbers-kids-detail = 부작용을 신고하거나, 약 때문에 입은 피해의 구제에 대해 물어볼 수 있어요. 다른 번호: 14-3330. 운영 시간과 언어는 알지 못해요.
learn-who-to-call-numbers-112-name = 경찰
learn-who-to-call-numbers-112-detail = 운영 시간과 언어는 확인하지 않았어요.
learn-who-to-call-numbers-120-name = 서울시 콜센터
learn-who-to-call-numbers-120-detail = 운영 시간과 언어는 확인하지 않았어요.
learn-who-to-call-numbers-abroad = 119는 한국 안에서만 쓸 수 있어요. 다른 나라에서는 그 나라의 응급 전화번호로 거세요.

## What to say in Korean

learn-who-to-call-korean-title = 한국어로 할 말
learn-who-to-call-korean-state = 전화로 이 문장을 말하거나, 보여 주세요. 한국어가 모국어인 의료진이 아직 확인하지 않았어요.
learn-who-to-call-korean-caption = 전화할 때 쓰는 네 문장
learn-who-to-call-korean-head-meaning = 뜻
learn-who-to-call-korean-head-korean = 한국어
# "sounds" cells: how a reader of your language would say the Korean line. Use your own script if that helps. In Korean, repeat the Korean line.
learn-who-to-call-korean-head-sounds = 읽는 소리
learn-who-to-call-korean-takes = 사이클로스포린을 복용하고 있다는 말
# Keep all "-korean" lines below in Korean in every language.
learn-who-to-call-korean-takes-korean = 사이클로스포린을 먹고 있어요.
learn-who-to-call-korean-takes-sounds = 사이클로스포린을 먹고 있어요.
learn-who-to-call-korean-psoriasis = 건선으로 치료를 받고 있다는 말
learn-who-to-call-korean-psoriasis-korean = 건선 치료 중입니다.
learn-who-to-call-korean-psoriasis-sounds = 건선 치료 중입니다.
learn-who-to-call-korean-immune = 면역을 억제하는 약이라는 말
learn-who-to-call-korean-immune-korean = 면역억제제입니다.
learn-who-to-call-korean-immune-sounds = 면역억제제입니다.
learn-who-to-call-korean-interpreter = 통역사가 필요하다는 말
learn-who-to-call-korean-interpreter-korean = 통역이 필요해요.
learn-who-to-call-korean-interpreter-sounds = 통역이 필요해요.
learn-who-to-call-korean-steps-intro = 전화할 때:
learn-who-to-call-korean-steps-language = 쓰는 언어의 이름을 말하고, 통역사를 부탁하세요.
learn-who-to-call-korean-steps-place = 지금 있는 곳을 말하세요. 주소, 가게, 역 이름이면 돼요.
learn-who-to-call-korean-steps-medicine = 어디가 아픈지, 그리고 사이클로스포린을 먹고 있다고 말하세요.
learn-who-to-call-korean-steps-stay = 전화를 끊지 마세요.
