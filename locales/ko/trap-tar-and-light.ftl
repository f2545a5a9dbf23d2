### Trap: tar shampoo and light therapy (tar-and-light). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep the Korean words in every language: readers meet them on bottles.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-tar-and-light-title = 타르 샴푸와 광선치료
# First use on the page: both spellings. Later only "cyclosporine".
trap-tar-and-light-lead = 콜타르(coal tar)와 광선치료는 건선에 쓰여요. 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)과 함께 쓰면 피부암 위험을 높일 수 있어요.
trap-tar-and-light-in-short-1 = 타르 제품을 마음대로 쓰지 마세요.
trap-tar-and-light-in-short-2 = 어떤 광선치료든 받기 전에 담당 의사에게 물어보세요.
trap-tar-and-light-in-short-3 = 예전에 타르를 쓰거나 광선치료를 받은 적이 있으면 담당 의사에게 말하세요.

## Coal tar

trap-tar-and-light-tar-title = 타르 샴푸
trap-tar-and-light-tar-bottle = 샴푸, 크림, 목욕 오일은 하나하나 병을 읽어 보세요. ‘coal tar’ 또는 ‘콜타르’라고 적혀 있는지 찾아보세요.

## Light therapy

trap-tar-and-light-light-title = 광선치료
trap-tar-and-light-light-kinds = 태닝 기계(선베드)를 대신 쓴다고 이 문제를 피할 수는 없어요. 엑시머(excimer) 레이저나 램프도 자외선 B(UVB)를 써요. 하나하나에 대해 담당 의사에게 물어보세요.

## Already had it

trap-tar-and-light-already-title = 이 가운데 하나를 쓰거나 받았나요?
trap-tar-and-light-already-during = 치료 중에 쓰거나 받았다면: 병원에 전화해서 무엇이었는지 말하고, 어떻게 해야 하는지 물어보세요. 약을 마음대로 끊지 마세요.
trap-tar-and-light-already-tar = 치료 전에 썼다면: 타르를 쓴 것도 담당 의사에게 말하세요. 미국 의약품 설명서는 타르를 피부암 위험을 높이는 것 가운데 하나로 들고 있어요.

## Questions for the clinic

trap-tar-and-light-questions-shampoo = 제 두피에는 어떤 샴푸가 맞나요?
