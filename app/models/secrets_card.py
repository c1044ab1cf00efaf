"""Where keys and tokens are kept, and which exist; the keys themselves are never shown again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import Later, tr
from app.memory_browser.actions import open_dialog
from app.theme.forms import dialog_buttons
from app.theme.widgets import Card, ConfirmDialog, button, clear_layout, label
from app.when_seen import WhenSeen

if TYPE_CHECKING:
    from memos_core import MemOS

SETTLED_MILLISECONDS = 150
HUGGING_FACE, REMOTE, LOCK, TABLE = "huggingface", "remote:", "lock:", "table of "  # no text
_PLACES = {
    "keyring": Later("They are kept in the keyring of this computer, which opens when you sign in."),
    "file": Later("They are kept in a file that is locked with your passphrase."),
    "session": Later("They are kept until the app is closed, and written nowhere."),
    "": Later("This computer has no keyring that can be used. Choose where keys are to be kept before you save one."),
}


@dataclass(frozen=True)
class _Found:
    names: Sequence[str]
    place: str
    locked: bool


class SecretsCard(Card):
    """The names of the secrets, with buttons to save and remove them."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Keys"))
        self.setObjectName("secretsCard")
        self._engine = engine
        self._locked = False
        self._where = label("", "muted", wrap=True)
        self._where.setObjectName("secretsPlace")
        self.body.addWidget(self._where)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._file = button(tr("Keep them in a locked file …"), "secretsFile", "pill")
        self._file.clicked.connect(self._ask_passphrase)
        self._session = button(tr("Only until the app closes"), "secretsSession", "pill")
        self._session.clicked.connect(lambda: self._do(lambda memos: memos.secrets.use_session()))
        self._give_up = button(tr("I have forgotten it …"), "secretsGiveUp", "pill")
        self._give_up.clicked.connect(self._ask_give_up)
        row.addWidget(self._file)
        row.addWidget(self._session)
        row.addWidget(self._give_up)
        row.addStretch(1)
        self.body.addLayout(row)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self._token = token = button(tr("Save a Hugging Face token …"), "saveHubToken", "pill")
        token.setToolTip(tr("For models whose makers want you to accept their terms on huggingface.co first"))
        token.clicked.connect(self._ask_token)
        self.body.addWidget(token, 0, Qt.AlignmentFlag.AlignLeft)
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        for signal in (engine.opened, engine.modelsChanged):
            signal.connect(self._when_seen.changed)

    def read_again(self) -> None:
        """Read the list again, because some may have changed."""
        self._when_seen.read()

    def _read(self) -> bool:
        def read(memos: MemOS) -> _Found:
            secrets, place = memos.secrets, memos.secrets.place
            return _Found(secrets.names(), place.value if place is not None else "", secrets.locked)

        # A long task: the keyring may first ask the person to unlock it.
        self._engine.run(read, self._show, self._say, self, long=True)
        return self._engine.memos is not None

    def _show(self, found: _Found) -> None:
        self._locked = found.locked
        locked = tr("They are kept in a file that is locked. Give your passphrase to use them.")
        self._where.setText(locked if found.locked else _PLACES[found.place]())
        self._file.setVisible(found.locked or found.place in ("", "session"))
        self._file.setText(tr("Unlock …") if found.locked else tr("Keep them in a locked file …"))
        self._file.setAccessibleName(self._file.text())
        self._session.setVisible(found.place == "")
        self._token.setEnabled(bool(found.place) and not found.locked)
        self._give_up.setVisible(found.locked)
        clear_layout(self._lines)
        for name in found.names:
            self._lines.addWidget(self._line(name))

    def _line(self, name: str) -> QFrame:
        line = QFrame()
        line.setProperty("role", "quote")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 6, 8, 6)
        words = name_in_words(name)
        row.addWidget(label(words), 1)
        remove = button(tr("Remove …"), f"removeSecret-{name}", "danger", accessible=tr("Remove: {words}", words=words))
        remove.clicked.connect(lambda: self._ask_remove(name))
        row.addWidget(remove)
        return line

    # -- changing -----------------------------------------------------------------------------

    def _ask_token(self) -> None:
        dialog = SecretDialog(
            self.window(),
            tr("Save a Hugging Face token"),
            tr("It begins with hf_ and comes from huggingface.co, under Settings, Access Tokens."),
            tr("Token"),
            tr("Save it"),
        )

        def save(value: str) -> None:
            self._do(lambda memos: memos.secrets.set(HUGGING_FACE, value), tr("Saved."))

        open_dialog(dialog, lambda: save(dialog.value))

    def _ask_passphrase(self) -> None:
        locked = self._locked
        dialog = SecretDialog(
            self.window(),
            tr("Your passphrase") if locked else tr("Choose a passphrase"),
            tr("It opens the file with your keys until you close the app.")
            if locked
            else tr(
                "The file cannot be read without it, and nobody can recover it. You are asked for it once after each start."
            ),
            tr("Passphrase"),
            tr("Unlock") if locked else tr("Use it"),
        )

        def use(value: str) -> None:
            self._do(lambda memos: memos.secrets.unlock(value) if locked else memos.secrets.use_file(value))

        open_dialog(dialog, lambda: use(dialog.value))

    def _ask_give_up(self) -> None:
        lines = [
            tr(
                "Nobody can open the file without the passphrase. Its keys are deleted, and you save them anew where you need them."
            )
        ]
        dialog = ConfirmDialog(self.window(), tr("Delete the locked file?"), lines, tr("Delete it"))
        open_dialog(dialog, lambda: self._do(lambda memos: memos.secrets.give_up_file(), tr("The file is gone.")))

    def _ask_remove(self, name: str) -> None:
        lines = [tr("What needs it asks for it again.")]
        dialog = ConfirmDialog(self.window(), _remove_in_words(name), lines, tr("Remove it"))
        open_dialog(dialog, lambda: self._do(lambda memos: memos.secrets.remove(name), tr("Removed.")))

    def _do(self, work: Callable[[MemOS], object], said: str = "") -> None:
        def done(_: object) -> None:
            self._when_seen.read()
            if said:
                self._say(said)

        self._engine.run(work, done, self._say, self, long=True)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


