"""`memos import`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from memos_core.cli.common import (
    CANCELLED,
    AsJson,
    Home,
    Space,
    User,
    app,
    as_dict,
    console,
    long_work,
    opened,
    print_json,
    print_pending,
)
from memos_core.cli.exporting import PasswordFile, password_from
from memos_core.cube import PERSONAL
from memos_core.documents.reading import DOCUMENT_KINDS
from memos_core.errors import Cancelled, InvalidInput, MemOSError
from memos_core.exchange.importing import Imported, ImportPreview
from memos_core.exchange.loader import needs_password
from memos_core.exchange.memcube import SUFFIX, UNSIGNED
from memos_core.memos import MemOS
from memos_core.storage.home import DEFAULT_USER

SHOWN = 100
"""How many characters are shown of a memory that asks for something."""


@app.command("import")
def import_(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...", help=f"Documents ({', '.join(DOCUMENT_KINDS)}, source code), or memories (memcube)."
        ),
    ],
    tag: Annotated[list[str] | None, typer.Option("--tag", help="A tag; may be given several times.")] = None,
    dry_run: Annotated[bool, typer.Option("--preview", "--dry-run", help="Only say what would be remembered.")] = False,
    space: Space = None,
    mine: Annotated[
        bool, typer.Option("--mine", help="The memories in the files are my own: take them in as they were exported.")
    ] = False,
    allow: Annotated[
        list[str] | None,
        typer.Option(
            "--allow",
            metavar="ID",
            help="Let this memory of a file be pinned, a persona or frozen, as it asks for (see --preview); may be given "
            "several times.",
        ),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option("--encoding", help="How the texts were written, where that cannot be told: cp1250, koi8-r ..."),
    ] = None,
    password_file: PasswordFile = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Remember documents, passage by passage, and exported memories; one undo takes back one file."""
    with opened(home, user, quick=True) as memos:
        outcomes, refused, cancelled = list[dict[str, Any]](), False, False
        for file in files:
            try:
                if file.suffix == SUFFIX:
                    outcome = _import_memories(memos, file, password_file, tag or [], space, dry_run, mine, allow or [])
                else:
                    outcome = (
                        _preview(memos, file, encoding) if dry_run else _import(memos, file, tag or [], space, encoding)
                    )
            except Cancelled:
                cancelled = True
                print(f"Cancelled. Nothing of {file.name} was kept.", file=sys.stderr)
                break
            except MemOSError as error:  # the other files are imported all the same
                refused = True
                outcome = {"file": str(file), "refused": str(error)}
                print(error if isinstance(error, InvalidInput) else f"{file.name}: {error}", file=sys.stderr)
            outcomes.append(outcome)
            if not json_:
                _print_imported(outcome)
        waiting = 0 if dry_run else memos.waiting_for_vectors
        if json_:
            print_json(outcomes)
        else:
            print_pending(waiting)
    if refused or cancelled:
        raise typer.Exit(CANCELLED if cancelled else 1)


def _preview(memos: MemOS, file: Path, encoding: str | None) -> dict[str, Any]:
    with long_work(file.name) as progress:
        found = memos.read_document(file, progress, encoding)
    passages = [{"position": p.position, "page": p.page, "headings": list(p.headings), "text": p.text} for p in found]
    return {"file": str(file), "passages": passages}


def _import(memos: MemOS, file: Path, tags: list[str], space: str | None, encoding: str | None) -> dict[str, Any]:
    with long_work(file.name) as progress:
        cubes = memos.import_document(
            file, tags=tags, namespace=space or PERSONAL, progress=progress, encoding=encoding
        )
    replaced = sum(len(cube.supersedes) for cube in cubes)
    return {"file": str(file), "imported": [as_dict(cube) for cube in cubes], "replaced": replaced}


def _import_memories(
    memos: MemOS,
    file: Path,
    password_file: Path | None,
    tags: list[str],
    space: str | None,
    dry_run: bool,
    mine: bool,
    allow: list[str],
) -> dict[str, Any]:
    if tags:
        raise InvalidInput('"{name}" holds memories, which are imported as they are, without --tag.', name=file.name)
    password = password_from(password_file, ask=needs_password(file))
    with long_work(file.name) as progress:
        if dry_run:
            preview = memos.preview_import(file, password, progress, namespace=space, mine=mine, allow=allow)
            new = [as_dict(cube) for cube in preview.cubes]
            return {"file": str(file), "new": new, **_what_came(preview)}
        imported = memos.import_(file, password, progress=progress, namespace=space, mine=mine, allow=allow)
    return {
        "file": str(file),
        "memories": [as_dict(cube) for cube in imported.cubes],
        "renamed": imported.renamed,
        **_what_came(imported),
    }


