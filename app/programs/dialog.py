"""The dialog of one client: its spaces, its rights, its limits and its token."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.programs.words import DECISIONS, RIGHTS
from app.theme.forms import dialog_buttons, field_label
from app.theme.widgets import button, label

if TYPE_CHECKING:
    from memos_core import ClientRecord

PERSONAL = "personal"


@dataclass(frozen=True)
class Entered:
    """A client with the spaces open to it."""

    client: ClientRecord
    reads: tuple[str, ...]
    writes: tuple[str, ...]


@dataclass(frozen=True)
class Wanted:
    """A client as the person wants it."""

    name: str
    title: str
    on: bool
    rate: int
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    rights: Mapping[Any, Any]


class ClientDialog(QDialog):
    """Enters a new client, or changes an existing one."""

    tokenWanted = Signal(str)
    """The name of the client that should get a new token."""

    def __init__(self, parent: QWidget, one: Entered | None, spaces: Sequence[str]) -> None:
        super().__init__(parent)
        self.setObjectName("clientDialog")
        self._client = one.client if one is not None else None
        self.setWindowTitle(tr("Another program") if one is None else one.client.title)
        self.setFixedWidth(500)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        form = QFormLayout()
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._title = QLineEdit(one.client.title if one is not None else "")
        self._title.setObjectName("clientTitle")
        self._title.setAccessibleName(tr("What you call it"))
        self._title.setPlaceholderText("Claude Desktop")  # no text
        self._title.setMaxLength(60)
        form.addRow(field_label(tr("Name")), self._title)
        self._rights: dict[str, QComboBox] = {}
        for right, words in RIGHTS.items():
            form.addRow(field_label(words.name()), self._right(right, words.name()))
        self._rate = QSpinBox()
        self._rate.setObjectName("clientRate")
        self._rate.setAccessibleName(tr("Calls in a minute at most"))
        self._rate.setRange(1, 6_000)
        self._rate.setSuffix(f" {tr('calls a minute', note='after a number')}")
        self._rate.lineEdit().setTextMargins(10, 0, 0, 0)
        self._rate.setValue(one.client.rate if one is not None else 60)
        form.addRow(field_label(tr("At most")), self._rate)
        layout.addLayout(form)
        layout.addLayout(self._spaces(spaces, one))
        self._on = QCheckBox(tr("Let it in"))
        self._on.setObjectName("clientOn")
        self._on.setAccessibleName(tr("Let it in"))
        self._on.setChecked(one is None or one.client.on)
        layout.addWidget(self._on)
        if one is not None:
            layout.addLayout(self._token_row())
        row, self._save = dialog_buttons(self, "client", tr("Save") if one is not None else tr("Add"))
        layout.addLayout(row)
        self._title.textChanged.connect(self._check)
        self._check()

    def _right(self, right: str, text: str) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName(f"clientRight-{right}")
        choice.setAccessibleName(text)
        for decision, words in DECISIONS.items():
            choice.addItem(words(), decision)
        decided = {} if self._client is None else {key.value: what.value for key, what in self._client.rights.items()}
        choice.setCurrentIndex(list(DECISIONS).index(decided.get(right, "ask")))
        self._rights[right] = choice
        return choice

    def _spaces(self, spaces: Sequence[str], one: Entered | None) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(0, 1)
        self._open: dict[tuple[str, str], QCheckBox] = {}
        for column, heading in enumerate((tr("Space"), tr("Reads"), tr("Saves in it"))):
            grid.addWidget(label(heading, "muted"), 0, column)
        for row, space in enumerate(spaces, 1):
            grid.addWidget(label(space.capitalize()), row, 0)
            for column, (verb, names) in enumerate(
                (("reads", one.reads if one else (PERSONAL,)), ("writes", one.writes if one else (PERSONAL,))), 1
            ):
                tick = QCheckBox()
                tick.setObjectName(f"client-{verb}-{space}")
                tick.setAccessibleName(
                    tr("Reads the space {name}", name=space)
                    if verb == "reads"
                    else tr("Writes the space {name}", name=space)
                )
                tick.setChecked(space in names)
                self._open[verb, space] = tick
                grid.addWidget(tick, row, column, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _token_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        assert self._client is not None  # a new client is entered first
        has_one = bool(self._client.token_sha256)
        self._token = label(
            tr("It has a token. A new one ends it.") if has_one else tr("Over HTTP it needs a token."),
            "note",
            wrap=True,
            selectable=True,
        )
        self._token.setObjectName("clientToken")
        row.addWidget(self._token, 1)
        name = self._client.name
        make = button(tr("New token"), "clientNewToken", "pill")
        make.clicked.connect(lambda: self.tokenWanted.emit(name))
        row.addWidget(make, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def show_token(self, token: str) -> None:
        """Show a new token, and copy it to the clipboard."""
        QGuiApplication.clipboard().setText(token)
        self._token.setText(f"{tr('Copied. It is shown this once:')}\n{token}")
        self.adjustSize()

    @property
    def entered(self) -> Wanted:
        """The client as the person has set it."""
        title = self._title.text().strip()
        name = self._client.name if self._client is not None else name_from(title)
        return Wanted(
            name=name,
            title=title,
            on=self._on.isChecked(),
            rate=self._rate.value(),
            reads=self._chosen("reads"),
            writes=self._chosen("writes"),
            rights={right: choice.currentData() for right, choice in self._rights.items()},
        )

    def _chosen(self, verb: str) -> tuple[str, ...]:
        return tuple(space for (which, space), tick in self._open.items() if which == verb and tick.isChecked())

    def _check(self) -> None:
        self._save.setEnabled(bool(name_from(self._title.text())))


def name_from(title: str) -> str:
    """A client's name for access lists: `claude-desktop`."""
    return "-".join(re.findall(r"[\w.]+", title.lower()))[:60]