class SecretDialog(QDialog):
    """Asks for one secret; what is typed is hidden."""

    def __init__(self, parent: QWidget, title: str, text: str, accessible: str, accept: str) -> None:
        super().__init__(parent)
        self.setObjectName("secretDialog")
        self.setWindowTitle(title)
        self.setFixedWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(title, "title"))
        column.addWidget(label(text, "muted", wrap=True))
        self._field = QLineEdit()
        self._field.setObjectName("secretField")
        self._field.setAccessibleName(accessible)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        column.addWidget(self._field)
        row, act = dialog_buttons(self, "secret", accept)
        act.setEnabled(False)
        self._field.textChanged.connect(lambda typed: act.setEnabled(bool(typed.strip())))
        column.addLayout(row)
        self._field.setFocus()

    @property
    def value(self) -> str:
        """The secret that was typed."""
        return self._field.text().strip()


def name_in_words(name: str) -> str:
    """What a secret is for: `Hugging Face token`, `key of gpt`."""
    if name == HUGGING_FACE:
        return tr("Hugging Face token")
    if name.startswith(LOCK):
        return tr("Unlocks the profile {name}", name=name.removeprefix(LOCK))
    if name.startswith(TABLE):
        return tr("Key of the bucket with the memories of {name}", name=name.removeprefix(TABLE))
    return tr("Key of {name}", name=name.removeprefix(REMOTE)) if name.startswith(REMOTE) else name


def _remove_in_words(name: str) -> str:
    if name == HUGGING_FACE:
        return tr("Remove the Hugging Face token?")
    if name.startswith(LOCK):
        return tr("Remove the key that unlocks the profile {name}?", name=name.removeprefix(LOCK))
    if name.startswith(TABLE):
        return tr("Remove the key of the bucket with the memories of {name}?", name=name.removeprefix(TABLE))
    if name.startswith(REMOTE):
        return tr("Remove the key of {name}?", name=name.removeprefix(REMOTE))
    return tr("Remove {name}?", name=name)
