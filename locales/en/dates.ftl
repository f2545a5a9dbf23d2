### Days and months. Month names are spelled out everywhere.

# The name of a month, as it stands alone. $month (Number): 1 to 12.
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# The name of a weekday. $weekday (Number): 1 is Monday, 7 is Sunday.
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# A full day. $weekday, $month (String): names. $day (Number). $year (String).
date-long = { $weekday }, { $day } { $month } { $year }
# A month with its year. $month, $year (String).
date-month-year = { $month } { $year }
