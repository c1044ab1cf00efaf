"""`memos spaces`: the spaces of a memory, who may read and write them, and what expires in them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Any

import typer

from memos_core.cli.common import AsJson, Home, User, app, console, escaped, names_in, opened, plain_table, print_json
from memos_core.conversations import EVERY_SPACE, NOWHERE
from memos_core.cube import PERSONAL, SemanticType
from memos_core.errors import InvalidInput
from memos_core.memos import MemOS
from memos_core.plaintext.editing import moving
from memos_core.plaintext.memory_filter import MemoryFilter
from memos_core.spaces.actors import in_words
from memos_core.spaces.namespaces import Namespace
from memos_core.storage.home import DEFAULT_USER

spaces_app = typer.Typer(
    help="Keep parts of the memory apart, each with its readers, writers and rules.", no_args_is_help=True
)
app.add_typer(spaces_app, name="spaces")

Name = Annotated[str, typer.Argument(metavar="SPACE", help="The name of the space.")]
_ACTORS = (
    "with commas between: person (you alone), conversation:ID, client:NAME; empty for you and your conversations. +NAME adds "
    "one to those that may already, -NAME takes one away."
)
Readers = Annotated[
    str | None,
    typer.Option("--readers", help=f"Who may read it, {_ACTORS} no-remote among them keeps it from remote models."),
]
Writers = Annotated[str | None, typer.Option("--writers", help=f"Who may save in it, {_ACTORS}")]
Unused = Annotated[
    str | None,
    typer.Option("--expire-unused", metavar="DAYS", help="Days without use until a memory expires, or never."),
]
Types = Annotated[
    list[str] | None,
    typer.Option(
        "--expire-type", metavar="TYPE=DAYS", help="Days until memories of a type expire, or never; repeatable."
    ),
]


class MemoryUse(StrEnum):
    """What a chat does with the memory."""

    BOTH = "both"
    READS = "reads"
    LEARNS = "learns"
    NEITHER = "neither"


@spaces_app.command("list")
def list_(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the spaces."""
    with opened(home, user, quick=True) as memos:
        spaces = memos.namespaces.list()
        if json_:
            print_json([_as_dict(space) for space in spaces])
            return
        table = plain_table("space", "memories", "read by", "written by", "expires")
        for space in spaces:
            lists = (in_words(names) for names in (space.readers, space.writers))
            table.add_row(escaped(space.name), f"{space.count:,}", *map(escaped, lists), ", ".join(_rules(space)))
        console.print(table)


