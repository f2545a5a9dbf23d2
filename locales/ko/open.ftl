### Opening a link or a copy, and what was accepted before.

open-title = 링크나 사본 열기
open-lead = 받은 링크나 내 사본에 무엇이 들어 있는지 볼 수 있습니다. 무엇을 가져올지는 직접 고릅니다. 그 전에는 아무것도 바뀌지 않습니다.
open-no-script = 열려면 앱 기능이 필요한데, 여기서는 작동하지 않습니다. 이 링크를 Safari, Chrome 또는 Firefox에서 여십시오.
open-paste = 또는 링크나 사본의 글 붙여 넣기
open-look = 내용 보기
open-passcode-hint = 암호는 링크를 보낸 사람이 다른 방법으로 알려 줍니다.
passcode-label = 암호
open-sealed = 이 링크는 암호로 잠겨 있습니다.
open-closed = 이 링크에는 누군가의 개인 기록이 들어 있습니다. 본인에게 온 것이 맞습니까? 먼저 주위를 살펴보십시오. 다른 사람이 화면을 볼 수도 있습니다.
open-show = 들어 있는 내용 보기
# $name (String): who says to have sent it. $date (String): a day.
open-plan-from = 받은 계획입니다. 적혀 있는 보낸 곳: { $name }. 적혀 있는 날짜: { $date }.
open-copy-from = 적혀 있는 보낸 사람: { $name }. 적혀 있는 날짜: { $date }.
open-from-nobody = 누가 만들었는지 적혀 있지 않습니다.
open-not-checked = 앱이 아는 한, 다니는 병원에서 확인한 내용이 아닙니다. 이상해 보이는 것이 있으면, 이미 알고 있는 번호로 병원에 전화해 물어보십시오.
# $count (Number): how many say the same.
open-same = { $count }개 항목은 내 기록과 내용이 같습니다.
open-removed-here = 내가 뺀 항목
tag-both = 내 기록이 더 최신
place-contact = 연락처
undo-contact-changed = 연락처를 저장했어요.
# $count (Number): how many were undone.
undo-taken-back = { $count ->
    [0] 되돌릴 것이 남아 있지 않아요. 그 뒤에 직접 바꾸셨어요.
   *[other] 변경 내용 { $count }개를 되돌렸어요.
}
taken-title = 최근 30일 동안 가져온 것
taken-text = 되돌리면 가져오기 전의 내 기록이 돌아옵니다. 그 뒤에 직접 바꾼 것은 그대로 남습니다.
# $name (String): who it was from. $date (String): a day.
taken-from = 보낸 사람: { $name }, 가져온 날: { $date }
taken-copy = 사본에서 가져온 날: { $date }
taken-back = 되돌리기
receipt-contacts = 연락처
receipt-saved = 가져오기 전의 기록과 템플릿

error-not-a-link = 이 앱의 링크가 아닙니다. 아무것도 바뀌지 않았습니다.
error-link-newer = 이 링크는 더 새로운 버전의 앱에서 만든 것입니다. 먼저 앱을 업데이트하십시오. 아무것도 바뀌지 않았습니다.
error-link-cut = 이 링크는 끝부분이 없습니다. 보낸 사람에게 파일이나 QR 코드로 다시 보내 달라고 하십시오. 아무것도 바뀌지 않았습니다.
error-link-changed = 이 링크는 전달되는 동안 달라져서 읽을 수 없습니다. 보낸 사람에게 다시 보내 달라고 하십시오. 내 기록에서는 아무것도 바뀌지 않았습니다.
error-link-too-large = 링크 하나에 담기에는 내용이 너무 많습니다. 파일을 쓰거나, 내용을 줄인 링크를 쓰십시오.
error-passcode = 암호가 맞지 않습니다. 대문자와 소문자를 확인하고 다시 해 보십시오.
error-link-unable = 이 브라우저는 너무 오래되어 링크를 쓸 수 없습니다. 새 버전의 Safari, Chrome 또는 Firefox에서 열거나 파일을 쓰십시오.

## Inside another app

# $name (String): name of an app, such as KakaoTalk.
inside-app = 지금 { $name } 앱 안에서 보고 있습니다
inside-some-app = 지금 다른 앱 안에서 보고 있습니다
inside-text = 여기서도 모든 내용을 읽을 수 있습니다. 하지만 적은 내용은 다시 왔을 때 없어졌을 수 있습니다. 먼저 평소에 쓰는 브라우저에서 이 페이지를 여십시오:
inside-menu = 화면 가장자리에 있는 점 세 개나 화살표를 누르십시오.
inside-browser = ‘다른 브라우저로 열기’, ‘Safari로 열기’처럼 브라우저로 여는 메뉴를 고르십시오.
inside-copy = 주소 복사
inside-stay = 여기서 계속하기
