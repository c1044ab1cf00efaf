"""Drives the real app, with its real engine and the starter model, through a day and writes a picture of every view.

usage: python -m tools.screenshots [--out docs/screenshots] [--only first-run chat ...]

The window is painted off screen, so that no display is needed. Everything happens in a temporary home.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from app.adaptation.view import LESSONS, OVERVIEW, TRY_OUT, VERSIONS
from app.application import make_window
from app.bridge import Engine
from app.desk.places import ABOUT, ACTIVITY, ADAPTATION, CHAT, CONTEXTS, MEMORIES, MODELS, SETTINGS
from app.models.offer_card import OfferCard
from app.models.pages import GET, INSTALLED, REMOTE
from app.theme.popover import Popover
from tools.offscreen import Day, pause, wait_until
from tools.openai_server import OpenAIServer
from tools.screenshots_agenda import show_agenda
from tools.screenshots_profiles import show_profiles
from tools.screenshots_table import show_table
from tools.slow_server import SlowServer

ROOT = Path(__file__).resolve().parent.parent
LARGE, SMALL, SMALLEST, LEAST = QSize(1280, 800), QSize(900, 600), QSize(720, 640), QSize(680, 480)
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


def look_at_activity(day: Day) -> None:
    """Who did what, and what runs in the background."""
    day.show(ACTIVITY)
    day.click("verifyLog")
    pause(600)
    day.picture("activity")
    day.click("activityJobsButton")
    pause(600)
    day.picture("activity-jobs")
    day.click("activityLogButton")


def begin(day: Day) -> None:
    """The first run, and two of its pages in the smallest window."""
    view = day.window.first_run
    wait_until(lambda: bool(view.findChildren(QWidget, "firstRunMore")), "the first run")
    pause(500)
    day.picture("first-run")
    day.click("firstRunNext")
    wait_until(lambda: len([card for card in view.findChildren(OfferCard) if card.isVisible()]) == 3, "three models")
    day.picture("first-run-models")
    first = view.findChildren(OfferCard)[0].offer.model.id
    day.click(f"verdict-firstRun-{first}")
    day.window.resize(LEAST)
    pause(300)
    day.picture("least-first-run-models")
    day.click("firstRunBack")
    pause(200)
    day.picture("least-first-run")
    day.window.resize(LARGE)
    day.click("firstRunNext")
    day.click("firstRunNext")
    day.picture("first-run-begin")
    day.click("firstRunNext")
    pause(300)
    day.show(CONTEXTS)
    day.picture("contexts-empty")
    day.show(ADAPTATION)
    day.picture("adaptation-empty")
    day.show(CHAT)


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
    day.click("newChatButton")
    day.say("Good Friday, hot cross buns out of the freezer")
    day.picture("offered-reminder")


def look_at_memories(day: Day) -> None:
    """The memories as a table, on a timeline and on a map; and what is known about the person."""
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
    """The contexts that are ready at the end of the day, and a manual that is kept ready."""
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
    """An adapter: what it could learn, its training, its examination, and a question with it and without it."""
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
    wait_until(
        lambda: (work := memos.parametric.under_way) is not None and len(work.curve) > 12,
        "some steps",
        TRAINING_SECONDS,
    )
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
    """Memories exported to a file, the preview of an import, and a long import in progress."""
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
    day.window.settings_view.show_card(day.window.settings_view.spaces)
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


def show_models(day: Day) -> None:
    """The models: on this computer, in the catalogue, being downloaded, missing; and the details of one."""
    memos = day.engine.memos
    assert memos is not None
    folder = Path(os.environ["HOME"]) / "Downloads"
    folder.mkdir()
    moved = folder / "a-model-that-was-on-a-stick-and-has-a-long-name-Q4_1.gguf"
    shutil.copyfile(memos.models.info("starter").path, moved)
    memos.models.add(moved, copy=False)
    moved.unlink()
    day.show(MODELS)
    models = day.window.models
    models.show_part(INSTALLED)
    server = SlowServer(memos.models.info("starter").path)
    try:
        download = memos.models.get(server.address)
        wait_until(lambda: memos.models.download(download.id).done_bytes > 4_000_000, "the first megabytes")
        memos.models.pause(download.id)
        models.fetch(server.address.replace(".gguf", "-again.gguf"))
        wait_until(lambda: any(item.speed > 0 for item in memos.models.downloads()), "a download that is under way")
        pause(1500)
        day.picture("models")
        day.show(CHAT)
        day.picture("chat-download")
        day.window.resize(LEAST)
        pause(300)
        day.picture("least-chat-download")
        day.show(MODELS)
        day.picture("least-models")
        day.window.resize(LARGE)
        pause(300)
    finally:
        for item in memos.models.downloads():
            memos.models.cancel(item.id)
        server.close()
        pause(500)
        if day.window.strip.isVisible():  # on a slow computer it has arrived meanwhile
            day.click("dismissDownload")
    day.show(MODELS)
    models.show_part(GET)
    wait_until(
        lambda: len([card for card in models.get.findChildren(OfferCard) if card.isVisible()]) > 5, "the catalogue"
    )
    pause(500)
    day.picture("models-get")
    models.show_part(INSTALLED)
    day.click("modelDetails-starter")
    dialog = day.find(QDialog, "modelDialog")
    pause(200)
    day.picture("models-details", dialog)
    scroll = day.find(QScrollArea, "modelDialogScroll")
    assert isinstance(scroll, QScrollArea)
    day.click("benchModel")
    measured = day.find(QWidget, "modelSpeed")
    wait_until(lambda: "tokens a second" in measured.text(), "the speed")  # type: ignore[attr-defined]
    scroll.setFocus()
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    pause(200)
    day.picture("models-options", dialog)
    day.click("modelDialogClose")
    missing = next(model for model in memos.models.installed() if model.missing)
    memos.models.remove(missing.id)


def show_elsewhere(day: Day) -> None:
    """A model of another program: the list of such models, how one is added, and a reply of it."""
    memos = day.engine.memos
    assert memos is not None
    server = OpenAIServer(
        "Then **risotto with mushrooms**, as you like it, and no walnuts in the salad.",
        "They ask for a dinner. The notes say that they are allergic to walnuts, so the salad needs another nut, or none. "
        "They like risotto. That is quick enough for an evening.",
    )
    try:
        memos.secrets.use_session()
        memos.remotes.add("Kitchen server", server.address, "qwen3:4b", key="sk-1234")
        memos.remotes.add("Work", "https://models.example.org/v1", "mistral-small", key="sk-5678")
        day.show(MODELS)
        day.window.models.show_part(REMOTE)
        day.click("testRemote-Kitchen server")
        pause(1500)
        day.picture("models-elsewhere")
        day.click("changeRemote-Kitchen server")
        day.picture("models-elsewhere-change", day.find(QDialog, "remoteDialog"))
        day.click("remoteCancel")
        day.click("useRemote-Kitchen server")
        day.picture("models-elsewhere-use", day.find(QDialog, "confirmDialog"))
        day.click("confirmAction")
        wait_until(
            lambda: memos.model_status.info is not None and bool(memos.model_status.info.remote), "the other model"
        )
        day.show(CHAT)
        day.click("newChatButton")
        day.say("What shall I cook tonight?")
        pause(500)
        day.picture("chat-elsewhere")
        fold = next(
            item for item in day.window.chat.findChildren(QPushButton) if item.objectName().startswith("thought-")
        )
        fold.click()
        pause(300)
        day.picture("chat-thoughts")
        day.window.resize(LEAST)
        pause(300)
        day.picture("least-chat-thoughts")
        day.window.resize(LARGE)
        day.click("modelStatus")
        menu = day.find(QMenu, "modelMenu")
        day.picture("chat-model-menu", menu)
        menu.close()
    finally:
        memos.models.use("starter")
        for remote in memos.remotes.list():
            memos.remotes.remove(remote.name)
        server.close()
    wait_until(lambda: memos.model_status.model.value == "ready", "the starter model")


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
    assert day.engine.memos is not None
    for cube in day.engine.memos.browse(limit=1):
        browser.select(cube.id)
    pause(400)
    day.picture(f"{size}-memories")
    browser.inspector.closed.emit()
    for view in ("timeline", "map", "list"):
        day.click(f"{view}ViewButton")
        pause(1000)
        day.picture(f"{size}-memories-{view}")
    for number, name in (
        (ABOUT, "about-you"), (ACTIVITY, "activity"), (CONTEXTS, "contexts"), (ADAPTATION, "adaptation"), (MODELS, "models"),
        (SETTINGS, "settings"),
    ):  # fmt: skip
        day.show(number)
        day.picture(f"{size}-{name}")
    day.show(ACTIVITY)
    day.click("activityJobsButton")
    pause(300)
    day.picture(f"{size}-activity-jobs")
    day.click("activityLogButton")


def show_all_small(day: Day) -> None:
    """Every view in two smaller windows."""
    for size, name in ((SMALL, "small"), (SMALLEST, "smallest")):
        day.window.resize(size)
        show_small(day, name)


ABOUT_OTHERS = (
    "My sister Lena has lived in Berlin since May 2026.",
    "Lena has twins.",
    "Lena is allergic to cats.",
    "My brother-in-law is called Emeka.",
    "Emeka plays the oud.",
    "My best mate Kat passed her exam.",
    "My neighbour Mrs Adeyemi feeds our rabbits.",
    "Our cat Pickle is seventeen.",
    "Pickle is scared of the hoover.",
    "I was born in Leeds.",
    "My mum lives in Leeds.",
    "I work at Bosch.",
    "My old Rover is green.",
)


def show_people(day: Day) -> None:
    """People and things on cards; one renamed, merged, split, nearly forgotten; a name corrected in a chat."""
    memos = day.engine.memos
    assert memos is not None
    for text in ABOUT_OTHERS:
        memos.remember(text)
    day.show(ABOUT)
    day.click("aboutCardsButton")
    cards = day.window.about.cards
    wait_until(lambda: len(cards.entities) > 8, "the cards")
    pause(500)
    day.picture("about-cards")
    lena = next(one for one in cards.entities if one.name == "Lena")
    day.click(f"entityMenu-{lena.id}")
    menu = day.find(QMenu, "entityMenu")
    day.picture("about-cards-menu", menu)
    menu.close()
    for action, dialog in (
        ("rename", "renameDialog"),
        ("merge", "mergeDialog"),
        ("split", "splitDialog"),
        ("forget", "confirmDialog"),
    ):
        day.window.about.entity_actions.act(action, lena, "")
        shown = day.find(QDialog, dialog)
        day.picture(f"about-{action}", shown)
        assert isinstance(shown, QDialog)
        shown.reject()
        pause(200)
    for size, name in ((SMALL, "small"), (LEAST, "least")):
        day.window.resize(size)
        pause(400)
        day.picture(f"{name}-about-cards")
    day.window.resize(LARGE)
    day.show(CHAT)
    day.click("newChatButton")
    day.say("How is Kat?")
    day.say("you remember that wrong, it's Katarzyna")
    pause(500)
    day.picture("chat-corrected")
    memos.undo()


def show_folders(day: Day) -> None:
    """Chats in folders, with personas; the list of prompts."""
    memos = day.engine.memos
    assert memos is not None
    day.show(CHAT)
    talks = memos.conversations
    work = talks.folders.make("Work", persona="editor")
    school = talks.folders.make("Evening school", persona="teacher")
    for title, folder, text in (
        ("Offer to the town hall", work.id, "Is this sentence all right: We herewith send you our offer?"),
        ("Why the sky is blue", school.id, "Why is the sky blue?"),
        ("Tides", school.id, "How do tides come about?"),
    ):
        one = talks.create()
        talks.move([one.id], folder)
        day.window.chat.open_conversation(one.id)
        pause(400)
        day.say(text)
        talks.rename(one.id, title)
    pause(1200)
    day.picture("folders")
    day.window.chat.composer.editor.setFocus()
    day.window.chat.composer.prompts.put("/")
    pause(800)
    day.picture("prompts")
    day.window.chat.composer.prompts.put("")


PARTS: dict[str, Callable[[Day], None]] = {
    "first-run": begin,
    "chat": talk,
    "memories": look_at_memories,
    "editing": change_a_memory,
    "people": show_people,
    "agenda": show_agenda,
    "contexts": show_contexts,
    "adaptation": show_adaptation,
    "files": take_in_and_out,
    "activity": look_at_activity,
    "settings": set_up,
    "models": show_models,
    "profiles": show_profiles,
    "table": show_table,
    "elsewhere": show_elsewhere,
    "folders": show_folders,
    "small": show_all_small,
}
"""The parts of the day, in their order. Those from "memories" to "settings", except "people" and "agenda", show what was told in "chat"."""


def main() -> int:
    """Write the pictures. Returns 0 when all were written."""
    parser = argparse.ArgumentParser(description="Write a picture of every view of the real app.")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument(
        "--only", nargs="+", choices=PARTS, metavar="PART", help=f"these parts of the day: {', '.join(PARTS)}"
    )
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
            wanted = [part for name, part in PARTS.items() if not options.only or name in options.only]
            if wanted[0] is not begin:
                day.click("firstRunSkip")
            for part in wanted:
                part(day)
        finally:
            window.close_at_once()
            engine.close()
    for path in day.written:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
