"""What is new in a shared space, as a card under "Needs you"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from app.language import plural, tr
from app.sharing.actions import SharingActions
from app.theme.widgets import Card, button, label
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import SharedSpace


def shared_card(shared: SharedSpace, actions: SharingActions) -> Card:
    """A card saying that a shared space has something new, with a button that shows it.

    Args:
        shared: the shared space.
        actions: carries out what the button says.
    """
    space = shared.space.capitalize()
    card = Card(plural("{n} new thing in {space}", "{n} new things in {space}", shared.offers, space=space))
    card.setObjectName(f"shared-{shared.id}")
    names = ", ".join(source.name for source in shared.sources if source.offers)
    card.body.addWidget(label(breakable(tr("from {name}", name=names)), "note", wrap=True))
    row = QHBoxLayout()
    see = button(
        tr("See what is new …"), f"seeShared-{shared.id}", "pill", accessible=tr("What is new in {space}", space=space)
    )
    see.clicked.connect(lambda: actions.open(shared))
    row.addWidget(see)
    row.addStretch(1)
    card.body.addLayout(row)
    return card
