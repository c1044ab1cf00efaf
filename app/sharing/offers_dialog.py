"""Shows what is new in a shared space before anything of it is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.sharing.words import KEPT_AND_FORGOTTEN, KINDS, more_in_words
from app.theme.widgets import Card, button, label, scrolling_column
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import SharedOffer, SharedSpace

SHOWN = 200
"""How many offers of a kind are shown; "Take" takes the others too if all that are shown are ticked."""


ROOM_FOR_SCROLLBAR = 14
"""Pixels kept free for the scroll bar."""


class OffersDialog(QDialog):
    """Shows the offers by kind, each with a check box; signals say what the person has decided."""

    taken = Signal(object, object)
    """Ids of the offers to take, and of those that get what they ask for."""
    dismissed = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget, shared: SharedSpace, offers: Sequence[SharedOffer]) -> None:
        """
        Args:
            parent: the window.
            shared: the shared space.
            offers: the offers in it.
        """
        super().__init__(parent)
        self.setObjectName("offersDialog")
        self.setWindowTitle(tr("New in {space}", space=shared.space.capitalize()))
        self.setMinimumSize(480, 360)
        self.resize(640, 600)
        self._offers = offers
        self._ticks: dict[str, QCheckBox] = {}
        self._wishes: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addWidget(
            label(tr("Nothing of it is used before you take it. One undo takes all of it back."), "muted", wrap=True)
        )
        scroll, column = scrolling_column("offersList", 10)
        scroll.setAccessibleName(tr("What is new"))
        column.setContentsMargins(0, 0, ROOM_FOR_SCROLLBAR, 0)
        for kind, heading in KINDS.items():
            some = [offer for offer in offers if offer.kind.value == kind]
            if some:
                column.addWidget(self._group(kind, heading(), some))
        column.addStretch(1)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons())
        self._check()

    def _group(self, kind: str, heading: str, offers: Sequence[SharedOffer]) -> Card:
        card = Card()
        card.body.addWidget(label(heading, "heading", wrap=True))
        card.setObjectName(f"offers-{kind}")
        if kind == KEPT_AND_FORGOTTEN:
            card.body.addWidget(
                label(
                    tr("You can forget it here too, for good, or keep it. To keep it is your right."), "note", wrap=True
                )
            )
        for offer in offers[:SHOWN]:
            card.body.addLayout(self._line(offer, chosen=kind != KEPT_AND_FORGOTTEN))
        if len(offers) > SHOWN:
            card.body.addWidget(label(more_in_words(len(offers) - SHOWN), "note"))
        if kind == KEPT_AND_FORGOTTEN:
            row = QHBoxLayout()
            row.setSpacing(6)
            for words, name, role, act in (
                (tr("Forget it here too"), "forgetOffers", "danger", self._forget),
                (tr("Keep it here"), "keepOffers", "pill", self._keep),
            ):
                one = button(words, name, role)
                one.clicked.connect(act)
                row.addWidget(one)
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _line(self, offer: SharedOffer, *, chosen: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        tick = QCheckBox()
        tick.setObjectName(f"offerTick-{offer.id}")
        tick.setAccessibleName(offer.text)
        tick.setChecked(chosen)
        tick.toggled.connect(self._check)
        self._ticks[offer.id] = tick
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(breakable(offer.text), wrap=True, selectable=True))
        if offer.before:
            words.addWidget(label(breakable(tr("Here: {text}", text=offer.before)), "note", wrap=True))
        words.addWidget(label(breakable(tr("from {name}", name=offer.source.name)), "note", wrap=True))
        if offer.wish:
            wish = QCheckBox(tr("Make it part of every chat, as it asks"))
            wish.setObjectName(f"offerWish-{offer.id}")
            wish.setAccessibleName(tr("Let it speak in every chat, as it asks: {text}", text=offer.text))
            self._wishes[offer.id] = wish
            words.addWidget(wish)
        row.addLayout(words, 1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._dismiss = button(
            tr("Do not take"), "dismissOffers", "link", tooltip=tr("What is chosen is offered no more")
        )
        self._dismiss.clicked.connect(lambda: self._done(lambda: self.dismissed.emit(self._chosen())))
        row.addWidget(self._dismiss)
        row.addStretch(1)
        later = button(tr("Later"), "offersCancel")
        later.clicked.connect(self.reject)
        row.addWidget(later)
        self._take = button(tr("Take"), "takeOffers", "primary")
        self._take.setDefault(True)
        self._take.clicked.connect(self._take_them)
        row.addWidget(self._take)
        return row

    # -- deciding -----------------------------------------------------------------------------

    def _chosen(self, *, withdrawn: bool = False) -> list[str]:
        """Ids of the ticked offers; if all that are shown are ticked, of those that are not shown too."""
        wanted = [offer.id for offer in self._offers if (offer.kind.value == KEPT_AND_FORGOTTEN) is withdrawn]
        shown = [id for id in wanted if id in self._ticks]
        chosen = [id for id in shown if self._ticks[id].isChecked()]
        return wanted if shown and len(chosen) == len(shown) else chosen

    def _check(self) -> None:
        some = bool(self._chosen())
        self._take.setEnabled(some)
        self._dismiss.setEnabled(some)

    def _take_them(self) -> None:
        allowed = [id for id, wish in self._wishes.items() if wish.isChecked()]
        self._done(lambda: self.taken.emit(self._chosen(), allowed))

    def _forget(self) -> None:
        self._withdrawn(self.forgotten.emit)

    def _keep(self) -> None:
        self._withdrawn(self.dismissed.emit)

    def _withdrawn(self, act: Callable[[object], None]) -> None:
        """Apply an action to the ticked offers among the withdrawn ones, or to all of those if none is ticked."""
        chosen = self._chosen(withdrawn=True) or [
            offer.id for offer in self._offers if offer.kind.value == KEPT_AND_FORGOTTEN
        ]
        self._done(lambda: act(chosen))

    def _done(self, act: Callable[[], None]) -> None:
        act()
        self.accept()
