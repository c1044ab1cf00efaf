"""The banners across the top of the window, over every view: the profile's notices, and why something could not be opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import plural, tr, translated
from app.theme.widgets import Banner

if TYPE_CHECKING:
    from memos_core import MemOS, ModelStatus, Notice


class Banners(QObject):
    """Adds banners to the window and removes those that no longer apply."""

    modelsWanted = Signal()
    buildWanted = Signal()
    """The person wants the table of memories built on this computer."""

    def __init__(
        self, window: QWidget, engine: Engine, column: QVBoxLayout, while_closed: Callable[[Callable[[], None]], None]
    ) -> None:
        """
        Args:
            window: the window that the banners are in.
            engine: emits what there is to say.
            column: the layout at whose top they are put.
            while_closed: runs something for which the profile has to be closed.
        """
        super().__init__(window)
        self._window, self._engine, self._column, self._while_closed = window, engine, column, while_closed
        self._model: Banner | None = None
        self._older: Banner | None = None
        self._notices: list[Banner] = []
        engine.opened.connect(self._opened)
        engine.openFailed.connect(lambda reason: self.add(Banner("error", reason, tr("Try again"), self.try_again)))
        engine.tableTaken.connect(self._table_taken)
        engine.modelStatusChanged.connect(self._model_status)

    def add(self, banner: Banner) -> None:
        """Put a banner on top."""
        self._column.insertWidget(0, banner)

    def try_again(self) -> None:
        """Remove all banners, and open the profile again."""
        for banner in self._window.findChildren(Banner):
            banner.deleteLater()
        self._engine.open()

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        for banner in self._notices:
            if shiboken6.isValid(banner):
                banner.deleteLater()
        self._notices = [self._noticed(notice) for notice in memos.notices]

    def _noticed(self, notice: Notice) -> Banner:
        title = translated(notice.title)
        if notice.passes:
            banner = Banner(notice.level, f"{title}.", tr("Try again"), self._open_again, stays=True)
            banner.setToolTip(translated(notice.text))
        else:
            banner = Banner(notice.level, f"{title}. {translated(notice.text)}")
        self.add(banner)
        return banner

    def _open_again(self) -> None:
        self._while_closed(self._engine.reopen)

    def _table_taken(self, reason: str) -> None:
        build = (tr("Build it here …"), lambda: self.buildWanted.emit())
        self.add(Banner("error", reason, tr("Try again"), self.try_again, other=build))

    def _model_status(self, status: ModelStatus) -> None:
        if self._model is not None and shiboken6.isValid(self._model):
            self._model.deleteLater()
        self._model = None
        if status.model.value == "failed":
            self._model = Banner("error", status.message, tr("Open models"), lambda: self.modelsWanted.emit())
            self.add(self._model)
        elif status.model.value == "ready":
            self._engine.run(lambda memos: memos.older_messages.offered(), self._offer_older, None, self, long=True)

    def _offer_older(self, count: int) -> None:
        """Offer to have the older messages read that no earlier model could read; 0 takes the offer away."""
        if self._older is not None and shiboken6.isValid(self._older):
            self._older.deleteLater()
        self._older = None
        if count:
            text = plural(
                "{n} older message is in another language and was never read for your memory. The model in use can read it, and your other older messages again, in the background while you are not writing.",
                "{n} older messages are in other languages and were never read for your memory. The model in use can read them, and your other older messages again, in the background while you are not writing.",
                count,
            )
            decline = (tr("Not now"), lambda: self._decide_older(read=False))
            self._older = Banner(
                "info", text, tr("Read them"), lambda: self._decide_older(read=True), other=decline, stays=True
            )
            self.add(self._older)

    def _decide_older(self, *, read: bool) -> None:
        def decide(memos: MemOS) -> None:
            if read:
                memos.older_messages.read()
            memos.update_settings(offer_older=False)

        self._offer_older(0)
        self._engine.run(decide, None, None, self)
