"""The audit log: searching it, and tampering with it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import MemOS
from memos_core.cube import now
from memos_core.database import Database
from memos_core.storage.audit import AuditLog
from memos_core.storage.ledger_schema import MIGRATIONS
from tests.support import inside


def test_it_is_searched_by_who_what_which_and_when(memos: MemOS) -> None:
    cube = memos.remember("My dog is called Biscuit.")
    memos.pin(cube.id)
    between = now()
    memos.recall("dog")
    memos.remember("I like tea.")
    search = memos.audit.search

    def verbs(**filters: object) -> list[str]:
        return [entry.verb for entry in search(**filters)]  # type: ignore[arg-type]

    assert verbs() == ["remember", "retrieved", "pin", "remember"]
    assert verbs(cube=cube.id) == ["retrieved", "pin", "remember"]
    assert verbs(verb="remember") == ["remember", "remember"]
    assert verbs(verb=["pin", "retrieved"]) == ["retrieved", "pin"]
    assert verbs(verb=[]) == []
    assert verbs(since=between) == ["remember", "retrieved"] and verbs(before=between) == ["pin", "remember"]
    assert verbs(since=between.astimezone(dt.timezone(dt.timedelta(hours=9)))) == ["remember", "retrieved"]
    assert verbs(limit=2, offset=1) == ["retrieved", "pin"]
    inside.audit(memos).note("client:editor", "denied", [], "read space personal")
    assert verbs(actor="client:editor") == ["denied"]
    assert memos.audit.actors() == ["client:editor", "person"]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[tuple[AuditLog, Database]]:
    """A log with three entries, and its database."""
    database = Database(tmp_path / "ledger.sqlite", MIGRATIONS)
    log = AuditLog(database)
    assert log.verify().sound
    for verb in ("remember", "edit", "pin"):
        log.note("person", verb, ["a" * 32])
    yield log, database
    database.close()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("SELECT 1", "All 3 entries are as they were written."),
        ("UPDATE audit SET actor = 'clock' WHERE seq = 2", "Entry number 2 of .* is not as it was written"),
        ("DELETE FROM audit WHERE seq = 2", "Entries between number 1 and number 3 are missing."),
        ("DELETE FROM audit WHERE seq = 3", "Entries after number 2 are missing."),
        ("DELETE FROM audit WHERE seq = 1", "Entry number 2 .*, or one before it is missing."),
        ("DELETE FROM audit_head", "Entries after number 3 are missing."),
    ],
)
def test_what_another_program_has_changed_in_the_log_is_found(
    log: tuple[AuditLog, Database], change: str, said: str
) -> None:
    audit, database = log
    with database.transaction("forge") as run:
        run.execute(change)
    verdict = audit.verify()
    assert re.fullmatch(said, verdict.text) or re.match(said, verdict.text)
    assert verdict.sound == said.startswith("All")


def test_a_full_disk_keeps_nobody_from_reading(
    log: tuple[AuditLog, Database], caplog: pytest.LogCaptureFixture
) -> None:
    audit, database = log
    with database.transaction("let no page more in") as run:
        pages = run.execute("PRAGMA page_count").fetchone()[0]
        run.execute(f"PRAGMA max_page_count = {pages}")
    audit.note("person", "read", ["b" * 32] * 1000)
    assert [entry.verb for entry in audit.search()] == ["pin", "edit", "remember"]
    assert "the audit log has no entry" in caplog.text and audit.verify().sound
