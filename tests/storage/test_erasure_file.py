"""The file beside the ledger that records everything forgotten a second time, whole and damaged."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core import StorageError
from memos_core.cube import new_id
from memos_core.database import Database
from memos_core.storage import erasures as module
from memos_core.storage.erasure_file import Erasure, content_of, told_by
from memos_core.storage.erasures import DAMAGED, FILE, Erasures
from memos_core.storage.ledger_schema import MIGRATIONS


def erasure(number: int, **fields: object) -> Erasure:
    """An erasure of two memories with new ids."""
    made = Erasure(new_id(), f"2026-03-0{number}T10:00:00.000000+00:00", "person", (new_id(), new_id()))
    return replace(made, **fields)  # type: ignore[arg-type]


def ids(erasures: object) -> set[str]:
    return {id for one in erasures for id in one.memories}  # type: ignore[attr-defined]


TURN = new_id()
DOG = erasure(1, messages=(new_id(),), conversations=(new_id(),), blanked=True)
CAT = erasure(2, kept={TURN: ((0, 5), (7, 9))})
CAT = replace(CAT, memories=(*CAT.memories, TURN))


def older(*erasures: Erasure) -> list[bytes]:
    """Lines as versions of the program wrote them before there were digests."""
    lines = [json.loads(line) for line in content_of(erasures).splitlines()[: len(erasures)]]
    return [json.dumps({k: v for k, v in told.items() if k not in ("of", "digest")}).encode() for told in lines]


def test_what_is_whole_is_read_as_it_was_written() -> None:
    content = content_of([DOG, replace(CAT, done=frozenset({"table"}))])
    told = told_by(content, [])
    assert (list(told.news), told.damaged, told.lost) == ([DOG, CAT], False, False)
    told = told_by(content, [replace(DOG, done=frozenset({"table"})), CAT])
    assert (list(told.news), told.damaged, told.lost) == ([], False, False)


def test_an_older_file_is_read_but_the_ledger_knows_better() -> None:
    content = b"\n".join(older(DOG, CAT)) + b"\n"
    assert told_by(content, []).news == [DOG, CAT] and not told_by(content, []).damaged
    wrong = content.replace(DOG.memories[0].encode(), new_id().encode())
    told = told_by(wrong, [DOG, CAT])
    assert (list(told.news), told.damaged, told.lost) == ([], True, False)


def test_a_line_whose_digest_is_right_mends_the_ledger() -> None:
    told = told_by(content_of([DOG, CAT]), [replace(DOG, memories=("wrong",)), CAT])
    assert (list(told.news), told.damaged) == ([DOG], False)


@pytest.mark.parametrize("ledger", [[], [CAT], [DOG, CAT]])
def test_no_letter_that_is_wrong_in_one_place_loses_anything(ledger: list[Erasure]) -> None:
    content = content_of([DOG, CAT])
    for at in range(len(content)):
        told = told_by(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :], ledger)
        left = {one.id: one for one in (*ledger, *told.news)}
        assert left == {DOG.id: DOG, CAT.id: CAT} and told.damaged and not told.lost, at


def test_a_file_that_is_cut_is_seen() -> None:
    content = content_of([DOG, CAT])
    for at in range(1, len(content) - 1):
        told = told_by(content[:at], [])
        assert told.damaged, at
        assert told.lost or told.news == [DOG, CAT], at
        assert not told_by(content[:at], [DOG, CAT]).lost or at < 200, "the ledger has it all"


def damaged(old: str, new: str) -> bytes:
    """A file in which both lines of a record have the same damage."""
    content = content_of([DOG, CAT]).decode()
    assert content.count(old) >= 2
    return content.replace(old, new).encode()


def test_of_a_damaged_record_what_can_be_read_holds() -> None:
    told = told_by(damaged(DOG.memories[0], "x" + DOG.memories[0][1:]), [])
    assert told.lost and DOG.memories[1] in ids(told.news) and DOG.memories[0] not in ids(told.news)
    part = next(one for one in told.news if DOG.memories[1] in one.memories)
    assert part.blanked and part.messages == DOG.messages and part.conversations == DOG.conversations

    told = told_by(damaged('"memories"', '"memoriez"'), [])
    assert told.lost and ids(told.news) > {*DOG.memories, *CAT.memories}, "ids are found without their names"
    assert not any(one.blanked for one in told.news), "nobody can tell whether the messages were to be blanked"
    assert {id for one in told.news for id in one.messages} > {*DOG.messages, TURN}


def test_where_the_words_cannot_be_told_for_certain_the_whole_turn_goes() -> None:
    told = told_by(damaged("[0, 5]", "[0, 4]"), [])
    part = next(one for one in told.news if TURN in one.memories)
    assert told.lost and part.messages == (TURN,) and part.kept == {} and not part.blanked


@pytest.mark.parametrize(
    "new", ["[0]", '["a", 5]', "[1e999, 5]", "5", "[" * 100_000, "[0, 5]}\n" + "[]\n5\n{}\n" + '{"id": "torn']
)
def test_damage_of_any_kind_is_no_error(new: str) -> None:
    told = told_by(damaged("[0, 5]", new), [])
    assert told.lost and {*DOG.memories, *CAT.memories} <= ids(told.news)
    assert told_by(damaged("[0, 5]", new), [DOG, CAT]).news == [], "the ledger has it"


@pytest.mark.parametrize(("name", "new"), [("kept", []), ("memories", "none"), ("conversations", {})])
def test_a_record_with_something_else_in_a_field_is_damaged(name: str, new: object) -> None:
    (line,) = older(DOG)
    told = told_by(json.dumps(json.loads(line) | {name: new}).encode(), [])
    assert told.lost and ids(told.news) & {*DOG.memories, *DOG.messages}


def test_a_line_that_was_torn_in_two_is_that_of_its_record() -> None:
    content = content_of([DOG, CAT])
    torn = content.replace(b'"messages"', b'"mess\nages"')
    told = told_by(torn, [DOG, CAT])
    assert (list(told.news), told.damaged, told.lost) == ([], True, False)


def test_damage_that_concerns_no_record_loses_nothing() -> None:
    content = content_of([DOG, CAT]) + b"\0" * 500
    told = told_by(content, [])
    assert (list(told.news), told.damaged, told.lost) == ([DOG, CAT], True, False)


@pytest.mark.parametrize("content", [b"", b"\n", b"\0" * 600, b"no list at all"])
def test_a_file_of_which_nothing_can_be_read_is_lost(content: bytes) -> None:
    told = told_by(content, [])
    assert (list(told.news), told.damaged, told.lost) == ([], True, True)


@contextlib.contextmanager
def erasures(folder: Path):  # type: ignore[no-untyped-def]
    with contextlib.closing(Database(folder / "ledger.sqlite", MIGRATIONS)) as database:
        yield Erasures(database, folder / FILE)


def test_a_file_that_holds_nothing_is_told_of_once(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"")
    with erasures(tmp_path) as found:
        assert found.all() == [] and (tmp_path / DAMAGED).exists() and not (tmp_path / FILE).exists()
    (tmp_path / DAMAGED).unlink()
    with erasures(tmp_path) as found:
        assert not found.mended and not (tmp_path / DAMAGED).exists()


def test_a_loss_is_told_of_also_after_a_kill_before_the_file_was_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE).write_bytes(damaged("[0, 5]", "[0, 4]"))

    class Killed(BaseException):
        pass

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched, pytest.raises(Killed):
        patched.setattr(Erasures, "all", lambda self: [] if not (tmp_path / DAMAGED).exists() else killed())
        with erasures(tmp_path):
            pass
    for _ in range(2):
        with erasures(tmp_path) as found:
            assert found.silent(TURN) and len(found.all()) == 2
            assert (tmp_path / DAMAGED).read_bytes() == damaged("[0, 5]", "[0, 4]")
    assert (tmp_path / FILE).read_bytes() != damaged("[0, 5]", "[0, 4]")


def test_a_file_that_cannot_be_written_anew_bars_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"\n".join(older(DOG, CAT))
    (tmp_path / FILE).write_bytes(content)

    def full(*_: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(module, "sync_folder", full)
        patched.setattr(Path, "replace", full)
        with erasures(tmp_path) as found:
            assert found.all() == [DOG, CAT]
    assert (tmp_path / FILE).read_bytes() == content
    with erasures(tmp_path):
        assert (tmp_path / FILE).read_bytes() == content_of([DOG, CAT])


@pytest.mark.parametrize("column", ["memories", "kept", "done", "conversations"])
@pytest.mark.parametrize("file_is_there", [True, False])
def test_a_record_that_cannot_be_read_in_the_ledger_bars_nothing(
    tmp_path: Path, column: str, file_is_there: bool
) -> None:
    (tmp_path / FILE).write_bytes(content_of([DOG, CAT]))
    with erasures(tmp_path) as found:
        found.mark(found.all(), "table")
    with (
        contextlib.closing(Database(tmp_path / "ledger.sqlite", MIGRATIONS)) as database,
        database.transaction("damage") as run,
    ):
        run.execute(f"UPDATE erasures SET {column} = ? WHERE id = ?", (b"[\xff", CAT.id))
    if not file_is_there:
        (tmp_path / FILE).unlink()
    with erasures(tmp_path) as found:
        assert found.due("ledger") == found.all() and len(found.due("table")) == 1
        assert found.mended is file_is_there and (tmp_path / DAMAGED).exists() is not file_is_there
        if file_is_there:
            assert found.all() == [replace(DOG, done=frozenset({"table"})), CAT]
        else:
            assert CAT.id.encode() in (tmp_path / DAMAGED).read_bytes()
            assert found.silent(TURN)
            assert set(found.memories()) >= {*DOG.memories} | (set() if column == "memories" else {*CAT.memories})
    with erasures(tmp_path) as found:
        assert not found.mended and (tmp_path / FILE).read_bytes() == content_of(found.all())
