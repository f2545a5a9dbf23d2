### Topic: words explained (words)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-words-title = 낱말 풀이
# First use on the page: both spellings. Later only "cyclosporine".
learn-words-lead = 건선과 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)에 관한 어려운 말을 한두 문장으로 짧게 설명해요.
learn-words-in-short-1 = 이 앱이나 서류에서 어려운 말을 보면 여기에서 찾아보세요.
# The title of the page learn-who-to-call, as it is.
learn-words-in-short-2 = 이 페이지는 말의 뜻만 설명해요. 위험 신호는 ‘전화할 곳’ 페이지에서 읽으세요.
learn-words-in-short-3 = 찾는 말이 없거나 읽어도 이해하기 어려운가요? 병원에 물어보세요.

## The sections; their words are in words.ftl

learn-words-psoriasis-title = 건선과 우리 몸
learn-words-cyclosporine-title = 사이클로스포린과 쓰는 방법
learn-words-other-title = 다른 치료
learn-words-tests-title = 검사와 결과
learn-words-signs-title = 증상과 병
learn-words-ask-first-title = 먼저 병원에 물어볼 것

## Questions for the clinic

learn-words-questions-write = 이 말을 글로 적어 주실 수 있나요?
learn-words-questions-easy = 쉬운 말로 다시 설명해 주실 수 있나요?
learn-words-questions-papers = 제 서류에 있는 이 말은 저에게 무슨 뜻인가요?
