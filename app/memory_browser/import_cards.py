"""The cards of the import dialog: what a file holds, what has to be asked about it, and why it cannot be imported."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.language import number, plural, tr
from app.theme.widgets import Card, ElidedLabel, button, label
from app.words import passage_count, place_in_words

if TYPE_CHECKING:
    from memos_core import EncodingChoice, ImportPreview, Passage

UNREAD_SHOWN = 3
"""How many unreadable pages of a document are named before it is imported."""
WISHES_SHOWN = 30
"""How many memories of a file that ask to be pinned or the like get a check box; the others cannot be allowed singly."""
CHARACTERS_SHOWN = 220
WISH_CHARACTERS = 48
"""How many characters of such a memory are shown beside its check box."""


@dataclass(frozen=True)
class Chosen:
    """A file to import, with the person's choices."""

    path: Path
    password: str | None = None
    mine: bool = False
    """Whether the memories in it are the person's own."""
    allowed: tuple[str, ...] = ()
    """Ids of the memories in it that get what they ask for."""
    space: str | None = None
    """The space for all memories in it; None to keep each in the space it had."""
    encoding: str | None = None
    """The encoding of its text, if the person had to choose it."""


@dataclass(frozen=True)
class Read:
    """The result of reading one file: what it holds, or why it cannot be imported."""

    file: Chosen
    kind: str = ""
    passages: Sequence[Passage] = ()
    memories: ImportPreview | None = None
    choices: Sequence[EncodingChoice] = ()
    """How its text would read in each possible encoding, if the encoding is unclear."""
    locked: bool = False
    """Whether it has a password, and none or a wrong one was given; `reason` says which."""
    reason: str = ""

    @property
    def usable(self) -> bool:
        return bool(self.passages) or self.memories is not None


