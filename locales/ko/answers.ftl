### What an answer about a medicine, food, herb, vaccine or therapy says.
### Which message belongs to which row is in src/catalog/data/substances.csv.

# The level: a word above, and the answer in one line.
answer-level-known = 알려진 문제
answer-level-watch = 작거나 증명되지 않은 영향
answer-level-nothing-listed = 찾아봄
answer-level-not-covered = 알지 못함
answer-title-avoid = 피하세요. 먼저 병원에 물어보세요.
answer-title-ask-first = 먼저 병원에 물어보세요.
answer-title-watch = 잘 지켜보세요. 병원에 말하세요.
answer-title-nothing-listed = 목록에 적힌 문제는 없어요. 확실하지 않으면 물어보세요.
answer-title-not-covered = 우리 목록에 없어요. 드시거나 쓰기 전에 꼭 물어보세요.

# The same as a short tag.
answer-tag-avoid = 피하고 먼저 물어보기
answer-tag-ask-first = 먼저 물어보기
answer-tag-watch = 지켜보기
answer-tag-nothing-listed = 적힌 문제 없음
answer-tag-not-covered = 우리 목록에 없음, 물어보기

# What can happen: by effect, and where something special is to be said.
answer-happens-kidney-risk = 이것과 사이클로스포린은 둘 다 콩팥(신장)에 무리를 줄 수 있어요. 함께 쓰면 해를 입을 위험이 더 높아요.
answer-happens-raises-cyclosporine = 혈액 속의 사이클로스포린 농도를 올릴 수 있어요. 사이클로스포린이 너무 많으면 콩팥(신장)이 상할 수 있어요.
answer-happens-raises-a-lot = 혈액 속의 사이클로스포린 농도를 크게 올릴 수 있어요. 그러면 콩팥(신장)이 빨리 상할 수 있어요.
answer-happens-lowers-cyclosporine = 혈액 속의 사이클로스포린 농도를 낮출 수 있어요. 그러면 피부가 더 나빠질 수 있어요.
answer-happens-immune-risk = 둘 다 몸을 지키는 힘(면역)을 약하게 해요. 심한 감염과 일부 암이 생길 가능성이 더 커져요.
answer-happens-potassium-risk = 둘 다 혈액 속의 미네랄인 칼륨을 올릴 수 있어요. 칼륨이 너무 많으면 심장에 문제가 생길 수 있어요.
answer-happens-cyclosporine-raises-it = 사이클로스포린은 이것의 혈액 속 농도를 올릴 수 있어요. 이것의 부작용이 더 심해질 수 있어요.
answer-happens-skin-cancer-risk = 이것이 사이클로스포린과 겹치면 피부암 위험이 높아져요.
answer-happens-other = 혈액 속의 사이클로스포린 농도를 바꿀 수 있어요.
answer-happens-live-vaccine = 몸을 지키는 힘(면역)이 약한 동안에는 생백신 때문에 병이 날 수 있어요.
answer-happens-muscles = 사이클로스포린은 이 약의 혈액 속 농도를 올릴 수 있어요. 그러면 근육이 심하게 상할 수 있어요.
answer-happens-vaccine-protects-less = 이 백신은 생백신이 아니에요. 사이클로스포린을 먹는 동안에는 예방 효과가 떨어질 수 있어요.
answer-happens-bleeding = 이 약은 피를 묽게 하는 약이에요. 사이클로스포린은 이 약의 혈액 속 농도를 올릴 수 있어요. 피가 더 많이 날 수 있어요.
answer-happens-gout = 함께 쓰면 혈액 속의 크레아티닌과 요산을 올릴 수 있어요. 그러면 통풍(관절이 갑자기 아픈 병)이 생길 수 있어요.
answer-happens-gums = 두 약 모두 잇몸이 자라고 붓게 할 수 있어요.
answer-happens-both-rise = 둘은 혈액 속에서 서로의 농도를 올릴 수 있어요. 그러면 심장과 콩팥(신장)이 상할 수 있어요.
answer-happens-birth-control = 혈액 속의 사이클로스포린 농도를 올릴 수 있어요. 효과가 있는 피임은 여전히 필요해요.
answer-happens-steroid = 사이클로스포린은 이 스테로이드의 작용을 더 강하게 할 수 있어요. 둘 다 몸을 지키는 힘(면역)을 약하게 해요.
answer-happens-colchicine = 사이클로스포린 때문에 이 약이 몸에 쌓일 수 있어요. 그러면 이 약이 근육, 신경, 혈액을 해칠 수 있어요.
answer-happens-virus = 한국의 공식 목록은 이 두 약을 함께 쓰는 것을 금지해요. 이 약이 바이러스에 더는 듣지 않을 수 있어요.
answer-happens-bosentan = 이 약은 혈액 속의 사이클로스포린 농도를 낮춰요. 사이클로스포린은 이 약의 농도를, 간이 상할 수 있을 만큼 크게 올려요.
answer-happens-heart = 사이클로스포린 때문에 이 약이 몸에 쌓일 수 있어요. 그러면 심장에 문제가 생길 수 있어요.
answer-happens-low-sugar = 사이클로스포린은 이 약의 혈액 속 농도를 두 배로 올릴 수 있어요. 혈당이 너무 낮게 떨어질 수 있어요.
answer-happens-methotrexate = 미국 의약품 설명서는 건선에 이 두 약을 동시에 쓰지 말라고 해요. 함께 쓰면 콩팥(신장)이 상하고 몸을 지키는 힘(면역)이 약해질 수 있어요.
answer-happens-liver = 사이클로스포린은 이 약의 혈액 속 농도를 올릴 수 있어요. 그러면 간에 무리가 갈 수 있어요.
answer-happens-sleepy = 사이클로스포린을 먹는 동안에는 졸린 상태가 더 오래갈 수 있어요.
answer-happens-aspirin = 통증에 쓰는 양이면, 같은 종류의 다른 진통제처럼 콩팥(신장)에 무리를 줄 수 있어요.
answer-happens-trimethoprim = 혈액 속의 크레아티닌과 칼륨을 올릴 수 있어요. 사이클로스포린 농도를 낮출 수도 있어요.
answer-happens-contrast-dye = 조영제와 사이클로스포린은 둘 다 콩팥(신장)에 무리를 줄 수 있어요.
answer-happens-blood-cells = 함께 쓰면 혈액 속의 세포(혈구)가 상할 수 있어요.
answer-happens-blood-fats = 둘 다 혈액 속의 지방(혈중 지질)을 올릴 수 있어요.
answer-happens-grapefruit-relatives = 이 과일들에는 자몽에 든 것과 같은 종류의 물질이 들어 있어요. 사람을 대상으로 한 연구는 찾지 못했어요.
answer-happens-seville-orange = 한 연구에서는 사이클로스포린 농도에 변화가 없었어요. 하지만 이 과일에는 자몽에 든 것과 같은 종류의 물질이 들어 있어요.
answer-happens-suggested = 영향이 있을 수 있다는 의견은 있지만, 증명되지는 않았어요.
answer-happens-sister-drug = 사이클로스포린과 비슷한 다른 약의 농도를 올린 적이 있어요. 사이클로스포린에서도 그렇다는 것을 보여 준 사람은 없어요.
answer-happens-star-fruit = 이 과일을 많이 먹으면 그것만으로도 콩팥(신장)이 상할 수 있어요. 건강한 사람도 그럴 수 있어요.
answer-happens-natural-statin = 천연 스타틴(statin)이 들어 있어요. 사이클로스포린과 함께 썼을 때 근육이 심하게 상한 적이 있어요.
answer-happens-omija = 이와 아주 가까운 식물은 사이클로스포린 농도를 크게 올려요. 이 식물 자체는 사이클로스포린과 함께 시험한 적이 없어요.
answer-happens-echinacea = 혈액 속의 사이클로스포린 농도를 바꿀 수 있어요. 이것은 치료로 가라앉히는 바로 그 면역을 높여 준다며 파는 제품이에요.
answer-happens-ginseng = 동물에서는 사이클로스포린 농도를 바꾸지 않았어요. 하지만 이것은 치료로 가라앉히는 바로 그 면역을 높여 준다며 파는 제품이에요.
answer-happens-turmeric = 사이클로스포린과 비슷한 다른 약들의 농도를 바꾼 적이 있어요. 한 사람에게서는 올렸고, 동물에서는 낮췄어요.
answer-happens-green-tea = 쥐 실험에서 적은 양은 사이클로스포린 농도를 올렸고, 많은 양은 낮췄어요. 보통 마시는 녹차는 연구하지 않았어요.
answer-happens-garlic = 사람에게서 HIV 약 한 가지의 혈액 속 농도를 절반으로 낮췄어요. 사이클로스포린과 함께 시험한 적은 없어요.
answer-happens-own-medicine = 이것이 바로 치료에 쓰는 약, 사이클로스포린이에요. 상품마다 서로 같지 않고, 두 가지를 함께 먹으면 양이 너무 많아져요.
answer-happens-danshen = 몸이 사이클로스포린과 비슷한 방식으로 운반하는 다른 약의 농도를 사람에게서 낮췄어요. 사이클로스포린과 함께 시험한 적은 없어요.

