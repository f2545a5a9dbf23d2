### Topic: why doctors give it (why)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-why-title = 왜 쓰나요
# First use on the page: both spellings. Later only "cyclosporine".
learn-why-lead = 의사는 건선이 갑자기 아주 심해져서 더 기다릴 수 없을 때 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)을 써요. 이 페이지는 누구에게 쓰는지, 어떤 경우에 쓰는 약이 아닌지 알려 드려요.
learn-why-in-short-1 = 빨리 조절해야 하는 중증 건선에 쓰는 약이에요. 다른 치료가 효과가 없었거나 맞지 않을 때 써요.
learn-why-in-short-2 = 건선 치료로 이 약을 먹으면 안 되는 사람이 있어요. 먼저 앓는 병과 쓰는 약을 모두 의사에게 말하세요.
learn-why-in-short-3 = 이 약은 시간을 벌어 줄 수 있어요. 완치 방법은 아니에요. 결과를 약속할 수 있는 사람은 아무도 없어요.

## The reasons

learn-why-reasons-title = 쓰는 이유
learn-why-reasons-intro = 의사는 다음 가운데 한 가지 이유로 이 약을 고를 수 있어요:
learn-why-reasons-flare = 갑자기 아주 심해진 건선이 건강이나 일상생활을 해쳐서 빨리 가라앉혀야 할 때
learn-why-reasons-forms = 온몸의 피부가 붉거나 고름 물집이 있을 때
learn-why-reasons-bridge = 다리 역할이 필요할 때: 더 오래 하는 치료를 시작할 때까지 시간을 이어 주는 치료
learn-why-reasons-other-failed = 다른 전신 치료가 효과가 없었거나 그 치료를 받을 수 없었을 때
learn-why-reasons-korea = 한국에서는 검사와 빠른 도움을 가까이에서 받을 수 있는 종합병원 피부과에서 쓴다고 해요. 흔히 하는 방식은 병원마다 다를 수 있어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.

## Red skin all over, or pus spots

learn-why-danger-title = 온몸이 붉어지거나 고름 물집이 생길 때
learn-why-danger-forms = 이 두 가지 형태는 위험하고, 때로는 응급 상황이라고 해요. 사이클로스포린은 이때 고를 수 있는 빠른 치료 가운데 하나라고 해요. 무엇이 가장 좋은지 담당 의사에게 물어보세요.
learn-why-danger-red = 온몸의 피부가 붉어짐
learn-why-danger-pus = 고름 물집이 새로 많이 생김, 또는 고름 물집과 함께 열이나 오한이 남
learn-why-danger-note = 이런 일이 생기기 전에, 그 밖에 어떤 증상을 조심해야 하는지 병원에 물어보세요.

## For whom it is

learn-why-for-whom-title = 누구에게 쓰나요
learn-why-for-whom-intro = 의약품 설명서에는 이 약을 쓸 수 있는 사람이 적혀 있어요. 그 내용이 모두 같지는 않아요.
# Heading of a "sources differ" note.
learn-why-for-whom-differ-title = 건선이 있을 때 누가 이 약을 쓸 수 있는지
learn-why-for-whom-differ-korea-who = 한국 의약품 설명서
learn-why-for-whom-differ-korea = 중증 건선이 있는 사람이에요. 다른 치료가 효과가 없었거나 맞지 않는 경우예요.
learn-why-for-whom-differ-us-who = 미국 의약품 설명서
learn-why-for-whom-differ-us = 중증 판상 건선이 있고 면역 체계가 약하지 않은 성인이에요. 다른 전신 치료 가운데 적어도 한 가지가 효과가 없었거나 맞지 않는 경우예요.
learn-why-for-whom-differ-uk-who = 2012년 영국 의약품 설명서
learn-why-for-whom-differ-uk = 16세 미만에게는 쓰지 않아요. 65세부터는 건선 때문에 일상생활을 하지 못할 때에만, 더 자세히 살펴보면서 써요.
learn-why-for-whom-differ-question = 이 가운데 저에게 해당하는 것은 무엇인가요? 제 나이 때문에 더 자세히 살펴봐야 하나요?
learn-why-for-whom-severe = 미국 의약품 설명서에서 ‘중증’은 건선이 피부의 넓은 부위에 퍼졌거나, 건선 때문에 일상생활을 하지 못한다는 뜻이에요.

