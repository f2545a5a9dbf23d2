### Giving a copy: a link, a QR code or a file.

share-title = 사본 공유
share-lead = 내 기록에서 고른 부분을 링크나 QR 코드에 담습니다. 다른 휴대폰이나 설치한 앱으로 가져가거나 병원에 줄 수 있습니다. 여기서는 아무것도 보내지 않습니다.
share-no-script = 이 페이지를 쓰려면 앱 기능이 필요한데, 여기서는 작동하지 않습니다. Safari, Chrome 또는 Firefox에서 여십시오.
share-parts = 넣을 내용
share-visits = 날짜와 진료
share-values = 검사 결과와 그 밖의 수치
share-medicines = 내 약
share-checklist = 확인 목록
share-questions = 내 질문
share-contacts = 연락처
share-from = 보내는 사람
share-from-hint = 받는 사람에게 이렇게 보입니다. 비워 두어도 됩니다.
share-passcode-hint = 암호를 정하면 암호를 아는 사람만 링크를 열 수 있습니다. 짧은 암호는 남이 알아낼 수 있으니 길게 정하십시오. 암호는 같은 채팅방에 적지 말고 전화처럼 다른 방법으로 알려 주십시오. 암호를 잃어버리면 아무도 링크를 열 수 없습니다.
share-make = 링크 만들기
share-words = Rescue Journey에서 열어 볼 수 있는 사본을 보내 드립니다:

action-share = 공유
action-copy-link = 링크 복사
copied = 복사했어요.
not-copied = 브라우저가 복사하지 못했어요. 글을 직접 선택해서 복사하세요.
link-ready = 링크가 준비되었습니다
link-open-to-all = 이 링크를 가진 사람은 누구나 내용을 읽을 수 있습니다. 보낸 링크는 취소할 수 없습니다.
link-sealed = 암호를 아는 사람만 읽을 수 있습니다. 암호는 다른 방법으로 보내십시오.
link-as-text = 링크를 글로 보기
link-code-name = 링크의 QR 코드. 휴대폰 카메라로 열 수 있습니다.
link-no-code = 휴대폰이 읽을 수 있는 QR 코드로 만들기에는 너무 깁니다. 링크를 보내거나 내용을 일부 빼십시오.
# $size (String): such as 1.1.
link-short = 채팅 앱으로 보내기에 충분히 짧습니다: 2 KB 중 { $size }.
link-long = 일부 채팅 앱에는 너무 깁니다: { $size } KB. 2 KB가 넘는 링크는 잘릴 수 있습니다. 내용을 일부 빼거나 파일로 보내십시오.

carry-over-title = 다른 휴대폰이나 설치한 앱으로 가져가기
carry-over-text = iPhone과 iPad에서는 설치한 앱과 브라우저가 보관한 내용을 함께 쓰지 않습니다. 서로 다른 휴대폰끼리는 어떤 경우에도 함께 쓰지 않습니다.
carry-over-make = 여기서: 사본을 파일로 저장하거나, 모든 내용을 넣은 링크를 만들어 복사하십시오.
carry-over-open = 가져갈 곳에서: 앱을 열고 메뉴에서 ‘사본 열기’를 누르십시오. 파일을 고르거나 링크를 붙여 넣으십시오. 링크를 누르면 앱이 아니라 브라우저에서 열릴 수 있습니다.
carry-over-take = 가져올 것을 고르십시오. 지금 이 기기에 있는 기록은 그대로 남습니다.

## Contacts of the person

contacts-title = 병원과 연락처
contacts-none = 아직 없어요. 병원에서 준 링크로 가져오거나 직접 적을 수 있어요.
contact-add = 연락처 추가

## Where the record is

# $count (Number): values and visits.
shield-new-since = 사본에 아직 없는 수치와 진료가 { $count }개 있습니다. 지금 사본을 저장하십시오.
# $days (Number): until then.
shield-next-visit = { $days ->
    [0] 다음 진료가 오늘입니다.
    [1] 다음 진료가 내일입니다.
   *[other] 다음 진료까지 { $days }일 남았습니다.
}
shield-safari = 이 페이지를 7일 동안 열지 않으면 이 브라우저가 기록을 지울 수 있습니다. 지금 사본을 저장하십시오. iPhone이나 iPad에서는 앱을 홈 화면에 추가할 수도 있습니다. ‘공유’를 누른 다음 ‘홈 화면에 추가’를 누르십시오. 그다음 그 앱에서 사본을 여십시오.
shield-why-ask = 저장 공간이 부족하면 브라우저가 이 페이지에 보관한 내용을 지울 수 있습니다. 지우지 말라고 브라우저에 요청할 수 있습니다.
shield-ask = 브라우저에 보관 요청하기
shield-promised = 브라우저가 스스로는 지우지 않겠다고 답했습니다. 직접 지울 수는 있습니다. 가끔 사본을 저장하십시오.
shield-not-promised = 브라우저가 보관을 약속하지 않았습니다. 가끔 사본을 저장하십시오.
shield-opened-in = 열려 있는 곳
shield-in-tab = 브라우저 탭
shield-in-safari = Safari 탭, 또는 iPhone이나 iPad의 브라우저 탭
shield-installed = 설치한 앱
shield-inside = 다른 앱 안의 브라우저
shield-private = 앱은 비공개 창(시크릿 창)을 구별하지 못합니다. 비공개 창에 보관한 내용은 창을 닫으면 없어집니다.
installed-empty-title = 처음 오셨나요?
installed-empty-text = 설치한 앱은 아직 비어 있어요. 브라우저에서 이 페이지를 쓰셨다면 기록을 가져오세요.
installed-empty-act = 내 기록 가져오기

nav-open = 사본 열기
nav-share = 사본 공유
