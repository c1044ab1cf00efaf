"""The side of the front door that reads and writes files: documents, and memories that move."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from memos_core.cube import IMPORT, PERSONAL, MemCube, SemanticType, Source
from memos_core.database import storage_errors
from memos_core.documents.passages import Passage, read_document
from memos_core.errors import InvalidInput
from memos_core.exchange import dumper, loader
from memos_core.exchange.dumper import Exported
from memos_core.exchange.importing import Imported, ImportPreview, Trust
from memos_core.language.text import clean, content_hash
from memos_core.progress import Progress
from memos_core.reader.drafts import labels
from memos_core.spaces.actors import PERSON
from memos_core.storage.vault import NOT_FORGOTTEN
from memos_core.wiring import OpenProfile

HEADINGS_BETWEEN = " › "


class Files(OpenProfile):
    """Documents, export and import."""

    def read_document(self, path: Path | str, progress: Progress | None = None) -> list[Passage]:
        """The passages of a file (txt, md, pdf, docx, html), to look at; nothing is stored.

        Raises:
            InvalidInput: why it cannot be read.
            Cancelled: `progress` was cancelled.
        """
        return read_document(_file(path), progress)

    def import_document(
        self,
        path: Path | str,
        *,
        tags: Sequence[str] = (),
        namespace: str = PERSONAL,
        progress: Progress | None = None,
    ) -> list[MemCube]:
        """Remember a document, each passage as a memory that knows its file, page and heading. One undo takes it back.

        When a file of that name was imported before and has changed, the older passages are archived and linked.

        Args:
            path: a file (txt, md, pdf, docx, html).
            tags: free labels for all passages.
            namespace: the space that it is kept in.
            progress: is told how far it has come, and may cancel it.

        Raises:
            InvalidInput: it cannot be read, its text is imported already, or there is no such space.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        space = self.namespaces.known([namespace])[0]
        file = _file(path)
        passages = read_document(file, progress)
        name = clean(file.name)
        drafts = [
            MemCube(
                text=passage.text,
                type=SemanticType.DOCUMENT,
                source=Source(
                    document=name, page=passage.page, heading=HEADINGS_BETWEEN.join(passage.headings) or None
                ),
                tags=labels(tags),
                owner=self.user,
                namespace=space,
                origin=IMPORT,
                content_hash=content_hash(passage.text),
            )
            for passage in passages
        ]
        cubes, older = self._importer.save(name, drafts, progress)
        self._memory_changed([*(cube.id for cube in cubes), *(cube.id for cube in older)], "import")
        return cubes

    def export(
        self,
        path: Path | str,
        ids: Sequence[str] | None = None,
        password: str | None = None,
        *,
        include_secrets: bool = False,
        turns: bool = True,
    ) -> Exported:
        """Write memories to a `.memcube` file, which `import_` reads; a file of that name is replaced.

        Args:
            path: where to; the ending is added where it is missing.
            ids: which memories; None for all, also archived and expired ones.
            password: encrypts the file. Without it anybody can read it, and secrets (passwords, keys, cards) are left out.
            include_secrets: write secrets even into a file without a password.
            turns: write the verbatim turns of conversations too.

        Raises:
            NotFound: one of the ids is unknown.
            InvalidInput: there is nothing to export, or the password is empty.
            StorageError: the file could not be written.
        """
        while True:
            cubes = (
                self._vault.table.where(NOT_FORGOTTEN, order=("created_at", True))
                if ids is None
                else self._vault.get_all(ids)
            )
            if not turns:
                cubes = [cube for cube in cubes if not dumper.is_turn(cube)]
            exported = dumper.export(_file(path), cubes, password, include_secrets=include_secrets)
            if not self._forgotten_since([cube for cube in cubes if cube.id in exported.ids]):
                break
            with storage_errors("remove the file"):
                exported.path.unlink()
        protected = "with a password" if exported.protected else "without a password"
        self.audit.note(PERSON, "export", exported.ids, f"{exported.count} to a file {protected}")
        return exported

    def _forgotten_since(self, cubes: Sequence[MemCube]) -> bool:
        """Whether one of these was forgotten, or lost words, since it was read."""
        touched = self._ledger.erasures.touched(cube.id for cube in cubes)
        if not touched:
            return False
        with self._recorder.lock:  # held by whoever forgets, until it is done
            present = self._vault.get_many(sorted(touched))
        texts = {cube.id: cube.text for cube in cubes}
        return any(id not in present or present[id].text != texts[id] for id in touched)

    def preview_import(
        self,
        path: Path | str,
        password: str | None = None,
        progress: Progress | None = None,
        *,
        namespace: str | None = None,
        mine: bool = False,
        allow: Sequence[str] = (),
    ) -> ImportPreview:
        """What `import_` would do with a `.memcube` file; nothing is saved. Raises what `import_` raises."""
        cubes, trust = self._memories_in(path, password, progress, namespace, mine, allow)
        return self._incoming.preview(cubes, self.user, clean(_file(path).name), trust)

    def _memories_in(
        self,
        path: Path | str,
        password: str | None,
        progress: Progress | None,
        namespace: str | None,
        mine: bool,
        allow: Sequence[str],
    ) -> tuple[list[MemCube], Trust]:
        cubes = loader.load(_file(path), password, progress)
        here = {space.name for space in self.namespaces.list()}
        if namespace is not None:
            space = self.namespaces.known([namespace])[0]
            here.discard(space)
            cubes = [cube.model_copy(update={"namespace": space}) for cube in cubes]
        allowed = frozenset(_named_by(id, cubes) for id in allow)
        return cubes, Trust(mine=mine, allowed=allowed, closed=frozenset(here - {PERSONAL}))

    def import_(
        self,
        path: Path | str,
        password: str | None = None,
        *,
        progress: Progress | None = None,
        namespace: str | None = None,
        mine: bool = False,
        allow: Sequence[str] = (),
    ) -> Imported:
        """Take the memories of a `.memcube` file in, all or none. One undo takes them back.

        What is known already is left as it is; where another memory has the same id, the one from the file gets a new one.
        A file may come from anybody: its memories are quoted from it in prompts, and none of them is pinned, a persona,
        frozen, of high priority or in a space that was here before, unless the person says so.

        Args:
            path: the file.
            password: its password, where it has one.
            progress: is told how far it has come, and may cancel it.
            namespace: the space for all of them; None for those that they had, which are made where there are none. One that
                is here already they only enter so, or as `mine`; otherwise they go to `personal`.
            mine: these are the person's own memories: they come in as they were exported.
            allow: ids in the file (or their first characters, 4 or more) of the memories that may be pinned, a persona or
                frozen, as they ask for (`ImportPreview.wishes`).

        Raises:
            PasswordNeeded: it has a password, and none or another was given.
            InvalidInput: the file cannot be used, and why; or there is no such space, or none of its memories has an id of
                `allow`.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        cubes, trust = self._memories_in(path, password, progress, namespace, mine, allow)
        imported = self._incoming.save(cubes, self.user, clean(_file(path).name), trust, progress)
        if imported.operation is not None:
            self._memory_changed([cube.id for cube in imported.cubes], "import")
        return imported


def _named_by(id: str, cubes: Sequence[MemCube]) -> str:
    """The id of the memory that is meant. Raises InvalidInput where it is none of them, or not one alone."""
    found = [cube.id for cube in cubes if cube.id == id or (len(id) >= 4 and cube.id.startswith(id))]
    if len(found) != 1:
        problem = "Several memories" if found else "No memory"
        raise InvalidInput(f'{problem} in the file have an id that begins with "{id}".')
    return found[0]


def _file(path: Path | str) -> Path:
    try:
        return Path(path).expanduser()
    except RuntimeError:  # no user of that name: the file's own name begins with a tilde
        return Path(path)
