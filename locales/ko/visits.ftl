### Visits and values: the plan, the course clock, visits, the calendar.
### Never add advice on a dose, a start, a stop or a change of a medicine.

nav-visits = 진료
visits-title = 진료와 수치
visits-lead = 날짜 하나로 만드는 내 계획, 내 검사 수치, 그리고 전화해야 할 때.
visits-no-script = 날짜와 수치를 적으려면 브라우저에서 JavaScript를 켜십시오. 아래 계획은 JavaScript가 없어도 읽을 수 있습니다.
# $date (String): today.
visits-today = 오늘: { $date }
# $week, $weeks (Number): the week of the course, and how many are planned.
visits-week = { $weeks }주 중 { $week }주차
# $days (Number): days until the first dose.
visits-before-start = { $days ->
    [0] 오늘이 첫 복용 날이에요
    [1] 내일이 첫 복용 날이에요
   *[other] 첫 복용 날까지 { $days }일 남았어요
}
visits-after-end = 계획된 기간이 지났어요

## The course

course-title = 첫 복용 날짜
course-text = 병원에서 알려 준 날짜를 적으세요. 아직 오지 않은 날이어도 돼요. 이 날짜에서 계획이 나와요.
course-no-date = 아직 날짜가 없나요? 그러면 병원에서 알려 줄 때까지 기다리세요. 수치는 지금도 적을 수 있어요.
course-day = 첫 복용 날짜
course-day-hint = 예: 2026년 10월 26일
course-weeks = 몇 주 동안 하기로 계획되어 있나요?
course-weeks-hint = 확실하지 않으면 병원에 물어보세요.
# $weeks (Number): 12 or 16.
course-weeks-option = { $weeks }주
course-save = 내 계획 만들기
# $date (String): a day. $weeks (Number).
course-facts = 첫 복용: { $date }. 계획된 기간: { $weeks }주.
course-change = 첫 복용 날짜 바꾸기
course-missing = 첫 복용 날짜를 적으세요.

## The plan

plan-title = 내 계획
plan-note = 이 계획은 의약품 설명서에 적힌 내용을 따라요. 다니는 병원에서 정한 날짜가 먼저예요. 그 날짜를 알게 되면 여기에서 바로 바꾸세요.
plan-empty = 첫 복용 날짜를 적으면 진료가 여기에 나와요.
plan-baseline-1 = 첫 복용 전 첫 번째 검사
plan-baseline-2 = 첫 복용 전 두 번째 검사
plan-first-dose = 첫 복용
# $week (Number).
plan-tests = { $week }주차 검사
# $week (Number).
plan-end = { $week }주차 검사, 서서히 줄이기와 다음 치료
plan-follow-up = 마지막 복용 뒤 진료
plan-how-title = 이 계획은 어디에서 왔나요
plan-how-baseline = 첫 복용 전에 콩팥(신장)과 혈압을 두 번 검사해요. 두 검사 사이의 날수는 이 앱이 정했어요. 병원에 물어보세요.
plan-how-tests = 처음 석 달 동안은 두 주마다, 그 뒤에는 네 주마다 검사해요.
plan-how-lipids = 미국 의약품 설명서는 진료 때마다, 영국 자료는 한 달 뒤인 4주차에 처음 혈중 지질(피 속 지방)을 검사한다고 해요.
plan-how-end = 계획은 12주 또는 16주 뒤에 끝나요. 그다음에 어떤 치료를 하는지 일찍 물어보세요.
plan-how-follow-up = 마지막 복용 뒤에 진료가 한 번 계획되어 있어요. 어느 날인지 적은 의약품 설명서는 없어요. 네 주 뒤라는 날은 이 앱이 정했어요.
# $days (Number): days until then.
plan-in-days = { $days ->
    [0] 오늘
    [1] 내일
   *[other] { $days }일 뒤
}
plan-add = 진료 추가

# Above the choice between planned, done and left out.
visit-state-title = 이 진료는 어떻게 되었나요?
visit-state-done = 완료
visit-state-skipped = 건너뜀
visit-state-ahead = 예정
visit-state-past = 지난 날짜

