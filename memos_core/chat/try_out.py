"""Tries an adapter out: the model answers one question with it and without it. Nothing of this is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from memos_core.chat.engine import ChatEngine
from memos_core.chat.prompt import quoting
from memos_core.models.backend import Adapter, ChatTurn, ModelBackend
from memos_core.parametric.adapter_answers import Trial
from memos_core.parametric.memory import MemParametric
from memos_core.plaintext.prompt_layouts import system_text
from memos_core.storage.settings import Settings

ANSWER_TOKENS = 160
"""The length limit of an answer in tokens: enough to see what the adapter knows, and it stops a small model that rambles."""
NAME = "try-out"
"""Takes the place of a conversation's id while the model answers."""

Side = Literal["with", "without"]


@dataclass(frozen=True)
class TryOutEvent:
    """One step. Exactly the field named by `kind` is set."""

    kind: Literal["asked", "token", "answered"]
    side: Side
    """Whether the answer is with the adapter or without it."""
    asked: Trial | None = None
    token: str | None = None
    answered: str | None = None
    """The whole answer of that side."""


class TryOut:
    """Has the model answer a question twice: with the adapter and without. Neither prompt contains the text of a memory, so any difference
    comes from the adapter."""

    def __init__(
        self,
        *,
        backend: ModelBackend,
        parametric: MemParametric,
        engine: ChatEngine,
        settings: Callable[[], Settings],
        over: Callable[[], None],
    ) -> None:
        """
        Args:
            backend: the model.
            parametric: provides the adapters.
            engine: told that the model is busy, so that background work gives way.
            settings: returns the present settings.
            over: called at the end, because the model's context then holds something other than a conversation.
        """
        self._backend = backend
        self._parametric = parametric
        self._engine = engine
        self._settings = settings
        self._over = over

    def ask(self, question: str, number: int | None = None) -> Iterator[TryOutEvent]:
        """Ask the question; see `MemOS.try_out`."""
        trial = self._parametric.trial(question, number)
        return self._answers(trial)

    def stop(self) -> None:
        """Stop the answer; what is written so far stays."""
        self._engine.stop(NAME)

    def _answers(self, trial: Trial) -> Iterator[TryOutEvent]:
        info = self._backend.wait_for_model(0)
        sides: tuple[tuple[Side, Adapter | None], ...] = (("with", trial.adapter), ("without", None))
        system = ChatTurn("system", system_text(self._settings().persona, []))
        with self._engine.aside(NAME) as cancel:
            try:
                yield TryOutEvent("asked", "with", asked=trial)
                for side, adapter in sides:
                    whole = ""
                    for piece in self._backend.generate(
                        [system, ChatTurn("user", trial.question)],
                        max_tokens=ANSWER_TOKENS,
                        cancel=cancel,
                        sampling=quoting(info.sampling),
                        adapter=adapter,
                        thinking=False,
                    ):
                        if piece.text:
                            whole += piece.text
                            yield TryOutEvent("token", side, token=piece.text)
                    yield TryOutEvent("answered", side, answered=whole)
                    if cancel.is_set():
                        return
            finally:
                cancel.set()  # the caller may have left the stream before its end
                self._over()
