### Items of the checklist: a short name, and in one sentence why (-why).
### Screening items are questions: "yes" must always be the answer that the doctor has to know. Keep it that way, and do not use "not" in the question.

## Before you travel

checklist-item-medicine-list = 먹고 쓰는 것 모두의 목록
checklist-item-medicine-list-why = 병원에 전체 목록이 필요하니 ‘약’ 화면에 적어 두세요, 처음 하나를 적으면 여기에 저절로 표시돼요.
checklist-item-medicines-letter = 앓은 병과 쓰는 약이 적힌 소견서
checklist-item-medicines-letter-why = 본국 담당 의사의 소견서를 보면 병원에서 어떤 약을 쓰는지, 어떤 치료를 받았는지 알 수 있어요.
checklist-item-bring-boxes = 쓰고 있는 모든 약과 제품의 상자
checklist-item-bring-boxes-why = 알약 하나에 두세 가지 약이 들어 있어도, 병원에서 상자를 보고 성분을 알 수 있어요.
checklist-item-brand-names = 본국에서 쓰는 상품명과 한국에서 쓰는 상품명
checklist-item-brand-names-why = 상품마다 다르고 한국에서 모두 건선에 허가된 것은 아니므로, 두 이름을 다 적어 두세요.
checklist-item-who-to-call = 휴대폰에 저장한 전화번호
checklist-item-who-to-call-why = 다니는 병원의 번호와 119를 저장하고, 통역을 부탁하는 방법을 익혀 두세요.
checklist-item-insurance-contact = 보험 서류와 비상 연락처
checklist-item-insurance-contact-why = 응급 상황에서는 누가 비용을 내고 누구에게 연락할지 병원이 알아야 해요.
checklist-item-test-plan = 병원에서 글로 적어 준 검사 계획
checklist-item-test-plan-why = 첫 3개월 동안은 대략 2주마다 검사가 있으므로, 검사 날짜에 맞추어 여행을 계획하세요.

## Tests before the first dose

checklist-item-creatinine-1 = 크레아티닌, 첫 번째
checklist-item-creatinine-1-why = 이 콩팥(신장) 검사로 본인의 치료 전 처음 수치(기준값)의 절반을 얻어요.
checklist-item-creatinine-2 = 크레아티닌, 두 번째
checklist-item-creatinine-2-why = 수치 하나만 보면 잘못 판단할 수 있으므로, 나중 수치는 처음 수치 두 개와 비교해요.
checklist-item-blood-pressure-1 = 혈압, 첫 번째
checklist-item-blood-pressure-1-why = 조절되지 않는 고혈압은 건선에 사이클로스포린(cyclosporine)을 쓰지 않는 이유가 돼요.
checklist-item-blood-pressure-2 = 혈압, 두 번째
checklist-item-blood-pressure-2-why = 의약품 설명서는 첫 복용 전에 두 번 이상 재라고 해요.
checklist-item-urea = 요소(혈액요소질소, BUN)
checklist-item-urea-why = 콩팥이 어떻게 일하는지 보는 두 번째 방법이에요.
checklist-item-blood-count = 혈구 수치 검사
checklist-item-blood-count-why = 치료 전에 적혈구, 백혈구, 혈소판의 수를 세요.
checklist-item-potassium = 칼륨
checklist-item-potassium-why = 사이클로스포린은 혈액 속의 이 미네랄을 올릴 수 있어요.
checklist-item-magnesium = 마그네슘
checklist-item-magnesium-why = 사이클로스포린은 혈액 속의 이 미네랄을 낮출 수 있어요.
checklist-item-uric-acid = 요산
checklist-item-uric-acid-why = 나중에 변화를 알아볼 수 있도록, 의약품 설명서는 이 처음 수치를 재라고 해요.
checklist-item-blood-fats = 혈중 지질(콜레스테롤과 중성지방)
checklist-item-blood-fats-why = 사이클로스포린은 혈중 지질을 올릴 수 있어서, 치료 전과 1개월 뒤에 검사해요.
checklist-item-liver-tests = 간 기능 검사
checklist-item-liver-tests-why = 사이클로스포린은 간에 탈을 일으킬 수 있어서, 병원에 처음 수치가 필요해요.
checklist-item-blood-sugar = 혈당
checklist-item-blood-sugar-why = 일부 병원에서는 첫 혈액 검사 때 함께 재요.
checklist-item-urine-test = 소변 검사
checklist-item-urine-test-why = 진료지침은 치료 전에 이 검사를 하라고 해요.
checklist-item-weight = 몸무게
checklist-item-weight-why = 의사가 몸무게에 맞추어 용량을 계산해요.
checklist-item-skin-check = 머리부터 발끝까지 피부 검사
checklist-item-skin-check-why = 사이클로스포린을 쓰면 피부암 위험이 더 높으므로, 의사가 먼저 이상한 반점이 있는지 살펴봐요.
checklist-item-hepatitis-b-c = B형·C형 간염 검사
checklist-item-hepatitis-b-c-why = 몸의 방어력을 가라앉히면 잠들어 있던 간 감염이 깨어날 수 있어요.
checklist-item-hiv-test = HIV 검사
checklist-item-hiv-test-why = 한 진료지침은 특히 감염 위험이 있는 사람에게 이 검사를 하라고 해요.
checklist-item-chickenpox-immunity = 수두 면역
checklist-item-chickenpox-immunity-why = 수두를 앓지 않았다면, 의사가 첫 복용보다 훨씬 앞서 백신을 맞을지 생각해 볼 수 있어요.
checklist-item-tb-test = 결핵 검사
checklist-item-tb-test-why = 결핵균은 몸속에 잠들어 있다가 몸의 방어력을 가라앉히면 깨어날 수 있어요.
checklist-item-pregnancy-test = 임신 검사
checklist-item-pregnancy-test-why = 이 검사가 본인에게 해당하는지 병원에 물어보세요.
checklist-item-cervical-screening = 제때 받은 자궁경부암 검진
checklist-item-cervical-screening-why = 자궁경부가 있다면, 의사는 검진을 제때 받았는지 알고 싶어 해요.
checklist-item-dentist = 치과 진료
checklist-item-dentist-why = 치료 중에 잇몸이 부을 수 있어서, 치료 전에 이와 잇몸을 검사해요.

