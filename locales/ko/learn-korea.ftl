### Topic: treatment in korea (korea)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-korea-title = 한국에서 받는 치료
# First use on the page: both spellings. Later only "cyclosporine".
learn-korea-lead = 한국에서 쓰는 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)에 대해 무엇이 알려져 있고 무엇이 알려지지 않았는지, 병원에 무엇을 물어볼지 알려 드려요.
learn-korea-in-short-1 = 한국의 캡슐 상품이 모두 건선에 허가된 것은 아니에요. 어떤 상품을 받는지 물어보세요.
learn-korea-in-short-2 = 한국 의약품 설명서에 있는 용량과 검사 계획을 우리는 찾지 못했어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.
learn-korea-in-short-3 = 쓰는 약의 상자를 모두 보여 주세요. 한국에는 사이클로스포린과 함께 쓰지 말아야 할 약을 정한 공식 목록이 있어요.

## Capsules

learn-korea-capsules-title = 어떤 캡슐이 있나요
learn-korea-capsules-strengths = 한국에는 사이클로스포린 25 mg, 50 mg, 100 mg 캡슐이 있어요. 처방전이 있어야 해요. 주사제는 장기 이식에만 써요.
# Implanta is a brand name. The page "What rescue treatment is" holds its Korean name.
learn-korea-capsules-implanta = 모든 상품이 건선에 허가된 것은 아니에요. 임프란타(Implanta) 캡슐은 건선에 쓰도록 허가되지 않았어요. 잘 모르겠으면 약 상자를 보여 주세요. 마음대로 다른 상품으로 바꾸지 마세요.
learn-korea-capsules-names = ‘단기 집중 치료(구제 요법)란’ 페이지에 한국 이름이 나와 있어요.
learn-korea-capsules-ingredients = 산디문뉴오랄(Sandimmun Neoral) 25 mg에는 알코올, 프로필렌글리콜, 젤라틴, 비타민 E, 그리고 성질을 바꾼 피마자유와 옥수수유가 들어 있어요. 이 가운데 피해야 하는 것이 있으면 담당 의사에게 말하세요.

## Label

learn-korea-label-title = 한국 의약품 설명서의 내용
learn-korea-label-approved = 다른 치료가 효과가 없거나 맞지 않을 때 중증 건선에 쓰도록 하고 있어요. 건선의 형태나 몸의 부위는 적혀 있지 않아요.
learn-korea-label-unknown-intro = 한국 의약품 설명서에서 다음 부분은 우리가 찾지 못했어요. 어떻게 적혀 있는지 병원에 물어보세요:
learn-korea-label-unknown-dose = 보통 쓰는 용량과 가장 높은 용량
learn-korea-label-unknown-reasons = 이 약을 쓰지 않는 이유(금기)
learn-korea-label-unknown-tests = 검사 계획
learn-korea-label-unknown-light = 광선치료를 함께 해도 되는지
learn-korea-label-clinic = 한국의 한 피부과는 하루에 몸무게 kg당 2에서 5 mg까지 쓰고, 진료 때마다 검사를 한다고 적었어요. 효과가 가장 좋은 때는 2개월에서 3개월이라고 해요. 이것은 의사 한 명의 의견이에요. 담당 의사가 적어 준 대로만 드세요.

## Tests and side effects

