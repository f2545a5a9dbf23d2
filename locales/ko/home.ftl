### My journey, the first page.

home-title = 내 여정
home-description = 지금 어느 단계인지, 다음은 무엇인지, 기록이 어디에 있는지.
home-start = 여기서 시작하세요
home-start-text = 어떤 치료인지 읽어 보세요. 그다음 한 걸음씩 천천히 준비하세요.
home-next = 다음에 할 일
home-read = 치료에 대해 읽기
home-read-detail = 어떤 치료인지, 어떻게 준비하는지, 어디에 전화하는지
home-ask = 병원에 물어볼 질문 적기
# $count (Number): questions written so far.
home-ask-detail = { $count ->
    [0] 아직 적은 질문이 없어요
   *[other] 지금까지 질문 { $count }개를 적었어요
}
home-journey = 치료 여정

## The six stages

stage-understand = 이해하기
stage-understand-detail = 앞으로 어떻게 진행되는지 읽어 보세요
stage-travel = 여행 전
stage-travel-detail = 서류, 약 상자, 전화번호
stage-tests = 첫 복용 전 검사
stage-tests-detail = 콩팥과 혈압은 두 번 검사해요
stage-treatment = 치료 중
stage-treatment-detail = 날짜는 병원에서 정해요
stage-step-down = 서서히 줄이기와 다음 치료
stage-step-down-detail = 그다음 치료는 병원에서 계획해요
stage-home = 본국에 돌아가서
stage-home-detail = 본국 담당 의사에게 줄 서류

## Where the record is

shield-title = 기록이 있는 곳
shield-kept = 이 기기의 이 브라우저에만 있습니다. 브라우저가 기록을 지울 수 있으니 가끔 사본을 저장하십시오.
shield-not-kept = 지금은 이 페이지에만 있습니다. 기록이 보관되지 않고 있습니다. 페이지를 닫기 전에 사본을 저장하십시오.
# $date (String): a day.
shield-last-copy = 마지막으로 사본을 저장한 날: { $date }.
shield-no-copy = 아직 사본을 저장하지 않았습니다.
shield-promise = 브라우저의 보관 약속
shield-promise-value = 약속하지 않음
shield-used = 사용한 공간
# $kilobytes (Number).
shield-used-value = { $kilobytes } KB
