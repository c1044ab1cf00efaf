"""The dialogs for profiles: a new one, deleting one, a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.language import plural, tr
from app.models.words import file_size
from app.profiles.badge import COLOUR_NAMES, Badge
from app.theme.forms import dialog_buttons
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label, restyle
from memos_core import COLOURS

if TYPE_CHECKING:
    from memos_core import ProfileInfo

_WIDTH = 460


def size_in_words(size: int, *, in_sentence: bool = True) -> str:
    """The size of a profile in words.

    Args:
        size: in bytes.
        in_sentence: whether the words stand within a sentence.
    """
    if size >= 1_000_000:
        return file_size(size)
    return tr("less than 1 MB") if in_sentence else tr("Less than 1 MB")


class _Form(QDialog):
    """A title, a text, and fields in a column."""

    def __init__(self, parent: QWidget, name: str, title: str, text: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        self.column.addWidget(label(title, "title", wrap=True))
        if text:
            self.column.addWidget(label(text, "muted", wrap=True))

    def add_field(self, name: str, accessible: str, *, secret: bool = False) -> QLineEdit:
        """Add a field with its name above it."""
        self.column.addWidget(label(accessible, "heading"))
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(accessible)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(field)
        return field


class NewProfileDialog(_Form):
    """Asks for a name and a colour."""

    def __init__(self, parent: QWidget, theme: ThemeManager) -> None:
        super().__init__(
            parent,
            "newProfileDialog",
            tr("New profile"),
            tr(
                "It has its own chats, memories, documents and passphrase, apart from all others. Models and settings are shared."
            ),
        )
        self._field = self.add_field("newProfileName", tr("Name"))
        self._field.setMaxLength(64)
        self._field.setPlaceholderText(tr("For example: Ana, or Work"))
        self.column.addWidget(label(tr("Colour"), "heading"))
        row = QHBoxLayout()
        row.setSpacing(6)
        self._badge = Badge(theme, "", COLOURS[0], 34)
        row.addWidget(self._badge)
        row.addSpacing(6)
        self._colours = QButtonGroup(self)
        for number, colour in enumerate(COLOURS):
            item = button(
                COLOUR_NAMES[colour](),
                f"colour-{colour}",
                "pill",
                accessible=tr("Colour {colour}", colour=COLOUR_NAMES[colour]()),
            )
            item.setCheckable(True)
            self._colours.addButton(item, number)
            row.addWidget(item)
            if number == 3:
                row.addStretch(1)
                self.column.addLayout(row)
                row = QHBoxLayout()
                row.setSpacing(6)
                row.addSpacing(46)
        row.addStretch(1)
        self.column.addLayout(row)
        self._colours.button(0).setChecked(True)
        self._colours.idClicked.connect(lambda _: self._show())
        self.column.addSpacing(8)
        buttons, self._act = dialog_buttons(self, "newProfile", tr("Make it and open it"))
        self.column.addLayout(buttons)
        self._field.textChanged.connect(lambda _: self._show())
        self._show()
        self._field.setFocus()

    def _show(self) -> None:
        self._badge.show_profile(self.user, self.colour)
        self._act.setEnabled(bool(self.user))

    @property
    def user(self) -> str:
        """The name that was typed."""
        return self._field.text().strip()

    @property
    def colour(self) -> str:
        """The colour that was chosen."""
        return COLOURS[self._colours.checkedId()]


class DeleteProfileDialog(_Form):
    """Says what will be deleted, and asks for the name to be typed."""

    def __init__(self, parent: QWidget, theme: ThemeManager, profile: ProfileInfo) -> None:
        user = profile.user
        super().__init__(parent, "deleteProfileDialog", tr("Delete the profile {user}?", user=user), "")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Badge(theme, user, profile.colour, 40), 0, Qt.AlignmentFlag.AlignTop)
        goes = tr(
            "All its chats, memories, documents, adapters and backups go ({size}). It cannot be taken back.",
            size=size_in_words(profile.size_bytes),
        )
        if profile.lock.value == "locked":
            goes += " " + tr("Nobody needs its passphrase for that.")
        row.addWidget(label(goes, "muted", wrap=True), 1)
        self.column.addLayout(row)
        self.column.addWidget(label(tr("What you have exported, and your models, stay."), "muted", wrap=True))
        field = self.add_field("deleteProfileName", tr('Type "{user}" to delete it', user=user))
        self.column.addSpacing(8)
        buttons, act = dialog_buttons(self, "deleteProfile", tr("Delete it for good"))
        restyle(act, role="destroy")
        act.setEnabled(False)
        field.textChanged.connect(lambda typed: act.setEnabled(typed.strip() == user))
        self.column.addLayout(buttons)
        field.setFocus()


class PassphraseDialog(_Form):
    """Asks for the present passphrase, for a new one, or for both."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        accept: str,
        *,
        present: bool,
        new: bool,
        said: str = "",
    ) -> None:
        """
        Args:
            parent: the window.
            title: the dialog's title.
            text: what the person should know first.
            accept: the text of the accepting button.
            present: whether to ask for the present passphrase.
            new: whether to ask for a new one, twice.
            said: why it is being asked again; "" the first time.
        """
        super().__init__(parent, "passphraseDialog", title, text)
        from memos_core import SHORTEST_PASSPHRASE  # already loaded, since the engine is open

        self._shortest = SHORTEST_PASSPHRASE
        self._present = self.add_field("presentPassphrase", tr("Present passphrase"), secret=True) if present else None
        self._new = (
            self.add_field(
                "newPassphrase",
                plural(
                    "New passphrase, {n} character or more", "New passphrase, {n} characters or more", self._shortest
                ),
                secret=True,
            )
            if new
            else None
        )
        self._again = self.add_field("newPassphraseAgain", tr("The same again"), secret=True) if new else None
        self._understood: QCheckBox | None = None
        if new:
            self._understood = QCheckBox(tr("I have kept it in a safe place"))
            self._understood.setObjectName("passphraseKept")
            self._understood.setAccessibleName(self._understood.text())
            self._understood.toggled.connect(lambda _: self._show())
            self.column.addWidget(self._understood)
        self._note = label(said, "danger", wrap=True)
        self._note.setObjectName("passphraseNote")
        self._note.setAccessibleName(tr("What is missing"))
        self.column.addWidget(self._note)
        self.column.addSpacing(4)
        buttons, self._act = dialog_buttons(self, "passphrase", accept)
        self.column.addLayout(buttons)
        fields = [field for field in (self._present, self._new, self._again) if field is not None]
        for field in fields:
            field.textChanged.connect(lambda _: self._show())
        self._show(said)
        fields[0].setFocus()

    def _show(self, said: str = "") -> None:
        note = said
        ready = self._present is None or bool(self._present.text())
        if self._new is not None and self._again is not None and self._understood is not None:
            same = self._new.text() == self._again.text()
            if self._again.text() and not same:
                note = tr("The two are not the same.")
            ready = ready and same and len(self._new.text()) >= self._shortest and self._understood.isChecked()
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._act.setEnabled(ready)

    @property
    def present(self) -> str:
        """The present passphrase, as it was typed."""
        return self._present.text() if self._present is not None else ""

    @property
    def new(self) -> str:
        """The new passphrase."""
        return self._new.text() if self._new is not None else ""
