### A page for the people who build the app. Not linked.

styleguide-title = 스타일 안내
styleguide-lead = 모든 구성 요소의 모든 상태.
