"""The page "Contexts": which contexts are ready, what they cost and save, and what a person does with them."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from app.activity.words import CONTEXTS as OF_CONTEXTS
from app.contexts.card import ContextCard
from app.contexts.plot import EMPTY, SparedPlot
from app.contexts.words import facts_in_words
from app.desk.places import ACTIVITY, CHAT, CONTEXTS, SETTINGS
from memos_core import Context, ContextType, Readiness
from tests.app.conftest import Window
from tests.support import inside
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
LONG = "Tell me a story about the sea. " * 20


@pytest.fixture
def begin(start: Start, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Window]:
    """Start the app with the job for contexts paused, so that each test decides what is made ready."""

    def begun(backend: ScriptedModel | None = None) -> Window:
        window = start(backend)
        window.memos.jobs.pause("keep contexts ready")
        return window

    return begun


def contexts(window: Window) -> Window:
    window.main.show_view(CONTEXTS)
    window.until(lambda: window.seen("contextsBudget") and window.find("contextsBudget").isEnabled())
    return window


def context(window: Window, what: ContextType) -> Context:
    return next(item for item in window.memos.activation.list() if item.what is what)


def card(window: Window, what: ContextType) -> ContextCard:
    found: ContextCard = window.find(f"context-{context(window, what).id}", ContextCard)
    return found


def words(card: ContextCard) -> str:
    return "\n".join(item.text() for item in card.findChildren(QLabel) if item.isVisible())


def imported(window: Window, folder: Path, name: str, parts: int = 1) -> None:
    file = folder / name
    file.write_text("\n\n".join(f"# Part {n}\n\nTurn valve {n} of {name} twice." for n in range(parts)))
    window.memos.import_document(file)


def ready_now(window: Window, what: ContextType) -> None:
    window.click(f"readyContext-{context(window, what).id}")
    window.click("confirmAction")
    window.until(lambda: context(window, what).readiness is Readiness.READY)


def choose_in_menu(window: Window, what: ContextType, entry: str) -> None:
    window.click(f"moreContext-{context(window, what).id}")
    window.until(lambda: window.seen("contextMenu", QMenu))
    menu = window.seen("contextMenu", QMenu)[0]
    next(action for action in menu.actions() if action.text().startswith(entry)).trigger()
    menu.close()


def test_without_a_chat_there_is_none_and_it_says_what_they_are(begin: Start) -> None:
    window = contexts(begin())
    window.find("noContexts")
    shown = "\n".join(item.text() for item in window.main.contexts.findChildren(QLabel))
    assert "has to read everything again" in shown and "KV" not in shown
    assert window.main.contexts.plot.accessibleDescription() == EMPTY()
    window.click("contextsStartChat")
    assert window.main.shown == CHAT


def test_a_chat_is_made_ready_after_its_cost_was_said(begin: Start) -> None:
    window = begin()
    window.say(LONG)
    contexts(window)
    shown = card(window, ContextType.CONVERSATION)
    assert "Not saved" in words(shown) and "no reply has begun from it yet" in words(shown)
    window.click(f"readyContext-{shown.context.id}")
    asked = "\n".join(item.text() for item in window.dialog("confirmDialog").findChildren(QLabel))
    assert "tokens" in asked and "on the disk" in asked and "to read." in asked
    window.click("confirmAction")
    window.until(lambda: "Ready" in words(shown))
    window.until(lambda: window.toast().startswith("Ready: "))
    assert f"{context(window, ContextType.CONVERSATION).tokens:,} tokens" in words(shown)
    window.until(lambda: "1 of 2 contexts ready" in window.find("contextsNote").text())
    assert not window.find(f"readyContext-{shown.context.id}").isEnabled()
    window.say("And what happened then?")
    contexts(window)
    window.until(lambda: "Out of date" in words(shown))


def test_progress_is_shown_and_it_can_be_cancelled(begin: Start) -> None:
    reached, go_on = threading.Event(), threading.Event()

    class Slow(ScriptedModel):
        def warm(self, turns, *, progress, **rest):  # type: ignore[no-untyped-def, override]
            progress(4, 10)
            reached.set()
            assert go_on.wait(30)
            progress(5, 10)
            return super().warm(turns, progress=progress, **rest)

    window = begin(Slow())
    window.say(LONG)
    contexts(window)
    shown = card(window, ContextType.CONVERSATION)
    window.click(f"readyContext-{shown.context.id}")
    window.click("confirmAction")
    window.until(reached.is_set)
    window.until(lambda: "Reading 40%" in words(shown))
    assert window.find("contextProgress").value() == 400
    profile = card(window, ContextType.PROFILE)
    assert not window.find(f"readyContext-{profile.context.id}").isEnabled()  # only one context is made ready at a time
    window.click("cancelWork")
    go_on.set()
    window.until(lambda: "Not saved" in words(shown))
    window.until(lambda: window.toast() == "Cancelled. Nothing of it was kept.")
    window.until(lambda: window.find(f"readyContext-{profile.context.id}").isEnabled())


def test_a_refusal_is_said_in_words_with_what_it_would_take(begin: Start) -> None:
    window = begin()
    window.say(LONG)
    window.memos.update_settings(ready_contexts_mb=0)
    contexts(window)
    window.click(f"readyContext-{context(window, ContextType.CONVERSATION).id}")
    said = window.toast()
    assert "takes about" in said and "Raise the limit in the settings" in said
    assert not window.seen("confirmDialog")


def test_it_is_renamed_kept_and_dropped(begin: Start) -> None:
    window = begin()
    window.say(LONG)
    contexts(window)
    ready_now(window, ContextType.CONVERSATION)
    item = context(window, ContextType.CONVERSATION)
    choose_in_menu(window, ContextType.CONVERSATION, "Rename")
    window.find("contextName").setText("Sea stories")
    window.click("renameContextSave")
    window.until(lambda: window.find(f"openContext-{item.id}").text() == "Sea stories")
    window.click(f"keepContext-{item.id}")
    window.until(lambda: context(window, ContextType.CONVERSATION).pinned)
    window.until(lambda: window.find(f"keepContext-{item.id}").text() == "Kept")
    choose_in_menu(window, ContextType.CONVERSATION, "Delete")
    window.until(lambda: context(window, ContextType.CONVERSATION).readiness is Readiness.MISSING)
    window.until(lambda: window.toast().startswith("Deleted; "))
    window.until(lambda: "Not saved" in words(card(window, ContextType.CONVERSATION)))


def test_a_click_on_a_chat_opens_it(begin: Start) -> None:
    window = begin()
    window.say("Hello there.")
    first = window.main.chat.current
    window.click("newChatButton")
    window.say("Something else.")
    contexts(window)
    wanted = next(item for item in window.memos.activation.list() if item.reference == first)
    window.click(f"openContext-{wanted.id}")
    assert window.main.shown == CHAT
    assert window.main.chat.current == first


def test_documents_are_chosen_with_their_sizes_and_kept_ready(begin: Start, tmp_path: Path) -> None:
    window = begin()
    imported(window, tmp_path, "pump.md")
    imported(window, tmp_path, "long.md", parts=300)
    contexts(window)
    window.click("keepDocuments")
    window.dialog("documentsDialog")
    window.until(lambda: window.seen("document-1"))
    assert "300 passages, about " in window.find("document-0").accessibleName()
    cost = lambda: window.find("documentsCost").text()  # noqa: E731
    save = window.find("documentsSave")
    window.click("document-0")
    window.until(lambda: "Choose fewer" in cost())
    assert not save.isEnabled()
    window.click("document-0")
    assert cost() == "None is chosen." and not save.isEnabled()
    window.click("document-1")
    window.until(lambda: "on the disk" in cost() and save.isEnabled())
    window.click("documentsSave")
    window.until(lambda: window.seen("toastAction"))
    kept = context(window, ContextType.DOCUMENTS)
    assert kept.pinned and kept.text == "pump.md"
    window.click("toastAction")
    window.until(lambda: context(window, ContextType.DOCUMENTS).readiness is Readiness.READY)
    choose_in_menu(window, ContextType.DOCUMENTS, "Remove")
    window.until(lambda: "stay among your memories" in window.toast())
    assert not any(item.what is ContextType.DOCUMENTS for item in window.memos.activation.list())


def test_without_documents_the_dialog_says_how_they_come(begin: Start) -> None:
    window = contexts(begin())
    window.click("keepDocuments")
    dialog = window.dialog("documentsDialog")
    window.until(lambda: "No documents are remembered yet" in window.find("documentsCost").text())
    dialog.reject()


def test_the_space_is_changed_in_place_and_in_the_settings(begin: Start) -> None:
    window = contexts(begin())
    window.find("contextsBudget").setValue(700)
    window.until(lambda: window.memos.settings.ready_contexts_mb == 700)
    window.main.show_view(SETTINGS)
    field = window.find("readyContextsMb")
    window.until(lambda: field.value() == 700)
    field.setValue(0)
    window.until(lambda: window.memos.settings.ready_contexts_mb == 0)
    contexts(window)
    window.until(lambda: window.find("contextsBudget").text() == "Keep none")


def test_many_contexts_are_shown_a_few_at_a_time(begin: Start) -> None:
    window = begin()
    for number in range(50):
        window.memos.conversations.create(f"Chat {number}", conversation_id=f"c{number}")
        window.memos.activation.of_conversation(f"c{number}")
    contexts(window)
    window.until(lambda: len(window.main.contexts.findChildren(ContextCard)) == 20)
    window.click("moreContexts")
    window.until(lambda: len(window.main.contexts.findChildren(ContextCard)) == 50)
    assert not window.seen("moreContexts")


def test_the_plot_says_each_day_to_pointer_keys_and_readers(begin: Start) -> None:
    window = begin()
    window.say("Hello there.")
    store = inside.activation(window.memos)._store
    item = context(window, ContextType.CONVERSATION)
    for seconds in (40.0, 2.0):
        store.hit(item.id, seconds)
    contexts(window)
    plot: SparedPlot = window.main.contexts.plot
    window.until(lambda: not plot.empty)
    assert "42 s of waiting were saved in 2 replies" in plot.accessibleDescription()
    today = dt.date.today().day
    plot.setFocus()
    window.qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.accessibleDescription().startswith(f"{today} ")
    assert "42 s saved, 2 replies" in plot.accessibleDescription()
    window.qtbot.mouseMove(plot, QPoint(2, 60))
    assert "2 replies began from it and saved 42 s" in facts_in_words(context(window, ContextType.CONVERSATION))


def test_closing_the_window_ends_what_is_made_ready(begin: Start) -> None:
    reached = threading.Event()

    class Endless(ScriptedModel):
        def warm(self, turns, *, progress, cancel, **rest):  # type: ignore[no-untyped-def, override]
            reached.set()
            while not cancel.is_set():
                progress(1, 10)
            return super().warm(turns, progress=progress, cancel=cancel, **rest)

    window = begin(Endless())
    window.say(LONG)
    contexts(window)
    window.click(f"readyContext-{context(window, ContextType.CONVERSATION).id}")
    window.click("confirmAction")
    window.until(reached.is_set)
    window.close()
    assert not window.engine._threads.running


def test_the_header_attaches_documents_to_a_chat_that_has_not_begun(begin: Start, tmp_path: Path) -> None:
    model = ScriptedModel()
    window = begin(model)
    imported(window, tmp_path, "pump.md")
    window.click("chatDocuments")
    window.until(lambda: window.seen("document-0"))
    window.click("document-0")
    save = window.find("documentsSave")
    window.until(save.isEnabled)
    window.click("documentsSave")
    window.until(lambda: window.find("chatDocuments").text() == "1 document")
    window.say("Which valve?")
    assert "Turn valve 0 of pump.md twice." in model.prompts[-1][1].content
    window.click("newChatButton")
    window.until(lambda: window.find("chatDocuments").text() == "Documents")
    window.click("temporaryChatButton")
    assert not window.seen("chatDocuments")


def test_documents_are_taken_from_a_chat_again(begin: Start, tmp_path: Path) -> None:
    window = begin()
    imported(window, tmp_path, "pump.md")
    window.say("Hello.")
    chat = window.main.chat.current
    window.memos.activation.documents.attach(chat, ["pump.md"])
    window.click("newChatButton")
    window.main.chat.open_conversation(chat)
    window.until(lambda: window.find("chatDocuments").text() == "1 document")
    window.click("chatDocuments")
    window.until(lambda: window.seen("document-0"))
    window.click("document-0")
    window.click("documentsSave")
    window.until(lambda: window.find("chatDocuments").text() == "Documents")
    assert window.memos.conversations.get(chat).documents == ()


def test_a_reply_says_quietly_that_its_context_stood_ready(start: Start) -> None:
    class Prepared(ScriptedModel):
        def generate(self, turns, **rest):  # type: ignore[no-untyped-def, override]
            for piece in super().generate(turns, **rest):
                yield replace(piece, prompt_tokens=500, computed_tokens=20) if piece.done else piece

    window = start(Prepared())
    window.say("Hello.")
    assert window.find("replyCost").text().startswith("Ready in 0.1 s · ")


def test_the_activity_says_what_became_of_contexts(begin: Start) -> None:
    window = begin()
    window.say("Hello there. " + LONG)
    contexts(window)
    ready_now(window, ContextType.CONVERSATION)
    item = context(window, ContextType.CONVERSATION)
    window.memos.activation.drop(item.id)
    for verb, detail in (("context set aside", "wrong length"), ("context refused", "too short")):
        inside.audit(window.memos).note("scheduler", verb, [item.id], f"conversation: {detail}")
    inside.audit(window.memos).note(
        "scheduler", "context saved", ["gone"], "documents: 300 tokens; you want it kept ready"
    )
    window.main.show_view(ACTIVITY)
    log = window.main.activity.log.model
    said = lambda: [row.words for row in log.rows if row.kind == OF_CONTEXTS]  # noqa: E731
    window.until(lambda: len(said()) == 5)
    assert said() == [
        "The scheduler made a context ready",
        "The scheduler could not make a context ready",
        "The scheduler set aside a damaged context",
        "You deleted what was saved of a context",
        "You made a context ready",
    ]
    notes = [row.note for row in log.rows if row.kind == OF_CONTEXTS]
    assert notes[0] == "Documents · 300 tokens; you want it kept ready"
    assert notes[1].startswith("Tell me a story about the sea") and notes[1].endswith(" · too short")
    assert not any(row.cubes for row in log.rows if row.kind == OF_CONTEXTS)
