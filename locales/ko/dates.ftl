### Days and months. Month names are spelled out everywhere.

# The name of a month, as it stands alone. $month (Number): 1 to 12.
date-month = { $month ->
    [1] 1월
    [2] 2월
    [3] 3월
    [4] 4월
    [5] 5월
    [6] 6월
    [7] 7월
    [8] 8월
    [9] 9월
    [10] 10월
    [11] 11월
   *[12] 12월
}
# The name of a weekday. $weekday (Number): 1 is Monday, 7 is Sunday.
date-weekday = { $weekday ->
    [1] 월요일
    [2] 화요일
    [3] 수요일
    [4] 목요일
    [5] 금요일
    [6] 토요일
   *[7] 일요일
}
# A full day. $weekday, $month (String): names. $day (Number). $year (String).
date-long = { $year }년 { $month } { $day }일 { $weekday }
# A month with its year. $month, $year (String).
date-month-year = { $year }년 { $month }