learn-korea-tests-title = 한국의 검사와 부작용
learn-korea-tests-labels = 병원에 검사 계획을 물어보세요. 미국과 영국 의약품 설명서는 첫 3개월 동안 2주마다 검사하라고 해요. 몸이 괜찮아도 검사를 빠짐없이 받으세요.
learn-korea-tests-practice = 한국의 2018년 연구는 혈액 검사를 매달 하는 것이 보통이라고 적고 있어요. ‘치료 준비’ 페이지의 설명을 보세요.
learn-korea-tests-changes = 그 연구에서는 건선이 있는 128명 가운데 28명, 곧 5명에 1명 정도에게서 검사 수치가 달라졌어요. 가장 자주 달라진 것은 간 수치예요. 평균 기간은 11.6개월로, 단기 집중 치료(구제 요법) 기간보다 길어요.
learn-korea-tests-risk = 콩팥(신장) 수치의 변화는 나이가 많거나 콩팥병이 있으면 더 생기기 쉬웠어요. 간 수치와 요산의 변화는 남자에게 더 생기기 쉬웠어요.
learn-korea-tests-side-effects = 한국의 2013년 연구에서는 피부병이 있는 1,335명 가운데 208명에게 부작용이나 뚜렷한 검사 수치 변화가 있었어요. 속이 불편한 증상이 가장 흔했어요.
learn-korea-tests-figures = 100명 가운데 2명 정도는 콜레스테롤이 높았고, 100명 가운데 2명 정도는 털이 많아졌어요. 100명 가운데 1명 정도는 두통이 있었고, 100명 가운데 1명 정도는 혈압이 높았어요.
learn-korea-tests-early = 속이 불편한 증상과 두통은 주로 첫 3개월 안에 나타났어요. 고혈압과 높은 혈중 지질은 주로 3개월이 지난 뒤에 나타났고, 건선이 있는 사람에게 더 자주 나타났어요.

## Official lists

learn-korea-lists-title = 함께 쓰지 말아야 할 약
learn-korea-lists-what = 한국에는 함께 쓰지 말아야 할 약을 정한 공식 목록이 있어요. 우리가 가진 2026년 2월 사본에는 사이클로스포린과 함께 쓰지 말아야 할 약 16가지가 있어요.
learn-korea-lists-caption = 사이클로스포린과 함께 쓰지 말아야 할 약(한국 목록)
learn-korea-lists-head-partner = 약
learn-korea-lists-head-reason = 생길 수 있는 일
learn-korea-lists-statins = 스타틴: 심바스타틴(simvastatin), 로바스타틴(lovastatin), 아토르바스타틴(atorvastatin), 로수바스타틴(rosuvastatin), 피타바스타틴(pitavastatin)
learn-korea-lists-statins-reason = 혈액 속의 스타틴이 늘어남, 근육이 상함
learn-korea-lists-dabigatran = 다비가트란(dabigatran)
learn-korea-lists-dabigatran-reason = 혈액 속의 다비가트란이 늘어남, 출혈
learn-korea-lists-dronedarone = 드로네다론(dronedarone)
learn-korea-lists-dronedarone-reason = 혈액 속의 드로네다론이 늘어남
learn-korea-lists-tacrolimus = 타크로리무스(tacrolimus)
learn-korea-lists-tacrolimus-reason = 콩팥이 상함
learn-korea-lists-immune = 토파시티닙(tofacitinib), 필고티닙(filgotinib)
learn-korea-lists-immune-reason = 면역 체계가 지나치게 약해짐
learn-korea-lists-covid = 니르마트렐비르(nirmatrelvir)와 리토나비르(ritonavir)를 함께 쓰는 약
learn-korea-lists-covid-reason = 혈액 속의 사이클로스포린이 늘어남, 몸에 심각한 해가 생김
learn-korea-lists-elbasvir = 엘바스비르(elbasvir)와 그라조프레비르(grazoprevir)를 함께 쓰는 약
learn-korea-lists-elbasvir-reason = 간 수치가 달라짐
learn-korea-lists-asunaprevir = 아수나프레비르(asunaprevir)
learn-korea-lists-asunaprevir-reason = 아수나프레비르가 바이러스에 더는 듣지 않을 수 있음
learn-korea-lists-cancer = 로를라티닙(lorlatinib), 브리가티닙(brigatinib)
learn-korea-lists-cancer-reason = 혈액 속의 사이클로스포린이 줄어듦
learn-korea-lists-mannitol = 만니톨(mannitol) 수액
learn-korea-lists-mannitol-reason = 신부전(콩팥이 제 기능을 하지 못함)
learn-korea-lists-hidden = 이 목록에는 스타틴(statin)과 다른 약이 함께 든 알약 32가지도 있어요. 혈압, 당뇨병, 혈중 지질에 쓰는 알약이 그런 약일 수 있어요. 약 상자를 모두 병원에 보여 주세요.
learn-korea-lists-doctor = 그래도 의사가 이득과 위험을 따져 본 뒤에 이런 약을 사이클로스포린과 함께 쓸 수도 있어요. 지금 이런 약을 드시고 있다면 마음대로 끊지 마세요. 먼저 병원과 이야기하세요.
learn-korea-lists-missing = 다른 약도 해로울 수 있어요. 이 목록에는 세인트존스워트(St John’s wort, 성요한풀), 생백신, 광선치료, 콜타르, 메토트렉세이트(methotrexate)가 없어요. 다른 나라의 자료는 이것들에 대해 경고해요.
learn-korea-lists-missing-more = 스타틴 가운데 프라바스타틴(pravastatin)과 플루바스타틴(fluvastatin)도 이 목록에 없어요. 프랑스의 한 목록은 이 두 가지를 조심하라고 해요. 보센탄(bosentan)과 알리스키렌(aliskiren)도 없어요. 유럽의 한 의약품 설명서는 이 두 가지를 사이클로스포린과 함께 쓰면 안 된다고 해요.
learn-korea-lists-pregnancy = 한국의 임신 관련 의약품 목록에서 사이클로스포린은 2등급이에요. 1등급이 더 엄격해요. ‘치료 준비’ 페이지를 보고, 담당 의사에게 일찍 말하세요.
learn-korea-lists-no-entry = 모유 수유, 나이, 용량, 쓰는 기간, 노인에 관한 한국 목록에는 사이클로스포린이 없어요. 위험이 없다는 뜻은 아니에요. 병원에 물어보세요.

