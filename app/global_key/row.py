"""The row in the settings for the quick question's keys, and what the system says about them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.desk.actions import shown_key
from app.global_key.combination import combination_of
from app.global_key.key import GlobalKey
from app.global_key.ways import Ready, Refusal
from app.language import Later, tr
from app.theme.widgets import button, label

_FIELD_WIDTH = 210
_REFUSED = {
    Refusal.TAKEN: Later("Another program has {keys}. Choose other keys."),
    Refusal.REFUSED: Later(
        "Your desktop has not assigned {keys}. Choose other keys, or look in the desktop's shortcut settings."
    ),
    Refusal.NOT_ON_KEYBOARD: Later("{keys} cannot be used as a system-wide shortcut here. Choose other keys."),
    Refusal.NO_WAY: Later(
        "Your desktop lets no program have a shortcut. In its keyboard settings, let a key of your choice run memos-desktop --ask."
    ),
}


class KeyRow(QWidget):
    """A field for the keys, and a line about their state."""

    def __init__(self, engine: Engine, say: Callable[[str], None]) -> None:
        super().__init__()
        self._engine, self._say = engine, say
        self._key: GlobalKey | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(tr("Quick question from anywhere")))
        self._field = QKeySequenceEdit()
        self._field.setObjectName("quickKey")
        self._field.setAccessibleName(tr("Keys for a quick question from anywhere"))
        inner = self._field.findChild(QLineEdit)
        assert inner is not None  # Qt's own line edit, whose placeholder is too long in some languages
        inner.setAccessibleName(self._field.accessibleName())
        self._inner = inner
        self._field.setMaximumSequenceLength(1)
        self._field.setFixedWidth(_FIELD_WIDTH)
        self._field.editingFinished.connect(self._chosen)
        row.addWidget(self._field)
        self._remove = button(tr("Take the keys away"), "removeQuickKey", "link")
        self._remove.clicked.connect(lambda: self._save(""))
        row.addWidget(self._remove)
        row.addStretch(1)
        column.addLayout(row)
        self._note = label("", "note", wrap=True, selectable=True)
        self._note.setObjectName("quickKeyNote")
        column.addWidget(self._note)

    def show_key(self, key: GlobalKey) -> None:
        """Show the state of this shortcut from now on."""
        self._key = key
        key.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        assert self._key is not None  # only the key's signal calls this
        keys = self._key.keys
        self._field.setKeySequence(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))
        self._inner.setPlaceholderText(tr("Press the keys"))  # setKeySequence has just put Qt's own text back
        self._remove.setVisible(bool(keys))
        self._note.setText(self._words(keys, self._key.standing))

    def _words(self, keys: str, standing: Ready | Refusal | None) -> str:
        if not keys:
            return tr(
                "Off. Press the keys in the field, {example} for example: they open the small window whatever program you are in.",
                example=shown_key("Ctrl+Alt+M"),
            )
        if isinstance(standing, Refusal):
            return _REFUSED[standing](keys=shown_key(keys))
        if standing is None:
            return tr("Asking your desktop for {keys}. It may ask you to confirm.", keys=shown_key(keys))
        return tr("{keys} opens the small window, whatever program you are in.", keys=standing.keys or shown_key(keys))

    def _chosen(self) -> None:
        keys = self._field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if self._key is None or keys == self._key.keys:
            return
        if keys and combination_of(keys) is None:
            self._fill()
            self._note.setText(
                tr(
                    "{keys} would be taken from other programs. Hold two of {control}, {alt} and {shift} with a letter from A to Z, a "
                    "digit or Space, or one of them with a function key.",
                    keys=shown_key(keys),
                    control=shown_key("Ctrl+A").removesuffix("A").rstrip("+"),
                    alt=shown_key("Alt+A").removesuffix("A").rstrip("+"),
                    shift=shown_key("Shift+A").removesuffix("A").rstrip("+"),
                )
            )
            return
        self._save(keys)

    def _save(self, keys: str) -> None:
        def failed(reason: str) -> None:
            self._fill()
            self._say(reason)

        self._engine.run(lambda memos: memos.update_settings(quick_key=keys), None, failed, self)
