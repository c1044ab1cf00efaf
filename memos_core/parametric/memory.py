"""MemParametric: trains, evaluates, switches and deletes the adapters of a profile."""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from memos_core.cube import MemCube, now
from memos_core.errors import (
    EmbedderUnavailable,
    InvalidInput,
    MemOSError,
    ModelError,
    NotFound,
    StorageError,
    TaughtForgotten,
    TrainingCancelled,
)
from memos_core.language.times import dated_text
from memos_core.models.backend import Adapter, ChatTurn, ModelBackend, Phase
from memos_core.parametric.answering import WITHOUT_EMBEDDER
from memos_core.parametric.candidate_lists import LessonChooser
from memos_core.parametric.candidates import TrainingCandidate
from memos_core.parametric.control import TrainingControl, UnderWay
from memos_core.parametric.due import Due, came_of, due
from memos_core.parametric.evaluation import gate_questions, judge, refusals
from memos_core.parametric.gate import AdapterGate
from memos_core.parametric.questions import (
    AbleWriter,
    Embed,
    Judge,
    Lesson,
    Unanswered,
    can_be_taught,
    curriculum,
)
from memos_core.parametric.rated_replies import Liked
from memos_core.parametric.records import Evaluation, Examined, Taught, TrainingRecord, Version
from memos_core.parametric.serving import REMOTE
from memos_core.parametric.store import TAUGHT_FORGOTTEN, AdapterStore, Questions, StoredVersion
from memos_core.parametric.styling import style_curriculum
from memos_core.parametric.teaching import LessonMaker
from memos_core.parametric.trainer.parent import AdapterTrainer, NewAdapter, Stage
from memos_core.parametric.trainer.recipe import Recipe
from memos_core.parametric.trainer.suitability import check_suitable, memory_of_this_computer
from memos_core.parametric.versions import AdapterVersions
from memos_core.plaintext.prompt_layouts import system_text
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.erasure_file import Erasure
from memos_core.storage.settings import Settings
from memos_core.storage.vault import MemVault
from memos_core.wording import say, say_count, together

ANSWER_TOKENS = 40
"""The longest reply in an evaluation."""
UNDER_WAY = say("An adapter is being trained or examined already. Wait for its end, or cancel it.")
STYLE_RECIPE = Recipe(epochs=3, learning_rate=1e-3)
"""A way of replying is learned more gently than facts, because it is used for all general replies."""
KEPT_VERSIONS = 10
EXAMINED_ANEW = 1000
"""Added to a version's number, it is the seed with which a repeated examination draws its questions."""
ENDING_SECONDS = 30.0
"""How long forgetting waits for a training to end that learns what is to be forgotten."""


