"""Replies are read aloud by a program of the system: what it gets to read, and that it is stopped wherever the reply goes out of sight."""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QDialog, QLabel

from app.chat import reading_aloud, voice
from app.chat.spoken_text import spoken_lines
from app.chat.voice import voice_of_system
from app.desk.places import CHAT, MEMORIES
from memos_core import main_language, system
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]

REPLY = "# Gugelhupf\n\nDas Mehl mit den **Eiern** verrühren und dann noch eine gute Stunde lang im Ofen backen.\n\n```python\nbake()\n```\n\n!-!QUIT"


class Speaker:
    """A program that writes down what it is to read, and then reads for as long as it is let."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, *, reads: str = "exec sleep 600") -> None:
        folder.mkdir()
        self.told, self.said = folder / "told", folder / "said"
        program = folder / "spd-say"
        program.write_text(
            f'#!/bin/sh\necho "$$ $*" >> "{self.told}"\n[ "$1" = -S ] && exit\ncat > "{self.said}"\n{reads}\n'
        )
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        monkeypatch.setattr(reading_aloud, "voice_of_system", voice_of_system)

    @property
    def calls(self) -> list[str]:
        """The arguments of each start."""
        return [line.partition(" ")[2] for line in self._lines()]

    @property
    def reading(self) -> list[psutil.Process]:
        """The processes that still read."""
        numbers = [int(line.partition(" ")[0]) for line in self._lines()]
        running = [psutil.Process(number) for number in numbers if psutil.pid_exists(number)]
        return [one for one in running if one.status() != psutil.STATUS_ZOMBIE]

    def _lines(self) -> list[str]:
        return self.told.read_text().splitlines() if self.told.exists() else []


@pytest.fixture
def speaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Speaker:
    return Speaker(tmp_path / "programs", monkeypatch)


def press(window: Window, key: Qt.Key) -> None:
    window.qtbot.keyClick(window.main, key)


def menu(window: Window) -> list[str]:
    """The names of what the menu of the newest reply offers."""
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None
    return [action.objectName().partition("-")[0] for action in reply._menu().actions()]


def begun(window: Window, speaker: Speaker) -> None:
    window.until(lambda: speaker.reading and speaker.said.exists() and speaker.said.stat().st_size)


@pytest.mark.skipif(sys.platform != "linux", reason="the program is that of Linux")
def test_a_reply_is_read_in_its_language_and_silenced(start: Start, speaker: Speaker) -> None:
    window = start(ScriptedModel(REPLY))
    window.say("Good morning to you.")
    assert "readAloud" in menu(window) and not window.seen("stopReading")
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None
    next(action for action in reply._menu().actions() if action.objectName().startswith("readAloud")).trigger()
    begun(window, speaker)
    assert speaker.calls == ["-e -w -l de"]
    said = "Gugelhupf.\nDas Mehl mit den Eiern verrühren und dann noch eine gute Stunde lang im Ofen backen.\nCode.\n !-!QUIT.\n"
    window.until(lambda: speaker.said.read_text(encoding="utf-8") == said)
    assert "stopReading" in menu(window)
    window.click("stopReading")
    window.until(lambda: speaker.calls[1:] == ["-S"] and not speaker.reading)
    assert not window.seen("stopReading") and "readAloud" in menu(window)


@pytest.mark.skipif(sys.platform != "linux", reason="the program is that of Linux")
def test_it_ends_when_the_reply_goes_out_of_sight(start: Start, speaker: Speaker) -> None:
    window = start(ScriptedModel("It is a fine day for a long walk along the river."))
    window.say("Good morning to you.")
    chat = window.main.chat
    first = chat.current

    def read() -> None:
        window.until(chat.commands.can_read_aloud)
        chat.commands.read_aloud()
        begun(window, speaker)
        assert len(speaker.reading) == 1

    for leave in (
        lambda: press(window, Qt.Key.Key_F9),
        chat.new_chat,
        lambda: window.main.show_view(MEMORIES),
        window.engine.reopen,
    ):
        read()
        leave()
        window.until(lambda: not speaker.reading)
        assert chat.transcript.aloud.reply is None
        window.until(lambda: window.engine.memos is not None)
        window.main.show_view(CHAT)
        chat.open_conversation(first)
        window.until(lambda: len(chat.transcript.messages) == 2)
    read()
    chat.commands.open_window()  # the chat is left here
    window.until(lambda: window.main.windows.all and not speaker.reading)
    (alone,) = window.main.windows.all
    window.until(alone.view.commands.can_read_aloud)
    alone.view.commands.read_aloud()
    begun(window, speaker)
    window.say("Another one.")
    read()  # one at a time, in whatever window it is
    assert alone.view.transcript.aloud.reply is None and chat.transcript.aloud.reply is not None
    window.close()
    assert not speaker.reading or speaker.reading[0].wait(5) is None


@pytest.mark.skipif(sys.platform != "linux", reason="the program is that of Linux")
def test_the_end_and_a_failure_are_noticed(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    speaker = Speaker(tmp_path / "programs", monkeypatch, reads="exit 0")
    window = start(ScriptedModel("It is a fine day for a long walk along the river."))
    window.say("Good morning to you.")
    aloud = window.main.chat.transcript.aloud
    press(window, Qt.Key.Key_F9)
    window.until(lambda: speaker.calls and aloud.reply is None)
    assert speaker.calls == ["-e -w -l en"] and not window.main.toast.isVisible()
    (tmp_path / "programs" / "spd-say").write_text("#!/bin/sh\nexit 1\n")
    press(window, Qt.Key.Key_F9)
    assert window.toast() == "The voice of this computer could not read this reply aloud."
    (tmp_path / "programs" / "spd-say").unlink()
    window.main.toast.hide()
    press(window, Qt.Key.Key_F9)
    assert window.toast() == "The voice of this computer could not read this reply aloud."
    assert aloud.reply is None and not window.seen("stopReading")


@pytest.mark.skipif(sys.platform != "linux", reason="the program is that of Linux")
def test_a_program_that_cannot_be_started_at_all_can_be_tried_again(
    start: Start, speaker: Speaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows the window hears of that at once, before `QProcess.start` returns."""
    window = start(ScriptedModel("It is a fine day for a long walk along the river."))
    window.say("Good morning to you.")
    with monkeypatch.context() as forbidden:
        forbidden.setattr(QProcess, "start", lambda one: one.errorOccurred.emit(QProcess.ProcessError.FailedToStart))
        press(window, Qt.Key.Key_F9)
        assert window.toast() == "The voice of this computer could not read this reply aloud."
    press(window, Qt.Key.Key_F9)
    begun(window, speaker)
    window.qtbot.keyClick(window.main.chat.composer.editor, Qt.Key.Key_Escape)
    window.until(lambda: not speaker.reading)
    assert window.main.chat.transcript.aloud.reply is None


