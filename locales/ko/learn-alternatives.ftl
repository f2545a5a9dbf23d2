### Topic: other treatments (alternatives)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-alternatives-title = 다른 치료
# First use on the page: both spellings. Later only "cyclosporine".
learn-alternatives-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)은 중증 건선을 치료하는 여러 방법 가운데 하나예요. 이 페이지는 여러 치료를 나란히 보여 줘요. 의사에게 좋은 질문을 할 수 있게 돕기 위해서예요.
learn-alternatives-in-short-1 = 다른 치료도 있어요. 어떤 치료가 맞을 수 있는지, 왜 그런지 담당 의사에게 물어보세요.
learn-alternatives-in-short-2 = 건선의 경우, 미국과 영국 의약품 설명서는 사이클로스포린과 동시에 광선치료를 하지 말라고 해요. 면역을 가라앉히는 다른 약도 동시에 쓰지 말라고 해요.
learn-alternatives-in-short-3 = 마음대로 치료를 더하거나, 끊거나, 바꾸지 마세요. 먼저 병원에 물어보세요.

## Side by side

learn-alternatives-table-title = 나란히 보는 여러 치료
learn-alternatives-table-society = 치료를 고를 때 피부과 의사가 도와줄 수 있어요. 대한건선학회는 전문의에게 진료를 받고, 스스로 치료하지 말라고 해요.
learn-alternatives-table-caption = 고를 수 있는 치료예요. 이 표의 내용은 대부분 문서에서 확인하지 않았으므로, 한 줄 한 줄 담당 의사에게 물어보세요.
learn-alternatives-table-head-name = 치료
learn-alternatives-table-head-what = 어떤 치료인가요
# "Said to": it was not checked in a document.
learn-alternatives-table-head-use = 이럴 때 쓴다고 해요
learn-alternatives-table-head-ask = 의사에게 물어볼 것
learn-alternatives-table-cyclosporine = 사이클로스포린
learn-alternatives-table-cyclosporine-what = 면역 체계를 가라앉히는 캡슐, 하루 두 번으로 나누어 먹음
learn-alternatives-table-cyclosporine-use = 갑자기 아주 심해져서 빨리 조절해야 하는 건선. 짧은 치료
learn-alternatives-table-cyclosporine-ask = 계획된 마지막 날과 그다음에 할 치료
learn-alternatives-table-methotrexate = 메토트렉세이트(methotrexate)
learn-alternatives-table-methotrexate-what = 보통 일주일에 한 번 쓰는 약
learn-alternatives-table-methotrexate-use = 중간 정도에서 심한 정도까지의 오래가는 건선. 건선과 함께 관절이 아플 때도 씀
learn-alternatives-table-methotrexate-ask = 쓰는 방법, 검사, 아기를 가지려는 계획
learn-alternatives-table-acitretin = 아시트레틴(acitretin) 한 가지, 또는 광선치료와 함께
learn-alternatives-table-acitretin-what = 비타민 A와 관련된 먹는 약
learn-alternatives-table-acitretin-use = 다른 치료로 가라앉지 않는 건선
learn-alternatives-table-acitretin-ask = 지금이나 나중에 아기를 가지려는 계획, 광선치료도 계획에 있는지
learn-alternatives-table-light = 광선치료: 협대역 자외선 B(NB-UVB) 또는 푸바(PUVA)
learn-alternatives-table-light-what = 병원에서 쬐는 특수한 자외선
learn-alternatives-table-light-use = 덜 심한 건선
learn-alternatives-table-light-ask = 지금까지 받은 광선치료, 피부암이 생길 가능성
learn-alternatives-table-biologic = 생물학적 제제
learn-alternatives-table-biologic-what = 약마다 정해진 신호 하나를 막는 주사(신호의 예: IL-17, IL-23, TNF-알파)
learn-alternatives-table-biologic-use = 오랜 기간의 치료
learn-alternatives-table-biologic-ask = 치료 전 검사, 감염, 누가 비용을 내는지
learn-alternatives-table-steroid = 스테로이드 알약이나 주사
learn-alternatives-table-steroid-what = 붉은 기와 부기를 가라앉히는 강한 약
learn-alternatives-table-steroid-use = 드물게 씀. 병원에서 응급 상황에 쓰기도 함
learn-alternatives-table-steroid-ask = 그 뒤에 피부가 더 나빠질 수 있는지

