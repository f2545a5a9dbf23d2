### Topic: getting ready (preparation)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-preparation-title = 치료 준비
# First use on the page: both spellings. Later only "cyclosporine".
learn-preparation-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)을 처음 드시기 전에 병원에서 검사를 하고 여러 가지를 물어봐요. 이 페이지는 그 준비를 도와드려요.
learn-preparation-in-short-1 = 혈액 검사와 소변 검사를 하게 돼요. 크레아티닌과 혈압은 각각 두 번 이상 재요.
learn-preparation-in-short-2 = 앓고 있거나 앓았던 병, 쓰는 약, 한약과 약초, 백신을 모두 의사에게 말하세요.
learn-preparation-in-short-3 = 자몽도 자몽주스도 드시지 마세요. 새로운 것은 무엇이든 드시기 전에 물어보세요.

## Tests before the first dose

learn-preparation-tests-title = 첫 복용 전 검사
learn-preparation-tests-why = 검사를 하면 이 약이 맞을 수 있는지 알 수 있어요. 나중에 비교할 치료 전 처음 수치도 알 수 있어요.
learn-preparation-tests-intro = 다음 검사를 하게 돼요:
learn-preparation-tests-creatinine = 크레아티닌: 콩팥(신장) 검사, 서로 다른 때에 두 번
learn-preparation-tests-blood-pressure = 혈압: 서로 다른 때에 두 번 이상
learn-preparation-tests-urea = 요소 또는 혈액요소질소(BUN): 또 다른 콩팥 검사
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

## Infections

learn-preparation-infections-title = 감염이 있는지 알아보기
learn-preparation-infections-why = 사이클로스포린을 쓰면 병균과 싸우기가 더 어려워져요. 예전에 걸린 감염이 다시 깨어날 수도 있어요. 그래서 의사는 먼저 감염이 있는지 찾아봐요.
learn-preparation-infections-intro = 병원에서 다음 검사를 할 수 있어요:
learn-preparation-infections-hepatitis = B형 간염과 C형 간염
learn-preparation-infections-hiv = HIV(에이즈를 일으키는 바이러스), 특히 감염 위험이 있는 경우
learn-preparation-infections-tb = 결핵(TB): 위험이 있으면 혈액 검사와 흉부 엑스레이
learn-preparation-infections-chickenpox = 수두 면역(수두를 막는 힘): 수두를 앓은 적이 있는지 모르는 경우
learn-preparation-infections-now = 열, 기침이나 다른 감염이 있으면 병원에 말하세요. 첫 복용 전에 감염이 조절되어야 해요.

## Vaccines

learn-preparation-vaccines-title = 백신(예방접종)
learn-preparation-vaccines-live = 치료 중에는 생백신을 맞지 마세요. 프랑스의 한 목록은 마지막 복용 뒤 3개월 동안에도 맞지 말라고 해요. 생백신의 예로는 수두, 홍역, 황열, BCG 백신이 있어요.
learn-preparation-vaccines-chickenpox = 수두를 앓은 적이 없나요? 일찍 물어보세요. 영국의 한 자선단체는 이 백신을 치료 3개월 전에 맞는다고 해요.
learn-preparation-vaccines-other = 독감 백신과 폐렴구균(폐 감염을 일으키는 균) 백신에 대해 치료 전에 물어보세요. 치료 중에는 백신의 예방 효과가 떨어질 수 있어요.

## Skin, teeth and screening

learn-preparation-checks-title = 피부, 치아, 검진
learn-preparation-checks-skin = 치료 전과 치료 중에 의사가 온몸의 피부를 살펴봐요. 새로 생기거나 변하는 반점과 낫지 않는 상처를 모두 보여 주세요.
learn-preparation-checks-sample = 건선처럼 보이지 않는 반점은 먼저 피부를 조금 떼어 검사해야 할 수 있어요.
learn-preparation-checks-teeth = 치료 전에 치과에 가고, 치료 중에도 대략 3개월마다 가세요. 잇몸이 부을 수 있으므로 칫솔과 치실로 이를 잘 닦으세요.
learn-preparation-checks-cervix = 자궁경부(자궁의 입구)가 있다면, 자궁경부암 검진을 제때 받았는지 확인하세요.

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
learn-preparation-tell-tar = 피부나 머리에 지금 쓰거나 예전에 쓴 콜타르
learn-preparation-tell-pregnancy = 임신, 아기를 가지려는 계획, 모유 수유
learn-preparation-tell-vaccines = 최근에 맞았거나 맞을 계획인 백신
learn-preparation-tell-visits = 검사를 받으러 오기 어렵게 하는 모든 사정
learn-preparation-tell-age = 65세부터는 의사가 더 자세히 살펴봐요. 미국 의약품 설명서는 성인을 위한 것이에요. 영국의 한 의약품 설명서는 건선일 때 16세 미만에게는 쓰지 않는다고 해요.
learn-preparation-tell-tests = 검사를 모두 받으러 올 수 없다면 첫 복용 전에 말하세요. 한 자선단체 안내문은 정기 검사 없이는 이 약을 먹지 말라고 해요.