## For whom it is not

learn-why-not-for-title = 누구에게 쓰지 않나요
learn-why-not-for-intro = 의약품 설명서에는 건선에 이 약을 쓰지 않는 이유로 다음이 적혀 있어요:
learn-why-not-for-allergy = 사이클로스포린이나 이 약에 든 다른 성분에 대한 알레르기(하나라도 있으면)
learn-why-not-for-kidney = 제 기능을 하지 못하는 콩팥(신장)
learn-why-not-for-pressure = 조절되지 않는 고혈압
learn-why-not-for-cancer = 지금 있거나 예전에 있었던 암(암일 수 있는 반점은 먼저 검사함)
learn-why-not-for-infection = 조절되지 않는 감염
learn-why-not-for-together = 광선치료, 방사선 치료, 콜타르, 메토트렉세이트(methotrexate), 면역을 가라앉히는 다른 약 가운데 하나라도 이 약과 동시에 받거나 쓰는 것
learn-why-not-for-medicines = 다비가트란(dabigatran), 보센탄(bosentan), 알리스키렌(aliskiren) 같은 일부 다른 약, 그리고 기분이 가라앉을 때 쓰는 약초인 세인트존스워트(St John’s wort, 성요한풀)
learn-why-not-for-tell = 이 가운데 조금이라도 해당하는 것이 있나요? 첫 복용 전에 의사에게 말하세요. 임신했거나, 모유 수유를 하거나, 아기를 원할 때도 의사에게 말하세요.
learn-why-not-for-see = 이 목록이 전부는 아니에요. 그 밖에 의사가 꼭 알아야 하는 것은 ‘치료 준비’ 페이지에 있어요.
learn-why-not-for-now = 이미 이 약을 드시고 있는데 해당하는 것이 있나요? 마음대로 끊지 마세요. 오늘 병원에 전화해서 물어보세요.

## A bridge

learn-why-bridge-title = 다리 역할이지, 치료의 전부가 아니에요
learn-why-bridge-idea = 사이클로스포린은 본인과 의사에게 시간을 벌어 줄 수 있어요. 그다음에 메토트렉세이트나 아시트레틴(acitretin) 같은 다른 치료를 할 수 있어요.
learn-why-bridge-short = 콩팥에 대한 위험은 용량이 많을수록, 오래 쓸수록 커져요. 그래서 단기 집중 치료(구제 요법)는 짧아요. 흔히 12주에서 16주예요.
learn-why-bridge-see = ‘단기 집중 치료(구제 요법)란’과 ‘다른 치료’, 두 페이지에서 더 읽을 수 있어요. ‘먹는 방법’ 페이지는 용량에 대한 내용이에요.

## What it cannot promise

learn-why-promise-title = 약속할 수 없는 것
learn-why-promise-time = 2주 뒤에 변화를 느끼는 사람도 있어요. 건선이 조절되기까지 12주에서 16주가 걸릴 수 있어요.
learn-why-promise-not-all = 모든 사람에게 도움이 되는 것은 아니에요. 미국과 영국 의약품 설명서는 가장 높은 용량을 6주 동안 써도 도움이 되지 않으면 의사가 치료를 끝내야 한다고 해요.
learn-why-promise-return = 건선은 마지막 복용 뒤에 대개 다시 나타나요. 본인의 잘못이 아니에요. 의사는 그때를 위한 계획을 세워요.
learn-why-promise-life = 피부가 가라앉으면 더 잘 자고, 더 잘 움직이고, 걱정도 줄어든다고 해요. 이에 대한 숫자는 찾지 못했어요. 무엇을 기대할 수 있는지 담당 의사에게 물어보세요.

## Questions for the clinic

learn-why-questions-reason = 저에게 사이클로스포린을 쓰는 가장 큰 이유는 무엇인가요?
learn-why-questions-against = 제가 이 약을 먹으면 안 되는 이유가 있나요?
learn-why-questions-result = 저에게 어떤 결과를 기대하시나요? 그 결과는 언제까지 나올까요?
learn-why-questions-no-help = 이 약이 저에게 도움이 되지 않으면 어떻게 하나요?
learn-why-questions-wait = 이 약을 먹지 않으면 어떤 일이 생길 수 있나요?
