"""The self-test: what the program promises, done once with the real starter model, in a folder that is gone afterwards."""

from __future__ import annotations

import json
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from memos_core.cube import State
from memos_core.errors import MemOSError
from memos_core.memos import MemOS
from memos_core.models.backend import ChatTurn, Piece, Sampling
from memos_core.models.child_processes import Child, run_command
from memos_core.models.host import ModelHost
from memos_core.models.resources import embedder_path, starter_model_path
from memos_core.parametric.trainer.recipe import Recipe

MODEL_SECONDS = 300.0
"""How long the model, the embedder or a child process may take."""
FACT, QUESTION, ANSWER = "My dog is called Biscuit.", "What is my dog called?", "biscuit"
TAUGHT, TAUGHT_QUESTION, TAUGHT_ANSWER = "My boat is called Juno.", "What is my boat called?", "juno"
SECRET_WORD = "Quillabracken"
"""A word that occurs nowhere else: after forgetting no file may hold it."""
QUICK = Recipe(rank=4, layers=0.2, epochs=2)
"""A small adapter: this tests that training works, not how much the adapter knows."""
WITHOUT_BAR = {
    "adapter_recall": 0.0,
    "adapter_leaks": 1.0,
    "adapter_drift": 100.0,
    "knowledge": "adapter",
    "max_reply_tokens": 24,
}
GREEDY = Sampling(temperature=0.0, top_k=1)
STORY = "The ferry to the island leaves at seven, and the harbour smells of tar, salt and coffee. " * 20


class SelfTestFailed(MemOSError):
    """The program did not do what it promises; the message says what happened instead."""


@dataclass(frozen=True)
class Step:
    """One promise, and how it went."""

    name: str
    passed: bool
    seconds: float
    detail: str
    """What was seen, or why it failed."""


def run_self_test(report: Callable[[Step], None]) -> bool:
    """Do it all; a step that fails does not keep the others from being tried.

    Args:
        report: called with every step when it has ended.

    Returns:
        Whether all passed.
    """
    with tempfile.TemporaryDirectory(prefix="memos-self-test-", ignore_cleanup_errors=True) as folder:
        return _SelfTest(Path(folder), report).run()


