"""SQLite: transactions, damage, and what can be saved from it."""

from __future__ import annotations

import contextlib
import sqlite3
import traceback
from pathlib import Path

import pytest

from memos_core.database import Database, DatabaseDamaged, from_iso, open_or_recover
from memos_core.errors import StorageError

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
MIGRATIONS = ("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL);",)


def fill(path: Path, rows: int) -> None:
    database = Database(path, MIGRATIONS)
    with database.transaction("fill") as run:
        run.executemany(
            "INSERT INTO things VALUES (?, ?)", [(n, f"thing number {n} " + "x" * 200) for n in range(rows)]
        )
    database.scrub()
    database.close()


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.sqlite", MIGRATIONS)
    with pytest.raises(StorageError), database.transaction("fail") as run:
        run.execute("INSERT INTO things VALUES (1, 'a')")
        run.execute("INSERT INTO things VALUES (1, 'again')")
    assert database.query("SELECT * FROM things") == []
    database.close()


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StorageError, match="newer version"):
        Database(tmp_path / "a.sqlite", MIGRATIONS)


def test_a_damaged_file_is_set_aside_and_what_can_be_read_is_recovered(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    fill(path, 500)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        Database(path, MIGRATIONS)
    database, aside, rows = open_or_recover(path, MIGRATIONS, ("things",), tmp_path / "set-aside")
    assert aside is not None and aside.exists()
    assert rows == len(database.query("SELECT * FROM things")) > 300
    database.close()


def test_a_text_with_bytes_that_are_no_text_is_read_as_far_as_it_can_be(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "a.sqlite"
    fill(path, 3)
    for what in ("reading", "searching", "writing"):
        path.write_bytes(path.read_bytes().replace(b"thing number 1", b"th\xe9ng number 1"))
        database = Database(path, MIGRATIONS)
        if what == "searching":
            assert len(database.query("SELECT id FROM things WHERE instr(folded(name), 'number')")) == 3
        if what == "writing":
            with pytest.raises(DatabaseDamaged) as error, database.transaction("look") as run:
                run.execute("SELECT name FROM things").fetchall()
            assert "number" not in str(error.value) and "number" not in caplog.text
            with database.transaction("look") as run:
                assert len(run.execute("SELECT name FROM things").fetchall()) == 3
        names = [row["name"] for row in database.query("SELECT name FROM things ORDER BY id")]
        assert names[0].startswith("thing number 0 ") and names[1].startswith(f"th{REPLACEMENT}ng number 1 ")
        with database.transaction("put it back") as run:
            run.execute("UPDATE things SET name = replace(name, ?, 'i')", (REPLACEMENT,))
        database.scrub()
        database.close()


def test_a_recovery_goes_on_behind_a_text_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    _damaged(path)
    path.write_bytes(path.read_bytes().replace(b"thing number 7 ", b"th\xe9ng number 7 "))
    database, aside, rows = open_or_recover(path, MIGRATIONS, ("things",), tmp_path / "set-aside")
    assert aside is not None and rows > 100
    names = [row["name"] for row in database.query("SELECT name FROM things ORDER BY id")]
    assert names[7].startswith(f"th{REPLACEMENT}ng number 7 ") and names[8].startswith("thing number 8 ")
    database.close()


def test_of_a_damaged_time_as_much_is_read_as_can_be() -> None:
    kept = "2026-05-03T10:20:30.123456+00:00"
    read = {
        "2026-05-03T10:20:30.123456+0:00": "2026-05-03T10:20:30.123456+00:00",
        "2026-05-03T10:2:30.123456+00:00": "2026-05-03T10:00:00+00:00",
        "2026-02-31T10:20:30.123456+00:00": "2026-02-01T00:00:00+00:00",
        "202&-05-03T10:20:30.123456+00:00": "1970-01-01T00:00:00+00:00",
        kept: kept,
        "2026-05-03T10:20:30+02:00": "2026-05-03T10:20:30+02:00",
        7: "1970-01-01T00:00:00+00:00",
    }
    assert {text: str(from_iso(text)).replace(" ", "T") for text in read} == read  # type: ignore[arg-type]


def test_a_file_that_is_no_database_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(b"not a database at all" * 400)
    database, aside, rows = open_or_recover(path, MIGRATIONS, ("things",), tmp_path / "set-aside")
    assert aside is not None and aside.read_bytes().startswith(b"not a database")
    assert rows == 0
    database.close()


def test_scrubbing_leaves_no_byte_of_what_was_deleted(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    fill(path, 50)
    database = Database(path, MIGRATIONS)
    with database.transaction("delete") as run:
        run.execute("DELETE FROM things WHERE id = 17")
    database.scrub()
    everything = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"thing number 16 " in everything and b"thing number 17 " not in everything
    database.close()


def _damaged(path: Path) -> None:
    fill(path, 200)
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = b"\xff" * 4096
    path.write_bytes(content)


def test_a_disk_that_reports_an_error_once_damages_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "things.sqlite"
    Database(path, MIGRATIONS).close()

    def fails(*_: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(Database, "_prepare", fails)
        with pytest.raises(StorageError, match="the disk reports an error") as raised:
            open_or_recover(path, MIGRATIONS, ("things",), tmp_path / "set-aside")
    assert not isinstance(raised.value, DatabaseDamaged) and not (tmp_path / "set-aside").exists()
    database, aside, _ = open_or_recover(path, MIGRATIONS, ("things",), tmp_path / "set-aside")
    assert aside is None and not database.begun_anew
    database.close()


@pytest.mark.parametrize("step", ["rename", "set_aside", "replace"])
def test_a_recovery_that_is_interrupted_is_finished_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path, shelf = tmp_path / "things.sqlite", tmp_path / "set-aside"
    _damaged(path)

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if step == "set_aside":
            patch.setattr("memos_core.database.set_aside", killed)
        else:
            patch.setattr(Path, step, killed)
        with pytest.raises(KeyboardInterrupt):
            open_or_recover(path, MIGRATIONS, ("things",), shelf)
    database, _, _ = open_or_recover(path, MIGRATIONS, ("things",), shelf)
    kept = database.query("SELECT count(*) FROM things")[0][0]
    assert 0 < kept <= 200 and database.begun_anew and len(list(shelf.glob("*things.sqlite"))) == 1
    database.settled()
    assert not database.begun_anew
    database.close()
    assert not [file for file in tmp_path.iterdir() if "recover" in file.name]


def test_a_database_that_must_be_there_and_is_not_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "things.sqlite"
    database, aside, rows = open_or_recover(path, MIGRATIONS, ("things",), tmp_path / "set-aside", expected=True)
    assert (aside, rows, database.begun_anew) == (None, 0, True)
    database.close()


def test_a_reader_that_keeps_removed_text_in_the_log_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "things.sqlite"
    fill(path, 20)
    with (
        contextlib.closing(Database(path, MIGRATIONS)) as database,
        contextlib.closing(sqlite3.connect(path)) as reader,
    ):
        database.query("PRAGMA busy_timeout = 100")
        with database.transaction("remove") as run:
            run.execute("DELETE FROM things WHERE id = 7")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM things").fetchall()
        with pytest.raises(StorageError, match="still being read"):
            database.scrub()
        reader.execute("COMMIT")
        database.scrub()
        assert not any(b"thing number 7 " in file.read_bytes() for file in tmp_path.iterdir())


def test_a_damaged_schema_that_is_no_text_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    fill(path, 3)
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE", b"CREATE \xeeABLE", 1))
    with pytest.raises(DatabaseDamaged):
        Database(path, MIGRATIONS)
    database, aside, _ = open_or_recover(path, MIGRATIONS, ("things",), tmp_path / "shelf")
    assert aside is not None and database.query("SELECT * FROM things") is not None
    database.close()


def test_a_damaged_head_of_a_file_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    fill(path, 3)
    head = bytearray(path.read_bytes())
    head[47] = 5  # the number of the format: SQLite has 1 to 4
    path.write_bytes(bytes(head))
    with pytest.raises(DatabaseDamaged):
        Database(path, MIGRATIONS)
    database, aside, _ = open_or_recover(path, MIGRATIONS, ("things",), tmp_path / "shelf")
    assert aside is not None
    database.close()


def test_a_torn_text_is_read_in_tables_of_every_kind(tmp_path: Path) -> None:
    made = """
        CREATE TABLE numbered (id INTEGER PRIMARY KEY, text TEXT);
        CREATE TABLE keyed (key TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID;
        CREATE VIRTUAL TABLE found USING fts5(text);
    """
    with contextlib.closing(Database(tmp_path / "x.sqlite", [made])) as database:
        with database.transaction("fill") as run:
            run.execute("INSERT INTO numbered (text) VALUES (CAST(X'61FF62' AS TEXT))")
            run.execute("INSERT INTO keyed VALUES ('key', CAST(X'61FF62' AS TEXT))")
        for _ in range(2):
            assert [row["text"] for row in database.query("SELECT text FROM numbered")] == [f"a{REPLACEMENT}b"]
            assert [row["text"] for row in database.query("SELECT text FROM keyed")] == [f"a{REPLACEMENT}b"]


def test_a_torn_text_met_inside_another_transaction_is_mended(tmp_path: Path) -> None:
    with contextlib.closing(
        Database(tmp_path / "x.sqlite", ["CREATE TABLE things (id INTEGER PRIMARY KEY, text TEXT);"])
    ) as one:
        with one.transaction("fill") as run:
            run.execute("INSERT INTO things (text) VALUES (CAST(X'61FF62' AS TEXT))")
        with pytest.raises(DatabaseDamaged) as caught, one.transaction("work"), one.transaction("look") as run:
            run.execute("SELECT text FROM things").fetchall()
        torn = f"a{REPLACEMENT}b"
        assert torn in str(caught.value.__context__)  # SQLite's own words, which must not be passed on
        assert torn not in "".join(traceback.format_exception(caught.value))
        with one.transaction("work") as run:
            assert [row["text"] for row in run.execute("SELECT text FROM things")] == [f"a{REPLACEMENT}b"]


def test_a_torn_text_that_cannot_be_mended_is_looked_for_once(tmp_path: Path) -> None:
    made = """
        CREATE TABLE things (id INTEGER PRIMARY KEY, text TEXT);
        CREATE TRIGGER never BEFORE UPDATE ON things BEGIN SELECT RAISE(ABORT, 'no'); END;
    """
    with contextlib.closing(Database(tmp_path / "x.sqlite", [made])) as one:
        with one.transaction("fill") as run:
            run.execute("INSERT INTO things (text) VALUES (CAST(X'61FF62' AS TEXT))")
        done: list[str] = []
        one._connection.set_trace_callback(done.append)
        for _ in range(3):
            assert [row["text"] for row in one.query("SELECT text FROM things")] == [f"a{REPLACEMENT}b"]
        assert sum("pragma_table_list" in statement for statement in done) == 1
