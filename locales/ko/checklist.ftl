### The checklist page. The items themselves are in checklist-items.ftl.

checklist-title = 확인 목록
checklist-description = 첫 복용 전에 준비할 것과 물어볼 것.
# $done, $total (Number): steps that need nothing more, and all steps.
checklist-progress = { $total }단계 중 { $done }단계 완료
# $next (String): name of the next step.
checklist-progress-next = { $total }단계 중 { $done }단계 완료. 다음: { $next }.
checklist-no-script = 지금도 목록을 읽을 수 있습니다. 표시하려면 브라우저에서 JavaScript를 켜십시오.
checklist-groups = 묶음
checklist-travel = 여행 전
checklist-tests = 첫 복용 전 검사
checklist-screening = 나에 대한 질문
checklist-counselling = 병원에서 설명해 주는 것

status-open = 할 일
status-next = 다음
status-done = 완료
status-not-for-me = 해당 없음
answer-yes = 예
answer-no = 아니요
answer-not-sure = 잘 모르겠어요

# $name (String): a step. $status (String): where it stands now.
undo-item = { $name }: { $status }
undo-question-added = 질문을 추가했어요.
undo-question-removed = 질문을 뺐어요.
undo-copy-brought = 변경 내용을 가져왔어요.

tell-title = 의사에게 꼭 말하세요
tell-empty = 아직 없어요. 질문에 ‘예’나 ‘잘 모르겠어요’로 답하면 여기에 나와요.
tell-note = 첫 복용 전에 이 목록을 병원에 보여 주세요.
tell-on-list = ‘의사에게 꼭 말하세요’ 목록에 있음

## Your own questions

questions-title = 내가 병원에 물어볼 것
questions-label = 본인의 말로 적으세요
action-add-my-question = 질문 추가

## Day, result and note of a step

action-add-details = 날짜와 메모 추가
action-save-and-tick = 저장하고 완료로 표시
action-not-for-me = 해당 없음
form-day = 완료한 날짜
form-test-day = 검사한 날짜
form-day-hint = 예: 2026년 10월 22일
date-day-label = 일
date-month-label = 월
date-year-label = 연도
form-result = 결과(있으면)
form-result-hint = 결과지를 보고 그대로 옮겨 적으세요.
form-pressure-hint = 두 숫자를 모두 적으세요. 예: 120/80
form-words-hint = 결과지에 적힌 대로, 또는 간호사에게 들은 대로 적으세요.
form-number = 숫자
form-words = 결과
form-unit = 단위
form-note = 메모(원하면)

## A value that looks mistyped. It is never changed for the person.

# $value (String): as typed. $unit (String): a unit such as µmol/L.
doubt-unit = { $value } 값은 { $unit } 단위인 것 같아요. 결과지에 { $unit } 단위로 적혀 있나요?
doubt-unusual = { $value } 값은 여기서 흔히 나오는 숫자가 아니에요. 결과지를 다시 보세요.
doubt-yes = 예, { $unit } 단위예요
doubt-keep = 아니요, 적은 대로 둘게요
