"""`memos deleted`: chats and messages that were deleted and can still be brought back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from memos_core.cli.common import (
    AsJson,
    Home,
    User,
    app,
    console,
    escaped,
    local,
    opened,
    plain_table,
    print_json,
    single,
)
from memos_core.conversations import Deleted
from memos_core.errors import InvalidInput, NotFound
from memos_core.memos import MemOS
from memos_core.storage.home import DEFAULT_USER

deleted_app = typer.Typer(help="What was deleted of chats: for 30 days it can be brought back.", no_args_is_help=True)
app.add_typer(deleted_app, name="deleted")

Which = Annotated[list[str], typer.Argument(metavar="ID...", help="Their ids, or the beginnings of them.")]
_SHOWN = 60
"""How many characters of a title or a message are shown."""


@deleted_app.command("list")
def list_(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List deleted chats and messages, what was deleted last first."""
    with opened(home, user, quick=True) as memos:
        found = memos.conversations.deleted()
        if json_:
            print_json([asdict(one) | {"at": one.at.isoformat()} for one in found])
            return
        table = plain_table("id", "deleted", "what", "messages", "words")
        for one in found:
            words = " ".join((one.text if one.is_message else one.title).split())[:_SHOWN]
            table.add_row(
                one.id[:8], local(one.at), "message" if one.is_message else "chat", f"{one.messages:,}", escaped(words)
            )
        console.print(table)


@deleted_app.command()
def restore(ids: Which, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Bring chats and messages back."""
    with opened(home, user, quick=True) as memos:
        items = _meant(memos, ids)
        for one in items:
            if one.is_message:
                memos.restore_message(one.id)
            else:
                memos.conversations.restore(one.id)
        _tell(items, "Brought back", json_)


@deleted_app.command()
def remove(
    ids: Which,
    yes: Annotated[bool, typer.Option("--yes", help="Remove them for good; without it nothing is done.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Remove chats and messages for good, before their 30 days are over. Memories that came from them stay."""
    with opened(home, user, quick=True) as memos:
        items = _meant(memos, ids)
        if not yes:
            raise InvalidInput("It cannot be taken back. Say --yes if you mean it. Nothing was removed.")
        memos.conversations.remove_deleted(items)
        _tell(items, "Removed for good", json_)


def _meant(memos: MemOS, ids: list[str]) -> list[Deleted]:
    known = memos.conversations.deleted()
    missing = 'Nothing that was deleted has the id "{id}". "memos deleted list" shows what was.'
    return [single(id, known, lambda one: one.id, NotFound(missing, id=id)) for id in ids]


def _tell(items: list[Deleted], done: str, json_: bool) -> None:
    if json_:
        print_json([one.id for one in items])
    else:
        console.print(f"{done}: {len(items):,}", markup=False)
