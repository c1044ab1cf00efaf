"""The spaces: what is in each, who may read and write it, what expires in it; new ones, and removing them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Engine
from app.theme.forms import dialog_buttons, field_label
from app.theme.widgets import Card, ConfirmDialog, button, clear_layout, label
from app.when_seen import WhenSeen
from app.words import counted, memory_count

if TYPE_CHECKING:
    from memos_core import MemOS, Namespace

PERSONAL = "personal"
SETTLED_MILLISECONDS = 150
_PERSON, _CLIENT, _NO_REMOTE = "person", "client:", "no-remote"
_CHATS, _ALONE = "You and your chats", "You alone"


class SpacesCard(Card):
    """Lists the spaces."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__("Spaces")
        self._engine = engine
        self.body.addWidget(
            label(
                "Memories that are kept apart: work, a project, what only some chats should know. Each chat chooses in its "
                "header what it reads and where it saves.",
                "note",
                wrap=True,
            )
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        new = button("New space …", "newSpace")
        new.clicked.connect(lambda: self._edit(None))
        self.body.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        for signal in (engine.opened, engine.spacesChanged, engine.memoriesChanged):
            signal.connect(self._when_seen.changed)

    def _read(self) -> bool:
        self._engine.run(lambda memos: memos.namespaces.list(), self._show, self._say, self)
        return self._engine.memos is not None

    def _show(self, spaces: list[Namespace]) -> None:
        clear_layout(self._lines)
        for space in spaces:
            self._lines.addWidget(self._line(space))

    def _line(self, space: Namespace) -> QFrame:
        line = QFrame()
        line.setProperty("role", "quote")
        row = QHBoxLayout(line)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(space.name.capitalize()))
        words.addWidget(label(" · ".join(rules_in_words(space)), "note", wrap=True))
        row.addLayout(words, 1)
        edit = button("Edit …", f"editSpace-{space.name}", "pill", accessible=f"Edit the space {space.name}")
        edit.clicked.connect(lambda: self._edit(space))
        row.addWidget(edit)
        if space.name != PERSONAL:
            delete = button("Delete …", f"deleteSpace-{space.name}", "danger", accessible=f"Delete {space.name}")
            delete.clicked.connect(lambda: self._ask_delete(space))
            row.addWidget(delete)
        return line

    # -- changing -----------------------------------------------------------------------------

    def _edit(self, space: Namespace | None) -> None:
        dialog = SpaceRulesDialog(self.window(), space)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save() -> None:
            name, unused, readers, writers = dialog.name, dialog.unused, dialog.readers, dialog.writers

            def work(memos: MemOS) -> Namespace:
                act = memos.namespaces.create if space is None else memos.namespaces.update
                return act(name, expire_unused=unused, readers=readers, writers=writers)

            verb = "Created the space" if space is None else "Saved the space"
            self._engine.run(work, lambda made: self._say(f"{verb} {made.name.capitalize()}."), self._say, self)

        dialog.accepted.connect(save)
        dialog.open()

    def _ask_delete(self, space: Namespace) -> None:
        dialog = ConfirmDialog(
            self.window(),
            f"Delete the space {space.name.capitalize()}?",
            [
                f"What is in it ({memory_count(space.count)} in use, and what is archived) is moved to Personal first, "
                "where every chat that reads Personal finds it. One undo moves it back.",
                "Chats that save into it save into Personal from then on.",
            ],
            "Delete it",
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._delete(space.name))
        dialog.open()

    def _delete(self, name: str) -> None:
        def work(memos: MemOS) -> int:
            from memos_core import SemanticType, moving

            memos.conversations.save_elsewhere(name, PERSONAL)
            held = memos.namespaces.held(name)
            inside = memos.browse(namespace=name, type=list(SemanticType), limit=max(held, 1))
            moved = memos.change_many(moving(PERSONAL), [cube.id for cube in inside]) if inside else None
            memos.namespaces.delete(name)
            return len(moved.cubes) if moved is not None else 0

        def done(moved: int) -> None:
            where = f" {memory_count(moved)} moved to Personal." if moved else ""
            self._say(f"Deleted the space {name.capitalize()}.{where}")

        self._engine.run(work, done, self._say, self)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


