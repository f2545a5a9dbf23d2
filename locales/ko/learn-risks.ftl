### Topic: risks and warning signs (risks)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-risks-title = 위험과 위험 신호
# First use on the page: both spellings. Later only "cyclosporine".
learn-risks-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)은 몸에 해를 줄 수 있어요. 검사를 하면 문제를 대부분 일찍 찾을 수 있어요. 이 페이지에서 무엇을 살펴야 하고 어떻게 해야 하는지 알려 드려요.
learn-risks-in-short-1 = 검사를 모두 받으세요. 몸이 괜찮다고 느껴질 때에도 몸속에서는 해가 시작될 수 있어요.
learn-risks-in-short-2 = 갑작스럽고 아주 심한 두통이 있거나, 정신이 혼란스럽거나, 발작(경련)이 있거나, 숨쉬기 힘들면 지금 119에 전화하세요.
learn-risks-in-short-3 = 38 °C 이상의 열이나 오한이 나면 오늘 병원에 전화하세요.

## Warning signs. The card headings ("Call 119 now" …) come from another file.
## A sign that is the same as on the page "Who to call" stands only in learn-who-to-call.ftl; those here put several together.

learn-risks-signs-title = 도움을 받아야 할 때
learn-risks-today-germs = 기침, 소변볼 때 화끈거림, 붉고 뜨거운 피부, 아픈 물집, 또는 수두에 걸린 사람과의 접촉
learn-risks-today-cramps = 근육에 쥐가 남, 또는 엄지발가락이 갑자기 뜨겁고 아픔
learn-risks-visit-common = 두통, 메스꺼움, 떨림(손떨림), 저림, 또는 손발이 뜨거움
learn-risks-visit-hair = 전보다 털이 많아짐, 또는 잇몸이 붓거나 잇몸에서 피가 남(치과 의사에게도 말하세요)
learn-risks-signs-more = ‘전화할 곳’ 페이지에 전화번호와 한국어로 할 말이 있어요.

## Why tests matter, and why treatment is short

learn-risks-tests-title = 검사가 중요하고 치료 기간이 짧은 이유
learn-risks-tests-first = 심각한 부작용은 대부분 처음에는 느껴지지 않아요. 검사를 하면 일찍 알 수 있어서 손쓸 시간이 더 있어요. 그러니 검사를 모두 받으세요.
learn-risks-tests-missed = 검사를 빠뜨렸나요? 지금 새로 예약하세요. 그때까지 어떻게 해야 하는지 병원에 물어보세요.
learn-risks-tests-time = 용량이 많을수록, 오래 쓸수록 몸이 상할 가능성이 커져요. 그래서 건선에서 이 약은 끝을 정하지 않고 계속 쓰는 약이 아니에요.
learn-risks-tests-short = 단기 집중 치료(구제 요법)는 짧은 치료이고, 흔히 12주에서 16주 동안 해요.
learn-risks-tests-stop = 걱정되는 부작용이 있나요? 약을 마음대로 끊지 마세요. 먼저 병원에 물어보세요.

## Common effects

