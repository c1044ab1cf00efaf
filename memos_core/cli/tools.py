"""`memos tools`: what able models may call while they reply, and the servers that have tools."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from memos_core.cli.common import AsJson, Home, User, app, console, escaped, opened, plain_table, print_json
from memos_core.errors import InvalidInput, MemOSError
from memos_core.memos import MemOS
from memos_core.storage.home import DEFAULT_USER
from memos_core.tools.records import ToolDecision
from memos_core.tools.server_list import PlannedServer, planned_server
from memos_core.tools.servers import ServerStatus
from memos_core.tools.toolbox import ToolQuestion, ToolStatus

tools_app = typer.Typer(
    help="Tools that able models may call while they reply: your own, and those of MCP servers.", no_args_is_help=True
)
app.add_typer(tools_app, name="tools")

Names = Annotated[list[str], typer.Argument(metavar="TOOL...", help="Of the tools: calculate, files__read_file ...")]
Server = Annotated[str, typer.Argument(metavar="NAME", help="Of the server.")]


@tools_app.command("list")
def list_(
    servers: Annotated[bool, typer.Option("--servers/--no-servers", help="Start the servers that are on and list their tools too.")] = True,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:  # fmt: skip
    """List the tools."""
    with opened(home, user, quick=True) as memos:
        if servers:
            _start_all(memos)
        found = memos.tools.list()
    if json_:
        print_json([_tool_as_dict(one) for one in found])
        return
    table = plain_table("tool", "", "what it does")
    for one in found:
        table.add_row(escaped(one.tool.name), _in_words(one), escaped(one.tool.about or one.tool.description))
    console.print(table)


@tools_app.command()
def on(
    names: Names,
    always: Annotated[bool, typer.Option("--always", help="Without asking you for each call.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Switch tools on. Each asks you before it is called."""
    _switch(names, True, ToolDecision.ALWAYS if always else ToolDecision.ASK, home, user, json_)


