"""The spaces: how much is in each, who may read and write it, and what expires in it; creating and deleting spaces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Engine
from app.language import plural, tr
from app.memory_words import type_name
from app.theme.card_entry import CardEntry
from app.theme.forms import dialog_buttons, field_label
from app.theme.widgets import Card, ConfirmDialog, button, clear_layout, label
from app.when_seen import WhenSeen
from app.words import memory_count, readers_in_words

if TYPE_CHECKING:
    from memos_core import MemOS, Namespace

PERSONAL = "personal"
SETTLED_MILLISECONDS = 150
_PERSON, _CLIENT, _NO_REMOTE = "person", "client:", "no-remote"


class SpacesCard(Card):
    """Lists the spaces."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Spaces"))
        self._engine = engine
        self.body.addWidget(
            label(
                tr(
                    "Memories that are kept apart: work, a project, what only some chats should know. Each chat chooses in its "
                    "header what it reads and where it saves."
                ),
                "note",
                wrap=True,
            )
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        new = button(tr("New space …"), "newSpace")
        new.clicked.connect(self.make)
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

    def _line(self, space: Namespace) -> CardEntry:
        edit = button(
            tr("Edit …"), f"editSpace-{space.name}", "pill", accessible=tr("Edit the space {name}", name=space.name)
        )
        edit.clicked.connect(lambda: self._edit(space))
        acts = [edit]
        if space.name != PERSONAL:
            delete = button(
                tr("Delete …"), f"deleteSpace-{space.name}", "danger", accessible=tr("Delete {name}", name=space.name)
            )
            delete.clicked.connect(lambda: self._ask_delete(space))
            acts.append(delete)
        return CardEntry(space.name.capitalize(), [label(" · ".join(rules_in_words(space)), "note", wrap=True)], acts)

    # -- changing -----------------------------------------------------------------------------

    def make(self) -> None:
        """Ask for a new space."""
        self._edit(None)

    def _edit(self, space: Namespace | None) -> None:
        dialog = SpaceRulesDialog(self.window(), space)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save() -> None:
            name, unused, readers, writers = dialog.name, dialog.unused, dialog.readers, dialog.writers

            def work(memos: MemOS) -> Namespace:
                act = memos.namespaces.create if space is None else memos.namespaces.update
                return act(name, expire_unused=unused, readers=readers, writers=writers)

            def done(made: Namespace) -> None:
                name = made.name.capitalize()
                self._say(
                    tr("Created the space {name}.", name=name)
                    if space is None
                    else tr("Saved the space {name}.", name=name)
                )

            self._engine.run(work, done, self._say, self)

        dialog.accepted.connect(save)
        dialog.open()

    def _ask_delete(self, space: Namespace) -> None:
        dialog = ConfirmDialog(
            self.window(),
            tr("Delete the space {name}?", name=space.name.capitalize()),
            [
                tr(
                    "What is in it ({memories} in use, and what is archived) is moved to Personal first, where every chat that reads Personal finds it. One undo moves it back.",
                    memories=memory_count(space.count),
                ),
                tr("Chats that save into it save into Personal from then on."),
            ],
            tr("Delete it"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._delete(space.name))
        dialog.open()

    def _delete(self, name: str) -> None:
        def work(memos: MemOS) -> int:
            from memos_core import MemoryFilter, SemanticType, moving

            memos.conversations.save_elsewhere(name, PERSONAL)
            held = memos.namespaces.held(name)
            where = MemoryFilter(type=list(SemanticType), namespaces=name)
            inside = memos.browse(where=where, limit=max(held, 1))
            moved = memos.change_many(moving(PERSONAL), [cube.id for cube in inside]) if inside else None
            memos.namespaces.delete(name)
            return len(moved.cubes) if moved is not None else 0

        def done(moved: int) -> None:
            said = tr("Deleted the space {name}.", name=name.capitalize())
            where = plural("{n} memory moved to Personal.", "{n} memories moved to Personal.", moved)
            self._say(f"{said} {where}" if moved else said)

        self._engine.run(work, done, self._say, self)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


class SpaceRulesDialog(QDialog):
    """The name of a new space; who may read and write a space, and what expires in it."""

    def __init__(self, parent: QWidget, space: Namespace | None) -> None:
        super().__init__(parent)
        self.setObjectName("spaceRulesDialog")
        self.setWindowTitle(tr("New space") if space is None else tr("The space {name}", name=space.name.capitalize()))
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
        self._name.setAccessibleName(tr("Name of the space"))
        self._name.setPlaceholderText(tr("work"))
        self._name.setMaxLength(40)
        if space is None:
            form.addRow(field_label(tr("Name")), self._name)
        self._unused = QSpinBox()
        self._unused.setObjectName("spaceUnused")
        self._unused.setAccessibleName(tr("Days after which what was not used expires; 0 for never"))
        self._unused.setRange(0, 36_500)
        self._unused.setSpecialValueText(tr("Never"))
        self._unused.setSuffix(" " + tr("days without use"))
        self._unused.lineEdit().setTextMargins(10, 0, 0, 0)
        self._unused.setValue(space.expire_unused or 0 if space is not None else 0)
        form.addRow(field_label(tr("Expire after")), self._unused)
        self._readers = _Access(
            "spaceRead",
            tr("Read by"),
            tr("Read by other programs, separated by commas"),
            space.readers if space is not None else (),
        )
        self._writers = _Access(
            "spaceWrite",
            tr("Written by"),
            tr("Written by other programs, separated by commas"),
            space.writers if space is not None else (),
        )
        form.addRow(field_label(tr("Read by")), self._readers)
        form.addRow(field_label(tr("Written by")), self._writers)
        layout.addLayout(form)
        self._no_remote = QCheckBox(tr("Never give any of it to a model that runs elsewhere"))
        self._no_remote.setObjectName("spaceNoRemote")
        self._no_remote.setAccessibleName(self._no_remote.text())
        self._no_remote.setChecked(space is not None and _NO_REMOTE in space.readers)
        layout.addWidget(self._no_remote)
        layout.addWidget(
            label(
                tr(
                    "What expires is taken out of use and not lost. Pinned memories never do. Other programs read nothing until "
                    "you name them here."
                ),
                "note",
                wrap=True,
            )
        )
        row, self._save = dialog_buttons(self, "spaceRules", tr("Save") if space is not None else tr("Create"))
        layout.addLayout(row)
        self._name.textChanged.connect(self._check)
        self._check()

    @property
    def name(self) -> str:
        """The space's name, typed or existing."""
        return self._name.text()

    @property
    def unused(self) -> int | None:
        """After how many days without use a memory expires; None for never."""
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
    """A field for an access list: the person, alone or with all chats, and other programs by name."""

    def __init__(self, name: str, accessible: str, of_others: str, names: Sequence[str]) -> None:
        super().__init__()
        self._chats = tuple(
            name for name in names if name not in (_PERSON, _NO_REMOTE) and not name.startswith(_CLIENT)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._who = QComboBox()
        self._who.setObjectName(f"{name}Who")
        self._who.setAccessibleName(accessible)
        self._who.addItems([tr("You and your chats"), tr("You alone")])
        if self._chats:
            self._who.addItem(plural("You and {n} chat", "You and {n} chats", len(self._chats)))
        self._who.setCurrentIndex(2 if self._chats else 1 if _PERSON in names else 0)
        column.addWidget(self._who)
        self._clients = QLineEdit(", ".join(n.removeprefix(_CLIENT) for n in names if n.startswith(_CLIENT)))
        self._clients.setObjectName(f"{name}Clients")
        self._clients.setAccessibleName(of_others)
        self._clients.setPlaceholderText(tr("Other programs: editor, calendar"))
        column.addWidget(self._clients)

    @property
    def names(self) -> tuple[str, ...]:
        """The access list as the engine's names."""
        who = {0: (), 1: (_PERSON,)}.get(self._who.currentIndex(), self._chats)
        typed = (name.strip().removeprefix(_CLIENT) for name in self._clients.text().split(","))
        return (*who, *(f"{_CLIENT}{name}" for name in typed if name))


def rules_in_words(space: Namespace) -> list[str]:
    """Lines about a space: how much is in it, what expires, who may read and write."""
    parts = [memory_count(space.count)]
    if space.expire_unused:
        parts.append(
            plural("expires after {n} day without use", "expires after {n} days without use", space.expire_unused)
        )
    for type, days in space.expire_types.items():
        parts.append(
            plural("{type}: expire after {n} day", "{type}: expire after {n} days", days, type=type_name(type.value))
        )
    if _NO_REMOTE in space.readers:
        parts.append(tr("not for models that run elsewhere"))
    readers = tuple(name for name in space.readers if name != _NO_REMOTE)
    if readers:
        parts.append(tr("read by {who}", who=readers_in_words(readers)))
    if space.writers:
        parts.append(tr("written by {who}", who=readers_in_words(space.writers)))
    return parts
