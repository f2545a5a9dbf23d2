### Values: names of tests, entry, warnings, charts, "How are you?", the prescription in numbers.
### Never add advice on a dose, a start, a stop or a change of a medicine. Never call a value normal or safe.

measure-creatinine = 크레아티닌
measure-blood-pressure = 혈압
measure-urea = 요소(혈액요소질소, BUN)
measure-potassium = 칼륨
measure-magnesium = 마그네슘
measure-uric-acid = 요산
measure-alt = ALT(간)
measure-ast = AST(간)
measure-bilirubin = 빌리루빈
measure-haemoglobin = 헤모글로빈(혈색소)
measure-white-cells = 백혈구
measure-platelets = 혈소판
measure-cholesterol = 총콜레스테롤
measure-ldl = LDL 콜레스테롤
measure-hdl = HDL 콜레스테롤
measure-triglycerides = 중성지방
measure-glucose = 혈당
measure-weight = 몸무게
measure-temperature = 체온
measure-itch = 가려움
measure-skin = 건선이 있는 피부의 넓이
measure-feeling = 내가 느끼는 상태

## Writing values down

entry-title = 수치 적기
entry-text = 결과지의 숫자를 그대로 옮겨 적으세요. 없는 것은 비워 두세요.
entry-day = 검사한 날짜
entry-more = 다른 검사
# $value (String): a value with its unit. $date (String): a day.
entry-before = 지난번: { $value }, { $date }
entry-pressure-hint = 두 숫자를 모두 적으세요. 예: 120/80. 앉은 자리에서 여러 번 쟀으면: 128/82, 124/80
entry-itch-hint = 0은 가렵지 않음, 10은 가장 심함
entry-skin-hint = 온몸의 피부 가운데 대략 얼마나 되나요? 어림잡는 방법은 의사가 보여 줄 수 있어요.
entry-feeling-hint = 0은 매우 나쁨, 10은 매우 좋음
entry-range = 결과지에 적힌 범위(있으면)
entry-range-hint = 예: 0.5-1.1
entry-after-dose = 이 검사 전에 이미 첫 복용을 했어요
entry-nothing = 수치를 하나 이상 적으세요.
entry-no-day = 검사한 날짜를 적으세요.
entry-save = 수치 저장
# $name (String): a test. $sentence (String): what is wrong with its value.
entry-error = { $name }: { $sentence }
entry-keep = 적은 대로 저장
# $unit (String).
entry-use-unit = 예, 결과지에 { $unit } 단위로 적혀 있어요

## The values

values-title = 수치
values-empty = 아직 적은 수치가 없어요. 결과지를 보고 첫 번째 수치를 적으세요.
values-choose = 볼 수치
values-all = 모든 수치
values-table = 같은 수치를 표로 보기
values-day = 날짜
values-value = 수치
values-above = 처음 수치보다 높은 정도
values-of-baseline = 처음 수치(기준값)
values-from-checklist = 확인 목록에서
values-outside = 결과지의 범위를 벗어남
# $value (String): a mean, with unit.
values-mean = 평균: { $value }
values-remove-name = 빼기: { $name }, { $date }
values-unit = 보여 줄 단위
# $value (String): a value in another unit.
values-converted = 대략 { $value }
values-export = 표로 저장
values-export-note = 스프레드시트에서 여는 파일(CSV)입니다. 파일은 본인이 보관합니다.
values-column-test = 검사
values-column-unit = 단위
values-column-range = 결과지에 적힌 범위
values-column-origin = 알게 된 곳
values-step-earlier = 이전 수치
values-step-later = 다음 수치

baseline-known = 본인의 치료 전 처음 수치(기준값): { $value }. 처음 두 수치의 평균이에요.
baseline-no-date = 첫 복용 날짜를 적으세요. 그러면 이 페이지에서 본인의 처음 수치와 비교할 수 있어요.
baseline-none = 첫 복용 전의 크레아티닌 수치 두 개가 없어요. 병원에 알려 달라고 하세요. 두 수치가 없으면 여기에 퍼센트가 나오지 않아요.
baseline-one = 첫 복용 전의 크레아티닌 수치 하나가 없어요. 서로 다른 두 날에 잰 수치 두 개가 필요해요. 병원에 알려 달라고 하세요. 그 수치가 없으면 여기에 퍼센트가 나오지 않아요.

# $name (String): a test. $first, $last (String): values. $unit (String).
chart-summary = { $name }, 단위: { $unit }. 가장 이른 수치: { $first }, 마지막 수치: { $last }.
chart-one = { $name }, 단위: { $unit }. 수치 하나: { $last }.
# $value (String): a value.
chart-band = 빗금 친 부분이 시작하는 값: { $value }. 본인의 치료 전 처음 수치(기준값)보다 25% 높아요.
chart-direction = 시간은 왼쪽에서 오른쪽으로 흘러요. 아래쪽 선에 있는 표시 하나하나가 진료예요. 옅은 표시는 예정된 진료예요.
chart-limit-label = 처음 수치보다 25% 이상 높음
# $value (String).
chart-baseline-label = 처음 수치 { $value }
chart-first-dose-label = 첫 복용
chart-systolic = 위쪽 선: 첫 번째 숫자(위 혈압), 아래쪽 선: 두 번째 숫자(아래 혈압)

## Warnings. What was seen, compared with what, what to do.

