"""The library of prompts: texts that are used again and again, with fields to fill in."""

from __future__ import annotations

import builtins
import functools
import importlib.resources
import re
import tomllib
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from memos_core.conversations.named import LONGEST_NAME, checked_name
from memos_core.database import Database, storage_errors
from memos_core.errors import InvalidInput, NotFound
from memos_core.files import given_path, written_whole
from memos_core.text_matching import folded
from memos_core.wording import say

LONGEST_PROMPT = 20_000
"""Characters."""
LARGEST_FILE = 200_000
"""Bytes of a Markdown file that is taken in."""
LONGEST_FIELD = 60
MARKDOWN = ".md"
_WHAT = say("a prompt")
_FIELD = re.compile(rf"\{{\{{\s*([^{{}}\n]{{1,{LONGEST_FIELD}}}?)\s*\}}\}}")
_HEADING = re.compile(r"\s*#\s+(\S[^\n]*)\n?")
_NOT_IN_FILE_NAMES = re.compile(r"[^\w\- ]+")


@dataclass(frozen=True)
class SavedPrompt:
    """A prompt of the library."""

    id: str
    name: str
    text: str
    built_in: bool = False
    """Whether it came with the program."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields to fill in: `topic` of `{{topic}}`, each once, in the order of the text."""
        return tuple(dict.fromkeys(_FIELD.findall(self.text)))

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with its fields filled in; those without a value stay as they are."""
        return _FIELD.sub(lambda field: values.get(field[1], "") or field[0], self.text)


class SavedPrompts:
    """The prompts of a profile: those that came with the program, and the person's own. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, search: str = "") -> builtins.list[SavedPrompt]:
        """All prompts by name; those whose name begins with `search` come first.

        Args:
            search: only those whose name holds this text, whatever its case, accents and hyphens.
        """
        rows = {row["id"]: row for row in self._database.query("SELECT * FROM prompts")}
        own = [
            SavedPrompt(id, row["name"], row["text"], id in _built_in())
            for id, row in rows.items()
            if not row["removed"]
        ]
        found = [*own, *(one for id, one in _built_in().items() if id not in rows)]
        wanted = _letters(search)
        found = [one for one in found if wanted in _letters(one.name)]
        return sorted(found, key=lambda one: (not _letters(one.name).startswith(wanted), folded(one.name)))

    def get(self, prompt_id: str) -> SavedPrompt:
        """One prompt. Raises NotFound."""
        found = next((one for one in self.list() if one.id == prompt_id), None)
        if found is None:
            raise NotFound("There is no such prompt any more.")
        return found

    def make(self, name: str, text: str) -> SavedPrompt:
        """Make a prompt. Raises InvalidInput: it is empty or too long, or the name is taken."""
        return self._write(uuid.uuid4().hex, name, text)

    def change(self, prompt_id: str, *, name: str, text: str) -> SavedPrompt:
        """Change a prompt. Raises NotFound, and what `make` raises."""
        return self._write(self.get(prompt_id).id, name, text)

    def remove(self, prompt_ids: Sequence[str]) -> None:
        """Remove prompts. Raises NotFound where there is none of an id; then nothing is removed."""
        prompts = [self.get(id) for id in prompt_ids]
        with self._database.transaction(say("remove the prompt")) as run:
            for one in prompts:
                run.execute("DELETE FROM prompts WHERE id = ?", (one.id,))
                if one.built_in:
                    run.execute("INSERT INTO prompts (id, name, text, removed) VALUES (?, '', '', 1)", (one.id,))

    def put_back(self, prompts: Sequence[SavedPrompt]) -> None:
        """Bring back what was just removed, as it was."""
        with self._database.transaction(say("bring the prompt back")) as run:
            run.executemany(
                "INSERT OR REPLACE INTO prompts (id, name, text) VALUES (?, ?, ?)",
                ((one.id, one.name, one.text) for one in prompts),
            )

    def bring_back(self) -> None:
        """Restore all prompts that came with the program to how they came, both removed and changed ones."""
        with self._database.transaction(say("bring the prompts back")) as run:
            run.executemany("DELETE FROM prompts WHERE id = ?", ((id,) for id in _built_in()))

    def import_(self, paths: Iterable[Path | str]) -> builtins.list[SavedPrompt]:
        """Take prompts from Markdown files, all or none. A prompt's name is the heading that the file begins with, or else the
        file's name. A text that is in the library already, word for word, is left out.

        Raises:
            InvalidInput: a file cannot be used, and why.
        """
        read = [_read(given_path(path)) for path in paths]
        made: list[SavedPrompt] = []
        with self._database.transaction(say("import the prompts")):
            for name, text in read:
                known = self.list()
                if any(one.text == text for one in known):
                    continue
                taken = {folded(one.name) for one in known}
                names = (name, *(f"{name[: LONGEST_NAME - 4]} {number}" for number in range(2, len(known) + 3)))
                made.append(self._write(uuid.uuid4().hex, next(n for n in names if folded(n) not in taken), text))
        return made

    def export(self, folder: Path | str, prompt_ids: Sequence[str] | None = None) -> builtins.list[Path]:
        """Write prompts as Markdown files, one each. No file is replaced: where there is one of that name with another text, the new
        one gets a number.

        Args:
            folder: where to; it has to be there.
            prompt_ids: which; None for all.

        Raises:
            NotFound: there is no such prompt.
            StorageError: a file could not be written.
        """
        prompts = self.list() if prompt_ids is None else [self.get(id) for id in prompt_ids]
        with storage_errors(say("export the prompts")):
            return [_write_file(given_path(folder), one) for one in prompts]

    def _write(self, id: str, name: str, text: str) -> SavedPrompt:
        text = text.strip()
        if not text:
            raise InvalidInput("Write what the prompt says.")
        if len(text) > LONGEST_PROMPT:
            raise InvalidInput("The prompt is too long; {most} characters fit.", most=LONGEST_PROMPT)
        with self._database.transaction(say("save the prompt")) as run:
            name = checked_name(name, [one.name for one in self.list() if one.id != id], _WHAT)
            run.execute("INSERT OR REPLACE INTO prompts (id, name, text) VALUES (?, ?, ?)", (id, name, text))
        return self.get(id)