def test_nothing_is_offered_without_a_voice(start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(reading_aloud, "voice_of_system", voice_of_system)
    monkeypatch.setattr(voice, "_found", lambda *_: None)
    window = start(ScriptedModel("It is a fine day."))
    window.say("Good morning to you.")
    assert "copyPlain" in menu(window) and "readAloud" not in menu(window)
    press(window, Qt.Key.Key_F9)
    assert window.main.chat.transcript.aloud.reply is None
    window.main.show_shortcuts()
    sheet = window.dialog("cheatSheet")
    assert not [text for text in texts(sheet) if "aloud" in text] and [text for text in texts(sheet) if "Copy" in text]


def texts(sheet: QDialog) -> list[str]:
    return [one.text() for one in sheet.findChildren(QLabel)]


def test_a_voice_gets_words_without_marks() -> None:
    text = (
        "See [the *page*](https://example.com/a?b=1) or https://www.foo.org/bar.html, where $x$ is $\\frac{1}{2}$[^1].\n\n"
        "1. one\n   - a `b` c\n2. two\n\n       code\n\n- [x] bread\n\n| a | b |\n| - | - |\n| 1 | 2 < 3 |\n\n$$\\int$$\n\n---\n\n[^1]: A source."
    )
    assert spoken_lines(text) == [
        "See the page or foo.org, where x is Formula.",
        "one.",
        "a b c.",
        "two.",
        "Code.",
        "Done: bread.",
        "a, b.",
        "1, 2 < 3.",
        "Formula.",
    ]
    assert spoken_lines("---\n\n!!!") == []


def test_the_language_is_that_of_most_of_a_text() -> None:
    assert main_language("Das Programm heißt so. It works. Es läuft auf jedem Rechner.") == "de"
    assert main_language("ok") is None


def test_each_system_gets_what_it_understands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name if name != "spd-say" else None)
    lines = ["Größe.", "Zwei."]
    monkeypatch.setattr(system, "PLATFORM", "linux")
    espeak = voice_of_system()
    assert espeak is not None and espeak.path == "espeak-ng" and espeak.encode(lines) == "Größe.\n\nZwei.".encode()
    assert list(espeak.arguments("espeak-ng", "de")) == ["--stdin", "-v", "de"]
    monkeypatch.setattr(system, "PLATFORM", "win32")
    powershell = voice_of_system()
    assert powershell is not None and powershell.arguments("powershell", "de")[-1].count("-eq 'de'") == 1
    assert base64.b64decode(powershell.encode(lines)).decode() == "Größe.\nZwei."
    monkeypatch.setattr(system, "PLATFORM", "darwin")
    say = tmp_path / "say"
    say.write_text("#!/bin/sh\necho 'Alex                en_US    # Hi'\necho 'Anna (Premium)      de_DE    # Hallo'\n")
    say.chmod(0o755)
    spoken = voice_of_system()
    assert spoken is not None and list(spoken.arguments(str(say), "de")) == ["-v", "Anna (Premium)", "-f", "-"]
    assert list(spoken.arguments(str(say), "fi")) == ["-f", "-"]
    long = voice._for_spd_say(["wort " * 5_000, "x" * 9_000, "!-!SET"])
    assert max(map(len, long.splitlines())) <= 4_100 and long.count(b"wort") == 5_000 and long.count(b"x") == 9_000
    assert b"\n !-!SET\n" in long and b"\n\n" not in long
