### Topic: how it is taken (how-to-take)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-how-to-take-title = 먹는 방법
# First use on the page: both spellings. Later only "cyclosporine".
learn-how-to-take-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)은 하루 두 번 삼키는 약이고, 정기적으로 검사를 해요. 이 페이지는 치료 기간이 어떻게 진행되는지 보여 드려요.
learn-how-to-take-in-short-1 = 하루 두 번, 대략 12시간 간격으로, 날마다 같은 방법으로 드세요.
learn-how-to-take-in-short-2 = 몸이 괜찮더라도 검사를 모두 받으러 가세요.
learn-how-to-take-in-short-3 = 용량도 상품도 마음대로 바꾸지 말고, 마음대로 끊지도 마세요. 먼저 병원과 이야기하세요.

## Two doses a day

learn-how-to-take-two-doses-title = 하루 두 번
learn-how-to-take-two-doses-intro = 날마다 같은 방법으로 드세요:
learn-how-to-take-two-doses-times = 아침에 한 번, 저녁에 한 번, 대략 12시간 간격으로
learn-how-to-take-two-doses-same = 날마다 같은 시각에
learn-how-to-take-two-doses-whole = 캡슐을 하나하나 통째로 삼키기
learn-how-to-take-two-doses-food = 식사도 늘 같은 방식으로: 매번 식사와 함께 먹거나, 매번 식사 없이 먹기
learn-how-to-take-two-doses-warning-title = 용량을 마음대로 바꾸지 마십시오
learn-how-to-take-two-doses-warning-text = 용량은 의사가 정하고, 치료를 끝내는 것도 의사가 계획합니다. 더 많이 드시지도, 더 적게 드시지도 말고, 마음대로 끊지 마십시오. 먼저 병원과 이야기하십시오.
learn-how-to-take-two-doses-grapefruit = 자몽도 자몽주스도 드시지 마세요. 그 밖에 피해야 할 것은 ‘치료 준비’ 페이지를 보세요.
learn-how-to-take-two-doses-forms = 한국에서는 캡슐을 받아요. 미국에는 물약도 있어요.

## One brand

learn-how-to-take-brand-title = 한 가지 상품을 계속 쓰기
learn-how-to-take-brand-same = 매번 같은 상품(상자에 적힌 상품명이 같은 약)을 드세요. 마음대로 다른 상품으로 바꾸지 마세요.
learn-how-to-take-brand-kinds = ‘개량형(modified)’과 ‘원래형(original)’ 두 종류가 있어요. 두 종류는 몸속에서 똑같이 작용하지 않아요. 한 종류를 다른 종류로 바꾸는 것은 의사만 할 수 있어요.
learn-how-to-take-brand-korea = 한국의 캡슐에는 약이 25 mg, 50 mg 또는 100 mg 들어 있어요. 모든 상품이 건선에 허가된 것은 아니에요. ‘단기 집중 치료(구제 요법)란’ 페이지를 보세요.
learn-how-to-take-brand-look = 새로 받은 상자가 전과 달라 보이나요? 다음 약을 드시기 전에 병원이나 약사에게 보여 주세요.

## A missed dose, too much, or vomiting

