### What stands around the text of the learn pages.

learn-title = 알아보기
learn-lead = 어떤 치료인지, 어떻게 준비하는지, 어디에 전화하는지.
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