learn-risks-common-title = 흔한 부작용
learn-risks-common-intro = 다음 부작용은 흔해요. 다음 진료 때 병원에 말하세요:
learn-risks-common-stomach = 메스꺼움, 속이 불편함, 두통, 또는 피로(토하거나 설사를 하면 오늘 전화하세요)
learn-risks-common-hands = 떨림(손떨림), 저림, 또는 손발이 화끈거리거나 뜨거움
learn-risks-common-aches = 근육이나 관절이 쑤심(심한 근육통이면 오늘 전화하세요)
learn-risks-common-hair = 털이 많아짐, 또는 잇몸이 부음
learn-risks-common-ease = 털이 많아지는 것, 떨림, 저림, 손발이 뜨거운 것, 두통, 메스꺼움은 의사가 용량을 줄이면 나아지는 경우가 많아요.
learn-risks-common-caption = 사이클로스포린을 먹은 피부병 환자 1,335명에 대한 한국 연구(2013년)
learn-risks-common-head-what = 나타난 것
learn-risks-common-head-people = 몇 명에게 나타났나
learn-risks-common-any = 어떤 부작용이든 나타남, 또는 검사 수치가 뚜렷하게 달라짐
learn-risks-common-any-people = 1,000명 가운데 156명
learn-risks-common-fats = 콜레스테롤이 높아짐
learn-risks-common-fats-people = 1,000명 가운데 22명
learn-risks-common-more-hair = 털이 많아짐
learn-risks-common-more-hair-people = 1,000명 가운데 22명
learn-risks-common-headache = 두통
learn-risks-common-headache-people = 1,000명 가운데 13명
learn-risks-common-pressure = 고혈압
learn-risks-common-pressure-people = 1,000명 가운데 9명
learn-risks-common-when = 속이 불편한 증상이 가장 흔했어요. 이 증상과 두통은 대부분 3개월 안에 나타났어요. 고혈압과 높은 혈중 지질은 대부분 3개월이 지난 뒤에 나타났고, 건선 환자에게 더 많았어요.
learn-risks-common-kim = 다른 연구에서는 평균 11.6개월 동안 건선 환자 128명 가운데 28명의 검사 수치가 달라졌어요. 100명 가운데 22명 정도예요. 간 수치가 가장 자주 달라졌어요.
learn-risks-common-more = 나이가 많은 사람과 콩팥병이 있는 사람은 콩팥(신장) 수치가 더 많이 달라졌어요.
learn-risks-common-own = 본인에게 생길 가능성은 이보다 높을 수도, 낮을 수도 있어요. 본인의 경우는 어떤지 담당 의사에게 물어보세요.

## Kidneys

learn-risks-kidneys-title = 콩팥(신장)
learn-risks-kidneys-harm = 사이클로스포린은 콩팥을 해칠 수 있어요. 의사가 제때 용량을 줄이면 대부분 좋아져요. 하지만 손상이 계속 남을 수도 있어요.
learn-risks-kidneys-feel = 대개 아무것도 느껴지지 않아요. 나중에 소변이 줄거나, 발목이나 얼굴이 붓거나, 피곤하거나, 메스꺼울 수 있어요. 얼굴이 붓는 것은 알레르기일 수도 있으니 119에 전화하세요.
learn-risks-kidneys-who = 중간에 쉬면서 나누어 치료한 한 연구에서는 1,000명 가운데 45명의 크레아티닌이 25% 넘게 올랐어요. 60세가 넘은 사람, 당뇨병이 있는 사람, 몸무게가 매우 많이 나가는 사람은 위험이 더 높았어요.
learn-risks-kidneys-compare = 늘 본인의 치료 전 처음 수치(기준값)와 비교하세요. 치료 전에 두 번 한 검사로 정한 수치예요. 검사실에서 새 수치를 정상이라고 해도, 처음보다 오른 것은 중요해요.
learn-risks-kidneys-caption = 본인의 처음 수치와 비교한 크레아티닌
learn-risks-kidneys-head-rise = 비교한 결과
learn-risks-kidneys-head-act = 할 일
learn-risks-kidneys-quarter = 처음 수치보다 25% 이상 높음
learn-risks-kidneys-quarter-act = 오늘 병원에 전화하세요. 2주 안에 다시 검사해야 할 수 있고, 의사가 용량을 줄일 수 있어요.
learn-risks-kidneys-again = 다음 검사에서도 여전히 처음 수치보다 25% 이상 높음
learn-risks-kidneys-again-act = 오늘 병원에 전화하세요. 의사가 용량을 줄이거나 치료를 끝낼 수 있어요.
learn-risks-kidneys-half = 처음 수치보다 50% 이상 높음
learn-risks-kidneys-half-act = 오늘 병원에 전화하세요.
learn-risks-kidneys-example = 예를 들어 처음 수치가 0.8 mg/dL이면, 1.0 mg/dL은 처음보다 25% 높고 1.2 mg/dL은 처음보다 50% 높아요.
learn-risks-kidneys-levels = 여기와 혈압 부분에서 언제 전화할지는 이 앱이 정했어요. 의사가 아직 확인하지 않았어요. 다니는 병원의 계획이 먼저예요.
# Heading of a "sources differ" note.
learn-risks-kidneys-differ-title = 크레아티닌이 얼마나 오르면 의사가 조치하는지
learn-risks-kidneys-differ-us-who = 미국 의약품 설명서
learn-risks-kidneys-differ-us = 본인의 처음 수치보다 25% 이상 높을 때예요. 2주 안에 다시 검사해요.
learn-risks-kidneys-differ-uk-who = 2012년 영국 의약품 설명서와 스위스 의약품집
learn-risks-kidneys-differ-uk = 두 번 이상의 검사에서 처음 수치보다 30% 넘게 높을 때예요.
learn-risks-kidneys-differ-question = 제 크레아티닌이 얼마나 오르거나 사구체여과율(eGFR)이 얼마나 떨어지면 전화해야 하나요?

