"""What the verbs of the `memos` command share: their options, how a profile is opened, how things are printed."""

from __future__ import annotations

import codecs
import contextlib
import datetime as dt
import io
import json
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as RichProgress
from rich.table import Table

from memos_core import logs
from memos_core.cube import MemCube
from memos_core.days import local_time, start_of
from memos_core.errors import CallLost, InvalidInput, NotFound, ProfileInUse
from memos_core.ids import Thing, meant_by
from memos_core.memos import MemOS
from memos_core.programs.link import TERMINAL_FILE, NobodyServes, ServingAt
from memos_core.progress import PERCENT, Progress
from memos_core.storage.home import DEFAULT_USER, chosen_home, profile_folder
from memos_core.version import __version__

app = typer.Typer(
    help="MemOS Desktop in the terminal: talk to the assistant, and see, change and remove what it remembers.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
# Output that is not shown on a screen goes to a file or another program, which need no short lines.
console = Console(highlight=False, width=None if sys.stdout is not None and sys.stdout.isatty() else 160)

Home = Annotated[Path | None, typer.Option("--home", help="Folder for all data.", envvar="MEMOS_HOME")]
User = Annotated[str, typer.Option("--user", help="The profile.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Model = Annotated[Path | None, typer.Option("--model", help="A GGUF file instead of the one in the settings.")]
Identifier = Annotated[str, typer.Argument(help="A memory's id, or its first characters (4 or more).")]
Space = Annotated[str | None, typer.Option("--space", help="A space (see: memos spaces list).")]
Spaces = Annotated[list[str] | None, typer.Option("--space", help="Only in this space; may be given several times.")]
As = Annotated[
    str | None,
    typer.Option(
        "--as", metavar="client:NAME", help="As another program would see it that you have let in under this name."
    ),
]
CANCELLED = 130
"""Exit code of a command that was ended with Ctrl+C."""
SETTLE = "Say which one is true: memos settle ID; or that all of them are: memos settle ID --keep-all"
common_options: dict[str, Any] = {"home": None, "user": DEFAULT_USER}


def _print_version(wanted: bool) -> None:
    if wanted:
        console.print(__version__)
        raise typer.Exit


@app.callback()
def _main(
    home: Home = None,
    user: User = DEFAULT_USER,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    common_options.update(home=home, user=user)


def given_home(home: Path | None) -> Path | None:
    """The folder of all data that was given after the verb, or else before it; None where it was not given."""
    return home or common_options["home"]


def given_user(user: str) -> str:
    """The profile that was given after the verb, or else before it; the usual one where it was not given."""
    return user if user != DEFAULT_USER else str(common_options["user"])


@contextlib.contextmanager
def opened(
    home: Path | None, user: str, model: Path | None = None, *, quick: bool = False, with_model: bool = True
) -> Iterator[MemOS]:
    """Open the profile; options that were given before the verb count where the verb has none.

    Args:
        home: the folder of all data.
        user: the profile.
        model: a model file.
        quick: whether the verb needs neither model nor embedder.
        with_model: whether the verb needs the model; without it only the embedder is loaded.
    """
    chosen, name = given_home(home), given_user(user)
    patience = 0.0 if quick else 60.0
    with MemOS.open(
        chosen, name, model=model, patience=patience, preload=not quick, with_model=quick or with_model
    ) as memos:
        with contextlib.suppress(OSError):  # a disk that cannot be written to must not keep anybody from reading
            logs.begin_log(memos.home, "terminal")
        for notice in memos.notices:
            print(f"{notice.title}. {notice.text}", file=sys.stderr)
        yield memos


def here_or_in_window(
    home: Path | None, user: str, verb: str, arguments: Mapping[str, Any], *, changes: bool, with_model: bool = False
) -> Mapping[str, Any]:
    """Do a verb of `DayVerbs`, or have the window do it where that has the profile open.

    Args:
        home: the folder of all data.
        user: the profile.
        verb: the verb.
        arguments: its arguments, as JSON can hold them.
        changes: whether it changes anything.
        with_model: whether it needs the model.

    Raises:
        ProfileInUse: a program that does not do this for others has the profile open.
        CallLost: the window was closed meanwhile.
        MemOSError: what the verb raises.
    """
    try:
        with opened(home, user, quick=not with_model) as memos:
            if with_model:
                memos.wait_until_ready(300)
            return memos.programs.day.run(verb, arguments)
    except ProfileInUse as in_use:
        there = ServingAt.found(profile_folder(chosen_home(given_home(home)), given_user(user)), TERMINAL_FILE)
        if there is None:
            raise
        try:
            return there.ask(verb, arguments)
        except NobodyServes as lost:
            if lost.sent and changes:
                raise CallLost(
                    "MemOS Desktop was closed meanwhile. Look whether it was done before you try again."
                ) from None
            raise in_use from None


@contextlib.contextmanager
def long_work(title: str) -> Iterator[Progress]:
    """Show the progress of long work in a line of the terminal (if it is one), which is removed at the end; Ctrl+C
    cancels the work.

    Args:
        title: what is worked on.
    """
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TextColumn("{task.fields[count]}"))
    with RichProgress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as line:
        task = line.add_task(title, total=None, count="")

        def tell(what: str, done: int, total: int) -> None:
            count = f"{done}%" if total == PERCENT else f"{done:,} of {total:,}" if total else ""
            line.update(task, description=f"{title}: {what}", completed=done, total=total or None, count=count)

        progress = Progress(tell)
        before = signal.signal(signal.SIGINT, lambda *_: progress.cancel())
        try:
            yield progress
        finally:
            signal.signal(signal.SIGINT, before)


def any_console_prints_it() -> None:
    """Print question marks, instead of failing, for letters that the encoding of the console or file (cp1252, latin-1) does not
    have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def plain_table(*columns: str) -> Table:
    """A table without lines, with these columns; text that is too long for a column is wrapped."""
    table = Table(box=None, header_style="dim")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def print_json(value: Any) -> None:
    """Print JSON; with escapes where the output is not UTF-8, so that nothing of it is lost."""
    encoding = codecs.lookup(getattr(sys.stdout, "encoding", None) or "utf-8").name
    print(json.dumps(value, ensure_ascii=encoding != "utf-8", indent=2))


def print_pending(count: int) -> None:
    """Say how many memories are not found by their meaning yet; nothing where none is."""
    if count:
        are = "memory is" if count == 1 else "memories are"
        console.print(
            f"{count:,} {are} still to be read to be found by meaning; by their words they are found already. "
            "That goes on whenever MemOS Desktop is open, and before each recall.",
            style="dim",
            markup=False,
        )


def as_dict(cube: MemCube) -> dict[str, Any]:
    return cube.model_dump(mode="json")


def counted(number: int, one: str, many: str) -> str:
    """`1 memory`, `1,200 memories`."""
    return f"{number:,} {one if number == 1 else many}"


def single(id: str, things: Iterable[Thing], id_of: Callable[[Thing], str], missing: NotFound) -> Thing:
    """The one thing that an id stands for.

    Args:
        id: an id as somebody has written it.
        things: what it may stand for.
        id_of: the id of a thing.
        missing: raised where there is none.

    Raises:
        InvalidInput: there are several.
    """
    found = meant_by(id, things, id_of)
    if not found:
        raise missing
    if len(found) > 1:
        raise InvalidInput('Several ids begin with "{id}". Write more of it.', id=id)
    return found[0]


def local(moment: dt.datetime | None) -> str:
    return local_time(moment).replace(tzinfo=None).isoformat(" ", "minutes") if moment else ""


def parsed_date(text: str | None) -> dt.datetime | dt.date | None:
    """A day, or a moment where a time of day is written."""
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text) if len(text) <= len("2026-12-31") else dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput(
            '"{text}" is not a date. Write it like 2026-12-31 or 2026-12-31T18:00.', text=text
        ) from error


def parsed_moment(text: str | None) -> dt.datetime | None:
    """A moment; a day without a time of day is its beginning."""
    date = parsed_date(text)
    return date if date is None or isinstance(date, dt.datetime) else start_of(date)


def show_cube(cube: MemCube, as_json: bool, done: str = "") -> None:
    if as_json:
        print_json(as_dict(cube))
        return
    if done:
        console.print(f"{done}: ", end="", markup=False)
    console.print(cube.text, markup=False)
    source = f", from message {cube.source.message}" if cube.source and cube.source.message else ""
    console.print(
        f"  {cube.id[:8]} · {cube.type.value} · {cube.state.value} · {local(cube.created_at)}{source}",
        style="dim",
        markup=False,
    )


def tell_conflict(memos: MemOS, cube: MemCube) -> None:
    """Say which memories contradict one that was just saved, if any."""
    if not cube.conflicts_with:
        return
    console.print(f"{cube.id[:8]} contradicts what is remembered already:", markup=False)
    for other in cube.conflicts_with:
        console.print(f"  {other[:8]}  {memos.get(other).text}", markup=False)
    console.print(SETTLE, style="dim", markup=False)


def names_in(text: str) -> list[str]:
    """The names in a text that has commas between them."""
    return [name.strip() for name in text.split(",") if name.strip()]


def escaped(text: str) -> str:
    return text.replace("[", "\\[")
