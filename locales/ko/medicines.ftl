### The medicines page: looking up, the person's own list, the card for a pharmacist.

medicines-title = 이것을 함께 먹거나 써도 되나요?
medicines-lead = 약, 음식, 약초, 백신, 치료를 사이클로스포린(cyclosporine, ciclosporin이라고도 씀)과 함께하기 전에 여기서 찾아보세요.
medicines-description = 약, 음식, 약초, 백신, 치료를 사이클로스포린(cyclosporine)과 함께해도 되는지 확인하세요. 한국어 이름으로도 찾을 수 있어요.
medicines-label = 상자, 병, 메뉴판에 뭐라고 적혀 있나요?
medicines-hint = 어떤 언어나 글자로 적어도 돼요. 예: 부루펜, Advil, 자몽. 적은 내용은 이 휴대폰에만 남아요.
medicines-clear = 지우기
medicines-options = 찾은 것
medicines-count =
  { $count ->
    [0] 찾은 것이 없어요. 어떻게 해야 하는지 보려면 마지막 줄을 고르세요.
   *[other] 이름 { $count }개를 찾았어요
  }
medicines-did-you-mean = 혹시 이 가운데 하나인가요?
medicines-as-typed = “{ $typed }”, 내가 적은 그대로
medicines-loading = 목록을 불러오고 있어요.
medicines-not-loaded = 목록을 불러오지 못했어요. 새로운 것은 무엇이든, 드시거나 쓰기 전에 병원이나 약사에게 물어보세요.
medicines-load-again = 다시 하기
medicines-no-script = 약을 찾아보려면 이 페이지에 JavaScript가 필요합니다. 아래 페이지들은 JavaScript가 없어도 읽을 수 있습니다. 새로운 것은 무엇이든, 드시거나 쓰기 전에 병원이나 약사에게 물어보십시오.

medicines-which-one = 상자에 적힌 것은 어느 것인가요?
medicines-which-one-text = 상자에서 읽을 수 있는 이름을 고르세요.
medicines-none-of-these = 이 가운데 없음

answer-is-this-it = 상자에 이것이 적혀 있나요?
answer-holds = { $product } · 들어 있는 성분: { $ingredients }
answer-part-not-listed = { $ingredient }, 우리 목록에 없음
answer-you-typed = 적은 내용
answer-means = 무슨 뜻인가요
answer-happens = 어떤 일이 생길 수 있나요
answer-do = 어떻게 해야 하나요
answer-about-part = 성분: { $ingredient }
answer-already = 이미 드셨거나 쓰셨나요? 오늘 병원에 말하고, 언제였는지도 말하세요.
answer-read-more = 더 읽기
answer-read-on = 자료를 읽은 때: { $month }
answer-edition = { $month }판
answer-list = { $date } 목록, 항목 { $count }개. 인터넷 연결 없이도 쓸 수 있어요.
answer-card = 약사에게 한국어로 보여 주기
answer-add-question = 내 질문에 추가
answer-question-added = ‘내가 병원에 물어볼 것’ 목록에 있어요.
answer-question = { $name }: 사이클로스포린과 함께 먹거나 써도 되나요?
answer-add-mine = 내 약 목록에 추가
answer-on-my-list = 아래의 내 약 목록에 있어요.

mine-title = 내 약 목록
mine-note = 모두 함께 확인하고, 문제가 가장 큰 것부터 보여 드려요
mine-empty = 아직 적은 것이 없어요. 위에서 이름을 찾아 목록에 추가하세요.
mine-add = 약 추가
mine-details = 자세히
mine-open = 자세히: { $name }
mine-same-twice = 둘 이상에 같은 성분이 들어 있어요. 성분: { $ingredient }. 들어 있는 제품: { $names }. 모두 병원이나 약사에게 보여 주세요. 어느 것도 마음대로 끊지 마세요.
mine-dose = 얼마나, 얼마나 자주 쓰는지(약 봉투나 상자에 적힌 대로)
mine-since = 언제부터인가요? 예: 2025년 3월
mine-who = 누가 골랐나요?
mine-who-doctor = 의사가
mine-who-self = 내가
mine-who-not-sure = 잘 모르겠어요
mine-by = 의사나 병원의 이름
mine-taking = 지금 드시거나 쓰고 있나요?
mine-taking-yes = 예
mine-taking-no = 지금은 아니요
mine-not-now = 지금은 먹거나 쓰지 않음
mine-from-doctor = 의사에게서 받은 것이에요. 마음대로 끊지 마세요.
mine-chosen = 스스로 고른 것이에요. 드시거나 쓰기 전에 물어보세요.
mine-remove = 내 목록에서 빼기
mine-save = 저장

medicines-traps = 한국 일상에서 빠지기 쉬운 함정

pharmacist-title = 약사님께
pharmacist-i-take = 건선 치료로 사이클로스포린(cyclosporine)을 먹고 있어요.
pharmacist-can-i = 이것을 함께 먹거나 써도 되나요?
pharmacist-product = 이 제품
pharmacist-holds = 들어 있는 성분
pharmacist-why = 여쭤보는 이유
pharmacist-list-says = 목록 확인 결과
pharmacist-source = 출처
pharmacist-ask = 확실하지 않으면, 저에게 주시기 전에 제가 다니는 병원에 전화해 주세요.
pharmacist-close = 닫기
pharmacist-no-korean = 한국어 문장을 불러오지 못했어요. 이 페이지를 쓰는 언어로 보여 주거나, 인터넷에 연결한 뒤 다시 해 보세요.

undo-medicine-added = 내 약 목록에 추가했어요.
undo-medicine-changed = 약을 저장했어요.
undo-medicine-removed = 내 약 목록에서 뺐어요.
receipt-medicines = 내 약 목록에 있던 약
bring-back-medicine = 약: { $name }
home-medicines = 약 확인하기
home-medicines-detail =
  { $count ->
    [0] 새로운 것을 드시거나 쓰기 전에 찾아보세요
   *[other] 내 약 목록에 { $count }개
  }
home-medicines-avoid = 내 약 목록에서 의사에게 말할 것 { $count }개
tell-medicine = 먹거나 쓰고 있는 것: { $name }.
