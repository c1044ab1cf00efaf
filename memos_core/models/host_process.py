"""The model host process: reads requests from standard input, answers on standard output, and ends when its parent does.

Run as `python -m memos_core.models.host_process`. Four threads work through requests: one owns llama.cpp's context, one counts tokens, one
embeds, one writes states to the disk. The reading thread only hands out work and cancels it. While there is work, another thread tells
the parent every second that the process is alive, and ends the process when a worker is stuck. Requests to generate in the background,
to warm a context and to measure are background work: a reply, or another model to load, ends them.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from memos_core.errors import MemOSError, ModelError, ModelLoadError, where
from memos_core.models.backend import Adapter, ChatTurn, LoadOptions, Sampling, ToolOffer, turn_of
from memos_core.models.wire import read_frame, write_frame
from memos_core.wording import say, to_json

if TYPE_CHECKING:
    from memos_core.models.answer_judge import AnswerJudge
    from memos_core.models.backend import Warmed
    from memos_core.models.embedder import Embedder
    from memos_core.models.kv_cache import Snapshot
    from memos_core.models.llama import LlamaModel
    from memos_core.models.relation_judge import RelationJudge

log = logging.getLogger(__name__)

Request = dict[str, Any]


BEAT_SECONDS = 1.0
"""How often the parent is told that the process is alive."""
LONGEST_STEP_SECONDS = 1800
"""A worker that spends this long on one step will never finish, so the process ends and the parent restarts it. A step is one batch of a
prompt, one token, or one request that has no steps; loading the largest model from a slow disk takes a quarter of an hour."""
LONGEST_WAIT_SECONDS = 120
"""The same limit for what a conversation waits for: counting tokens, and a batch of texts for the embedder."""
SMALLEST_CONTEXT_TOKENS = 512
"""A smaller context has no room for a prompt with notes and a reply."""


class Worker:
    """A thread that works through requests one after the other. Whatever happens in one, it is answered, and the next one follows."""

    def __init__(self, name: str, answer_error: Callable[[int, str, str], None]) -> None:
        self._queue: queue.SimpleQueue[tuple[int, Callable[[], None], float]] = queue.SimpleQueue()
        self._answer_error = answer_error
        self._longest: float = LONGEST_STEP_SECONDS
        self._seen = (0, 0)
        self._rounds = 0
        self.given = 0
        self.begun = 0
        self.ended = 0
        """The number of requests that were given to it, that it has begun, and that it has ended."""
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether the thread is running."""
        return self._thread.is_alive()

    @property
    def working(self) -> bool:
        """Whether it is working on a request."""
        return self.begun > self.ended

    @property
    def awaited(self) -> bool:
        """Whether there is a request that has not ended."""
        return self.given > self.ended

    def put(self, identifier: int, work: Callable[[], None], longest: float = LONGEST_STEP_SECONDS) -> None:
        """Queue a request, each step of which takes `longest` seconds at most. Called from one thread only."""
        self.given += 1
        self._queue.put((identifier, work, longest))

    def is_stuck(self, steps: int) -> bool:
        """Whether it will never finish. To be called every BEAT_SECONDS with the number of steps done so far."""
        mark = (self.begun, steps)
        self._rounds = self._rounds + 1 if self.working and mark == self._seen else 0
        self._seen = mark
        return self._rounds * BEAT_SECONDS >= self._longest

    def _run(self) -> None:
        while True:
            identifier, work, self._longest = self._queue.get()
            self.begun += 1
            try:
                work()
            except MemOSError as error:
                self._fail(identifier, type(error).__name__, str(error))
            # llama.cpp, torch or a model file may raise anything; a panic in a Rust library is no Exception.
            except BaseException as error:
                log.error("%s", where(error))
                self._fail(identifier, "ModelError", in_words(error))
            finally:
                self.ended += 1

    def _fail(self, identifier: int, kind: str, message: str) -> None:
        with contextlib.suppress(OSError):  # the parent is gone; the reading thread handles that
            self._answer_error(identifier, kind, message)