learn-how-to-take-missed-title = 약을 빠뜨렸을 때, 너무 많이 먹었을 때, 토했을 때
learn-how-to-take-missed-intro = 약 먹는 것을 잊었나요? 뉴질랜드의 한 환자 안내문은 이렇게 말해요:
learn-how-to-take-missed-remember = 생각났을 때 드세요.
learn-how-to-take-missed-next = 다음 약을 먹을 시간이 거의 되었으면, 잊은 약은 건너뛰세요.
learn-how-to-take-missed-double = 두 번 분량을 절대로 한꺼번에 드시지 마세요.
learn-how-to-take-missed-hours = 몇 시간이 지나면 너무 늦은 것인지 적힌 문서는 찾지 못했어요. 병원에 물어보고 답을 적어 두세요.
# Item of the card "Call 119 now if you have any of these".
learn-how-to-take-missed-too-much = 약을 너무 많이 먹음(몸이 괜찮더라도)
learn-how-to-take-missed-too-much-note = 약을 너무 많이 드셨다면, 몸이 괜찮더라도 지금 병원이나 119에 전화하세요. 약 상자를 보여 줄 수 있게 준비해 두세요.
learn-how-to-take-missed-too-much-signs = 너무 많이 먹은 경우에 대한 경험은 적어요. 토하거나, 졸리거나, 머리가 아프거나, 심장이 빨리 뛴 적이 있어요. 콩팥(신장)이 어느 정도 해를 입었다가 다시 나아진 적도 있어요.
# Items of the card "Call your clinic today if you have any of these".
learn-how-to-take-missed-vomit = 약을 먹은 뒤에 토함
learn-how-to-take-missed-diarrhoea = 설사를 함, 또는 물을 충분히 마시지 못함
learn-how-to-take-missed-vomit-note = 이럴 때 약을 어떻게 먹는지에 대한 규칙은 찾지 못했어요. 오늘 병원에 물어보고, 혼자 결정하지 마세요.
learn-how-to-take-missed-pain-killer = 진통제를 마음대로 고르지 마세요. 미국 의약품 설명서는 몸에서 물이 많이 빠졌을 때 이부프로펜(ibuprofen)과 이와 비슷한 약을 조심하라고 경고해요. 콩팥을 해칠 수 있어요.

## Tests

learn-how-to-take-tests-title = 치료 중 검사
learn-how-to-take-tests-plan = 첫 3개월 동안은 대략 2주마다 혈액 검사와 혈압 재는 날을 잡아 두세요. 그 뒤 모두 안정되면 대략 한 달에 한 번이에요. 예를 들어 용량이 바뀔 때는 병원에서 더 자주 하자고 할 수 있어요.
learn-how-to-take-tests-why = 콩팥이 상하거나 혈압이 높아도 대개 아무 느낌이 없어요. 검사를 하면 일찍 찾아내요.
learn-how-to-take-tests-intro = 검사에서 보는 것:
learn-how-to-take-tests-kidney = 콩팥(크레아티닌과 요소)
learn-how-to-take-tests-pressure = 혈압(진료 때마다)
learn-how-to-take-tests-blood = 혈구 수치, 칼륨, 마그네슘, 요산
learn-how-to-take-tests-liver = 간
learn-how-to-take-tests-fats = 혈중 지질(대략 4주 뒤에 다시)
# Heading of a "sources differ" note.
learn-how-to-take-tests-differ-title = 혈액 검사를 하는 간격
learn-how-to-take-tests-differ-labels-who = 미국 의약품 설명서, 영국 의약품 설명서, 영국 국민보건서비스(NHS)
learn-how-to-take-tests-differ-labels = 첫 3개월 동안은 2주마다 해요. 그 뒤 모두 안정되면 매달 해요.
learn-how-to-take-tests-differ-korea-who = 2018년 한국 연구
learn-how-to-take-tests-differ-korea = 혈액 검사를 한 달에 한 번 하는 것이 보통이라고 적고 있어요.
learn-how-to-take-tests-differ-question = 제 혈액 검사 날짜는 각각 언제인가요?
learn-how-to-take-tests-other = 2주에서 4주마다 한다고 적은 다른 글도 있어요. 흔히 하는 방식은 병원마다 다를 수 있어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.
learn-how-to-take-tests-missed = 검사를 빠뜨렸나요? 지금 병원에 전화해서 검사를 예약하세요. 그때까지 치료를 어떻게 이어 가야 하는지 물어보세요.
learn-how-to-take-tests-level = 건선에서는 혈중 약물 농도를 늘 하는 검사로 재지 않아요. 누가 좋아질지, 누구의 콩팥이 해를 입을지 이 농도로는 잘 알 수 없었어요.

