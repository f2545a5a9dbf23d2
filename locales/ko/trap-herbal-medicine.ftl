### Trap: Korean herbal medicine and supplements (herbal-medicine). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on packs.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-herbal-medicine-title = 한약·약초와 건강기능식품(영양제)
# First use on the page: both spellings. Later only "cyclosporine".
trap-herbal-medicine-lead = 어떤 식물은 혈액 속의 사이클로스포린(cyclosporine, ciclosporin이라고도 씀) 양을 바꿔요. 한약, 차, 알약에 든 이런 식물을 알려 드려요.
trap-herbal-medicine-in-short-1 = 약초나 건강기능식품(영양제)은 무엇이든 드시기 전에 병원에 물어보세요.
trap-herbal-medicine-in-short-2 = 지금 세인트존스워트(St John’s wort, 성요한풀)를 쓰고 있나요? 오늘 병원에 전화하세요.
trap-herbal-medicine-in-short-3 = 이 페이지에 없는 식물인가요? 여기에 없다는 것만으로는 아무것도 알 수 없어요. 물어보세요.

## St John's wort

trap-herbal-medicine-wort-title = 세인트존스워트(성요한풀)

## Korean herbal medicine

trap-herbal-medicine-hanyak-title = 한약
trap-herbal-medicine-hanyak-start = 병원에 물어보기 전에는 한약을 새로 시작하지 마세요. 여러 연구를 살펴본 한 문헌 검토는 약초를 사람에게서 시험할 때까지는 쓰지 말라고 권해요.
trap-herbal-medicine-hanyak-caption = 식물과 그 식물이 일으킬 수 있는 변화
trap-herbal-medicine-hanyak-plant = 식물
trap-herbal-medicine-hanyak-effect = 혈액 속의 사이클로스포린 농도
trap-herbal-medicine-hanyak-seen = 나타난 대상
trap-herbal-medicine-hanyak-up = 올라갈 수 있음
trap-herbal-medicine-hanyak-down = 내려갈 수 있음
trap-herbal-medicine-hanyak-people = 사람
trap-herbal-medicine-hanyak-person = 한 사람
trap-herbal-medicine-hanyak-animals = 동물
trap-herbal-medicine-hanyak-goldthread = 황련(goldthread)과 베르베린(berberine)이 든 다른 식물
trap-herbal-medicine-hanyak-chamomile = 캐모마일(chamomile)
trap-herbal-medicine-hanyak-liquorice = 감초(liquorice)
trap-herbal-medicine-hanyak-skullcap = 약초 황금(scutellaria, skullcap이라고도 함)
trap-herbal-medicine-hanyak-ginger = 생강(ginger) 알약

## Teas, pills and health foods

trap-herbal-medicine-more-title = 차, 알약, 건강식품
trap-herbal-medicine-more-schisandra = 병원에 물어보기 전에는 우즈(Wuzhi) 캡슐을 새로 시작하지 마세요. 오미자 무리(schisandra)의 한 종류인 화중오미자가 들어 있어요. 쥐 실험에서 사이클로스포린 농도를 크게 올렸어요.
trap-herbal-medicine-more-intro = 다음도 드시기 전에 병원에 물어보세요:
trap-herbal-medicine-more-omija = 오미자(omija): 화중오미자와 가까운 식물이며, 시험한 자료를 찾지 못함
trap-herbal-medicine-more-ginseng = 홍삼(red ginseng): 동물에서는 변화가 없었고, 사람을 대상으로 한 연구는 찾지 못함
trap-herbal-medicine-more-turmeric = 강황(turmeric)이 든 알약: 사이클로스포린과 비슷한 다른 약들의 농도를 바꾼 적이 있음
trap-herbal-medicine-more-tea = 녹차추출물(green tea extract): 쥐 실험에서 적은 양은 농도를 올리고, 많은 양은 낮춤
trap-herbal-medicine-more-boost = 앞에 나온 문헌 검토는 에키네시아(echinacea)도 쏘팔메토(saw palmetto)도 사이클로스포린과 함께 쓰지 말라고 해요.

## CBD

trap-herbal-medicine-cbd-title = 칸나비디올(CBD)과 한국의 법

## Questions for the clinic

trap-herbal-medicine-questions-took = 약초나 영양제를 먹었어요. 지금 검사를 받아야 하나요?
trap-herbal-medicine-questions-tea = 한국의 차와 건강식품 가운데 어떤 것을 먹거나 마셔도 되나요?