## Light therapy

learn-korea-light-title = 한국의 광선치료
learn-korea-light-practice = 한국의 많은 병원에서는 약을 덜 쓰려고 광선치료나 크림을 더한다고 해요. 우리는 이것을 확인하지 못했어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.
learn-korea-light-labels = 미국, 영국, 스위스 자료는 사이클로스포린을 쓰는 동안 광선치료를 하지 말라고 해요. 한국에서 본인에게는 어떤 것이 해당하는지 담당 의사에게 물어보세요.

## Steps and payment

learn-korea-steps-title = 어떻게 쓰고, 그다음에는 무엇을 하나요
learn-korea-steps-practice = 한국의 피부과에서는 건선이 갑자기 아주 심해져 병원에 입원한 사람에게 이 약을 쓴다고 해요. 그 뒤에 메토트렉세이트나 생물학적 제제로 바꾼다고 해요. 흔히 하는 방식은 병원마다 다를 수 있어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.
learn-korea-steps-not-together = 건선의 경우, 미국 의약품 설명서는 메토트렉세이트나 면역을 가라앉히는 다른 약을 동시에 쓰지 말라고 해요. 한 약을 언제 끝내고 다음 약을 언제 시작할지는 의사가 정해요.
learn-korea-steps-society = 대한건선학회는 여러 치료를 한 가지만 쓰거나, 함께 쓰거나, 차례로 바꾸어 가며 쓴다고 해요. 전문의에게 진료를 받고, 스스로 치료하지 말라고 해요.
learn-korea-steps-study = 2000년에 한국의 여러 병원이 한국 상품 하나를 건선에 쓰는 연구를 했어요.
learn-korea-steps-pay-intro = 생물학적 제제는 누가 비용을 내나요? 2017년과 2018년 한국 언론은 성인에게 적용되는 조건을 다음과 같이 보도했어요:
learn-korea-steps-pay-time = 판상 건선을 6개월 넘게 앓고 있음
learn-korea-steps-pay-skin = 피부의 10% 이상에 건선이 있고, 건선 점수(PASI)가 10점 이상
learn-korea-steps-pay-before = 그 전에 3개월 이상 했지만 효과가 없었던 치료: 메토트렉세이트나 사이클로스포린, 또는 광선치료(PUVA나 UVB), 또는 두 종류 모두
learn-korea-steps-pay-now = 이 규칙은 바뀌었을 수 있어요. 본인은 얼마를 내게 되는지 병원에 물어보세요.

