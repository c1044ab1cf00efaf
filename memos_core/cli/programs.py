"""`memos mcp`, which other programs start to use the memory, and `memos clients`: which programs these are and what they may do."""

from __future__ import annotations

import contextlib
import json
import threading
from typing import Annotated, Any

import typer

from memos_core import logs
from memos_core.cli.common import (
    AsJson,
    Home,
    User,
    app,
    console,
    escaped,
    given_home,
    given_user,
    names_in,
    opened,
    plain_table,
    print_json,
)
from memos_core.errors import InvalidInput
from memos_core.memos import MemOS
from memos_core.programs.mcp_entries import ENTRY
from memos_core.programs.records import RIGHTS_IN_WORDS, ClientRecord, Decision, Right
from memos_core.programs.shared_profile import SharedProfile
from memos_core.spaces.actors import client_actor
from memos_core.storage.home import DEFAULT_USER, default_home, make_home, profile_folder

EMBEDDER_PATIENCE = 15.0
"""Seconds that a call waits for the embedder, after which memories are found by their words."""

clients_app = typer.Typer(
    help="Other programs that may use your memory: which, what they may, and in which spaces.", no_args_is_help=True
)
app.add_typer(clients_app, name="clients")

Name = Annotated[str, typer.Argument(metavar="NAME", help="Of the client: claude-desktop, cursor ...")]
Rights = Annotated[list[Right], typer.Argument(metavar="RIGHT...", help="read, save, change, remind or chat.")]