## One visit

visit-name = 어떤 진료인가요?
visit-name-missing = 어떤 진료인지 적으세요. 예: 피부과
visit-day = 진료 날짜
visit-day-missing = 진료 날짜를 적으세요.
visit-time = 시각(알면)
visit-time-hint = 예: 10:30
visit-time-unreadable = 시각을 시와 분으로 적으세요. 예: 10:30
visit-zone = 어느 곳의 시각인가요?
visit-zone-seoul = 서울
# $zone (String): a time zone such as America/New_York.
visit-zone-here = 지금 내 휴대폰({ $zone })
visit-place = 장소
visit-with = 만나는 사람
visit-said = 들은 내용
visit-tests = 받을 검사
visit-tests-note = 이 목록을 가지고 가세요.
visit-done = 다녀왔어요
visit-skip = 이 진료 건너뛰기
visit-skip-reason = 이유(원하면)
visit-skip-note = 검사를 건너뛰기 전에 병원에 물어보세요.
visit-save = 진료 저장
visit-remove = 진료 빼기
# $time (String): a time of day.
visit-clock-seoul = 서울 시각 { $time }
# $time (String). $date (String): a day.
visit-clock-here = 내 휴대폰 시각: { $date } { $time }
# $time (String). $zone (String): a time zone.
visit-clock-other = { $zone } 시각 { $time }
# $days (Number): by how many days it moved. $count (Number): later visits.
visit-shift-later = 이 진료를 { $days }일 미뤘어요. 그 뒤의 진료 { $count }개도 똑같이 미룰까요?
visit-shift-earlier = 이 진료를 { $days }일 앞당겼어요. 그 뒤의 진료 { $count }개도 똑같이 앞당길까요?
visit-shift-yes = 함께 옮기기
visit-shift-no = 그대로 두기

origin-title = 어디에서 알게 되었나요?
origin-typed = 내가 직접 적음
origin-slip = 결과지나 소견서를 보고 적음
origin-clinic = 병원에서 들음

undo-course-set = 계획이 준비되었어요.
undo-visit-changed = 진료를 저장했어요.
# $count (Number).
undo-visits-moved = 진료 { $count }개를 옮겼어요.
# $count (Number).
undo-values-added = 수치 { $count }개를 적었어요.
undo-value-removed = 수치를 뺐어요.

## Calendar

calendar-add = 모두 내 캘린더에 추가
calendar-note = 그러면 캘린더가 하루 전과 두 시간 전에 알려 줘요. 진료를 바꾼 뒤에는 다시 추가하세요. 그러면 캘린더의 진료도 바뀌어요.
calendar-text = 받을 검사: { $tests }
calendar-day-only = 시각은 아직 몰라요.
calendar-copy = 파일이 열리지 않으면 이 글을 복사하세요

## Home

# $number (Number): 1 to 6. $name (String): a stage.
home-stage-of = 6단계 중 { $number }단계 · { $name }
# $date, $first, $end (String): days.
home-course-before = 첫 복용: { $date }.
home-course = 첫 복용: { $first }. 계획이 끝나는 날: { $end }.
home-course-after = 첫 복용: { $first }. 계획이 끝난 날: { $end }.
# $done, $planned (Number).
home-tests-done = 받은 검사: { $done }번
home-tests-planned = 계획된 검사: { $planned }번
home-next-visit = 이 진료 보기
home-values = 최근 수치
home-values-all = 모든 수치
home-how = 오늘 몸은 어떠세요?
home-how-detail = 열, 소변이 줄어듦, 갑작스럽고 심한 두통: 누구에게 전화할지 보기
# $count (Number): further warnings.
home-more-flags = 그 밖에 { $count }개 더
stage-here = 지금 여기
stage-was = 완료
home-set-date = 첫 복용 날짜 적기
home-set-date-detail = 그러면 여기에 내 계획이 나와요

place-course = 치료 기간
# $name (String): a visit.
place-visit = 진료: { $name }
receipt-visits = 진료
receipt-values = 수치
