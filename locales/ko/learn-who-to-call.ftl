### Topic: who to call (who-to-call)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-who-to-call-title = 전화할 곳
# First use on the page: both spellings. Later only "cyclosporine".
learn-who-to-call-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀) 치료 중에 몸에 이상이 느껴지나요? 한국에서 어디에, 얼마나 빨리 전화해야 하는지 알려 드려요.
learn-who-to-call-in-short-1 = 한국에서 응급 상황이면 119에 전화하세요.
learn-who-to-call-in-short-2 = 열이 나거나, 소변이 줄거나, 아픈 물집이 생기면 오늘 병원에 전화하세요.
learn-who-to-call-in-short-3 = 전화로 통역사의 도움을 받을 수 있어요.

## How fast to act. The card headings ("Call 119 now" …) come from another file.

learn-who-to-call-levels-title = 얼마나 빨리 도움을 청해야 하나요
learn-who-to-call-levels-how-made = 아래 증상은 의약품 설명서와 환자 안내문에서 가져왔어요. 단계는 이 앱이 나누었어요. 의사가 아직 이 단계를 확인하지 않았어요. 확실하지 않으면 더 빠른 쪽을 고르세요.
learn-who-to-call-now-brain = 갑작스럽고 아주 심한 두통, 정신이 혼란스러움, 발작(경련), 갑자기 힘이 빠지거나 앞이 보이지 않음
learn-who-to-call-now-stroke = 가슴 통증, 얼굴 한쪽이 처짐, 한쪽 팔에 힘이 없음, 말이 어눌하거나 잘 나오지 않음
learn-who-to-call-now-allergy = 얼굴이나 목 안이 부음, 숨쉬기 힘듦, 피부 넓은 곳에 갑자기 새로 생긴 발진
learn-who-to-call-now-infection = 감염이 있으면서 숨쉬기 힘들거나 정신이 혼란스러움, 또는 몸 상태가 몹시 나쁨
learn-who-to-call-now-heart = 심장이 느리게 뛰거나 고르지 않게 뜀, 또는 정신을 잃음
learn-who-to-call-now-muscle = 심한 근육통이 있으면서 소변이 나오지 않음
learn-who-to-call-now-skin = 온몸의 피부가 붉어짐, 고름 물집이 새로 많이 생김, 또는 고름 물집과 함께 열이나 오한이 남
learn-who-to-call-now-too-much = 약을 너무 많이 드셨다면, 몸이 괜찮더라도 지금 병원이나 119에 전화하세요.
learn-who-to-call-today-fever = 38 °C 이상의 열, 또는 오한
learn-who-to-call-today-infection = 기침, 소변볼 때 화끈거림, 또는 붉고 뜨거운 피부
learn-who-to-call-today-blisters = 아픈 물집, 또는 수두에 걸린 사람과의 접촉
learn-who-to-call-today-kidney = 소변이 평소보다 적음, 또는 발목이 부음
learn-who-to-call-today-pressure = 두통과 함께 어지럽거나 눈앞이 흐림(할 수 있으면 혈압을 재세요)
learn-who-to-call-today-liver = 눈이나 피부가 노래짐, 짙은 색 소변, 색이 옅은 대변, 또는 배 오른쪽 통증
learn-who-to-call-today-muscle = 심한 근육통, 근육에 힘이 없음, 또는 갈색 소변
learn-who-to-call-today-cramps = 근육에 쥐가 남
learn-who-to-call-today-gout = 엄지발가락이 갑자기 뜨겁고 아픔
learn-who-to-call-today-brain = 생각하기, 말하기, 몸의 균형 잡기가 서서히 어려워짐
learn-who-to-call-today-note = 진통제를 마음대로 고르지 마세요. 병원에 연락이 닿지 않으면 119에서 상담을 받고 병원도 찾을 수 있어요.
learn-who-to-call-week-intro = 다음과 같은 것이 있으면 다음 진료까지 기다리지 말고 며칠 안에 전화하세요:
learn-who-to-call-week-skin = 새로 생기거나 변하는 반점, 낫지 않는 상처, 피가 나는 점(피부과 의사에게 전화하세요)
learn-who-to-call-week-lumps = 목, 겨드랑이, 사타구니의 멍울, 밤에 식은땀이 남, 몸무게가 줄어듦(다니는 병원에 전화하세요)
learn-who-to-call-visit-common = 두통 또는 메스꺼움
learn-who-to-call-visit-hands = 떨림(손떨림), 저림, 또는 손발이 뜨거움
learn-who-to-call-visit-hair = 전보다 털이 많아짐
learn-who-to-call-visit-gums = 잇몸이 붓거나 잇몸에서 피가 남(치과 의사에게도 말하세요)
learn-who-to-call-visit-note = 이런 증상은 흔해요. 의사가 용량을 줄이면 나아지는 것이 많아요. 마음대로 약을 바꾸거나 끊지 마세요.
learn-who-to-call-levels-pressure = 혈압이 얼마일 때 전화해야 하나요? ‘위험과 위험 신호’ 페이지를 읽어 보세요. 나에게 맞는 숫자를 병원에 물어보고 적어 두세요.

## Phone numbers