## Medicines, herbs and food

learn-preparation-mix-title = 약, 약초, 음식
learn-preparation-mix-list = 드시거나 쓰는 것을 모두 적으세요. 약, 한약과 약초, 건강기능식품(영양제), 크림, 붙이는 약을 빠짐없이 적으세요. 상자도 가지고 오세요.
learn-preparation-mix-common = 약초나 다른 요법을 쓰는 사람이 많아요. 한국의 한 조사에서는 건선이 있는 158명 가운데 69명이 그랬어요. 병원에서 꼭 알아야 하고, 들어도 놀라지 않아요.
learn-preparation-mix-not-here = 사이클로스포린과 함께 쓰면 좋지 않은 약이 많아요. 이 페이지에는 일부만 적혀 있어요. 쓰는 약이 여기에 없으면 드시기 전에 물어보세요.
# Keep 자몽 in every language: it is what people read on menus in Korea.
learn-preparation-mix-grapefruit = 자몽(grapefruit)을 먹거나 자몽주스를 마시지 마세요. 혈액 속의 약 농도를 지나치게 올릴 수 있어요. 한국에서는 차나 시럽(청)에도 ‘자몽’이라는 이름으로 들어 있어요.
learn-preparation-mix-pomelo = 아주 큰 감귤류 과일인 포멜로(pomelo)를 드시지 마세요. 한 연구에서 혈액 속의 약 농도를 올렸어요.
learn-preparation-mix-st-johns-wort = 기분이 가라앉을 때 쓰는 약초인 세인트존스워트(St John’s wort, 성요한풀)를 새로 시작하지 마세요. 사이클로스포린의 효과를 떨어뜨릴 수 있어요. 지금 쓰고 있다면 오늘 병원에 전화하세요.
learn-preparation-mix-pain-killers = 진통제를 마음대로 고르지 마세요. 이부프로펜(ibuprofen), 나프록센(naproxen)과 이와 비슷한 약은 사이클로스포린과 함께 쓰면 콩팥에 무리를 줄 수 있어요.
learn-preparation-mix-statins = 혈압약이나 콜레스테롤약 중에는 두세 가지 약이 함께 든 것이 있어요. 그중 하나가 콜레스테롤을 낮추는 스타틴(statin)일 수 있어요. 약 상자를 모두 병원에 보여 주세요.
learn-preparation-mix-statins-why = 한국에는 함께 쓰지 말아야 할 약을 정한 공식 목록이 있어요. 이 목록에는 사이클로스포린과 함께 쓰지 말아야 할 스타틴 다섯 가지가 있어요. 근육이 상할 수 있기 때문이에요.
learn-preparation-mix-potassium = ‘저나트륨’ 소금이나 칼륨 알약을 마음대로 쓰지 마세요. 혈액 속의 칼륨을 올릴 수 있어요. 일부 이뇨제(소변을 늘리는 약)와 혈압약도 그럴 수 있어요.
# 한약 = Korean herbal medicine. Keep the Korean words.
learn-preparation-mix-herbs = 한약을 드시기 전에 물어보세요. 황련, 감초, 황금이 들어 있을 수 있어요. 이런 약재는 혈액 속의 약 농도를 바꿀 수 있어요.
learn-preparation-mix-ursa = 한국에서 처방전 없이 파는 간 영양제 우루사(Ursa)도 사기 전에 물어보세요.
learn-preparation-mix-cbd = 칸나비디올(CBD) 제품을 한국에 가져오지 마세요. 승인 없이 가져오면 처벌을 받아요.
learn-preparation-mix-immune = 건선의 경우, 미국 의약품 설명서는 메토트렉세이트나 면역을 가라앉히는 다른 약을 사이클로스포린과 동시에 쓰지 말라고 해요. 미국과 영국 의약품 설명서는 방사선 치료도 함께 받지 말라고 해요. 지금 이 가운데 하나라도 쓰거나 받고 있다면 담당 의사에게 말하세요.
learn-preparation-mix-tell = 의사, 치과 의사, 약사 모두에게 사이클로스포린을 먹고 있다고 말하세요. 예를 들어 한국의 한 목록은 코로나19 약 한 가지를 사이클로스포린과 함께 쓰지 말라고 해요.
learn-preparation-mix-do-not-stop = 지금 이 가운데 하나를 드시고 있나요? 처방받은 약을 마음대로 끊지 마세요. 먼저 병원에 물어보세요.