class MemParametric(AdapterVersions):
    """The adapters of one profile. Safe to use from any thread; one training at a time."""

    def __init__(
        self,
        *,
        store: AdapterStore,
        vault: MemVault,
        namespaces: Namespaces,
        backend: ModelBackend,
        embed: Embed,
        judge: Judge,
        settings: Callable[[], Settings],
        log_file: Path,
        liked: Callable[[], Sequence[Liked]],
        hold: Callable[[], bool],
        changed: Callable[[], None],
        progressed: Callable[[UnderWay | None], None],
    ) -> None:
        """
        Args:
            store: keeps the versions of adapters.
            vault: the memories.
            namespaces: the spaces; a memory that not every conversation may read is not taught automatically.
            backend: the model that is loaded, which adapters are trained for.
            embed: turns texts into unit vectors; returns None while the embedder is not ready.
            judge: tells how well notes answer a question; returns None while the judge of answers is not ready.
            settings: returns what the person has set.
            log_file: the log of the trainer's process.
            liked: returns the replies that the person has rated as good.
            hold: polled during a training, which pauses while it returns true.
            changed: called when there is a new version, one fewer, or another one in use.
            progressed: called with the progress of a training or an examination, and with None when it is over.
        """
        super().__init__(
            store=store, vault=vault, backend=backend, embed=embed, judge=judge, settings=settings, changed=changed
        )
        self._log_file = log_file
        self._liked = liked
        self._control = TrainingControl(hold, progressed)
        self._chooser = LessonChooser(vault, namespaces)
        self.lessons = LessonMaker(AbleWriter(backend), embed, judge)
        """Makes the lessons of a training."""

    # -- looking ------------------------------------------------------------------------------

    def candidates(self, *, also_held_back: bool = False) -> Sequence[TrainingCandidate]:
        """The training candidates, each with whether it is chosen and why.

        Args:
            also_held_back: with what is taught only where the person names it, at the end.
        """
        return self._chooser.candidates(also_held_back=also_held_back)

    def untrainable(self) -> str:
        """Why no adapter can be trained for the loaded model, in words; "" where one can be, or no model is loaded."""
        info = self._backend.status.info
        if info is None:
            return ""
        if info.remote:
            return REMOTE
        try:
            check_suitable(info, memory_of_this_computer)
        except ModelError as error:
            return str(error)
        return ""

    @property
    def under_way(self) -> UnderWay | None:
        """The training or evaluation that is going on, with its progress; None while there is none. Never blocks."""
        return self._control.state

    def due(self) -> Due:
        """Whether the job trains at its next run, and why."""
        status = self._backend.status
        if status.model is not Phase.READY or status.embedder is not Phase.READY:
            return Due(False, say("The models are not loaded yet."))
        if status.info is not None and status.info.remote:
            return Due(False, REMOTE)
        choice = self.choice()
        if not choice.adapter:
            return Due(False, together(say("The adapter is off."), choice.why))
        wanted = {(item.cube.id, item.cube.content_hash) for item in self.candidates() if item.chosen}
        found = due(wanted, [version for version in self.list() if version.fits_model])
        return Due(False, untrainable) if found.wanted and (untrainable := self.untrainable()) else found

    def close(self) -> None:
        """End a training that is going on; it leaves a checkpoint."""
        self._control.close()

    # -- training -----------------------------------------------------------------------------

    def pause(self) -> None:
        """Pause the training or evaluation that is going on."""
        self._control.pause(True)

    def resume(self) -> None:
        """Continue a paused training or evaluation."""
        self._control.pause(False)

    def cancel(self) -> None:
        """Cancel the training or evaluation that is going on. The checkpoint of a training stays: the same training continues
        from it when it is asked for again.
        """
        self._control.cancel()

    def train(
        self,
        ids: Sequence[str] | None = None,
        *,
        recipe: Recipe | None = None,
        report: Callable[[Stage], None] = lambda _: None,
        cancel: threading.Event | None = None,
    ) -> Version:
        """Train an adapter, evaluate it, store it, and use it if it is good enough. Takes minutes.

        A training that was killed or cancelled goes on from its checkpoint when the same is asked for again.

        Args:
            ids: the memories to teach; None for what `candidates` chose. What is sensitive, imported, from a
                document or closed to some conversations is taught only when it is named here.
            recipe: the parameters of the training; None for the standard ones.
            report: called with the progress.
            cancel: ends the training when it is set.

        Returns:
            The new version; `evaluation.refused` says why it is not in use, if it is not.

        Raises:
            InvalidInput: there is nothing to teach, or a training is going on.
            NotFound: one of the ids is unknown.
            AdapterError: it cannot be trained with this model, and why.
            TrainingCancelled: it was cancelled.
            TaughtForgotten: a memory that it was to learn has been forgotten meanwhile; nothing of it is kept.
            ModelHostDied: its process was killed.
        """
        if not self._control.claim():
            raise InvalidInput(UNDER_WAY)
        with self._at_work():
            return self._train(ids, recipe or Recipe(), report, (cancel or threading.Event()).is_set)

    @contextlib.contextmanager
    def _at_work(self) -> Iterator[None]:
        """Surrounds a training or evaluation and releases the trainer at its end. Where something that it learns from was
        forgotten meanwhile, the checkpoint is deleted and TaughtForgotten is raised.
        """
        try:
            yield
        except (MemOSError, OSError) as error:
            if isinstance(error, TaughtForgotten) or self._control.forgotten:
                self._store.clear_workshop()
                raise TaughtForgotten(TAUGHT_FORGOTTEN) from error
            raise
        finally:
            self._control.release()

    def _uses(self, ids: Collection[str]) -> None:
        """Register the memories and messages that are learned from. Raises TaughtForgotten where one was forgotten a
        moment ago.
        """
        self._control.uses(ids)
        erasures = self._vault.governance.erasures
        if erasures.forgotten(ids) or any(erasures.silent(id) for id in ids):
            raise TaughtForgotten(TAUGHT_FORGOTTEN)

    def _train(
        self,
        ids: Sequence[str] | None,
        recipe: Recipe,
        report: Callable[[Stage], None],
        cancelled: Callable[[], bool],
        *,
        by_itself: bool = False,
    ) -> Version:
        cubes = (
            [item.cube for item in self.candidates() if item.chosen]
            if ids is None
            else list({cube.id: cube for cube in map(self._vault.get, ids)}.values())
        )
        cubes = [cube for cube in cubes if can_be_taught(cube.text)]
        if not cubes:
            raise InvalidInput(
                "There is nothing to teach yet. Pin a memory, or name the ones to be learned; what is used often or has "
                "stood for a week is taught by itself."
            )
        self._uses([cube.id for cube in cubes])
        number = self._store.next_number()
        self._control.begin(UnderWay("training", number, len(cubes), by_itself))
        info = self._local_model()
        check_suitable(info)
        system = system_text(self._settings().persona, [])
        workshop = self._store.workshop
        workshop.mkdir(parents=True, exist_ok=True, mode=0o700)
        lessons, unanswered = self._lessons(cubes, recipe.seed, report, cancelled)
        questions = gate_questions(lessons, self._embed)
        if questions is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        examples = curriculum(lessons, unanswered, system, recipe.seed)
        with self._trainer(report, cancelled) as trainer:
            made = trainer.train(
                info.path, examples, recipe, folder=workshop, output=workshop / "adapter.gguf", name=f"Adapter {number}"
            )
            drift = made.trained.drift
            judged, examined = self._judged(
                trainer, info.path, made.adapter, lessons, unanswered, cubes, questions[1], drift
            )
            style, liked = self._learn_style(trainer, info.path, [dated_text(cube) for cube in cubes], system)
        current = next((version for version in self.list() if version.in_use and version.fits_model), None)
        compared = current.evaluation if current is not None and not current.stale else None
        judged = judged.model_copy(update={"style_drift": 0.0 if style is None else round(style.trained.drift, 4)})
        evaluation = judged.model_copy(update={"refused": tuple(refusals(judged, self._settings(), compared))})
        record = TrainingRecord(
            version=number,
            created_at=now(),
            model_name=info.name,
            model_sha256=made.model_sha256,
            adapter_sha256=made.adapter.sha256,
            size_bytes=sum(file.adapter.path.stat().st_size for file in (made, style) if file is not None),
            recipe=recipe.as_json(),
            taught=tuple(Taught(cube=taught.cube, content_hash=taught.content_hash) for taught in lessons),
            style=tuple(id for item in liked for id in (item.message, item.reply)),
            style_sha256="" if style is None else style.adapter.sha256,
            examples=len(examples),
            steps=made.trained.steps,
            seconds=round(made.seconds, 2),
            losses=tuple(round(loss, 5) for loss in made.trained.losses),
        )
        self._store.keep(
            made.adapter.path,
            record,
            evaluation,
            questions[0],
            None if style is None else style.adapter.path,
            examined=examined,
            use=not evaluation.refused,
        )
        shutil.rmtree(workshop, ignore_errors=True)
        for old in self._store.versions()[KEPT_VERSIONS:]:
            if old.training.version != self._store.in_use:
                self._store.remove(old.training.version)
        detail = f"adapter {number}" + (", refused" if evaluation.refused else ", in use")
        self._vault.governance.audit.note("trainer", "train", [taught.cube for taught in lessons], detail)
        self._changed()
        kept = next((version for version in self.list() if version.number == number), None)
        if kept is None:
            raise TaughtForgotten(TAUGHT_FORGOTTEN)
        return kept

    def _learn_style(
        self, trainer: AdapterTrainer, model: Path, statements: Sequence[str], system: str
    ) -> tuple[NewAdapter | None, Sequence[Liked]]:
        """Train the style adapter. Returns it with the replies that it was learned from; None where there is too little to
        learn from."""
        liked = self._liked()
        self._uses([id for item in liked for id in (item.message, item.reply)])
        examples = style_curriculum(statements, liked, system)
        if not examples:
            return None, []
        folder = self._store.workshop / "style"
        made = trainer.train(
            model, examples, STYLE_RECIPE, folder=folder, output=self._store.workshop / "style.gguf", name="Style"
        )
        return made, liked

    def train_if_due(self, cancelled: Callable[[], bool], recipe: Recipe | None = None) -> str:
        """Train in the background where the person wants adapters to answer, and there is none for this model or
        memories were changed, forgotten or added since.

        Args:
            cancelled: polled; the training ends once it returns true.
            recipe: the parameters of the training; None for the standard ones.

        Returns:
            The result, in words; "" where there was nothing to do or the training was cancelled.

        Raises:
            AdapterError: it cannot be trained.
            ModelHostDied: its process was killed.
        """
        if not self.due().wanted or not self._control.claim():
            return ""
        try:
            with self._at_work():
                version = self._train(None, recipe or Recipe(), lambda _: None, cancelled, by_itself=True)
        except TaughtForgotten as error:
            return str(error)
        except TrainingCancelled:
            return ""
        return came_of(version)

    def _lessons(
        self,
        cubes: Sequence[MemCube],
        seed: int,
        report: Callable[[Stage], None],
        cancelled: Callable[[], bool],
    ) -> tuple[list[Lesson], Unanswered]:
        tell = self._telling(report)

        def wait() -> None:
            if cancelled():
                self._control.cancel()
            self._control.wait()

        tell(Stage("asking"))
        return self.lessons.made(
            cubes,
            seed,
            wait=wait,
            interrupted=self._control.interrupted,
            asked_for=lambda share: tell(Stage("asking", answered=share)),
        )

    def _telling(self, report: Callable[[Stage], None]) -> Callable[[Stage], None]:
        def tell(stage: Stage) -> None:
            self._control.report(stage)
            report(stage)

        return tell

    def _trainer(self, report: Callable[[Stage], None], cancelled: Callable[[], bool]) -> AdapterTrainer:
        return AdapterTrainer(
            self._log_file,
            cancelled=lambda: cancelled() or self._control.ended(),
            hold=self._control.held,
            report=self._telling(report),
        )

    def evaluate(self, number: int | None = None, *, report: Callable[[Stage], None] = lambda _: None) -> Evaluation:
        """Evaluate a version again, on those of its memories that have not changed.

        Args:
            number: the version's; None for the one in use.
            report: called with the progress.

        Raises:
            NotFound: there is no such version, none is in use, or all memories that it was taught have changed.
            InvalidInput: a training or another examination is going on.
            AdapterError: it belongs to another model.
            TrainingCancelled: it was cancelled.
        """
        if not self._control.claim():
            raise InvalidInput(UNDER_WAY)
        with self._at_work():
            return self._examine(self._wanted(number), report)

    def _examine(self, stored: StoredVersion, report: Callable[[Stage], None]) -> Evaluation:
        self._check_model(stored)
        standing = [taught.cube for taught in stored.training.taught if self._standing(taught) is not None]
        cubes = list(self._vault.get_many(standing).values())
        if not cubes:
            raise NotFound(
                "All memories that this adapter was taught have changed since, so it cannot be evaluated. Train a new one."
            )
        self._uses(standing)
        self._control.begin(UnderWay("examining", stored.training.version, len(cubes), by_itself=False))
        info = self._local_model()
        made, unanswered = self._lessons(cubes, stored.training.version + EXAMINED_ANEW, report, lambda: False)
        known = self._store.questions(stored)
        lessons = [taught.not_asked_before(known.of(taught.cube)) for taught in made]
        with self._trainer(report, lambda: False) as trainer:
            adapter, drift = self._store.adapter(stored), stored.evaluation.drift
            return self._judged(trainer, info.path, adapter, lessons, unanswered, cubes, known, drift)[0]

    def _judged(
        self,
        trainer: AdapterTrainer,
        model: Path,
        adapter: Adapter,
        lessons: Sequence[Lesson],
        unanswered: Unanswered,
        cubes: Sequence[MemCube],
        questions: Questions,
        drift: float,
    ) -> tuple[Evaluation, list[Examined]]:
        system = system_text(self._settings().persona, [])

        def reply(asked: Sequence[str]) -> dict[str, str]:
            prompts = [[ChatTurn("system", system), ChatTurn("user", question)] for question in asked]
            given = trainer.answers(model, prompts, adapter=adapter, max_tokens=ANSWER_TOKENS)
            return dict(zip(asked, given, strict=True))

        texts = {cube.id: dated_text(cube) for cube in cubes}
        found = judge(lessons, unanswered, AdapterGate(questions, texts.get, self._judge), self._embed, reply, drift)
        if found is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        return found

    # -- forgetting ---------------------------------------------------------------------------

    def forget_preview(self, memories: Collection[str], messages: Collection[str]) -> Sequence[str]:
        """What forgetting these memories and messages would remove, in sentences."""
        taught = self._store.taught(memories, messages)
        lines = []
        if taught:
            lines.append(
                say("Adapter {number} was taught it and is destroyed.", number=taught[0])
                if len(taught) == 1
                else say_count(
                    "{n} adapter was taught it and is destroyed.",
                    "{n} adapters were taught it and are destroyed.",
                    len(taught),
                )
            )
        if self._control.holds({*memories, *messages}):
            lines.append(say("The training that is to learn it is ended."))
        return lines

    def erase(self, erasures: Sequence[Erasure]) -> None:
        """Delete every version that was taught what is to be erased, at once, and end a training that uses it.

        Raises:
            StorageError: one could not be deleted, or nobody can tell at the moment what it was taught.
        """
        ids = {id for erasure in erasures for id in (*erasure.memories, *erasure.all_messages)}
        ended = self._control.forget(ids, ENDING_SECONDS)
        before = len(self._store.versions())
        try:
            self._store.erase(erasures)
        finally:
            if len(self._store.versions()) != before:
                self._changed()
        if not ended:
            raise StorageError(
                "A training that uses this memory has not ended yet. What it has written is deleted when it has."
            )
