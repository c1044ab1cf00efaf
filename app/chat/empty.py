"""What a new chat shows before its first message."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from app.bridge import Engine
from app.language import Later, tr
from app.theme.widgets import EmptyState, button

_EXAMPLES = (
    Later("My dog is called Biscuit."),
    Later("Remember that I take my coffee with oat milk."),
    Later("What do you know about me?"),
)


class EmptyChat(EmptyState):
    """Proposes something to say as long as there are no memories at all."""

    chosen = Signal(str)
    """The proposal with which the person wants to begin."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(
            tr("What would you like to talk about?"),
            tr(
                "Tell me about yourself as we go. What you tell me is remembered on this computer, and you can see, "
                "change and remove all of it under Memories."
            ),
        )
        self._engine = engine
        self.body.addSpacing(8)
        self._examples = []
        for number, example in enumerate(words() for words in _EXAMPLES):
            pill = button(example, f"example-{number}", "pill", accessible=tr("Write: {text}", text=example))
            pill.clicked.connect(lambda _=False, text=example: self.chosen.emit(text))
            self.body.addWidget(pill, 0, Qt.AlignmentFlag.AlignHCenter)
            pill.hide()  # until it is known that there are no memories
            self._examples.append(pill)
        engine.opened.connect(self._propose)
        engine.memoriesChanged.connect(self._propose_again)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._propose()

    def _propose(self) -> None:
        def show(total: int) -> None:
            for pill in self._examples:
                pill.setVisible(total == 0)

        self._engine.run(lambda memos: memos.browse(limit=1).total, show, None, self)

    def _propose_again(self) -> None:
        if self.isVisible():
            self._propose()