# What to do: by kind and level, and where something special is to be said.
answer-do-drug-avoid = 두 가지를 함께 쓰기 전에 담당 의사와 상의하세요.
answer-do-drug-ask-first = 사이클로스포린을 처음 드시기 전에 이 약에 대해 피부과 의사에게 말하세요. 이미 둘 다 쓰고 있나요? 오늘 피부과 의사에게 말하세요.
answer-do-drug-watch = 이 약을 쓴다고 병원에 말하세요. 필요하면 병원에서 혈액 검사를 더 자주 할 수 있어요.
answer-do-food-avoid = 사이클로스포린을 드시는 동안에는 이것을 드시지도 마시지도 마세요.
answer-do-food-watch = 이것을 많이 드시거나 마시기 전에 병원에 물어보세요.
answer-do-herb-avoid = 사이클로스포린을 드시는 동안에는 이것을 새로 시작하지 마세요. 지금 쓰고 있다면 오늘 병원에 전화하세요.
answer-do-herb-ask-first = 드시거나 쓰기 전에 병원이나 약사에게 물어보세요. 제품 상자나 봉지도 가지고 가세요.
answer-do-herb-watch = 드시거나 쓰기 전에 병원이나 약사에게 물어보고, 제품 상자나 봉지도 가지고 가세요.
answer-do-vaccine-avoid = 치료를 받는 동안에는 이 백신을 접종받지 마세요. 사이클로스포린을 마지막으로 드신 뒤 얼마나 기다려야 하는지 담당 의사에게 물어보세요.
answer-do-vaccine-watch = 언제 맞는 것이 가장 좋은지 병원에 물어보세요.
answer-do-procedure-avoid = 다니는 병원마다 사이클로스포린을 먹고 있다고 말하세요. 이 치료를 받기 전에 피부과 의사에게 물어보세요.
answer-do-ask-with-pack = 드시거나 쓰기 전에 병원이나 약사에게 물어보세요. 제품 상자나 봉지도 가지고 가세요.
answer-do-pain = 본인에게 어떤 진통제가 맞는지 병원에 물어보세요.
answer-do-doctor-plans = 한 약을 언제 끝내고 다른 약을 언제 시작할지는 담당 의사가 계획해요. 마음대로 시작하지도, 끊지도, 겹쳐 쓰지도 마세요.
answer-do-tell-staff = 의료진이 이 약을 주기 전에, 사이클로스포린을 먹고 있다고 의료진에게 말하세요.
answer-do-not-alone = 사이클로스포린을 드시는 동안에는 이것을 마음대로 쓰지 마세요. 먼저 피부과 의사에게 물어보세요.
answer-do-not-a-lot = 이것을 드시거나 마시기 전에 병원에 물어보세요.
answer-do-covid-pills = 코로나19 알약을 권유받으면, 첫 알을 드시기 전에 사이클로스포린을 먹고 있다고 말하세요.
answer-do-scan-team = 조영제를 쓰는 영상 검사라면 무엇이든, 검사 전에 검사하는 의료진에게 사이클로스포린을 먹고 있다고 말하세요.
answer-do-potassium-food = 보통 양만큼 드세요. 칼륨이 적은 식사를 해야 하는지 병원에 물어보세요.
answer-do-sunbed = 사이클로스포린을 드시는 동안에는 태닝 기계(선베드)를 쓰지 마세요.
answer-do-own-medicine = 병원에서 준 상품을 그대로 드세요. 스스로 다른 상품으로 바꾸거나 더하지 마세요. 서로 다른 상자가 두 개 있나요? 다음 약을 드시기 전에 병원에 물어보세요.
answer-do-sun = 피부를 가리고, 자외선 차단제를 바르고, 그늘에 머무르세요.
answer-do-small-amounts = 이것을 조금보다 많이 드시려면 먼저 병원에 물어보세요.
answer-do-against-the-law = 사이클로스포린을 드시는 동안에는 이것을 쓰지 마세요. 한국에서는 법에도 어긋나요.

