"""MemParametric: what the person's adapter knows; training, judging, switching and taking back."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from memos_core.actors import ANY_CONVERSATION, PERSON
from memos_core.cube import RECALLABLE, MemCube, now
from memos_core.errors import AdapterError, EmbedderUnavailable, InvalidInput, NotFound, TrainingCancelled
from memos_core.infrastructure.namespaces import Namespaces
from memos_core.infrastructure.settings import Settings
from memos_core.infrastructure.shelf import AdapterShelf, Questions, Shelved
from memos_core.infrastructure.vault import MemVault
from memos_core.interface.lessons import Lesson, curriculum, lesson
from memos_core.interface.prompt import system_text
from memos_core.memories.parametric import Evaluation, Taught, TrainingRecord, Version
from memos_core.models.adapters.architectures import linears
from memos_core.models.adapters.recipe import Recipe
from memos_core.models.adapters.trainer import AdapterTrainer, Stage
from memos_core.models.backend import Adapter, ChatTurn, ModelBackend, Phase
from memos_core.models.gguf_header import read_header
from memos_core.models.resources import file_sha256
from memos_core.operation.gate import AdapterGate
from memos_core.operation.teaching import Candidate, candidates
from memos_core.parametric.judging import gate_questions, judge, refusals

ANSWER_TOKENS = 40
"""Of a reply in an evaluation."""
WITHOUT_EMBEDDER = (
    "The embedder is not ready, and without it nobody could tell when the adapter may answer. Try again later."
)
KEPT_VERSIONS = 10
NEWLY_WANTED = 5
"""Memories that must have joined (or a fifth of what is known) before it is trained again only for them."""
MODEL_WAIT_SECONDS = 300.0

Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]


@dataclass(frozen=True)
class Served:
    """A message that the adapter answers."""

    adapter: Adapter
    question: str
    """What the model is asked: the taught question that says the same."""
    cube: MemCube
    chance: float
    """That this memory answers, 0 to 1."""


@dataclass(frozen=True)
class Known:
    """Something that an adapter was taught."""

    cube: MemCube | None
    """The memory as it is now; None where it is gone."""
    current: bool
    """Whether the memory still stands as it was taught. If not, its text is given to the model and the adapter is silent."""


class MemParametric:
    """The adapters of one profile. Safe to use from any thread; one training at a time."""

    def __init__(
        self,
        shelf: AdapterShelf,
        vault: MemVault,
        namespaces: Namespaces,
        backend: ModelBackend,
        embed: Embed,
        settings: Callable[[], Settings],
        log_file: Path,
        hold: Callable[[], bool],
        changed: Callable[[], None],
    ) -> None:
        """
        Args:
            shelf: where versions are kept.
            vault: the memories.
            namespaces: the spaces: what not every conversation may read is not taught by itself.
            backend: the model that is loaded, which adapters are trained for.
            embed: texts to unit vectors, or None while the embedder is not ready.
            settings: what the person has set.
            log_file: of the trainer's process.
            hold: asked all the time during a training; it stands still while that is true.
            changed: told when there is another version, or another one in use.
        """
        self._shelf = shelf
        self._vault = vault
        self._namespaces = namespaces
        self._backend = backend
        self._embed = embed
        self._settings = settings
        self._log_file = log_file
        self._hold = hold
        self._changed = changed
        self._training = threading.Lock()
        self._closing = threading.Event()
        self._gates: dict[int, AdapterGate] = {}

    # -- looking ------------------------------------------------------------------------------

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

    def candidates(self) -> Sequence[Candidate]:
        """What could be taught, with what is chosen and why."""
        return candidates(self._vault, self._namespaces.readable(ANY_CONVERSATION))

    def knows(self, number: int | None = None) -> Sequence[Known]:
        """What a version was taught.

        Args:
            number: which; None for the one in use.

        Raises:
            NotFound: there is no such version, or none is in use.
        """
        shelved = self._wanted(number)
        cubes = self._vault.get_many([taught.cube for taught in shelved.training.taught])
        return [Known(cubes.get(taught.cube), self._standing(taught) is not None) for taught in shelved.training.taught]

    def close(self) -> None:
        """End a training that is going on; it leaves a checkpoint."""
        self._closing.set()

    # -- training -----------------------------------------------------------------------------

    def train(
        self,
        ids: Sequence[str] | None = None,
        *,
        recipe: Recipe | None = None,
        report: Callable[[Stage], None] = lambda _: None,
        cancel: threading.Event | None = None,
    ) -> Version:
        """Train an adapter, judge it, keep it, and use it if it is good enough. Takes minutes.

        A training that was killed or cancelled goes on from its checkpoint when the same is asked for again.

        Args:
            ids: the memories to teach; None for what `candidates` chose. What is sensitive, imported, from a
                document or closed to some conversations is taught only when it is named here.
            recipe: how; None for the standard one.
            report: told where it stands.
            cancel: ends it.

        Returns:
            The new version; `evaluation.refused` says why it is not in use, if it is not.

        Raises:
            InvalidInput: there is nothing to teach, or a training is going on.
            NotFound: one of the ids is unknown.
            AdapterError: it cannot be trained with this model, and why.
            TrainingCancelled: it was cancelled.
            ModelHostDied: its process was killed.
        """
        if not self._training.acquire(blocking=False):
            raise InvalidInput("An adapter is being trained already. Wait for its end, or cancel it.")
        try:
            ended = cancel or threading.Event()
            return self._train(ids, recipe or Recipe(), report, lambda: ended.is_set() or self._closing.is_set())
        finally:
            self._training.release()

    def _train(
        self,
        ids: Sequence[str] | None,
        recipe: Recipe,
        report: Callable[[Stage], None],
        cancelled: Callable[[], bool],
    ) -> Version:
        cubes = (
            [item.cube for item in self.candidates() if item.chosen]
            if ids is None
            else list({cube.id: cube for cube in map(self._vault.get, ids)}.values())
        )
        lessons = [found for cube in cubes if (found := lesson(cube)) is not None]
        if not lessons:
            raise InvalidInput(
                "There is nothing to teach yet. Pin a memory, or name the ones to be learned; what is used often or has "
                "stood for a week is taught by itself."
            )
        info = self._backend.wait_for_model(MODEL_WAIT_SECONDS)
        linears(read_header(info.path).architecture)
        questions = gate_questions(lessons, self._embed)
        if questions is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        system = system_text(self._settings().persona, [])
        examples = curriculum(lessons, system, recipe.seed)
        number = self._shelf.next_number()
        workshop = self._shelf.workshop
        workshop.mkdir(parents=True, exist_ok=True, mode=0o700)
        with AdapterTrainer(self._log_file, cancelled=cancelled, hold=self._hold, report=report) as trainer:
            made = trainer.train(
                info.path, examples, recipe, folder=workshop, output=workshop / "adapter.gguf", name=f"Adapter {number}"
            )
            judged = self._judged(trainer, info.path, made.adapter, lessons, cubes, questions[1], made.trained.drift)
        current = next((version for version in self.list() if version.in_use and version.fits_model), None)
        compared = current.evaluation if current is not None and not current.stale else None
        evaluation = judged.model_copy(update={"refused": tuple(refusals(judged, self._settings(), compared))})
        record = TrainingRecord(
            version=number,
            created_at=now(),
            model_name=info.name,
            model_sha256=made.model_sha256,
            adapter_sha256=made.adapter.sha256,
            size_bytes=made.adapter.path.stat().st_size,
            recipe=recipe.as_json(),
            taught=tuple(Taught(cube=taught.cube, content_hash=taught.content_hash) for taught in lessons),
            examples=len(examples),
            steps=made.trained.steps,
            seconds=round(made.seconds, 2),
            losses=tuple(round(loss, 5) for loss in made.trained.losses),
        )
        self._shelf.keep(made.adapter.path, record, evaluation, questions[0])
        if not evaluation.refused:
            self._shelf.use(number)
        shutil.rmtree(workshop, ignore_errors=True)
        for old in self._shelf.versions()[KEPT_VERSIONS:]:
            if old.training.version != self._shelf.in_use:
                self._shelf.remove(old.training.version)
        detail = f"adapter {number}" + (", refused" if evaluation.refused else ", in use")
        self._vault.governance.audit.note("trainer", "train", [taught.cube for taught in lessons], detail)
        self._changed()
        return next(version for version in self.list() if version.number == number)

    def train_if_due(self, cancelled: Callable[[], bool], recipe: Recipe | None = None) -> str:
        """Train in the background what should be known and is not: the person wants adapters to answer, and there is
        none for this model, or memories were changed, forgotten, or joined since.

        Args:
            cancelled: asked all the time; ends it.
            recipe: how; None for the standard one.

        Returns:
            What came of it, in words; "" where there was nothing to do.

        Raises:
            AdapterError: it cannot be trained.
            ModelHostDied: its process was killed.
        """
        if not self._is_due() or not self._training.acquire(blocking=False):
            return ""
        try:
            version = self._train(
                None, recipe or Recipe(), lambda _: None, lambda: cancelled() or self._closing.is_set()
            )
        except TrainingCancelled:
            return ""
        finally:
            self._training.release()
        taught = len(version.training.taught)
        knows = f"Adapter {version.number} has learned {taught} {'memory' if taught == 1 else 'memories'}"
        if version.evaluation.refused:
            return f"{knows} and is not used. {version.evaluation.refused[0]}"
        return f"{knows} and is in use."

    def _is_due(self) -> bool:
        status = self._backend.status
        if (
            self._settings().knowledge != "adapter"
            or status.model is not Phase.READY
            or status.embedder is not Phase.READY
        ):
            return False
        wanted = {
            (item.cube.id, item.cube.content_hash)
            for item in self.candidates()
            if item.chosen and lesson(item.cube) is not None
        }
        versions = [version for version in self.list() if version.fits_model]
        if not wanted or not versions:
            return bool(wanted)
        newest = {(taught.cube, taught.content_hash) for taught in versions[0].training.taught}
        if wanted == newest:  # also where it was refused: the same training would end the same
            return False
        changed = any(version.in_use and version.stale for version in versions) or not any(v.in_use for v in versions)
        return changed or len(wanted - newest) >= max(NEWLY_WANTED, len(newest) // 5)

    def evaluate(self, number: int | None = None, *, report: Callable[[Stage], None] = lambda _: None) -> Evaluation:
        """Examine a version again, with what still stands of what it was taught.

        Args:
            number: which; None for the one in use.
            report: told where it stands.

        Raises:
            NotFound: there is no such version, none is in use, or nothing of it stands any more.
            AdapterError: it belongs to another model.
        """
        shelved = self._wanted(number)
        self._check_model(shelved)
        standing = [taught.cube for taught in shelved.training.taught if self._standing(taught) is not None]
        cubes = list(self._vault.get_many(standing).values())
        lessons = [found for cube in cubes if (found := lesson(cube)) is not None]
        if not lessons:
            raise NotFound("Nothing of what this adapter was taught stands as it was.")
        questions = gate_questions(lessons, self._embed)
        if questions is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        info = self._backend.wait_for_model(MODEL_WAIT_SECONDS)
        with AdapterTrainer(self._log_file, cancelled=self._closing.is_set, hold=self._hold, report=report) as trainer:
            adapter, drift = self._shelf.adapter(shelved), shelved.evaluation.drift
            return self._judged(trainer, info.path, adapter, lessons, cubes, questions[1], drift)

    def _judged(
        self,
        trainer: AdapterTrainer,
        model: Path,
        adapter: Adapter,
        lessons: Sequence[Lesson],
        cubes: Sequence[MemCube],
        questions: Questions,
        drift: float,
    ) -> Evaluation:
        system = system_text(self._settings().persona, [])

        def reply(asked: Sequence[str]) -> dict[str, str]:
            prompts = [[ChatTurn("system", system), ChatTurn("user", question)] for question in asked]
            given = trainer.answers(model, prompts, adapter=adapter, max_tokens=ANSWER_TOKENS)
            return dict(zip(asked, given, strict=True))

        texts = {cube.id: cube.text for cube in cubes}
        found = judge(lessons, AdapterGate(questions, texts.get), self._embed, reply, drift)
        if found is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        return found

    # -- switching ----------------------------------------------------------------------------

    def use(self, number: int) -> Version:
        """Have a version in use from the next message on.

        Raises:
            NotFound: there is none of that number.
            AdapterError: it belongs to another model.
        """
        self._check_model(self._shelf.version(number))
        self._shelf.use(number)
        self._vault.governance.audit.note(PERSON, "use adapter", [], f"adapter {number}")
        self._changed()
        return next(version for version in self.list() if version.number == number)

    def _check_model(self, shelved: Shelved) -> None:
        if shelved.training.model_sha256 != self._model_sha256():
            raise AdapterError(
                f"Adapter {shelved.training.version} was trained for {shelved.training.model_name} and works with that model "
                "alone. Load it, or train an adapter for the present one."
            )

    def off(self) -> None:
        """Use none. What it was taught is given to the model as text again."""
        self._shelf.use(None)
        self._vault.governance.audit.note(PERSON, "use adapter", [], "none")
        self._changed()

    def rollback(self) -> Version:
        """Use the version before the one in use. Raises NotFound where there is none that fits the model."""
        in_use = self._shelf.in_use
        older = [
            version
            for version in self.list()
            if version.fits_model and not version.evaluation.refused and (in_use is None or version.number < in_use)
        ]
        if not older:
            raise NotFound("There is no earlier adapter for this model.")
        return self.use(older[0].number)

    def forget_preview(self, ids: Collection[str]) -> Sequence[str]:
        """What `forget` would remove, in sentences."""
        taught = self._shelf.taught(ids)
        if not taught:
            return []
        what = f"Adapter {taught[0]} was" if len(taught) == 1 else f"{len(taught)} adapters were"
        again = " What else it knows is given to the model as text, until another one is trained without this."
        return [f"{what} taught it and {'is' if len(taught) == 1 else 'are'} destroyed.{again}"]

    def forget(self, ids: Collection[str]) -> bool:
        """Destroy every version that was taught one of these memories, at once. True if the one in use was among them."""
        in_use = self._shelf.in_use
        gone = self._shelf.forget(ids)
        if gone:
            self._changed()
        return in_use in gone

    def adapter(self) -> Adapter | None:
        """The file of the version in use, or None."""
        in_use = self._shelf.in_use
        return None if in_use is None else self._shelf.adapter(self._shelf.version(in_use))

    # -- answering ----------------------------------------------------------------------------

    def serve(self, message: str) -> Served | None:
        """The adapter that answers a message, where one may: the person wants that, it fits the model, it was taught a
        memory that answers, and that memory stands as it was taught."""
        in_use = self._shelf.in_use
        if in_use is None or self._settings().knowledge != "adapter":
            return None
        shelved = self._shelf.version(in_use)
        if shelved.training.model_sha256 != self._model_sha256():
            return None
        vectors = self._embed([message])
        if vectors is None:
            return None
        opened = self._gate(shelved).open(message, vectors[0])
        if opened is None:
            return None
        cube = self._vault.get(opened.cube)
        return Served(self._shelf.adapter(shelved), opened.question, cube, opened.chance)

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