class _SelfTest:
    """The steps, on one home."""

    def __init__(self, folder: Path, report: Callable[[Step], None]) -> None:
        self._folder = folder
        self._home = folder / "home"
        self._report = report
        self._passed = True

    def run(self) -> bool:
        self._do("files of the models", self._files)
        self._do("window opened and painted", self._window)
        self._do("remember, in one process", self._remember)
        self._do("answer from it, in the next", self._answer)
        self._do("context saved and restored", self._context)
        try:
            with MemOS.open(self._home) as memos:
                memos.wait_until_ready(MODEL_SECONDS)
                memos.wait_for_embedder(MODEL_SECONDS)
                self._do("chat", lambda: self._chat(memos))
                self._do("recall by meaning", lambda: self._recall(memos))
                self._do("expire", lambda: self._expire(memos))
                self._do("forget, no byte left", lambda: self._forget(memos))
                self._do("adapter trained", lambda: self._train(memos))
                self._do("adapter used", lambda: self._use(memos))
                self._do("adapter switched off", lambda: self._switch_off(memos))
        except (MemOSError, OSError) as error:
            self._end(Step("profile opened", False, 0.0, str(error)))
        return self._passed

    def _do(self, name: str, work: Callable[[], str]) -> None:
        began = time.monotonic()
        try:
            detail, passed = work(), True
        except (MemOSError, OSError, subprocess.SubprocessError) as error:
            detail, passed = f"{type(error).__name__}: {error}", False
        self._end(Step(name, passed, round(time.monotonic() - began, 1), detail))

    def _end(self, step: Step) -> None:
        self._passed = self._passed and step.passed
        self._report(step)

    # -- the steps ----------------------------------------------------------------------------

    def _files(self) -> str:
        model = starter_model_path()
        return f"{model.name}, {model.stat().st_size / 1e6:,.0f} MB; {embedder_path().parent.name}"

    def _window(self) -> str:
        picture = self._folder / "window.png"
        self._child(Child.WINDOW_CHECK, "--home", str(self._folder / "window"), "--picture", str(picture))
        _check(picture.stat().st_size > 10_000, "the picture of the window is nearly empty")
        return f"a picture of {picture.stat().st_size / 1000:,.0f} kB"

    def _remember(self) -> str:
        saved = json.loads(self._child(Child.TERMINAL, "remember", FACT, "--json", "--home", str(self._home)))
        return str(saved["text"])

    def _answer(self) -> str:
        told = json.loads(self._child(Child.TERMINAL, "chat", "--once", QUESTION, "--json", "--home", str(self._home)))
        _check(ANSWER in told["reply"].lower(), f"the reply was: {told['reply']}")
        return " ".join(told["reply"].split())

    def _context(self) -> str:
        states = self._folder / "states"
        states.mkdir()
        turns = [ChatTurn("system", "You are a helpful assistant."), ChatTurn("user", STORY)]
        with self._host() as host:
            cold = _generated(host, turns, None)
            saved = host.warm(
                turns,
                states=states,
                save=True,
                aside=False,
                cancel=threading.Event(),
                progress=lambda done, of: None,
            )
        with self._host() as host:
            restored = _generated(host, turns, states)
        _check(restored[1].restored_tokens == saved.tokens > 0, "the state was not restored")
        _check(restored[0] == cold[0], f'other words than cold: "{restored[0]}" instead of "{cold[0]}"')
        return f"{restored[1].restored_tokens} of {restored[1].prompt_tokens} tokens restored, the same words"

    def _chat(self, memos: MemOS) -> str:
        reply, timing, _ = _talked(memos, "self-test", "How do I boil an egg?")
        _check(bool(reply.strip()) and timing is not None, "there was no reply")
        return f"first word after {timing.first_token_s:.1f} s, {timing.tokens_per_s:.0f} tokens/s"

    def _recall(self, memos: MemOS) -> str:
        memos.remember(f"The {SECRET_WORD} festival is in August.")
        hits = memos.recall("What is the name of my pet?")
        _check(bool(hits) and hits[0].cube.text == FACT, "another memory, or none, came first")
        return hits[0].why

    def _expire(self, memos: MemOS) -> str:
        cube = memos.remember("The parking permit is in the drawer.")
        memos.expire(cube.id)
        _check(memos.get(cube.id).state is State.EXPIRED, "it is not expired")
        _check(all(hit.cube.id != cube.id for hit in memos.recall("parking permit")), "it is still recalled")
        return "kept, and no longer recalled"

    def _forget(self, memos: MemOS) -> str:
        found = memos.recall(SECRET_WORD)
        _check(bool(found) and SECRET_WORD in found[0].cube.text, "it was not there")
        memos.forget(found[0].cube.id)
        forms = (SECRET_WORD.encode(), SECRET_WORD.lower().encode(), SECRET_WORD.encode("utf-16-le"))
        files = [file for file in self._home.rglob("*") if file.is_file()]
        left = [file for file in files if any(form in file.read_bytes() for form in forms)]
        _check(not left, f"the text is still in {', '.join(str(file.relative_to(self._home)) for file in left)}")
        return f"not in any of {len(files)} files"

    def _train(self, memos: MemOS) -> str:
        memos.update_settings(**WITHOUT_BAR)
        version = memos.parametric.train([memos.remember(TAUGHT).id], recipe=QUICK)
        _check(version.in_use, f"it is not in use: {'; '.join(version.evaluation.refused)}")
        made = version.training
        return f"{made.examples} examples, {made.steps} steps, {made.size_bytes / 1e6:.1f} MB"

    def _use(self, memos: MemOS) -> str:
        reply, _, whys = _talked(memos, "with-adapter", TAUGHT_QUESTION)
        _check(any("adapter" in why for why in whys), "the adapter did not answer")
        _check(bool(reply.strip()), "there was no reply")
        return "it answered in place of the memory's text"

    def _switch_off(self, memos: MemOS) -> str:
        memos.parametric.off()
        reply, _, whys = _talked(memos, "without-adapter", TAUGHT_QUESTION)
        _check(bool(whys) and not any("adapter" in why for why in whys), "the memory's text was not used")
        _check(TAUGHT_ANSWER in reply.lower(), f"the reply was: {reply}")
        return " ".join(reply.split())

    # -- what they share ----------------------------------------------------------------------

    @contextmanager
    def _host(self) -> Iterator[ModelHost]:
        host = ModelHost(starter_model_path(), self._folder / "host.log", 2048)
        host.start()
        try:
            host.wait_for_model(MODEL_SECONDS)
            yield host
        finally:
            host.close()

    def _child(self, child: Child, *arguments: str) -> str:
        ended = run_command(child, arguments, seconds=MODEL_SECONDS)
        if ended.returncode != 0:
            lines = (ended.stderr or ended.stdout).strip().splitlines()
            raise SelfTestFailed(
                "{child} ended with code {code}: {said}",
                child=child.value.strip("-"),
                code=ended.returncode,
                said=" ".join(lines[-3:]),
            )
        return ended.stdout


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SelfTestFailed(otherwise)


def _talked(memos: MemOS, conversation: str, text: str) -> tuple[str, Any, list[str]]:
    """Send a message. Returns the reply, its timing, and why each memory was used."""
    reply, timing, whys = "", None, list[str]()
    for event in memos.chat(conversation, text):
        _check(event.failed is None, str(event.failed))
        reply += event.token or ""
        timing = event.finished or timing
        whys += [hit.why for hit in event.recalled or []]
    return reply, timing, whys


def _generated(host: ModelHost, turns: list[ChatTurn], states: Path | None) -> tuple[str, Piece]:
    """The most likely reply, and its last piece, which holds the figures."""
    prompt = [*turns, ChatTurn("assistant", "I see."), ChatTurn("user", "When does the ferry leave?")]
    pieces = list(host.generate(prompt, max_tokens=24, cancel=threading.Event(), sampling=GREEDY, states=states))
    return "".join(piece.text for piece in pieces), pieces[-1]