## Questions about you

checklist-item-allergy = 사이클로스포린에 나쁜 반응을 보인 적이 있거나, 알코올, 젤라틴, 피마자유, 옥수수유를 피해야 하나요?
checklist-item-allergy-why = 캡슐에 이런 성분이 들어 있을 수 있고, 알레르기는 이 약을 먹지 않는 이유가 돼요.
checklist-item-kidney-problem = 콩팥에 문제가 있었던 적이 있나요?
checklist-item-kidney-problem-why = 건선의 경우, 의약품 설명서는 콩팥 기능이 좋지 않으면 사이클로스포린을 쓰지 말라고 해요.
checklist-item-high-blood-pressure = 혈압이 높았던 적이 있나요?
checklist-item-high-blood-pressure-why = 사이클로스포린은 혈압을 올릴 수 있고, 먼저 혈압이 조절되어야 해요.
checklist-item-cancer = 피부암을 포함해 암에 걸린 적이 있나요?
checklist-item-cancer-why = 암은 건선에 사이클로스포린을 쓰지 않는 이유가 될 수 있어요.
checklist-item-changing-spot = 변하는 반점이나 아물지 않고 벌어져 있는 상처가 있나요?
checklist-item-changing-spot-why = 건선처럼 보이지 않는 반점은 먼저 피부를 조금 떼어 검사해야 할 수 있어요.
checklist-item-light-therapy = 광선치료(PUVA, UVB)나 방사선 치료를 받은 적이 있거나, 받을 계획이 있나요?
checklist-item-light-therapy-why = 사이클로스포린과 함께 받을 때도, 오래전에 받았을 때도 피부암 위험을 높여요.
checklist-item-immune-medicines = 메토트렉세이트(methotrexate)나 면역을 가라앉히는 다른 약을 쓴 적이 있나요?
checklist-item-immune-medicines-why = 미국 의약품 설명서는 이런 약을 동시에 쓰지 말라고 하고, 예전에 쓴 것도 중요해요.
checklist-item-coal-tar = 피부나 머리에 콜타르를 쓴 적이 있나요?
checklist-item-coal-tar-why = 미국과 영국 의약품 설명서는 콜타르를 사이클로스포린과 함께 쓰지 말라고 하고, 예전에 쓴 것도 중요해요.
checklist-item-infection-now = 지금 열, 기침이나 다른 감염이 있나요?
checklist-item-infection-now-why = 첫 복용 전에 감염이 조절되어야 해요.
checklist-item-tuberculosis = 결핵에 걸린 적이 있거나, 결핵에 걸린 사람과 가까이 지낸 적이 있나요?
checklist-item-tuberculosis-why = 결핵균은 몸속에 잠들어 있을 수 있어서, 의사가 혈액 검사와 흉부 엑스레이 검사를 할 수 있어요.
checklist-item-liver-hepatitis = 간에 문제가 있었거나, B형 또는 C형 간염에 걸린 적이 있나요?
checklist-item-liver-hepatitis-why = 간염이 깨어날 수 있고 치료 중에 간 검사를 하므로, 의사가 알아야 해요.
checklist-item-weak-defences = HIV 감염이 있거나, 면역 체계가 약해진 다른 이유가 있나요?
checklist-item-weak-defences-why = 미국 의약품 설명서는 면역 체계가 약하지 않은 사람을 위한 것이에요.
checklist-item-chickenpox-risk = 아직 수두에 걸릴 수 있나요(지금까지 앓지도, 백신을 맞지도 않음)?
checklist-item-chickenpox-risk-why = 의사가 백신을 생각해 볼 수 있고, 백신은 치료보다 훨씬 먼저 맞아야 해요.
checklist-item-vaccines = 최근에 백신을 맞았거나, 맞을 계획이 있나요?
checklist-item-vaccines-why = 생백신은 사이클로스포린과 함께 쓰지 않아요.
checklist-item-potassium-gout-fats = 통풍이 있었거나, 칼륨이나 혈중 지질이 높았던 적이 있나요?
checklist-item-potassium-gout-fats-why = 치료 중에 이런 수치가 바뀔 수 있어서, 환자 안내문은 의사에게 말하라고 해요.
checklist-item-pregnancy = 임신했거나, 임신했을 수 있거나, 곧 아기를 원하나요?
checklist-item-pregnancy-why = 의사가 이득과 위험을 일찍 함께 따져 보아야 해요.
checklist-item-breast-feeding = 모유 수유를 하고 있나요?
checklist-item-breast-feeding-why = 영국의 한 의약품 설명서는 치료 중에 모유 수유를 하지 말라고 해요.
checklist-item-age = 65세 이상이거나 18세 미만인가요?
checklist-item-age-why = 나이가 많은 사람은 더 자세히 검사하고, 미국 의약품 설명서는 성인만을 위한 것이에요.
checklist-item-gums-teeth = 잇몸이 아프거나, 치료가 필요한 이가 있나요?
checklist-item-gums-teeth-why = 치료 중에 잇몸이 부을 수 있어서, 치과 치료를 먼저 해요.
checklist-item-medicines-now = 진통제, 붙이는 약, 크림까지 포함해 지금 먹거나 쓰는 약이 있나요?
checklist-item-medicines-now-why = 사이클로스포린과 함께 쓰면 좋지 않은 약이 많으므로, 의사에게 전체 목록이 필요해요.
checklist-item-herbs-supplements = 약초, 한약, 건강기능식품(영양제)을 먹고 있나요?
checklist-item-herbs-supplements-why = 세인트존스워트(St John’s wort)처럼 혈액 속의 약 농도를 바꾸는 식물이 있어요.
checklist-item-hard-to-attend = 검사를 모두 받으러 오기가 어려울 수 있나요?
checklist-item-hard-to-attend-why = 이 약은 처음 몇 주부터 정기 검사가 필요해요.

