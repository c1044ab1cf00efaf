"""Moving in from other programs: what is previewed, what is imported, what waits, and that all of it can be undone."""

from __future__ import annotations

import json
import threading
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from memos_core import Cancelled, InvalidInput, MemoryFilter, MemOS, NotFound, Progress, State
from memos_core.exchange.arriving import dropped_files
from memos_core.exchange.arriving.dropped_files import Opened
from memos_core.exchange.arriving.items import ArrivingChat
from memos_core.exchange.arriving.reading import Reading
from tests.conftest import Open
from tests.support import inside
from tests.support.exports import chatgpt_chat, claude_chat, write_json, write_zip
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

KEPT = "Has a sister called Lena who lives in Ghent."


@pytest.fixture
def export(tmp_path: Path) -> Path:
    chats = [chatgpt_chat(1, 2, kept=KEPT), chatgpt_chat(2)]
    return write_zip(
        tmp_path / "chatgpt.zip",
        {"conversations.json": chats, "user.json": {"id": "u"}, "chat.html": "<html/>", "file-1.png": b"\x89PNG"},
    )


def test_a_preview_says_what_is_in_an_export_and_stores_nothing(memos: MemOS, export: Path) -> None:
    found = memos.arrivals.look(export)
    assert found.programs == ("ChatGPT",)
    assert (found.chats, found.messages, found.statements, found.notes) == (2, 6, 1, 0)
    assert found.titles == ["Tomatoes 1", "Tomatoes 2"] and found.some_statements == [KEPT]
    assert found.first is not None and found.first.date().isoformat() == "2024-05-02"
    assert found.last is not None and found.last.date().isoformat() == "2024-05-03"
    assert found.not_looked_at == 1 and not found.unreadable
    assert memos.conversations.list() == [] and memos.browse().total == 0 and memos.arrivals.list() == []


def test_chats_become_conversations_with_their_dates(memos: MemOS, export: Path) -> None:
    arrived = memos.arrivals.take_in(export)
    assert (arrived.chats, arrived.messages, arrived.waiting) == (2, 6, 1)
    newest, oldest = memos.conversations.list()
    assert (newest.title, oldest.title) == ("Tomatoes 2", "Tomatoes 1")
    assert oldest.created_at.isoformat() == "2024-05-02T08:00:00+00:00"
    said = memos.conversations.messages(oldest.id)
    assert [message.role for message in said] == ["user", "assistant", "user", "assistant"]
    assert said[1].text == "Cut the side shoots of tomato 1-0."
    assert said[1].parent == said[0].id


def test_what_was_said_can_be_recalled_and_is_quoted_from_the_export(memos: MemOS, export: Path) -> None:
    memos.arrivals.take_in(export)
    inside.record_all_turns(memos)
    hits = memos.recall("prune tomato number 2-0", where=MemoryFilter(type="episode"))
    assert hits[0].cube.text == "How do I prune tomato number 2-0?"
    assert hits[0].cube.quoted_from == "the file chatgpt.zip (ChatGPT)"
    assert hits[0].cube.at.date().isoformat() == "2024-05-03"
    assert memos.about().groups == ()


def test_what_is_said_in_a_chat_after_it_came_is_the_persons_own(memos: MemOS, export: Path) -> None:
    memos.arrivals.take_in(export)
    talk = memos.conversations.list()[0].id
    listen(memos.chat(talk, "My dog is called Biscuit."))
    inside.record_all_turns(memos)
    (own,) = [one for one in memos.browse(type="episode", limit=50) if one.text == "My dog is called Biscuit."]
    assert own.quoted_from is None


def test_statements_wait_until_the_person_takes_them(open_memos: Open, export: Path) -> None:
    model = ScriptedModel()
    memos = open_memos(model)
    memos.arrivals.take_in(export)
    (waiting,) = memos.arrivals.waiting()
    assert (waiting.text, waiting.state) == (KEPT, State.WAITING)
    assert [hit.cube.text for hit in memos.recall("Where does my sister Lena live?")] == []
    listen(memos.chat("c1", "Where does my sister Lena live?"))
    assert all("Ghent" not in turn.text for prompt in model.prompts for turn in prompt)
    taken = memos.arrivals.take()
    assert taken.cubes[0].state is State.ACTIVATED and memos.arrivals.waiting_count() == 0
    assert waiting.id in [hit.cube.id for hit in memos.recall("Where does my sister Lena live?")]
    with pytest.raises(NotFound):
        memos.arrivals.take([waiting.id])


