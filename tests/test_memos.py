"""The front door: remember, recall, browse, change, forget, undo; with a real LanceDB and SQLite."""

from __future__ import annotations

import contextlib
import datetime as dt
import sqlite3
import stat
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core import (
    IllegalTransition,
    InvalidInput,
    Kind,
    MemoryFilter,
    MemOS,
    Note,
    NotFound,
    NothingToUndo,
    ProfileInUse,
    SemanticType,
    Source,
    State,
    StorageFull,
)
from memos_core.activation import ActivationMemory
from memos_core.chat import MessageReading
from memos_core.jobs.runner import JobRunner
from tests.conftest import Open
from tests.support import inside
from tests.support.files import write_pdf
from tests.support.scripted import ScriptedModel


def texts(memos: MemOS, text: str | None = None, **filters) -> list[str]:  # type: ignore[no-untyped-def]
    return [cube.text for cube in memos.browse(text, **filters)]


def test_what_is_remembered_is_there_after_a_restart(open_memos: Open) -> None:
    with open_memos() as memos:
        cube = memos.remember(
            "I take my coffee with oat milk.",
            type="preference",
            tags=["food"],
            source=Source(conversation="c", message="m"),
        )
    with open_memos() as memos:
        again = memos.get(cube.id)
        assert again == cube
        assert again.source == Source(conversation="c", message="m")
        assert (again.kind, again.type, again.state) == (Kind.PLAINTEXT, SemanticType.PREFERENCE, State.ACTIVATED)
        assert again.content_hash and again.fingerprint and again.owner == "ana"
        hit = memos.recall("how do I drink coffee?", limit=3)[0]
        assert hit.cube.id == cube.id and 0 < hit.score <= 1 and "coffee" in hit.why


def test_a_batch_keeps_its_order_and_sources(memos: MemOS) -> None:
    notes = [
        Note(
            text=f"turn {n}",
            speaker="Ann",
            occurred_at=dt.datetime(2024, 5, n, tzinfo=dt.UTC),
            source=Source(message=f"D1:{n}"),
        )
        for n in range(1, 8)
    ]
    cubes = memos.remember_many(notes)
    assert [cube.text for cube in cubes] == [note.text for note in notes]
    assert [cube.source.message for cube in cubes if cube.source] == [f"D1:{n}" for n in range(1, 8)]
    assert texts(memos, sort="occurred_at", limit=3) == ["turn 1", "turn 2", "turn 3"]


def test_a_batch_with_a_bad_note_saves_nothing(memos: MemOS) -> None:
    with pytest.raises(InvalidInput):
        memos.remember_many([Note(text="good"), Note(text="  ")])
    assert memos.browse().total == 0


def test_a_batch_that_is_refused_says_which_text_it_was_and_not_what_it_says(memos: MemOS) -> None:
    long = Note(text="zanzibar " * 25_000, source=Source(conversation="c1", message="D1:3"))
    with pytest.raises(
        InvalidInput, match=r"Text 2 of 3 \(message D1:3\) cannot be kept.* 224,999 characters"
    ) as refused:
        memos.remember_many([Note(text="good"), long, Note(text="good too")])
    assert "zanzibar" not in str(refused.value)
    with pytest.raises(InvalidInput, match=r"Text 1 of 1 cannot be kept.*no text"):
        memos.remember_many([Note(text=" ")])
    assert memos.browse().total == 0


def test_the_same_statement_is_kept_once_with_both_sources(memos: MemOS) -> None:
    first = memos.remember("I love tea.", source=Source(conversation="a", message="1"))
    second = memos.remember("i love  TEA", source=Source(conversation="b", message="2"), tags=["drink"])
    assert second.id == first.id
    assert second.provenance == (Source(conversation="b", message="2"),)
    assert second.tags == ("drink",)
    memos.archive(first.id)
    assert memos.remember("I love tea.").state is State.ACTIVATED


def test_a_newer_statement_supersedes_and_links_the_older(memos: MemOS) -> None:
    lisbon = memos.remember("I live in Lisbon.")
    porto = memos.remember("No, I moved to Porto.")
    old = memos.get(lisbon.id)
    assert old.state is State.ARCHIVED and old.superseded_by == porto.id
    assert porto.supersedes == (lisbon.id,)
    assert [hit.cube.id for hit in memos.recall("where do I live, Lisbon or Porto?")] == [porto.id]
    memos.undo()
    assert memos.get(lisbon.id).state is State.ACTIVATED
    with pytest.raises(NotFound):
        memos.get(porto.id)


