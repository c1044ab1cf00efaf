"""Whether the program goes on in the tray after its window is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.desk.stay_dialog import StayDialog
from app.desk.tray import Tray

if TYPE_CHECKING:
    from memos_core import Settings


class Staying(QObject):
    """Knows what the settings say, and asks the person if they have not decided yet."""

    decided = Signal(bool)
    """The person's decision, once it is saved: whether the program goes on."""
    refused = Signal(str)
    """Why the decision could not be saved."""

    def __init__(self, window: QWidget, engine: Engine, tray: Tray) -> None:
        super().__init__(window)
        self._window, self._engine, self._tray = window, engine, tray
        self.quits = False
        """Whether the program is ending, whatever the settings say."""

    @property
    def hides(self) -> bool:
        """Whether the settings say that closing the window only hides it."""
        memos = self._engine.memos
        return memos is not None and memos.settings.when_closed == "stay"

    def stays(self) -> bool:
        """Whether the program goes on if the window is closed now; asks the person if they have not decided yet."""
        memos = self._engine.memos
        if self.quits or memos is None:
            return False
        self._tray.show()  # at login the tray may start after the program
        if not self._tray.is_there:
            return False
        if memos.settings.when_closed == "ask":
            self._ask()
            return True
        return self.hides

    def _ask(self) -> None:
        dialog = StayDialog(self._window)

        def chosen(choice: str) -> None:
            def done(_: Settings) -> None:
                self.decided.emit(choice == "stay")

            self._engine.run(lambda memos: memos.update_settings(when_closed=choice), done, self.refused.emit, self)

        dialog.decided.connect(chosen)
        dialog.open()
