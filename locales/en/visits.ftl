### Visits and values: the plan, the course clock, visits, the calendar.
### Never add advice on a dose, a start, a stop or a change of a medicine.

nav-visits = Visits
visits-title = Visits and values
visits-lead = Your plan from one date, your test values, and when to call.
visits-no-script = To write down dates and values, turn on JavaScript in your browser. You can read the plan below without it.
# $date (String): today.
visits-today = Today is { $date }.
# $week, $weeks (Number): the week of the course, and how many are planned.
visits-week = Week { $week } of { $weeks }
# $days (Number): days until the first dose.
visits-before-start = { $days ->
    [0] Your first dose is today
    [one] Your first dose is tomorrow
   *[other] Your first dose is in { $days } days
}
visits-after-end = Your planned weeks are over

## The course

course-title = The day of your first dose
course-text = Type the day that your clinic told you. It can still lie ahead. Your plan follows from it.
course-no-date = You do not have a day yet? Then wait for your clinic. You can still write down values.
course-day = Day of the first dose
course-day-hint = For example, 26 October 2026
course-weeks = How many weeks are planned?
course-weeks-hint = Ask your clinic if you are not sure.
# $weeks (Number): 12 or 16.
course-weeks-option = { $weeks } weeks
course-save = Make my plan
# $date (String): a day. $weeks (Number).
course-facts = First dose on { $date }. { $weeks } weeks are planned.
course-change = Change the first day
course-missing = Type the day of the first dose.

## The plan

plan-title = Your plan
plan-note = This plan follows what medicine labels say. The dates of your clinic come first: change a date as soon as you know it.
plan-empty = Type the day of your first dose, and your visits stand here.
plan-baseline-1 = First tests before the first dose
plan-baseline-2 = Second tests before the first dose
plan-first-dose = First dose
# $week (Number).
plan-tests = Week { $week } tests
# $week (Number).
plan-end = Week { $week } tests, step-down and what comes next
plan-follow-up = Visit after the last dose
plan-how-title = Where this plan comes from
plan-how-baseline = Kidneys and blood pressure are tested twice before the first dose. The days between are ours: ask your clinic.
plan-how-tests = Tests every two weeks in the first three months, then every four weeks.
plan-how-lipids = The US label tests blood fats at every visit, sources in Britain first after one month, in week 4.
plan-how-end = The plan ends after 12 or 16 weeks. Ask early what comes next.
plan-how-follow-up = After the last dose a visit is planned. No label names the day: ours is four weeks later.
# $days (Number): days until then.
plan-in-days = { $days ->
    [0] Today
    [one] Tomorrow
   *[other] In { $days } days
}
plan-add = Add a visit

# Above the choice between planned, done and left out.
visit-state-title = Where does it stand?
visit-state-done = Done
visit-state-skipped = Left out
visit-state-ahead = Planned
visit-state-past = In the past

## One visit

visit-name = What is it?
visit-name-missing = Type what the visit is, for example: skin doctor.
visit-day = Day of the visit
visit-day-missing = Type the day of the visit.
visit-time = Time, if you know it
visit-time-hint = For example, 10:30
visit-time-unreadable = Type the time with hours and minutes, for example 10:30.
visit-zone = This time is by the clock in
visit-zone-seoul = Seoul
# $zone (String): a time zone such as America/New_York.
visit-zone-here = My phone now ({ $zone })
visit-place = Where
visit-with = With whom
visit-said = What was said
visit-tests = Tests due
visit-tests-note = Take this list with you.
visit-done = I was there
visit-skip = Leave this visit out
visit-skip-reason = Why, if you want to write it
visit-skip-note = Ask your clinic before you leave out a test.
visit-save = Save the visit
visit-remove = Remove the visit
# $time (String): a time of day.
visit-clock-seoul = { $time } in Seoul
# $time (String). $date (String): a day.
visit-clock-here = On your phone: { $time }, { $date }
# $time (String). $zone (String): a time zone.
visit-clock-other = { $time } in { $zone }
# $days (Number): by how many days it moved. $count (Number): later visits.
visit-shift-later = You moved this visit { $days ->
    [one] one day
   *[other] { $days } days
} later. Move the { $count ->
    [one] visit after it, too?
   *[other] { $count } visits after it, too?
}
visit-shift-earlier = You moved this visit { $days ->
    [one] one day
   *[other] { $days } days
} earlier. Move the { $count ->
    [one] visit after it, too?
   *[other] { $count } visits after it, too?
}
visit-shift-yes = Move them, too
visit-shift-no = Leave them

origin-title = Where is this from?
origin-typed = I typed it myself
origin-slip = From a slip or letter
origin-clinic = The clinic told me

undo-course-set = Your plan is ready.
undo-visit-changed = The visit is saved.
# $count (Number).
undo-visits-moved = { $count ->
    [one] { $count } visit was moved.
   *[other] { $count } visits were moved.
}
# $count (Number).
undo-values-added = { $count ->
    [one] { $count } value was written down.
   *[other] { $count } values were written down.
}
undo-value-removed = The value was removed.

## Calendar

calendar-add = Add all to my calendar
calendar-note = Your calendar then reminds you twice: the day before, and two hours before. Add it again after a change: the visits change, too.
calendar-text = Tests due: { $tests }
calendar-day-only = The time is not known yet.
calendar-copy = Copy this text if the file does not open

## Home

# $number (Number): 1 to 6. $name (String): a stage.
home-stage-of = Stage { $number } of 6 · { $name }
# $date, $first, $end (String): days.
home-course-before = First dose on { $date }.
home-course = First dose on { $first }. The plan runs to { $end }.
home-course-after = First dose on { $first }. The plan ended on { $end }.
# $done, $planned (Number).
home-tests-done = Tests done: { $done }
home-tests-planned = Tests planned: { $planned }
home-next-visit = See this visit
home-values = Your last values
home-values-all = All values
home-how = How are you today?
home-how-detail = Fever, less urine, a sudden bad headache: see who to call
# $count (Number): further warnings.
home-more-flags = { $count ->
    [one] And { $count } more
   *[other] And { $count } more
}
stage-here = You are here
stage-was = Done
home-set-date = Type the day of your first dose
home-set-date-detail = Then your plan stands here

place-course = The course
# $name (String): a visit.
place-visit = Visit: { $name }
receipt-visits = Visits
receipt-values = Values
