"""`memos entities`: the people, animals, places, organisations and things that the person's statements speak of."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from memos_core.cli.common import AsJson, Home, User, app, as_dict, console, escaped, opened, plain_table, print_json
from memos_core.plaintext.entities import Entity, EntityChange
from memos_core.storage.home import DEFAULT_USER

entities_app = typer.Typer(
    help="See whom and what your statements speak of, and correct it.",
    no_args_is_help=True,
)
app.add_typer(entities_app, name="entities")

Which = Annotated[
    str, typer.Argument(metavar="ENTITY", help="Its id, or its name or what it is to you where only one has it.")
]


@entities_app.command("list")
def list_(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List them, those of which most is said first."""
    with opened(home, user, quick=True) as memos:
        entities = memos.entities.list()
        if json_:
            print_json([_as_dict(one) for one in entities])
            return
        table = plain_table("id", "kind", "name", "is", "also called", "statements")
        for one in entities:
            table.add_row(
                one.id,
                one.kind,
                *map(escaped, (one.title, ", ".join(one.roles), ", ".join(one.aliases))),
                f"{len(one.statements):,}",
            )
        console.print(table)


@entities_app.command()
def show(entity: Which, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Show one, with the statements that speak of it."""
    with opened(home, user, quick=True) as memos:
        one = memos.entities.get(entity)
        if json_:
            print_json(_as_dict(one))
            return
        _head(one)
        for cube in one.statements:
            console.print(f"  {cube.id[:8]}  {cube.text}", markup=False)


@entities_app.command()
def rename(
    entity: Which,
    name: str,
    apart: Annotated[
        bool,
        typer.Option("--apart", help="It is another one than whoever has that name already; else the two become one."),
    ] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Give one another name, in all statements that name it."""
    with opened(home, user, with_model=False) as memos:
        _tell(memos.entities.rename(entity, name, apart=apart), json_)


@entities_app.command()
def merge(
    entities: Annotated[list[str], typer.Argument(metavar="ENTITY ENTITY ...", help="Two or more that are the same.")],
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Say that several are the same."""
    with opened(home, user, quick=True) as memos:
        _tell(memos.entities.merge(entities), json_)


@entities_app.command()
def split(
    entity: Which,
    statements: Annotated[
        list[str], typer.Argument(metavar="ID ...", help="The statements that speak of another one.")
    ],
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Say that some of the statements speak of another one."""
    with opened(home, user, quick=True) as memos:
        _tell(memos.entities.split(entity, statements), json_)


@entities_app.command()
def classify(entity: Which, kind: str, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Say what it is: person, animal, place, organisation, thing; or none for what is no entity."""
    with opened(home, user, quick=True) as memos:
        _tell(memos.entities.classify(entity, kind), json_)


@entities_app.command()
def forget(
    entity: Which,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; else only say what would be removed.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Destroy all statements that speak of it. It cannot be undone."""
    with opened(home, user, quick=True) as memos:
        sentences = memos.entities.forget(entity) if yes else memos.entities.forget_preview(entity)
        if json_:
            print_json({"removed" if yes else "would_remove": list(sentences)})
            return
        for sentence in sentences:
            console.print(sentence, markup=False)
        if not yes:
            console.print("Nothing was removed yet: give --yes to do it.", style="dim")


def _tell(change: EntityChange, json_: bool) -> None:
    if json_:
        entity = None if change.entity is None else _as_dict(change.entity)
        print_json({"entity": entity, "changed": [cube.id for cube in change.cubes], "operation": change.operation})
        return
    if change.entity is not None:
        _head(change.entity)
    if change.operation is not None:
        console.print(f"Changed {len(change.cubes):,}; memos undo takes it back.", style="dim")


def _head(one: Entity) -> None:
    also = f", also called {', '.join(one.aliases)}" if one.aliases else ""
    console.print(f"{one.title}: {', '.join((one.kind, *one.roles))}{also}", markup=False)


def _as_dict(one: Entity) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "name": one.name,
        "roles": list(one.roles),
        "aliases": list(one.aliases),
        "statements": [as_dict(cube) for cube in one.statements],
    }
