"""`memos arrive`: moving in from other assistants and programs."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from memos_core.cli.common import (
    CANCELLED,
    AsJson,
    Home,
    Space,
    User,
    app,
    as_dict,
    console,
    counted,
    local,
    long_work,
    opened,
    print_json,
)
from memos_core.cube import PERSONAL
from memos_core.errors import Cancelled, InvalidInput
from memos_core.exchange.arriving.outcomes import ArrivalPreview, Arrived
from memos_core.exchange.arriving.told_by_assistant import ASK_FOR_ALL
from memos_core.storage.home import DEFAULT_USER
from memos_core.wording import say

Ids = Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="Ids of statements that wait; none for all.")]

arrive_app = typer.Typer(
    help="Move in from other assistants and programs: look at an export, take it in, decide what waits, take it back.",
    no_args_is_help=True,
)
app.add_typer(arrive_app, name="arrive")
Export = Annotated[Path, typer.Argument(metavar="FILE", help="An export: a zip, a file or a folder.")]
Remembered = Annotated[
    bool,
    typer.Option(
        "--remembered",
        help="A text in it is what another assistant remembers, a statement a line, though no line has a date.",
    ),
]


@arrive_app.command("prompt")
def prompt() -> None:
    """Print what to ask another assistant so that it writes down all that it remembers; save its answer as a text file."""
    console.print(ASK_FOR_ALL, markup=False)


@arrive_app.command("look")
def look(
    file: Export,
    space: Space = None,
    remembered: Remembered = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Say what an export holds, and how much of it is known here; nothing is stored."""
    with opened(home, user, quick=True) as memos, long_work(file.name) as progress:
        found = memos.arrivals.look(file, progress, namespace=space or PERSONAL, remembered=remembered)
    if json_:
        print_json(_plain(found))
    else:
        _print_preview(found)


