"""`memos table`: where the table of the memories lies: in the profile, or in an object store (`s3://`)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from memos_core.cli.common import AsJson, Home, User, app, console, given_home, given_user, print_json
from memos_core.cli.secrets import hidden
from memos_core.exchange.table_moves import TableMoved, bring_table_back, change_table_key, move_table, table_address
from memos_core.storage.home import DEFAULT_USER
from memos_core.storage.table_address import TableAddress, TableKey

table_app = typer.Typer(help="Where the table of the memories lies. Close the window first.", no_args_is_help=True)
app.add_typer(table_app, name="table")

KeyId = Annotated[
    str, typer.Option("--key", metavar="ID", help="The id of the key (access key id). The secret key is asked for.")
]


@table_app.command("show")
def show(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Say where it lies."""
    found = table_address(*_profile(home, user))
    if json_:
        print_json(None if found is None else found.model_dump())
    elif found is None:
        console.print("In the profile's own folder.")
    else:
        server = f" on {found.endpoint}" if found.endpoint else ""
        console.print(f"{found.address}{server} ({found.region})", markup=False)


@table_app.command("move")
def move(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="s3://bucket or s3://bucket/folder")],
    key: KeyId,
    endpoint: Annotated[str, typer.Option("--endpoint", help="Address of the server, where it is not Amazon's.")] = "",
    region: Annotated[str, typer.Option("--region", help="Region of the bucket.")] = "",
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Move it to a bucket. The secret key is asked for without being shown; from a pipe it is the first line."""
    place = TableAddress.checked(address, endpoint, region)
    _print(move_table(place, _key(key), *_profile(home, user)), as_json=json_)


@table_app.command("here")
def here(
    leave: Annotated[
        bool,
        typer.Option(
            "--leave", help="Do not touch what lies there; build the table anew from the history of the memories."
        ),
    ] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Bring it back into the profile, and remove it from where it lay."""
    _print(bring_table_back(*_profile(home, user), leave=leave), as_json=json_)


@table_app.command("key")
def change_key(
    id_: Annotated[str, typer.Argument(metavar="ID", help="The id of the key (access key id).")],
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Use another key for the bucket. The secret key is asked for."""
    change_table_key(_key(id_), *_profile(home, user))
    console.print("The new key is in use.")


def _key(id_: str) -> TableKey:
    return TableKey(id=id_, secret=hidden("Secret key"))


def _profile(home: Path | None, user: str) -> tuple[Path | None, str]:
    return given_home(home), given_user(user)


def _print(moved: TableMoved, *, as_json: bool) -> None:
    if as_json:
        print_json(moved.__dict__)
        return
    where = f"at {moved.address}" if moved.address else "in the profile's own folder"
    what = "is built at the next opening" if moved.memories is None else f"has {moved.memories:,} memories"
    console.print(f"The table now lies {where}, and {what}.", markup=False)
