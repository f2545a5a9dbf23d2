### Topic: getting better, and what comes next (recovery)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-recovery-title = 좋아지는 과정과 그다음
# First use on the page: both spellings. Later only "cyclosporine".
learn-recovery-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)은 흔히 몇 주 안에 효과가 나기 시작해요. 이 페이지는 무엇을 기대할 수 있는지, 치료가 어떻게 끝나는지, 그다음에 무엇이 오는지 알려 드려요.
learn-recovery-in-short-1 = 2주 뒤에 변화를 느끼는 사람도 있어요. 건선이 조절되기까지 12주에서 16주가 걸릴 수 있어요.
learn-recovery-in-short-2 = 마지막 복용 뒤에 건선은 대개 다시 나타나요. 다음 단계를 담당 의사와 일찍 계획하세요.
learn-recovery-in-short-3 = 피부가 좋아졌더라도 마음대로 끊지 마세요. 먼저 병원과 이야기하세요.

## When it helps

learn-recovery-helps-title = 피부가 좋아지는 때
learn-recovery-helps-time = 2주 뒤에 변화를 느끼는 사람도 있어요. 더 오래 걸리는 사람도 있어요. 건선이 조절되기까지 12주에서 16주가 걸릴 수 있어요.
learn-recovery-helps-fast = 건선에 먹는 약 가운데 효과가 가장 빨리 나타나는 약에 들고, 흔히 2주에서 4주 뒤에 변화가 있다고 해요. 본인은 무엇을 기대할 수 있는지 담당 의사에게 물어보세요.
learn-recovery-helps-trial = 미국 의약품 설명서에 실린 임상시험에서는 8주 뒤에 10명 가운데 5명 정도가 훨씬 좋아졌어요. 12주 뒤에는 10명 가운데 8명 정도였어요. ‘훨씬 좋아졌다’는 점수가 사분의 삼 이상 좋아졌다는 뜻이에요.
learn-recovery-helps-not-all = 그러니 모든 사람에게 똑같이 도움이 되지는 않아요. 결과를 약속할 수 있는 사람은 아무도 없어요.
learn-recovery-helps-low = 이 약이 효과가 있었던 사람 10명 가운데 6명 정도는 정해진 범위에서 낮은 쪽 용량에 머물렀어요.
learn-recovery-helps-skin = 건선 부위가 더 작아지고, 더 납작해지고, 덜 붉어질 수 있어요.
learn-recovery-helps-life = 가려움, 잠, 움직임, 기분도 나아질 수 있어요. 이에 대한 수치는 찾지 못했어요. 본인이 바라는 목표에 대해 담당 의사에게 물어보세요.
learn-recovery-helps-tests = 좋아진 것 같나요? 검사는 치료가 끝날 때까지 계속해요. 몸이 상해도 느끼지 못할 수 있어요. 검사를 하면 그것을 찾을 수 있어요.

## No effect

learn-recovery-no-effect-title = 피부가 좋아지지 않으면
learn-recovery-no-effect-tell = 병원에 말하세요. 잘못하신 것은 없어요. 어떤 약도 모든 사람에게 효과가 있지는 않아요.
learn-recovery-no-effect-stop = 미국과 영국 의약품 설명서는 가장 높은 용량을 6주 동안 써도 도움이 되지 않으면 의사가 치료를 끝내야 한다고 해요. 미국에서는 ‘가장 높은 용량’이 그 사람이 견딜 수 있는 가장 높은 용량일 수도 있어요.
learn-recovery-no-effect-decide = 이것은 의사가 정해요. 마음대로 끊지 마세요. 먼저 병원과 이야기하세요.

## How long, and the end

learn-recovery-end-title = 얼마나 오래 하고 어떻게 끝나나요
learn-recovery-end-short = 단기 집중 치료(구제 요법)는 짧은 치료이고, 흔히 12주에서 16주 동안 해요. 오래 쓰면 해로울 위험이 커져요.
# Heading of a "sources differ" note.
learn-recovery-end-differ-title = 치료할 수 있는 기간
learn-recovery-end-differ-uk-who = 2012년 영국 의약품 설명서
learn-recovery-end-differ-uk = 보통 12주예요. 24주를 넘겨 쓴 경험은 너무 적어요.
learn-recovery-end-differ-us-who = 미국 의약품 설명서
learn-recovery-end-differ-us = 쉬지 않고 1년 넘게 쓰는 것은 권하지 않아요.
learn-recovery-end-differ-germany-who = 2009년 독일 진료지침
learn-recovery-end-differ-germany = 병을 조절하는 데 최대 6개월까지 써요.
learn-recovery-end-differ-others-who = 국제 전문가 모임(2004년)과 영국 건선협회
learn-recovery-end-differ-others = 전문가 모임은 약 12주씩 나누어 치료하고, 모두 합쳐 2년 미만으로 하는 방식을 더 낫게 봐요. 협회는 대개 2년을 넘기지 않는다고 해요.
learn-recovery-end-differ-question = 제 치료의 마지막 날은 언제로 계획되어 있고, 그 이유는 무엇인가요?
learn-recovery-end-how = 피부 상태가 좋으면 치료가 끝날 수 있어요. 의사가 먼저 용량을 줄일 수도 있어요. 이에 대해 한 가지로 정해진 규칙은 없어요. ‘먹는 방법’ 페이지를 보세요.

## Coming back

