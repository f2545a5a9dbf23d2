### My journey, the first page.

home-title = My journey
home-description = Where you are, what is next, and where your record is.
home-start = Start here
home-start-text = Read what the treatment is. Then get ready, one small step at a time.
home-next = What is next
home-read = Read about the treatment
home-read-detail = What it is, how to prepare, who to call
home-ask = Write a question for your clinic
# $count (Number): questions written so far.
home-ask-detail = { $count ->
    [0] You have no questions yet
    [one] You have { $count } question so far
   *[other] You have { $count } questions so far
}
home-journey = Your journey

## The six stages

stage-understand = Understand
stage-understand-detail = Read what will happen
stage-travel = Before you travel
stage-travel-detail = Papers, medicine boxes, numbers to call
stage-tests = Tests before the first dose
stage-tests-detail = Kidneys and blood pressure are tested twice
stage-treatment = On treatment
stage-treatment-detail = Your clinic sets the dates
stage-step-down = Step-down and the next treatment
stage-step-down-detail = Your clinic plans what follows
stage-home = Back home
stage-home-detail = Papers for your doctor at home

## Where the record is

shield-title = Where your record is
shield-kept = Only in this browser, on this device. The browser may delete it, so save a copy now and then.
shield-not-kept = Only on this page right now. It is not being kept. Save a copy before you close the page.
# $date (String): a day.
shield-last-copy = Your last copy is from { $date }.
shield-no-copy = You have not saved a copy yet.
shield-promise = Kept by the browser
shield-promise-value = Not promised
shield-used = Space used
# $kilobytes (Number).
shield-used-value = { $kilobytes } KB
