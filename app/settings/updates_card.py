"""Checking for a newer version; off until the person switches it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from app.bridge import Engine
from app.language import tr
from app.theme.widgets import Card, button, label

if TYPE_CHECKING:
    from memos_core import NewRelease, Settings


class UpdatesCard(Card):
    """A switch, an address, and the result."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("New versions"))
        self._engine = engine
        self._filling = False
        self._at_start = QCheckBox(tr("Look for a newer version when the app starts"))
        self._at_start.setObjectName("checkForUpdates")
        self._at_start.setAccessibleName(self._at_start.text())
        self._at_start.toggled.connect(lambda on: None if self._filling else self._save(check_for_updates=on))
        self.body.addWidget(self._at_start)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._address = QLineEdit()
        self._address.setObjectName("updateAddress")
        self._address.setAccessibleName(tr("Address of the release file"))
        self._address.setPlaceholderText(
            tr("{address} (a small JSON file that names the newest version)", address="https://…")
        )
        self._address.editingFinished.connect(self._address_changed)
        row.addWidget(self._address, 1)
        self._now = button(tr("Check now"), "checkUpdatesNow")
        self._now.clicked.connect(self._look)
        row.addWidget(self._now)
        self.body.addLayout(row)
        self._outcome = label("", "muted", wrap=True, selectable=True)
        self._outcome.setObjectName("updateOutcome")
        self._outcome.hide()
        self.body.addWidget(self._outcome)
        self.body.addWidget(
            label(
                tr(
                    "Until you ask, the app opens no connection at all. Then it fetches this one file and sends nothing about you or your "
                    "memories; who runs the server sees your internet address. Nothing is downloaded or installed by itself."
                ),
                "note",
                wrap=True,
            )
        )
        engine.settingsChanged.connect(self._fill)
        engine.when_open(self._opened)

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._fill(memos.settings)

    def show_release(self, release: NewRelease) -> None:
        """Show a newer version that was found."""
        self._say(_in_words(release))

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        self._at_start.setChecked(settings.check_for_updates)
        if not self._address.hasFocus():
            self._address.setText(settings.update_address)
        self._now.setEnabled(bool(settings.update_address))
        self._at_start.setEnabled(bool(settings.update_address))
        self._filling = False

    def _address_changed(self) -> None:
        memos = self._engine.memos
        if memos is not None and self._address.text().strip() != memos.settings.update_address:
            self._save(update_address=self._address.text().strip())

    def _save(self, **changes: object) -> None:
        def refused(reason: str) -> None:
            self.toast.emit(reason, "", None)
            if self._engine.memos is not None:
                self._address.setText(self._engine.memos.settings.update_address)
                self._fill(self._engine.memos.settings)

        self._engine.run(lambda memos: memos.update_settings(**changes), None, refused, self)

    def _look(self) -> None:
        self._now.setEnabled(False)
        self._say(tr("Checking …"))

        def found(release: NewRelease | None) -> None:
            self._now.setEnabled(True)
            self._say(_in_words(release))

        def failed(reason: str) -> None:
            self._now.setEnabled(True)
            self._say(reason)

        self._engine.run(lambda memos: memos.newer_release(), found, failed, self, long=True)

    def _say(self, text: str) -> None:
        self._outcome.setText(text)
        self._outcome.show()


def _in_words(release: NewRelease | None) -> str:
    if release is None:
        return tr("This is the newest version.")
    said = tr("Version {version} is available.", version=release.version)
    return f"{said} {tr('Get it from {page}', page=release.page)}" if release.page else said