learn-who-to-call-numbers-title = 한국의 전화번호
learn-who-to-call-numbers-state = 먼저 다니는 병원의 전화번호를 저장하세요. 아래 운영 시간과 언어는 공개된 페이지에서 가져왔고 다시 확인하지 않았어요. 바뀔 수 있어요.
learn-who-to-call-numbers-119-name = 구급차와 소방
learn-who-to-call-numbers-119-detail = 응급 상황에 거는 번호예요. 통역사가 통화에 함께할 수 있어요. 의료 상담을 해 주고 병원도 찾아 줄 수 있어요. 도시 안내서에 따르면 구급차는 무료이지만 병원비는 무료가 아니에요.
learn-who-to-call-numbers-1330-name = 한국 관광통역안내 전화
learn-who-to-call-numbers-1330-detail = 통역을 해 줄 수 있고, 구급차를 부르는 통화도 통역할 수 있어요. 2018년에는 여덟 가지 언어를 밤낮으로 안내한다고 했어요. 운영 시간은 다시 확인하지 않았어요.
learn-who-to-call-numbers-1345-name = 외국인종합안내센터
learn-who-to-call-numbers-1345-detail = 20개 언어, 평일 09:00부터 22:00까지(한국 시각). 18:00 이후에는 한국어, 영어, 중국어만 가능해요. 해외에서 걸 때: +82-1345. 운영 시간은 다시 확인하지 않았어요.
learn-who-to-call-numbers-bbb-name = bbb 코리아, 자원봉사 통역
learn-who-to-call-numbers-bbb-detail = 20개 언어 전화 통역, 밤낮으로 운영, 무료(2023년). 운영 시간은 다시 확인하지 않았어요.
learn-who-to-call-numbers-1339-name = 질병관리청 콜센터
learn-who-to-call-numbers-1339-detail = 감염에 대해 묻는 번호이고, 밤낮으로 운영해요. 구급차를 부르는 번호가 아니에요. 운영 시간은 다시 확인하지 않았어요.
learn-who-to-call-numbers-kids-name = 약 부작용 신고
learn-who-to-call-numbers-kids-detail = 부작용을 신고할 수 있어요. 약 때문에 피해를 입었을 때 받을 수 있는 도움(피해 구제)에 대해서도 물어볼 수 있어요. 다른 번호: 14-3330. 운영 시간과 언어는 우리가 알지 못해요.
learn-who-to-call-numbers-112-name = 경찰
learn-who-to-call-numbers-112-detail = 운영 시간과 언어는 확인하지 않았어요.
learn-who-to-call-numbers-120-name = 서울시 콜센터
learn-who-to-call-numbers-120-detail = 운영 시간과 언어는 확인하지 않았어요.
learn-who-to-call-numbers-abroad = 119는 한국 안에서만 쓸 수 있어요. 다른 나라에서는 그 나라의 응급 전화번호로 거세요.

## What to say in Korean

learn-who-to-call-korean-title = 한국어로 할 말
learn-who-to-call-korean-state = 전화로 이 문장을 말하거나, 보여 주세요. 한국어가 모국어인 의료진이 아직 확인하지 않았어요.
learn-who-to-call-korean-caption = 전화할 때 쓰는 네 문장
learn-who-to-call-korean-head-meaning = 뜻
learn-who-to-call-korean-head-korean = 한국어
# "sounds" cells: how a reader of your language would say the Korean line. Use your own script if that helps. In Korean, repeat the Korean line.
learn-who-to-call-korean-head-sounds = 읽는 소리
learn-who-to-call-korean-takes = 사이클로스포린을 복용하고 있다는 말
# Keep all "-korean" lines below in Korean in every language.
learn-who-to-call-korean-takes-korean = 사이클로스포린을 먹고 있어요.
learn-who-to-call-korean-takes-sounds = 사이클로스포린을 먹고 있어요.
learn-who-to-call-korean-psoriasis = 건선으로 치료를 받고 있다는 말
learn-who-to-call-korean-psoriasis-korean = 건선 치료 중입니다.
learn-who-to-call-korean-psoriasis-sounds = 건선 치료 중입니다.
learn-who-to-call-korean-immune = 면역을 억제하는 약이라는 말
learn-who-to-call-korean-immune-korean = 면역억제제입니다.
learn-who-to-call-korean-immune-sounds = 면역억제제입니다.
learn-who-to-call-korean-interpreter = 통역사가 필요하다는 말
learn-who-to-call-korean-interpreter-korean = 통역이 필요해요.
learn-who-to-call-korean-interpreter-sounds = 통역이 필요해요.
learn-who-to-call-korean-steps-intro = 전화할 때:
learn-who-to-call-korean-steps-language = 쓰는 언어의 이름을 말하고, 통역사를 부탁하세요.
learn-who-to-call-korean-steps-place = 지금 있는 곳을 말하세요. 주소, 가게, 역 이름이면 돼요.
learn-who-to-call-korean-steps-medicine = 어디가 아픈지, 그리고 사이클로스포린을 먹고 있다고 말하세요.
learn-who-to-call-korean-steps-stay = 전화를 끊지 마세요.

## Questions for the clinic

learn-who-to-call-questions-number = 밤이나 휴일에 의사와 통화하려면 어느 번호로 전화하나요?
learn-who-to-call-questions-language = 제가 병원에 전화할 때 누가 통역해 줄 수 있나요?
learn-who-to-call-questions-hospital = 응급 상황에는 어느 병원으로 가나요?
learn-who-to-call-questions-home = 본국에 돌아간 뒤에는 누구에게 전화하나요?
