"""The actions that only the command palette has: the cards of the settings, and what is done there without a shortcut."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from app.desk.actions import Action
from app.language import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow


def further_actions(window: MainWindow) -> list[Action]:
    """The cards of the settings, the choices and buttons on them, and some actions of other views.

    Args:
        window: the window in which the actions are done.
    """
    settings = window.settings_view
    group = tr("Settings")

    def opened() -> bool:
        return settings.appearance.isEnabled()

    def train() -> None:
        window.adaptation.choose_lessons()

    done = [
        Action("backUp", tr("Back up now"), group, (), settings.backups.make_one, opened),
        Action("newSpace", tr("New space"), group, (), settings.spaces.make, opened),
        Action("addRemote", tr("Add a model that runs elsewhere"), tr("Models"), (), window.add_remote, opened),
        Action("train", tr("Train an adapter"), tr("Adaptation"), (), train, opened),
        Action("diagnostics", tr("Copy diagnostics"), group, (), settings.help.copy_diagnostics),
    ]
    chosen = [
        Action(item.objectName(), text, group, (), item.click, opened)
        for text, item in settings.appearance.choices()
        if not item.isChecked()
    ]
    cards = [
        Action(f"card{number}", card.headed, group, (), functools.partial(window.show_card, card))
        for number, card in enumerate(settings.cards)
    ]
    return [*done, *chosen, *cards]