## Blood pressure and the brain

learn-risks-pressure-title = 혈압과 뇌
learn-risks-pressure-rise = 사이클로스포린은 혈압을 올릴 수 있어요. 높은 혈압이 오래가면 심장과 혈관이 상할 수 있어요.
learn-risks-pressure-feel = 대개 아무것도 느껴지지 않아요. 두통이 있거나, 어지럽거나, 눈앞이 흐린 사람도 있어요.
learn-risks-pressure-week = 위 혈압(수축기)이 140을 넘거나 아래 혈압(이완기)이 90을 넘나요? 두 번 재어 모두 그렇게 나오면 이번 주 안에 병원에 전화하세요.
learn-risks-pressure-today = 위 혈압이 160을 넘나요? 오늘 병원에 전화하세요.
learn-risks-pressure-doctor = 의사가 용량을 줄일 수 있고, 혈압이 계속 높으면 치료를 끝낼 수도 있어요.
# Heading of a "sources differ" note.
learn-risks-pressure-differ-title = 혈압이 얼마면 너무 높은지
learn-risks-pressure-differ-us-who = 미국 의약품 설명서에 실린 임상시험
learn-risks-pressure-differ-us = 위 혈압이 140을 넘거나 아래 혈압이 90을 넘을 때예요.
learn-risks-pressure-differ-swiss-who = 스위스 의약품집
learn-risks-pressure-differ-swiss = 160/90을 넘으면 의사가 혈압을 치료해요.
learn-risks-pressure-differ-question = 제 혈압이 얼마일 때 병원에 전화해야 하나요?
learn-risks-pressure-emergency = 혈압이 얼마일 때 119에 전화해야 하나요? 180/120이 본인에게 맞는 기준인지 병원에 물어보세요. 그 숫자를 적어 두세요.
learn-risks-pressure-brain = 뇌도 영향을 받을 수 있어요. 갑작스럽고 아주 심한 두통이 있거나, 정신이 혼란스럽거나, 발작(경련)이 있거나, 갑자기 힘이 빠지거나 앞이 보이지 않으면 지금 119에 전화하세요.

## Infections

learn-risks-infections-title = 감염
learn-risks-infections-why = 사이클로스포린을 쓰면 어떤 병균과도 싸우기가 더 어려워져요. 예전에 걸린 감염이 다시 깨어날 수도 있어요. 열이 나면 내릴 때까지 기다리지 마세요. 오늘 병원에 전화하세요.
learn-risks-infections-blisters = 아픈 물집은 대상포진일 수 있어요. 아픈 물집이 생기거나 수두에 걸린 사람과 접촉했다면 오늘 병원에 전화하세요.

