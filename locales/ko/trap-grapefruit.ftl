### Trap: grapefruit and its relatives (grapefruit). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on menus and bottles.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-grapefruit-title = 자몽과 그 친척 과일
# First use on the page: both spellings. Later only "cyclosporine".
trap-grapefruit-lead = 자몽(grapefruit)은 혈액 속의 사이클로스포린(cyclosporine, ciclosporin이라고도 씀) 양을 늘릴 수 있어요. 한국에서 자몽을 알아보는 방법과, 이미 드셨을 때 할 일을 알려 드려요.
trap-grapefruit-in-short-2 = 메뉴판과 병에서 ‘자몽’이라는 말을 찾아보세요. 이름의 어느 부분에든 들어 있을 수 있어요.
trap-grapefruit-in-short-3 = 이미 먹거나 마셨나요? 오늘 병원에 전화하세요.

## What it does

trap-grapefruit-does-title = 자몽은 어떤 영향을 주나요
trap-grapefruit-does-label = 미국 의약품 설명서는 치료 중에 자몽을 먹지도, 자몽주스를 마시지도 말라고 해요.
trap-grapefruit-does-hours = 자몽과 약 사이에 몇 시간을 띄우면 도움이 되나요? 도움이 된다는 내용을 우리는 읽지 못했어요. 그렇게 해 보지 마세요. 병원에 물어보세요.

## Words on menus and bottles

trap-grapefruit-menu-title = 메뉴판과 병에 적힌 이름
trap-grapefruit-menu-state = 가게에서 이 낱말을 보여 주세요. 한국어가 모국어인 사람이 아직 확인하지 않았어요.
trap-grapefruit-menu-caption = 자몽과 그 친척 과일의 한국어 이름
# Each word cell: the Korean word, and in brackets how a reader of your language would say it. In Korean the Korean word is enough.
trap-grapefruit-menu-word = 한국어 이름
trap-grapefruit-menu-meaning = 무엇인지
trap-grapefruit-menu-fruit = 자몽
trap-grapefruit-menu-fruit-meaning = 그레이프프루트(grapefruit)
trap-grapefruit-menu-juice = 자몽주스
trap-grapefruit-menu-juice-meaning = 자몽으로 만든 주스
trap-grapefruit-menu-ade = 자몽에이드
trap-grapefruit-menu-ade-meaning = 자몽으로 만든 에이드
trap-grapefruit-menu-tea = 자몽차
trap-grapefruit-menu-tea-meaning = 자몽으로 만든 차
trap-grapefruit-menu-syrup = 자몽청
trap-grapefruit-menu-syrup-meaning = 자몽으로 만든 시럽
trap-grapefruit-menu-loan = 그레이프프루트
trap-grapefruit-menu-loan-meaning = 자몽(grapefruit)
trap-grapefruit-menu-pomelo = 포멜로, 왕귤, 문단
trap-grapefruit-menu-pomelo-meaning = 포멜로(pomelo) 또는 포멜로의 한 종류
trap-grapefruit-menu-yuja = 유자, 유자차
trap-grapefruit-menu-yuja-meaning = 유자(yuja)와 유자로 만든 차: 다른 과일
trap-grapefruit-menu-youzi = 중국어 ‘유쯔(youzi)’는 포멜로라는 뜻이에요. 한국어 ‘유자’는 이와 소리가 비슷하지만 다른 과일이에요.

## The drawing. Its numbers are those of the list.

trap-grapefruit-look-title = 어떻게 생겼나요
trap-grapefruit-look-figure = 과일 다섯 가지, 가장 큰 것부터 가장 작은 것까지
trap-grapefruit-look-pomelo = 포멜로(pomelo): 가장 크고, 초록색이나 노란색이에요. 서양배 모양인 것이 많아요.
trap-grapefruit-look-grapefruit = 자몽(grapefruit): 오렌지보다 크고, 노란색이나 분홍색이에요. 속은 빨간색인 것도 있어요.
trap-grapefruit-look-sweetie = 스위티(sweetie): 크기가 거의 자몽만 하고, 초록색인 것이 많아요.
trap-grapefruit-look-seville = 광귤(Seville orange): 오렌지처럼 생겼고, 껍질이 거칠어요.
trap-grapefruit-look-yuja = 유자(yuja): 작고 노란색이며, 껍질이 울퉁불퉁해요.
trap-grapefruit-look-unsure = 크기와 색은 저마다 달라요. 확실하지 않나요? 드시지 말고 물어보세요.

## Studies

trap-grapefruit-studies-title = 연구에서 나온 결과와 아직 모르는 것
trap-grapefruit-studies-plain = 55% 늘었다는 것은 약의 양이 원래의 한 배 반쯤이 된다는 뜻이에요.
trap-grapefruit-studies-harm = 약이 너무 많으면 콩팥(신장)이 상할 수 있어요. 너무 적으면 피부가 더 나빠질 수 있어요.
trap-grapefruit-studies-tube = 하사쿠(hassaku, 팔삭), 다마타마 금귤(Tamatama kumquat), 포멜로 두 종류(반페이유 banpeiyu, 분탄 buntan)가 효소 하나의 작용을 막았어요. 시험관에서만 나온 결과예요. 포멜로는 어떤 종류든 드시지 마세요. 나머지 과일은 병원에 물어보세요.
trap-grapefruit-studies-ask-intro = 다음도 드시기 전에 병원에 물어보세요:
trap-grapefruit-studies-ask-sweetie = 스위티와 멜로골드(melogold, 메로골드라고도 씀): 자몽과 비슷하지만, 사람에게서 시험한 자료를 찾지 못함

## I already had some

trap-grapefruit-already-title = 이미 먹거나 마셨다면
trap-grapefruit-already-happens = 이런 일은 쉽게 생기고, 본인의 잘못이 아니에요. 병원에서 꼭 알아야 해요.
trap-grapefruit-already-intro = 지금 할 일:
trap-grapefruit-already-no-more = 더는 먹지도 마시지도 마세요.
trap-grapefruit-already-call = 몸이 괜찮더라도 오늘 병원에 전화하세요.
trap-grapefruit-already-say = 무엇을, 얼마나, 언제 드셨는지 말하세요.
trap-grapefruit-already-ask = 다음번 약을 어떻게 해야 하는지 물어보세요. 마음대로 거르거나 끊지 마세요.
trap-grapefruit-already-note = 아무것도 느껴지지 않을 수 있어요. 검사를 해야만 일찍 알 수 있어요.

## Questions for the clinic

trap-grapefruit-questions-test = 자몽이나 포멜로를 먹거나 마셨어요. 지금 검사를 받아야 하나요?
trap-grapefruit-questions-fruit = 어떤 감귤류 과일, 차, 잼을 먹어도 되나요?