def _letters(text: str) -> str:
    """The letters and digits of a name, by which it is searched: "email" finds "E-mail"."""
    return "".join(sign for sign in folded(text) if sign.isalnum())


@functools.cache
def _built_in() -> dict[str, SavedPrompt]:
    """The prompts that come with the program, by id."""
    file = importlib.resources.files("resources").joinpath("language/prompts.toml")
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    return {id: SavedPrompt(id, one["name"], one["text"].strip(), built_in=True) for id, one in told.items()}


def as_markdown(prompt: SavedPrompt) -> str:
    """A prompt as it stands in a file."""
    return f"# {prompt.name}\n\n{prompt.text}\n"


def from_markdown(text: str, otherwise: str) -> tuple[str, str]:
    """The name and the text of a prompt in a Markdown file.

    Args:
        text: of the file.
        otherwise: the name where there is no heading at the beginning.
    """
    heading = _HEADING.match(text)
    name, rest = (heading[1], text[heading.end() :]) if heading else (otherwise, text)
    if not rest.strip():  # a heading alone is the prompt
        name, rest = otherwise, text
    return " ".join(name.split())[:LONGEST_NAME].strip(), rest.strip()


def _read(path: Path) -> tuple[str, str]:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise InvalidInput("{name} is too large for a prompt.", name=path.name)
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidInput("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise InvalidInput(
            "{name} is not a text in UTF-8. Save it as one, then import it again.", name=path.name
        ) from error
    name, said = from_markdown(text.replace("\0", ""), path.stem)
    if not said:
        raise InvalidInput("{name} is empty.", name=path.name)
    return name, said


def _write_file(folder: Path, prompt: SavedPrompt) -> Path:
    words, said = as_markdown(prompt).encode(), _NOT_IN_FILE_NAMES.sub("", prompt.name).strip() or "prompt"
    number = 1
    while True:
        path = folder / f"{said}{'' if number == 1 else f' {number}'}{MARKDOWN}"
        if not path.exists() or path.read_bytes() == words:
            break
        number += 1
    with written_whole(path) as file:
        file.write(words)
    return path
