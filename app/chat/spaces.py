"""The spaces of a chat: those it reads, and the one that it saves what it learns to. A button in the header opens a panel to choose."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import Later, number, plural, tr
from app.theme.flow import flowing
from app.theme.popover import Popover
from app.theme.widgets import button, label, scrolling_column
from app.words import STARTING

if TYPE_CHECKING:
    from memos_core import Conversation, MemOS, Namespace

EVERY_SPACE = ("*",)
NOWHERE = "*none"  # no text
PERSONAL = "personal"
_FOLDER, _PERSONA = "folder", "persona"
"""What a chat can take its spaces from."""
FEW = 6
"""Up to this many spaces the panel shows all without scrolling."""
MOST_NAMED = 2
"""Up to this many spaces are named on the button; beyond that it shows their number."""


@dataclass(frozen=True)
class Chosen:
    """The spaces chosen for a chat."""

    reads: tuple[str, ...] = EVERY_SPACE
    """The names of the spaces it reads; EVERY_SPACE for all open to it; empty for no memory at all."""
    writes: str = PERSONAL
    """The name of the space it saves to; NOWHERE if it learns nothing."""

    @property
    def learns(self) -> bool:
        """Whether the chat learns anything."""
        return self.writes != NOWHERE

    @property
    def short(self) -> str:
        """The text of a button: `Work`, `Only Work`, `3 spaces`, `Only reads`."""
        if not self.reads:
            return tr("Only learns") if self.learns else tr("No memory")
        if self.reads == EVERY_SPACE:
            return self.writes.capitalize() if self.learns else tr("Only reads")
        if len(self.reads) > MOST_NAMED:
            return plural("{n} space", "{n} spaces", len(self.reads))
        return tr("Only {spaces}", spaces=", ".join(name.capitalize() for name in self.reads))

    @property
    def words(self) -> str:
        """The choice in sentences."""
        if self.reads == EVERY_SPACE:
            reads = tr("It reads all spaces that are open to it.")
        elif not self.reads:
            reads = tr("It reads no memory.")
        else:
            reads = tr("It reads {spaces}.", spaces=", ".join(name.capitalize() for name in self.reads))
        learns = tr("What it learns is saved in {space}.", space=self.writes.capitalize())
        return " ".join((reads, learns if self.learns else tr("It learns nothing.")))


@dataclass(frozen=True)
class Offered:
    """The existing spaces, and which of them a chat may use."""

    spaces: Sequence[Namespace]
    readable: Sequence[str]
    writable: Sequence[str]


MEMORY = (
    (
        True,
        True,
        "both",
        Later("Reads and learns"),
        Later("It is given what you have told, and keeps what you tell it"),
    ),
    (True, False, "reads", Later("Only reads"), Later("It is given what you have told, and keeps nothing")),
    (
        False,
        True,
        "learns",
        Later("Only learns"),
        Later("It is given nothing of what you have told, and keeps what you tell it"),
    ),
    (
        False,
        False,
        "off",
        Later("Neither"),
        Later("It is given nothing, and keeps nothing; the chat itself stays in the list"),
    ),
)
"""The ways in which a chat can use the memory: whether it reads, whether it learns, a name, a text and an explanation."""


class SpacesPanel(Popover):
    """The panel in which spaces are chosen. A choice takes effect at once."""

    chosen = Signal(object)
    """The new Chosen."""
    manage = Signal()
    follow = Signal()
    """The chat should use the spaces of its folder or persona again."""

    def __init__(
        self,
        parent: QWidget,
        offered: Offered,
        present: Chosen,
        *,
        reads: str = "",
        follows: str = "",
    ) -> None:
        """
        Args:
            parent: the window.
            offered: the existing spaces.
            present: the present choice.
            reads: the heading of the spaces to read; "" for a chat's.
            follows: what a chat with its own choice can return to: `folder` or `persona`; "" for nothing.
        """
        super().__init__(parent, "spacesPanel", tr("Spaces"), 300)
        self._present, self._offered = present, offered
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 10, 12)
        outer.setSpacing(8)
        scroll, column = scrolling_column("spacesScroll", 6)
        column.setContentsMargins(0, 0, 8, 0)
        if len(offered.spaces) <= FEW:
            scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(scroll, 1)
        self._column = column
        self._reads = present.reads or EVERY_SPACE
        """The spaces to read when reading is switched on."""
        self._writes = present.writes if present.learns else PERSONAL
        """The space to save to when learning is switched on."""
        memory_box, memory = flowing()
        memory_group = QButtonGroup(self)
        self._memory: dict[tuple[bool, bool], QPushButton] = {}
        for does_read, learns, name, text, what in MEMORY:
            item = button(text(), f"memory-{name}", "pill", tooltip=what())
            item.setCheckable(True)
            item.clicked.connect(functools.partial(self._remember, does_read, learns))
            memory_group.addButton(item)
            memory.addWidget(item)
            self._memory[does_read, learns] = item
        column.addWidget(memory_box)
        column.addSpacing(6)
        column.addWidget(label(reads or tr("This chat reads"), "heading"))
        self._every = self._box(tr("All spaces that are open to it"), "readsEvery", present.reads == EVERY_SPACE)
        column.addWidget(self._every)
        self._boxes: dict[str, QCheckBox] = {}
        for space in offered.spaces:
            name = space.name.capitalize()
            box = self._box(f"{name}  {number(space.count)}", f"reads-{space.name}", space.name in present.reads)
            box.setAccessibleName(tr("Read {name}", name=name))
            if space.name not in offered.readable:
                box.setText(f"{name}  {tr('closed to this chat')}")
            self._boxes[space.name] = box
            column.addWidget(box)
        column.addSpacing(6)
        self._saved_in = label(tr("What it learns is saved in"), "heading")
        column.addWidget(self._saved_in)
        self._saving, flow = flowing()
        group = QButtonGroup(self)
        for space in offered.spaces:
            item = button(space.name.capitalize(), f"writes-{space.name}", "pill")
            item.setEnabled(space.name in offered.writable)
            item.setAccessibleName(tr("Save in {name}", name=space.name.capitalize()))
            item.setCheckable(True)
            item.setChecked(space.name == self._writes)
            item.clicked.connect(lambda _=False, name=space.name: self._choose(replace(self._present, writes=name)))
            group.addButton(item)
            flow.addWidget(item)
        column.addWidget(self._saving)
        column.addStretch(1)
        foot = QHBoxLayout()
        if follows:
            of_folder = follows == _FOLDER
            again = button(
                tr("As the folder") if of_folder else tr("As the persona"),
                "followSpaces",
                "link",
                tooltip=tr("Have the spaces of the folder again")
                if of_folder
                else tr("Have the spaces of the persona again"),
            )
            again.clicked.connect(self.follow)
            again.clicked.connect(self.close)
            foot.addWidget(again)
        foot.addStretch(1)
        manage = button(
            tr("Manage spaces …"), "manageSpaces", "link", tooltip=tr("Make spaces, and say who may read them")
        )
        manage.clicked.connect(self.manage)
        manage.clicked.connect(self.close)
        foot.addWidget(manage)
        outer.addLayout(foot)
        self._every.clicked.connect(self._read)
        self._show()

    def wanted_height(self) -> int:
        return self._column.totalHeightForWidth(self.width() - 34) + 70

    def _box(self, text: str, name: str, checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # only as wide as it can be clicked
        box.setAccessibleName(text)
        box.setChecked(checked)
        if name != "readsEvery":
            box.clicked.connect(self._read)
        return box

    def _read(self) -> None:
        names = tuple(name for name, box in self._boxes.items() if box.isChecked())
        self._choose(replace(self._present, reads=EVERY_SPACE if self._every.isChecked() else names))

    def _remember(self, reads: bool, learns: bool, _checked: bool = False) -> None:
        self._choose(Chosen(self._reads if reads else (), self._writes if learns else NOWHERE))

    def _choose(self, chosen: Chosen) -> None:
        self._present = chosen
        self._reads = chosen.reads or self._reads
        self._writes = chosen.writes if chosen.learns else self._writes
        self._show()
        self.chosen.emit(chosen)

    def _show(self) -> None:
        present = self._present
        self._memory[bool(present.reads), present.learns].setChecked(True)
        for part in (self._saved_in, self._saving):
            part.setVisible(present.learns)
        every = present.reads == EVERY_SPACE
        self._every.setChecked(every)
        for name, box in self._boxes.items():
            let_in = name in self._offered.readable
            box.setEnabled(not every and let_in)
            box.setChecked(let_in if every else name in self._present.reads)


class SpacesChooser(QObject):
    """The button with its panel. A chat without a message keeps its choice here until the first message is sent."""

    manage = Signal()
    refused = Signal(str)

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._conversation = ""
        self._is_new = True
        self._chosen = self._begins = Chosen()
        self._follows = ""
        self.button = button("", "chatSpaces", "pill")
        self.button.clicked.connect(self._open)
        self._tell()

    @property
    def to_send(self) -> Chosen | None:
        """The spaces that a new chat gets with its first message; None if none were chosen."""
        return self._chosen if self._is_new and self._chosen != self._begins else None

    def show_new(self, conversation: str) -> None:
        """Show the spaces of a chat that has no message yet."""
        self._conversation, self._is_new, self._follows = conversation, True, ""
        self._chosen = self._begins = Chosen()
        self._tell()

    def begin_with(self, spaces: Chosen) -> None:
        """Show the spaces of a new chat's folder or persona, unless the person has chosen others for the chat."""
        if self._is_new:
            self._chosen = spaces if self._chosen == self._begins else self._chosen
            self._begins = spaces
            self._tell()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the spaces of a conversation, or its new ones after a change."""
        self._conversation, self._is_new = conversation.id, False
        self._chosen = Chosen(conversation.reads, conversation.writes)
        place = _FOLDER if conversation.folder else _PERSONA if conversation.persona != "plain" else ""
        self._follows = place if conversation.own_spaces else ""
        self._tell()

    def _tell(self) -> None:
        self.button.setText(self._chosen.short)
        self.button.setToolTip(self._chosen.words)
        self.button.setAccessibleName(tr("Spaces of this chat. {words}", words=self._chosen.words))

    def _open(self) -> None:
        if self._engine.memos is None:
            self.refused.emit(STARTING())
            return
        conversation = self._conversation

        def read(memos: MemOS) -> Offered:
            readable, writable = memos.namespaces.open_to_conversation(conversation)
            return Offered(memos.namespaces.list(), readable, writable)

        def show(offered: Offered) -> None:
            panel = SpacesPanel(self.button.window(), offered, self._chosen, follows=self._follows)
            panel.follow.connect(self._follow)
            panel.chosen.connect(self._choose)
            panel.manage.connect(self.manage)
            panel.show_below(self.button)

        self._engine.run(read, show, self.refused.emit, self)

    def _follow(self) -> None:
        conversation = self._conversation

        def done(found: Conversation) -> None:
            if self._conversation == found.id:
                self.show_conversation(found)

        self._engine.run(lambda memos: memos.conversations.follow_spaces(conversation), done, self.refused.emit, self)

    def _choose(self, chosen: Chosen) -> None:
        before, conversation, is_new = self._chosen, self._conversation, self._is_new
        self._chosen = mine = replace(chosen)  # a copy: an earlier choice may be equal, and be refused later
        self._tell()

        def work(memos: MemOS) -> None:
            from memos_core import Spaces

            if is_new:
                memos.namespaces.admitted(conversation, Spaces(chosen.reads, chosen.writes))
            else:
                memos.conversations.set_spaces(conversation, chosen.reads, chosen.writes)

        def refused(reason: str) -> None:
            if self._conversation == conversation and self._chosen is mine:
                self._chosen = before
                self._tell()
            self.refused.emit(reason)

        self._engine.run(work, None, refused, self)