@spaces_app.command()
def create(
    name: Name,
    readers: Readers = None,
    writers: Writers = None,
    expire_unused: Unused = None,
    expire_type: Types = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make a space."""
    with opened(home, user, quick=True) as memos:
        space = memos.namespaces.create(name, **_given(memos, None, readers, writers, expire_unused, expire_type))
        _show(space, json_, "Made")


@spaces_app.command()
def update(
    name: Name,
    readers: Readers = None,
    writers: Writers = None,
    expire_unused: Unused = None,
    expire_type: Types = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Change who may read and write a space, and what expires in it; what is not given stays."""
    with opened(home, user, quick=True) as memos:
        space = memos.namespaces.update(name, **_given(memos, name, readers, writers, expire_unused, expire_type))
        _show(space, json_, "Changed")


@spaces_app.command()
def delete(
    name: Name,
    move_to: Annotated[
        str | None, typer.Option("--move-to", help="A space that takes what is in it, and what chats save into it.")
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Delete an empty space; --move-to empties it before."""
    with opened(home, user, quick=True) as memos:
        name = memos.namespaces.get(name).name
        moved = 0
        if move_to is not None:
            target = memos.namespaces.get(move_to).name
            everything = memos.browse(
                where=MemoryFilter(type=list(SemanticType), namespaces=name), limit=memos.namespaces.held(name) or 1
            )
            moved = len(memos.change_many(moving(target), [cube.id for cube in everything]).cubes)
            memos.conversations.save_elsewhere(name, target)
        memos.namespaces.delete(name)
        if json_:
            print_json({"deleted": name, "moved": moved})
        else:
            console.print(
                f"Deleted the space {name}" + (f"; {moved:,} memories moved." if moved else "."), markup=False
            )


@spaces_app.command()
def use(
    conversation: Annotated[str, typer.Argument(metavar="CONVERSATION", help="The id of a conversation.")],
    reads: Annotated[
        str | None, typer.Option("--reads", help="The spaces that it recalls from, with commas between; * for all.")
    ] = None,
    writes: Annotated[
        str | None, typer.Option("--writes", help="The space that what is learned in it is saved in.")
    ] = None,
    memory: Annotated[
        MemoryUse | None, typer.Option("--memory", help="Whether it reads and learns (both), or only one, or neither.")
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Choose the spaces of a conversation; without options, show them."""
    with opened(home, user, quick=True) as memos:
        wanted = None if reads is None else tuple(names_in(reads))
        if memory is not None:
            now = memos.conversations.get(conversation)
            wanted = (wanted or now.reads or EVERY_SPACE) if memory in (MemoryUse.BOTH, MemoryUse.READS) else ()
            kept = writes or (PERSONAL if now.writes == NOWHERE else now.writes)
            writes = kept if memory in (MemoryUse.BOTH, MemoryUse.LEARNS) else NOWHERE
        talk = memos.conversations.set_spaces(conversation, wanted, writes)
        if json_:
            print_json({"conversation": talk.id, "reads": list(talk.reads), "writes": talk.writes})
            return
        where = "all spaces that are open to it" if talk.reads == EVERY_SPACE else ", ".join(talk.reads) or "no space"
        learns = "learns nothing" if talk.writes == NOWHERE else f"saves in {talk.writes}"
        console.print(f"{talk.title or talk.id}: recalls from {where}; {learns}.", markup=False)


def _given(
    memos: MemOS,
    name: str | None,
    readers: str | None,
    writers: str | None,
    unused: str | None,
    types: list[str] | None,
) -> dict[str, Any]:
    """The given options as keyword arguments of `Namespaces.create` and `update`."""
    given: dict[str, Any] = {}
    present = memos.namespaces.get(name) if name is not None else None
    if readers is not None:
        given["readers"] = _changed_list(readers, present.readers if present else ())
    if writers is not None:
        given["writers"] = _changed_list(writers, present.writers if present else ())
    if unused is not None:
        given["expire_unused"] = _days(unused)
    if types:
        given["expire_types"] = {**(present.expire_types if present else {}), **dict(map(_type_rule, types))}
    return given


def _changed_list(text: str, present: Sequence[str]) -> list[str]:
    """The names in a text. Where all begin with + or -, the present names with these added or taken away."""
    names = names_in(text)
    if not names or not all(name[0] in "+-" for name in names):
        return names
    removed = {name[1:] for name in names if name[0] == "-"}
    return [name for name in [*present, *(name[1:] for name in names if name[0] == "+")] if name not in removed]


def _type_rule(text: str) -> tuple[SemanticType, int | None]:
    name, _, days = text.partition("=")
    try:
        return SemanticType(name.strip()), _days(days)
    except ValueError as error:
        raise InvalidInput('"{text}" is no rule. Write it like event=30, or event=never.', text=text) from error


def _days(text: str) -> int | None:
    if text.strip() in ("never", "none"):
        return None
    try:
        return int(text)
    except ValueError as error:
        raise InvalidInput('"{text}" is not a number of days. Write a number, or never.', text=text) from error


def _rules(space: Namespace) -> list[str]:
    unused = [f"unused: {space.expire_unused} days"] if space.expire_unused is not None else []
    return [*unused, *(f"{type.value}: {days} days" for type, days in space.expire_types.items())]


def _as_dict(space: Namespace) -> dict[str, Any]:
    return {
        "name": space.name,
        "created_at": space.created_at.isoformat(),
        "count": space.count,
        "expire_unused": space.expire_unused,
        "expire_types": {type.value: days for type, days in space.expire_types.items()},
        "readers": list(space.readers),
        "writers": list(space.writers),
    }


def _show(space: Namespace, as_json: bool, done: str) -> None:
    if as_json:
        print_json(_as_dict(space))
        return
    console.print(f"{done} the space {space.name}.", markup=False)
    for what, names in (("read", space.readers), ("write", space.writers)):
        console.print(f"  may {what}: {in_words(names)}", style="dim", markup=False)
    for rule in _rules(space):
        console.print(f"  expires {rule}", style="dim", markup=False)
