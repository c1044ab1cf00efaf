"""What an adapter answers: which one, which question, and whether it may."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import RECALLABLE
from memos_core.errors import AdapterError, EmbedderUnavailable, NotFound
from memos_core.language.text import clean
from memos_core.models.backend import Adapter, ModelBackend
from memos_core.models.resources import file_sha256
from memos_core.parametric.gate import AdapterGate
from memos_core.parametric.knowing import Served, Silent, Trial
from memos_core.parametric.records import Taught, Version
from memos_core.parametric.serving import Choice, adapter_or_text
from memos_core.parametric.store import AdapterShelf, Shelved
from memos_core.storage.settings import Settings
from memos_core.storage.vault import MemVault

WITHOUT_EMBEDDER = (
    "The embedder is not ready, and without it nobody could tell when the adapter may answer. Try again later."
)
MODEL_WAIT_SECONDS = 300.0

Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]


class AdapterAnswers:
    """The version that is in use, as chats use it."""

    def __init__(
        self,
        *,
        shelf: AdapterShelf,
        vault: MemVault,
        backend: ModelBackend,
        embed: Embed,
        settings: Callable[[], Settings],
    ) -> None:
        """
        Args:
            shelf: where versions are kept.
            vault: the memories.
            backend: the model that is loaded.
            embed: texts to unit vectors, or None while the embedder is not ready.
            settings: what the person has set.
        """
        self._shelf = shelf
        self._vault = vault
        self._backend = backend
        self._embed = embed
        self._settings = settings
        self._gates: dict[int, AdapterGate] = {}

    def list(self) -> list[Version]:
        """All versions, newest first."""
        in_use = self._shelf.in_use
        model = self._model_sha256()
        return [
            Version(
                training=shelved.training,
                evaluation=shelved.evaluation,
                in_use=shelved.training.version == in_use,
                stale=tuple(taught.cube for taught in shelved.training.taught if self._standing(taught) is None),
                fits_model=shelved.training.model_sha256 == model,
            )
            for shelved in self._shelf.versions()
        ]

    def adapter(self) -> Adapter | None:
        """The file of the version in use, or None."""
        shelved = self._shelf.current()
        return None if shelved is None else self._shelf.adapter(shelved)

    def style(self) -> Adapter | None:
        """The way of replying that the version in use has learned, where it fits the model and the person wants it; for
        replies that neither a memory's text nor the adapter answers."""
        shelved = self._shelf.current() if self._settings().style else None
        if shelved is None:
            return None
        return self._shelf.style(shelved) if shelved.training.model_sha256 == self._model_sha256() else None

    def choice(self) -> Choice:
        """Whether adapters answer what they were taught, or its text does, and why. Never blocks."""
        info = self._backend.status.info
        return adapter_or_text(self._settings().knowledge, None if info is None else info.parameters)

    def serve(self, message: str) -> Served | Silent:
        """The adapter that answers a message, where one may: it is wanted, it fits the model, it was taught a memory that answers,
        and that memory stands as it was taught. Otherwise why there is none."""
        choice = self.choice()
        if not choice.adapter:
            return Silent(choice.why)
        shelved = self._shelf.current()
        if shelved is None:
            unread = self._shelf.in_use is not None
            return Silent("The adapter in use cannot be read at the moment." if unread else "No adapter is in use.")
        if shelved.training.model_sha256 != self._model_sha256():
            return Silent("The adapter in use was trained for another model.")
        vectors = self._embed([message])
        if vectors is None:
            return Silent("The embedder is not ready, so nobody can tell whether the adapter may answer.")
        opened = self._gate(shelved).open(message, vectors[0])
        if opened is None:
            return Silent("The adapter was not taught what answers it.")
        cube = self._vault.get(opened.cube)
        return Served(self._shelf.adapter(shelved), opened.question, cube, opened.chance)

    def trial(self, question: str, number: int | None = None) -> Trial:
        """How a version would be asked a question, whether or not adapters answer in chats now.

        Args:
            question: what the person asks.
            number: which; None for the one in use.

        Raises:
            InvalidInput: the question is empty.
            NotFound: there is no such version, or none is in use.
            AdapterError: it belongs to another model.
            EmbedderUnavailable: nobody can tell yet what the question asks for.
        """
        asked = clean(question)
        shelved = self._wanted(number)
        self._backend.wait_for_model(MODEL_WAIT_SECONDS)
        self._check_model(shelved)
        vectors = self._embed([asked])
        if vectors is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        opened = self._gate(shelved).open(asked, vectors[0])
        version = next(version for version in self.list() if version.number == shelved.training.version)
        adapter = self._shelf.adapter(shelved)
        if opened is None:
            return Trial(version, adapter, asked, None)
        return Trial(version, adapter, opened.question, self._vault.get(opened.cube))

    def _gate(self, shelved: Shelved) -> AdapterGate:
        number = shelved.training.version
        if number not in self._gates:
            standing = {taught.cube: taught for taught in shelved.training.taught}
            self._gates[number] = AdapterGate(
                self._shelf.questions(shelved), lambda cube: self._standing(standing[cube])
            )
        return self._gates[number]

    def _standing(self, taught: Taught) -> str | None:
        """The text of a memory if it holds and is as it was taught, else None."""
        cube = self._vault.get_many([taught.cube]).get(taught.cube)
        if cube is None or cube.state not in RECALLABLE or cube.content_hash != taught.content_hash:
            return None
        return cube.text

    def _wanted(self, number: int | None) -> Shelved:
        chosen = self._shelf.in_use if number is None else number
        if chosen is None:
            raise NotFound("No adapter is in use.")
        return self._shelf.version(chosen)

    def _model_sha256(self) -> str:
        info = self._backend.status.info
        return "" if info is None else file_sha256(info.path)

    def _check_model(self, shelved: Shelved) -> None:
        if shelved.training.model_sha256 != self._model_sha256():
            raise AdapterError(
                f"Adapter {shelved.training.version} was trained for {shelved.training.model_name} and works with that model "
                "alone. Load it, or train an adapter for the present one."
            )
