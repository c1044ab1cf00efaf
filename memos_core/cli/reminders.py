"""`memos remind` and `memos agenda`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

import typer

from memos_core.cli.common import AsJson, Home, User, app, as_dict, console, local, opened, parsed_moment, print_json
from memos_core.errors import InvalidInput
from memos_core.reminders.agenda import AgendaItem, Section
from memos_core.reminders.in_words import day_near, reminder_in_words
from memos_core.storage.home import DEFAULT_USER


@app.command()
def remind(
    text: Annotated[
        str, typer.Argument(help='When, and of what: "tomorrow at 9 to call the dentist", "every Monday at 8 to run".')
    ],
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make a reminder. The window and `memos chat` tell it when its time has come; `memos agenda` lists it."""
    with opened(home, user, quick=True) as memos:
        cube = memos.reminders.remind(text)
        if json_:
            print_json(as_dict(cube))
            return
        console.print(reminder_in_words(cube, memos.reminders.present()), markup=False)
        console.print(f"  {cube.id[:8]} · to take it back: memos undo", style="dim", markup=False)


@app.command()
def agenda(
    done: Annotated[str | None, typer.Option("--done", metavar="ID", help="Mark a reminder as done.")] = None,
    snooze: Annotated[
        str | None, typer.Option("--snooze", metavar="ID", help="Put a reminder off (see --until).")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", help="With --snooze: 2026-12-31T18:00; ten minutes where it is left out.")
    ] = None,
    skip: Annotated[str | None, typer.Option("--skip", metavar="ID", help="Leave its next time out.")] = None,
    end: Annotated[str | None, typer.Option("--end", metavar="ID", help="Have a reminder come no more.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """What waits to be done, and what is to come today, this week and later: reminders, dated memories, birthdays."""
    if sum(one is not None for one in (done, snooze, skip, end)) > 1:
        raise InvalidInput("Say one thing at a time: --done, --snooze, --skip or --end.")
    if until is not None and snooze is None:
        raise InvalidInput(
            "--until says until when a reminder is put off: memos agenda --snooze ID --until 2026-12-31T18:00"
        )
    with opened(home, user, quick=True) as memos:
        if done is not None:
            memos.reminders.done(done)
        elif snooze is not None:
            at = parsed_moment(until) or memos.reminders.present() + dt.timedelta(minutes=10)
            memos.reminders.snooze(snooze, at)
        elif skip is not None:
            memos.reminders.skip(skip)
        elif end is not None:
            memos.reminders.end(end)
        items = memos.reminders.agenda()
        today = memos.reminders.present().date()
    if json_:
        print_json([_as_dict(item) for item in items])
        return
    if not items:
        console.print("Nothing is on your agenda.")
    for section in Section:
        inside = [item for item in items if item.section is section]
        if inside:
            console.print(section.value.capitalize(), style="bold")
        for item in inside:
            console.print(f"  {_line(item, today)}", markup=False)


def _line(item: AgendaItem, today: dt.date) -> str:
    when = f"{day_near(item.on, today)}{', ' if item.clock else ''}{item.clock}"
    again = f" ({item.again})" if item.again else ""
    return f"{item.cube.id[:8]}  {when}: {item.cube.text}{again}"


def _as_dict(item: AgendaItem) -> dict[str, Any]:
    return {
        "section": item.section.value,
        "on": item.on.isoformat(),
        "at": local(item.at) or None,
        "again": item.again,
        "reminder": item.is_reminder,
        "id": item.cube.id,
        "text": item.cube.text,
    }
