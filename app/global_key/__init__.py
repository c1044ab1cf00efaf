"""A system-wide shortcut for asking a quick question from any program. It is off until the person sets it."""
