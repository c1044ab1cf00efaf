"""Decides whether the adapter in use may answer a message, and with which taught question."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import RECALLABLE
from memos_core.errors import AdapterError, EmbedderUnavailable, NotFound, StorageError
from memos_core.language.text import clean
from memos_core.language.times import dated_text
from memos_core.models.backend import Adapter, ModelBackend, ModelInfo
from memos_core.models.embedders import maker_of
from memos_core.models.resources import file_sha256
from memos_core.parametric.adapter_answers import Served, Silent, Trial
from memos_core.parametric.gate import AdapterGate
from memos_core.parametric.questions import Embed, Judge
from memos_core.parametric.records import Taught, Version
from memos_core.parametric.serving import REMOTE, Choice, adapter_or_text
from memos_core.parametric.store import AdapterStore, StoredVersion
from memos_core.storage.settings import Settings
from memos_core.storage.vault import MemVault
from memos_core.wording import say

WITHOUT_EMBEDDER = say(
    "The embedder is not ready, and without it nobody could tell when the adapter may answer. Try again later."
)
OTHER_EMBEDDER = say(
    "The adapter was trained while another embedder was in use, and nobody could tell when it may answer. "
    "Train it again, or use that embedder."
)
MODEL_WAIT_SECONDS = 300.0


class AdapterAnswers:
    """The versions as chats see them: which one is in use, and whether it may answer a message."""

    def __init__(
        self,
        *,
        store: AdapterStore,
        vault: MemVault,
        backend: ModelBackend,
        embed: Embed,
        judge: Judge,
        settings: Callable[[], Settings],
    ) -> None:
        """
        Args:
            store: keeps the versions of adapters.
            vault: the memories.
            backend: the model that is loaded.
            embed: turns texts into unit vectors; returns None while the embedder is not ready.
            judge: tells how well notes answer a question; returns None while the judge of answers is not ready.
            settings: returns what the person has set.
        """
        self._store = store
        self._vault = vault
        self._backend = backend
        self._embed = embed
        self._judge = judge
        self._settings = settings
        self._gates: dict[int, AdapterGate] = {}

    def list(self) -> list[Version]:
        """All versions, newest first."""
        in_use = self._store.in_use
        model = self._model_sha256()
        return [
            Version(
                training=stored.training,
                evaluation=stored.evaluation,
                in_use=stored.training.version == in_use,
                stale=tuple(taught.cube for taught in stored.training.taught if self._known(stored, taught) is None),
                fits_model=stored.training.model_sha256 == model,
            )
            for stored in self._store.versions()
        ]

    def adapter(self) -> Adapter | None:
        """The file of the version in use, or None."""
        stored = self._store.current()
        return None if stored is None else self._store.adapter(stored)

    def style(self) -> Adapter | None:
        """The style adapter of the version in use, which holds the way of replying that it has learned; None where there is
        none, it does not fit the model, or the person does not want it. It is for replies that need neither a memory's text
        nor the adapter.
        """
        stored = self._store.current() if self._settings().style else None
        if stored is None:
            return None
        return self._store.style(stored) if stored.training.model_sha256 == self._model_sha256() else None

    def choice(self) -> Choice:
        """Whether adapters answer, or the text of memories in the prompt does, and why. Never blocks."""
        info = self._backend.status.info
        if info is not None and info.remote:
            return Choice(False, REMOTE)
        return adapter_or_text(self._settings().knowledge, None if info is None else info.parameters)

    def serve(self, message: str) -> Served | Silent:
        """The adapter that answers a message, or the reason why none does. The one in use may answer where the person wants
        adapters, it fits the model, and it was taught a memory that answers the message and has not changed since.
        """
        choice = self.choice()
        if not choice.adapter:
            return Silent(choice.why)
        stored = self._store.current()
        if stored is None:
            unread = self._store.in_use is not None
            return Silent(
                say("The adapter in use cannot be read at the moment.") if unread else say("No adapter is in use.")
            )
        if stored.training.model_sha256 != self._model_sha256():
            return Silent(say("The adapter in use was trained for another model."))
        vectors = self._embed([message])
        if vectors is None:
            return Silent(say("The embedder is not ready, so nobody can tell whether the adapter may answer."))
        if not self._comparable(stored, vectors):
            return Silent(OTHER_EMBEDDER)
        opened = self._gate(stored).open(message, vectors[0])
        if opened is None:
            return Silent(say("The adapter was not taught what answers it."))
        cube = self._vault.get(opened.cube)
        return Served(self._store.adapter(stored), opened.question, cube, opened.chance, stored.training.version)

    def doubt(self, served: Served) -> None:
        """Note that an adapter has answered something else than the memory says: from now on it is silent about that memory, whose
        text answers instead. A failure to store the note is ignored, because the next answer is checked as this one was.
        """
        with contextlib.suppress(StorageError):
            self._store.doubt(served.version, served.cube.id)

    def trial(self, question: str, number: int | None = None) -> Trial:
        """How a version would be asked a question, whether or not adapters answer in chats now.

        Args:
            question: what the person asks.
            number: the version's; None for the one in use.

        Raises:
            InvalidInput: the question is empty.
            NotFound: there is no such version, or none is in use.
            AdapterError: it belongs to another model.
            EmbedderUnavailable: the embedder is not ready, so the question cannot be compared with the taught ones.
        """
        asked = clean(question)
        stored = self._wanted(number)
        self._backend.wait_for_model(MODEL_WAIT_SECONDS)
        self._check_model(stored)
        vectors = self._embed([asked])
        if vectors is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        if not self._comparable(stored, vectors):
            raise AdapterError(OTHER_EMBEDDER)
        opened = self._gate(stored).open(asked, vectors[0])
        version = next(version for version in self.list() if version.number == stored.training.version)
        adapter = self._store.adapter(stored)
        if opened is None:
            return Trial(version, adapter, asked, None)
        return Trial(version, adapter, opened.question, self._vault.get(opened.cube))

    def _comparable(self, stored: StoredVersion, vectors: NDArray[np.float32]) -> bool:
        """Whether a question's vector comes from the same embedder as those of the gate's questions, so that they compare."""
        return maker_of(vectors) in (None, self._gate(stored).made_by)

    def _gate(self, stored: StoredVersion) -> AdapterGate:
        number = stored.training.version
        if number not in self._gates:
            standing = {taught.cube: taught for taught in stored.training.taught}
            self._gates[number] = AdapterGate(
                self._store.questions(stored), lambda cube: self._known(stored, standing[cube]), self._judge
            )
        return self._gates[number]

    def _standing(self, taught: Taught) -> str | None:
        """The text of a taught memory, with its dates, if the memory is live and has not changed since; else None."""
        cube = self._vault.get_many([taught.cube]).get(taught.cube)
        if cube is None or cube.state not in RECALLABLE or cube.content_hash != taught.content_hash:
            return None
        return dated_text(cube)

    def _known(self, stored: StoredVersion, taught: Taught) -> str | None:
        """Like `_standing`, but None also where the adapter was found to say something else (see `doubt`)."""
        return None if taught.cube in self._store.doubted(stored.training.version) else self._standing(taught)

    def _wanted(self, number: int | None) -> StoredVersion:
        chosen = self._store.in_use if number is None else number
        if chosen is None:
            raise NotFound("No adapter is in use.")
        return self._store.version(chosen)

    def _model_sha256(self) -> str:
        info = self._backend.status.info
        return "" if info is None else file_sha256(info.path)

    def _local_model(self) -> ModelInfo:
        """The loaded model; waits until it is loaded. Raises AdapterError where a remote one is in use."""
        info = self._backend.wait_for_model(MODEL_WAIT_SECONDS)
        if info.remote:
            raise AdapterError(REMOTE)
        return info

    def _check_model(self, stored: StoredVersion) -> None:
        info = self._backend.status.info
        if info is not None and info.remote:
            raise AdapterError("{reason} Load the one that it was trained for.", reason=REMOTE)
        if stored.training.model_sha256 != self._model_sha256():
            raise AdapterError(
                "Adapter {version} was trained for {model} and works with that model alone. Load it, or train an adapter "
                "for the present one.",
                version=stored.training.version,
                model=stored.training.model_name,
            )
