"""The `memos` command: the front door in a terminal."""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import json
import os
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from memos_core import doctor as doctor_report
from memos_core.chat import ChatEvent, Timing
from memos_core.cube import MemCube, Recall
from memos_core.errors import InvalidInput, MemOSError
from memos_core.infrastructure.home import DEFAULT_USER, default_home
from memos_core.memos import MemOS
from memos_core.version import __version__

app = typer.Typer(
    help="MemOS Desktop in the terminal: talk to the assistant, and see, change and remove what it remembers.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
console = Console(highlight=False)

Home = Annotated[Path | None, typer.Option("--home", help="Folder for all data.", envvar="MEMOS_HOME")]
User = Annotated[str, typer.Option("--user", help="The profile.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Model = Annotated[Path | None, typer.Option("--model", help="A GGUF file instead of the one in the settings.")]
Identifier = Annotated[str, typer.Argument(help="A memory's id, or its first characters (4 or more).")]
EMBEDDER_WAIT_SECONDS = 60.0
_common: dict[str, Any] = {"home": None, "user": DEFAULT_USER}


@app.callback()
def _main(
    home: Home = None, user: User = DEFAULT_USER, version: Annotated[bool, typer.Option("--version")] = False
) -> None:
    _common.update(home=home, user=user)
    if version:
        console.print(__version__)
        raise typer.Exit


@contextlib.contextmanager
def _opened(home: Path | None, user: str, model: Path | None = None, *, quick: bool = False) -> Iterator[MemOS]:
    """The profile; options given before the verb count where the verb has none.

    Args:
        home: folder of the data.
        user: the profile.
        model: a model file.
        quick: the verb needs neither model nor embedder.
    """
    chosen = home or _common["home"]
    name = user if user != DEFAULT_USER else _common["user"]
    with MemOS.open(chosen, name, model=model, patience=0.0 if quick else 60.0, preload=not quick) as memos:
        for notice in memos.notices:
            print(f"{notice.title}. {notice.text}", file=sys.stderr)
        yield memos


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _as_dict(cube: MemCube) -> dict[str, Any]:
    return cube.model_dump(mode="json")


def _local(moment: dt.datetime | None) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M") if moment else ""


def _parsed_date(text: str | None) -> dt.datetime | None:
    if text is None:
        return None
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput(f'"{text}" is not a date. Write it like 2026-12-31 or 2026-12-31T18:00.') from error


def _show(cube: MemCube, as_json: bool, done: str = "") -> None:
    if as_json:
        _print_json(_as_dict(cube))
        return
    if done:
        console.print(f"{done}: ", end="", markup=False)
    console.print(cube.text, markup=False)
    source = f", from message {cube.source.message}" if cube.source and cube.source.message else ""
    console.print(
        f"  {cube.id[:8]} · {cube.type.value} · {cube.state.value} · {_local(cube.created_at)}{source}",
        style="dim",
        markup=False,
    )


# -- talking ------------------------------------------------------------------------------------


@app.command()
def chat(
    once: Annotated[str | None, typer.Option("--once", help="Send one message, print the reply, end.")] = None,
    conversation: Annotated[str | None, typer.Option("--conversation", "-c", help="Id of the conversation.")] = None,
    temporary: Annotated[bool, typer.Option("--temporary", help="Recall and keep nothing.")] = False,
    model: Model = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Talk to the assistant."""
    with _opened(home, user, model, quick=True) as memos:
        memos.wait_until_ready(300)  # starts it
        name = conversation or uuid.uuid4().hex
        if once is not None:
            # A single question has no later one in which recall by meaning is ready: wait for it.
            memos.wait_for_embedder(EMBEDDER_WAIT_SECONDS)
            raise typer.Exit(_exchange(memos, name, once, temporary=temporary, as_json=json_))
        _talk(memos, name, temporary=temporary)


def _exchange(memos: MemOS, conversation: str, text: str, *, temporary: bool, as_json: bool) -> int:
    """One message and its reply. Returns the exit code."""
    reply, recalled, saved = "", list[Recall](), list[MemCube]()
    timing: Timing | None = None
    failed: str | None = None
    for event in memos.chat(conversation, text, temporary=temporary):
        reply += event.token or ""
        recalled = event.recalled if event.recalled is not None else recalled
        saved += [event.saved] if event.saved else []
        timing, failed = event.finished or timing, event.failed or failed
        if not as_json:
            _print_event(event)
    if as_json:
        _print_json(
            {
                "conversation": conversation,
                "reply": reply,
                "recalled": [
                    {"id": hit.cube.id, "text": hit.cube.text, "score": hit.score, "why": hit.why} for hit in recalled
                ],
                "saved": [_as_dict(cube) for cube in saved],
                "timing": timing.__dict__ if timing else None,
                "failed": failed,
            }
        )
    return 1 if failed else 0


def _print_event(event: ChatEvent) -> None:
    if event.saved is not None:
        console.print(f"(remembered: {event.saved.text})", style="dim", markup=False)
    if event.recalled:
        count = len(event.recalled)
        console.print(f"({count} {'memory' if count == 1 else 'memories'} used)", style="dim")
    if event.token:
        print(event.token, end="", flush=True)
    if event.finished is not None:
        print()
    if event.failed is not None:
        print()
        console.print(event.failed, style="red", markup=False)


def _talk(memos: MemOS, conversation: str, *, temporary: bool) -> None:
    console.print("Write a message and press Enter. Ctrl+C stops a reply; an empty line or Ctrl+D ends.", style="dim")
    while True:
        try:
            text = console.input("[bold]You:[/bold] ")
        except (EOFError, KeyboardInterrupt):
            print()
            return
        if not text.strip():
            return
        try:
            _exchange(memos, conversation, text, temporary=temporary, as_json=False)
        except KeyboardInterrupt:
            memos.stop(conversation)
            console.print("\n(stopped)", style="dim")


def terminal_chat(home: Path | None, user: str, model: str | None) -> int:
    """The conversation in the terminal, for where no window can open. Returns the exit code."""
    try:
        with MemOS.open(home, user, model=model, patience=0.0) as memos:
            console.print(f"Profile {user} in {memos.home}. Loading the model.", style="dim", markup=False)
            memos.wait_until_ready(300)
            _talk(memos, uuid.uuid4().hex, temporary=False)
    except MemOSError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def scripted_exchange(model: str | None) -> int:
    """Tell, restart, ask: a short exchange with the real model in a temporary profile. Returns the exit code."""
    fact, question, expected = "My dog is called Biscuit.", "What is my dog called?", "biscuit"
    answer = ""
    try:
        with tempfile.TemporaryDirectory(prefix="memos-") as home:
            for step, text in (("tell", fact), ("ask, after a restart", question)):
                began = time.monotonic()
                with MemOS.open(Path(home), model=model, patience=0.0) as memos:
                    memos.wait_until_ready(300)
                    ready = time.monotonic() - began
                    print(f"[{step}] ready after {ready:.1f} s")
                    print(f"  You:       {text}")
                    answer = ""
                    for event in memos.chat("first-light", text):
                        answer += event.token or ""
                        if event.saved:
                            print(f"  (remembered: {event.saved.text})")
                        if event.recalled:
                            print(f"  (recalled: {event.recalled[0].cube.text})")
                        if event.failed:
                            print(event.failed, file=sys.stderr)
                            return 1
                        if event.finished:
                            print(f"  Assistant: {' '.join(answer.split())}")
                            took = event.finished
                            print(f"  first word after {took.first_token_s:.1f} s, all after {took.total_s:.1f} s")
    except MemOSError as error:
        print(error, file=sys.stderr)
        return 1
    remembered = expected in answer.lower()
    print(f"\nRemembered across the restart: {'yes' if remembered else 'no'}")
    print(
        "To go on: `make run` on a machine with a display opens the window; `.venv/bin/memos chat` talks in a terminal."
    )
    return 0 if remembered else 1


# -- memories -----------------------------------------------------------------------------------


@app.command()
def remember(
    text: Annotated[str, typer.Argument(help="What to remember; - reads it from standard input.")],
    tag: Annotated[list[str] | None, typer.Option("--tag", help="A tag; may be given several times.")] = None,
    type_: Annotated[
        str | None, typer.Option("--type", help="fact, preference, event, episode, document, skill, persona.")
    ] = None,
    pin_it: Annotated[bool, typer.Option("--pin", help="Offer it in every chat.")] = False,
    expires: Annotated[str | None, typer.Option("--expires", help="Date from when on it is not used.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Save a memory."""
    with _opened(home, user, quick=True) as memos:
        content = sys.stdin.read() if text == "-" else text
        cube = memos.remember(content, type=type_, tags=tag or [], pinned=pin_it, expires_at=_parsed_date(expires))
        _show(cube, json_, "Remembered")


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Documents: txt, md, pdf, docx, html.")],
    tag: Annotated[list[str] | None, typer.Option("--tag", help="A tag; may be given several times.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be remembered.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Remember documents, passage by passage; one undo takes back one file."""
    with _opened(home, user, quick=True) as memos:
        outcomes, refused = list[dict[str, Any]](), False
        for file in files:
            try:
                outcome = _preview(memos, file) if dry_run else _import(memos, file, tag or [])
            except InvalidInput as error:  # the other files are imported all the same
                refused = True
                outcome = {"file": str(file), "refused": str(error)}
                print(error, file=sys.stderr)
            outcomes.append(outcome)
            if not json_:
                _print_imported(outcome)
        if json_:
            _print_json(outcomes)
    if refused:
        raise typer.Exit(1)


def _preview(memos: MemOS, file: Path) -> dict[str, Any]:
    passages = [
        {"position": p.position, "page": p.page, "headings": list(p.headings), "text": p.text}
        for p in memos.read_document(file)
    ]
    return {"file": str(file), "passages": passages}


def _import(memos: MemOS, file: Path, tags: list[str]) -> dict[str, Any]:
    cubes = memos.import_document(file, tags=tags)
    replaced = sum(len(cube.supersedes) for cube in cubes)
    return {"file": str(file), "imported": [_as_dict(cube) for cube in cubes], "replaced": replaced}


def _print_imported(outcome: dict[str, Any]) -> None:
    name = Path(outcome["file"]).name
    if "imported" in outcome:
        older = f"; {outcome['replaced']:,} older archived" if outcome["replaced"] else ""
        console.print(f"Imported {name}: {_passages(len(outcome['imported']))}{older}", markup=False)
    elif "passages" in outcome:
        console.print(f"{name}: {_passages(len(outcome['passages']))}", markup=False)
        for passage in outcome["passages"]:
            page = f"page {passage['page']} · " if passage["page"] else ""
            place = " › ".join(passage["headings"])
            line = f"{passage['position']:>5}  {page}{place or ' '.join(passage['text'].split())[:60]}"
            console.print(f"{line} ({len(passage['text']):,} characters)", style="dim", markup=False)


def _passages(count: int) -> str:
    return f"{count:,} {'passage' if count == 1 else 'passages'}"


@app.command()
def recall(
    query: Annotated[str, typer.Argument(help="A question or any words.")],
    limit: Annotated[int, typer.Option("--limit", "-n", min=1)] = 10,
    at: Annotated[str | None, typer.Option("--at", help="A date: answer with what held then.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Find the memories that fit a question."""
    with _opened(home, user) as memos:
        hits = memos.recall(query, limit, at=_parsed_date(at))
        if json_:
            _print_json([{"score": hit.score, "why": hit.why, "cube": _as_dict(hit.cube)} for hit in hits])
            return
        if not hits:
            console.print("Nothing fits.")
        for hit in hits:
            console.print(f"{hit.score:.2f}  {hit.cube.text}", markup=False)
            console.print(f"      {hit.cube.id[:8]} · {hit.why}", style="dim", markup=False)


@app.command("list")
def list_(
    text: Annotated[str | None, typer.Argument(help="Only memories with these words.")] = None,
    state: Annotated[list[str] | None, typer.Option("--state")] = None,
    type_: Annotated[str | None, typer.Option("--type")] = None,
    tag: Annotated[list[str] | None, typer.Option("--tag")] = None,
    sensitivity: Annotated[list[str] | None, typer.Option("--sensitivity", help="normal, sensitive, secret.")] = None,
    sort: Annotated[str, typer.Option("--sort")] = "-updated_at",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1)] = 50,
    offset: Annotated[int, typer.Option("--offset", min=0)] = 0,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """List memories."""
    with _opened(home, user, quick=True) as memos:
        page = memos.browse(
            text,
            state=state or None,
            type=type_,
            tags=tag,
            sensitivity=sensitivity or None,
            sort=sort,
            limit=limit,
            offset=offset,
        )
        if json_:
            _print_json([_as_dict(cube) for cube in page])
            return
        table = Table(box=None, header_style="dim")
        for name in ("id", "memory", "type", "state", "used", "changed"):
            table.add_column(name, overflow="fold" if name == "memory" else "ellipsis", no_wrap=name != "memory")
        for cube in page:
            table.add_row(
                cube.id[:8],
                _escaped(cube.text[:300]),
                cube.type.value,
                cube.state.value,
                str(cube.use_count),
                _local(cube.updated_at),
            )
        console.print(table)
        console.print(f"{len(page)} of {page.total}", style="dim")


def _escaped(text: str) -> str:
    return text.replace("[", "\\[")


@app.command()
def show(id: Identifier, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Show a memory with its whole header."""
    with _opened(home, user, quick=True) as memos:
        cube = memos.get(id)
        if json_:
            _print_json(_as_dict(cube))
            return
        console.print(cube.text, markup=False)
        for name, value in _as_dict(cube).items():
            if name != "text":
                console.print(f"  {name:<16} {value}", style="dim", markup=False)


@app.command()
def edit(
    id: Identifier,
    text: Annotated[str | None, typer.Option("--text")] = None,
    tag: Annotated[list[str] | None, typer.Option("--tag", help="The tags it has from now on.")] = None,
    type_: Annotated[str | None, typer.Option("--type")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Change a memory's text, tags or type."""
    with _opened(home, user, quick=True) as memos:
        _show(memos.edit(id, text=text, tags=tag, type=type_), json_, "Saved")


@app.command()
def pin(
    id: Identifier,
    off: Annotated[bool, typer.Option("--off", help="Unpin.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Offer a memory in every chat, or no longer."""
    with _opened(home, user, quick=True) as memos:
        _show(memos.pin(id, not off), json_, "Unpinned" if off else "Pinned")


@app.command()
def archive(id: Identifier, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Hide a memory from the assistant; nothing is lost."""
    with _opened(home, user, quick=True) as memos:
        _show(memos.archive(id), json_, "Archived")


@app.command()
def activate(id: Identifier, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Bring an archived or expired memory back."""
    with _opened(home, user, quick=True) as memos:
        _show(memos.activate(id), json_, "Brought back")


@app.command()
def expire(
    id: Identifier,
    at: Annotated[str | None, typer.Option("--at", help="A date; without it: now.")] = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Take a memory out of use, now or at a date."""
    with _opened(home, user, quick=True) as memos:
        _show(memos.expire(id, at=_parsed_date(at)), json_, "Date set" if at else "Expired")


@app.command()
def forget(
    id: Identifier,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Remove a memory for good."""
    with _opened(home, user, quick=True) as memos:
        cube = memos.get(id)
        if not yes:
            console.print(cube.text, markup=False)
            for line in memos.forget_preview(cube.id):
                console.print(f"  {line}", markup=False)
            typer.confirm("Forget it?", abort=True)
        forgotten = memos.forget(cube.id)
        if json_:
            _print_json({"id": forgotten.id, "removed": forgotten.removed})
            return
        for line in forgotten.removed:
            console.print(line, markup=False)


@app.command()
def history(id: Identifier, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """What was done with a memory."""
    with _opened(home, user, quick=True) as memos:
        changes = memos.history(id)
        if json_:
            _print_json([change.model_dump(mode="json") for change in changes])
            return
        for change in changes:
            version = f"v{change.after.version}" if change.after else ""
            console.print(
                f"{_local(change.at)}  {version:<4} {change.verb:<10} {change.actor:<8} {change.reason}", markup=False
            )
            if change.before and change.after and change.before.text != change.after.text:
                console.print(f"    was: {change.before.text}", style="dim", markup=False)


@app.command()
def undo(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Take back the newest change."""
    with _opened(home, user, quick=True) as memos:
        operation = memos.undo()
        if json_:
            _print_json(
                {"id": operation.id, "verb": operation.verb, "summary": operation.summary, "ids": list(operation.ids)}
            )
            return
        console.print(f"Undone: {operation.summary}", markup=False)


@app.command()
def restore(
    id: Identifier,
    version: Annotated[int, typer.Option("--version", help="The number of the version (see history).", min=1)],
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make an earlier version of a memory its newest."""
    with _opened(home, user, quick=True) as memos:
        _show(memos.restore(id, version=version), json_, "Restored")


class AuditDoing(StrEnum):
    """What `memos audit` does."""

    SEARCH = "search"
    VERIFY = "verify"


@app.command()
def audit(
    doing: Annotated[
        AuditDoing, typer.Argument(help="search, or verify that nobody has changed it.")
    ] = AuditDoing.SEARCH,
    memory: Annotated[str | None, typer.Option("--memory", help="Only entries about this memory.")] = None,
    action: Annotated[str | None, typer.Option("--action", help="Only this action.")] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1)] = 50,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Who read, used or changed what, and when; or check that the log is as it was written."""
    with _opened(home, user, quick=True) as memos:
        if doing is AuditDoing.VERIFY:
            verdict = memos.audit.verify()
            if json_:
                _print_json(verdict.__dict__)
            else:
                console.print(verdict.text, markup=False)
            raise typer.Exit(0 if verdict.sound else 1)
        cube = memos.get(memory).id if memory else None
        entries = memos.audit.search(cube=cube, action=action, limit=limit)
        if json_:
            _print_json(
                [
                    {
                        "at": e.at.isoformat(),
                        "actor": e.actor,
                        "action": e.action,
                        "cubes": list(e.cubes),
                        "detail": e.detail,
                    }
                    for e in entries
                ]
            )
            return
        for e in entries:
            ids = " ".join(cube_id[:8] for cube_id in e.cubes[:6])
            console.print(f"{_local(e.at)}  {e.actor:<9} {e.action:<10} {ids} {e.detail}", markup=False)


@app.command()
def doctor(model: Model = None, home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """Check versions, model, store and disk; say what is wrong and what to do."""
    findings = doctor_report.examine(
        (home or _common["home"] or default_home()), user if user != DEFAULT_USER else _common["user"], model
    )
    if json_:
        _print_json([finding.__dict__ for finding in findings])
    else:
        marks = {"good": "[green]ok  [/green]", "warning": "[yellow]warn[/yellow]", "bad": "[red]bad [/red]"}
        for finding in findings:
            console.print(
                f"{marks[finding.level]}  [bold]{finding.subject}[/bold]  {_escaped(finding.text)}", soft_wrap=True
            )
    raise typer.Exit(1 if any(finding.level == "bad" for finding in findings) else 0)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def bench(
    context: typer.Context, name: Annotated[str | None, typer.Argument(help="Which; without it: a list.")] = None
) -> None:
    """Run a benchmark (they come with the source, not with the installed program)."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the checkout
    try:
        benchmarks = importlib.import_module("benchmarks.__main__")
    except ImportError as error:
        raise InvalidInput(
            f"The benchmarks cannot be run here ({error}). Run this in a checkout of the source, after: make test"
        ) from error
    raise typer.Exit(benchmarks.run(name, context.args))


def main() -> int:
    """Entry of the `memos` command."""
    os.umask(0o077)  # what is written is for its owner alone
    try:
        app()
    except MemOSError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
