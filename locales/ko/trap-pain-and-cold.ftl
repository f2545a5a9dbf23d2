### Trap: pain and cold medicines (pain-and-cold). A short page below the medicines page.
### One message is one paragraph, list item, table cell or heading.
### Plain text only: no markup, no links.
### Keep numbers, units and drug names as they are. A no-break space stands between number and unit.
### Keep the Korean words in every language: readers meet them on boxes.
### Never add advice on a dose, a start, a stop or a change of a medicine.

trap-pain-and-cold-title = 진통제와 감기약
# First use on the page: both spellings. Later only "cyclosporine".
trap-pain-and-cold-lead = 일부 진통제는 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)과 함께 쓰면 콩팥(신장)에 무리를 줘요. 약국에서 통증, 열, 감기에 쓰라고 이런 약을 권할 수 있어요.
trap-pain-and-cold-in-short-1 = 진통제, 감기약, 붙이는 진통제(파스)를 마음대로 고르지 마세요.
trap-pain-and-cold-in-short-2 = 사이클로스포린을 먹고 있다고 말하고, 약 상자를 모두 보여 주세요.

## Pain killers

trap-pain-and-cold-killers-title = 진통제
trap-pain-and-cold-killers-intro = 한국 약 상자에서 다음 이름을 찾아보세요:
trap-pain-and-cold-killers-ibuprofen = 이부프로펜(ibuprofen), 덱시부프로펜(dexibuprofen)
trap-pain-and-cold-killers-naproxen = 나프록센(naproxen), 록소프로펜(loxoprofen)
trap-pain-and-cold-killers-ketoprofen = 케토프로펜(ketoprofen), 디클로페낙(diclofenac)
trap-pain-and-cold-killers-aspirin = 통증에 쓰는 아스피린(aspirin)
trap-pain-and-cold-killers-metamizole = 일부 나라에서 쓰는 진통제인 메타미졸(metamizole)은 사이클로스포린의 효과를 떨어뜨릴 수 있어요.
trap-pain-and-cold-killers-now = 이 가운데 하나를 의사가 주었나요? 마음대로 끊지 마세요. 오늘 병원에 물어보세요.

## Colds and plasters

trap-pain-and-cold-colds-title = 감기, 열, 파스
trap-pain-and-cold-colds-cold = 감기약 한 알에 두세 가지 약이 들어 있을 수 있어요. 그중 하나가 진통제일 수 있어요. 드시기 전에 병원에 물어보세요.
trap-pain-and-cold-colds-plaster = 파스에는 케토프로펜 같은 진통제가 들어 있을 수 있어요. 피부로 들어가는 양은 더 적어요. 그래도 먼저 병원에 물어보세요.

## Paracetamol

trap-pain-and-cold-paracetamol-title = 아세트아미노펜(paracetamol)
trap-pain-and-cold-paracetamol-lists = 아세트아미노펜(acetaminophen, 타이레놀 성분)은 파라세타몰(paracetamol)이라고도 해요. 이 약을 사이클로스포린과 함께 쓰는 것에 대해서는 두 목록에서 아무 내용도 찾지 못했어요. 2020년 프랑스 목록과 2026년 한국 병용금기(함께 쓰면 안 되는 약) 목록이에요.
trap-pain-and-cold-paracetamol-ask = 그렇다고 본인에게 맞는 약이라는 뜻은 아니에요. 우리가 읽은 자료 가운데 이 약이 알맞은 선택이라고 한 것은 없어요. 이 약을 드셔도 되는지, 얼마나 드셔도 되는지 병원에 물어보세요.

## At the pharmacy

trap-pain-and-cold-pharmacy-title = 약국에서
trap-pain-and-cold-pharmacy-intro = 사기 전에:
trap-pain-and-cold-pharmacy-say = 사이클로스포린을 먹고 있다고 말하거나, 아래의 한국어 문장을 보여 주세요.
trap-pain-and-cold-pharmacy-show = 먹고 쓰는 모든 것의 상자를 보여 주세요.
trap-pain-and-cold-pharmacy-ask = 알약, 마시는 약, 파스에 무엇이 들어 있는지 물어보세요.
trap-pain-and-cold-pharmacy-call = 확실하지 않나요? 드시거나 쓰기 전에 병원에 전화하세요.
trap-pain-and-cold-pharmacy-caption = 보여 줄 두 문장
trap-pain-and-cold-pharmacy-nsaid = 소염진통제(NSAID)가 들어 있는지 묻는 말
# Keep it in Korean in every language.
trap-pain-and-cold-pharmacy-nsaid-korean = 소염진통제가 들어 있나요?
# How a reader of your language would say the Korean line. Use your own script if that helps.
trap-pain-and-cold-pharmacy-nsaid-sounds = 소염진통제가 들어 있나요?

## Questions for the clinic

trap-pain-and-cold-questions-plaster = 파스나 바르는 진통제(젤)를 써도 되나요?
