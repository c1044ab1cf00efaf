"""`memos contexts`: what the model has read already, kept ready for fast replies."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer
from rich.progress import Progress

from memos_core.activation.context import Context, Readiness
from memos_core.cli.common import (
    AsJson,
    Home,
    Model,
    User,
    app,
    as_dict,
    console,
    local,
    opened,
    plain_table,
    print_json,
)
from memos_core.doors import ContextsDoor
from memos_core.errors import InvalidInput
from memos_core.storage.home import DEFAULT_USER
from memos_core.wording import say

STATES = {
    Readiness.READY: "ready",
    Readiness.STALE: "out of date",
    Readiness.COMPUTING: "being computed",
    Readiness.MISSING: "not saved",
}


class ContextDoing(StrEnum):
    """What `memos contexts` does."""

    LIST = "list"
    WARM = "warm"
    KEEP = "keep"
    PIN = "pin"
    UNPIN = "unpin"
    RENAME = "rename"
    DROP = "drop"
    REMOVE = "remove"
    STATS = "stats"


@app.command()
def contexts(
    doing: Annotated[
        ContextDoing,
        typer.Argument(
            help="list; warm ID (make ready now); keep DOCUMENT... (want documents ready); pin, unpin or drop ID; "
            "remove ID (documents, from the list); rename ID NAME; stats."
        ),
    ] = ContextDoing.LIST,
    what: Annotated[list[str] | None, typer.Argument(help="The context's id, or the documents.")] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before a context is made ready.")] = False,
    model: Model = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """What the model has read already and need not read again: list it, make it ready, keep it or drop it."""
    needed = {ContextDoing.RENAME: 2, ContextDoing.LIST: 0, ContextDoing.STATS: 0}.get(doing, 1)
    given = what or []
    if len(given) < needed:
        raise InvalidInput(
            say("memos contexts {doing} needs an id and a name.", doing=doing.value)
            if needed == 2
            else say("memos contexts {doing} needs an id.", doing=doing.value)
        )
    with opened(home, user, model, quick=doing is not ContextDoing.WARM) as memos:
        activation = memos.activation
        if doing is ContextDoing.LIST:
            _list(activation.list(), json_)
        elif doing is ContextDoing.STATS:
            _statistics(activation, json_)
        elif doing is ContextDoing.DROP:
            freed = activation.drop(given[0])
            _say({"freed": freed}, f"Dropped; {_megabytes(freed)} are free again. The text stays.", json_)
        elif doing is ContextDoing.REMOVE:
            freed = activation.remove(given[0])
            _say({"freed": freed}, "Removed from the list. The documents stay among the memories.", json_)
        elif doing is ContextDoing.WARM:
            memos.wait_until_ready()
            _show(_warm(activation, given[0], yes or json_, quiet=json_), "Ready", json_)
        elif doing is ContextDoing.KEEP:
            _show(activation.documents.keep(given), "Will be made ready when nobody waits", json_)
        elif doing is ContextDoing.RENAME:
            _show(activation.rename(given[0], " ".join(given[1:])), "Renamed", json_)
        else:
            pinned = doing is ContextDoing.PIN
            _show(activation.pin(given[0], pinned), "Kept ready" if pinned else "No longer kept", json_)


def _warm(activation: ContextsDoor, id: str, yes: bool, *, quiet: bool) -> Context:
    estimate = activation.estimate(id)
    if not yes:
        console.print(
            f"About {estimate.tokens:,} tokens: {_megabytes(estimate.size)} on the disk, {estimate.seconds:,.0f} s to compute.",
            markup=False,
        )
        typer.confirm("Make it ready?", abort=True)
    with Progress(transient=True, disable=quiet) as progress:
        task = progress.add_task("Reading", total=1.0)
        return activation.warm(id, progress=lambda share: progress.update(task, completed=share))


def _list(found: list[Context], as_json: bool) -> None:
    if as_json:
        print_json([as_dict(context) for context in found])
        return
    if not found:
        console.print("No contexts yet: they come with the first conversation.")
        return
    table = plain_table("id", "what", "state", "tokens", "size", "used", "begun from", "saved")
    for context in found:
        state = STATES[context.readiness] + (", kept" if context.pinned else ", asked for" if context.asked else "")
        table.add_row(
            context.id[:8],
            context.text,
            state,
            f"{context.tokens:,}",
            _megabytes(context.size),
            local(context.last_used_at),
            f"{context.hits:,} times",
            f"{context.saved_s:,.1f} s",
        )
    console.print(table)


def _statistics(activation: ContextsDoor, as_json: bool) -> None:
    numbers = activation.statistics()
    if as_json:
        print_json(
            {
                **{name: value for name, value in numbers.__dict__.items() if name != "days"},
                "days": [{"day": d.day.isoformat(), "hits": d.hits, "saved_s": d.saved_s} for d in numbers.days],
            }
        )
        return
    console.print(
        f"{numbers.ready} of {numbers.contexts} contexts ready, {_megabytes(numbers.size)} of {_megabytes(numbers.budget)}. "
        f"{numbers.hits:,} replies began from one, which spared {numbers.saved_s:,.1f} s.",
        markup=False,
    )
    for day in numbers.days:
        console.print(f"  {day.day.isoformat()}  {day.hits:>5,} replies  {day.saved_s:>8,.1f} s", markup=False)


def _show(context: Context, done: str, as_json: bool) -> None:
    _say(as_dict(context), f"{done}: {context.text} ({context.tokens:,} tokens, {_megabytes(context.size)})", as_json)


def _say(value: dict[str, object], text: str, as_json: bool) -> None:
    if as_json:
        print_json(value)
    else:
        console.print(text, markup=False)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"
