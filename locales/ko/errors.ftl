### What went wrong, and what to do.

error-summary-title = 고칠 것이 있어요
error-day-missing = 일을 적으세요. 예: 22
error-month-missing = 월을 적으세요. 예: 10월
error-year-missing = 연도를 적으세요. 예: 2026
error-day-unreadable = 일은 1부터 31까지의 숫자여야 해요.
error-month-unreadable = 월을 ‘10월’처럼 적거나 숫자만 적으세요.
error-year-unreadable = 연도를 네 자리 숫자로 적으세요. 예: 2026
error-no-such-day = 없는 날짜예요. 일과 월을 다시 보세요.
error-after-today = 오늘보다 뒤의 날짜예요. 검사한 날짜를 적으세요.
error-not-a-number = 숫자 하나를 적으세요. 예: 0.9. 글은 메모에 적으세요.
error-not-a-pair = 두 숫자를 모두 적으세요. 예: 120/80
error-question-empty = 먼저 질문을 적으세요.

error-copy-too-large = 파일이 너무 커서(5 MB 초과) 이 앱의 사본이 아닙니다. 아무것도 바뀌지 않았습니다.
error-copy-not-ours = 이 파일은 이 앱의 사본이 아닙니다. 아무것도 바뀌지 않았습니다.
error-copy-newer = 이 사본은 더 새로운 버전의 앱에서 저장한 것입니다. 먼저 앱을 업데이트하십시오. 아무것도 바뀌지 않았습니다.
error-copy-damaged = 이 파일의 일부가 손상되어 읽을 수 없습니다. 아무것도 바뀌지 않았습니다.

## Storage

trouble-blocked-title = 이 브라우저는 적은 내용을 보관하지 않습니다
trouble-blocked-text = 지금은 모두 쓸 수 있지만, 페이지를 닫으면 사라집니다. 사본을 저장하거나, 다른 브라우저에서 페이지를 여십시오.
trouble-full-title = 이 브라우저에 남은 공간이 없습니다
trouble-full-text = 마지막에 적은 내용은 이 페이지에 있지만 저장하지 못했습니다. 지금 사본을 저장하십시오.
trouble-not-kept-title = 저장하지 못했습니다
trouble-not-kept-text = 브라우저가 마지막에 적은 내용을 보관하지 않았습니다. 그 내용은 아직 이 페이지에 있습니다. 지금 사본을 저장하십시오.
trouble-newer-title = 기록이 더 새로운 버전의 것입니다
trouble-newer-text = 이 예전 버전은 그 기록을 건드리지 않고 아무것도 저장하지 않습니다. 인터넷에 연결해 페이지를 다시 불러오면 새 버전을 받을 수 있습니다.
trouble-damaged-title = 기록의 일부를 읽을 수 없었습니다
trouble-damaged-text = 읽지 못한 부분은 지우지 않고 따로 두었습니다. 읽을 수 있는 것은 여기에 있습니다. 확인하고 사본을 저장하십시오.