@tools_app.command()
def off(names: Names, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Switch tools off: no model is told of them."""
    _switch(names, False, ToolDecision.ASK, home, user, json_)


@tools_app.command()
def servers(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the MCP servers. Starts none."""
    with opened(home, user, quick=True) as memos:
        found = memos.tools.servers()
    if json_:
        print_json([_server_as_dict(one) for one in found])
        return
    table = plain_table("server", "", "what is started, or its address")
    for one in found:
        table.add_row(escaped(one.record.name), "on" if one.record.on else "off", escaped(one.record.where))
    console.print(table)


@tools_app.command("add-server")
def add_server(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="What it is called; left out with --paste.")] = None,
    command: Annotated[list[str] | None, typer.Argument(metavar="[COMMAND]...", help="What is started, after --.")] = None,
    url: Annotated[str, typer.Option("--url", help="Its address, for one over HTTP.")] = "",
    secret: Annotated[list[str] | None, typer.Option("--secret", metavar="NAME", help="A name of its environment, or of a header with --url; its value is asked for.")] = None,
    paste: Annotated[Path | None, typer.Option("--paste", metavar="FILE", help="A list as other programs have it (mcpServers); - for standard input.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Enter a pasted list without showing it first.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:  # fmt: skip
    """Enter an MCP server, and switch it on. None of its tools is on then."""
    if paste is not None:
        text = sys.stdin.read() if str(paste) == "-" else _text_of(paste)
    elif name is None or bool(command) == bool(url):
        raise InvalidInput("Give a name and, after --, what is started; or a name and --url; or a list with --paste.")
    with opened(home, user, quick=True) as memos:
        if paste is not None:
            planned = memos.tools.plan_servers(text)
            if not yes and not json_:
                _show(planned)
                typer.confirm("Enter them?", abort=True)
        else:
            assert name is not None  # as checked above
            values = {one: typer.prompt(one, hide_input=True) for one in secret or []}
            start, *arguments = command or [""]
            planned = [planned_server(name, start, arguments, url, values)]
        memos.tools.add_servers(planned)
        made = [memos.tools.test_server(memos.tools.switch_server(one.record.name, True).name) for one in planned]
    _print_servers(made, json_)


@tools_app.command("remove-server")
def remove_server(name: Server, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Remove an MCP server, with what is kept of it in the keyring."""
    with opened(home, user, quick=True) as memos:
        memos.tools.remove_server(name)
    if json_:
        print_json({"removed": name})
    else:
        console.print(f"Removed {escaped(name)}.")


@tools_app.command()
def test(name: Server, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Start an MCP server and ask it which tools it has."""
    with opened(home, user, quick=True) as memos:
        status = memos.tools.test_server(name)
    _print_servers([status], json_)
    if status.state != "ready":
        raise typer.Exit(1)


def ask_in_terminal(memos: MemOS) -> None:
    """Ask in the terminal about calls of tools from now on, where it is one that somebody can type at."""

    def ask() -> None:
        for question in memos.tools.waiting():
            memos.tools.answer(question, _answer(question))

    if sys.stdin.isatty():
        memos.tools.watch(ask)


def _answer(question: ToolQuestion) -> str:
    console.print(
        f"\n[bold]{escaped(question.tool.title)}[/bold] wants to be called with {escaped(question.arguments)}"
    )
    answers = {"o": "once", "c": "this chat", "a": "always", "n": "not now", "never": "never"}
    try:
        said = console.input("Allow it? (o)nce, this (c)hat, (a)lways, (n)o, never: ").strip().lower()
    except EOFError:
        said = "n"
    return answers.get(said, "not now")


def _switch(names: list[str], on_: bool, decision: ToolDecision, home: Path | None, user: str, json_: bool) -> None:
    with opened(home, user, quick=True) as memos:
        if any("__" in name for name in names):
            _start_all(memos)
        found = [memos.tools.switch(name, on_) for name in names]
        if on_ and decision is ToolDecision.ALWAYS:
            found = [memos.tools.decide(name, decision) for name in names]
    if json_:
        print_json([_tool_as_dict(one) for one in found])
        return
    for one in found:
        console.print(f"{escaped(one.tool.name)}: {_in_words(one)}")


def _start_all(memos: MemOS) -> None:
    for status in memos.tools.servers():
        if status.record.on:
            memos.tools.test_server(status.record.name)


def _text_of(path: Path) -> str:
    try:
        return path.expanduser().read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as error:
        raise MemOSError('"{path}" cannot be read as text.', path=path) from error


def _show(planned: list[PlannedServer]) -> None:
    for one in planned:
        console.print(f"{escaped(one.record.name)}: {escaped(one.record.where)}")
        names = [*one.record.env, *one.record.headers]
        if names:
            console.print(f"  kept in the keyring: {escaped(', '.join(names))}", style="dim")


def _print_servers(found: list[ServerStatus], json_: bool) -> None:
    if json_:
        print_json([_server_as_dict(one) for one in found])
        return
    for one in found:
        state = f"{len(one.tools)} tools" if one.state == "ready" else one.state
        console.print(f"{escaped(one.record.name)}: {state}. {escaped(one.problem)}".strip())
        for tool in one.tools:
            console.print(f"  {escaped(tool.name)}  {escaped(tool.description)}", style="dim")


def _in_words(one: ToolStatus) -> str:
    if one.changed:
        return "off: it describes itself otherwise than when you switched it on"
    if not one.on:
        return "off"
    return {"ask": "on, asks you", "always": "on, always allowed", "never": "never"}[one.decision.value]


def _tool_as_dict(one: ToolStatus) -> dict[str, Any]:
    tool = one.tool
    return {
        "name": tool.name,
        "title": tool.title,
        "description": tool.description,
        "server": tool.server or None,
        "on": one.on,
        "decision": one.decision.value,
        "changed": one.changed,
        "schema": json.loads(json.dumps(tool.schema)),
    }


def _server_as_dict(one: ServerStatus) -> dict[str, Any]:
    record = one.record
    return {
        "name": record.name,
        "on": record.on,
        "state": one.state,
        "problem": one.problem,
        "command": record.command or None,
        "args": list(record.args),
        "url": record.url or None,
        "env": list(record.env),
        "headers": list(record.headers),
        "tools": [tool.name for tool in one.tools],
    }
