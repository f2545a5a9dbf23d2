### Words explained: each word once, with its meaning in one or two short sentences.
### A meaning stands alone under its word. No advice on a dose, a start, a stop or a change of a medicine.

## Psoriasis and the body.

word-plaque-psoriasis = 판상 건선
word-plaque-psoriasis-meaning = 가장 흔한 형태예요. 두껍고 붉은 피부에 하얀 각질이 덮여요.
word-erythrodermic-psoriasis = 홍피성 건선
word-erythrodermic-psoriasis-meaning = 거의 온몸의 피부가 붉고 뜨거워지는 형태예요.
word-pustular-psoriasis = 농포성 건선
word-pustular-psoriasis-meaning = 고름이 찬 작은 물집이 많이 생기는 형태예요.
word-psoriatic-arthritis = 건선 관절염
word-psoriatic-arthritis-meaning = 건선과 함께 관절이 아프고 붓는 병이에요.
word-flare = 급성 악화(갑자기 심해짐)
word-flare-meaning = 피부가 갑자기 훨씬 나빠지는 때를 말해요.
word-relapse = 재발
word-relapse-meaning = 좋아졌던 병이 다시 나타나는 것을 말해요.
word-rebound = 반동 현상
word-rebound-meaning = 약을 마친 뒤에 피부가 치료 전보다 더 나빠지는 것을 말해요.
word-immune-system = 면역 체계
word-immune-system-meaning = 우리 몸에서 병균과 싸우는 부분이에요. 건선에서는 실수로 자기 피부를 공격해요.
word-t-cell = T세포
word-t-cell-meaning = 공격 명령을 내리는 백혈구예요. 사이클로스포린은 이 세포를 가라앉혀요.

## Cyclosporine and how it is used.

word-rescue-treatment = 단기 집중 치료(구제 요법)
word-rescue-treatment-meaning = 갑자기 아주 심해진 건선을 빨리 가라앉히는 짧은 치료예요. 끝나는 때를 미리 정해 두어요.
word-whole-body-treatment = 전신 치료
word-whole-body-treatment-meaning = 한 부위만이 아니라 온몸에서 작용하는 먹는 약이나 주사예요.
word-immune-suppressing = 면역억제제
word-immune-suppressing-meaning = 몸을 지키는 힘을 일부러 약하게 하는 약이에요.
word-course = 치료 기간(치료 과정)
word-course-meaning = 약을 먹는 첫날부터 계획된 마지막 날까지의 기간 전체를 말해요.
word-taper = 서서히 줄이기(감량)
word-taper-meaning = 끝나기 전에 용량을 조금씩 줄이는 것을 말해요. 이것은 병원에서만 정해요.
word-brand = 상품명
word-brand-meaning = 회사가 자기 약에 붙인 이름이에요.
word-active-ingredient = 유효 성분(성분명)
word-active-ingredient-meaning = 사이클로스포린처럼 약에서 실제로 효과를 내는 부분이에요. 유효 성분이 같아도 상품마다 차이가 있을 수 있어요.
word-modified-cyclosporine = 개량형(modified) 사이클로스포린
word-modified-cyclosporine-meaning = 원래형(original)과 몸속에서 똑같이 작용하지 않는 종류예요. 의사와 상의하지 않고 두 종류를 서로 바꾸면 안 돼요.
word-label = 의약품 설명서
word-label-meaning = 한 나라에서 쓰는, 약에 대한 공식 설명이에요. 나라마다 다를 수 있어요.
word-reason-not-to-use = 금기
word-reason-not-to-use-meaning = 그 약을 쓰면 안 되는 이유를 말해요.
word-interaction = 상호작용
word-interaction-meaning = 두 가지 약이, 또는 약과 음식이 서로의 효과를 바꾸는 것을 말해요.
word-side-effect = 부작용
word-side-effect-meaning = 약 때문에 생기는, 원하지 않는 일이에요.

## Other treatments.

word-methotrexate = 메토트렉세이트(methotrexate)
word-methotrexate-meaning = 건선에 쓰는 다른 약이에요. 보통 일주일에 한 번 써요.
word-acitretin = 아시트레틴(acitretin)
word-acitretin-meaning = 비타민 A와 관련된 건선 약이에요. 임신 중에는 매우 해로워요.
word-biologic = 생물학적 제제
word-biologic-meaning = 살아 있는 세포로 만든 약이에요. 주사나 수액으로 맞고, 정해진 신호 하나를 막아요.
word-light-therapy = 광선치료
word-light-therapy-meaning = 병원에서 특수한 자외선을 쬐는 치료예요.
word-uvb = 협대역 자외선 B(NB-UVB)
word-uvb-meaning = 자외선 B 가운데 좁은 영역 하나만 쓰는 흔한 광선치료예요.
word-puva = 푸바(PUVA) 광선치료
word-puva-meaning = 소랄렌(psoralen)이라는 약을 쓴 다음 자외선 A를 쬐는 광선치료예요.
word-coal-tar = 콜타르
word-coal-tar-meaning = 석탄으로 만든, 냄새가 강한 검은 액체예요. 건선에 쓰는 일부 크림과 샴푸에 들어 있어요.
word-steroid = 스테로이드(부신피질호르몬제)
word-steroid-meaning = 붉은 기와 부기를 가라앉히는 강한 약이에요. 알약, 주사, 바르는 약이 있어요.

