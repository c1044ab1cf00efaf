"""The setting for the window's language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.bridge import Engine
from app.language import COMPLETE, LANGUAGES, SYSTEM, tr
from app.theme.widgets import Card, label

if TYPE_CHECKING:
    from memos_core import Settings


class LanguageCard(Card):
    """A list of the languages, each under its own name."""

    def __init__(self, engine: Engine, say: Callable[[str], None]) -> None:
        super().__init__(tr("Language"))
        self._engine, self._say = engine, say
        row = QHBoxLayout()
        self._languages = QComboBox()
        self._languages.setObjectName("language")
        self._languages.setAccessibleName(tr("Language of the window"))
        self._languages.setMinimumWidth(280)
        self._languages.addItem(tr("Automatic (system)"), SYSTEM)
        for code, name in LANGUAGES.items():
            shown = name if code in COMPLETE else tr("{language} (texts still in English)", language=name)
            self._languages.addItem(shown, code)
        self._languages.activated.connect(self._chosen)
        row.addWidget(self._languages)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(
            label(
                tr("Another language is shown from the next start on. You can write to the model in any language."),
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

    def _fill(self, settings: Settings) -> None:
        self._languages.setCurrentIndex(self._languages.findData(settings.language))

    def _chosen(self) -> None:
        choice = self._languages.currentData()

        def done(_: Settings) -> None:
            self._say(tr("The window shows it when the program is started again."))

        self._engine.run(lambda memos: memos.update_settings(language=choice), done, self._say, self)