## How fast, and for how long

learn-alternatives-speed-title = 얼마나 빨리, 얼마나 오래
# Heading of a drawing; the next three messages are its numbered parts.
learn-alternatives-speed-figure = 효과가 나타나는 빠르기와 쓰는 기간
learn-alternatives-speed-cyclosporine = 사이클로스포린: 2주 만에 어느 정도 좋아질 수 있어요. 쓰는 기간은 짧아요. 2012년 영국 의약품 설명서는 보통 12주라고 해요.
learn-alternatives-speed-others = 그다음에 할 수 있는 치료: 메토트렉세이트, 아시트레틴, 생물학적 제제 등이에요. 우리가 읽은 자료에는 이 치료들에 대해 몇 주라고 적힌 숫자가 없어요. 담당 의사에게 물어보세요.
learn-alternatives-speed-reading = 그림 보는 법: 위로 갈수록 피부가 더 빨리 달라진다는 뜻이에요. 옆으로 갈수록 더 오래 쓴다는 뜻이에요. 숫자를 바탕으로 한 것은 사이클로스포린의 자리뿐이에요.
learn-alternatives-speed-control = 빠르다고 해서 다 끝났다는 뜻은 아니에요. 사이클로스포린으로 건선이 조절되기까지 12주에서 16주가 걸릴 수 있어요. 오래 쓰면 해로울 위험이 커져요.

## One after the other

learn-alternatives-next-title = 한 치료 다음에 다른 치료
learn-alternatives-next-plan = 의사는 나중에 쓸 다른 약을 계획할 수 있어요. 한 약을 언제 끝내고 다음 약을 언제 시작할지는 의사가 정해요.
learn-alternatives-next-korea = 한국에서는 사이클로스포린 다음에 메토트렉세이트나 생물학적 제제로 바꾼다고 해요. 흔히 하는 방식은 병원마다 다를 수 있어요. 다니는 병원에 글로 적은 치료 계획을 달라고 하세요.
# Heading of a "sources differ" note.
learn-alternatives-next-differ-title = 다른 약을 동시에 쓰는지, 차례로 쓰는지
learn-alternatives-next-differ-us-who = 미국 의약품 설명서
learn-alternatives-next-differ-us = 건선의 경우, 메토트렉세이트도 면역을 가라앉히는 다른 약도 사이클로스포린과 동시에 쓰지 말라고 해요.
learn-alternatives-next-differ-uk-who = 2012년 영국 의약품 설명서
learn-alternatives-next-differ-uk = 면역을 가라앉히는 다른 약을 동시에 쓰지 말라고 해요.
learn-alternatives-next-differ-charity-who = 영국 건선협회
learn-alternatives-next-differ-charity = 아시트레틴이나 메토트렉세이트와 차례로 바꾸어 가며 쓸 수 있다고 해요.
learn-alternatives-next-differ-korea-who = 대한건선학회
learn-alternatives-next-differ-korea = 여러 치료를 한 가지만 쓰거나, 함께 쓰거나, 차례로 바꾸어 가며 쓴다고 해요. 사이클로스포린에 대해서만 쓴 내용은 그 자료에서 읽지 못했어요.
learn-alternatives-next-differ-question = 저는 다음에 어떤 약을 쓰게 되나요? 한 약은 언제 끝나고 다음 약은 언제 시작하나요?

## Light therapy

