"""`memos store`: spaces that are shared through a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from memos_core.cli.common import AsJson, Home, User, app, as_dict, console, opened, print_json
from memos_core.errors import InvalidInput
from memos_core.exchange.memstore.comparing import OfferKind, SharedOffer
from memos_core.exchange.memstore.records import FoundPublisher, SharedSpace, SourceStatus
from memos_core.storage.home import DEFAULT_USER
from memos_core.wording import say

store_app = typer.Typer(
    help="Share a space through a folder that is synced or shared: publish it, follow others, take what is new.",
    no_args_is_help=True,
)
app.add_typer(store_app, name="store")

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder that is synced or shared.")]
Id = Annotated[str, typer.Argument(metavar="ID", help="Of a shared space, as in: memos store list")]
Offers = Annotated[
    list[str] | None, typer.Argument(metavar="[OFFER]...", help="Ids as in: memos store pull; none for all.")
]
Publisher = Annotated[str, typer.Argument(metavar="PUBLISHER", help="Its id, as in: memos store list")]


@store_app.command("look")
def look(folder: Folder, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Say who publishes in a folder; nothing is noted or taken."""
    with opened(home, user, quick=True) as memos:
        found = memos.store.look_into(folder)
    if json_:
        print_json([_publisher(one) for one in found])
        return
    for one in found:
        memories = f"{one.memories:,} {'memory' if one.memories == 1 else 'memories'}"
        followed = ", followed" if one.subscribed else ""
        console.print(f"{one.publisher[:8]}  {one.name}: {memories}{followed}", markup=False)
        console.print(f"          key {one.fingerprint}", style="dim", markup=False)
    if not found:
        console.print("Nobody else publishes there, or it has not arrived yet.")


