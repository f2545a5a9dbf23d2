### Settings: language, appearance, and the record.

settings-title = 설정
settings-lead = 언어, 화면 모양, 기록이 있는 곳.

appearance-title = 화면 모양
appearance-system = 기기 설정대로
appearance-light = 밝게
appearance-dark = 어둡게

## A copy as a file

# Name of the file. Latin letters only. $date (String): such as 2026-11-23.
copy-file-name = rescue-journey-{ $date }.json
action-send-file = 파일 보내기
copy-as-text = 사본을 글로 보기
bring-back-title = 사본 열기
bring-back-text = 바뀌기 전에 무엇이 바뀌는지 먼저 볼 수 있습니다.
bring-back-label = 사본 파일 고르기
# $date (String): a day.
bring-back-from = 이 사본을 만든 날: { $date }
bring-back-same = 새로운 내용이 없습니다. 하실 일이 없습니다.
bring-back-preview = 아직 아무것도 바뀌지 않았습니다. 가져올 것을 고르십시오.
bring-back-question = 병원에 물어볼 질문
bring-back-nothing = 여기에는 없음
bring-back-mine = 내 기록
bring-back-copy = 링크나 사본에서
# $count (Number): how many were accepted.
bring-back-done = { $count ->
    [0] 아무것도 가져오지 않았습니다. 기록은 그대로입니다.
   *[other] 변경 내용 { $count }개를 가져왔습니다. 30일 안에 되돌릴 수 있습니다.
}
tag-new = 새 항목
tag-changed = 바뀐 항목
action-take-changes = 이 변경 내용 가져오기
action-leave-all = 모두 그대로 두기

## Erasing

erase-title = 모두 지우기
erase-text = 이 앱이 이 브라우저에 보관한 것을 모두 지웁니다. 확인 목록, 수치, 진료, 약, 연락처, 질문, 설정이 지워집니다. 지운 것의 목록이 나옵니다.
action-erase = 모두 지우기
erase-question = 이 앱이 이 브라우저에 보관한 것을 모두 지우시겠습니까? 되돌릴 수 없습니다. 파일로 저장한 사본은 저장한 곳에 그대로 남습니다. 다른 사람에게 준 링크는 계속 열립니다.
action-erase-now = 예, 지웁니다
receipt-title = 지웠습니다. 지운 것은 다음과 같습니다:
receipt-refused = 브라우저가 일부를 지우지 못하게 했습니다. 브라우저 설정에서 이 사이트의 데이터를 지우십시오. 지운 것은 다음과 같습니다:
receipt-items = 확인 목록의 단계
receipt-results = 검사 결과
receipt-questions = 병원에 물어볼 것
receipt-texts = 브라우저 저장 공간의 항목
