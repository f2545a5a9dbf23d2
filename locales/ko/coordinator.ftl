### For coordinators: a link for one patient, or for many.

coordinator-title = 환자에게 줄 링크 준비
coordinator-lead = 날짜, 연락처, 확인 목록을 링크 하나에 담아요. 무엇을 저장할지는 환자가 골라요. 여기서는 아무것도 보내지 않고, 내용을 받는 서버도 없어요.
templates = 템플릿
templates-none = 병원, 연락처, 확인 목록을 저장해 두고 다음에 다시 쓸 수 있어요. 이 브라우저에만 남아요.
templates-hint = 이름을 누르면 병원, 연락처, 확인 목록이 채워져요.
template-keep = 템플릿으로 저장
plan-clinic = 병원
plan-clinic-hint = 환자에게 이렇게 보여요.
plan-helper = 두 번째 연락처(예: 작성자 본인)
contact-name = 이름
contact-phone = 전화번호
contact-mail = 이메일
contact-place = 주소
contact-hours = 연락할 수 있는 시간과 언어
plan-language = 환자가 읽는 언어
plan-first-dose-planned = 첫 복용 예정일
plan-visits = 진료 시각
plan-visits-later = 첫 복용 예정일을 먼저 적으세요.
# $name (String): what the visit is. $date (String): its day by the plan.
plan-visit-on = { $name }: { $date }
plan-other-day = 다른 날짜(계획과 다르면)
plan-steps = 여행 전 확인 목록
plan-steps-legend = 이 환자에게 필요한 단계
plan-steps-note = 표시하지 않은 단계는 환자에게 ‘해당 없음’으로 나와요. 검사와 건강에 대한 질문은 항상 들어가요.
plan-own-words = 직접 쓰는 메시지
plan-own-words-hint = 환자가 읽는 언어로 적으세요. 이 메시지도 링크에 들어가요.
plan-no-name = 환자 이름과 진단명은 직접 적지 않는 한 링크에 들어가지 않아요.
plan-not-ready = 아직 빠진 것
plan-no-clinic = 병원 이름을 적으세요.
plan-see = 환자 화면으로 보기
# $language (String): the name of a language in that language.
plan-message-in = 메시지: { $language }
# The message a patient gets with the link. $name (String): the clinic.
plan-words = { $name }에서 한국 방문 계획을 준비했어요. 이 링크를 휴대폰에서 여세요. 무엇을 저장할지는 직접 고르세요. 가입하지 않아도 돼요.
plan-next = 다음 환자
action-copy-message = 메시지 복사
action-mail = 이메일 쓰기
action-print-sheet = 안내지 인쇄
sheet-title = 한국 방문 계획
# $name (String): the clinic.
sheet-from = 준비한 곳: { $name }
sheet-camera = 휴대폰 카메라로 QR 코드를 비추세요.
sheet-browser = 링크를 Safari나 Chrome에서 여세요.
sheet-choose = 무엇을 저장할지 고르세요. 고른 것은 내 휴대폰에 남아요.

many-title = 여러 환자를 한 번에
many-detail = 스프레드시트의 행 붙여 넣기
many-lead = 환자 표로 링크 표를 만들어요. 병원, 연락처, 확인 목록은 환자 한 명의 링크를 만드는 양식에 적은 것을 써요.
many-rows = 행(첫 행은 열 이름)
# $columns (String): names of columns.
many-hint = 열: { $columns }. 꼭 있어야 하는 열은 first_dose 하나예요. 날짜는 2026-12-07처럼 적으세요. ‘patient’ 열은 표에만 남고 링크에는 들어가지 않아요.
many-file = 또는 CSV 파일로 된 표 고르기
many-template = 예시 행이 있는 표 받기
many-make = 링크 만들기
many-no-columns = 첫 행에 first_dose라는 열이 없어요.
many-too-many = 500행이 넘어요. 표를 나누세요.
many-not-utf-8 = 이 파일에는 읽을 수 없는 글자가 있습니다. ‘CSV UTF-8’로 저장한 다음 다시 고르십시오.
# $column (String): name of a column.
many-unreadable = 읽을 수 없음: { $column }
# $count (Number): links. $wrong (Number): rows that cannot be read.
many-ready = 링크 { $count }개, 오류가 있는 행 { $wrong }개
many-row = 행
many-patient = 환자
many-link = 링크
many-save = 링크 표 저장
many-print = 환자별 안내지 인쇄
