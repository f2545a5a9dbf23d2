### Topic: questions to ask (questions)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.
### The questions are put on the reader's own list and shown at the visit. Keep them short and in the first person.

learn-questions-title = 물어볼 것
# First use on the page: both spellings. Later only "cyclosporine".
learn-questions-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)에 대해 물어볼 질문을 준비해 두었어요. 원하는 질문을 내 질문 목록에 넣고, 진료 때 보여 주세요.
learn-questions-in-short-1 = 진료 때마다 질문을 두세 개 고르세요. 전부 물어볼 필요는 없어요.
learn-questions-in-short-2 = 질문할 시간이 있도록, 진료를 시작할 때 목록을 보여 주세요.
learn-questions-in-short-3 = 답이 분명하지 않으면 다시 물어보세요. 이해할 수 있게 설명을 듣는 것은 본인의 권리예요.

## How to use your list

learn-questions-use-title = 내 질문 목록을 쓰는 방법
learn-questions-use-intro = 네 단계예요:
learn-questions-use-tick = 질문을 골라 내 질문 목록에 넣으세요. 다른 질문은 ‘확인 목록’ 페이지에서 본인의 말로 추가하세요.
learn-questions-use-show = 진료 때 목록을 보여 주세요.
learn-questions-use-write = 답을 바로 적거나, 다른 사람에게 적어 달라고 부탁하세요.
learn-questions-use-say-back = 들은 답을 본인의 말로 다시 말해 보세요. 그러면 빠진 것이 있는지 병원에서 알 수 있어요.

## Before I decide

learn-questions-decide-title = 결정하기 전에
learn-questions-decide-text = 생각할 시간을 달라고 해도 되고, 다른 사람과 함께 와도 돼요.
learn-questions-decide-other = 제가 받을 수 있는 다른 치료는 무엇이고, 각각의 장점과 단점은 무엇인가요?
learn-questions-decide-risks = 저에게 가장 중요한 위험은 무엇인가요?
learn-questions-decide-wait = 이 약을 먹지 않으면 어떤 일이 생길 수 있나요?
learn-questions-decide-past = 예전에 받은 치료나 앓은 병이 이 약을 쓰지 않을 이유가 되나요?
learn-questions-decide-cost = 약, 진료, 검사에 드는 비용은 저에게 얼마인가요?

## Before the first dose

learn-questions-first-title = 첫 복용 전에
learn-questions-first-text = 쓰고 있는 모든 것의 상자를 가지고 오세요. 그러면 병원에서 상자를 앞에 놓고 답해 줄 수 있어요.
learn-questions-first-mine = 제가 쓰는 약, 약초, 건강기능식품(영양제) 가운데 사이클로스포린과 함께 쓰면 안 되는 것은 무엇인가요?
learn-questions-first-vaccine = 치료 전에 맞아야 하는 백신이 있나요?
learn-questions-first-dose = 얼마나, 몇 시에 먹나요? 음식과 함께 먹나요, 음식 없이 먹나요?

## At every visit

learn-questions-visit-title = 진료 때마다
learn-questions-visit-text = 결과마다 날짜와 단위가 적힌 사본을 달라고 하세요.
learn-questions-visit-compare = 제 크레아티닌과 혈압은 제 치료 전 처음 수치와 비교해서 어떤가요?
learn-questions-visit-results = 제 검사 결과 때문에 치료 계획에서 바뀌는 것이 있나요?
learn-questions-visit-signs = 지난 진료 뒤에 제가 느끼거나 본 것이 부작용인가요?
learn-questions-visit-skin = 제 온몸의 피부나 잇몸을 검사받아야 하나요?
learn-questions-visit-new = 새로운 약을 받을 수도 있어요. 그 약을 사이클로스포린과 함께 써도 되나요?
learn-questions-visit-next = 다음 검사는 언제이고, 결과는 누가 알려 주나요?

## If something happens

learn-questions-happens-title = 무슨 일이 생기면
learn-questions-happens-text = 필요해지기 전에 미리 물어보세요. 지금 한국에서 응급 상황인가요? 119에 전화하세요.
learn-questions-happens-fever = 열이 나거나 감염의 다른 증상이 있으면 어떻게 하나요?
learn-questions-happens-pressure = 혈압이 얼마일 때 병원에 전화해야 하나요?
learn-questions-happens-stomach = 설사를 하거나 물을 마시지 못하면 어떻게 하나요?
learn-questions-happens-test = 검사를 받으러 올 수 없으면 어떻게 하나요?

## Before the last dose

learn-questions-last-title = 마지막 복용 전에
learn-questions-last-text = 마음대로 끊지 마세요. 먼저 병원과 이야기하세요.
learn-questions-last-how = 치료를 어떻게 끝내나요? 그 계획을 글로 적어 주실 수 있나요?
learn-questions-last-next = 다음에는 어떤 치료를 하고, 언제 시작하나요?
learn-questions-last-back = 건선이 다시 나타나면 어떻게 하나요?
learn-questions-last-tests = 마지막 복용 뒤에도 어떤 검사를 더 받아야 하나요?
learn-questions-last-avoid = 마지막 복용 뒤 얼마 동안 자몽, 생백신과 그 밖의 것들을 피해야 하나요?

## Before I fly home

learn-questions-home-title = 비행기로 집에 돌아가기 전에
learn-questions-home-text = 비행기를 타기 며칠 전에 물어보세요. 서류를 받는 데 시간이 걸릴 수 있어요.
learn-questions-home-results = 모든 검사 결과를 날짜와 단위가 적힌 종이로 받을 수 있나요?
learn-questions-home-letter = 비행기를 탈 때와 세관에서 쓸, 제 약에 대한 소견서를 받을 수 있나요?
learn-questions-home-brand = 제가 먹는 상품을 본국에서도 파나요? 팔지 않으면 어떻게 하나요?
learn-questions-home-tests = 본국에서는 어떤 검사를, 어느 날짜에 받아야 하나요?
learn-questions-home-contact = 본국 담당 의사가 제 치료에 대해 누구에게 물어볼 수 있나요?

## At the pharmacy

learn-questions-pharmacy-title = 약국에서
learn-questions-pharmacy-text = 사이클로스포린을 먹고 있다고 먼저 말하세요. 목록과 약 상자를 보여 주세요.
learn-questions-pharmacy-same = 이것이 담당 의사가 적어 준 상품과 함량이 맞나요?
learn-questions-pharmacy-keep = 캡슐은 어떻게, 얼마나 오래 보관하나요?
learn-questions-pharmacy-buy = 이 제품을 사이클로스포린과 함께 써도 되나요?
learn-questions-pharmacy-write = 먹는 시간을 약 상자에 적어 주실 수 있나요?
