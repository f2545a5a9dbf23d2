### A request for an appointment: words to send. The app sends nothing.

ask-title = 예약 요청
ask-lead = 병원에 보낼 글을 여기서 만들고, 직접 보내세요. 앱은 이 글을 보내지 않아요. 탭을 닫으면 글도 없어져요.
ask-what = 무엇을 문의하고 싶으세요?
ask-visit = 중증 건선 치료에 대해 상담하고 싶어 진료를 예약하려고 합니다.
ask-possible = 제가 사이클로스포린(cyclosporine)을 짧게 쓰는 치료를 받을 수 있는지 알고 싶습니다.
ask-cost = 진료비와 검사비가 얼마인지 알고 싶습니다.
ask-dates = 갈 수 있는 날짜
ask-language = 할 수 있는 언어
ask-from = 사는 나라
ask-before = 지금까지 받은 치료
ask-reach = 연락받을 방법
ask-medicines = 내 약 이름 넣기
ask-little = 보내도 괜찮은 것만 적으세요. 나머지는 병원에서 직접 물어봐요.
ask-words = 내 메시지
# Beginning and end of the message.
ask-hello = 안녕하세요.
ask-thanks = 감사합니다. 치료 결정은 의사만 할 수 있다는 것을 알고 있습니다.
