"""`memos jobs`."""

from __future__ import annotations

import json

from tests.cli.conftest import Run


def test_they_are_listed_and_one_is_run(memos: Run) -> None:
    found = json.loads(memos("jobs", "--json"))
    assert {"back up", "expire due memories"} <= {job["name"] for job in found}
    assert "Makes a backup a day" in memos("jobs")
    memos("remember", "My dog is called Biscuit.")
    assert memos("jobs", "run", "back up").startswith("Done after ")
    assert [backup["memories"] for backup in json.loads(memos("backup", "list", "--json"))] == [1]
    assert 'no job "tidy"' in memos("jobs", "run", "tidy", code=1)


def test_the_history_says_what_was_done_and_a_pause_lasts(memos: Run) -> None:
    memos("remember", "My dog is called Biscuit.")
    memos("jobs", "run", "back up")
    (run,) = json.loads(memos("jobs", "history", "back up", "--json"))
    assert run["outcome"] == "done"
    assert run["result"].startswith("Backup ")
    assert "Backup " in memos("jobs", "history")
    memos("jobs", "pause", "back up")
    assert next(job for job in json.loads(memos("jobs", "--json")) if job["name"] == "back up")["paused"]
    memos("jobs", "resume", "back up")
    assert "Say which job" in memos("jobs", "pause", code=1)
