"""The card in the settings for the profile's passphrase."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox

from app.bridge import Engine
from app.desk.actions import shown_key
from app.language import tr, translated
from app.memory_browser.actions import open_dialog
from app.profiles.dialogs import PassphraseDialog
from app.theme.widgets import Card, button, label
from memos_core import NO_WAY_BACK

if TYPE_CHECKING:
    from memos_core import LockLook, MemOS, Settings


class LockCard(Card):
    """Shows whether there is a passphrase, and when it is asked for."""

    toast = Signal(str, str, object)
    setRequested = Signal()
    lockRequested = Signal()
    changed = Signal()
    """The passphrase was set, changed or removed."""
    manualRequested = Signal()
    """The person wants the manual's page about what the lock protects."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Lock"))
        self._engine = engine
        self._filling = False
        self._standing = label("", wrap=True)
        self._standing.setObjectName("lockStanding")
        self._standing.setAccessibleName(tr("How it stands"))
        self.body.addWidget(self._standing)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._set = button(tr("Choose a passphrase …"), "setPassphrase")
        self._set.clicked.connect(self.setRequested)
        self._lock = button(tr("Lock now"), "lockFromSettings", tooltip=shown_key("Ctrl+Shift+L"))
        self._lock.clicked.connect(self.lockRequested)
        self._change = button(tr("Change the passphrase …"), "changePassphrase")
        self._change.clicked.connect(lambda: self._ask_change())
        self._off = button(tr("Take it off …"), "takeOffPassphrase", "danger")
        self._off.clicked.connect(lambda: self._ask_off())
        for act in (self._set, self._lock, self._change, self._off):
            row.addWidget(act)
        row.addStretch(1)
        self.body.addLayout(row)
        self._closed = self._box("lockWhenClosed", tr("Lock it when the window is closed, and ask at the start"))
        self._closed.toggled.connect(lambda on: self._save(lock_when_closed=on))
        self._keyring = self._box(
            "lockKeyring", tr("Let the keyring of this computer unlock it too, without the passphrase")
        )
        self._keyring.clicked.connect(self._ask_keyring)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._minutes = QSpinBox()
        self._minutes.setObjectName("lockAfterMinutes")
        self._minutes.setAccessibleName(tr("Lock it after so many minutes"))
        self._minutes.setRange(0, 1440)
        self._minutes.setSpecialValueText(tr("never"))
        self._minutes.setSuffix(f" {tr('minutes', note='after a number')}")
        self._minutes.setMinimumWidth(150)
        self._minutes.lineEdit().setTextMargins(10, 0, 0, 0)
        self._minutes.valueChanged.connect(lambda minutes: self._save(lock_after_minutes=minutes))
        line.addWidget(label(tr("Lock it when nobody has used the window for")))
        line.addWidget(self._minutes)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(
            label(
                tr(
                    "Locked, the chats, memories, documents, adapters and backups of this profile are encrypted. Models, settings and what "
                    "you have exported are not. Reminders are not told meanwhile."
                ),
                "note",
                wrap=True,
            )
        )
        covered = button(tr("What is covered, exactly"), "lockManual", "link", tooltip=tr("Opens the manual"))
        covered.clicked.connect(self.manualRequested)
        line = QHBoxLayout()
        line.addWidget(covered)
        line.addStretch(1)
        self.body.addLayout(line)
        engine.settingsChanged.connect(self._fill)
        self._show(None)
        engine.when_open(self._opened)

    def _box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(text)
        self.body.addWidget(box)
        return box

    # -- showing ------------------------------------------------------------------------------

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._fill(memos.settings)
        self.read()

    def read(self) -> None:
        """Read the state of the lock."""
        self._engine.run(lambda memos: memos.passphrase.look(), self._show, self._say, self)

    def _show(self, look: LockLook | None) -> None:
        has = look is not None and look.state.value != "none"
        self._filling = True
        self._standing.setText(
            tr("This profile has a passphrase.")
            if has
            else tr("This profile has no passphrase: whoever can use this computer can read it.")
        )
        self._set.setVisible(not has)
        for part in (self._lock, self._change, self._off, self._closed, self._keyring):
            part.setVisible(has)
        self._minutes.setEnabled(has)
        self._keyring.setChecked(look is not None and look.keyring)
        self._filling = False

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        self._closed.setChecked(settings.lock_when_closed)
        self._minutes.setValue(settings.lock_after_minutes)
        self._filling = False

    def _save(self, **changes: object) -> None:
        if not self._filling:
            self._engine.run(lambda memos: memos.update_settings(**changes), None, self._say, self)

    # -- asking -------------------------------------------------------------------------------

    def _ask_change(self, said: str = "") -> None:
        dialog = PassphraseDialog(
            self.window(),
            tr("Change the passphrase"),
            translated(NO_WAY_BACK),
            tr("Change it"),
            present=True,
            new=True,
            said=said,
        )

        def save() -> None:
            present, new = dialog.present, dialog.new
            self._do(
                lambda memos: memos.passphrase.change(present, new), tr("The passphrase is changed."), self._ask_change
            )

        open_dialog(dialog, save)

    def _ask_off(self, said: str = "") -> None:
        dialog = PassphraseDialog(
            self.window(),
            tr("Take the passphrase off?"),
            tr("The profile can then be read by whoever can use this computer."),
            tr("Take it off"),
            present=True,
            new=False,
            said=said,
        )

        def save() -> None:
            present = dialog.present
            self._do(
                lambda memos: memos.passphrase.take_off(present),
                tr("The profile has no passphrase any more."),
                self._ask_off,
            )

        open_dialog(dialog, save)

    def _ask_keyring(self, on: bool, said: str = "") -> None:
        self._keyring.setChecked(not on)  # until it has really changed
        dialog = PassphraseDialog(
            self.window(),
            tr("Unlock with the keyring") if on else tr("Unlock with the passphrase alone"),
            tr(
                "Whoever is logged in to this computer as you can then unlock the profile without the passphrase; somebody who only has its "
                "disk cannot."
            )
            if on
            else tr("The keyring forgets it."),
            tr("Let it") if on else tr("Save"),
            present=True,
            new=False,
            said=said,
        )

        def save() -> None:
            present = dialog.present
            self._do(
                lambda memos: memos.passphrase.use_keyring(present, on),
                tr("Saved."),
                lambda reason: self._ask_keyring(on, reason),
            )

        open_dialog(dialog, save)

    def _do(self, work: Callable[[MemOS], object], said: str, again: Callable[[str], None]) -> None:
        def done(_: object) -> None:
            self._say(said)
            self.read()
            self.changed.emit()

        self._engine.run(work, done, again, self, long=True)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)
