"""The trainer process: reads requests from standard input, and reports on standard output.

Run as `python -m memos_core.parametric.trainer.process`. It has a low priority, and ends when its parent does; a
training that is not finished then continues from its checkpoint in another process.
"""

from __future__ import annotations

import contextlib
import faulthandler
import hashlib
import logging
import os
import queue
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from memos_core import without_collections
from memos_core.errors import MemOSError, TrainingCancelled, where
from memos_core.models.backend import Adapter, Sampling
from memos_core.models.gguf_header import read_header
from memos_core.models.host_process import in_words
from memos_core.models.wire import read_frame, write_frame
from memos_core.parametric.trainer.recipe import Example, Progress, Recipe
from memos_core.parametric.trainer.suitability import check_file, check_memory
from memos_core.system import lower_priority, wake_when_orphaned
from memos_core.wording import say, to_json

if TYPE_CHECKING:
    from memos_core.models.llama import LlamaModel
    from memos_core.parametric.trainer.packing import TokenExample

log = logging.getLogger(__name__)

CONTEXT_TOKENS = 2048
"""The context of the model that tokenizes the examples and answers the questions of an evaluation."""
LAST_SECONDS = 20.0
"""How long a training may take to write its checkpoint once the parent is gone."""
BEAT_SECONDS = 1.0
"""How often the parent is told that the process is alive."""
GREEDY = Sampling(temperature=0.0, seed=1)


class TrainerProcess:
    """Carries out requests until the parent closes the pipe."""

    def __init__(self) -> None:
        # Native libraries print to standard output; the reports get a pipe of their own.
        self._out = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        self._in = os.fdopen(os.dup(0), "rb")
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        self._write_lock = threading.Lock()
        self._requests: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._cancelled = threading.Event()
        """Never cleared: after a cancellation the parent ends the process."""

    def run(self) -> None:
        """Carry out requests; returns when the parent has ended."""
        threading.Thread(target=self._read, name="trainer-reader", daemon=True).start()
        threading.Thread(target=self._beat, name="trainer-beat", daemon=True).start()
        while (request := self._requests.get()) is not None:
            try:
                {"train": self._train, "answer": self._answer}[request["verb"]](request)
            except MemOSError as error:
                self._fail(type(error).__name__, str(error))
            except MemoryError:
                self._fail("AdapterError", say("There is not enough memory for this training."))
            except OSError as error:
                self._fail("AdapterError", say("The adapter cannot be written: {reason}.", reason=error.strerror))
            except Exception as error:  # torch raises a RuntimeError when memory runs out
                log.error("%s", where(error))
                self._fail("AdapterError", in_words(error))

    def _read(self) -> None:
        while (frame := read_frame(self._in)) is not None:
            if frame[0]["verb"] == "cancel":
                self._cancelled.set()
            else:
                self._requests.put(frame[0])
        self._cancelled.set()
        self._requests.put(None)
        ending = threading.Timer(LAST_SECONDS, os._exit, (1,))
        ending.daemon = True
        ending.start()

    def _beat(self) -> None:
        while True:
            self._report(alive=True)
            time.sleep(BEAT_SECONDS)

    def _fail(self, kind: str, said: str) -> None:
        self._report(error=kind, message=to_json(said))

    def _report(self, **fields: Any) -> None:
        with self._write_lock, contextlib.suppress(OSError):  # the parent is gone; the reading thread sees to that
            write_frame(self._out, fields)

    def _wait(self) -> None:
        if self._cancelled.is_set():
            raise TrainingCancelled("The training was ended. It can continue from where it stopped.")

    def _train(self, request: dict[str, Any]) -> None:
        path = Path(request["model"])
        header = read_header(path)
        check_file(header, path.name)  # before anything is loaded
        self._wait()
        recipe = Recipe(**request["recipe"])
        self._report(phase="reading")
        examples, parameters = self._tokenized(path, request["examples"])
        longest = sum(sorted((len(example) for example in examples), reverse=True)[: recipe.batch])
        check_memory(header, path.name, parameters, longest, psutil.virtual_memory().available)
        with without_collections():
            from memos_core.parametric.trainer.base import TrainableModel  # torch, transformers, PEFT: heavy
            from memos_core.parametric.trainer.export import write_adapter
            from memos_core.parametric.trainer.training import Training, training_key
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        model = TrainableModel(path, rank=recipe.rank, alpha=recipe.alpha, share=recipe.layers, seed=recipe.seed)
        self._wait()
        self._report(phase="preparing")
        key = training_key(sha256, recipe, examples)
        training = Training(model, recipe, examples, Path(request["folder"]), key)
        self._report(phase="training")
        trained = training.run(self._progress, self._wait)
        self._report(phase="writing")
        output = Path(request["output"])
        values = {name: value.detach().cpu().numpy() for name, value in model.parameters.items()}
        write_adapter(
            output,
            values,
            architecture=model.architecture,
            alpha=recipe.alpha,
            heads=model.heads,
            kv_heads=model.kv_heads,
            name=request["name"],
        )
        self._report(
            trained=asdict(trained), sha256=hashlib.sha256(output.read_bytes()).hexdigest(), model_sha256=sha256
        )

    def _progress(self, progress: Progress) -> None:
        self._report(progress=asdict(progress))

    def _tokenized(self, path: Path, examples: list[dict[str, Any]]) -> tuple[list[TokenExample], int]:
        from memos_core.parametric.trainer.packing import TokenExample

        model = self._loaded(path)
        tokenized = []
        for fields in examples:
            example = Example.from_json(fields)
            prompt, answer = model.example(example.turns, example.answer)
            teacher = None if example.teacher is None else model.example(example.teacher, example.answer)[0]
            tokenized.append(TokenExample(prompt, answer, example.replay, teacher))
        parameters = model.info.parameters
        model.close()
        return tokenized, parameters

    def _loaded(self, path: Path) -> LlamaModel:
        from memos_core.models.llama import LlamaModel

        return LlamaModel(path, CONTEXT_TOKENS, threads=1)

    def _answer(self, request: dict[str, Any]) -> None:
        """Report greedy replies to the prompts of a request, with its adapter if it names one."""
        model = self._loaded(Path(request["model"]))
        adapter = (
            Adapter(**{**request["adapter"], "path": Path(request["adapter"]["path"])}) if request["adapter"] else None
        )
        replies = []
        try:
            model.use_adapter(adapter)
            for number, turns in enumerate(request["prompts"]):
                self._wait()
                pieces = model.generate(
                    Example.from_json({"turns": turns, "answer": ""}).turns,
                    request["max_tokens"],
                    GREEDY,
                    "",
                    self._cancelled,
                )
                replies.append("".join(piece.text for piece in pieces))
                self._report(answered=number + 1)
        finally:
            model.close()
        self._wait()
        self._report(replies=replies)


def run_trainer() -> int:
    """Run the trainer's process; the exit code is 0 when the parent ended it."""
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", TOKENIZERS_PARALLELISM="false", DO_NOT_TRACK="1")
    # On a busy machine threads that wait for each other must not burn the time that the others need.
    os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    faulthandler.enable()  # to standard error, which is the trainer's log
    wake_when_orphaned()
    lower_priority()
    with contextlib.suppress(KeyboardInterrupt):
        TrainerProcess().run()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(run_trainer())
