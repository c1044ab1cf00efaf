"""How everything looks: tokens, style sheet, icons, and the small widgets that all views share."""
