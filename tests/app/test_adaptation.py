"""The page "Adaptation": what an adapter knows, how it is trained and examined, and what a person does with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from app.activity.words import ADAPTERS
from app.adaptation.evaluation_table import LimitBar
from app.adaptation.lesson_model import Row
from app.desk.places import ACTIVITY, ADAPTATION, CHAT, MEMORIES
from memos_core import MemCube
from memos_core.parametric.trainer.recipe import Recipe
from tests.app.conftest import Window
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.tiny_models import tiny_model
from tests.support.versions import BAD, keep_version

Start = Callable[..., Window]
LENIENT = {"adapter_recall": 0.0, "adapter_leaks": 1.0, "adapter_drift": 100.0}
"""Limits that every adapter meets: the tiny model with random weights learns nothing, and these tests need adapters in use."""
DOG, HOME, SHOES = "My dog's name is Biscuit.", "I live in Porto.", "I wear size 44 shoes."


@pytest.fixture
def model(tmp_path: Path) -> ScriptedModel:
    scripted = ScriptedModel()
    scripted.info = replace(scripted.info, path=tiny_model(tmp_path / "tiny.gguf", "llama"), architecture="llama")
    return scripted


@pytest.fixture
def begin(start: Start, model: ScriptedModel) -> Callable[[], Window]:
    """Start the app with a few memories and with the training job paused, so that each test decides what is trained."""

    def begun() -> Window:
        window = start(model)
        window.memos.jobs.pause("train the adapter")
        window.memos.remember(DOG, pinned=True)
        window.memos.remember(HOME, tags=["learn"])
        window.memos.remember(SHOES)
        return window

    return begun


def cube(window: Window, text: str) -> MemCube:
    return next(item for item in window.memos.browse() if item.text == text)


def adaptation(window: Window, part: str = "Overview") -> Window:
    window.main.show_view(ADAPTATION)
    window.until(lambda: window.main.adaptation._found is not None and not window.main.adaptation._when_seen.stale)
    window.click(f"adaptation{part}Button")
    return window


def words(widget: QWidget) -> str:
    return "\n".join(item.text() for item in widget.findChildren(QLabel) if item.isVisible())


def overview(window: Window) -> str:
    return words(window.main.adaptation.overview)


def rows(window: Window) -> list[Row]:
    return window.main.adaptation.lessons.model._rows


def tick(window: Window, text: str) -> None:
    """Click on the row of a memory, which ticks it."""
    view = window.main.adaptation.lessons.list
    index = view.model().index([row.text for row in rows(window)].index(text))
    view.scrollTo(index)
    window.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def test_with_nothing_to_learn_and_nothing_learned_each_part_says_what_it_is_for(
    start: Start, model: ScriptedModel
) -> None:
    window = adaptation(start(model))
    window.until(lambda: "Nothing is ready to be learned. Pin a memory" in overview(window))
    assert "single facts, not stories" in overview(window)
    assert not window.seen("evaluationCard") and not window.seen("answerFromAdapter")
    window.click("adaptationLessonsButton")
    assert "There is nothing to learn yet" in words(window.find("noLessons")) and not window.seen("trainOnThese")
    window.click("adaptationTryOutButton")
    assert "Train an adapter first." in words(window.find("nothingToTry"))
    window.click("adaptationVersionsButton")
    assert "The last ten are kept" in words(window.find("noVersions"))


def test_a_model_that_cannot_be_taught_is_said_with_the_reason(start: Start) -> None:
    window = start()
    window.memos.remember(DOG, pinned=True)
    adaptation(window)
    window.until(lambda: "This model cannot be taught" in overview(window))
    assert 'architecture "scripted"' in overview(window) and not window.seen("chooseLessons")
    window.click("adaptationLessonsButton")
    button = window.find("trainOnThese")
    assert not button.isEnabled() and "scripted" in button.toolTip()


def test_what_can_be_learned_is_listed_with_the_reason_and_ticked(begin: Start) -> None:
    window = begin()
    window.memos.remember("I am diabetic and take insulin.")
    window.memos.remember("Hm.")
    adaptation(window)
    window.click("chooseLessons")
    window.until(lambda: len(rows(window)) == 9)
    assert [(row.text, row.why, row.teachable) for row in rows(window)] == [
        ("Proposed · 2", "", False),
        (DOG, "You pinned it.", True),
        (HOME, "You want it to be learned.", True),
        ("Not proposed · 1", "", False),
        (SHOES, "It is new and has been used little so far.", True),
        ("Only if you tick it · 1", "", False),
        ("I am diabetic and take insulin.", "It is sensitive.", True),
        ("Cannot be taught · 1", "", False),
        ("Hm.", "It says nothing that could be asked for, so it cannot be taught.", False),
    ]
    assert window.find("lessonsChosen").text() == "2 of 4 ticked" and not window.seen("resetLessons")
    tick(window, SHOES)
    tick(window, DOG)
    tick(window, "Hm.")
    lessons = window.main.adaptation.lessons
    assert lessons.model.chosen == [cube(window, HOME).id, cube(window, SHOES).id]
    window.memos.remember("My bicycle is a red Batavus.", pinned=True)
    window.until(lambda: window.find("lessonsChosen").text() == "3 of 5 ticked")
    assert cube(window, DOG).id not in lessons.model.chosen, "what was ticked stays so"
    window.qtbot.keyClick(lessons.list, Qt.Key.Key_Space)
    window.click("resetLessons")
    assert window.find("lessonsChosen").text() == "3 of 5 ticked" and cube(window, DOG).id in lessons.model.chosen


def test_a_row_is_reached_ticked_and_opened_with_the_keys(begin: Start) -> None:
    window = adaptation(begin(), "Lessons")
    window.until(lambda: len(rows(window)) == 5)
    view = window.main.adaptation.lessons.list
    view.setFocus()
    view.setCurrentIndex(view.model().index(4))
    window.qtbot.keyClick(view, Qt.Key.Key_Space)
    window.until(lambda: window.find("lessonsChosen").text() == "3 of 3 ticked")
    window.qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.main.shown == MEMORIES


def test_an_adapter_is_trained_paused_taken_up_again_and_its_outcome_said(begin: Start) -> None:
    window = begin()
    window.memos.update_settings(**LENIENT)
    adaptation(window, "Lessons")
    window.click("trainOnThese")
    asked = words(window.dialog("confirmDialog"))
    assert "is taught 2 memories" in asked and "used only if it does well enough" in asked
    window.click("confirmAction")
    plot = window.main.adaptation.overview.training.plot
    window.until(lambda: plot.isVisible() and "Loss " in plot.accessibleDescription())
    assert "Training adapter 1 on 2 memories" in overview(window)
    assert "step " in window.find("adaptationNote").text()
    window.click("pauseTraining")
    window.until(lambda: window.find("trainingWords").text().startswith("Paused"))
    assert window.find("pauseTraining").text() == "Resume"
    window.click("pauseTraining")
    window.until(lambda: window.seen("trainingNews"))
    assert window.find("trainingOutcome").text() == "Adapter 1 has learned 2 memories and is in use."
    window.until(lambda: "Adapter 1 knows 2 memories" in overview(window))
    assert not window.seen("trainingCard")
    assert [taught.cube for taught in window.memos.parametric.list()[0].training.taught] == [
        cube(window, DOG).id, cube(window, HOME).id,
    ]  # fmt: skip
    window.click("dismissNews")
    assert not window.seen("trainingNews")


def test_a_cancelled_training_says_that_it_can_go_on(begin: Start) -> None:
    window = adaptation(begin(), "Lessons")
    window.click("trainOnThese")
    window.click("confirmAction")
    window.click("cancelTraining")
    window.until(lambda: window.seen("trainingNews"))
    assert "It can continue from where it stopped." in window.find("trainingOutcome").text()
    window.until(lambda: window.memos.parametric.under_way is None)
    assert window.memos.parametric.list() == []


@pytest.mark.thorough
def test_what_the_job_has_trained_is_said_wherever_the_person_is(begin: Start) -> None:
    window = begin()
    window.memos.update_settings(**LENIENT, knowledge="adapter")
    window.main.show_view(CHAT)
    window.memos.jobs.run_now("train the adapter")
    window.until(lambda: window.memos.parametric.list())
    assert window.toast() == "Adapter 1 has learned 2 memories and is in use."
    window.click("toastAction")
    assert window.main.shown == ADAPTATION
    assert window.find("trainingOutcome").text().startswith("Adapter 1 has learned")


def test_an_evaluation_is_a_table_with_the_limits_which_can_be_changed(begin: Start) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG)])
    adaptation(window)
    table = window.find("evaluationTable")
    window.until(lambda: "85%" in words(table))
    bars = [bar.accessibleName() for bar in table.findChildren(LimitBar)]
    assert bars[0] == "Answers what it was taught, asked in other words: 85%, wanted at least 70%"
    assert bars[3] == "Changes general replies, in nats a token: 0.12, wanted at most 0.50"
    assert not [item for item in table.findChildren(QLabel) if item.property("role") == "failed"]
    window.click("changeLimits")
    window.find("limitRecall").setValue(90)
    window.click("limitsSave")
    window.until(lambda: window.memos.settings.adapter_recall == 0.9)
    window.until(lambda: "at least 90%" in words(table))
    failed = [item.text() for item in table.findChildren(QLabel) if item.property("role") == "failed"]
    assert failed == ["85%"] and window.memos.parametric.list()[0].in_use, "nothing is switched by that"


def test_a_refused_adapter_says_why_and_is_used_only_when_the_person_insists(begin: Start) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG)])
    keep_version(window.memos, [cube(window, DOG), cube(window, HOME)], BAD, use=False)
    adaptation(window)
    window.until(lambda: "Adapter 2, trained after it, is not used:" in overview(window))
    window.until(lambda: BAD.refused[0] in overview(window) and "How adapter 2 did" in overview(window))
    window.click("adaptationVersionsButton")
    window.until(lambda: "Refused" in words(window.find("version-2")))
    window.click("useVersion-2")
    assert BAD.refused[0] in words(window.dialog("confirmDialog"))
    window.click("confirmAction")
    window.until(lambda: window.memos.parametric.list()[0].in_use)


def test_versions_are_used_rolled_back_switched_off_and_deleted(begin: Start) -> None:
    window = begin()
    for _ in range(2):
        keep_version(window.memos, [cube(window, DOG)])
    adaptation(window, "Versions")
    window.until(lambda: window.find("versionsSize").text() == "2 adapters, 8.0 MB on the disk")
    assert "Chosen, but off" in words(window.find("version-2"))
    window.click("rollBack")
    window.until(lambda: "Chosen, but off" in words(window.find("version-1")))
    assert window.toast() == "Adapter 1 is in use again." and not window.seen("rollBack")
    window.click("useVersion-1")
    window.until(lambda: not any(version.in_use for version in window.memos.parametric.list()))
    window.until(lambda: window.find("useVersion-1").text() == "Use")
    window.click("useVersion-2")
    window.until(lambda: window.find("useVersion-2").text() == "Switch off")
    choose_in_menu(window, 2, "Delete")
    assert "It is in use" in words(window.dialog("confirmDialog"))
    window.click("confirmAction")
    window.until(lambda: not window.seen("version-2"))
    assert [version.number for version in window.memos.parametric.list()] == [1]
    window.main.show_view(ACTIVITY)
    log = window.main.activity.log.model
    window.until(lambda: [row for row in log.rows if row.kind == ADAPTERS])
    assert [(row.words, row.note) for row in log.rows if row.kind == ADAPTERS] == [
        ("You deleted an adapter", "adapter 2"),
        ("You changed the adapter in use", "adapter 2"),
        ("You changed the adapter in use", "none"),
        ("You changed the adapter in use", "adapter 1"),
    ]


def test_how_an_adapter_was_made_is_shown(begin: Start) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG), cube(window, HOME)])
    window.memos.edit(cube(window, DOG).id, text="My dog's name is Rex.")
    adaptation(window, "Versions")
    choose_in_menu(window, 1, "How it was made")
    shown = words(window.dialog("versionDialog"))
    recipe = Recipe()
    assert (
        f"Rank {recipe.rank} on the upper {recipe.layers:.0%} of the layers, {recipe.epochs} passes over 120" in shown
    )
    assert HOME in shown and "My dog's name is Rex. (changed since)" in shown
    assert window.memos.parametric.list()[0].training.model_sha256[:32] in shown
    assert window.find("versionCurve").accessibleDescription() == "Loss 2.10 at pass 1, 0.40 at pass 4 of 4."
    window.click("closeVersion")


def choose_in_menu(window: Window, number: int, entry: str) -> None:
    window.click(f"moreVersion-{number}")
    window.until(lambda: window.seen("versionMenu", QMenu))
    menu = window.seen("versionMenu", QMenu)[0]
    next(action for action in menu.actions() if action.text().startswith(entry)).trigger()
    menu.close()


def test_the_person_says_whether_the_adapter_answers(begin: Start) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG)])
    adaptation(window)
    window.until(lambda: "It is off: questions are answered from the text" in overview(window))
    assert "No model is loaded whose size is known." in overview(window)
    assert "Automatic training is off while questions are answered" in window.find("trainingDue").text()
    window.click("answerFromAdapter")
    window.until(lambda: "A question that it was taught is answered by it" in overview(window))
    assert window.memos.settings.knowledge == "adapter"
    window.until(lambda: "joined since the last training" in window.find("trainingDue").text())
    assert window.find("adaptationNote").text() == "Adapter 1, on · 4.0 MB"
    window.click("answerFromNotes")
    window.until(lambda: window.memos.settings.knowledge == "notes")


def test_the_person_says_whether_it_replies_as_they_liked(begin: Start) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG)])
    adaptation(window)
    window.until(lambda: window.seen("answerFromNotes"))
    assert not window.seen("styleWanted"), "it has learned no way of replying"
    keep_version(window.memos, [cube(window, DOG)], style=True)
    window.until(lambda: window.seen("styleWanted"))
    assert window.find("styleWanted").isChecked() and inside.parametric(window.memos).style() is not None
    window.click("styleWanted")
    window.until(lambda: not window.memos.settings.style)
    assert inside.parametric(window.memos).style() is None


def test_an_edit_makes_it_stale_and_the_list_says_which_memory(begin: Start) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG), cube(window, HOME)])
    window.memos.archive(cube(window, HOME).id)
    adaptation(window)
    window.memos.edit(cube(window, DOG).id, text="My dog's name is Rex.")
    window.until(lambda: "2 of them have changed since" in overview(window))
    window.click("chooseLessons")
    window.until(lambda: window.find("lessonsKnown").text() == "Adapter 1 knows 2 memories; 2 changed since.")
    assert [(row.text, str(row.mark)) for row in rows(window) if row.mark] == [
        ("My dog's name is Rex.", "Changed since"), (HOME, "Changed since"),
    ]  # fmt: skip


def test_with_another_model_it_says_so_and_offers_to_train_for_it(
    begin: Start, model: ScriptedModel, tmp_path: Path
) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG)])
    other = tiny_model(tmp_path / "other.gguf", "qwen3")
    model.info = replace(model.info, path=other, architecture="qwen3", name="Other")
    adaptation(window)
    window.until(lambda: "Made for another model" in overview(window))
    assert "Other is loaded now" in overview(window)
    assert not window.find("examineAdapter").isEnabled()
    window.click("chooseLessons")
    assert window.find("trainOnThese").isEnabled()
    window.click("adaptationVersionsButton")
    assert "For another model" in words(window.find("version-1"))
    window.click("adaptationTryOutButton")
    assert "made for another model" in words(window.find("nothingToTry"))


def test_a_question_is_answered_with_and_without_it(begin: Start, model: ScriptedModel) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG)])
    model.reply = lambda turns: "Biscuit." if model.adapters[-1] is not None else "I do not know."
    adaptation(window, "Versions")
    window.click("tryVersion-1")
    window.click("suggestedQuestion-0")
    window.until(lambda: window.find("answerWithout").text() == "I do not know.")
    assert window.find("answerWith").text() == "Biscuit."
    assert f"with the memory “{DOG}”" in window.find("tryOutVerdict").text()
    field = window.find("tryOutQuestion")
    field.clear()
    QTest.keyClicks(field, "What is my horse called?")
    window.qtbot.keyClick(field, Qt.Key.Key_Return)
    window.until(lambda: "stay silent here" in window.find("tryOutVerdict").text())
    window.until(lambda: window.find("tryOutAsk").text() == "Ask")
    assert list(window.memos.conversations.list()) == [] and window.memos.get(cube(window, DOG).id).use_count == 0


def test_a_try_out_is_stopped(begin: Start, model: ScriptedModel) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG)])
    model.reply, model.delay = "word " * 400, 0.02
    adaptation(window, "TryOut")
    window.click("suggestedQuestion-0")
    window.until(lambda: "word" in window.find("answerWith").text())
    assert window.find("tryOutAsk").text() == "Stop"
    window.click("tryOutAsk")
    window.until(lambda: window.find("tryOutAsk").text() == "Ask")
    assert len(window.find("answerWith").text().split()) < 400 and len(model.prompts) == 1


def test_the_schedule_is_paused_and_resumed(begin: Start) -> None:
    window = adaptation(begin())
    window.until(lambda: window.find("pauseTrainingJob").text() == "Resume")
    window.click("pauseTrainingJob")
    window.until(lambda: " next " in window.find("trainingTimes").text())
    assert window.find("pauseTrainingJob").text() == "Pause"


@pytest.mark.thorough
def test_closing_the_window_ends_a_training_that_goes_on_the_next_time(begin: Start) -> None:
    window = adaptation(begin(), "Lessons")
    window.click("trainOnThese")
    window.click("confirmAction")
    window.until(lambda: window.memos.parametric.under_way is not None and window.memos.parametric.under_way.curve)
    window.close()
    assert not window.engine._threads.running


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (680, 480)])
def test_nothing_is_wider_than_the_window(begin: Start, size: tuple[int, int]) -> None:
    window = begin()
    keep_version(window.memos, [cube(window, DOG)])
    keep_version(window.memos, [cube(window, HOME)], BAD, use=False)
    window.main.resize(*size)
    for part in ("Overview", "Lessons", "TryOut", "Versions"):
        adaptation(window, part)
        window.until(lambda: len(window.main.adaptation._found.versions) == 2)
        assert (window.main.width(), window.main.height()) == size
        page = window.main.adaptation._parts.currentWidget()
        wide = [
            w
            for w in page.findChildren(QWidget)
            if w.isVisible() and w.mapTo(page, w.rect().topRight()).x() > page.width()
        ]
        assert wide == []
