### Topic: daily life (daily-life)
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in brackets in every language: readers meet them in shops and on menus.
### Never add advice on a dose, a start, a stop or a change of a medicine.

learn-daily-life-title = 일상생활
# First use on the page: both spellings. Later only "cyclosporine".
learn-daily-life-lead = 무엇을 먹고, 어떤 약을 쓰고, 무엇을 하는지에 따라 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)의 작용이 달라질 수 있어요. 이 페이지에서는 치료 중의 일상생활을 하나씩 살펴봐요.
learn-daily-life-in-short-1 = 자몽(grapefruit)도 자몽주스도 드시지 마세요.
learn-daily-life-in-short-2 = 새로운 약, 약초, 건강기능식품(영양제)은 가게에서 산 것이라도, 무엇이든 드시기 전에 병원에 물어보세요.
learn-daily-life-in-short-3 = 열이 나거나, 토하거나, 설사를 하나요? 그날 바로 병원에 전화하세요.

## Food and drink

learn-daily-life-food-title = 음식과 음료
learn-daily-life-food-warning-title = 자몽은 어떤 형태로도 드시지 마십시오
learn-daily-life-food-warning-text = 자몽을 먹지 마십시오. 자몽주스도 마시지 마십시오. 혈액 속의 약 농도를 지나치게 올릴 수 있습니다. 한국에서는 에이드, 차, 시럽(청)에도 ‘자몽(jamong)’이라는 이름으로 들어 있습니다.
learn-daily-life-food-table-caption = 연구에서 나온 결과
learn-daily-life-food-table-name = 과일이나 음료
learn-daily-life-food-table-found = 결과
learn-daily-life-food-table-do = 이렇게 하세요
learn-daily-life-food-table-grapefruit = 자몽주스
learn-daily-life-food-table-grapefruit-found = 혈액 속의 사이클로스포린 양을 55% 늘렸어요.
learn-daily-life-food-table-grapefruit-do = 마시지 마세요.
# A very big citrus fruit. In Chinese 柚子 is pomelo; yuzu (Japanese ゆず, Korean 유자) is another fruit. Never swap them.
learn-daily-life-food-table-pomelo = 포멜로(pomelo)
learn-daily-life-food-table-pomelo-found = 혈액 속의 양을 29% 늘렸어요.
learn-daily-life-food-table-pomelo-do = 드시지 말고, 주스도 마시지 마세요.
learn-daily-life-food-table-grape = 보라색 포도주스
learn-daily-life-food-table-grape-found = 12명이 참여한 연구에서, 혈액 속의 양을 30% 줄였어요.
learn-daily-life-food-table-grape-do = 캡슐을 이 주스와 함께 드시지 마세요. 조금이라도 마시려면 먼저 물어보세요.
learn-daily-life-food-table-wine = 레드 와인(적포도주)
learn-daily-life-food-table-wine-found = 12명이 참여한 연구에서, 사이클로스포린이 몸에서 50% 더 빨리 빠져나갔어요.
learn-daily-life-food-table-wine-do = 캡슐을 와인과 함께 드시지 마세요. 어떤 술이든 조금이라도 마시려면 먼저 물어보세요.
learn-daily-life-food-table-seville = 광귤(Seville orange, 쓴 오렌지)
learn-daily-life-food-table-seville-found = 한 연구에서는 변화가 없었어요.
learn-daily-life-food-table-seville-do = 예를 들어 마멀레이드(오렌지 껍질 잼)로 자주 드신다면 물어보세요.
learn-daily-life-food-star-fruit = 병원에 물어보기 전에는 스타프루트(star fruit)를 드시지 마세요. 이 과일만으로도 콩팥(신장)을 해친 적이 있어요.
learn-daily-life-food-ask-intro = 다음 음식은 드시기 전에 병원에 물어보세요:
learn-daily-life-food-ask-yuja = 유자(yuja, yuzu라고도 함): 흔히 차로 마심(사이클로스포린과 함께 시험한 자료를 찾지 못함)
learn-daily-life-food-ask-citrus = 스위티(sweetie), 하사쿠(hassaku), 금귤(kumquat)과 그 밖에 처음 드셔 보는 감귤류 과일
learn-daily-life-food-ask-pomegranate = 석류(pomegranate) 또는 클레멘타인(clementine): 사이클로스포린과 비슷한 다른 약의 농도를 올린 적이 있음
learn-daily-life-food-not-here = 이 페이지에 없는 음식인가요? 여기에 없다는 것만으로는 아무것도 알 수 없어요. 병원에 물어보세요.

## Medicines, with or without a prescription

