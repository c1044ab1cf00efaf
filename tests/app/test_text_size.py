"""Text size, the width of the text column, and what the command palette finds in the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.desk.palette import CommandPalette
from app.desk.places import MEMORIES, SETTINGS
from app.theme import sizes
from app.theme.tokens import LIST_WIDTH, TEXT_COLUMN
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


@pytest.fixture(autouse=True)
def _usual() -> Iterator[None]:
    yield
    sizes.use(sizes.USUAL, sizes.NORMAL)


def press(window: Window, key: Qt.Key) -> None:
    window.qtbot.keyClick(window.main, key, Qt.KeyboardModifier.ControlModifier)


def test_texts_become_larger_and_stay_so(start: Start) -> None:
    window = start(ScriptedModel("The ferry leaves at noon.\n\n```python\nx = 1\n```"))
    window.say("Tell me of the ferry")
    chat, main = window.main.chat, window.main
    message = chat.transcript.messages[0]
    assert isinstance(message, QWidget)
    before = (chat.composer.editor.height(), message.height(), chat.list.width(), chat.composer.width())
    assert before[2] == LIST_WIDTH and before[3] <= TEXT_COLUMN
    for _ in range(9):
        press(window, Qt.Key.Key_Plus)
    QApplication.processEvents()
    assert sizes.percent() == 150 and QApplication.font().pixelSize() == 21
    assert chat.composer.editor.font().pixelSize() == 21
    assert chat.list.width() == LIST_WIDTH * 5 // 4
    assert chat.composer.editor.height() > before[0] and message.height() > before[1]
    press(window, Qt.Key.Key_Minus)
    assert sizes.percent() == 125
    main.show_view(SETTINGS)
    chosen = window.find("textSize-125", QAbstractButton)
    assert chosen.isChecked()
    main.settings_view.show_card(main.settings_view.appearance)
    window.click("textColumn-wide")
    assert sizes.text_column() == 1200 and chat.composer.maximumWidth() == 1200
    window.close()
    again = start()
    assert sizes.percent() == 125 and sizes.column() == "wide"
    assert again.main.chat.composer.editor.font().pixelSize() == round(14 * 1.25)
    press(again, Qt.Key.Key_0)
    assert sizes.percent() == 100 and again.main.chat.composer.editor.font().pixelSize() == 14


def test_the_palette_finds_the_cards_of_the_settings_and_what_is_done_there(start: Start) -> None:
    window = start()
    main, settings = window.main, window.main.settings_view
    main.show_view(MEMORIES)

    def take(words: str, first: str) -> None:
        main.show_palette()
        palette = window.find("palette", CommandPalette)
        palette.field.setText(words)
        window.until(lambda: [row.text for row in palette.rows if row.run][:1] == [first])
        window.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        window.until(lambda: not window.seen("palette"))

    take("language", "Language")
    window.until(lambda: main.shown == SETTINGS)
    card = next(one for one in settings.cards if one.headed == "Language")
    window.until(lambda: main.focusWidget() is card)
    assert 0 <= card.mapTo(settings._scroll.viewport(), QPoint(0, 0)).y() < 400
    take("backups", "Backups")
    assert 0 <= settings.backups.mapTo(settings._scroll.viewport(), QPoint(0, 0)).y() < 400
    take("dark", "Colours: Dark")
    window.until(lambda: window.memos.settings.theme == "dark")
    take("diagnostics", "Copy diagnostics")
    window.until(lambda: window.toast().startswith("Copied."))
    take("back up", "Back up now")
    window.until(lambda: len(window.memos.backups.list()) == 1)
    take("new space", "New space")
    window.find("spaceRulesCancel", QAbstractButton).click()
    take("elsewhere", "Add a model that runs elsewhere")
    assert main.models.remote.isVisible()
    window.find("remoteCancel", QAbstractButton).click()