def in_words(error: BaseException) -> str:
    """An unexpected error in words for the person."""
    said = str(error).casefold()
    if isinstance(error, MemoryError) or "out of memory" in said or "allocate" in said:
        return say("There is not enough memory for this. Close other programs, or choose a smaller model.")
    return say(
        "The model failed unexpectedly ({kind}). Try again; if it happens again, choose another model.",
        kind=type(error).__name__,
    )


class Host:
    """Answers requests until the parent closes the pipe."""

    def __init__(self) -> None:
        # Native libraries print to standard output, so the answers get a pipe of their own.
        self._out = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        self._in = os.fdopen(os.dup(0), "rb")
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        self._write_lock = threading.Lock()
        self._model: LlamaModel | None = None
        self._embedder: Embedder | None = None
        self._judge: AnswerJudge | None = None
        self._relations: RelationJudge | None = None
        self._cancel_lock = threading.Lock()
        self._cancelled: dict[int, threading.Event] = {}
        self._background: set[int] = set()
        self._generating: int | None = None
        self._llama = Worker("llama", self._error)
        self._counter = Worker("counter", self._error)
        self._embedding = Worker("embedder", self._error)
        self._saver = Worker("state-saver", self._error)
        self._asked = threading.Event()
        """Set when a request has arrived."""

    def run(self) -> None:
        """Read requests and hand them out; returns when the parent is gone."""
        threading.Thread(target=self._beat, name="beat", daemon=True).start()
        while (frame := read_frame(self._in)) is not None:
            request = frame[0]
            identifier: int = request["id"]
            verb = request["verb"]
            if verb == "cancel":
                self._cancel(request["target"])
            elif verb == "load":
                self._cancel_background()
                self._llama.put(identifier, lambda r=request: self._load(r))  # type: ignore[misc]
            elif verb == "unload":
                self._cancel_background()
                self._llama.put(identifier, lambda i=identifier: self._unload(i))  # type: ignore[misc]
            elif verb == "generate":
                if request["background"]:
                    self._background.add(identifier)
                else:
                    self._cancel_background()
                self._cancelled[identifier] = threading.Event()
                self._llama.put(identifier, lambda r=request: self._generate(r))  # type: ignore[misc]
            elif verb in ("warm", "bench"):
                self._background.add(identifier)
                self._cancelled[identifier] = threading.Event()
                work = self._warm if verb == "warm" else self._bench
                self._llama.put(identifier, lambda r=request, work=work: work(r))  # type: ignore[misc]
            elif verb in ("count_each", "count_tokens"):
                self._counter.put(identifier, lambda r=request: self._count(r), LONGEST_WAIT_SECONDS)  # type: ignore[misc]
            elif verb == "load_embedder":
                self._embedding.put(identifier, lambda r=request: self._load_embedder(r))  # type: ignore[misc]
            elif verb == "judge":
                self._embedding.put(identifier, lambda r=request: self._judge_notes(r), LONGEST_WAIT_SECONDS)  # type: ignore[misc]
            elif verb == "relate":
                self._embedding.put(identifier, lambda r=request: self._relate(r), LONGEST_WAIT_SECONDS)  # type: ignore[misc]
            elif verb == "embed":
                self._embedding.put(identifier, lambda r=request: self._embed(r), LONGEST_WAIT_SECONDS)  # type: ignore[misc]
            else:
                self._error(identifier, "ModelError", say("The model host does not know this request."))
            self._asked.set()

    def _beat(self) -> None:
        """Give signs of life while there is work, as long as every worker is alive and makes progress. Rounds are counted instead of
        seconds, so that a computer that slept does not look like a stuck worker. While there is no work, this thread sleeps."""
        workers = (self._llama, self._counter, self._embedding, self._saver)
        stuck = False
        while not stuck and all(worker.alive for worker in workers):
            self._asked.clear()
            if not any(worker.awaited for worker in workers):  # a request that comes after this check sets the event
                self._asked.wait()
            with contextlib.suppress(OSError):  # the parent is gone; the reading thread handles that
                self._answer(0)
            time.sleep(BEAT_SECONDS)
            steps = {
                self._llama: 0 if self._model is None else self._model.batches,
                self._embedding: 0 if self._embedder is None else self._embedder.batches,
            }
            stuck = any(worker.is_stuck(steps.get(worker, 0)) for worker in workers)
        log.error("a worker is stuck or gone: %s", [(worker.begun, worker.alive) for worker in workers])
        os._exit(1)

    def _answer(self, identifier: int, payload: bytes = b"", **fields: Any) -> None:
        with self._write_lock:
            write_frame(self._out, {"id": identifier, **fields}, payload)

    def _error(self, identifier: int, kind: str, message: str) -> None:
        self._answer(identifier, error=kind, message=to_json(message))

    def _cancel(self, target: int) -> None:
        with self._cancel_lock:
            event = self._cancelled.get(target)
            if event is not None:
                event.set()
            # Cancelling a request that still waits for its turn must not end the one that is running.
            if self._generating == target and self._model is not None:
                self._model.cancel()

    def _cancel_background(self) -> None:
        for identifier in self._background.copy():
            self._cancel(identifier)

    def _loaded(self) -> LlamaModel:
        if self._model is None:
            raise ModelError("No model is loaded.")
        return self._model

    def _unload(self, identifier: int) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None
        self._answer(identifier)

    def _load(self, request: Request) -> None:
        from memos_core.models.llama import LlamaModel  # llama.cpp's libraries, loaded when first needed
        from memos_core.models.llama_build import devices

        if self._model is not None:
            self._model.close()
            self._model = None
        free = devices()  # before the new one is loaded
        path, wanted = Path(request["path"]), request["context_tokens"]
        options = LoadOptions(**request["options"])
        model = LlamaModel(path, max(wanted, SMALLEST_CONTEXT_TOKENS) if wanted else 0, options=options)
        if (holds := model.info.context_tokens) < SMALLEST_CONTEXT_TOKENS:
            model.close()
            raise ModelLoadError(
                "{name} holds {holds} tokens at once; a conversation with its memories needs at least {least}. Choose "
                "another model file.",
                name=path.name,
                holds=holds,
                least=SMALLEST_CONTEXT_TOKENS,
            )
        self._model = model
        info = asdict(self._model.info)
        why = {name: to_json(reason) for name, reason in info["chosen"]["why"].items()}
        said = {"notice": to_json(info["notice"]), "chosen": {**info["chosen"], "why": why}}
        cards = [asdict(card) for card in free]
        self._answer(request["id"], info={**info, **said, "path": str(info["path"])}, devices=cards)

    @contextlib.contextmanager
    def _running(self, identifier: int) -> Iterator[threading.Event]:
        """Run a request that can be cancelled: yields the event that is set when it is."""
        with self._cancel_lock:
            self._generating = identifier
        try:
            yield self._cancelled[identifier]
        finally:
            with self._cancel_lock:
                self._generating = None
                self._cancelled.pop(identifier, None)
                self._background.discard(identifier)

    def _generate(self, request: Request) -> None:
        identifier = request["id"]
        with self._running(identifier) as cancelled:
            model = self._loaded()
            sampling = Sampling(**request["sampling"]) if request["sampling"] else model.info.sampling
            with model.aside(comes_again=True) if request["background"] else contextlib.nullcontext():
                model.use_adapter(_adapter(request))
                for piece in model.generate(
                    _turns(request),
                    request["max_tokens"],
                    sampling,
                    request["prefix"],
                    cancelled,
                    request["schema"],
                    _folder(request),
                    thinking=request["thinking"],
                    thought=request["thought"],
                    tools=[ToolOffer(**tool) for tool in request["tools"]],
                ):
                    self._answer(identifier, piece=asdict(piece))

    def _warm(self, request: Request) -> None:
        identifier = request["id"]
        with self._running(identifier) as cancelled:
            model, folder = self._loaded(), Path(request["states"])
            with model.aside() if request["aside"] else contextlib.nullcontext():
                model.use_adapter(_adapter(request))
                warmed, snapshot = model.warm(
                    _turns(request),
                    folder,
                    cancelled,
                    lambda done, of: self._answer(identifier, progress=[done, of]),
                    save=request["save"],
                    thinking=request["thinking"],
                )
        if snapshot is None:
            self._answer(identifier, warmed=asdict(warmed))
        else:
            self._saver.put(identifier, lambda: self._save(identifier, warmed, snapshot, folder))

    def _bench(self, request: Request) -> None:
        identifier = request["id"]
        with self._running(identifier) as cancelled:
            model = self._loaded()
            with model.aside():
                model.use_adapter(None)
                speed = model.bench(cancelled, lambda done, of: self._answer(identifier, progress=[done, of]))
        self._answer(identifier, speed=asdict(speed))

    def _save(self, identifier: int, warmed: Warmed, snapshot: Snapshot, folder: Path) -> None:
        snapshot.save(folder)
        self._answer(identifier, warmed=asdict(warmed))

    def _count(self, request: Request) -> None:
        model = self._loaded()
        if request["verb"] == "count_each":
            self._answer(request["id"], counts=model.count_each(request["texts"]))
        else:
            count = model.count_tokens(_turns(request))
            self._answer(request["id"], counts=[count])

    def _load_embedder(self, request: Request) -> None:
        from memos_core.models.embedder import Embedder  # numpy is here already; torch comes with this

        self._embedder = None  # if the new one cannot be loaded, no text is embedded by the old one
        self._embedder = Embedder(None if request["folder"] is None else Path(request["folder"]))
        self._answer(request["id"])

    def _judge_notes(self, request: Request) -> None:
        if self._embedder is None:
            raise ModelError("The embedder is not loaded.")
        if self._judge is None:
            from memos_core.models.answer_judge import AnswerJudge  # torch is here already

            self._judge = AnswerJudge()
        judged = self._judge.judged(request["question"], request["notes"], self._embedder)
        self._answer(request["id"], judged=[[one.chance, one.likeness] for one in judged])

    def _relate(self, request: Request) -> None:
        if self._embedder is None:
            raise ModelError("The embedder is not loaded.")
        if self._relations is None:
            from memos_core.models.relation_judge import RelationJudge  # torch is here already

            self._relations = RelationJudge()
        self._answer(request["id"], related=self._relations.chances(request["old"], request["new"]))

    def _embed(self, request: Request) -> None:
        if self._embedder is None:
            raise ModelError("The embedder is not loaded.")
        self._answer(request["id"], self._embedder.embed(request["texts"]).tobytes())


def _turns(request: Request) -> list[ChatTurn]:
    return [turn_of(turn) for turn in request["turns"]]


def _folder(request: Request) -> Path | None:
    return None if request["states"] is None else Path(request["states"])


def _adapter(request: Request) -> Adapter | None:
    fields = request["adapter"]
    return None if fields is None else Adapter(Path(fields["path"]), fields["sha256"], fields["scale"])


def run_model_host() -> int:
    """Run the host. The exit code is 0 when the parent ended it."""
    os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", TOKENIZERS_PARALLELISM="false", DO_NOT_TRACK="1")
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    faulthandler.enable()  # to standard error, which is the host's log
    # The next token of a reply must not wait long for the thread that imports the embedder.
    sys.setswitchinterval(0.001)
    host = Host()
    try:
        host.run()
    except KeyboardInterrupt:
        pass
    # Threads inside native code must not keep the host alive after its parent is gone.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(run_model_host())
