"""`memos profiles`, `memos lock` and `memos unlock`: whose memory it is, and what keeps others out of it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from memos_core.cli.common import (
    AsJson,
    Home,
    User,
    app,
    console,
    escaped,
    given_home,
    given_user,
    long_work,
    plain_table,
    print_json,
)
from memos_core.cli.secrets import hidden
from memos_core.errors import InvalidInput
from memos_core.locking.front import LockState, PassphraseLock, alone, refuse_locked, unlock_profile
from memos_core.locking.words import NO_WAY_BACK
from memos_core.profiles import delete_profile, list_profiles, make_profile
from memos_core.programs.taking_over import give_way_to, lock_wherever_served
from memos_core.storage.colours import COLOURS, set_colour
from memos_core.storage.home import DEFAULT_USER, default_home, make_home, profile_folder

profiles_app = typer.Typer(help="The profiles: one for each person, apart in all.", no_args_is_help=True)
app.add_typer(profiles_app, name="profiles")

Name = Annotated[str, typer.Argument(metavar="NAME", help="The profile.")]
Colour = Annotated[str | None, typer.Option("--colour", help=f"One of: {', '.join(COLOURS)}.")]
STATES = {LockState.NONE: "", LockState.OPEN: "has a passphrase", LockState.LOCKED: "locked"}


@profiles_app.command("list")
def list_(home: Home = None, json_: AsJson = False) -> None:
    """List the profiles."""
    found = list_profiles(_home(home))
    if json_:
        print_json(
            [
                {
                    "name": one.user,
                    "colour": one.colour,
                    "lock": one.lock.value,
                    "in_use": one.in_use,
                    "bytes": one.size_bytes,
                }
                for one in found
            ]
        )
        return
    table = plain_table("profile", "colour", "", "", "size")
    for one in found:
        size = f"{one.size_bytes / 1e6:,.1f} MB"
        table.add_row(escaped(one.user), one.colour, STATES[one.lock], "open" if one.in_use else "", size)
    console.print(table)


@profiles_app.command()
def make(name: Name, colour: Colour = None, home: Home = None, json_: AsJson = False) -> None:
    """Make an empty profile. Use it with: memos --user NAME ..., or memos-desktop --user NAME."""
    made = make_profile(name, _home(home), colour=colour)
    if json_:
        print_json({"made": made.user, "colour": made.colour})
    else:
        console.print(f"Made the profile {made.user} ({made.colour}).", markup=False)


@profiles_app.command()
def colour(
    name: Name,
    which: Annotated[str, typer.Argument(metavar="COLOUR", help=f"One of: {', '.join(COLOURS)}.")],
    home: Home = None,
) -> None:
    """Give a profile another colour."""
    set_colour(name, which, _home(home))
    console.print(f"{name} is {which} now.", markup=False)


@profiles_app.command()
def delete(
    name: Name,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    home: Home = None,
    json_: AsJson = False,
) -> None:
    """Delete a profile: all its chats, memories, documents, adapters and backups. It cannot be taken back."""
    if not yes:
        if not sys.stdin.isatty():
            raise InvalidInput("Nobody can be asked here. Say --yes if you mean it: it cannot be taken back.")
        console.print("All its chats, memories, documents, adapters and backups go. It cannot be taken back.")
        if input(f'Type the name of the profile, "{name}", to delete it: ').strip() != name:
            raise InvalidInput("That is not its name. Nothing was deleted.")
    chosen = _home(home)
    give_way_to(lambda: delete_profile(name, chosen), profile_folder(chosen, name))
    if json_:
        print_json({"deleted": name})
    else:
        console.print(f"The profile {name} is deleted.", markup=False)


@app.command("lock")
def lock_(
    set_: Annotated[bool, typer.Option("--set", help="Give the profile a passphrase.")] = False,
    change: Annotated[bool, typer.Option("--change", help="Take another passphrase.")] = False,
    off: Annotated[bool, typer.Option("--off", help="Let the profile be without one.")] = False,
    keyring: Annotated[
        bool | None,
        typer.Option("--keyring/--no-keyring", help="Let the keyring of this system unlock it too, or no longer."),
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Lock the profile: encrypt its files until the passphrase is given. A passphrase is set first, with --set.

    Passphrases are asked for without being shown; from a pipe each is a line of standard input, the present one first.
    """
    chosen, name = _home(home), given_user(user)
    if sum((set_, change, off, keyring is not None)) > 1:
        raise InvalidInput("Say one of --set, --change, --off, --keyring and --no-keyring.")
    if set_:
        with _own(chosen, name) as lock:
            if lock.look().state is not LockState.NONE:
                raise InvalidInput("This profile has a passphrase already. Change it with: memos lock --change")
            console.print(NO_WAY_BACK, style="dim", markup=False) if not json_ else None
            lock.set(_new_passphrase())
    elif change:
        with _own(chosen, name) as lock:
            lock.change(hidden("Present passphrase"), _new_passphrase())
    elif off:
        with _own(chosen, name) as lock:
            lock.take_off(hidden("Passphrase"))
    elif keyring is not None:
        with _own(chosen, name) as lock:
            lock.use_keyring(hidden("Passphrase"), keyring)
    else:
        with long_work("Locking") as progress:
            lock_wherever_served(chosen, name, progress)
    look = PassphraseLock(chosen, name).look()
    if json_:
        print_json({"profile": name, "lock": look.state.value, "keyring": look.keyring})
        return
    console.print(
        {
            LockState.NONE: f"{name} has no passphrase.",
            LockState.OPEN: f"{name} has a passphrase and is open. Lock it with: memos lock",
            LockState.LOCKED: f"{name} is locked.",
        }[look.state],
        markup=False,
    )


@app.command()
def unlock(
    keyring: Annotated[bool, typer.Option("--keyring", help="By the keyring of this system.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Unlock the profile. It stays open until it is locked again, by `memos lock` or by the window when it is closed."""
    chosen, name = _home(home), given_user(user)
    if PassphraseLock(chosen, name).look().state is LockState.NONE:
        raise InvalidInput("This profile has no passphrase.")
    passphrase = None if keyring else hidden(f"Passphrase of {name}")
    with long_work("Unlocking") as progress:
        opened = unlock_profile(passphrase, chosen, name, progress=progress)
    if json_:
        print_json({"profile": name, "lock": "open", "damaged": list(opened.damaged)})
        return
    console.print(f"{name} is open. Lock it again with: memos lock", markup=False)
    for path in opened.damaged:
        print(f"A part of {path} was damaged while it was locked.", file=sys.stderr)


@contextlib.contextmanager
def _own(home: Path, user: str) -> Iterator[PassphraseLock]:
    """The lock of an unlocked profile, which nobody else can open meanwhile."""
    with contextlib.ExitStack() as stack:
        _, folder = give_way_to(lambda: stack.enter_context(alone(home, user)), profile_folder(home, user))
        refuse_locked(folder, user)
        yield PassphraseLock(home, user)


def _new_passphrase() -> str:
    given = hidden("New passphrase")
    if sys.stdin.isatty() and hidden("Again") != given:
        raise InvalidInput("The two are not the same. Nothing was changed.")
    return given


def _home(home: Path | None) -> Path:
    return make_home(given_home(home) or default_home())