class TrustBoxes(QWidget):
    """Asks how far a file of memories is trusted: that all of them are the person's own, or that single ones may be pinned. At first all
    boxes are off."""

    def __init__(self, found: ImportPreview, number: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        self._mine = _box(tr("These are my own memories"), f"importMine-{number}")
        self._mine.setToolTip(
            tr(
                "They come in as you exported them. Otherwise the assistant quotes them from this file, as somebody else's words."
            )
        )
        self._mine.toggled.connect(self._check)
        column.addWidget(self._mine)
        if found.turned_away:
            text = plural(
                "The file would put {n} memory into a space that you have already. They go to Personal instead.",
                "The file would put {n} memories into a space that you have already. They go to Personal instead.",
                found.turned_away,
            )
            column.addWidget(label(text, "note", wrap=True))
        self._wishes: dict[str, QCheckBox] = {}
        if found.wishes:
            column.addWidget(
                label(
                    tr("Some ask to be part of every chat. Allow it only if you know who wrote them:"),
                    "note",
                    wrap=True,
                )
            )
        for position, wish in enumerate(found.wishes[:WISHES_SHOWN]):
            box = _box(
                tr("“{text}” asks {what}", text=_shortened(wish.text), what=wish.words),
                f"importAllow-{number}-{position}",
            )
            box.setToolTip(html.escape(_beginning(wish.text)))
            self._wishes[wish.id] = box
            column.addWidget(box)
        if (more := len(found.wishes) - WISHES_SHOWN) > 0:
            column.addWidget(
                label(
                    plural("and {n} more, which will not get it", "and {n} more, which will not get it", more), "note"
                )
            )

    def choose(self, mine: bool, allowed: Sequence[str]) -> None:
        """Tick these boxes."""
        self._mine.setChecked(mine)
        for id, box in self._wishes.items():
            box.setChecked(id in allowed)

    @property
    def mine(self) -> bool:
        """Whether the person says that the memories are their own."""
        return self._mine.isChecked()

    @property
    def allowed(self) -> tuple[str, ...]:
        """Ids of the memories that get what they ask for."""
        return tuple(id for id, box in self._wishes.items() if box.isChecked())

    def _check(self) -> None:
        for box in self._wishes.values():
            box.setEnabled(not self.mine)


def _box(text: str, name: str) -> QCheckBox:
    box = QCheckBox(text.replace("&", "&&"))  # a single & would mark a shortcut key
    box.setObjectName(name)
    box.setAccessibleName(text)
    return box


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= WISH_CHARACTERS else words[:WISH_CHARACTERS].rstrip() + " …"


class UnclearCard(Card):
    """A text whose encoding is unclear: how it would read in each possible one."""

    chosen = Signal(object, str)
    """The file's path, and the encoding in which it reads correctly."""

    def __init__(self, read: Read, number: int) -> None:
        super().__init__()
        self.body.addWidget(ElidedLabel(read.file.path.name, "strong"))
        self.body.addWidget(
            label(tr("Which of these reads right? The file does not say how it was written."), wrap=True)
        )
        for position, choice in enumerate(read.choices):
            row = QHBoxLayout()
            row.addWidget(label(choice.preview, "muted", wrap=True), 1)
            use = button(
                tr("Use this"), f"importEncoding-{number}-{position}", accessible=f"{choice.name}: {choice.preview}"
            )
            use.setToolTip(choice.name)
            use.clicked.connect(lambda _=False, name=choice.name: self.chosen.emit(read.file.path, name))
            row.addWidget(use)
            self.body.addLayout(row)


class LockedCard(Card):
    """A file that needs a password."""

    unlocked = Signal(object, str)
    """The file's path, and the password that was typed."""

    def __init__(self, read: Read, number: int) -> None:
        super().__init__()
        self._path = read.file.path
        self.body.addWidget(ElidedLabel(read.file.path.name, "strong"))
        wrong = read.file.password is not None
        self.body.addWidget(label(read.reason, "danger" if wrong else "note", wrap=True))
        row = QHBoxLayout()
        self._field = QLineEdit()
        self._field.setObjectName(f"importPassword-{number}")
        self._field.setAccessibleName(tr("Password of {name}", name=read.file.path.name))
        self._field.setPlaceholderText(tr("Password"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.returnPressed.connect(self._try)
        row.addWidget(self._field, 1)
        unlock = button(
            tr("Open"),
            f"importUnlock-{number}",
            accessible=tr("Open {name} with this password", name=read.file.path.name),
        )
        unlock.clicked.connect(self._try)
        row.addWidget(unlock)
        self.body.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._field.setFocus()  # only now it is part of the dialog

    def _try(self) -> None:
        if self._field.text():
            self.unlocked.emit(self._path, self._field.text())


def card_of(read: Read, shown: int) -> Card:
    card = Card()
    card.body.addWidget(ElidedLabel(read.file.path.name, "strong"))
    if read.reason:
        card.body.addWidget(label(read.reason, "danger", wrap=True))
    elif read.memories is not None:
        _show_memories(card, read.memories, shown)
    else:
        _show_passages(card, read, shown)
    return card


def _show_memories(card: Card, found: ImportPreview, shown: int) -> None:
    from memos_core import UNSIGNED

    parts = [
        plural("{n} memory new here", "{n} memories new here", len(found.cubes)),
        plural("{n} known already", "{n} known already", found.known),
    ]
    card.body.addWidget(label(" · ".join(parts), "note"))
    if beside := _beside(found):
        card.body.addWidget(label(tr("With {what}", what=", ".join(beside)), "note", wrap=True))
    signature = found.signature
    signed = label(signature.words if signature else UNSIGNED, "note", wrap=True, selectable=True)
    signed.setObjectName("importSignature")
    card.body.addWidget(signed)
    if found.conflicts:
        card.body.addWidget(
            label(
                plural(
                    "{n} new one contradicts what is known here. Both are kept, and you are asked which one is true.",
                    "{n} new ones contradict what is known here. Both are kept, and you are asked which one is true.",
                    found.conflicts,
                ),
                "danger",
                wrap=True,
            )
        )
    for cube in found.cubes[:shown]:
        card.body.addSpacing(4)
        text = tr("A secret") if cube.sensitivity.value == "secret" else _beginning(cube.text)
        card.body.addWidget(label(text, "muted", wrap=True))
    _say_more(card, len(found.cubes) - shown)


def _beside(found: ImportPreview) -> Sequence[str]:
    """What else the file holds beside memories, each kind with its number."""
    parts = []
    if found.chats:
        parts.append(plural("{n} chat", "{n} chats", found.chats))
    if found.known_chats:
        parts.append(
            plural("{n} chat that is here already", "{n} chats that are here already", found.known_chats),
        )
    if found.adapters:
        parts.append(
            plural(
                "{n} adapter, if these are your own memories",
                "{n} adapters, if these are your own memories",
                found.adapters,
            )
        )
    if found.contexts:
        parts.append(
            plural(
                "{n} saved context, if these are your own memories",
                "{n} saved contexts, if these are your own memories",
                found.contexts,
            )
        )
    return parts


def has_something_new(found: ImportPreview) -> bool:
    """Whether the file holds anything new, so that it matters whose memories they are."""
    return bool(found.cubes or found.chats or found.adapters or found.contexts)


def _show_passages(card: Card, read: Read, shown: int) -> None:
    pages = {passage.page for passage in read.passages if passage.page is not None}
    parts = [passage_count(len(read.passages))]
    if pages:
        parts.append(plural("from {n} page", "from {n} pages", len(pages)))
    card.body.addWidget(label(f"{read.kind} · {', '.join(parts)}", "note"))
    for passage in [passage for passage in read.passages if passage.unread][:UNREAD_SHOWN]:
        card.body.addWidget(label(passage.text.strip("[]"), "danger", wrap=True))
    for passage in read.passages[:shown]:
        place = place_in_words(passage.page, " › ".join(passage.headings))
        card.body.addSpacing(4)
        card.body.addWidget(ElidedLabel(place or tr("Passage {number}", number=number(passage.position)), "heading"))
        card.body.addWidget(label(_beginning(passage.text), "muted", wrap=True))
    _say_more(card, len(read.passages) - shown)


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= CHARACTERS_SHOWN else words[:CHARACTERS_SHOWN].rstrip() + " …"


def _say_more(card: Card, more: int) -> None:
    if more > 0:
        card.body.addWidget(label(tr("and {n} more", n=number(more)), "note"))
