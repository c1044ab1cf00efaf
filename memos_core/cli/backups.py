"""`memos backup`: backups of the profile."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.table import Table

from memos_core.cli.common import (
    AsJson,
    Home,
    User,
    app,
    console,
    counted,
    given_home,
    given_user,
    local,
    opened,
    print_json,
)
from memos_core.exchange.backups import Backup
from memos_core.exchange.restoring import restore_backup
from memos_core.storage.home import DEFAULT_USER

Name = Annotated[str, typer.Argument(metavar="NAME", help="As in: memos backup list")]

backup_app = typer.Typer(help="Make, list, check and restore backups of a profile.", no_args_is_help=True)
app.add_typer(backup_app, name="backup")


@backup_app.command("make")
def make(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Make a backup now; what was forgotten since is removed from older ones."""
    with opened(home, user, quick=True) as memos:
        made = memos.backups.make()
        if json_:
            print_json(_as_dict(made))
            return
        console.print(f"Made {memos.backups.path / made.name}.zip", markup=False)


@backup_app.command("list")
def list_(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the backups, newest first."""
    with opened(home, user, quick=True) as memos:
        found = memos.backups.list()
        if json_:
            print_json([_as_dict(backup) for backup in found])
            return
        table = Table(box=None, header_style="dim")
        for name in ("name", "made", "memories", "messages", "size"):
            table.add_column(name, no_wrap=True)
        for backup in found:
            counts = [f"{n:,}" if n is not None else "damaged" for n in (backup.memories, backup.messages)]
            table.add_row(backup.name, local(backup.at), *counts, f"{backup.bytes / 1e6:,.1f} MB")
        console.print(table)
        for backup in found:
            if backup.problem:
                console.print(f"{backup.name}: {backup.problem}", markup=False)


@backup_app.command("verify")
def verify(name: Name, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Check whether a backup could be restored."""
    with opened(home, user, quick=True) as memos:
        problems = memos.backups.verify(name)
    if json_:
        print_json({"sound": not problems, "problems": problems})
    else:
        for line in problems or [f"The backup {name} is sound."]:
            console.print(line, markup=False)
    raise typer.Exit(1 if problems else 0)


@backup_app.command("restore")
def restore(
    name: Name,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Go back to a backup; what is there now becomes a backup itself."""
    if not yes:
        typer.confirm("Put this backup in the place of all memories and conversations of the profile?", abort=True)
    restored = restore_backup(name, given_home(home), given_user(user))
    if json_:
        print_json(restored.__dict__)
        return
    memories = counted(restored.memories, "memory", "memories")
    messages = counted(restored.messages, "message", "messages")
    console.print(f"Restored {restored.name}: {memories}, {messages}.", markup=False)
    if restored.unfinished:
        console.print(f"It takes its place when the profile is opened next: {restored.unfinished}", markup=False)
    if restored.kept_as:
        console.print(f"What was there before is kept as {restored.kept_as}", markup=False)


def _as_dict(backup: Backup) -> dict[str, Any]:
    return {**backup.__dict__, "at": backup.at.isoformat()}
