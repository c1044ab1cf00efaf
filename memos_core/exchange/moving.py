"""Memories that move between profiles: written to a `.memcube` file, and taken in from one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from memos_core.cube import PERSONAL, MemCube
from memos_core.database import storage_errors
from memos_core.errors import InvalidInput
from memos_core.exchange import dumper, loader
from memos_core.exchange.dumper import Exported
from memos_core.exchange.importing import Imported, ImportPreview, MemoryImporter, Trust
from memos_core.files import given_path
from memos_core.language.text import clean
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.progress import Progress
from memos_core.spaces.actors import PERSON
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault


class MovingMemories:
    """Exports and imports of one profile; `MemOS` says what the arguments mean and what is raised."""

    def __init__(
        self,
        *,
        vault: MemVault,
        importer: MemoryImporter,
        namespaces: Namespaces,
        recorder: MemRecorder,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            importer: saves what comes in.
            namespaces: the spaces.
            recorder: its lock is held while something is forgotten.
            owner: the user whose memories they are.
            changed: told the ids and the verb after each change.
        """
        self._vault = vault
        self._importer = importer
        self._namespaces = namespaces
        self._recorder = recorder
        self._owner = owner
        self._changed = changed

    def export(
        self,
        path: Path | str,
        ids: Sequence[str] | None,
        password: str | None,
        *,
        include_secrets: bool,
        turns: bool,
    ) -> Exported:
        """Write memories to a file. Where one is forgotten meanwhile, the file is written again without it."""
        while True:
            cubes = (
                self._vault.table.where(NOT_FORGOTTEN, order=("created_at", True))
                if ids is None
                else self._vault.get_all(ids)
            )
            if not turns:
                cubes = [cube for cube in cubes if not cube.is_turn]
            exported = dumper.export(given_path(path), cubes, password, include_secrets=include_secrets)
            if not self._forgotten_since([cube for cube in cubes if cube.id in exported.ids]):
                break
            with storage_errors("remove the file"):
                exported.path.unlink()
        protected = "with a password" if exported.protected else "without a password"
        detail = f"{exported.count} to a file {protected}"
        self._vault.governance.audit.note(PERSON, "export", exported.ids, detail)
        return exported

    def _forgotten_since(self, cubes: Sequence[MemCube]) -> bool:
        """Whether one of these was forgotten, or lost words, since it was read."""
        touched = self._vault.governance.erasures.touched(cube.id for cube in cubes)
        if not touched:
            return False
        with self._recorder.lock:  # held while something is forgotten
            present = self._vault.get_many(sorted(touched))
        texts = {cube.id: cube.text for cube in cubes}
        return any(id not in present or present[id].text != texts[id] for id in touched)

    def preview(
        self,
        path: Path | str,
        password: str | None,
        progress: Progress | None,
        *,
        namespace: str | None,
        mine: bool,
        allow: Sequence[str],
    ) -> ImportPreview:
        """What `take_in` would do; nothing is saved."""
        cubes, trust = self._read(path, password, progress, namespace, mine, allow)
        return self._importer.preview(cubes, self._owner, clean(given_path(path).name), trust)

    def take_in(
        self,
        path: Path | str,
        password: str | None,
        progress: Progress | None,
        *,
        namespace: str | None,
        mine: bool,
        allow: Sequence[str],
    ) -> Imported:
        """Save the memories of a file, all or none."""
        cubes, trust = self._read(path, password, progress, namespace, mine, allow)
        imported = self._importer.save(cubes, self._owner, clean(given_path(path).name), trust, progress)
        if imported.operation is not None:
            self._changed([cube.id for cube in imported.cubes], "import")
        return imported

    def _read(
        self,
        path: Path | str,
        password: str | None,
        progress: Progress | None,
        namespace: str | None,
        mine: bool,
        allow: Sequence[str],
    ) -> tuple[list[MemCube], Trust]:
        here = frozenset(space.name for space in self._namespaces.list())
        entered = PERSONAL if namespace is None else self._namespaces.known([namespace])[0]
        cubes = loader.load(given_path(path), password, progress)
        if namespace is not None:
            cubes = [cube.model_copy(update={"namespace": entered}) for cube in cubes]
        allowed = frozenset(_named_by(id, cubes) for id in allow)
        return cubes, Trust(mine=mine, allowed=allowed, closed=here - {PERSONAL, entered}, spaces=here)


def _named_by(id: str, cubes: Sequence[MemCube]) -> str:
    """The id of the memory that is meant. Raises InvalidInput where it is none of them, or not one alone."""
    found = [cube.id for cube in cubes if cube.id == id or (len(id) >= 4 and cube.id.startswith(id))]
    if len(found) != 1:
        problem = "Several memories" if found else "No memory"
        raise InvalidInput(f'{problem} in the file have an id that begins with "{id}".')
    return found[0]
