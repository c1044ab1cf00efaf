"""`memos export`: memories and what belongs to them, as one file or as files that people read."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from memos_core.cli.common import CANCELLED, AsJson, Home, User, app, console, counted, long_work, opened, print_json
from memos_core.cli.secrets import ask_where_to_keep_secrets
from memos_core.errors import Cancelled, InvalidInput
from memos_core.exchange.dumper import Exported, named
from memos_core.exchange.memcube import SUFFIX, USUAL, ExportPart
from memos_core.exchange.readable import NOT_IN_IT
from memos_core.memos import MemOS
from memos_core.progress import Progress
from memos_core.storage.home import DEFAULT_USER

PasswordFile = Annotated[Path | None, typer.Option("--password-file", help="A file whose first line is the password.")]


def password_from(file: Path | None, *, ask: bool, confirm: bool = False) -> str | None:
    """The password that the person gives: from a file, or typed unseen.

    Raises:
        InvalidInput: the file can't be read, or there is no terminal to type at.
    """
    if file is not None:
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidInput("The password cannot be read from {file}.", file=file) from error
        return lines[0] if lines else ""
    if not ask:
        return None
    if not sys.stdin.isatty():
        raise InvalidInput("There is no terminal to type the password at. Give it with --password-file.")
    password: str = typer.prompt("Password", hide_input=True, confirmation_prompt=confirm)
    return password


@app.command()
def export(
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]",
            help=f"Where to; {SUFFIX} is added where it is missing. With --readable a new folder, or a .zip. Without it: what there is "
            "to export.",
        ),
    ] = None,
    id_: Annotated[list[str] | None, typer.Option("--id", help="Only this memory; may be given several times.")] = None,
    only: Annotated[
        list[ExportPart] | None, typer.Option("--only", help="Only this part; may be given several times.")
    ] = None,
    without: Annotated[
        list[ExportPart] | None, typer.Option("--without", help="Not this part; may be given several times.")
    ] = None,
    all_: Annotated[bool, typer.Option("--all", help="Everything, with adapters and saved contexts.")] = False,
    readable: Annotated[
        bool, typer.Option("--readable", help="Files for people and other programs: Markdown, JSON, .ics, .vcf.")
    ] = False,
    password: Annotated[bool, typer.Option("--password", help="Ask for a password and encrypt the file.")] = False,
    password_file: PasswordFile = None,
    include_secrets: Annotated[
        bool, typer.Option("--include-secrets", help="Write secrets even into a file without a password.")
    ] = False,
    sign: Annotated[
        bool | None,
        typer.Option(
            "--sign/--no-sign",
            help="Sign it with the key of this profile. Left out, it is signed where this system has a keyring for the key; with --sign "
            "a passphrase for the key is asked for elsewhere.",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Write memories, chats, reminders and documents to a file, to keep or to import into another profile."""
    if file is None:
        with opened(home, user, quick=True) as memos:
            _print_counts(memos, json_)
        return
    parts = _parts(only, without, all_)
    if id_ and (only or without or all_ or readable):
        raise InvalidInput(
            "Single memories (--id) are exported alone: leave out --only, --without, --all and --readable."
        )
    if readable and (password or password_file or sign):
        raise InvalidInput("Readable files have neither a password nor a signature.")
    file = file.expanduser()
    target = file if readable else named(file)
    if target.is_file() and not force:
        raise InvalidInput(
            "There is a file {target} already. Choose another name, or replace it with --force.", target=target
        )
    secret = password_from(password_file, ask=password, confirm=True)
    with opened(home, user, quick=True) as memos:
        if readable:
            with _cancellable(target) as progress:
                written = memos.export_readable(target, parts=parts, include_secrets=include_secrets, progress=progress)
            if json_:
                print_json({**written.__dict__, "path": str(written.path)})
                return
            console.print(
                f"Wrote {counted(written.files, 'file', 'files')} to {written.path}: "
                f"{counted(written.memories, 'memory', 'memories')}, {counted(written.chats, 'chat', 'chats')}",
                markup=False,
            )
            _say_left_out(written.left_out, "they are only written with --include-secrets")
            console.print(f"Not in it: {'; '.join(NOT_IN_IT)}.", style="dim", markup=False)
            return
        if sign:
            ask_where_to_keep_secrets(memos, file=memos.secrets.place is None)
        with _cancellable(target) as progress:
            exported = memos.export(
                target,
                id_,
                secret,
                include_secrets=include_secrets,
                parts=parts,
                sign=sign is not False,
                progress=progress,
            )
    if json_:
        print_json(_as_dict(exported))
    else:
        _print_exported(exported)


@contextlib.contextmanager
def _cancellable(target: Path) -> Iterator[Progress]:
    """Show the progress of an export, which Ctrl+C cancels."""
    try:
        with long_work(target.name) as progress:
            yield progress
    except Cancelled as error:
        print("Cancelled. Nothing was written.", file=sys.stderr)
        raise typer.Exit(CANCELLED) from error


def _parts(only: list[ExportPart] | None, without: list[ExportPart] | None, all_: bool) -> tuple[ExportPart, ...]:
    chosen = tuple(only) if only else tuple(ExportPart) if all_ else USUAL
    return tuple(part for part in chosen if part not in (without or ()))


def _print_counts(memos: MemOS, json_: bool) -> None:
    counts = memos.export_counts()
    if json_:
        print_json({part.value: count for part, count in counts.items()})
        return
    for part, count in counts.items():
        usual = "" if part in USUAL else "  only with --all, or --only"
        console.print(f"{count:>9,}  {part.value}{usual}", markup=False)
    console.print(
        f"Write them with: memos export FILE{SUFFIX}, or memos export FOLDER --readable", style="dim", markup=False
    )


def _as_dict(exported: Exported) -> dict[str, Any]:
    found = {name: value for name, value in exported.__dict__.items() if name != "ids"}
    return {**found, "path": str(exported.path)}


def _print_exported(exported: Exported) -> None:
    what = [counted(exported.count - exported.turns, "memory", "memories")]
    for count, one, many in (
        (exported.chats, "chat", "chats"),
        (exported.adapters, "adapter", "adapters"),
        (exported.contexts, "saved context", "saved contexts"),
    ):
        what += [counted(count, one, many)] if count else []
    console.print(f"Exported {', '.join(what)} to {exported.path}", markup=False)
    _say_left_out(exported.left_out, "because the file has no password")
    if exported.signed_by:
        console.print(f"Signed by {exported.signed_by}", style="dim", markup=False)
    elif exported.unsigned_because:
        console.print(exported.unsigned_because, style="dim", markup=False)


def _say_left_out(count: int, why: str) -> None:
    if count:
        console.print(f"{counted(count, 'secret was', 'secrets were')} left out, {why}.", markup=False)