learn-alternatives-light-title = 사이클로스포린과 광선치료
learn-alternatives-light-korea = 한국에서는 많은 병원이 사이클로스포린에 광선치료를 더한다고 해요. 한국 의약품 설명서에 어떻게 적혀 있는지는 우리가 읽지 못했어요. 본인의 치료 계획에 광선치료가 있는지 담당 의사에게 물어보세요.
# Heading of a "sources differ" note.
learn-alternatives-light-differ-title = 광선치료와 사이클로스포린을 동시에 하는 것
learn-alternatives-light-differ-west-who = 미국·영국·인도네시아 의약품 설명서, 영국·스위스 환자 안내문
learn-alternatives-light-differ-west = 건선이 있는 사람은 사이클로스포린을 먹는 동안 광선치료를 받지 말아야 한다고 해요. 피부암 위험이 더 높아요.
learn-alternatives-light-differ-japan-who = 일본 의약품 설명서
learn-alternatives-light-differ-japan = 조심해서 하라고 해요. 피할 수 없으면 피부에 암이 생기는지 정기적으로 검사해요.
learn-alternatives-light-differ-question = 제가 사이클로스포린과 함께 광선치료를 받게 되나요? 받는다면 이유는 무엇이고, 피부는 어떻게 검사하나요?
learn-alternatives-light-past = 예전에 받은 치료도 중요해요. PUVA, UVB, 방사선 치료, 콜타르, 메토트렉세이트, 면역을 가라앉히는 다른 약 가운데 하나라도 받거나 쓴 적이 있으면 담당 의사에게 말하세요. 그런 경우 사이클로스포린을 쓰면 피부암 위험이 더 높아요. PUVA를 받은 뒤에 가장 높아요.

## Pregnancy

learn-alternatives-pregnancy-title = 임신했거나 아기를 원한다면
learn-alternatives-pregnancy-grades = 이 페이지의 어떤 치료든 받기 전에 의사에게 그 사실을 말하세요. 한국의 임신 관련 의약품 목록에서 메토트렉세이트와 아시트레틴은 더 엄격한 1등급이에요. 사이클로스포린은 2등급이에요.
learn-alternatives-pregnancy-ask = 피임에 대해, 그리고 약마다 마지막으로 쓴 뒤 얼마나 오래 기다려야 하는지 담당 의사에게 물어보세요.

## Who pays

learn-alternatives-pay-title = 한국의 생물학적 제제: 누가 비용을 내나요
learn-alternatives-pay-intro = 2017년과 2018년 한국 언론은 어떤 경우에 보험에서 비용을 내 주는지 보도했어요. 다음 조건에 모두 맞아야 했어요:
learn-alternatives-pay-adult = 판상 건선을 6개월 넘게 앓고 있는 성인
learn-alternatives-pay-skin = 피부의 10% 이상에 건선이 있고, PASI라는 점수가 10점 이상
learn-alternatives-pay-before = 3개월 이상 했지만 효과가 없었던 치료: 메토트렉세이트나 사이클로스포린, 또는 광선치료(PUVA나 UVB), 또는 둘 다
learn-alternatives-pay-now = 이 규칙은 바뀌었을 수 있어요. 지금은 어떤지, 외국에서 온 사람에게도 적용되는지 병원에 물어보세요.

## Steroids

learn-alternatives-steroid-title = 스테로이드 알약이나 주사
learn-alternatives-steroid-rare = 건선이 더 심하게 다시 나타날 수 있어서, 의사들은 이 약을 드물게 쓴다고 해요. 다른 병원에서 받거나 본국에서 가져온 스테로이드를 쓰기 전에 담당 의사에게 물어보세요.
learn-alternatives-steroid-do-not-stop = 지금 스테로이드 알약을 드시고 있나요? 마음대로 끊지 마세요. 먼저 병원에 물어보세요.

## Questions for the clinic

learn-alternatives-questions-which = 다른 치료 가운데 어떤 것이 저에게 맞을 수 있나요? 이유는 무엇인가요?
learn-alternatives-questions-why-not = 지금 저에게 다른 치료가 아니라 사이클로스포린을 고르신 이유는 무엇인가요?
learn-alternatives-questions-fast = 치료마다 얼마나 빨리 도움이 될 수 있고, 얼마나 오래 쓸 수 있나요?
learn-alternatives-questions-cost = 다음 치료는 한국에서 비용이 얼마인가요? 본국에서도 받을 수 있나요?