def test_what_contradicts_something_known_is_asked_about_once_it_is_taken(memos: MemOS) -> None:
    known = memos.remember("My dog is called Biscuit.")
    memos.remember("I ski.")
    text = "[2024-05-01] My dog is called Rex.\n[unknown] I ski.\n[unknown] Likes tea."
    seen = memos.arrivals.look_at_text(text)
    assert (seen.statements, seen.known_statements, seen.contradicting) == (3, 1, 1)
    memos.namespaces.create("work")
    elsewhere = memos.arrivals.look_at_text(text, namespace="work")
    assert (elsewhere.known_statements, elsewhere.contradicting) == (0, 0)
    arrived = memos.arrivals.take_in_text(text)
    assert (arrived.waiting, arrived.known_statements, arrived.contradicting) == (2, 1, 1)
    assert memos.browse(where=MemoryFilter(conflicting=True)) == []
    taken, _ = memos.arrivals.take().cubes
    assert {cube.id for cube in memos.browse(where=MemoryFilter(conflicting=True))} == {known.id, taken.id}


def test_what_is_dismissed_leaves_and_can_come_back(memos: MemOS, export: Path) -> None:
    memos.arrivals.take_in(export)
    dismissed = memos.arrivals.dismiss()
    assert memos.arrivals.waiting() == [] and dismissed.cubes[0].state is State.ARCHIVED
    memos.undo(dismissed.operation)
    assert [cube.text for cube in memos.arrivals.waiting()] == [KEPT]


def test_a_secret_is_taken_only_by_name(memos: MemOS) -> None:
    memos.arrivals.take_in_text("[2024-05-01] Likes tea.\n[unknown] The password of the router is hunter2-Xy9!")
    memos.arrivals.take()
    (secret,) = memos.arrivals.waiting()
    assert "password" in secret.text
    assert memos.arrivals.take([secret.id]).cubes[0].state is State.ACTIVATED


def test_known_statements_fold(memos: MemOS, tmp_path: Path) -> None:
    memos.remember(KEPT)
    arrived = memos.arrivals.take_in_text(f"[2024-05-01] {KEPT}\n[2024-05-01] Likes tea.")
    assert (arrived.waiting, arrived.known_statements) == (1, 1)
    memos.remember("Likes tea.")
    assert memos.arrivals.waiting_count() == 0


def test_a_later_export_brings_what_is_new_and_nothing_twice(memos: MemOS, export: Path, tmp_path: Path) -> None:
    memos.arrivals.take_in(export)
    longer = write_json(
        tmp_path / "conversations.json", [chatgpt_chat(1, 3, kept=KEPT), chatgpt_chat(2), chatgpt_chat(3)]
    )
    assert memos.arrivals.look(longer).known_chats == 2
    again = memos.arrivals.take_in(longer)
    assert (again.chats, again.messages, again.known_chats, again.waiting, again.known_statements) == (1, 4, 1, 0, 1)
    assert len(memos.conversations.list()) == 3
    oldest = memos.conversations.list()[-1]
    assert len({message.id for message in memos.conversations.messages(oldest.id)}) == 6


def test_one_undo_takes_all_of_it_back_and_redo_brings_it_again(memos: MemOS, export: Path) -> None:
    arrived = memos.arrivals.take_in(export)
    inside.record_all_turns(memos)
    memos.arrivals.take()
    memos.arrivals.take_back(arrived.id)
    inside.record_all_turns(memos)
    assert memos.conversations.list() == [] and memos.arrivals.waiting() == []
    assert memos.recall("prune tomato number 2-0") == []
    with pytest.raises(NotFound):
        memos.arrivals.take_back(arrived.id)
    again = memos.arrivals.take_in(export)
    inside.record_all_turns(memos)
    assert (again.chats, again.waiting) == (2, 1)
    assert memos.recall("prune tomato number 2-0", where=MemoryFilter(type="episode"))
    memos.undo()  # this is what Ctrl+Z does
    assert memos.conversations.list() == [] and memos.arrivals.waiting() == []
    memos.redo()
    assert len(memos.conversations.list()) == 2 and memos.arrivals.waiting_count() == 1


