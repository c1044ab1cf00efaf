"""`memos about`: what is known about the person."""

from __future__ import annotations

from typing import Annotated

import typer

from memos_core.cli.common import AsJson, Home, User, app, as_dict, console, opened, print_json
from memos_core.storage.home import DEFAULT_USER


@app.command()
def about(
    secrets: Annotated[bool, typer.Option("--secrets", help="Show secrets too.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """What is known about you, in groups."""
    with opened(home, user, quick=True) as memos:
        known = memos.about(secrets=secrets)
        summaries = {one.theme: [sentence.text for sentence in one.sentences] for one in memos.summaries.list()}
        if json_:
            print_json(
                {
                    "groups": [
                        {
                            "name": group.name,
                            "title": group.title,
                            "summary": summaries.get(group.name, []),
                            "memories": [as_dict(cube) for cube in group.cubes],
                        }
                        for group in known.groups
                    ],
                    "secrets_not_shown": known.secrets,
                }
            )
            return
        if not known.groups:
            console.print("Nothing is known about you yet. It comes from what you tell in a chat.")
        for group in known.groups:
            console.print(group.title, style="bold")
            if group.name in summaries:
                console.print(f"  {' '.join(summaries[group.name])}", style="dim", markup=False)
            for cube in group.cubes:
                when = f"  ({cube.when})" if cube.occurred_at else ""
                conflict = "  (contradicts another)" if cube.conflicts_with else ""
                console.print(f"  {cube.id[:8]}  {' '.join(cube.text.split())}{when}{conflict}", markup=False)
        if known.secrets:
            console.print(known.secrets_in_words, style="dim")
