"""`memos jobs`."""

from __future__ import annotations

import json

from tests.cli.conftest import Run


def test_they_are_listed_and_one_is_run(memos: Run) -> None:
    found = json.loads(memos("jobs", "--json"))
    assert {"back up", "expire due memories"} <= {job["name"] for job in found}
    assert "Makes a backup a day" in memos("jobs")
    memos("remember", "My dog is called Biscuit.")
    assert memos("jobs", "--run", "back up").startswith("Done after ")
    assert [backup["memories"] for backup in json.loads(memos("backup", "list", "--json"))] == [1]
    assert 'no job "tidy"' in memos("jobs", "--run", "tidy", code=1)