## Cancer risk

learn-risks-cancer-title = 암 위험
learn-risks-cancer-risk = 피부암과 림프종이 생길 가능성이 더 커져요. 오래 쓰면 위험이 더 커져요. 예전에 받은 일부 치료도 위험을 더 키워요.
learn-risks-cancer-intro = 다음 가운데 하나라도 받거나 쓴 적이 있으면 담당 의사에게 말하세요:
learn-risks-cancer-puva = PUVA 광선치료(위험을 가장 많이 높임)
learn-risks-cancer-methotrexate = 메토트렉세이트(methotrexate)나 면역을 가라앉히는 다른 약
learn-risks-cancer-uvb = UVB 광선치료
learn-risks-cancer-tar = 콜타르
learn-risks-cancer-radiation = 방사선 치료
learn-risks-cancer-check = 의사가 피부를 더 자세히 검사할 수 있어요. 달라진 곳을 모두 보여 주세요.
learn-risks-cancer-sun = 강한 햇볕을 피하고, 태닝 기계(선베드)를 쓰지 마세요.
# Heading of a "sources differ" note.
learn-risks-cancer-differ-title = 광선치료와 피부암
learn-risks-cancer-differ-west-who = 미국과 영국 의약품 설명서
learn-risks-cancer-differ-west = 사이클로스포린을 쓰면서 광선치료를 함께 하지 말라고 해요. 미국 의약품 설명서는 예전에 받은 광선치료가 피부암 위험을 높인다고 덧붙여요.
learn-risks-cancer-differ-japan-who = 일본 의약품 설명서
learn-risks-cancer-differ-japan = 광선치료는 조심해서 하라고 해요. 피할 수 없으면 피부에 암이 생기는지 정기적으로 검사해요.
learn-risks-cancer-differ-question = 제가 예전에 받은 치료가 제 피부암 위험에 어떤 영향을 주나요?

## Other risks

learn-risks-other-title = 혈액 수치, 간, 근육, 관절, 잇몸
learn-risks-other-caption = 그 밖의 위험과 나타날 수 있는 증상
learn-risks-other-head-risk = 위험
learn-risks-other-head-notice = 나타날 수 있는 증상
learn-risks-other-head-act = 할 일
learn-risks-other-potassium = 칼륨이 너무 많음
learn-risks-other-potassium-notice = 근육에 힘이 없음(저림이 함께 올 수도 있음), 또는 심장이 느리게 뛰거나 고르지 않게 뜀
learn-risks-other-potassium-act = 근육에 힘이 없으면 오늘 병원에 전화하세요. 심장이 이상하게 뛰거나 정신을 잃으면 지금 119에 전화하세요.
learn-risks-other-magnesium = 마그네슘이 너무 적음
learn-risks-other-magnesium-notice = 근육에 쥐가 남(떨림이 함께 올 수도 있음), 또는 발작(경련)
learn-risks-other-magnesium-act = 근육에 쥐가 나면 오늘 병원에 전화하세요. 발작(경련)이 있으면 지금 119에 전화하세요.
learn-risks-other-liver = 간 문제
learn-risks-other-liver-notice = 눈이나 피부가 노래짐, 짙은 색 소변, 색이 옅은 대변, 또는 배 오른쪽 통증
learn-risks-other-liver-act = 오늘 병원에 전화하세요.
learn-risks-other-muscle = 스타틴(statin)도 함께 먹을 때의 근육 손상
learn-risks-other-muscle-notice = 심한 근육통, 근육에 힘이 없음, 또는 갈색 소변
learn-risks-other-muscle-act = 오늘 병원에 전화하세요. 소변이 나오지 않으면 지금 119에 전화하세요.
learn-risks-other-gout = 통풍
learn-risks-other-gout-notice = 엄지발가락이 갑자기 뜨겁고 아픔
learn-risks-other-gout-act = 오늘 병원에 전화하세요. 진통제나 콜키신(colchicine)을 마음대로 고르지 마세요.
learn-risks-other-gums = 잇몸이 부음
learn-risks-other-gums-notice = 잇몸이 붓거나 잇몸에서 피가 남
learn-risks-other-gums-act = 이를 부드럽게 자주 닦으세요. 치과 의사와 병원에 말하세요.
learn-risks-other-range = 칼륨, 마그네슘, 간 수치, 혈구 수치 가운데 하나라도 검사실의 정상 범위를 벗어났나요? 몸이 괜찮더라도 병원에 보여 주세요.
learn-risks-other-fats = 혈중 지질도 오를 수 있어요. 아무것도 느껴지지 않아요. 1개월 뒤에 다시 검사해요.