learn-recovery-back-title = 다시 나타나는 일이 많아요
learn-recovery-back-usual = 마지막 복용 뒤에 건선은 대개 다시 나타나요. 전보다 더 심하게 다시 나타나는 일은 드물어요. 본인 탓이 아니에요.
learn-recovery-back-when = 6주 뒤에는 얼마나 흔히 다시 나타나나요? 16주 뒤에는요? 지금까지 알려진 것을 담당 의사에게 물어보세요.
learn-recovery-back-do = 건선 부위가 다시 생기면 다니는 병원이나 본국의 피부과 의사에게 전화하세요. 남은 캡슐이 있으면 드시기 전에 물어보세요.
# Items of the card "Call 119 now if you have any of these".
learn-recovery-back-red = 온몸의 피부가 붉어짐
learn-recovery-back-pus = 고름 물집이 새로 많이 생김, 또는 고름 물집과 함께 열이나 오한이 남
learn-recovery-back-now-note = 119에 전화하거나 응급실로 가세요. 한국 밖에서는 그 나라의 응급 전화번호로 거세요.

## What comes next

learn-recovery-next-title = 그다음 치료
learn-recovery-next-bridge = 사이클로스포린은 다리 역할을 할 수 있어요. 더 오래 하는 치료를 시작할 때까지 시간을 이어 줘요. 그 치료는 메토트렉세이트(methotrexate), 아시트레틴(acitretin), 생물학적 제제일 수 있어요. 본인에게 어떤 계획이 있는지 담당 의사에게 물어보세요.
learn-recovery-next-rotation = 영국의 한 자선단체는 사이클로스포린, 아시트레틴, 메토트렉세이트를 차례로 하나씩 번갈아 쓰는 사람도 있다고 해요.
# A sequence, never at the same time.
learn-recovery-next-not-together = 건선의 경우, 미국 의약품 설명서는 메토트렉세이트를 사이클로스포린과 동시에 쓰지 말라고 해요. 면역을 가라앉히는 다른 약도 마찬가지예요. 그 다른 약들에 대해서는 2012년 영국 의약품 설명서도 같은 내용이에요.
learn-recovery-next-decides = 한 약을 언제 끝내고 다음 약을 언제 시작할지는 의사가 정해요. 마음대로 약을 끊거나 바꾸지 마세요. 먼저 병원에 물어보세요.
learn-recovery-next-korea = 한국에서는 메토트렉세이트나 생물학적 제제로 바꾸는 것이 보통이라고 해요. 흔히 하는 방식은 병원마다 다를 수 있어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.

## After the last dose

learn-recovery-after-title = 마지막 복용 뒤
learn-recovery-after-visit = 마지막 복용 뒤에 받을 진료를 한국이나 본국에서 잡아 두세요. 건선은 대개 다시 나타나므로 피부를 진찰받아야 해요.
learn-recovery-after-vaccine = 마지막 복용 뒤 첫 3개월 동안은 생백신을 맞지 마세요. 프랑스 목록에 이렇게 적혀 있어요.
learn-recovery-after-skin = 미국 의약품 설명서는 치료 전과 치료 중에 피부를 검사하라고 해요. 나중에도 피부를 계속 살펴보세요. 새로 생기거나 변하는 반점과 낫지 않는 상처는 모두 며칠 안에 피부과 의사에게 보여 주세요.
learn-recovery-after-skin-who = 본국에서는 누가, 얼마나 자주 온몸의 피부를 살펴보나요? 병원에 적어 달라고 하세요.
learn-recovery-after-avoid = 자몽, 약초, 진통제에 관한 규칙은 얼마나 오래 계속되나요? 마지막 복용 전에 병원에 물어보세요.

## Papers for the doctor at home

learn-recovery-papers-title = 본국 담당 의사에게 줄 서류
learn-recovery-papers-intro = 병원에 소견서를 부탁하세요. 될 수 있으면 영어로 받고, 다음 내용을 넣어 달라고 하세요:
learn-recovery-papers-dates = 첫 복용 날짜와 마지막 복용 날짜
learn-recovery-papers-dose = 상품명, 그리고 mg으로 적은 모든 용량
learn-recovery-papers-tests = 치료 전 처음 수치와 그 뒤의 모든 수치(날짜와 단위 포함)
learn-recovery-papers-pressure = 혈압 수치
learn-recovery-papers-effects = 피부가 어떻게 변했는지와 부작용
learn-recovery-papers-medicines = 그동안 드신 다른 약 모두
learn-recovery-papers-light = 광선치료와 예전에 받은 치료(날짜 포함)
learn-recovery-papers-next = 다음 치료: 어떤 치료인지, 언제 시작하는지, 누가 맡는지

## Support

learn-recovery-support-title = 몸과 마음을 위한 도움
learn-recovery-support-korea = 한국의 병원에서는 치료 뒤에 음식에 대해 상담해 주고, 마음을 돌보도록 도와주고, 진료도 해 준다고 해요. 흔히 하는 방식은 병원마다 다를 수 있어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.
learn-recovery-support-mood = 기분이 가라앉거나, 부끄럽거나, 두렵나요? 혼자가 아니에요. 믿을 수 있는 사람에게 말하고, 병원에 도움을 청하세요.
learn-recovery-support-salt = 일부 병원에서는 소금이 적고 콩팥(신장)에 부담이 적은 음식을 권한다고 해요. 치료 중에는 ‘저나트륨’ 소금을 마음대로 쓰지 마세요. 칼륨이 들어 있을 수 있어요.

## Questions for the clinic

learn-recovery-questions-expect = 제 피부는 언제쯤 좋아져야 하고, 좋아지지 않으면 어떻게 하나요?
learn-recovery-questions-next = 다음에는 어떤 치료를 하고, 언제 시작하나요?
learn-recovery-questions-back = 건선이 다시 나타나면 누구에게 전화하나요?
learn-recovery-questions-tests = 마지막 복용 뒤에는 어떤 검사를 언제 받아야 하나요?
learn-recovery-questions-language = 어떤 서류를 어느 언어로 받나요?
