"""The logs: what went wrong and where, and never a word of a memory."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import begin_log, cli, end_log
from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

SECRET = "The plumber Santos has the key under the blue pot."


@pytest.fixture
def told() -> Iterator[list[str]]:
    yield []
    end_log()


def fails() -> None:
    raise ValueError(SECRET)


def test_an_unexpected_error_is_logged_and_told_once_with_its_place_and_without_its_words(
    home: Path, told: list[str]
) -> None:
    file = begin_log(home, "window", lambda: told.append("told"))
    for _ in range(100):
        worker = threading.Thread(target=fails)
        worker.start()
        worker.join()
    try:
        try:
            fails()
        except ValueError as error:
            raise KeyError(SECRET) from error
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    text = file.read_text()
    assert told == ["told", "told"]
    assert text.count("builtins.ValueError") == 2 and text.count("builtins.KeyError") == 1
    assert "test_logs.py" in text and "fails" in text
    assert "Santos" not in text


def test_what_a_library_says_is_logged_by_its_place_alone(home: Path, told: list[str]) -> None:
    file = begin_log(home, "window")
    logging.getLogger("lance").warning("no such row: %s", SECRET)
    logging.getLogger("memos_core.chat").warning("a reply failed: %s", "StorageError")
    text = file.read_text()
    assert "lance warning at test_logs" in text and "a reply failed: StorageError" in text
    assert "Santos" not in text


def test_a_log_is_begun_anew_when_it_is_large(home: Path, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memos_core.logs.LARGEST", 2000)
    file = begin_log(home, "window")
    for number in range(200):
        logging.getLogger("memos_core").warning("number %d", number)
    assert file.stat().st_size <= 2000
    assert sorted(path.name for path in file.parent.glob("window.log*")) == [
        "window.log", "window.log.1", "window.log.2", "window.log.3",
    ]  # fmt: skip


def test_no_log_of_a_day_holds_what_was_told(home: Path, told: list[str], open_memos: Open) -> None:
    begin_log(home, "window", lambda: told.append("told"))
    model = ScriptedModel(SECRET, die_after=2)
    memos = open_memos(model)
    listen(memos.chat("c1", f"Remember that {SECRET}"))
    cube = memos.remember(SECRET)
    memos.edit(cube.id, text=f"{SECRET} Really.")

    def breaks(_turns: object) -> str:
        raise RuntimeError(SECRET)

    model.reply = breaks
    worker = threading.Thread(target=lambda: listen(memos.chat("c1", f"Why? {SECRET}")))
    worker.start()
    worker.join()
    memos.recall(SECRET)
    memos.forget(cube.id)
    memos.close()
    logs = [path for path in (home / "logs").rglob("*") if path.is_file()]
    assert any("RuntimeError" in path.read_text() for path in logs)
    for path in logs:
        for word in ("Santos", "plumber", "blue pot"):
            assert word not in path.read_text(), path.name


def test_the_terminal_says_in_words_that_something_went_wrong(
    home: Path, told: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("memos_core.plaintext.recall.retriever.MemOperator.recall", lambda *a, **k: fails())
    monkeypatch.setattr(sys, "argv", ["memos", "--home", str(home), "recall", "dog"])
    assert cli.main() == 1
    shown = capsys.readouterr()
    assert "Something unexpected went wrong" in shown.err and "terminal.log" in shown.err
    assert "Traceback" not in shown.err and "Santos" not in shown.err
    assert "ValueError" in (home / "logs" / "terminal.log").read_text()
