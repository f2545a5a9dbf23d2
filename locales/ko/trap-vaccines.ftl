### Trap: vaccines before a journey (vaccines). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-vaccines-title = 여행 전 백신(예방접종)
# First use on the page: both spellings. Later only "cyclosporine".
trap-vaccines-lead = 어떤 백신에는 살아 있는 병균이 들어 있어요. 이런 백신은 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)과 함께 쓰면 안 돼요.
trap-vaccines-in-short-1 = 치료 중에는 생백신을 맞지 마세요.
trap-vaccines-in-short-2 = 어떤 백신이든 맞기 전에 사이클로스포린을 먹고 있다고 말하세요.
trap-vaccines-in-short-3 = 다른 백신은 예방 효과가 떨어질 수 있어요. 언제 맞는 것이 가장 좋은지 물어보세요.

## Live vaccines

trap-vaccines-live-title = 생백신
trap-vaccines-live-why = 몸을 지키는 힘(면역)이 약할 때에는 생백신 때문에 병이 날 수 있어요.
trap-vaccines-live-intro = 다음 백신은 생백신이에요:
trap-vaccines-live-mmr = 홍역, 유행성이하선염(볼거리), 풍진(MMR)
trap-vaccines-live-chickenpox = 수두, 그리고 대상포진 백신 가운데 한 종류
trap-vaccines-live-yellow-fever = 황열
trap-vaccines-live-bcg = 결핵을 막는 BCG
trap-vaccines-live-flu = 코에 뿌리는 독감 백신
trap-vaccines-live-rotavirus = 로타바이러스
trap-vaccines-kinds-intro = 다음 백신은 종류에 따라 생백신인 것이 있어요. 어떤 종류인지 병원에 물어보세요:
trap-vaccines-kinds-japan = 일본뇌염(한국에서는 생백신 종류를 놓기도 함)
trap-vaccines-kinds-mouth = 먹는 장티푸스, 콜레라, 소아마비 백신
trap-vaccines-kinds-others = 뎅기열, 치쿤구니야열, 그리고 두창(천연두)이나 엠폭스

## Other vaccines

trap-vaccines-other-title = 생백신이 아닌 백신
trap-vaccines-other-kinds = 예를 들어 독감 주사와 코로나19, 폐렴구균(폐 감염을 일으키는 균), B형 간염, 파상풍 백신이 있어요. 대상포진 백신도 한 종류는 생백신이 아니에요.

## Before a journey

trap-vaccines-journey-title = 여행을 떠나기 전에
trap-vaccines-journey-intro = 네 단계:
trap-vaccines-journey-early = 여행에 어떤 백신이 필요한지 일찍 물어보세요.
trap-vaccines-journey-say = 백신을 맞는 병원에 사이클로스포린을 먹고 있다고 말하거나, 마지막으로 언제 먹었는지 말하세요.
trap-vaccines-journey-live = 백신마다 생백신인지 물어보세요.
trap-vaccines-journey-clinic = 생백신이라면, 맞기 전에 다니는 피부과에 물어보세요.
trap-vaccines-journey-yellow = 어떤 나라에 들어갈 때 황열 백신을 맞았다는 증명을 보여 주어야 하나요? 어떻게 할 수 있는지 병원에 물어보세요.
