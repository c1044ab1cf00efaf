"""Moving the table of memories to a bucket, or giving a new key for it: the fields, a test, and the consequences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import tr
from app.theme.forms import dialog_buttons, field_label
from app.theme.widgets import button, label, restyle
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import TableAddress, TableKey


_LONGEST = 500


class TableDialog(QDialog):
    """An address and key can only be saved after they have been tested."""

    def __init__(self, parent: QWidget, engine: Engine, present: TableAddress | None = None, said: str = "") -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            present: the table's present address, if only a new key is needed; None to move it.
            said: why it is being asked again; "" the first time.
        """
        super().__init__(parent)
        self._engine, self._present = engine, present
        self._tried: tuple[TableAddress, TableKey] | None = None
        self.setObjectName("tableDialog")
        self.setWindowTitle(
            tr("Move the table of your memories to a bucket") if present is None else tr("Another key for the bucket")
        )
        self.setFixedWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "title", wrap=True))
        if present is not None:
            column.addWidget(label(breakable(present.address), "muted", wrap=True))
        form = QFormLayout()
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._address = self._line("tableAddress", tr("Address"), "s3://bucket/folder")
        self._endpoint = self._line("tableEndpoint", tr("Server"), tr("Amazon's, if left empty"))
        self._region = self._line("tableRegion", tr("Region"), "us-east-1")
        self._region.setFixedWidth(130)
        self._id = self._line("tableKeyId", tr("Key id"), tr("Also called access key id"))
        self._secret = self._line(
            "tableSecret", tr("Secret key"), tr("Goes to the keyring of this computer, and into no file")
        )
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        if present is None:
            form.addRow(field_label(tr("Address")), self._address)
            server = QHBoxLayout()
            server.setSpacing(8)
            server.addWidget(self._endpoint, 1)
            server.addWidget(field_label(tr("Region")))
            server.addWidget(self._region)
            form.addRow(field_label(tr("Server")), server)
        form.addRow(field_label(tr("Key id")), self._id)
        form.addRow(field_label(tr("Secret key")), self._secret)
        column.addLayout(form)
        if present is None:
            column.addWidget(label(tr("Leaves this computer"), "heading"))
            column.addWidget(
                label(
                    tr(
                        "All memories with their vectors: what you told, secrets too, every message of your chats word for word, the "
                        "texts of documents, reminders."
                    ),
                    "note",
                    wrap=True,
                )
            )
            column.addWidget(
                label(
                    tr(
                        "They are not encrypted there, also while the profile is locked: whoever can read the bucket can read them."
                    ),
                    wrap=True,
                )
            )
            column.addWidget(label(tr("Stays here"), "heading"))
            column.addWidget(
                label(
                    tr(
                        "Models, adapters, backups, settings, and the history of the memories, from which the table can be built again. "
                        "Chats are kept here as before."
                    ),
                    "note",
                    wrap=True,
                )
            )
        self._said = label(said, "danger" if said else "note", wrap=True)
        self._said.setObjectName("tableSaid")
        column.addWidget(self._said)
        row, self._act = dialog_buttons(self, "table", tr("Move it") if present is None else tr("Use it"))
        self._try = button(
            tr("Try it"), "tableTry", tooltip=tr("See whether a table can lie there. Nothing is sent yet")
        )
        self._try.clicked.connect(self._begin_trial)
        row.insertWidget(0, self._try)
        column.addLayout(row)
        for field in (self._address, self._endpoint, self._region, self._id, self._secret):
            field.textChanged.connect(self._changed)
        self._changed()
        if said:
            self._say(said, bad=True)
        (self._address if present is None else self._id).setFocus()

    def _line(self, name: str, accessible: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(accessible)
        field.setPlaceholderText(hint)
        field.setMaxLength(_LONGEST)
        field.setVisible(self._present is None or name in ("tableKeyId", "tableSecret"))
        if name != "tableSecret":
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return field

    # -- what was entered ---------------------------------------------------------------------

    @property
    def place(self) -> TableAddress:
        """The address that was tested."""
        assert self._tried is not None  # it can be saved only after a test
        return self._tried[0]

    @property
    def key(self) -> TableKey:
        """The key that was tested."""
        assert self._tried is not None
        return self._tried[1]

    def _changed(self) -> None:
        self._tried = None
        filled = all(field.text().strip() for field in (self._id, self._secret))
        ready = filled and (self._present is not None or bool(self._address.text().strip()))
        self._try.setEnabled(ready)
        self._act.setEnabled(False)
        self._say(tr("Try it before it is moved.") if self._present is None else tr("Try it before it is used."))

    # -- trying -------------------------------------------------------------------------------

    def _begin_trial(self) -> None:
        address, endpoint, region = (field.text().strip() for field in (self._address, self._endpoint, self._region))
        id_, secret, present = self._id.text().strip(), self._secret.text().strip(), self._present
        home, user = self._engine.home, self._engine.user
        entered = (address, endpoint, region, id_, secret)
        self._try.setEnabled(False)
        self._address.setCursorPosition(0)  # show its beginning, however long it is
        self._say(tr("Trying …"))

        def work() -> tuple[TableAddress, TableKey]:
            from memos_core import TableAddress, TableKey, try_table_address

            place = present or TableAddress.checked(address, endpoint, region)
            key = TableKey(id=id_, secret=secret)
            try_table_address(place, key, home, user)
            return place, key

        def is_still_so() -> bool:
            fields = (self._address, self._endpoint, self._region, self._id, self._secret)
            return entered == tuple(field.text().strip() for field in fields)

        def done(tried: tuple[TableAddress, TableKey]) -> None:
            if is_still_so():
                self._tried = tried
                self._try.setEnabled(True)
                self._act.setEnabled(True)
                self._act.setFocus()
                self._say(
                    tr("It answers, the key may read, write and remove there, and the place is free.")
                    if present is None
                    else tr("It answers, and the key may read, write and remove there.")
                )

        def failed(reason: str) -> None:
            if is_still_so():
                self._try.setEnabled(True)
                self._try.setFocus()
                self._say(reason, bad=True)

        self._engine.run_closed(work, done, failed, self)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._said.setText(breakable(text))
        restyle(self._said, role="danger" if bad else "note")
        layout = self.layout()
        assert layout is not None  # the dialog was made with a layout
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))