learn-daily-life-medicines-title = 처방받은 약과 처방전 없이 사는 약
learn-daily-life-medicines-pain = 진통제를 마음대로 고르지 마세요. 이부프로펜(ibuprofen), 덱시부프로펜(dexibuprofen), 나프록센(naproxen), 록소프로펜(loxoprofen), 니메술리드(nimesulide), 통증에 쓰는 아스피린(aspirin)은 사이클로스포린과 함께 쓰면 콩팥에 무리를 줄 수 있어요.
learn-daily-life-medicines-pain-ask = 어떤 진통제를 얼마나 써도 되는지 병원에 물어보세요. 아세트아미노펜(acetaminophen, paracetamol, 타이레놀 성분), 감기·독감에 먹는 알약, 붙이는 진통제(파스)도 물어보세요.
learn-daily-life-medicines-hidden = 알약 하나에 두세 가지 약이 들어 있을 수 있어요. 혈압이나 콜레스테롤에 쓰는 알약 중에는 스타틴(statin)이 든 것이 있어요. 약 상자를 모두 병원에 보여 주세요.
learn-daily-life-medicines-statins = 한국의 한 목록은 스타틴 다섯 가지와 스타틴이 든 알약 32가지를 사이클로스포린과 함께 쓰지 말라고 해요. 근육이 상할 수 있어요.
learn-daily-life-medicines-statins-now = 지금 스타틴이나 처방받은 진통제를 드시고 있나요? 마음대로 끊지 마세요. 오늘 병원에 물어보세요.
learn-daily-life-medicines-shop-intro = 다음도 사기 전에 물어보세요:
learn-daily-life-medicines-shop-ursa = 간 영양제인 우루사(Ursa): 혈액 속의 약 농도가 바뀔 수 있음
learn-daily-life-medicines-shop-orlistat = 살 빼는 알약인 오르리스타트(orlistat): 사이클로스포린의 효과를 떨어뜨릴 수 있음
learn-daily-life-medicines-home = 페노바르비탈(phenobarbital, 진정시키는 약)과 메타미졸(metamizole, 진통제)은 사이클로스포린의 효과를 떨어뜨릴 수 있어요.
# Medicines that travellers from some countries bring along.
learn-daily-life-medicines-home-ask = 코르발롤(Corvalol), 발로코르딘(Valocordin), 아날긴(Analgin)을 본국에서 가져오셨나요? 이런 약 성분이 들어 있을 수 있어요. 마음대로 끊지 마세요. 오늘 병원에 전화해서 물어보세요.
learn-daily-life-medicines-new = 의사, 치과 의사, 약사 모두에게 사이클로스포린을 먹고 있다고 말하세요. 항생제, 곰팡이에 쓰는 먹는 약(항진균제, 무좀약), 코로나19 알약, 영상 검사에 쓰는 조영제 가운데에는 사이클로스포린과 함께 쓰면 좋지 않은 것이 있어요.

## Herbs and supplements

learn-daily-life-herbs-title = 약초와 건강기능식품(영양제)
learn-daily-life-herbs-wort = 세인트존스워트(St John’s wort, 성요한풀)를 새로 시작하지 마세요. 사이클로스포린의 효과를 떨어뜨릴 수 있어요.
learn-daily-life-herbs-wort-now = 지금 쓰고 있나요? 오늘 병원에 전화하세요. 어떻게 끊어야 하는지 물어보세요. 끊는 것도 혈액 속의 약 농도를 바꿀 수 있기 때문이에요.
learn-daily-life-herbs-hanyak = 한약을 드시기 전에 물어보세요. 한 번 마시는 한약에 여러 가지 식물이 들어 있을 수 있어요.
learn-daily-life-herbs-plants-intro = 다음 식물은 혈액 속의 약 농도를 바꿀 수 있어요:
learn-daily-life-herbs-plants-goldthread = 황련(goldthread)과 베르베린(berberine)이 든 다른 식물: 농도를 올릴 수 있음(사람에게서 나타남)
learn-daily-life-herbs-plants-liquorice = 감초(liquorice)와 약초 황금(scutellaria): 농도를 낮출 수 있음(동물에서 나타남)
learn-daily-life-herbs-plants-chamomile = 캐모마일(chamomile): 농도를 올릴 수 있음(한 사람에게서 나타남)
learn-daily-life-herbs-yeast = 병원에 물어보기 전에는 홍국(red yeast rice)을 드시지 마세요. 천연 스타틴이 들어 있다고 하며, 근육을 해칠 수 있어요.
learn-daily-life-herbs-ask-intro = 다음도 드시기 전에 병원에 물어보세요:
learn-daily-life-herbs-ask-schisandra = 화중오미자(schisandra, 우즈(Wuzhi) 캡슐) 또는 이와 가까운 식물인 오미자(omija)
learn-daily-life-herbs-ask-ginseng = 면역력을 높여 준다며 파는 홍삼(red ginseng)이나 에키네시아(echinacea)
learn-daily-life-herbs-ask-pills = 생강, 강황, 마늘, 녹차, 단삼(danshen), 쏘팔메토(saw palmetto)가 든 알약
learn-daily-life-herbs-ask-supplements = 고용량 비타민, 생선 기름(fish oil), 크랜베리(cranberry)
learn-daily-life-herbs-now = 지금 이 가운데 하나를 드시고 있나요? 오늘 병원에 물어보세요. 제품 상자나 봉지도 가지고 오세요.
learn-daily-life-herbs-cbd = 칸나비디올(CBD, 대마 기름) 제품을 한국에 가져오지 마세요. 승인 없이 가져오면 처벌을 받아요. 동물에서는 CBD가 혈액 속의 사이클로스포린 농도를 올렸어요.

