### About: purpose, contact, privacy, what could not be checked, review, sources.

about-title = 앱 소개
about-lead = 무엇을 위한 앱인지, 메모가 어디에 남는지, 글이 무엇을 바탕으로 하는지.

## Intended use

about-purpose-title = 무엇을 위한 앱인가
about-purpose-1 = 치료를 설명하고, 준비를 돕고, 메모를 보관합니다.
about-purpose-reader = 한국에서 중증 건선에 사이클로스포린(cyclosporine)을 짧게 쓰는 치료를 권유받은 성인과, 그 성인을 돕는 사람을 위한 앱입니다.
about-not-title = 이 앱이 하지 않는 일
about-purpose-2 = 진단하지 않으며, 치료를 결정하지 않습니다.
about-purpose-3 = 약을 시작하거나 끊거나 바꾸라고 말하는 일이 절대 없습니다. 그 일은 병원이 본인과 함께 정합니다.
about-not-clinic = 병원을 대신하지 않으며, 적은 내용을 병원에서 함께 보는 사람은 아무도 없습니다.
about-not-emergency = 응급 상황에서는 도움을 줄 수 없습니다. 한국에서는 119에 전화하십시오.

## Contact and appointment

about-contact-title = 연락처와 예약
about-contact-books-nothing = 이 앱은 병원이 아닙니다. 아무것도 예약하지 않습니다.
# $name (String): a person, clinic or office, in its own words.
about-contact-operator = 지금 쓰고 있는 이 앱의 운영자: { $name }
about-contact-link = 운영자에게 연락하기
about-contact-appointment = 예약 요청하기
about-contact-elsewhere = 이 링크를 누르면 다른 사이트나 앱이 열립니다. 그곳에는 개인정보에 관한 별도의 규칙이 있습니다.
about-contact-none = 이 앱에는 정해 둔 연락처가 없습니다. 이 링크를 준 사람에게 물어보십시오.

## Privacy

about-privacy-title = 개인정보 보호
about-privacy-account = 계정이 없고, 적은 내용을 보관하는 서버도 없습니다.
about-privacy-2 = 적은 내용은 이 브라우저에만 남습니다. 앱은 어디로도 아무것도 보내지 않습니다.
about-privacy-3 = 쿠키도, 광고도, 방문 수 집계도 없습니다.
about-stored-title = 무엇을 보관하는가
about-stored-what = 표시한 것, 답, 날짜, 결과, 메모, 질문, 약, 진료, 연락처를 보관합니다. 언어, 화면 모양, 마지막으로 사본을 저장한 날도 보관합니다.
about-stored-link = 내가 만든 링크에는 내가 고른 내용이 들어 있습니다. 암호를 정하지 않으면 링크를 받은 사람은 누구나 읽을 수 있습니다. 앱은 링크를 어디로도 보내지 않습니다. 채팅이나 이메일로 보내면 링크가 그 서비스의 서버를 거칩니다.
about-stored-where = 이 기기에 있는 이 브라우저의 저장 공간에 보관합니다. 다른 브라우저나 다른 휴대폰에는 없습니다.
about-stored-who = 이 기기에서 이 브라우저를 쓸 수 있는 사람은 누구나 읽을 수 있습니다. 비밀번호로 잠겨 있지 않습니다.
about-stored-site = 앱은 앱을 연 주소에서 앱의 파일만 불러옵니다. 그 주소를 운영하는 사람은 페이지를 불러왔다는 것을 볼 수 있습니다. 적은 내용은 볼 수 없습니다.
about-lost-title = 어떻게 없어질 수 있는가
about-lost-browser = 브라우저가 지울 수 있습니다. 예를 들어 저장 공간이 부족하거나, 브라우저의 데이터를 지울 때 그렇습니다.
about-lost-private = 비공개 창(시크릿 창)에서는 창을 닫으면 없어집니다.
about-lost-safari = 사파리(Safari), 그리고 아이폰(iPhone)과 아이패드(iPad)의 모든 브라우저는 7일 동안 방문하지 않으면 지울 수 있습니다.
about-yours-title = 할 수 있는 일
about-yours-copy = 설정에서 사본을 파일로 저장할 수 있습니다. 그 파일을 손에 넣은 사람은 누구나 읽을 수 있습니다.
about-yours-erase = 설정에서 모두 지울 수 있습니다. 지운 것의 목록이 나옵니다. 저장한 파일은 저장한 곳에 그대로 남습니다.
about-yours-settings = 설정 열기

