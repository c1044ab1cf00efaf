"""Moves what models have made from memories between profiles: adapters and saved contexts.

Both are read by llama.cpp, which trusts its files. They are therefore imported only from files that the person declares to be their own,
and only if all the memories from which they were made are here; otherwise nobody could have these forgotten.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from memos_core.activation.context import ContextType
from memos_core.activation.moved import ContextRecord, StateRecord
from memos_core.activation.store import ContextStore
from memos_core.conversations import Conversations
from memos_core.database import storage_errors
from memos_core.errors import InvalidInput
from memos_core.exchange.loader import Loaded
from memos_core.exchange.memcube import ADAPTER_FOLDER, STATE_FOLDER
from memos_core.models.state_file import HEADER_SUFFIX, StateHeader
from memos_core.parametric import moved
from memos_core.parametric.moved import CheckedAdapter
from memos_core.parametric.store import AdapterStore
from memos_core.storage.vault import MemVault
from memos_core.wording import say

FOLDER = ".import"
"""The folder, within the profile's, in which they are unpacked and checked."""


class Belongings:
    """The adapters and saved contexts of one profile, as files to move."""

    def __init__(
        self,
        *,
        folder: Path,
        vault: MemVault,
        conversations: Conversations,
        adapters: AdapterStore,
        contexts: ContextStore,
        model: Callable[[], str],
        changed: Callable[[], None],
    ) -> None:
        """
        Args:
            folder: the profile's folder.
            vault: where memories are.
            conversations: where messages are stored.
            adapters: stores the adapters.
            contexts: stores the contexts.
            model: returns the SHA-256 of the model file in use; "" if there is none.
            changed: called when some were imported.
        """
        self._folder = folder / FOLDER
        self._vault = vault
        self._conversations = conversations
        self._adapters = adapters
        self._contexts = contexts
        self._model = model
        self._changed = changed
        self._lock = threading.Lock()

    def adapter_count(self) -> int:
        """How many adapters there are."""
        return len(self._adapters.versions())

    def files(self, contexts: Sequence[ContextRecord], *, adapters: bool) -> dict[str, Path]:
        """The files of these contexts, and if wanted of all adapters, by their names in an export."""
        found = {
            f"{STATE_FOLDER}/{name}": path
            for context in contexts
            for state in context.states
            for name, path in self._contexts.files_of(state).items()
        }
        for stored in self._adapters.versions() if adapters else ():
            folder = f"{ADAPTER_FOLDER}/{stored.training.version}"
            found |= {f"{folder}/{name}": path for name, path in moved.files_of(stored).items()}
        return found

    @contextlib.contextmanager
    def unpacked(self, loaded: Loaded, wanted: bool) -> Iterator[Unpacked]:
        """Unpack and check those of a file, so that problems are found before anything is saved.

        Raises:
            InvalidInput: one of them is not what it claims to be.
            StorageError: they cannot be unpacked.
        """
        with self._lock:
            shutil.rmtree(self._folder, ignore_errors=True)  # left by a killed process
            try:
                yield Unpacked(self, self._checked(loaded) if wanted else [])
            finally:
                shutil.rmtree(self._folder, ignore_errors=True)

    def _checked(self, loaded: Loaded) -> list[CheckedAdapter]:
        with storage_errors(say("unpack the file")):
            for name in loaded.contents.files:
                target = self._folder / name  # names were compared with a pattern
                target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                loaded.extract(name, target)
            try:
                for state in (state for context in loaded.contents.contexts for state in context.states):
                    self._check_state(state)
                return [moved.checked(self._folder / folder) for folder in loaded.trainings]
            except InvalidInput as error:
                raise InvalidInput("The file cannot be imported: {reason}.", reason=error) from error

    def _check_state(self, state: StateRecord) -> None:
        try:
            header = StateHeader.model_validate_json(
                (self._folder / STATE_FOLDER / f"{state.key}{HEADER_SUFFIX}").read_bytes()
            )
        except ValueError as error:
            raise InvalidInput("a saved context cannot be understood") from error
        if (header.key, header.tokens, header.digest) != (state.key, state.tokens, state.sha256):
            raise InvalidInput("a saved context is not what the list says")

    def take(
        self, adapters: Sequence[CheckedAdapter], ids: Mapping[str, str], contexts: Sequence[ContextRecord]
    ) -> tuple[int, int]:
        """Import adapters and contexts, except those that do not fit this profile. Returns how many of each were imported."""
        here = {id: mine for id, mine in ids.items() if mine in self._vault.table.get([mine])}
        taken = 0
        for adapter in adapters:
            messages = {message.id for message in self._conversations.known(adapter.training.style)}
            messages -= {id for id in messages if self._vault.governance.erasures.silent(id)}
            taken += moved.take(self._adapters, adapter, here, messages)
        forgets = self._contexts.forgets
        found = sum(self._take_context(context, here, forgets) for context in contexts)
        if taken or found:
            self._changed()
        return taken, found

    def _take_context(self, context: ContextRecord, ids: Mapping[str, str], forgets: int) -> bool:
        if not all(ids.get(member.cube) == member.cube for member in context.members):
            return False
        if context.what is ContextType.CONVERSATION and not self._conversations.exists(context.reference):
            return False
        if context.what is not ContextType.CONVERSATION and not _is_list(context.reference):
            return False
        states = [state for state in context.states if state.model == self._model()]
        return self._contexts.take(context, states, self._folder / STATE_FOLDER, forgets)


class Unpacked:
    """The unpacked and checked adapters and contexts of one file."""

    def __init__(self, belongings: Belongings, adapters: Sequence[CheckedAdapter]) -> None:
        self._belongings = belongings
        self._adapters = adapters

    def take(self, ids: Mapping[str, str], contexts: Sequence[ContextRecord]) -> tuple[int, int]:
        """Import them, like `Belongings.take`."""
        return self._belongings.take(self._adapters, ids, contexts)


def _is_list(reference: str) -> bool:
    """Whether a reference is a list of documents or spaces, as contexts have it."""
    try:
        names = json.loads(reference)
    except ValueError:
        return False
    return isinstance(names, list) and all(isinstance(name, str) for name in names)
