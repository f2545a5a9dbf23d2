### Trap: salt substitutes and potassium (potassium). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on packs.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-potassium-title = 소금 대용품과 칼륨
# First use on the page: both spellings. Later only "cyclosporine".
trap-potassium-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)은 혈액 속의 칼륨을 올릴 수 있어요. 일부 소금, 알약, 음식도 칼륨을 올려요.
trap-potassium-in-short-1 = ‘저나트륨 소금’도 칼륨 알약도 마음대로 쓰지 마세요.
trap-potassium-in-short-2 = 혈압이나 심장에 쓰는 알약을 모두 병원에 보여 주세요.
trap-potassium-in-short-3 = 심장이 느리게 뛰거나 고르지 않게 뛰거나, 정신을 잃으면 지금 119에 전화하세요.

## Salt

trap-potassium-salt-title = 보통 소금이 아닌 소금
trap-potassium-salt-label = 포장을 읽어 보세요. ‘칼륨(potassium)’이나 ‘염화칼륨(potassium chloride)’이라고 적혀 있는지 찾아보세요.

## Pills

trap-potassium-pills-title = 칼륨을 올리는 알약
trap-potassium-pills-water = 일부 이뇨제(소변을 늘리는 약)는 칼륨이 몸에 남게 해요. 스피로노락톤(spironolactone), 에플레레논(eplerenone), 아밀로라이드(amiloride), 트리암테렌(triamterene)이에요. 미국 의약품 설명서는 이런 종류를 사이클로스포린과 함께 쓰지 말라고 해요.
trap-potassium-pills-intro = 다음도 칼륨을 올릴 수 있어요:
trap-potassium-pills-pril = 에날라프릴(enalapril), 라미프릴(ramipril), 로사르탄(losartan), 발사르탄(valsartan) 같은 혈압약
trap-potassium-pills-birth = 드로스피레논(drospirenone)이 든 피임약
trap-potassium-pills-heparin = 피를 묽게 하는 주사인 헤파린(heparin)
trap-potassium-pills-now = 지금 이 가운데 하나를 쓰고 있나요? 마음대로 끊지 마세요. 병원에 말하고, 칼륨 검사가 필요한지 물어보세요.

## Food

trap-potassium-food-title = 음식
trap-potassium-food-ask = 칼륨이 적은 음식을 먹어야 하는지 병원에 물어보세요.

## Signs

trap-potassium-signs-title = 칼륨이 너무 많을 때의 증상
trap-potassium-signs-weak = 근육에 힘이 없음(저림이 함께 올 수도 있음)

## Questions for the clinic

trap-potassium-questions-pills = 제가 먹는 알약 가운데 칼륨을 올리는 것이 있나요?
trap-potassium-questions-value = 지금 제 칼륨 수치는 얼마이고, 언제 다시 검사하나요?