## Tests and values.

word-baseline = 치료 전 처음 수치(기준값)
word-baseline-meaning = 첫 복용 전에 잰 본인의 처음 수치예요.
word-normal-range = 정상 범위(참고치)
word-normal-range-meaning = 건강한 사람 대부분의 결과가 들어가는 범위예요.
word-creatinine = 크레아티닌
word-creatinine-meaning = 크레아티닌은 혈액 속에 있는 노폐물이에요. 수치가 오르면 콩팥의 기능이 떨어졌을 수 있어요.
word-egfr = 사구체여과율(eGFR)
word-egfr-meaning = 크레아티닌으로 계산한 숫자예요. 콩팥이 혈액을 얼마나 잘 거르는지 보여 줘요.
word-urea = 요소(혈액요소질소, BUN)
word-urea-meaning = 콩팥이 어떻게 일하는지 보여 주는 혈액 속 노폐물이에요. 요소 수치와 혈액요소질소(BUN) 수치는 서로 달라요.
word-blood-pressure = 혈압
word-blood-pressure-meaning = 피가 혈관 벽을 얼마나 세게 미는지를 말해요. 숫자 두 개로 나타내요.
word-blood-fats = 혈중 지질
word-blood-fats-meaning = 콜레스테롤처럼 혈액을 타고 도는 지방이에요.
word-liver-test = 간 기능 검사
word-liver-test-meaning = 간에 탈이 났는지 보여 주는 혈액 검사예요.
word-blood-count = 혈구 수치 검사(CBC)
word-blood-count-meaning = 혈액 속의 세포를 세는 검사예요. 적혈구, 백혈구, 혈소판을 세요.
word-potassium = 칼륨
word-potassium-meaning = 혈액 속에 있는 미네랄이에요. 너무 많으면 심장 박동이 흐트러질 수 있어요.
word-magnesium = 마그네슘
word-magnesium-meaning = 혈액 속에 있는 미네랄이에요. 너무 적으면 쥐가 날 수 있어요.
word-uric-acid = 요산
word-uric-acid-meaning = 혈액 속에 있는 노폐물이에요. 너무 많으면 통풍이 생길 수 있어요.
word-drug-level = 혈중 약물 농도
word-drug-level-meaning = 혈액 속에 약이 얼마나 들어 있는지를 말해요.

## Signs and illnesses.

word-shingles = 대상포진
word-shingles-meaning = 수두 바이러스 때문에 물집이 띠 모양으로 아프게 생기는 병이에요.
word-lymphoma = 림프종
word-lymphoma-meaning = 몸을 지키는 세포에 생기는 암이에요. 아프지 않은 멍울로 시작될 수 있어요.
word-gout = 통풍
word-gout-meaning = 관절이 몹시 아프고 뜨겁고 붉어지는 병이에요. 엄지발가락에 자주 생겨요.
word-tremor = 떨림(손떨림)
word-tremor-meaning = 손이 떨리고, 마음대로 멈출 수 없는 것을 말해요.
word-fit = 발작(경련)
word-fit-meaning = 몸이 저절로 심하게 흔들리고, 불러도 대답하지 못하는 상태예요.

## What to ask about before taking it.

word-nsaid = 소염진통제(NSAID)
word-nsaid-meaning = 이부프로펜(ibuprofen) 같은 흔한 종류의 진통제예요. 콩팥을 해칠 수 있어요.
word-statin = 스타틴(statin)
word-statin-meaning = 콜레스테롤을 낮추는 약이에요.
word-salt-substitute = 소금 대용품
word-salt-substitute-meaning = ‘저나트륨’ 소금이에요. 칼륨이 들어 있는 경우가 많아요.
word-st-johns-wort = 세인트존스워트(성요한풀)
word-st-johns-wort-meaning = 기분이 가라앉을 때 사람들이 먹는 약초예요. 사이클로스포린의 효과를 떨어뜨릴 수 있어요.
word-herbal-medicine = 한약
word-herbal-medicine-meaning = 한국에서 마시거나 알약으로 먹는 약이에요. 보통 여러 가지 식물로 만들어요.
word-live-vaccine = 생백신
word-live-vaccine-meaning = 살아 있는 병균을 약하게 해서 만든 백신이에요.
word-pomelo = 포멜로(pomelo)
word-pomelo-meaning = 자몽과 가까운, 아주 큰 감귤류 과일이에요.
