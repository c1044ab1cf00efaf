"""Moving in repeatedly: what is known already, newer versions of notes, and undoing what several exports brought."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from memos_core import Cancelled, IllegalTransition, MemoryFilter, MemOS, NotFound, NothingToUndo, Progress
from memos_core.exchange.arriving.arrivals import Arrivals
from memos_core.exchange.arriving.dropped_files import Opened
from memos_core.exchange.arriving.items import ArrivingChat
from memos_core.exchange.arriving.reading import Reading
from tests.conftest import Open
from tests.support import inside
from tests.support.exports import chatgpt_chat, write_json
from tests.support.talk import listen

LIVE = MemoryFilter(type="document", state="activated")


def vault(folder: Path, **notes: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in notes.items():
        (folder / f"{name}.md").write_text(f"{text}\n")
    return folder


def live(memos: MemOS) -> set[str]:
    return {cube.text for cube in memos.browse(where=LIVE)}


def chats(folder: Path, name: str, *turns: int) -> Path:
    """An export with one chat for each number, which has as many questions as the number says."""
    return write_json(folder / name, [chatgpt_chat(number, count) for number, count in enumerate(turns, 1)])


def said(memos: MemOS, talk: str) -> list[str]:
    return [message.text for message in memos.conversations.messages(talk)]


def test_a_folder_of_notes_that_is_known_is_no_fault(memos: MemOS, tmp_path: Path) -> None:
    folder = vault(tmp_path / "notes", Soil="Beans like warm soil.", Bees="Two hives stand by the fence.")
    first = memos.arrivals.take_in(folder)
    assert (first.passages, first.known_passages) == (2, 0)
    again = memos.arrivals.take_in(folder)
    assert (again.passages, again.known_passages, again.id) == (0, 2, "")
    assert len(memos.arrivals.list()) == 1 and len(live(memos)) == 2


def test_a_newer_version_of_a_note_takes_the_place_of_the_older_one(memos: MemOS, tmp_path: Path) -> None:
    folder = vault(tmp_path / "notes", Soil="Beans like warm soil.", Bees="Two hives stand by the fence.")
    memos.arrivals.take_in(folder)
    memos.arrivals.take_in(vault(tmp_path / "other", Soil="Clay is heavy."))  # a different note with the same name
    vault(folder, Soil="Beans like warm, loose soil.")
    changed = memos.arrivals.take_in(folder)
    assert (changed.passages, changed.known_passages, changed.replaced_passages) == (1, 1, 1)
    assert live(memos) == {"Beans like warm, loose soil.", "Two hives stand by the fence.", "Clay is heavy."}
    (old,) = memos.browse(where=MemoryFilter(type="document", state="archived"))
    assert memos.get(old.superseded_by or "").supersedes == (old.id,)
    memos.arrivals.take_back(changed.id)
    assert live(memos) == {"Beans like warm soil.", "Two hives stand by the fence.", "Clay is heavy."}
    memos.arrivals.take_in(folder)
    vault(folder, Soil="Beans like warm soil.")
    back = memos.arrivals.take_in(folder)
    assert (back.passages, back.replaced_passages) == (1, 1)
    assert live(memos) == {"Beans like warm soil.", "Two hives stand by the fence.", "Clay is heavy."}


def test_what_a_later_export_added_goes_with_it(memos: MemOS, tmp_path: Path) -> None:
    january = memos.arrivals.take_in(chats(tmp_path, "january.json", 1, 1))
    february = memos.arrivals.take_in(chats(tmp_path, "february.json", 2, 1))
    inside.record_all_turns(memos)
    assert (february.chats, february.messages) == (0, 2)
    talk = memos.conversations.list()[-1].id
    memos.arrivals.take_back(february.id)
    inside.record_all_turns(memos)
    assert said(memos, talk) == ["How do I prune tomato number 1-0?", "Cut the side shoots of tomato 1-0."]
    turns = memos.browse(where=MemoryFilter(type="episode", state="activated"))
    assert not any("1-1" in turn.text for turn in turns)
    again = memos.arrivals.take_in(chats(tmp_path, "february.json", 2, 1))
    assert again.messages == 2 and len(said(memos, talk)) == 4
    memos.arrivals.take_back(january.id)  # all of it stays, because February's export continues the chat
    assert len(said(memos, talk)) == 4 and len(memos.conversations.list()) == 1
    memos.arrivals.take_back(again.id)
    assert memos.conversations.list() == []


def test_in_a_chat_that_was_gone_on_with_what_came_later_goes(memos: MemOS, tmp_path: Path) -> None:
    memos.arrivals.take_in(chats(tmp_path, "january.json", 1))
    talk = memos.conversations.list()[0].id
    listen(memos.chat(talk, "And in winter?"))
    whole = said(memos, talk)
    noted = tmp_path / "february.json"
    write_json(noted, [chatgpt_chat(1, 2, kept="Has a sister called Lena.")])
    memos.arrivals.take_in(noted)
    assert len(said(memos, talk)) == len(whole) + 2
    memos.undo()
    assert said(memos, talk) == whole
    memos.redo()
    assert len(said(memos, talk)) == len(whole) + 2 and memos.arrivals.waiting_count() == 1


def test_undo_takes_back_chats_that_brought_no_memory(memos: MemOS, tmp_path: Path) -> None:
    memos.remember("My dog is called Biscuit.")
    memos.arrivals.take_in(chats(tmp_path, "chats.json", 1))
    there = memos.next_undo()
    assert there is not None and there.is_last and there.arrival == memos.arrivals.list()[0].id
    assert there.operation.summary == "importing “chats.json (ChatGPT)”"
    memos.undo()
    assert memos.conversations.list() == [] and memos.arrivals.list()[0].taken_back
    there = memos.next_undo()
    assert there is not None and there.operation.text == "My dog is called Biscuit." and not there.arrival


def test_what_was_changed_since_keeps_all_of_an_import(memos: MemOS) -> None:
    arrived = memos.arrivals.take_in_text("[2024-05-01] Likes tea.\n[2024-05-01] Plays chess.")
    taken = memos.arrivals.take()
    edited = memos.edit(taken.cubes[0].id, text="Likes green tea.")
    with pytest.raises(NothingToUndo, match="green tea"):
        memos.arrivals.take_back(arrived.id)
    assert [memos.get(cube.id).state.value for cube in taken.cubes] == ["activated", "activated"]
    memos.undo(edited.operation)
    memos.edit(taken.cubes[1].id, text="Plays chess on Mondays.")
    memos.arrivals.take_back(arrived.id, leave_changed=True)
    assert [cube.text for cube in memos.browse()] == ["Plays chess on Mondays."]
    assert memos.arrivals.list()[0].taken_back


def test_what_was_decided_together_with_it_stays_so(memos: MemOS) -> None:
    arrived = memos.arrivals.take_in_text("[2024-05-01] Likes tea.")
    memos.arrivals.take_in_text("[2024-05-01] Plays chess.")
    memos.arrivals.take()
    memos.arrivals.take_back(arrived.id)
    (left,) = memos.browse()
    assert (left.text, left.state.value) == ("Plays chess.", "activated")


def test_what_was_forgotten_since_stands_in_no_way(memos: MemOS) -> None:
    arrived = memos.arrivals.take_in_text("[2024-05-01] Likes tea.\n[2024-05-01] Plays chess.")
    memos.forget(memos.arrivals.take().cubes[0].id)
    memos.arrivals.take_back(arrived.id)
    assert memos.browse().total == 0


def test_an_import_that_a_killed_process_left_is_taken_back(
    open_memos: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = chats(tmp_path, "chats.json", *[1] * 60)

    class Killed(Progress):
        def step(self, what: str, done: int, total: int) -> None:
            if memos.conversations.list():
                raise KeyboardInterrupt

    memos = open_memos()
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Arrivals, "_cancel", lambda _self, _id: None)
        memos.arrivals.take_in(export, Killed())
    inside.record_all_turns(memos)
    assert len(memos.conversations.list()) == 50 and memos.next_undo() is None
    with pytest.raises(NotFound, match="still going on"):
        memos.arrivals.take_back(memos.arrivals.list()[0].id)
    memos.close()
    memos = open_memos()
    assert [notice.title for notice in memos.notices] == ["Moving in was not finished"]
    assert "chats.json" in memos.notices[0].text
    assert memos.conversations.list() == [] and memos.arrivals.list() == [] and memos.browse(type="episode").total == 0
    assert memos.arrivals.take_in(export).chats == 60
    memos.close()
    assert open_memos().notices == []


def test_what_waits_is_activated_only_by_looking_at_it(memos: MemOS) -> None:
    memos.arrivals.take_in_text("[unknown] The password of the router is hunter2-Xy9!")
    with pytest.raises(NotFound, match="Only secrets wait"):
        memos.arrivals.take()
    with pytest.raises(IllegalTransition, match="keep it, or dismiss it"):
        memos.activate(memos.arrivals.waiting()[0].id)


def test_messages_of_jan_without_their_thread_are_chats_of_their_own(tmp_path: Path) -> None:
    def messages(folder: str, thread: str | None, text: str) -> Path:
        file = tmp_path / folder / "messages.jsonl"
        file.parent.mkdir()
        named = {"thread_id": thread} if thread else {"thread_id": ""}
        file.write_text(json.dumps({**named, "id": "m1", "role": "user", "content": text}))
        return file

    found = []
    for file in (messages("a", None, "Where to?"), messages("b", None, "Why?"), messages("c", "t1", "Where to?")):
        with Opened(file) as opened:
            found += [item.id for item in Reading(opened).items() if isinstance(item, ArrivingChat)]
    assert len(set(found)) == 3 and found[2] == "t1"


def test_progress_goes_on_inside_a_file(tmp_path: Path) -> None:
    export, told = chats(tmp_path, "chats.json", *[4] * 300), list[int]()
    with Opened(export) as opened:
        found = list(Reading(opened, lambda _what, done, _total: told.append(done)).items())
    assert len(found) == 300 and told == sorted(told) and told[-1] >= 90 and len(set(told)) > 5


def test_an_import_waits_for_the_one_before_it_and_keeps_what_that_one_gives_up(memos: MemOS, tmp_path: Path) -> None:
    export, half, waits = chats(tmp_path, "chats.json", *[1] * 120), threading.Event(), threading.Semaphore(0)

    class Held(Progress):
        def step(self, what: str, done: int, total: int) -> None:
            if memos.conversations.list() and not half.is_set():
                self.pause()
                half.set()
            super().step(what, done, total)

    def tell(what: str, _done: int, _total: int) -> None:
        if what == "Waiting for another import":
            waits.release()

    first, second, third = Held(), Progress(tell), Progress(tell)
    with ThreadPoolExecutor() as pool:
        given_up = pool.submit(memos.arrivals.take_in, export, first)
        try:
            assert half.wait(60)
            others = [pool.submit(memos.arrivals.take_in, export, one) for one in (second, third)]
            assert all(waits.acquire(timeout=60) for _ in others)
        finally:
            third.cancel()
            first.cancel()
        for future in (others[1], given_up):
            with pytest.raises(Cancelled):
                future.result(60)
        arrived = others[0].result(60)
    assert (arrived.chats, arrived.messages, arrived.known_chats) == (120, 240, 0)