## When you are ill

learn-daily-life-ill-title = 몸이 아플 때
learn-daily-life-ill-stomach-vomiting = 토함(약을 먹고 얼마 안 되어 토한 경우도 포함)
learn-daily-life-ill-stomach-diarrhoea = 설사
learn-daily-life-ill-stomach-drink = 물을 충분히 마시지 못함
learn-daily-life-ill-stomach-note = 캡슐을 어떻게 해야 하는지 병원에 물어보세요. 약을 다시 드시기 전에 먼저 물어보세요.
learn-daily-life-ill-pain = 통증이나 열에 먹는 알약을 마음대로 고르지 마세요. 일부 진통제는 몸에 물이 부족할 때 콩팥에 더 큰 무리를 줘요.
learn-daily-life-ill-more = 더 많은 증상이 ‘위험과 위험 신호’ 페이지와 ‘전화할 곳’ 페이지에 있어요.

## Salt, potassium and water

learn-daily-life-salt-title = 소금, 칼륨, 물
learn-daily-life-salt-trap = ‘저나트륨 소금’을 마음대로 쓰지 마세요. 나트륨 대신 칼륨이 들어 있는 경우가 많아요. 사이클로스포린도 칼륨을 올릴 수 있어요.
learn-daily-life-salt-less = 한국의 병원에서는 콩팥의 부담을 덜기 위해 음식을 덜 짜게 먹으라고 권한다고 해요. 본인에게도 해당하는지, 어떻게 하면 되는지 병원에 물어보세요.
learn-daily-life-salt-potassium = 스위스의 한 환자 안내문은 말린 과일, 채소, 대부분의 식이요법용 소금을 많이 먹지 않도록 조심하라고 해요. 영국의 한 의약품 설명서는 음식으로 칼륨을 많이 먹는 것을 피하라고 해요.
learn-daily-life-salt-pills = 칼륨 알약을 마음대로 사지 마세요. 일부 이뇨제와 혈압약도 칼륨을 올려요. 이런 약을 병원에 보여 주세요.
learn-daily-life-salt-water = 스위스 환자 안내문은 하루에 2리터 정도를 마시라고 해요. 본인에게는 얼마가 알맞은지 병원에 물어보세요.

## Sun and skin care

learn-daily-life-skin-title = 햇빛과 피부 관리
learn-daily-life-skin-sun = 강한 햇볕을 피하고, 피부를 가리세요. 태닝 기계(선베드)를 쓰지 마세요. 치료 중에는 피부암 위험이 더 높아요.
learn-daily-life-skin-light = 미국, 영국, 스위스 자료는 건선에 사이클로스포린을 쓰는 동안 광선치료를 함께 하지 말라고 해요. 일본의 한 의약품 설명서는 함께 쓸 때 조심하라고 해요. 담당 의사에게 물어보고, ‘치료 준비’ 페이지를 보세요.
learn-daily-life-skin-moisturiser = 일반 보습제는 쓰셔도 돼요. 다른 크림과 샴푸는 어떤 것이 피부에 맞는지 병원에 물어보세요.
learn-daily-life-skin-tar = 타르 샴푸를 주는 병원도 있어요. 미국과 영국 의약품 설명서는 콜타르를 사이클로스포린과 함께 쓰지 말라고 해요. 타르 제품을 마음대로 쓰지 마세요. 먼저 물어보세요.

## Teeth and vaccines

