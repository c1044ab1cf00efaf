"""`memos chats`: what was said, listed, read, searched, written into files, deleted and brought back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from memos_core.cli.common import (
    AsJson,
    Home,
    Space,
    User,
    app,
    console,
    escaped,
    local,
    opened,
    parsed_date,
    plain_table,
    print_json,
    single,
)
from memos_core.conversations import EVERY_SPACE, Conversation, FoundMessage, Message
from memos_core.database import storage_errors
from memos_core.days import end_of, local_time, start_of
from memos_core.errors import InvalidInput, NotFound
from memos_core.exchange.chat_files import FORMS, begun, chat_record, heading
from memos_core.files import given_path, written_whole
from memos_core.memos import MemOS
from memos_core.storage.home import DEFAULT_USER
from memos_core.text_matching import folded, occurrences
from memos_core.wording import say

chats_app = typer.Typer(help="Read, search, export and delete what was said.", no_args_is_help=True)
app.add_typer(chats_app, name="chats")

NONE = "none"
"""Stands for no folder."""
PAGE = 500
"""Messages that are read at a time."""
MOST_SEARCHED = 10_000
"""So many messages that hold the words are looked through for those of a folder, a space or a time."""
BEFORE_PLACE, SHOWN = 40, 120
"""Characters before the place that was found, and of a message or a title, in a table."""
Id = Annotated[str, typer.Argument(metavar="ID", help="A chat's id, or its first characters (4 or more).")]
Ids = Annotated[list[str], typer.Argument(metavar="ID...", help="Their ids, or the beginnings of them.")]
OfFolder = Annotated[str | None, typer.Option("--folder", help=f"Only in this folder; {NONE} for in no folder.")]
Archived = Annotated[
    bool | None, typer.Option("--archived/--not-archived", help="Only in the archive, or only out of it.")
]
Since = Annotated[str | None, typer.Option("--since", metavar="DATE", help="Only from this day or moment on.")]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Only up to this day or moment.")]


class _Wanted(NamedTuple):
    """Which chats are meant."""

    folder: str | None
    """The id of a folder; "" for none; None for any."""
    space: str | None
    """The space that they save in; None for any."""
    archived: bool | None
    since: dt.datetime | None
    until: dt.datetime | None

    def has(self, chat: Conversation) -> bool:
        """Whether a chat lies where it is to lie, whatever its time."""
        return (
            self.folder in (None, chat.folder)
            and self.space in (None, chat.writes)
            and self.archived in (None, chat.archived)
        )

    def within(self, moment: dt.datetime) -> bool:
        """Whether a moment lies in the time that is meant."""
        return (self.since is None or moment >= self.since) and (self.until is None or moment < self.until)


def _wanted(
    memos: MemOS, folder: str | None, space: str | None, archived: bool | None, since: str | None, until: str | None
) -> _Wanted:
    named = folder if folder in (None, NONE) else memos.conversations.folders.named(folder).id
    return _Wanted(
        folder="" if named == NONE else named,
        space=None if space is None else memos.namespaces.known([space])[0],
        archived=archived,
        since=_moment(since, ends=False),
        until=_moment(until, ends=True),
    )


def _moment(text: str | None, *, ends: bool) -> dt.datetime | None:
    """A date as a moment: a day begins with its first moment, and ends with its last."""
    date = parsed_date(text)
    if date is None:
        return None
    if isinstance(date, dt.datetime):
        return local_time(date)
    return end_of(date) if ends else start_of(date)


@chats_app.command("list")
def list_(
    words: Annotated[str | None, typer.Argument(help="Only chats whose title or messages hold this.")] = None,
    folder: OfFolder = None,
    space: Space = None,
    archived: Archived = None,
    since: Since = None,
    until: Until = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1)] = 50,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """List chats: pinned ones first, then by when something was said in them last. A space is the one that they save in."""
    with opened(home, user, quick=True) as memos:
        wanted = _wanted(memos, folder, space, archived, since, until)
        chats = [
            chat for chat in memos.conversations.list(words) if wanted.has(chat) and wanted.within(chat.updated_at)
        ]
        if json_:
            print_json([_as_dict(chat) for chat in chats[:limit]])
            return
        table = plain_table("id", "last said", "messages", "folder", "space", "", "chat")
        for chat in chats[:limit]:
            marks = ", ".join(mark for mark, on in (("pinned", chat.pinned), ("archived", chat.archived)) if on)
            cells = (chat.folder_name, chat.writes, marks, _shortened(chat.title or chat.snippet))
            count = f"{chat.message_count:,}"
            table.add_row(chat.id[:8], local(chat.updated_at), count, *map(escaped, cells))
        console.print(table)
        console.print(f"{len(chats[:limit]):,} of {len(chats):,}", style="dim")


@chats_app.command()
def show(
    id_: Id,
    limit: Annotated[int | None, typer.Option("--limit", "-n", min=1, help="Only so many of the newest.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Read a chat."""
    with opened(home, user, quick=True) as memos:
        chat = _chat(memos, id_)
        messages = memos.conversations.messages(chat.id, limit=limit) if limit else _all_messages(memos, chat)
        if json_:
            print_json(_as_dict(chat) | chat_record(chat, messages))
            return
        console.print(chat.title or "Chat", style="bold", markup=False)
        reads = "all spaces" if chat.reads == EVERY_SPACE else ", ".join(chat.reads) or "no space"
        place = [f"in the folder {chat.folder_name}"] if chat.folder else []
        place += ["in the archive"] if chat.archived else []
        about = [chat.id, begun(chat), *place, f"reads {reads}, saves in {chat.writes}"]
        console.print(" · ".join(about), style="dim", markup=False)
        for message in messages:
            console.print(f"\n{heading(message.role, message.said)}", style="bold", markup=False)
            console.print(message.text.strip(), markup=False, highlight=False)


