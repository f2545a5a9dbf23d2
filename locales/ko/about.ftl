### About: purpose, privacy, sources, review.

about-title = 이 앱에 대하여
about-lead = 무엇을 위한 앱인지, 메모가 어디에 남는지, 글이 무엇을 바탕으로 하는지.
about-purpose-title = 무엇을 위한 앱인가
about-purpose-1 = 치료를 설명하고, 준비를 돕고, 메모를 보관합니다.
about-purpose-2 = 진단하지 않으며, 치료를 결정하지 않습니다.
about-purpose-3 = 약을 시작하거나 끊거나 바꾸라고 말하는 일이 절대 없습니다. 그 일은 병원에서 함께 정합니다.
about-privacy-title = 개인정보 보호
about-privacy-1 = 계정이 없고, 개인에 관한 내용을 보관하는 서버도 없습니다.
about-privacy-2 = 적은 내용은 이 브라우저에만 남습니다. 앱은 어디로도 아무것도 보내지 않습니다.
about-privacy-3 = 쿠키도, 광고도, 방문 수 집계도 없습니다.
about-privacy-4 = 설정에서 사본을 저장하고 모두 지울 수 있습니다.
about-review-title = 글을 어디까지 확인했는가
about-review-text = 사실을 아래 문서와 비교했습니다. 다음 언어의 글은 아직 의사나 약사가 확인하지 않았습니다:
about-sources-title = 출처
about-sources-text = 다음 문서를 썼습니다. 병원에서는 더 새로운 문서를 쓸 수 있습니다.
# $month (String): a month with its year.
about-source-read = 읽은 때: { $month }
about-licence-title = 라이선스
about-licence-text = 누구나 MIT 또는 Apache 2.0 라이선스에 따라 이 앱을 쓰고, 바꾸고, 나눌 수 있습니다.
