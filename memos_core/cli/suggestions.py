"""`memos suggestions`: what the reader is not sure of, and what waits for your decision."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from memos_core.chat import Suggestion
from memos_core.cli.common import AsJson, Home, User, app, as_dict, console, escaped, opened, plain_table, print_json
from memos_core.storage.home import DEFAULT_USER

suggestions_app = typer.Typer(
    help="What was said and not kept, because it is not sure that it should be, or holds a secret.",
    no_args_is_help=True,
)
app.add_typer(suggestions_app, name="suggestions")

SECRET = "(a secret; --secrets shows it)"
Which = Annotated[str, typer.Argument(metavar="ID", help="Its id, or the beginning of it.")]
Secrets = Annotated[bool, typer.Option("--secrets", help="Show secrets too.")]


@suggestions_app.command("list")
def list_(secrets: Secrets = False, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List what waits for your decision, oldest first."""
    with opened(home, user, quick=True) as memos:
        waiting = memos.suggestions.list()
        if json_:
            print_json([suggestion_as_dict(one, secrets=secrets) for one in waiting])
            return
        table = plain_table("id", "said", "type", "would be kept")
        for one in waiting:
            table.add_row(one.id[:8], f"{one.said:%Y-%m-%d}", one.type, escaped(_text(one, secrets)))
        console.print(table)


@suggestions_app.command()
def keep(
    suggestion: Which,
    text: Annotated[str | None, typer.Option("--text", help="What to keep instead of the words shown.")] = None,
    type_: Annotated[str | None, typer.Option("--type", help="fact, preference, event ...")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make a memory of one. `memos undo` takes it back, and asks again."""
    with opened(home, user, with_model=False) as memos:
        cube = memos.suggestions.keep(suggestion, text, type_)
        if json_:
            print_json(as_dict(cube) | {"operation": cube.operation})
            return
        console.print(
            f"{cube.id[:8]}  {'Kept' if cube.operation is not None else 'It was known already'}.", markup=False
        )


@suggestions_app.command()
def dismiss(suggestion: Which, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Ask no more about one."""
    with opened(home, user, quick=True) as memos:
        one = memos.suggestions.dismiss(suggestion)
        _tell(one, f"Dismissed. memos suggestions reopen {one.id[:8]} takes that back.", json_)


@suggestions_app.command()
def reopen(suggestion: Which, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Ask again about one that was dismissed."""
    with opened(home, user, quick=True) as memos:
        _tell(memos.suggestions.reopen(suggestion), "It waits for your decision again.", json_)


def suggestion_in_words(one: Suggestion) -> str:
    """What is printed about a suggestion beside the message: `not sure whether to keep: ...`."""
    what = "not kept: a secret" if one.secret else f"not sure whether to keep: {one.text}"
    return f"{what}; memos suggestions keep {one.id[:8]}"


def _tell(one: Suggestion, said: str, json_: bool) -> None:
    if json_:
        print_json(suggestion_as_dict(one))
        return
    console.print(said, markup=False)


def suggestion_as_dict(one: Suggestion, *, secrets: bool = False) -> dict[str, Any]:
    """A suggestion for `--json`; the words of a secret only where they are asked for."""
    return asdict(one) | {"text": _text(one, secrets), "said": one.said.isoformat()}


def _text(one: Suggestion, secrets: bool) -> str:
    return SECRET if one.secret and not secrets else one.text
