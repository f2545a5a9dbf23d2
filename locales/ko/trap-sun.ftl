### Trap: sun and sunbeds (sun). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep the Korean words in every language: readers meet them in shops.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-sun-title = 햇볕과 태닝 기계(선베드)
# First use on the page: both spellings. Later only "cyclosporine".
trap-sun-lead = 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)을 쓰는 동안 강한 햇볕과 태닝 기계(선베드)는 피부암 위험을 높여요.
trap-sun-in-short-1 = 강한 햇볕을 피하고, 피부를 가리세요.
trap-sun-in-short-2 = 태닝 기계(선베드)를 쓰지 마세요.
trap-sun-in-short-3 = 새로 생기거나 변하는 반점은 피부과 의사에게 보여 주세요.

## In the sun

trap-sun-out-title = 햇볕이 있는 곳에서
trap-sun-out-intro = 밖에 나갈 때:
trap-sun-out-shade = 그늘에 머무르세요.
trap-sun-out-cover = 옷과 모자로 피부를 가리세요.
trap-sun-out-cream = 옷으로 가리지 않은 피부에는 자외선 차단제(선크림)를 바르세요.
trap-sun-out-ask = 어떤 자외선 차단제가 피부에 맞는지 병원에 물어보세요.

## Sunbeds and sunbathing

trap-sun-beds-title = 태닝 기계(선베드)와 일광욕
trap-sun-beds-bed = 치료 중에는 태닝 기계(선베드)를 쓰지 마세요. 한국에서는 간판에 ‘태닝(tanning)’이라고 적혀 있을 수 있어요.
trap-sun-beds-bathing = 예전에 햇볕이나 태닝 기계로 피부가 좋아진 적이 있나요? 지금은 치료로 쓰지 마세요. 먼저 담당 의사에게 물어보세요.

## Watch your skin

trap-sun-watch-title = 피부 살펴보기

## Questions for the clinic

trap-sun-questions-cream = 제 피부에는 어떤 자외선 차단제가 맞나요?