def test_a_chat_that_was_gone_on_with_stays(memos: MemOS, export: Path) -> None:
    arrived = memos.arrivals.take_in(export)
    talk = memos.conversations.list()[0].id
    listen(memos.chat(talk, "And in winter?"))
    memos.arrivals.take_back(arrived.id)
    assert [one.id for one in memos.conversations.list()] == [talk]


def test_what_was_deleted_or_forgotten_here_does_not_come_back(memos: MemOS, export: Path) -> None:
    memos.arrivals.take_in(export)
    memos.forget(memos.arrivals.waiting()[0].id)
    memos.conversations.delete(memos.conversations.list()[0].id)
    again = memos.arrivals.take_in(export)
    assert (again.chats, again.deleted_chats, again.waiting, again.known_statements) == (0, 1, 0, 1)
    assert len(memos.conversations.list()) == 1


def test_cancelling_leaves_nothing(memos: MemOS, tmp_path: Path) -> None:
    chats = [chatgpt_chat(number) for number in range(120)]
    export = write_json(tmp_path / "conversations.json", chats)
    with pytest.raises(Cancelled):
        memos.arrivals.take_in(export, _Cancelled(memos))
    assert memos.conversations.list() == [] and memos.arrivals.list() == []
    memos.arrivals.take_in(export)
    inside.record_all_turns(memos)
    assert len(memos.conversations.list()) == 120
    assert (
        memos.recall("prune tomato number 7-0", where=MemoryFilter(type="episode"))[0].cube.text
        == "How do I prune tomato number 7-0?"
    )


class _Cancelled(Progress):
    """Cancels itself once the first chats have been stored."""

    def __init__(self, memos: MemOS) -> None:
        super().__init__()
        self._memos = memos

    def step(self, what: str, done: int, total: int) -> None:
        if self._memos.conversations.list():
            inside.record_all_turns(self._memos)  # a job may have recorded them already
            self.cancel()
        super().step(what, done, total)


def test_it_can_be_held_and_goes_on(memos: MemOS, tmp_path: Path) -> None:
    export = write_json(tmp_path / "conversations.json", [chatgpt_chat(number) for number in range(120)])
    held = threading.Event()

    class Held(Progress):
        """Pauses itself once the first chats have been stored."""

        def step(self, what: str, done: int, total: int) -> None:
            if memos.conversations.list() and not held.is_set():
                self.pause()
                held.set()
            super().step(what, done, total)

    def take_in(progress: Progress) -> threading.Thread:
        thread = threading.Thread(target=lambda: ended.append(_outcome(memos, export, progress)))
        thread.start()
        assert held.wait(60)
        return thread

    ended: list[str] = []
    progress = Held()
    thread = take_in(progress)
    memos.remember("The app goes on meanwhile.")
    assert ended == [] and len(memos.conversations.list()) < 120
    progress.resume()
    thread.join(60)
    assert ended == ["120 chats"] and len(memos.conversations.list()) == 120
    memos.arrivals.take_back(memos.arrivals.list()[0].id)
    held.clear()
    progress = Held()
    thread = take_in(progress)
    progress.cancel()
    progress.pause()  # a pause after the cancellation does not keep it from ending
    thread.join(60)
    assert ended[1:] == ["cancelled"] and memos.conversations.list() == []


def _outcome(memos: MemOS, export: Path, progress: Progress) -> str:
    try:
        return f"{memos.arrivals.take_in(export, progress).chats} chats"
    except Cancelled:
        return "cancelled"


def test_an_export_of_many_megabytes_needs_the_memory_of_one_chat(tmp_path: Path) -> None:
    export, chat = tmp_path / "big.zip", json.dumps(chatgpt_chat(1))
    words = " ".join(f"{number:x}" for number in range(20_000))
    with zipfile.ZipFile(export, "w", zipfile.ZIP_STORED) as archive, archive.open("conversations.json", "w") as file:
        for number in range(500):
            more = chat.replace("How do I prune", f"{words} {number}").replace("1-0", f"{number}-0")
            file.write(f"{'[' if number == 0 else ','}{more}".encode())
        file.write(b"]")
    assert export.stat().st_size > 40_000_000
    tracemalloc.start()
    try:
        with Opened(export) as opened:
            count = sum(isinstance(item, ArrivingChat) for item in Reading(opened).items())
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 500 and peak < 20_000_000