@arrive_app.command("take-in")
def take_in(
    file: Export,
    space: Space = None,
    remembered: Remembered = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Bring an export in. Chats can be recalled at once; what another assistant kept about you waits until you have looked at it."""
    with opened(home, user, quick=True) as memos:
        try:
            with long_work(file.name) as progress:
                arrived = memos.arrivals.take_in(file, progress, namespace=space or PERSONAL, remembered=remembered)
        except Cancelled as error:
            print("Cancelled. Nothing of it was kept.", file=sys.stderr)
            raise typer.Exit(CANCELLED) from error
    if json_:
        print_json(_plain(arrived))
    else:
        _print_arrived(arrived)


@arrive_app.command("waiting")
def waiting(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List what waits for you to look at it."""
    with opened(home, user, quick=True) as memos:
        cubes = memos.arrivals.waiting(limit=memos.arrivals.waiting_count() or 1)
    if json_:
        print_json([as_dict(cube) for cube in cubes])
        return
    for cube in cubes:
        secret = cube.sensitivity.value == "secret"
        console.print(f"{cube.id[:8]}  {'(a secret)' if secret else cube.text}", markup=False)
    if not cubes:
        console.print("Nothing waits.")


@arrive_app.command("take")
def take(ids: Ids = None, home: Home = None, user: User = DEFAULT_USER) -> None:
    """Keep what waits: these, or all but secrets."""
    with opened(home, user, quick=True) as memos:
        taken = memos.arrivals.take([memos.get(id).id for id in ids] if ids else None)
    console.print(f"Kept {len(taken.cubes):,}. Take it back with: memos undo")


@arrive_app.command("dismiss")
def dismiss(ids: Ids = None, home: Home = None, user: User = DEFAULT_USER) -> None:
    """Put what waits into the archive: these, or all."""
    with opened(home, user, quick=True) as memos:
        gone = memos.arrivals.dismiss([memos.get(id).id for id in ids] if ids else None)
    console.print(f"Dismissed {len(gone.cubes):,}. Take it back with: memos undo")


@arrive_app.command("list")
def list_(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List what was brought in, newest first."""
    with opened(home, user, quick=True) as memos:
        found = memos.arrivals.list()
    if json_:
        print_json([_plain(one) for one in found])
        return
    for one in found:
        gone = ", taken back" if one.taken_back else "" if one.finished else ", still coming in"
        chats = counted(one.chats, "chat", "chats")
        console.print(f"{one.id[:8]}  {local(one.at)}  {one.came_from}: {chats}{gone}", markup=False)


@arrive_app.command("take-back")
def take_back(
    id_: Annotated[str, typer.Argument(metavar="ID", help="As in: memos arrive list")],
    leave_changed: Annotated[
        bool, typer.Option("--leave-changed", help="Leave what was changed since as it is.")
    ] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Take an import back, whole."""
    with opened(home, user, quick=True) as memos:
        fits = [one.id for one in memos.arrivals.list() if one.id.startswith(id_)]
        if len(fits) != 1:
            raise InvalidInput(
                say('Several imports have an id that begins with "{id}".', id=id_)
                if fits
                else say('No import has an id that begins with "{id}".', id=id_)
            )
        gone = memos.arrivals.take_back(fits[0], leave_changed=leave_changed)
    console.print(f"Took back {gone.came_from}.", markup=False)


def _print_preview(found: ArrivalPreview) -> None:
    parts = [counted(found.chats, "chat", "chats"), counted(found.messages, "message", "messages")]
    parts += [counted(found.statements, "statement", "statements"), counted(found.notes, "note", "notes")]
    console.print(f"{found.file}: {', '.join(found.programs) or 'nothing known'} · {' · '.join(parts)}", markup=False)
    if found.first is not None and found.last is not None:
        console.print(f"From {local(found.first)} to {local(found.last)}", markup=False)
    if found.folders:
        chats = counted(found.chats_in_folders, "chat goes", "chats go")
        console.print(f"{chats} into {counted(found.folders, 'folder', 'folders')}, one for each project", markup=False)
    if found.known_statements:
        console.print(
            f"{counted(found.known_statements, 'statement is', 'statements are')} known already", markup=False
        )
    if found.contradicting:
        contradict = counted(found.contradicting, "statement contradicts", "statements contradict")
        console.print(f"{contradict} what is known", markup=False)
    for text in (*found.titles, *found.some_statements, *found.some_notes):
        console.print(f"  {text}", style="dim", markup=False)
    for one in found.unreadable:
        console.print(f"{one.name}: {one.reason}", markup=False)


def _print_arrived(arrived: Arrived) -> None:
    chats, messages = counted(arrived.chats, "new chat", "new chats"), counted(arrived.messages, "message", "messages")
    passages = counted(arrived.passages, "passage", "passages")
    if not arrived.id:
        console.print(f"All of {arrived.came_from} was known already.", markup=False)
    else:
        console.print(f"Brought in {arrived.came_from}: {chats} with {messages}, {passages} of notes.", markup=False)
    if arrived.replaced_passages:
        older = counted(arrived.replaced_passages, "passage", "passages")
        console.print(f"Archived {older} of older versions of the notes.")
    if arrived.waiting:
        waits = counted(arrived.waiting, "statement waits", "statements wait")
        console.print(f"{waits} for you: memos arrive waiting; memos arrive take")
    if arrived.contradicting:
        contradict = counted(arrived.contradicting, "of them contradicts", "of them contradict")
        console.print(f"{contradict} what is known; once it is taken you are asked which one is true.")
    if arrived.known_statements:
        console.print(f"{counted(arrived.known_statements, 'statement was', 'statements were')} known already.")
    for one in arrived.unreadable:
        console.print(f"{one.name}: {one.reason}", markup=False)
    if arrived.id:
        console.print(f"To take all of it back: memos arrive take-back {arrived.id[:8]}")


def _plain(value: Any) -> Any:
    def simple(one: object) -> str:
        return one.isoformat() if isinstance(one, dt.datetime) else str(one)

    return json.loads(json.dumps(dataclasses.asdict(value), default=simple))
