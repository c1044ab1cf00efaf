"""The chat view: writing, streaming replies, remembering, editing, and long chats."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit

from app.chat.assistant_message import AssistantMessage
from app.chat.blocks import CodeBlock
from app.chat.transcript import MOST_LOADED
from app.chat.user_message import UserMessage
from app.theme.widgets import IconButton
from memos_core import MemOS
from memos_core.jobs.definitions import read_with_model
from memos_core.reader.model_reader import ModelReader
from tests.app.conftest import Window
from tests.support import inside
from tests.support.forms import entry, form
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def texts(window: Window) -> list[str]:
    return [message.text for message in window.main.chat.transcript.messages]  # type: ignore[attr-defined]


def test_one_can_write_at_once_and_what_is_sent_before_the_engine_is_there_is_answered_then(start: Start) -> None:
    window = start(ScriptedModel("Hello, Ana."), opened=False)
    assert window.main.isVisible() and window.engine.memos is None
    window.write("Good morning")
    assert texts(window) == ["Good morning", ""]
    assert "as soon as the app has started" in window.find("transcript").findChildren(QLabel)[-3].text() or any(
        "as soon as the app has started" in item.text() for item in window.find("transcript").findChildren(QLabel)
    )
    window.open()
    window.until(window.idle)
    assert texts(window) == ["Good morning", "Hello, Ana."]


def test_enter_sends_shift_enter_begins_a_line_and_nothing_is_not_sent(start: Start) -> None:
    window = start()
    editor = window.main.chat.composer.editor
    send = window.find("sendButton")
    assert not send.isEnabled()
    window.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert texts(window) == []
    window.qtbot.keyClicks(editor, "one")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    window.qtbot.keyClicks(editor, "two")
    assert editor.toPlainText() == "one\ntwo" and send.isEnabled()
    window.click("sendButton")
    window.until(window.idle)
    assert texts(window)[0] == "one\ntwo" and editor.toPlainText() == ""


def test_what_is_told_is_remembered_with_undo_and_edit_beside_it(start: Start) -> None:
    window = start()
    window.say("My dog is called Biscuit.")
    pill = window.find("savedMemory")
    assert any("Remembered: My dog is called Biscuit." in item.text() for item in pill.findChildren(QLabel))
    window.click("editSaved")
    dialog = window.dialog("memoryDialog")
    window.find("memoryText").setPlainText("My dog is called Biscuit. He is a beagle.")
    window.click("memorySave")
    window.until(lambda: window.memos.browse("beagle").total == 1)
    window.until(lambda: not window.seen("memoryDialog"))
    del dialog
    # Undo is for what was saved; the edit came after it and is undone first.
    window.memos.undo()
    window.click("undoSaved")
    window.until(lambda: window.memos.browse().total == 0)
    window.until(lambda: not window.seen("savedMemory"))
    window.until(lambda: window.toast() == "That is no longer remembered.")
    window.click("toastAction")
    window.until(lambda: window.toast() == "Done again: remembering “My dog is called Biscuit.”")
    assert window.memos.browse().total == 1
    window.click("toastAction")
    window.until(lambda: window.memos.browse().total == 0)


def test_what_was_read_a_moment_too_early_takes_no_undo_away(start: Start) -> None:
    window = start()
    window.say("My dog is called Biscuit. I live in Porto.")
    message = window.main.chat.transcript.messages[0]
    assert isinstance(message, UserMessage)
    one, other = (cube for cube in window.memos.browse(sort="created_at") if not cube.is_turn)
    window.until(lambda: len(window.seen("undoSaved")) == 2)
    message.show_saved([one], {})
    message.show_saved([one, other], {})
    window.until(lambda: len(window.seen("undoSaved")) == 2)
    assert not window.seen("showSaved")


def test_the_panel_shows_what_a_reply_used_and_why_and_leads_to_it(start: Start) -> None:
    window = start(ScriptedModel("Biscuit."))
    cube = window.memos.remember("My dog is called Biscuit.")
    window.say("What is my dog called?")
    card = window.find(f"usedMemory-{cube.id}")
    shown = [item.text() for item in card.findChildren(QLabel)]
    assert "My dog is called Biscuit." in shown
    assert any('Matched "dog"' in text for text in shown)
    assert window.find("usedMemories").text() == "1 memory used"
    window.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    assert window.main.memories.isVisible() and window.main.memories.inspector.cube.id == cube.id  # type: ignore[union-attr]


def test_stopping_keeps_what_has_come_and_says_so(start: Start) -> None:
    window = start(ScriptedModel(" ".join(f"word{n}" for n in range(400)), delay=0.02))
    window.write("Count")
    window.until(lambda: len(texts(window)) == 2 and "word3" in texts(window)[1])
    assert window.seen("sendButton") == []
    window.click("stopButton")
    window.until(window.idle)
    message = window.memos.conversations.messages(window.main.chat.current)[-1]
    assert message.status == "stopped" and message.text == texts(window)[1]
    assert any(item.text() == "Stopped" for item in window.find("transcript").findChildren(QLabel) if item.isVisible())
    assert window.find("sendButton")


def test_a_reply_goes_on_in_the_background_while_another_chat_is_shown(start: Start) -> None:
    window = start(ScriptedModel(" ".join(f"word{n}" for n in range(60)), delay=0.02))
    window.write("Count")
    first = window.main.chat.current
    window.until(lambda: len(texts(window)) == 2 and "word3" in texts(window)[1])
    window.click("newChatButton")
    assert texts(window) == [] and window.find("sendButton")
    window.main.chat.open_conversation(first)
    window.until(lambda: len(texts(window)) == 2 and "word9" in texts(window)[1])
    window.until(window.idle)
    assert texts(window)[1].endswith("word59")


def test_a_reply_is_rated_with_its_thumbs_and_keeps_that(start: Start) -> None:
    window = start(ScriptedModel("Morning!"))
    window.say("Good morning!")

    def rating() -> int | None:
        return window.memos.conversations.messages(window.main.chat.current)[-1].rating

    def thumbs() -> tuple[bool, bool]:
        reply = window.main.chat.transcript.last_reply()
        found = {item.objectName().split("-")[0]: item for item in reply.findChildren(IconButton)}
        assert all(found[name].accessibleName() and found[name].isVisible() for name in ("rateGood", "rateBad"))
        return found["rateGood"].isChecked(), found["rateBad"].isChecked()

    def press(name: str) -> None:
        reply = window.main.chat.transcript.last_reply()
        thumb = next(item for item in reply.findChildren(IconButton) if item.objectName().startswith(name))
        window.qtbot.mouseClick(thumb, Qt.MouseButton.LeftButton)

    press("rateGood")
    window.until(lambda: rating() == 1 and thumbs() == (True, False))
    press("rateBad")
    window.until(lambda: rating() == -1 and thumbs() == (False, True))
    first = window.main.chat.current
    window.click("newChatButton")
    window.main.chat.open_conversation(first)
    window.until(lambda: len(texts(window)) == 2 and thumbs() == (False, True))
    press("rateBad")
    window.until(lambda: rating() is None and thumbs() == (False, False))


def test_regenerating_and_editing_replace_what_was_there(start: Start) -> None:
    replies = iter(["first", "second", "third"])
    window = start(ScriptedModel(lambda _: next(replies)))
    window.say("I live in Lisbon.")
    window.click("regenerateButton")
    window.until(lambda: window.idle() and texts(window)[-1] == "second")
    assert texts(window) == ["I live in Lisbon.", "second"]
    user = window.main.chat.transcript.messages[0]
    assert isinstance(user, UserMessage)
    window.until(lambda: user.message_id is not None)
    user.editRequested.emit(user)
    editor = window.main.chat.composer.editor
    assert editor.toPlainText() == "I live in Lisbon." and window.find("cancelEdit")
    editor.setPlainText("I live in Porto.")
    window.click("sendButton")
    window.until(lambda: window.idle() and texts(window)[-1] == "third")
    assert texts(window) == ["I live in Porto.", "third"]
    assert [cube.text for cube in window.memos.browse(state="activated")] == ["I live in Porto."]


def test_the_list_renames_searches_and_deletes_with_undo(start: Start) -> None:
    window = start()
    window.say("Plan a dinner for four")
    window.click("newChatButton")
    window.say("When do I launch the boat?")
    view = window.find("conversationList", QAbstractItemView)
    model = window.main.chat.list._model
    titles = lambda: [c.title for c in model.conversations]  # noqa: E731
    window.until(lambda: titles() == ["When do I launch the boat?", "Plan a dinner for four"])
    row = model.row_of(window.main.chat.current)
    view.edit(model.index(row))
    editor = window.find("renameConversation", QLineEdit)
    editor.setText("The boat")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return)
    window.until(lambda: "The boat" in titles())
    window.until(lambda: window.main.chat.header.title.text() == "The boat")
    search = window.find("conversationSearch")
    window.qtbot.keyClicks(search, "dinner")
    window.until(lambda: titles() == ["Plan a dinner for four"])
    search.clear()
    window.until(lambda: len(titles()) == 2)
    view.setFocus()
    view.setCurrentIndex(model.index(model.row_of(window.main.chat.current)))
    window.qtbot.keyClick(view, Qt.Key.Key_Delete)
    window.until(lambda: titles() == ["Plan a dinner for four"])
    assert window.toast() == '"The boat" was deleted.'
    window.click("toastAction")
    window.until(lambda: "The boat" in titles() and len(texts(window)) == 2)


def test_a_draft_and_the_place_of_the_window_are_there_after_a_restart(start: Start) -> None:
    window = start()
    window.say("Hello")
    conversation = window.main.chat.current
    window.qtbot.keyClicks(window.main.chat.composer.editor, "not yet sent")
    window.main.resize(1000, 700)
    window.close()
    window = start()
    window.until(lambda: window.main.chat.current == conversation)
    window.until(lambda: window.main.chat.composer.text() == "not yet sent")
    assert (window.main._settings.value("geometry")) is not None


def test_hundreds_of_messages_stay_light_and_can_be_read_to_the_first(start: Start, home: Path) -> None:
    with (
        MemOS.open(home, "ana", backend=ScriptedModel()) as memos,
        inside.conversations(memos)._database.transaction("write a long talk at once"),
    ):
        for number in range(100):
            user = inside.conversations(memos).add_user_message("long", f"Message {number}")
            inside.conversations(memos).mark_read(user.id)
            reply = inside.conversations(memos).begin_reply("long", [])
            inside.conversations(memos).save_reply(reply.id, f"Reply {number}, in **bold** and `code`.", "complete")
    window = start()
    window.main.chat.open_conversation("long")
    window.until(lambda: texts(window)[-1:] == ["Reply 99, in **bold** and `code`."])
    bar = window.main.chat.transcript.verticalScrollBar()
    window.until(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    for _ in range(200):
        if texts(window)[0] == "Message 0":
            break
        before = texts(window)[0]
        bar.setValue(0)
        window.until(lambda before=before: texts(window)[0] != before)
        assert len(texts(window)) <= MOST_LOADED
    assert texts(window)[0] == "Message 0"
    window.click("jumpToLatest")
    window.until(lambda: texts(window)[-1:] == ["Reply 99, in **bold** and `code`."])
    window.until(lambda: bar.value() == bar.maximum())


def test_reading_earlier_text_is_not_disturbed_by_a_reply_that_streams(start: Start, home: Path) -> None:
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        for number in range(30):
            user = inside.conversations(memos).add_user_message("c1", f"Message {number} " + "and more " * 60)
            inside.conversations(memos).mark_read(user.id)
    window = start(ScriptedModel("word " * 150, delay=0.01))
    window.main.chat.open_conversation("c1")
    window.until(lambda: texts(window) and texts(window)[-1].startswith("Message 29"))
    window.write("Go on")
    window.until(lambda: texts(window)[-2] == "Go on" and len(texts(window)[-1]) > 50)
    bar = window.main.chat.transcript.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    window.until(window.idle)
    assert bar.value() == place
    assert window.find("jumpToLatest")


def test_code_is_highlighted_and_copied_and_mark_up_is_harmless(start: Start) -> None:
    reply = (
        "Here:\n\n```python\ndef add(a, b):\n    return a + b\n```\n\n"
        "<script>alert(1)</script> ![x](http://example.org/x.png) **bold**"
    )
    window = start(ScriptedModel(lambda _: reply))
    window.say("Code, please")
    message = window.main.chat.transcript.last_reply()
    assert isinstance(message, AssistantMessage)
    (code,) = message.findChildren(CodeBlock)
    assert "color" in code._code.text() and "python" in code._language.text()
    window.click("copyCode")
    assert QGuiApplication.clipboard().text() == "def add(a, b):\n    return a + b"
    prose = " ".join(item.text() for item in message.findChildren(QLabel))
    assert "<script>" not in prose and "<img" not in prose and "&lt;script&gt;" in prose
    window.click("copyReply")
    assert QGuiApplication.clipboard().text() == reply


@pytest.mark.parametrize("text", ["x" * 1_000_000, "a\u202eb שלום 😀\u0000c", "<b>bold</b> & <img src=x>"])
def test_odd_messages_are_shown_as_they_were_written(start: Start, text: str) -> None:
    window = start()
    window.say(text)
    stored = window.memos.conversations.messages(window.main.chat.current)[0].text
    assert stored == text.replace("\u0000", "")
    label = next(
        item
        for item in window.main.chat.transcript.messages[0].findChildren(QLabel)
        if item.accessibleName() == "You said"
    )
    assert label.textFormat() == Qt.TextFormat.PlainText
    if len(text) > 100_000:
        assert len(label.text()) < 10_000
        window.click("showWholeMessage")
        whole = window.find("wholeMessage")
        assert whole.toPlainText().replace("\n", "") == text
        whole.window().close()


def test_a_long_paste_stands_beside_the_field_and_can_be_removed_or_kept_as_a_draft(start: Start) -> None:
    window = start()
    window.say("Hello")
    composer = window.main.chat.composer
    window.qtbot.keyClicks(composer.editor, "Summarise this")
    long = "A line of the report.\n" * 5000
    QGuiApplication.clipboard().setText(long)
    composer.editor.paste()
    assert composer.editor.toPlainText() == "Summarise this" and composer.text() == f"Summarise this\n\n{long}"
    window.close()
    window = start()
    composer = window.main.chat.composer
    window.until(lambda: composer.text() == f"Summarise this\n\n{long}")
    assert composer.editor.toPlainText() == "Summarise this"
    window.click("removePasted")
    assert composer.text() == "Summarise this"


def test_a_model_that_fails_is_said_and_the_message_stays(start: Start) -> None:
    window = start(ScriptedModel(load_error="There is no model file x.gguf. Choose another one."))
    window.say("My dog is called Biscuit.")
    shown = [item.text() for item in window.main.findChildren(QLabel) if item.isVisible()]
    assert shown.count("There is no model file x.gguf. Choose another one.") >= 2  # in the banner and in the reply
    assert texts(window)[0] == "My dog is called Biscuit."
    window.click("bannerAction")
    assert window.main.models.isVisible()


def test_the_list_and_the_panel_fold_away_in_a_small_window(start: Start) -> None:
    window = start()
    window.say("Hello")
    assert window.seen("conversationList") and window.seen("memoryPanel")
    window.main.resize(1000, 700)
    window.until(lambda: not window.seen("memoryPanel"))
    assert window.seen("conversationList")
    window.main.resize(720, 600)
    window.until(lambda: not window.seen("conversationList"))
    window.click("toggleList")
    window.until(lambda: window.seen("conversationList"))
    for message in window.main.chat.transcript.messages:
        assert message.mapTo(window.main, QPoint(message.width(), 0)).x() <= window.main.width()


def labels(window: Window, name: str) -> list[str]:
    return [item.text() for found in window.seen(name) for item in found.findChildren(QLabel)]


def read_again(window: Window, model: ScriptedModel) -> None:
    engine = inside.engine(window.memos)
    reader = ModelReader(model, engine.busy)
    read_with_model.run(
        inside.conversations(window.memos), reader, inside.reading(window.memos).read_again, engine.busy
    )


def test_what_is_understood_better_is_shown_as_such_and_undone_at_once(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    model = ScriptedModel(parameters=2_000_000_000)
    window = start(model)
    window.say("My dog is called Biscuit. What a beagle!")
    window.until(lambda: any("Remembered" in text for text in labels(window, "savedMemory")))
    model.forms = form(
        entry("My dog is called Biscuit", "My dog is called Biscuit."),
        entry("What a beagle", "My dog Biscuit is a beagle."),
        frame="close",
    )
    read_again(window, model)
    window.until(lambda: "Understood better: My dog Biscuit is a beagle." in labels(window, "savedMemory"))
    beagle = window.memos.browse("beagle", type="fact")[0]
    window.click(f"undoSaved-{beagle.id}")
    window.until(lambda: not any("Understood better" in text for text in labels(window, "savedMemory")))
    assert window.memos.browse("beagle", type="fact").total == 0


def test_what_is_not_kept_after_all_says_so_and_comes_back(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    model = ScriptedModel(parameters=2_000_000_000, forms=form(frame="fiction"))
    window = start(model)
    window.say("I live at the bottom of a well.")
    window.until(lambda: any("Remembered" in text for text in labels(window, "savedMemory")))
    (home,) = window.memos.browse(type="fact")
    read_again(window, model)
    window.until(lambda: "Not kept after all: I live at the bottom of a well." in labels(window, "savedMemory"))
    window.click(f"undoSaved-{home.id}")
    window.until(lambda: "Remembered: I live at the bottom of a well." in labels(window, "savedMemory"))
    assert window.memos.get(home.id).state == "activated"


def test_what_is_not_read_of_another_language_is_said_once_in_that_language(start: Start) -> None:
    window = start()

    def notices() -> list[str]:
        return [item.text() for item in window.find("transcript").findChildren(QLabel) if "Deutsch" in item.text()]

    window.say("Ich wohne seit drei Jahren in Kassel und arbeite bei der Post.")
    window.until(lambda: len(notices()) == 1)
    window.say("Meine Schwester wohnt mit ihrem Hund in Leipzig.")
    assert len(notices()) == 1 and window.memos.browse(type="fact").total == 0
    window.main.chat.transcript.show_conversation(window.main.chat.transcript.talk)
    window.until(lambda: len(notices()) == 1)
