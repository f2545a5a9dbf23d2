### A request for an appointment: words to send. The app sends nothing.

ask-title = Ask for an appointment
ask-lead = Write your request here, then send it yourself. The app does not send it, and forgets it when you close the tab.
ask-what = What do you want to ask?
ask-visit = I would like an appointment to talk about treatment of severe psoriasis.
ask-possible = I would like to know if a short treatment with cyclosporine is possible for me.
ask-cost = I would like to know what a visit and the tests cost.
ask-dates = When I could come
ask-language = Languages I speak
ask-from = Country I live in
ask-before = Treatments I have had
ask-reach = How to reach me
ask-medicines = Add the names of my medicines
ask-little = Write only what you are happy to send. The clinic asks for the rest itself.
ask-words = Your message
# Beginning and end of the message.
ask-hello = Hello,
ask-thanks = Thank you. I know that only a doctor can decide about treatment.
