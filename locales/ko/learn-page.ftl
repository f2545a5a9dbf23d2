### What stands around the text of the learn pages.

learn-title = 알아보기
learn-lead = 어떤 치료인지, 어떻게 준비하는지, 어디에 전화하는지 알려 드려요.
topic-contents = 이 페이지의 내용
topic-in-short = 짧게 보기
# $month (String): a month with its year.
topic-read = 자료를 읽은 때: { $month }
# $topic (String): title of the page that comes next.
topic-next = 다음: { $topic }

# $source (String): document and section. $month (String): a month with its year.
source-read = 출처: { $source }. 읽은 때: { $month }.
source-read-second-hand = 출처: { $source }. 다른 곳에 옮겨 실린 사본을 읽은 때: { $month }.
# One line below a statement. $source (String): first document. $more (Number): how many more.
source-summary = { $more ->
    [0] 출처: { $source }
   *[other] 출처: { $source } 외 { $more }건
}
source-ask-clinic = 이 내용은 문서에서 확인하지 않았어요. 병원에 물어보세요.

## When to get help

care-now = 지금 119에 전화하세요
care-today = 오늘 병원에 전화하세요
care-next-visit = 다음 진료 때 병원에 말하세요
care-if = 다음 가운데 하나라도 있으면
care-call-119 = 119에 전화
care-who-to-call = 전화할 곳

## Two documents disagree

# $topic (String): what about.
differ-title = 자료마다 다른 점: { $topic }
differ-question = 의사에게 물어볼 질문
action-add-question = 내 질문에 추가
question-added = 내 질문 목록에 있음

## Around a topic

# $stages (String): parts of the journey, joined by a dot.
topic-for = 읽는 때: { $stages }
stage-before = 첫 복용 전
stage-first-weeks = 처음 몇 주
stage-later = 그 뒤의 치료 기간
stage-after = 마지막 복용 뒤
stage-any-time = 언제든지
topic-next-name = 다음에 읽을 것
# $word (String): the word that is explained.
word-explained = 낱말 풀이: { $word }
learn-group-before = 첫 복용 전
learn-group-first-weeks = 처음 몇 주 동안
learn-group-later = 그 뒤, 그리고 마지막 복용 뒤
learn-group-any-time = 언제든지

## Questions

for-my-clinic-title = 병원에 물어볼 것
for-my-clinic-note = 한 번 누르면 질문이 ‘확인 목록’ 페이지의 내 목록에 들어가요.
check-title = 잘 이해되었나요?
check-note = 답을 고르면 무엇이 맞는지 볼 수 있어요. 점수를 매기지도, 저장하지도 않아요.
check-right = 맞아요.
check-not-quite = 이 답은 맞지 않아요.

## Search

search-label = 페이지와 낱말에서 찾기
search-hint = 예: 콩팥, 자몽, 열
# $count (Number): how many places were found.
search-count = { $count ->
    [0] 찾은 것이 없어요. 위험이 없다는 뜻은 아니에요. 다른 낱말로 찾아보거나 병원에 물어보세요.
   *[other] { $count }곳을 찾았어요
}
search-more = 가장 잘 맞는 것만 보여 드려요. 더 적게 찾으려면 글자를 더 넣으세요.

## Reading aloud

listen-start = 소리 내어 읽기
listen-pause = 잠깐 멈춤
listen-go-on = 이어서 읽기
listen-stop = 그만 읽기
listen-speed = 빠르기
listen-slow = 느리게
listen-normal = 보통
listen-fast = 빠르게
print-topic = 이 페이지 인쇄