class SpaceRulesDialog(QDialog):
    """The name of a new space; who may read and write a space, and what expires in it."""

    def __init__(self, parent: QWidget, space: Namespace | None) -> None:
        super().__init__(parent)
        self.setObjectName("spaceRulesDialog")
        self.setWindowTitle("New space" if space is None else f"The space {space.name.capitalize()}")
        self.setFixedWidth(480)
        self._space = space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._name = QLineEdit(space.name if space is not None else "")
        self._name.setObjectName("spaceName")
        self._name.setAccessibleName("Name of the space")
        self._name.setPlaceholderText("work")
        self._name.setMaxLength(40)
        if space is None:
            form.addRow(field_label("Name"), self._name)
        self._unused = QSpinBox()
        self._unused.setObjectName("spaceUnused")
        self._unused.setAccessibleName("Days after which what was not used expires; 0 for never")
        self._unused.setRange(0, 36_500)
        self._unused.setSpecialValueText("Never")
        self._unused.setSuffix(" days without use")
        self._unused.lineEdit().setTextMargins(10, 0, 0, 0)
        self._unused.setValue(space.expire_unused or 0 if space is not None else 0)
        form.addRow(field_label("Expire after"), self._unused)
        self._readers = _Access("Read", space.readers if space is not None else ())
        self._writers = _Access("Write", space.writers if space is not None else ())
        form.addRow(field_label("Read by"), self._readers)
        form.addRow(field_label("Written by"), self._writers)
        layout.addLayout(form)
        self._no_remote = QCheckBox("Never give any of it to a model that runs elsewhere")
        self._no_remote.setObjectName("spaceNoRemote")
        self._no_remote.setAccessibleName(self._no_remote.text())
        self._no_remote.setChecked(space is not None and _NO_REMOTE in space.readers)
        layout.addWidget(self._no_remote)
        layout.addWidget(
            label(
                "What expires is taken out of use and not lost. Pinned memories never do. Other programs read nothing until "
                "you name them here.",
                "note",
                wrap=True,
            )
        )
        row, self._save = dialog_buttons(self, "spaceRules", "Save" if space is not None else "Create")
        layout.addLayout(row)
        self._name.textChanged.connect(self._check)
        self._check()

    @property
    def name(self) -> str:
        """The name that was given, or that it has."""
        return self._name.text()

    @property
    def unused(self) -> int | None:
        """Days without use after which a memory expires; None for never."""
        return self._unused.value() or None

    @property
    def readers(self) -> tuple[str, ...]:
        """The access list for reading."""
        return (*self._readers.names, *([_NO_REMOTE] if self._no_remote.isChecked() else []))

    @property
    def writers(self) -> tuple[str, ...]:
        """The access list for writing."""
        return self._writers.names

    def _check(self) -> None:
        self._save.setEnabled(bool(self.name.strip()))


class _Access(QWidget):
    """An access list: the person with all chats or alone, and other programs by name."""

    def __init__(self, verb: str, names: Sequence[str]) -> None:
        super().__init__()
        self._chats = tuple(
            name for name in names if name not in (_PERSON, _NO_REMOTE) and not name.startswith(_CLIENT)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._who = QComboBox()
        self._who.setObjectName(f"space{verb}Who")
        self._who.setAccessibleName(f"{verb} by")
        self._who.addItems([_CHATS, _ALONE])
        if self._chats:
            self._who.addItem(f"You and {counted(len(self._chats), 'chat', 'chats')}")
        self._who.setCurrentIndex(2 if self._chats else 1 if _PERSON in names else 0)
        column.addWidget(self._who)
        self._clients = QLineEdit(", ".join(n.removeprefix(_CLIENT) for n in names if n.startswith(_CLIENT)))
        self._clients.setObjectName(f"space{verb}Clients")
        self._clients.setAccessibleName(f"{verb} by other programs, separated by commas")
        self._clients.setPlaceholderText("Other programs: editor, calendar")
        column.addWidget(self._clients)

    @property
    def names(self) -> tuple[str, ...]:
        """As the engine has it."""
        who = {0: (), 1: (_PERSON,)}.get(self._who.currentIndex(), self._chats)
        typed = (name.strip().removeprefix(_CLIENT) for name in self._clients.text().split(","))
        return (*who, *(f"{_CLIENT}{name}" for name in typed if name))


def rules_in_words(space: Namespace) -> list[str]:
    """What there is to say of a space: how much is in it, what expires, who may read and write."""
    parts = [memory_count(space.count)]
    if space.expire_unused:
        parts.append(f"expires after {counted(space.expire_unused, 'day', 'days')} without use")
    parts += [f"{type.value}s expire after {counted(days, 'day', 'days')}" for type, days in space.expire_types.items()]
    if _NO_REMOTE in space.readers:
        parts.append("not for models that run elsewhere")
    readers = tuple(name for name in space.readers if name != _NO_REMOTE)
    for verb, names in (("read", readers), ("written", space.writers)):
        if names:
            parts.append(f"{verb} by {_who_in_words(names)}")
    return parts


def _who_in_words(names: Sequence[str]) -> str:
    chats = [name for name in names if name != _PERSON and not name.startswith(_CLIENT)]
    who = [
        f"you and {counted(len(chats), 'chat', 'chats')}"
        if chats
        else "you alone"
        if _PERSON in names
        else "you, your chats"
    ]
    who += [name.removeprefix(_CLIENT) for name in names if name.startswith(_CLIENT)]
    return ", ".join(who)
