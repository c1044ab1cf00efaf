"""The agenda: what is to be done and what is coming. Reminders are created, changed and announced here."""
