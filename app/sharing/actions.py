"""Looking at what is new in a shared space and deciding about it, from the settings and from "Needs you"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.language import plural, tr
from app.sharing.offers_dialog import OffersDialog
from app.theme.widgets import ConfirmDialog
from app.undoable import take_back

if TYPE_CHECKING:
    from memos_core import DismissedOffers, MemOS, SharedOffer, SharedSpace, TakenOffers


class SharingActions(QObject):
    """Shows what is new, and carries out what the person decides."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, window: Callable[[], QWidget], owner: QObject) -> None:
        """
        Args:
            engine: the engine.
            window: returns the window for dialogs.
            owner: the parent object.
        """
        super().__init__(owner)
        self._engine = engine
        self._window = window

    def open(self, shared: SharedSpace) -> None:
        """Show what is new in a shared space."""

        def work(memos: MemOS) -> list[SharedOffer]:
            return memos.store.offers(shared.id)

        self._engine.run(work, lambda offers: self._show(shared, offers), self.say, self, long=True)

    def _show(self, shared: SharedSpace, offers: list[SharedOffer]) -> None:
        if not offers:
            self.say(tr("There is nothing new any more."))
            return
        dialog = OffersDialog(self._window(), shared, offers)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(lambda ids, allowed: self._take(shared, ids, allowed))
        dialog.dismissed.connect(lambda ids: self._dismiss(shared, ids))
        dialog.forgotten.connect(lambda ids: self._ask_forget(shared, ids))
        dialog.open()

    def _take(self, shared: SharedSpace, ids: list[str], allowed: list[str]) -> None:
        def done(taken: TakenOffers) -> None:
            operation = taken.operation
            said = plural("Took {n} memory.", "Took {n} memories.", len(taken.cubes))
            if taken.left_alone:
                left = plural(
                    "{n} is frozen here and was left alone.",
                    "{n} are frozen here and were left alone.",
                    len(taken.left_alone),
                )
                said = f"{said} {left}"
            if operation is None:
                self.say(said)
                return
            undo = lambda: take_back(self._engine, self, self.toast.emit, operation)  # noqa: E731
            self.toast.emit(said, tr("Undo"), undo)

        self._engine.run(lambda memos: memos.store.take(shared.id, ids, allow=allowed), done, self.say, self, long=True)

    def _dismiss(self, shared: SharedSpace, ids: list[str]) -> None:
        def done(gone: DismissedOffers) -> None:
            self.toast.emit(tr("Left as it is here."), tr("Undo"), lambda: self._offer_again(shared, gone))

        self._engine.run(lambda memos: memos.store.dismiss(shared.id, ids), done, self.say, self, long=True)

    def _offer_again(self, shared: SharedSpace, gone: DismissedOffers) -> None:
        self._engine.run(
            lambda memos: memos.store.offer_again(shared.id, gone),
            lambda _: self.say(tr("It is offered again.")),
            self.say,
            self,
            long=True,
        )

    def _ask_forget(self, shared: SharedSpace, ids: list[str]) -> None:
        dialog = ConfirmDialog(
            self._window(),
            plural("Forget {n} memory here too?", "Forget {n} memories here too?", len(ids)),
            [tr("It was forgotten where it came from. Here it is removed for good too. This cannot be undone.")],
            tr("Forget it"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._engine.run(
                lambda memos: memos.store.forget(shared.id, ids),
                lambda _: self.say(tr("Forgotten.")),
                self.say,
                self,
                long=True,
            )
        )
        dialog.open()

    def say(self, text: str) -> None:
        """Show a message at the foot of the window."""
        self.toast.emit(text, "", None)