@chats_app.command()
def search(
    words: Annotated[str, typer.Argument(help="Words, all of which a message holds.")],
    by_meaning: Annotated[
        bool, typer.Option("--by-meaning", help="Find also what says the like in other words; takes a moment longer.")
    ] = False,
    folder: OfFolder = None,
    space: Space = None,
    archived: Archived = None,
    since: Since = None,
    until: Until = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1)] = 20,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Search what was said in all chats, the newest first. The dates are those of the messages."""
    with opened(home, user, quick=not by_meaning, with_model=False) as memos:
        wanted = _wanted(memos, folder, space, archived, since, until)
        here = {chat.id for chat in memos.conversations.list() if wanted.has(chat)}
        hits = [
            hit
            for hit in memos.search_chats(words, limit=MOST_SEARCHED)
            if (by_meaning or not hit.by_meaning)
            and hit.message.conversation in here
            and wanted.within(hit.message.created_at)
        ][:limit]
        if json_:
            print_json([_hit_as_dict(hit) for hit in hits])
            return
        if not hits:
            console.print("Nothing like that was said.")
            return
        table = plain_table("chat", "said", "title", "words")
        for hit in hits:
            place = _place(hit.message.text, words)
            cells = (_shortened(hit.title, 30), f"(near) {place}" if hit.by_meaning else place)
            table.add_row(hit.message.conversation[:8], local(hit.message.created_at), *map(escaped, cells))
        console.print(table)


@chats_app.command()
def export(
    id_: Id,
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="A new file; without it, it is printed.")
    ] = None,
    form: Annotated[
        str | None, typer.Option("--as", metavar="|".join(FORMS), help="Its form; else what the file's ending says.")
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Write a chat into a file, or print it. PDFs are made in the window."""
    target = None if file is None else given_path(file).absolute()
    ending = "" if target is None else target.suffix.lower().lstrip(".")
    chosen = form or (ending if ending in FORMS else "md")
    if chosen not in FORMS or (form is None and ending == "pdf"):
        raise InvalidInput(
            'A chat can be written as {forms}, not as "{form}". A PDF is made in the window: the chat\'s menu, Export.',
            forms=", ".join(FORMS),
            form=form or ending,
        )
    if target is not None and target.exists():
        raise InvalidInput('"{name}" is there already. Choose a new name.', name=target.name)
    with opened(home, user, quick=True) as memos:
        chat = _chat(memos, id_)
        content = FORMS[chosen](chat, _all_messages(memos, chat))
        if target is None:
            print(content, end="")
            return
        with storage_errors(say("write {file}", file=target.name)), written_whole(target) as written:
            written.write(content.encode(errors="replace"))
        console.print(f"Written: {target}", markup=False)