# Said by how a person comes to it, whatever else is said.
answer-do-not-stop = 의사에게서 받은 것이라면 마음대로 끊지 마세요. 먼저 담당 의사와 상의하세요.
answer-ask-before = 스스로 고른 것이라면, 병원에 물어보기 전에는 드시지도 쓰지도 마세요.
answer-ask-before-given = 병원에 물어보기 전에는 이것을 맞지도 받지도 마세요.
answer-nothing-listed-means = 아래에 적은 목록에는 사이클로스포린과 관련된 문제가 나와 있지 않아요. 그렇다고 문제가 없다는 증거는 아니에요.
answer-nothing-listed-do = 본인에게 어떤 진통제가 맞는지, 얼마나 써야 하는지 병원이나 약사에게 물어보세요.
answer-not-covered-means = 우리 목록을 만들면서 이것을 확인한 사람은 없어요. 문제가 될 수도 있고, 아닐 수도 있어요. 어느 쪽인지 우리는 알려 드릴 수 없어요.
answer-not-covered-do = 드시거나 쓰기 전에 병원이나 약사에게 물어보세요.

# How far the knowledge goes.
answer-basis-class = 이것을 사이클로스포린과 직접 함께 연구한 적은 없어요. 이 답은 같은 종류의 다른 것을 바탕으로 해요.
answer-basis-relative = 이것을 사이클로스포린과 직접 함께 연구한 적은 없어요. 이 답은 다른 약이나, 이것과 가까운 식물을 바탕으로 해요.
answer-basis-laboratory = 동물이나 시험관에서만 연구했어요. 사이클로스포린을 먹는 사람에게서는 연구하지 않았어요.
answer-basis-no-study = 이것을 사이클로스포린과 함께 살펴본 연구는 찾지 못했어요.

# What a source says of the two together.
answer-verdict-contraindicated = 함께 쓰면 안 됨(금기)
answer-verdict-banned = 함께 쓰면 안 되는 조합(병용금기)
answer-verdict-avoid = 함께하는 것을 피해야 함
answer-verdict-not-recommended = 함께 쓰는 것을 권하지 않음
answer-verdict-precaution = 조심하는 경우에만 함께 쓸 수 있음
answer-verdict-consider = 염두에 두어야 함
answer-verdict-named = 이것을 언급함
answer-verdict-measured = 사람에게서 측정함
answer-verdict-laboratory = 동물이나 시험관 연구뿐임
answer-verdict-live = 생백신
answer-verdict-not-listed = 이것이 나와 있지 않음
answer-sources-differ = 출처마다 내용이 서로 달라요. 본인의 경우는 어떤지 담당 의사에게 물어보세요.