@app.command()
def mcp(
    client: Annotated[str, typer.Option("--client", metavar="NAME", help="As which client (memos clients list).")],
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Serve another program over standard input and output, in the Model Context Protocol. Such programs start this themselves."""
    # The protocol's library takes a second to load, which no other command should wait for.
    from memos_core.programs.stdio import serve_stdio

    folder = make_home(given_home(home) or default_home())
    name = given_user(user)
    with contextlib.suppress(OSError):
        logs.begin_log(folder, "programs")

    def opened_here() -> MemOS:
        return MemOS.open(folder, name, patience=EMBEDDER_PATIENCE, with_model=False, take_over=False)

    serve_stdio(
        client_actor(client).partition(":")[2], SharedProfile(folder, profile_folder(folder, name), opened_here)
    )


@app.command("serve")
def serve_http(
    port: Annotated[int | None, typer.Option("--port", help="Instead of the one in the settings.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Serve other programs over HTTP, on this computer alone, until Ctrl+C or until the window is opened."""
    over = threading.Event()
    with opened(home, user) as memos:
        if not memos.settings.programs:
            raise InvalidInput("No other program is let in. Switch that on first: memos clients serve on")
        memos.programs.serve(yields=True, give_way=over.set, port=port or memos.settings.programs_port)
        console.print(f"Clients with a token are served at {memos.programs.address}: /mcp, and /v1 as OpenAI's.")
        while not over.wait(1):  # Ctrl+C is noticed in between
            pass
    console.print(
        "The profile was wanted elsewhere. If the window has it, and HTTP is switched on there, it serves them now."
    )


@clients_app.command("list")
def list_(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the clients."""
    with opened(home, user, quick=True) as memos:
        found = [_as_dict(memos, record) for record in memos.programs.list()]
        served = memos.settings.programs
    if json_:
        print_json({"served": served, "clients": found})
        return
    if not served:
        console.print("No other program is let in. Switch it on with: memos clients serve on", style="dim")
    table = plain_table("client", "", "reads", "writes", "always", "never", "calls a minute")
    for one in found:
        decided = {
            decision: ", ".join(right for right, what in one["rights"].items() if what == decision)
            for decision in Decision
        }
        table.add_row(
            escaped(one["name"]),
            "on" if one["on"] else "off",
            *(escaped(", ".join(one[key])) for key in ("reads", "writes")),
            decided[Decision.ALWAYS],
            decided[Decision.NEVER],
            f"{one['rate']:,}",
        )
    console.print(table)


@clients_app.command()
def serve(
    which: Annotated[str, typer.Argument(metavar="on|off|http-on|http-off")],
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Let other programs in, or none. http-on lets those with a token in over HTTP too, on this computer alone."""
    settings = {
        "on": {"programs": True},
        "off": {"programs": False},
        "http-on": {"programs": True, "programs_over_http": True},
        "http-off": {"programs_over_http": False},
    }.get(which)
    if settings is None:
        raise InvalidInput("Say on, off, http-on or http-off.")
    with opened(home, user, quick=True) as memos:
        now = memos.update_settings(**settings)
    if not now.programs:
        console.print("No other program is let in any more.")
    else:
        http = f", and over HTTP at 127.0.0.1:{now.programs_port}" if now.programs_over_http else ""
        console.print(f"Clients that are switched on are served{http}.")


@clients_app.command()
def add(
    name: Name,
    title: Annotated[str, typer.Option("--title", help="As you call it.")] = "",
    reads: Annotated[str, typer.Option("--reads", help="Spaces that it may read, with commas between.")] = "",
    writes: Annotated[str, typer.Option("--writes", help="Spaces that it may save in.")] = "",
    on: Annotated[bool, typer.Option("--on", help="Switch it on.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Enter a client. It is off, and may do nothing without asking, until you say so."""
    with opened(home, user, quick=True) as memos:
        record = memos.programs.add(name, title)
        if reads or writes:
            memos.programs.set_spaces(record.name, reads=names_in(reads), writes=names_in(writes))
        if on:
            record = memos.programs.change(record.name, on=True)
        _show(memos, record, json_)


@clients_app.command("set-up")
def set_up(
    name: Annotated[str, typer.Argument(help="claude-desktop, cursor, vs-code, jan, lm-studio or zed.")],
    write: Annotated[bool, typer.Option("--write", help="Write it; else it is only shown.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Enter MemOS in the settings of another program, so that it starts memos mcp, and let it in here."""
    with opened(home, user, quick=True) as memos:
        plan = memos.programs.plan_entry(name)
        written = memos.programs.write_entry(plan) if write else None
        if written is not None:
            memos.update_settings(programs=True)
    if json_:
        backup = None if written is None or written.backup is None else str(written.backup)
        shown = {"path": str(plan.path), "entry": plan.entry, "written": written is not None, "backup": backup}
        print_json(shown)
        return
    console.print(f"In {plan.path}, under {plan.program.section}:", markup=False)
    console.print(f'"{ENTRY}": {json.dumps(plan.entry, indent=2)}', markup=False)
    if written is None:
        console.print(
            f"Nothing was written. To write it: memos clients set-up {name} --write", style="dim", markup=False
        )
        return
    if written.backup is not None:
        console.print(f"Written. The file as it was is kept as {written.backup}", markup=False)
    console.print(f"Start {plan.program.title} anew. It asks you in the window before it does anything.", markup=False)


@clients_app.command()
def on(name: Name, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Switch a client on."""
    with opened(home, user, quick=True) as memos:
        _show(memos, memos.programs.change(name, on=True), json_)


@clients_app.command()
def off(name: Name, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Switch a client off."""
    with opened(home, user, quick=True) as memos:
        _show(memos, memos.programs.change(name, on=False), json_)


@clients_app.command()
def allow(name: Name, rights: Rights, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Allow a client something for good, in the spaces that are open to it."""
    _decide(name, rights, Decision.ALWAYS, home, user, json_)


@clients_app.command()
def deny(name: Name, rights: Rights, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Refuse a client something for good."""
    _decide(name, rights, Decision.NEVER, home, user, json_)


@clients_app.command()
def ask(name: Name, rights: Rights, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Be asked each time a client wants this."""
    _decide(name, rights, Decision.ASK, home, user, json_)


@clients_app.command()
def spaces(
    name: Name,
    reads: Annotated[str, typer.Option("--reads", help="Spaces that it may read, with commas between.")] = "",
    writes: Annotated[str, typer.Option("--writes", help="Spaces that it may save in.")] = "",
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Let a client read and write exactly these spaces."""
    with opened(home, user, quick=True) as memos:
        memos.programs.set_spaces(name, reads=names_in(reads), writes=names_in(writes))
        _show(memos, memos.programs.get(name), json_)


@clients_app.command()
def rate(
    name: Name,
    calls: Annotated[int, typer.Argument(help="How many calls it may make in a minute.")],
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Limit how often a client may call."""
    with opened(home, user, quick=True) as memos:
        _show(memos, memos.programs.change(name, rate=calls), json_)


@clients_app.command()
def token(name: Name, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Make a token with which a client reaches the memory over HTTP. It is shown this once; one that it had ends."""
    with opened(home, user, quick=True) as memos:
        made = memos.programs.new_token(name)
    if json_:
        print_json({"token": made})
    else:
        console.print(made, markup=False)


@clients_app.command()
def remove(name: Name, home: Home = None, user: User = DEFAULT_USER) -> None:
    """Remove a client. What it has saved stays."""
    with opened(home, user, quick=True) as memos:
        memos.programs.remove(name)
    console.print(f"Removed {name}.", markup=False)


def _decide(name: str, rights: list[Right], decision: Decision, home: Any, user: str, as_json: bool) -> None:
    with opened(home, user, quick=True) as memos:
        _show(memos, memos.programs.change(name, rights=dict.fromkeys(rights, decision)), as_json)


def _as_dict(memos: MemOS, record: ClientRecord) -> dict[str, Any]:
    reads, writes = memos.programs.spaces(record.name)
    return {
        "name": record.name,
        "title": record.title,
        "on": record.on,
        "rights": {right.value: record.decision(right).value for right in Right},
        "reads": list(reads),
        "writes": list(writes),
        "rate": record.rate,
        "token": bool(record.token_sha256),
    }


def _show(memos: MemOS, record: ClientRecord, as_json: bool) -> None:
    found = _as_dict(memos, record)
    if as_json:
        print_json(found)
        return
    console.print(f"{record.title} ({record.name}) is {'on' if record.on else 'off'}.", markup=False)
    where = [
        f"{verb} {', '.join(names) or 'no space'}"
        for verb, names in (("reads", found["reads"]), ("writes", found["writes"]))
    ]
    console.print(f"  {'; '.join(where)}", style="dim", markup=False)
    for right in Right:
        console.print(f"  {RIGHTS_IN_WORDS[right]}: {record.decision(right).value}", style="dim", markup=False)
    if record.on and not memos.settings.programs:
        console.print("No program is served yet. Switch that on with: memos clients serve on")