## What the clinic explains to you

checklist-item-explained-two-doses = 약을 어떻게, 언제 먹는지
checklist-item-explained-two-doses-why = 의약품 설명서에는 하루 두 번 먹는다고 되어 있고, 본인의 용법은 의사가 적어 줘요.
checklist-item-explained-swallow-store = 캡슐을 삼키고 보관하는 방법
checklist-item-explained-swallow-store-why = 캡슐은 통째로 삼키고, 먹을 때까지 알루미늄 포장에 그대로 두어요.
checklist-item-explained-missed-dose = 약을 빠뜨렸을 때 할 일
checklist-item-explained-missed-dose-why = 두 번 먹을 약을 한꺼번에 먹는 것은 결코 맞지 않고, 어떻게 해야 하는지는 병원에서 알려 줘요.
checklist-item-explained-food = 자몽과 그 밖에 피할 음식
checklist-item-explained-food-why = 자몽과 자몽주스는 혈액 속의 약 농도를 지나치게 올릴 수 있어요.
checklist-item-explained-new-medicines = 진통제와 새로 쓰는 약
checklist-item-explained-new-medicines-why = 콩팥에 무리를 주는 진통제가 있으므로, 어떤 것을 먹어도 되는지 알아 두세요.
checklist-item-explained-vaccines = 치료 중과 치료 후의 백신
checklist-item-explained-vaccines-why = 생백신은 미루어야 하고, 얼마나 미루어야 하는지 병원에서 알려 줄 수 있어요.
checklist-item-explained-light-tar-sun = 광선치료, 타르, 햇빛
checklist-item-explained-light-tar-sun-why = 광선치료에 대해서는 자료마다 내용이 다르므로, 본인에게 맞는 답을 담당 의사에게 들으세요.
checklist-item-explained-test-dates = 날짜가 적힌 검사 계획
checklist-item-explained-test-dates-why = 콩팥이나 혈압이 변해도 아무 느낌이 없을 수 있고, 검사를 하면 일찍 알 수 있어요.
checklist-item-explained-warning-signs = 위험 신호와 전화할 곳
checklist-item-explained-warning-signs-why = 어떤 때 119에 전화하고 어떤 때 그날 병원에 전화할지 알고 있어야 해요.
checklist-item-explained-what-follows = 계획된 마지막 날과 그다음에 할 치료
checklist-item-explained-what-follows-why = 마지막 복용 뒤에 건선은 대개 다시 나타나므로, 다음 단계를 일찍 계획해요.
checklist-item-explained-birth-control = 피임과 임신 계획
checklist-item-explained-birth-control-why = 피임약은 혈액 속의 약 농도를 올릴 수 있으므로, 어떤 피임 방법이 맞는지 물어보세요.
