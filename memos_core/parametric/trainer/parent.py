"""The parent's side of the trainer process: starts it, reads its reports, and pauses it while the person is being answered."""

from __future__ import annotations

import contextlib
import logging
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Literal, Self, cast

import psutil

from memos_core import errors
from memos_core.errors import AdapterError, ModelError, ModelHostDied, TrainingCancelled
from memos_core.models.backend import Adapter, ChatTurn
from memos_core.models.child_processes import Child, child_command, child_options, private_log
from memos_core.models.wire import read_frame, write_frame
from memos_core.parametric.trainer.recipe import Example, Progress, Recipe, Trained
from memos_core.system import end_leftover, note_process
from memos_core.wording import from_json, say

log = logging.getLogger(__name__)

Phase = Literal["asking", "starting", "reading", "preparing", "training", "writing", "answering"]
HOLD_POLL_SECONDS = 0.05
"""The interval between checks whether the process should be held; it must be suspended within 200 ms."""
CANCELLED_SECONDS = 40
"""How long the process may take to write its checkpoint when it was cancelled; then it is killed (it may be suspended)."""

SILENT_ROUNDS = round(60 / HOLD_POLL_SECONDS)
"""The process reports every second that it is alive. One with a request that has been silent for this many checks (a minute) was
suspended by another program or hangs, and is ended. Checks are counted instead of seconds, so that a computer that slept does not
look like a process that hangs."""


@dataclass(frozen=True)
class Stage:
    """How far the work of the trainer has come."""

    phase: Phase
    progress: Progress | None = None
    seconds_left: float | None = None
    """Seconds that the training will still take, once that can be estimated."""
    answered: float | None = None
    """Share of the questions of an examination that have been answered; in the phase "asking", share of the memories for which
    questions were found."""


@dataclass(frozen=True)
class NewAdapter:
    """An adapter that has just been trained."""

    adapter: Adapter
    model_sha256: str
    """SHA-256 of the base model's file."""
    trained: Trained
    seconds: float
    """How long the steps of this run took, without reading the model and without pauses."""


