"""The agenda: what waits to be done and what is to come; reminders are made, changed and told here."""