## A course

learn-how-to-take-course-title = 치료가 진행되고 끝나는 과정
learn-how-to-take-course-usual = 단기 집중 치료(구제 요법)는 짧은 치료이고, 흔히 12주에서 16주 동안 해요. 오래 쓰면 해로울 위험이 커져요.
# Heading of a drawing. The five parts are numbers in the drawing.
learn-how-to-take-course-figure-title = 한 주 한 주 보는 치료 기간
learn-how-to-take-course-figure-before = 첫 복용 전: 크레아티닌과 혈압을 각각 두 번 재요.
learn-how-to-take-course-figure-first = 약을 처음 먹어요.
learn-how-to-take-course-figure-tests = 대략 2주마다 검사해요.
learn-how-to-take-course-figure-change = 2주 뒤에 변화를 느끼는 사람도 있어요. 건선이 조절되기까지 12주에서 16주가 걸릴 수 있어요.
learn-how-to-take-course-figure-end = 계획된 끝과 다음 치료가 있어요. 둘 다 의사가 계획해요.
# Heading of a "sources differ" note.
learn-how-to-take-course-differ-title = 치료를 끝내는 방법
learn-how-to-take-course-differ-us-who = 미국 의약품 설명서
learn-how-to-take-course-differ-us = 피부가 좋아지면, 의사가 효과가 있는 가장 낮은 용량으로 줄여요.
learn-how-to-take-course-differ-uk-who = 2012년 영국 의약품 설명서
learn-how-to-take-course-differ-uk = 피부 상태가 좋으면 치료를 끝낼 수도 있고, 효과가 있는 가장 낮은 용량으로 계속할 수도 있어요.
learn-how-to-take-course-differ-question = 제 치료는 어떻게, 그리고 어느 날에 끝나나요?
learn-how-to-take-course-step-down = 일부 병원에서는 용량을 조금씩 줄인 다음, 더 오래 하는 치료로 바꾼다고 해요. 이렇게 하는 정해진 계획은 찾지 못했어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.

## How the dose is set

learn-how-to-take-dose-title = 의사가 용량을 정하는 방법
learn-how-to-take-dose-weight = 의사가 몸무게에 맞추어 용량을 계산해요. 의사가 적어 준 대로만 드세요.
learn-how-to-take-dose-range = 2004년 국제 전문가 모임이 말하는 용량은 하루에 몸무게 kg당 2.5에서 5 mg까지예요. 이것을 두 번으로 나누어 먹어요.
learn-how-to-take-dose-steps = 의사는 흔히 낮은 쪽 용량으로 시작해요. 4주 이상 지난 뒤에 의사가 용량을 조금씩 올릴 수 있어요. 2012년 영국 의약품 설명서는 빠른 효과가 필요하면 처음부터 몸무게 kg당 5 mg을 쓰는 것을 허용해요.
# Heading of a "sources differ" note.
learn-how-to-take-dose-differ-title = 건선에 쓰는 가장 높은 용량
learn-how-to-take-dose-differ-us-who = 미국 의약품 설명서
learn-how-to-take-dose-differ-us = 하루에 몸무게 kg당 4 mg이에요.
learn-how-to-take-dose-differ-uk-who = 2012년 영국 의약품 설명서
learn-how-to-take-dose-differ-uk = 하루에 몸무게 kg당 5 mg이에요.
learn-how-to-take-dose-differ-korea-who = 한국의 한 피부과 병원이 쓴 글
learn-how-to-take-dose-differ-korea = 의사 한 사람의 의견으로는, 하루에 몸무게 kg당 2에서 5 mg까지예요.
learn-how-to-take-dose-differ-question = 제 용량은 몇 mg이고, 어떻게 계산했나요?
learn-how-to-take-dose-korea = 한국 의약품 설명서에 적힌 용량은 우리가 읽지 못했어요. 어떻게 적혀 있는지 담당 의사에게 물어보세요.

