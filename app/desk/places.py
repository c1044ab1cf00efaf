"""The views of the main window, in the order in which the rail shows them."""

from __future__ import annotations

from app.language import Later
from app.rail import Place

PLACES = (
    Place("message-square", "chatViewButton", Later("Chat"), "Ctrl+1"),
    Place("notebook-text", "memoriesViewButton", Later("Memories"), "Ctrl+2"),
    Place("calendar", "agendaViewButton", Later("Agenda"), "Ctrl+8"),
    Place("user-round", "aboutViewButton", Later("About you"), "Ctrl+3"),
    Place("activity", "activityViewButton", Later("Activity"), "Ctrl+4"),
    Place("zap", "contextsViewButton", Later("Contexts"), "Ctrl+5"),
    Place("graduation-cap", "adaptationViewButton", Later("Adaptation"), "Ctrl+6"),
    Place("box", "modelsViewButton", Later("Models"), "Ctrl+7"),
    Place("settings", "settingsViewButton", Later("Settings"), "Ctrl+,"),
)

CHAT, MEMORIES, AGENDA, ABOUT, ACTIVITY, CONTEXTS, ADAPTATION, MODELS, SETTINGS, FIRST_RUN = range(10)
"""The numbers of the views: of those in the rail, their place in `PLACES`; the first run has no place there."""