## Aftercare

learn-korea-aftercare-title = 음식, 도움, 치료 뒤의 진료
learn-korea-aftercare-offer-intro = 한국의 병원에서는 치료와 함께 여러 도움을 준다고 해요. 다니는 병원에는 어떤 도움이 있는지 물어보세요:
learn-korea-aftercare-offer-food = 소금을 적게 써서 콩팥의 부담을 덜어 주는 음식에 대한 조언
learn-korea-aftercare-offer-mind = 병 때문에 마음이 힘들 때 이야기할 사람
learn-korea-aftercare-offer-visits = 치료 뒤의 진료, 그리고 비행기로 집에 돌아간 뒤에 누가 상태를 살펴보는지
learn-korea-aftercare-salt = 소금을 덜 드시고 싶나요? ‘저나트륨’ 소금을 마음대로 쓰지 마세요. 칼륨이 들어 있는 경우가 많고, 칼륨 수치가 지나치게 오를 수 있어요.

## Your visit

learn-korea-visit-title = 진료, 약국, 세관
learn-korea-visit-bring-intro = 진료 때마다 가지고 오세요:
learn-korea-visit-bring-boxes = 쓰고 있는 모든 것의 상자(약초도 포함)
learn-korea-visit-bring-results = 날짜와 단위가 적힌 검사 결과
learn-korea-visit-bring-plan = 여권, 글로 적은 치료 계획, 물어볼 질문
learn-korea-visit-interpreter = 진료를 받기 전에, 본인이 쓰는 언어를 병원에 알려 주세요. ‘전화할 곳’ 페이지에 전화로 통역해 주는 곳이 나와 있어요.
learn-korea-visit-pharmacy-intro = 약국에서:
learn-korea-visit-pharmacy-show = 처방전과 내 약 목록을 보여 주세요.
learn-korea-visit-pharmacy-compare = 상자에 적힌 이름과 함량을 담당 의사가 적어 준 것과 비교하세요.
learn-korea-visit-pharmacy-ask = 서로 다르면 약국을 나서기 전에 물어보세요.
learn-korea-visit-pharmacy-why = 약사가 무엇에 쓰는 약인지 물어볼 수 있어요. 이 약은 장기 이식(골수 이식도 포함), 류마티스 관절염, 일부 콩팥병과 혈액병에도 허가되어 있어요.
learn-korea-visit-cbd = 칸나비디올(CBD) 제품을 한국에 가져오지 마세요. 승인 없이 가져오면 처벌을 받아요.

## Who arranges a visit

learn-korea-arrange-title = 진료 일정은 누가 잡아 주나요
learn-korea-arrange-app = 이 앱은 병원이 아니에요. 아무것도 예약하지 않고, 아무것도 보내지 않아요.
learn-korea-arrange-contact = 연락할 곳은 이 링크를 준 병원이나 코디네이터예요. 이름이 알려져 있으면 ‘앱 소개’ 페이지에 나와 있어요.

## Questions for the clinic

learn-korea-questions-label = 한국 의약품 설명서에는 제 용량과 검사에 대해 어떻게 적혀 있나요?
learn-korea-questions-statin = 제가 먹는 알약 가운데 스타틴(statin)이 든 것이 있나요?
learn-korea-questions-written = 제 치료 계획을 글로 적어 주실 수 있나요?