learn-daily-life-teeth-title = 치아와 백신(예방접종)
learn-daily-life-teeth-dentist = 치료 전에 치과에 가고, 치료 중에도 대략 3개월마다 가세요. 잇몸이 부을 수 있으므로 칫솔과 치실로 이를 잘 닦으세요.
learn-daily-life-teeth-live = 치료 중에는 생백신을 맞지 마세요. 프랑스의 한 목록은 마지막 복용 뒤 3개월 동안에도 맞지 말라고 해요.
learn-daily-life-teeth-live-kinds = 생백신의 예로는 홍역, 수두, 황열, BCG 백신과 코에 뿌리는 독감 백신이 있어요. 대상포진 백신도 한 종류는 생백신이에요.
learn-daily-life-teeth-other = 다른 백신은 치료 중에 예방 효과가 떨어질 수 있어요. 언제 맞는 것이 가장 좋은지 병원에 물어보세요.

## Pregnancy, birth control and breast-feeding

learn-daily-life-pregnancy-title = 임신, 피임, 모유 수유
learn-daily-life-pregnancy-now = 임신했거나, 임신했을 수 있나요? 오늘 병원에 전화해서 어떻게 해야 하는지 물어보세요. 약을 마음대로 끊지 마세요.
learn-daily-life-pregnancy-countries = 영국과 한국의 자료는 조산(아기가 너무 일찍 태어남)과 그 밖의 해로운 일을 경고해요. 의약품 설명서의 내용은 나라마다 달라요. ‘치료 준비’ 페이지를 보세요.
learn-daily-life-pregnancy-pill = 피임약은 혈액 속의 사이클로스포린 농도를 올릴 수 있어요. 드로스피레논(drospirenone)이 든 피임약은 칼륨도 올릴 수 있어요. 어떤 피임 방법이 맞는지 물어보세요.
learn-daily-life-pregnancy-feeding = 영국의 한 의약품 설명서와 일본의 예전 의약품 설명서는 치료 중에 모유 수유를 하지 말라고 해요. 아기를 원하나요? 담당 의사에게 일찍 말하세요.

## Driving and the journey home

learn-daily-life-travel-title = 운전과 집으로 돌아가는 길
learn-daily-life-travel-alcohol = 캡슐에는 알코올이 어느 정도 들어 있어요. 한 상품의 영국 의약품 설명서에 따르면 한 번 먹는 용량에 알코올이 최대 525 mg 들어 있고, 맥주 13 mL에 든 양과 비슷해요. 한국 캡슐에도 알코올이 들어 있어요.
learn-daily-life-travel-driving = 그 설명서에는 운전에 관한 자료가 없어요. 알코올이 영향을 줄 수 있다고 적혀 있어요.
learn-daily-life-travel-driving-ask = 운전해도 되는지 병원에 물어보세요. 어지럽거나, 졸리거나, 몸이 떨리면 운전하지 마세요.
learn-daily-life-travel-home-intro = 비행기를 타고 집으로 돌아가기 전에:
learn-daily-life-travel-home-tests = 다음 검사를 언제 받을지, 누가 해 줄지 계획하세요.
learn-daily-life-travel-home-papers = 치료 날짜, 용량, 검사 결과가 적힌 소견서를 받으세요.
learn-daily-life-travel-home-box = 캡슐은 원래 상자에 넣어, 기내에 들고 타는 가방에 두세요.
learn-daily-life-travel-home-customs = 본국에 가지고 들어가도 되는지 알아보세요.
learn-daily-life-travel-brand = 본국에 돌아가면 담당 의사에게 한국 약 상자를 보여 주세요. 의사와 상의하지 않고 다른 상품으로 바꾸지 마세요. 모든 종류가 똑같이 작용하지는 않아요.
learn-daily-life-travel-clock = 이동하면서 시차가 생기나요? 약을 언제 먹어야 하는지 병원에 물어보세요.

## Questions for the clinic

learn-daily-life-questions-pain = 아프거나, 열이 나거나, 감기에 걸리면 어떤 알약을 먹어도 되나요?
learn-daily-life-questions-mine = 제가 쓰는 약, 약초, 영양제 가운데 사이클로스포린과 함께 쓰면 좋지 않은 것이 있나요?
learn-daily-life-questions-food = 저에게는 소금, 칼륨, 물이 얼마나 알맞은가요?
learn-daily-life-questions-ill = 토하거나 설사를 하면 캡슐을 어떻게 하나요?
learn-daily-life-questions-vaccines = 지금 맞아도 되는 백신은 무엇이고, 미루어야 하는 백신은 무엇인가요?