## Light therapy, tar and sun

learn-preparation-light-title = 광선치료, 타르, 햇빛
learn-preparation-light-korea = 한국의 일부 병원에서는 광선치료도 함께 한다고 해요. 한국 의약품 설명서에 어떻게 적혀 있는지는 우리가 읽지 못했어요. 본인의 경우는 어떤지 담당 의사에게 물어보세요.
# Heading of a "sources differ" note.
learn-preparation-light-differ-title = 치료 중 광선치료
learn-preparation-light-differ-west-who = 미국 의약품 설명서, 영국 자료, 스위스 환자 안내문
learn-preparation-light-differ-west = 건선이 있는 사람은 사이클로스포린을 먹는 동안 광선치료를 받지 말아야 한다고 해요. 피부암 위험이 더 높기 때문이에요.
learn-preparation-light-differ-japan-who = 일본 의약품 설명서
learn-preparation-light-differ-japan = 조심해서 하라고 해요. 피할 수 없으면 피부에 암이 생기는지 정기적으로 검사해요.
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
learn-preparation-pregnancy-differ-question = 이것은 저에게 어떤 뜻인가요? 이 치료 중에는 어떤 피임 방법이 효과가 있나요?
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
learn-preparation-bring-letter = 앓고 있거나 앓았던 병과 쓰는 약이 적힌 본국 담당 의사의 소견서
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
learn-preparation-day-samples = 피를 뽑고 소변을 받아요.
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

learn-preparation-questions-why-me = 지금 저에게 사이클로스포린이 좋은 선택인 이유는 무엇인가요?
learn-preparation-questions-values = 제 처음 크레아티닌과 혈압 수치는 얼마인가요?
learn-preparation-questions-box = 제가 받는 약은 어떤 상품이고, 건선에 허가되어 있나요?
learn-preparation-questions-pain = 어떤 진통제를 먹어도 되나요?
learn-preparation-questions-missed = 약을 빠뜨리거나 토하면 어떻게 하나요?
learn-preparation-questions-night = 밤이나 주말에는 누구에게 전화하나요?
learn-preparation-questions-end = 제 치료의 마지막 날은 언제로 계획되어 있나요? 그다음에는 무엇을 하나요?
learn-preparation-questions-home = 본국 담당 의사에게 가져갈 서류로 무엇을 받나요?

## Three questions back to the reader. Nothing is counted or kept.

learn-preparation-check-grapefruit = 한국의 한 카페에서 자몽차를 권해요. 자몽은 그레이프프루트(grapefruit)예요. 어떻게 하나요?
learn-preparation-check-grapefruit-little = 작은 잔으로 한 잔만 마셔요.
learn-preparation-check-grapefruit-other = 자몽이 들어 있지 않은 음료를 골라요.
learn-preparation-check-grapefruit-later = 캡슐을 먹고 몇 시간 뒤에 마셔요.
learn-preparation-check-grapefruit-why = 자몽은 어떤 형태로도 드시지 마세요. 차나 시럽(청)으로도 드시지 마세요. 혈액 속의 약 농도를 지나치게 올릴 수 있어요.
learn-preparation-check-twice = 첫 복용 전에 크레아티닌을 서로 다른 때에 두 번 재는 이유는 무엇인가요?
learn-preparation-check-twice-baseline = 수치 두 개를 함께 보고 본인의 치료 전 처음 수치(기준값)를 정하기 때문이에요.
learn-preparation-check-twice-spare = 뽑은 혈액 하나를 잃어버리는 일이 많기 때문이에요.
learn-preparation-check-twice-dose = 그 수치로 용량을 계산하기 때문이에요.
learn-preparation-check-twice-why = 수치 하나만 보면 잘못 판단할 수 있어요. 나중에 나온 수치는 본인의 처음 수치와 비교해요. 콩팥에 무리가 가는지 일찍 알기 위해서예요.
learn-preparation-check-home = 집에서 약초와 진통제를 가져왔어요. 머리가 아파요. 어떻게 하나요?
learn-preparation-check-home-herb = 자연에서 온 것이니 약초를 먹어요.
learn-preparation-check-home-pill = 늘 잘 들었으니 진통제를 먹어요.
learn-preparation-check-home-ask = 둘 다 병원에 보여 주고 먼저 물어봐요.
learn-preparation-check-home-why = 먼저 물어보세요. 일부 약초는 혈액 속의 약 농도를 바꿔요. 일부 진통제는 사이클로스포린과 함께 쓰면 콩팥에 무리를 줄 수 있어요.
