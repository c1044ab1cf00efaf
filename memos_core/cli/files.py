"""`memos export` and `memos backup`: files of memories, and backups of the profile."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from memos_core.cli.common import AsJson, Home, User, app, common_options, console, local, opened, print_json
from memos_core.errors import InvalidInput
from memos_core.exchange.backups import Backup
from memos_core.exchange.dumper import SUFFIX
from memos_core.exchange.restoring import restore_backup
from memos_core.storage.home import DEFAULT_USER

PasswordFile = Annotated[Path | None, typer.Option("--password-file", help="A file whose first line is the password.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="As in: memos backup list")]

backup_app = typer.Typer(help="Make, list, check and restore backups of a profile.", no_args_is_help=True)
app.add_typer(backup_app, name="backup")


def password_from(file: Path | None, *, ask: bool, confirm: bool = False) -> str | None:
    """The password that the person gives: from a file, or typed unseen.

    Raises:
        InvalidInput: the file can't be read, or there is no terminal to type at.
    """
    if file is not None:
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidInput(f"The password cannot be read from {file}.") from error
        return lines[0] if lines else ""
    if not ask:
        return None
    if not sys.stdin.isatty():
        raise InvalidInput("There is no terminal to type the password at. Give it with --password-file.")
    password: str = typer.prompt("Password", hide_input=True, confirmation_prompt=confirm)
    return password


@app.command()
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=f"Where to; {SUFFIX} is added where it is missing.")],
    id_: Annotated[list[str] | None, typer.Option("--id", help="Only this memory; may be given several times.")] = None,
    password: Annotated[bool, typer.Option("--password", help="Ask for a password and encrypt the file.")] = False,
    password_file: PasswordFile = None,
    include_secrets: Annotated[
        bool, typer.Option("--include-secrets", help="Write secrets even into a file without a password.")
    ] = False,
    no_turns: Annotated[
        bool, typer.Option("--no-turns", help="Leave out what was said in conversations word for word.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Write memories to a file, to keep or to import into another profile."""
    file = file.expanduser()
    target = file if file.suffix == SUFFIX else file.with_name(file.name + SUFFIX)
    if target.exists() and not force:
        raise InvalidInput(f"There is a file {target} already. Choose another name, or replace it with --force.")
    secret = password_from(password_file, ask=password, confirm=True)
    with opened(home, user, quick=True) as memos:
        exported = memos.export(target, id_, secret, include_secrets=include_secrets, turns=not no_turns)
    if json_:
        print_json(
            {
                "path": str(exported.path),
                "count": exported.count,
                "turns": exported.turns,
                "protected": exported.protected,
                "left_out": exported.left_out,
            }
        )
        return
    what = _count(exported.count - exported.turns, "memory", "memories")
    if exported.turns:
        what += f" and {_count(exported.turns, 'turn', 'turns')} of conversations"
    console.print(f"Exported {what} to {exported.path}", markup=False)
    if exported.left_out:
        left = _count(exported.left_out, "secret was", "secrets were")
        console.print(f"{left} left out, because the file has no password.", markup=False)


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
    chosen = user if user != DEFAULT_USER else common_options["user"]
    restored = restore_backup(name, home or common_options["home"], chosen)
    if json_:
        print_json(restored.__dict__)
        return
    memories = _count(restored.memories, "memory", "memories")
    messages = _count(restored.messages, "message", "messages")
    console.print(f"Restored {restored.name}: {memories}, {messages}.", markup=False)
    if restored.kept_as:
        console.print(f"What was there before is kept as {restored.kept_as}", markup=False)


def _as_dict(backup: Backup) -> dict[str, Any]:
    return {**backup.__dict__, "at": backup.at.isoformat()}


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
