"""Documents whose files have changed since they were imported: found by a job, read again where the person says so.

Only files that were imported are looked at, one by one: when they were last changed, and what they say where that is another time. A
document that a single chat was given is not among them.
"""

from __future__ import annotations

import builtins
import datetime as dt
import hashlib
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from memos_core.cube import MemCube, SemanticType
from memos_core.documents.encodings import UnclearEncoding
from memos_core.documents.importing import AlreadyImported, DocumentImporter
from memos_core.documents.reading import read_document
from memos_core.errors import InvalidInput, NotFound
from memos_core.files import stamp_of
from memos_core.language.text import content_hash
from memos_core.progress import Progress
from memos_core.storage.document_stamps import DocumentStamps
from memos_core.storage.table import LIVE, quoted
from memos_core.storage.vault import MemVault

log = logging.getLogger(__name__)

PASSAGES = f"type = {quoted(SemanticType.DOCUMENT.value)} AND {LIVE}"
BATCH = 500
_SHORTEST_ID = 4
_TO_ASK = "to ask"
"""The stamp of a file that is asked about again."""


@dataclass(frozen=True)
class ChangedDocument:
    """A document whose file says something else than what was imported."""

    id: str
    document: str
    """Its name among the documents."""
    place: str
    """Where its file is."""
    space: str


class WatchedDocuments:
    """The imported documents of one profile. Safe to use from any thread."""

    def __init__(self, importer: DocumentImporter, vault: MemVault, changed: Callable[[], None]) -> None:
        """
        Args:
            importer: saves their passages, and tells what it has read.
            vault: where the passages are.
            changed: told when other documents than before have changed.
        """
        self._importer = importer
        self._vault = vault
        self._changed = changed
        self._stamps: DocumentStamps = vault.governance.document_stamps
        self._looking = threading.Lock()
        """Held while the files are looked at, which may take long."""
        self._lock = threading.Lock()
        self._known: dict[str, ChangedDocument] = {}
        """The documents that have passages, by their ids."""
        self._known_at = -1
        """The table's write count when they were last looked for."""
        self._imported: dict[str, dt.datetime] = {}
        """When the newest passage of each document was saved, by the document's id."""
        self._found: dict[str, str] = {}
        """The stamps of the files that have changed, by the ids of their documents."""
        self._unreadable: dict[str, str] = {}
        """Like `_found`, for files that cannot be read now: perhaps they are being written."""
        importer.on_read = self._read

    def list(self) -> builtins.list[ChangedDocument]:
        """Those that had changed when they were looked at last, by name."""
        with self._lock:
            found = [self._known[id] for id in self._found if id in self._known]
        return sorted(found, key=lambda one: (one.document, one.id))

    def look(self, stop: Callable[[], bool] = lambda: False) -> int:
        """Look at the files. Returns how many have changed.

        Args:
            stop: asked between two files whether to leave the rest for the next time.

        Raises:
            StorageError: what was learned could not be noted.
        """
        with self._looking:
            before = self.list()
            if self._find(stop):
                noted = self._stamps.all()
                for one in [*self._known.values()]:
                    if stop():
                        break
                    self._look_at(one, noted.get(one.id, ""))
            found = self.list()
        if found != before:
            self._changed()
        return len(found)

    def read_again(self, id: str, progress: Progress | None = None) -> builtins.list[MemCube]:
        """Import a document again as its file is now; the older passages are archived and linked. One undo takes it back.

        Args:
            id: of the document, or an unambiguous beginning of it.
            progress: is told how far it has come, and may cancel it.

        Returns:
            The new passages; none where the file says what is remembered already.

        Raises:
            NotFound: it is not among those that have changed (any more).
            InvalidInput: the file cannot be read.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        one = self._one(id)
        tags = self._tags(one)
        try:
            return self._importer.take_in(Path(one.place), tags=tags, namespace=one.space, progress=progress)
        except AlreadyImported:
            return []

    def leave(self, id: str) -> ChangedDocument:
        """Keep what is remembered of a document as it is; it is asked about again when its file changes once more. `ask_again` takes that
        back. Raises NotFound and StorageError."""
        one = self._one(id)
        self._read(one.place, one.space, stamp_of(Path(one.place)))
        return one

    def ask_again(self, one: ChangedDocument) -> None:
        """Ask about a document again that was left as it is, where its file still says something else. Raises StorageError."""
        self._stamps.put(one.id, _TO_ASK)
        self.look()

    # -- inside -------------------------------------------------------------------------------

    def _one(self, id: str) -> ChangedDocument:
        fits = [one for one in self.list() if one.id.startswith(id) and len(id) >= _SHORTEST_ID]
        if len(fits) != 1:
            raise NotFound("That document has not changed, or it was decided already.")
        return fits[0]

    def _read(self, place: str, space: str, stamp: str) -> None:
        """This version of a file is known from now on."""
        key = _key(place, space)
        self._stamps.put(key, stamp)
        with self._lock:
            was_asked = self._found.pop(key, None) is not None
        if was_asked:
            self._changed()

    def _find(self, stop: Callable[[], bool]) -> bool:
        """Find the documents that have passages, where the memories have changed. Returns whether it was not stopped."""
        writes = self._vault.table.writes
        if writes == self._known_at:
            return True
        known, imported = dict[str, ChangedDocument](), dict[str, dt.datetime]()
        ids = self._vault.table.ids(PASSAGES)
        for start in range(0, len(ids), BATCH):
            if stop():
                return False
            for cube in self._vault.without_forgotten([*self._vault.table.get(ids[start : start + BATCH]).values()]):
                source = cube.source
                if cube.file is None or source is None or source.document is None or source.conversation is not None:
                    continue
                key = _key(cube.file, cube.namespace)
                known.setdefault(key, ChangedDocument(key, source.document, cube.file, cube.namespace))
                imported[key] = max(cube.created_at, imported.get(key, cube.created_at))
        self._stamps.keep_only(known)
        with self._lock:
            self._known, self._imported, self._known_at = known, imported, writes
        return True

    def _look_at(self, one: ChangedDocument, noted: str) -> None:
        file = Path(one.place)
        stamp = stamp_of(file)
        if not stamp or stamp == noted:  # it is gone, or as it was
            with self._lock:
                self._found.pop(one.id, None)
            return
        if stamp in (self._found.get(one.id), self._unreadable.get(one.id)):
            return
        if not noted and dt.datetime.fromtimestamp(file.stat().st_mtime, dt.UTC) <= self._imported[one.id]:
            self._stamps.put(one.id, stamp)  # it was imported by an older release
            return
        try:
            new = {content_hash(passage.text) for passage in read_document(file)}
        except UnclearEncoding:  # the person has said then how it reads
            new = set()
        except InvalidInput as error:
            log.info("a document that has changed cannot be read: %s", type(error).__name__)
            self._unreadable[one.id] = stamp
            return
        if new and self._importer.is_known(one.document, one.space, new):
            self._read(one.place, one.space, stamp)
        else:
            with self._lock:
                self._found[one.id] = stamp

    def _tags(self, one: ChangedDocument) -> Sequence[str]:
        """The tags that all its passages have."""
        ids = self._importer.passages_named(one.document, one.space, None)
        passages = [*self._vault.table.get(ids).values()]
        first = passages[0].tags if passages else ()
        return [tag for tag in first if all(tag in passage.tags for passage in passages)]


def _key(place: str, space: str) -> str:
    return hashlib.sha256(f"{place}\0{space}".encode()).hexdigest()
