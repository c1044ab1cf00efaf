"""`memos folders`, `memos personas` and `memos prompts`: where chats belong, how the assistant is to be, and texts to use again."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from memos_core.cli.common import AsJson, Home, User, app, console, escaped, names_in, opened, plain_table, print_json
from memos_core.conversations import EVERY_SPACE, Folder, Persona, SavedPrompt, Spaces
from memos_core.errors import InvalidInput, NotFound
from memos_core.memos import MemOS
from memos_core.storage.home import DEFAULT_USER

folders_app = typer.Typer(help="Keep chats in folders.", no_args_is_help=True)
personas_app = typer.Typer(help="Say how the assistant is to be.", no_args_is_help=True)
prompts_app = typer.Typer(help="Keep texts that you use again and again.", no_args_is_help=True)
for part, named in ((folders_app, "folders"), (personas_app, "personas"), (prompts_app, "prompts")):
    app.add_typer(part, name=named)

NONE = "none"
"""The word that takes away what a folder or a persona has."""
FolderName = Annotated[str, typer.Argument(metavar="FOLDER", help="Its name or id.")]
PersonaName = Annotated[str, typer.Argument(metavar="PERSONA", help="Its name or id.")]
OfPersona = Annotated[str | None, typer.Option("--persona", help=f"A persona, or {NONE}.")]
OfModel = Annotated[
    str | None,
    typer.Option("--model-of-its-own", help=f"A GGUF file, remote:NAME, starter, or {NONE} for the one in use."),
]
Reads = Annotated[
    str | None, typer.Option("--reads", help="Spaces that its chats read, with commas between; * for all.")
]
Writes = Annotated[
    str | None, typer.Option("--writes", help=f"The space that its chats save in; {NONE} for the usual ones.")
]
Documents = Annotated[
    str | None,
    typer.Option("--documents", help=f"Documents that its chats read whole, with commas between; or {NONE}."),
]
Text = Annotated[str | None, typer.Option("--says", help="Instructions for the assistant.")]
Temperature = Annotated[float | None, typer.Option("--temperature", help="From 0 (sober) to 2 (free).")]


def _fields(present: Spaces | None, model: str | None, reads: str | None, writes: str | None) -> dict[str, Any]:
    """The given options as keyword arguments of the engine."""
    fields: dict[str, Any] = {}
    if model is not None:
        fields["model"] = "" if model == NONE else model
    if writes == NONE:
        fields["spaces"] = None
    elif reads is not None or writes is not None:
        before = present or Spaces(EVERY_SPACE, "personal")
        fields["spaces"] = Spaces(before.reads if reads is None else tuple(names_in(reads)), writes or before.writes)
    return fields


def _print_folder(folder: Folder, as_json: bool, done: str = "") -> None:
    if as_json:
        print_json(asdict(folder))
    else:
        console.print(f"{done} {folder.name}".strip(), markup=False)


# -- folders ----------------------------------------------------------------------------------


@folders_app.command("list")
def list_folders(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the folders, with what their chats begin with."""
    with opened(home, user, quick=True) as memos:
        folders, personas = memos.conversations.folders.list(), memos.conversations.personas
        if json_:
            print_json([asdict(one) for one in folders])
            return
        table = plain_table("folder", "chats", "persona", "spaces", "model", "documents")
        for one in folders:
            persona = personas.get(one.persona).name if one.persona else ""
            spaces = "" if one.spaces is None else f"{', '.join(one.spaces.reads)} > {one.spaces.writes.lstrip('*')}"
            cells = (one.name, f"{one.chats:,}", persona, spaces, one.model, ", ".join(one.documents))
            table.add_row(*map(escaped, cells))
        console.print(table)