@store_app.command("publish")
def publish(
    space: Annotated[str, typer.Argument(metavar="SPACE", help="The space.")],
    folder: Folder,
    sensitive: Annotated[
        list[str] | None,
        typer.Option(
            "--sensitive", metavar="ID", help="A sensitive memory that goes out too; may be given several times."
        ),
    ] = None,
    name: Annotated[str | None, typer.Option("--name", help="What others are shown as your name.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Publish a space to a folder from now on: whoever can read the folder can read its memories."""
    with opened(home, user, quick=True) as memos:
        ticked = [memos.get(id).id for id in sensitive] if sensitive else None
        shared = memos.store.publish(space, folder, sensitive=ticked, name=name)
        held_back = [cube for cube in memos.store.to_tick(space) if cube.id not in memos.store.ticked(space)]
    if json_:
        print_json({**_space(shared), "held_back": [cube.id for cube in held_back]})
        return
    _print(shared)
    for cube in held_back:
        console.print(f"  held back, for it is sensitive: {cube.id[:8]}  {cube.text}", style="dim", markup=False)
    if held_back:
        console.print("  To publish one of them too: --sensitive ID", style="dim")


@store_app.command("subscribe")
def subscribe(
    folder: Folder,
    space: Annotated[
        str | None, typer.Option("--space", help="The space here for what is taken; made if missing.")
    ] = None,
    publisher: Annotated[
        list[str] | None,
        typer.Option(
            "--publisher", metavar="ID", help="Only this one; one whose key has changed is followed with the new key."
        ),
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Follow what others publish in a folder. Their keys are pinned; nothing is taken by this."""
    with opened(home, user, quick=True) as memos:
        wanted = None
        if publisher:
            there = [one.publisher for one in memos.store.look_into(folder)]
            wanted = [_one_of(there, given) for given in publisher]
        shared = memos.store.subscribe(folder, space=space, publishers=wanted)
    _show(shared, json_)


@store_app.command("pair")
def pair(
    id_: Id,
    publisher: Publisher,
    code: Annotated[
        str | None, typer.Option("--code", help="What the other computer shows; without it, the code is only shown.")
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Show the code that another computer of yours shows too; with that code, take what comes from it as your own."""
    with opened(home, user, quick=True) as memos:
        if code is not None:
            _show(memos.store.pair(id_, publisher, code), json_)
            return
        wanted = memos.store.code(id_, publisher)
    if json_:
        print_json({"code": wanted})
        return
    console.print(wanted)
    console.print(
        "Is it the same on the other computer? Then enter it here: memos store pair ID PUBLISHER --code CODE",
        style="dim",
    )


@store_app.command("list")
def list_(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Look into all folders, publish what has changed here, and say where each space stands."""
    with opened(home, user, quick=True) as memos:
        found = memos.store.look()
    if json_:
        print_json([_space(one) for one in found])
        return
    for one in found:
        _print(one)
    if not found:
        console.print("No space is shared yet: memos store publish SPACE FOLDER; memos store subscribe FOLDER")


@store_app.command("pull")
def pull(id_: Id, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Look into the folder of a space, and show what is new. Nothing is taken."""
    with opened(home, user, quick=True) as memos:
        (shared,) = memos.store.look(id_)
        offers = memos.store.offers(id_)
    if json_:
        print_json({**_space(shared), "new": [_offer(one) for one in offers]})
        return
    _print(shared)
    for one in offers:
        console.print(f"{one.id[:8]}  {one.kind.value}: {one.text}", markup=False)
        if one.before:
            console.print(f"          here: {one.before}", style="dim", markup=False)
        if one.wish:
            console.print(f"          asks {one.wish}: --allow {one.id[:8]}", style="dim", markup=False)


@store_app.command("apply")
def apply(
    id_: Id,
    offers: Offers = None,
    allow: Annotated[
        list[str] | None, typer.Option("--allow", metavar="OFFER", help="One that gets what it asks for; repeatable.")
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Take what is new: all, or these. Only what was withdrawn stays, for that cannot be undone: memos store forget"""
    with opened(home, user) as memos:
        there = [one.id for one in memos.store.offers(id_)]
        taken = memos.store.take(id_, offers or None, allow=[_one_of(there, given) for given in allow or []])
    if json_:
        print_json(
            {
                "taken": [as_dict(cube) for cube in taken.cubes],
                "operation": taken.operation,
                "left_alone": [{"offer": one.offer.id, "reason": one.reason} for one in taken.left_alone],
            }
        )
        return
    console.print(
        f"Took {len(taken.cubes):,}." + (" Take it back with: memos undo" if taken.operation is not None else "")
    )
    for left in taken.left_alone:
        console.print(f"  left alone: {left.offer.text} ({left.reason})", markup=False)


@store_app.command("dismiss")
def dismiss(
    id_: Id, offers: Offers = None, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False
) -> None:
    """Keep things as they are here, whatever is new: all, or these."""
    with opened(home, user, quick=True) as memos:
        count = memos.store.dismiss(id_, offers or None).count
    if json_:
        print_json({"dismissed": count})
    else:
        console.print(f"Dismissed {count:,}.")


@store_app.command("forget")
def forget(
    id_: Id,
    offers: Offers = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Forget here what its publisher has forgotten: all of it, or these."""
    if not yes:
        typer.confirm("Forget for good here what was withdrawn there? This cannot be undone.", abort=True)
    with opened(home, user, quick=True) as memos:
        removed = memos.store.forget(id_, offers or None)
    if json_:
        print_json({"removed": removed})
        return
    for line in removed or ["Nothing was withdrawn."]:
        console.print(line, markup=False)


@store_app.command("leave")
def leave(
    id_: Id,
    keep_files: Annotated[
        bool,
        typer.Option("--keep-files", help="Leave what you have published in the folder, where nobody looks after it."),
    ] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Publish no more to a folder, and follow nobody in it. What was taken from it stays."""
    with opened(home, user, quick=True) as memos:
        (shared,) = memos.store.look(id_)
        memos.store.leave(id_, keep_files=keep_files)
    if json_:
        print_json({"left": shared.id})
    else:
        console.print(f"Left {shared.folder}.", markup=False)


def _one_of(ids: list[str], given: str) -> str:
    fits = [one for one in ids if len(given) >= 4 and one.startswith(given)]
    if len(fits) != 1:
        raise InvalidInput(
            say('Several begin with "{given}".', given=given)
            if fits
            else say('None begins with "{given}".', given=given)
        )
    return fits[0]


def _show(shared: SharedSpace, as_json: bool) -> None:
    if as_json:
        print_json(_space(shared))
    else:
        _print(shared)


def _print(shared: SharedSpace) -> None:
    console.print(f"{shared.id[:8]}  {shared.space}: {shared.words}", markup=False)
    does = f"publishes {shared.published:,}" if shared.publishes else "follows"
    console.print(f"          {does} · {shared.folder}", style="dim", markup=False)
    for source in shared.sources:
        whose = "your own computer" if source.own else f"key {source.fingerprint}"
        console.print(f"          {source.publisher[:8]}  {source.name}, {whose}", style="dim", markup=False)


def _space(shared: SharedSpace) -> dict[str, Any]:
    return {
        "id": shared.id,
        "space": shared.space,
        "folder": shared.folder,
        "publishes": shared.publishes,
        "published": shared.published,
        "offers": shared.offers,
        "standing": shared.words,
        "problem": shared.problem,
        "publishers": [_source(one) for one in shared.sources],
    }


def _source(source: SourceStatus) -> dict[str, Any]:
    return {
        "id": source.publisher,
        "name": source.name,
        "fingerprint": source.fingerprint,
        "own": source.own,
        "standing": source.standing.value,
        "words": source.words,
        "offers": source.offers,
    }


def _publisher(found: FoundPublisher) -> dict[str, Any]:
    return {
        "id": found.publisher,
        "name": found.name,
        "fingerprint": found.fingerprint,
        "memories": found.memories,
        "subscribed": found.subscribed,
    }


def _offer(offer: SharedOffer) -> dict[str, Any]:
    return {
        "id": offer.id,
        "kind": offer.kind.value,
        "from": offer.source.name,
        "text": offer.text,
        "here": offer.before,
        "memory": offer.cube.id if offer.cube is not None else None,
        "asks": offer.wish,
        "can_be_undone": offer.kind is not OfferKind.WITHDRAWN,
    }