class AdapterTrainer:
    """One trainer process. A context manager: the process ends with it."""

    def __init__(
        self,
        log_file: Path,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        hold: Callable[[], bool] = lambda: False,
        report: Callable[[Stage], None] = lambda _: None,
    ) -> None:
        """Nothing is started yet.

        Args:
            log_file: where the process writes warnings (never what is trained).
            cancelled: polled; once it returns true, the current request ends. A training leaves a checkpoint.
            hold: polled; while it returns true, the process is suspended by the system.
            report: called with every stage and step.
        """
        self._log_file = log_file
        self._note = log_file.with_suffix(".pid")
        """The file with the process's id. A process that was left suspended when this program was killed is ended at the next start."""
        self._cancelled = cancelled
        self._hold = hold
        self._report = report
        self._process: subprocess.Popen[bytes] | None = None
        self._held_seconds = 0.0
        self._asked = False
        self._silent = 0
        """How many checks ago the process has last reported, while it has a request and is not held."""
        self._ended_because = say("The training stopped unexpectedly.")
        self._killed_when_cancelled = False
        self._over = threading.Event()

    @property
    def process_id(self) -> int | None:
        """The id of the running process, else None."""
        return None if self._process is None else self._process.pid

    def __enter__(self) -> Self:
        self._report(Stage("starting"))
        try:
            end_leftover(self._note)
            with private_log(self._log_file) as stream:
                self._process = subprocess.Popen(
                    child_command(Child.TRAINER),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=stream,
                    **child_options(),
                )
        except OSError as error:
            raise AdapterError("The trainer cannot be started: {reason}.", reason=error.strerror or error) from error
        with contextlib.suppress(OSError, psutil.NoSuchProcess):  # it has ended already; the first request says so
            note_process(self._note, self._process.pid)
        threading.Thread(target=self._watch, args=(self._process,), name="trainer-watch", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        process = self._process
        assert process is not None and process.stdin is not None and process.stdout is not None  # it was started so
        self._over.set()
        with contextlib.suppress(OSError):
            process.stdin.close()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()
        self._note.unlink(missing_ok=True)

    def train(
        self, model: Path, examples: Sequence[Example], recipe: Recipe, *, folder: Path, output: Path, name: str
    ) -> NewAdapter:
        """Train an adapter; goes on from the checkpoint in `folder` where that is of the same training.

        Args:
            model: the base model's GGUF file.
            examples: what it is to learn, and replies that it is to keep as they are.
            recipe: the parameters of the training.
            folder: holds the checkpoint; the caller removes it once the adapter is stored.
            output: the adapter's file.
            name: the adapter's name, written into the file.

        Raises:
            AdapterError: it cannot be trained, and why.
            TrainingCancelled: it was cancelled.
            ModelHostDied: the process was killed, or gave no sign of life; the next process continues from the checkpoint.
        """
        request = {
            "verb": "train",
            "model": str(model),
            "examples": [example.as_json() for example in examples],
            "recipe": recipe.as_json(),
            "folder": str(folder),
            "output": str(output),
            "name": name,
        }
        phase: Phase = "reading"
        began, first, ended = time.monotonic(), 0, 0.0
        for answer in self._frames(request):
            if "phase" in answer:
                phase = answer["phase"]
                self._report(Stage(phase))
                if phase == "training":
                    began, self._held_seconds = time.monotonic(), 0.0
            elif "progress" in answer:
                progress = Progress(**answer["progress"])
                first = first or progress.step
                seconds = time.monotonic() - began - self._held_seconds
                left = seconds / (progress.step - first + 1) * (progress.steps - progress.step)
                self._report(Stage(phase, progress, left))
                ended = seconds
            else:
                adapter = Adapter(output, answer["sha256"])
                return NewAdapter(adapter, answer["model_sha256"], Trained(**answer["trained"]), ended)
        raise AssertionError("the frames end with a result or an error")

    def answers(
        self, model: Path, prompts: Sequence[Sequence[ChatTurn]], *, adapter: Adapter | None, max_tokens: int
    ) -> list[str]:
        """Greedy replies to prompts, by llama.cpp as in the chat.

        Args:
            model: the base model's GGUF file.
            prompts: the prompts, which are answered independently.
            adapter: the adapter that the model uses; None for the base model.
            max_tokens: the most tokens of a reply.

        Raises:
            AdapterError: the adapter cannot be used.
            TrainingCancelled: it was cancelled.
            ModelHostDied: the process was killed.
        """
        self._report(Stage("answering"))
        request = {
            "verb": "answer",
            "model": str(model),
            "prompts": [[turn.as_fields for turn in turns] for turns in prompts],
            "adapter": None if adapter is None else {**asdict(adapter), "path": str(adapter.path)},
            "max_tokens": max_tokens,
        }
        for answer in self._frames(request):
            if "answered" in answer:
                self._report(Stage("answering", answered=answer["answered"] / len(prompts)))
            if "replies" in answer:
                replies: list[str] = answer["replies"]
                return replies
        raise AssertionError("the frames end with a result or an error")

    def _frames(self, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
        process = self._process
        assert process is not None and process.stdout is not None  # used as a context manager
        self._silent, self._asked = 0, True
        try:
            self._send(request)  # blocks for ever where the process was suspended before it has read all of it
            while (frame := read_frame(cast(BinaryIO, process.stdout))) is not None:
                self._silent = 0
                if (kind := frame[0].get("error")) is not None:
                    known = getattr(errors, str(kind), ModelError)
                    raise (known if issubclass(known, ModelError) else ModelError)(from_json(frame[0]["message"]))
                if "alive" not in frame[0]:
                    yield frame[0]
        finally:
            self._asked = False
        raise self._died()

    def _send(self, header: dict[str, Any]) -> None:
        process = self._process
        assert process is not None  # used as a context manager
        try:
            write_frame(cast(BinaryIO, process.stdin), header)
        except (OSError, ValueError) as error:
            raise self._died() from error

    def _died(self) -> ModelHostDied | TrainingCancelled:
        if self._killed_when_cancelled:
            return TrainingCancelled("The training was ended. It can continue from where it stopped.")
        return ModelHostDied("{reason} It continues from where it stopped the next time.", reason=self._ended_because)

    def _pass_cancellation_on(self) -> None:
        with contextlib.suppress(ModelHostDied, TrainingCancelled):
            self._send({"verb": "cancel"})

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """Pause the process while it should be held, pass a cancellation on, and end a process that gives no sign of life."""
        told, held_since, deadline = False, None, 0.0
        handle = psutil.Process(process.pid)
        while not self._over.wait(HOLD_POLL_SECONDS) and process.poll() is None:
            if not told and self._cancelled():
                told, deadline = True, time.monotonic() + CANCELLED_SECONDS
                # In a thread of its own: a suspended process reads nothing, and then writing waits for ever.
                threading.Thread(target=self._pass_cancellation_on, name="trainer-cancel", daemon=True).start()
            if told and time.monotonic() > deadline:  # suspended by somebody else, or it hangs
                log.warning("the trainer does not end and is killed")
                self._killed_when_cancelled = True
                process.kill()
                return
            self._silent = self._silent + 1 if self._asked and held_since is None else 0
            if self._silent >= SILENT_ROUNDS:
                log.warning("the trainer has given no sign of life and is ended")
                self._ended_because = say(
                    "The training has not responded for a minute, so it was ended. Another program may have suspended it."
                )
                process.kill()
                return
            hold = not told and self._hold()
            with contextlib.suppress(psutil.NoSuchProcess):
                if hold and held_since is None:
                    handle.suspend()
                    held_since = time.monotonic()
                elif not hold and held_since is not None:
                    handle.resume()
                    self._held_seconds += time.monotonic() - held_since
                    held_since = None
        if held_since is not None:
            with contextlib.suppress(psutil.NoSuchProcess):
                handle.resume()