@folders_app.command("create")
def create_folder(
    name: FolderName,
    persona: OfPersona = None,
    model: OfModel = None,
    reads: Reads = None,
    writes: Writes = None,
    documents: Documents = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make a folder."""
    with opened(home, user, quick=True) as memos:
        fields = _folder_fields(memos, None, persona, model, reads, writes, documents)
        _print_folder(memos.conversations.folders.make(name, **fields), json_, "Made the folder")


@folders_app.command("update")
def update_folder(
    folder: FolderName,
    name: Annotated[str | None, typer.Option("--name", help="Another name.")] = None,
    persona: OfPersona = None,
    model: OfModel = None,
    reads: Reads = None,
    writes: Writes = None,
    documents: Documents = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Change a folder; what is not given stays as it is."""
    with opened(home, user, quick=True) as memos:
        found = memos.conversations.folders.named(folder)
        fields = _folder_fields(memos, found.spaces, persona, model, reads, writes, documents)
        if name is not None:
            fields["name"] = name
        _print_folder(memos.conversations.folders.change(found.id, **fields), json_, "Changed the folder")


def _folder_fields(
    memos: MemOS,
    present: Spaces | None,
    persona: str | None,
    model: str | None,
    reads: str | None,
    writes: str | None,
    documents: str | None,
) -> dict[str, Any]:
    fields = _fields(present, model, reads, writes)
    if persona is not None:
        fields["persona"] = "" if persona == NONE else memos.conversations.personas.named(persona).id
    if documents is not None:
        fields["documents"] = [] if documents == NONE else names_in(documents)
    return fields


@folders_app.command("remove")
def remove_folder(folder: FolderName, home: Home = None, user: User = DEFAULT_USER) -> None:
    """Remove a folder; its chats stay, in no folder."""
    with opened(home, user, quick=True) as memos:
        found = memos.conversations.folders.named(folder)
        memos.conversations.folders.remove(found.id)
        console.print(f"Removed the folder {found.name}. Chats that stay: {found.chats:,}", markup=False)


@folders_app.command("move")
def move_chats(
    folder: Annotated[str, typer.Argument(metavar="FOLDER", help=f"Its name or id; {NONE} for out of any.")],
    conversations: Annotated[list[str], typer.Argument(metavar="CONVERSATION...", help="Ids of conversations.")],
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Put chats into a folder."""
    with opened(home, user, quick=True) as memos:
        to = "" if folder == NONE else memos.conversations.folders.named(folder).id
        memos.conversations.move(conversations, to)
        console.print(f"Moved: {len(conversations):,}", markup=False)


# -- personas ---------------------------------------------------------------------------------


def _persona_as_dict(persona: Persona) -> dict[str, Any]:
    return {**asdict(persona), "picture": bool(persona.picture)}


@personas_app.command("list")
def list_personas(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the personas."""
    with opened(home, user, quick=True) as memos:
        personas = memos.conversations.personas.list()
        if json_:
            print_json([_persona_as_dict(one) for one in personas])
            return
        table = plain_table("id", "persona", "says")
        for one in personas:
            table.add_row(one.id[:8], escaped(one.name), escaped(one.instructions))
        console.print(table)


@personas_app.command("create")
def create_persona(
    name: PersonaName,
    says: Text = None,
    temperature: Temperature = None,
    model: OfModel = None,
    reads: Reads = None,
    writes: Writes = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Make a persona."""
    with opened(home, user, quick=True) as memos:
        fields = _fields(None, model, reads, writes)
        made = memos.conversations.personas.make(name, instructions=says or "", temperature=temperature, **fields)
        _print_persona(made, json_, "Made the persona")


@personas_app.command("update")
def update_persona(
    persona: PersonaName,
    name: Annotated[str | None, typer.Option("--name", help="Another name.")] = None,
    says: Text = None,
    temperature: Temperature = None,
    model: OfModel = None,
    reads: Reads = None,
    writes: Writes = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Change a persona; what is not given stays as it is."""
    with opened(home, user, quick=True) as memos:
        found = memos.conversations.personas.named(persona)
        fields = _fields(found.spaces, model, reads, writes)
        given = {"name": name, "instructions": says, "temperature": temperature}
        fields |= {key: value for key, value in given.items() if value is not None}
        _print_persona(memos.conversations.personas.change(found.id, **fields), json_, "Changed the persona")


def _print_persona(persona: Persona, as_json: bool, done: str) -> None:
    if as_json:
        print_json(_persona_as_dict(persona))
    else:
        console.print(f"{done} {persona.name}", markup=False)


@personas_app.command("remove")
def remove_persona(
    persona: PersonaName,
    yes: Annotated[bool, typer.Option("--yes", help="Remove it though it is in use.")] = False,
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Remove a persona; where it is in use, the assistant is plain from then on."""
    with opened(home, user, quick=True) as memos:
        found = memos.conversations.personas.named(persona)
        use = memos.conversations.personas.use(found.id)
        if (use.chats or use.folders) and not yes:
            raise InvalidInput(
                "{name} is in use in {chats} chats and {folders} folders, which are plain from then on. Nothing was "
                "removed yet; say --yes to remove it.",
                name=found.name,
                chats=use.chats,
                folders=len(use.folders),
            )
        memos.conversations.personas.remove(found.id)
        console.print(f"Removed the persona {found.name}", markup=False)


# -- prompts ----------------------------------------------------------------------------------


@prompts_app.command("list")
def list_prompts(home: Home = None, user: User = DEFAULT_USER, json_: AsJson = False) -> None:
    """List the prompts."""
    with opened(home, user, quick=True) as memos:
        prompts = memos.conversations.prompts.list()
        if json_:
            print_json([{**asdict(one), "fields": one.fields} for one in prompts])
            return
        for one in prompts:
            fields = f"  ({', '.join(one.fields)})" if one.fields else ""
            console.print(f"{one.name}{fields}", markup=False)


@prompts_app.command("create")
def create_prompt(
    name: Annotated[str, typer.Argument(help="Its name, as you write it behind the slash.")],
    text: Annotated[str, typer.Argument(help="What it says; {{topic}} is asked for.")],
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Make a prompt."""
    with opened(home, user, quick=True) as memos:
        console.print(f"Made the prompt {memos.conversations.prompts.make(name, text).name}", markup=False)


@prompts_app.command("remove")
def remove_prompt(
    name: Annotated[str, typer.Argument(help="Its name or id.")], home: Home = None, user: User = DEFAULT_USER
) -> None:
    """Remove a prompt."""
    with opened(home, user, quick=True) as memos:
        found = _prompt(memos, name)
        memos.conversations.prompts.remove([found.id])
        console.print(f"Removed the prompt {found.name}", markup=False)


def _prompt(memos: MemOS, name: str) -> SavedPrompt:
    wanted = name.casefold()
    for one in memos.conversations.prompts.list():
        if wanted in (one.id, one.name.casefold()):
            return one
    raise NotFound('There is no prompt called "{name}".', name=name)


@prompts_app.command("import")
def import_prompts(
    files: Annotated[list[Path], typer.Argument(help="Markdown files.")], home: Home = None, user: User = DEFAULT_USER
) -> None:
    """Take prompts from Markdown files; the heading is the name."""
    with opened(home, user, quick=True) as memos:
        made = memos.conversations.prompts.import_(files)
        console.print(f"Imported: {len(made):,}", markup=False)


@prompts_app.command("export")
def export_prompts(
    folder: Annotated[Path, typer.Argument(help="A folder that is there.")],
    home: Home = None,
    user: User = DEFAULT_USER,
) -> None:
    """Write all prompts as Markdown files."""
    with opened(home, user, quick=True) as memos:
        for path in memos.conversations.prompts.export(folder):
            console.print(str(path), markup=False)
