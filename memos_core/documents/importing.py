"""Documents as memories: each passage is a memory, each document one operation, and a newer version takes the place of
an older one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from memos_core.cube import ANYBODY, IMPORT, RECALLABLE, MemCube, SemanticType, Source
from memos_core.documents.reading import read_document
from memos_core.errors import InvalidInput
from memos_core.files import given_path, stamp_of
from memos_core.language.text import clean, content_hash
from memos_core.plaintext.saving.writer import MemWriter
from memos_core.progress import Progress
from memos_core.reader.drafts import labels
from memos_core.spaces.actors import PERSON, conversation_actor
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.table import LIVE, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import Wording, say, say_count

HEADINGS_BETWEEN = " › "
EMBEDDED_AT_ONCE = 64
"""Passages of a document that get their vectors while it is imported; for more of them a job does it."""


class AlreadyImported(InvalidInput):
    """The text of a file is imported already; `document` is the name under which it is."""

    def __init__(self, said: Wording, document: str) -> None:
        super().__init__(said)
        self.document = document


class DocumentImporter:
    """Saves the passages of documents."""

    def __init__(
        self,
        *,
        vault: MemVault,
        writer: MemWriter,
        namespaces: Namespaces,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
    ) -> None:
        """
        Args:
            vault: the memories.
            writer: saves them.
            namespaces: the spaces.
            owner: the user whose memories they are.
            changed: called with the ids and the verb after each change.
        """
        self._vault = vault
        self._writer = writer
        self._namespaces = namespaces
        self._owner = owner
        self._changed = changed
        self.on_read: Callable[[str, str, str], None] = lambda place, space, stamp: None
        """Told where a file is that was imported for all conversations, into which space, and which version of it was read (`stamp_of`)."""

    def take_in(
        self,
        path: Path | str,
        *,
        tags: Sequence[str],
        namespace: str,
        progress: Progress | None,
        encoding: str | None = None,
        conversation: str | None = None,
    ) -> list[MemCube]:
        """Read a file and save its passages; `MemOS.import_document` says how.

        Args:
            path: the file.
            tags: labels for all passages.
            namespace: the space that they are kept in.
            progress: reports the progress of the work.
            encoding: in which a text was written, where the person has said so.
            conversation: the only conversation that may read them; None for all that may read the space.
        """
        space = self._namespaces.known([namespace])[0]
        file = given_path(path)
        stamp = stamp_of(file)  # before it is read: what is written meanwhile is another version
        passages = read_document(file, progress, encoding)
        place = str(file.resolve())
        name = self._name_of(file, place, space, conversation)
        drafts = [
            MemCube(
                text=passage.text,
                type=SemanticType.DOCUMENT,
                source=Source(
                    conversation=conversation,
                    document=name,
                    page=passage.page,
                    heading=HEADINGS_BETWEEN.join(passage.headings) or None,
                ),
                file=place,
                readers=(ANYBODY,) if conversation is None else (PERSON, conversation_actor(conversation)),
                tags=labels(tags),
                owner=self._owner,
                namespace=space,
                origin=IMPORT,
                content_hash=content_hash(passage.text),
            )
            for passage in passages
        ]
        try:
            cubes, older = self._save(name, drafts, progress)
        except AlreadyImported:
            self._was_read(place, space, stamp, conversation)
            raise
        self._was_read(place, space, stamp, conversation)
        self._changed([*(cube.id for cube in cubes), *(cube.id for cube in older)], "import")
        return cubes

    def _was_read(self, place: str, space: str, stamp: str, conversation: str | None) -> None:
        if conversation is None:
            self.on_read(place, space, stamp)

    def is_known(self, document: str, space: str, texts: set[str]) -> bool:
        """Whether a document of all conversations says nothing else than what is remembered of it.

        Args:
            document: its name.
            space: that it is kept in.
            texts: the content hashes of what it says.
        """
        known, live = self._known_passages(document, space, None)
        return self._says_that(known, live, texts)

    def _name_of(self, file: Path, place: str, space: str, conversation: str | None) -> str:
        """The name of a document: as before, if it was imported from this place; otherwise the file's name, with its folder or a
        number added while a file that was imported under that name from another place still exists."""
        name = clean(file.name)
        held: dict[str, set[str | None]] = {}
        for cube in self._passages_of(name, space, conversation):
            source = cube.source
            if source is None or source.document is None or cube.superseded_by is not None:
                continue
            if cube.file == place:
                return source.document
            if cube.state in RECALLABLE:
                held.setdefault(source.document, set()).add(cube.file)
        names = itertools.chain(
            [name, f"{name} ({clean(file.parent.name)})" if file.parent.name else name], _numbered(name)
        )
        # Older releases stored no place. A file that is gone from its place has moved here, and is the same document.
        return next(
            named
            for named in names
            if not any(other is not None and Path(other).exists() for other in held.get(named, ()))
        )

    def _save(
        self, document: str, drafts: Sequence[MemCube], progress: Progress | None
    ) -> tuple[list[MemCube], list[MemCube]]:
        """Save the passages of a document.

        Args:
            document: its file's name.
            drafts: its passages in reading order, with their content hashes.
            progress: reports the progress of the work.

        Returns:
            The memories, and those of an older version that were archived for them.

        Raises:
            InvalidInput: its text is imported already, or the space was deleted meanwhile; nothing was saved.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        older = self._older_passages(document, drafts)
        cubes = self._writer.save_many(
            drafts,
            "person",
            verb="import",
            reason=say("you imported {document}", document=document),
            replaced=_successors(older, drafts),
            embed=len(drafts) <= EMBEDDED_AT_ONCE,
            progress=progress,
        )
        return cubes, older

    def _older_passages(self, document: str, drafts: Sequence[MemCube]) -> list[MemCube]:
        """The live passages of an older version of a document, in reading order.

        Raises:
            AlreadyImported: this version is what is remembered in their space, under this name or another.
        """
        new, space = {draft.content_hash for draft in drafts}, drafts[0].namespace
        conversation = _conversation_of(drafts[0])
        known, live = self._known_passages(document, space, conversation)
        if self._says_that(known, live, new):
            said = say('"{name}" is imported already ({passages}).', name=document, passages=_passage_count(len(live)))
            raise AlreadyImported(said, document)
        if not live:
            self._refuse_copy(document, space, new, conversation)
        return live

    def _known_passages(
        self, document: str, space: str, conversation: str | None
    ) -> tuple[list[MemCube], list[MemCube]]:
        """The passages of a document that no newer one has taken the place of, and those of them that are in use."""
        known = [
            cube
            for cube in self._passages_of(document, space, conversation)
            if cube.superseded_by is None and cube.source is not None and cube.source.document == document
        ]
        return known, [cube for cube in known if cube.state in RECALLABLE]

    def _says_that(self, known: Sequence[MemCube], live: Sequence[MemCube], new: set[str]) -> bool:
        return bool(live) and new <= self._imported_hashes(known) and self._imported_hashes(live) <= new

    def passages_named(self, document: str, space: str, conversation: str | None) -> list[str]:
        """The ids of the passages of a document that are in use, the first one first.

        Args:
            document: its name.
            space: the space that they are kept in.
            conversation: the only conversation that may read them; None for all that may read the space.
        """
        return [
            cube.id
            for cube in self._passages_of(document, space, conversation)
            if cube.state in RECALLABLE and cube.source is not None and cube.source.document == document
        ]

    def _passages_of(self, name: str, space: str, conversation: str | None) -> list[MemCube]:
        """The passages of documents whose name contains this: those for all conversations (None), or those for this one alone."""
        named = f"namespace = {quoted(space)} AND {naming(name)}"
        found = self._vault.without_forgotten(self._vault.table.where(named, order=("created_at", True)))
        return [cube for cube in found if cube.from_document and _conversation_of(cube) == conversation]

    def _imported_hashes(self, cubes: Sequence[MemCube]) -> set[str]:
        """The content hashes that these memories had when they were imported, whatever was changed since."""
        hashes = set()
        for cube in cubes:
            first = cube if cube.version == 1 else self._vault.governance.history(cube.id)[-1].after
            hashes.add((first or cube).content_hash)
        return hashes

    def _refuse_copy(self, document: str, space: str, new: set[str], conversation: str | None) -> None:
        known: dict[str, set[str]] = {}
        live = f"{LIVE} AND namespace = {quoted(space)}"
        for cube in self._vault.without_forgotten(self._vault.table.where_among("content_hash", sorted(new), live)):
            if (
                cube.source is not None
                and cube.source.document is not None
                and cube.source.conversation == conversation
            ):
                known.setdefault(cube.source.document, set()).add(cube.content_hash)
        for other, found in known.items():
            if found == new:
                said = say(
                    'The text of "{name}" is imported already as "{other}" ({passages}).',
                    name=document,
                    other=other,
                    passages=_passage_count(len(new)),
                )
                raise AlreadyImported(said, other)


def naming(document: str) -> str:
    """The SQL condition of memories that may come from a document of this name. It looks only for the longest part of the name without
    characters that JSON or LIKE write differently, so the source of what is found must be compared too."""
    plain = max(re.split(r'["\\%_\x00-\x1f]', document), key=len)
    return f"header LIKE {quoted('%' + plain + '%')}"


def _conversation_of(cube: MemCube) -> str | None:
    return None if cube.source is None else cube.source.conversation


def _numbered(name: str) -> Iterator[str]:
    return (f"{name} ({number})" for number in itertools.count(2))


def _passage_count(count: int) -> Wording:
    return say_count("{n} passage", "{n} passages", count)


def _successors(older: Sequence[MemCube], drafts: Sequence[MemCube]) -> dict[str, MemCube]:
    """For each older passage (by id) the new one that says the same, or else the one at about the same place."""
    same = {draft.content_hash: draft for draft in drafts}
    return {
        cube.id: same.get(cube.content_hash) or drafts[position * len(drafts) // len(older)]
        for position, cube in enumerate(older)
    }
