"""Files given to a chat, for it alone or to be remembered: they are read, cited, and removed with it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from memos_core import InvalidInput, MemoryChanged, MemOS
from memos_core.jobs.definitions import purge_deleted
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

NOTICE = "The notice period of the flat is eleven weeks, counted from the first of a month."


def contract(folder: Path, text: str = NOTICE) -> Path:
    path = folder / "contract.txt"
    path.write_text(text)
    return path


def prompt(memos: MemOS) -> str:
    model = inside.backend(memos)
    assert isinstance(model, ScriptedModel)
    return "\n".join(turn.content for turn in model.prompts[-1])


def test_for_this_chat_alone(memos: MemOS, tmp_path: Path) -> None:
    attached = memos.attach_document("c1", contract(tmp_path), keep=False)
    assert attached.document == "contract.txt" and attached.whole and attached.operation is not None
    listen(memos.chat("c1", "What is the notice period?"))
    assert "eleven weeks" in prompt(memos)
    said = listen(memos.chat("c2", "What is the notice period?"))
    assert "eleven weeks" not in prompt(memos) and said.recalled == []
    assert [document.name for document in memos.activation.documents.list("c1")] == ["contract.txt"]
    assert memos.activation.documents.list("c2") == memos.activation.documents.list() == []
    (tmp_path / "house.txt").write_text("The roof is red.")
    memos.import_document(tmp_path / "house.txt")
    alone = memos.activation.documents.estimate(["house.txt"], "c1")
    both = memos.activation.documents.estimate(["contract.txt", "house.txt"], "c1")
    assert both.tokens >= alone.tokens + len(NOTICE) // 5 and both.size > alone.size


def test_kept_in_memory(memos: MemOS, tmp_path: Path) -> None:
    memos.attach_document("c1", contract(tmp_path), keep=True)
    assert memos.conversations.get("c1").documents == ("contract.txt",)
    said = listen(memos.chat("c2", "What is the notice period of the flat?"))
    assert [hit.cube.text for hit in said.recalled] == [NOTICE]


def test_the_same_file_again_and_in_another_chat(memos: MemOS, tmp_path: Path) -> None:
    path = contract(tmp_path)
    memos.attach_document("c1", path, keep=False)
    again = memos.attach_document("c1", path, keep=False)
    assert again.whole and again.operation is None
    assert memos.attach_document("c2", path, keep=False).operation is not None
    assert memos.attach_document("c3", path, keep=True).operation is not None
    assert memos.browse(text="notice").total == 3


def test_one_that_does_not_fit_is_answered_from_by_its_passages(memos: MemOS, tmp_path: Path) -> None:
    long = "\n\n".join(f"# Part {n}\n\nOn day {n} the pump number {n} is oiled." for n in range(300))
    attached = memos.attach_document("c1", contract(tmp_path, f"{long}\n\n{NOTICE}"), keep=False)
    assert not attached.whole and memos.conversations.get("c1").documents == ()
    said = listen(memos.chat("c1", "What is the notice period of the flat?"))
    assert any("eleven weeks" in hit.cube.text for hit in said.recalled)


def test_what_a_reply_takes_from_a_document_is_cited_with_its_part(open_memos: Open, tmp_path: Path) -> None:
    memos = open_memos(ScriptedModel("It says that Ottilie Krämer waters the plants on Thursdays."))
    filler = "The house has many rooms and a garden behind it. " * 7
    memos.attach_document(
        "c1", contract(tmp_path, f"{filler}The plants are watered by Ottilie Krämer on Thursdays."), keep=False
    )
    listen(memos.chat("c1", "Sum it up."))
    reply = memos.transcript("c1")[-1]
    (used,) = [one for one in reply.used if one.cited]
    assert used.cube is not None and used.cube.source is not None and used.cube.source.document == "contract.txt"
    assert "Ottilie Krämer" in used.part and len(used.part) < 300 < len(used.cube.text)


def test_what_cannot_be_read_changes_nothing(memos: MemOS, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"none")
    with pytest.raises(InvalidInput, match="damaged"):
        memos.attach_document("c1", path, keep=True)
    assert memos.browse().total == 0 and memos.conversations.get("c1").documents == ()


def test_a_document_of_a_chat_is_erased_with_it(memos: MemOS, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memos.attach_document("c1", contract(tmp_path), keep=False)
    (tmp_path / "house.txt").write_text("The roof is red.")
    memos.attach_document("c1", tmp_path / "house.txt", keep=True)
    listen(memos.chat("c1", "What is the notice period?"))
    memos.conversations.delete("c1")
    assert memos.browse(text="notice period").total >= 1  # a deleted chat can be brought back
    told: list[object] = []
    memos.subscribe(told.append)
    monkeypatch.setattr(purge_deleted, "KEPT", dt.timedelta(0))
    (passage,) = [cube for cube in memos.browse(type="document") if "eleven" in cube.text]
    purge_deleted.run(inside.conversations(memos))
    assert any(isinstance(event, MemoryChanged) and passage.id in event.ids for event in told)
    assert not [cube for cube in memos.browse() if "eleven" in cube.text]
    assert [cube.text for cube in memos.browse() if cube.from_document] == ["The roof is red."]
