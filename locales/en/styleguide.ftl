### A page for the people who build the app. Not linked.

styleguide-title = Style guide
styleguide-lead = Every component in every state.