flag-title-emergency = 지금 119에 전화하세요
flag-title-today = 오늘 병원에 전화하세요
flag-title-now = 지금 병원에 전화하세요
flag-title-week = 이번 주 안에 병원에 전화하세요
flag-title-show = 이것을 병원에 보여 주세요
flag-title-late = 검사를 예약하세요
# $value (String): a value with its unit. $percent (Number). $baseline (String). $date (String): the day.
flag-seen-creatinine = { $date }에 잰 크레아티닌: { $value }. 본인의 치료 전 처음 수치(기준값) { $baseline }보다 { $percent } 높아요.
flag-seen-pressure = { $date }에 잰 혈압: { $value }.
# $name (String): a test.
flag-seen-value = { $date }에 잰 { $name }: { $value }.
# $range (String): as on the slip.
flag-seen-range = { $date }에 잰 { $name }: { $value }. 결과지에 적힌 범위: { $range }.
flag-seen-late = { $date }에 받을 검사가 있었어요. 그 검사의 크레아티닌 수치가 적혀 있지 않아요.
flag-do-creatinine = 2주 안에 다시 검사해야 할 수 있어요. 다음에 어떻게 할지는 의사가 정해요. 마음대로 약을 바꾸거나 끊지 마세요.
flag-do-creatinine-again = 전에도 본인의 처음 수치보다 25% 이상 높았어요. 다음에 어떻게 할지는 의사가 정해요. 마음대로 약을 바꾸거나 끊지 마세요.
flag-do-creatinine-half = 본인의 처음 수치의 한 배 반 이상이에요. 다음에 어떻게 할지는 의사가 정해요. 마음대로 약을 바꾸거나 끊지 마세요.
flag-do-pressure-emergency = 사이클로스포린을 먹고 있다고 말하고, 이 숫자를 알려 주세요. 이 기준은 문서에서 읽은 것이 아니에요. 본인에게 맞는 기준은 병원에 물어보세요.
flag-do-pressure-today = 심한 두통이나 가슴 통증, 발작(경련)도 있나요? 또는 눈에 보이는 것이 평소와 다른가요? 그러면 지금 119에 전화하세요.
flag-do-pressure-week = 위 혈압이 140을 넘거나 아래 혈압이 90을 넘은 적이 두 번 이상이에요. 가만히 앉아서 다시 재세요. 심한 두통이나 가슴 통증, 발작(경련)이 있거나 눈에 보이는 것이 평소와 다르면 지금 119에 전화하세요.
flag-do-fever = 열이 나도 약을 마음대로 고르지 마세요. 몸 상태가 몹시 나쁘거나, 숨쉬기 힘들거나, 정신이 혼란스러우면 지금 119에 전화하세요.
flag-do-range = 검사실이 결과지에 범위를 인쇄했고, 이 수치는 그 범위를 벗어났어요. 무슨 뜻인지는 병원에서 알려 줄 수 있어요.
flag-do-late = 검사 없이 사이클로스포린을 계속 드셔도 되는지 먼저 병원에 물어보세요.
flag-call = 다니는 병원에 전화
flag-call-119 = 119에 전화

## How are you?

how-title = 오늘 몸은 어떠세요?
how-lead = 본인에게 있는 증상에 표시하세요. 누구에게, 얼마나 빨리 전화할지 볼 수 있어요.
how-description = 살펴볼 증상과 전화할 곳.
how-legend = 어떤 증상이 있나요?
how-nothing = 표시한 것이 없어요. 걱정되는 것이 목록에 없으면 병원에 전화하세요.
how-worst = 어떻게 해야 하나요
how-no-script = 아래 목록은 JavaScript가 없어도 읽을 수 있습니다.

## The prescription in numbers

dose-title = 내 처방 이해하기
dose-description = 하루에 몸무게 킬로그램당 몇 밀리그램인지, 그리고 의약품 설명서에 적힌 숫자.
dose-lead = 몸무게와, 하루 전체에 처방된 사이클로스포린(cyclosporine)의 양을 적으세요. 의사들이 말하는 숫자를 볼 수 있어요. 병원과 이야기할 때만 쓰는 숫자예요.
dose-weight = 본인의 몸무게
dose-amount = 하루에 먹도록 처방된 사이클로스포린 전체의 양(mg)
dose-amount-hint = 하루에 먹는 캡슐에 든 양을 모두 더하세요.
# $result (String): a number.
dose-result = 하루에 몸무게 킬로그램당 { $result }이에요.
dose-us = 미국 의약품 설명서의 숫자는 2.5에서 시작해 4까지 올라가요.
dose-eu = 유럽 의약품 설명서의 숫자는 2.5에서 시작해 5까지 올라가요.
dose-korea = 한국 의약품 설명서는 이 앱을 만들면서 읽지 못했어요. 어떻게 적혀 있는지 병원에 물어보세요.
dose-ask = 이 숫자를 설명해 달라고 병원에 말하세요.
dose-outside = 이 숫자는 이 의약품 설명서들에 적힌 숫자를 벗어났어요. 병원에 설명해 달라고 하세요. 그럴 만한 이유가 있을 수 있어요.
dose-never = 절대로 용량을 마음대로 바꾸지 마세요.
dose-question = 제 용량은 왜 하루에 몸무게 킬로그램당 { $result }인가요?
dose-not-kept = 이 두 숫자는 저장하지 않습니다.