def _what_came(found: ImportPreview | Imported) -> dict[str, Any]:
    return {
        "known": found.known,
        "conflicts": found.conflicts,
        "wishes": [{"id": wish.id, "text": wish.text, "asks": wish.words} for wish in found.wishes],
        "turned_away": found.turned_away,
        "signed_by": found.signature.fingerprint if found.signature else None,
        "signature": found.signature.words if found.signature else UNSIGNED,
        "chats": found.chats,
        "known_chats": found.known_chats,
        "adapters": found.adapters,
        "contexts": found.contexts,
        **({"left_alone": found.left_alone, "arrival": found.arrival} if isinstance(found, Imported) else {}),
    }


def _print_imported(outcome: dict[str, Any]) -> None:
    name = Path(outcome["file"]).name
    if "imported" in outcome:
        older = f"; {outcome['replaced']:,} older archived" if outcome["replaced"] else ""
        console.print(f"Imported {name}: {_passages(len(outcome['imported']))}{older}", markup=False)
    elif "memories" in outcome:
        new, known = len(outcome["memories"]), outcome["known"]
        console.print(f"Imported {name}: {new:,} new, {known:,} known already{_beside(outcome)}", markup=False)
        console.print(outcome["signature"], style="dim", markup=False)
        if outcome["conflicts"]:
            console.print(
                f"{_contradicting(outcome['conflicts'])} what is known; say which is true.",
                markup=False,
            )
        _print_wishes(outcome)
    elif "new" in outcome:
        new, known = len(outcome["new"]), outcome["known"]
        console.print(f"{name}: {new:,} new, {known:,} known already{_beside(outcome)}", markup=False)
        console.print(outcome["signature"], style="dim", markup=False)
        if outcome["conflicts"]:
            console.print(f"{_contradicting(outcome['conflicts'])} what is known.")
        _print_wishes(outcome)
    elif "passages" in outcome:
        console.print(f"{name}: {_passages(len(outcome['passages']))}", markup=False)
        for passage in outcome["passages"]:
            page = f"page {passage['page']} · " if passage["page"] else ""
            place = " › ".join(passage["headings"])
            line = f"{passage['position']:>5}  {page}{place or ' '.join(passage['text'].split())[:60]}"
            console.print(f"{line} ({len(passage['text']):,} characters)", style="dim", markup=False)


def _beside(outcome: dict[str, Any]) -> str:
    """What comes besides the memories, as the end of a sentence."""
    counts = {"chats": outcome["chats"], "adapters": outcome["adapters"], "saved contexts": outcome["contexts"]}
    if "imported" not in outcome and "memories" not in outcome:  # a preview
        counts["chats known already"] = outcome["known_chats"]
    return "".join(f", {count:,} {what}" for what, count in counts.items() if count)


def _print_wishes(outcome: dict[str, Any]) -> None:
    """Say what the memories of a file ask for and get only where the person allows it."""
    for wish in outcome["wishes"]:
        text = " ".join(wish["text"].split())[:SHOWN]
        console.print(f"  {wish['id'][:8]} asks {wish['asks']}: {text}", markup=False)
    if outcome["wishes"]:
        console.print("They have that only if you say so, one by one: --allow ID", style="dim", markup=False)
    if outcome["turned_away"]:
        console.print(
            f"{outcome['turned_away']:,} name a space that is here already, and go to {PERSONAL} instead; choose with --space",
            style="dim",
            markup=False,
        )
    if outcome["wishes"] or outcome["turned_away"]:
        console.print("If you exported the file yourself: --mine", style="dim", markup=False)


def _passages(count: int) -> str:
    return f"{count:,} {'passage' if count == 1 else 'passages'}"


def _contradicting(count: int) -> str:
    return "1 of the new ones contradicts" if count == 1 else f"{count:,} of the new ones contradict"
