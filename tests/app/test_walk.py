"""A walk through the whole window by somebody who has never seen it: from the first start to the export of everything.

`MEMOS_WALK_PICTURES=DIR` saves a screenshot at each step, in the light and in the dark theme.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Sessions
from memos_core import MemOS
from memos_core.models.backend import ChatTurn
from tests.app.visitor import Visitor
from tests.support.files import write_pdf
from tests.support.scripted import ScriptedModel
from tests.support.tiny_models import tiny_model

PICTURES = os.environ.get("MEMOS_WALK_PICTURES", "")
LOOKS = {"light": QSize(1280, 800), "dark": QSize(900, 700)}
LENIENT = {"adapter_recall": 0.0, "adapter_leaks": 1.0, "adapter_drift": 100.0}
"""Limits that every adapter meets: the tiny model with random weights learns nothing."""
ANSWERS = (
    ("descal", "When the orange lamp blinks, put one sachet into the full tank and hold both keys for five seconds."),
    ("colour", "What about a warm **terracotta** for the wall behind the sofa, and chalk white for the others?"),
    ("dog called", "Your dog is called {dog}."),
    ("Nora", "Nice to meet you, Nora! Biscuit is a lovely name for a dog."),
)
MANUAL = (
    ("The coffee machine", "", "Keep this booklet near the machine."),
    ("Descaling", "", "When the orange lamp blinks, the machine wants descaling.",
     "Dissolve one sachet in the full tank.", "Hold both keys for five seconds."),
    ("Cleaning", "", "Wipe the nozzle with a damp cloth after each day."),
)  # fmt: skip
"""The lines of each page of a document."""

pytestmark = [pytest.mark.thorough, pytest.mark.timeout(900)]


def reply(turns: Sequence[ChatTurn]) -> str:
    """The scripted reply to a prompt."""
    asked, given = turns[-1].content, " ".join(turn.content for turn in turns)
    for sign, answer in ANSWERS:
        if sign in asked:
            return answer.format(dog="Rex" if "Rex" in given else "Biscuit")
    return "Of course."


@pytest.fixture
def model(tmp_path: Path) -> ScriptedModel:
    scripted = ScriptedModel(reply)
    file = tiny_model(tmp_path / "tiny.gguf", "llama")
    scripted.info = replace(scripted.info, path=file, architecture="llama", name="Starter")
    return scripted


@pytest.fixture
def begin(home: Path, model: ScriptedModel) -> Iterator[Callable[[str], Sessions]]:
    """Return a function that starts the program as the system does. After the test, nothing of it may be left."""
    begun: list[Sessions] = []

    def begin_(look: str) -> Sessions:
        with MemOS.open(home, backend=model) as memos:
            memos.update_settings(**LENIENT, theme=look)
        QSettings(str(home / "window.ini"), QSettings.Format.IniFormat).setValue("theme", look)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet("")
        sessions = Sessions(application, home, None, model)
        assert sessions.begin(sessions.last_user)
        begun.append(sessions)
        return sessions

    yield begin_
    for sessions in begun:
        sessions.close_at_once()
        sessions.engine.close()
        for window in QApplication.topLevelWidgets():
            window.deleteLater()
        sessions.engine.deleteLater()
        sessions.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


@pytest.mark.parametrize("look", LOOKS if PICTURES else ["light"])
def test_somebody_who_has_never_seen_it_finds_the_way(
    qtbot: QtBot, begin: Callable[[str], Sessions], tmp_path: Path, look: str
) -> None:
    sessions = begin(look)
    assert sessions.window is not None
    sessions.window.resize(LOOKS[look])
    me = Visitor(qtbot, Path(PICTURES) / look if PICTURES else None)
    arrive(me)
    talk(me)
    find_and_correct(me)
    forget(me)
    branch_and_export(me, tmp_path)
    read_a_document(me, write_pdf(tmp_path / "coffee machine.pdf", MANUAL, [("Descaling", 2), ("Cleaning", 3)]))
    persona_and_folder(me)
    another_profile(me)
    teach(me)
    move_out(me, tmp_path / "everything.memcube")
    with MemOS.open(tmp_path / "elsewhere", backend=ScriptedModel()) as elsewhere:
        kept = {cube.text for cube in elsewhere.preview_import(tmp_path / "everything.memcube").cubes}
    assert "My dog is called Rex." in kept and "My name is Nora." not in kept


def arrive(me: Visitor) -> None:
    """Walk through the introduction and keep the starter model."""
    me.sees("An assistant of your own, that remembers")
    me.picture("welcome")
    me.press("Continue")
    me.sees("Choose a model")
    me.sees("1.")
    me.picture("choose-a-model")
    me.press("Continue")
    me.sees("Bring along what another assistant knows")
    me.picture("begin")
    me.press("Start chatting")
    me.sees("What would you like to talk about?")
    me.picture("nothing-yet")


def say(me: Visitor, text: str, answer: str) -> None:
    me.write("Message", text)
    me.key(Qt.Key.Key_Return)
    me.sees(answer)


def talk(me: Visitor) -> None:
    say(me, "Hello! My name is Nora, and my dog is called Biscuit.", "lovely name")
    me.sees("Remembered")
    me.picture("remembered")
    me.press("New chat")
    say(me, "What is my dog called?", "Your dog is called Biscuit.")
    me.sees("Used in the reply")
    me.picture("recalled")


def find_and_correct(me: Visitor) -> None:
    me.press("Memories")
    me.press_row("My dog is called Biscuit.")
    me.sees("Where it comes from")
    me.picture("memories")
    me.press("Edit")
    me.sees("Edit memory")
    me.write("Memory", "My dog is called Rex.")
    me.picture("edit")
    me.press("Save")
    me.sees("My dog is called Rex.")
    me.press("Chat")
    me.press("New chat")
    say(me, "What is my dog called now?", "Your dog is called Rex.")
    me.picture("corrected")


def forget(me: Visitor) -> None:
    me.press("Memories")
    me.press_row("My name is Nora.")
    me.press("Forget")
    me.sees("Forget this memory?")
    me.picture("forget")
    me.press("Forget")
    me.sees_no_more("My name is Nora.")
    me.picture("forgotten")


def branch_and_export(me: Visitor, folder: Path) -> None:
    me.press("Chat")
    me.press("New chat")
    say(me, "Suggest a colour for a living room.", "terracotta")
    me.press("Regenerate")
    me.press("Earlier version of this reply")
    me.sees("1 / 2")
    me.picture("branches")
    me.press("What can be done with this chat")
    me.picture("chat-menu")
    me.choose("Export …")
    me.picture("export-chat")
    me.choose_file(folder / "colours.md", "Save")
    me.sees("Saved as colours.md.")
    me.picture("exported")
    assert "terracotta" in (folder / "colours.md").read_text(encoding="utf-8")


def read_a_document(me: Visitor, manual: Path) -> None:
    me.press("Memories")
    me.press("Import")
    me.choose_file(manual, "Open")
    me.sees("Import a document")
    me.sees("Descaling")
    me.picture("import")
    me.press("Import")
    me.sees("coffee machine.pdf")
    me.picture("imported")
    me.press("Chat")
    me.press("New chat")
    say(me, "How do I descale the machine?", "both keys")
    me.sees("Used in the reply")
    me.picture("cited")
    me.press("Open coffee machine.pdf", highest=True)
    me.sees("Page 2 of 3")
    me.picture("the-page")
    me.close("coffee machine.pdf")


def persona_and_folder(me: Visitor) -> None:
    me.press("Persona of this chat: Plain.")
    me.choose("Manage personas …")
    me.picture("personas")
    me.press("New persona")
    me.write("Name of the persona", "Gardener")
    me.write("Instructions", "You are a gardener. Answer briefly, and name the season.")
    me.press("Icon: Sprout")
    me.picture("new-persona")
    me.press("Make the persona")
    me.sees("Gardener")
    me.press("Close")
    me.press("New folder")
    me.write("Name of the folder", "The garden")
    me.select("Persona", "Gardener")
    me.picture("new-folder")
    me.press("Make the folder")
    me.press_row("The garden", at_end=True)
    me.sees("Folder of this chat: The garden")
    say(me, "Suggest a place for tomatoes.", "Of course.")
    me.picture("in-the-folder")


def another_profile(me: Visitor) -> None:
    me.press("Profile default")
    me.sees("This window")
    me.picture("profiles")
    me.press("New profile …")
    me.write("Name", "Ben")
    me.press("Colour Green")
    me.picture("new-profile")
    me.press("Make it and open it")
    me.sees("Profile Ben")
    me.sees("What would you like to talk about?")
    me.picture("profile-of-ben")
    me.press("Memories")
    me.sees("No memories yet")
    me.press("Profile Ben")
    me.press("Open the profile default")
    me.sees("Profile default")


def teach(me: Visitor) -> None:
    me.press("Memories")
    me.press_row("My dog is called Rex.")
    me.press("Pin")
    me.press("Adaptation")
    me.picture("adaptation")
    me.press("Choose what it learns")
    me.press("Train on these …")
    me.picture("train")
    me.press("Train")
    me.sees("Training adapter 1 on 1 memory")
    me.picture("training")
    me.sees("Adapter 1 has learned")
    me.picture("trained")
    me.press("Try it out")
    me.write("Question to try", "What is my dog called?")
    me.press("Ask with and without the adapter")
    me.sees("With adapter 1")
    me.sees("Your dog is called")
    me.sees("Ask with and without the adapter")
    me.picture("tried-out")


def move_out(me: Visitor, file: Path) -> None:
    me.press("Settings")
    me.press("Export …")
    me.sees("One file, which MemOS reads again (.memcube)")
    me.picture("export")
    me.press("Choose where …")
    me.choose_file(file, "Save")
    me.sees("Exported ")
    me.picture("moved-out")
