### Days and months. Month names are spelled out everywhere.

# The name of a month, as it stands alone. $month (Number): 1 to 12.
date-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
# The name of a weekday. $weekday (Number): 1 is Monday, 7 is Sunday.
date-weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
# A full day. $weekday, $month (String): names. $day (Number). $year (String).
date-long = { $weekday }، { $day } { $month } { $year }
# A month with its year. $month, $year (String).
date-month-year = { $month } { $year }
