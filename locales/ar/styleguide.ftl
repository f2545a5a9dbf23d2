### A page for the people who build the app. Not linked.

styleguide-title = دليل الأسلوب
styleguide-lead = كل مكوّن في كل حالة.
