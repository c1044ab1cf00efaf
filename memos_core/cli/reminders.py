"""`memos remind` and `memos agenda`."""

from __future__ import annotations

import datetime as dt
import shlex
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from memos_core.chat import OfferedReminder
from memos_core.chat.brief import Topic
from memos_core.cli.common import (
    AsJson,
    Home,
    User,
    app,
    console,
    here_or_in_window,
    local,
    opened,
    parsed_moment,
    print_json,
)
from memos_core.days import present
from memos_core.errors import InvalidInput
from memos_core.memos import MemOS
from memos_core.reminders.agenda import Section
from memos_core.reminders.calendars import Calendar
from memos_core.reminders.in_words import clock_in_words, day_near
from memos_core.reminders.usual_times import snoozed_until
from memos_core.storage.home import DEFAULT_USER

_PREVIEWED = 12
"""How many events of a calendar file are shown before it is kept."""


@app.command()
def remind(
    text: Annotated[
        str | None,
        typer.Argument(help='When, and of what: "tomorrow at 9 to call the dentist", "every Monday at 8 to run".'),
    ] = None,
    offered: Annotated[
        str | None, typer.Option("--offered", metavar="ID", help="Make the one that was offered in a chat.")
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make a reminder. The window and `memos chat` tell it when its time has come; `memos agenda` lists it."""
    if (text is None) == (offered is None):
        raise InvalidInput('Say when, and of what: memos remind "tomorrow at 9 to call the dentist"')
    made = here_or_in_window(home, user, "remind", {"text": text, "offered": offered}, changes=True)
    if json_:
        print_json(made["cube"])
        return
    console.print(made["words"], markup=False)
    console.print(f"  {made['cube']['id'][:8]} · to take it back: memos undo", style="dim", markup=False)


@app.command()
def agenda(
    done: Annotated[str | None, typer.Option("--done", metavar="ID", help="Mark a reminder as done.")] = None,
    snooze: Annotated[
        str | None, typer.Option("--snooze", metavar="ID", help="Put a reminder off (see --until).")
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(
            "--until", help="With --snooze: tonight, tomorrow, 2026-12-31T18:00; ten minutes where it is left out."
        ),
    ] = None,
    skip: Annotated[str | None, typer.Option("--skip", metavar="ID", help="Leave its next time out.")] = None,
    end: Annotated[str | None, typer.Option("--end", metavar="ID", help="Have a reminder come no more.")] = None,
    export: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="Write reminders, dated memories and birthdays (.ics)."),
    ] = None,
    import_: Annotated[
        Path | None, typer.Option("--import", metavar="FILE", help="Show a calendar file (.ics) beside the agenda.")
    ] = None,
    follow: Annotated[
        bool, typer.Option("--follow", help="With --import: read the file again whenever it changes.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="With --import: do not ask.")] = False,
    quiet: Annotated[
        str | None,
        typer.Option(
            "--quiet", metavar="HOURS", help="When the desktop shows no message of a reminder: 22:00-7:00, or off."
        ),
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """What waits to be done, and what is to come today, tomorrow, this week, next week and later: reminders, dated memories, birthdays."""
    if sum(one is not None for one in (done, snooze, skip, end, export, import_, quiet)) > 1:
        raise InvalidInput("Say one thing at a time: --done, --snooze, --skip, --end, --export, --import or --quiet.")
    if follow and import_ is None:
        raise InvalidInput("--follow goes with --import: memos agenda --import work.ics --follow")
    if until is not None and snooze is None:
        raise InvalidInput(
            "--until says until when a reminder is put off: memos agenda --snooze ID --until 2026-12-31T18:00"
        )
    if quiet is not None:
        _set(home, user, _quiet_hours(quiet), "Quiet hours", json_=json_)
        return
    if export is not None or import_ is not None:
        with opened(home, user, quick=True) as memos:
            if export is not None:
                _export(memos, export, json_)
            elif import_ is not None:
                _import(memos, import_, follow=follow, yes=yes or json_, json_=json_)
        return
    wanted: dict[str, Any] = {"done": done, "snooze": snooze, "skip": skip, "end": end}
    changes = any(one is not None for one in wanted.values())
    if snooze is not None:
        at = snoozed_until(until or "10 minutes", present()) or parsed_moment(until)
        assert at is not None  # an unknown word is refused
        wanted["until"] = at.isoformat()
    items = here_or_in_window(home, user, "agenda", wanted, changes=changes)["items"]
    if json_:
        print_json([{name: value for name, value in item.items() if name != "line"} for item in items])
        return
    if not items:
        console.print("Nothing is on your agenda.")
    for section in Section:
        inside = [item for item in items if item["section"] == section.value]
        if inside:
            console.print(section.value.capitalize(), style="bold")
        for item in inside:
            console.print(f"  {item['line']}", markup=False)


@app.command()
def brief(
    prose: Annotated[
        bool, typer.Option("--prose", help="Load the model, and have an able one write it in sentences.")
    ] = False,
    daily: Annotated[
        str | None, typer.Option("--daily", metavar="TIME", help="Have the window show it each day at 7:30, or off.")
    ] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """The morning brief: today, tomorrow, this week and the next, what changed in what is known, and what you are asked."""
    if daily is not None:
        settings = {"brief": False} if daily == "off" else {"brief": True, "brief_at": _clock(daily)}
        _set(home, user, settings, "Morning brief", json_=json_)
        return
    made = here_or_in_window(home, user, "brief", {"prose": prose}, changes=False, with_model=prose)
    if json_:
        print_json({name: value for name, value in made.items() if name != "more"})
        return
    for one in made["prose"]:
        console.print(one["text"], markup=False)
    if not made["lines"]:
        console.print("Nothing is planned, nothing has changed, and nothing is asked of you.")
    for topic in Topic:
        inside = [line for line in made["lines"] if line["topic"] == topic.value]
        if inside:
            console.print(topic.value, style="bold")
        for line in inside:
            console.print(f"  {line['id'][:8] or ' ' * 8}  {line['text']}", markup=False)
    if made["more"]:
        console.print(f"and {made['more']:,} more", style="dim")


@app.command()
def calendars(
    remove: Annotated[str | None, typer.Option("--remove", metavar="NAME", help="Remove one; its file stays.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """The calendars of others that stand beside your agenda; `memos agenda --import FILE` adds one."""
    with opened(home, user, quick=True) as memos:
        if remove is not None:
            memos.calendars.remove(remove)
        memos.calendars.read_again()
        found = memos.calendars.list()
    if json_:
        print_json([_calendar(one) for one in found])
        return
    if not found:
        console.print("There is no calendar beside your agenda.")
    for one in found:
        where = f"follows {one.path}" if one.path else "imported once"
        console.print(f"{one.name}: {one.events:,} events, {where}, read {local(one.read_at)}", markup=False)
        if one.problem:
            console.print(f"  {one.problem}", style="yellow", markup=False)


def _clock(text: str) -> dt.time:
    try:
        return dt.datetime.strptime(text.strip(), "%H:%M").time()
    except ValueError as error:
        raise InvalidInput('"{text}" is no time of day. Write it like 7:30, or off.', text=text) from error


def _quiet_hours(text: str) -> dict[str, Any]:
    if text == "off":
        return {"quiet_hours": False}
    begin, _, end = text.partition("-")
    return {"quiet_hours": True, "quiet_from": _clock(begin), "quiet_until": _clock(end)}


def _set(home: Path | None, user: str, settings: dict[str, Any], what: str, *, json_: bool) -> None:
    """Change settings, and print their new values."""
    with opened(home, user, quick=True) as memos:
        now = memos.update_settings(**settings)
    values = {name: getattr(now, name) for name in settings}
    said = {name: clock_in_words(value) if isinstance(value, dt.time) else value for name, value in values.items()}
    if json_:
        print_json(said)
        return
    times = " to ".join(value for value in said.values() if isinstance(value, str))
    console.print(f"{what}: {times or 'off'}.", markup=False)


def offered_as_dict(one: OfferedReminder) -> dict[str, Any]:
    """A reminder that is offered, for `--json`."""
    return asdict(one) | {"over": local(one.over) or None}


def _calendar(one: Calendar) -> dict[str, Any]:
    return {
        "name": one.name,
        "path": one.path,
        "events": one.events,
        "read_at": one.read_at.isoformat(),
        "problem": one.problem,
    }


def _export(memos: MemOS, path: Path, json_: bool) -> None:
    written = memos.reminders.export(path)
    if json_:
        print_json({"path": str(written.path), "events": written.events})
        return
    events = f"{written.events:,} {'event' if written.events == 1 else 'events'}"
    console.print(f"Wrote {events} to {written.path}.", markup=False)


def _import(memos: MemOS, path: Path, *, follow: bool, yes: bool, json_: bool) -> None:
    preview = memos.calendars.preview(path)
    today = memos.reminders.present().date()
    if not json_:
        console.print(f"{preview.name}: {len(preview.coming):,} to come within a year", style="bold", markup=False)
        for item in preview.coming[:_PREVIEWED]:
            clock = "" if item.at is None else f", {clock_in_words(item.at)}"
            again = " (comes again)" if item.recurs else ""
            console.print(f"  {day_near(item.on, today)}{clock}: {item.cube.text}{again}", markup=False)
        if len(preview.coming) > _PREVIEWED:
            console.print(f"  and {len(preview.coming) - _PREVIEWED:,} more")
        if preview.left_out:
            events = f"{preview.left_out:,} {'event is' if preview.left_out == 1 else 'events are'}"
            console.print(f"{events} left out: no time, or a rule that is not understood.")
        if preview.replaces:
            console.print(f'It takes the place of the calendar "{preview.name}".', markup=False)
    if not yes and not typer.confirm("Show it beside your agenda?"):
        console.print("Nothing was kept.")
        return
    kept = memos.calendars.add(preview, follow=follow)
    if json_:
        print_json(_calendar(kept))
        return
    how = " The file is read again whenever it changes." if follow else ""
    console.print(f"Kept.{how} To take it away: memos calendars --remove {shlex.quote(kept.name)}", markup=False)
