"""The verbs that keep, find and change memories."""

from __future__ import annotations

import datetime as dt
import sys
from typing import Annotated

import typer
from rich.table import Table

from memos_core.cli.common import (
    SETTLE,
    As,
    AsJson,
    Home,
    Identifier,
    Space,
    Spaces,
    User,
    app,
    as_dict,
    console,
    escaped,
    local,
    names_in,
    opened,
    parsed_date,
    parsed_moment,
    print_json,
    print_pending,
    show_cube,
    tell_conflict,
)
from memos_core.cube import PERSONAL, now
from memos_core.errors import InvalidInput
from memos_core.plaintext.memory_filter import MemoryFilter
from memos_core.storage.home import DEFAULT_USER
from memos_core.storage.in_words import change_in_words
from memos_core.storage.ledger import Operation

NO_REDO = "The terminal has no redo; earlier versions come back with memos restore (see memos history ID)."


@app.command()
def remember(
    text: Annotated[str, typer.Argument(help="What to remember; - reads it from standard input.")],
    tag: Annotated[list[str] | None, typer.Option("--tag", help="A tag; may be given several times.")] = None,
    type_: Annotated[
        str | None, typer.Option("--type", help="fact, preference, event, episode, document, skill, persona.")
    ] = None,
    pin_it: Annotated[bool, typer.Option("--pin", help="Offer it in every chat.")] = False,
    expires: Annotated[
        str | None, typer.Option("--expires", help="The last day on which it is used, or a moment.")
    ] = None,
    space: Space = None,
    as_: As = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Save a memory."""
    with opened(home, user, quick=True) as memos:
        content = _typed() if text == "-" else text
        namespace, expires_at = space or PERSONAL, parsed_date(expires)
        if as_ is None:
            cube = memos.remember(
                content, type=type_, tags=tag or [], pinned=pin_it, expires_at=expires_at, namespace=namespace
            )
        elif pin_it:
            raise InvalidInput("Only you can pin a memory, not a client. Leave --pin or --as out.")
        else:
            client = memos.client(as_)
            cube = client.remember(content, type=type_, tags=tag or [], expires_at=expires_at, namespace=namespace)
        show_cube(cube, json_, "Remembered")
        if not json_:
            tell_conflict(memos, cube)


def _typed() -> str:
    try:
        return sys.stdin.read()
    except UnicodeDecodeError as error:
        raise InvalidInput(
            "What came from standard input is not text in {encoding}.", encoding=error.encoding
        ) from error


@app.command()
def recall(
    query: Annotated[str, typer.Argument(help="A question or any words.")],
    limit: Annotated[int, typer.Option("--limit", "-n", min=1)] = 10,
    at: Annotated[str | None, typer.Option("--at", help="A date: answer with what held then.")] = None,
    space: Spaces = None,
    as_: As = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Find the memories that fit a question."""
    with opened(home, user, with_model=False) as memos:
        door = memos if as_ is None else memos.client(as_)
        where = MemoryFilter(namespaces=space or None)
        hits = door.recall(query, limit, at=parsed_moment(at), where=where)
        if json_:
            print_json([{"score": hit.score, "why": hit.why, "cube": as_dict(hit.cube)} for hit in hits])
            return
        if not hits:
            console.print("Nothing fits.")
        for hit in hits:
            console.print(f"{hit.score:.2f}  {hit.cube.text}", markup=False)
            console.print(f"      {hit.cube.id[:8]} · {hit.why}", style="dim", markup=False)
        if as_ is None:
            print_pending(memos.waiting_for_vectors)


@app.command("list")
def list_(
    text: Annotated[str | None, typer.Argument(help="Only memories with these words.")] = None,
    state: Annotated[list[str] | None, typer.Option("--state")] = None,
    type_: Annotated[str | None, typer.Option("--type")] = None,
    tag: Annotated[list[str] | None, typer.Option("--tag")] = None,
    sensitivity: Annotated[list[str] | None, typer.Option("--sensitivity", help="normal, sensitive, secret.")] = None,
    space: Spaces = None,
    as_: As = None,
    conflicting: Annotated[bool, typer.Option("--conflicting", help="Only those that contradict another one.")] = False,
    expiring: Annotated[
        int | None,
        typer.Option("--expiring", metavar="DAYS", help="Only those whose date comes within so many days.", min=0),
    ] = None,
    sort: Annotated[str, typer.Option("--sort")] = "-updated_at",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1)] = 50,
    offset: Annotated[int, typer.Option("--offset", min=0)] = 0,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """List memories; the verbatim turns of your conversations only with --type episode."""
    with opened(home, user, quick=True) as memos:
        if as_ is not None and (state or sensitivity or conflicting or expiring is not None):
            raise InvalidInput("A client sees active memories alone: --as goes with --type, --tag, --space and --sort.")
        if as_ is not None:
            client = memos.client(as_)
            where = MemoryFilter(type=type_, tags=tag or (), namespaces=space or None)
            page = client.browse(text, where=where, sort=sort, limit=limit, offset=offset)
        else:
            where = MemoryFilter(
                state=state or None,
                type=type_,
                tags=tag or (),
                sensitivity=sensitivity or None,
                namespaces=memos.namespaces.known(space) if space else None,
                conflicting=conflicting or None,
                expiring_before=None if expiring is None else now() + dt.timedelta(days=expiring),
            )
            page = memos.browse(text, where=where, sort=sort, limit=limit, offset=offset)
        if json_:
            print_json([as_dict(cube) for cube in page])
            return
        table = Table(box=None, header_style="dim")
        for name in ("id", "memory", "type", "state", "used", "changed"):
            table.add_column(name, overflow="fold" if name == "memory" else "ellipsis", no_wrap=name != "memory")
        for cube in page:
            table.add_row(
                cube.id[:8],
                escaped(cube.text[:300]),
                cube.type.value,
                cube.state.value,
                str(cube.use_count),
                local(cube.updated_at),
            )
        console.print(table)
        console.print(f"{len(page)} of {page.total}", style="dim")
        if conflicting and page.total:
            console.print(SETTLE, style="dim", markup=False)