def test_recall_leaves_out_what_is_archived_or_expired(memos: MemOS) -> None:
    archived = memos.remember("The red bicycle is in the cellar.")
    expired = memos.remember("The red bicycle is in the shed.")
    dated = memos.remember("The red bicycle is at the shop.", expires_at=dt.datetime.now(dt.UTC) + dt.timedelta(days=1))
    past = memos.remember(
        "The red bicycle is in the hall.", expires_at=dt.datetime.now(dt.UTC) - dt.timedelta(seconds=1)
    )
    memos.archive(archived.id)
    memos.expire(expired.id)
    found = {hit.cube.id for hit in memos.recall("where is the red bicycle?")}
    assert found == {dated.id}
    assert past.id not in found


def test_browse_filters_sorts_and_pages(memos: MemOS) -> None:
    for number in range(30):
        memos.remember(f"Memory number {number:02d}", tags=["even" if number % 2 == 0 else "odd"])
    memos.pin(memos.browse("number 07")[0].id)
    memos.archive(memos.browse("number 08")[0].id)
    assert memos.browse(tags=["even"]).total == 15
    assert texts(memos, where=MemoryFilter(pinned=True)) == ["Memory number 07"]
    assert texts(memos, state="archived") == ["Memory number 08"]
    assert memos.browse(state=["activated"]).total == 29
    assert texts(memos, sort="text", limit=2, offset=4) == ["Memory number 04", "Memory number 05"]
    assert texts(memos, sort="-text", limit=1) == ["Memory number 29"]
    assert texts(memos, text="NUMBER 1 memory", sort="text")[0] == "Memory number 01"
    assert texts(memos, text="100%") == [] and texts(memos, text="num_er") == []
    assert dict(memos.tags()) == {"even": 15, "odd": 15}
    assert memos.count() == 29
    for bad in ({"state": "asleep"}, {"type": "rumour"}, {"sort": "colour"}, {"limit": 0}, {"offset": -1}):
        with pytest.raises(InvalidInput):
            memos.browse(**bad)


def test_one_filter_narrows_pages_and_recall_alike(memos: MemOS) -> None:
    memos.remember_many(
        [Note(text="The boat needs paint.", speaker="Ana"), Note(text="The boat is sold.", speaker="Ben")]
    )
    pinned = memos.remember("My boat is called Heron.", tags=["boat"], pinned=True)
    for where, found in (
        (MemoryFilter(speaker="ana"), {"The boat needs paint."}),
        (MemoryFilter(text="BOAT sold"), {"The boat is sold."}),
        (MemoryFilter(tags=["#boat"], pinned=True), {pinned.text}),
        (MemoryFilter(namespaces="personal", since=pinned.created_at), {pinned.text}),
        (MemoryFilter(type=[]), set()),
    ):
        assert {hit.cube.text for hit in memos.recall("boat", where=where)} == found
        every = replace(where, type=where.type if where.type is not None else list(SemanticType))
        assert set(texts(memos, where=every)) == found
    narrowed = MemoryFilter(text="boat", pinned=True)
    assert texts(memos, where=narrowed) == [pinned.text] and texts(memos, "sold", where=narrowed) == []
    for bad in ({"kind": "rumour"}, {"state": "asleep"}, {"type": ["fact", "rumour"]}, {"sensitivity": "loud"}):
        with pytest.raises(InvalidInput, match="is not one of"):
            MemoryFilter(**bad)  # type: ignore[arg-type]


def test_a_quote_in_a_filter_is_only_a_quote(memos: MemOS) -> None:
    memos.remember("It's Ada's bike", tags=["ada's"])
    assert texts(memos, text="ada's", tags=["ada's"]) == ["It's Ada's bike"]
    assert memos.browse(text="' OR '1'='1").total == 0


