"""The verbs that look after a profile: audit, doctor, bench."""

from __future__ import annotations

import importlib
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from memos_core import doctor as doctor_report
from memos_core.cli.common import (
    AsJson,
    Home,
    Model,
    User,
    app,
    console,
    escaped,
    given_home,
    given_user,
    local,
    opened,
    print_json,
)
from memos_core.cli.self_test import print_self_test
from memos_core.errors import InvalidInput
from memos_core.storage.home import DEFAULT_USER, default_home


class AuditDoing(StrEnum):
    """What `memos audit` does."""

    SEARCH = "search"
    VERIFY = "verify"


@app.command()
def audit(
    doing: Annotated[
        AuditDoing, typer.Argument(help="search, or verify that nobody has changed it.")
    ] = AuditDoing.SEARCH,
    memory: Annotated[str | None, typer.Option("--memory", help="Only entries about this memory.")] = None,
    actor: Annotated[
        str | None, typer.Option("--actor", help="Only what was done by this one: person, assistant, client:NAME ...")
    ] = None,
    verb: Annotated[
        list[str] | None,
        typer.Option("--verb", help="Only this kind of entry, such as pin or forget; may be given several times."),
    ] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1)] = 50,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Who read, used or changed what, and when; or check that the log is as it was written."""
    with opened(home, user, quick=True) as memos:
        if doing is AuditDoing.VERIFY:
            verdict = memos.audit.verify()
            if json_:
                print_json(verdict.__dict__)
            else:
                console.print(verdict.text, markup=False)
            raise typer.Exit(0 if verdict.sound else 1)
        cube = memos.get(memory).id if memory else None
        entries = memos.audit.search(actor=actor, verb=verb or None, cube=cube, limit=limit)
        if json_:
            print_json(
                [
                    {
                        "at": e.at.isoformat(),
                        "actor": e.actor,
                        "verb": e.verb,
                        "cubes": list(e.cubes),
                        "detail": e.detail,
                    }
                    for e in entries
                ]
            )
            return
        for e in entries:
            ids = " ".join(cube_id[:8] for cube_id in e.cubes[:6])
            console.print(f"{local(e.at)}  {e.actor:<9} {e.verb:<10} {ids} {e.detail}", markup=False)


@app.command()
def doctor(
    self_test: Annotated[
        bool, typer.Option("--self-test", help="Do what the program promises once, in a temporary folder.")
    ] = False,
    model: Model = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Check versions, model, store and disk; say what is wrong and what to do."""
    if self_test:
        raise typer.Exit(print_self_test(as_json=json_))
    findings = doctor_report.examine(given_home(home) or default_home(), given_user(user), model)
    if json_:
        print_json([finding.__dict__ for finding in findings])
    else:
        marks = {"good": "[green]ok  [/green]", "warning": "[yellow]warn[/yellow]", "bad": "[red]bad [/red]"}
        for finding in findings:
            console.print(
                f"{marks[finding.level]}  [bold]{finding.subject}[/bold]  {escaped(finding.text)}", soft_wrap=True
            )
    raise typer.Exit(1 if any(finding.level == "bad" for finding in findings) else 0)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def bench(
    context: typer.Context, name: Annotated[str | None, typer.Argument(help="Which; without it: a list.")] = None
) -> None:
    """Run a benchmark (they come with the source, not with the installed program)."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # the checkout
    try:
        benchmarks = importlib.import_module("benchmarks.__main__")
    except ImportError as error:
        raise InvalidInput(
            "The benchmarks cannot be run here ({reason}). Run this in a checkout of the source, after: make test",
            reason=error,
        ) from error
    raise typer.Exit(benchmarks.run(name, context.args))