## What could not be checked

about-gaps-title = 확인하지 못한 것
about-gaps-text = 다음 내용을 찾아보았지만 읽거나 확인하지 못했습니다. 본인에게 중요한 것은 하나하나 병원에 물어보십시오. ‘찾지 못했다’는 말은 위험이 없다는 뜻이 절대 아닙니다.
about-gaps-korea-label = 한국 의약품 설명서: 용량, 가장 높은 용량, 이 약을 쓰지 않는 이유(금기), 검사 계획, 광선치료에 대한 내용. 우리가 읽은 것은 무엇에 허가되었는지, 함량, 성분뿐입니다.
about-gaps-us-label = 미국 의약품 설명서: 최신판(2023년부터 2025년까지). 제목만 보았습니다. 일부 내용은 중국어로 된 사본으로 읽었습니다.
about-gaps-eu-label = Neoral의 현재 유럽연합·영국 의약품 설명서: 경고, 다른 약, 임신에 관한 부분. 우리가 읽은 영국 자료는 다른 상품의 2012년 자료입니다.
about-gaps-guidelines = 미국과 유럽의 전문가 진료지침: 요약만 읽었습니다. 영국의 진료지침은 일부만 읽었거나 전혀 읽지 못했습니다.
about-gaps-nhs = 이 약을 먹는 사람을 위한 영국 국민보건서비스(NHS) 페이지: 찾지 못했습니다.
about-gaps-tar = 타르 샴푸: 잠깐 감고 헹구는 것이 다른 콜타르와 다른지 적은 자료가 없습니다.
about-gaps-help-lines = 상담 전화: 현재의 운영 시간, 언어, 비용, 그리고 해외에서 1330에 거는 번호.
about-gaps-yuja = 한국의 감귤류 과일인 유자(yuja, yuzu라고도 함): 시험한 자료를 찾지 못했습니다.
about-gaps-herbs = 인삼, 오미자(omija), 단삼(danshen), 마늘, 강황, 녹차, 스타프루트(star fruit), 석류: 사람에게 사이클로스포린과 함께 쓴 연구를 찾지 못했습니다. 황기에 대해서는 쓸모 있는 자료를 찾지 못했습니다.
about-gaps-paracetamol = 아세트아미노펜(acetaminophen, paracetamol, 타이레놀 성분): 치료 중에 알맞은 진통제라고 적은 자료를 찾지 못했습니다.
about-gaps-lists = 함께 쓰지 말아야 할 약의 목록: 프랑스 목록은 2020년 10월 것이고, 한국 목록의 사본은 2026년 2월 것입니다. 더 새로운 목록이 있습니다.
about-gaps-brands = 상품명과 백신: 일부 이름은 확인하지 않았습니다. 하나하나가 지금도 팔리는지도 확인하지 않았습니다.
about-gaps-levels = 얼마나 빨리 움직여야 하는지(119, 오늘, 다음 진료): 단계는 이 앱이 나누었습니다. 의사나 약사가 아직 이 단계를 확인하지 않았습니다.

## How the text is checked

about-checks-title = 글을 어떻게 확인하는가
about-checks-sources = 의료에 관한 문장마다 출처를 밝히거나, 병원에 물어보라고 알려 줍니다.
about-checks-differ = 자료마다 내용이 다르면 모두 보여 주고, 어느 쪽도 더 낫다고 하지 않습니다.
about-checks-automatic = 자동 검사로 모든 언어의 숫자, 단위, 전화번호를 비교합니다. 영어 문장을 짧게 유지하는 것도 자동으로 검사합니다.
about-checks-limits = 자동 검사로는 번역의 뜻이 같은지 알 수 없습니다. 그 언어를 쓰는 의료진이 읽어야 합니다.
about-review-title = 글을 어디까지 확인했는가
about-review-text = 사실을 아래 문서와 비교했습니다. 다음 언어의 글은 아직 의사나 약사가 확인하지 않았습니다:

about-sources-title = 출처
about-sources-text = 다음 문서를 썼습니다. 병원에서는 더 새로운 문서를 쓸 수 있습니다.
# $month (String): a month with its year.
about-source-read = 읽은 때: { $month }
about-licence-title = 라이선스
about-licence-text = 누구나 MIT 또는 Apache 2.0 라이선스에 따라 이 앱을 쓰고, 바꾸고, 다른 사람과 나눌 수 있습니다.
