"""`memos jobs`: what runs in the background."""

from __future__ import annotations

import time
from enum import StrEnum
from typing import Annotated

import typer

from memos_core.cli.common import AsJson, Home, User, app, console, local, opened, plain_table, print_json
from memos_core.errors import InvalidInput
from memos_core.jobs.journal import JobRun
from memos_core.jobs.runner import Job
from memos_core.memos import MemOS
from memos_core.storage.home import DEFAULT_USER

_LOOK_SECONDS = 0.05


class JobDoing(StrEnum):
    """What `memos jobs` does."""

    LIST = "list"
    RUN = "run"
    PAUSE = "pause"
    RESUME = "resume"
    HISTORY = "history"


@app.command()
def jobs(
    doing: Annotated[
        JobDoing, typer.Argument(help="list; run, pause or resume NAME; history, of all or of NAME.")
    ] = JobDoing.LIST,
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="The job.")] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="Runs in the history.")] = 20,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """The background jobs: what each does, why and how often; run one now, pause it, or see what was done."""
    if name is None and doing not in (JobDoing.LIST, JobDoing.HISTORY):
        raise InvalidInput('Say which job: memos jobs {doing} "back up". The list: memos jobs', doing=doing.value)
    with opened(home, user, quick=True) as memos:
        if doing is JobDoing.HISTORY:
            _history(list(memos.jobs.history(name, limit=limit)), json_)
            return
        if name is not None and doing is JobDoing.PAUSE:
            memos.jobs.pause(name)
        elif name is not None and doing is JobDoing.RESUME:
            memos.jobs.resume(name)
        elif name is not None and doing is JobDoing.RUN:
            _run(memos, name)
        found = [job for job in memos.jobs.list() if name is None or job.name == name]
    if json_:
        print_json([_as_dict(job) for job in found])
    elif doing is JobDoing.RUN:
        took = found[0].took
        seconds = took.total_seconds() if took is not None else 0.0
        console.print(found[0].failure or f"Done after {seconds:.1f} s. {found[0].result}".rstrip(), markup=False)
    else:
        _table(found)
    if doing is JobDoing.RUN and found[0].failure:
        raise typer.Exit(1)


def _table(found: list[Job]) -> None:
    table = plain_table("name", "every", "last run", "state", "what it does")
    for job in found:
        state = "paused" if job.paused else "failed" if job.failure else ""
        table.add_row(job.name, str(job.every), local(job.last_run), state, f"{job.what} {job.why}")
    console.print(table)


def _history(runs: list[JobRun], as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {
                    "job": run.job,
                    "began_at": run.began_at.isoformat(),
                    "ended_at": run.ended_at.isoformat() if run.ended_at else None,
                    "outcome": run.outcome,
                    "result": run.result,
                }
                for run in runs
            ]
        )
        return
    for run in runs:
        console.print(f"{local(run.began_at)}  {run.job:<30} {run.outcome:<12} {run.result}", markup=False)


def _run(memos: MemOS, name: str) -> None:
    def present() -> Job | None:
        return next((job for job in memos.jobs.list() if job.name == name), None)

    before = present()
    memos.jobs.run_now(name)
    while (job := present()) is not None and (before is None or job.last_run == before.last_run):
        time.sleep(_LOOK_SECONDS)


def _as_dict(job: Job) -> dict[str, object]:
    return {
        "name": job.name,
        "what": job.what,
        "why": job.why,
        "every_seconds": job.every.total_seconds(),
        "paused": job.paused,
        "next_run": job.next_run.isoformat() if job.next_run else None,
        "last_run": job.last_run.isoformat() if job.last_run else None,
        "result": job.result,
        "failure": job.failure,
    }