## Why the doctor may lower the dose

learn-how-to-take-lower-title = 의사가 용량을 줄일 수 있는 이유
learn-how-to-take-lower-intro = 의사는 다음을 살펴봐요:
learn-how-to-take-lower-creatinine = 본인의 치료 전 처음 수치와 비교한 크레아티닌(검사실에서는 정상이라고 해도, 처음보다 오른 것은 중요함)
learn-how-to-take-lower-pressure = 계속 높은 혈압
learn-how-to-take-lower-blood = 간 기능 검사 같은 그 밖의 혈액 검사 결과
learn-how-to-take-lower-side-effects = 부작용
# Heading of a "sources differ" note.
learn-how-to-take-lower-differ-title = 크레아티닌이 얼마나 올라야 중요하게 보는지
learn-how-to-take-lower-differ-us-who = 미국 의약품 설명서
learn-how-to-take-lower-differ-us = 본인의 처음 수치보다 25% 이상 높을 때예요. 2주 안에 다시 검사할 수 있고, 의사가 용량을 줄일 수 있어요.
learn-how-to-take-lower-differ-uk-who = 2012년 영국 의약품 설명서
learn-how-to-take-lower-differ-uk = 두 번 이상의 검사에서 본인의 처음 수치보다 30% 넘게 높으면, 의사가 용량을 줄여요. 50% 넘게 높으면, 의사가 더 많이 줄여요.
learn-how-to-take-lower-differ-question = 제 치료 전 처음 수치는 얼마이고, 수치가 얼마부터 조치하시나요?
learn-how-to-take-lower-end = 의사가 치료를 끝낼 수도 있어요. 2012년 영국 의약품 설명서에는 세 가지 이유가 적혀 있어요. 혈압이 계속 너무 높을 때, 크레아티닌이 내려가지 않을 때, 간 기능 검사 수치가 처음 수치의 두 배일 때예요.

## Skin care

learn-how-to-take-skin-care-title = 크림과 샴푸
learn-how-to-take-skin-care-creams = 한국의 병원에서는 보습 크림과 순한 피부 관리도 함께 한다고 해요. 어떤 것이 본인에게 맞는지 병원에 물어보세요.
learn-how-to-take-skin-care-tar = 타르 샴푸를 주는 병원도 있어요. 미국과 영국 의약품 설명서는 콜타르를 사이클로스포린과 함께 쓰지 말라고 해요. 타르 제품을 마음대로 쓰지 마세요.
learn-how-to-take-skin-care-shampoo = 타르 샴푸는 곧 씻어 내는데, 이런 샴푸만 따로 다룬 문서는 찾지 못했어요. 어떤 샴푸가 본인에게 맞는지 담당 의사에게 물어보세요.

## Storage, driving, alcohol and travel