## Psoriasis that turns red all over or pustular

learn-risks-skin-title = 건선으로 온몸이 붉어지거나 고름 물집이 생기면
learn-risks-skin-act = 온몸의 피부가 붉어지면 지금 119에 전화하거나 응급실로 가세요. 고름 물집이 새로 많이 생기거나, 고름 물집과 함께 열이나 오한이 나도 똑같이 하세요.
learn-risks-skin-already = 치료 전에도 피부가 이랬나요? 어떻게 달라지면 119에 전화해야 하는지 병원에 물어보세요.

## Questions for the clinic

learn-risks-questions-values = 제 수치 가운데 어떤 것을 가장 자세히 살펴보나요? 그 이유는 무엇인가요?
learn-risks-questions-medicines = 제가 쓰는 다른 약 가운데 이런 위험을 더하는 약이 있나요?
learn-risks-questions-skin = 치료 중과 치료 뒤에 제 피부를 어떻게 검사하나요?
learn-risks-questions-early-end = 치료를 일찍 끝내야 하면 어떻게 되나요?

## Three questions back to the reader. Nothing is counted or kept.

learn-risks-check-fever = 사이클로스포린을 먹고 있어요. 저녁에 38 °C의 열이 나요. 어떻게 하나요?
learn-risks-check-fever-wait = 며칠 안에 나아지는지 기다려 봐요.
learn-risks-check-fever-pill = 집에서 가져온 진통제를 먹고 자요.
learn-risks-check-fever-call = 오늘 병원에 전화해요.
learn-risks-check-fever-why = 오늘 병원에 전화하세요. 지금은 병균과 싸우기가 더 어렵기 때문이에요. 병원에 연락이 닿지 않으면 119에서 상담을 받을 수 있어요. 몸 상태가 몹시 나쁘면 지금 119에 전화하세요.
learn-risks-check-headache = 갑자기 머리가 아주 심하게 아파요. 가족은 정신이 혼란스러워 보인다고 해요. 이제 어떻게 하나요?
learn-risks-check-headache-call = 지금 119에 전화해요.
learn-risks-check-headache-rest = 어두운 방에 누워서 기다려요.
learn-risks-check-headache-visit = 다음 진료 때 병원에 말해요.
learn-risks-check-headache-why = 지금 119에 전화하세요. 갑작스럽고 아주 심한 두통과 함께 정신이 혼란스러우면 뇌가 영향을 받은 것일 수 있어요.
learn-risks-check-creatinine = 검사 결과지에는 크레아티닌이 정상이라고 적혀 있어요. 그런데 본인의 처음 수치보다 30% 높아요. 어떻게 하나요?
learn-risks-check-creatinine-nothing = 결과지에 정상이라고 적혀 있으니 아무것도 하지 않아요.
learn-risks-check-creatinine-call = 오늘 병원에 전화해서 두 수치를 모두 말해요.
learn-risks-check-creatinine-stop = 캡슐을 바로 끊어요.
learn-risks-check-creatinine-why = 오늘 병원에 전화하세요. 검사실에서 수치를 정상이라고 해도, 처음보다 오른 것은 중요해요. 약을 마음대로 끊지 마세요.
