"""The page "Needs you": what to keep, which of two is true, what has changed, and why an adapter is not used."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from app.bridge import Engine
from app.conflict_card import ALL_HOLD, SETTLED, conflict_by_age
from app.language import Later, number, plural, tr
from app.memory_browser.changed_documents import DocumentActions, changed_card
from app.memory_browser.waiting import Asked, Refused, Waiting, look
from app.sharing.actions import SharingActions
from app.sharing.needs import shared_card
from app.suggestions import SuggestionActions
from app.theme.widgets import Card, EmptyState, button, clear_layout, label, text_page
from app.undoable import change, take_back
from app.words import breakable, moment_in_words

if TYPE_CHECKING:
    from memos_core import Changed, MemCube, MemOS

SETTLED_MILLISECONDS = 300
_UNSURE = Later("Worth keeping?")
_SECRET = Later("A secret that you mentioned. It was not kept.")


def decisions_in_words(count: int) -> str:
    """`3 things need you`; "" for none."""
    return plural("{n} thing needs you", "{n} things need you", count) if count else ""


class NeedsYouView(QWidget):
    """What waits for the person, with the buttons that settle it."""

    openMemory = Signal(str)
    openMessage = Signal(str, str)
    openAdapters = Signal()
    openWaiting = Signal()
    """Everything that came from other programs and waits for a decision should be listed."""
    countChanged = Signal(int)
    """How many decisions wait."""
    toast = Signal(str, str, object)
    working = Signal(object)
    """A Work that has begun."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine = engine
        self._shown: Waiting | None = None
        self._actions = SuggestionActions(engine, self.window, self)
        self._actions.toast.connect(self.toast)
        self._sharing = SharingActions(engine, self.window, self)
        self._sharing.toast.connect(self.toast)
        self._documents = DocumentActions(engine, self)
        self._documents.toast.connect(self.toast)
        self._documents.working.connect(self.working)
        self._stack = QStackedLayout(self)
        self._scroll, self._column = text_page("needsYou", tr("What needs you"))
        self._none = EmptyState(
            tr("Nothing needs you"),
            tr(
                "Statements that I am not sure about, memories that contradict each other, and documents that have changed are listed here for you to decide. What you have not kept yet is not used."
            ),
        )
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._scroll)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED_MILLISECONDS)
        self._soon.timeout.connect(self._read)
        engine.opened.connect(self._read)
        for changes in (engine.suggestionsChanged, engine.adaptersChanged, engine.sharingChanged):
            changes.connect(self._soon.start)
        for changed_ids in (engine.memoriesChanged, engine.conversationsChanged):
            changed_ids.connect(lambda _ids: self._soon.start())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._documents.look()

    def _read(self) -> None:
        self._engine.run(look, self._show, None, self)

    def _show(self, waiting: Waiting) -> None:
        if waiting == self._shown:
            return
        self._shown = waiting
        clear_layout(self._column)
        if waiting.brought_in:
            self._column.addWidget(self._brought_in(waiting))
        for shared in waiting.shared:
            self._column.addWidget(shared_card(shared, self._sharing))
        for one in waiting.asked:
            self._column.addWidget(self._question(one))
        for position, group in enumerate(waiting.conflicts):
            self._column.addWidget(self._conflict(list(group), position))
        if waiting.documents:
            self._column.addWidget(changed_card(waiting.documents, self._documents))
        if waiting.refused is not None:
            self._column.addWidget(self._refused(waiting.refused))
        nothing = not waiting.decisions and waiting.refused is None
        self._stack.setCurrentWidget(self._none if nothing else self._scroll)
        self.countChanged.emit(waiting.decisions)

    def _brought_in(self, waiting: Waiting) -> Card:
        count = waiting.brought_in_count
        card = Card(plural("{n} statement from elsewhere", "{n} statements from elsewhere", count))
        card.setObjectName("broughtIn")
        card.body.addWidget(
            label(
                tr("Other programs have kept this about you. Nothing of it is used until you say so."),
                "note",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(6)
        keep = button(tr("Keep all"), "keepBroughtIn", "pill", accessible=tr("Keep all that came from other programs"))
        keep.clicked.connect(lambda: self._decide(lambda memos: memos.arrivals.take(), tr("Kept.")))
        keep.setEnabled(waiting.secrets < count)
        dismiss = button(
            tr("Dismiss all"), "dismissBroughtIn", "link", accessible=tr("Dismiss all that came from other programs")
        )
        dismiss.clicked.connect(lambda: self._decide(lambda memos: memos.arrivals.dismiss(), tr("Dismissed.")))
        row.addWidget(keep)
        row.addWidget(dismiss)
        if count > len(waiting.brought_in):
            every = button(tr("Show all"), "showBroughtIn", "link", tooltip=tr("List them among the memories"))
            every.clicked.connect(self.openWaiting)
            row.addWidget(every)
        row.addStretch(1)
        card.body.addLayout(row)
        if waiting.secrets:
            secrets = plural(
                "{n} of them is a secret, which “Keep all” leaves out.",
                "{n} of them are secrets, which “Keep all” leaves out.",
                waiting.secrets,
            )
            card.body.addWidget(label(secrets, "note", wrap=True))
        for cube in waiting.brought_in:
            card.body.addSpacing(6)
            secret = cube.sensitivity.value == "secret"
            words = tr("A secret. It is kept only if you choose it here.") if secret else breakable(cube.text)
            card.body.addWidget(label(words, wrap=True, selectable=not secret))
            line = QHBoxLayout()
            line.setSpacing(6)
            for text, name, take in ((tr("Keep"), "keep", True), (tr("Dismiss"), "dismiss", False)):
                one = button(text, f"{name}BroughtIn-{cube.id}", "link", accessible=f"{text}: {words}")
                one.clicked.connect(functools.partial(self._decide_one, cube.id, take))
                line.addWidget(one)
            source = (cube.quoted_from or "").removeprefix("the file ")  # no text
            line.addWidget(label(breakable(tr("from {source}", source=source)), "note"))
            line.addStretch(1)
            card.body.addLayout(line)
        if count > len(waiting.brought_in):
            card.body.addWidget(label(tr("and {n} more", n=number(count - len(waiting.brought_in))), "note"))
        return card

    def _decide_one(self, id: str, take: bool) -> None:
        if take:
            self._decide(lambda memos: memos.arrivals.take([id]), tr("Kept."))
        else:
            self._decide(lambda memos: memos.arrivals.dismiss([id]), tr("Dismissed."))

    def _decide(self, work: Callable[[MemOS], Changed], said: str) -> None:
        def done(changed: Changed) -> None:
            operation = changed.operation
            if operation is not None:
                undo = lambda: take_back(self._engine, self, self.toast.emit, operation)  # noqa: E731
                self.toast.emit(said, tr("Undo"), undo)

        self._engine.run(work, done, lambda reason: self.toast.emit(reason, "", None), self, long=True)

    def _question(self, one: Asked) -> Card:
        suggestion = one.suggestion
        card = Card(_SECRET() if suggestion.secret else _UNSURE())
        card.setObjectName(f"suggestion-{suggestion.id}")
        if not suggestion.secret:
            card.body.addWidget(label(breakable(suggestion.text), wrap=True, selectable=True))
        when = moment_in_words(suggestion.said, in_sentence=True)
        said = (
            tr("You said it {when} in “{chat}”", when=when, chat=one.title)
            if one.title and not suggestion.secret
            else tr("You said it {when}", when=when)
        )
        card.body.addWidget(label(breakable(said), "note", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(6)
        for item in self._actions.buttons(suggestion, "pill"):
            row.addWidget(item)
        show = button(
            tr("Show in chat"), f"showSuggestion-{suggestion.id}", "link", tooltip=tr("Go to where you said it")
        )
        show.clicked.connect(lambda: self.openMessage.emit(suggestion.conversation, suggestion.message))
        row.addWidget(show)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _conflict(self, group: list[MemCube], number: int) -> Card:
        card = conflict_by_age(group, f"waiting{number}")
        card.settle.connect(lambda holds: self._settle(lambda memos: memos.settle(holds), SETTLED()))
        card.keepAll.connect(lambda: self._settle(lambda memos: memos.keep_all(group[0].id)[0], ALL_HOLD()))
        card.openMemory.connect(self.openMemory)
        return card

    def _settle(self, work: Callable[[MemOS], MemCube], said: str) -> None:
        change(self._engine, self, self.toast.emit, work, said)

    def _refused(self, refused: Refused) -> Card:
        card = Card(tr("Adapter {number} is not used", number=number(refused.number)))
        card.setObjectName("refusedAdapter")
        for reason in refused.reasons:
            card.body.addWidget(label(reason, wrap=True))
        look_at = button(tr("Look at it"), "lookAtRefused", "pill", tooltip=tr("Open Adaptation"))
        look_at.clicked.connect(self.openAdapters)
        row = QHBoxLayout()
        row.addWidget(look_at)
        row.addStretch(1)
        card.body.addLayout(row)
        return card