@chats_app.command()
def delete(ids: Ids, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Delete chats: for 30 days they can be brought back. Memories that came from them stay."""
    with opened(home, user, quick=True) as memos:
        chats = [_chat(memos, id) for id in ids]
        memos.conversations.delete_all([chat.id for chat in chats])
        if json_:
            print_json([chat.id for chat in chats])
            return
        for chat in chats:
            console.print(f"Deleted: {chat.title or 'Chat'}", markup=False)
            console.print(f"  It comes back with: memos chats restore {chat.id[:8]}", style="dim", markup=False)


@chats_app.command()
def restore(ids: Ids, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Bring deleted chats back."""
    with opened(home, user, quick=True) as memos:
        gone = [one for one in memos.conversations.deleted() if not one.is_message]
        found = [single(id, gone, lambda one: one.id, _no_such_chat(id, "deleted list")) for id in ids]
        chats = [memos.conversations.restore(one.id) for one in found]
        if json_:
            print_json([_as_dict(chat) for chat in chats])
            return
        for chat in chats:
            console.print(f"Brought back: {chat.title or 'Chat'}", markup=False)


def _chat(memos: MemOS, id: str) -> Conversation:
    return single(id, memos.conversations.list(), lambda chat: chat.id, _no_such_chat(id, "chats list"))


def _no_such_chat(id: str, listed: str) -> NotFound:
    return NotFound('There is no such chat as "{id}". "memos {listed}" shows those there are.', id=id, listed=listed)


def _all_messages(memos: MemOS, chat: Conversation) -> list[Message]:
    """Everything that is in view of a chat, oldest first."""
    found: list[Message] = []
    while page := memos.conversations.messages(chat.id, after=found[-1].seq if found else 0, limit=PAGE):
        found += page
    return found


def _as_dict(chat: Conversation) -> dict[str, Any]:
    return {
        "id": chat.id,
        "title": chat.title,
        "created_at": chat.created_at.isoformat(),
        "updated_at": chat.updated_at.isoformat(),
        "message_count": chat.message_count,
        "folder": chat.folder_name,
        "reads": list(chat.reads),
        "writes": chat.writes,
        "pinned": chat.pinned,
        "archived": chat.archived,
    }


def _hit_as_dict(hit: FoundMessage) -> dict[str, Any]:
    return {
        "chat": hit.message.conversation,
        "title": hit.title,
        "message": hit.message.id,
        "role": hit.message.role,
        "text": hit.message.text,
        "created_at": hit.message.created_at.isoformat(),
        "by_meaning": hit.by_meaning,
    }


def _shortened(text: str, most: int = SHOWN) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]}…"


def _place(text: str, words: str) -> str:
    """The part of a message around the first of the words in it."""
    line = " ".join(text.split())
    places = sorted(at for word in folded(words).split() for at, _ in occurrences(line, word)[:1])
    start = line.rfind(" ", 0, max(places[0] - BEFORE_PLACE, 0)) + 1 if places else 0
    part = _shortened(line[start:])
    return f"…{part}" if start else part
