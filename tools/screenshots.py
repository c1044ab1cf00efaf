"""Drives the real app, with its real engine and the starter model, through a day and writes a picture of every view.

usage: python -m tools.screenshots [--out docs/screenshots]

The window is painted off screen, so that no display is needed. Everything happens in a temporary home.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QDate, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QDialog, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from app.adaptation.view import LESSONS, OVERVIEW, TRY_OUT, VERSIONS
from app.application import make_window
from app.bridge import Engine
from app.main_window import ABOUT, ACTIVITY, ADAPTATION, CHAT, CONTEXTS, MEMORIES, SETTINGS
from app.theme.popover import Popover
from tools.offscreen import Day, pause, wait_until

ROOT = Path(__file__).resolve().parent.parent
LARGE, SMALL, SMALLEST = QSize(1280, 800), QSize(900, 600), QSize(720, 640)
MORNING = (
    "Good morning! My name is Nora and I live in Porto.",
    "My dog is called Biscuit.",
    "Remember that I take my coffee with oat milk.",
    "My sister Lena lives in Utrecht.",
)
BY_HAND = (
    ("My dentist is Dr. Varga, on the second floor.", ("health",), False),
    ("I prefer short answers.", ("style",), True),
    ("The spare key is with Mrs. Almeida next door.", ("home",), False),
    ("Rehearsal of the choir is on Thursdays at seven.", ("choir",), False),
    ("My bicycle is a red Batavus.", (), False),
    ("I am allergic to walnuts.", ("health", "food"), True),
)

LEARNED = (
    "I take my coffee with oat milk.",
    "My sister Lena lives in Utrecht.",
    "I work as a carpenter.",
    "My bicycle is a red Batavus.",
)
TRAINING_SECONDS = 900

MANUAL = "\n\n".join(
    f"# {part}\n\n{text}"
    for part, text in (
        (
            "First use",
            "Rinse the tank, fill it up to the line, and let two cups of water run through before the first coffee.",
        ),
        (
            "Every day",
            "Empty the tray, wipe the nozzle with a damp cloth, and leave the lid open so that the brewer dries.",
        ),
        (
            "Descaling",
            "When the orange lamp blinks, dissolve one sachet in the full tank and hold both keys for five seconds.",
        ),
        (
            "Grinder",
            "Turn the dial only while the grinder runs. Finer makes it stronger and slower, coarser weaker and faster.",
        ),
    )
)


def tell_the_story(day: Day) -> None:
    """The day itself."""
    day.show(CONTEXTS)
    day.picture("contexts-empty")
    day.show(ADAPTATION)
    day.picture("adaptation-empty")
    day.show(CHAT)
    talk(day)
    look_at_memories(day)
    change_a_memory(day)
    show_contexts(day)
    show_adaptation(day)
    take_in_and_out(day)
    day.show(ACTIVITY)
    day.click("verifyLog")
    pause(600)
    day.picture("activity")
    day.click("activityJobsButton")
    pause(600)
    day.picture("activity-jobs")
    day.click("activityLogButton")
    set_up(day)
    for size, name in ((SMALL, "small"), (SMALLEST, "smallest")):
        day.window.resize(size)
        show_small(day, name)


def talk(day: Day) -> None:
    """Chats: empty, telling, asking, contradicting, with spaces, and a temporary one."""
    memos = day.engine.memos
    assert memos is not None
    day.picture("chat-empty")
    for text in MORNING:
        day.say(text)
    day.picture("chat-remembered")
    for text, tags, pinned in BY_HAND:
        memos.remember(text, tags=tags, pinned=pinned)
    day.click("newChatButton")
    day.say("Write a Python function that adds two numbers.")
    day.picture("chat-code")
    day.click("newChatButton")
    day.say("What is my dog called?")
    day.picture("chat-recalled")
    memos.namespaces.create("work", expire_unused=90)
    day.click("chatSpaces")
    panel = day.find(Popover, "spacesPanel")
    day.picture("chat-spaces", panel)
    panel.close()
    day.click("temporaryChatButton")
    day.picture("temporary-empty")
    day.say("Help me plan a surprise party for my sister.")
    day.picture("temporary-chat")
    day.click("newChatButton")
    day.picture("temporary-leave", day.find(QDialog, "confirmDialog"))
    day.click("confirmAction")
    pause(300)
    day.say("My dog is called Rex.")
    pause(600)
    day.picture("chat-contradiction")
    memos.undo()


def look_at_memories(day: Day) -> None:
    """The memories as a table, in time and on a map; and what is known about the person."""
    window, memos = day.window, day.engine.memos
    assert memos is not None
    day.show(MEMORIES)
    browser = window.memories
    wait_until(lambda: browser.model.rowCount() >= 9, "the memories")
    biscuit = next(cube for cube in memos.browse("Biscuit"))
    browser.select(biscuit.id)
    wait_until(lambda: browser.table.currentIndex().isValid(), "the row")
    pause(500)
    day.picture("memories")
    for view in ("timeline", "map"):
        day.click(f"{view}ViewButton")
        pause(2000)
        day.picture(f"memories-{view}")
    day.click("listViewButton")
    day.show(ABOUT)
    day.picture("about-you")
    day.show(MEMORIES)
    search = day.find(QLineEdit, "memorySearch")
    QTest.keyClicks(search, "submarine")
    wait_until(lambda: browser.model.rowCount() == 0, "the empty search")
    day.picture("memories-nothing-matches")
    search.clear()  # type: ignore[attr-defined]
    wait_until(lambda: browser.model.rowCount() > 0, "all memories")
    browser.select(biscuit.id)
    pause(500)


def change_a_memory(day: Day) -> None:
    """One memory edited, given a date, moved, and nearly forgotten."""
    browser = day.window.memories
    day.click("inspectorEdit")
    dialog = day.find(QDialog, "memoryDialog")
    text = day.find(QPlainTextEdit, "memoryText")
    text.setPlainText("My dog is called Biscuit. He is a beagle.")  # type: ignore[attr-defined]
    day.picture("memory-edit", dialog)
    day.click("memorySave")
    pause(600)
    day.click("inspectorExpire")
    menu = day.find(QWidget, "expireMenu")
    menu.hide()
    browser.act("expire-at")
    dialog = day.find(QDialog, "dateDialog")
    field = day.find(QDateEdit, "expiryDate")
    field.setDate(QDate.currentDate().addDays(30))  # type: ignore[attr-defined]
    day.picture("memory-expire", dialog)
    day.click("dateSave")
    pause(600)
    day.picture("memory-history")
    browser.act("move")
    day.picture("memory-move", day.find(QDialog, "spaceDialog"))
    day.click("spaceCancel")
    day.click("inspectorForget")
    dialog = day.find(QDialog, "confirmDialog")
    day.picture("memory-forget", dialog)
    day.click("forgetMessages")
    pause(100)
    day.picture("memory-forget-with-messages", dialog)
    day.click("confirmCancel")


def show_contexts(day: Day) -> None:
    """What stands ready at the end of the day, and a manual that is kept ready."""
    memos = day.engine.memos
    assert memos is not None
    manual = Path(os.environ["HOME"]) / "coffee machine.md"
    manual.write_text(MANUAL, encoding="utf-8")
    memos.import_document(manual)
    day.show(CONTEXTS)
    day.click("keepDocuments")
    dialog = day.find(QDialog, "documentsDialog")
    day.click("document-0")
    keep = day.find(QWidget, "documentsSave")
    wait_until(keep.isEnabled, "the size of the documents")
    day.picture("contexts-documents", dialog)
    day.click("documentsSave")
    day.click("toastAction")
    wait_until(
        lambda: any(c.what.value == "documents" and c.readiness.value == "ready" for c in memos.activation.list()),
        "the documents that are ready",
    )
    pause(800)
    day.picture("contexts")


def show_adaptation(day: Day) -> None:
    """An adapter: what it could learn, its training, how it did, and a question with it and without it."""
    memos = day.engine.memos
    assert memos is not None
    for text in LEARNED:
        memos.remember(text, pinned=True)
    day.show(ADAPTATION)
    view = day.window.adaptation
    view.show_part(LESSONS)
    pause(800)
    day.picture("adaptation-lessons")
    day.click("trainOnThese")
    day.picture("adaptation-train", day.find(QDialog, "confirmDialog"))
    day.click("confirmAction")
    wait_until(lambda: (work := memos.parametric.under_way) is not None and len(work.curve) > 12, "some steps")
    day.picture("adaptation-training")
    wait_until(lambda: bool(memos.parametric.list()), "the adapter", TRAINING_SECONDS)
    pause(1000)
    day.picture("adaptation-trained")
    day.click("dismissNews")
    number = memos.parametric.list()[0].number
    memos.parametric.use(number)
    memos.update_settings(knowledge="adapter")
    pause(1000)
    day.picture("adaptation")
    view.show_part(LESSONS)
    pause(200)
    day.picture("adaptation-known")
    view.show_part(TRY_OUT)
    day.click("suggestedQuestion-0")
    wait_until(lambda: not view.try_out.running, "both answers")
    pause(200)
    day.picture("adaptation-try-out")
    view.show_part(VERSIONS)
    pause(200)
    day.picture("adaptation-versions")
    memos.update_settings(knowledge="notes")
    view.show_part(OVERVIEW)


def take_in_and_out(day: Day) -> None:
    """Memories written to a file, and what an import would bring; a long one while it goes on."""
    memos = day.engine.memos
    assert memos is not None
    folder = Path(os.environ["HOME"])
    day.show(SETTINGS)
    day.window.settings_view.files.exportRequested.emit()
    dialog = day.find(QDialog, "exportDialog")
    day.click("exportProtect")
    pause(100)
    day.picture("export", dialog)
    day.click("exportCancel")
    memos.backups.make()
    protected = memos.export(folder / "everything", password="walnut").path
    known = memos.remember("My sister Lena lives in Utrecht.")
    some = memos.export(folder / "from Lena", [known.id]).path
    day.show(MEMORIES)
    note = folder / "garden.md"
    note.write_text("# Roses\n\nThey want water in the evening, and nothing in winter.", encoding="utf-8")
    day.window.memories.import_files([protected, some, note])
    dialog = day.find(QDialog, "importDialog")
    pause(1000)
    day.picture("import", dialog)
    day.click("importCancel")
    large = folder / "diary.txt"
    large.write_text("\n\n".join(f"Day {n}. " + "It rained, and we stayed at home. " * 25 for n in range(4000)))
    day.window.memories.import_files([large])
    accept = day.find(QWidget, "importAccept")
    wait_until(accept.isEnabled, "the preview of a long text")
    day.click("importAccept")
    day.find(QWidget, "cancelWork")
    day.picture("import-progress")
    day.click("cancelWork")
    wait_until(lambda: not day.window.findChildren(QWidget, "workStrip"), "the end of the import")


def set_up(day: Day) -> None:
    """The settings from top to bottom."""
    memos = day.engine.memos
    assert memos is not None
    day.show(SETTINGS)
    day.picture("settings")
    scroll = day.find(QScrollArea, "settingsScroll")
    assert isinstance(scroll, QScrollArea)
    bar = scroll.verticalScrollBar()
    day.window.settings_view.show_spaces()
    pause(200)
    day.picture("settings-spaces")
    day.click("editSpace-work")
    day.picture("settings-space", day.find(QDialog, "spaceRulesDialog"))
    day.click("spaceRulesCancel")
    bar.setValue(bar.maximum())
    pause(200)
    day.picture("settings-backups")
    day.click(f"restoreBackup-{memos.backups.list()[0].name}")
    day.picture("settings-restore", day.find(QDialog, "confirmDialog"))
    day.click("confirmCancel")
    bar.setValue(0)


def show_small(day: Day, size: str) -> None:
    """Every view in a small window."""
    browser = day.window.memories
    day.show(CHAT)
    day.picture(f"{size}-chat")
    day.window.chat.new_temporary_chat()
    pause(200)
    day.picture(f"{size}-temporary")
    day.window.chat.new_chat()
    day.show(MEMORIES)
    browser.inspector.show()
    pause(200)
    day.picture(f"{size}-memories")
    browser.inspector.hide()
    for view in ("timeline", "map", "list"):
        day.click(f"{view}ViewButton")
        pause(1000)
        day.picture(f"{size}-memories-{view}")
    for number, name in (
        (ABOUT, "about-you"), (ACTIVITY, "activity"), (CONTEXTS, "contexts"), (ADAPTATION, "adaptation"), (SETTINGS, "settings"),
    ):  # fmt: skip
        day.show(number)
        day.picture(f"{size}-{name}")
    day.show(ACTIVITY)
    day.click("activityJobsButton")
    pause(300)
    day.picture(f"{size}-activity-jobs")
    day.click("activityLogButton")


def main() -> int:
    """Write all pictures; 0 when all were written."""
    parser = argparse.ArgumentParser(description="Write a picture of every view of the real app.")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="memos-screenshots-") as folder:
        os.environ["HOME"] = folder  # the pictures show nothing of this computer
        home = Path(folder) / "memos-desktop"
        engine = Engine(home, "default", None)
        window = make_window(application, engine, home)
        window.resize(LARGE)
        try:
            engine.open()
            wait_until(lambda: engine.memos is not None, "the engine")
            assert engine.memos is not None
            wait_until(lambda: engine.memos.model_status.model.value == "ready", "the model")
            wait_until(lambda: engine.memos.model_status.embedder.value == "ready", "the embedder")
            day = Day(window, engine, options.out)
            tell_the_story(day)
        finally:
            window.close_at_once()
            engine.close()
    for path in day.written:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