learn-how-to-take-home-title = 보관, 운전, 술, 여행
learn-how-to-take-home-storage = 캡슐은 드실 때까지 은박 포장에 그대로 두세요. 온도가 20에서 25 °C인 곳에 보관하세요.
learn-how-to-take-home-liquid = 물약은 냉장고에 넣지 마세요. 뚜껑을 연 뒤 2개월 안에 쓰세요.
learn-how-to-take-home-smell = 새 은박 포장에서 알코올 냄새가 나나요? 원래 그런 것인지 병원이나 약사에게 물어보세요.
learn-how-to-take-home-driving = 2012년 영국 의약품 설명서에는 운전에 관한 자료가 없어요. 캡슐에 든 알코올이 영향을 줄 수 있다고 적혀 있어요. 운전하기 전에 담당 의사에게 물어보세요.
learn-how-to-take-home-capsules = 한국의 캡슐에는 알코올이 어느 정도 들어 있어요. 영국의 한 상품은 한 번 먹는 양에 알코올이 최대 525 mg 들어 있고, 이것은 맥주 13 mL와 비슷해요. 알코올을 피하고 있다면 병원에 말하세요.
learn-how-to-take-home-wine = 캡슐을 적포도주(레드 와인)와 함께 드시지 마세요. 12명이 참여한 연구에서 적포도주를 마시면 약이 몸에서 더 빨리 빠져나갔어요.
learn-how-to-take-home-alcohol = 술을 마셔도 되는지, 된다면 얼마나 마셔도 되는지 병원에 물어보세요.
learn-how-to-take-home-travel-intro = 약을 가지고 여행할 때:
learn-how-to-take-home-travel-luggage = 기내에 들고 타는 가방에 넣기
learn-how-to-take-home-travel-box = 원래 상자에 넣어 두기
learn-how-to-take-home-travel-letter = 약 이름과 용량이 적힌 병원 소견서를 가지고 다니기
learn-how-to-take-home-travel-clock = 비행기를 오래 탄 뒤에는 약을 몇 시에 먹나요? 여행하기 전에 병원에 물어보세요.

## Questions for the clinic

learn-how-to-take-questions-capsules = 아침에는 캡슐을 몇 개, 저녁에는 몇 개 먹나요?
learn-how-to-take-questions-vomit = 약을 먹은 뒤 토하거나 설사를 하면 어떻게 하나요?
learn-how-to-take-questions-late = 빠뜨린 약은 몇 시간 늦게까지 먹어도 되나요?
learn-how-to-take-questions-brand = 제가 먹는 약은 어떤 상품이고, 그 상품을 구할 수 없으면 어떻게 하나요?
learn-how-to-take-questions-results = 검사 결과는 누가, 얼마나 빨리 알려 주나요?

## Questions back to the reader: a question, three answers, and why one is right.

learn-how-to-take-check-missed = 아침 캡슐 먹는 것을 잊었어요. 이제 저녁 캡슐을 먹을 시간이 거의 되었어요. 어떻게 하시겠어요?
learn-how-to-take-check-missed-both = 아침 약과 저녁 약을 한꺼번에 먹어요.
learn-how-to-take-check-missed-skip = 잊은 약은 건너뛰고 저녁 약을 평소대로 먹어요.
learn-how-to-take-check-missed-wait = 다음 진료 때까지 약을 전혀 먹지 않아요.
learn-how-to-take-check-missed-why = 두 번 분량을 한꺼번에 먹으면 너무 많을 수 있어요. 다음 약을 먹을 시간이 가까우면 잊은 약은 건너뛰세요.
learn-how-to-take-check-new = 허리가 아파요. 친구가 진통제와 약초차를 줘요. 어떻게 하시겠어요?
learn-how-to-take-check-new-ask = 둘 중 어느 것이든 먹기 전에 병원이나 약사에게 물어봐요.
learn-how-to-take-check-new-tea = 식물로 만든 것이니까 차를 마셔요.
learn-how-to-take-check-new-little = 둘 다 조금씩 먹어요.
learn-how-to-take-check-new-why = 일부 진통제는 사이클로스포린과 함께 쓰면 콩팥에 무리를 줘요. 일부 약초는 혈액 속의 사이클로스포린 농도를 바꿔요. 그러니 먼저 물어보세요.
learn-how-to-take-check-well = 몸이 괜찮고 피부도 좋아졌어요. 내일 혈액 검사가 있어요. 어떻게 하시겠어요?
learn-how-to-take-check-well-skip = 몸이 괜찮으니까 검사를 받지 않아요.
learn-how-to-take-check-well-later = 어딘가 이상하다고 느껴질 때까지 기다려요.
learn-how-to-take-check-well-go = 검사를 받으러 가요.
learn-how-to-take-check-well-why = 콩팥이 상하거나 혈압이 높아도 대개 아무 느낌이 없어요. 검사를 하면 일찍 찾아낼 수 있어요.
