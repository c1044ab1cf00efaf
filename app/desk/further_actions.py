"""What the command palette finds beside the actions with a shortcut: every card of the settings, and what is done there."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from app.desk.actions import Action
from app.language import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow


def further_actions(window: MainWindow) -> list[Action]:
    """Everything of the settings that can be found by its name.

    Args:
        window: acts.
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