def test_edit_changes_text_hash_and_vector(memos: MemOS) -> None:
    cube = memos.remember("The boat is at pier 9.")
    edited = memos.edit(cube.id, text="The canoe is at pier 4.", tags=["harbour"], type="event")
    assert (edited.text, edited.tags, edited.type, edited.version) == (
        "The canoe is at pier 4.",
        ("harbour",),
        SemanticType.EVENT,
        2,
    )
    assert edited.content_hash != cube.content_hash
    assert memos.recall("canoe")[0].cube.id == cube.id
    change = memos.history(cube.id)[0]
    assert change.verb == "edit" and change.before is not None and change.before.text == "The boat is at pier 9."
    with pytest.raises(InvalidInput):
        memos.edit(cube.id, text="  ")
    assert memos.get(cube.id).text == "The canoe is at pier 4."


def test_illegal_transitions_are_refused_and_change_nothing(memos: MemOS) -> None:
    cube = memos.remember("x marks the spot")
    memos.archive(cube.id)
    with pytest.raises(IllegalTransition):
        memos.archive(cube.id)
    with pytest.raises(IllegalTransition):
        memos.expire(cube.id, at=dt.datetime.now(dt.UTC) + dt.timedelta(days=1))
    assert memos.get(cube.id).state is State.ARCHIVED


def test_dates_are_set_and_removed(memos: MemOS) -> None:
    cube = memos.remember("The sale ends soon.")
    at = dt.datetime.now(dt.UTC) + dt.timedelta(days=3)
    assert memos.expire(cube.id, at=at).expires_at == at
    assert memos.keep(cube.id).expires_at is None
    assert memos.expire(cube.id).state is State.EXPIRED
    back = memos.activate(cube.id)
    assert back.state is State.ACTIVATED and back.expires_at is None


def test_undo_takes_back_one_action_at_a_time_across_restarts(open_memos: Open) -> None:
    with open_memos() as memos:
        cube = memos.remember("The key is under the mat.")
        memos.edit(cube.id, text="The key is under the pot.")
        memos.pin(cube.id)
        memos.archive(cube.id)
    with open_memos() as memos:
        assert memos.undo().verb == "archive"
        assert memos.get(cube.id).state is State.ACTIVATED
        assert memos.undo().verb == "pin"
        assert not memos.get(cube.id).pinned
    with open_memos() as memos:
        assert "under the pot" in memos.undo().summary
        assert memos.get(cube.id).text == "The key is under the mat."
        assert memos.recall("mat")[0].cube.id == cube.id
        memos.undo()
        with pytest.raises(NotFound):
            memos.get(cube.id)
        with pytest.raises(NothingToUndo):
            memos.undo()


def test_an_older_operation_is_undone_only_if_nothing_stands_in_the_way(memos: MemOS) -> None:
    cube = memos.remember("a b c")
    memos.pin(cube.id)
    pinned = memos.last_operation()
    assert pinned is not None
    memos.edit(cube.id, text="a b c d")
    with pytest.raises(NothingToUndo, match="later change"):
        memos.undo(pinned.id)
    memos.undo()
    memos.undo(pinned.id)
    assert not memos.get(cube.id).pinned
    with pytest.raises(NothingToUndo):
        memos.undo(pinned.id)


def test_forgetting_leaves_no_byte_of_the_memory(open_memos: Open, home: Path) -> None:
    secret = "zanzibar-quokka-7731"
    with open_memos() as memos:
        kept = memos.remember("I live in Lisbon.")
        cube = memos.remember(f"The word is {secret}.")
        memos.edit(cube.id, text=f"The word was {secret}!")
        memos.recall(secret)
        assert any("cannot be undone" in line for line in memos.forget_preview(cube.id))
        assert memos.forget(cube.id).removed
        with pytest.raises(NotFound):
            memos.get(cube.id)
        assert memos.recall(secret) == []
        assert memos.get(kept.id).text == "I live in Lisbon."
        memos.undo()  # takes back the remembering of Lisbon, never the forgetting
        with pytest.raises(NotFound):
            memos.get(cube.id)
    for file in home.rglob("*"):
        if file.is_file():
            assert secret.encode() not in file.read_bytes(), file


def test_forgetting_unlinks_what_was_superseded(memos: MemOS) -> None:
    old = memos.remember("I live in Lisbon.")
    new = memos.remember("I live in Porto.")
    memos.forget(new.id)
    assert memos.get(old.id).superseded_by is None


def test_short_ids_work_while_they_are_unambiguous(memos: MemOS) -> None:
    cube = memos.remember("short id")
    assert memos.get(cube.id[:8]).id == cube.id
    for bad in ("zzzz", "x' OR '1'='1", cube.id[:2]):
        with pytest.raises(NotFound):
            memos.get(bad)


