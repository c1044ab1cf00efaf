"""`memos secrets`: keys and tokens. None is ever printed."""

from __future__ import annotations

import getpass
import sys
from typing import Annotated

import typer

from memos_core.cli.common import AsJson, Home, User, app, console, opened, print_json
from memos_core.errors import InvalidInput, SecretsUnavailable
from memos_core.memos import MemOS
from memos_core.models.remotes import PREFIX
from memos_core.secrets import SecretPlace
from memos_core.storage.home import DEFAULT_USER

secrets_app = typer.Typer(help="Keys and tokens of remote models and downloads.", no_args_is_help=True)
app.add_typer(secrets_app, name="secrets")

Name = Annotated[str, typer.Argument(metavar="NAME", help="huggingface, remote:NAME ...")]
IN_FILE = Annotated[
    bool, typer.Option("--file", help="Keep it in a file under a passphrase, where this system has no keyring.")
]


@secrets_app.command("list")
def list_(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the names of the secrets, and where they are kept."""
    with opened(home, user, quick=True) as memos:
        names, place = memos.secrets.names(), memos.secrets.place
    if json_:
        print_json({"place": None if place is None else place.value, "names": names})
        return
    where = {
        SecretPlace.KEYRING: "in the keyring of this system",
        SecretPlace.FILE: "in a file under your passphrase",
        SecretPlace.SESSION: "for this session only",
        None: "nowhere yet: this system has no keyring (memos secrets set NAME --file)",
    }[place]
    console.print(f"New secrets are kept {where}.", style="dim", markup=False)
    for name in names:
        console.print(name, markup=False)


@secrets_app.command("set")
def set_(
    name: Name, file: IN_FILE = False, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False
) -> None:
    """Keep a secret. It is asked for without being shown; from a pipe its first line is read."""
    with opened(home, user, quick=True) as memos:
        value = hidden(f"Value of {name}")
        ask_where_to_keep_secrets(memos, file=file)
        memos.secrets.set(name, value)
        place = memos.secrets.place
    if json_:
        print_json({"set": name, "place": None if place is None else place.value})
    else:
        console.print(f"Kept {name}.", markup=False)


@secrets_app.command()
def remove(name: Name, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Delete a secret."""
    with opened(home, user, quick=True) as memos:
        unlock(memos)
        memos.secrets.remove(name)
    if json_:
        print_json({"removed": name})
    else:
        console.print(f"Removed {name}.", markup=False)


@secrets_app.command("give-up-file")
def give_up_file(home: Home = None, user: User = DEFAULT_USER) -> None:
    """Delete the file under a passphrase that you no longer know, with all that is in it."""
    with opened(home, user, quick=True) as memos:
        memos.secrets.give_up_file()
    console.print("The file under the passphrase is gone. Give your keys and tokens again.")


def hidden(what: str) -> str:
    """What the person types, without showing it; a line of standard input where that is a pipe."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{what}: ")
    return sys.stdin.readline().strip("\r\n")


def unlock(memos: MemOS) -> None:
    """Ask for the passphrase of the secrets where they are locked."""
    if memos.secrets.locked:
        memos.secrets.unlock(hidden("Passphrase of your secrets"))


def unlock_for(memos: MemOS, remote: str) -> None:
    """Ask for the passphrase of the secrets where the key of this remote model is among them and they are locked."""
    if f"{PREFIX}{remote.removeprefix(PREFIX)}" in memos.secrets.names():
        unlock(memos)


def unlock_if_wanted(memos: MemOS, name: str, what: str) -> None:
    """Ask for the passphrase of the secrets where a useful one is locked, and go on without it where the person gives none. Nobody is
    asked in a script."""
    wanted = memos.secrets.locked and name in memos.secrets.names() and sys.stdin.isatty()
    if wanted and (passphrase := hidden(f"Passphrase for {what} (Enter to go on without)")):
        memos.secrets.unlock(passphrase)


def ask_where_to_keep_secrets(memos: MemOS, *, file: bool = False) -> None:
    """Make sure that there is a place for a new secret: the keyring, or else a file under a passphrase, if the person
    can be asked for one.

    Raises:
        SecretsUnavailable: there is no keyring, and nobody can be asked.
    """
    unlock(memos)
    place = memos.secrets.place
    if place is not None and not file:
        return
    if not sys.stdin.isatty() and not file:
        raise SecretsUnavailable(
            "This system has no keyring. Keep it in a file under a passphrase: memos secrets set NAME --file"
        )
    if place is SecretPlace.FILE:
        return
    console.print("This system has no keyring. A passphrase will protect a file with your keys and tokens.")
    passphrase = hidden("New passphrase")
    if sys.stdin.isatty() and hidden("Again") != passphrase:
        raise InvalidInput("The two are not the same. Nothing was kept.")
    memos.secrets.use_file(passphrase)
