"""`memos jobs`: what runs in the background."""

from __future__ import annotations

import time
from typing import Annotated

import typer
from rich.table import Table

from memos_core.cli.common import AsJson, Home, User, app, console, opened, print_json
from memos_core.infrastructure.home import DEFAULT_USER
from memos_core.jobs.runner import Job
from memos_core.memos import MemOS

_LOOK_SECONDS = 0.05


@app.command()
def jobs(
    run: Annotated[str | None, typer.Option("--run", metavar="NAME", help="Run this job now, to its end.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """List the background jobs: what each does, why and how often; or run one now."""
    with opened(home, user, quick=True) as memos:
        found = memos.jobs.list() if run is None else [_run(memos, run)]
    if json_:
        print_json([_as_dict(job) for job in found])
    elif run is not None:
        took = found[0].took
        seconds = took.total_seconds() if took is not None else 0.0
        console.print(found[0].failure or f"Done after {seconds:.1f} s.", markup=False)
    else:
        table = Table(box=None, header_style="dim")
        for name in ("name", "every", "what it does"):
            table.add_column(name)
        for job in found:
            table.add_row(job.name, str(job.every), f"{job.what} {job.why}")
        console.print(table)
    if found[0].failure and run is not None:
        raise typer.Exit(1)


def _run(memos: MemOS, name: str) -> Job:
    def present() -> Job | None:
        return next((job for job in memos.jobs.list() if job.name == name), None)

    before = present()
    memos.jobs.run_now(name)
    while (job := present()) is not None and (before is None or job.last_run == before.last_run):
        time.sleep(_LOOK_SECONDS)
    assert job is not None  # else it could not have been asked for
    return job


def _as_dict(job: Job) -> dict[str, object]:
    return {
        "name": job.name,
        "what": job.what,
        "why": job.why,
        "every_seconds": job.every.total_seconds(),
        "last_run": job.last_run.isoformat() if job.last_run else None,
        "failure": job.failure,
    }
