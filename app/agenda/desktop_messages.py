"""Announces on the desktop what is due and what is asked, while the window is not the active one.

During quiet hours nothing is shown; reminders that came meanwhile are announced afterwards if they are still waiting. If the desktop cannot
show messages, the bar across the window has announced them already.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.agenda.brief import in_numbers
from app.agenda.due import when_due
from app.agenda.words import SNOOZES
from app.bridge import Engine
from app.desk.notifications import Notifications
from app.language import Later, plural, tr
from memos_core import can_be_tonight, present, quiet_until

if TYPE_CHECKING:
    from memos_core import Brief, MemCube, MemOS, ReminderDue, Settings

LOOKED_AT_MILLISECONDS = 30_000
"""How often to check whether the quiet hours are over while something is held back. One timer of hours would not do: it stands still while
the computer sleeps."""
SEVERAL, TRIAL, BRIEF, QUESTION = "reminders", "trial", "brief", "question"
_HIDDEN = Later("A reminder is due")


class DesktopMessages(QObject):
    """The desktop messages for reminders, for the morning brief, and for questions that wait for an answer."""

    clicked = Signal()
    briefClicked = Signal()
    questionClicked = Signal()
    done = Signal(str)
    snoozed = Signal(str, str)
    """Id of the reminder, and until when: `10 minutes`, `tonight`, `tomorrow`."""
    unshown = Signal(str, str, object)
    """The title and text of a message that the desktop could not show, and what a click on it should do."""
    questionUnshown = Signal(str, str)
    """The title and text of a question that the desktop could not show."""
    tried = Signal(bool)
    """Whether the desktop has shown the message of `try_out`."""

    def __init__(self, window: QWidget, engine: Engine) -> None:
        super().__init__(window)
        self._window, self._engine = window, engine
        self._held: dict[str, ReminderDue] = {}
        self._shown = set[str]()
        self._titles: dict[str, tuple[str, str]] = {}
        self.notifications = Notifications(self)
        queued = Qt.ConnectionType.QueuedConnection
        self.notifications.clicked.connect(self._clicked, queued)
        self.notifications.pressed.connect(self._pressed, queued)
        self.notifications.shown.connect(functools.partial(self._tried, True), queued)
        self.notifications.failed.connect(functools.partial(self._tried, False), queued)
        self._later = QTimer(self)
        self._later.setInterval(LOOKED_AT_MILLISECONDS)
        self._later.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._later.timeout.connect(self.look_again)
        engine.settingsChanged.connect(lambda _: self.look_again())

    @property
    def _settings(self) -> Settings | None:
        memos: MemOS | None = self._engine.memos
        return None if memos is None else memos.settings

    def tell(self, one: ReminderDue) -> None:
        """Show the message of a reminder, now or after the quiet hours."""
        settings = self._settings
        if settings is None or self._window.isActiveWindow():
            return
        if quiet_until(settings, present()) is not None:
            self._held[one.cube.id] = one
            self._later.start()
            return
        self._show(one, settings)

    def tell_brief(self, brief: Brief) -> None:
        """Say that the morning brief is ready; during quiet hours only the window says so."""
        settings = self._settings
        if settings is not None and not self._window.isActiveWindow() and quiet_until(settings, present()) is None:
            self._tell(BRIEF, tr("Your morning brief"), in_numbers(brief))

    def ask(self, question: str, what: str) -> None:
        """Say that something waits for an answer in the window. Quiet hours do not matter, since whoever asks is waiting now.

        Args:
            question: the question.
            what: a text saying where the answer is given.
        """
        if not self._window.isActiveWindow():
            self._tell(QUESTION, question, what)

    def asked_no_more(self) -> None:
        """Remove the message of a question: none waits for an answer any more."""
        self.notifications.take_back(QUESTION)

    def keep(self, ids: set[str]) -> None:
        """Remove the messages of all reminders but these, which still wait to be done."""
        for id in self._shown - ids:
            self.notifications.take_back(id)
        self._shown &= ids
        self._held = {id: one for id, one in self._held.items() if id in ids}
        if not ids:
            self.notifications.take_back(SEVERAL)

    def look_again(self) -> None:
        """Announce what was held back, once the quiet hours are over."""
        settings = self._settings
        if not self._held or settings is None:
            self._later.stop()
            return
        if quiet_until(settings, present()) is not None:
            return
        self._later.stop()
        held, self._held = list(self._held.values()), {}
        if self._window.isActiveWindow():
            return
        if len(held) == 1:
            self._show(held[0], settings)
        else:
            title = plural("{n} reminder came in your quiet hours", "{n} reminders came in your quiet hours", len(held))
            self._tell(SEVERAL, title, tr("Click to see your agenda."))

    def try_out(self) -> None:
        """Show a trial message now, so that the person sees whether the desktop can; `tried` reports the outcome."""
        self.notifications.show(TRIAL, tr("Reminders will look like this"), tr("This one is only a trial."), _buttons())

    def close(self) -> None:
        """Stop, because the window closes."""
        self._later.stop()
        self.notifications.close()

    def _show(self, one: ReminderDue, settings: Settings) -> None:
        self._shown.add(one.cube.id)
        self._tell(one.cube.id, title_of(one.cube, settings), tr("Reminder, {when}", when=when_due(one)), _buttons())

    def _tell(self, name: str, title: str, text: str, buttons: Sequence[tuple[str, str]] = ()) -> None:
        self._titles[name] = (title, text)
        self.notifications.show(name, title, text, buttons)

    def _clicked(self, name: str) -> None:
        if name == BRIEF:
            self.briefClicked.emit()
        elif name == QUESTION:
            self.questionClicked.emit()
        else:
            self.clicked.emit()

    def _pressed(self, name: str, button: str) -> None:
        if name == TRIAL:
            return
        self._shown.discard(name)
        if button == "done":
            self.done.emit(name)
        else:
            self.snoozed.emit(name, button)

    def _tried(self, well: bool, name: str) -> None:
        said = self._titles.pop(name, None)
        if name == TRIAL:
            self.tried.emit(well)
        elif name == QUESTION and said is not None and not well:
            self.questionUnshown.emit(*said)
        elif said is not None and not well:
            self.unshown.emit(*said, functools.partial(self._clicked, name))


def title_of(cube: MemCube, settings: Settings) -> str:
    """The title of a reminder's message. Others may see the screen: a sensitive text stands there only if the person wants that, a secret
    never."""
    sensitivity = cube.sensitivity.value
    if sensitivity == "normal" or (sensitivity == "sensitive" and settings.sensitive_messages):
        return " ".join(cube.text.split())
    return _HIDDEN()


def _buttons() -> list[tuple[str, str]]:
    later = "tonight" if can_be_tonight(present()) else "tomorrow"
    return [("done", tr("Done")), *((name, SNOOZES[name][1]()) for name in ("10 minutes", later))]
