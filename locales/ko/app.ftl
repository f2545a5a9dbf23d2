### The frame around every page: header, navigation, footer, notices.

# The name of the app. Not translated.
app-name = Rescue Journey
skip-link = 본문으로 건너뛰기
header-home = Rescue Journey, 내 여정으로 가기
# $language (String): the language in use, by its own name.
header-language = 언어: { $language }
# On a button; the number 119 stands behind it.
header-help = 도움
header-help-name = 도움이 필요할 때 전화할 곳, 119
header-more = 더 보기

nav-name = 주 메뉴
nav-journey = 내 여정
nav-learn = 알아보기
nav-checklist = 확인 목록
nav-medicines = 약
nav-settings = 설정
nav-about = 앱 소개

languages-title = 언어
# Read aloud after the language was changed; in the new language.
language-changed = 이제 이 페이지는 한국어로 나와요.
language-not-loaded = 이 언어를 불러오지 못했어요. 인터넷 연결을 확인하고 다시 해 보세요.

footer-purpose = 이 앱은 치료를 설명하고, 메모를 보관하고, 누구에게 전화할지 알려 줍니다. 치료에 대한 결정은 병원에서 합니다.
footer-privacy = 적은 내용은 이 브라우저에만 남습니다. 어디로도 보내지 않습니다.
footer-about = 출처, 날짜, 검토

# Shown with every page in this language, until a clinician has checked it.
review-state = 아직 의료진의 확인을 받지 않은 번역입니다.

action-save-copy = 사본 저장
action-try-again = 다시 하기
action-close = 닫기
action-update = 지금 업데이트
action-later = 나중에
action-undo = 되돌리기
action-print = 인쇄
action-cancel = 취소
action-remove = 빼기
action-change = 바꾸기

update-title = 새 버전이 준비되었습니다
update-text = 새 버전은 이미 휴대폰에 있습니다. 적은 내용은 그대로 남습니다.

## When the app cannot start. Shown by the page itself.

failure-title = 이 페이지에서 앱 기능이 시작되지 않았습니다
failure-text = 여기서 모든 내용을 읽을 수 있습니다. 표시하고 적으려면 페이지를 다시 불러오십시오. 저장한 내용은 이 브라우저에 그대로 있습니다.
failure-reload = 다시 불러오기
failure-save = 내 기록을 파일로 저장
failure-help = 전화할 곳

no-script = 스크립트가 없어도 읽을 수 있습니다. 확인 목록에 표시하고 메모를 남기려면 브라우저에서 JavaScript를 켜십시오.

## The page that lists the languages

root-title = 언어를 고르세요
root-description = 한국에서 중증 건선에 짧게 쓰는 사이클로스포린(cyclosporine): 어떤 치료인지, 어떻게 준비하는지, 어디에 전화하는지.

## Pages that do not exist

not-found-title = 없는 페이지예요
not-found-lead = 주소를 잘못 적었거나 예전 주소일 수 있어요. 여기서 계속할 수 있어요.
not-found-help = 한국의 전화번호와 전화해야 할 때