def test_memories_saved_without_an_embedder_are_found_by_words_and_embedded_later(open_memos: Open) -> None:
    model = ScriptedModel(embedder=False)
    memos = open_memos(model)
    cube = memos.remember("My umbrella is green.")
    assert memos.recall("umbrella")[0].cube.id == cube.id
    assert memos.waiting_for_vectors == 1
    model.embedder = True
    from memos_core.jobs.definitions import embed_pending

    embed_pending.run(inside.vault(memos), inside.embed_now(memos))
    assert memos.waiting_for_vectors == 0
    assert memos.get(cube.id) == cube


def test_due_memories_expire_by_the_clock_and_that_is_not_the_persons_to_undo(memos: MemOS) -> None:
    from memos_core.jobs.definitions import expire_due

    cube = memos.remember("Milk is good until now.", expires_at=dt.datetime.now(dt.UTC) - dt.timedelta(seconds=1))
    expire_due.run(inside.vault(memos), lambda ids, verb: None)
    assert memos.get(cube.id).state is State.EXPIRED
    last = memos.last_operation()
    assert last is not None and last.verb == "remember"


def test_what_was_expired_and_is_brought_back_stays_after_the_clock_was_set_back(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    cube = memos.remember("The boat leaves at nine.")
    memos.expire(cube.id)
    earlier = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    monkeypatch.setattr("memos_core.plaintext.editing.now", lambda: earlier)
    assert memos.activate(cube.id).expires_at is None


def test_a_second_process_on_the_profile_is_refused_and_other_profiles_are_not(open_memos: Open, home: Path) -> None:
    open_memos()
    with pytest.raises(ProfileInUse, match="already open"):
        MemOS.open(home, "ana", backend=ScriptedModel())
    open_memos(user="ben")


@pytest.mark.parametrize("user", ["", "..", "a/b", "a\\b", ".hidden", "x" * 80, "con."])
def test_a_user_name_that_cannot_be_a_folder_is_refused(home: Path, user: str) -> None:
    with pytest.raises(InvalidInput):
        MemOS.open(home, user, backend=ScriptedModel())


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_the_home_is_private(memos: MemOS, home: Path) -> None:
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_settings_are_checked_kept_and_announced(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        events: list[object] = []
        unsubscribe = memos.subscribe(events.append)
        memos.update_settings(theme="dark", max_reply_tokens=64)
        assert [type(event).__name__ for event in events] == ["SettingsChanged"]
        unsubscribe()
        with pytest.raises(InvalidInput):
            memos.update_settings(theme="pink")
    (home / "settings.toml").write_text("# mine\n" + (home / "settings.toml").read_text())
    with open_memos() as memos:
        assert (memos.settings.theme, memos.settings.max_reply_tokens) == ("dark", 64)
        memos.update_settings(theme="light")
        assert (home / "settings.toml").read_text().startswith("# mine\n")


def test_settings_that_cannot_be_read_are_set_aside_with_a_notice(open_memos: Open, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text("theme = [broken")
    memos = open_memos()
    assert memos.settings.theme == "system"
    assert [notice.title for notice in memos.notices] == ["Settings could not be read"]
    assert [file.read_text() for file in (home / "set-aside").iterdir()] == ["theme = [broken"]


def test_everything_that_is_done_stands_in_the_audit_log_without_memory_text(memos: MemOS) -> None:
    cube = memos.remember("Quokkas are small.")
    memos.recall("quokkas")
    memos.forget(cube.id)
    entries = memos.audit.search(cube=cube.id)
    assert [entry.verb for entry in entries] == ["forget", "retrieved", "remember"]
    assert all("uokka" not in entry.detail for entry in memos.audit.search())


def test_importing_the_engine_in_a_process_does_not_bring_torch_or_llama_cpp(memos: MemOS) -> None:
    import subprocess

    code = (
        "import sys; from memos_core import MemOS; MemOS.open; "
        "print([m for m in ('torch', 'transformers', 'sentence_transformers', 'llama_cpp', 'PySide6') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_any_earlier_version_can_be_restored_and_that_can_be_undone(memos: MemOS) -> None:
    cube = memos.remember("My dog is called Biscuit.", tags=["pets"])
    memos.edit(cube.id, text="My dog is called Rex.")
    memos.edit(cube.id, tags=["dogs"])
    restored = memos.restore(cube.id, version=1)
    assert (restored.text, restored.tags, restored.version) == ("My dog is called Biscuit.", ("pets",), 4)
    assert memos.recall("Biscuit")[0].cube.id == cube.id
    assert memos.history(cube.id)[0].verb == "restore"
    assert memos.restore(cube.id, version=1) == restored
    memos.undo()
    assert memos.get(cube.id).text == "My dog is called Rex."
    with pytest.raises(NotFound, match="no version 9"):
        memos.restore(cube.id, version=9)


@pytest.mark.parametrize(
    ("tampering", "words"),
    [
        ("UPDATE audit SET actor = 'nobody' WHERE seq = 2", "Entry number 2"),
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 3", "Entry number 3"),
        ("DELETE FROM audit WHERE seq = 2", "Entries between number 1 and number 3 are missing"),
        ("DELETE FROM audit WHERE seq = 1", "Entry number 2"),
        ("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)", "are missing"),
        ("DELETE FROM audit", "are missing"),
    ],
)
def test_the_audit_log_tells_when_it_was_tampered_with(
    open_memos: Open, home: Path, tampering: str, words: str
) -> None:
    with open_memos() as memos:
        cube = memos.remember("My dog is called Biscuit.")
        memos.pin(cube.id)
        memos.recall("dog")
        memos.archive(cube.id)
        assert memos.audit.verify().sound
    ledger = home / "profiles" / "ana" / "ledger.sqlite"
    with contextlib.closing(sqlite3.connect(ledger)) as connection:
        connection.execute(tampering)
        connection.commit()
    with open_memos() as memos:
        verdict = memos.audit.verify()
        assert not verdict.sound and words in verdict.text


def test_what_held_at_a_date_is_answered_for_that_date(memos: MemOS) -> None:
    moment = dt.datetime(2024, 3, 1, tzinfo=dt.UTC)
    lisbon = memos.remember("I live in Lisbon.", occurred_at=moment)
    porto = memos.remember("I moved to Porto.", occurred_at=dt.datetime(2025, 5, 12, tzinfo=dt.UTC))
    question = "Where do I live, in Lisbon or Porto?"
    assert [hit.cube.id for hit in memos.recall(question)] == [porto.id]
    then = memos.recall(question, at=dt.datetime(2024, 12, 1, tzinfo=dt.UTC))
    assert [hit.cube.id for hit in then] == [lisbon.id]
    assert [hit.cube.id for hit in memos.recall(question, at=dt.datetime(2025, 6, 1, tzinfo=dt.UTC))] == [porto.id]
    assert memos.get(lisbon.id).valid_to == memos.get(porto.id).valid_from == dt.datetime(2025, 5, 12, tzinfo=dt.UTC)
    memos.undo()
    assert memos.get(lisbon.id).valid_to is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("My dog is called Biscuit.", "My dog's name is Biscuit."),
        ("I live in Porto.", "I now live in Porto."),
        ("I live in Porto.", "I'm living in Porto."),
        ("My name is Nora.", "My name is nora"),
    ],
)
def test_the_same_in_other_words_is_kept_once(memos: MemOS, first: str, second: str) -> None:
    known = memos.remember(first, source=Source(conversation="c1", message="m1"))
    again = memos.remember(second, source=Source(conversation="c1", message="m2"))
    assert again.id == known.id and again.text in (first, second)
    assert [source.message for source in again.provenance] == ["m2"]


# -- documents ----------------------------------------------------------------------------------


def guide(folder: Path, text: str, name: str = "guide.md") -> Path:
    path = folder / name
    path.write_text(text)
    return path


GUIDE = "# Pump\n\nIt stands in the cellar.\n\n## Care\n\nRinse the filter every month.\n\n## Noise\n\nIt hums.\n"


def test_a_document_becomes_memories_that_know_their_place_and_one_undo_removes_all(
    memos: MemOS, tmp_path: Path
) -> None:
    path = write_pdf(
        tmp_path / "pump.pdf", [["It stands in the cellar."], ["Care", "Rinse the filter."]], [("Care", 2)]
    )
    assert [passage.page for passage in memos.read_document(path)] == [1, 2]
    assert memos.browse().total == 0
    cubes = memos.import_document(path, tags=["house", "#pump"])
    assert [cube.source for cube in cubes] == [
        Source(document="pump.pdf", page=1),
        Source(document="pump.pdf", page=2, heading="Care"),
    ]
    assert {(cube.type, cube.origin, cube.state, cube.tags, cube.owner) for cube in cubes} == {
        (SemanticType.DOCUMENT, "import", State.ACTIVATED, ("house", "pump"), "ana")
    }
    assert memos.recall("how often is the filter rinsed?")[0].cube.id == cubes[1].id
    assert memos.history(cubes[0].id)[0].reason == "you imported pump.pdf"
    undone = memos.undo()
    assert undone.verb == "import" and undone.ids == tuple(cube.id for cube in cubes)
    assert memos.browse().total == 0
    with pytest.raises(NothingToUndo):
        memos.undo()


def test_the_same_document_is_imported_once(memos: MemOS, tmp_path: Path) -> None:
    path = guide(tmp_path, GUIDE)
    cubes = memos.import_document(str(path))
    with pytest.raises(InvalidInput, match=r'"guide.md" is imported already \(3 passages\)'):
        memos.import_document(path)
    memos.edit(cubes[1].id, text="Rinse the filter every week.")
    memos.archive(cubes[2].id)
    with pytest.raises(InvalidInput, match="imported already"):  # the file is the same, whatever was made of it
        memos.import_document(path)
    with pytest.raises(InvalidInput, match=r'imported already as "other_100%\.md"'):
        memos.undo()
        memos.undo()
        memos.undo()
        memos.import_document(guide(tmp_path, GUIDE, "other_100%.md"))
        memos.import_document(path)


def test_a_document_can_come_back_when_all_of_it_was_archived(memos: MemOS, tmp_path: Path) -> None:
    path = guide(tmp_path, GUIDE)
    for cube in memos.import_document(path):
        memos.archive(cube.id)
    again = memos.import_document(path)
    assert len(again) == 3 and all(cube.supersedes == () for cube in again)
    with pytest.raises(InvalidInput, match="imported already"):
        memos.import_document(path)


def test_a_changed_document_supersedes_its_older_passages_and_undo_brings_them_back(
    memos: MemOS, tmp_path: Path
) -> None:
    name = 'a "quoted" 100%_name.md'
    old = memos.import_document(guide(tmp_path, GUIDE, name))
    memos.import_document(guide(tmp_path, "Another file.", "other.md"))
    mine = memos.remember("The pump hums at night.")
    new = memos.import_document(guide(tmp_path, GUIDE.replace("month", "week") + "\n## Sale\n\nIt was cheap.\n", name))
    for before, after in zip(old, new, strict=False):
        stored = memos.get(before.id)
        assert (stored.state, stored.superseded_by) == (State.ARCHIVED, after.id)
        assert after.supersedes == (before.id,)
    assert new[3].supersedes == ()
    live = texts(memos, type="document", state="activated")
    assert "Rinse the filter every week." in live and "Another file." in live and len(live) == 5
    assert memos.get(mine.id) == mine
    memos.undo()
    assert [memos.get(cube.id).state for cube in old] == [State.ACTIVATED] * 3
    assert memos.browse(state="archived").total == 0 and memos.browse().total == 5
    shorter = memos.import_document(guide(tmp_path, "# Pump\n\nIt was sold.\n", name))
    assert set(shorter[0].supersedes) == {cube.id for cube in old}


def test_what_a_document_says_is_not_taken_for_a_statement_of_the_person(memos: MemOS, tmp_path: Path) -> None:
    (passage,) = memos.import_document(guide(tmp_path, "I live in Lisbon.", "~letter.txt"))
    said = memos.remember("I live in Lisbon.")
    assert said.id != passage.id and said.source is None
    memos.edit(passage.id, text="I live in Madrid.")
    memos.remember("I moved to Porto.")
    assert memos.get(passage.id).state is State.ACTIVATED
    assert memos.get(said.id).state is State.ARCHIVED


def test_what_cannot_be_read_stores_nothing(memos: MemOS, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="There is no file"):
        memos.import_document(tmp_path / "missing.pdf")
    assert memos.browse().total == 0 and memos.last_operation() is None


def test_a_long_document_is_saved_at_once_and_gets_its_vectors_in_the_background(
    open_memos: Open, tmp_path: Path
) -> None:
    model = ScriptedModel()
    memos = open_memos(model)
    text = "\n\n".join(f"# Part {number}\n\nThe number of this part is {number}." for number in range(100))
    cubes = memos.import_document(guide(tmp_path, text))
    assert len(cubes) == 100
    assert memos.recall("part 77")[0].cube.text == "The number of this part is 77."
    assert memos.undo().ids == tuple(cube.id for cube in cubes)


def test_what_cannot_be_read_of_last_time_keeps_no_profile_closed(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_memos() as memos:
        inside.conversations(memos).add_user_message(
            "c1", "I live in Lisbon."
        )  # committed, and killed before it was read

    def full(*_: object) -> None:
        raise StorageFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(MessageReading, "read", full)
        with open_memos() as memos:
            assert memos.browse() == [] and len(list(inside.conversations(memos).unread())) == 1
    with open_memos() as memos:
        assert texts(memos, kind=Kind.PLAINTEXT) == ["I live in Lisbon."]


@pytest.mark.parametrize(
    "part",
    [
        "memos_core.jobs.runner.JobRunner.start",
        "memos_core.wiring.JobJournal",
        "memos_core.wiring.ChatEngine",
        "memos_core.wiring.TryOut",
    ],
)
def test_a_failure_while_opening_leaves_neither_the_lock_nor_the_model_behind(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("can't start new thread")

    model = ScriptedModel()
    with monkeypatch.context() as patch:
        patch.setattr(part, fails)
        with pytest.raises(RuntimeError):
            open_memos(model)
    assert model.closed
    open_memos()


def test_a_subscriber_that_fails_makes_nothing_look_unsaved(memos: MemOS, caplog: pytest.LogCaptureFixture) -> None:
    told, text = [], "My dog is called Biscuit."

    def fails(event: object) -> None:
        raise ValueError(text)

    memos.subscribe(fails)
    memos.subscribe(told.append)
    cube = memos.remember(text)
    assert memos.get(cube.id).text == text
    assert told and "Biscuit" not in caplog.text


def test_closing_goes_on_over_a_part_that_fails(open_memos: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    model = ScriptedModel()
    stop = JobRunner.stop

    def fails(_: object) -> None:
        raise RuntimeError("first")

    def stops_and_fails(jobs: JobRunner) -> None:
        stop(jobs)
        raise RuntimeError("second")

    with monkeypatch.context() as patch:
        patch.setattr(ActivationMemory, "close", fails)
        patch.setattr(JobRunner, "stop", stops_and_fails)
        memos = open_memos(model)
        patch.setattr(memos.programs, "close", lambda: fails(memos))
        with pytest.raises(RuntimeError, match="first"):
            memos.close()
    assert model.closed
    memos.close()
    open_memos()


def test_no_thread_is_left_when_a_profile_is_closed(open_memos: Open) -> None:
    with open_memos() as memos:  # LanceDB keeps a thread of its own for good
        memos.remember("I live in Lisbon.")
    before = set(threading.enumerate())
    for _ in range(3):
        with open_memos() as memos:
            assert memos.recall("Where do I live?")
    left = set(threading.enumerate()) - before
    for thread in left:  # one that was told to end may be on its last line
        thread.join(10)
    assert [thread.name for thread in left if thread.is_alive()] == []


def test_the_doors_of_the_rooms_let_nothing_through_that_only_the_engine_does(open_memos: Open) -> None:
    memos = open_memos()
    rooms = {
        name: room
        for name, room in vars(memos).items()
        if name[0] != "_" and type(room).__module__[:11] == "memos_core."
    }
    doors = [room for room in rooms.values() if type(room).__module__ == "memos_core.doors"]
    assert len(doors) > 15
    assert len(rooms) == len(doors) + len({"models", "programs", "older_messages"} & rooms.keys()), (
        "a room without a door"
    )
    inner = {"add_user_message", "save_reply", "leave_alone", "purge", "note", "enter", "clean", "make_if_due"}
    inner |= {"stop", "start", "keep_ready", "replied", "close", "readable", "on_change"}
    assert {(type(room).__name__, name) for room in doors for name in inner & set(dir(room))} == set()
    assert not {"erase", "close", "serve", "train_if_due", "forget_preview"} & set(dir(memos.parametric))
    assert memos.conversations.create("A talk").title == "A talk" and memos.audit.verify().sound