@app.command()
def show(id: Identifier, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Show a memory with its whole header."""
    with opened(home, user, quick=True) as memos:
        cube = memos.get(id)
        if json_:
            print_json(as_dict(cube))
            return
        console.print(cube.text, markup=False)
        for name, value in as_dict(cube).items():
            if name != "text":
                console.print(f"  {name:<16} {value}", style="dim", markup=False)


@app.command()
def edit(
    id: Identifier,
    text: Annotated[str | None, typer.Option("--text")] = None,
    tag: Annotated[list[str] | None, typer.Option("--tag", help="The tags it has from now on.")] = None,
    type_: Annotated[str | None, typer.Option("--type")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Change a memory's text, tags or type."""
    with opened(home, user, quick=True) as memos:
        show_cube(memos.edit(id, text=text, tags=tag, type=type_), json_, "Saved")


@app.command()
def pin(
    id: Identifier,
    off: Annotated[bool, typer.Option("--off", help="Unpin.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Offer a memory in every chat, or no longer."""
    with opened(home, user, quick=True) as memos:
        show_cube(memos.pin(id, not off), json_, "Unpinned" if off else "Pinned")


@app.command()
def archive(id: Identifier, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Hide a memory from the assistant; nothing is lost."""
    with opened(home, user, quick=True) as memos:
        show_cube(memos.archive(id), json_, "Archived")


@app.command()
def activate(id: Identifier, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Bring an archived or expired memory back."""
    with opened(home, user, quick=True) as memos:
        show_cube(memos.activate(id), json_, "Brought back")


@app.command()
def expire(
    id: Identifier,
    at: Annotated[
        str | None, typer.Option("--at", help="The last day on which it is used, or a moment; without it: now.")
    ] = None,
    off: Annotated[bool, typer.Option("--off", help="Remove the date: it is used without end.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Take a memory out of use, now or at a date; or remove that date."""
    if off and at:
        raise InvalidInput("--off removes the date; leave --at out.")
    with opened(home, user, quick=True) as memos:
        if off:
            show_cube(memos.keep(id), json_, "Expiry date removed")
            return
        show_cube(memos.expire(id, at=parsed_date(at)), json_, "Date set" if at else "Expired")


@app.command()
def freeze(
    id: Identifier,
    off: Annotated[bool, typer.Option("--off", help="Let it be changed again.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make a memory read-only, or no longer."""
    with opened(home, user, quick=True) as memos:
        show_cube(memos.freeze(id, not off), json_, "Unfrozen" if off else "Frozen")


@app.command()
def merge(
    ids: Annotated[list[str], typer.Argument(help="Two or more memories, each by its id or its first characters.")],
    text: Annotated[str, typer.Option("--text", help="What the one memory says.")],
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make one memory of several."""
    with opened(home, user, quick=True) as memos:
        show_cube(memos.merge(ids, text=text), json_, "Merged")


@app.command()
def settle(
    id: Identifier,
    keep_all: Annotated[
        bool, typer.Option("--keep-all", help="It and those that it contradicts are all true.")
    ] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Settle a conflict: this memory is true, and those it conflicts with are archived."""
    with opened(home, user, quick=True) as memos:
        if not keep_all:
            show_cube(memos.settle(id), json_, "Holds")
            return
        cubes = memos.keep_all(id)
        if json_:
            print_json([as_dict(cube) for cube in cubes])
            return
        for cube in cubes:
            show_cube(cube, False, "Holds")


@app.command()
def forget(
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Memories, by their ids or the first characters.")],
    with_message: Annotated[
        bool,
        typer.Option(
            "--with-message",
            help="Also blank the messages that told them, and the replies that were written with them.",
        ),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Remove memories for good, also the words that told them in what is kept of your chats. What else you said stays."""
    with opened(home, user, quick=True) as memos:
        cubes = [memos.get(id) for id in ids]
        if not yes:
            for cube in cubes:
                console.print(cube.text, markup=False)
            for line in memos.forget_preview([cube.id for cube in cubes], message=with_message):
                console.print(f"  {line}", markup=False)
            typer.confirm("Forget it?" if len(cubes) == 1 else "Forget them?", abort=True)
        removed = memos.forget_many([cube.id for cube in cubes], message=with_message)
        if json_:
            which = {"id": cubes[0].id} if len(cubes) == 1 else {"ids": [cube.id for cube in cubes]}
            print_json({**which, "removed": removed})
            return
        for line in removed:
            console.print(line, markup=False)


@app.command()
def history(id: Identifier, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """What was done with a memory."""
    with opened(home, user, quick=True) as memos:
        changes = memos.history(id)
        if json_:
            print_json([change.model_dump(mode="json") for change in changes])
            return
        for change in changes:
            version = f"v{change.after.version}" if change.after else ""
            why = f": {change.reason}" if change.reason else ""
            console.print(f"{local(change.at)}  {version:<4} {change_in_words(change)}{why}", markup=False)
            if change.before and change.after and change.before.text != change.after.text:
                console.print(f"    was: {change.before.text}", style="dim", markup=False)


@app.command()
def restrict(
    id: Identifier,
    readers: Annotated[
        str,
        typer.Option(
            "--readers",
            help="Who may read it, of those who may read its space, with commas between: person (you alone), "
            "conversation:ID, client:NAME; * for all of them; no-remote to keep it from remote models.",
        ),
    ],
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Choose who may read a memory and the messages that told it."""
    with opened(home, user, quick=True) as memos:
        show_cube(memos.restrict(id, names_in(readers)), json_, "Restricted")


@app.command()
def undo(
    operation_id: Annotated[
        int | None, typer.Option("--operation", help="A certain one, by its number (memos history ID --json).")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Do not ask, also where it is not the last thing that you did.")
    ] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Take back your newest change, or a certain one, also of a job or a client.

    Where that is not the last thing that you did yourself, it says what it is and asks. The terminal has no redo: what was undone is
    held for that only while a program runs. Earlier versions come back with memos restore.
    """
    with opened(home, user, quick=True) as memos:
        there = memos.next_undo() if operation_id is None else None
        question = [] if there is None or there.is_last else there.question(local(there.operation.at))
        if question and there is not None and not yes:
            if json_:
                print_json({**_told(there.operation), "undone": False, "question": question})
                raise typer.Exit(1)
            for line in question:
                console.print(line, markup=False)
            if not sys.stdin.isatty():
                console.print("Nothing was undone: give --yes to undo that.")
                raise typer.Exit(1)
            typer.confirm("Undo that?", abort=True)
        operation = memos.undo(operation_id if there is None else there.operation.id or None)
        if json_:
            print_json({**_told(operation), "undone": True, "question": question})
            return
        console.print(f"Undone: {operation.summary}", markup=False)
        console.print(NO_REDO, style="dim")


def _told(operation: Operation) -> dict[str, object]:
    return {"id": operation.id, "verb": operation.verb, "summary": operation.summary, "ids": list(operation.ids)}


@app.command()
def restore(
    id: Identifier,
    version: Annotated[int, typer.Option("--version", help="The number of the version (see history).", min=1)],
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make an earlier version of a memory its newest."""
    with opened(home, user, quick=True) as memos:
        show_cube(memos.restore(id, version=version), json_, "Restored")