def test_an_import_outlives_a_restart(open_memos: Open, export: Path) -> None:
    first = open_memos()
    arrived = first.arrivals.take_in(export)
    first.close()
    again = open_memos()
    assert again.arrivals.list()[0].id == arrived.id and again.arrivals.list()[0].chats == 2
    assert again.arrivals.waiting_count() == 1
    again.arrivals.take_back(arrived.id)
    assert again.conversations.list() == []


def test_broken_json_gives_what_came_before(memos: MemOS, tmp_path: Path) -> None:
    text = json.dumps([chatgpt_chat(1), chatgpt_chat(2), chatgpt_chat(3)])
    broken = tmp_path / "conversations.json"
    broken.write_text(text[: len(text) - 400])
    found = memos.arrivals.look(broken)
    assert found.chats == 2 and "breaks off" in found.unreadable[0].reason
    assert memos.arrivals.take_in(broken).chats == 2


def test_an_entry_of_an_unknown_version_keeps_no_other_out(memos: MemOS, tmp_path: Path) -> None:
    export = write_json(tmp_path / "conversations.json", [chatgpt_chat(1), {"mapping": {"a": 3}}, 7, chatgpt_chat(2)])
    found = memos.arrivals.look(export)
    assert found.chats == 2 and len(found.unreadable) == 2
    assert "not as ChatGPT writes it" in found.unreadable[0].reason


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("chats.zip", b"PK\x03\x04 but no more", "no zip file"),
        ("chats.json", b"{not json", "no form that is known"),
        ("chats.json", b'{"something": [1, 2]}', "no form that is known"),
        ("chats.json", b"[" * 100_000, "no JSON"),
        ("photo.png", b"\x89PNG", "no chats, memories or notes"),
        ("people.vcf", b"BEGIN:VCARD\nFN;;;:\n", "no chats, memories or notes"),
    ],
)
def test_what_cannot_be_read_is_said_in_words(
    memos: MemOS, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(InvalidInput) as error:
        memos.arrivals.take_in(file)
    assert reason in str(error.value)
    assert memos.arrivals.list() == [] and memos.conversations.list() == []


def test_names_that_lead_out_of_a_zip_and_bombs_are_left_out(
    memos: MemOS, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dropped_files, "BOMB_BYTES", 1_000_000)
    export = write_zip(
        tmp_path / "chats.zip",
        {
            "../../outside.json": [chatgpt_chat(5)],
            "/etc/conversations.json": [chatgpt_chat(6)],
            "bomb.json": "[" + " " * 2_000_000 + "]",
            "conversations.json": [claude_chat()],
        },
    )
    found = memos.arrivals.look(export)
    assert found.chats == 1
    assert sorted(one.name for one in found.unreadable) == [
        "../../outside.json",
        "/etc/conversations.json",
        "bomb.json",
    ]
    assert not (tmp_path.parent / "outside.json").exists()


def test_a_zip_with_a_damaged_name_is_refused_in_words(memos: MemOS, tmp_path: Path) -> None:
    file = write_zip(tmp_path / "export.zip", {"naïve.json": []})
    file.write_bytes(file.read_bytes().replace("ï".encode(), b"\x94\x94"))
    with pytest.raises(InvalidInput, match="damaged"):
        memos.arrivals.look(file)


def test_a_zip_with_a_damaged_part_gives_the_others(memos: MemOS, tmp_path: Path) -> None:
    export = write_zip(
        tmp_path / "chats.zip", {"a.json": [chatgpt_chat(n) for n in range(30)], "b.json": [claude_chat()]}
    )
    with zipfile.ZipFile(export) as archive:
        offset = archive.getinfo("a.json").header_offset + 600
    data = bytearray(export.read_bytes())
    data[offset : offset + 50] = b"\xff" * 50
    export.write_bytes(data)
    found = memos.arrivals.look(export)
    assert "Claude" in found.programs and found.unreadable
