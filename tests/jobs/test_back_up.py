"""The job that backs a profile up."""

from __future__ import annotations

from memos_core import MemOS
from memos_core.jobs.definitions import back_up
from tests.support import inside


def test_it_makes_the_first_backup_and_then_waits_for_a_day(memos: MemOS) -> None:
    memos.remember("My dog is called Biscuit.")
    back_up.run(inside.backups(memos))
    back_up.run(inside.backups(memos))
    assert [backup.memories for backup in memos.backups.list()] == [1]


def test_what_is_forgotten_leaves_the_backups_before_the_day_is_over(memos: MemOS) -> None:
    cube = memos.remember("My dog is called Biscuit.")
    back_up.run(inside.backups(memos))
    memos.forget(cube.id)
    back_up.run(inside.backups(memos))
    assert [backup.memories for backup in memos.backups.list()] == [0]


def test_it_is_one_of_the_jobs(memos: MemOS) -> None:
    assert "back up" in {job.name for job in memos.jobs.list()}
