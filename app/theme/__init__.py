"""The look of everything: tokens, style sheet, icons, and the small widgets that all views share."""
